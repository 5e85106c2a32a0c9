"""Where the keyboard goes when what has it vanishes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class Heir(QObject):
    """Gives a widget the keyboard as soon as a part that has it is hidden.

    Qt would give it to whatever comes next, such as a field in which the next letter is typed.
    """

    def __init__(self, heir: QWidget, parts: Iterable[QWidget]) -> None:
        super().__init__(heir)
        self._heir = heir
        for one in parts:
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Notice that a part is hidden, before Qt looks for what has the keyboard next."""
        if event.type() == QEvent.Type.Hide and isinstance(watched, QWidget):
            holder = watched.window().focusWidget()
            had_it = holder is not None and (holder is watched or watched.isAncestorOf(holder))
            if had_it and self._heir.isVisible():
                self._heir.setFocus(Qt.FocusReason.OtherFocusReason)
        return super().eventFilter(watched, event)

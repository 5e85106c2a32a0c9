"""An area that the keyboard scrolls, for screen readers: a group that tells what can be read in it.

Qt presents it as a mere area, and its texts, which never have the focus, not at all.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QScrollArea

_KEPT: list[QAccessibleInterface] = []
"""Qt keeps these objects as long as it runs, and their factory too."""


class ReadingArea(QScrollArea):
    """Scrolls texts and pictures; whoever reaches it with keys hears them."""

    def __init__(self) -> None:
        if not _KEPT:  # before Qt asks, if a screen reader runs
            QAccessible.installFactory(_make)
        super().__init__()

    def words(self) -> str:
        """Return the text in it; a picture is read by its name."""
        body = self.widget()
        parts = body.findChildren(QLabel) if body is not None else []
        if isinstance(body, QLabel):
            parts = [body]
        said = (one.accessibleName() or one.text() for one in parts if one.isVisibleTo(self))
        return ". ".join(filter(None, said))


class _Access(QAccessibleWidget):
    """An area as a group, described by its current content."""

    def __init__(self, area: ReadingArea) -> None:
        super().__init__(area, QAccessible.Role.Grouping)
        self._area = area

    def text(self, kind: QAccessible.Text) -> str:
        """Return its name, or its text."""
        if kind is QAccessible.Text.Description:
            return self._area.words()
        return super().text(kind)


def _make(_class_name: str, described: QObject) -> QAccessibleInterface | None:
    if not isinstance(described, ReadingArea):
        return None
    made = _Access(described)
    _KEPT.append(made)
    return made


def hold_width(area: QScrollArea) -> None:
    """Make an area as wide as its page plus the scroll bar, so it scrolls only vertically."""
    page = area.widget()
    if page is not None:
        bar = area.verticalScrollBar().sizeHint().width()
        area.setMinimumWidth(page.minimumSizeHint().width() + bar)

"""A button that is said by its sign alone where its words would break its row."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QWidget

from hematovision_desktop.ui.parts.rows import Rows
from hematovision_desktop.ui.parts.widgets import set_look


class SparedWords(QObject):
    """Shows a button's words where its row has room for them.

    one: a button with words and a sign, in the row. holder: the widget whose whole width the row has,
    but for aside_px on both sides.
    """

    def __init__(self, one: QAbstractButton, row: Rows, holder: QWidget, aside_px: int) -> None:
        super().__init__(holder)
        self._one, self._row, self._holder, self._aside_px = one, row, holder, aside_px
        self._words, self._words_px = one.text(), 0
        one.setAccessibleName(self._words)  # it is heard where only its sign has room
        if not one.toolTip():
            one.setToolTip(self._words)
        holder.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the room, and what is shown beside the words."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        one = self._one
        if not one.isVisible():
            return
        now_px = one.sizeHint().width()
        self._words_px = now_px if one.text() else self._words_px
        needed = self._row.one_row_px - now_px + self._words_px
        fits = needed <= self._holder.width() - 2 * self._aside_px
        one.setText(self._words if fits else "")
        set_look(one, "look", "" if fits else "sign")

"""Buttons that show only their icons if their words would break the row."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton, QWidget

from hematovision_desktop.ui.parts.layout.rows import Rows
from hematovision_desktop.ui.parts.layout.widgets import set_look

_AROUND_SIGN_PX = 24
"""Width around the icon of a button without words, until one was measured."""


class SparedWords(QObject):
    """Shows the words of buttons if their row has room for them.

    first: a button with words and an icon, in the row, which drops its words before a text of the
    row is cut. last: others that drop theirs, one after the other, only if the row would still
    break. holder: the widget whose full width the row has, except aside_px on both sides.
    """

    def __init__(
        self,
        first: QAbstractButton,
        row: Rows,
        holder: QWidget,
        aside_px: int,
        last: Sequence[QAbstractButton] = (),
    ) -> None:
        super().__init__(holder)
        self._row, self._holder, self._aside_px = row, holder, aside_px
        self._first, self._last = _Button(first), [_Button(one) for one in last]
        holder.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the available width, and what else is visible in the row."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        shown = [one for one in (self._first, *self._last) if one.is_seen]
        for one in shown:
            one.measure()
        room_px = self._holder.width() - 2 * self._aside_px
        over_px = sum(one.left_out_px for one in shown) - room_px
        whole_px, breaks_px = self._row.one_row_px, self._row.least_row_px
        for one in shown:
            needed_px = over_px + (whole_px if one is self._first else breaks_px)
            one.show_words(needed_px <= 0)
            over_px -= one.saved_px if needed_px > 0 else 0


class _Button:
    """One of the buttons, with its widths with and without words."""

    def __init__(self, one: QAbstractButton) -> None:
        self._one, self._words = one, one.text()
        self._words_px, self._sign_px = 0, one.iconSize().width() + _AROUND_SIGN_PX
        one.setAccessibleName(self._words)  # screen readers say it if only its icon fits
        if not one.toolTip():
            one.setToolTip(self._words)

    @property
    def is_seen(self) -> bool:
        """Whether it takes room in the row."""
        return self._one.isVisible()

    def measure(self) -> None:
        """Measure its present width."""
        now_px = self._one.sizeHint().width()
        if self._one.text():
            self._words_px = now_px
        else:
            self._sign_px = now_px

    @property
    def saved_px(self) -> int:
        """How much narrower it is without its words."""
        return self._words_px - self._sign_px

    @property
    def left_out_px(self) -> int:
        """How much wider it would be with its words, if they are hidden."""
        return 0 if self._one.text() else self.saved_px

    def show_words(self, shown: bool) -> None:
        """Show its words, or its icon alone; a highlighted button keeps its style."""
        self._one.setText(self._words if shown else "")
        if self._one.property("look") in (None, "", "sign"):
            set_look(self._one, "look", "" if shown else "sign")

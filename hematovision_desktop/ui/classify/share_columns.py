"""Figures of each type side by side, in as many rows as the width requires."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.verdicts.differential import Differential, Share
from hematovision_desktop.ui.parts.layout.widgets import label, set_look
from hematovision_desktop.ui.parts.look.chip import Chip
from hematovision_desktop.ui.parts.texts import figure_words, words

GAP_PX, _NEAR_PX = 16, 6
_OTHER_WIDTH = (QEvent.Type.LayoutRequest, QEvent.Type.FontChange, QEvent.Type.StyleChange)


class ShareColumn(QWidget):
    """One type: percent, name, range, count; compact, it is percent and range beside the letter.

    Compact, the interval carries the sign of a percentage outside its usual range: nothing else
    shows it.
    """

    def __init__(self, one: Label) -> None:
        super().__init__()
        self._shown: tuple[Share, int, int, str, str] | None = None
        self._interval = self._sign = ""
        self._least_px: int | None = None
        self._chip = Chip(one, 20)
        self.percent = label("–", "figure")
        self._range = label("", "dim")
        self._count = label("", "dim")
        self._name = label(words.label_short(one))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_NEAR_PX)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._chip, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        self._compact = False
        self.set_compact(compact=False)

    def set_compact(self, *, compact: bool) -> None:
        """Use two lines instead of four."""
        self._compact = compact
        self._least_px = None
        if compact:
            self._grid.addWidget(self.percent, 0, 1)
            self._grid.addWidget(self._range, 1, 0, 1, 2)
        else:
            self._grid.addWidget(self._name, 0, 1)
            self._grid.addWidget(self.percent, 1, 0, 1, 2)
            self._grid.addWidget(self._range, 2, 0, 1, 2)
            self._grid.addWidget(self._count, 3, 0, 1, 2)
        # Qt lays out everything around for each part that appears; once both are there is enough.
        self._grid.setEnabled(False)
        for part in (self._name, self._count):
            part.setVisible(not compact)
        self._grid.setEnabled(True)
        self._write_range()

    def _write_range(self) -> None:
        parts = (self._interval, self._sign if self._compact else "")
        self._range.setText(" ".join(filter(None, parts)))

    @property
    def least_px(self) -> int:
        """The width at which nothing is cut whatever the figures, so columns never jump."""
        if self._least_px is None:
            self._least_px = self._reckon_least()
        return self._least_px

    def event(self, event: QEvent) -> bool:
        """Recompute the width when a text or the font changes."""
        if event.type() in _OTHER_WIDTH:
            self._least_px = None
        return super().event(event)

    def _reckon_least(self) -> int:
        percent = self.percent.fontMetrics().horizontalAdvance(words.percentage(99.0))
        if self._compact:
            return self._chip.width() + _NEAR_PX + percent
        name = self._chip.width() + _NEAR_PX + self._name.sizeHint().width()
        return max(name, percent, self._count.sizeHint().width())

    def show_share(
        self, share: Share, differential: Differential, usual: str = "", sign: str = ""
    ) -> None:
        """Show a type's figures. usual: its usual range in words. sign: marks a value outside that range."""
        total = differential.total
        shown = (share, total, differential.waiting, usual, sign)
        if shown == self._shown:
            return
        self._shown, self._least_px = shown, None
        percent = figure_words.percent_of(share.percent, total)
        self.percent.setText(words.with_percent(percent) if total else "–")
        set_look(self.percent, "provisional", "true" if differential.is_provisional else "false")
        self._interval = figure_words.share_range(share, differential) if total else ""
        self._sign = sign
        self._write_range()
        cells = words.cells_counted(share.count)
        self._count.setText(f"{words.number(share.count)} · {usual}" if usual else cells)
        said = figure_words.share_sentence(share, differential)
        self.setToolTip(" · ".join(filter(None, (said, cells, usual))))
        self.setAccessibleName(" · ".join(filter(None, (said, usual))))


class ShareColumns(QGridLayout):
    """A column for each type of a differential, arranged so none is cut."""

    def __init__(self) -> None:
        super().__init__()
        self.setVerticalSpacing(4)
        self.by_label: dict[Label, ShareColumn] = {}
        self._compact = False
        self._in_row = 0

    @property
    def least_px(self) -> int:
        """The width of the widest column."""
        return max((column.least_px for column in self.by_label.values()), default=0)

    def show_shares(
        self, differential: Differential, usual: Mapping[Label, str], signs: Mapping[Label, str]
    ) -> None:
        """Show a differential. usual: each type's usual range in words. signs: mark values outside it."""
        labels = [share.label for share in differential.shares]
        if list(self.by_label) != labels:
            self._make_anew(labels)
        for share in differential.shares:
            column = self.by_label[share.label]
            one = share.label
            column.show_share(share, differential, usual.get(one, ""), signs.get(one, ""))

    def set_compact(self, *, compact: bool) -> None:
        """Use less height."""
        self._compact = compact
        for column in self.by_label.values():
            column.set_compact(compact=compact)

    def place(self, width_px: int) -> None:
        """Put as many types side by side as fit a width, the same number in each row."""
        if not self.by_label:
            return
        gap_px = _NEAR_PX if self._compact else GAP_PX
        self.setHorizontalSpacing(gap_px)
        fit = max(1, (width_px - GAP_PX) // (self.least_px + gap_px))
        rows = -(-len(self.by_label) // min(fit, len(self.by_label)))
        in_row = -(-len(self.by_label) // rows)
        if in_row == self._in_row:
            return
        self._in_row = in_row
        for place, column in enumerate(self.by_label.values()):
            self.addWidget(column, place // in_row, place % in_row)
            column.show()  # a layout shows new parts a turn of the loop later: no figures until then
        for place in range(self.columnCount()):
            self.setColumnStretch(place, 1 if place < in_row else 0)

    def _make_anew(self, labels: list[Label]) -> None:
        for column in self.by_label.values():
            self.removeWidget(column)
            column.hide()
            column.deleteLater()
        self.by_label = {one: ShareColumn(one) for one in labels}
        for column in self.by_label.values():
            column.set_compact(compact=self._compact)
        self._in_row = 0

"""The differential of the batch in view, readable from a metre away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from hematovision_desktop.core.differential import Differential, Share
from hematovision_desktop.core.labels import Label
from hematovision_desktop.core.reviewed_batch import Tally
from hematovision_desktop.ui.parts import words
from hematovision_desktop.ui.parts.chip import Chip, SharesBar
from hematovision_desktop.ui.parts.widgets import button, label


class _Column(QWidget):
    """One type: percent, name, count, interval."""

    def __init__(self, one: Label) -> None:
        super().__init__()
        self.percent = label("–", "figure")
        self.count = label("", "dim")
        self.interval = label("", "dim")
        self.interval.setToolTip(self.tr("95 % interval of the percentage"))
        name = label(words.label_short(one))
        name.setToolTip(words.label_name(one))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(6)
        layout.setVerticalSpacing(0)
        layout.addWidget(Chip(one, 20), 0, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(name, 0, 1)
        layout.addWidget(self.percent, 1, 0, 1, 2)
        layout.addWidget(self.interval, 2, 0, 1, 2)
        layout.addWidget(self.count, 3, 0, 1, 2)
        layout.setColumnStretch(1, 1)

    def show_share(self, share: Share, total: int) -> None:
        if total:
            self.percent.setText(f"{words.percent_figure(share.percent)}\u00a0%")
            low = words.percent_figure(share.low_percent)
            high = words.percent_figure(share.high_percent)
            self.interval.setText(f"{low}–{high}")
        else:
            self.percent.setText("–")
            self.interval.setText("")
        self.count.setText(words.cells_counted(share.count))


class SummaryPanel(QWidget):
    """Counts, percent and 95 % interval of each type; what waits is apart, and a button shows it."""

    show_waiting = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Summary"))
        self._columns: dict[Label, _Column] = {}
        self._title = label(self.tr("Differential"), "heading")
        self._total = label("", "dim")
        self._rest = label("", "dim", wrap=True)
        self.waiting = button("", "look", "review")
        self.waiting.clicked.connect(self.show_waiting)
        self._bar = SharesBar(14)
        self._row = QHBoxLayout()
        self._row.setSpacing(16)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._total, 1)
        head.addWidget(self.waiting)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self._bar)
        layout.addLayout(self._row)
        layout.addWidget(self._rest)

    def show_count(self, count: Tally, differential: Differential) -> None:
        """Show a batch's figures."""
        shares = differential.shares
        if list(self._columns) != [share.label for share in shares]:
            self._make_columns([share.label for share in shares])
        for share in shares:
            self._columns[share.label].show_share(share, differential.total)
        self._bar.show_counts({share.label: share.count for share in shares})
        counted = words.counted(
            differential.total,
            self.tr("of {n} leukocyte, with 95 % interval"),
            self.tr("of {n} leukocytes, with 95 % interval"),
        )
        self._total.setText(counted)
        self.waiting.setVisible(count.waiting > 0)
        text = words.counted(
            count.waiting, self.tr("{n} cell waits for you"), self.tr("{n} cells wait for you")
        )
        self.waiting.setText(text)
        self.waiting.setAccessibleName(text)
        self._rest.setText(self._rest_text(count, differential))
        self._rest.setVisible(bool(self._rest.text()))

    def _make_columns(self, labels: list[Label]) -> None:
        for column in self._columns.values():
            self._row.removeWidget(column)
            column.hide()
            column.deleteLater()
        self._columns = {one: _Column(one) for one in labels}
        for column in self._columns.values():
            self._row.addWidget(column, 1)

    def _rest_text(self, count: Tally, differential: Differential) -> str:
        parts = [
            f"{words.label_name(one).lower()} {words.number(number)}"
            for one, number in differential.others.items()
            if number
        ]
        if differential.unidentified:
            untold = words.number(differential.unidentified)
            parts.append(f"{words.label_name(None).lower()} {untold}")
        if count.waiting:
            parts.append(self.tr("to look at {n}").format(n=words.number(count.waiting)))
        if count.without_cell:
            parts.append(
                words.counted(
                    count.without_cell,
                    self.tr("no cell in {n} picture"),
                    self.tr("no cell in {n} pictures"),
                )
            )
        if count.failed:
            parts.append(
                words.counted(
                    count.failed,
                    self.tr("{n} file could not be read"),
                    self.tr("{n} files could not be read"),
                )
            )
        return self.tr("Not counted: {parts}").format(parts=" · ".join(parts)) if parts else ""

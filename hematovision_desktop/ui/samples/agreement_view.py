"""How far two readers agree, as sentences and a small table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from hematovision_desktop.core.agreement import SOURCE, Agreement
from hematovision_desktop.ui.parts import words
from hematovision_desktop.ui.parts.direction import isolated
from hematovision_desktop.ui.parts.widgets import label

reading = words.Texts("reading")


class AgreementView(QWidget):
    """Shows an agreement; nothing as long as there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.text = label("", wrap=True)
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(18)
        self._table.setVerticalSpacing(2)
        self._table.setColumnStretch(5, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.text)
        column.addLayout(self._table)
        self.hide()

    def show_agreement(self, found: Agreement) -> None:
        """Show what came of a second reading."""
        self._clear()
        self.setVisible(bool(found.readers))
        self.text.setText(agreement_text(found))
        if not found.cells:
            return
        heads = (
            self.tr("Type"),
            self.tr("First"),
            self.tr("Second"),
            self.tr("Both"),
            self.tr("Kappa"),
        )
        for column, head in enumerate(heads):
            self._put(label(head, "dim"), 0, column)
        for row, one in enumerate(found.types, 1):
            counts = (one.first, one.second, one.both)
            texts = (words.label_name(one.label), *map(words.number, counts), kappa_text(one.kappa))
            for column, text in enumerate(texts):
                self._put(label(text), row, column)

    def _put(self, part: QLabel, row: int, column: int) -> None:
        side = Qt.AlignmentFlag.AlignLeading if column == 0 else Qt.AlignmentFlag.AlignTrailing
        self._table.addWidget(part, row, column, side)

    def _clear(self) -> None:
        while (item := self._table.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def agreement_text(found: Agreement) -> str:
    """Return an agreement in sentences."""
    told = [_agreed(found)] if found.cells else []
    if found.only_second:
        alone = reading.tr(
            "{n} cells that nobody had decided count as they say.", "", found.only_second
        )
        one = "{n} cell that nobody had decided counts as they say."
        told.append(words.counted(found.only_second, one, alone))
    if found.drawn:
        told.append(drawn_text(found.drawn))
    if found.to_settle:
        left = reading.tr("{n} cells wait to be settled.", "", found.to_settle)
        told.append(words.counted(found.to_settle, "{n} cell waits to be settled.", left))
    return " ".join(told)


def drawn_text(drawn: int) -> str:
    """Return how many cells only a second reader found."""
    told = reading.tr("They found {n} cells that are not among yours.", "", drawn)
    return words.counted(drawn, "They found {n} cell that is not among yours.", told)


def _agreed(found: Agreement) -> str:
    said = words.translate(
        "reading",
        "Second reader: {names}. {same} of {cells} cells have the same name; Cohen's kappa {kappa} "
        "({source}). Of the first names {people} are a person's, {program} the program's.",
    )
    return said.format(
        names=words.listed(tuple(map(isolated, found.readers))),
        same=words.number(found.same),
        cells=words.number(found.cells),
        kappa=kappa_text(found.kappa),
        source=SOURCE,
        people=words.number(found.by_person),
        program=words.number(found.cells - found.by_person),
    )


def kappa_text(value: float | None) -> str:
    """Return a kappa with two places, a dash where it is not defined."""
    return "–" if value is None else words.locale().toString(value, "f", 2)

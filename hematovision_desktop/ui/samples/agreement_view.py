"""The agreement of two readers, as sentences and a small table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from hematovision_desktop.core.verdicts.agreement import (
    SOURCE,
    Agreement,
    PairAgreement,
    TypeAgreement,
)
from hematovision_desktop.core.verdicts.verdict import PROGRAM
from hematovision_desktop.ui.parts.input.inputs import Choice
from hematovision_desktop.ui.parts.layout.layouts import column_in, empty, show_parts
from hematovision_desktop.ui.parts.layout.widgets import label
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated

reading = words.Texts("reading")


class AgreementView(QWidget):
    """Shows an agreement; nothing without one.

    pair: the two compared in the table, if more than two read the cells, including the program.
    """

    def __init__(self) -> None:
        super().__init__()
        self._found: Agreement | None = None
        self.text = label("", wrap=True)
        self.pair = Choice()
        self.pair.setAccessibleName(self.tr("Who is compared"))
        self.pair.currentIndexChanged.connect(self._show_table)
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(18)
        self._table.setVerticalSpacing(2)
        self._table.setColumnStretch(5, 1)
        column = column_in(self, self.text)
        column.addWidget(self.pair, 0, Qt.AlignmentFlag.AlignLeading)
        self.heading = label(
            self.tr(
                "How many cells each reader gave this name, and how many both did. A kappa of 1 "
                "is full agreement, 0 is chance."
            ),
            "dim",
            wrap=True,
        )
        column.addWidget(self.heading)
        column.addLayout(self._table)
        self.hide()

    def show_agreement(self, found: Agreement) -> None:
        """Show the result of a second reading."""
        self._found = None
        self.pair.clear()
        for one in found.pairs:
            self.pair.addItem(between(one))
        people = [at for at, one in enumerate(found.pairs) if PROGRAM not in one.readers]
        self.pair.setCurrentIndex(people[0] if people else 0)
        self.pair.setVisible(len(found.pairs) > 1)
        self.setVisible(bool(found.readers))
        self.text.setText(agreement_text(found))
        self._found = found
        self._show_table()

    @Slot()
    def _show_table(self) -> None:
        """Show the chosen pair; if there are only two, the first reader and the second."""
        found = self._found
        if found is None:
            return
        empty(self._table)
        self.heading.setVisible(bool(found.cells))
        if len(found.pairs) > 1:
            chosen = found.pairs[self.pair.currentIndex()]
            self._fill([reader_name(one) for one in chosen.readers], chosen.types)
        elif found.cells:
            first = self.tr("First names") if found.by_person else reader_name(PROGRAM)
            second = found.readers[0] if len(found.readers) == 1 else ""
            self._fill([first, isolated(second) or self.tr("Second names")], found.types)

    def _fill(self, readers: Sequence[str], types: Sequence[TypeAgreement]) -> None:
        heads = (self.tr("Type"), *readers, self.tr("Both"), self.tr("Kappa"))
        for column, head in enumerate(heads):
            # Names of people wrap: the figures below them need little room.
            self._put(label(head, "dim", wrap=True), 0, column)
        for row, one in enumerate(types, 1):
            counts = (one.first, one.second, one.both)
            texts = (words.label_name(one.label), *map(words.number, counts), kappa_text(one.kappa))
            for column, text in enumerate(texts):
                self._put(label(text), row, column)
        show_parts(self._table)

    def _put(self, part: QLabel, row: int, column: int) -> None:
        side = Qt.AlignmentFlag.AlignLeading if column == 0 else Qt.AlignmentFlag.AlignTrailing
        side |= Qt.AlignmentFlag.AlignBottom
        part.setAlignment(side)
        self._table.addWidget(part, row, column, side)


def reader_name(who: str) -> str:
    """Return a reader's name for display."""
    if who == PROGRAM:
        return words.translate("reading", "Program")
    return isolated(who) if who else words.translate("reading", "First reader")


def between(pair: PairAgreement) -> str:
    """Return the names of the compared readers."""
    one, other = map(reader_name, pair.readers)
    return words.translate("reading", "{one} and {other}").format(one=one, other=other)


def pair_text(pair: PairAgreement) -> str:
    """Return the agreement of two readers, as one line."""
    said = words.translate("reading", "{who}: {same} of {cells} the same, kappa {kappa}")
    return said.format(
        who=between(pair),
        same=words.number(pair.same),
        cells=words.number(pair.cells),
        kappa=kappa_text(pair.kappa),
    )


def agreement_text(found: Agreement) -> str:
    """Return an agreement in sentences; with several second readers, a line for each pair."""
    if len(found.readers) > 1:
        told = [_by_several(found)]
    else:
        told = [_agreed(found)] if found.cells else []
    if found.only_second:
        alone = reading.tr("For {n} undecided cells, their names count.", "", found.only_second)
        one = "For {n} undecided cell, their name counts."
        told.append(words.counted(found.only_second, one, alone))
    if found.drawn:
        told.append(drawn_text(found.drawn))
    if found.to_settle:
        left = reading.tr("{n} cells wait to be settled.", "", found.to_settle)
        told.append(words.counted(found.to_settle, "{n} cell waits to be settled.", left))
    return " ".join(told)


def _by_several(found: Agreement) -> str:
    said = words.translate("reading", "Second readers: {names}. Cohen's kappa ({source}):").format(
        names=words.listed(tuple(map(isolated, found.readers))), source=SOURCE
    )
    return "\n".join((said, *map(pair_text, found.pairs))) + "\n"


def drawn_text(drawn: int) -> str:
    """Return how many cells only a second reader found."""
    told = reading.tr("They found {n} cells that are not among yours.", "", drawn)
    return words.counted(drawn, "They found {n} cell that is not among yours.", told)


def _agreed(found: Agreement) -> str:
    rest = "Cohen's kappa {kappa} ({source}). Of the first names {people} are a person's, {program} the program's."
    return words.part_counted(
        found.same,
        found.cells,
        "Second reader: {names}. {same} of {cells} cell has the same name; " + rest,
        "Second reader: {names}. {same} of {cells} cells has the same name; " + rest,
        words.translate(
            "reading",
            "Second reader: {names}. {same} of {cells} cells have the same name; Cohen's kappa "
            "{kappa} ({source}). Of the first names {people} are a person's, {program} the "
            "program's.",
        ),
        names=words.listed(tuple(map(isolated, found.readers))),
        same=words.number(found.same),
        cells=words.number(found.cells),
        kappa=kappa_text(found.kappa),
        source=SOURCE,
        people=words.number(found.by_person),
        program=words.number(found.cells - found.by_person),
    )


def kappa_text(value: float | None) -> str:
    """Return a kappa with two decimals, or a dash if it is undefined."""
    return "–" if value is None else words.decimals(value, 2)

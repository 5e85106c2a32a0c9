"""The result of a sample that was read again without names: two people and the program, in pairs."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QWidget

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.reports.signing_gates import LONGEST_SIGNER
from hematovision_desktop.core.verdicts.agreement import SOURCE, Agreement, BlindAgreement
from hematovision_desktop.services.messages.second_reader import ReadingCompared
from hematovision_desktop.ui.parts.asking.saving import save_as
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.room import AROUND_PX, add_foot, scrolling
from hematovision_desktop.ui.parts.layout.widgets import (
    Trouble,
    button,
    caption,
    figure,
    label,
    say,
)
from hematovision_desktop.ui.parts.page_pdf import PagePdf
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.samples.agreement_view import drawn_text, kappa_text
from hematovision_desktop.ui.samples.identity import particulars, whose

_LINE_CHARACTERS = 76


class BlindDialog(QDialog):
    """Shows the agreement and writes it as a page. taken: take over the names, with the reader's name.

    reader: who read, as far as known. fixed: whether that is the logged-in person.
    """

    taken = Signal(str)

    def __init__(
        self, compared: ReadingCompared, reader: str, *, fixed: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(self.tr("Read again without names"))
        self._compared = compared
        self.title = label(whose(compared.details), "heading", wrap=True)
        self.particulars = label("", "dim", wrap=True)
        say(self.particulars, particulars(compared.details))
        self.text = label(note_text(compared.drawn), "dim", wrap=True)
        self.name = QLineEdit(reader)
        self.name.setAccessibleName(self.tr("Name of the second reader"))
        self.name.setMaxLength(LONGEST_SIGNER)
        self.name.setReadOnly(fixed)
        self.said = Trouble(look="dim")
        self.save_button = button(self.tr("Save as page…"))
        self.save_button.clicked.connect(self._save)
        self.take_button = button(self.tr("Take the names over"))
        self.take_button.clicked.connect(self._take)
        self.close_button = button(self.tr("Close"), look="primary")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.reject)
        self.name.textEdited.connect(self._offer_to_take)
        self._lay_out()

    @Slot(str)
    def _offer_to_take(self, typed: str) -> None:
        """Let Enter take over the names once somebody types the reader, instead of discarding them."""
        (self.take_button if typed.strip() else self.close_button).setDefault(True)

    def _lay_out(self) -> None:
        column = column_in(
            scrolling(self, _LINE_CHARACTERS),
            self.title,
            self.particulars,
            self._table(),
            self.text,
            caption(self.name, above=True),
            self.name,
            self.said,
            around_px=AROUND_PX,
        )
        column.addStretch(1)
        add_foot(self, self.save_button, None, self.take_button, self.close_button)

    def _table(self) -> QGridLayout:
        table = QGridLayout()
        table.setHorizontalSpacing(10)
        table.setVerticalSpacing(2)
        for column in range(4):
            table.setColumnStretch(column, 1)
        for row, texts in enumerate(blind_rows(self._compared.found)):
            for column, text in enumerate(texts):
                side = Qt.AlignmentFlag.AlignTrailing if column else Qt.AlignmentFlag.AlignLeading
                said = figure(text, "dim" if row == 0 else "")
                said.setAlignment(side)
                table.addWidget(said, row, column)
        return table

    @Slot()
    def _take(self) -> None:
        if not self.name.text().strip():
            self.said.say(
                self.tr("Type the second reader's name first. It is kept with the names.")
            )
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.accept()
        self.taken.emit(self.name.text().strip())

    @Slot()
    def _save(self) -> None:
        compared, reader = self._compared, self.name.text().strip()
        said = save_as(
            self,
            self.tr("Save the page"),
            self.tr("Agreement.pdf"),
            self.tr("Page (*.pdf)"),
            lambda draft: write_page(draft, compared, reader),
        )
        if said:
            self.said.say(said)


def note_text(drawn: int = 0) -> str:
    """Return what the figures mean, and what they change. drawn: cells that only the reader found."""
    said = words.translate(
        "reading",
        "Cohen's kappa ({source}), for each type against all others. The second reader saw no "
        "names. The sample counts as before unless you take the names over; cells on which you "
        "differ then wait.",
    ).format(source=SOURCE)
    return f"{drawn_text(drawn)} {said}" if drawn else said


def blind_rows(found: BlindAgreement) -> list[tuple[str, ...]]:
    """Return the rows of the table: its heading, all types together, then each type."""
    pairs = (found.people, found.reader, found.first)
    heads = (
        words.translate("reading", "Type"),
        words.translate("reading", "Both readers"),
        words.translate("reading", "Program, second reader"),
        words.translate("reading", "Program, first reader"),
    )
    named = {one.label for pair in pairs for one in pair.types}
    types = [one for one in (*Label, None) if one in named]
    return [
        heads,
        (words.translate("reading", "Same name"), *map(_same, pairs)),
        (words.translate("reading", "All types"), *(kappa_text(pair.kappa) for pair in pairs)),
        *((words.label_name(one), *(_kappa_of(pair, one) for pair in pairs)) for one in types),
    ]


def _same(pair: Agreement) -> str:
    return words.translate("reading", "{same} of {cells}").format(
        same=words.number(pair.same), cells=words.number(pair.cells)
    )


def _kappa_of(pair: Agreement, wanted: Label | None) -> str:
    return kappa_text(next((one.kappa for one in pair.types if one.label is wanted), None))


def write_page(target: Path, compared: ReadingCompared, reader: str) -> None:
    """Write the agreement as a page. Raises OSError."""
    title = words.translate("BlindDialog", "Read again without names")
    today = words.locale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
    told = [words.listed((compared.details.accession, today))]
    if reader:
        told.append(
            words.translate("reading", "Second reader: {name}").format(name=isolated(reader))
        )
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(text)}</td>" for text in row) + "</tr>"
        for row in blind_rows(compared.found)
    )
    lines = [f"<h1>{escape(title)}</h1>", *(f"<p>{escape(one)}</p>" for one in told)]
    lines += [f'<table border="1" cellpadding="8" cellspacing="0">{rows}</table>']
    lines += [f"<p>{escape(note_text(compared.drawn))}</p>"]
    PagePdf(target, title).write("".join(lines))

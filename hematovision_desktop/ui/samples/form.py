"""The details of a sample, typed or scanned; each field is saved when the focus leaves it."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.samples.sample import (
    LONGEST_NOTE,
    CountUnit,
    SampleDetails,
    Sex,
    check_details,
)
from hematovision_desktop.core.samples.sample_text import read_count, read_year
from hematovision_desktop.ui.parts.input.inputs import Choice
from hematovision_desktop.ui.parts.layout.layouts import column_in, row_in
from hematovision_desktop.ui.parts.layout.rows import Columns
from hematovision_desktop.ui.parts.layout.widgets import label, say
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import FIGURES, is_mirrored, isolated
from hematovision_desktop.ui.parts.texts.told import in_language

_NOTES_LINES = 2


class Field(QWidget):
    """A title, an editor, and below it why the entry is not valid."""

    def __init__(self, title: str, editor: QWidget, unit: QWidget | None = None) -> None:
        super().__init__()
        self.editor = editor
        name = label(title, "small")
        name.setTextFormat(Qt.TextFormat.AutoText)  # for the access key of the editor
        name.setBuddy(editor)
        editor.setAccessibleName(title.replace("&", ""))
        self.wrong = label("", "fault", wrap=True)
        self.wrong.hide()
        column_in(
            self, name, editor if unit is None else _with_unit(editor, unit), self.wrong, gap_px=2
        )

    def say(self, why: str) -> None:
        """Say why the entry is not valid; an empty text: it is."""
        say(self.wrong, why)
        self.editor.setAccessibleDescription(why)


def _with_unit(figure: QWidget, unit: QWidget) -> QWidget:
    """Return a figure with its unit, which run from left to right everywhere, as on the sheet."""
    both = QWidget()
    both.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    line = row_in(both, gap_px=4)
    line.addWidget(figure, 1)
    line.addWidget(unit)
    if is_mirrored():
        assert isinstance(figure, QLineEdit)
        figure.setAlignment(FIGURES)  # next to its unit
    return both


class DetailsForm(QWidget):
    """The fields of one sample. kept: its new details, after leaving a field."""

    kept = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._details: SampleDetails | None = None
        self.accession = _line()
        self.accession.setPlaceholderText(self.tr("Type or scan it"))
        self.patient_number, self.patient_name = _line(), _line()
        self.birth_year, self.slide, self.requester = _line(), _line(), _line()
        self.birth_year.setMaxLength(4)
        self.sex = Choice()
        for text, sex in (
            ("–", None),
            (self.tr("Female"), Sex.FEMALE),
            (self.tr("Male"), Sex.MALE),
            (self.tr("Other"), Sex.OTHER),
        ):
            self.sex.addItem(text, sex)
        self.leukocytes = _line()
        self.unit = Choice()
        self.unit.setAccessibleName(self.tr("Unit of the leukocytes"))
        for unit in CountUnit:
            self.unit.addItem(isolated(unit.value), unit)
        self.notes = QPlainTextEdit()
        self.notes.setTabChangesFocus(True)
        self.notes.setAcceptDrops(False)
        self.notes.setFixedHeight(_NOTES_LINES * self.fontMetrics().lineSpacing() + 20)
        self._build()
        for line in (*self._lines().values(), self.birth_year, self.leukocytes):
            line.editingFinished.connect(self._leave)
            line.returnPressed.connect(self._go_on)
            line.installEventFilter(self)
        self.notes.installEventFilter(self)
        for box in (self.sex, self.unit):
            box.activated.connect(self._leave)
        self.show_details(None)

    def _lines(self) -> dict[str, QLineEdit]:
        return {
            "accession": self.accession,
            "patient_number": self.patient_number,
            "patient_name": self.patient_name,
            "slide": self.slide,
            "requester": self.requester,
        }

    def _build(self) -> None:
        self.fields = {
            "accession": Field(self.tr("&Accession number"), self.accession),
            "patient_number": Field(self.tr("Patient n&umber"), self.patient_number),
            "slide": Field(self.tr("Sli&de"), self.slide),
            "patient_name": Field(self.tr("Patient &name"), self.patient_name),
            "birth_year": Field(self.tr("&Year of birth"), self.birth_year),
            "sex": Field(self.tr("Se&x"), self.sex),
            "requester": Field(self.tr("Re&quester"), self.requester),
            "leukocytes": Field(self.tr("Leu&kocytes"), self.leukocytes, self.unit),
            "notes": Field(self.tr("N&otes"), self.notes),
        }
        grid = Columns(2, 12, 6)
        for name in (
            *("accession", "slide", "patient_number", "patient_name"),
            *("birth_year", "sex", "requester", "leukocytes"),
        ):
            grid.add(self.fields[name])
        column_in(self, grid, self.fields["notes"], gap_px=6)

    @property
    def details(self) -> SampleDetails | None:
        """The saved details of the displayed sample."""
        return self._details

    def show_details(self, details: SampleDetails | None, *, same: bool = False) -> None:
        """Show the details of a sample. same: it is the displayed one; text being typed stays."""
        before, self._details = self._details, details
        self.setEnabled(details is not None)
        shown = details or SampleDetails("")
        for name, field in self.fields.items():
            if same and (field.wrong.text() or self._is_typed(name, before)):
                continue
            field.say("")
            self._write(name, shown)

    def _is_typed(self, name: str, before: SampleDetails | None) -> bool:
        editor = self.fields[name].editor
        if not editor.hasFocus() or before is None:
            return False
        if isinstance(editor, QLineEdit):
            return editor.isModified()
        return isinstance(editor, QPlainTextEdit) and editor.toPlainText() != before.notes

    def _write(self, name: str, details: SampleDetails) -> None:
        if name in self._lines():
            self._lines()[name].setText(str(getattr(details, name)))
            self._lines()[name].setCursorPosition(0)
        elif name == "birth_year":
            born = details.birth_year
            self.birth_year.setText("" if born is None else words.as_typed(born))
        elif name == "sex":
            self.sex.setCurrentIndex(max(0, self.sex.findData(details.sex)))
        elif name == "leukocytes":
            count = details.leukocytes
            self.leukocytes.setText("" if count is None else words.as_typed(count.value))
            if count is not None:
                self.unit.setCurrentIndex(self.unit.findData(count.unit))
        else:
            self.notes.setPlainText(details.notes)

    # Saving

    def _read(self, name: str, details: SampleDetails) -> SampleDetails:
        """Return details including a field's present entry; UserError if it is not valid."""
        if name in self._lines():
            return _with_text(details, name, self._lines()[name].text())
        if name == "birth_year":
            return replace(details, birth_year=read_year(self.birth_year.text()))
        if name == "sex":
            return replace(details, sex=_sex_of(self.sex.currentData()))
        if name == "leukocytes":
            count = read_count(self.leukocytes.text(), CountUnit(self.unit.currentData()))
            return replace(details, leukocytes=count)
        return replace(details, notes=self.notes.toPlainText()[: LONGEST_NOTE + 1])

    def keep(self) -> None:
        """Save whatever differs from the saved details, field by field."""
        details = self._details
        if details is None:
            return
        for name, field in self.fields.items():
            if not self._differs(name, details):
                continue
            try:
                details = check_details(self._read(name, details), date.today())
            except UserError as wrong:
                field.say(in_language(str(wrong)))
            else:
                field.say("")
                self._write(name, details)
        if details != self._details:
            self._details = details
            self.kept.emit(details)

    def _differs(self, name: str, details: SampleDetails) -> bool:
        try:
            return self._read(name, details) != details or bool(self.fields[name].wrong.text())
        except UserError:
            return True

    @Slot()
    def _leave(self) -> None:
        self.keep()

    @Slot()
    def _go_on(self) -> None:
        """Move to the next field on Enter, which a barcode scanner sends after the number."""
        line = self.sender()
        wrong = [one.wrong.text() for one in self.fields.values() if one.editor is line]
        if not any(wrong):
            self.focusNextChild()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save the notes when the focus leaves them; Escape discards what was typed."""
        if watched is self.notes and event.type() == QEvent.Type.FocusOut:
            self.keep()
        if event.type() == QEvent.Type.ShortcutOverride and self._takes_back(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and self._takes_back(event):
            self._take_back(watched)
            return True
        return super().eventFilter(watched, event)

    def _takes_back(self, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape

    def _take_back(self, editor: QObject) -> None:
        for name, field in self.fields.items():
            if field.editor is editor and self._details is not None:
                field.say("")
                self._write(name, self._details)


def _line() -> QLineEdit:
    made = QLineEdit()
    made.setAcceptDrops(False)
    return made


def _sex_of(data: str | None) -> Sex | None:
    # Qt returns the values of the list as plain texts.
    return Sex(data) if data else None


def _with_text(details: SampleDetails, name: str, text: str) -> SampleDetails:
    match name:
        case "accession":
            return replace(details, accession=text)
        case "patient_number":
            return replace(details, patient_number=text)
        case "patient_name":
            return replace(details, patient_name=text)
        case "slide":
            return replace(details, slide=text)
        case _:
            return replace(details, requester=text)

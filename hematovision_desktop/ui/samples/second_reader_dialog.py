"""Sends a file to a second reader, and sends back readings that were requested here."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QWidget

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.logbook.log import BatchSummary
from hematovision_desktop.core.naming.settings import WindowMemory
from hematovision_desktop.core.readings.second_reading import SUFFIX, ReadingWish
from hematovision_desktop.core.reports.signing_gates import LONGEST_SIGNER
from hematovision_desktop.core.samples.sample import SampleSummary
from hematovision_desktop.core.signing.log_key import check_passphrase
from hematovision_desktop.core.verdicts.agreement import Agreement
from hematovision_desktop.services.messages.people import PeopleCommands
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.services.messages.second_reader import (
    AgreementOf,
    NewFile,
    ReadingSent,
    SecondReaderCommands,
)
from hematovision_desktop.ui.parts.asking import folders
from hematovision_desktop.ui.parts.asking.folders import Purpose
from hematovision_desktop.ui.parts.asking.questions import Asks, Questions, while_there
from hematovision_desktop.ui.parts.input.keyboard import Returning
from hematovision_desktop.ui.parts.layout.breaking import CheckBox, RadioButton
from hematovision_desktop.ui.parts.layout.layouts import column_in, row_in
from hematovision_desktop.ui.parts.layout.on_screen import take_size
from hematovision_desktop.ui.parts.layout.room import AROUND_PX, add_foot, scrolling
from hematovision_desktop.ui.parts.layout.widgets import (
    Trouble,
    button,
    caption,
    in_line,
    label,
    say,
    set_look,
)
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.parts.texts.told import in_language
from hematovision_desktop.ui.samples.agreement_view import AgreementView
from hematovision_desktop.ui.samples.identity import particulars, whose
from hematovision_desktop.ui.settings.secret_line import SecretLine, ShowSigns


class ReadsTwice(Asks, Protocol):
    """Answers questions and handles second readings; `Commands` does."""

    @property
    def second_reader(self) -> SecondReaderCommands:
        """Samples that are read a second time elsewhere."""
        ...

    @property
    def people(self) -> PeopleCommands:
        """Who works here."""
        ...


class ReadingDialog(QDialog):
    """Asks for a name, a passphrase and a place, and has a file written there.

    file_name: initial name of the file, before the date.
    """

    file_name = "second reader"

    def __init__(self, reads: ReadsTwice, memory: WindowMemory, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self._reads = reads
        self._memory = memory
        self._is_writing = False
        self.title = label("", "heading", wrap=True)
        self.particulars = label("", "dim", wrap=True)
        self.particulars.hide()
        self.text = label("", "dim", wrap=True)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.setMaxLength(LONGEST_SIGNER)
        logs_in = reads.people.state.is_on
        self.name.setText(reads.people.state.author if logs_in else memory.state.signer)
        self.name.setReadOnly(logs_in)
        self.words = SecretLine(self.tr("Passphrase, to encrypt the file"))
        self.words.setToolTip(
            self.tr("Give it by phone. Without one, anyone who finds the stick can open the file.")
        )
        self.trouble = Trouble()
        self.close_button = button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.save_button = button(self.tr("Save the file…"), look="primary")
        self.save_button.setDefault(True)
        Returning(self.save_button)
        self.save_button.clicked.connect(self._save)
        for line in (self.name, self.words):
            line.textChanged.connect(self._forget_trouble)
        self._lay_out()
        self._weigh()
        # Not at a choice above: a stray Enter would carry it out.
        first = self.words if self.name.text() else self.name
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        said = self.title, self.particulars, self.text
        self.column = column_in(scrolling(self), *said, around_px=AROUND_PX)
        for one in self.choices():
            if isinstance(one, QPushButton):
                self.column.addLayout(in_line(one))
            else:
                self.column.addWidget(one)
        for line in (self.name, self.words):
            self.column.addWidget(caption(line, above=True))
            self.column.addWidget(line)
        # Asked only once: a typing slip would be noticed where the stick has gone.
        self.column.addWidget(ShowSigns(self.words))
        self.column.addWidget(self.trouble)
        self.column.addStretch(1)
        add_foot(self, None, self.close_button, self.save_button)

    def choices(self) -> tuple[QWidget, ...]:
        """Return the additional controls."""
        return ()

    def write(self, file: NewFile) -> None:
        """Have the file written."""
        raise NotImplementedError

    @Slot()
    def _weigh(self) -> None:
        self.save_button.setEnabled(not self._is_writing)

    @Slot()
    def _forget_trouble(self) -> None:
        self._say("")

    def has_name(self) -> bool:
        """Return whether there is a name; if not, say so and focus its line."""
        if self.name.text().strip():
            return True
        self._say(self.tr("Type your name first. It is kept with the names of the cells."))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _has_words(self) -> bool:
        """Return whether the passphrase is acceptable, or none is needed; if not, say why and focus it."""
        try:
            if self.words.text():
                check_passphrase(self.words.text())
        except UserError as refused:
            self._say(in_language(str(refused)))
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        return True

    @Slot()
    def _save(self) -> None:
        if not self.has_name() or not self._has_words():
            return
        suggested = f"{self.file_name} {date.today()}{SUFFIX}"
        kinds = self.tr("Files for second readers (*{suffix})").format(suffix=SUFFIX)
        title = self.tr("Save the file")
        target, _ = folders.ask_target(self, Purpose.READINGS, title, suggested, (kinds,))
        if target is not None and (chosen := folders.with_ending(self, target, SUFFIX)):
            self.save_to(chosen)

    def save_to(self, target: Path) -> None:
        """Have the file written to the chosen place."""
        self._is_writing = True
        self._weigh()
        self._say(self.tr("The file is being written…"), warns=False)
        self.write(NewFile(target, self.name.text().strip(), self.words.text()))

    def told(self, answer: ReadingSent | Refused) -> None:
        """Show the result."""
        self._is_writing = False
        self._weigh()
        if isinstance(answer, Refused):
            self._say(answer.reason)
            return
        if not self._reads.people.state.is_on:
            self._memory.change(signer=self.name.text().strip())
        cells = words.counted(
            answer.cells,
            "{n} cell is in {path}.",
            self.tr("{n} cells are in {path}.", "", answer.cells),
            path=isolated(str(answer.path)),
        )
        self._say("\n".join((cells, *answer.problems[:3])), warns=bool(answer.problems))
        self.close_button.setFocus()

    def _say(self, text: str, *, warns: bool = True) -> None:
        set_look(self.trouble, "look", "review" if warns else "dim")
        self.trouble.say(text)
        take_size(self)


class AskReader(ReadingDialog):
    """Sends cells to a second reader; shows how far the last one agreed.

    settle: show the disputed cells. here: have them named on this computer; carries who asks.
    """

    settle = Signal()
    here = Signal(str)

    def __init__(
        self,
        reads: ReadsTwice,
        sample: SampleSummary,
        memory: WindowMemory,
        parent: QWidget | None = None,
    ) -> None:
        self._sample = sample
        super().__init__(reads, memory, parent)
        self._questions = Questions(reads)
        self.setWindowTitle(self.tr("Second reader"))
        self.title.setText(whose(sample.details))
        say(self.particulars, particulars(sample.details, sample.created_at))
        self.text.setText(
            self.tr(
                "Someone elsewhere names the cells, using one file on a stick. Your names stay; "
                "a cell waits if you differ. When the file comes back, drop it on this window or "
                "choose it with “Open pictures…”."
            )
        )
        self._questions.ask("agreement", AgreementOf(sample.sample_id), self._show_agreement)

    def choices(self) -> tuple[QWidget, ...]:
        """Return the attachments, below the last reader's agreement."""
        self.agreement = AgreementView()
        self.settle_button = button(self.tr("Settle them"), look="link")
        self.settle_button.clicked.connect(self._settle)
        self.settle_button.hide()
        self.here_button = button(self.tr("Name them again here, without names"), look="link")
        self.here_button.clicked.connect(self._read_here)
        self.cells = RadioButton(self.tr("Single cells"))
        self.fields = RadioButton(self.tr("Whole pictures"))
        self.cells.setChecked(True)
        self.names = CheckBox(self.tr("Show what the program calls them"))
        self.patient = CheckBox(self.tr("Send number and patient"))
        row = QWidget()
        line = row_in(row, self.cells, self.fields, gap_px=18)
        line.addStretch(1)
        return (self.agreement, self.settle_button, self.here_button, row, self.names, self.patient)

    def _show_agreement(self, answer: Agreement | Refused) -> None:
        if not isinstance(answer, Refused):
            self.agreement.show_agreement(answer)
            self.settle_button.setVisible(bool(answer.to_settle))
            take_size(self)

    @Slot()
    def _settle(self) -> None:
        self.accept()
        self.settle.emit()

    @Slot()
    def _read_here(self) -> None:
        if not self.has_name():
            return
        self.accept()
        self.here.emit(self.name.text().strip())

    def write(self, file: NewFile) -> None:
        """Have the request written."""
        wish = ReadingWish(
            self.fields.isChecked(), self.names.isChecked(), self.patient.isChecked()
        )
        self._reads.second_reader.ask(self._sample.known, wish, file, while_there(self.told))


class SendBack(ReadingDialog):
    """Sends back the names for a batch from another laboratory."""

    file_name = "second reader's answer"  # beside the question on one stick, not in its place

    def __init__(
        self,
        reads: ReadsTwice,
        batch: BatchSummary,
        memory: WindowMemory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(reads, memory, parent)
        self._batch = batch
        self.setWindowTitle(self.tr("Send back"))
        self.title.setText(batch.start.name)
        tally = batch.tally
        only = "The only cell is not named. It is sent back without a name."
        one = "{n} of {cells} cells is named. The others are sent back without a name."
        said = self.tr("{n} of {cells} cells are named. The others are sent back without a name.")
        if not tally.waiting:
            only = one = "The only cell is named."
            said = self.tr("All {cells} cells are named.")
        named = tally.cells - tally.waiting
        figures = {"n": words.number(named), "cells": words.number(tally.cells)}
        self.text.setText(words.part_counted(named, tally.cells, only, one, said, **figures))

    def write(self, file: NewFile) -> None:
        """Have the answer written."""
        self._reads.second_reader.send_back(self._batch.batch_id, file, while_there(self.told))

"""Asks who signs a sample: first what prevents it, then a name, and a reason if one is required."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget

from hematovision_desktop.core.naming.settings import WindowMemory
from hematovision_desktop.core.reports.report import Stamp
from hematovision_desktop.core.reports.signing_gates import (
    LONGEST_REASON,
    LONGEST_SIGNER,
    SIGNS_TWICE,
    GateKind,
    signs_twice,
)
from hematovision_desktop.core.samples.sample_log import SamplePage
from hematovision_desktop.core.signing.signed_record import SigningWish
from hematovision_desktop.services.messages.people import PeopleCommands
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.services.messages.results import GatesOf, Signable, SigningCommands
from hematovision_desktop.ui.parts.asking.questions import Asks, Questions, while_there
from hematovision_desktop.ui.parts.input.keyboard import Returning
from hematovision_desktop.ui.parts.input.scanner import by_hand
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.on_screen import take_size
from hematovision_desktop.ui.parts.layout.room import AROUND_PX, add_foot, scrolling
from hematovision_desktop.ui.parts.layout.widgets import Trouble, button, caption, label, say
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.parts.texts.figure_words import percent_of
from hematovision_desktop.ui.parts.texts.told import in_language
from hematovision_desktop.ui.report.sheet_words import trigger_sentence
from hematovision_desktop.ui.samples.identity import (
    namesakes,
    one_of_several,
    particulars,
    whose,
)
from hematovision_desktop.ui.samples.sign_words import gate_sentence, stamp_line
from hematovision_desktop.ui.settings.secret_line import SecretLine

_REASON_LINES = 3


class Signs(Asks, Protocol):
    """Answers questions and signs; `Commands` does."""

    @property
    def signing(self) -> SigningCommands:
        """The signatures under samples."""
        ...

    @property
    def people(self) -> PeopleCommands:
        """Who works here."""
        ...


class SignDialog(QDialog):
    """Signs one sample. stamp: the signature, once made; the dialog is then accepted.

    cells_asked: cells of a batch, given by its id, must be looked at first.
    """

    cells_asked = Signal(int)

    def __init__(
        self, signs: Signs, sample_id: int, memory: WindowMemory, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(self.tr("Sign"))
        self._signs = signs
        self._sample_id = sample_id
        self._memory = memory
        self._questions = Questions(signs)
        self._is_signing = False
        self.seen: Signable | None = None
        self.stamp: Stamp | None = None
        self.title = label("", "heading", wrap=True)
        self.particulars = label("", "dim", wrap=True)
        self.twins = label("", "review", wrap=True)
        self.counted = label("", "dim", wrap=True)
        self.findings = label("", "review", wrap=True)
        self.gates = label("", "review", wrap=True)
        self.records = label("", "dim", wrap=True)
        self.name = self._line(self.tr("Your name"))
        self._logs_in = signs.people.state.is_on
        # The logged-in person signs, and nobody else under that name.
        self.name.setText(signs.people.state.author if self._logs_in else memory.state.signer)
        self.name.setReadOnly(self._logs_in)
        self.second = self._line(self.tr("Name of the second signer"))
        self.words = SecretLine(self.tr("Passphrase of the second signer"))
        self.reason = QPlainTextEdit()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(
            self.reason.fontMetrics().lineSpacing() * _REASON_LINES
            + 2 * self.reason.frameWidth()
            + 12
        )
        self.trouble = Trouble()
        self.cells_button = button(self.tr("Go to the cells"), look="primary")
        self.cells_button.clicked.connect(self._go_to_cells)
        self.sign_button = button(self.tr("Sign"), look="primary")
        self.sign_button.setDefault(True)
        Returning(self.sign_button)
        self.sign_button.clicked.connect(self._sign)
        self.cancel_button = button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self._lay_out()
        self.reason.textChanged.connect(self._weigh)
        by_hand(self.words)
        for line in (self.name, self.second, self.words):
            line.textChanged.connect(self._weigh)
        self.trouble.say(self.tr("Checking the sample…"))
        self._show_parts()
        self._ask()

    def _ask(self) -> None:
        self._questions.ask("gates", GatesOf(self._sample_id), self._take)

    @Slot()
    def follow(self) -> None:
        """Look again, now that the log has changed, if the sample could not be signed."""
        if self.seen is not None and self.seen.is_shut:
            self._ask()

    @property
    def _said(self) -> tuple[QLabel, ...]:
        """Everything to read, from top to bottom."""
        whose = self.title, self.twins, self.particulars
        return (*whose, self.counted, self.findings, self.records, self.gates)

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setMaxLength(LONGEST_SIGNER)
        by_hand(line)
        return line

    def _lay_out(self) -> None:
        column = column_in(scrolling(self), *self._said, around_px=AROUND_PX)
        self._captions: dict[QWidget, QWidget] = {}
        for line in (self.reason, self.name, self.second, self.words):
            self._captions[line] = caption(line, above=True)
            column.addWidget(self._captions[line])
            column.addWidget(line)
        column.addWidget(self.trouble)
        column.addStretch(1)
        add_foot(self, None, self.cancel_button, self.cells_button, self.sign_button)

    def _take(self, answer: Signable | Refused) -> None:
        if isinstance(answer, Refused):
            self.trouble.say(answer.reason)
            return
        was_shut = self.seen is not None and self.seen.is_shut
        self.seen = answer
        self.trouble.say("")
        details = answer.report.sample.details
        self.setWindowTitle(self.tr("Sign {number}").format(number=isolated(details.accession)))
        self.title.setText(whose(details))
        self.particulars.setText(particulars(details, answer.report.sample.created_at))
        self._questions.ask("twins", namesakes(answer.report.sample), self._show_twins)
        self.counted.setText(self._figures(answer))
        self.records.setText("\n".join(map(stamp_line, answer.records)))
        self.findings.setText("\n".join(map(trigger_sentence, answer.report.findings)))
        self.gates.setText("\n".join(map(gate_sentence, answer.gates)))
        self._show_parts()
        if self._to_look_at is not None:
            self.cells_button.setDefault(True)
            if not was_shut:
                self.cells_button.setFocus()
            return
        self.sign_button.setDefault(True)
        first = self.reason if self._wants_reason else self.name
        if first is self.name and self.name.text() and not self.second.isHidden():
            first = self.second
        first.setFocus()

    def _show_twins(self, found: SamplePage | Refused) -> None:
        if self.seen is not None and not isinstance(found, Refused):
            say(self.twins, one_of_several(self.seen.report.sample, found))
            take_size(self)

    def _figures(self, seen: Signable) -> str:
        """Return what is signed, so nobody signs another sample by mistake."""
        report = seen.report
        shares = [
            f"{words.label_name(row.label)}\u00a0"
            f"{words.with_percent(percent_of(row.percent, report.total))}"
            for row in report.rows
            if row.count
        ]
        counted = self.tr("Leukocytes counted: {n}").format(n=words.number(report.total))
        return " · ".join((counted, *shares))

    @property
    def _wants_reason(self) -> bool:
        return self.seen is not None and bool(self.seen.gates) and not self.seen.is_shut

    def _show_parts(self) -> None:
        seen = self.seen
        is_open = seen is not None and not seen.is_shut
        two = seen is not None and seen.report.laboratory.second_signer
        for line, wanted in (
            (self.reason, self._wants_reason),
            (self.name, is_open),
            (self.second, is_open and two),
            (self.words, is_open and two and self._logs_in),
        ):
            line.setVisible(wanted)
            self._captions[line].setVisible(wanted)
        for text in self._said:
            text.setVisible(bool(text.text()))
        self.sign_button.setVisible(seen is None or is_open)
        self.cells_button.setVisible(self._to_look_at is not None)
        self.cancel_button.setText(
            self.tr("Close") if seen is not None and seen.is_shut else self.tr("Cancel")
        )
        self._weigh()
        take_size(self)

    @property
    def _to_look_at(self) -> int | None:
        """The first batch with cells that a person must look at, or None if that is not required."""
        gates = self.seen.gates if self.seen is not None else ()
        if any(one.kind is GateKind.COUNTING for one in gates):
            return None  # its cells still belong to the microscope
        return next((one.batch_id for one in gates if one.batch_id is not None), None)

    @Slot()
    def _go_to_cells(self) -> None:
        batch_id = self._to_look_at
        self.reject()
        if batch_id is not None:
            self.cells_asked.emit(batch_id)

    @Slot()
    def _weigh(self) -> None:
        seen = self.seen
        ready = seen is not None and not seen.is_shut and not self._is_signing
        wish = self._wish
        if self._wants_reason:
            ready = ready and 0 < len(wish.reason) <= LONGEST_REASON
        if seen is not None and seen.report.laboratory.second_signer:
            twice = self._says_twice(wish)
            ready = ready and bool(wish.second_signer) and not twice
            ready = ready and not (self._logs_in and not self.words.text())
        self.sign_button.setEnabled(ready and bool(wish.signer))

    def _says_twice(self, wish: SigningWish) -> bool:
        """Return whether one person is named twice, and say so as long as that is the case."""
        twice, told = signs_twice(wish), in_language(SIGNS_TWICE)
        if twice:
            self.trouble.say(told)
        elif self.trouble.text() == told:
            self.trouble.say("")
        return twice

    @property
    def _wish(self) -> SigningWish:
        second = "" if self.second.isHidden() else self.second.text()
        reason = self.reason.toPlainText() if self._wants_reason else ""
        return SigningWish(self.name.text(), second, reason).tidy

    @Slot()
    def _sign(self) -> None:
        if self.seen is None:
            return
        self._is_signing = True
        self._weigh()
        self._signs.signing.sign(
            self.seen.report.sample, self._wish, while_there(self._told), self.words.take()
        )

    @Slot()
    def reject(self) -> None:
        """Leave, but not during signing, which nobody can undo and whose result must be seen."""
        if not self._is_signing:
            super().reject()

    def _told(self, answer: Stamp | Refused) -> None:
        self._is_signing = False
        self._weigh()
        if isinstance(answer, Refused):
            self.trouble.say(answer.reason)
            return
        self.stamp = answer
        if not self._logs_in:
            self._memory.change(signer=answer.signer)
        self.accept()

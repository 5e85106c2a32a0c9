"""The signing dialog: it says what prevents signing, and asks only for what is needed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from fake_people import FakePeople
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from words_on import words_on

sys.path.append(str(Path(__file__).resolve().parents[2] / "core"))

from sample_reports import batch, sample

from hematovision_desktop.core.naming.settings import WindowMemory
from hematovision_desktop.core.reports.report import Stamp, report_of
from hematovision_desktop.core.reports.signing_gates import Gate, GateKind
from hematovision_desktop.core.samples.laboratory import STANDARD, Laboratory
from hematovision_desktop.core.samples.sample import SampleDetails, SampleSummary
from hematovision_desktop.core.samples.sample_log import SamplePage
from hematovision_desktop.core.signing.people import Person, Role
from hematovision_desktop.core.signing.signed_record import SigningWish
from hematovision_desktop.services.messages.people import PeopleState
from hematovision_desktop.services.messages.questions import Refused, SampleSearch
from hematovision_desktop.services.messages.results import GatesOf, Signable
from hematovision_desktop.services.program.batch_commands import UNDER_WAY
from hematovision_desktop.ui.parts.input.scanner import ScanGuard
from hematovision_desktop.ui.samples.sign_dialog import SignDialog
from hematovision_desktop.ui.samples.sign_words import gate_sentence
from hematovision_desktop.ui.window.action_list import action_rows

NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)
TWO = replace(STANDARD, second_signer=True)
FIRST = Stamp(1, "Ada", NOON, digest_sha256="ab" * 32)


class Program:
    """A program that answers at once with given values, and signs or refuses."""

    def __init__(self, answer: Signable | Refused, refusal: str = "") -> None:
        self.answer = answer
        self.refusal = refusal
        self.asked: list[Any] = []
        self.signed: list[tuple[SampleSummary, SigningWish]] = []
        self.second_words = ""
        self.twins: tuple[SampleSummary, ...] = ()
        self.people = FakePeople()

    @property
    def signing(self) -> Program:
        return self

    def ask(self, request: Any, then: Callable[[Any], None]) -> None:
        if isinstance(request, SampleSearch):
            then(SamplePage(len(self.twins), self.twins))
            return
        self.asked.append(request)
        then(self.answer)

    def sign(
        self, seen: SampleSummary, wish: SigningWish, then: Callable[[Any], None], words: str = ""
    ) -> None:
        self.second_words = words
        self.signed.append((seen, wish))
        then(Refused(self.refusal) if self.refusal else Stamp(2, wish.signer, NOON))


def signable(
    *gates: Gate, laboratory: Laboratory = STANDARD, records: tuple[Stamp, ...] = ()
) -> Signable:
    return Signable(report_of(sample(), laboratory, [batch()]), gates, records)


@pytest.mark.parametrize(
    ("slides", "told"),
    [
        (("", "2"), ["made 27 Nov 2026"]),
        (("1", "2"), ["slide 1", "This one: slide 1"]),
        (("1",), ["slide 1", "born 1980", "P-77"]),
    ],
)
def test_it_is_seen_which_sample_of_a_number_is_signed(
    show: Callable[[Program], SignDialog], slides: tuple[str, ...], told: list[str]
) -> None:
    details = SampleDetails("26-0412", "P-77", "Ann Öztürk", 1980, slide=slides[0])
    own = replace(sample(), details=details, created_at=NOON)
    other = replace(own, sample_id=own.sample_id + 1, uid="other", created_at=NOON.replace(hour=9))
    program = Program(Signable(report_of(own, STANDARD, [batch()]), (), ()))
    program.twins = (
        own,
        *(replace(other, details=replace(details, slide=one)) for one in slides[1:]),
    )
    dialog = show(program)
    said = words_on(dialog)
    for one in told:
        assert one in said
    assert ("Another sample has this number" in said) == (len(slides) > 1)


def test_a_number_scanned_into_the_name_does_not_sign(
    show: Callable[[Program], SignDialog], qtbot: QtBot
) -> None:
    program = Program(signable())
    dialog = show(program)
    dialog.name.setText("Ada")
    guard = ScanGuard(dialog, gap_ms=60_000)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.name.setFocus()
    for key in (*"26-0412", Qt.Key.Key_Return):
        QTest.keyClick(dialog.windowHandle(), key)
    assert dialog.name.text() == "Ada26-0412"
    assert program.signed == []
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Tab)
    assert not dialog.name.hasFocus()  # or a passphrase that follows is typed into the name
    del guard
    dialog.name.setText("Ada")
    dialog.name.setFocus()
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert [wish.signer for _, wish in program.signed] == ["Ada"]


@pytest.fixture
def show(qtbot: QtBot, memory: WindowMemory) -> Callable[[Program], SignDialog]:
    def made(program: Program) -> SignDialog:
        dialog = SignDialog(program, 7, memory)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return made


def test_name_and_enter_suffice_if_nothing_prevents_signing(
    show: Callable[[Program], SignDialog], memory: WindowMemory
) -> None:
    program = Program(signable())
    dialog = show(program)
    assert program.asked == [GatesOf(7)]
    assert dialog.title.text() == "26-0417"
    assert "Neutrophil\u00a062" in dialog.counted.text()
    assert dialog.reason.isHidden() and dialog.second.isHidden() and dialog.gates.isHidden()
    assert not dialog.sign_button.isEnabled()
    QTest.keyClicks(dialog.name, " Ada ")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert program.signed == [(signable().report.sample, SigningWish("Ada"))]
    assert dialog.stamp is not None and dialog.result() == SignDialog.DialogCode.Accepted
    assert memory.state.signer == "Ada"


def test_shows_review_triggers_to_the_signer(
    show: Callable[[Program], SignDialog],
) -> None:
    assert show(Program(signable())).findings.isHidden()
    high = report_of(sample(giga=40.0), STANDARD, [batch()])
    dialog = show(Program(Signable(high, (), ())))
    assert "Neutrophils 24.80" in dialog.findings.text()
    assert "10⁹/\u2060L, above 20. Review the smear." in dialog.findings.text()
    assert not dialog.findings.isHidden()
    assert dialog.reason.isHidden(), "it asks for no reason"


def test_the_name_of_last_time_is_there_again(
    show: Callable[[Program], SignDialog], memory: WindowMemory
) -> None:
    memory.change(signer="Ada")
    assert show(Program(signable())).sign_button.isEnabled()


@pytest.mark.parametrize("kind", [one for one in GateKind if not Gate(one).reason_passes])
def test_a_gate_without_reason_prevents_signing(
    show: Callable[[Program], SignDialog], kind: GateKind
) -> None:
    dialog = show(Program(signable(Gate(kind, 7, 9), Gate(GateKind.FEW_CELLS, 17, 100))))
    assert dialog.sign_button.isHidden() and dialog.name.isHidden() and dialog.reason.isHidden()
    assert dialog.gates.text().count("\n") == 1
    assert dialog.cancel_button.text() == "Close"


@pytest.mark.parametrize(("batch_id", "asked"), [(None, []), (7, [7])])
def test_leads_to_the_cells_that_need_a_look(
    show: Callable[[Program], SignDialog], batch_id: int | None, asked: list[int]
) -> None:
    dialog = show(Program(signable(Gate(GateKind.MICROSCOPE, 27, 45, batch_id))))
    heard: list[int] = []
    dialog.cells_asked.connect(heard.append)
    assert dialog.cells_button.isHidden() is (batch_id is None)
    assert dialog.cells_button.isDefault() is (batch_id is not None)
    dialog.cells_button.click()
    assert heard == asked
    assert dialog.isHidden()


def test_an_answer_that_comes_late_makes_it_grow_around_its_middle(
    show: Callable[[Program], SignDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    kinds = (GateKind.RUNNING, GateKind.MICROSCOPE, GateKind.TWICE, GateKind.CLOCK)
    program = Program(signable(*(Gate(kind, 27, 45) for kind in kinds)))
    waiting: list[Callable[[Any], None]] = []
    with monkeypatch.context() as held:
        held.setattr(program, "ask", lambda _request, then: waiting.append(then))
        dialog = show(program)
        QApplication.processEvents()
    middle, high = dialog.frameGeometry().center(), dialog.height()
    waiting[0](program.answer)
    for _ in range(3):
        QApplication.processEvents()
    assert dialog.height() > high
    apart = dialog.frameGeometry().center() - middle
    assert max(abs(apart.x()), abs(apart.y())) <= 1
    assert dialog.screen().availableGeometry().contains(dialog.frameGeometry())


def test_the_keyboard_stays_where_it_is_while_the_sample_cannot_be_signed(
    show: Callable[[Program], SignDialog], qtbot: QtBot
) -> None:
    """Each change of the log moved it to the cells, so Enter on Close opened them."""
    program = Program(signable(Gate(GateKind.MICROSCOPE, 27, 45, 7)))
    dialog = show(program)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.cells_button.hasFocus)
    dialog.cancel_button.setFocus()
    program.answer = signable(Gate(GateKind.MICROSCOPE, 20, 45, 7))
    dialog.follow()
    assert "20" in dialog.gates.text()
    assert dialog.cancel_button.hasFocus()
    program.answer = signable()
    dialog.follow()
    assert dialog.name.hasFocus()
    QTest.keyClicks(dialog.name, "Ada")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert [wish.signer for _, wish in program.signed] == ["Ada"]


@pytest.mark.parametrize("kind", [one for one in GateKind if Gate(one).reason_passes])
def test_asks_for_a_reason_if_one_is_enough(
    show: Callable[[Program], SignDialog], kind: GateKind
) -> None:
    program = Program(signable(Gate(kind, 17, 100), records=(FIRST,)))
    dialog = show(program)
    assert "Say " in dialog.gates.text()
    assert "Version 1, signed by Ada" in dialog.records.text()
    dialog.name.setText("Grace")
    assert not dialog.sign_button.isEnabled()
    dialog.reason.setPlainText("No more blood.\n")
    QTest.mouseClick(dialog.sign_button, Qt.MouseButton.LeftButton)
    assert program.signed[0][1] == SigningWish("Grace", "", "No more blood.")


def test_a_second_signer_is_asked_for_where_the_laboratory_wants_one(
    show: Callable[[Program], SignDialog],
) -> None:
    program = Program(signable(laboratory=TWO))
    dialog = show(program)
    dialog.name.setText("Ada")
    assert not dialog.sign_button.isEnabled()
    dialog.second.setText("Grace")
    dialog.sign_button.click()
    assert program.signed[0][1] == SigningWish("Ada", "Grace")


def test_the_first_signer_is_refused_as_the_second_while_being_typed(
    show: Callable[[Program], SignDialog],
) -> None:
    dialog = show(Program(signable(laboratory=TWO)))
    dialog.name.setText("Zo\u00eb")
    for typed in ("zoe\u0308", " ZO\u00cb"):
        dialog.second.setText(typed)
        assert not dialog.sign_button.isEnabled()
        assert "first signer too" in dialog.trouble.text()
    dialog.second.setText("Zo\u00eb L.")
    assert dialog.sign_button.isEnabled() and dialog.trouble.text() == ""


def test_the_person_logged_in_signs(
    show: Callable[[Program], SignDialog], memory: WindowMemory
) -> None:
    memory.change(signer="Somebody else")
    program = Program(signable(laboratory=TWO))
    ada = Person("Ada", Role.REVIEWER)
    program.people.show(PeopleState((ada,), ada))
    dialog = show(program)
    assert dialog.name.text() == "Ada" and dialog.name.isReadOnly()
    dialog.second.setText("Grace")
    assert not dialog.sign_button.isEnabled()
    dialog.words.setText("her words")
    dialog.sign_button.click()
    assert program.signed[0][1] == SigningWish("Ada", "Grace")
    assert program.second_words == "her words" and dialog.words.text() == ""
    assert memory.state.signer == "Somebody else"


def test_shows_a_refusal_and_stays_open(
    show: Callable[[Program], SignDialog],
) -> None:
    dialog = show(Program(signable(), "This sample has changed since it was shown."))
    dialog.name.setText("Ada")
    dialog.sign_button.click()
    assert "has changed" in dialog.trouble.text()
    assert dialog.isVisible() and dialog.sign_button.isEnabled()
    gone = show(Program(Refused("This sample is no longer in the log.")))
    assert "no longer" in gone.trouble.text() and not gone.sign_button.isEnabled()


def test_a_count_that_is_not_over_is_ended_by_the_key_that_the_gate_names() -> None:
    (ends,) = (one for one in action_rows() if one.id == "live_new")
    assert f"({ends.keys[0]})" in gate_sentence(Gate(GateKind.COUNTING))
    assert f"({ends.keys[0]})" in Gate(GateKind.COUNTING).told
    assert f"({ends.keys[0]})" in UNDER_WAY

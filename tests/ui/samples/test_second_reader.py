"""Second readings in the window: sending, opening, merging, and settling differences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from unittest.mock import Mock

import pypdf
import pytest
from dialogs_open import all_open, the_open
from fake_commands import FakeCommands
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
)
from pytestqt.qtbot import QtBot
from readers_agreed import FOUND
from words_on import words_on

from hematovision_desktop.core.logbook.log import BatchKind
from hematovision_desktop.core.naming.settings import WindowMemory
from hematovision_desktop.core.readings.second_reading import ReadingWish
from hematovision_desktop.core.samples.sample import SampleDetails, SampleState
from hematovision_desktop.core.verdicts.agreement import (
    BlindAgreement,
)
from hematovision_desktop.services.messages.questions import (
    BatchesOf,
    Refused,
    SampleSearch,
)
from hematovision_desktop.services.messages.second_reader import (
    NewFile,
    ReadingCompared,
    ReadingLocked,
    ReadingMerged,
    ReadingTaken,
    WasAskedHere,
)
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.samples.blind_dialog import BlindDialog
from hematovision_desktop.ui.samples.page import SamplesPage
from hematovision_desktop.ui.samples.second_reader_dialog import AskReader, SendBack
from hematovision_desktop.ui.samples.second_reader_window import SecondReaderWindow
from hematovision_desktop.ui.settings.secret_line import ShowSigns

FILE = Path("/stick/a.hvreading")


@pytest.fixture
def page(commands: FakeCommands, qtbot: QtBot) -> SamplesPage:
    made = SamplesPage(commands)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.bar.search()
    return made


@pytest.fixture
def reader(page: SamplesPage, commands: FakeCommands, memory: WindowMemory) -> SecondReaderWindow:
    return SecondReaderWindow(commands, page, memory)


def pressed(box: object, text: str) -> None:
    assert isinstance(box, QMessageBox)
    (found,) = (one for one in box.findChildren(QPushButton) if one.text() == text)
    found.click()


def test_a_reader_is_asked_and_what_the_last_one_said_is_shown(
    page: SamplesPage,
    reader: SecondReaderWindow,
    commands: FakeCommands,
    memory: WindowMemory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    commands.second_reader.agreement = FOUND
    assert page.panel.reader_button.text() == "Second reader…"
    page.panel.reader_button.click()
    dialog = the_open(AskReader, page)
    told = dialog.agreement.text.text()
    assert "96 of 100 cells have the same name" in told
    assert "kappa 0.93 (Cohen 1960)" in told
    assert "30 are a person's, 70 the program's" in told
    assert "4 cells wait to be settled" in told
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *at: (asked.append(at[2]) or "", ""))
    dialog.save_button.click()
    assert "Type your name first." in dialog.trouble.text(), "a question needs a name"
    assert dialog.trouble.property("look") == "review"
    assert not asked
    dialog.name.setText(" Ada ")
    dialog.words.setText("short")
    dialog.save_button.click()
    assert "at least 8" in dialog.trouble.text() and not asked, "said before a place is chosen"
    (shows,) = dialog.findChildren(ShowSigns)
    shows.click()
    assert dialog.words.echoMode() is QLineEdit.EchoMode.Normal, "it is typed once alone"
    dialog.fields.setChecked(True)
    dialog.patient.setChecked(True)
    dialog.words.setText("a long passphrase")
    dialog.save_to(FILE)
    ((sample, wish, file),) = commands.second_reader.asked
    assert page.chosen is not None
    assert sample == page.chosen.known
    assert wish == ReadingWish(whole_fields=True, with_patient=True)
    assert file == NewFile(FILE, "Ada", "a long passphrase")
    assert "12 cells are in /stick/a.hvreading." in dialog.trouble.text()
    assert dialog.trouble.property("look") == "dim", "nothing is wrong"
    assert memory.state.signer == "Ada"
    settled: list[int] = []
    reader.cells_asked.connect(settled.append)
    dialog.settle_button.click()
    assert len(settled) == 1


def test_a_reading_that_is_named_goes_back_rather_than_to_its_signature(
    page: SamplesPage, commands: FakeCommands
) -> None:
    commands.batches = [
        replace(
            one,
            start=replace(one.start, kind=BatchKind.READING),
            tally=replace(one.tally, waiting=0),
        )
        for one in commands.batches
    ]
    page.bar.search()
    page.look_again()
    assert page.chosen is not None and page.chosen.state is SampleState.READING
    assert page.panel.finish_button.property("look") == "primary"
    assert not page.panel.sign_button.isVisibleTo(page.panel), "it is signed where it was asked"
    assert not page.panel.reader_button.isVisibleTo(page.panel)
    assert page.panel.finish_button.isVisibleTo(page.panel)
    assert not page.panel.area.isAncestorOf(page.panel.finish_button), "it never scrolls away"


def test_sends_back_a_finished_reading(
    page: SamplesPage,
    reader: SecondReaderWindow,
    commands: FakeCommands,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    commands.batches = [
        replace(one, start=replace(one.start, kind=BatchKind.READING)) for one in commands.batches
    ]
    page.bar.search()
    page.look_again()
    assert page.panel.finish_button.text() == "Send back…"
    assert page.panel.finish_button.property("look") == ""
    page.panel.finish_button.click()
    dialog = the_open(SendBack, page)
    dialog.name.setText("Bo")
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *at: (asked.append(at[2]) or "", ""))
    dialog.save_button.click()
    (suggested,) = asked
    assert Path(suggested).name.startswith("second reader's answer 20"), "beside the question"
    dialog.save_to(FILE)
    ((_, file),) = commands.second_reader.sent
    assert file == NewFile(FILE, "Bo")


def test_a_question_asks_for_its_passphrase_until_it_opens(
    page: SamplesPage, reader: SecondReaderWindow, commands: FakeCommands
) -> None:
    taken = ReadingTaken(3, "Reading 12AB34", 96, "Ada", "1234 5678")
    commands.second_reader.opens = [ReadingLocked(wrong=False), ReadingLocked(wrong=True), taken]
    reader.open(FILE)
    for words, said in (("one", "is encrypted"), ("two", "does not open")):
        asks = the_open(QInputDialog, page)
        assert said in asks.labelText()
        line, shows = asks.findChild(QLineEdit), asks.findChild(ShowSigns)
        assert line.echoMode() is QLineEdit.EchoMode.Password
        assert line.y() < shows.y() < asks.findChild(QDialogButtonBox).y()
        shows.click()
        assert line.echoMode() is QLineEdit.EchoMode.Normal
        asks.setTextValue(words)
        asks.accept()
    assert [words for _, words in commands.second_reader.opened] == ["", "one", "two"]
    assert commands.calls("open_batch")[-1] == (3,)
    box = the_open(QMessageBox, page)
    assert box.text() == "96 cells to name, from Ada."
    assert "key 1234 5678" in box.informativeText()
    pressed(box, "Close")
    assert all_open(QDialog, page) == []


def test_a_question_opened_before_says_how_much_is_named(
    page: SamplesPage, reader: SecondReaderWindow, commands: FakeCommands
) -> None:
    taken = ReadingTaken(3, "Reading 12AB34", 43, "Ada", "1234 5678", named=40)
    commands.second_reader.opens = [taken]
    reader.open(FILE)
    box = the_open(QMessageBox, page)
    assert box.text() == "This question was opened before. Named so far: 40 of 43."
    pressed(box, "Close")


def test_an_answer_is_merged_and_what_differs_is_settled(
    page: SamplesPage, reader: SecondReaderWindow, commands: FakeCommands
) -> None:
    assert page.chosen is not None
    known, found = replace(page.chosen.known, version=1), replace(FOUND, drawn=3)
    merged = ReadingMerged(known, "Bo", "1234 5678", 100, 0, 2, 7, found, ("9abc",))
    commands.second_reader.opens = [merged]
    reader.open(FILE)
    box = the_open(QMessageBox, page)
    assert "100 new names from Bo for" in box.text()
    for said in (
        "They found 3 cells that are not among yours.",
        "7 more names are for pictures that are no longer in the log.",
        "Earlier answers from Bo were signed with another key: 9abc. Compare by phone.",
        "The sample was already signed. The new names wait for a new version.",
    ):
        assert said in box.informativeText()
    assert "They drew 2 more cells, which are not taken over." in box.informativeText()
    asked: list[int] = []
    reader.cells_asked.connect(asked.append)
    pressed(box, "Settle them")
    assert len(asked) == 1


@pytest.fixture
def to_the_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("to_the_left")
def test_keys_and_names_are_whole_in_a_language_that_runs_to_the_left(
    page: SamplesPage, reader: SecondReaderWindow, commands: FakeCommands
) -> None:
    assert page.chosen is not None
    taken = ReadingTaken(3, "26-0412", 9, "Ada 2", "1234 5678")
    merged = ReadingMerged(page.chosen.known, "Bo 3", "8765 4321", 1, 0, 0, 0, FOUND, ("9abc",))
    for answer, torn in (
        (taken, ("26-0412", "Ada 2", "1234 5678")),
        (merged, ("Bo 3", "8765 4321", "9abc", page.chosen.details.accession)),
    ):
        commands.second_reader.opens = [answer]
        reader.open(FILE)
        box = the_open(QMessageBox, page)
        for one in torn:
            assert isolated(one) in box.text() + box.informativeText()
        pressed(box, "Close")


def test_names_a_file_that_cannot_be_used(
    page: SamplesPage, reader: SecondReaderWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    commands.second_reader.opens = [Refused("This file is not whole.")]
    with qtbot.waitSignal(page.failed) as said:
        reader.open(FILE)
    assert said.args == ["a.hvreading: This file is not whole."]


BLIND = ReadingCompared(
    SampleDetails("S-1", "P-77", "Ann Öztürk", 1980, slide="2"),
    BlindAgreement(FOUND, replace(FOUND, kappa=0.5, same=80), replace(FOUND, kappa=None)),
    2,
)


def test_a_sample_is_named_again_on_this_computer(
    page: SamplesPage, reader: SecondReaderWindow, commands: FakeCommands
) -> None:
    page.panel.reader_button.click()
    dialog = the_open(AskReader, page)
    dialog.show()
    dialog.here_button.click()
    assert "Type your name first." in dialog.trouble.text()
    assert not dialog.trouble.isHidden() and dialog.isVisible()
    assert dialog.focusWidget() is dialog.name, "there it is typed"
    dialog.name.setText(" Ada ")
    assert dialog.trouble.isHidden()
    dialog.here_button.click()
    assert page.chosen is not None
    assert commands.second_reader.laid_out == [(page.chosen.known, "Ada")]
    assert commands.calls("open_batch")[-1] == (3,)
    box = the_open(QMessageBox, page)
    assert box.text() == "12 cells to name again, without names."
    pressed(box, "Close")


def test_an_unnamed_reading_is_not_finished(
    page: SamplesPage, reader: SecondReaderWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    commands.batches = [
        replace(one, start=replace(one.start, kind=BatchKind.READING)) for one in commands.batches
    ]
    commands.second_reader.is_here = True
    commands.second_reader.compared = Refused("No cell is named yet.")
    page.bar.search()
    with qtbot.waitSignal(page.failed) as said:
        page.panel.finish_button.click()
    assert said.args == ["No cell is named yet."]
    commands.second_reader.is_here = Refused("The question is no longer beside the log.")
    page.bar.search()
    with qtbot.waitSignal(page.failed) as said:
        page.panel.finish_button.click()
    assert said.args == ["The question is no longer beside the log."]
    assert all_open(QDialog, page) == []


@pytest.mark.parametrize("is_here", [True, False, Refused("The question is gone.")])
def test_a_readings_button_claims_nothing_while_its_origin_is_unknown(
    page: SamplesPage, commands: FakeCommands, is_here: bool | Refused
) -> None:
    commands.batches = [
        replace(one, start=replace(one.start, kind=BatchKind.READING)) for one in commands.batches
    ]
    commands.second_reader.is_here = is_here
    commands.held = True
    button, known = page.panel.finish_button, "Finish reading…" if is_here is True else "Send back…"

    def look() -> None:
        page.bar.search()
        for kind in (SampleSearch, BatchesOf):
            commands.answer(kind)

    look()
    assert (button.text(), button.isEnabled()) == ("Second reading…", False)
    commands.answer(WasAskedHere)
    assert (button.text(), button.isEnabled()) == (known, True)
    look()
    commands.answer(WasAskedHere)
    assert (button.text(), button.isEnabled()) == (known, True)
    look()
    stays = "Second reading…" if isinstance(is_here, Refused) else known
    assert button.text() == stays, "what is known stays known"


def test_how_far_they_agree_is_shown_saved_and_taken_over_only_if_wanted(
    page: SamplesPage,
    reader: SecondReaderWindow,
    commands: FakeCommands,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    commands.batches = [
        replace(one, start=replace(one.start, kind=BatchKind.READING)) for one in commands.batches
    ]
    commands.second_reader.compared = BLIND
    commands.second_reader.is_here = True
    page.bar.search()
    assert page.panel.finish_button.text() == "Finish reading…"
    assert page.chosen is not None
    commands.second_reader.merged = ReadingMerged(page.chosen.known, "Bo", "ab", 9, 0, 0, 0, FOUND)
    page.panel.finish_button.click()
    dialog = the_open(BlindDialog, page)
    said = words_on(dialog)
    assert "S-1 · Ann Öztürk" in said and "P-77 · born 1980 · slide 2" in said
    target = tmp_path / "page.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", Mock(return_value=(str(target), "")))
    dialog.name.setText("Bo")
    dialog.save_button.click()
    text = " ".join(pypdf.PdfReader(target).pages[0].extract_text().split())
    alone = "They found 2 cells that are not among yours."
    assert alone in dialog.text.text()
    for expected in (
        alone,
        "Second reader: Bo",
        "80 of 100",
        "All types 0.93 0.50 –",
        "Blast – – –",
    ):
        assert expected in text
    assert "Öztürk" not in text, "the page leaves with the number alone"
    assert commands.second_reader.taken_over == []
    dialog.name.setText(" ")
    dialog.take_button.click()
    assert "name first" in dialog.said.text() and commands.second_reader.taken_over == []
    dialog.name.setText("Bo")
    dialog.take_button.click()
    ((_, name),) = commands.second_reader.taken_over
    assert name == "Bo"
    box = the_open(QMessageBox, page)
    assert "Signed" not in box.informativeText()
    pressed(box, "Close")

"""Handing over in the window: offered after signing, listed, resent, and as a correction."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from every_dialog import settle
from fake_commands import FakeCommands
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from words_on import words_on

from hematovision_desktop.core.samples.handover_format import HandoverFormat
from hematovision_desktop.core.samples.laboratory import STANDARD
from hematovision_desktop.ui.samples.handover_dialog import HandoverDialog, HandoverOffer
from hematovision_desktop.ui.settings.handover import HandoverRow
from hematovision_desktop.ui.window.main import SAMPLES, MainWindow

WATCHED = Path("/watched")


@pytest.fixture
def sample_id(commands: FakeCommands) -> int:
    """Return a signed sample of a laboratory with a folder."""
    commands.laboratory.now = replace(STANDARD, handover_folder=WATCHED)
    commands.samples.sign(7)
    return 7


@pytest.fixture
def dialog(commands: FakeCommands, sample_id: int, qtbot: QtBot) -> HandoverDialog:
    made = HandoverDialog(commands, sample_id)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_is_handed_over_again_and_as_a_correction(
    dialog: HandoverDialog, commands: FakeCommands, qtbot: QtBot
) -> None:
    assert dialog.state.text() == "Version 1 is not handed over yet."
    assert dialog.none_line.isVisible() and not dialog.list.isVisible()
    dialog.send_button.click()
    assert dialog.list.isVisible() and not dialog.none_line.isVisible()
    assert [one.path for one in commands.handover.done] == ["/watched/26-0412_v1.hl7"]
    assert "was handed over as /watched/26-0412_v1.hl7" in dialog.trouble.text()
    assert dialog.send_button.text() == "Hand over again"
    assert dialog.focusWidget() is dialog.close_button  # a second Return does not send it again
    dialog.form.setCurrentIndex(dialog.form.findData(HandoverFormat.FHIR))
    assert dialog.state.text() == (
        "Version 1 was handed over, but not in this format to this folder."
    )
    assert (dialog.send_button.text(), dialog.trouble.isHidden()) == ("Hand over", True)
    dialog.send_button.click()
    lines = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert [("FHIR" in one, "HL7" in one) for one in lines] == [(True, False), (False, True)]
    commands.samples.sign(7)
    again = HandoverDialog(commands, 7)
    qtbot.addWidget(again)
    assert "as a correction" in again.state.text()
    again.send_button.click()
    assert "correction" in again.list.item(0).text()


def test_no_button_moves_under_the_pointer_once_it_is_handed_over(dialog: HandoverDialog) -> None:
    settle()
    before = dialog.send_button.geometry(), dialog.close_button.geometry()
    dialog.send_button.click()
    settle()
    assert dialog.send_button.text() == "Hand over again"
    assert (dialog.send_button.geometry(), dialog.close_button.geometry()) == before


def test_one_that_was_cut_short_does_not_count_as_handed_over(
    dialog: HandoverDialog, commands: FakeCommands, sample_id: int, qtbot: QtBot
) -> None:
    dialog.send_button.click()
    commands.handover.done = [
        replace(one, cut_short_sha256="5f" * 32) for one in commands.handover.done
    ]
    again = HandoverDialog(commands, sample_id)
    qtbot.addWidget(again)
    assert "cut short" in again.list.item(0).text()
    assert "is not handed over yet" in again.state.text()
    assert again.send_button.text() == "Hand over"


def test_hands_over_no_unsigned_sample_and_guesses_no_folder(
    commands: FakeCommands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = HandoverDialog(commands, 7)
    qtbot.addWidget(dialog)
    assert "Nobody has signed" in dialog.state.text()
    assert not dialog.send_button.isEnabled()
    commands.samples.sign(7)
    other = HandoverDialog(commands, 7)
    qtbot.addWidget(other)
    assert not other.send_button.isEnabled()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/elsewhere")
    other.folder_button.click()
    assert other.focusWidget() is other.send_button  # so that Return goes on
    other.send_button.click()
    assert commands.handover.done[0].path.startswith("/elsewhere/")


def test_does_not_claim_that_a_version_is_in_another_folder(
    dialog: HandoverDialog, commands: FakeCommands, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.send_button.click()
    assert "You can send the same file again" in dialog.state.text()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/elsewhere")
    dialog.folder_button.click()
    assert "but not in this format to this folder" in dialog.state.text()
    dialog.send_button.click()
    assert "You can send the same file again" in dialog.state.text()


def test_reports_a_folder_that_refuses(dialog: HandoverDialog, commands: FakeCommands) -> None:
    commands.handover.refusal = "The result cannot be written to /watched."
    dialog.send_button.click()
    assert dialog.trouble.text() == commands.handover.refusal
    assert dialog.send_button.isEnabled()
    assert dialog.focusWidget() is not dialog.close_button


def test_after_signing_it_is_offered_with_one_click(
    commands: FakeCommands, sample_id: int, qtbot: QtBot
) -> None:
    offer = HandoverOffer(commands)
    qtbot.addWidget(offer)
    known = next(one for one in commands.samples.all() if one.sample_id == sample_id).known
    offer.offer(known)
    assert words_on(offer) == "26-0412 is signed. Hand it over as HL7 to /watched?"
    commands.handover.refusal = "The folder is gone."
    offer.activateWindow()
    qtbot.waitUntil(offer.isActiveWindow)
    offer.send_button.setFocus()
    offer.send_button.click()
    assert (words_on(offer), offer.send_button.isHidden()) == (
        "26-0412: The folder is gone.",
        False,
    )
    assert offer.send_button.hasFocus(), "the next press tries again"
    commands.handover.refusal = ""
    offer.send_button.click()
    assert (len(commands.handover.done), offer.send_button.isHidden()) == (1, True)
    assert words_on(offer).startswith("26-0412: Version 1 was handed over as ")
    commands.laboratory.now = STANDARD
    other = HandoverOffer(commands)
    qtbot.addWidget(other)
    other.offer(known)
    assert words_on(other) == ""


def test_the_laboratory_sets_folder_and_format(
    commands: FakeCommands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = HandoverRow(commands.laboratory)
    qtbot.addWidget(row)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/watched")
    row.choose_button.click()
    row.form.setCurrentIndex(row.form.findData(HandoverFormat.CSV))
    row.form.activated.emit(row.form.currentIndex())
    now = commands.laboratory.now
    assert (now.handover_folder, now.handover_format) == (WATCHED, HandoverFormat.CSV)
    row.show_laboratory(now)
    row.none_button.click()
    assert commands.laboratory.now.handover_folder is None
    assert QApplication.activeModalWidget() is None


def test_a_correction_goes_where_and_how_it_went_before_unless_the_laboratory_says_where(
    commands: FakeCommands, sample_id: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/elsewhere")
    commands.laboratory.now = STANDARD
    first = HandoverDialog(commands, sample_id)
    qtbot.addWidget(first)
    first.folder_button.click()
    first.form.setCurrentIndex(first.form.findData(HandoverFormat.FHIR))
    first.send_button.click()
    commands.samples.sign(sample_id)
    again = HandoverDialog(commands, sample_id)
    qtbot.addWidget(again)
    again.send_button.click()
    assert [Path(one.path).parent for one in commands.handover.done] == [Path("/elsewhere")] * 2
    assert commands.handover.done[1].form is HandoverFormat.FHIR
    commands.laboratory.now = replace(STANDARD, handover_folder=WATCHED)
    other = HandoverDialog(commands, sample_id)
    qtbot.addWidget(other)
    assert (other.folder, other.form.currentData()) == (WATCHED, HandoverFormat.HL7)


def test_shows_what_was_handed_over_until_another_sample_is_chosen(
    window: MainWindow, commands: FakeCommands, sample_id: int, qtbot: QtBot
) -> None:
    window.show_page(SAMPLES)
    page = window.samples_page
    qtbot.waitUntil(lambda: page.chosen is not None)
    same, other = (
        next(one for one in commands.samples.all() if (one.sample_id == sample_id) is wanted)
        for wanted in (True, False)
    )
    page.choose_new(same.uid)
    qtbot.waitUntil(lambda: page.chosen is not None and page.chosen.uid == same.uid)
    page.offer.offer(same.known)
    page.choose_new(other.uid)
    qtbot.waitUntil(lambda: page.chosen is not None and page.chosen.uid == other.uid)
    assert page.offer.isVisible(), "it still asks, and names its sample"
    page.choose_new(same.uid)
    qtbot.waitUntil(lambda: page.chosen is not None and page.chosen.uid == same.uid)
    page.offer.send_button.click()
    page.look_again()
    assert page.offer.isVisible()
    page.choose_new(other.uid)
    qtbot.waitUntil(lambda: page.chosen is not None and page.chosen.uid == other.uid)
    assert not page.offer.isVisible()

"""A result by keyboard alone in the real program: two signers, sheet, handing over, amendment."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import Desk, Dialogs
from keyboard_alone import CTRL, SHIFT, Key, Keyboard, save_sheet, text_of_sheet
from PySide6.QtWidgets import QApplication
from test_five_minutes import draw_folder
from test_people_alone import ADA, BO, begin, fill

from hematovision_desktop.__main__ import main
from hematovision_desktop.core.samples.sample import SampleState
from hematovision_desktop.ui.samples.handover_dialog import HandoverDialog
from hematovision_desktop.ui.samples.panel import SamplePanel
from hematovision_desktop.ui.samples.period_dialog import PeriodDialog
from hematovision_desktop.ui.samples.sign_dialog import SignDialog

BO_OWN = f"{BO} 2"


def read_and_confirm(keyboard: Keyboard, folder: Path) -> SamplePanel:
    """Open a folder, confirm every cell, and go to its sample."""
    draw_folder(folder)
    with Dialogs() as dialogs:
        dialogs.path = str(folder)
        keyboard.press(Key.Key_O, mods=CTRL | SHIFT)
    keyboard.press(Key.Key_Home)
    keyboard.press(Key.Key_End, mods=SHIFT)
    keyboard.press(Key.Key_Return)
    keyboard.press(Key.Key_3, mods=CTRL)
    return keyboard.desk.window.samples_page.panel


def let_two_sign(keyboard: Keyboard, hands: Path) -> None:
    """Set up logging in for Ada and Bo, two signers, and a folder for handing over; Ada is logged in."""
    people = begin(keyboard)
    keyboard.take(people.add_button)
    keyboard.type("Bo")
    keyboard.press(Key.Key_Tab, Key.Key_Down, Key.Key_Tab)
    keyboard.type(BO)
    keyboard.press(Key.Key_Tab)
    keyboard.type(BO)
    keyboard.press(Key.Key_Return)
    keyboard.take(people.lock_button)
    fill(keyboard, "Bo", BO)
    fill(keyboard, BO_OWN, BO_OWN)
    keyboard.take(people.lock_button)
    fill(keyboard, "Ada", ADA)
    laboratory = keyboard.desk.window.settings_page.laboratory
    keyboard.take(laboratory.second)
    with Dialogs() as dialogs:
        dialogs.path = str(hands)
        keyboard.take(laboratory.handover.choose_button)


def sign(keyboard: Keyboard) -> None:
    """Type the second signer's name and passphrase into the dialog, and press Enter."""
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, SignDialog)
    keyboard.tab_to(dialog.second)
    keyboard.type("Bo")
    keyboard.press(Key.Key_Tab)
    keyboard.type("what Bo never said")
    keyboard.press(Key.Key_Return)
    assert "do not match" in dialog.trouble.text()
    keyboard.tab_to(dialog.words)
    keyboard.type(BO_OWN)
    keyboard.press(Key.Key_Return)
    assert QApplication.activeModalWidget() is None


def sheet_and_hand_over(keyboard: Keyboard, target: Path, hands: Path) -> str:
    """Save the sheet and hand the result over again, as FHIR; return the sheet's text."""
    sheet = save_sheet(keyboard, target)
    keyboard.take(sheet.hand_over_button)
    hand = QApplication.activeWindow()
    assert isinstance(hand, HandoverDialog)
    keyboard.tab_to(hand.form)
    keyboard.press(Key.Key_Down, Key.Key_Return)
    assert "was handed over as" in hand.trouble.text()
    assert {one.suffix for one in hands.iterdir()} == {".hl7", ".json"}
    keyboard.press(Key.Key_Escape, Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
    return text_of_sheet(target)


def test_two_people_sign_hand_over_and_amend_by_keys(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keyboard, window, hands = Keyboard(desk), desk.window, tmp_path / "hands"
    hands.mkdir()
    let_two_sign(keyboard, hands)
    panel = read_and_confirm(keyboard, tmp_path / "26-0417")
    assert panel.sample is not None and panel.sample.state is SampleState.READY
    keyboard.menu("S", "I")
    sign(keyboard)
    assert panel.sample.state is SampleState.SIGNED
    keyboard.tab_to(window.samples_page.offer.send_button, back=True)
    keyboard.press(Key.Key_Space)
    assert [one.suffix for one in hands.iterdir()] == [".hl7"]
    text = sheet_and_hand_over(keyboard, tmp_path / "sheet.pdf", hands)
    assert "Ada" in text and "Bo" in text and "PROVISIONAL" not in text
    assert main(["verify", str(tmp_path / "sheet.pdf")]) == 0
    assert "FAILS" not in capsys.readouterr().out

    # A cell gets another name: the reason is asked first, and a second version is signed.
    keyboard.press(Key.Key_Return, mods=CTRL)
    page = window.classify_page
    assert keyboard.place is page.gallery.view
    keyboard.press(Key.Key_Home, Key.Key_B)
    keyboard.press(Key.Key_3, mods=CTRL)
    assert "changed since it was signed" in panel.state_line.text()
    keyboard.menu("S", "I")
    keyboard.type("A basophil was overlooked.")
    sign(keyboard)
    assert panel.sample.progress.version == 2
    assert panel.sample.state is SampleState.AMENDED

    # The summary of the days so far, saved as a table.
    keyboard.take(window.samples_page.period_button, back=True)
    summary = QApplication.activeWindow()
    assert isinstance(summary, PeriodDialog) and summary.told is not None
    assert (summary.told.signed, summary.told.amended) == (1, 1)
    keyboard.tab_to(summary.first)
    keyboard.press(Key.Key_Down)
    assert summary.told.first_day.isoformat() == summary.first.date().toString("yyyy-MM-dd")
    keyboard.tab_to(summary.save_button)
    with Dialogs() as dialogs:
        dialogs.path = str(tmp_path / "days.csv")
        keyboard.press(Key.Key_Space)
    assert "1" in (tmp_path / "days.csv").read_text("utf-8-sig")
    keyboard.press(Key.Key_Escape)
    assert keyboard.place is window.samples_page.period_button

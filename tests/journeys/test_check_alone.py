"""Proof by keyboard alone in the real program: checking 29 cells, then adaptation and its use."""

from __future__ import annotations

from pathlib import Path

from desk import Desk, Dialogs
from keyboard_alone import CTRL, SHIFT, Key, Keyboard
from PySide6.QtWidgets import QApplication, QDialog
from test_five_minutes import draw_folder

from hematovision_desktop.core.cells.key_map import LETTERS
from hematovision_desktop.core.microscopes.microscope import CheckState
from hematovision_desktop.ui.classify.check_page import CheckDialog
from hematovision_desktop.ui.parts.asking.question import LineQuestion


def test_a_microscope_is_checked_by_keys(desk: Desk, tmp_path: Path) -> None:
    draw_folder(tmp_path / "slide")
    keyboard, page = Keyboard(desk), desk.window.classify_page
    with Dialogs() as dialogs:
        dialogs.path = str(tmp_path / "slide")
        keyboard.press(Key.Key_O, mods=CTRL | SHIFT)
    batch = page.batch
    assert batch is not None

    def name(dialog: QDialog) -> None:
        assert isinstance(dialog, LineQuestion)
        keyboard.type("Olympus, room 2")
        keyboard.press(Key.Key_Return)

    keyboard.tab_to(page.microscope.check_button)
    with keyboard.asked(name):
        keyboard.press(Key.Key_Space)
    assert batch.microscope is not None
    check = QApplication.activeModalWidget()
    assert isinstance(check, CheckDialog)
    # Enter starts the check, in which only the keys of types do anything.
    assert keyboard.place is check.size_buttons[29]
    keyboard.press(Key.Key_Return)
    keyboard.press(Key.Key_Return, Key.Key_Space)
    assert check.progress.text() == "Cell 1 of 29"
    # Somebody calls: Esc leaves the check, and it goes on later where it was left.
    name_cells(keyboard, check, 3)
    keyboard.press(Key.Key_Escape)
    assert batch.standing.check is CheckState.NOT_FINISHED
    keyboard.press(Key.Key_Space)
    check = QApplication.activeModalWidget()
    assert isinstance(check, CheckDialog)
    keyboard.press(Key.Key_Return)
    assert check.progress.text() == "Cell 4 of 29"
    name_cells(keyboard, check, 26)
    result = "On this microscope 29 of 29 names were right: at least 90 in 100."
    assert check.result_line.text() == result
    assert check.meaning.text().startswith("On the next slides from this microscope, look at the")
    keyboard.press(Key.Key_Return)
    assert QApplication.activeModalWidget() is None
    assert keyboard.place is page.microscope.check_button
    assert batch.standing.promise == 0.9

    # Esc leaves another check midway: the names so far are kept and count.
    keyboard.press(Key.Key_Space)
    check = QApplication.activeModalWidget()
    assert isinstance(check, CheckDialog)
    assert "29 of 29" in check.before.text()
    keyboard.press(Key.Key_Return)
    name_cells(keyboard, check, 3)
    keyboard.press(Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
    assert batch.microscope is not None and batch.start is not None
    proof = batch.microscope.proof(batch.start.terms.named_by)
    assert (proof.right, proof.checked) == (32, 32)


def name_cells(keyboard: Keyboard, check: CheckDialog, number: int) -> None:
    """Name this many cells as the program did."""
    batch = keyboard.desk.window.classify_page.batch
    assert batch is not None
    for _ in range(number):
        assert check.chosen is not None
        cell = batch.reviewed.cell(check.chosen)
        assert cell is not None
        keyboard.press(getattr(Key, f"Key_{LETTERS[cell.label]}"))

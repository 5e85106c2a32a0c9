"""A second reader by keyboard alone in the real program: asked, read blind, returned, settled."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from desk import Desk, Dialogs
from keyboard_alone import CTRL, SHIFT, Key, Keyboard
from listening import Silence
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from table_world import TableWorld, cells_in, draw_picture

from hematovision_desktop.adapters.keys.signing_key import SigningKey
from hematovision_desktop.adapters.readings.reading_file import SignedReadings
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.ui.samples.blind_dialog import BlindDialog
from hematovision_desktop.ui.samples.second_reader_dialog import AskReader, SendBack

SitAt = Callable[[str], Desk]
WORDS = "four words told by phone"


class KeyWorld(TableWorld):
    """The table world with its own signing key."""

    def outside(self) -> Outside:
        """Return the program's outside."""
        real = super().outside()
        readings = replace(real.readings(), files=SignedReadings(SigningKey(self.folder / "keys")))
        return replace(real, readings=lambda: readings)


@pytest.fixture
def sit_at(quick: None, silence: Silence, tmp_path: Path) -> Iterator[SitAt]:
    """Start the program of a laboratory, after closing the earlier one."""
    at: list[Desk] = []

    def leave() -> None:
        for one in at:
            assert one.close()
            assert not [fault for fault in one.faults if fault.is_bug]
        at.clear()

    def sit(name: str) -> Desk:
        leave()
        place = tmp_path / name
        place.mkdir(exist_ok=True)
        at.append(Desk(KeyWorld(place), place / "log.sqlite"))
        return at[0]

    yield sit
    leave()
    silence.check()


def read_pictures(keyboard: Keyboard, folder: Path) -> None:
    """Read some pictures and name every cell lymphocyte."""
    folder.mkdir()
    for number in [one for one in range(1, 40) if cells_in(one) >= 3][:4]:
        draw_picture(folder / f"field-{number}.png", number)
    with Dialogs() as dialogs:
        dialogs.path = str(folder)
        keyboard.press(Key.Key_O, mods=CTRL | SHIFT)
    keyboard.press(Key.Key_Home)
    keyboard.press(Key.Key_End, mods=SHIFT)
    keyboard.press(Key.Key_L)


def ask(keyboard: Keyboard) -> AskReader:
    """Go to the sample and open the dialog that asks a second reader."""
    keyboard.press(Key.Key_3, mods=CTRL)
    keyboard.take(keyboard.desk.window.samples_page.panel.reader_button)
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, AskReader)
    return dialog


def save(keyboard: Keyboard, target: Path) -> None:
    """Press Enter, which writes a file, and close the dialog afterwards."""
    with Dialogs() as dialogs:
        dialogs.path = str(target)
        keyboard.press(Key.Key_Return)
    assert target.is_file()
    keyboard.press(Key.Key_Return)
    assert QApplication.activeModalWidget() is None


def open_file(keyboard: Keyboard, path: Path) -> None:
    """Open a file the way one opens a picture."""
    with Dialogs() as dialogs:
        dialogs.path = str(path)
        keyboard.press(Key.Key_O, mods=CTRL)


def name_all(keyboard: Keyboard, *keys: Qt.Key) -> None:
    """Name cells in turn by one key each, repeating the last key until none waits."""
    page = keyboard.desk.window.classify_page
    assert page.batch is not None and keyboard.place is page.gallery.view
    book = page.batch.reviewed
    for place in range(book.tally().waiting):
        keyboard.press(keys[min(place, len(keys) - 1)])
    assert book.tally().waiting == 0


def box_text() -> str:
    """Return the text of the front message box."""
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    return f"{box.text()} {box.informativeText()}"


def test_a_second_reader_elsewhere_by_keys(sit_at: SitAt, tmp_path: Path) -> None:
    question, answer = tmp_path / "question.hvreading", tmp_path / "answer.hvreading"
    keyboard = Keyboard(sit_at("clinic"))
    read_pictures(keyboard, tmp_path / "26-0417")
    dialog = ask(keyboard)
    keyboard.press(Key.Key_Return)
    assert "Type your name first" in dialog.trouble.text() and keyboard.place is dialog.name
    keyboard.type("Ada")
    keyboard.tab_to(dialog.words)
    keyboard.type(WORDS)
    save(keyboard, question)

    # Elsewhere, cells are named blind: each key moves on to the next cell.
    keyboard = Keyboard(sit_at("distant"))
    open_file(keyboard, question)
    keyboard.type("other words")
    keyboard.press(Key.Key_Return)
    keyboard.type(WORDS)
    keyboard.press(Key.Key_Return)
    assert "from Ada" in box_text()
    keyboard.press(Key.Key_Return)
    name_all(keyboard, Key.Key_B, Key.Key_L)
    keyboard.press(Key.Key_3, mods=CTRL)
    keyboard.take(keyboard.desk.window.samples_page.panel.finish_button)
    back = QApplication.activeWindow()
    assert isinstance(back, SendBack) and "are named" in back.text.text()
    keyboard.type("Bo")
    save(keyboard, answer)

    # Back at home, the one cell on which they differ waits and is settled by a key.
    keyboard = Keyboard(sit_at("clinic"))
    open_file(keyboard, answer)
    assert "Bo" in box_text() and "kappa" in box_text()
    keyboard.press(Key.Key_Return)
    page = keyboard.desk.window.classify_page
    assert page.batch is not None and page.batch.reviewed.tally().waiting == 1
    assert page.isVisible() and keyboard.place is page.gallery.view
    name_all(keyboard, Key.Key_B)
    dialog = ask(keyboard)
    assert dialog.agreement.isVisible() and not dialog.settle_button.isVisible()
    keyboard.press(Key.Key_Escape)


def test_a_second_reading_here_by_keys(sit_at: SitAt, tmp_path: Path) -> None:
    keyboard = Keyboard(sit_at("clinic"))
    read_pictures(keyboard, tmp_path / "26-0417")
    dialog = ask(keyboard)
    keyboard.take(dialog.here_button)
    assert keyboard.place is dialog.name
    keyboard.type("Ada")
    keyboard.tab_to(dialog.here_button, back=True)
    keyboard.press(Key.Key_Space)
    assert "cells to name again" in box_text()
    keyboard.press(Key.Key_Return)
    name_all(keyboard, Key.Key_B, Key.Key_L)
    page = keyboard.desk.window.classify_page
    keyboard.take(page.summary.sample_button)
    panel = keyboard.desk.window.samples_page.panel
    assert panel.finish_button.text() == "Finish reading…"
    keyboard.take(panel.finish_button)
    blind = QApplication.activeWindow()
    assert isinstance(blind, BlindDialog)
    keyboard.tab_to(blind.name)
    keyboard.type("Bo")
    keyboard.press(Key.Key_Return)
    assert "new names from Bo" in box_text()
    keyboard.press(Key.Key_Return)
    assert QApplication.activeModalWidget() is None
    assert page.batch is not None and page.batch.name == "26-0417"
    assert page.batch.reviewed.tally().waiting == 1

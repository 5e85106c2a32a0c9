"""Learning, searching, restoring and updating, by keyboard alone in the real program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from desk import Desk, Dialogs
from keyboard_alone import CTRL, SHIFT, Key, Keyboard
from listening import Silence
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from table_world import TableWorld
from test_second_reader_alone import box_text, read_pictures
from test_without_mouse import comes
from updates_made import pack_update

from hematovision_desktop.adapters.images.writer import write_png
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.cells.key_map import LETTERS
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import LogQuery
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.shell.window import restore_with_progress
from hematovision_desktop.ui.settings.update_dialogs import InstallDialog, TrustDialog

PACK = Path(__file__).parents[1] / "tiny_pack" / "tiny.tflite"
EACH = 12


class Seat:
    """A place where a person starts the program again and again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._at: list[Desk] = []

    def sit(self, world: type[TableWorld]) -> Desk:
        """Open the program with the present files, after closing the earlier one."""
        self.leave()
        self._folder.mkdir(exist_ok=True)
        self._at.append(Desk(world(self._folder), self._folder / "log.sqlite"))
        return self._at[0]

    def leave(self) -> None:
        """Close the program."""
        while self._at:
            one = self._at.pop()
            assert one.close()
            assert not [fault for fault in one.faults if fault.is_bug]


@pytest.fixture
def seat(quick: None, silence: Silence, tmp_path: Path) -> Iterator[Seat]:
    one = Seat(tmp_path / "here")
    yield one
    one.leave()
    silence.check()


def letter_of(label: Label) -> Key:
    """Return the key that names a type."""
    key: Key = getattr(Key, f"Key_{LETTERS[label]}")
    return key


def test_cells_are_learnt_by_keys(desk: Desk) -> None:
    keyboard, learn = Keyboard(desk), desk.window.learn_page
    keyboard.press(Key.Key_4, mods=CTRL)
    assert keyboard.place is learn.buttons[0]
    # Arrows lead from the atlas to the quiz, which takes the keys.
    keyboard.press(Key.Key_Right)
    quiz = learn.quiz
    for is_right in (True, False, True):
        assert comes(desk, lambda: quiz.question is not None and quiz.told is None)
        assert quiz.question is not None
        truth = quiz.question.cell.label
        other = next(one for one in quiz.type_buttons if one not in (truth, None))
        said = truth if is_right else other
        assert said is not None
        keyboard.press(letter_of(said))
        assert comes(desk, lambda: quiz.told is not None)
        assert quiz.heading.text().startswith("Right:" if is_right else "It is:")
        keyboard.press(Key.Key_Return)
    # One is named by its button, and Space goes to the next.
    assert comes(desk, lambda: quiz.question is not None and quiz.told is None)
    keyboard.take(quiz.type_buttons[None])
    assert comes(desk, lambda: quiz.told is not None)
    keyboard.press(Key.Key_Space)
    assert comes(desk, lambda: quiz.told is None)

    # Progress is read; starting again is asked about, and Enter keeps the answers.
    keyboard.tab_to(*learn.buttons, back=True)
    keyboard.press(Key.Key_Right)
    progress = learn.progress
    assert comes(desk, lambda: progress.standing is not None)
    assert progress.standing is not None and progress.standing.score.cells == 4
    keyboard.tab_to(progress.area)
    with keyboard.asked(lambda _dialog: keyboard.press(Key.Key_Return)):
        keyboard.take(progress.forget_button)
    assert progress.standing.score.cells == 4
    assert keyboard.place is progress.forget_button
    with keyboard.asked(begin_anew(keyboard)):
        keyboard.press(Key.Key_Space)
    assert comes(desk, lambda: not progress.standing or not progress.standing.score.cells)
    keyboard.take(progress.quiz_button)
    assert keyboard.place is quiz


def begin_anew(keyboard: Keyboard) -> Callable[[object], None]:
    def answer(_box: object) -> None:
        keyboard.tab_to_button("Start again")
        keyboard.press(Key.Key_Space)

    return answer


def test_pictures_that_moved_are_found_by_keys(seat: Seat, tmp_path: Path) -> None:
    read_pictures(Keyboard(seat.sit(TableWorld)), tmp_path / "ward 3")
    seat.leave()
    (tmp_path / "ward 3").rename(tmp_path / "archive")
    keyboard = Keyboard(seat.sit(TableWorld))
    keyboard.press(Key.Key_L, mods=CTRL)
    keyboard.tab_to(keyboard.desk.window.log_page.table)
    keyboard.press(Key.Key_Return)
    page = keyboard.desk.window.classify_page
    assert page.notices.gone.isVisible()
    with Dialogs() as dialogs:
        dialogs.path = str(tmp_path / "archive")
        keyboard.take(page.notices.gone.find_button, back=True)
    assert not page.notices.gone.isVisible()
    assert page.isAncestorOf(keyboard.place)


def test_a_backup_is_put_back_by_keys(seat: Seat, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    desk = seat.sit(TableWorld)
    keyboard = Keyboard(desk)
    read_pictures(keyboard, tmp_path / "26-0417")
    keyboard.press(Key.Key_5, mods=CTRL)
    panel = desk.window.settings_page.backup
    with Dialogs() as dialogs:
        dialogs.path = str(stick)
        keyboard.take(panel.folder_button)
        assert comes(desk, panel.now_button.isEnabled)
        keyboard.take(panel.now_button)
        assert comes(desk, lambda: panel.now_button.isEnabled() and any(stick.iterdir()))
        # Afterwards a batch is removed from the log.
        keyboard.press(Key.Key_L, mods=CTRL)
        dialogs.press = "Remove"
        keyboard.menu("S", "R")
        assert desk.search(LogQuery()) == ()
        # The backup is restored: Tab leads to the button that does it, since Enter cancels.
        dialogs.press = ""
        dialogs.path = str(next(one for one in stick.iterdir() if one.is_dir()))
        keyboard.press(Key.Key_5, mods=CTRL)
        keyboard.take(panel.restore_button)
        assert comes(desk, lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    assert "Restore the backup" in box_text()
    keyboard.tab_to_button("Restore it")
    keyboard.press(Key.Key_Space)
    assert not desk.window.isVisible()
    wanted, log = desk.program.backups.wanted, desk.program.log_path
    assert wanted is not None
    seat.leave()
    note, is_fault = restore_with_progress(wanted, log)
    assert (bool(note), is_fault) == (True, False)
    again = seat.sit(TableWorld)
    assert [one.start.name for one in again.search(LogQuery())] == ["26-0417"]


class TrueModels(TableWorld):
    """The table world with a real model pack of a few weights."""

    def outside(self) -> Outside:
        """Return the program's outside."""
        real, table = build_outside(), super().outside()
        updates = replace(real.updates(), shipped=lambda _kind: "0.1.0")
        return replace(
            table,
            places=replace(table.places, shipped_pack=PACK),
            open_model=real.open_model,
            open_adaptation=real.open_adaptation,
            updates=lambda: updates,
        )


def test_installs_an_update_and_goes_back_by_keys(seat: Seat, tmp_path: Path) -> None:
    file = pack_update(tmp_path / "pack.hvupdate", PACK)
    desk = seat.sit(TrueModels)
    keyboard = Keyboard(desk)
    keyboard.press(Key.Key_5, mods=CTRL)
    panel = desk.window.settings_page.updates
    with Dialogs() as dialogs:
        dialogs.path = str(file)
        keyboard.take(panel.open_button)
    # Its key is unknown: Enter does not trust it; a name must be typed first.
    assert comes(desk, lambda: isinstance(QApplication.activeModalWidget(), TrustDialog))
    keyboard.type("Ann")
    keyboard.tab_to_button("Trust this key")
    keyboard.press(Key.Key_Space)
    assert comes(desk, lambda: isinstance(QApplication.activeModalWidget(), InstallDialog))
    keyboard.tab_to_button("Install")
    keyboard.press(Key.Key_Space)
    assert comes(desk, lambda: desk.program.updates.state.installed[0].version == "9")
    assert "installed" in panel.status.text()
    # One press goes back to the earlier version, and the focus stays there.
    steps = panel.findChildren(QPushButton, "step")
    keyboard.take(next(one for one in steps if one.text().startswith("Back to")), back=True)
    assert comes(desk, lambda: desk.program.updates.state.installed[0].version == "0.1.0")
    assert panel.isAncestorOf(keyboard.place)


def test_the_last_layer_is_taught_by_keys(seat: Seat, tmp_path: Path) -> None:
    slides = tmp_path / "slides"
    for kind, label in enumerate((Label.NEUTROPHIL, Label.LYMPHOCYTE)):
        for number in range(EACH):
            drawn = draw_field(
                1000 * kind + number, 240, 240, um_per_px=0.1, leukocytes=[label], platelets=0.0
            )
            write_png(slides / label.value / f"{number:02}.png", drawn.pixels)
    desk = seat.sit(TrueModels)
    keyboard, page = Keyboard(desk), desk.window.classify_page
    with Dialogs() as dialogs:
        dialogs.path = str(slides)
        keyboard.press(Key.Key_O, mods=CTRL | SHIFT)
    assert comes(desk, lambda: page.batch is not None and not page.batch.is_running)
    assert page.batch is not None
    keyboard.press(Key.Key_Home)
    for _ in range(3 * page.gallery.model.rowCount()):
        tile = page.chosen
        assert tile is not None
        result = page.batch.reviewed.result(tile.position)
        assert result is not None
        if page.cells.said(tile) is None and tile.cell == result.primary:
            keyboard.press(letter_of(Label(result.path.parent.name)))
        if page.chosen == tile:
            keyboard.press(Key.Key_Right)
    assert page.batch.reviewed.tally().cells >= 2 * EACH

    # The button above the cells starts it where its answer appears, which takes the focus.
    panel = desk.window.settings_page.adaptation_panel
    keyboard.take(page.strip.teach_button, back=True)
    assert panel.isVisible()
    assert panel.isAncestorOf(keyboard.place)
    assert comes(desk, panel.use_button.isVisible), panel.answer.text()
    assert keyboard.place is panel.use_button
    keyboard.press(Key.Key_Space)
    assert comes(desk, lambda: "version 1 of your site" in panel.status.text())
    assert panel.isAncestorOf(keyboard.place)

    # One press goes back to the shipped layer, and the focus stays there.
    keyboard.take(panel.versions.use_buttons[None])
    assert comes(desk, lambda: "as shipped" in panel.status.text())
    assert panel.isAncestorOf(keyboard.place)

"""Every journey through the real window by keyboard alone: Tab, arrows, letters, shortcuts.

No method is called and nothing is clicked. A control is reached by Tab or by keys that the window
shows, and a key goes to whatever has the focus.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from desk import Desk, Dialogs
from keyboard_alone import CTRL, SHIFT, Key, Keyboard, save_sheet, text_of_sheet
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from table_live import (
    FIRST_FIELD,
    FRAME_S,
    FRAMES_OF_A_FIELD,
    LiveTableWorld,
    TableCamera,
    draw_frame,
)
from table_world import TableWorld, cells_in, draw_picture
from test_five_minutes import draw_folder

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.live.count_session import CountState
from hematovision_desktop.core.live.source import Frame, SourceStatus
from hematovision_desktop.core.logbook.log import LogQuery
from hematovision_desktop.core.samples.sample import SampleState
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.samples.panel import SamplePanel
from hematovision_desktop.ui.samples.sign_dialog import SignDialog


@pytest.fixture
def world() -> type[TableWorld]:
    return LiveTableWorld


def test_from_a_folder_to_a_signed_sheet_without_a_mouse(desk: Desk, tmp_path: Path) -> None:
    draw_folder(tmp_path / "slide")
    keyboard, window = Keyboard(desk), desk.window
    page, panel = window.classify_page, window.samples_page.panel
    with Dialogs() as dialogs:
        dialogs.path = str(tmp_path / "slide")
        keyboard.press(Key.Key_O, mods=CTRL | SHIFT)
    assert page.batch is not None
    book = page.batch.reviewed
    decide_what_waits(keyboard, page, book)
    add_and_choose(keyboard, page, book)
    fill_in(keyboard, panel)

    # Signing leads to the cells of the unproven microscope; they are confirmed, and it is signed.
    keyboard.menu("S", "I")
    assert isinstance(QApplication.activeWindow(), SignDialog)
    keyboard.press(Key.Key_Return)
    assert keyboard.place is page.gallery.view
    keyboard.press(Key.Key_Home)
    keyboard.press(Key.Key_End, mods=SHIFT)
    keyboard.press(Key.Key_Return)
    assert book.tally().unseen == 0
    keyboard.press(Key.Key_3, mods=CTRL)
    assert panel.sample is not None and panel.sample.state is SampleState.READY
    keyboard.menu("S", "I")
    keyboard.type("A. Rao")
    keyboard.press(Key.Key_Return)
    assert panel.sample is not None and panel.sample.state is SampleState.SIGNED
    text = saved_sheet(keyboard, tmp_path / "sheet.pdf")
    assert "26-0417" in text and "A. Rao" in text


def decide_what_waits(keyboard: Keyboard, page: ClassifyPage, book: ReviewedBatch) -> None:
    """Name the waiting cells in turn; undo and redo one."""
    keyboard.press(Key.Key_R, mods=CTRL)
    assert book.tally().waiting > 3
    first = page.chosen
    assert first is not None and page.cells.waits(first)
    keyboard.press(Key.Key_E)
    keyboard.press(Key.Key_Z, mods=CTRL)
    assert page.chosen is not None and page.chosen.key == first.key
    assert book.counted(first.key).waits
    keyboard.press(Key.Key_Y, mods=CTRL)
    assert book.counted(first.key).label is Label.EOSINOPHIL
    for _ in range(book.tally().waiting + 1):
        keyboard.press(Key.Key_L)
    assert book.tally().waiting == 0


def add_and_choose(keyboard: Keyboard, page: ClassifyPage, book: ReviewedBatch) -> None:
    """Add a missed cell, remove and restore it; choose several cells and name them."""
    keyboard.press(Key.Key_A, mods=CTRL | SHIFT)
    before = book.tally().cells
    keyboard.press(
        Key.Key_W, Key.Key_Right, Key.Key_Down, Key.Key_Return, Key.Key_M, Key.Key_Escape
    )
    assert book.tally().cells == before + 1
    added = page.chosen
    assert added is not None and added.added and book.counted(added.key).label is Label.MONOCYTE
    keyboard.press(Key.Key_Delete)
    assert book.tally().cells == before
    keyboard.press(Key.Key_Z, mods=CTRL)
    assert book.tally().cells == before + 1
    keyboard.tab_to(page.gallery.view)
    keyboard.press(Key.Key_Home)
    keyboard.press(Key.Key_Right, mods=SHIFT)
    keyboard.press(Key.Key_Right, Key.Key_Right, Key.Key_Space, mods=CTRL)
    view = page.gallery.view
    chosen = [view.gallery().tile(row).key for row in view.chosen_rows()]
    assert sorted(view.chosen_rows()) == [0, 1, 3]
    keyboard.press(Key.Key_B)
    assert {book.counted(key).label for key in chosen} == {Label.BASOPHIL}


def fill_in(keyboard: Keyboard, panel: SamplePanel) -> None:
    """Fill in whose sample it is."""
    keyboard.press(Key.Key_F2)
    keyboard.type("26-0417")
    keyboard.press(Key.Key_Return)
    keyboard.press(Key.Key_3, mods=CTRL)
    assert panel.sample is not None
    keyboard.tab_to(panel.form.patient_name)
    keyboard.type("Lakshmi Narayanan")
    keyboard.press(Key.Key_Tab)
    assert panel.sample.details.accession == "26-0417"
    assert panel.sample.details.patient_name == "Lakshmi Narayanan"
    assert panel.sample.state is SampleState.IN_REVIEW
    assert "to confirm" in panel.state_line.text()


def saved_sheet(keyboard: Keyboard, target: Path) -> str:
    """Save the sheet of the chosen sample; return its text."""
    save_sheet(keyboard, target)
    keyboard.press(Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
    return text_of_sheet(target)


def comes(desk: Desk, wished: Callable[[], bool]) -> bool:
    """Wait for work of a camera's thread; return whether the condition was met."""
    for _ in range(1_000):
        desk.settle()
        if wished():
            return True
        QTest.qWait(1)
    return False


def move_stage(desk: Desk, number: int, begun_s: float) -> float:
    """Show a field under the microscope for a second; return the time afterwards."""
    (camera,) = TableCamera.in_use
    for _ in range(FRAMES_OF_A_FIELD):
        begun_s += FRAME_S
        camera.put(Frame(0, begun_s, draw_frame(FIRST_FIELD + number)))
        desk.wait_for_threads()
    desk.settle()
    return begun_s


def test_at_the_microscope_without_a_mouse(desk: Desk) -> None:
    keyboard, live = Keyboard(desk), desk.window.live_page
    keyboard.press(Key.Key_2, mods=CTRL)
    keyboard.tab_to(live.start_page.virtual_button)
    keyboard.press(Key.Key_Space)
    assert comes(desk, lambda: live.source_state.status is SourceStatus.RUNNING)
    keyboard.press(Key.Key_F5)
    assert live.count.state is CountState.COUNTING
    now_s = 0.0
    for number in range(6):
        now_s = move_stage(desk, number, now_s)
    waiting = live.count.differential.waiting
    assert waiting > 1, "the table leaves one in three to a person"

    # The next waiting cell is named; the name is undone and redone.
    keyboard.press(Key.Key_Return)
    assert live.chosen is not None
    first = live.chosen.key
    keyboard.press(Key.Key_E)
    assert desk.program.live.cell(first).label is Label.EOSINOPHIL
    keyboard.press(Key.Key_Backspace)
    assert live.count.differential.waiting == waiting
    keyboard.press(Key.Key_Backspace, mods=SHIFT)
    assert live.count.differential.waiting == waiting - 1

    # The count pauses, resumes, counts by hand, and another one begins.
    keyboard.press(Key.Key_Escape, Key.Key_F5)
    assert live.count.state is CountState.PAUSED
    keyboard.press(Key.Key_F5)
    before = live.count.by_hand
    keyboard.press(Key.Key_H)
    assert live.by_hand
    keyboard.press(Key.Key_B, Key.Key_Escape)
    assert live.count.by_hand == before + 1
    keyboard.press(Key.Key_F6)
    keyboard.tab_to_button("New count")
    keyboard.press(Key.Key_Space)
    assert live.count.state is CountState.READY and not live.count.total_cells

    # The microscope is closed.
    keyboard.tab_to(live.bench.bar.source_button)
    keyboard.press(Key.Key_Space)
    keyboard.press(Key.Key_Up, Key.Key_Return)
    assert comes(desk, lambda: not live.is_open)


def test_log_settings_and_learning_without_a_mouse(desk: Desk, tmp_path: Path) -> None:
    keyboard, window = Keyboard(desk), desk.window
    with Dialogs() as dialogs:
        for name in ("Kotagiri", "Coonoor"):
            (tmp_path / name).mkdir()
            draw_picture(tmp_path / name / "a.png", next(n for n in count(1) if cells_in(n) > 2))
            dialogs.path = str(tmp_path / name)
            keyboard.press(Key.Key_O, mods=CTRL | SHIFT)

        # A batch is searched for, opened, and its cells are exported.
        keyboard.press(Key.Key_L, mods=CTRL)
        keyboard.press(Key.Key_F, mods=CTRL)
        keyboard.type("Kotagiri")
        assert window.log_page.model.rowCount() == 1
        dialogs.path = str(tmp_path / "Kotagiri.csv")
        keyboard.press(Key.Key_E, mods=CTRL)
        assert (tmp_path / "Kotagiri.csv").read_text("utf-8-sig").count("\n") > 3
        keyboard.press(Key.Key_Return)
        page = window.classify_page
        assert page.isVisible() and page.batch is not None and page.batch.name == "Kotagiri"
        assert keyboard.place is page.gallery.view

        # A note is written under it in the log, and it is removed.
        keyboard.press(Key.Key_L, mods=CTRL)
        keyboard.tab_to(window.log_page.preview.note)
        keyboard.type("second stain")
        keyboard.press(Key.Key_Tab)
        assert [one.note for one in desk.search(LogQuery(words=("Kotagiri",)))] == ["second stain"]
        dialogs.press = "Remove"
        keyboard.menu("S", "R")
        assert desk.search(LogQuery(words=("Kotagiri",))) == ()

    # A setting applies at once.
    keyboard.press(Key.Key_5, mods=CTRL)
    settings = window.settings_page
    before = desk.settings.theme
    keyboard.tab_to(settings.look.theme)
    keyboard.press(Key.Key_Down)
    assert desk.settings.theme is not before

    # A cell of the quiz is named, and the next one comes.
    keyboard.press(Key.Key_4, mods=CTRL)
    learn = window.learn_page
    keyboard.tab_to(learn.buttons[0])
    keyboard.press(Key.Key_Right)
    assert comes(desk, lambda: learn.quiz.question is not None)
    keyboard.press(Key.Key_N)
    assert comes(desk, lambda: learn.quiz.told is not None)
    keyboard.press(Key.Key_Return)
    assert comes(desk, lambda: learn.quiz.told is None)


def test_a_backup_without_a_mouse(desk: Desk, tmp_path: Path) -> None:
    keyboard, target = Keyboard(desk), tmp_path / "stick"
    target.mkdir()
    keyboard.press(Key.Key_5, mods=CTRL)
    panel = desk.window.settings_page.backup
    with Dialogs() as dialogs:
        dialogs.path = str(target)
        keyboard.tab_to(panel.folder_button)
        keyboard.press(Key.Key_Space)
        assert comes(desk, panel.now_button.isEnabled)
        keyboard.tab_to(panel.now_button)
        keyboard.press(Key.Key_Space)
        assert comes(desk, lambda: any(target.rglob("*.sqlite")))
        # A backup to restore is checked, and a question asked; Enter cancels.
        dialogs.path = str(next(one for one in target.iterdir() if one.is_dir()))
        keyboard.tab_to(panel.restore_button)
        keyboard.press(Key.Key_Space)
        assert comes(desk, lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
        keyboard.press(Key.Key_Return)
        assert QApplication.activeModalWidget() is None
        keyboard.press(Key.Key_1, mods=CTRL)
        assert desk.window.classify_page.isVisible()

"""The picture of the microscope, the strip and the tray of cells, and their room."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from fake_commands import FakeCommands
from fake_live import FakeLive
from live_steps import LEFT, middle_of, press, show
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from words_on import words_on, words_over

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.live.count_session import CountState
from hematovision_desktop.core.naming.settings import Settings, Theme
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.ui.live.page import LivePage
from hematovision_desktop.ui.window.main import CLASSIFY, LIVE, MainWindow


class TestPicture:
    def test_space_freezes_and_a_hidden_page_fetches_nothing(
        self, running: LivePage, live: FakeLive, qtbot: QtBot, window: MainWindow
    ) -> None:
        press(running, qtbot, Qt.Key.Key_Space)
        assert live.frozen
        assert running.bench.bar.freeze_button.isChecked()
        assert "Frozen" in words_over(running)
        press(running, qtbot, Qt.Key.Key_Space)
        assert not live.frozen
        # After a click on a button, Space still means the picture.
        qtbot.mouseClick(running.bench.bar.freeze_button, LEFT)
        assert live.frozen
        press(running, qtbot, Qt.Key.Key_Space)
        assert not live.frozen
        # No view is fetched while nobody looks.
        window.show_page(CLASSIFY)
        assert not running.tick.isActive()
        window.show_page(LIVE)
        assert running.tick.isActive()
        # A drawn slide is marked.
        assert running.bench.picture.drawn
        running.open_source("camera:Tube")
        assert not running.bench.picture.drawn

    def test_a_click_on_a_cell_renames_it_while_it_runs(
        self, running: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        cell = live.count_cell(Label.NEUTROPHIL)
        show(running, live, qtbot)
        picture = running.bench.picture
        qtbot.mouseClick(picture, LEFT, pos=middle_of(running, cell.key))
        assert running.chosen is not None
        assert running.chosen.key == cell.key
        press(running, qtbot, Qt.Key.Key_M)
        assert live.count.cells[0].label is Label.MONOCYTE
        assert running.chosen is None
        qtbot.mouseClick(picture, LEFT, pos=middle_of(running, cell.key))
        press(running, qtbot, Qt.Key.Key_Escape)
        assert running.chosen is None

    def test_boxes_are_on_the_frame_with_the_persons_name(
        self, running: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        cell = live.count_cell(Label.NEUTROPHIL)
        show(running, live, qtbot)
        before = running.bench.picture.grab().toImage()
        live.name(cell.key, Label.BASOPHIL)
        after = running.bench.picture.grab().toImage()
        assert before != after
        (mark,) = running.bench.picture.marks
        assert running.bench.picture.name_of(mark) == (Label.BASOPHIL, False)

    def test_nothing_is_painted_while_nothing_changes(
        self, running: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        show(running, live, qtbot)
        painted = running.bench.picture.frames_painted
        live.picture(changed=False)
        qtbot.waitUntil(lambda: live.next is None)
        running.take_view()
        assert running.bench.picture.frames_painted == painted
        for _ in range(4):  # a tenth of a second later, the focus may have changed
            live.picture(changed=False)
        running.take_view()
        qtbot.waitUntil(lambda: running.bench.picture.frames_painted == painted + 1)

    def test_the_frame_is_copied_once_with_its_stride(
        self, running: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        wide = np.zeros((101, 203, 3), np.uint8)
        wide[:, :99] = (200, 10, 30)
        show(running, live, qtbot, pixels=wide[:, :99])
        image = running.bench.picture.image
        assert image is not None
        wide[:] = 0
        assert image.pixelColor(98, 100).getRgb()[:3] == (200, 10, 30)


class TestTray:
    def test_eight_types_have_room_for_their_letters(
        self, make_window: Callable[..., MainWindow], commands: FakeCommands, qtbot: QtBot
    ) -> None:
        window = make_window(Settings(theme=Theme.DARK, label_set=LabelSet.EXTENDED))
        window.show_page(LIVE)
        window.live_page.open_source("virtual")
        commands.live.run()
        commands.live.count_cell(Label.NEUTROPHIL, 0.5)
        buttons = window.live_page.bench.tray.name_buttons
        assert len(buttons) == 9
        for one in buttons.values():
            assert isinstance(one, QPushButton)
            assert one.fontMetrics().horizontalAdvance(one.text()) + 4 <= one.width()

    def test_the_buttons_of_a_count_stay_those_it_began_with(
        self, running: LivePage, live: FakeLive
    ) -> None:
        live.count_cell(Label.NEUTROPHIL, 0.5)
        running.set_label_set(LabelSet.EXTENDED)
        assert len(running.bench.tray.name_buttons) == 6
        live.new_count()
        assert len(running.bench.tray.name_buttons) == 9

    def test_return_goes_through_the_cells_that_wait(
        self, running: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        for place, label in enumerate((Label.NEUTROPHIL, Label.MONOCYTE, Label.BASOPHIL)):
            live.count_cell(label, 0.5, place)
        assert "3 cells to decide" in words_on(running.bench.tray)
        assert live.count.differential().total == 0
        press(running, qtbot, Qt.Key.Key_Return)
        press(running, qtbot, Qt.Key.Key_Return)
        press(running, qtbot, Qt.Key.Key_L)
        press(running, qtbot, Qt.Key.Key_X)
        assert all(cell.is_named for cell in live.count.cells)
        named = [cell.label for cell in live.count.cells]
        assert named == [Label.NEUTROPHIL, Label.LYMPHOCYTE, None]
        assert running.chosen is None
        assert "No cell to decide" in words_on(running.bench.tray)

    def test_return_on_a_button_presses_it_and_names_no_cell(
        self, running: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        live.count_cell(Label.NEUTROPHIL, 0.5)
        running.bench.bar.start_button.setFocus()
        qtbot.keyClick(running.bench.bar.start_button, Qt.Key.Key_Return)
        assert live.count.state is CountState.PAUSED
        assert live.calls("name") == []

    def test_buttons_decide_the_first_that_waits(
        self, running: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        live.count_cell(Label.NEUTROPHIL, 0.5)
        live.count_cell(Label.MONOCYTE, 0.5, 1)
        qtbot.mouseClick(running.bench.tray.name_buttons[Label.EOSINOPHIL], LEFT)
        assert live.calls("name") == [(CellKey(0, 0), Label.EOSINOPHIL)]
        assert running.bench.tray.cell is not None
        assert running.bench.tray.cell.key == CellKey(1, 0)

    def test_the_strip_chooses_by_mouse_and_arrows(
        self, running: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        for place in range(3):
            live.count_cell(Label.NEUTROPHIL, place=place)
        strip = running.bench.strip
        assert [cell.number for cell in strip.cells] == [3, 2, 1]
        qtbot.mouseClick(strip, LEFT, pos=strip.place_of(1).center().toPoint())
        assert running.chosen is not None
        assert running.chosen.number == 2
        strip.setFocus()
        qtbot.keyClick(strip, Qt.Key.Key_Right)
        assert running.chosen.number == 1

    def test_pictures_are_kept_of_the_latest_cells_only(self) -> None:
        from hematovision_desktop.ui.live.cells import KEPT_PICTURES, CellPictures

        pictures = CellPictures()
        for number in range(KEPT_PICTURES + 5):
            pictures.add(CellKey(number, 0), np.zeros((8, 8, 3), np.uint8))
        assert pictures.get(CellKey(0, 0)) is None
        assert pictures.get(CellKey(KEPT_PICTURES + 4, 0)) is not None


def test_nothing_is_cut_off_at_any_size(
    running: LivePage, live: FakeLive, window: MainWindow, qtbot: QtBot, subtests: pytest.Subtests
) -> None:
    for place in range(4):
        live.count_cell(Label.NEUTROPHIL, 0.5, place)
    bench = running.bench
    parts = (
        bench.bar.start_button,
        bench.bar.clip_button,
        bench.focus_panel,
        bench.strip,
        bench.figures,
    )

    def all_inside() -> bool:
        corners = [one.mapTo(window, one.rect().bottomRight()) for one in parts]
        return all(window.rect().contains(corner) for corner in corners)

    for size in ((1280, 720), (1024, 600), (960, 540), (2400, 1400)):
        with subtests.test(str(size)):
            window.resize(*size)
            qtbot.waitUntil(all_inside)


@pytest.mark.parametrize("by_hand", [False, True])
def test_a_message_above_a_low_page_leaves_the_names_in_sight(
    make_window: Callable[..., MainWindow],
    commands: FakeCommands,
    subtests: pytest.Subtests,
    qtbot: QtBot,
    by_hand: bool,
) -> None:
    window = make_window(Settings(theme=Theme.LIGHT))
    page, live = window.live_page, commands.live
    window.show_page(LIVE)
    page.start_page.virtual_button.click()
    live.run()
    live.picture()
    page.take_view()
    page.toggle_count()
    live.count_cell(Label.MONOCYTE, 0.5, 0)
    if by_hand:
        page.naming.set_by_hand(True)
        live.add_by_hand(Label.NEUTROPHIL)
    window.resize(944, 480)
    names = page.bench.tray.name_buttons.values()

    def all_in_sight() -> bool:
        shown = [one for one in names if not one.isHidden()]
        return all(one.visibleRegion().boundingRect() == one.rect() for one in shown)

    for message in ("", "The disk is nearly full."):
        with subtests.test(message):
            if message:
                window.banner.say(message)
            qtbot.waitUntil(all_in_sight)


def test_the_words_of_the_buttons_give_way_to_the_sources_name(
    make_window: Callable[..., MainWindow], commands: FakeCommands
) -> None:
    window = make_window(Settings(theme=Theme.LIGHT, text_percent=150))
    window.resize(1366, 688)
    window.show_page(LIVE)
    window.live_page.start_page.virtual_button.click()
    commands.live.run()
    QApplication.processEvents()
    bench, name = window.live_page.bench, "smear of 7 Nov.mp4"
    bench.show_source(f"file:/slides/{name}")
    assert bench.bar.source_button.text() == name
    bench.show_source("file:/slides/a.mp4")
    assert bench.bar.freeze_button.text()


def test_the_source_is_named_in_whole_where_there_is_room(
    make_window: Callable[..., MainWindow], commands: FakeCommands
) -> None:
    # The count is below there and takes no space from the line of buttons.
    window = make_window(Settings(theme=Theme.LIGHT, text_percent=200))
    window.resize(1024, 560)
    window.show_page(LIVE)
    window.live_page.start_page.virtual_button.click()
    commands.live.run()
    QApplication.processEvents()
    assert window.live_page.bench.bar.source_button.text() == "Drawn slide"

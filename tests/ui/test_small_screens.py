"""Every page at 1080p with 200 % scale (960×540 logical pixels), also with large text: nothing is cut.

What is looked at has the height there: lines of buttons stay one row each.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from every_page import settle
from fake_commands import CARD, NOON, PROVEN_HERE, FakeCommands
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot
from room_check import cut_off, in_one_row

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.core.cells.batch import Progress
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.microscopes.microscope import KnownMicroscope, MicroscopeProfile
from hematovision_desktop.core.naming.settings import Language, Settings, Theme
from hematovision_desktop.core.samples.sample import KnownSample, SampleDetails
from hematovision_desktop.services.messages.live import CamerasFound
from hematovision_desktop.ui.live import words as live_words
from hematovision_desktop.ui.live.dialogs import LiveDialogs
from hematovision_desktop.ui.live.tray import NameButton
from hematovision_desktop.ui.parts.keys import KeysDialog
from hematovision_desktop.ui.parts.layout import room
from hematovision_desktop.ui.parts.layout.elided import Elided
from hematovision_desktop.ui.parts.layout.room import ScrollPage
from hematovision_desktop.ui.parts.look import palette
from hematovision_desktop.ui.window.action_rows import Page
from hematovision_desktop.ui.window.dialogs import AboutBox, KeySheet
from hematovision_desktop.ui.window.main import CLASSIFY, LIVE, LOG, SAMPLES, MainWindow

Maker = Callable[..., MainWindow]
TITLE_BAR_PX = 40
SIZES = {"small": (960, 540 - TITLE_BAR_PX), "laptop": (1366, 768 - 2 * TITLE_BAR_PX)}
FRAME_PX = 16


@pytest.fixture
def text_scale(monkeypatch: pytest.MonkeyPatch) -> float:
    """Set the system's text size; sizes in points in the style sheet follow."""
    scale = 1.5
    monkeypatch.setattr(palette, "BASE_PT", palette.BASE_PT * scale)
    return scale


@pytest.fixture(params=SIZES.values(), ids=SIZES)
def sized(
    request: pytest.FixtureRequest, text_scale: float, make_window: Maker, qtbot: QtBot
) -> MainWindow:
    window = make_window(Settings(theme=Theme.LIGHT, label_set=LabelSet.EXTENDED))
    window.resize(*request.param)
    assert window.size().toTuple() == request.param
    return window


def looks_whole(window: MainWindow, qtbot: QtBot) -> None:
    def nothing_is_cut() -> None:
        assert "\n".join(cut_off(window)) == ""

    qtbot.waitUntil(nothing_is_cut)
    assert window.bottom.research.isVisible()
    assert window.bottom.research.text() == RESEARCH_USE_ONLY


def test_pages_without_and_with_a_batch(
    sized: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    size = sized.size()
    for index in range(len(Page)):
        sized.show_page(index)
        sized.handle(CamerasFound(()))
        looks_whole(sized, qtbot)
    commands.run_whole()
    qtbot.waitUntil(lambda: sized.classify_page.is_settled)
    for index in (CLASSIFY, SAMPLES, LOG):
        sized.show_page(index)
        looks_whole(sized, qtbot)
    assert sized.size() == size


def test_running_work_and_the_windows_dialogs(
    sized: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    size = sized.size()
    commands.begin("a folder with a rather long name of a ward and a day", 2487)
    sized.banner.say("The disk is nearly full. Make room, or keep the log elsewhere.")
    looks_whole(sized, qtbot)
    sized.banner.dismiss()
    sized.show_page(LIVE)
    sized.live_page.start_page.virtual_button.click()
    commands.live.run()
    looks_whole(sized, qtbot)
    assert sized.size() == size
    sheets = [KeySheet(sized.actions_.sheet(live=live), sized) for live in (False, True)]
    for dialog in (*sheets, AboutBox("0.1.0", CARD, sized)):
        qtbot.addWidget(dialog)
        dialog.resize(dialog.size().boundedTo(sized.size()))
        dialog.show()
        qtbot.waitUntil(lambda dialog=dialog: cut_off(dialog) == [])


def test_a_batchs_progress_is_readable_beside_a_long_name(
    make_window: Maker, commands: FakeCommands, qtbot: QtBot
) -> None:
    window = make_window(Settings(theme=Theme.LIGHT, text_percent=200))
    window.resize(1180, 720)
    commands.begin("a folder with a rather long name of a ward and a day", 2487)
    strip = window.classify_page.strip
    strip.show_progress(Progress(312, 2487, 0, 700, 2.0))
    said = next(one for one in strip.findChildren(Elided) if one.text().startswith("312"))
    qtbot.waitUntil(lambda: said.shown_text.startswith("312 of 2,487"))


def test_dialogs_of_the_microscope(
    sized: MainWindow, commands: FakeCommands, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    most = sized.size() - room.WINDOW_FRAME
    monkeypatch.setattr(room, "dialog_room", lambda: most)
    camera = LiveDialogs(commands.live, sized.live_page).camera
    for dialog in (camera, KeysDialog(commands.live, sized)):
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda dialog=dialog: cut_off(dialog) == [])
        assert dialog.height() <= most.height()


def test_rows_stay_whole_on_a_low_screen_and_their_texts_return(
    make_window: Maker, commands: FakeCommands, qtbot: QtBot
) -> None:
    window = make_window()
    window.resize(*SIZES["small"])
    commands.run_whole()
    page = window.classify_page
    qtbot.waitUntil(lambda: page.is_settled)
    commands.review.set_microscope(commands.ref, PROVEN_HERE)
    commands.give_verdict(commands.ref, page.cells.tiles[0].key, Label.MONOCYTE)
    rows = (page.strip.line, page.microscope.line)
    qtbot.waitUntil(page.strip.undo_button.isVisible)
    said = next(one for one in page.microscope.findChildren(Elided) if one.isVisible())

    def give_way() -> None:
        assert [in_one_row(one) for one in rows] == [True, True]
        assert said.shown_text != said.text()

    qtbot.waitUntil(give_way)
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: said.shown_text == said.text())
    window.resize(*SIZES["small"])
    qtbot.waitUntil(give_way)
    page.toggle_suggestions()
    qtbot.waitUntil(give_way)


def test_the_buttons_that_name_a_waiting_cell_are_whole_and_stay_where_they_are(
    make_window: Maker, commands: FakeCommands, qtbot: QtBot
) -> None:
    window = make_window()
    window.resize(SIZES["small"][0] - FRAME_PX, SIZES["small"][1])
    window.show_page(LIVE)
    page, live = window.live_page, commands.live
    page.start_page.virtual_button.click()
    live.run()
    page.toggle_count()
    waiting = [live.count_cell(Label.BLAST, 0.97, place) for place in range(2)]
    waiting += [live.count_cell(Label.LYMPHOCYTE, 0.5, place) for place in range(2, 12)]
    for place in range(12, 20):
        live.count_cell(Label.EOSINOPHIL, 0.97, place)
    seen: set[int] = set()
    for cell in waiting:
        page.naming.choose(cell.key)
        buttons = [one for one in page.bench.tray.name_buttons.values() if one.isVisible()]

        def are_whole(buttons: list[NameButton] = buttons) -> None:
            assert len(buttons) > 5
            for one in buttons:
                assert one.visibleRegion().boundingRect() == one.rect()

        qtbot.waitUntil(are_whole)
        seen |= {one.mapTo(window, QPoint(0, 0)).y() for one in buttons}
    assert len(seen) == 1


def test_a_low_window_with_every_notice_has_one_scroll_bar_beside_the_microscope(
    make_window: Maker, commands: FakeCommands, qtbot: QtBot
) -> None:
    window = make_window()
    window.resize(SIZES["small"][0] - FRAME_PX, SIZES["small"][1])
    window.show_page(LIVE)
    page, live = window.live_page, commands.live
    page.start_page.virtual_button.click()
    live.run()
    live.picture()
    page.take_view()
    page.toggle_count()
    for place in range(5):
        live.count_cell(Label.MONOCYTE, 0.5, place)
    live.microscope.on = KnownMicroscope(MicroscopeProfile(2, "Zeiss", NOON))
    window.banner.say("The disk is nearly full.")
    window.protection.offer_once()
    page.show_microscope()
    page.show_helpers()
    areas = [one for one in window.findChildren(QScrollArea) if one.isAncestorOf(page.bench.tray)]
    bars = [one.verticalScrollBar() for one in areas]
    qtbot.waitUntil(lambda: sum(one.isVisible() for one in bars) == 1)

    def is_steady() -> None:
        assert [one.maximum() > 0 for one in bars].count(True) == 1

    qtbot.waitUntil(is_steady)


@pytest.mark.parametrize("decided", [False, True])
def test_a_low_window_with_a_notice_shows_a_whole_cell_without_scrolling(
    make_window: Maker, commands: FakeCommands, qtbot: QtBot, decided: bool
) -> None:
    window = make_window()
    window.resize(SIZES["small"][0] - FRAME_PX, SIZES["small"][1])
    commands.run_whole()
    page = window.classify_page
    qtbot.waitUntil(lambda: page.is_settled)
    window.banner.say("The disk is nearly full.")
    if decided:
        for tile in page.cells.tiles:
            if tile.is_cell:
                commands.give_verdict(commands.ref, tile.key, Label.MONOCYTE)
    view = page.gallery.view
    page.gallery.choose(0, 0)
    area = next(one for one in window.findChildren(ScrollPage) if one.isVisible())

    def is_whole() -> None:
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
        assert area.verticalScrollBar().maximum() == 0

    qtbot.waitUntil(is_whole)


def test_the_fields_tools_are_in_one_row_above_it(
    make_window: Maker, commands: FakeCommands, qtbot: QtBot
) -> None:
    window = make_window()
    window.resize(*SIZES["small"])
    commands.run_whole()
    page = window.classify_page
    qtbot.waitUntil(lambda: page.is_settled)
    qtbot.waitUntil(lambda: in_one_row(page.field.line))


def test_the_microscopes_picture_uses_the_height_of_a_low_screen(
    make_window: Maker, commands: FakeCommands, qtbot: QtBot
) -> None:
    window = make_window()
    window.resize(*SIZES["small"])
    window.show_page(LIVE)
    page, bench = window.live_page, window.live_page.bench
    page.start_page.virtual_button.click()
    commands.live.run()
    commands.live.picture()
    page.take_view()
    page.toggle_count()
    commands.live.count_cell(Label.NEUTROPHIL, 0.97, 0)

    def has_room() -> None:
        assert bench.picture.height() >= bench.height() / 2
        assert bench.mini_map.geometry().left() > bench.picture.geometry().right()
        assert bench.strip.geometry().top() > bench.mini_map.geometry().bottom()

    qtbot.waitUntil(has_room)
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: bench.mini_map.y() > bench.picture.geometry().bottom())
    window.resize(*SIZES["small"])
    qtbot.waitUntil(has_room)
    # Less the window's own frame. The icons of buttons must do, beside each other.
    window.resize(SIZES["small"][0] - FRAME_PX, SIZES["small"][1])
    signs = (
        bench.bar.freeze_button,
        bench.bar.new_button,
        bench.bar.snapshot_button,
        bench.bar.clip_button,
    )
    qtbot.waitUntil(lambda: {one.y() for one in signs} == {bench.bar.start_button.y()})


def test_the_buttons_that_name_a_cell_are_visible_below_the_figures_of_a_low_window(
    make_window: Maker, commands: FakeCommands, qtbot: QtBot
) -> None:
    window = make_window()
    window.resize(SIZES["small"][0] - FRAME_PX, SIZES["small"][1])
    window.show_page(LIVE)
    page, bench = window.live_page, window.live_page.bench
    page.start_page.virtual_button.click()
    commands.live.run()
    commands.live.picture()
    page.take_view()
    page.toggle_count()
    for place in range(12):
        commands.live.count_cell(Label.EOSINOPHIL, 0.97, place)
    page.naming.set_by_hand(True)
    commands.live.add_by_hand(Label.NEUTROPHIL)

    def are_visible() -> None:
        assert "13 cells" in bench.figures.notes.text()
        buttons = [one for one in bench.tray.name_buttons.values() if one.isVisible()]
        assert buttons
        for one in buttons:
            assert one.visibleRegion().boundingRect() == one.rect()

    qtbot.waitUntil(are_visible)
    assert bench.bar.source_button.text() == live_words.source_name("virtual")
    # Higher windows have the sentences beside the figures.
    window.resize(1280, 800)
    notes = bench.figures.notes
    qtbot.waitUntil(lambda: bench.figures.isAncestorOf(notes) and notes.isVisible())
    window.resize(SIZES["small"][0] - FRAME_PX, SIZES["small"][1])
    qtbot.waitUntil(are_visible)


def test_a_patients_long_name_costs_no_row_of_cells(
    make_window: Maker, commands: FakeCommands, qtbot: QtBot
) -> None:
    window = make_window()
    window.resize(1024, 600 - TITLE_BAR_PX)
    strip = window.classify_page.strip
    commands.run_whole()
    qtbot.waitUntil(lambda: window.classify_page.is_settled)
    commands.give_verdict(commands.ref, window.classify_page.cells.tiles[0].key, Label.MONOCYTE)
    qtbot.waitUntil(strip.undo_button.isVisible)
    for name, has_words in (("Ann", True), ("Lakshmi Narayanan Venkataramana", False)):
        details = SampleDetails("26-0412", patient_name=name)
        commands.review.set_sample(commands.ref, KnownSample(7, "ab" * 16, details))
        settle(window, qtbot)
        assert in_one_row(strip.line)
        assert bool(strip.export_button.text()) == has_words
        assert strip.export_button.accessibleName() == "Export…"


def test_a_pages_buttons_are_in_one_row_for_touch_in_every_language(
    make_window: Maker, commands: FakeCommands, qtbot: QtBot, language: Language
) -> None:
    window = make_window(Settings(theme=Theme.LIGHT, language=language, touch=True))
    window.resize(SIZES["small"][0] - FRAME_PX, SIZES["small"][1])
    commands.run_whole()
    page, bench = window.classify_page, window.live_page.bench
    qtbot.waitUntil(lambda: page.is_settled)
    commands.review.set_microscope(commands.ref, PROVEN_HERE)
    commands.give_verdict(commands.ref, page.cells.tiles[0].key, Label.MONOCYTE)
    qtbot.waitUntil(page.strip.undo_button.isVisible)
    qtbot.waitUntil(lambda: in_one_row(page.strip.line))
    assert page.strip.export_button.text()
    window.show_page(LIVE)
    window.live_page.start_page.virtual_button.click()
    commands.live.run()
    window.live_page.toggle_count()
    signs = (
        bench.bar.freeze_button,
        bench.bar.new_button,
        bench.bar.snapshot_button,
        bench.bar.clip_button,
    )
    qtbot.waitUntil(lambda: {one.y() for one in signs} == {bench.bar.start_button.y()})


def test_a_count_has_one_row_of_buttons_and_readable_progress_in_every_language(
    make_window: Maker, commands: FakeCommands, qtbot: QtBot, language: Language
) -> None:
    window = make_window(Settings(theme=Theme.LIGHT, language=language))
    window.resize(SIZES["small"][0] - FRAME_PX, SIZES["small"][1])
    window.show_page(LIVE)
    window.live_page.start_page.virtual_button.click()
    commands.live.run()
    window.live_page.toggle_count()
    commands.live.count_cell(Label.NEUTROPHIL, 0.97, 0)
    counted = live_words.progress(window.live_page.count)
    now = next(one for one in window.bottom.findChildren(Elided) if counted in one.text())
    qtbot.waitUntil(lambda: counted in now.shown_text and "…" not in now.shown_text)
    bar = window.live_page.bench.bar
    signs = (bar.freeze_button, bar.new_button, bar.snapshot_button, bar.clip_button)
    qtbot.waitUntil(lambda: {one.y() for one in signs} == {bar.start_button.y()})


def test_the_fields_tools_stay_in_one_row_beside_the_pages_scroll_bar(
    make_window: Callable[..., MainWindow], commands: FakeCommands, qtbot: QtBot
) -> None:
    # A second row would need more height, so the page would keep a bar for few pixels.
    window = make_window(Settings(theme=Theme.LIGHT))
    window.resize(934, 488)
    commands.run_whole()
    page = window.classify_page
    qtbot.waitUntil(lambda: page.is_settled)
    page.gallery.view.choose(1)
    bar_px = page.cell.verticalScrollBar().sizeHint().width()
    line, side_px = page.field.line, page.side.width()
    assert line.heightForWidth(side_px - bar_px) == line.heightForWidth(3 * side_px)

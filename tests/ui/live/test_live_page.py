"""The Live page with a scripted microscope: real clicks and keys, and the sentence of every state."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from dialogs_open import the_open
from fake_commands import NOON, FakeCommands
from fake_live import FakeLive
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from words_on import words_on, words_over

from hematovision_desktop.core.cells.key_map import KEYS
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.live.count_session import CountState
from hematovision_desktop.core.live.events import LiveFault, MapChanged, Saved
from hematovision_desktop.core.live.frame_quality import Light
from hematovision_desktop.core.live.source import SourceFault, SourceState, SourceStatus
from hematovision_desktop.core.live.tracker import Standing
from hematovision_desktop.core.naming.settings import Settings, Theme, WindowMemory
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.live import (
    CamerasFound,
    CountFound,
    CountRenumbered,
    LiveClosed,
)
from hematovision_desktop.ui.live import words as live_words
from hematovision_desktop.ui.live.page import LivePage
from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.window.main import CLASSIFY, LIVE, MainWindow

LEFT = Qt.MouseButton.LeftButton
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def live(commands: FakeCommands) -> FakeLive:
    return commands.live


@pytest.fixture
def page(window: MainWindow) -> LivePage:
    """Return the empty page without a camera."""
    window.show_page(LIVE)
    window.handle(CamerasFound(()))
    return window.live_page


@pytest.fixture
def running(page: LivePage, live: FakeLive, qtbot: QtBot) -> LivePage:
    """Return the page, counting on the drawn slide."""
    qtbot.mouseClick(page.start_page.virtual_button, LEFT)
    live.run()
    show(page, live, qtbot)
    qtbot.mouseClick(page.bench.bar.start_button, LEFT)
    return page


def show(page: LivePage, live: FakeLive, qtbot: QtBot, **look: object) -> None:
    """Send a frame and wait until it is on the screen."""
    view = live.picture(**look)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: any(one is view for one in live.shown))
    page.show_helpers()


def press(page: LivePage, qtbot: QtBot, key: Qt.Key) -> None:
    page.bench.picture.setFocus()
    qtbot.keyClick(page.bench.picture, key)


class TestStart:
    def test_looks_for_cameras_when_first_seen_and_no_sooner(
        self, window: MainWindow, live: FakeLive
    ) -> None:
        assert live.asked == []
        window.show_page(LIVE)
        window.show_page(CLASSIFY)
        window.show_page(LIVE)
        assert len(live.calls("find_cameras")) == 1
        assert "Looking" in words_on(window.live_page.start_page)

    def test_without_a_camera_the_drawn_slide_is_the_next_step(
        self, page: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        assert "No camera was found. Plug in" in words_on(page.start_page)
        assert page.start_page.virtual_button.property("look") == "primary"
        qtbot.mouseClick(page.start_page.virtual_button, LEFT)
        assert live.calls("open_source") == [("virtual",)]
        assert page.is_open
        assert "Opening" in words_over(page)

    def test_a_camera_is_the_next_step_and_last_times_goes_first(
        self, page: LivePage, live: FakeLive, window: MainWindow, qtbot: QtBot
    ) -> None:
        page.remember("camera:Tube")
        window.handle(CamerasFound(("Lid", "Tube")))
        first = page.start_page.camera_buttons[0]
        assert first.text() == "Open Tube"
        assert first.property("look") == "primary"
        assert page.start_page.virtual_button.property("look") == ""
        qtbot.mouseClick(first, LEFT)
        assert live.calls("open_source") == [("camera:Tube",)]

    def test_started_by_a_command_it_shows_the_source_and_counts_to_the_target(
        self, window: MainWindow, live: FakeLive
    ) -> None:
        window.open_live("camera:Tube", 50)
        assert window.pages.currentIndex() == LIVE
        assert live.calls("open_source") == [("camera:Tube",)]
        assert live.calls("start") == [()]
        assert "0 of 50" in words_on(window.live_page.bench.figures)
        assert window.live_page.bench.figures.target.currentText() == "to 50 cells"

    def test_the_source_is_remembered(
        self, page: LivePage, memory: WindowMemory, qtbot: QtBot
    ) -> None:
        qtbot.mouseClick(page.start_page.virtual_button, LEFT)
        assert memory.state.live_source == "virtual"

    def test_film_and_folder(
        self, page: LivePage, live: FakeLive, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/x/clip 1.avi", ""))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/x/slides")
        qtbot.mouseClick(page.start_page.film_button, LEFT)
        live.tell_source(SourceState(SourceStatus.CLOSED))
        qtbot.mouseClick(page.start_page.folder_button, LEFT)
        assert live.calls("open_source") == [("file:/x/clip 1.avi",), ("folder:/x/slides",)]

    def test_the_menu_above_the_picture_offers_all(
        self,
        running: LivePage,
        live: FakeLive,
        window: MainWindow,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        window.handle(CamerasFound(("Tube",)))
        running.sources.menu.aboutToShow.emit()
        actions = {action.text(): action for action in running.sources.menu.actions()}
        assert "Virtual microscope (drawn slide, for practice)" in actions
        actions["Tube"].trigger()
        assert live.calls("open_source")[-1] == ("camera:Tube",)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/x/scope.cfg", ""))
        actions["Micro-Manager…"].trigger()
        assert live.calls("open_source")[-1] == ("micromanager:/x/scope.cfg",)
        actions["Close"].trigger()
        assert live.calls("close_source") == [()]
        assert not running.is_open

    def test_an_interrupted_count_is_offered(
        self, page: LivePage, live: FakeLive, window: MainWindow, qtbot: QtBot
    ) -> None:
        window.handle(CountFound(37, "26-0501", NOON))
        assert "37 cells" in page.start_page.resume_button.text()
        assert "26-0501" in page.start_page.resume_button.text()
        qtbot.mouseClick(page.start_page.resume_button, LEFT)
        assert live.calls("resume") == [()]
        assert not page.start_page.resume_button.isVisible()
        assert page.start_page.virtual_button.hasFocus(), "a source comes next"
        assert page.bench.sample.text() == "26-0501"

    def test_the_number_follows_that_of_the_sample_wherever_it_was_corrected(
        self, page: LivePage, window: MainWindow, qtbot: QtBot
    ) -> None:
        window.handle(CountFound(37, "26-0501", NOON, 4))
        window.handle(CountRenumbered(3, "26-0777"))
        assert page.start_page.resume_button.text().endswith("26-0501")
        window.handle(CountRenumbered(4, "26-0510"))
        assert page.start_page.resume_button.text().endswith("26-0510")
        qtbot.mouseClick(page.start_page.resume_button, LEFT)
        assert page.bench.sample.text() == "26-0510"
        window.handle(CountRenumbered(3, "26-0777"))
        assert page.bench.sample.text() == "26-0510"
        window.handle(CountRenumbered(4, "26-0511", is_under_way=True))
        assert page.bench.sample.text() == "26-0511"

    def test_a_camera_opened_first_asks_about_it(
        self, page: LivePage, live: FakeLive, window: MainWindow, qtbot: QtBot
    ) -> None:
        window.handle(CountFound(37, "26-0501", NOON))
        qtbot.mouseClick(page.start_page.virtual_button, LEFT)
        live.run()
        box = the_open(Question, page)
        assert "37 cells" in box.text()
        assert box.informativeText().startswith("Sample 26-0501, begun on ")
        resume = next(one for one in box.buttons() if one.text() == "Go on with it")
        qtbot.mouseClick(resume, LEFT)
        assert live.calls("resume") == [()]
        assert page.bench.sample.text() == "26-0501"

    @pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape])
    def test_no_hasty_key_resumes_a_count_of_possibly_other_blood(
        self,
        page: LivePage,
        live: FakeLive,
        window: MainWindow,
        qtbot: QtBot,
        key: Qt.Key,
    ) -> None:
        window.handle(CountFound(37, "26-0501", NOON))
        qtbot.mouseClick(page.start_page.virtual_button, LEFT)
        live.run()
        box = the_open(Question, page)
        qtbot.keyClick(box.focusWidget() or box, key)
        assert not box.isVisible()
        assert live.calls("resume") == []
        assert page.bench.sample.text() == ""


class TestSentences:
    def test_sentences_about_the_source(
        self, running: LivePage, live: FakeLive, subtests: pytest.Subtests
    ) -> None:
        live.count_cell(Label.NEUTROPHIL)
        for fault, words in {
            SourceFault.NO_CAMERA: "No camera was found",
            SourceFault.NO_PERMISSION: "privacy settings",
            SourceFault.BUSY: "Another program is using the camera",
            SourceFault.SLOW: "does not answer",
            SourceFault.UNPLUGGED: "The camera is gone. The count is kept and goes on when it is back.",
            SourceFault.STALLED: "sends no pictures",
            SourceFault.BEHIND: "This computer is too busy to draw pictures.",
            SourceFault.FROZEN: "repeats one picture",
            SourceFault.BLACK: "Switch on the lamp",
            SourceFault.UNREADABLE: "cannot be played",
        }.items():
            with subtests.test(fault.name):
                live.trouble(fault)
                assert words in words_over(running)
                assert words in running.bench.picture.sentence
                assert words not in running.bench.sentence.text(), "it is said once"
                assert "1 of 100" in words_on(running.bench.figures)
                live.run()
                assert words not in words_over(running)
                assert running.bench.picture.sentence == ""

    def test_a_recordings_own_words_go_first(self, running: LivePage, live: FakeLive) -> None:
        live.trouble(SourceFault.UNREADABLE, "The video a.avi cannot be played. Save it as AVI.")
        assert "a.avi" in words_over(running)

    def test_a_recording_that_cannot_be_played_offers_nothing_and_says_why(
        self, page: LivePage, live: FakeLive, window: MainWindow, qtbot: QtBot
    ) -> None:
        qtbot.mouseClick(page.start_page.virtual_button, LEFT)
        bench, acts = page.bench, window.actions_
        assert bench.bar.start_button.isEnabled(), "a count may begin before the first picture"
        assert bench.bar.freeze_button.toolTip() == "Opening…"
        why = "The video a.avi cannot be played. Save it as AVI."
        live.trouble(SourceFault.UNREADABLE, why)
        off = (
            bench.bar.start_button,
            bench.bar.freeze_button,
            bench.bar.snapshot_button,
            bench.bar.clip_button,
        )
        assert [one.isEnabled() for one in off] == [False] * 4
        assert [one.toolTip() for one in off] == [why] * 4
        for name in ("live_count", "live_freeze", "live_field", "live_clip"):
            assert not acts[name].isEnabled(), name
        assert (bench.bar.new_button.isEnabled(), bench.bar.new_button.toolTip()) == (
            False,
            "Nothing counted yet.",
        )
        live.run()
        show(page, live, qtbot)
        assert all(one.isEnabled() for one in off)
        assert bench.bar.snapshot_button.toolTip() == "Keep this field with its labels"
        assert acts["live_count"].isEnabled() and acts["live_freeze"].isEnabled()

    def test_the_dialog_of_a_source_that_never_answers_says_what_is_wrong_with_it(
        self, page: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        qtbot.mouseClick(page.start_page.virtual_button, LEFT)
        page.show_camera()
        assert "Asking what the camera offers" in words_on(page.dialogs.camera)
        page.dialogs.camera.close()
        live.trouble(SourceFault.BUSY)
        page.show_camera()
        assert "Another program is using the camera." in words_on(page.dialogs.camera)
        assert "Asking what the camera offers" not in words_on(page.dialogs.camera)

    def test_sentences_about_the_view(
        self, running: LivePage, live: FakeLive, qtbot: QtBot, subtests: pytest.Subtests
    ) -> None:
        for standing, words in {
            Standing.MOVING: "Stage moving",
            Standing.OUT_OF_FOCUS: "Turn the fine focus",
            Standing.EMPTY: "Nothing is in view",
            Standing.LOST: "not on the map",
            Standing.FIT: "Counting",
        }.items():
            with subtests.test(standing.name):
                assert words not in words_over(running) or standing is Standing.FIT
                show(running, live, qtbot, standing=standing)
                assert words in words_over(running)

    def test_sentences_about_the_map(
        self, running: LivePage, window: MainWindow, subtests: pytest.Subtests
    ) -> None:
        for event, words in (
            (MapChanged("start"), "Counting"),
            (MapChanged("lost"), "Another patient's slide? F6 starts a new count."),
            (MapChanged("resized"), "picture size changed"),
            (MapChanged("joined"), "seen before"),
            (MapChanged("joined", 2), "2 cells counted twice now count once"),
        ):
            with subtests.test(words):
                window.handle(event)
                assert words in words_over(running)

    def test_sentences_about_focus_and_light(
        self, running: LivePage, live: FakeLive, qtbot: QtBot, subtests: pytest.Subtests
    ) -> None:
        looks: tuple[tuple[dict[str, object], str], ...] = (
            ({}, "Light and colour are good"),
            ({"light": Light(250, 0.2, (1.0, 1.0))}, "Too bright"),
            ({"light": Light(60, 0.0, (1.0, 1.0))}, "Too dark"),
            ({"light": Light(200, 0.0, (1.0, 0.6))}, "white balance"),
            ({"focus_share": 0.5, "standing": Standing.OUT_OF_FOCUS}, "turn the fine focus"),
        )
        for look, words in looks:
            with subtests.test(words):
                show(running, live, qtbot, **look)
                assert words in words_on(running.bench.focus_panel)

    def test_sentence_about_the_end_of_a_recording(self, running: LivePage, live: FakeLive) -> None:
        live.tell_source(SourceState(SourceStatus.ENDED))
        assert "The recording is over. The count is kept." in words_over(running)
        assert "The recording is over." in running.bench.bar.start_button.toolTip()

    def test_does_not_claim_to_count_without_moving_pictures(
        self, running: LivePage, live: FakeLive, window: MainWindow, qtbot: QtBot
    ) -> None:
        def said() -> str:
            return " ".join(
                (words_over(running), words_on(running.bench.figures), words_on(window.bottom))
            ).lower()

        assert "counting" in said()
        press(running, qtbot, Qt.Key.Key_Space)
        assert "counting" not in said()
        assert "frozen" in words_on(window.bottom)
        press(running, qtbot, Qt.Key.Key_Space)
        assert "counting" in said()
        live.trouble(SourceFault.UNPLUGGED)
        assert "counting" not in said()
        live.tell_source(SourceState(SourceStatus.ENDED))
        assert "counting" not in said()
        assert running.bench.bar.start_button.text() == "Start"
        assert not running.bench.bar.start_button.isEnabled()

    def test_in_the_bottom_bar_on_every_page(
        self, running: LivePage, live: FakeLive, window: MainWindow
    ) -> None:
        live.count_cell(Label.NEUTROPHIL)
        window.show_page(CLASSIFY)
        assert "Live: counting, 1 of 100 · Drawn slide" in words_on(window.bottom)
        assert live.calls("pause") == []

    def test_sentences_about_saved_files_and_faults(
        self, running: LivePage, window: MainWindow, tmp_path: object
    ) -> None:
        from pathlib import Path

        window.handle(Saved(Path("/x/field.png")))
        assert "/x/field.png" in words_on(window.bottom)
        window.handle(LiveFault("The clip could not be written. Free some space."))
        assert "Free some space" in words_on(window.banner)
        window.handle(LiveClosed("The model pack was changed."))
        assert "model pack" in words_on(window.banner)


class TestCount:
    def test_start_and_pause(self, running: LivePage, live: FakeLive, qtbot: QtBot) -> None:
        button = running.bench.bar.start_button
        assert live.count.state is CountState.COUNTING
        assert button.text() == "Pause"
        qtbot.mouseClick(button, LEFT)
        assert live.count.state is CountState.PAUSED
        assert button.text() == "Start"
        assert "Paused" in words_over(running)

    def test_figures_and_target(self, running: LivePage, live: FakeLive, qtbot: QtBot) -> None:
        for place in range(3):
            live.count_cell(Label.NEUTROPHIL, place=place)
        assert "3 of 100" in words_on(running.bench.figures)
        rows = running.bench.figures.findChildren(QWidget)
        spoken = next(one for one in rows if one.accessibleName() == "Differential")
        assert "Neutrophil 100\u00a0%, 95\u00a0% interval 29–100" in spoken.accessibleDescription()
        box = running.bench.figures.target
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Down)
        assert live.calls("set_target")[-1] == (200,)
        assert "3 of 200" in words_on(running.bench.figures)
        box.setCurrentIndex(box.count() - 1)
        box.activated.emit(box.count() - 1)
        assert "3 cells" in words_on(running.bench.figures)

    def test_reaching_the_target(self, running: LivePage, live: FakeLive) -> None:
        live.set_target(1)
        live.count_cell(Label.LYMPHOCYTE)
        assert "The target is reached" in words_over(running)
        assert not running.bench.bar.start_button.isEnabled()

    def test_space_freezes_after_a_message_above_the_page_was_answered(
        self, running: LivePage, window: MainWindow
    ) -> None:
        """The focus used to go to the list of sources, which Space opened."""
        window.protection.offer_once()
        answer = window.protection.offer.no_button
        answer.setFocus()
        assert window.focusWidget() is answer
        answer.click()
        assert window.focusWidget() is running.bench.picture

    @pytest.mark.parametrize("number", ["", "26-0412"])
    def test_a_finished_count_leads_to_its_sample(
        self,
        number: str,
        running: LivePage,
        window: MainWindow,
        commands: FakeCommands,
        qtbot: QtBot,
    ) -> None:
        """Its number is typed next, unless that was done at the microscope."""
        tray, live = running.bench.tray, commands.live
        running.bench.sample.setText(number)
        assert tray.sample_button.isHidden()
        live.set_target(1)
        live.count_cell(Label.LYMPHOCYTE)
        assert tray.hand_button.isHidden()
        assert "confirm the cells that nobody looked at" in words_on(tray)
        live.logged_as = 5
        qtbot.mouseClick(tray.sample_button, LEFT)
        assert live.calls("new_count") == [()]
        assert window.samples_page.isVisible()
        chosen = window.samples_page.chosen
        assert chosen is not None
        assert chosen.sample_id == commands.samples.owner[5]
        assert tray.sample_button.isHidden()
        samples = window.samples_page
        assert window.focusWidget() is (samples.table if number else samples.panel.form.accession)

    def test_a_new_count_is_asked_for(
        self, running: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        live.count_cell(Label.NEUTROPHIL)
        qtbot.mouseClick(running.bench.bar.new_button, LEFT)
        box = the_open(Question, running)
        assert box.text() == "Begin a new count?"  # the heading, as in the other questions

        def more() -> str:
            return box.informativeText().replace("\N{NO-BREAK SPACE}", " ")

        assert more() == "This one (1 of 100) stays in the log."
        live.count_cell(Label.NEUTROPHIL)
        assert more() == "This one (2 of 100) stays in the log."
        assert live.calls("new_count") == []
        begin = next(one for one in box.buttons() if one.text() == "New count")
        qtbot.mouseClick(begin, LEFT)
        assert live.calls("new_count") == [()]
        assert words_on(running.bench.figures).startswith("0 of 100")

    def test_a_key_counts_by_hand_once_that_was_asked_for(
        self, running: LivePage, live: FakeLive, qtbot: QtBot, subtests: pytest.Subtests
    ) -> None:
        for key, label in {
            Qt.Key.Key_N: Label.NEUTROPHIL,
            Qt.Key.Key_4: Label.NEUTROPHIL,
            Qt.Key.Key_1: Label.BASOPHIL,
            Qt.Key.Key_L: Label.LYMPHOCYTE,
            Qt.Key.Key_R: Label.ERYTHROBLAST,
        }.items():
            with subtests.test(key.name):
                before = live.calls("add_by_hand")
                press(running, qtbot, Qt.Key.Key_H)
                press(running, qtbot, key)
                assert live.calls("add_by_hand") == [*before, (label,)]
                press(running, qtbot, Qt.Key.Key_Backspace)
                assert live.count.differential().total == 0
                assert live.count.snapshot().undo is None
                press(running, qtbot, Qt.Key.Key_Escape)
                press(running, qtbot, key)
                assert live.calls("add_by_hand") == [*before, (label,)]

    def test_keys_say_so_if_there_is_nothing_to_name(
        self, running: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        live.count_cell(Label.NEUTROPHIL)
        asked = len(live.asked)
        press(running, qtbot, Qt.Key.Key_M)
        press(running, qtbot, Qt.Key.Key_X)
        assert len(live.asked) == asked
        assert "No cell to name" in words_over(running)

    def test_counting_by_hand_has_its_own_look(
        self, running: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        live.count_cell(Label.MONOCYTE, 0.5)
        tray = running.bench.tray
        assert tray.property("look") != "hand"
        qtbot.mouseClick(tray.hand_button, LEFT)
        assert tray.property("look") == "hand"
        assert tray.hand_button.isChecked()
        assert "Counting by hand" in words_on(tray)
        assert tray.cell is None
        qtbot.mouseClick(tray.name_buttons[Label.BASOPHIL], LEFT)
        assert live.calls("add_by_hand") == [(Label.BASOPHIL,)]
        assert live.calls("name") == []
        assert "Basophil, counted by hand" in words_on(tray)
        (tile, _) = running.bench.strip.cells
        assert tile.by_hand
        assert running.bench.pictures.get(tile.key) is None
        qtbot.mouseClick(tray.hand_button, LEFT)
        assert "1 cell to decide" in words_on(tray)

    def test_past_the_target_keys_say_that_the_count_is_complete(
        self, running: LivePage, live: FakeLive, window: MainWindow, qtbot: QtBot
    ) -> None:
        live.set_target(1)
        live.count_cell(Label.LYMPHOCYTE)
        press(running, qtbot, Qt.Key.Key_H)
        press(running, qtbot, Qt.Key.Key_L)
        assert live.calls("add_by_hand") == []
        assert "The count is complete" in words_over(running)
        assert "Start" not in words_over(running) + words_on(window.banner)
        assert not running.bench.bar.start_button.isEnabled()

    @pytest.mark.parametrize("key", [Qt.Key.Key_L, Qt.Key.Key_H])
    def test_a_count_that_is_done_offers_no_counting_by_hand(
        self, key: Qt.Key, running: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        live.set_target(1)
        live.count_cell(Label.LYMPHOCYTE)
        press(running, qtbot, key)
        assert "The count is complete" in words_over(running)
        assert not running.by_hand

    def test_a_key_that_was_faster_than_the_count_leaves_no_message_for_the_next_count(
        self, running: LivePage, window: MainWindow
    ) -> None:
        window.handle(LiveFault(live_words.count_complete()))
        assert "The count is complete" in words_over(running)
        assert not window.banner.isVisible()

    def test_a_count_completed_by_hand_leads_to_its_sample_until_it_goes_on(
        self, running: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        live.set_target(1)
        tray = running.bench.tray
        press(running, qtbot, Qt.Key.Key_H)
        assert tray.property("look") == "hand" and not tray.sample_button.isVisible()
        press(running, qtbot, Qt.Key.Key_L)
        assert tray.sample_button.isVisible() and not tray.hand_button.isVisible()
        assert tray.property("look") != "hand"
        assert not any(one.isVisible() for one in tray.name_buttons.values())
        live.set_target(2)
        assert tray.property("look") == "hand" and tray.hand_button.isVisible()

    def test_a_key_names_the_cell_that_the_tray_shows_if_none_is_chosen(
        self, running: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        first = live.count_cell(Label.NEUTROPHIL, 0.5)
        second = live.count_cell(Label.MONOCYTE, 0.5, 1)
        press(running, qtbot, Qt.Key.Key_M)
        assert live.calls("name") == [(first.key, Label.MONOCYTE)]
        assert running.bench.tray.cell is not None
        assert running.bench.tray.cell.key == second.key
        assert live.count.snapshot().by_hand == 0

    def test_figures_are_provisional_and_nothing_is_done_while_cells_wait(
        self, running: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        live.set_target(2)
        for place in range(2):
            live.count_cell(Label.NEUTROPHIL, 0.5, place)
        live.count_cell(Label.NEUTROPHIL)
        live.count_cell(Label.LYMPHOCYTE)
        figures = running.bench.figures
        assert "Provisional: 2 cells wait" in words_on(figures)
        assert "Done" not in words_on(figures)
        assert "name the 2 waiting cells" in words_over(running)
        for _ in range(2):
            press(running, qtbot, Qt.Key.Key_N)
        assert "Done" in words_on(figures)
        assert "Provisional" not in words_on(figures)
        assert "no cell is waiting" in words_over(running)

    def test_keeps_the_programs_answer_beside_a_persons_name(
        self, running: LivePage, live: FakeLive, qtbot: QtBot
    ) -> None:
        asked = live.count_cell(Label.NEUTROPHIL, 0.5)
        sure = live.count_cell(Label.LYMPHOCYTE, 0.97)
        show(running, live, qtbot)
        for cell in (asked, sure):
            live.name(cell.key, Label.EOSINOPHIL)
        running.naming.choose(asked.key)
        assert "Eosinophil (the program asked: neutrophil or" in words_on(running.bench.tray)
        running.naming.choose(sure.key)
        assert "Eosinophil (the program said: lymphocyte)" in words_on(running.bench.tray)
        said = {mark.key: mark.cell for mark in running.bench.picture.marks}
        assert said == {sure.key: sure.cell}  # both are in one place; the later is drawn

    def test_undo_and_redo_say_what_they_would_do(
        self, running: LivePage, live: FakeLive, window: MainWindow, qtbot: QtBot
    ) -> None:
        cell = live.count_cell(Label.NEUTROPHIL, 0.5)
        live.name(cell.key, Label.EOSINOPHIL)
        acts = window.actions_
        assert acts["live_undo"].text() == "&Undo: neutrophil → eosinophil"
        assert not acts["live_redo"].isEnabled()
        press(running, qtbot, Qt.Key.Key_Backspace)
        assert acts["live_redo"].text() == "R&edo: neutrophil → eosinophil"
        qtbot.keyClick(
            running.bench.picture, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ShiftModifier
        )
        assert live.count.cells[0].label is Label.EOSINOPHIL

    def test_a_key_means_the_same_type_on_every_page(
        self, running: LivePage, live: FakeLive, window: MainWindow
    ) -> None:
        acts = window.actions_

        def keys(action: QAction) -> list[str]:
            return [one.toString() for one in action.shortcuts()]

        for keys_now in (dict(KEYS), dict(KEYS) | {"4": Label.BASOPHIL, "1": Label.NEUTROPHIL}):
            live.set_keys(keys_now)
            running.dialogs.keys.keys_changed.emit()
            for label, action in acts.names.items():
                assert keys(action) == keys(acts.live_names[label])

    def test_keys_do_nothing_on_other_pages(
        self, running: LivePage, live: FakeLive, window: MainWindow, qtbot: QtBot
    ) -> None:
        window.show_page(CLASSIFY)
        qtbot.keyClick(window, Qt.Key.Key_N)
        qtbot.keyClick(window, Qt.Key.Key_Backspace)
        assert live.calls("add_by_hand") == live.calls("undo") == []

    def test_control_z_undoes_too(self, running: LivePage, live: FakeLive, qtbot: QtBot) -> None:
        live.count_cell(Label.NEUTROPHIL, 0.5)
        press(running, qtbot, Qt.Key.Key_E)
        qtbot.keyClick(running.bench.picture, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert live.calls("undo") == [()]

    @pytest.mark.parametrize("modifiers", [NONE, SHIFT])
    def test_undo_and_redo_go_on_while_their_keys_are_held(
        self, running: LivePage, live: FakeLive, modifiers: Qt.KeyboardModifier
    ) -> None:
        for _ in range(3):
            live.name(live.count_cell(Label.NEUTROPHIL, 0.5).key, Label.EOSINOPHIL)
        if modifiers == SHIFT:
            for _ in range(3):
                live.undo()
        done = "redo" if modifiers == SHIFT else "undo"
        before = len(live.calls(done))
        running.bench.picture.setFocus()
        handle = running.window().windowHandle()
        for repeats in (False, True, True):
            QTest.simulateEvent(handle, True, int(Qt.Key.Key_Backspace), modifiers, "", repeats)
        assert len(live.calls(done)) - before == 3

    def test_s_keeps_the_field(self, running: LivePage, live: FakeLive, qtbot: QtBot) -> None:
        press(running, qtbot, Qt.Key.Key_S)
        qtbot.mouseClick(running.bench.bar.clip_button, LEFT)
        assert live.calls("save_snapshot") == live.calls("save_clip") == [()]


class TestPicture:
    def test_space_freezes_and_resumes(
        self, running: LivePage, live: FakeLive, qtbot: QtBot
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

    def test_no_view_is_fetched_while_nobody_looks(
        self, running: LivePage, live: FakeLive, window: MainWindow
    ) -> None:
        window.show_page(CLASSIFY)
        assert not running.tick.isActive()
        window.show_page(LIVE)
        assert running.tick.isActive()

    def test_a_drawn_slide_is_marked(self, running: LivePage, live: FakeLive) -> None:
        assert running.bench.picture.drawn
        running.open_source("camera:Tube")
        assert not running.bench.picture.drawn

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

    def test_pictures_are_kept_of_the_latest_cells_only(
        self, running: LivePage, live: FakeLive
    ) -> None:
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


def middle_of(page: LivePage, key: CellKey) -> QPoint:
    """Return where a counted cell is on the screen."""
    picture = page.bench.picture
    place, view = picture.place(), picture.view
    assert view is not None
    scale = place.width() / view.posed.frame.pixels.shape[1]
    box = next(mark.box for mark in picture.marks if mark.key == key)
    x, y = box.centre
    return QPoint(round(place.left() + x * scale), round(place.top() + y * scale))


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

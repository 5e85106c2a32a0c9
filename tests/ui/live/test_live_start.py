"""The Live page before a picture: sources, and counts that were interrupted."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from dialogs_open import the_open
from fake_commands import NOON
from fake_live import FakeLive
from live_steps import LEFT
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from words_on import words_on, words_over

from hematovision_desktop.core.live.source import SourceState, SourceStatus
from hematovision_desktop.core.naming.settings import WindowMemory
from hematovision_desktop.services.messages.live import (
    CamerasFound,
    CountFound,
    CountRenumbered,
)
from hematovision_desktop.ui.live.page import LivePage
from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.window.main import CLASSIFY, LIVE, MainWindow


class TestStart:
    def test_looks_for_cameras_when_first_seen_and_no_sooner(
        self, make_window: Callable[..., MainWindow], live: FakeLive
    ) -> None:
        window = make_window()
        assert live.asked == []
        window.show_page(LIVE)
        window.show_page(CLASSIFY)
        window.show_page(LIVE)
        assert len(live.calls("find_cameras")) == 1
        assert "Looking" in words_on(window.live_page.start_page)

    def test_without_a_camera_the_drawn_slide_is_the_next_step_and_remembered(
        self, page: LivePage, live: FakeLive, qtbot: QtBot, memory: WindowMemory
    ) -> None:
        assert "No camera was found. Plug in" in words_on(page.start_page)
        assert page.start_page.virtual_button.property("look") == "primary"
        qtbot.mouseClick(page.start_page.virtual_button, LEFT)
        assert live.calls("open_source") == [("virtual",)]
        assert page.is_open
        assert "Opening" in words_over(page)
        # The source is remembered.
        assert memory.state.live_source == "virtual"

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
        self, make_window: Callable[..., MainWindow], live: FakeLive
    ) -> None:
        window = make_window()
        window.open_live("camera:Tube", 50)
        assert window.pages.currentIndex() == LIVE
        assert live.calls("open_source") == [("camera:Tube",)]
        assert live.calls("start") == [()]
        assert "0 of 50" in words_on(window.live_page.bench.figures)
        assert window.live_page.bench.figures.target.currentText() == "to 50 cells"

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

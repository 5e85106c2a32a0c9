"""The sentences of the Live page, for every state of its source, view and count."""

from __future__ import annotations

import pytest
from fake_live import FakeLive
from live_steps import LEFT, press, show
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from words_on import words_on, words_over

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.live.events import LiveFault, MapChanged, Saved
from hematovision_desktop.core.live.frame_quality import Light
from hematovision_desktop.core.live.source import SourceFault, SourceState, SourceStatus
from hematovision_desktop.core.live.tracker import Standing
from hematovision_desktop.services.messages.live import (
    LiveClosed,
)
from hematovision_desktop.ui.live.page import LivePage
from hematovision_desktop.ui.window.main import CLASSIFY, MainWindow


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
        # A recordings own words go first.
        live.trouble(SourceFault.UNREADABLE, "The video a.avi cannot be played. Save it as AVI.")
        assert "a.avi" in words_over(running)
        # Sentence about the end of a recording.
        live.tell_source(SourceState(SourceStatus.ENDED))
        assert "The recording is over. The count is kept." in words_over(running)
        assert "The recording is over." in running.bench.bar.start_button.toolTip()

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

    def test_sentences_about_the_view_focus_light_and_the_map(
        self,
        running: LivePage,
        live: FakeLive,
        qtbot: QtBot,
        subtests: pytest.Subtests,
        *,
        window: MainWindow,
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
        # Sentences about the map.
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
        # Sentences about focus and light.
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

    def test_sentences_in_the_bottom_bar_and_the_banner(
        self, running: LivePage, live: FakeLive, window: MainWindow, tmp_path: object
    ) -> None:
        live.count_cell(Label.NEUTROPHIL)
        window.show_page(CLASSIFY)
        assert "Live: counting, 1 of 100 · Drawn slide" in words_on(window.bottom)
        assert live.calls("pause") == []
        # Sentences about saved files and faults.
        from pathlib import Path

        window.handle(Saved(Path("/x/field.png")))
        assert "/x/field.png" in words_on(window.bottom)
        window.handle(LiveFault("The clip could not be written. Free some space."))
        assert "Free some space" in words_on(window.banner)
        window.handle(LiveClosed("The model pack was changed."))
        assert "model pack" in words_on(window.banner)

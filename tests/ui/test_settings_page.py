from __future__ import annotations

from pathlib import Path

import pytest
from fake_commands import CARD, FakeCommands
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.labels import LabelSet
from hematovision_desktop.core.settings import Settings, Theme
from hematovision_desktop.ui.commands import ModelChanged
from hematovision_desktop.ui.main_window import SETTINGS, MainWindow
from hematovision_desktop.ui.settings_page import SettingsPage


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    window.show_page(SETTINGS)
    return window.settings_page


def applied(commands: FakeCommands, qtbot: QtBot) -> Settings:
    qtbot.waitUntil(lambda: bool(commands.calls("apply_settings")))
    return commands.calls("apply_settings")[-1][0]


def test_label_set(page: SettingsPage, commands: FakeCommands, qtbot: QtBot) -> None:
    page.label_set.setFocus()
    qtbot.keyClick(page.label_set, Qt.Key.Key_End)
    assert applied(commands, qtbot).label_set is LabelSet.EXTENDED
    assert "platelet" in page._types.text()


def test_review_starts_from_what_the_model_pack_proposes(
    page: SettingsPage, commands: FakeCommands, qtbot: QtBot
) -> None:
    assert not page.review.isEnabled()
    assert "80" in page._review_text.text()
    page.review_usual.setFocus()
    qtbot.keyClick(page.review_usual, Qt.Key.Key_Space)
    assert applied(commands, qtbot).review_below == CARD.review_below
    commands.asked.clear()
    page.review.setFocus()
    qtbot.keyClick(page.review, Qt.Key.Key_PageUp)
    assert applied(commands, qtbot).review_below == 0.85
    assert "85" in page._review_text.text()


def test_a_dragged_slider_is_applied_once(
    page: SettingsPage, commands: FakeCommands, qtbot: QtBot
) -> None:
    page.review_usual.setChecked(False)
    for percent in range(60, 95):
        page.review.setValue(percent)
    assert applied(commands, qtbot).review_below == 0.94
    assert len(commands.calls("apply_settings")) == 1


def test_scale(page: SettingsPage, commands: FakeCommands, qtbot: QtBot) -> None:
    assert not page.scale.isEnabled()
    page.scale_set.setFocus()
    qtbot.keyClick(page.scale_set, Qt.Key.Key_Space)
    assert page.scale.isEnabled()
    page.scale.setValue(0.0683)
    assert applied(commands, qtbot).um_per_px == 0.0683


def test_a_refused_model_pack_is_told_and_the_old_one_stays(
    page: SettingsPage,
    window: MainWindow,
    commands: FakeCommands,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/usb/other.tflite", ""))
    qtbot.mouseClick(page.pack_button, Qt.MouseButton.LeftButton)
    assert applied(commands, qtbot).pack_path == Path("/usb/other.tflite")
    assert "does not match its card" in window.banner.text
    assert "HematoVision 1" in page._model.text()


def test_model_pack_in_words(page: SettingsPage, window: MainWindow) -> None:
    assert "neutrophil" in page._model.text()
    assert CARD.sha256[:16] in page._model.text()
    window.handle(ModelChanged(None, None))
    assert "No usable model pack" in page._model.text()


def test_log_elsewhere_and_back(
    page: SettingsPage,
    commands: FakeCommands,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert page._log.text() == str(Path("/data/log.sqlite"))
    assert not page.log_usual.isVisible()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("/usb/log.sqlite", ""))
    qtbot.mouseClick(page.log_button, Qt.MouseButton.LeftButton)
    assert applied(commands, qtbot).log_path == Path("/usb/log.sqlite")
    assert page._log.text() == str(Path("/usb/log.sqlite"))
    qtbot.mouseClick(page.log_usual, Qt.MouseButton.LeftButton)
    assert applied(commands, qtbot).log_path is None


def test_shows_what_was_remembered_without_changing_it(
    make_window,  # type: ignore[no-untyped-def]
    commands: FakeCommands,
) -> None:
    remembered = Settings(
        Theme.DARK, LabelSet.FOUR, review_below=0.66, um_per_px=0.07, log_path=Path("/x.sqlite")
    )
    page = make_window(remembered).settings_page
    assert page.settings == remembered
    assert page.label_set.currentData() == LabelSet.FOUR
    assert page.review.value() == 66
    assert page.scale.value() == 0.07
    assert not page.review_usual.isChecked()
    assert commands.calls("apply_settings") == []

"""The layout of the counting keys and the sounds, by real clicks and keys."""

from __future__ import annotations

import pytest
from fake_commands import FakeCommands
from fake_live import FakeLive
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from words_on import words_on

from hematovision_desktop.core.cells.key_map import KEYS
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.ui.live.page import LivePage
from hematovision_desktop.ui.parts.keys import KeysDialog
from hematovision_desktop.ui.parts.layout import room
from hematovision_desktop.ui.window.main import LIVE, MainWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def live(commands: FakeCommands) -> FakeLive:
    return commands.live


@pytest.fixture
def first_page() -> int:
    return LIVE


@pytest.fixture
def page(window: MainWindow, live: FakeLive) -> LivePage:
    window.show_page(LIVE)
    window.live_page.open_source("virtual")
    live.run()
    window.live_page.toggle_count()
    return window.live_page


@pytest.fixture
def dialog(window: MainWindow, page: LivePage, qtbot: QtBot) -> KeysDialog:
    window.actions_["live_keys"].trigger()
    qtbot.waitExposed(page.dialogs.keys)
    return page.dialogs.keys


def give(dialog: KeysDialog, label: Label, key: str, qtbot: QtBot) -> None:
    field = dialog.fields[label]
    field.setFocus()
    QTest.keyClicks(field, key)


def test_it_begins_with_the_classic_layout(dialog: KeysDialog) -> None:
    shown = {field.text(): one for one, field in dialog.fields.items()}
    assert shown == dict(KEYS)
    assert dialog.save.isEnabled()
    assert not dialog.sounds.isChecked()


def test_reports_a_conflict_at_once_and_refuses_it(
    dialog: KeysDialog, qtbot: QtBot, subtests: pytest.Subtests
) -> None:
    for key, words in {
        "5": "5 is the key of two types: Neutrophil and Lymphocyte.",
        "m": "M is the letter of another type: Monocyte.",
        "s": "S saves the field",
        "h": "H begins counting by hand",
        "0": "0 marks a cell that cannot be identified",
        "x": "X marks a cell that cannot be identified",
        "a": "A changes the view",
        "+": "+ changes the view",
    }.items():
        with subtests.test(key):
            give(dialog, Label.NEUTROPHIL, key, qtbot)
            assert words in words_on(dialog)
            assert not dialog.save.isEnabled()
            qtbot.mouseClick(dialog.usual, LEFT)
            assert words not in words_on(dialog)
            assert dialog.save.isEnabled()


def test_another_key_counts_and_the_captions_follow(
    dialog: KeysDialog, page: LivePage, live: FakeLive, qtbot: QtBot
) -> None:
    buttons = page.bench.tray.name_buttons
    assert buttons[Label.NEUTROPHIL].key == "4"
    assert "key 4" in buttons[Label.NEUTROPHIL].toolTip()
    give(dialog, Label.NEUTROPHIL, "j", qtbot)
    give(dialog, Label.LYMPHOCYTE, "4", qtbot)
    qtbot.mouseClick(dialog.save, LEFT)
    assert live.settings.keys["J"] is Label.NEUTROPHIL
    assert buttons[Label.NEUTROPHIL].key == "J"
    assert not dialog.isVisible()
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    page.naming.set_by_hand(True)
    for key in (Qt.Key.Key_4, Qt.Key.Key_J, Qt.Key.Key_5, Qt.Key.Key_N):
        page.bench.picture.setFocus()
        qtbot.keyClick(page.bench.picture, key)
    counted = [Label.LYMPHOCYTE, Label.NEUTROPHIL, Label.NEUTROPHIL]
    assert [one for (one,) in live.calls("add_by_hand")] == counted


def test_nothing_is_counted_by_keys_pressed_in_the_dialog(
    dialog: KeysDialog, live: FakeLive, qtbot: QtBot
) -> None:
    give(dialog, Label.NEUTROPHIL, "n", qtbot)
    give(dialog, Label.NEUTROPHIL, " ", qtbot)
    assert live.calls("add_by_hand") == []
    assert dialog.fields[Label.NEUTROPHIL].text() == "N"


def test_cancelling_keeps_what_was(
    dialog: KeysDialog, window: MainWindow, live: FakeLive, qtbot: QtBot
) -> None:
    give(dialog, Label.NEUTROPHIL, "j", qtbot)
    dialog.sounds.setChecked(True)
    qtbot.mouseClick(dialog.cancel, LEFT)
    assert live.calls("set_keys") == live.calls("set_sounds") == []
    window.actions_["live_keys"].trigger()
    assert dialog.fields[Label.NEUTROPHIL].text() == "4"
    assert not dialog.sounds.isChecked()


def test_sounds_can_be_heard_before_choosing(
    dialog: KeysDialog, live: FakeLive, qtbot: QtBot
) -> None:
    qtbot.mouseClick(dialog.hear_buttons[Label.BASOPHIL], LEFT)
    qtbot.mouseClick(dialog.hear_buttons[None], LEFT)
    assert live.calls("play") == [(Label.BASOPHIL,), (None,)]
    dialog.sounds.setChecked(True)
    qtbot.mouseClick(dialog.save, LEFT)
    assert live.calls("set_sounds") == [(True,)]


def test_the_sheet_of_keys_follows(dialog: KeysDialog, window: MainWindow, qtbot: QtBot) -> None:
    give(dialog, Label.NEUTROPHIL, "j", qtbot)
    qtbot.mouseClick(dialog.save, LEFT)
    lines = [line for _, group in window.actions_.sheet(live=True) for line in group]
    assert next(line.keys for line in lines if line.text == "Neutrophil") == "N J"


def test_a_voice_can_be_heard_before_choosing(
    dialog: KeysDialog, live: FakeLive, qtbot: QtBot
) -> None:
    assert not dialog.voice.isChecked()
    assert dialog.no_voice.isHidden()
    qtbot.mouseClick(dialog.try_voice, LEFT)
    assert (live.heard.code, live.heard.tried) == ("en", ["Neutrophil"])
    assert set(live.heard.words) == {*Label, "review", "reached"}
    dialog.voice.setChecked(True)
    qtbot.mouseClick(dialog.save, LEFT)
    assert live.calls("set_voice") == [(True,)]


def test_reports_a_missing_voice(dialog: KeysDialog, live: FakeLive, qtbot: QtBot) -> None:
    live.heard.has_voice = False
    dialog.begin()
    assert not dialog.no_voice.isHidden()
    assert not dialog.voice.isEnabled()
    assert not dialog.try_voice.isEnabled()
    qtbot.mouseClick(dialog.save, LEFT)
    assert live.calls("set_voice") == []


def test_a_conflict_is_in_sight_on_a_small_screen_and_moves_no_button(
    window: MainWindow,
    page: LivePage,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(room, "dialog_room", lambda: QSize(1008, 552))
    window.actions_["live_keys"].trigger()
    dialog = page.dialogs.keys
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    before = dialog.save.geometry()
    give(dialog, Label.NEUTROPHIL, "5", qtbot)
    QApplication.processEvents()
    (said,) = [one for one in dialog.findChildren(QLabel) if "two types" in one.text()]
    assert said.visibleRegion().boundingRect() == said.rect()
    assert dialog.save.geometry() == before

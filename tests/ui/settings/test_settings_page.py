from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from dialogs_open import the_open
from fake_commands import CARD, NOON, FakeCommands
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from words_on import words_on

from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.microscopes.microscope import KnownMicroscope, MicroscopeProfile
from hematovision_desktop.core.microscopes.proof import Proof, ProvenStep
from hematovision_desktop.core.naming.settings import Settings, Theme
from hematovision_desktop.services.messages.program import ModelChanged
from hematovision_desktop.services.messages.review import MicroscopesChanged
from hematovision_desktop.ui.parts.asking.question import Question
from hematovision_desktop.ui.settings.page import SettingsPage
from hematovision_desktop.ui.window.main import SETTINGS, MainWindow


@pytest.fixture
def first_page() -> int:
    return SETTINGS


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    return window.settings_page


def applied(commands: FakeCommands, qtbot: QtBot) -> Settings:
    qtbot.waitUntil(lambda: bool(commands.calls("apply_settings")))
    return commands.calls("apply_settings")[-1][0]


def test_label_set_and_scale(page: SettingsPage, commands: FakeCommands, qtbot: QtBot) -> None:
    page.label_set.setFocus()
    qtbot.keyClick(page.label_set, Qt.Key.Key_End)
    assert applied(commands, qtbot).label_set is LabelSet.EXTENDED
    assert "platelet" in page.types_line.text()
    commands.asked.clear()
    # Scale.
    assert not page.scale.isEnabled()
    page.scale_set.setFocus()
    qtbot.keyClick(page.scale_set, Qt.Key.Key_Space)
    assert page.scale.isEnabled()
    page.scale.setValue(0.0683)
    assert applied(commands, qtbot).um_per_px == 0.0683


def test_the_dial_promises_what_the_card_does_and_its_advice_is_one_click_away(
    page: SettingsPage, commands: FakeCommands, qtbot: QtBot
) -> None:
    dial = page.dial
    assert dial.advised.isChecked()
    assert dial.promise.text() == "About 1 in 40 sure names is wrong"
    assert "About 10\u00a0% of the cells then wait" in dial.share.text()
    dial.slider.setFocus()
    qtbot.keyClick(dial.slider, Qt.Key.Key_Right)
    assert dial.promise.text() == "Let at most 1 in 100 sure names be wrong"
    assert "About 18\u00a0% of the cells then wait" in dial.share.text()
    assert "less than 90\u00a0% sure" in dial.share.text()
    assert not dial.advised.isChecked()
    assert applied(commands, qtbot).review_below == 0.9
    commands.asked.clear()
    # An unattainable promise is reported and leaves every cell for review.
    dial = page.dial
    dial.slider.setFocus()
    qtbot.keyClick(dial.slider, Qt.Key.Key_End)
    assert dial.promise.text() == "You are asked about every cell"
    assert "cannot promise fewer than 1 wrong in 196 sure names" in dial.share.text()
    assert applied(commands, qtbot).review_below > 1.0
    assert "every cell" in dial.slider.accessibleDescription()
    commands.asked.clear()
    # The cards advice is one click away.
    page.dial.slider.setValue(0)
    assert applied(commands, qtbot).review_below == 0.5
    commands.asked.clear()
    page.dial.advised.setFocus()
    qtbot.keyClick(page.dial.advised, Qt.Key.Key_Space)
    assert applied(commands, qtbot).review_below is None
    assert page.dial.slider.value() == 1


def test_the_dial_updates_its_text_while_dragged_and_applies_once(
    page: SettingsPage, commands: FakeCommands, qtbot: QtBot
) -> None:
    dial = page.dial
    said = []
    for place in range(4):
        dial.slider.setValue(place)
        said.append(dial.promise.text())
    assert [text.split()[5] for text in said] == ["20", "40", "100", "196"]
    assert applied(commands, qtbot).review_below == 0.95
    assert len(commands.calls("apply_settings")) == 1


@pytest.mark.parametrize(("place", "kept"), [(1, 0.5), (2, 0.9), (3, 0.9)])
def test_a_promise_holds_when_other_types_are_reported(
    page: SettingsPage, commands: FakeCommands, qtbot: QtBot, place: int, kept: float
) -> None:
    qtbot.keyClick(page.dial.advised, Qt.Key.Key_Space)
    page.dial.slider.setValue(place)
    page.label_set.setCurrentIndex(page.label_set.findData(LabelSet.FOUR))
    assert applied(commands, qtbot).label_set is LabelSet.FOUR
    assert applied(commands, qtbot).review_below == kept


def test_a_card_without_a_curve_promises_nothing(
    page: SettingsPage, window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    window.handle(ModelChanged(replace(CARD, abstention={}), None))
    assert "less than 80\u00a0% sure" in page.dial.promise.text()
    assert "has no figures for that" in page.dial.share.text()
    page.dial.slider.setFocus()
    qtbot.keyClick(page.dial.slider, Qt.Key.Key_PageUp)
    assert applied(commands, qtbot).review_below == 0.81


def test_reports_a_refused_model_pack_and_keeps_the_old_one(
    page: SettingsPage,
    window: MainWindow,
    commands: FakeCommands,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/usb/other.tflite", ""))
    qtbot.mouseClick(page.pack_button, Qt.MouseButton.LeftButton)
    assert applied(commands, qtbot).pack_path == Path("/usb/other.tflite")
    assert "does not match its card" in words_on(window.banner)
    assert "HematoVision 1" in page.model_line.text()


def test_model_pack_in_words(page: SettingsPage, window: MainWindow) -> None:
    assert "neutrophil" in page.model_line.text()
    assert CARD.sha256[:16] in page.model_line.text()
    window.handle(ModelChanged(None, None))
    assert "No usable model pack" in page.model_line.text()


def test_log_elsewhere_and_back(
    page: SettingsPage,
    commands: FakeCommands,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert page.log_line.text() == str(Path("/data/log.sqlite"))
    assert not page.log_usual.isVisible()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("/usb/log.sqlite", ""))
    qtbot.mouseClick(page.log_button, Qt.MouseButton.LeftButton)
    assert applied(commands, qtbot).log_path == Path("/usb/log.sqlite")
    assert page.log_line.text() == str(Path("/usb/log.sqlite"))
    qtbot.mouseClick(page.log_usual, Qt.MouseButton.LeftButton)
    assert applied(commands, qtbot).log_path is None


@pytest.mark.parametrize("word", ["Take everything along", "Begin an empty log there", "Cancel"])
def test_asks_whether_the_log_comes_along_to_an_empty_place(
    word: str,
    page: SettingsPage,
    commands: FakeCommands,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    place = Path("/usb/log.sqlite")
    commands.backups.empty_places = {place}
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(place), ""))
    closed: list[bool] = []
    page.window().choices.restore_agreed.disconnect()  # type: ignore[attr-defined]
    page.window().choices.restore_agreed.connect(lambda: closed.append(True))  # type: ignore[attr-defined]
    qtbot.mouseClick(page.log_button, Qt.MouseButton.LeftButton)
    box = the_open(Question, page)
    assert str(place.parent) in box.text()
    next(one for one in box.buttons() if one.text() == word).click()
    takes, begins = word == "Take everything along", word == "Begin an empty log there"
    assert (("take_along", place) in commands.backups.asked) is takes is bool(closed)
    if begins:
        assert applied(commands, qtbot).log_path == place
    else:
        assert page.settings.log_path is None and commands.calls("apply_settings") == []


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
    assert page.dial.threshold == 0.66
    assert page.dial.slider.value() == 0
    assert page.scale.value() == 0.07
    assert not page.dial.advised.isChecked()
    assert commands.calls("apply_settings") == []


def test_the_dial_says_what_a_check_would_prove_where_nothing_is_proven(page: SettingsPage) -> None:
    assert not page.dial.microscope.isVisible()
    assert "59 right answers prove 95 in 100" in page.dial.origin.text()


def test_the_dial_says_what_later_corrections_took_back(
    window: MainWindow, page: SettingsPage, commands: FakeCommands
) -> None:
    named_by = CARD.terms_for(LabelSet.FIVE, None).named_by
    olympus = MicroscopeProfile(1, "Olympus", NOON)
    corrected = Proof(59, 59, seen=177, corrected=18)
    commands.microscopes.known = (KnownMicroscope(olympus, {named_by: corrected}),)
    window.handle(MicroscopesChanged())
    assert page.dial.promise.text() == "Olympus: at least 90 in 100 sure names are right"
    # Not "59 right prove 95 in 100": they did here, and the promise was withdrawn.
    assert page.dial.origin.text() == (
        "Proven there: 59 of 59 checked names were right. "
        "Too many sure names were corrected there since to promise more."
    )


def test_the_dial_offers_only_what_was_proven(
    window: MainWindow, page: SettingsPage, commands: FakeCommands, qtbot: QtBot
) -> None:
    surer = (ProvenStep(0.95, 0.95, 59, 59),)
    proof = Proof(87, 90, drawn_from=0.8, surer=surer)
    named_by = CARD.terms_for(LabelSet.FIVE, None).named_by
    olympus = MicroscopeProfile(1, "Olympus", NOON)
    zeiss = KnownMicroscope(MicroscopeProfile(2, "Zeiss", NOON))
    commands.microscopes.known = (KnownMicroscope(olympus, {named_by: proof}), zeiss)
    window.handle(MicroscopesChanged())
    dial = page.dial
    assert [dial.microscope.itemText(one) for one in range(dial.microscope.count())] == ["Olympus"]
    assert dial.promise.text() == "Olympus: at least 90 in 100 sure names are right"
    assert "87 of 90 checked names were right" in dial.origin.text()
    assert "149 right answers prove 98 in 100" in dial.origin.text()
    assert dial.slider.maximum() == 2  # the proven steps, and reviewing every cell
    dial.slider.setFocus()
    qtbot.keyClick(dial.slider, Qt.Key.Key_Right)
    assert dial.promise.text() == "Olympus: at least 95 in 100 sure names are right"
    assert applied(commands, qtbot).review_below == 0.95
    qtbot.keyClick(dial.slider, Qt.Key.Key_Right)
    assert dial.promise.text() == "You are asked about every cell"
    assert dial.share.text() == "In a check on a microscope, 149 right answers prove 98 in 100."
    dial.show_threshold(0.6)
    assert dial.promise.text() == "Olympus: nothing is proven about names this unsure"

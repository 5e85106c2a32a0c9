"""Adaptation in the window: by clicks and keys, with progress, a choice, and going back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fake_adaptation import MOMENT, a_judged, a_trial
from fake_commands import CARD, FakeCommands
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot
from words_on import words_on

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.microscopes.microscope import KnownMicroscope, MicroscopeProfile
from hematovision_desktop.core.microscopes.proof import Proof
from hematovision_desktop.core.naming.adapted_layer import LeftOut
from hematovision_desktop.services.messages.adaptation import AdaptationStep
from hematovision_desktop.services.messages.review import MicroscopesChanged
from hematovision_desktop.ui.settings.adaptation_panel import AdaptationPanel
from hematovision_desktop.ui.window.main import CLASSIFY, LOG, SETTINGS, MainWindow


@pytest.fixture
def first_page() -> int:
    return SETTINGS


@pytest.fixture
def panel(window: MainWindow) -> AdaptationPanel:
    window.settings_page.show_adaptation()
    return window.settings_page.adaptation_panel


def click(qtbot: QtBot, one: QAbstractButton) -> None:
    qtbot.waitUntil(one.isVisible)
    assert one.isEnabled()
    qtbot.mouseClick(one, Qt.MouseButton.LeftButton)


def test_before_any_teaching_there_is_one_button_and_cancelling_changes_nothing(
    panel: AdaptationPanel, commands: FakeCommands, qtbot: QtBot
) -> None:
    assert panel.status.text() == f"Cells are named by {CARD.title}, as shipped."
    assert panel.teach_button.isVisible()
    assert not panel.use_button.isVisible()
    assert panel.versions.use_buttons == {}
    panel.teach_button.setFocus()
    qtbot.keyClick(panel.teach_button, Qt.Key.Key_Space)
    assert panel.cancel_button.hasFocus()
    qtbot.keyClick(panel.cancel_button, Qt.Key.Key_Space)
    assert commands.adaptation.calls("cancel") == [None]
    assert panel.progress.text() == "Stopping…"
    commands.adaptation.end(None)
    assert panel.teach_button.hasFocus()
    assert panel.answer.text() == "Stopped. Nothing was changed."
    assert panel.teach_button.isVisible()
    assert not panel.use_button.isVisible()
    # It is not started twice.
    assert commands.adaptation.calls("adapt") == [None]
    click(qtbot, panel.teach_button)
    panel.teach()
    assert commands.adaptation.calls("adapt") == [None, None]


def test_the_log_s_button_starts_teaching_and_shows_how_far_it_is(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    window.show_page(LOG)
    click(qtbot, window.log_page.teach_button)
    panel = window.settings_page.adaptation_panel
    assert commands.adaptation.calls("adapt") == [None]
    assert window.pages.currentIndex() == SETTINGS
    assert panel.cancel_button.isVisible()
    commands.adaptation.go(AdaptationStep.READING, 33, 112)
    assert panel.progress.text() == "Reading pictures: 34 of 112"
    assert (panel.bar.value(), panel.bar.maximum()) == (33, 112)
    commands.adaptation.go(AdaptationStep.FITTING, 2, 7)
    assert panel.progress.text() == "Teaching: step 3 of 7"
    assert any("Teaching your site" in one.text() for one in window.bottom.findChildren(QLabel))


def test_the_menu_s_key_starts_it_from_the_gallery_too(
    full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    qtbot.keyClick(full_window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert commands.adaptation.calls("adapt") == [None]
    assert full_window.pages.currentIndex() == SETTINGS


def test_it_is_about_the_microscope_of_the_batch_in_view(
    full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    """A clinic with one microscope need not choose it, and cells from no microscope teach no other."""
    olympus = KnownMicroscope(MicroscopeProfile(2, "Olympus", MOMENT))
    commands.microscopes.known = (olympus,)
    full_window.show_page(SETTINGS)
    panel = full_window.settings_page.adaptation_panel
    full_window.handle(MicroscopesChanged())
    assert panel.choice.currentData() is None
    commands.on = olympus
    commands.begin(total=1)
    full_window.show_page(CLASSIFY)
    full_window.show_page(SETTINGS)
    assert panel.choice.currentText() == "Olympus"
    commands.on = None
    commands.begin(total=1)
    full_window.actions_["teach"].trigger()
    assert panel.choice.currentData() is None
    assert commands.adaptation.calls("adapt") == [None]


def test_the_gallery_offers_it_once_a_cell_is_named(
    full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    page = full_window.classify_page
    assert not page.strip.teach_button.isVisible()
    qtbot.keyClick(page.gallery.view, Qt.Key.Key_L)
    click(qtbot, page.strip.teach_button)
    assert commands.adaptation.calls("adapt") == [None]
    full_window.show_page(CLASSIFY)
    qtbot.keyClick(full_window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not page.strip.teach_button.isVisible())


def test_before_and_after_are_shown_and_using_it_is_a_choice(
    panel: AdaptationPanel, commands: FakeCommands, qtbot: QtBot
) -> None:
    click(qtbot, panel.teach_button)
    commands.adaptation.end(a_trial(left_out=LeftOut(3, 1, ((Label.BASOPHIL, 4),))))
    assert commands.adaptation.calls("use_trial") == []
    assert "Tried on 112 cells you named, from 96 pictures, in 8\u00a0s." in panel.answer.text()
    texts = words_on(panel.figures).splitlines()
    place = texts.index("Your cells, all types alike")
    assert texts[place + 1 : place + 3] == ["77\u00a0%", "90\u00a0%"]
    assert "    Lymphocyte" in texts
    assert "3 cells not used: the picture is gone." in panel.left_out.text()
    assert "Too few to teach their type: basophil 4." in panel.left_out.text()
    assert not panel.teach_button.isVisible()
    assert panel.use_button.hasFocus()
    click(qtbot, panel.use_button)
    assert commands.adaptation.calls("use_trial") == [None]
    assert "with version 1 of your site" in panel.status.text()
    assert not panel.use_button.isVisible()
    assert panel.teach_button.isVisible()


def test_shows_what_is_in_use_after_the_figures_are_gone(
    window: MainWindow, panel: AdaptationPanel, commands: FakeCommands, qtbot: QtBot
) -> None:
    window.resize(960, 540)
    area = window.settings_page.findChild(QScrollArea)
    assert area is not None
    for pressed in (panel.leave_button, panel.use_button):
        panel.teach()
        commands.adaptation.end(a_trial())
        area.ensureWidgetVisible(pressed)
        area.verticalScrollBar().setValue(area.verticalScrollBar().value() + 150)
        click(qtbot, pressed)
        qtbot.waitUntil(lambda: not panel.status.visibleRegion().isEmpty())


def test_what_is_left_refused_or_too_little_is_not_used(
    panel: AdaptationPanel, commands: FakeCommands, qtbot: QtBot
) -> None:
    click(qtbot, panel.teach_button)
    commands.adaptation.end(a_trial())
    click(qtbot, panel.leave_button)
    assert commands.adaptation.calls("use_trial") == []
    assert panel.teach_button.isVisible()
    assert not panel.answer.isVisible()
    # Too few cells.
    click(qtbot, panel.teach_button)
    commands.adaptation.end(
        None, "There are too few named cells to teach. Name 12 more lymphocytes."
    )
    assert panel.answer.text().endswith("Name 12 more lymphocytes.")
    assert not panel.figures.isVisible()
    # A refusal says why.
    click(qtbot, panel.teach_button)
    commands.adaptation.end(a_trial("It would forget cells the pack knew: 90 % instead of 98 %."))
    assert "It is not used. It would forget cells the pack knew" in panel.answer.text()
    assert not panel.use_button.isVisible()
    assert panel.figures.isVisible()


def test_one_click_goes_back_to_a_version_and_to_as_shipped(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    commands.adaptation.keep(3)
    commands.adaptation.in_use = 3
    window.show_page(SETTINGS)
    window.settings_page.show_adaptation()
    panel = window.settings_page.adaptation_panel
    assert set(panel.versions.use_buttons) == {2, 1, None}
    click(qtbot, panel.versions.use_buttons[2])
    assert "with version 2 of your site" in panel.status.text()
    assert set(panel.versions.use_buttons) == {3, 1, None}
    click(qtbot, panel.versions.use_buttons[None])
    assert commands.adaptation.calls("use") == [2, None]
    assert panel.status.text().endswith("as shipped.")


def test_versions_of_another_pack_and_damaged_ones_cannot_be_used(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    commands.adaptation.keep(2)
    model = commands.adaptation.versions[0]
    object.__setattr__(model, "pack_sha256", "1" * 64)
    commands.adaptation.damaged = (4,)
    commands.adaptation.trouble = "The version 1 was taught to another model pack."
    window.show_page(SETTINGS)
    panel = window.settings_page.adaptation_panel
    assert set(panel.versions.use_buttons) == {2, None}
    assert panel.trouble.isVisible()
    assert panel.trouble.text().startswith("The version 1")
    assert panel.versions.use_buttons[None].text() == "Stay with it"
    commands.adaptation.trouble = ""
    click(qtbot, panel.versions.use_buttons[None])
    assert commands.adaptation.calls("use") == [None]
    assert not panel.trouble.isVisible()
    assert set(panel.versions.use_buttons) == {2}


def test_updated_versions_appear_once_and_keep_the_focus(
    panel: AdaptationPanel, commands: FakeCommands, qtbot: QtBot
) -> None:
    commands.adaptation.keep(2)
    commands.adaptation.ask()
    qtbot.waitUntil(panel.versions.use_buttons[1].isVisible)
    panel.versions.use_buttons[1].setFocus()
    commands.adaptation.ask()
    said = [one.accessibleName() for one in panel.findChildren(QPushButton) if one.isVisible()]
    assert sorted(said) == sorted(set(said))
    assert panel.versions.use_buttons[1].hasFocus()
    names = [one.accessibleName() for one in panel.versions.use_buttons.values()]
    assert sorted(names) == ["Use this: Version 1", "Use this: Version 2"]
    # A version's text is level with its button.
    panel.show_batch(None)
    use, page = panel.versions.use_buttons[1], panel.window()
    QTest.qWait(0)
    (name,) = [one for one in panel.findChildren(QLabel) if one.text() == "Version 1"]
    middles = [one.mapTo(page, one.rect().center()).y() for one in (name, use)]
    assert abs(middles[0] - middles[1]) <= 1


def test_the_answer_claims_no_more_than_the_figures_below_it(
    panel: AdaptationPanel, commands: FakeCommands, subtests: pytest.Subtests
) -> None:
    trial = a_trial()
    for sample, before, said in (
        (0, 0.78, "names more of your cells right"),
        (112, 0.91, "names as many of your cells right"),
        (112, 0.78, "names more of your cells right"),
    ):
        with subtests.test(f"{sample}, {before}"):
            figures = replace(trial.model.figures, sample=sample, verified_before=a_judged(before))
            commands.adaptation.end(replace(trial, model=replace(trial.model, figures=figures)))
            assert said in panel.answer.text()
            # The deciding figure is in the table, too.
            assert ("Your random sample, each cell alike" in words_on(panel.figures)) is bool(
                sample
            )
            assert "Check the program again" not in panel.answer.text()


def test_using_a_new_version_says_that_the_proof_was_for_the_former_one(
    panel: AdaptationPanel, window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    named_by = CARD.terms_for(LabelSet.FIVE, None).named_by
    olympus = MicroscopeProfile(1, "Olympus", MOMENT)
    commands.microscopes.known = (KnownMicroscope(olympus, {named_by: Proof(59, 59)}),)
    window.handle(MicroscopesChanged())
    panel.show_microscope(1)
    commands.adaptation.end(a_trial())
    assert "Check the program again" in panel.answer.text()
    other = replace(named_by, sha256="f" * 64)
    commands.microscopes.known = (KnownMicroscope(olympus, {other: Proof(59, 59)}),)
    window.handle(MicroscopesChanged())
    shown = window.settings_page.microscopes
    qtbot.waitUntil(lambda: "but with another model" in words_on(shown))

"""The one question about a microscope's scale on the Classify page, and its change in the settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from fake_commands import NOON, PROVEN_HERE, FakeCommands, plain_result
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from words_on import words_on

from hematovision_desktop.core.microscopes.microscope_scale import (
    KeptFrom,
    KeptScale,
    OtherScale,
    ScaleOffer,
    ScaleQuestion,
)
from hematovision_desktop.services.messages.review import MicroscopesChanged
from hematovision_desktop.ui.parts.texts.scale_words import kept_sentence, question_sentence
from hematovision_desktop.ui.window.main import MainWindow

SIZE = (1600, 1200)
OFFER = ScaleOffer(0.098, KeptFrom.RED_CELLS, 31, SIZE)
TYPED = KeptScale(0.12, KeptFrom.TYPED, 0, SIZE, "Ada", NOON)
EACH = KeptScale(None, KeptFrom.EACH_BATCH, 0, (0, 0), "", NOON)


def ask(commands: FakeCommands, offer: ScaleOffer | None) -> None:
    commands.microscopes.question = ScaleQuestion(offer, SIZE)
    commands.on = PROVEN_HERE
    commands.begin(total=4)
    commands.report([plain_result(place) for place in range(4)], 4, 4, 1.0)
    commands.end(4, 4, 4)


def test_the_scale_is_asked_in_one_line_and_kept_with_one_press(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    ask(commands, OFFER)
    line = window.classify_page.microscope.scale
    assert words_on(line) == (
        "How large is a pixel on this microscope? 0.098\u00a0µm, measured on 31 pictures."
    )
    assert not line.typed.isVisible()
    qtbot.mouseClick(line.keep_button, Qt.MouseButton.LeftButton)
    assert commands.microscopes.asked == [("keep_scale", 1, OFFER)]
    assert words_on(line) == ""
    commands.microscopes.other = OtherScale(4, 0.25, 0.098)
    commands.send(MicroscopesChanged())
    assert words_on(line).startswith(
        "Measured: 0.250\u00a0µm per pixel, not the 0.098\u00a0µm kept"
    )
    assert not line.keep_button.isVisible()


@pytest.mark.parametrize("offer", [OFFER, None])
def test_another_figure_is_typed_in_the_line(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot, offer: ScaleOffer | None
) -> None:
    ask(commands, offer)
    line = window.classify_page.microscope.scale
    if offer is not None:
        line.other_button.click()
        assert line.typed.box.value() == offer.um_per_px
    line.typed.box.setFocus()
    line.typed.box.selectAll()
    # Keys that name cells elsewhere; a comma is a point.
    qtbot.keyClicks(line.typed.box, "0,11n")
    qtbot.keyClick(line.typed.box, Qt.Key.Key_Return)
    kept = ScaleOffer(0.11, KeptFrom.TYPED, 0, SIZE)
    assert commands.microscopes.asked == [("keep_scale", 1, kept)]
    view = commands.review.view
    assert view is not None
    assert not list(view.reviewed.book.keys())


def test_a_batch_read_at_another_scale_can_be_read_again(
    window: MainWindow, commands: FakeCommands
) -> None:
    ask(commands, None)
    bar = window.classify_page.microscope
    view = commands.review.view
    assert view is not None
    assert view.start is not None
    view.start = replace(view.start, sources=(Path("slide"),))
    commands.microscopes.read_otherwise = True
    commands.send(MicroscopesChanged())
    assert "Not read at this microscope's scale." in words_on(bar)
    bar.anew_button.click()
    assert ("name_anew", (view.ref,)) in commands.asked


def test_a_person_can_decline_to_keep_a_scale(window: MainWindow, commands: FakeCommands) -> None:
    ask(commands, None)
    line = window.classify_page.microscope.scale
    line.typed.decline_button.click()
    assert commands.microscopes.asked == [("keep_scale", 1, None)]


def test_the_settings_show_and_change_it(
    make_window: Callable[..., MainWindow], commands: FakeCommands
) -> None:
    window = make_window()
    blank = replace(PROVEN_HERE, profile=replace(PROVEN_HERE.profile, profile_id=2, sizes=()))
    profile = replace(PROVEN_HERE.profile, scales=(TYPED,))
    commands.microscopes.known = (replace(PROVEN_HERE, profile=profile), blank)
    window.handle(MicroscopesChanged())
    panel = window.settings_page.microscopes
    # A kept scale goes before a measured one, unless one is set for all pictures.
    assert "Kept" in window.settings_page.scale_estimated.text()
    assert (
        "0.120\u00a0µm per pixel in pictures of 1,600\u00a0×\u00a01,200 pixels, typed · Ada"
        in words_on(panel)
    )
    panel.scale_buttons[1].click()
    assert panel.typed[1].box.value() == 0.12
    panel.typed[1].box.setValue(0.13)
    panel.typed[1].keep_button.click()
    assert commands.microscopes.asked == [
        ("keep_scale", 1, ScaleOffer(0.13, KeptFrom.TYPED, 0, SIZE))
    ]
    # No picture of it was seen, so a scale would apply to none.
    assert not panel.scale_buttons[2].isEnabled()


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        (None, "No scale is kept"),
        (EACH, "Each batch measures its own scale, as chosen."),
        (replace(TYPED, origin=KeptFrom.CALIBRATION), "1,600 × 1,200 pixels, calibrated"),
        (replace(TYPED, origin=KeptFrom.STATED), "1,600 × 1,200 pixels, as the files state"),
        (replace(TYPED, origin=KeptFrom.RED_CELLS), "1,600 × 1,200 pixels, measured on red cells"),
    ],
)
def test_the_sentence_about_a_kept_scale(kept: KeptScale | None, said: str) -> None:
    assert said in kept_sentence(kept)


@pytest.mark.parametrize(
    ("offer", "said"),
    [
        (None, "do not show it well enough."),
        (replace(OFFER, origin=KeptFrom.STATED), "0.098 µm, as the files state."),
        (replace(OFFER, origin=KeptFrom.TYPED), "0.098 µm, as set by you."),
        (replace(OFFER, origin=KeptFrom.CALIBRATION), "0.098 µm, as calibrated."),
    ],
)
def test_the_question_in_words(offer: ScaleOffer | None, said: str) -> None:
    assert question_sentence(ScaleQuestion(offer, SIZE)).endswith(said)

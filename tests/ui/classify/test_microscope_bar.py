"""What the window says about a microscope."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from fake_commands import CARD, NOON, PROVEN_HERE, FakeCommands, start_at
from microscope_batches import UNPROVEN, run
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from words_on import words_on

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.microscopes.microscope import (
    CheckState,
    KnownMicroscope,
    OodCounts,
    Standing,
    Trust,
)
from hematovision_desktop.core.microscopes.proof import Proof
from hematovision_desktop.core.microscopes.unusual import Usual
from hematovision_desktop.core.reports.adjusted_count import AdjustedCount, AdjustedShare
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.questions import AdjustedOf, CellsToNameOf
from hematovision_desktop.services.messages.review import MicroscopesChanged
from hematovision_desktop.services.review.open_batch import OpenBatch, new_ref, new_reviewed
from hematovision_desktop.ui.classify.gallery.groups import Order
from hematovision_desktop.ui.classify.gallery.tile_words import describe
from hematovision_desktop.ui.parts.layout.widgets import Lines
from hematovision_desktop.ui.parts.texts import answer_words
from hematovision_desktop.ui.parts.texts.standing_words import (
    proof_sentence,
    standing_sentence,
    standing_short,
)
from hematovision_desktop.ui.window.main import MainWindow

N, L = Label.NEUTROPHIL, Label.LYMPHOCYTE


@pytest.mark.parametrize(
    ("confidence", "asks", "trust", "said"),
    [
        (0.97, False, Trust.PROVEN, "97\u00a0% · sure"),
        (0.85, False, Trust.PROVEN, "85\u00a0% · fairly sure"),
        (0.97, False, Trust.FAMILIAR, "fairly sure"),
        (0.97, False, Trust.NOT_YET_KNOWN, "fairly sure"),
        (0.97, False, Trust.FOREIGN, "suggestion"),
        (0.97, True, Trust.FOREIGN, "please look"),
        (0.55, True, Trust.PROVEN, "55\u00a0% · please look"),
    ],
)
def test_the_word_for_a_cell_follows_its_microscope(
    confidence: float, asks: bool, trust: Trust, said: str
) -> None:
    assert answer_words.sure_line(confidence, asks=asks, trust=trust) == said


@pytest.mark.parametrize(
    ("proof", "said"),
    [
        (None, "not yet checked on this microscope"),
        (Proof(58, 59), "On this microscope 58 of 59 names were right: at least 90 in 100."),
        (Proof(9, 9), "too few, or too many wrong, to promise anything."),
        (Proof(59, 59, 900, 400), "nothing is promised · so far 400 of 900 sure names there were"),
    ],
)
def test_a_proof_in_words(proof: Proof | None, said: str) -> None:
    assert said in proof_sentence(proof)


def test_a_standing_in_words() -> None:
    proven = standing_sentence(Standing("x", familiar=False, promise=0.95))
    assert "at least 95 in 100" in proven
    assert "suggestions" in standing_sentence(Standing(familiar=False))
    assert "Not checked" in standing_sentence(Standing(familiar=True))
    assert "Not yet known" in standing_sentence(Standing())
    unproven = Standing("x", familiar=True, unproven=CheckState.NOTHING_PROVEN)
    assert standing_sentence(unproven) == (
        "Checked here, but nothing is promised: fairly sure at most."
    )
    assert standing_short(unproven) == "nothing promised"
    taken_back = replace(unproven, unproven=CheckState.TAKEN_BACK)
    assert "too many sure names were corrected later" in standing_sentence(taken_back)
    assert "suggestions" in standing_sentence(
        Standing("x", familiar=False, unproven=CheckState.NOTHING_PROVEN)
    )
    otherwise = Standing("x", unproven=CheckState.OTHER_MODEL)
    assert "with another model" in standing_sentence(otherwise)
    assert standing_short(otherwise) == "nothing promised"
    foreign = Standing("x", familiar=False, unproven=CheckState.OTHER_MODEL)
    assert "suggestions" in standing_sentence(foreign)
    assert standing_short(foreign) == "suggestions"
    unusual = Standing("x", familiar=True, promise=0.95, unusual=True)
    assert standing_sentence(unusual).endswith("for this microscope: look at every cell.")
    assert standing_short(unusual) == "unusual blood"
    surer = Standing("x", familiar=True, proven_from=0.9)
    assert standing_short(surer) == "checked in part"
    assert standing_sentence(surer).startswith("Checked here only for names of 90")


def test_a_foreign_batch_gets_a_banner_and_no_percentages(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    commands.on = None
    run(commands, limit=0.5)
    page = window.classify_page
    qtbot.waitUntil(lambda: page.is_settled)
    assert words_on(page.microscope).endswith("Names are suggestions.")
    warning = next(one for one in page.microscope.findChildren(Lines) if one.isVisible())
    begins = warning.x() + warning.contentsMargins().left()
    assert begins == page.microscope.choose_button.x(), "below the rest"
    sure = next(tile for tile in page.cells.tiles if not tile.needs_review)
    said = describe(page.cells, sure)
    assert "suggestion" in said
    assert "%" not in said
    # A check goes before how it looks.
    commands.microscopes.known = (PROVEN_HERE,)
    commands.microscopes.put(commands.ref, 1)
    assert "Names are suggestions." not in words_on(page.microscope)
    assert "%" in describe(page.cells, sure)


def test_unusual_blood_has_a_banner(window: MainWindow, commands: FakeCommands) -> None:
    batch = OpenBatch(
        new_ref(), "x", new_reviewed(LabelSet.FIVE), start_at(NOON, "x", 1), microscope=PROVEN_HERE
    )
    usual = {batch.start.terms: Usual({1: OodCounts(200, 0, 190)})} if batch.start else {}
    batch.microscope = replace(PROVEN_HERE, usual=usual)
    batch.ood_counts = OodCounts(100, 0, 90)
    bar = window.classify_page.microscope
    bar.show_batch(batch)
    assert "look at every cell" not in words_on(bar)
    batch.ood_counts = OodCounts(100, 0, 40)
    bar.show_batch(batch)
    assert "look at every cell" in words_on(bar)


def test_the_microscope_is_offered_and_changed_with_one_click(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    commands.on = None
    commands.microscopes.known = (PROVEN_HERE, UNPROVEN)
    commands.microscopes.offer = UNPROVEN
    commands.microscopes.named_otherwise = True
    run(commands)
    bar = window.classify_page.microscope
    assert bar.offer_button.text() == "It is Zeiss"
    assert "Named by another version" not in words_on(bar), "there is one question at a time"
    qtbot.mouseClick(bar.offer_button, Qt.MouseButton.LeftButton)
    assert bar.choose_button.text() == "Zeiss"
    assert "Named by another version" in words_on(bar)
    assert not bar.offer_button.isVisible()
    bar.menu.aboutToShow.emit()
    chosen = [one.text() for one in bar.menu.actions() if one.isChecked()]
    assert chosen == ["Zeiss"]
    next(one for one in bar.menu.actions() if one.text() == "None of these").trigger()
    assert bar.choose_button.text() == "Which microscope?"


def test_the_adjusted_count_is_shown_when_asked_for(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    run(commands)
    summary = window.classify_page.summary
    assert summary.adjusted_button.isVisible()
    assert not summary.adjusted.isVisible()
    shares = AdjustedShare(N, 61.2, 52.1, 70.4), AdjustedShare(L, 5.5, 0.02, 9.8)
    commands.adjusted = AdjustedCount(88, shares)
    qtbot.mouseClick(summary.adjusted_button, Qt.MouseButton.LeftButton)
    # One precision for one row, as in the count above it.
    assert "neutrophil 61\u00a0% (52–70) · lymphocyte 6\u00a0% (<1–10)" in summary.adjusted.text()
    run(commands)
    commands.adjusted = AdjustedCount(0)
    qtbot.mouseClick(summary.adjusted_button, Qt.MouseButton.LeftButton)
    assert "No name here is sure" in summary.adjusted.text()
    commands.on = UNPROVEN
    run(commands)
    assert not summary.adjusted_button.isVisible()


@pytest.mark.parametrize("another", [False, True])
def test_an_adjusted_count_never_outlives_what_it_was_reckoned_from(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot, another: bool
) -> None:
    def change() -> None:
        view = commands.review.view
        assert view is not None
        if another:
            run(commands)
        else:
            commands.give_verdict(view.ref, CellKey(3, 0), Label.MONOCYTE)

    run(commands)
    summary = window.classify_page.summary
    commands.adjusted = AdjustedCount(88, (AdjustedShare(N, 61.2, 52.1, 70.4),))
    qtbot.mouseClick(summary.adjusted_button, Qt.MouseButton.LeftButton)
    assert summary.adjusted.isVisible()
    change()
    assert not summary.adjusted.isVisible()
    assert summary.adjusted_button.isVisible()
    commands.held = True
    qtbot.mouseClick(summary.adjusted_button, Qt.MouseButton.LeftButton)
    change()
    commands.answer(AdjustedOf)
    assert not summary.adjusted.isVisible()
    assert summary.adjusted_button.isVisible()


def test_cells_to_teach_of_another_batch_filter_nothing(
    window: MainWindow, commands: FakeCommands
) -> None:
    run(commands)
    gallery = window.classify_page.gallery
    commands.held = True
    gallery.bar.order.setCurrentIndex(gallery.bar.order.findData(Order.TEACHES))
    assert any(isinstance(one, CellsToNameOf) for one, _ in commands.waiting)
    run(commands, 12)
    commands.answer(CellsToNameOf)
    assert gallery.model.filters.is_open


def test_the_settings_say_what_was_proven(
    make_window: Callable[..., MainWindow], commands: FakeCommands
) -> None:
    window = make_window()
    assert "None yet" in words_on(window.settings_page.microscopes)
    proven = KnownMicroscope(
        PROVEN_HERE.profile, {CARD.terms_for(LabelSet.FIVE, None).named_by: Proof(58, 59)}
    )
    commands.microscopes.known = (proven, UNPROVEN)
    window.handle(MicroscopesChanged())
    assert words_on(window.settings_page.microscopes).splitlines() == [
        "Olympus, room 2",
        "On this microscope 58 of 59 names were right: at least 90 in 100.",
        "No scale is kept; each batch measures its own.",
        "Zeiss",
        "The program is not yet checked on this microscope.",
        "No scale is kept; each batch measures its own.",
    ]
    assert set(window.settings_page.microscopes.rename_buttons) == {1, 2}


@pytest.mark.parametrize("from_files", [True, False])
def test_reports_names_of_another_version_and_names_again_if_pictures_are_there(
    window: MainWindow, commands: FakeCommands, from_files: bool
) -> None:
    run(commands)
    bar = window.classify_page.microscope
    assert "Named by" not in words_on(bar)
    assert bar.anew_button.isHidden()
    view = commands.review.view
    assert view is not None
    assert view.start is not None
    sources = (Path("slide"),) if from_files else ()
    view.start = replace(view.start, sources=sources)
    commands.microscopes.named_otherwise = True
    commands.send(MicroscopesChanged())
    assert "Named by another version" in words_on(bar)
    assert ("cannot be read again" in words_on(bar)) is not from_files
    assert bar.anew_button.isHidden() is not from_files
    if from_files:
        bar.anew_button.click()
        assert ("name_anew", (view.ref,)) in commands.asked

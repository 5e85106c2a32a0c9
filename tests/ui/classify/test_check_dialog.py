"""Checking a microscope by naming cells whose names are hidden."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fake_commands import FakeCommands
from microscope_batches import UNPROVEN, run
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.microscopes.microscope import (
    is_sure_name,
)
from hematovision_desktop.core.microscopes.proof import NamedBy, Proof
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.ui.classify.check_page import CheckDialog
from hematovision_desktop.ui.window.main import MainWindow

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def open_check(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot, number: int
) -> CheckDialog:
    commands.on = UNPROVEN
    run(commands, 200)
    batch = commands.review.view
    assert batch is not None
    commands.sample = tuple(
        CellKey(result.position, 0)
        for result in batch.reviewed.results()
        if is_sure_name(result.cells[0])
    )[:number]
    window.classify_page.check_program()
    dialog = window.classify_page.findChild(CheckDialog)
    assert dialog is not None
    # Until then the cells behind it have the focus.
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_a_check_hides_names_takes_keys_and_tells_the_result(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    dialog = open_check(window, commands, qtbot, 40)
    assert [size for size, one in dialog.size_buttons.items() if one.isEnabled()] == [29]
    assert "This batch has 40 such cells. For a longer check" in dialog.hint.text()
    dialog.size_buttons[29].click()
    assert dialog.progress.text() == "Cell 1 of 29"
    batch = commands.review.view
    assert batch is not None
    for number in range(29):
        key = dialog.chosen
        assert key is not None
        cell = batch.reviewed.cell(key)
        assert cell is not None
        if number == 3:
            for held in (Qt.Key.Key_1, Qt.Key.Key_N):  # a command meant for the window behind
                for modifier in (CTRL, ALT):
                    qtbot.keyClick(dialog, held, modifier)
            assert dialog.chosen == key, "no command names a cell"
            qtbot.keyClick(dialog, Qt.Key.Key_X)
        else:
            qtbot.keyClicks(dialog, cell.label.letter if number else cell.label.letter.lower())
    result = dialog.result_line.text()
    assert result.startswith("On this microscope 28 of 29 names were right: too few, or too many")
    assert "28 of 29" not in dialog.meaning.text(), "it is said once"
    assert "If the next 17 are right, at least 90 in 100 is proven." in dialog.meaning.text()
    assert "look at every cell yourself" in dialog.meaning.text()
    answers = [one for one in commands.microscopes.asked if one[0] == "answer_check"]
    assert [one[2] for one in answers] == list(commands.sample[:29])
    assert answers[3][3] is None
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("before", "first"),
    [
        (Proof(28, 28), "Cell 29 of 29"),
        (Proof(3, 10), "Cell 11 of 29"),
        (Proof(29, 29), "Cell 1 of 29"),
        (Proof(20, 20), "Cell 21 of 59"),
    ],
)
def test_a_check_that_was_stopped_goes_on_where_it_was_left(
    before: Proof,
    first: str,
    window: MainWindow,
    commands: FakeCommands,
    qtbot: QtBot,
) -> None:
    dialog = open_check(window, commands, qtbot, 40)
    dialog.reject()
    batch = commands.review.view
    assert batch is not None and batch.start is not None
    terms = batch.start.terms
    proof = replace(before, drawn_from=terms.review_below)
    commands.on = replace(UNPROVEN, proofs={terms.named_by: proof})
    run(commands, 200)
    window.classify_page.check_program()
    dialog = window.classify_page.findChildren(CheckDialog)[-1]
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.size_buttons[int(first.rsplit(maxsplit=1)[-1])].click()
    assert dialog.progress.text() == first
    dialog.reject()


def test_the_wrong_names_of_a_resumed_check_count_as_corrected(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    dialog = open_check(window, commands, qtbot, 40)
    dialog.reject()
    batch = commands.review.view
    assert batch is not None
    assert batch.start is not None
    terms = batch.start.terms
    proof = Proof(1, 5, seen=104, corrected=4, drawn_from=terms.review_below)
    commands.on = replace(UNPROVEN, proofs={terms.named_by: proof})
    run(commands, 200)
    window.classify_page.check_program()
    dialog = window.classify_page.findChildren(CheckDialog)[-1]
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.size_buttons[29].click()
    for _ in range(24):
        qtbot.keyClick(dialog, Qt.Key.Key_X)
    result = dialog.result_line.text()
    assert result.startswith("On this microscope 1 of 29 names was right")
    assert "so far 28 of 104 sure names there were corrected" in result
    dialog.reject()


def test_a_check_says_at_first_that_another_model_was_checked(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    dialog = open_check(window, commands, qtbot, 40)
    assert dialog.before.text() == "The program is not yet checked on this microscope."
    dialog.reject()
    other = NamedBy("another", "cd" * 32)
    commands.on = replace(UNPROVEN, proofs={other: Proof(29, 29)})
    run(commands, 200)
    window.classify_page.check_program()
    dialog = window.classify_page.findChildren(CheckDialog)[-1]
    assert "but with another model, version of your site" in dialog.before.text()
    dialog.reject()


def test_reports_too_few_cells(window: MainWindow, commands: FakeCommands, qtbot: QtBot) -> None:
    dialog = open_check(window, commands, qtbot, 12)
    assert not any(one.isEnabled() for one in dialog.size_buttons.values())
    assert "This batch has 12 such cells" in dialog.hint.text()
    dialog.reject()


def test_says_nothing_if_every_size_can_be_chosen(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    dialog = open_check(window, commands, qtbot, 29)
    commands.sample = commands.sample * 6
    dialog.reject()
    window.classify_page.check_program()
    again = window.classify_page.findChildren(CheckDialog)[-1]
    assert all(one.isEnabled() for one in again.size_buttons.values())
    assert again.hint.text() == ""
    again.reject()


def test_leaves_out_a_missing_picture(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    dialog = open_check(window, commands, qtbot, 29)
    commands.gone = {key.field_position for key in commands.sample[:2]}
    dialog.size_buttons[29].click()
    assert dialog.chosen == commands.sample[2]
    assert dialog.progress.text() == "Cell 3 of 29"
    dialog.reject()

"""Similar confirmed cells beside the chosen one, after resting on it."""

from __future__ import annotations

import numpy as np
import pytest
from fake_commands import FakeCommands, plain_result
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.similar_cells import SimilarCell
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.questions import SimilarFound, SimilarTo
from hematovision_desktop.services.messages.review import BatchRef
from hematovision_desktop.ui.classify.similar_cells import SimilarCellsShown, SimilarRow
from hematovision_desktop.ui.window.main import MainWindow

REF, KEY, OTHER = BatchRef(1), CellKey(0, 0), CellKey(0, 1)


def a_cell(label: Label, *, same: bool = False) -> SimilarCell:
    return SimilarCell(np.zeros((8, 8, 3), np.uint8), label, 0.1, same_microscope=same)


@pytest.fixture
def row(qtbot: QtBot) -> SimilarRow:
    made = SimilarRow()
    qtbot.addWidget(made)
    return made


def rest(shown: SimilarCellsShown) -> bool:
    """Let a person's resting time pass; return whether the page waited for it."""
    (timer,) = shown.findChildren(QTimer)
    waits = timer.isActive()
    timer.stop()
    timer.timeout.emit()
    return waits


def test_cells_are_shown_once_the_chosen_one_is_rested_on(
    row: SimilarRow, commands: FakeCommands
) -> None:
    shown = SimilarCellsShown(commands, row)
    first = SimilarFound((a_cell(Label.BLAST, same=True),), is_whole=False)
    whole = SimilarFound((a_cell(Label.BAND), a_cell(Label.BLAST)), is_whole=True)
    commands.similar = [first, whole]
    shown.show(REF, KEY)
    assert row.isHidden(), "whoever goes on at once asks nothing"
    assert rest(shown)
    assert not row.isHidden()
    assert row.pictures[0].accessibleName() == "Blast, named by a person, from the same microscope"
    assert row.pictures[1].isHidden()
    assert rest(shown), "more are looked at"
    assert [one.text() for one in row.names[:2]] == ["Band", "Blast"]
    assert not rest(shown), "all were looked at"


def test_another_cell_and_hidden_suggestions_show_nothing(
    row: SimilarRow, commands: FakeCommands
) -> None:
    shown = SimilarCellsShown(commands, row)
    commands.similar = [SimilarFound((a_cell(Label.BLAST),), is_whole=True)] * 2
    shown.show(REF, KEY)
    assert rest(shown)
    shown.show(REF, OTHER)
    assert row.isHidden()
    assert rest(shown)
    assert not row.isHidden()
    shown.show(REF, None)
    assert row.isHidden()
    assert not rest(shown)


def test_nothing_like_a_cell_of_the_former_batch_stays(
    window: MainWindow, commands: FakeCommands
) -> None:
    commands.begin(total=2)
    commands.report([plain_result(0), plain_result(1)], 2, 2, 1.0)
    commands.end(2, 2, 2)
    page = window.classify_page
    page.gallery.view.choose(0)
    (shown,) = page.cell.similar.findChildren(SimilarCellsShown)
    commands.similar = [SimilarFound((a_cell(Label.BLAST),), is_whole=False)] * 2
    assert rest(shown)
    assert not page.cell.similar.isHidden()
    commands.held = True
    assert rest(shown), "more are asked for"
    commands.begin("ward 8", total=1)
    assert page.cell.similar.isHidden()
    commands.answer(SimilarTo)
    assert page.cell.similar.isHidden()

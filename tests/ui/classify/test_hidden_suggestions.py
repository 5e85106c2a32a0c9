"""Naming cells without the program's names, and how much is left."""

from __future__ import annotations

import pytest
from fake_commands import FakeCommands
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.readings.reading_cells import Said
from hematovision_desktop.core.verdicts.pace import Pace
from hematovision_desktop.services.messages.questions import ReferenceOf
from hematovision_desktop.ui.classify.gallery.groups import Section
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.window.main import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(full_window: MainWindow, qtbot: QtBot) -> ClassifyPage:
    page = full_window.classify_page
    qtbot.keyClick(page.gallery.view, Qt.Key.Key_N)
    qtbot.keyClick(full_window, Qt.Key.Key_H, CTRL)
    return page


def test_no_name_of_the_program_is_seen_anywhere(page: ClassifyPage) -> None:
    model, cells = page.gallery.model, page.cells
    groups = [one.key for one in model.groups() if one.key is not Section.FAILED]
    assert groups == [Section.HIDDEN, Label.NEUTROPHIL, Section.NO_CELL]
    hidden = [one for one in cells.tiles if one.is_cell and cells.is_hidden(one)]
    assert len(hidden) == cells.reviewed.tally().cells - 1
    assert model.cells_headed(Section.HIDDEN) == len(hidden)
    names = {words.label_name(one) for one in Label}
    for tile in hidden:
        row = model.row_of(tile.position, tile.cell)
        said = model.index(row).data()
        assert not any(name in said for name in names)
        assert "%" not in said
        looks = page.field.box_looks(cells.result(tile.position))
        assert {(one.label, one.waits) for one in looks if one.cell == tile.cell} == {(None, False)}
    page.gallery.choose(hidden[0].position, hidden[0].cell)
    assert page.cell.bars.isHidden()
    assert not page.field.map_button.isEnabled()


def test_a_second_reader_who_differs_shows_no_name_of_the_program(
    page: ClassifyPage, commands: FakeCommands
) -> None:
    hidden = next(one for one in page.cells.tiles if one.is_cell and one.label is Label.LYMPHOCYTE)
    said = Said({hidden.key: Label.MONOCYTE}, [])
    commands.review.second_read(page.batch.ref, said, "Bo")
    row = page.gallery.model.row_of(hidden.position, hidden.cell)
    shown = page.gallery.model.index(row).data()
    assert "Bo" in shown and "monocyte" in shown
    assert "lymphocyte" not in shown.lower()


def test_only_a_name_counts_and_it_is_seen(
    page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
) -> None:
    view = page.gallery.view
    view.choose(0)
    said = len(page.cells.reviewed.book)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert len(page.cells.reviewed.book) == said, "nobody agrees with what is not seen"
    qtbot.keyClick(view, Qt.Key.Key_M)
    assert page.chosen is not None
    assert page.cells.shown_label(page.chosen) is Label.MONOCYTE
    assert "Monocyte, named by you" in view.currentIndex().data()


def test_a_named_cell_asks_for_no_further_name(page: ClassifyPage, qtbot: QtBot) -> None:
    named = next(one for one in page.cells.tiles if page.cells.decided_by(one) is not None)
    page.gallery.choose(named.position, named.cell)
    assert page.cell.hint_line.text().endswith("shows the suggestions again.")
    assert "Press the key" not in page.cell.hint_line.text()


def test_the_same_key_shows_them_again(page: ClassifyPage, qtbot: QtBot) -> None:
    chosen = page.chosen
    qtbot.keyClick(page.window(), Qt.Key.Key_H, CTRL)
    assert Section.HIDDEN not in [one.key for one in page.gallery.model.groups()]
    assert page.chosen == chosen
    assert not page.cell.bars.isHidden()


def test_how_many_are_left_is_always_in_view_and_the_time_once_it_is_known(
    full_window: MainWindow, qtbot: QtBot
) -> None:
    page = full_window.classify_page
    now = [0.0]
    page.naming.pace = Pace(lambda: now[0])
    waiting = page.cells.reviewed.tally().waiting
    assert page.summary.waiting.text() == f"{waiting} to look at"
    sure = [one for one in page.cells.tiles if one.is_cell and not one.needs_review]
    for tile in sure[:8]:
        page.gallery.choose(tile.position, tile.cell)
        now[0] += 30.0
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_N)
    time_left = words.duration(30.0 * waiting)
    assert page.summary.waiting.text() == f"{waiting} to look at, {time_left}"


def test_shows_a_drawing_of_a_cells_type_unless_suggestions_are_hidden(
    full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    page = full_window.classify_page
    assert page.chosen is not None
    assert not page.cell.reference.isHidden()
    assert words.label_name(page.chosen.label).lower() in page.cell.reference.accessibleName()
    qtbot.keyClick(page.gallery.view, Qt.Key.Key_M)
    assert "monocyte" in page.cell.reference.accessibleName()
    page.gallery.view.choose(1)
    qtbot.keyClick(full_window, Qt.Key.Key_H, CTRL)
    assert page.cell.reference.isHidden()
    asked = [one.label for one in commands.questions_of(ReferenceOf)]
    assert len(asked) == len(set(asked)), "each type is drawn once"

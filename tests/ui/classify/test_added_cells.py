"""Cells that the locator missed, and wrong boxes: by mouse and by key."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from unittest.mock import Mock

import pytest
from fake_commands import FakeCommands, result_at
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from words_on import words_on

from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchKind
from hematovision_desktop.core.samples.sample import Reading
from hematovision_desktop.core.verdicts.verdict import PROGRAM, CellKey, box_added
from hematovision_desktop.services.messages.program import Event
from hematovision_desktop.services.messages.questions import BoxCropOf
from hematovision_desktop.ui.classify.gallery import tile
from hematovision_desktop.ui.classify.gallery.groups import Order, Section
from hematovision_desktop.ui.classify.gallery.tile_words import describe
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.parts.texts import cell_words
from hematovision_desktop.ui.window.main import MainWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(full_window: MainWindow, qtbot: QtBot) -> ClassifyPage:
    page = full_window.classify_page
    qtbot.waitUntil(lambda: page.field.canvas.is_full)
    return page


def on_screen(page: ClassifyPage, x: float, y: float) -> QPoint:
    return page.field.canvas.to_screen(QRectF(x, y, 0, 0)).topLeft().toPoint()


def free_place(page: ClassifyPage) -> QPointF:
    """Return a point of the field in view, away from its cells."""
    return QPointF(page.field.canvas.port.field.width() - 70, 60)


def click_a_cell(page: ClassifyPage, qtbot: QtBot) -> CellKey:
    """Add a cell in the usual way; return its key."""
    qtbot.keyClick(page.gallery.view, Qt.Key.Key_W)
    at = free_place(page)
    qtbot.mouseClick(page.field.canvas, LEFT, pos=on_screen(page, at.x(), at.y()))
    chosen = page.chosen
    assert chosen is not None
    assert chosen.added
    return chosen.key


def rows_of(page: ClassifyPage, key: CellKey) -> int | None:
    return page.gallery.model.row_of(key.field_position, key.cell_index)


def test_a_click_adds_a_cell_that_waits_for_its_name(page: ClassifyPage, qtbot: QtBot) -> None:
    before = page.cells.reviewed.tally()
    key = click_a_cell(page, qtbot)
    tally = page.cells.reviewed.tally()
    assert (tally.cells, tally.waiting) == (before.cells + 1, before.waiting + 1)
    box = page.cells.box(key)
    assert box is not None
    usual = [one.box.width for one in page.cells.result(key.field_position).cells]
    assert 0.3 * min(usual) <= box.width <= 2 * max(usual)
    assert abs(box.centre[0] - free_place(page).x()) < box.width
    row = rows_of(page, key)
    assert page.gallery.view.currentIndex().row() == row
    assert page.gallery.model.groups()[0].key is Section.ADDED
    assert "added by hand" in page.gallery.model.index(row).data()
    qtbot.waitUntil(lambda: page.crops.picture(page.chosen) is not None)


def test_its_crop_is_cut_by_its_box(
    page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
) -> None:
    key = click_a_cell(page, qtbot)
    qtbot.waitUntil(lambda: page.crops.picture(page.chosen) is not None)
    asked = commands.questions_of(BoxCropOf)
    assert [(one.position, one.box) for one in asked] == [(key.field_position, page.cells.box(key))]


def asked_of(page: ClassifyPage, qtbot: QtBot) -> CellKey:
    """Turn the batch into a second reading that asks for one cell; return that cell."""
    batch = page.batch
    assert batch is not None and batch.start is not None
    batch.start = replace(batch.start, kind=BatchKind.READING)
    field = batch.reviewed.at(0)
    key = CellKey(field.position, len(field.cells))
    row = box_added(key, Box(4, 4, 40, 40), None, PROGRAM, datetime.now(UTC))
    batch.reviewed.record(row)
    page.gallery.follow([key])
    page.gallery.choose(key.field_position, key.cell_index)
    return key


def test_a_finished_reading_is_not_called_ready_to_sign(
    page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
) -> None:
    asked, ref = asked_of(page, qtbot), commands.ref
    waiting = [one.key for one in page.cells.tiles if page.cells.waits(one)]
    for key in {*waiting, asked}:
        commands.give_verdict(ref, key, Label.MONOCYTE)
    qtbot.waitUntil(lambda: "to finish the reading" in words_on(page.summary), timeout=20_000)
    assert "sign it" not in words_on(page.summary)
    sample = commands.samples.rows[7].known
    commands.review.set_sample(ref, replace(sample, reading=Reading.DONE))
    assert "The reading was finished." in words_on(page.summary)
    assert "Go on to the sample" not in words_on(page.summary)
    commands.review.set_sample(ref, replace(sample, reading=Reading.OPEN))
    assert "to finish the reading" in words_on(page.summary)


def test_a_reading_shows_nothing_of_the_programs_answer(
    page: ClassifyPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked_of(page, qtbot)
    painted = Mock()
    monkeypatch.setattr(tile, "paint_tile", painted)
    page.gallery.view.viewport().grab()
    looks = [call.args[2] for call in painted.call_args_list]
    assert [one.hides for one in looks if one.program is None] == [True]
    assert not any(one.hides for one in looks if one.program is not None)


def test_a_reader_can_draw_a_cell_beside_those_asked_for(page: ClassifyPage, qtbot: QtBot) -> None:
    asked = asked_of(page, qtbot)
    drawn = click_a_cell(page, qtbot)
    shown = {key: page.cells.tile_of(key) for key in (asked, drawn)}
    said = {key: describe(page.cells, one) for key, one in shown.items() if one is not None}
    assert "No name yet, to be read a second time" in said[asked]
    assert "No name yet, added by hand" in said[drawn]
    assert page.cell.hint_line.text().startswith("You added this cell.")
    qtbot.keyClick(page.field.canvas, Qt.Key.Key_B)
    tile_now = page.cells.tile_of(drawn)
    assert tile_now is not None
    assert "Basophil, added by hand" in describe(page.cells, tile_now)
    page.gallery.choose(drawn.field_position, drawn.cell_index)
    assert page.cell.hint_line.text() == "Del takes this cell away."


def test_a_cell_that_was_read_again_asks_for_no_further_name(
    page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
) -> None:
    asked = asked_of(page, qtbot)
    assert "Press the key of its type" in page.cell.hint_line.text()
    commands.give_verdict(commands.ref, asked, Label.MONOCYTE)
    page.gallery.choose(asked.field_position, asked.cell_index)
    assert page.cell.hint_line.text() == "Other people's names for it are hidden."


def test_several_are_added_and_named_without_leaving_the_field(
    page: ClassifyPage, qtbot: QtBot
) -> None:
    canvas = page.field.canvas
    before = page.cells.reviewed.tally().counts.get(Label.BASOPHIL, 0)
    qtbot.keyClick(page.gallery.view, Qt.Key.Key_W)
    at = free_place(page)
    for place in (at, at + QPointF(-150, 40)):
        qtbot.mouseClick(canvas, LEFT, pos=on_screen(page, place.x(), place.y()))
        qtbot.keyClick(canvas, Qt.Key.Key_B)
    assert page.cells.reviewed.tally().counts[Label.BASOPHIL] == before + 2
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert not page.field.add_button.isChecked()
    assert page.field.around_text.text() != cell_words.adding_hint()


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768), (1920, 1080)])
def test_the_picture_stays_where_it_is_when_a_cell_is_to_be_added(
    full_window: MainWindow, page: ClassifyPage, qtbot: QtBot, size: tuple[int, int]
) -> None:
    field = page.field
    full_window.resize(*size)
    qtbot.waitUntil(lambda: field.around_text.height() >= field.around_text.minimumHeight() > 0)
    QApplication.processEvents()
    before = field.canvas.geometry()
    qtbot.keyClick(page.gallery.view, Qt.Key.Key_W)
    assert field.around_text.text() == cell_words.adding_hint()
    for _ in range(3):
        QApplication.processEvents()
    assert field.canvas.geometry() == before


def test_uses_a_drawn_box_unchanged(page: ClassifyPage, qtbot: QtBot) -> None:
    canvas = page.field.canvas
    qtbot.mouseClick(page.field.add_button, LEFT)
    at = free_place(page)
    begin, end = (
        on_screen(page, at.x() - 50, at.y() - 40),
        on_screen(page, at.x() + 40, at.y() + 45),
    )
    qtbot.mousePress(canvas, LEFT, pos=begin)
    qtbot.mouseMove(canvas, (begin + end) / 2)
    qtbot.mouseRelease(canvas, LEFT, pos=end)
    assert page.chosen is not None
    box = page.cells.box(page.chosen.key)
    wanted = Box(round(at.x()) - 50, round(at.y()) - 40, 90, 85)
    assert box is not None
    assert box.overlap(wanted) > 0.85


def test_without_a_mouse_arrows_and_enter_add_a_cell(page: ClassifyPage, qtbot: QtBot) -> None:
    canvas = page.field.canvas
    named = len(page.cells.reviewed.book)
    qtbot.keyClick(page.gallery.view, Qt.Key.Key_W)
    assert QApplication.focusWidget() is canvas
    for _ in range(3):
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
    qtbot.keyClick(canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert page.chosen is not None
    assert page.chosen.added
    assert len(page.cells.reviewed.book) == named + 1, "Enter did not agree with the program"


def test_undo_and_redo_remove_and_restore_an_added_cell(page: ClassifyPage, qtbot: QtBot) -> None:
    window = page.window()
    before = page.cells.reviewed.tally()
    rows = page.gallery.model.rowCount()
    key = click_a_cell(page, qtbot)
    qtbot.keyClick(page.field.canvas, Qt.Key.Key_N)
    for _ in range(2):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.cells.reviewed.tally() == before
    assert page.gallery.model.rowCount() == rows
    assert page.chosen is not None
    assert page.chosen.position == key.field_position
    assert not page.chosen.added
    for _ in range(2):
        qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert page.chosen.key == key
    assert page.cells.named(page.chosen) is Label.NEUTROPHIL
    assert rows_of(page, key) is not None


# *Teaches most* shows only cells that wait for a name.
def test_an_added_cell_is_found_in_every_order_and_after_reopening(
    page: ClassifyPage, commands: FakeCommands, qtbot: QtBot, subtests: pytest.Subtests
) -> None:
    key = click_a_cell(page, qtbot)
    qtbot.keyClick(page.field.canvas, Qt.Key.Key_M)
    for order in (one for one in Order if one is not Order.TEACHES):
        with subtests.test(order.name):
            page.gallery.bar.order.setCurrentIndex(page.gallery.bar.order.findData(order))
            row = rows_of(page, key)
            assert row is not None
            assert page.gallery.model.tile(row).key == key
            ref = commands.ref
            commands.show(None)
            assert page.chosen is None
            commands.show(ref)
            qtbot.waitUntil(lambda: page.is_settled)
            assert page.chosen is not None
            assert page.chosen.key == key
            assert [one.key for one in page.cells.all_tiles() if one.added] == [key]


def test_a_field_without_cells_takes_one(page: ClassifyPage, qtbot: QtBot) -> None:
    model = page.gallery.model
    group = next(one for one in model.groups() if one.key is Section.NO_CELL)
    empty = model.tile(group.first)
    assert f"no cells in {group.count} pictures" in words_on(page.summary)
    page.gallery.view.choose(group.first)
    qtbot.waitUntil(lambda: page.field.canvas.is_full)
    key = click_a_cell(page, qtbot)
    assert key == CellKey(empty.position, 0)
    assert rows_of(page, empty.key) is None, "the line that says that there is no cell has gone"
    left = group.count - 1
    told = "no cells in 1 picture" if left == 1 else f"no cells in {left} pictures"
    qtbot.waitUntil(lambda: told in words_on(page.summary))
    qtbot.keyClick(page.window(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.chosen == empty
    assert rows_of(page, empty.key) is not None


def test_an_added_cell_stays_chosen_even_if_the_message_is_late(
    full_window: MainWindow, page: ClassifyPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line "no cell" disappears, and Qt would choose its neighbour, another picture."""
    model = page.gallery.model
    group = next(one for one in model.groups() if one.key is Section.NO_CELL)
    assert group.count > 1
    page.gallery.view.choose(group.first + 1)
    qtbot.waitUntil(lambda: page.field.canvas.is_full)
    heard: list[Event] = []
    with monkeypatch.context() as held:
        held.setattr(full_window, "handle", heard.append)
        key = click_a_cell(page, qtbot)
    for event in heard:
        full_window.handle(event)
    assert page.chosen is not None
    assert page.chosen.key == key
    assert page.gallery.view.currentIndex().row() == rows_of(page, key)


def test_delete_removes_an_added_cell_until_undone(page: ClassifyPage, qtbot: QtBot) -> None:
    key = click_a_cell(page, qtbot)
    qtbot.keyClick(page.field.canvas, Qt.Key.Key_Delete)
    assert rows_of(page, key) is None
    assert page.chosen is not None
    assert page.chosen.key != key
    qtbot.keyClick(page.window(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.chosen.key == key


def test_delete_removes_and_restores_a_wrong_box(page: ClassifyPage, qtbot: QtBot) -> None:
    tile = page.chosen
    assert tile is not None
    before = page.cells.reviewed.tally()
    view, canvas = page.gallery.view, page.field.canvas
    middle = on_screen(page, *page.cells.box(tile.key).centre)
    assert canvas.cell_at(QPointF(middle)) == tile.cell
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert page.cells.reviewed.tally().cells == before.cells - 1
    assert canvas.cell_at(QPointF(middle)) != tile.cell, "no box is there any more"
    assert "taken away" in page.gallery.model.index(view.currentIndex().row()).data()
    assert page.cell.sure_line.text() == "taken away"
    qtbot.keyClick(view, Qt.Key.Key_N)
    assert page.cells.reviewed.tally().cells == before.cells - 1, "a name does not bring it back"
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert page.cells.reviewed.tally() == before
    qtbot.keyClick(page.window(), Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert page.cells.reviewed.tally().cells == before.cells - 1


def test_a_box_taken_away_asks_nothing_any_more(page: ClassifyPage, qtbot: QtBot) -> None:
    waiting = next(one for one in page.cells.tiles if page.cells.waits(one))
    page.gallery.choose(waiting.position, waiting.cell)
    assert "Please look" in words_on(page.cell)
    qtbot.keyClick(page.gallery.view, Qt.Key.Key_Delete)
    assert cell_words.taken_away_hint() in words_on(page.cell)
    assert "Please look" not in words_on(page.cell)
    qtbot.keyClick(page.gallery.view, Qt.Key.Key_Delete)
    assert "Please look" in words_on(page.cell)


def test_leaving_the_field_ends_adding(page: ClassifyPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.gallery.view, Qt.Key.Key_W)
    view = page.gallery.view
    place = view.visualRect(page.gallery.model.index(1)).center()
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)
    assert not page.field.add_button.isChecked()
    qtbot.mouseClick(page.field.add_button, LEFT)
    assert page.field.add_button.isChecked()
    qtbot.mouseClick(page.field.add_button, LEFT)
    assert not page.field.add_button.isChecked()


def test_a_running_batch_is_not_stopped_by_leaving(
    window: MainWindow, commands: FakeCommands, qtbot: QtBot
) -> None:
    page = window.classify_page
    commands.begin(total=100)
    commands.report([result_at(0), result_at(1)], 2, 100, 0.5)
    qtbot.waitUntil(lambda: page.field.canvas.is_full)
    page.gallery.view.setFocus()
    qtbot.keyClick(page.gallery.view, Qt.Key.Key_W)
    qtbot.keyClick(page.field.canvas, Qt.Key.Key_Escape)
    assert not page.field.add_button.isChecked()
    assert commands.calls("cancel") == []

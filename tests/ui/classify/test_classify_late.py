"""Batches opened again on the Classify page, and answers that come after another batch began."""

from __future__ import annotations

import numpy as np
import pytest
from fake_commands import FakeCommands, crop_of, field_at, result_at
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from words_on import words_on

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.questions import (
    CropsOf,
    ExplanationOf,
    FieldPictureOf,
)
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.parts.look.pictures import to_image
from hematovision_desktop.ui.window.main import MainWindow


class TestLogged:
    def test_shows_a_batch_from_the_log_unchanged(
        self, window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        commands.open_batch(7)
        page = window.classify_page
        qtbot.waitUntil(lambda: page.is_settled)
        assert page.has_batch
        assert not page.is_running
        assert len(page.batch.reviewed.book.names()) == 1
        tile = next(one for one in page.cells.tiles if one.is_cell)
        assert page.cells.named(tile) is Label.MONOCYTE
        assert "4 to look at" in words_on(page.strip)
        assert page.strip.export_button.isVisible()
        waiting = next(one for one in page.cells.tiles if page.cells.waits(one))
        commands.give_verdict(page.batch.ref, waiting.key, Label.MONOCYTE)
        qtbot.waitUntil(lambda: "3 to look at" in words_on(page.strip))

    def test_earlier_verdicts_of_an_opened_batch_can_be_undone(
        self, window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        commands.open_batch(7)
        page = window.classify_page
        qtbot.waitUntil(lambda: page.is_settled)
        tile = next(one for one in page.cells.tiles if one.is_cell)
        page.gallery.view.setFocus()
        for standing in (Label.LYMPHOCYTE, tile.label):
            assert window.actions_["undo"].isEnabled()
            qtbot.keyClick(page.gallery.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
            assert page.cells.named(tile) is standing
            assert commands.rows[-1][1].key == tile.key
        assert not page.cells.is_decided(tile)
        assert not window.actions_["undo"].isEnabled()


class TestLate:
    def test_no_tile_ever_keeps_a_cell_of_another_batch(
        self, window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        page = window.classify_page
        commands.held = True
        first = commands.begin(total=8)
        commands.report([result_at(position) for position in range(8)], 8, 8, 1.0)
        page.gallery.view.viewport().repaint()
        qtbot.waitUntil(lambda: any(isinstance(one, CropsOf) for one, _ in commands.waiting))
        second = commands.begin("next", total=8)
        commands.report([result_at(position + 20) for position in range(8)], 8, 8, 1.0)
        page.gallery.view.viewport().repaint()
        qtbot.waitUntil(
            lambda: any(getattr(one, "batch", None) == second for one, _ in commands.waiting)
        )
        late = [one for one, _ in commands.waiting if getattr(one, "batch", None) == first]
        assert late
        commands.answer(newest_first=True)
        assert page.batch.ref == second
        shown = {one.position for one in commands.questions_of(CropsOf) if one.batch == second}
        for position in shown:
            for cell, real in enumerate(page.cells.result(position).cells):
                picture = page.crops.picture(page.cells.tile_of(CellKey(position, cell)))
                expected = to_image(crop_of(position, real.box))
                assert (
                    picture is None
                    or picture.toImage().convertToFormat(expected.format()) == expected
                )

    def test_no_picture_of_another_batch_is_kept_before_the_new_one_asks_for_its_own(
        self, window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        page, results = window.classify_page, [result_at(position) for position in range(8)]
        commands.held = True
        commands.begin(total=8)
        commands.report(results, 8, 8, 1.0)
        page.gallery.view.viewport().repaint()
        qtbot.waitUntil(lambda: any(isinstance(one, CropsOf) for one, _ in commands.waiting))
        late = [then for one, then in commands.waiting if isinstance(one, CropsOf)]
        commands.begin("next", total=8)
        for then in late:
            then((np.zeros((80, 80, 3), np.uint8),) * 9)
        commands.report(results, 8, 8, 1.0)
        qtbot.waitUntil(lambda: page.is_settled)
        assert [one for one in page.cells.tiles if page.crops.picture(one) is not None] == []

    def test_no_field_of_another_batch_is_shown(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        commands.held = True
        page.gallery.view.choose(page.gallery.model.rowCount() - 3)
        wanted = FieldPictureOf(page.batch.ref, page.chosen.position)
        qtbot.waitUntil(lambda: wanted in [one for one, _ in commands.waiting])
        commands.begin("next", total=1)
        assert page.field.canvas.image is None
        commands.answer(FieldPictureOf)
        assert page.field.canvas.image is None

    def test_no_map_of_another_batch_lies_over_the_cell_of_the_same_place(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        first = next(one for one in page.cells.tiles if one.is_cell)
        page.gallery.choose(first.position, first.cell)
        commands.held = True
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_C)
        wanted = ExplanationOf(page.batch.ref, first.key)
        assert wanted in [one for one, _ in commands.waiting]
        again = commands.begin("next", total=1)
        commands.answer(ExplanationOf)
        commands.report([result_at(first.position)], 1, 1, 0.1)
        qtbot.waitUntil(lambda: page.is_settled)
        assert page.chosen.key == first.key
        assert page.field.canvas.class_map is None
        assert ExplanationOf(again, first.key) in [one for one, _ in commands.waiting]

    def test_field_outlines_and_evidence_of_another_cell_are_dropped(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        qtbot.waitUntil(lambda: page.field.canvas.is_full)
        qtbot.mouseClick(page.field.around_button, Qt.MouseButton.LeftButton)
        commands.held = True
        chosen, *others = [one for one in page.cells.tiles if one.is_cell and one.position > 20]
        other = next(one for one in others if one.position % 12 != chosen.position % 12)
        page.gallery.choose(chosen.position, chosen.cell)
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_C)
        wanted = FieldPictureOf(page.batch.ref, chosen.position)
        qtbot.waitUntil(lambda: wanted in [one for one, _ in commands.waiting])
        page.gallery.choose(other.position, other.cell)
        wanted = FieldPictureOf(page.batch.ref, other.position)
        qtbot.waitUntil(lambda: wanted in [one for one, _ in commands.waiting])
        commands.answer(newest_first=True)
        said = f"{len(field_at(other.position).red_cells)} red cells"
        assert page.field.canvas.accessibleDescription().startswith(said)
        assert page.chosen == other

    @pytest.mark.parametrize("order", range(3))
    def test_another_batch_is_shown_whatever_the_order_and_what_was_chosen(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot, order: int
    ) -> None:
        page.gallery.bar.order.setCurrentIndex(order)
        page.gallery.view.choose(page.gallery.model.rowCount() - 3)
        commands.begin("next", total=2)
        assert page.cells.tiles == []
        assert page.batch.reviewed.tally().cells == 0
        commands.report([result_at(2), result_at(3)], 2, 2, 0.1)
        commands.end(2, 2, 3)
        qtbot.waitUntil(lambda: page.is_settled)
        assert {one.position for one in page.cells.tiles} == {2, 3}
        assert page.chosen == page.gallery.chosen_tile()
        page.clear()
        assert not page.has_batch

    def test_each_batch_remembers_its_chosen_cell(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        first = page.batch.ref
        page.gallery.view.choose(7)
        left = page.chosen
        commands.begin("next", total=1)
        commands.report([result_at(2)], 1, 1, 0.1)
        commands.end(1, 1, 1)
        commands.show(first)
        qtbot.waitUntil(lambda: page.is_settled)
        assert page.chosen == left
        assert page.gallery.chosen_tile() == left

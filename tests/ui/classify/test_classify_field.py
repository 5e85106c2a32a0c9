"""The field of the chosen cell on the Classify page: boxes, zoom, outlines and evidence."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from fake_commands import CARD, FakeCommands, field_at, result_at
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from pytestqt.qtbot import QtBot
from wheel import wheel

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.cells.quality import FieldAdvice
from hematovision_desktop.services.messages.questions import (
    CellsAroundOf,
    ExplanationOf,
)
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.parts.look.pictures import map_image
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.window.main import MainWindow


def box_on_screen(page: ClassifyPage, cell: int) -> QRectF:
    box = page.field.box_looks(page.cells.result(page.chosen.position))[cell].box
    return page.field.canvas.to_screen(QRectF(box.x, box.y, box.width, box.height))


class TestField:
    def test_a_click_on_a_box_chooses_its_cell(self, page: ClassifyPage, qtbot: QtBot) -> None:
        many = next(one for one in page.cells.tiles if one.cell == 1)
        page.gallery.choose(many.position, 1)
        qtbot.waitUntil(lambda: page.field.canvas.is_full)
        at = box_on_screen(page, 0).center().toPoint()
        qtbot.mouseClick(page.field.canvas, Qt.MouseButton.LeftButton, pos=at)
        assert (page.chosen.position, page.chosen.cell) == (many.position, 0)
        assert page.gallery.chosen_tile() == page.chosen
        # A cell hidden by a filter can still be chosen.
        tile = next(
            one
            for one in page.cells.tiles
            if one.cell == 1 and page.cells.result(one.position).cells[0].label is not one.label
        )
        index = page.gallery.bar.label_filter.findData(tile.label)
        page.gallery.bar.label_filter.setCurrentIndex(index)
        page.gallery.choose(tile.position, 1)
        at = box_on_screen(page, 0).center().toPoint()
        qtbot.mouseClick(page.field.canvas, Qt.MouseButton.LeftButton, pos=at)
        assert (page.chosen.position, page.chosen.cell) == (tile.position, 0)

    def test_wheel_mouse_keys_and_buttons_zoom_and_pan(
        self, page: ClassifyPage, qtbot: QtBot
    ) -> None:
        canvas = page.field.canvas
        qtbot.waitUntil(lambda: canvas.is_full)
        at = QPointF(canvas.rect().center()) + QPointF(30, -20)
        under = canvas.port.to_field(at)
        wheel(canvas, at, 480)
        assert canvas.zoom > canvas.port.fitting_zoom()
        now = canvas.port.to_field(at)
        assert (now - under).manhattanLength() < 1.5
        page.field.fit_button.click()
        # Drag pans and never leaves the field.
        canvas = page.field.canvas
        qtbot.waitUntil(lambda: canvas.is_full)
        wheel(canvas, QPointF(canvas.rect().center()), 960)
        before = canvas.port.seen
        start, end = QPoint(150, 100), QPoint(90, 60)
        qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(canvas, end)
        qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
        moved = canvas.port.seen.topLeft() - before.topLeft()
        assert moved.x() == pytest.approx(60 / canvas.zoom, abs=0.5)
        qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(0, 0))
        qtbot.mouseMove(canvas, QPoint(5000, 5000))
        qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton)
        assert canvas.port.seen.left() >= -0.01
        page.field.fit_button.click()
        # Space zooms to the cell and back.
        canvas = page.field.canvas
        qtbot.waitUntil(lambda: canvas.is_full)
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_Space)
        assert not canvas.is_fitted
        assert canvas.rect().contains(box_on_screen(page, page.chosen.cell).toRect())
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_Space)
        assert canvas.is_fitted
        page.field.fit_button.click()
        # Buttons and keys.
        canvas = page.field.canvas
        qtbot.waitUntil(lambda: canvas.is_full)
        qtbot.mouseClick(page.field.actual_button, Qt.MouseButton.LeftButton)
        assert canvas.zoom == 1.0
        assert page.field.actual_button.text() == "100\u00a0%"
        qtbot.keyClick(canvas, Qt.Key.Key_Plus)
        assert canvas.zoom > 1.0
        qtbot.mouseClick(page.field.fit_button, Qt.MouseButton.LeftButton)
        assert canvas.is_fitted
        canvas.setFocus()
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
        assert page.chosen == page.gallery.model.tile(1)

    def test_a_vanished_file_is_shown_from_its_thumbnail_and_said(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        tile = next(one for one in page.cells.tiles if one.is_cell and one.position > 4)
        commands.gone = {tile.position}
        page.gallery.choose(tile.position, tile.cell)
        qtbot.waitUntil(page.field.gone.isVisible)
        assert "no longer there" in page.field.gone.text()
        assert page.field.canvas.image is not None
        assert not page.field.canvas.is_full

    def test_red_cells_and_platelets_are_counted_and_outlined_on_demand(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        field, drawn = page.field, field_at(page.chosen.position)
        said = (
            f"{len(drawn.red_cells)} red cells, {len(drawn.platelets)} platelets here; not a blood"
        )
        qtbot.waitUntil(lambda: field.canvas.is_full)
        assert field.around_text.text().startswith(said)
        assert field.canvas.accessibleDescription() == field.around_text.text()
        assert field.canvas.around == ((), ())
        assert commands.questions_of(CellsAroundOf) == []
        plain = field.canvas.grab().toImage()
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_O)
        assert field.around_button.isChecked()
        assert field.canvas.around == (drawn.red_cells, drawn.platelets)
        assert field.canvas.grab().toImage() != plain
        qtbot.mouseClick(field.around_button, Qt.MouseButton.LeftButton)
        assert field.canvas.around == ((), ())
        assert field.around_text.text().startswith(said)
        # Outlines follow to the next field.
        qtbot.mouseClick(page.field.around_button, Qt.MouseButton.LeftButton)
        other = next(
            one
            for one in page.cells.tiles
            if one.is_cell and one.position % 12 != page.chosen.position % 12
        )
        page.gallery.choose(other.position, other.cell)
        drawn = field_at(other.position)
        qtbot.waitUntil(lambda: page.field.canvas.around == (drawn.red_cells, drawn.platelets))

    def test_advice_is_under_the_picture(
        self, window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        commands.begin(total=2)
        advised = replace(
            result_at(0), advice=(FieldAdvice.LOW_MAGNIFICATION, FieldAdvice.TOO_DARK)
        )
        commands.report([advised, result_at(1)], 2, 2, 1.0)
        commands.end(2, 2, 3)
        page = window.classify_page
        qtbot.waitUntil(lambda: page.is_settled)
        page.gallery.choose(0, 0)
        first, second = page.field.advice.text().splitlines()
        assert "magnification is too low" in first
        assert "too dark" in second
        assert page.field.advice.isVisible()
        room = page.field.advice.heightForWidth(page.field.advice.width())
        assert page.field.advice.height() >= room > 0
        page.gallery.choose(1, 0)
        assert not page.field.advice.isVisible()

    def test_says_that_a_locator_looks_only_for_leukocytes(
        self, window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        commands.looks_around = False
        commands.begin(total=1)
        bare = replace(result_at(0), red_cells=None, platelets=None)
        commands.report([bare], 1, 1, 1.0)
        commands.end(1, 1, len(bare.cells))
        field = window.classify_page.field
        qtbot.waitUntil(lambda: field.canvas.is_full)
        assert not field.around_text.isVisible()
        qtbot.mouseClick(field.around_button, Qt.MouseButton.LeftButton)
        assert field.around_text.text() == "Red cells and platelets are not looked for."

    def test_shows_what_was_counted_in_a_missing_file_too(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        commands.gone = {page.chosen.position}
        before = page.field.around_text.text()
        qtbot.mouseClick(page.field.around_button, Qt.MouseButton.LeftButton)
        assert page.field.around_text.text() == before
        assert page.field.canvas.around == ((), ())

    def test_evidence_of_any_type(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_C)
        assert commands.questions_of(ExplanationOf) == [
            ExplanationOf(page.batch.ref, page.chosen.key)
        ]
        assert page.field.canvas.class_map is not None
        first = page.field.canvas.class_map[1]
        assert page.field.map_label.currentData() == page.chosen.label
        page.field.map_label.setCurrentIndex(2)
        assert page.field.canvas.class_map[1] != first
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_C)
        assert page.field.canvas.class_map is None

    def test_shows_the_share_of_evidence_inside_the_cell_with_its_map(
        self, page: ClassifyPage, qtbot: QtBot
    ) -> None:
        said = page.cell.evidence_line
        assert not said.isVisible()
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_C)
        assert said.isVisible()
        assert f"of the evidence for {words.label_name(page.chosen.label).lower()}" in said.text()
        assert "inside the cell's outline, which fills" in said.text()
        first = said.text()
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_Right)
        assert said.isVisible() and said.text() != first
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_C)
        assert not said.isVisible()

    def test_every_type_of_the_model_can_be_asked_for_by_mouse_and_by_keys(
        self, page: ClassifyPage, qtbot: QtBot
    ) -> None:
        field = page.field
        qtbot.mouseClick(field.map_button, Qt.MouseButton.LeftButton)
        field.map_label.setFocus()
        seen = {Label(field.map_label.currentData())}
        for _ in range(field.map_label.count() - 1):
            before = field.canvas.class_map[1]
            qtbot.keyClick(field.map_label, Qt.Key.Key_Down)
            assert field.canvas.class_map[1] != before
            seen.add(Label(field.map_label.currentData()))
        assert seen == set(CARD.labels)
        qtbot.mouseClick(field.map_label, Qt.MouseButton.LeftButton)
        rows = field.map_label.view()
        last = rows.visualRect(rows.model().index(7, 0)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=last)
        assert field.map_label.currentIndex() == 7

    def test_evidence_against_a_type_stays_clear(self) -> None:
        image = map_image(np.array([[-5.0, 4.0], [0.0, 0.0]], np.float32))
        assert image.pixelColor(1, 30).alpha() == 0
        assert image.pixelColor(image.width() - 4, 4).alpha() > 100

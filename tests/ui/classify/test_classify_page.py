from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from fake_commands import CARD, FakeCommands, crop_of, field_at, plain_result, result_at
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tiles_seen import columns_of, pictures_shown
from words_on import words_on

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.cells.quality import FieldAdvice
from hematovision_desktop.core.logbook.log import BatchState
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.questions import (
    CellsAroundOf,
    CropsOf,
    ExplanationOf,
    FieldPictureOf,
)
from hematovision_desktop.ui.classify import arrivals
from hematovision_desktop.ui.classify.gallery.groups import Section
from hematovision_desktop.ui.classify.gallery.tiles import Tile
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.parts.look.pictures import map_image, to_image
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.window.main import MainWindow


@pytest.fixture
def page(full_window: MainWindow) -> ClassifyPage:
    return full_window.classify_page


def box_on_screen(page: ClassifyPage, cell: int) -> QRectF:
    box = page.field.box_looks(page.cells.result(page.chosen.position))[cell].box
    return page.field.canvas.to_screen(QRectF(box.x, box.y, box.width, box.height))


class TestRun:
    def test_first_results_are_shown_at_once_with_progress(
        self, window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        page = window.classify_page
        commands.begin(total=2487)
        assert page.is_running
        commands.report([result_at(0)], 1, 2487, 0.1)
        assert page.gallery.model.rowCount() == len(result_at(0).cells)
        commands.report([result_at(1)], 312, 2487, 312 / 180)
        qtbot.waitUntil(
            lambda: "312 of 2,487 · 180 a second · 12\u00a0s left" in words_on(page.strip)
        )

    def test_first_results_are_shown_at_once_however_busy_the_computer_is(
        self, window: MainWindow, commands: FakeCommands, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(arrivals, "SLICE_S", 0.0)
        commands.begin(total=2487)
        commands.report([result_at(0)], 1, 2487, 0.1)
        assert window.classify_page.gallery.model.rowCount() == len(result_at(0).cells)

    def test_the_keyboard_goes_to_the_cells_from_what_cancels(
        self, window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        page = window.classify_page
        commands.begin(total=100)
        commands.report([result_at(0), result_at(1)], 2, 100, 0.5)
        page.strip.cancel_button.setFocus()
        qtbot.keyClick(page.strip.cancel_button, Qt.Key.Key_Space)
        assert len(commands.calls("cancel")) == 1
        assert page.gallery.view.hasFocus()

    def test_cancel_by_key_keeps_what_is_done(
        self, window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        page = window.classify_page
        commands.begin(total=100)
        commands.report([result_at(0), result_at(1)], 2, 100, 0.5)
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        assert len(commands.calls("cancel")) == 1
        assert not page.strip.cancel_button.isEnabled()
        commands.end(2, 100, 3, BatchState.CANCELLED)
        qtbot.waitUntil(lambda: page.is_settled)
        assert "Cancelled at 2 of 100" in words_on(page.strip)
        assert page.gallery.model.rowCount() == len(page.cells.tiles) > 0

    def test_results_after_the_next_batch_began_are_not_mixed_in(
        self, window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        commands.begin()
        commands.report([plain_result(number) for number in range(5000)], 5000, 6000, 1)
        commands.begin(name="next")
        assert window.classify_page.cells.tiles == []
        commands.report([plain_result(0)], 1, 2, 1)
        qtbot.waitUntil(lambda: window.classify_page.is_settled)
        assert len(window.classify_page.cells.tiles) == 1

    def test_new_batch_empties_the_page(self, full_window: MainWindow, qtbot: QtBot) -> None:
        page = full_window.classify_page
        qtbot.mouseClick(page.strip.new_button, Qt.MouseButton.LeftButton)
        assert not page.has_batch
        assert page.drop_page.isVisible()
        assert page.cells.tiles == []

    def test_failed_files_are_a_group_of_their_own_with_the_reason(
        self, page: ClassifyPage, qtbot: QtBot
    ) -> None:
        groups = page.gallery.model.groups()
        assert groups[-1].key is Section.FAILED
        row = groups[-1].first
        assert "Copy it again" in page.gallery.model.index(row).data()
        page.gallery.view.choose(row)
        assert not page.chosen.is_cell
        assert "empty" in page.cell.hint_line.text()


class TestGallery:
    def test_the_first_cell_is_chosen_and_its_field_shown(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        assert page.chosen == page.gallery.model.tile(0)
        qtbot.waitUntil(lambda: page.field.canvas.is_full)
        assert commands.questions_of(FieldPictureOf)[-1].position == page.chosen.position

    def test_arrows_move_through_the_cells(self, page: ClassifyPage, qtbot: QtBot) -> None:
        view, model = page.gallery.view, page.gallery.model
        qtbot.keyClick(view, Qt.Key.Key_Right)
        assert page.chosen == model.tile(1)
        columns = columns_of(view)
        qtbot.keyClick(view, Qt.Key.Key_Down)
        assert page.chosen == model.tile(1 + columns)
        qtbot.keyClick(view, Qt.Key.Key_Up)
        qtbot.keyClick(view, Qt.Key.Key_Left)
        assert page.chosen == model.tile(0)
        qtbot.keyClick(view, Qt.Key.Key_End)
        assert page.chosen == model.tile(model.rowCount() - 1)
        seen = view.visualRect(view.currentIndex())
        assert view.viewport().rect().contains(seen)
        qtbot.keyClick(view, Qt.Key.Key_Home)
        assert page.chosen == model.tile(0)

    def test_every_tile_can_be_reached_going_down_and_up(
        self, page: ClassifyPage, qtbot: QtBot
    ) -> None:
        view = page.gallery.view
        rows = []
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            last = -1
            while view.currentIndex().row() != last:
                last = view.currentIndex().row()
                qtbot.keyClick(view, key)
            rows.append(last)
        assert rows[0] == page.gallery.model.rowCount() - 1
        assert rows[1] < columns_of(view)

    def test_a_click_chooses(self, page: ClassifyPage, qtbot: QtBot) -> None:
        view = page.gallery.view
        place = view.visualRect(page.gallery.model.index(2)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert page.chosen == page.gallery.model.tile(2)

    def test_crops_are_asked_only_for_what_is_seen(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        view, model = page.gallery.view, page.gallery.model
        page.crops.clear()
        commands.questions.clear()
        view.viewport().repaint()
        qtbot.waitUntil(lambda: pictures_shown(page))
        asked = {one.position for one in commands.questions_of(CropsOf)}
        seen = {model.tile(row).position for row in view.rows_seen(view.viewport().rect())}
        assert asked == seen
        assert len(asked) < 40

    def test_a_crop_that_comes_late_replaces_the_placeholder(
        self, full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        page = full_window.classify_page
        tile = page.chosen
        page.crops.clear()
        commands.held = True
        page.gallery.view.viewport().update()
        qtbot.waitUntil(lambda: bool(commands.waiting))
        placeholder = _tile_picture(page, tile)
        commands.answer(CropsOf)
        assert _tile_picture(page, tile) != placeholder

    def test_does_not_keep_asking_for_a_missing_field(
        self, full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        page = full_window.classify_page
        commands.gone = set(range(40))
        page.crops.clear()
        commands.questions.clear()
        for _ in range(3):
            page.gallery.view.viewport().repaint()
            qtbot.waitUntil(lambda: pictures_shown(page))
        asked = commands.questions_of(CropsOf)
        assert asked
        assert len(asked) == len(set(asked))

    def test_size_slider(self, page: ClassifyPage, qtbot: QtBot) -> None:
        before = page.gallery.view.visualRect(page.gallery.model.index(0)).width()
        page.gallery.bar.side.setFocus()
        qtbot.keyClick(page.gallery.bar.side, Qt.Key.Key_End)
        assert page.gallery.view.side_px == 160
        assert page.gallery.view.visualRect(page.gallery.model.index(0)).width() > before

    def test_nothing_moves_that_the_user_looks_at_while_results_arrive(
        self, window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        page = window.classify_page
        commands.begin(total=4000)
        commands.report([plain_result(number) for number in range(600)], 600, 4000, 1)
        qtbot.waitUntil(lambda: page.is_settled)
        view = page.gallery.view
        for _ in range(30):
            wheel_down(view.viewport(), 4)
        tile = page.gallery.model.tile(view.rows_seen(view.viewport().rect())[4])
        index = page.gallery.model.index(page.gallery.model.row_of(tile.position, tile.cell))
        was_at = view.visualRect(index)
        commands.report([plain_result(number) for number in range(600, 1200)], 1200, 4000, 2)
        qtbot.waitUntil(lambda: page.is_settled)
        view.executeDelayedItemsLayout()
        row = page.gallery.model.row_of(tile.position, tile.cell)
        assert row != index.row()
        assert view.visualRect(page.gallery.model.index(row)) == was_at


def wheel_down(widget, notches: int) -> None:  # type: ignore[no-untyped-def]
    wheel(widget, QPointF(widget.rect().center()), -120 * notches)


def wheel(widget, at: QPointF, angle: int) -> None:  # type: ignore[no-untyped-def]
    event = QWheelEvent(
        at,
        widget.mapToGlobal(at),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def _tile_picture(page: ClassifyPage, tile: Tile):  # type: ignore[no-untyped-def]
    view = page.gallery.view
    row = page.gallery.model.row_of(tile.position, tile.cell)
    view.choose(row)
    return view.viewport().grab(view.visualRect(page.gallery.model.index(row))).toImage()


class TestFilters:
    def test_label_review_and_file(self, page: ClassifyPage, qtbot: QtBot) -> None:
        gallery = page.gallery
        gallery.bar.label_filter.setFocus()
        index = gallery.bar.label_filter.findData(Label.LYMPHOCYTE)
        gallery.bar.label_filter.setCurrentIndex(index)
        assert [group.key for group in gallery.model.groups()] == [Label.LYMPHOCYTE]
        gallery.bar.label_filter.setCurrentIndex(0)
        qtbot.mouseClick(gallery.bar.review_filter, Qt.MouseButton.LeftButton)
        rows = range(gallery.model.rowCount())
        assert all(page.cells.waits(gallery.model.tile(row)) for row in rows)
        qtbot.mouseClick(gallery.bar.review_filter, Qt.MouseButton.LeftButton)
        qtbot.keyClicks(gallery.bar.file_filter, "0007")
        qtbot.waitUntil(lambda: {group.key for group in gallery.model.groups()} != set())
        qtbot.waitUntil(lambda: gallery.model.filters.file_part == "0007")
        assert {gallery.model.tile(row).position for row in range(gallery.model.rowCount())} == {7}

    def test_after_a_choice_or_a_click_the_next_letter_names_the_cell(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        gallery, left = page.gallery, Qt.MouseButton.LeftButton
        for box in (gallery.bar.label_filter, gallery.bar.order):
            box.setFocus()
            box.showPopup()
            qtbot.keyClick(box.view(), Qt.Key.Key_Return)
            assert gallery.view.hasFocus()
        for part in (page.field.map_button, page.field.around_button, page.strip.undo_button):
            qtbot.mouseClick(part, left)
            assert gallery.view.hasFocus()
        qtbot.keyClick(gallery.view, Qt.Key.Key_E)
        assert len(commands.calls("give_verdict")) == 1

    def test_letters_typed_into_the_file_filter_name_no_cell(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        page.gallery.bar.file_filter.setFocus()
        qtbot.keyClicks(page.gallery.bar.file_filter, "nem1")
        assert page.gallery.bar.file_filter.text() == "nem1"
        assert commands.calls("give_verdict") == []

    def test_nothing_fits_says_so_and_offers_the_way_back(
        self, page: ClassifyPage, qtbot: QtBot
    ) -> None:
        page.gallery.bar.file_filter.setText("no such file")
        qtbot.waitUntil(page.gallery.clear_button.isVisible)
        qtbot.mouseClick(page.gallery.clear_button, Qt.MouseButton.LeftButton)
        assert page.gallery.model.rowCount() == len(page.cells.tiles)

    def test_the_chosen_cell_stays_chosen_over_a_change_of_order(self, page: ClassifyPage) -> None:
        page.gallery.view.choose(5)
        chosen = page.chosen
        page.gallery.bar.order.setCurrentIndex(1)
        assert page.chosen == chosen
        assert page.gallery.chosen_tile() == chosen

    def test_only_this_file(self, page: ClassifyPage, full_window: MainWindow) -> None:
        full_window.actions_["this_file"].trigger()
        model = page.gallery.model
        assert {model.tile(row).position for row in range(model.rowCount())} == {
            page.chosen.position
        }

    def test_waiting_button_shows_what_waits_and_naming_goes_to_the_next(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        waiting = page.batch.reviewed.tally().waiting
        assert waiting > 2
        qtbot.mouseClick(page.summary.waiting, Qt.MouseButton.LeftButton)
        model = page.gallery.model
        assert model.rowCount() == waiting
        first = page.chosen
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_L)
        assert commands.verdicts() == [(first.key, Label.LYMPHOCYTE)]
        assert page.chosen != first
        assert page.cells.waits(page.chosen)
        assert model.rowCount() == waiting
        assert page.summary.waiting.text().startswith(f"{waiting - 1} ")


class TestVerdict:
    def test_a_letter_or_digit_names_the_chosen_cell(
        self,
        page: ClassifyPage,
        full_window: MainWindow,
        commands: FakeCommands,
        qtbot: QtBot,
        subtests: pytest.Subtests,
    ) -> None:
        chosen = page.chosen
        for key, label in {
            Qt.Key.Key_N: Label.NEUTROPHIL,
            Qt.Key.Key_4: Label.NEUTROPHIL,
            Qt.Key.Key_E: Label.EOSINOPHIL,
            Qt.Key.Key_1: Label.BASOPHIL,
            Qt.Key.Key_M: Label.MONOCYTE,
            Qt.Key.Key_I: Label.IMMATURE_GRANULOCYTE,
            Qt.Key.Key_R: Label.ERYTHROBLAST,
            Qt.Key.Key_P: Label.PLATELET,
            Qt.Key.Key_X: None,
            Qt.Key.Key_0: None,
        }.items():
            with subtests.test(key.name):
                before = commands.verdicts()
                assert "named by you" not in page.cell.sure_line.text()
                qtbot.keyClick(page.gallery.view, key)
                assert commands.verdicts() == [*before, (chosen.key, label)]
                assert page.cells.named(chosen) is label
                assert page.chosen == chosen
                assert "named by you" in page.cell.sure_line.text()
                assert "The program said" in page.cell.program_line.text()
            full_window.actions_["undo"].trigger()

    def test_works_in_the_field_view_too(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        page.field.canvas.setFocus()
        qtbot.keyClick(page.field.canvas, Qt.Key.Key_B)
        assert commands.verdicts() == [(page.chosen.key, Label.BASOPHIL)]

    def test_enter_agrees(self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot) -> None:
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_Return)
        assert commands.verdicts() == [(page.chosen.key, page.chosen.label)]

    def test_undo_returns_to_the_cell(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot, full_window: MainWindow
    ) -> None:
        first = page.chosen
        before = page.batch.reviewed.tally()
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_M)
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_Right)
        assert page.batch.reviewed.tally() != before
        qtbot.keyClick(full_window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert commands.calls("undo") == [(page.batch.ref,)]
        assert page.batch.reviewed.tally() == before
        assert page.chosen == first
        assert not full_window.actions_["undo"].isEnabled()

    def test_a_failed_file_cannot_be_named(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        page.gallery.view.choose(page.gallery.model.rowCount() - 1)
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_N)
        assert commands.calls("give_verdict") == []


class TestField:
    def test_a_click_on_a_box_chooses_its_cell(self, page: ClassifyPage, qtbot: QtBot) -> None:
        many = next(one for one in page.cells.tiles if one.cell == 1)
        page.gallery.choose(many.position, 1)
        qtbot.waitUntil(lambda: page.field.canvas.is_full)
        at = box_on_screen(page, 0).center().toPoint()
        qtbot.mouseClick(page.field.canvas, Qt.MouseButton.LeftButton, pos=at)
        assert (page.chosen.position, page.chosen.cell) == (many.position, 0)
        assert page.gallery.chosen_tile() == page.chosen

    def test_a_cell_hidden_by_a_filter_can_still_be_chosen(
        self, page: ClassifyPage, qtbot: QtBot
    ) -> None:
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

    def test_wheel_zooms_about_the_pointer(self, page: ClassifyPage, qtbot: QtBot) -> None:
        canvas = page.field.canvas
        qtbot.waitUntil(lambda: canvas.is_full)
        at = QPointF(canvas.rect().center()) + QPointF(30, -20)
        under = canvas.port.to_field(at)
        wheel(canvas, at, 480)
        assert canvas.zoom > canvas.port.fitting_zoom()
        now = canvas.port.to_field(at)
        assert (now - under).manhattanLength() < 1.5

    def test_drag_pans_and_never_leaves_the_field(self, page: ClassifyPage, qtbot: QtBot) -> None:
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

    def test_space_zooms_to_the_cell_and_back(self, page: ClassifyPage, qtbot: QtBot) -> None:
        canvas = page.field.canvas
        qtbot.waitUntil(lambda: canvas.is_full)
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_Space)
        assert not canvas.is_fitted
        assert canvas.rect().contains(box_on_screen(page, page.chosen.cell).toRect())
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_Space)
        assert canvas.is_fitted

    def test_buttons_and_keys(self, page: ClassifyPage, qtbot: QtBot) -> None:
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

    def test_outlines_follow_to_the_next_field(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        qtbot.mouseClick(page.field.around_button, Qt.MouseButton.LeftButton)
        other = next(
            one
            for one in page.cells.tiles
            if one.is_cell and one.position % 12 != page.chosen.position % 12
        )
        page.gallery.choose(other.position, other.cell)
        drawn = field_at(other.position)
        qtbot.waitUntil(lambda: page.field.canvas.around == (drawn.red_cells, drawn.platelets))

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

    def test_evidence_against_a_type_stays_clear(self) -> None:
        image = map_image(np.array([[-5.0, 4.0], [0.0, 0.0]], np.float32))
        assert image.pixelColor(1, 30).alpha() == 0
        assert image.pixelColor(image.width() - 4, 4).alpha() > 100


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

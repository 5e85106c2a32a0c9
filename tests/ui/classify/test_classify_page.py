"""The cells of the Classify page: reading, the gallery, its filters, and verdicts."""

from __future__ import annotations

import pytest
from fake_commands import FakeCommands, plain_result, result_at
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tiles_seen import columns_of, pictures_shown
from wheel import wheel_down
from words_on import words_on

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchState
from hematovision_desktop.services.messages.questions import (
    CropsOf,
    FieldPictureOf,
)
from hematovision_desktop.ui.classify import arrivals
from hematovision_desktop.ui.classify.gallery.groups import Section
from hematovision_desktop.ui.classify.gallery.tiles import Tile
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.window.main import MainWindow


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

    def test_failed_files_are_a_group_with_the_reason_and_a_new_batch_empties_the_page(
        self, page: ClassifyPage, qtbot: QtBot, full_window: MainWindow
    ) -> None:
        groups = page.gallery.model.groups()
        assert groups[-1].key is Section.FAILED
        row = groups[-1].first
        assert "Copy it again" in page.gallery.model.index(row).data()
        page.gallery.view.choose(row)
        assert not page.chosen.is_cell
        assert "empty" in page.cell.hint_line.text()
        # New batch empties the page.
        page = full_window.classify_page
        qtbot.mouseClick(page.strip.new_button, Qt.MouseButton.LeftButton)
        assert not page.has_batch
        assert page.drop_page.isVisible()
        assert page.cells.tiles == []


class TestGallery:
    def test_arrows_and_clicks_choose_every_cell(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        assert page.chosen == page.gallery.model.tile(0)
        qtbot.waitUntil(lambda: page.field.canvas.is_full)
        assert commands.questions_of(FieldPictureOf)[-1].position == page.chosen.position
        # Arrows move through the cells.
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
        # Every tile can be reached going down and up.
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
        # A click chooses.
        view = page.gallery.view
        place = view.visualRect(page.gallery.model.index(2)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert page.chosen == page.gallery.model.tile(2)
        # Size slider.
        before = page.gallery.view.visualRect(page.gallery.model.index(0)).width()
        page.gallery.bar.side.setFocus()
        qtbot.keyClick(page.gallery.bar.side, Qt.Key.Key_End)
        assert page.gallery.view.side_px == 160
        assert page.gallery.view.visualRect(page.gallery.model.index(0)).width() > before

    def test_crops_are_asked_only_for_what_is_seen_and_once_for_what_is_missing(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot, full_window: MainWindow
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
        # Does not keep asking for a missing field.
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


def _tile_picture(page: ClassifyPage, tile: Tile):  # type: ignore[no-untyped-def]
    view = page.gallery.view
    row = page.gallery.model.row_of(tile.position, tile.cell)
    view.choose(row)
    return view.viewport().grab(view.visualRect(page.gallery.model.index(row))).toImage()


def test_a_cell_that_was_filtered_away_is_chosen_again_once_it_is_shown(page: ClassifyPage) -> None:
    gallery = page.gallery
    row = next(
        row
        for row in range(gallery.model.rowCount())
        if gallery.model.tile(row).label is Label.LYMPHOCYTE
    )
    gallery.view.choose(row)
    seen = page.chosen
    types = gallery.bar.label_filter
    types.setCurrentIndex(types.findData(Label.NEUTROPHIL))
    assert gallery.chosen_tile() is None and page.chosen == seen
    types.setCurrentIndex(0)
    # Else a key would name the first cell, which nobody looked at.
    assert gallery.chosen_tile() == page.chosen == seen


def test_sorting_again_shows_the_cells_or_says_that_none_wait(
    page: ClassifyPage, full_window: MainWindow, qtbot: QtBot
) -> None:
    gallery = page.gallery
    qtbot.mouseClick(gallery.bar.review_filter, Qt.MouseButton.LeftButton)
    rows = range(gallery.model.rowCount())
    waiting = [gallery.model.tile(row).key for row in rows]
    for key in waiting:
        gallery.choose(key.field_position, key.cell_index)
        qtbot.keyClick(gallery.view, Qt.Key.Key_L)
    # Named cells keep their place until all are sorted again.
    for _ in range(2):
        full_window.actions_["suggestions"].trigger()
    assert gallery.model.rowCount() == 0 and gallery.clear_button.isVisible()
    full_window.actions_["undo"].trigger()
    full_window.actions_["suggestions"].trigger()
    assert gallery.model.rowCount() == 1
    assert gallery.view.isVisible() and not gallery.clear_button.isVisible()


class TestFilters:
    def test_label_review_and_file(
        self, page: ClassifyPage, qtbot: QtBot, commands: FakeCommands, full_window: MainWindow
    ) -> None:
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
        page.gallery.bar.clear()
        # Letters typed into the file filter name no cell.
        page.gallery.bar.file_filter.setFocus()
        qtbot.keyClicks(page.gallery.bar.file_filter, "nem1")
        assert page.gallery.bar.file_filter.text() == "nem1"
        assert commands.calls("give_verdict") == []
        page.gallery.bar.clear()
        # Nothing fits says so and offers the way back.
        page.gallery.bar.file_filter.setText("no such file")
        qtbot.waitUntil(page.gallery.clear_button.isVisible)
        qtbot.mouseClick(page.gallery.clear_button, Qt.MouseButton.LeftButton)
        assert page.gallery.model.rowCount() == len(page.cells.tiles)
        page.gallery.bar.clear()
        # The chosen cell stays chosen over a change of order.
        page.gallery.view.choose(5)
        chosen = page.chosen
        page.gallery.bar.order.setCurrentIndex(1)
        assert page.chosen == chosen
        assert page.gallery.chosen_tile() == chosen
        page.gallery.bar.clear()
        # Only this file.
        full_window.actions_["this_file"].trigger()
        model = page.gallery.model
        assert {model.tile(row).position for row in range(model.rowCount())} == {
            page.chosen.position
        }

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

    def test_a_failed_file_cannot_be_named_and_the_field_view_takes_keys_too(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        page.gallery.view.choose(page.gallery.model.rowCount() - 1)
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_N)
        assert commands.calls("give_verdict") == []
        page.gallery.view.choose(0)
        # Works in the field view too.
        page.field.canvas.setFocus()
        qtbot.keyClick(page.field.canvas, Qt.Key.Key_B)
        assert commands.verdicts() == [(page.chosen.key, Label.BASOPHIL)]

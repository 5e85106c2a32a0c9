"""Several batches side by side, and the course of a review."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from fake_commands import NOON, FakeCommands, result_at
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from words_on import percents_on, words_on

from hematovision_desktop.core.cells.field import FieldNote, FieldStatus
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.verdicts.verdict import CellKey, joined, second_read
from hematovision_desktop.services.messages.review import NamesKnown
from hematovision_desktop.services.review.open_batch import OpenBatch, new_ref
from hematovision_desktop.ui.classify import batch_bar
from hematovision_desktop.ui.classify.batch_bar import batch_words
from hematovision_desktop.ui.classify.gallery.groups import Order
from hematovision_desktop.ui.classify.gallery.wanted import WantedCells
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.window.main import CLASSIFY, SAMPLES, MainWindow

LEFT = Qt.MouseButton.LeftButton


class TestReview:
    def test_to_look_at_goes_to_the_first_waiting_cell_with_the_keyboard(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        page.gallery.bar.file_filter.setFocus()
        qtbot.mouseClick(page.gallery.bar.review_filter, LEFT)
        first = page.chosen
        assert first is not None
        assert page.cells.waits(first)
        assert page.gallery.view.hasFocus()
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_L)
        assert commands.verdicts() == [(first.key, Label.LYMPHOCYTE)]
        assert page.gallery.bar.file_filter.text() == ""

    def test_headings_follow_the_names(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        model, chosen = page.gallery.model, page.chosen
        assert chosen is not None
        assert chosen.label is Label.NEUTROPHIL

        def headed() -> list[int]:
            return [model.cells_headed(one) for one in (Label.NEUTROPHIL, Label.EOSINOPHIL)]

        neutrophils, eosinophils = headed()
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_E)
        qtbot.waitUntil(lambda: headed() == [neutrophils - 1, eosinophils + 1])
        page.naming.undo()
        qtbot.waitUntil(lambda: headed() == [neutrophils, eosinophils])

    def test_after_the_last_waiting_cell_it_says_what_comes_next(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        assert "The review is done" not in words_on(page.summary)
        assert "Provisional" in words_on(page.summary)
        qtbot.mouseClick(page.gallery.bar.review_filter, LEFT)
        for _ in range(page.cells.reviewed.tally().waiting):
            qtbot.keyClick(page.gallery.view, Qt.Key.Key_N)
        assert "The review is done. Export the table" in words_on(page.summary)
        assert "Provisional" not in words_on(page.summary)
        assert page.strip.export_button.property("look") == "primary"

    def test_after_the_review_it_goes_on_to_the_sample(
        self, page: ClassifyPage, full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        one = commands.samples.rows[7]
        commands.review.set_sample(commands.ref, one.known)
        full_window.samples_page.bar.line.setText("somebody else")
        assert page.summary.sample_button.isHidden()
        qtbot.mouseClick(page.gallery.bar.review_filter, LEFT)
        for _ in range(page.cells.reviewed.tally().waiting):
            qtbot.keyClick(page.gallery.view, Qt.Key.Key_N)
        assert "Go on to the sample" in words_on(page.summary)
        assert page.strip.export_button.property("look") != "primary"
        qtbot.mouseClick(page.summary.sample_button, LEFT)
        assert full_window.samples_page.isVisible()
        chosen = full_window.samples_page.chosen
        assert chosen is not None
        assert chosen.uid == one.uid
        accession = full_window.samples_page.panel.form.accession
        assert full_window.focusWidget() is not accession, "it was typed before"
        unfilled = replace(one.details, accession=page.batch.name if page.batch else "")
        commands.review.set_sample(commands.ref, replace(one.known, details=unfilled))
        full_window.show_page(CLASSIFY)
        qtbot.mouseClick(page.summary.sample_button, LEFT)
        assert full_window.focusWidget() is accession, "named after its folder as yet"
        assert accession.hasSelectedText()
        commands.review.set_sample(commands.ref, replace(one.known, version=1))
        assert "Go on to the sample" not in words_on(page.summary)
        assert "The sample was signed." in words_on(page.summary)
        page.naming.undo()
        assert page.summary.sample_button.isHidden()

    def test_shows_what_to_confirm_before_signing_with_one_click_to_it(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        commands.review.set_sample(commands.ref, commands.samples.rows[7].known)
        commands.review.set_microscope(commands.ref, None)
        qtbot.mouseClick(page.gallery.bar.review_filter, LEFT)
        assert page.summary.confirm_button.isHidden(), "first what is to be decided"
        for _ in range(page.cells.reviewed.tally().waiting):
            qtbot.keyClick(page.gallery.view, Qt.Key.Key_N)
        left = page.cells.reviewed.tally().unseen
        assert page.summary.confirm_button.text() == f"{left} to confirm"
        assert "Nothing is left to decide." in words_on(page.summary)
        assert not page.summary.sample_button.isHidden()
        qtbot.mouseClick(page.summary.confirm_button, LEFT)
        assert page.gallery.model.rowCount() == left
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_Return)
        assert page.summary.confirm_button.text() == f"{left - 1} to confirm"
        commands.review.set_microscope(commands.ref, commands.on)
        assert page.summary.confirm_button.isHidden(), "a check vouches for the others"
        assert "Go on to the sample" in words_on(page.summary)

    def test_confirms_cells_that_nobody_looked_at_in_turn(
        self, page: ClassifyPage, full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        full_window.show_page(SAMPLES)
        page.wanted.to_confirm(7)
        qtbot.waitUntil(lambda: page.is_settled)
        assert page.isVisible()
        model, cells = page.gallery.model, page.cells
        shown = model.tiles(range(model.rowCount()))
        assert 0 < len(shown) < len(cells.all_tiles())
        assert not any(cells.is_decided(one) for one in shown)
        assert page.chosen == shown[0]
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_Return)
        assert page.chosen == shown[1]
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_E)
        assert page.chosen == shown[2]
        assert not cells.is_to_confirm(shown[0])
        assert not cells.is_to_confirm(shown[1])
        page.gallery.bar.clear()
        assert model.rowCount() == len(cells.all_tiles())

    @pytest.mark.parametrize("go", [WantedCells.to_decide, WantedCells.to_confirm])
    def test_goes_to_cells_on_which_two_readers_disagree(
        self,
        full_window: MainWindow,
        commands: FakeCommands,
        qtbot: QtBot,
        monkeypatch: pytest.MonkeyPatch,
        go: Callable[[WantedCells, int], None],
    ) -> None:
        page, adopt = full_window.classify_page, commands.review.adopt
        key = CellKey(0, 0)

        def differing(batch: OpenBatch) -> None:
            batch.reviewed.record(second_read(key, Label.EOSINOPHIL, "Bo", NOON))
            adopt(batch)

        monkeypatch.setattr(commands.review, "adopt", differing)
        full_window.show_page(SAMPLES)
        go(page.wanted, 7)
        qtbot.waitUntil(lambda: page.is_settled)
        model = page.gallery.model
        shown = model.tiles(range(model.rowCount()))
        assert key in [one.key for one in shown]
        assert all(map(page.cells.waits, shown))
        assert (page.chosen, full_window.focusWidget()) == (shown[0], page.gallery.view)

    def test_undo_and_redo_are_side_by_side_with_descriptions(
        self, page: ClassifyPage, full_window: MainWindow, qtbot: QtBot
    ) -> None:
        chosen = page.chosen
        assert chosen is not None
        qtbot.keyClick(page.gallery.view, Qt.Key.Key_E)
        actions = full_window.actions_
        assert actions["undo"].text() == "&Undo: neutrophil → eosinophil"
        assert "Undo: neutrophil → eosinophil" in page.strip.undo_button.toolTip()
        qtbot.mouseClick(page.strip.undo_button, LEFT)
        assert not page.cells.is_decided(chosen)
        assert actions["redo"].text() == "R&edo: neutrophil → eosinophil"
        qtbot.mouseClick(page.strip.redo_button, LEFT)
        assert page.cells.named(chosen) is Label.EOSINOPHIL

    def test_a_duplicate_file_is_named_and_counts_once_until_asked(
        self, window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        page = window.classify_page
        first = result_at(0)
        again = replace(first, position=1, notes=(FieldNote.DUPLICATE,))
        ref = commands.begin(total=2)
        commands.report([first, again], 2, 2, 0.1)
        rows = [
            joined(tile.key, tile.key._replace(field_position=0), NOON)
            for tile in page.cells.tiles
            if tile.position == 1
        ]
        commands.review.join(ref, rows)
        commands.end(2, 2, 2 * len(first.cells))
        page.gallery.choose(1, 0)
        assert page.cell.twice_button.isVisible()
        headed = page.gallery.model.cells_headed
        qtbot.waitUntil(lambda: headed(first.cells[0].label) == 1)
        qtbot.mouseClick(page.cell.twice_button, LEFT)
        assert commands.calls("count_twice") == [(ref, 1)]


@pytest.mark.parametrize("order", list(Order))
def test_showing_another_batch_leaves_nothing_of_the_former(
    page: ClassifyPage, commands: FakeCommands, qtbot: QtBot, order: Order
) -> None:
    page.gallery.bar.order.setCurrentIndex(page.gallery.bar.order.findData(order))
    assert page.chosen is not None
    qtbot.waitUntil(lambda: page.field.canvas.is_full)
    former = set(words_on(page.cell).splitlines())
    commands.begin("ward 8", total=1)
    assert page.chosen is None
    assert former.isdisjoint(words_on(page.cell).splitlines())
    assert page.field.canvas.image is None
    assert page.gallery.model.rowCount() == 0
    assert set(percents_on(page.summary)) == {"–"}
    other = result_at(0)
    commands.report([other], 1, 1, 0.1)
    commands.end(1, 1, len(other.cells))
    qtbot.waitUntil(lambda: page.is_settled and page.gallery.model.rowCount() > 0)
    assert page.gallery.model.rowCount() == max(1, len(other.cells))
    page.clear()
    assert not page.has_batch


class TestNamesOfBefore:
    def test_are_offered_where_the_batch_is_in_view_and_taken_with_one_click(
        self, window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        offer = window.classify_page.notices.offer
        first = commands.begin("ward 7", total=1)
        second = commands.begin("ward 8", total=1)
        window.handle(NamesKnown(first, 12))
        assert words_on(offer) == ""
        commands.show(first)
        assert words_on(offer).startswith("12 of these cells were named")
        qtbot.mouseClick(offer.take_button, LEFT)
        assert commands.calls("take_names") == [(first,)]
        assert not offer.isVisible()
        commands.show(second)
        commands.show(first)
        assert words_on(offer) == ""


class TestKeyboard:
    def test_is_with_the_cells_from_the_moment_a_batch_is_listed(
        self, window: MainWindow, commands: FakeCommands
    ) -> None:
        ref = new_ref()
        commands.review.list_batch(ref, "ward 7", LabelSet.FIVE)
        commands.review.show(ref)
        assert window.classify_page.gallery.view.hasFocus()

    def test_goes_back_to_the_cells_with_the_button_that_had_it(
        self, window: MainWindow, commands: FakeCommands
    ) -> None:
        commands.begin(total=1)
        commands.report([result_at(0)], 1, 1, 0.1)
        window.classify_page.strip.cancel_button.setFocus()
        commands.end(1, 1, 1)
        assert window.classify_page.gallery.view.hasFocus()


class TestSeveral:
    def test_an_unreadable_batch_is_not_called_reviewed(
        self, full_window: MainWindow, commands: FakeCommands
    ) -> None:
        unread = next(one for one in map(result_at, range(40)) if one.status is FieldStatus.ERROR)
        ref = commands.begin("a report.pdf", total=1)
        commands.report([replace(unread, position=0)], 1, 1, 1.0)
        commands.end(1, 1, 0)
        assert full_window.batch_bar.buttons[ref].text() == "a report.pdf · No cell found"

    def test_are_listed_as_they_run_and_a_click_shows_one(
        self, full_window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        bar = full_window.batch_bar
        assert not bar.isVisible()
        first = commands.ref
        second = commands.begin("ward 8", total=40)
        commands.report([result_at(0)], 10, 40, 1.0)
        assert bar.isVisible()
        assert bar.height() >= bar.buttons[first].sizeHint().height()
        assert set(bar.buttons) == {first, second}
        assert bar.buttons[first].text().endswith("to look at")
        assert bar.buttons[second].text() == "ward 8 · 25\u00a0%"
        assert bar.buttons[second].isChecked()
        qtbot.mouseClick(bar.buttons[first], LEFT)
        assert commands.calls("show") == [(first,)]
        assert commands.review.view is not None
        assert commands.review.view.ref == first
        assert bar.buttons[first].isChecked()

    def test_those_that_came_together_are_joined_with_one_click(
        self, window: MainWindow, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        refs = [commands.begin(name, total=1) for name in ("ward 7", "ward 8")]
        window.batch_bar.came_together(refs)
        assert not window.batch_bar.join_button.isVisible()
        for ref in refs:
            commands.report([result_at(0)], 1, 1, 0.1, ref)
            commands.end(1, 1, 1, ref=ref)
        assert window.batch_bar.join_button.text() == "Join these 2"
        qtbot.mouseClick(window.batch_bar.join_button, LEFT)
        assert commands.calls("join_batches") == [(tuple(refs),)]

    def test_its_button_keeps_the_keyboard_when_another_batch_changes(
        self, full_window: MainWindow, commands: FakeCommands
    ) -> None:
        bar, first = full_window.batch_bar, commands.ref
        second = commands.begin("ward 8", total=40)
        one = bar.buttons[first]
        one.setFocus()
        commands.report([result_at(0)], 10, 40, 1.0, second)
        commands.end(40, 40, 4, ref=second)
        assert bar.buttons[first] is one
        assert one.hasFocus()

    def test_a_change_of_one_batch_does_not_rebuild_the_others(
        self, full_window: MainWindow, commands: FakeCommands, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        refs = [commands.begin(f"ward {at}", total=40) for at in range(4)]
        written: list[str] = []
        monkeypatch.setattr(
            batch_bar,
            "batch_words",
            lambda batch: written.append(batch.name) or batch_words(batch),
        )
        commands.report([result_at(0)], 10, 40, 1.0, refs[1])
        assert written == ["ward 1"]
        assert full_window.batch_bar.buttons[refs[1]].text().endswith("25\u00a0%")
        commands.give_verdict(commands.ref, CellKey(0, 0), Label.MONOCYTE)
        assert written == ["ward 1"]
        commands.end(40, 40, 4, ref=refs[1])
        assert written == ["ward 1", "ward 1"]

    def test_one_of_them_is_cancelled_beside_its_name(
        self, full_window: MainWindow, commands: FakeCommands, asked: list[str]
    ) -> None:
        ref = commands.begin("ward 8", total=40)
        commands.report([result_at(0)], 1, 40, 0.1)
        full_window.batch_bar.stop_asked.emit(ref)
        assert commands.calls("cancel") == [(ref,)]
        assert asked == []

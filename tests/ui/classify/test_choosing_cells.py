"""Several cells chosen by mouse and by key."""

from __future__ import annotations

import pytest
from fake_commands import FakeCommands
from gallery_steps import (
    CTRL,
    NONE,
    SHIFT,
    click,
    drag,
    keys_of,
    middle,
)
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot
from tiles_seen import columns_of

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.ui.classify.gallery.layout import HEADED_SIDE_PX
from hematovision_desktop.ui.classify.gallery.tile import tile_size
from hematovision_desktop.ui.classify.gallery.view import GalleryView
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.window.main import MainWindow


class TestChoosing:
    def test_clicks_and_drags_choose(self, view: GalleryView, qtbot: QtBot) -> None:
        click(view, qtbot, 1)
        click(view, qtbot, 4, SHIFT)
        assert sorted(view.chosen_rows()) == [1, 2, 3, 4]
        click(view, qtbot, 2, SHIFT)
        assert sorted(view.chosen_rows()) == [1, 2]
        click(view, qtbot, 5, CTRL)
        click(view, qtbot, 1, CTRL)
        assert sorted(view.chosen_rows()) == [2, 5]
        click(view, qtbot, 3)
        assert view.chosen_rows() == [3]
        # One of several is chosen by a click.
        click(view, qtbot, 0)
        click(view, qtbot, 3, SHIFT)
        click(view, qtbot, 2)
        assert view.chosen_rows() == [2]
        # A rubber band chooses what it touches.
        first = view.visualRect(view.gallery().index(0))
        second = middle(view, 1)
        drag(view, qtbot, QPoint(2, first.top() + 20), QPoint(second.x(), first.bottom() - 20))
        assert sorted(view.chosen_rows()) == [0, 1]
        assert view.choice.band is None
        # Ctrl a takes the group and no more.
        group = view.gallery().groups()[1]
        view.choose(group.first)
        qtbot.keyClick(view, Qt.Key.Key_A, CTRL)
        assert sorted(view.chosen_rows()) == list(range(group.first, group.first + group.count))

    def test_shift_and_arrows_do_it_without_a_mouse(
        self, page: ClassifyPage, view: GalleryView, qtbot: QtBot
    ) -> None:
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
            qtbot.keyClick(view, key, SHIFT)
        last = 2 + columns_of(view) - 1
        assert sorted(view.chosen_rows()) == list(range(last + 1))
        assert "cells are chosen" in page.cell.many_line.text()
        qtbot.keyClick(view, Qt.Key.Key_Escape)
        assert view.chosen_rows() == [last]
        assert page.cell.many_line.isHidden()

    def test_a_cells_name_and_the_target_of_the_next_name_stay_in_view(
        self, page: ClassifyPage, view: GalleryView, qtbot: QtBot, full_window: MainWindow
    ) -> None:
        full_window.resize(1024, 600)
        bar = page.cell.verticalScrollBar()
        qtbot.waitUntil(lambda: bar.maximum() > 0)
        for chooses in (NONE, SHIFT):
            bar.setValue(bar.maximum())
            qtbot.keyClick(view, Qt.Key.Key_Right, chooses)
            assert bar.value() == 0
        bar.setValue(1)
        qtbot.keyClick(view, Qt.Key.Key_M)
        assert bar.value() == 1, "the same cell, with another name"

    def test_ctrl_and_space_choose_cells_apart_without_a_mouse(
        self, page: ClassifyPage, view: GalleryView, qtbot: QtBot
    ) -> None:
        view.choose(0)
        qtbot.keyClick(view, Qt.Key.Key_Right, CTRL)
        qtbot.keyClick(view, Qt.Key.Key_Right, CTRL)
        assert (view.currentIndex().row(), view.chosen_rows()) == (2, [0])
        assert "not the one shown" in page.cell.many_line.text()
        qtbot.keyClick(view, Qt.Key.Key_Space, CTRL)
        qtbot.keyClick(view, Qt.Key.Key_Right, CTRL)
        assert sorted(view.chosen_rows()) == [0, 2]
        keys = keys_of(view, [0, 2])
        qtbot.keyClick(view, Qt.Key.Key_M)
        assert page.naming.undo_words == "2 cells → monocyte"
        assert {page.cells.reviewed.counted(key).label for key in keys} == {Label.MONOCYTE}
        page.naming.undo()
        view.choose(0)
        qtbot.keyClick(view, Qt.Key.Key_Right, CTRL)
        qtbot.keyClick(view, Qt.Key.Key_Space, CTRL)
        qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
        qtbot.keyClick(view, Qt.Key.Key_Space, CTRL)
        assert view.chosen_rows() == [1], "left out again, from where Shift went on"
        assert view.currentIndex().row() == 2
        qtbot.keyClick(view, Qt.Key.Key_Escape)
        assert view.chosen_rows() == [2]
        assert page.cell.many_line.isHidden()

    def test_paints_only_cells_that_get_the_next_name_as_chosen(
        self, view: GalleryView, qtbot: QtBot
    ) -> None:
        view.choose(0)

        def painted(row: int) -> bytes:
            where = view.visualRect(view.gallery().index(row))
            return view.viewport().grab(where).toImage().bits().tobytes()

        before = painted(2)
        for _ in range(2):
            qtbot.keyClick(view, Qt.Key.Key_Right, CTRL)
        qtbot.keyClick(view, Qt.Key.Key_Space, CTRL)
        chosen = painted(2)
        qtbot.keyClick(view, Qt.Key.Key_Right, CTRL)
        assert painted(2) != before, "chosen, though not looked at"
        qtbot.keyClick(view, Qt.Key.Key_Left, CTRL)
        qtbot.keyClick(view, Qt.Key.Key_Space, CTRL)
        assert painted(2) not in (before, chosen), "looked at, but not chosen"

    def test_another_order_or_batch_chooses_one(
        self, page: ClassifyPage, commands: FakeCommands, view: GalleryView, qtbot: QtBot
    ) -> None:
        for begin in (
            lambda: page.gallery.bar.order.setCurrentIndex(1),
            lambda: commands.run_whole(5),
        ):
            view.choose(0)
            qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
            begin()
            qtbot.waitUntil(lambda: page.is_settled)
            assert len(view.chosen_rows()) <= 1
            assert page.cell.many_line.isHidden()

    def test_another_order_keeps_the_chosen_cell_in_view_or_begins_at_the_top(
        self, page: ClassifyPage, view: GalleryView, subtests: pytest.Subtests
    ) -> None:
        for order in (1, 2, 0):
            with subtests.test(str(order)):
                page.gallery.bar.order.setCurrentIndex((order + 1) % 3)
                view.choose(page.gallery.model.rowCount() // 2)
                chosen = page.chosen
                page.gallery.bar.order.setCurrentIndex(order)
                assert page.chosen == chosen
                assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
        # Another order begins at the top where no cell is chosen.
        view.choose(None)
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
        page.gallery.bar.order.setCurrentIndex(1)
        assert view.verticalScrollBar().value() == 0

    def test_a_cell_is_shown_whole_rather_than_the_heading_above_it(
        self, page: ClassifyPage, view: GalleryView
    ) -> None:
        heading = view.visualRect(view.gallery().index(0)).top() + view.verticalOffset()
        low = view.visualRect(view.gallery().index(0)).height() + heading // 2
        view.setFixedHeight(low + view.height() - view.viewport().height())
        # Also when chosen again: the view must not jump back to the heading.
        for _ in range(2):
            page.gallery.bar.show_waiting()
            assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))

    def test_hides_a_heading_completely_if_there_is_no_room(
        self, page: ClassifyPage, view: GalleryView, subtests: pytest.Subtests
    ) -> None:
        first = view.visualRect(view.gallery().index(0))
        heading = first.top() + view.verticalOffset()
        for part in (0.3, 0.6, 0.9):
            with subtests.test(str(part)):
                low = tile_size(HEADED_SIDE_PX).height() + int(heading * part)
                view.setFixedHeight(low + view.height() - view.viewport().height())
                view.verticalScrollBar().setValue(0)
                page.gallery.bar.show_waiting()
                assert view.visualRect(view.currentIndex()).top() == 0

    @pytest.mark.parametrize("seen_px", [140, 150, 400])
    def test_a_low_view_shows_whole_tiles(self, view: GalleryView, seen_px: int) -> None:
        view.setFixedHeight(seen_px + view.height() - view.viewport().height())
        view.choose(0)
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
        # A person can have larger tiles.
        view.set_side(160)
        assert view.visualRect(view.currentIndex()).height() > 200

    def test_screen_readers_hear_every_cell_and_what_is_chosen(
        self, view: GalleryView, qtbot: QtBot, page: ClassifyPage
    ) -> None:
        qtbot.keyClick(view, Qt.Key.Key_Right)
        assert view.accessibleDescription() == view.currentIndex().data()
        assert "smear_" in view.accessibleDescription()
        # A screen reader finds every cell.
        view.choose(0)
        qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
        heard = QAccessible.queryAccessibleInterface(view)
        assert heard.role() is QAccessible.Role.List
        assert heard.childCount() == page.gallery.model.rowCount()
        cells = [heard.child(row) for row in range(4)]
        assert [one.role() for one in cells] == [QAccessible.Role.ListItem] * 4
        names = [one.text(QAccessible.Text.Name) for one in cells]
        assert names == [page.gallery.model.index(row).data() for row in range(4)]
        assert [bool(one.state().selected) for one in cells] == [True, True, False, False]
        assert [bool(one.state().focused) for one in cells] == [False, True, False, False]
        middle_of_third = cells[2].rect().center()
        assert heard.indexOfChild(heard.childAt(middle_of_third.x(), middle_of_third.y())) == 2
        assert heard.child(heard.childCount()) is None

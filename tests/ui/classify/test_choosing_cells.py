"""Several cells chosen by mouse and by key, named together, undone at once."""

from __future__ import annotations

import pytest
from fake_commands import FakeCommands
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAction, QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from tiles_seen import columns_of

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.ui.classify.gallery.groups import Section
from hematovision_desktop.ui.classify.gallery.layout import HEADED_SIDE_PX
from hematovision_desktop.ui.classify.gallery.tile import tile_size
from hematovision_desktop.ui.classify.gallery.view import GalleryView
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.classify.summary_panel import SummaryPanel
from hematovision_desktop.ui.window.main import MainWindow

LEFT = Qt.MouseButton.LeftButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
KEYBOARD = QContextMenuEvent.Reason.Keyboard


@pytest.fixture
def page(full_window: MainWindow) -> ClassifyPage:
    return full_window.classify_page


@pytest.fixture
def view(page: ClassifyPage) -> GalleryView:
    return page.gallery.view


def middle(view: GalleryView, row: int) -> QPoint:
    return view.visualRect(view.gallery().index(row)).center()


def click(view: GalleryView, qtbot: QtBot, row: int, keys: Qt.KeyboardModifier = NONE) -> None:
    qtbot.mouseClick(view.viewport(), LEFT, keys, middle(view, row))


def drag(view: GalleryView, qtbot: QtBot, begin: QPoint, end: QPoint) -> None:
    port = view.viewport()
    qtbot.mousePress(port, LEFT, pos=begin)
    for step in (0.3, 0.7, 1.0):
        way = begin + (end - begin) * step
        # QTest's move carries no button.
        event = _move_event(view, way)
        QApplication.sendEvent(port, event)
    qtbot.mouseRelease(port, LEFT, pos=end)


def _move_event(view: GalleryView, at: QPoint) -> QMouseEvent:
    place = QPointF(at)
    there = QPointF(view.viewport().mapToGlobal(at))
    return QMouseEvent(QEvent.Type.MouseMove, place, there, Qt.MouseButton.NoButton, LEFT, NONE)


def click_into_view(view: GalleryView, qtbot: QtBot, row: int) -> None:
    view.scrollTo(view.gallery().index(row))
    click(view, qtbot, row)


def place_of(summary: SummaryPanel, wanted: Label) -> QPoint:
    """Return where a type's figures are on the screen."""
    for x in range(4, summary.width(), 4):
        for y in range(4, summary.height(), 8):
            at = summary.mapToGlobal(QPoint(x, y))
            if summary.label_at(at) is wanted:
                return at
    pytest.fail(f"no figures of {wanted}")


def keys_of(view: GalleryView, rows: list[int]) -> list[CellKey]:
    return [view.gallery().tile(row).key for row in rows]


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


class TestNaming:
    def test_one_key_names_all_and_one_undo_takes_all_back(
        self, page: ClassifyPage, commands: FakeCommands, view: GalleryView, qtbot: QtBot
    ) -> None:
        before = page.cells.reviewed.tally()
        view.choose(0)
        for _ in range(11):
            qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
        keys = keys_of(view, view.chosen_rows())
        qtbot.keyClick(view, Qt.Key.Key_E)
        assert len(keys) == 12
        named = page.cells.reviewed
        assert {named.counted(key).label for key in keys} == {Label.EOSINOPHIL}
        assert page.naming.undo_words == "12 cells → eosinophil"
        assert len(view.chosen_rows()) == 12, "so that a wrong key is mended by the right one"
        qtbot.keyClick(page.window(), Qt.Key.Key_Z, CTRL)
        assert page.cells.reviewed.tally() == before
        assert page.naming.redo_words == "12 cells → eosinophil"
        qtbot.keyClick(page.window(), Qt.Key.Key_Y, CTRL)
        assert {named.counted(key).label for key in keys} == {Label.EOSINOPHIL}
        assert len(commands.calls("undo")) == len(commands.calls("redo")) == 1

    def test_enter_agrees_about_each(
        self, page: ClassifyPage, commands: FakeCommands, view: GalleryView, qtbot: QtBot
    ) -> None:
        page.gallery.bar.show_waiting()
        rows = page.gallery.model.rowCount()
        qtbot.keyClick(view, Qt.Key.Key_End, SHIFT)
        said = {tile.key: tile.label for tile in page.gallery.chosen_tiles()}
        assert len(said) == rows > 2
        qtbot.keyClick(view, Qt.Key.Key_Return)
        assert commands.calls("give_verdicts") == [(commands.ref, said)]
        assert page.cells.reviewed.tally().waiting == 0

    def test_delete_takes_all_their_boxes_away(
        self, page: ClassifyPage, view: GalleryView, qtbot: QtBot
    ) -> None:
        before = page.cells.reviewed.tally().cells
        qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
        qtbot.keyClick(view, Qt.Key.Key_Delete)
        assert page.cells.reviewed.tally().cells == before - 2
        assert page.naming.undo_words == "2 cells taken away"
        qtbot.keyClick(page.window(), Qt.Key.Key_Z, CTRL)
        assert page.cells.reviewed.tally().cells == before

    def test_the_next_name_does_not_go_to_a_removed_box(
        self, page: ClassifyPage, commands: FakeCommands, view: GalleryView, qtbot: QtBot
    ) -> None:
        view.choose(2)
        qtbot.keyClick(view, Qt.Key.Key_Delete)
        view.choose(0)
        for left in ("2 cells are", "2 cells are", "3 cells are"):
            qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
            assert page.cell.many_line.text().startswith(f"{left} chosen.")
        keys = keys_of(view, [0, 1, 3])
        qtbot.keyClick(view, Qt.Key.Key_Delete)
        assert page.cell.many_line.isHidden(), "none of them can get a name"
        qtbot.keyClick(page.window(), Qt.Key.Key_Z, CTRL)
        view.choose(0)
        for _ in range(3):
            qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
        qtbot.keyClick(view, Qt.Key.Key_M)
        assert set(commands.calls("give_verdicts")[-1][1]) == set(keys)

    def test_the_cell_looked_at_says_that_another_gets_the_name_if_its_own_box_was_removed(
        self, page: ClassifyPage, view: GalleryView, qtbot: QtBot
    ) -> None:
        view.choose(1)
        qtbot.keyClick(view, Qt.Key.Key_Delete)
        view.choose(0)
        qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
        assert page.cell.many_line.text().startswith("1 cell is chosen, not the one shown.")

    def test_a_click_on_a_type_of_the_summary_names_several_and_never_one(
        self, page: ClassifyPage, commands: FakeCommands, view: GalleryView, qtbot: QtBot
    ) -> None:
        def click_basophils() -> None:
            at = page.summary.mapFromGlobal(place_of(page.summary, Label.BASOPHIL))
            qtbot.mouseClick(page.summary, LEFT, pos=at)

        click_basophils()
        assert not commands.calls("give_verdict")
        qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
        click_basophils()
        assert [set(names.values()) for _, names in commands.calls("give_verdicts")] == [
            {Label.BASOPHIL}
        ]

    def test_a_click_on_a_bar_names_the_cell(
        self, page: ClassifyPage, commands: FakeCommands, qtbot: QtBot
    ) -> None:
        tile = page.chosen
        assert tile is not None
        cell = page.cells.reviewed.cell(tile.key)
        assert cell is not None
        wanted = sorted(cell.probabilities, key=lambda one: -cell.probabilities[one])[2]
        qtbot.mouseClick(page.cell.bars, LEFT, pos=QPoint(60, 2 * 24 + 12))
        assert commands.verdicts() == [(tile.key, wanted)]

    def test_a_right_click_beside_every_cell_opens_no_menu(self, view: GalleryView) -> None:
        port, asked = view.viewport(), []
        view.menu_asked.connect(asked.append)
        beside = QPoint(port.width() - 2, port.height() - 2)
        assert not view.indexAt(beside).isValid() and view.currentIndex().isValid()
        for at in (beside, middle(view, 1)):
            place = port.mapToGlobal(at)
            event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, place)
            QApplication.sendEvent(port, event)
        assert asked == [place]
        menu = QApplication.activePopupWidget()
        assert menu is not None
        menu.close()

    def test_the_menu_of_a_right_click_names_them(
        self, page: ClassifyPage, commands: FakeCommands, view: GalleryView, qtbot: QtBot
    ) -> None:
        qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
        at = middle(view, 1)
        asked = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at)
        )
        QApplication.sendEvent(view.viewport(), asked)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        names = {action.text().replace("&", ""): action for action in menu.actions()}
        assert "Remove a wrong box" in names
        names["Monocyte"].trigger()
        menu.close()
        assert [set(said.values()) for _, said in commands.calls("give_verdicts")] == [
            {Label.MONOCYTE}
        ]
        assert sorted(view.chosen_rows()) == [0, 1]


class TestAFieldWithoutCellsIsLookedAt:
    """Keys and actions are for the chosen cells, whichever row is looked at."""

    @pytest.fixture
    def keys(self, page: ClassifyPage, view: GalleryView, qtbot: QtBot) -> list[CellKey]:
        """Choose the last two cells with the two empty fields after them; return their keys."""
        first = page.gallery.model.cells - 2
        click_into_view(view, qtbot, first)
        for _ in range(3):
            qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
        assert page.chosen is not None and not page.chosen.is_cell
        assert view.chosen_rows() == [first, first + 1, first + 2, first + 3]
        return keys_of(view, [first, first + 1])

    @pytest.fixture
    def names(self, full_window: MainWindow) -> dict[Label | None, QAction]:
        return full_window.actions_.names

    def test_a_letter_names_the_cells_and_the_sentence_counts_them(
        self, page: ClassifyPage, view: GalleryView, keys: list[CellKey], qtbot: QtBot
    ) -> None:
        assert page.cell.many_line.text().startswith("2 cells are chosen.")
        qtbot.keyClick(view, Qt.Key.Key_B)
        assert {page.cells.reviewed.counted(key).label for key in keys} == {Label.BASOPHIL}
        assert page.naming.undo_words == "2 cells → basophil"

    def test_enter_agrees_and_delete_takes_their_boxes_away(
        self,
        page: ClassifyPage,
        commands: FakeCommands,
        view: GalleryView,
        keys: list[CellKey],
        qtbot: QtBot,
    ) -> None:
        qtbot.keyClick(view, Qt.Key.Key_Return)
        assert [list(said) for _, said in commands.calls("give_verdicts")] == [keys]
        qtbot.keyClick(view, Qt.Key.Key_Delete)
        assert page.naming.undo_words == "2 cells taken away"

    @pytest.mark.usefixtures("keys")
    def test_what_is_done_with_the_cell_looked_at_stays_off(self, full_window: MainWindow) -> None:
        can = {row: full_window.actions_[row].isEnabled() for row in ("zoom_cell", "confirm")}
        assert can == {"zoom_cell": False, "confirm": True}

    @pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, KEYBOARD])
    def test_the_menu_names_them(
        self,
        commands: FakeCommands,
        view: GalleryView,
        keys: list[CellKey],
        qtbot: QtBot,
        reason: QContextMenuEvent.Reason,
    ) -> None:
        if reason is KEYBOARD:
            qtbot.keyClick(view, Qt.Key.Key_Space, CTRL)
            assert len(view.chosen_rows()) == 3, "the row looked at is left out again"
        at = middle(view, view.currentIndex().row())
        asked = QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at))
        QApplication.sendEvent(view.viewport(), asked)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        names = {action.text().replace("&", ""): action for action in menu.actions()}
        names["Monocyte"].trigger()
        menu.close()
        named = dict.fromkeys(keys, Label.MONOCYTE)
        assert commands.calls("give_verdicts") == [(commands.ref, named)]

    def test_dragging_onto_a_type_names_only_the_cells(
        self,
        page: ClassifyPage,
        commands: FakeCommands,
        view: GalleryView,
        keys: list[CellKey],
        qtbot: QtBot,
    ) -> None:
        end = view.viewport().mapFromGlobal(place_of(page.summary, Label.BASOPHIL))
        drag(view, qtbot, middle(view, view.currentIndex().row()), end)
        named = dict.fromkeys(keys, Label.BASOPHIL)
        assert commands.calls("give_verdicts") == [(commands.ref, named)]

    def test_a_cell_and_an_empty_field_do_not_count_as_several_cells(
        self,
        page: ClassifyPage,
        view: GalleryView,
        names: dict[Label | None, QAction],
        qtbot: QtBot,
    ) -> None:
        last = page.gallery.model.cells - 1
        click_into_view(view, qtbot, last + 1)
        assert not names[Label.MONOCYTE].isEnabled()
        qtbot.keyClick(view, Qt.Key.Key_Left, SHIFT)
        assert names[Label.MONOCYTE].isEnabled()
        assert page.cell.many_line.isHidden(), "the next name is for the cell shown"
        qtbot.keyClick(view, Qt.Key.Key_Space, CTRL)
        assert view.chosen_rows() == [last + 1]
        assert not names[Label.MONOCYTE].isEnabled(), "no cell is chosen"
        qtbot.keyClick(view, Qt.Key.Key_Space, CTRL)
        (key,) = keys_of(view, [last])
        for removed in (True, False):
            qtbot.keyClick(view, Qt.Key.Key_Delete)
            assert page.cells.reviewed.book.state(key).removed is removed


class TestDragging:
    def test_onto_another_types_heading_names_and_moves_them(
        self, page: ClassifyPage, commands: FakeCommands, view: GalleryView, qtbot: QtBot
    ) -> None:
        groups = view.gallery().groups()
        target = next(one for one in groups[1:] if not isinstance(one.key, Section))
        view.choose(target.first - 2)
        qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
        keys = keys_of(view, view.chosen_rows())
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + middle(view, target.first - 2).y() - 60)
        head = view.visualRect(view.gallery().index(target.first)).topLeft() - QPoint(-60, 20)
        assert view.viewport().rect().contains(head)
        drag(view, qtbot, middle(view, target.first - 2), head)
        assert commands.calls("give_verdicts") == [(commands.ref, dict.fromkeys(keys, target.key))]
        model = page.gallery.model
        rows = [model.row_of(key.field_position, key.cell_index) for key in keys]
        moved = next(one for one in model.groups() if one.key is target.key)
        assert all(moved.first <= row < moved.first + moved.count for row in rows)
        assert page.chosen is not None
        assert page.chosen.key in keys
        seen = view.visualRect(view.currentIndex())
        assert view.viewport().rect().intersects(seen)

    def test_the_place_under_the_pointer_is_framed_in_the_gallery_or_the_summary(
        self, page: ClassifyPage, view: GalleryView, qtbot: QtBot
    ) -> None:
        click(view, qtbot, 0)
        group = view.gallery().groups()[0]
        figures = view.viewport().mapFromGlobal(place_of(page.summary, Label.BASOPHIL))
        at, top = middle(view, 0), view.verticalScrollBar().value()
        qtbot.mousePress(view.viewport(), LEFT, pos=at)
        for way, onto, framed in (
            (at + QPoint(30, 0), group, None),
            (figures, None, Label.BASOPHIL),
            (at, group, None),
            (figures, None, Label.BASOPHIL),
        ):
            QApplication.sendEvent(view.viewport(), _move_event(view, way))
            assert (view.target.group if view.target else None) == onto
            assert page.summary.target is framed
        qtbot.mouseRelease(view.viewport(), LEFT, pos=at)
        assert view.target is None and page.summary.target is None
        assert view.verticalScrollBar().value() == top

    def test_undo_moves_dragged_cells_back(
        self, page: ClassifyPage, view: GalleryView, qtbot: QtBot
    ) -> None:
        groups = view.gallery().groups()
        target = next(one for one in groups[1:] if not isinstance(one.key, Section))
        view.choose(target.first - 1)
        (key,) = keys_of(view, view.chosen_rows())
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + middle(view, target.first - 1).y() - 60)
        head = view.visualRect(view.gallery().index(target.first)).topLeft() - QPoint(-60, 20)
        drag(view, qtbot, middle(view, target.first - 1), head)
        model = page.gallery.model
        assert model.row_of(key.field_position, key.cell_index) != target.first - 1
        page.naming.undo()
        assert model.row_of(key.field_position, key.cell_index) == target.first - 1
        assert page.chosen is not None and page.chosen.key == key
        seen = view.visualRect(view.currentIndex())
        assert view.viewport().rect().intersects(seen)

    def test_undo_does_not_move_cells_named_by_a_key(
        self, page: ClassifyPage, view: GalleryView, qtbot: QtBot
    ) -> None:
        rows = list(range(view.gallery().rowCount()))
        before = keys_of(view, rows)
        click(view, qtbot, 0)
        for key in (Qt.Key.Key_M, Qt.Key.Key_B):
            qtbot.keyClick(view, key)
        for _ in range(2):
            page.naming.undo()
            assert keys_of(view, rows) == before

    def test_dragging_within_a_group_or_esc_changes_nothing(
        self, page: ClassifyPage, commands: FakeCommands, view: GalleryView, qtbot: QtBot
    ) -> None:
        click(view, qtbot, 0)
        drag(view, qtbot, middle(view, 0), middle(view, 2))
        qtbot.mousePress(view.viewport(), LEFT, pos=middle(view, 0))
        QApplication.sendEvent(view.viewport(), _move_event(view, middle(view, 1)))
        assert view.choice.is_dragging
        qtbot.keyClick(view, Qt.Key.Key_Escape)
        qtbot.mouseRelease(view.viewport(), LEFT, pos=QPoint(5, 5))
        assert not view.choice.is_dragging
        assert not commands.calls("give_verdict")
        assert not commands.calls("give_verdicts")

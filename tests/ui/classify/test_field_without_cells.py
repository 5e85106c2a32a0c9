"""Looking at a field in which no cell was found, among the cells of others."""

from __future__ import annotations

import pytest
from fake_commands import FakeCommands
from gallery_steps import (
    CTRL,
    SHIFT,
    click,
    drag,
    keys_of,
    middle,
    place_of,
)
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.ui.classify.gallery.view import GalleryView
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.window.main import MainWindow

KEYBOARD = QContextMenuEvent.Reason.Keyboard


def click_into_view(view: GalleryView, qtbot: QtBot, row: int) -> None:
    view.scrollTo(view.gallery().index(row))
    click(view, qtbot, row)


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

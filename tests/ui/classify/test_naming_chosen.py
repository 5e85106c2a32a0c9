"""Naming several chosen cells at once, and undoing it."""

from __future__ import annotations

from fake_commands import FakeCommands
from gallery_steps import (
    CTRL,
    LEFT,
    SHIFT,
    keys_of,
    middle,
    place_of,
)
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.ui.classify.gallery.view import GalleryView
from hematovision_desktop.ui.classify.page import ClassifyPage


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

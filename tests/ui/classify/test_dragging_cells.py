"""Dragging chosen cells to another type."""

from __future__ import annotations

from fake_commands import FakeCommands
from gallery_steps import (
    LEFT,
    SHIFT,
    click,
    drag,
    keys_of,
    middle,
    move_event,
    place_of,
)
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.ui.classify.gallery.groups import Section
from hematovision_desktop.ui.classify.gallery.view import GalleryView
from hematovision_desktop.ui.classify.page import ClassifyPage


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
            QApplication.sendEvent(view.viewport(), move_event(view, way))
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
        QApplication.sendEvent(view.viewport(), move_event(view, middle(view, 1)))
        assert view.choice.is_dragging
        qtbot.keyClick(view, Qt.Key.Key_Escape)
        qtbot.mouseRelease(view.viewport(), LEFT, pos=QPoint(5, 5))
        assert not view.choice.is_dragging
        assert not commands.calls("give_verdict")
        assert not commands.calls("give_verdicts")

"""Rules for the mouse in the gallery: naming cells by menu and by dragging, and hiding suggestions."""

from __future__ import annotations

from clicks import rows_of
from hypothesis.stateful import rule
from machine import PICKS, Person, when
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from hematovision_desktop.core.cells.labels import Label

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Hands(Person):
    """A person who uses the context menu, drags tiles and hides suggestions."""

    @rule()
    @when(Person.shows_batch)
    def hide_suggestions(self) -> None:
        before = self.page.cells.hides
        self.trigger("suggestions")
        assert self.page.cells.hides is not before

    def rows_of_cells(self) -> list[int]:
        """Return the rows of cells that can be named."""
        if not self.shows_cells():
            return []
        model, cells = self.page.gallery.model, self.page.cells
        tiles = enumerate(model.tile(row) for row in range(model.rowCount()))
        return [row for row, one in tiles if one.is_cell and not cells.is_removed(one)]

    def middle(self, row: int) -> QPoint:
        """Scroll to a tile and return its middle."""
        view = self.page.gallery.view
        view.scrollTo(self.page.gallery.model.index(row))
        self.desk.turn_window()
        return view.visualRect(self.page.gallery.model.index(row)).center()

    @rule(pick=PICKS, name=PICKS)
    @when(lambda self: self.rows_of_cells())
    def name_by_menu(self, pick: int, name: int) -> None:
        rows = self.rows_of_cells()
        batch, view, row = self.page.batch, self.page.gallery.view, rows[pick % len(rows)]
        others, book = self.standing(batch.ref), batch.reviewed.book
        view.choose(row)
        self.desk.settle()
        key, before = self.page.gallery.model.tile(row).key, len(book)
        at = self.middle(row)
        asked = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at)
        )
        QApplication.sendEvent(view.viewport(), asked)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "a right click opened no menu"
        names = list(self.desk.window.actions_.names.items())
        label, action = names[name % len(names)]
        action.trigger()
        menu.close()
        self.desk.settle()
        assert rows_of(book, before) == {key: 1}, "another cell was named, or none"
        assert (book.state(key).is_named, book.state(key).label) == (True, label)
        assert self.standing(batch.ref) == others, "a name went into another batch"

    @rule(pick=PICKS, to=PICKS)
    @when(lambda self: self.rows_of_cells())
    def drag_onto_group(self, pick: int, to: int) -> None:
        rows, model = self.rows_of_cells(), self.page.gallery.model
        batch, view, row = self.page.batch, self.page.gallery.view, rows[pick % len(rows)]
        target = model.groups()[to % len(model.groups())]
        tile = model.tile(row)
        book, others, home = batch.reviewed.book, self.standing(batch.ref), model.group_of(tile)
        view.choose(row)
        self.desk.settle()
        begin, before = self.middle(row), len(book)
        end = view.visualRect(model.index(target.first)).topLeft() - QPoint(-60, 20)
        if not view.viewport().rect().contains(end):
            return  # it is scrolled out of view
        QTest.mousePress(view.viewport(), LEFT, pos=begin)
        for step in (0.3, 0.7, 1.0):
            self.drag_over(begin + (end - begin) * step)
        QTest.mouseRelease(view.viewport(), LEFT, pos=end)
        self.desk.settle()
        names = isinstance(target.key, Label) or target.key is None
        wanted = {tile.key: 1} if names and target.key != home else {}
        assert rows_of(book, before) == wanted, f"dragged onto {target.key} from {home}"
        if wanted:
            assert book.state(tile.key).label is target.key
        assert self.standing(batch.ref) == others, "a name went into another batch"

    def drag_over(self, at: QPoint) -> None:
        """Move the mouse over the gallery with the button held down, which QTest's move leaves out."""
        port = self.page.gallery.view.viewport()
        there = QPointF(port.mapToGlobal(at))
        moved = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(at), there, Qt.MouseButton.NoButton, LEFT, NONE
        )
        QApplication.sendEvent(port, moved)

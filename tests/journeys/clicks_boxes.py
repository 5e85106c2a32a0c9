"""Rules for boxes: missed cells are added, wrong boxes are removed."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule
from machine import PICKS, Person, when
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from table_world import SIDE_PX

LEFT = Qt.MouseButton.LeftButton
PLACES = st.integers(3, SIDE_PX - 24)


class Boxes(Person):
    """A person draws boxes into fields and removes them."""

    def shows_field(self) -> bool:
        """Whether a field is in view to which cells can be added."""
        canvas = self.page.field.canvas
        return self.shows_cells() and self.page.chosen is not None and canvas.image is not None

    @rule(x=PLACES, y=PLACES, side=st.integers(6, 20), clicks=st.booleans())
    @when(shows_field)
    def add_cell(self, x: int, y: int, side: int, clicks: bool) -> None:
        batch = self.page.batch
        others, before = self.standing(batch.ref), batch.reviewed.tally()
        self.draw(QRectF(x, y, side, side), clicks=clicks)
        after = batch.reviewed.tally()
        assert (after.cells, after.waiting) == (before.cells + 1, before.waiting + 1)
        chosen = self.page.chosen
        assert chosen.added, f"{chosen} is chosen, not the new cell; waits {self.desk.post.held()}"
        box = self.page.cells.box(self.page.chosen.key)
        place = QRectF(box.x - 2, box.y - 2, box.width + 4, box.height + 4)
        assert place.contains(QPointF(x + side / 2, y + side / 2)), "the box lies elsewhere"
        assert self.standing(batch.ref) == others, "a box went into another batch"

    def draw(self, box: QRectF, *, clicks: bool = False) -> None:
        """Add a cell to the field in view. box: px of the field; clicks: click only its middle."""
        canvas = self.page.field.canvas
        self.desk.focus(self.page.gallery.view)
        QTest.keyClick(self.page.gallery.view, Qt.Key.Key_W)
        assert self.page.field.add_button.isChecked()
        drawn = canvas.to_screen(box)
        if clicks:
            QTest.mouseClick(canvas, LEFT, pos=drawn.center().toPoint())
        else:
            QTest.mousePress(canvas, LEFT, pos=drawn.topLeft().toPoint())
            QTest.mouseMove(canvas, drawn.center().toPoint())
            QTest.mouseRelease(canvas, LEFT, pos=drawn.bottomRight().toPoint())
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
        self.desk.settle()

    @rule(pick=PICKS)
    @when(lambda self: self.shows_cells() and self.has_boxes())
    def remove_or_restore(self, pick: int) -> None:
        model, batch = self.page.gallery.model, self.page.batch
        boxes = [row for row in range(model.rowCount()) if model.tile(row).is_cell]
        row = boxes[pick % len(boxes)]
        tile = model.tile(row)
        self.page.gallery.view.choose(row)
        self.desk.settle()
        state, before = batch.reviewed.book.state(tile.key), len(batch.reviewed.book)
        others = self.standing(batch.ref)
        self.desk.focus(self.page.gallery.view)
        QTest.keyClick(self.page.gallery.view, Qt.Key.Key_Delete)
        self.desk.settle()
        assert len(batch.reviewed.book) == before + 1, "the wish was lost"
        assert batch.reviewed.book.state(tile.key).removed is not state.removed
        assert self.standing(batch.ref) == others, "another batch lost a box"

    def has_boxes(self) -> bool:
        """Whether there is a tile with a cell."""
        model = self.page.gallery.model
        return any(model.tile(row).is_cell for row in range(model.rowCount()))

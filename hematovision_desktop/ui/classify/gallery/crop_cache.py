"""Pictures of cells for the gallery: requested when seen, kept while likely to be seen again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QPixmap

from hematovision_desktop.core.cells.field import Box, FieldResult, Pixels
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.questions import BoxCropOf, CropsOf, Refused
from hematovision_desktop.services.messages.review import BatchRef
from hematovision_desktop.ui.classify.gallery.small_copies import (
    SIDE_PX,
    ask_small_copy,
    small_crops,
)
from hematovision_desktop.ui.classify.gallery.tiles import ShownCells, Tile
from hematovision_desktop.ui.parts.asking.questions import Questions
from hematovision_desktop.ui.parts.input.later import later
from hematovision_desktop.ui.parts.look.pictures import to_image

KEPT_CELLS = 600
ASKED_AT_ONCE = 8
WANTED_AT_MOST = 256

Wanted = int | CellKey
"""A field, whose cells' pictures come together; or one cell that a person added."""


class CropCache(QObject):
    """Requests the crops of painted fields, a few at a time, the most recently seen first."""

    changed = Signal(int)
    missed = Signal()

    def __init__(self, commands: Commands, cells: ShownCells, parent: QObject) -> None:
        super().__init__(parent)
        self._questions = Questions(commands)
        self._shown = cells
        self._kept: OrderedDict[Wanted, tuple[QPixmap, ...]] = OrderedDict()
        self._cells = 0
        self._wanted: OrderedDict[Wanted, None] = OrderedDict()
        self._soon = later(self, self._ask, 15)

    def clear(self) -> None:
        """Forget all pictures and drop pending answers, because another batch is shown."""
        self._questions.forget()
        self._kept.clear()
        self._wanted.clear()
        self._cells = 0

    def picture(self, tile: Tile) -> QPixmap | None:
        """Return a cell's picture, or request it and return None."""
        # A field's own cells are cut together; each added cell by itself.
        wanted: Wanted = tile.key if tile.added else tile.position
        kept = self._kept.get(wanted)
        if kept is None:
            if not self._questions.is_open(wanted):
                self._wanted[wanted] = None
                self._wanted.move_to_end(wanted)
                if len(self._wanted) > WANTED_AT_MOST:
                    self._wanted.popitem(last=False)
                if not self._soon.isActive():
                    self._soon.start()
            return None
        self._kept.move_to_end(wanted)
        place = 0 if tile.added else tile.cell
        return kept[place] if place < len(kept) else None

    @Slot()
    def _ask(self) -> None:
        batch = self._shown.batch
        while batch is not None and self._wanted and self._questions.open < ASKED_AT_ONCE:
            wanted, _ = self._wanted.popitem()
            if isinstance(wanted, CellKey):
                self._ask_added(batch.ref, wanted)
            elif wanted in batch.reviewed:
                question = CropsOf(batch.ref, wanted)
                self._questions.ask(wanted, question, partial(self._keep, wanted))

    def _ask_added(self, ref: BatchRef, key: CellKey) -> None:
        box = self._shown.box(key)
        if box is not None:
            question = BoxCropOf(ref, key.field_position, box)
            self._questions.ask(key, question, partial(self._keep_one, key))

    def _keep_one(self, key: CellKey, crop: Pixels | Refused) -> None:
        self._keep(key, crop if isinstance(crop, Refused) else (crop,))

    def _keep(self, wanted: Wanted, crops: tuple[Pixels, ...] | Refused) -> None:
        """Keep the crops of a field; if they were refused, use the small copy instead."""
        if not isinstance(crops, Refused):
            self._take(wanted, tuple(_to_pixmap(crop) for crop in crops))
            return
        if crops.is_gone:
            self.missed.emit()
        position = position_of(wanted)
        if position in self._shown:
            result = self._shown.result(position)
            take = partial(self._keep_small, wanted, result)
            ask_small_copy(self._questions, wanted, self._shown, result, take)
        else:
            self._take(wanted, ())

    def _keep_small(self, wanted: Wanted, result: FieldResult, copy: bytes) -> None:
        """Keep what a small copy shows of the cells."""
        boxes: Sequence[Box] = [cell.box for cell in result.cells]
        if isinstance(wanted, CellKey):
            box = self._shown.box(wanted)
            boxes = () if box is None else (box,)
        self._take(wanted, small_crops(copy, result.width or 0, boxes))

    def _take(self, wanted: Wanted, made: tuple[QPixmap, ...]) -> None:
        self._kept[wanted] = made
        self._cells += max(1, len(made))
        while self._cells > KEPT_CELLS and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self._cells -= max(1, len(dropped))
        self.changed.emit(position_of(wanted))
        if self._wanted:
            self._soon.start()


def position_of(wanted: Wanted) -> int:
    """Return the position of the field whose pictures are wanted."""
    return wanted.field_position if isinstance(wanted, CellKey) else wanted


def _to_pixmap(crop: Pixels) -> QPixmap:
    image = to_image(crop)
    if image.width() > 2 * SIDE_PX:
        image = image.scaledToWidth(2 * SIDE_PX, Qt.TransformationMode.SmoothTransformation)
    return QPixmap.fromImage(image)

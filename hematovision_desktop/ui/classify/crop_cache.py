"""Pictures of cells for the gallery: asked for when seen, kept while likely to be seen again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QBrush, QImage, QPainter, QPixmap, QTransform

from hematovision_desktop.core.field import Box, FieldResult, Pixels
from hematovision_desktop.core.verdict_book import CellKey
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.questions import BoxCropOf, CropsOf, Refused
from hematovision_desktop.services.messages.review import BatchRef
from hematovision_desktop.ui.classify.tiles import ShownCells, Tile
from hematovision_desktop.ui.parts.pictures import to_image
from hematovision_desktop.ui.parts.questions import Questions

KEPT_CELLS = 600
ASKED_AT_ONCE = 8
WANTED_AT_MOST = 256
SIDE_PX = 160
_AROUND_BOX = 1.6
"""Side of what is shown of a cell, over the longer side of its box."""

Wanted = int | CellKey
"""A field, of whose cells the pictures come together; or one cell that a person added."""


class CropCache(QObject):
    """Asks for the crops of fields that are painted, a few at a time, the latest seen first."""

    changed = Signal(int)
    missed = Signal()

    def __init__(self, commands: Commands, cells: ShownCells, parent: QObject) -> None:
        super().__init__(parent)
        self._questions = Questions(commands)
        self._shown = cells
        self._kept: OrderedDict[Wanted, tuple[QPixmap, ...]] = OrderedDict()
        self._cells = 0
        self._wanted: OrderedDict[Wanted, None] = OrderedDict()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(15)
        self._soon.timeout.connect(self._ask)

    def clear(self) -> None:
        """Forget all pictures and drop the answers on their way: another batch is shown."""
        self._questions.forget()
        self._kept.clear()
        self._wanted.clear()
        self._cells = 0

    @property
    def kept_cells(self) -> int:
        """How many cells' pictures are kept."""
        return self._cells

    @property
    def is_idle(self) -> bool:
        """Whether every picture that was wanted has come, or was refused."""
        return not self._wanted and not self._questions.open

    def picture(self, tile: Tile) -> QPixmap | None:
        """Return a cell's picture, or None and ask for it."""
        # A field's own cells are cut together; each cell that was added, by itself.
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

    def _from_small_copy(self, wanted: Wanted) -> tuple[QPixmap, ...]:
        batch = self._shown.batch
        position = wanted.field_position if isinstance(wanted, CellKey) else wanted
        if batch is None or position not in batch.reviewed:
            return ()
        result = batch.reviewed.result(position)
        if not isinstance(wanted, CellKey):
            return small_crops(result, [cell.box for cell in result.cells])
        box = self._shown.box(wanted)
        return () if box is None else small_crops(result, [box])

    def _keep(self, wanted: Wanted, crops: tuple[Pixels, ...] | Refused) -> None:
        """Keep the crops of a field; of refused ones what the small copy shows."""
        if isinstance(crops, Refused):
            made = self._from_small_copy(wanted)
            if crops.is_gone:
                self.missed.emit()
        else:
            made = tuple(_to_pixmap(crop) for crop in crops)
        self._kept[wanted] = made
        self._cells += max(1, len(made))
        while self._cells > KEPT_CELLS and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self._cells -= max(1, len(dropped))
        self.changed.emit(wanted.field_position if isinstance(wanted, CellKey) else wanted)
        if self._wanted:
            self._soon.start()


def small_crops(result: FieldResult, boxes: Sequence[Box]) -> tuple[QPixmap, ...]:
    """Return places of a field as its small copy shows them; nothing where it has none."""
    copy = QImage.fromData(result.thumbnail) if result.thumbnail else QImage()
    if copy.isNull() or not result.width:
        return ()
    shrink = copy.width() / result.width
    beyond = QBrush(_mirrored(copy))
    made = []
    for box in boxes:
        side = max(2, round(_AROUND_BOX * max(box.width, box.height) * shrink))
        x, y = (round(value * shrink - side / 2) for value in box.centre)
        smooth = Qt.TransformationMode.SmoothTransformation
        part = QImage(side, side, QImage.Format.Format_RGB32)
        painter = QPainter(part)
        painter.setBrushOrigin(-x, -y)
        painter.fillRect(part.rect(), beyond)
        painter.end()
        made.append(QPixmap.fromImage(part.scaledToWidth(SIDE_PX, smooth)))
    return tuple(made)


def _mirrored(picture: QImage) -> QImage:
    """Return a picture with its mirror images beside and below: repeated, it has no edge."""
    width, height = 2 * picture.width(), 2 * picture.height()
    made = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(made)
    for across, down in ((1, 1), (-1, 1), (1, -1), (-1, -1)):
        x, y = (0 if across > 0 else width), (0 if down > 0 else height)
        painter.setTransform(QTransform(across, 0, 0, down, x, y))
        painter.drawImage(0, 0, picture)
    painter.end()
    return made


def _to_pixmap(crop: Pixels) -> QPixmap:
    image = to_image(crop)
    if image.width() > 2 * SIDE_PX:
        image = image.scaledToWidth(2 * SIDE_PX, Qt.TransformationMode.SmoothTransformation)
    return QPixmap.fromImage(image)

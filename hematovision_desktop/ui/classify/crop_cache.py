"""Pictures of cells for the gallery: asked for when seen, kept while likely to be seen again."""

from __future__ import annotations

from collections import OrderedDict

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from hematovision_desktop.core.field import Pixels
from hematovision_desktop.services.messages.program import CellPictures, Commands
from hematovision_desktop.ui.classify.shown_batch import ShownBatch

KEPT_CELLS = 600
ASKED_AT_ONCE = 8
WANTED_AT_MOST = 256
SIDE_PX = 160


def to_image(pixels: Pixels) -> QImage:
    """Return uint8 RGB pixels of shape (height, width, 3) as an image of its own memory."""
    rows = np.ascontiguousarray(pixels)
    height, width = rows.shape[:2]
    aliased = QImage(rows.data, width, height, rows.strides[0], QImage.Format.Format_RGB888)
    return aliased.copy()


class CropCache(QObject):
    """Asks for the crops of fields that are painted, a few at a time, the latest seen first."""

    changed = Signal(int)

    def __init__(self, commands: Commands, batch: ShownBatch, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        self._batch = batch
        self._kept: OrderedDict[int, tuple[QPixmap, ...]] = OrderedDict()
        self._cells = 0
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._asked: set[int] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(15)
        self._soon.timeout.connect(self._ask)

    def clear(self) -> None:
        """Forget all pictures: another batch is shown."""
        self._kept.clear()
        self._wanted.clear()
        self._asked.clear()
        self._cells = 0

    def picture(self, position: int, cell: int) -> QPixmap | None:
        """Return a cell's picture, or None and ask for it."""
        kept = self._kept.get(position)
        if kept is None:
            if position not in self._asked:
                self._wanted[position] = None
                self._wanted.move_to_end(position)
                if len(self._wanted) > WANTED_AT_MOST:
                    self._wanted.popitem(last=False)
                if not self._soon.isActive():
                    self._soon.start()
            return None
        self._kept.move_to_end(position)
        return kept[cell] if cell < len(kept) else None

    @Slot()
    def _ask(self) -> None:
        while self._wanted and len(self._asked) < ASKED_AT_ONCE:
            position, _ = self._wanted.popitem()
            if position in self._batch:
                self._asked.add(position)
                self._commands.ask_cell_pictures(self._batch.result(position))

    def receive(self, pictures: CellPictures) -> None:
        """Keep the crops of a field; none at all means that its file has gone."""
        if pictures.position not in self._asked:
            return
        self._asked.discard(pictures.position)
        made = tuple(_to_pixmap(crop) for crop in pictures.crops)
        self._kept[pictures.position] = made
        self._cells += max(1, len(made))
        while self._cells > KEPT_CELLS and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self._cells -= max(1, len(dropped))
        self.changed.emit(pictures.position)
        if self._wanted:
            self._soon.start()


def _to_pixmap(crop: Pixels) -> QPixmap:
    image = to_image(crop)
    if image.width() > 2 * SIDE_PX:
        image = image.scaledToWidth(2 * SIDE_PX, Qt.TransformationMode.SmoothTransformation)
    return QPixmap.fromImage(image)

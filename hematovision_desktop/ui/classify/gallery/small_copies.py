"""Shows a field's small copy while its picture is being read, or if the picture is gone."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPixmap, QTransform

from hematovision_desktop.core.cells.field import Box, FieldResult
from hematovision_desktop.services.messages.questions import Refused, SmallCopyOf
from hematovision_desktop.ui.classify.gallery.tiles import ShownCells
from hematovision_desktop.ui.parts.asking.questions import Questions

SIDE_PX = 160
_AROUND_BOX = 1.6
"""Side of the part shown around a cell, relative to the longer side of its box."""


def ask_small_copy(
    questions: Questions,
    topic: Hashable,
    cells: ShownCells,
    result: FieldResult,
    then: Callable[[bytes], None],
) -> None:
    """Return a field's small copy, or b"" without one; for a batch from the log, request it."""
    if result.thumbnail or cells.batch is None:
        then(result.thumbnail)
        return

    def take(copy: bytes | Refused) -> None:
        then(b"" if isinstance(copy, Refused) else copy)

    questions.ask(topic, SmallCopyOf(cells.batch.ref, result.position), take)


def small_crops(jpeg: bytes, width: int, boxes: Sequence[Box]) -> tuple[QPixmap, ...]:
    """Return parts of a field as its small copy shows them; nothing if it has none.

    width: of the field, in px; the boxes are px of it.
    """
    copy = QImage.fromData(jpeg) if jpeg else QImage()
    if copy.isNull() or not width:
        return ()
    shrink = copy.width() / width
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
    """Return a picture with its mirror images beside and below: tiled, it has no edge."""
    width, height = 2 * picture.width(), 2 * picture.height()
    made = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(made)
    for across, down in ((1, 1), (-1, 1), (1, -1), (-1, -1)):
        x, y = (0 if across > 0 else width), (0 if down > 0 else height)
        painter.setTransform(QTransform(across, 0, 0, down, x, y))
        painter.drawImage(0, 0, picture)
    painter.end()
    return made

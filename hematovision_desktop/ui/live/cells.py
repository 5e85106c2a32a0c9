"""Cells of the count in small: their pictures, the painting of a tile, and the strip of tiles."""
# ruff: noqa: N802, ARG002  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QSizePolicy,
    QToolTip,
    QWidget,
)

from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.live.count_session import CountedCell
from hematovision_desktop.core.microscopes.microscope import Trust
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.ui.live import words as live_words
from hematovision_desktop.ui.live.picture import to_screen_image
from hematovision_desktop.ui.parts.look.draw import (
    chip_width,
    draw_chip,
    draw_focus,
    draw_hatched_outline,
    draw_suggestion,
    suggestion_width,
)
from hematovision_desktop.ui.parts.look.palette import colours, type_colour
from hematovision_desktop.ui.parts.look.picture_access import describe_as_picture
from hematovision_desktop.ui.parts.look.schemes import Colours
from hematovision_desktop.ui.parts.texts import answer_words, words
from hematovision_desktop.ui.parts.texts.direction import forward, is_mirrored, mirrored

KEPT_PICTURES = 300
PICTURE_PX = 208


class CellPictures:
    """Small pictures of the latest cells of the count."""

    def __init__(self) -> None:
        self._images: OrderedDict[CellKey, QImage] = OrderedDict()

    def add(self, key: CellKey, pixels: Pixels | None) -> None:
        """Keep a cell's picture, uint8 RGB."""
        if pixels is None:
            return
        image = to_screen_image(pixels)
        self._images[key] = image.scaled(
            QSize(PICTURE_PX, PICTURE_PX),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        while len(self._images) > KEPT_PICTURES:
            self._images.popitem(last=False)

    def get(self, key: CellKey) -> QImage | None:
        """Return a cell's picture, or None."""
        return self._images.get(key)

    def take_over(self, before: CellPictures) -> None:
        """Also keep the pictures of a former page."""
        self._images = before._images | self._images

    def clear(self) -> None:
        """Forget all, because a new count begins."""
        self._images.clear()


def paint_cell(
    painter: QPainter,
    rect: QRectF,
    cell: CountedCell,
    image: QImage | None,
    scheme: Colours,
    *,
    chosen: bool = False,
    chip_px: float = 20,
    trust: Trust = Trust.NOT_YET_KNOWN,
) -> None:
    """Paint a cell's picture with its sign; hatched while it needs review.

    trust: how far names may be trusted; for foreign cells the program's are suggestions.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if image is None:
        painter.fillRect(rect, QColor(scheme.empty))
        font = QFont(painter.font())
        font.setPixelSize(max(10, round(rect.height() * 0.17)))
        painter.setFont(font)
        painter.setPen(QColor(scheme.text))
        lower = rect.adjusted(2, rect.height() * 0.3, -2, 0)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(lower, int(flags), live_words.hand_mark() if cell.by_hand else "")
    else:
        painter.drawImage(rect, image)
    if cell.waits:
        draw_hatched_outline(painter, rect, QColor(scheme.review), 5.0)
    if chosen:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(scheme.accent), 4))
        painter.drawRect(rect.adjusted(2, 2, -2, -2))
    elif not cell.waits:
        painter.fillRect(
            QRectF(rect.left(), rect.bottom() - 3, rect.width(), 3), type_colour(cell.label)
        )
    chip = QRectF(rect.left() + 4, rect.top() + 4, chip_width(cell.label, chip_px), chip_px)
    if trust is Trust.FOREIGN and not cell.is_named and not cell.by_hand:
        chip.setWidth(suggestion_width(cell.label, chip_px))
        draw_suggestion(painter, chip, cell.label, scheme)
    else:
        draw_chip(painter, chip, cell.label)
    painter.restore()


def describe(cell: CountedCell, trust: Trust) -> str:
    """Describe a counted cell in words. trust: how far names may be trusted at its source."""
    name, number = words.label_name(cell.label), words.number(cell.number)
    if cell.cell is None:
        return live_words.by_hand(name)
    if cell.is_named:
        return f"{number}: {name} ({live_words.program_answer(cell.cell)})"
    sure = answer_words.sure_line(cell.cell.confidence, asks=cell.cell.needs_review, trust=trust)
    return words.listed((f"{number}: {name}", sure))


def describe_briefly(cell: CountedCell) -> str:
    """Describe a counted cell by its number, if it has one, and its name."""
    name = words.label_name(cell.label)
    return name if cell.cell is None else f"{words.number(cell.number)}: {name}"


class CellStrip(QWidget):
    """A row of cells; a click or the arrows choose one, newest first."""

    chosen = Signal(object)

    def __init__(self, name: str, pictures: CellPictures, side_px: int) -> None:
        describe_as_picture(CellStrip)
        super().__init__()
        self._pictures = pictures
        self._side = side_px
        self._cells: tuple[CountedCell, ...] = ()
        self._chosen: CellKey | None = None
        self._trust = Trust.NOT_YET_KNOWN
        self.setFixedHeight(side_px)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)

    def set_side(self, side_px: int) -> None:
        """Set the width and height of each cell."""
        if side_px != self._side:
            self._side = side_px
            self.setFixedHeight(side_px)
            self.update()

    @property
    def cells(self) -> tuple[CountedCell, ...]:
        """The cells shown, in the order of reading."""
        return self._cells

    def show_cells(
        self, cells: Sequence[CountedCell], chosen: CellKey | None, trust: Trust
    ) -> None:
        """Show other cells; chosen: the key of the chosen one. trust: how far names may be trusted."""
        if (tuple(cells), chosen, trust) != (self._cells, self._chosen, self._trust):
            self._cells, self._chosen, self._trust = tuple(cells), chosen, trust
            self.setAccessibleDescription("; ".join(describe(one, trust) for one in cells[:12]))
            self.update()

    def picture_came(self) -> None:
        """Note that a picture of one of the cells has arrived."""
        self.update()

    def place_of(self, index: int) -> QRectF:
        """Return the place where a cell is shown."""
        place = QRectF(index * (self._side + 6), 0, self._side, self._side)
        return mirrored(place, self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as many cells as fit."""
        painter = QPainter(self)
        scheme = colours()
        for index, cell in enumerate(self._cells):
            rect = self.place_of(index)
            if not rect.intersects(QRectF(self.rect())):
                break
            paint_cell(
                painter,
                rect,
                cell,
                self._pictures.get(cell.key),
                scheme,
                chosen=cell.key == self._chosen,
                chip_px=max(14.0, self._side * 0.24),
                trust=self._trust,
            )
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), scheme)
        painter.end()

    def _at(self, point: QPointF) -> CountedCell | None:
        along = self.width() - point.x() if is_mirrored() else point.x()
        index = int(along // (self._side + 6))
        return self._cells[index] if 0 <= index < len(self._cells) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell under the mouse."""
        cell = self._at(event.position())
        if cell is not None:
            self.chosen.emit(cell.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along the cells."""
        steps = {Qt.Key.Key_Left: forward(-1), Qt.Key.Key_Right: forward(1)}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._cells:
            event.ignore()
            return
        keys = [cell.key for cell in self._cells]
        place = keys.index(self._chosen) + step if self._chosen in keys else 0
        self.chosen.emit(keys[min(max(place, 0), len(keys) - 1)])

    def event(self, event: QEvent) -> bool:
        """Name the cell under the mouse."""
        if isinstance(event, QHelpEvent):
            cell = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), describe(cell, self._trust) if cell else "", self)
            return True
        return super().event(event)

"""A whole scanned slide with a dot for each cell, to see where the cells are and to go to one."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from hematovision_desktop.core.base.files import legible
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Box, FieldResult
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.cells.slide import Region, SlidePicture, region_of
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.questions import Refused, SlideOf
from hematovision_desktop.ui.classify.gallery.tiles import ShownCells, Tile
from hematovision_desktop.ui.parts.asking.questions import Asks, Questions
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.widgets import button, label, tool
from hematovision_desktop.ui.parts.look.draw import (
    chip_width,
    draw_chip,
    draw_hatched_outline,
    finger_px,
)
from hematovision_desktop.ui.parts.look.palette import colours, text_scale, type_colour
from hematovision_desktop.ui.parts.look.pictures import to_image
from hematovision_desktop.ui.parts.look.schemes import Colours
from hematovision_desktop.ui.parts.look.viewport import Viewport
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import isolated

_DOT_PX, _REACH_PX = 5.0, 12.0
_SIGN_PX = 16.0
_MOST_SIGNS = 200
"""Up to this many cells in view have room for their letters; if more, they are dots until one zooms in."""
_SIGN_EDGE_PX = 40.0
"""The sign of a chosen cell, with its ring, lies within this distance of its middle."""
_ZOOM_STEP = 1.25
_SLIDE = "slide"
_region_of = lru_cache(maxsize=16)(region_of)


def _reach_px() -> float:
    """Return how far from a cell a click still chooses it."""
    return max(_REACH_PX * text_scale(), finger_px() / 2)


@dataclass(frozen=True, slots=True)
class Dot:
    """A cell on a slide. x, y: its middle in px of the slide. label: the one that may be shown."""

    key: CellKey
    x: float
    y: float
    label: Label | None
    waits: bool


class SlideCanvas(QWidget):
    """Shows a slide and its dots; the wheel zooms, dragging moves it, a click chooses a cell."""

    cell_clicked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(QSize(320, 200))
        self.setAccessibleName(self.tr("Scanned slide with the cells found"))
        self.setMouseTracking(True)
        self.port = Viewport()
        self._dots: dict[CellKey, Dot] = {}
        self._order: list[CellKey] = []
        self._places = np.empty((0, 2))
        self._image: QImage | None = None
        self._field: QRectF | None = None
        self._chosen: CellKey | None = None
        self._drag: QPointF | None = None
        self._moved = False

    def show_slide(self, picture: SlidePicture | None) -> None:
        """Show a slide, or none."""
        self._image = None if picture is None else to_image(picture.pixels).copy()
        size = QSize() if picture is None else QSize(picture.width, picture.height)
        self.port.set_field(size)
        self.port.fit()
        self.update()

    @property
    def dots(self) -> tuple[Dot, ...]:
        """The cells that are shown."""
        return tuple(self._dots.values())

    def show_dots(self, dots: Mapping[CellKey, Dot]) -> None:
        """Show where the cells are."""
        self._dots, self._order = dict(dots), list(dots)
        self._places = np.array([(one.x, one.y) for one in dots.values()]).reshape(-1, 2)
        self.update()

    def change_dots(self, dots: Mapping[CellKey, Dot | None]) -> None:
        """Show some cells otherwise; None: a cell is not there any more.

        A slide may have 100,000 cells, so only what is around these is painted.
        """
        if any(self._is_elsewhere(key, one) for key, one in dots.items()):
            known = {**self._dots, **dots}
            self.show_dots({key: one for key, one in known.items() if one is not None})
            return
        for key, one in dots.items():
            if one is not None and one != self._dots[key]:
                self._dots[key] = one
                self.update(self._around(one))

    def _is_elsewhere(self, key: CellKey, now: Dot | None) -> bool:
        """Return whether a dot appears, disappears or has another place."""
        before = self._dots.get(key)
        if before is None or now is None:
            return before is not now
        return (before.x, before.y) != (now.x, now.y)

    def choose(self, chosen: CellKey | None, field: Region | None) -> None:
        """Show which cell is chosen, and its field."""
        if chosen != self._chosen:
            for one in (self._dots.get(key) for key in (chosen, self._chosen) if key is not None):
                if one is not None:
                    self.update(self._around(one))
            self._chosen = chosen
        before, self._field = self._field, None
        if field is not None:
            box = field.on_slide(Box(0, 0, field.width, field.height))
            self._field = QRectF(box.x, box.y, box.width, box.height)
        if self._field != before:
            for place in (before, self._field):
                if place is not None:
                    self.update(self.port.to_screen(place).toAlignedRect().adjusted(-2, -2, 2, 2))

    def dot_at(self, place: QPointF) -> Dot | None:
        """Return the dot at a position in the view, the nearest if there are several."""
        if not self._order:
            return None
        there = self.port.to_field(place)
        far_px = np.hypot(*(self._places - (there.x(), there.y())).T) * self.port.zoom
        nearest = int(far_px.argmin())
        return self._dots[self._order[nearest]] if far_px[nearest] <= _reach_px() else None

    def _within(self, rect: QRectF) -> list[int]:
        """Return the indices of the dots whose middles are in a part of the view."""
        part = self.port.to_field(rect.topLeft()), self.port.to_field(rect.bottomRight())
        (left, top), (right, bottom) = ((one.x(), one.y()) for one in part)
        x, y = self._places.T
        inside = (x >= left) & (x <= right) & (y >= top) & (y <= bottom)
        return np.flatnonzero(inside).tolist()

    @property
    def _has_signs(self) -> bool:
        """Whether the cells in view are few enough for their letters."""
        return len(self._within(QRectF(self.rect()))) <= _MOST_SIGNS

    @property
    def _edge_px(self) -> float:
        """How far from its middle a cell is painted, whether it is chosen or not."""
        return _SIGN_EDGE_PX * text_scale() if self._has_signs else 2 * _DOT_PX + 4

    def _around(self, dot: Dot) -> QRect:
        """Return the part of the view in which a dot or its sign may be painted."""
        edge = self._edge_px
        return (
            QRectF(self._on_screen(dot), QSizeF())
            .adjusted(-edge, -edge, edge, edge)
            .toAlignedRect()
        )

    def _on_screen(self, dot: Dot) -> QPointF:
        return self.port.to_screen(QRectF(dot.x, dot.y, 0, 0)).topLeft()

    @Slot()
    def fit(self) -> None:
        """Show the whole slide."""
        self.port.fit()
        self.update()

    @Slot()
    def zoom_in(self) -> None:
        """Show a smaller part, larger."""
        self._zoom(_ZOOM_STEP**2, self.port.centre)

    @Slot()
    def zoom_out(self) -> None:
        """Show a larger part, smaller."""
        self._zoom(_ZOOM_STEP**-2, self.port.centre)

    def _zoom(self, factor: float, at: QPointF) -> None:
        self.port.zoom_to(self.port.zoom * factor, at)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the slide in view."""
        self.port.set_view(event.size())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom to the pointer."""
        if self._image is not None:
            turns = event.angleDelta().y() / 120
            self._zoom(_ZOOM_STEP**turns, self.port.to_field(event.position()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag, or to click."""
        self._drag, self._moved = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the slide, or name the cell under the pointer."""
        if self._drag is not None:
            step = event.position() - self._drag
            if self._moved or step.manhattanLength() > 4:
                self._moved, self._drag = True, event.position()
                self.port.drag(step)
                self.update()
            return
        dot = self.dot_at(event.position())
        self.setToolTip(words.label_name(dot.label) if dot and dot.label else "")
        self.setCursor(
            Qt.CursorShape.ArrowCursor if dot is None else Qt.CursorShape.PointingHandCursor
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the cell that was clicked."""
        moved, self._drag = self._moved, None
        dot = None if moved else self.dot_at(event.position())
        if dot is not None:
            self.cell_clicked.emit(dot.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the slide, the field in view, and the dots, the chosen one last."""
        painter = QPainter(self)
        scheme = colours(self.palette())
        painter.fillRect(self.rect(), QColor(scheme.empty))
        if self._image is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self.port.field
        whole = QRectF(0, 0, size.width(), size.height())
        painter.drawImage(self.port.to_screen(whole), self._image)
        if self._field is not None:
            painter.setPen(QPen(QColor(scheme.accent), 2))
            painter.drawRect(self.port.to_screen(self._field))
        draw, edge = self._draw_sign if self._has_signs else self._draw_dot, self._edge_px
        part = QRectF(event.rect()).adjusted(-edge, -edge, edge, edge) & QRectF(self.rect())
        dots = [self._dots[self._order[at]] for at in self._within(part)]
        for dot in sorted(dots, key=lambda one: one.key == self._chosen):
            draw(painter, dot, scheme)

    def _draw_sign(self, painter: QPainter, dot: Dot, scheme: Colours) -> None:
        """Draw a cell's letter on its colour, as everywhere; one that needs review has a hatched edge."""
        at, high = self._on_screen(dot), _SIGN_PX * text_scale()
        width = chip_width(dot.label, high)
        sign = QRectF(at.x() - width / 2, at.y() - high / 2, width, high)
        around = sign.adjusted(-4, -4, 4, 4)
        if dot.key == self._chosen:
            painter.setPen(QPen(QColor(scheme.accent), 3))
            painter.setBrush(QColor("#FFFFFF"))
            painter.drawRoundedRect(around.adjusted(-3, -3, 3, 3), 6, 6)
        if dot.waits:
            draw_hatched_outline(painter, around, QColor(scheme.review), 4.0)
        draw_chip(painter, sign, dot.label)

    def _draw_dot(self, painter: QPainter, dot: Dot, scheme: Colours) -> None:
        """Draw a cell in the colour of its type; one that needs review is hollow."""
        at, colour = self._on_screen(dot), type_colour(dot.label)
        if dot.key == self._chosen:
            painter.setPen(QPen(QColor(scheme.accent), 3))
            painter.setBrush(QColor("#FFFFFF"))
            painter.drawEllipse(at, 2 * _DOT_PX, 2 * _DOT_PX)
        painter.setPen(QPen(QColor("#FFFFFF"), 1.5))
        painter.setBrush(colour)
        painter.drawEllipse(at, _DOT_PX, _DOT_PX)
        if dot.waits:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor("#FFFFFF"))
            painter.drawEllipse(at, 0.5 * _DOT_PX, 0.5 * _DOT_PX)


class SlideDialog(QDialog):
    """Stays open beside the cells; a click on a dot chooses that cell."""

    cell_clicked = Signal(object)

    def __init__(self, asks: Asks, cells: ShownCells, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions = Questions(asks)
        self._cells = cells
        self._result: FieldResult | None = None
        self._shown: Path | None = None
        self._cells_shown = 0
        self.setWindowTitle(self.tr("On the slide"))
        self.canvas = SlideCanvas()
        self.canvas.cell_clicked.connect(self.cell_clicked)
        self._name = label("", "heading")
        self._said = label("", "small", wrap=True)
        bar = QHBoxLayout()
        bar.addWidget(self._name, 1)
        for sign, said, act in (
            ("fit", self.tr("Whole slide"), self.canvas.fit),
            ("minus", self.tr("Smaller (−)"), self.canvas.zoom_out),
            ("plus", self.tr("Larger (+)"), self.canvas.zoom_in),
        ):
            one = tool(sign, said)
            one.clicked.connect(act)
            bar.addWidget(one)
        close = button(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(self._said, 1)
        foot.addWidget(close)
        layout = column_in(self, bar, gap_px=None, around_px=(16, 12, 16, 12))
        layout.addWidget(self.canvas, 1)
        layout.addLayout(foot)
        self.resize(720, 480)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at all cells again: nobody followed them while it was closed."""
        super().showEvent(event)
        self._cells_shown = 0

    def show_field(self, result: FieldResult | None) -> None:
        """Show the slide of a field, with the current state of its cells."""
        region = None if result is None else region_of(result.path)
        batch = self._cells.batch
        if result is None or region is None or batch is None:
            self._shown = None
            self.close()
            return
        self._result = result
        if self._shown != region.slide:
            self._shown = region.slide
            self._name.setText(isolated(legible(region.slide.name)))
            self._said.setText(self.tr("The slide is being read."))
            self.canvas.show_slide(None)
            self._cells_shown = 0
            self._questions.ask(_SLIDE, SlideOf(batch.ref, result.position), self._show_slide)
        self.refresh(None if self._cells_shown != len(self._cells.tiles) else ())

    def _show_slide(self, picture: SlidePicture | Refused) -> None:
        if isinstance(picture, Refused):
            self._said.setText(picture.reason)
            return
        self._said.setText(
            self.tr("Each dot is a cell; hollow dots are waiting. Click one to see it.")
        )
        self.canvas.show_slide(picture)

    def refresh(self, keys: Iterable[CellKey] | None = None) -> None:
        """Show the current names of some cells, None of all, and the chosen one."""
        region = None if self._result is None else region_of(self._result.path)
        batch = self._cells.batch
        if region is None or batch is None:
            return
        if keys is None:
            self._cells_shown = len(self._cells.tiles)
            dots = (self._dot(tile, region.slide) for tile in self._cells.all_tiles())
            self.canvas.show_dots({one.key: one for one in dots if one is not None})
        else:
            tiles = {key: self._cells.tile_of(key) for key in keys}
            self.canvas.change_dots(
                {key: one and self._dot(one, region.slide) for key, one in tiles.items()}
            )
        self.canvas.choose(batch.chosen, region)

    def _dot(self, tile: Tile, slide: Path) -> Dot | None:
        """Return the dot of a cell on a slide; None if it has none there."""
        cells = self._cells
        if not tile.is_cell or cells.is_counted_apart(tile):
            return None
        region, box = _region_of(cells.result(tile.position).path), cells.box(tile.key)
        if region is None or region.slide != slide or box is None:
            return None
        waits = cells.waits(tile) and not cells.is_hidden(tile)
        return Dot(tile.key, *region.on_slide(box).centre, cells.shown_label(tile), waits)

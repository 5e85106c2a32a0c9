"""A whole scanned slide with a dot for each cell, to see where the cells are and to go to one."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Sequence
from math import hypot
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
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
from hematovision_desktop.ui.classify.gallery.tiles import ShownCells
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
_ZOOM_STEP = 1.25
_SLIDE = "slide"


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
        self.dots: tuple[Dot, ...] = ()
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

    def show_dots(self, dots: Sequence[Dot], chosen: CellKey | None, field: Region | None) -> None:
        """Show where the cells are, which one is chosen, and its field."""
        self.dots, self._chosen = tuple(dots), chosen
        self._field = None
        if field is not None:
            box = field.on_slide(Box(0, 0, field.width, field.height))
            self._field = QRectF(box.x, box.y, box.width, box.height)
        self.update()

    def dot_at(self, place: QPointF) -> Dot | None:
        """Return the dot at a position in the view, the nearest if there are several."""

        def far(dot: Dot) -> float:
            step = self._on_screen(dot) - place
            return hypot(step.x(), step.y())

        nearest = min(self.dots, key=far, default=None)
        return nearest if nearest is not None and far(nearest) <= _reach_px() else None

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

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
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
        seen = QRectF(self.rect())
        dots = [dot for dot in self.dots if seen.contains(self._on_screen(dot))]
        draw = self._draw_sign if len(dots) <= _MOST_SIGNS else self._draw_dot
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
            self._questions.ask(_SLIDE, SlideOf(batch.ref, result.position), self._show_slide)
        self.refresh()

    def _show_slide(self, picture: SlidePicture | Refused) -> None:
        if isinstance(picture, Refused):
            self._said.setText(picture.reason)
            return
        self._said.setText(
            self.tr("Each dot is a cell; hollow dots are waiting. Click one to see it.")
        )
        self.canvas.show_slide(picture)

    def refresh(self) -> None:
        """Show the current names and the chosen cell."""
        region = None if self._result is None else region_of(self._result.path)
        batch = self._cells.batch
        if region is not None and batch is not None:
            self.canvas.show_dots(self._dots(region.slide), batch.chosen, region)

    def _dots(self, slide: Path) -> list[Dot]:
        dots = []
        cells, regions = self._cells, dict[int, Region | None]()
        for tile in cells.all_tiles():
            if not tile.is_cell or cells.is_counted_apart(tile):
                continue
            if tile.position not in regions:
                regions[tile.position] = region_of(cells.result(tile.position).path)
            region, box = regions[tile.position], cells.box(tile.key)
            if region is not None and region.slide == slide and box is not None:
                waits = cells.waits(tile) and not cells.is_hidden(tile)
                there = region.on_slide(box)
                dots.append(Dot(tile.key, *there.centre, cells.shown_label(tile), waits))
        return dots

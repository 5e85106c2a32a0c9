"""A field with its boxes: zoom with the wheel, drag, click a cell, see the evidence for a type."""
# ruff: noqa: N802, ARG002  (names and arguments of Qt's virtual methods)

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from hematovision_desktop.core.cells.field import Box, Pixels, Scale
from hematovision_desktop.ui.classify.field.cell_adder import CellAdder
from hematovision_desktop.ui.classify.field.overlays import (
    BoxLook,
    draw_around,
    draw_boxes,
    draw_scale_bar,
)
from hematovision_desktop.ui.parts.input.later import later
from hematovision_desktop.ui.parts.look.draw import box_extent, draw_focus
from hematovision_desktop.ui.parts.look.icons import renderer
from hematovision_desktop.ui.parts.look.palette import colours
from hematovision_desktop.ui.parts.look.picture_access import describe_as_picture
from hematovision_desktop.ui.parts.look.pictures import map_image, to_image
from hematovision_desktop.ui.parts.look.viewport import Viewport
from hematovision_desktop.ui.parts.texts import words

ZOOM_STEP = 1.25
CELL_SHARE = 0.45
"""Share of the view's shorter side that a cell takes when Space zooms to it."""


class FieldCanvas(QWidget):
    """Shows a field. Field coordinates are px of the full picture."""

    cell_clicked = Signal(int)
    space_pressed = Signal()
    step_asked = Signal(int)
    zoomed = Signal(float)

    def __init__(self) -> None:
        describe_as_picture(FieldCanvas)
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(240, 144))
        self.setMouseTracking(True)
        self._smooth = later(self, self._make_smooth, 120)
        self.adder = CellAdder(self, lambda: self.port)
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self.image: QImage | None = None
        self._shrunk: QImage | None = None
        self.is_full = False
        self.port = Viewport()
        self.port.set_view(self.size())
        self._boxes: tuple[BoxLook, ...] = ()
        self._chosen: int | None = None
        self._scale: Scale | None = None
        self._doubtful = False
        self.class_map: tuple[QRectF, QImage] | None = None
        self.around: tuple[tuple[Box, ...], tuple[Box, ...]] = ((), ())
        self._empty_sign = "picture"
        self._drag: QPointF | None = None
        self._moved = False
        self._name_chosen()
        self.update()

    def show_field(
        self,
        size: QSize,
        scale: Scale | None,
        boxes: tuple[BoxLook, ...],
        *,
        doubtful: bool = False,
    ) -> None:
        """Show another field, empty until its small copy or its pixels arrive; doubtful: its scale is."""
        self.clear()
        self._doubtful = doubtful
        self.port.set_field(size)
        self._scale = scale
        self._boxes = boxes
        self._name_chosen()
        self.fit()

    def show_small_copy(self, jpeg: bytes) -> None:
        """Show the small copy of the field in view until its pixels arrive; b"" shows nothing."""
        image = QImage.fromData(jpeg) if jpeg else QImage()
        if not self.is_full and not image.isNull():
            self.image = image
            self.update()

    def show_pixels(self, pixels: Pixels) -> None:
        """Show the full picture of the field in view."""
        self.image = to_image(pixels).convertToFormat(QImage.Format.Format_RGB32)
        self.port.set_field(self.image.size())
        self.is_full = True
        self._shrunk = None
        if self.is_fitted:
            self.fit()
        self._smooth.start()
        self.update()

    def show_broken(self) -> None:
        """Show that the file could not be read."""
        self._empty_sign = "broken"
        self.update()

    def set_boxes(self, boxes: tuple[BoxLook, ...]) -> None:
        """Draw other boxes on the same field."""
        other = set(boxes) ^ set(self._boxes)
        self._boxes = boxes
        self._name_chosen()
        for look in other:
            self.update(box_extent(self._on_screen(look.box), look.label).toAlignedRect())

    def choose(self, cell: int | None) -> None:
        """Mark one cell and bring it into view."""
        self._chosen = cell
        self._name_chosen()
        box = self._chosen_box
        if box is not None:
            self.port.bring_into_view(QPointF(*box.centre))
        self.update()

    def _name_chosen(self) -> None:
        """Give a screen reader the name of the chosen cell, since it announces changed names."""
        name = self.tr("Field with the cells found")
        chosen = next((look for look in self._boxes if look.cell == self._chosen), None)
        if chosen is not None:
            type_name = words.label_name(chosen.label)
            name = self.tr("Field with the cells found, chosen: {type}").format(type=type_name)
        if name != self.accessibleName():
            self.setAccessibleName(name)

    @property
    def _chosen_box(self) -> Box | None:
        return next((look.box for look in self._boxes if look.cell == self._chosen), None)

    def show_adding(self, *, on: bool) -> None:
        """Let clicks and drawn boxes add cells, or choose them again."""
        self.adder.switch(on=on)

    def show_map(
        self, window: tuple[float, float, float], evidence: NDArray[np.float32] | None
    ) -> None:
        """Lay evidence, float32 (rows, columns), over a square window x, y, side of the field."""
        if evidence is None:
            self.class_map = None
        else:
            x, y, side = window
            self.class_map = (QRectF(x, y, side, side), map_image(evidence))
        self.update()

    def hide_map(self) -> None:
        """Remove the evidence."""
        self.class_map = None
        self.update()

    def show_around(self, red_cells: tuple[Box, ...], platelets: tuple[Box, ...]) -> None:
        """Outline red cells and platelets under the boxes of the leukocytes; () hides them."""
        self.around = (red_cells, platelets)
        self.update()

    # Zoom and place

    @property
    def zoom(self) -> float:
        """Px of the screen per px of the field."""
        return self.port.zoom

    @property
    def is_fitted(self) -> bool:
        """Whether the whole field is shown."""
        return self.port.fits

    @Slot()
    def fit(self) -> None:
        """Show the whole field."""
        self.port.fit()
        self._after_zoom()

    @Slot()
    def show_actual_size(self) -> None:
        """Show one px of the field as one px of the screen."""
        self._zoom_to(1.0 / self.devicePixelRatioF(), self._anchor())

    @Slot()
    def zoom_in(self) -> None:
        """Enlarge about the chosen cell."""
        self._zoom_to(self.zoom * ZOOM_STEP, self._anchor())

    @Slot()
    def zoom_out(self) -> None:
        """Reduce about the chosen cell."""
        self._zoom_to(self.zoom / ZOOM_STEP, self._anchor())

    @Slot()
    def toggle_zoom(self) -> None:
        """Go from the whole field to the chosen cell and back."""
        if not self.is_fitted:
            self.fit()
        elif (box := self._chosen_box) is not None:
            room = min(self.width(), self.height()) * CELL_SHARE
            self._zoom_to(room / max(1, box.width, box.height), QPointF(*box.centre), middle=True)

    def _anchor(self) -> QPointF:
        box = self._chosen_box
        return self.port.centre if box is None else QPointF(*box.centre)

    def _zoom_to(self, zoom: float, at: QPointF, *, middle: bool = False) -> None:
        self.port.zoom_to(zoom, at, middle=middle)
        self._after_zoom()

    def _after_zoom(self) -> None:
        self._shrunk = None
        if self.is_full:
            self._smooth.start()
        if not self.port.field.isEmpty():
            self.zoomed.emit(self.zoom)
        self.update()

    def to_screen(self, rect: QRectF) -> QRectF:
        """Return where a rectangle of the field is on this widget."""
        return self.port.to_screen(rect)

    @Slot()
    def _make_smooth(self) -> None:
        """Downscale a large picture once and well, after it was first drawn quickly and roughly."""
        ratio = self.zoom * self.devicePixelRatioF()
        if self.image is None or not self.is_full or ratio > 0.6:
            return
        field = self.port.field
        size = QSize(max(1, round(field.width() * ratio)), max(1, round(field.height() * ratio)))
        self._shrunk = self.image.scaled(
            size,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self.update()

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole field, or the visible part, in view."""
        super().resizeEvent(event)
        self.port.set_view(self.size())
        self._after_zoom()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer."""
        steps = event.angleDelta().y() / 120.0
        self._zoom_to(self.zoom * ZOOM_STEP**steps, self.port.to_field(event.position()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a drag or a click."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag = event.position()
            self._moved = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the field, or show that a box can be clicked."""
        if self._drag is None:
            over = self.cell_at(event.position()) is not None
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
            )
            return
        step = event.position() - self._drag
        if not self._moved and step.manhattanLength() < 4:
            return
        self._moved = True
        self._drag = event.position()
        if not self.is_fitted:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.port.drag(step)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the cell that was clicked."""
        if self._drag is not None and not self._moved:
            cell = self.cell_at(event.position())
            if cell is not None:
                self.cell_clicked.emit(cell)
        self._drag = None
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom to a cell and back."""
        self.toggle_zoom()

    def cell_at(self, point: QPointF) -> int | None:
        """Return the smallest box under a point of this widget."""
        at = self.port.to_field(point)
        hits = [
            (look.box.width * look.box.height, look.cell)
            for look in self._boxes
            if not look.gone
            and look.box.x <= at.x() <= look.box.x + look.box.width
            and look.box.y <= at.y() <= look.box.y + look.box.height
        ]
        return min(hits)[1] if hits else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between cells with the arrows, zoom with + and −; Space is the window's."""
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
        }.get(Qt.Key(event.key()))
        if step is not None:
            self.step_asked.emit(step)
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom_out()
        elif event.key() == Qt.Key.Key_Space:
            self.space_pressed.emit()
        else:
            super().keyPressEvent(event)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, the evidence, the boxes and the scale bar."""
        painter = QPainter(self)
        scheme = colours()
        painter.fillRect(self.rect(), QColor(scheme.empty))
        if self.port.field.isEmpty():
            side = 56.0
            place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
            renderer(f"icons/{self._empty_sign}", scheme.control).render(painter, place)
        else:
            self._paint_picture(painter)
            if self.class_map is not None:
                self._paint_map(painter)
            red_cells, platelets = (tuple(map(self._on_screen, some)) for some in self.around)
            draw_around(painter, red_cells, platelets)
            draw_boxes(painter, self._boxes, self._on_screen, self._chosen, scheme)
            if self._scale is not None:
                draw_scale_bar(
                    painter,
                    self.rect(),
                    self._scale,
                    self.zoom,
                    self._bar_avoids(),
                    doubtful=self._doubtful,
                )
        if self.adder.is_on:
            self.adder.paint(painter, QRectF(self.rect()), scheme)
        elif self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), scheme)
        painter.end()

    def _bar_avoids(self) -> QRectF:
        """Return where the chosen cell is on the screen, because the scale bar must not hide it."""
        box = self._chosen_box
        return QRectF() if box is None else self._on_screen(box)

    def _on_screen(self, box: Box) -> QRectF:
        return self.to_screen(QRectF(box.x, box.y, box.width, box.height))

    def _paint_picture(self, painter: QPainter) -> None:
        place = self.to_screen(QRectF(QPointF(), QSizeF(self.port.field)))
        if self.image is None:
            painter.fillRect(place, QColor(colours().hairline))
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.zoom < 4)
        image = self._shrunk if self._shrunk is not None else self.image
        painter.drawImage(place, image, QRectF(image.rect()))

    def _paint_map(self, painter: QPainter) -> None:
        assert self.class_map is not None
        window, image = self.class_map
        place = self.to_screen(window)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image, QRectF(image.rect()))
        painter.setPen(QPen(QColor(255, 255, 255, 220), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)

"""Marks a missed cell with a click, a drawn box, or the arrows and Enter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from hematovision_desktop.ui.parts.look.schemes import Colours
from hematovision_desktop.ui.parts.look.viewport import Viewport

DRAWN_FROM_PX = 6
"""A shorter stroke counts as a click with an unsteady hand."""
_STEP_PX, _FINE_PX = 24, 4
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""Losing the focus to a menu or another window does not mean that the person works elsewhere."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CellAdder(QObject):
    """What mouse and keys do on a field while cells are added. Positions are px of the field.

    pointed: at the middle of a cell. drawn: a box around one.
    """

    pointed = Signal(QPointF)
    drawn = Signal(QRectF)
    left = Signal()

    def __init__(self, canvas: QWidget, port: Callable[[], Viewport]) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._port = port
        self.is_on = False
        self._aim: QPointF | None = None
        self._from: QPointF | None = None
        self._to = QPointF()

    def switch(self, *, on: bool) -> None:
        """Begin or end; the cursor of the arrows appears when one is first pressed."""
        if on == self.is_on:
            return
        self.is_on = on
        self._aim = self._from = None
        if on:
            self._canvas.installEventFilter(self)
            self._canvas.setCursor(Qt.CursorShape.CrossCursor)
        else:
            self._canvas.removeEventFilter(self)
            self._canvas.unsetCursor()
        self._canvas.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Handle what concerns adding; the wheel, zoom keys and names still reach the field."""
        if isinstance(event, QMouseEvent):
            return self._take_mouse(event)
        if isinstance(event, QKeyEvent) and self._means(event.key()):
            if event.type() == QEvent.Type.ShortcutOverride:
                # Otherwise Enter would agree with the program, and Esc would stop the batch.
                event.accept()
            elif event.type() == QEvent.Type.KeyPress:
                self._press_key(event)
            self._canvas.update()
            return True
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAYS:
            self.left.emit()
        return super().eventFilter(watched, event)

    def _take_mouse(self, event: QMouseEvent) -> bool:
        at = event.position()
        if event.button() == Qt.MouseButton.LeftButton:
            if event.type() == QEvent.Type.MouseButtonPress:
                self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
                self._from = self._to = at
            elif event.type() == QEvent.Type.MouseButtonRelease:
                self._to = at
                self._release(self._port())
        elif event.type() == QEvent.Type.MouseMove:
            self._to = at
        self._canvas.update()
        return True

    def _release(self, port: Viewport) -> None:
        begun, self._from = self._from, None
        if begun is None:
            return
        stroke = self._to - begun
        if max(abs(stroke.x()), abs(stroke.y())) < DRAWN_FROM_PX:
            self._point(port.to_field(begun), port)
            return
        corners = port.to_field(begun), port.to_field(self._to)
        field = QRectF(QPointF(), port.field.toSizeF())
        box = QRectF(*corners).normalized().intersected(field)
        if not box.isEmpty():
            self.drawn.emit(box)

    def _point(self, at: QPointF, port: Viewport) -> None:
        if QRectF(QPointF(), port.field.toSizeF()).contains(at):
            self.pointed.emit(at)

    @staticmethod
    def _means(key: int) -> bool:
        return key in _ARROWS or key in _ENTER or key == Qt.Key.Key_Escape

    def _press_key(self, event: QKeyEvent) -> None:
        """Move the cursor, add the cell under it, or end."""
        key, port = Qt.Key(event.key()), self._port()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _ENTER:
            self._point(self._aim or port.centre, port)
        else:
            fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            length = (_FINE_PX if fine else _STEP_PX) / port.zoom
            across, down = _ARROWS[key]
            aim = (self._aim or port.centre) + QPointF(across * length, down * length)
            self._aim = QPointF(
                min(max(aim.x(), 0.0), port.field.width()),
                min(max(aim.y(), 0.0), port.field.height()),
            )
            port.bring_into_view(self._aim)

    def paint(self, painter: QPainter, view: QRectF, scheme: Colours) -> None:
        """Paint the frame that marks this mode, the box being drawn and the cursor."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        accent = QColor(scheme.accent)
        painter.setPen(QPen(accent, 4))
        painter.drawRect(view.adjusted(2, 2, -2, -2))
        shapes: list[QRectF] = []
        if self._from is not None and self._from != self._to:
            shapes.append(QRectF(self._from, self._to).normalized())
        for width, colour in ((5, QColor(255, 255, 255, 220)), (2.4, accent)):
            painter.setPen(QPen(colour, width))
            painter.drawRects(shapes)
            if self._aim is not None:
                self._paint_aim(painter)
        painter.restore()

    def _paint_aim(self, painter: QPainter) -> None:
        aim = self._aim or QPointF()
        at = self._port().to_screen(QRectF(aim, aim)).topLeft()
        for across, down in _ARROWS.values():
            way = QPointF(across, down)
            painter.drawLine(at + way * 5.0, at + way * 18.0)

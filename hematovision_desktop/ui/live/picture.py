"""The picture of the microscope: the newest frame with its own cells, repainted only if it changed."""
# ruff: noqa: ARG002, N802  (names and arguments of Qt's virtual methods)

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.live.count_session import CountedCell
from hematovision_desktop.core.live.events import LiveView
from hematovision_desktop.core.live.recogniser import Mark
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.ui.classify.field.overlays import bar_length
from hematovision_desktop.ui.parts.look.draw import draw_box, draw_focus
from hematovision_desktop.ui.parts.look.palette import colours, text_scale
from hematovision_desktop.ui.parts.look.picture_access import describe_as_picture
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.plain import unbroken

GROUND = "#101214"
SHORTEST_LINE_PX = 10.0
STILL_EVERY_S = 0.1
"""A picture that differs only by noise is painted this often: turning the focus must be visible."""


def to_screen_image(pixels: Pixels) -> QImage:
    """Return a frame, uint8 RGB (height, width, 3), as an image in its own memory.

    RGB32, because Qt scales it several times faster than the camera's format.
    """
    rows = np.ascontiguousarray(pixels)
    height, width = rows.shape[:2]
    aliased = QImage(rows.data, width, height, rows.strides[0], QImage.Format.Format_RGB888)
    return aliased.convertToFormat(QImage.Format.Format_RGB32)


_SENTENCE_PT = (17.0, 14.0, 12.0, 10.0, 8.5)
"""Sizes for the sentence over the picture: the first that fits is used."""


class LivePicture(QWidget):
    """Shows one view; a click chooses the counted cell under it, or none (None)."""

    cell_clicked = Signal(object)
    painted = Signal(object)
    measured = Signal(float)

    def __init__(self, cell_of: Callable[[CellKey], CountedCell | None]) -> None:
        describe_as_picture(LivePicture)
        super().__init__()
        self._cell_of = cell_of
        self._view: LiveView | None = None
        self.image: QImage | None = None
        self._marks: tuple[Mark, ...] = ()
        self._said: dict[CellKey, CountedCell | None] = {}
        self._painted_s = 0.0
        self._fresh = False
        self.frames_painted = self.frames_alike = 0
        self.sentence = ""
        self.drawn = False
        self._measuring = False
        self._line: tuple[QPointF, QPointF] | None = None
        self.chosen: CellKey | None = None
        self.suggests = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(320, 200))
        self.setAccessibleName(self.tr("Picture of the microscope"))

    @property
    def view(self) -> LiveView | None:
        """The view on screen."""
        return self._view

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The cells drawn on the view."""
        return self._marks

    def show_view(self, view: LiveView) -> None:
        """Show a view; one that differs from the former only by noise waits a moment."""
        posed = view.posed
        same = (
            not posed.changed
            and self._view is not None
            and view.marks == self._marks
            and 0 <= posed.frame.captured_s - self._painted_s < STILL_EVERY_S
        )
        if same:
            self.frames_alike += 1
            return
        self._view, self._marks, self._fresh = view, view.marks, True
        self.image = to_screen_image(posed.frame.pixels)
        self._painted_s = posed.frame.captured_s
        self.update()

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show other names on a frozen frame."""
        if marks != self._marks:
            self._marks = marks
            self.update()

    def forget_names(self) -> None:
        """Look up people's names again, because the count has changed."""
        self._said.clear()
        self.update()

    def choose(self, key: CellKey | None) -> None:
        """Mark a counted cell as the chosen one."""
        if key != self.chosen:
            self.chosen = key
            self.update()

    def set_measuring(self, on: bool) -> None:
        """Let the mouse draw a line and report its length in px of the frame; or let it choose cells again."""
        self._measuring, self._line = on, None
        self.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        self.update()

    def say(self, sentence: str) -> None:
        """Show a sentence over the dimmed picture; empty removes it."""
        if sentence != self.sentence:
            self.sentence = sentence
            self.setAccessibleDescription(sentence)
            self.update()

    def clear(self) -> None:
        """Show no picture."""
        self._view, self.image, self._marks = None, None, ()
        self._said.clear()
        self.update()

    # Painting

    def place(self) -> QRectF:
        """Return the frame's rectangle in the widget."""
        if self.image is None:
            return QRectF(self.rect())
        scale = min(self.width() / self.image.width(), self.height() / self.image.height())
        width, height = self.image.width() * scale, self.image.height() * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, its cells, and the sentence over it."""
        painter = QPainter(self)
        place = self.place()
        if self.image is None or place.size() != QRectF(self.rect()).size():
            painter.fillRect(self.rect(), QColor(GROUND))
        if self.image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self.image)
            self._paint_marks(painter, place)
            if self._view is not None and self._view.scale.um_per_px is not None:
                scale = place.width() / self.image.width()
                paint_scale_bar(painter, place, self._view.scale.um_per_px / scale)
        if self.sentence:
            self._paint_sentence(painter)
        if self._line is not None:
            paint_line(painter, *(self._to_screen(point) for point in self._line))
        if self.drawn and self.image is not None:
            self._paint_badge(painter, place)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), colours())
        painter.end()
        if self._fresh and self._view is not None:
            self._fresh = False
            self.frames_painted += 1
            self.painted.emit(self._view)

    def _paint_marks(self, painter: QPainter, place: QRectF) -> None:
        assert self.image is not None
        scale = place.width() / self.image.width()
        scheme = colours()
        painter.setClipRect(place)
        for mark in self._marks:
            rect = _on_screen(mark, place, scale)
            if mark.cell is None:
                painter.setPen(QPen(QColor(255, 255, 255, 200), 1.6, Qt.PenStyle.DashLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(rect, 3, 3)
                continue
            label, waits = self.name_of(mark)
            suggested = self.suggests and not self.is_named(mark)
            chosen = mark.key is not None and mark.key == self.chosen
            painter.setOpacity(1.0 if mark.key is not None else 0.6)
            draw_box(
                painter,
                rect,
                label,
                waits=waits,
                chosen=chosen,
                scheme=scheme,
                suggested=suggested,
            )
        painter.setOpacity(1.0)
        painter.setClipping(False)

    def name_of(self, mark: Mark) -> tuple[Label | None, bool]:
        """Return a mark's current name, and whether its cell needs review."""
        assert mark.cell is not None
        if mark.key is None:
            return mark.cell.label, mark.cell.needs_review
        cell = self._counted(mark.key)
        return (cell.label, cell.waits) if cell else (mark.cell.label, mark.cell.needs_review)

    def is_named(self, mark: Mark) -> bool:
        """Return whether a person named a mark's cell."""
        cell = None if mark.key is None else self._counted(mark.key)
        return cell is not None and cell.is_named

    def _counted(self, key: CellKey) -> CountedCell | None:
        if key not in self._said:
            self._said[key] = self._cell_of(key)
        return self._said[key]

    def show_suggestions(self, on: bool) -> None:
        """Draw the program's names as suggestions, or as names."""
        if on is not self.suggests:
            self.suggests = on
            self.update()

    def _paint_badge(self, painter: QPainter, place: QRectF) -> None:
        font = QFont(self.font())
        font.setBold(True)
        font.setPixelSize(round(13 * text_scale()))
        painter.setFont(font)
        text = self.tr("DRAWN SLIDE")
        width = painter.fontMetrics().horizontalAdvance(text) + 20
        rect = QRectF(place.right() - width - 10, place.top() + 10, width, 24 * text_scale())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawRoundedRect(rect, 5, 5)
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_sentence(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), QColor(10, 12, 14, 165))
        painter.setPen(QColor("#FFFFFF"))
        room = QRectF(self.rect()).adjusted(32, 24, -32, -24)
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        font = QFont(self.font())
        sentence = unbroken(self.sentence)
        for size_pt in _SENTENCE_PT:
            font.setPointSizeF(size_pt)
            painter.setFont(font)
            if room.contains(painter.boundingRect(room, flags, sentence)):
                break
        painter.drawText(room, flags, sentence)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the counted cell under the mouse, the innermost one; or begin a line."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._measuring:
            start = self._to_frame(event.position())
            self._line = (start, start)
            self.update()
            return
        self.cell_clicked.emit(self.key_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the line."""
        if self._line is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._line = (self._line[0], self._to_frame(event.position()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Report the line's length; a click alone draws none."""
        if self._line is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self._line = (self._line[0], self._to_frame(event.position()))
        length_px = QLineF(*self._line).length()
        if length_px < SHORTEST_LINE_PX:
            self._line, length_px = None, 0.0
        self.update()
        self.measured.emit(length_px)

    def _to_frame(self, point: QPointF) -> QPointF:
        place = self.place()
        inside = QPointF(
            min(max(point.x(), place.left()), place.right()),
            min(max(point.y(), place.top()), place.bottom()),
        )
        return (inside - place.topLeft()) / self._zoom()

    def _to_screen(self, point: QPointF) -> QPointF:
        return self.place().topLeft() + point * self._zoom()

    def _zoom(self) -> float:
        return self.place().width() / self.image.width() if self.image else 1.0

    def key_at(self, point: QPointF) -> CellKey | None:
        """Return the key of the counted cell drawn at a point, or None."""
        if self.image is None:
            return None
        place = self.place()
        scale = place.width() / self.image.width()
        hits = [
            (rect.width() * rect.height(), mark.key)
            for mark in self._marks
            if mark.key is not None
            and (rect := _on_screen(mark, place, scale)).adjusted(-4, -24, 4, 4).contains(point)
        ]
        return min(hits)[1] if hits else None


def _on_screen(mark: Mark, place: QRectF, scale: float) -> QRectF:
    box = mark.box
    return QRectF(
        place.left() + box.x * scale,
        place.top() + box.y * scale,
        box.width * scale,
        box.height * scale,
    )


_TICK_PX = 8.0


def paint_scale_bar(painter: QPainter, place: QRectF, um_per_screen_px: float) -> None:
    """Paint a bar of a round length, and that length in µm, in the lower left corner."""
    length_um = bar_length(1 / um_per_screen_px, round(place.width()))
    width = length_um / um_per_screen_px
    font = QFont(painter.font())
    font.setBold(True)
    scale = text_scale()
    font.setPixelSize(round(13 * scale))
    painter.setFont(font)
    high, least = 34 * scale, 44 * scale
    ground = QRectF(place.left() + 10, place.bottom() - 10 - high, max(width, least) + 20, high)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 150))
    painter.drawRoundedRect(ground, 5, 5)
    painter.setPen(QColor("#FFFFFF"))
    text = f"{words.number(length_um)} µm"
    painter.drawText(ground.adjusted(0, 3, 0, -10), Qt.AlignmentFlag.AlignCenter, text)
    bar = QRectF(ground.center().x() - width / 2, ground.bottom() - 9, width, 3)
    painter.fillRect(bar, QColor("#FFFFFF"))


def paint_line(painter: QPainter, start: QPointF, end: QPointF) -> None:
    """Paint a line with end marks, visible on light and dark."""
    line = QLineF(start, end)
    across = line.normalVector().unitVector()
    tick = QPointF(across.dx(), across.dy()) * _TICK_PX
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((QColor(0, 0, 0, 190), 4.0), (QColor("#FFFFFF"), 1.6)):
        painter.setPen(QPen(colour, width))
        painter.drawLine(line)
        for point in (start, end):
            painter.drawLine(QLineF(point - tick, point + tick))

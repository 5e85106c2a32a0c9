"""Overlays of a field: boxes, the scale bar, red cells and platelets."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Box, Scale, ScaleSource
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.ui.parts.look.draw import draw_box
from hematovision_desktop.ui.parts.look.schemes import Colours
from hematovision_desktop.ui.parts.texts import words

BAR_LENGTHS_UM = (1, 2, 5, 10, 20, 50, 100, 200, 500)
USUAL_BAR_UM = 10
"""Used whenever it fits, so fields can be compared."""
_BAR_SHARE = (0.04, 0.45)
"""Of the view's width: a shorter bar says little, a longer one hides the picture."""
_LABEL_SHARE = 0.4
"""Of the view's width: if the text over the bar needs more, it gives the length alone."""
_SMALL_VIEW_PX = 400
"""Up to this width, the bar lies nearer to the edges."""

RED_CELL_COLOUR = "#A3123A"
PLATELET_COLOUR = "#3A1C71"
_HALO = QColor(255, 255, 255, 170)

translate = QCoreApplication.translate


def bar_length(px_per_um: float, view_px: int) -> int:
    """Return the length in µm of the scale bar in a view with a given width."""
    least, most = (share * view_px / px_per_um for share in _BAR_SHARE)
    fitting = [one for one in BAR_LENGTHS_UM if least <= one <= most]
    if not fitting:
        return BAR_LENGTHS_UM[0] if most < BAR_LENGTHS_UM[0] else BAR_LENGTHS_UM[-1]
    return min(fitting, key=lambda one: (one != USUAL_BAR_UM, abs(one - USUAL_BAR_UM)))


@dataclass(frozen=True, slots=True)
class BoxLook:
    """One cell of the field: where it is and how its box looks.

    cell: its index in the field. gone: its box was removed; it is visible only while chosen.
    """

    cell: int
    box: Box
    label: Label | None
    waits: bool
    gone: bool = False


def draw_boxes(
    painter: QPainter,
    looks: Sequence[BoxLook],
    on_screen: Callable[[Box], QRectF],
    chosen: int | None,
    scheme: Colours,
) -> None:
    """Draw the boxes of a field's cells, the chosen one last. on_screen: returns where a box is, in px."""
    for look in sorted(looks, key=lambda one: one.cell == chosen):
        rect = on_screen(look.box)
        if not look.gone:
            is_chosen = look.cell == chosen
            draw_box(painter, rect, look.label, waits=look.waits, chosen=is_chosen, scheme=scheme)
        elif look.cell == chosen:
            _draw_gone(painter, rect, scheme)


def _draw_gone(painter: QPainter, rect: QRectF, scheme: Colours) -> None:
    """Draw the place of a removed box."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((QColor(255, 255, 255, 220), 5.0), (QColor(scheme.accent), 2.0)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.DashLine))
        painter.drawRect(rect)
    painter.restore()


def draw_around(
    painter: QPainter, red_cells: Sequence[QRectF], platelets: Sequence[QRectF]
) -> None:
    """Outline red cells as rings and platelets as diamonds, in px of the view."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rings, diamonds = QPainterPath(), QPainterPath()
    for rect in red_cells:
        rings.addEllipse(rect)
    for rect in platelets:
        diamonds.addPolygon(_diamond(rect))
        diamonds.closeSubpath()
    for path, colour, width in (
        (rings, RED_CELL_COLOUR, 1.4),
        (diamonds, PLATELET_COLOUR, 2.0),
    ):
        for pen in (QPen(_HALO, width + 1.6), QPen(QColor(colour), width)):
            painter.setPen(pen)
            painter.drawPath(path)
    painter.restore()


def _diamond(rect: QRectF) -> QPolygonF:
    """Return a diamond around a platelet, large enough to see even if the platelet is tiny."""
    half = max(7.0, 0.75 * max(rect.width(), rect.height()))
    middle = rect.center()
    steps = ((0, -half), (half, 0), (0, half), (-half, 0))
    return QPolygonF([middle + QPointF(*step) for step in steps])


def draw_scale_bar(
    painter: QPainter,
    view: QRect,
    scale: Scale,
    zoom: float,
    avoid: QRectF,
    *,
    doubtful: bool = False,
) -> None:
    """Draw a scale bar in a corner of the view, with its length in µm and how the scale is known.

    A small view omits the source unless something contradicts the scale: the panel below gives it.
    doubtful: the red cells contradict the scale. avoid: what must not be hidden, in px of the view.
    zoom: px of the screen per px of the field.
    """
    if scale.um_per_px <= 0:
        return
    per_um = zoom / scale.um_per_px
    bar_um = bar_length(per_um, view.width())
    length = bar_um * per_um
    font = QFont(painter.font())
    font.setBold(True)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    text = _bar_words(bar_um, scale.source, doubtful=doubtful)
    is_sure = not doubtful and scale.source is not ScaleSource.ASSUMED
    if is_sure and metrics.horizontalAdvance(text) > _LABEL_SHARE * view.width():
        text = f"{words.number(bar_um)} µm"
    width = max(length, metrics.horizontalAdvance(text)) + 16
    back = _corner(view, QSizeF(width, metrics.height() + 14), avoid)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 165))
    painter.drawRoundedRect(back, 6, 6)
    painter.setPen(QColor("#FFFFFF"))
    # A scale bar is never mirrored, nor is its text.
    side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(back.adjusted(8, 2, -8, -12), side, text)
    line = QRectF(back.left() + 8, back.bottom() - 9, length, 4)
    painter.fillRect(line, QColor("#FFFFFF"))


def _bar_words(bar_um: int, source: ScaleSource, *, doubtful: bool) -> str:
    """Return the length of the bar, and how the scale is known."""
    sources = {
        ScaleSource.RED_CELLS: translate("field", "{n} µm from red cells"),
        ScaleSource.LEUKOCYTES: translate("field", "{n} µm from leukocytes"),
        ScaleSource.SET: translate("field", "{n} µm, as set"),
        ScaleSource.POOLED: translate("field", "{n} µm, first pictures"),
        ScaleSource.STATED: translate("field", "{n} µm from the file"),
        ScaleSource.REMEMBERED: translate("field", "{n} µm as before"),
        ScaleSource.KEPT: translate("field", "{n} µm, as kept"),
        ScaleSource.ASSUMED: translate("field", "{n} µm, assumed"),
    }
    doubt = translate("field", "{n} µm, in doubt")
    return (doubt if doubtful else sources[source]).format(n=words.number(bar_um))


def _corner(view: QRect, size: QSizeF, avoid: QRectF) -> QRectF:
    """Return a rectangle of a size in the first corner that hides nothing to avoid."""
    width, height = size.width(), size.height()
    gap = 12 if view.width() > _SMALL_VIEW_PX else 6
    right, low = view.width() - gap - width, view.height() - gap - height
    corners = [
        QRectF(x, y, width, height) for x, y in ((gap, low), (right, low), (gap, gap), (right, gap))
    ]
    return next((one for one in corners if not avoid.intersects(one)), corners[0])

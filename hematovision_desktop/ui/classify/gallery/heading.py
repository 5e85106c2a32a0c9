"""What the gallery paints besides its tiles: headings of groups, the band, and the drag badge."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.ui.classify.gallery.choice import GalleryChoice
from hematovision_desktop.ui.classify.gallery.groups import GroupKey, Section
from hematovision_desktop.ui.classify.gallery.layout import MARGIN_PX, Block
from hematovision_desktop.ui.parts.look.draw import chip_width, draw_chip, draw_target
from hematovision_desktop.ui.parts.look.palette import GRID_PX, colours
from hematovision_desktop.ui.parts.texts import cell_words, picture_words, words
from hematovision_desktop.ui.parts.texts.direction import mirrored


def heading_text(key: GroupKey) -> str:
    """Return a group's heading."""
    if key is Section.ALL:
        return words.all_cells()
    if key is Section.ADDED:
        return cell_words.added_heading()
    if key is Section.HIDDEN:
        return cell_words.hidden_heading()
    if key is Section.NO_CELL:
        return picture_words.no_cell_heading()
    if key is Section.FAILED:
        return picture_words.failed_heading()
    return words.label_name(key if isinstance(key, Label) else None)


def paint_heading(painter: QPainter, rect: QRect, key: GroupKey, count: int, font: QFont) -> None:
    """Paint a group's heading into a rectangle. count: its cells; font: of plain text."""
    scheme = colours()
    painter.save()
    bold = QFont(font)
    bold.setBold(True)
    painter.setFont(bold)
    left = rect.left() + 2 * MARGIN_PX
    middle = rect.center().y() + 4
    if key is None or isinstance(key, Label):
        width = chip_width(key, 22)
        draw_chip(painter, mirrored(QRectF(left, middle - 11, width, 22), rect), key)
        left += round(width) + GRID_PX
    title = heading_text(key)
    line = QRect(left, rect.top() + 8, rect.width() - left, rect.height() - 8)
    # Large letters are taller than their line and the gap below, but need not be cut for that.
    align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
    painter.setPen(QColor(scheme.fault if key is Section.FAILED else scheme.text))
    painter.drawText(mirrored(line, rect), align, title)
    taken = painter.fontMetrics().horizontalAdvance(title) + 12
    painter.setFont(font)
    painter.setPen(QColor(scheme.dim))
    number = words.number(count)
    painter.drawText(mirrored(line.adjusted(taken, 0, 0, 0), rect), align, number)
    taken += painter.fontMetrics().horizontalAdvance(number) + 16
    painter.setPen(QPen(QColor(scheme.hairline), 1))
    start = left + taken
    rule = QRect(start, middle, rect.right() - 2 * MARGIN_PX - start, 0)
    rule = mirrored(rule, rect)
    painter.drawLine(rule.left(), middle, rule.left() + rule.width(), middle)
    painter.restore()


def _paint_band(painter: QPainter, rect: QRect) -> None:
    """Paint the band that is drawn around cells."""
    painter.save()
    accent = QColor(colours().accent)
    painter.setPen(QPen(accent, 1))
    accent.setAlpha(40)
    painter.setBrush(accent)
    painter.drawRect(rect)
    painter.restore()


def _paint_badge(painter: QPainter, rect: QRect, count: int) -> None:
    """Paint beside the pointer how many cells are dragged."""
    scheme = colours()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(scheme.accent))
    painter.drawRoundedRect(rect, 14, 14)
    painter.setPen(QColor(scheme.on_accent))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words.number(count))
    painter.restore()


def paint_choice(
    painter: QPainter, choice: GalleryChoice, target: Block | None, width: int, offset: int
) -> None:
    """Paint the band, or the dragged cells and their target.

    target: the group under the pointer. width, offset: of the viewport, in px.
    """
    if choice.band is not None:
        _paint_band(painter, choice.band.translated(0, -offset))
    if not choice.is_dragging:
        return
    if target is not None and not isinstance(target.group.key, Section):
        height = target.bottom - target.top
        whole = QRect(0, target.top - offset, width, height)
        draw_target(painter, whole.adjusted(4, 4, -4, -4), colours())
    _paint_badge(painter, choice.badge(), choice.nameable())

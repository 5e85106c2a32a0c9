"""Paints one tile of the gallery: the cell's picture, its name, how sure, and whether it needs review."""

from __future__ import annotations

import math

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.microscopes.microscope import Trust
from hematovision_desktop.ui.classify.gallery.crop_cache import CropCache
from hematovision_desktop.ui.classify.gallery.model import TILE_ROLE
from hematovision_desktop.ui.classify.gallery.tiles import ShownCells, Tile
from hematovision_desktop.ui.parts.look.draw import (
    chip_width,
    draw_chip,
    draw_focus,
    draw_hatched_outline,
    line_px,
)
from hematovision_desktop.ui.parts.look.icons import renderer
from hematovision_desktop.ui.parts.look.palette import GRID_PX, colours, text_scale
from hematovision_desktop.ui.parts.look.schemes import Colours
from hematovision_desktop.ui.parts.texts import answer_words, cell_words, picture_words, words
from hematovision_desktop.ui.parts.texts.direction import mirrored

SIDES_PX = (96, 160)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_LINE_PX = 22
_BAND_PX = 6.0
_BESIDE_CHIP_PX = 6
_GONE = 0.3
"""Opacity of a removed cell."""
_MOST_TICK = 1 / 3
"""Largest share of a picture's side that the sign of a decided cell takes."""
_WITHIN_PX = 3
"""From a tile's edge to the frame that shows the keyboard, within the frame of a chosen tile."""


@dataclass(frozen=True, slots=True)
class TileLook:
    """All that decides how a cell's tile looks. who: the person who named it, "" without a name."""

    label: Label | None
    confidence: float
    program: Label | None
    waits: bool
    decided: bool
    chosen: bool
    focused: bool
    picture: QPixmap | None
    asked: bool = False
    joined: bool = False
    added: bool = False
    removed: bool = False
    hidden: bool = False
    trust: Trust = Trust.PROVEN
    hides: bool = False
    who: str = ""


def tile_size(side_px: int) -> QSize:
    """Return the size of a tile, with its picture and its two lines.

    It is wider than the picture if the names of the usual types, or how sure they are, need it: a
    name that is cut off names nothing.
    """
    wide_px = QFontMetricsF(QGuiApplication.font()).horizontalAdvance
    chip = chip_width(Label.NEUTROPHIL, _chip_px()) + _BESIDE_CHIP_PX
    names = map(words.label_short, LabelSet.FIVE.labels)
    sure = (answer_words.sureness(0.0, asks=asks, trust=Trust.FAMILIAR) for asks in (False, True))
    needed = max(chip + max(map(wide_px, names)), *map(wide_px, sure))
    wide = max(side_px, math.ceil(needed))
    return QSize(wide + 2 * GRID_PX, side_px + 2 * line_px(_LINE_PX) + 2 * GRID_PX + 4)


def _chip_px() -> float:
    return 18.0 * text_scale()


def picture_in(rect: QRectF) -> QRectF:
    """Return where a tile has the cell's picture: as large as the lines below it allow."""
    inner = rect.adjusted(GRID_PX, GRID_PX, -GRID_PX, -GRID_PX)
    side = min(inner.width(), inner.height() - 2 * line_px(_LINE_PX) - 4)
    return mirrored(QRectF(inner.left(), inner.top(), side, side), inner)


def paint_tile(painter: QPainter, rect: QRectF, look: TileLook, scheme: Colours) -> None:
    """Paint a cell's tile."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if look.chosen:
        painter.setPen(QPen(QColor(scheme.accent_ink), 2))
        painter.setBrush(QColor(scheme.accent_wash))
        painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 6, 6)
    picture = picture_in(rect)
    _paint_picture(painter, picture, look, scheme)
    line = line_px(_LINE_PX)
    lines = QRectF(rect.left() + GRID_PX, picture.bottom() + 4, rect.width() - 2 * GRID_PX, line)
    _paint_name(painter, lines, look, scheme)
    _paint_sureness(painter, lines.translated(0, line), look, scheme)
    if look.focused:
        draw_focus(painter, rect.adjusted(_WITHIN_PX, _WITHIN_PX, -_WITHIN_PX, -_WITHIN_PX), scheme)
    painter.restore()


def _paint_picture(painter: QPainter, rect: QRectF, look: TileLook, scheme: Colours) -> None:
    painter.save()
    outline = QPainterPath()
    outline.addRoundedRect(rect, 4, 4)
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    if look.picture is None:
        painter.fillRect(rect, QColor(scheme.empty))
    else:
        painter.setOpacity(_GONE if look.removed else 1.0)
        painter.drawPixmap(rect, look.picture, QRectF(look.picture.rect()))
        painter.setOpacity(1.0)
    if look.waits:
        draw_hatched_outline(painter, rect, QColor(scheme.review), _BAND_PX)
    painter.restore()
    if look.decided and not look.removed:
        # In a low view the pictures are small, and a cell must not disappear behind its tick.
        size = min(24 * text_scale(), rect.height() * _MOST_TICK)
        tick = QRectF(rect.right() - size - 3, rect.top() + 3, size, size)
        _paint_tick(painter, mirrored(tick, rect), scheme)


def _paint_tick(painter: QPainter, rect: QRectF, scheme: Colours) -> None:
    painter.setPen(QPen(QColor(scheme.on_accent), 2))
    painter.setBrush(QColor(scheme.accent))
    painter.drawEllipse(rect)
    renderer("icons/tick", scheme.on_accent).render(painter, rect.adjusted(4, 4, -4, -4))


def _paint_name(painter: QPainter, line: QRectF, look: TileLook, scheme: Colours) -> None:
    height = _chip_px()
    width = chip_width(look.label, height)
    chip = QRectF(line.left(), line.top() + (line.height() - height) / 2, width, height)
    draw_chip(painter, mirrored(chip, line), look.label)
    room = mirrored(line.adjusted(width + _BESIDE_CHIP_PX, 0, 0, 0), line)
    painter.setPen(QColor(scheme.text))
    names = (words.label_name(look.label), words.label_short(look.label))
    if look.hidden or (look.added and not look.decided):
        names = (cell_words.no_name(), "")  # its sign, a query, says as much
    name = _fitting(painter.font(), room.width(), *names)
    painter.drawText(room, _LEFT, name)


def _paint_sureness(painter: QPainter, line: QRectF, look: TileLook, scheme: Colours) -> None:
    figure = words.probability(look.confidence)
    if look.removed or look.added:
        painter.setPen(QColor(scheme.review_ink if look.waits else scheme.dim))
        said = [cell_words.added(), cell_words.added_short()]
        if look.removed:
            said = [cell_words.taken_away()]
        painter.drawText(line, _LEFT, _fitting(painter.font(), line.width(), *said))
        return
    if look.hides:
        if look.decided:
            painter.setPen(QColor(scheme.dim))
            yours = cell_words.named_by(look.who)
            painter.drawText(line, _LEFT, _fitting(painter.font(), line.width(), yours))
        return
    if look.joined:
        painter.setPen(QColor(scheme.dim))
        texts = (answer_words.counted_before(), answer_words.counted_before_short())
        painter.drawText(line, _LEFT, _fitting(painter.font(), line.width(), *texts))
        return
    if look.decided:
        painter.setPen(QColor(scheme.dim))
        font = QFont(painter.font())
        font.setPointSizeF(font.pointSizeF() - 1.5)
        painter.setFont(font)
        proven = look.trust is Trust.PROVEN
        program = f"{words.letter(look.program)} {figure}" if proven else words.letter(look.program)
        long = answer_words.program_said(program, asked=look.asked)
        painter.drawText(
            line, _LEFT, _fitting(font, line.width(), long, answer_words.was(program), program)
        )
        return
    sure = answer_words.sureness(look.confidence, asks=look.asked, trust=look.trust)
    whole = answer_words.sure_line(look.confidence, asks=look.asked, trust=look.trust)
    short = figure if look.trust is Trust.PROVEN else sure
    painter.setPen(QColor(scheme.review_ink if look.waits else scheme.dim))
    painter.drawText(
        line,
        _LEFT,
        _fitting(painter.font(), line.width(), whole, f"{short} ?" if look.waits else short),
    )


def _fitting(font: QFont, width: float, *texts: str) -> str:
    """Return the first text that fits; the last one elided if none does."""
    metrics = QFontMetricsF(font)
    for text in texts:
        if metrics.horizontalAdvance(text) <= width:
            return text
    return metrics.elidedText(texts[-1], Qt.TextElideMode.ElideRight, width)


class TileDelegate(QStyledItemDelegate):
    """Paints tiles of cells, and lines of fields without cells."""

    def __init__(self, batch: ShownCells, crops: CropCache, parent: QObject) -> None:
        super().__init__(parent)
        self._batch = batch
        self._crops = crops

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one tile."""
        tile: Tile = index.data(TILE_ROLE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        rect = QRectF(option.rect)
        painter.setFont(option.font)
        if not tile.is_cell:
            _paint_line(painter, rect, tile, chosen=chosen, focused=focused)
            return
        who, asked = self._batch.decided_by(tile), self._batch.is_asked(tile)
        decided = who is not None
        hidden = self._batch.is_hidden(tile) or (asked and not decided)
        look = TileLook(
            self._batch.shown_label(tile),
            tile.confidence,
            tile.label,
            self._batch.waits(tile) and not hidden,
            decided,
            chosen,
            focused,
            self._crops.picture(tile),
            tile.needs_review,
            self._batch.is_counted_apart(tile),
            tile.added and not asked,
            self._batch.is_removed(tile),
            hidden,
            self._batch.trust,
            self._batch.hides or asked,
            who or "",
        )
        paint_tile(painter, rect, look, colours())


def _paint_line(
    painter: QPainter, rect: QRectF, tile: Tile, *, chosen: bool, focused: bool
) -> None:
    scheme = colours()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if chosen:
        painter.setPen(QPen(QColor(scheme.accent_ink), 2))
        painter.setBrush(QColor(scheme.accent_wash))
        painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 6, 6)
    failed = tile.failure is not None
    sign = QRectF(rect.left() + 12, rect.center().y() - 12, 24, 24)
    renderer(
        "icons/broken" if failed else "icons/nothing", scheme.fault if failed else scheme.dim
    ).render(painter, mirrored(sign, rect))
    text = rect.adjusted(48, 0, -12, 0)
    font = QFont(painter.font())
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(scheme.text))
    metrics = QFontMetricsF(font)
    name = metrics.elidedText(tile.file_name, Qt.TextElideMode.ElideMiddle, text.width() * 0.35)
    painter.drawText(mirrored(text, rect), _LEFT, name)
    font.setBold(False)
    painter.setFont(font)
    painter.setPen(QColor(scheme.dim))
    rest = text.adjusted(metrics.horizontalAdvance(name) + 16, 0, 0, 0)
    said = (
        picture_words.failure_sentence(tile.failure)
        if tile.failure
        else picture_words.no_cell_sentence()
    )
    painter.drawText(
        mirrored(rest, rect),
        _LEFT,
        QFontMetricsF(font).elidedText(said, Qt.TextElideMode.ElideRight, rest.width()),
    )
    if focused:
        draw_focus(painter, rect.adjusted(_WITHIN_PX, _WITHIN_PX, -_WITHIN_PX, -_WITHIN_PX), scheme)
    painter.restore()

"""A painter in hundredths of a millimetre, so paper, screen and PDF get the same layout."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QTextDocument,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.ui.parts.texts.direction import is_mirrored, mirrored
from hematovision_desktop.ui.parts.texts.plain import unbroken

MM = 100.0
"""Units per millimetre."""
PT = 25.4 / 72.0 * MM
UNITS_PER_INCH = 25.4 * MM

PAPER = QColor("#FFFFFF")
INK = QColor("#111111")
DIM = QColor("#555555")
FAINT = QColor("#BBBBBB")
WASH = QColor("#D8D8D8")

FAMILIES = ("Noto Sans", "Segoe UI", "Helvetica Neue", "Arial", "DejaVu Sans")
"""Plain fonts that most systems have; missing characters come from the system's other fonts."""

_SMALLEST = 0.75
"""Share of its size to which a line shrinks before its end is cut."""

_WORD = re.compile(r"\S+")
_MARKS = dict.fromkeys((0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Direction marks; nobody searches for them."""

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter


def is_shaped(text: str) -> bool:
    """Return whether letters of a text change shape beside each other, or combine vertically.

    Qt maps the glyphs of a PDF to single letters, so such a text could not be searched.
    """
    return any("\u0590" <= sign < "\u1e00" or unicodedata.combining(sign) for sign in text)


@dataclass(frozen=True, slots=True)
class OutlinedWord:
    """A word painted as outlines; its place and size are in canvas units."""

    text: str
    left: float
    baseline: float
    height: float
    width: float


class Canvas:
    """Paints texts and lines; text sizes are points, multiplied by `scale`.

    words: those painted as outlines. said: all texts, in order. width: of the page, across which
    everything is mirrored in a right-to-left language; 0: no mirroring. measuring: only the sizes
    of things are needed, so no text is painted.
    """

    def __init__(
        self,
        painter: QPainter,
        scale: float = 1.0,
        width: float = 0.0,
        *,
        measuring: bool = False,
    ) -> None:
        self._measuring = measuring
        self._mirror = QRectF(0, 0, width, 0) if width and is_mirrored() else None
        self.painter = painter
        self.scale = scale
        self.words: list[OutlinedWord] = []
        self.said: list[str] = []
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)

    def font(self, size_pt: float, *, bold: bool = False) -> QFont:
        """Return a font without hinting, so its widths are the same on every device."""
        font = QFont()
        font.setFamilies(list(FAMILIES))
        font.setPixelSize(round(size_pt * self.scale * PT))
        font.setBold(bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setFeature(QFont.Tag("liga"), 0)  # or nobody finds Griffith by its letters
        return font

    def placed(self, rect: QRectF) -> QRectF:
        """Return the rectangle for one computed from the left of the page, mirrored if needed."""
        return rect if self._mirror is None else mirrored(rect, self._mirror)

    @contextmanager
    def unmirrored(self, rect: QRectF) -> Iterator[QRectF]:
        """Yield the place of a drawing that is the same in every language, with mirroring off."""
        here, kept, self._mirror = self.placed(rect), self._mirror, None
        yield here
        self._mirror = kept

    def _side(self, align: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
        """Return a side in reading direction as a side of the page."""
        absolute = Qt.AlignmentFlag.AlignAbsolute
        if self._mirror is not None and not align & absolute:
            align = {LEFT: RIGHT, RIGHT: LEFT}.get(align, align)
        return align | absolute

    def line_height(self, size_pt: float) -> float:
        """Return the height of one line of text."""
        return size_pt * self.scale * PT * 1.36

    def text(
        self,
        rect: QRectF,
        text: str,
        size_pt: float,
        *,
        bold: bool = False,
        align: Qt.AlignmentFlag = LEFT,
        ink: QColor = INK,
    ) -> None:
        """Paint one line: smaller if it does not fit, and cut with an ellipsis if that is not enough."""
        self.said.append(text)
        if self._measuring:
            return
        wide = self.width(text, size_pt, bold=bold)
        if wide > rect.width() > 0:
            size_pt *= max(_SMALLEST, 0.99 * rect.width() / wide)
        font, rect, align = self.font(size_pt, bold=bold), self.placed(rect), self._side(align)
        fitted = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        if is_shaped(fitted):
            self._outlined_line(rect, fitted, font, align, ink)
            return
        self.painter.setFont(font)
        self.painter.setPen(ink)
        self.painter.drawText(
            rect, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, fitted
        )

    def _outlined_line(
        self, rect: QRectF, text: str, font: QFont, align: Qt.AlignmentFlag, ink: QColor
    ) -> None:
        layout = QTextLayout(text, font)
        if self._mirror is not None:
            option = QTextOption()
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1e6)
        layout.endLayout()
        spare = rect.width() - line.naturalTextWidth()
        inset = spare if align & RIGHT else spare / 2 if align & CENTRE else 0.0
        # A line of a right-to-left script begins at the far end of its width.
        left = rect.left() + inset - line.naturalTextRect().left()
        self._outlined(line, text, QPointF(left, rect.center().y() - line.height() / 2), ink)

    def _outlined(self, line: QTextLine, text: str, origin: QPointF, ink: QColor) -> None:
        """Paint a line's letters as outlines and note its words for searching the page."""
        letters = QPainterPath()
        letters.setFillRule(Qt.FillRule.WindingFill)
        for run in line.glyphRuns():
            font = run.rawFont()
            for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
                letters.addPath(font.pathForGlyph(glyph).translated(place))
        self.painter.fillPath(letters.translated(origin), ink)
        baseline = origin.y() + line.y() + line.ascent()
        start, end = line.textStart(), line.textStart() + line.textLength()
        for word in _WORD.finditer(text, start, end):
            ends = [_x_of(line, place) for place in word.span()]
            left, width = origin.x() + min(ends), abs(ends[1] - ends[0])
            if told := word[0].translate(_MARKS):
                self.words.append(OutlinedWord(told, left, baseline, line.height(), width))

    def width(self, text: str, size_pt: float, *, bold: bool = False) -> float:
        """Return the width of a line."""
        return QFontMetricsF(self.font(size_pt, bold=bold)).horizontalAdvance(text)

    def block_height(self, width: float, text: str, size_pt: float, most_lines: int) -> float:
        """Return the height of a wrapping text of which at most this many lines are painted."""
        document = self._document(text, width, size_pt)
        if _lines_of(document) > most_lines:
            document = self._shortened(text, width, size_pt, most_lines)
        return document.size().height()

    def block(
        self,
        place: QPointF,
        width: float,
        text: str,
        size_pt: float,
        *,
        most_lines: int = 99,
        ink: QColor = INK,
    ) -> float:
        """Paint a wrapping text and return its height; a text that is too long ends in an ellipsis."""
        self.said.append(text)
        place = self.placed(QRectF(place, QSizeF(width, 0))).topLeft()
        document = self._document(text, width, size_pt)
        if _lines_of(document) > most_lines:
            document = self._shortened(text, width, size_pt, most_lines)
        height = document.size().height()  # asked before its lines are: it lays them out
        if self._measuring:
            return height
        if is_shaped(text):
            self._outlined_document(document, place, ink)
            return height
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, ink)
        context.palette = palette
        self.painter.save()
        self.painter.translate(place)
        document.documentLayout().draw(self.painter, context)
        self.painter.restore()
        return height

    def _outlined_document(self, document: QTextDocument, place: QPointF, ink: QColor) -> None:
        block = document.begin()
        while block.isValid():
            layout = block.layout()
            for number in range(layout.lineCount()):
                origin = place + document.documentLayout().blockBoundingRect(block).topLeft()
                self._outlined(layout.lineAt(number), block.text(), origin, ink)
            block = block.next()

    def _document(self, text: str, width: float, size_pt: float) -> QTextDocument:
        document = QTextDocument()
        document.setUseDesignMetrics(True)
        document.setDocumentMargin(0)
        document.setDefaultFont(self.font(size_pt))
        option = QTextOption(self._side(LEFT))
        if self._mirror is not None:
            way = Qt.LayoutDirection
            option.setTextDirection(way.RightToLeft if is_shaped(text) else way.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        lines = (unbroken(line, is_searched=True) for line in text.splitlines())
        document.setHtml("<br>".join(map(html.escape, lines)))
        document.setTextWidth(width)
        return document

    def _shortened(self, text: str, width: float, size_pt: float, most_lines: int) -> QTextDocument:
        """Return as much of a text as fits, found by bisection."""
        fits, too_long = 0, len(text)
        while too_long - fits > 1:
            middle = (fits + too_long) // 2
            tried = self._document(text[:middle].rstrip() + "…", width, size_pt)
            if _lines_of(tried) > most_lines:
                too_long = middle
            else:
                fits = middle
        return self._document(text[:fits].rstrip() + "…", width, size_pt)

    def rule(
        self, x: float, y: float, width: float, *, ink: QColor = FAINT, thick: float = 15.0
    ) -> None:
        """Paint a horizontal hairline."""
        x = self.placed(QRectF(x, y, width, 0)).left()
        self.painter.setPen(QPen(ink, thick))
        self.painter.drawLine(QPointF(x, y), QPointF(x + width, y))

    def box(self, rect: QRectF, *, fill: QColor | None = None, ink: QColor | None = None) -> None:
        """Paint a rectangle."""
        self.painter.setPen(QPen(ink, 15.0) if ink else Qt.PenStyle.NoPen)
        self.painter.setBrush(fill if fill else Qt.BrushStyle.NoBrush)
        self.painter.drawRect(self.placed(rect))


def _lines_of(document: QTextDocument) -> int:
    """Return how many lines a text takes; they are higher in some scripts than in others."""
    document.size()  # lays them out
    count, block = 0, document.begin()
    while block.isValid():
        count += block.layout().lineCount()
        block = block.next()
    return count


def _x_of(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)  # its annotation says object
    return float(found[0])

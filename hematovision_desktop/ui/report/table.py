"""The table of the differential on the sheet: figures, intervals and small bars beside the range."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.reports.report import SampleReport
from hematovision_desktop.core.reports.report_rows import ReportRow
from hematovision_desktop.core.samples.laboratory import Flag
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.direction import is_mirrored
from hematovision_desktop.ui.parts.texts.words import translate
from hematovision_desktop.ui.report import sheet_figures, sheet_words
from hematovision_desktop.ui.report.canvas import (
    CENTRE,
    DIM,
    FAINT,
    INK,
    LEFT,
    MM,
    PAPER,
    RIGHT,
    WASH,
    Canvas,
)

TEXT_PT = 9.0
HEAD_PT = 7.2
TERM_PT = 6.2
ROW_LINES, ROW_LINES_WITH_TERM = 1.5, 1.9
FIGURES = RIGHT | Qt.AlignmentFlag.AlignAbsolute
"""Figures are right-aligned in every language, so their last digits are below each other."""


@dataclass(frozen=True, slots=True)
class _Column:
    title: str
    width: float
    align: Qt.AlignmentFlag


def paint_table(canvas: Canvas, place: QPointF, width: float, report: SampleReport) -> float:
    """Paint the table and return its height."""
    columns = _columns(report, width)
    head = canvas.line_height(HEAD_PT) * 1.25
    y = place.y()
    x = place.x()
    for column in columns:
        rect = QRectF(x, y, column.width - 1.6 * MM, head)
        canvas.text(rect, column.title, HEAD_PT, align=column.align, ink=DIM)
        x += column.width
    y += head
    canvas.rule(place.x(), y, width, ink=INK, thick=22.0)
    lines = ROW_LINES if words.speaks_english() else ROW_LINES_WITH_TERM
    height = canvas.line_height(TEXT_PT) * lines
    for row in report.rows:
        _paint_row(canvas, QRectF(place.x(), y, width, height), columns, row, report)
        y += height
        canvas.rule(place.x(), y, width)
    small = canvas.line_height(TEXT_PT) * ROW_LINES * 0.84
    for row in report.of_these:
        _paint_part(canvas, QRectF(place.x(), y, width, small), columns, row, report)
        y += small
        canvas.rule(place.x(), y, width)
    return y - place.y()


def _columns(report: SampleReport, width: float) -> tuple[_Column, ...]:
    interval = (
        translate("sheet", "Possible") if report.waiting else translate("sheet", "95 % interval")
    )
    first = [
        _Column(translate("sheet", "Type"), 0.0, LEFT),
        _Column(translate("sheet", "Cells"), 12 * MM, FIGURES),
        _Column(words.percent_sign(), 13 * MM, FIGURES),
        _Column(interval, 21 * MM, FIGURES),
        _Column("", 31 * MM, CENTRE),
        _Column(translate("sheet", "Usual %"), 15 * MM, FIGURES),
        _Column("", 8 * MM, CENTRE),
    ]
    if report.leukocytes is not None:
        first += [
            _Column(sheet_figures.GIGA, 14 * MM, FIGURES),
            _Column(translate("sheet", "Usual"), 18 * MM, FIGURES),
            _Column("", 8 * MM, CENTRE),
        ]
    else:
        first[4] = _Column("", 58 * MM, CENTRE)
    rest = width - sum(one.width for one in first)
    first[0] = _Column(first[0].title, rest, LEFT)
    return tuple(first)


def _paint_row(
    canvas: Canvas, rect: QRectF, columns: tuple[_Column, ...], row: ReportRow, report: SampleReport
) -> None:
    out = row.is_out_of_range
    texts = [
        sheet_words.label_plural(row.label),
        words.number(row.count),
        sheet_figures.row_percent(row, report),
        sheet_figures.row_interval(row, report),
        "",
        sheet_figures.usual_percent(row.range),
        "",
        "" if row.absolute is None else sheet_figures.giga(row.absolute),
        sheet_figures.usual_giga(row.range),
        "",
    ]
    x = rect.left()
    for place, column in enumerate(columns):
        cell = QRectF(x, rect.top(), column.width - 1.6 * MM, rect.height())
        if place == 4:
            bar = QRectF(x + 3 * MM, rect.top(), column.width - 6 * MM, rect.height())
            with canvas.unmirrored(bar) as place_of_bar:
                paint_bar(canvas, place_of_bar, row, report)
        elif place in (6, 9):
            box = QRectF(x, rect.top(), column.width, rect.height())
            if place == 6:
                _paint_flag(canvas, box, row.flag, is_open=row.is_flag_open)
            else:
                _paint_flag(canvas, box, row.absolute_flag, is_open=row.is_absolute_flag_open)
        elif place == 0:
            _paint_name(canvas, cell, row, bold=out)
        else:
            bold = out and place in (2, 7)
            ink = DIM if place in (3, 5, 8) else INK
            canvas.text(cell, texts[place], TEXT_PT, bold=bold, align=column.align, ink=ink)
        x += column.width


def _paint_name(canvas: Canvas, cell: QRectF, row: ReportRow, *, bold: bool) -> None:
    """Write a type's name; in other languages, with the English name below it."""
    name, term = sheet_words.label_plural(row.label), sheet_words.english_term(row.label)
    upper = QRectF(cell)
    if term:
        lower = QRectF(cell)
        upper.setHeight(cell.height() * 0.64)
        lower.setTop(upper.bottom() - 0.3 * MM)
        canvas.text(lower, f"({term})", TERM_PT, ink=DIM)
    canvas.text(upper, name, TEXT_PT, bold=bold)


def _paint_part(
    canvas: Canvas, rect: QRectF, columns: tuple[_Column, ...], row: ReportRow, report: SampleReport
) -> None:
    """Paint a named part of a type, below the whole."""
    name = translate("sheet", "of these, {name}").format(
        name=sheet_words.label_plural(row.label).lower()
    )
    if term := sheet_words.english_term(row.label):
        name = f"{name} ({term})"
    texts = [
        name,
        words.number(row.count),
        sheet_figures.row_percent(row, report),
        sheet_figures.row_interval(row, report),
    ]
    x = rect.left()
    for place, (text, column) in enumerate(zip(texts, columns, strict=False)):
        inset, wide = 0.0, column.width - 1.6 * MM
        if place == 0:
            inset, wide = (
                3 * MM,
                column.width - 3 * MM + _free_of_count(canvas, columns[1], texts[1]),
            )
        cell = QRectF(x + inset, rect.top(), wide, rect.height())
        canvas.text(cell, text, TEXT_PT - 1, align=column.align, ink=DIM)
        x += column.width


def _free_of_count(canvas: Canvas, column: _Column, count: str) -> float:
    """Return the room that a count leaves beside the name in its column; negative if it is next to it."""
    if is_mirrored():
        return -1.6 * MM
    return column.width - 1.6 * MM - canvas.width(count, TEXT_PT - 1) - 1.5 * MM


def _paint_flag(canvas: Canvas, rect: QRectF, flag: Flag, *, is_open: bool) -> None:
    """Paint H or L: in a frame if more cells may still change it, else white on black."""
    letter = sheet_figures.flag_letter(flag)
    if not letter:
        return
    side = canvas.line_height(TEXT_PT) * 0.92
    box = QRectF(0, 0, side, side)
    box.moveCenter(rect.center())
    if is_open:
        canvas.box(box, ink=INK)
    else:
        canvas.box(box, fill=INK)
    ink = INK if is_open else PAPER
    canvas.text(box, letter, TEXT_PT - 0.5, bold=True, align=CENTRE, ink=ink)


def paint_bar(canvas: Canvas, rect: QRectF, row: ReportRow, report: SampleReport) -> None:
    """Paint a percentage with its interval beside its usual range, which fills the middle third.

    Without a range the full width is 0 to 100 %. What exceeds the bar ends in an arrow.
    """
    painter = canvas.painter
    start, end = _span(row)

    def x_of(percent: float) -> float:
        share = (percent - start) / (end - start)
        return rect.left() + rect.width() * min(max(share, 0.0), 1.0)

    middle = rect.center().y()
    canvas.rule(rect.left(), middle, rect.width(), ink=FAINT, thick=12.0)
    found = row.range
    if found is not None and found.has_percent:
        low = 0.0 if found.low is None else found.low
        high = 100.0 if found.high is None else found.high
        band = QRectF(x_of(low), middle - 1.15 * MM, x_of(high) - x_of(low), 2.3 * MM)
        # The wash alone would hardly be told from the paper.
        canvas.box(band, fill=WASH, ink=DIM)
    if not report.total:
        return
    least, most = (row.least, row.most) if report.waiting else (row.low, row.high)
    painter.setPen(QPen(INK, 26.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(QPointF(x_of(least), middle), QPointF(x_of(most), middle))
    for value, outwards in ((least, -1.0), (most, 1.0)):
        beyond = value < start if outwards < 0 else value > end
        _paint_end(canvas, QPointF(x_of(value), middle), outwards if beyond else 0.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(INK)
    if start <= row.percent <= end:
        painter.drawEllipse(QPointF(x_of(row.percent), middle), 0.72 * MM, 0.72 * MM)


def _span(row: ReportRow) -> tuple[float, float]:
    found = row.range
    if found is None or not found.has_percent:
        return 0.0, 100.0
    low = 0.0 if found.low is None else found.low
    high = 100.0 if found.high is None else found.high
    room = max(high - low, 0.5)
    return low - room, high + room


def _paint_end(canvas: Canvas, place: QPointF, outwards: float) -> None:
    painter = canvas.painter
    if not outwards:
        painter.setPen(QPen(INK, 18.0))
        half = 0.55 * MM
        painter.drawLine(QPointF(place.x(), place.y() - half), QPointF(place.x(), place.y() + half))
        return
    tip = place + QPointF(outwards * 1.1 * MM, 0)
    arrow = QPainterPath(tip)
    arrow.lineTo(place + QPointF(0, 0.7 * MM))
    arrow.lineTo(place - QPointF(0, 0.7 * MM))
    arrow.closeSubpath()
    painter.fillPath(arrow, INK)

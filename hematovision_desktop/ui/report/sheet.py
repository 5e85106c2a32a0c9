"""The sheet: one page for one sample, whatever it holds, legible in black and white too.

The head, the figures and the foot are laid out first; the pictures of cells get the room between.
If that is too little, all texts shrink until it suffices.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPicture

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.reports.report import SampleReport
from hematovision_desktop.services.messages.results import SampleSheet
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.words import translate
from hematovision_desktop.ui.report import sheet_figures, sheet_words
from hematovision_desktop.ui.report.canvas import (
    CENTRE,
    DIM,
    INK,
    MM,
    PAPER,
    RIGHT,
    UNITS_PER_INCH,
    Canvas,
    OutlinedWord,
)
from hematovision_desktop.ui.report.foot import foot_height, paint_foot
from hematovision_desktop.ui.report.pictured import paint_pictures, row_height
from hematovision_desktop.ui.report.sheet_figures import NOTHING
from hematovision_desktop.ui.report.table import paint_table

PAPERS = {"a4": QSizeF(210 * MM, 297 * MM), "letter": QSizeF(215.9 * MM, 279.4 * MM)}
"""Page sizes in canvas units."""

_MARGIN = 15 * MM
_TOP = 12 * MM
_GAP = 3.2 * MM
_SCALES = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7)
_MOST_COMMENT_LINES = 6
_TITLE_PT, _TEXT_PT, _SMALL_PT = 12.5, 9.0, 7.6


def paint_sheet(
    painter: QPainter, paper: str, dots_per_inch: float, sheet: SampleSheet
) -> list[OutlinedWord]:
    """Paint the sheet on one page whose upper left corner is the painter's origin.

    Returns the words that were painted as outlines.
    """
    page = PAPERS[paper]
    painter.save()
    painter.scale(dots_per_inch / UNITS_PER_INCH, dots_per_inch / UNITS_PER_INCH)
    canvas = Canvas(painter, _scale_for(page, sheet), page.width())
    _Layout(canvas, page, sheet).paint()
    painter.restore()
    return canvas.words


def sheet_text(sheet: SampleSheet, paper: str) -> str:
    """Return the text of the sheet, for screen readers."""
    page, recorded = PAPERS[paper], QPicture()
    painter = QPainter(recorded)
    canvas = Canvas(painter, width=page.width())
    _Layout(canvas, page, sheet).paint()
    painter.end()
    return ". ".join(filter(None, canvas.said))


def _scale_for(page: QSizeF, sheet: SampleSheet) -> float:
    """Return the largest scale at which everything fits, with one row of pictures.

    If no scale leaves room for that row, the largest at which the texts fit.
    """
    spare = []
    for scale in _SCALES:
        recorded = QPicture()
        painter = QPainter(recorded)
        layout = _Layout(Canvas(painter, scale, page.width(), measuring=True), page, sheet)
        spare.append((scale, layout.spare(), layout.row_of_pictures()))
        painter.end()
        if spare[-1][1] >= spare[-1][2]:
            return scale
    return next((scale for scale, room, _row in spare if room >= 0), _SCALES[-1])


@dataclass(frozen=True, slots=True)
class _Layout:
    canvas: Canvas
    page: QSizeF
    sheet: SampleSheet

    @property
    def report(self) -> SampleReport:
        return self.sheet.report

    @property
    def width(self) -> float:
        return self.page.width() - 2 * _MARGIN

    def foot_top(self) -> float:
        return self.page.height() - 9 * MM - foot_height(self.canvas, self.report, self.width)

    def spare(self) -> float:
        """Return the room between the texts and the foot."""
        return self.foot_top() - self._paint_body()

    def row_of_pictures(self) -> float:
        """Return the height of one row of pictures, 0 without any."""
        return row_height(self.canvas) + 2 * _GAP if self.sheet.pictured else 0.0

    def paint(self) -> None:
        if self.report.is_provisional:
            self._paint_watermark()
        end = self._paint_body()
        foot = self.foot_top()
        room = QRectF(_MARGIN, end + _GAP, self.width, foot - end - 2 * _GAP)
        paint_pictures(self.canvas, room, self.sheet)
        paint_foot(self.canvas, QPointF(_MARGIN, foot), self.width, self.report)

    def _paint_body(self) -> float:
        """Paint head, sample, figures and notes; return where they end."""
        y = self._paint_head(_TOP)
        y = self._paint_sample(y + _GAP)
        y = self._paint_leukocytes(y + _GAP)
        y += paint_table(self.canvas, QPointF(_MARGIN, y), self.width, self.report)
        y = self._paint_beside(y + 0.4 * _GAP)
        y = self._paint_notes(y + 0.6 * _GAP)
        y = self._paint_comment(y)
        return self._paint_how(y + 0.6 * _GAP)

    def _paint_watermark(self) -> None:
        painter = self.canvas.painter
        painter.save()
        painter.translate(self.page.width() / 2, self.page.height() * 0.52)
        painter.rotate(-52)
        rect = QRectF(-150 * MM, -25 * MM, 300 * MM, 50 * MM)
        font = Canvas(painter).font(76, bold=True)
        painter.setFont(font)
        painter.setPen(QColor("#EFEFEF"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, translate("sheet", "PROVISIONAL"))
        painter.restore()

    def _paint_head(self, y: float) -> float:
        canvas, laboratory = self.canvas, self.report.laboratory
        left = _MARGIN
        height = 16 * MM
        logo = QImage.fromData(laboratory.logo)
        if not logo.isNull():
            size = QSizeF(logo.size()).scaled(
                QSizeF(42 * MM, height), Qt.AspectRatioMode.KeepAspectRatio
            )
            canvas.painter.drawImage(canvas.placed(QRectF(QPointF(left, y), size)), logo)
            left += size.width() + 4 * MM
        right = 62 * MM
        room = self.page.width() - _MARGIN - right - left
        name = laboratory.name or translate("sheet", "Laboratory without a name")
        used = canvas.block(QPointF(left, y), room, name, _TITLE_PT, most_lines=2)
        used += canvas.block(
            QPointF(left, y + used), room, laboratory.address, _SMALL_PT, most_lines=3, ink=DIM
        )
        corner = QRectF(
            self.page.width() - _MARGIN - right, y, right, canvas.line_height(_TITLE_PT)
        )
        canvas.text(corner, translate("sheet", "Differential count"), _TITLE_PT, align=RIGHT)
        below = corner.translated(0, corner.height())
        below.setHeight(canvas.line_height(_SMALL_PT))
        for line in self._state_lines():
            canvas.text(below, line, _SMALL_PT, align=RIGHT, ink=DIM)
            below.translate(0, below.height())
        if self.report.is_provisional:
            below.setHeight(canvas.line_height(_TEXT_PT) * 1.15)
            below.setLeft(below.right() - 62 * MM)
            canvas.box(below, fill=INK)
            said = translate("sheet", "PROVISIONAL – not signed")
            if self.report.stamp is not None:
                said = translate("sheet", "PROVISIONAL – cells wait")
            canvas.text(below, said, _TEXT_PT, bold=True, align=CENTRE, ink=PAPER)
            below.translate(0, below.height())
        end = max(y + (height if not logo.isNull() else 0.0), y + used, below.top()) + 1.5 * MM
        canvas.rule(_MARGIN, end, self.width, ink=INK, thick=30.0)
        return end

    def _state_lines(self) -> list[str]:
        stamp = self.report.stamp
        if stamp is None:
            return []
        version = translate("sheet", "Version {n}").format(n=words.number(stamp.version))
        if stamp.version > 1:
            version = translate("sheet", "AMENDED: version {n} replaces version {m}").format(
                n=words.number(stamp.version), m=words.number(stamp.version - 1)
            )
        signed = translate("sheet", "signed {when}").format(
            when=sheet_words.moment(stamp.signed_at)
        )
        return [version, signed]

    def _paint_sample(self, y: float) -> float:
        details = self.report.sample.details
        born = [] if details.birth_year is None else [words.as_typed(details.birth_year)]
        born += [] if details.sex is None else [sheet_words.sex_word(details.sex)]
        pairs = [
            (translate("sheet", "Sample"), details.accession),
            (translate("sheet", "Patient"), details.patient_name or NOTHING),
            (translate("sheet", "Slide"), details.slide or NOTHING),
            (translate("sheet", "Patient number"), details.patient_number or NOTHING),
            (translate("sheet", "Requested by"), details.requester or NOTHING),
            (translate("sheet", "Born, sex"), words.listed(born) or NOTHING),
        ]
        canvas = self.canvas
        height = canvas.line_height(_TEXT_PT) * 1.12
        column, names = self.width / 2, 27 * MM
        for place, (name, value) in enumerate(pairs):
            left = _MARGIN + (place % 2) * column
            top = y + (place // 2) * height
            canvas.text(QRectF(left, top, names, height), name, _SMALL_PT, ink=DIM)
            room = QRectF(left + names, top, column - names - 4 * MM, height)
            canvas.text(room, value, _TEXT_PT, bold=place < 2)
        y += 3 * height + 0.6 * _GAP
        canvas.rule(_MARGIN, y, self.width)
        return y

    def _paint_leukocytes(self, y: float) -> float:
        count, canvas = self.report.leukocytes, self.canvas
        typed = self.report.sample.details.leukocytes
        if count is None or typed is None:
            return y
        text = translate("sheet", "Leukocytes {value} × {unit}").format(
            value=sheet_figures.giga(count.typed), unit=sheet_figures.GIGA
        )
        if count.corrected is not None:
            text += " · " + translate("sheet", "corrected {value} × {unit}").format(
                value=sheet_figures.giga(count.corrected), unit=sheet_figures.GIGA
            )
        letter = sheet_figures.flag_letter(count.flag)
        height = canvas.line_height(_TEXT_PT) * 1.2
        rect = QRectF(_MARGIN, y, self.width, height)
        canvas.text(rect, text, _TEXT_PT, bold=bool(letter))
        x = _MARGIN + canvas.width(text, _TEXT_PT, bold=bool(letter)) + 2.5 * MM
        if letter:
            side = canvas.line_height(_TEXT_PT) * 0.92
            box = QRectF(x, y + (height - side) / 2, side, side)
            canvas.box(box, fill=INK)
            canvas.text(box, letter, _TEXT_PT - 0.5, bold=True, align=CENTRE, ink=PAPER)
            x += side + 2.5 * MM
        usual = translate("sheet", "usual {range} · entered: {typed} {unit}").format(
            range=sheet_figures.usual_giga(count.range),
            typed=sheet_figures.limit(typed.value),
            unit=typed.unit.value,
        )
        room = QRectF(x, y, self.width + _MARGIN - x, height)
        canvas.text(room, usual, _SMALL_PT, ink=DIM)
        return y + height + 0.3 * _GAP

    def _paint_beside(self, y: float) -> float:
        text = sheet_words.outside_sentence(self.report)
        if not text:
            return y
        place = QPointF(_MARGIN, y)
        return y + self.canvas.block(place, self.width, text, _TEXT_PT, most_lines=2)

    def _paint_notes(self, y: float) -> float:
        notes = sheet_words.note_sentences(self.report)
        if not notes:
            return y
        canvas, inset = self.canvas, 3 * MM
        top = y
        y += 1.2 * MM
        for note in notes:
            y += canvas.block(
                QPointF(_MARGIN + inset, y), self.width - inset, note, _TEXT_PT, most_lines=2
            )
        y += 1.0 * MM
        canvas.box(QRectF(_MARGIN, top, 0.9 * MM, y - top), fill=INK)
        return y + 0.4 * _GAP

    def _paint_comment(self, y: float) -> float:
        comment = self.report.sample.details.notes
        if not comment:
            return y
        canvas = self.canvas
        title = translate("sheet", "Comment")
        names = 27 * MM
        height = canvas.line_height(_TEXT_PT)
        canvas.text(QRectF(_MARGIN, y, names, height), title, _SMALL_PT, ink=DIM)
        used = canvas.block(
            QPointF(_MARGIN + names, y),
            self.width - names,
            comment,
            _TEXT_PT,
            most_lines=_MOST_COMMENT_LINES,
        )
        return y + max(used, height)

    def _paint_how(self, y: float) -> float:
        """Paint the sources of the figures: cells, microscopes, ranges, programs."""
        report, canvas = self.report, self.canvas
        lines = [sheet_words.counted_sentence(report)]
        seen = report.stamp is not None or not report.sample.not_reviewed
        lines += [sheet_words.microscope_sentence(one, all_seen=seen) for one in report.microscopes]
        lines.append(sheet_words.source_sentence(report))
        lines.append(sheet_words.legend_sentence(report))
        lines.append(
            translate("sheet", "HematoVision {version}, model {model} ({digest}).").format(
                version=report.program_version,
                model=report.model_name or NOTHING,
                digest=words.listed(one[:12] for one in report.model_sha256s) or NOTHING,
            )
        )
        for line in lines:
            y += canvas.block(
                QPointF(_MARGIN, y), self.width, line, _SMALL_PT, most_lines=3, ink=DIM
            )
        return y

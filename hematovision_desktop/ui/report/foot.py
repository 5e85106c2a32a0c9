"""The foot of the sheet: the signers, the line for a pen, the code to verify it, the notice."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt

from hematovision_desktop.core.base.files import legible
from hematovision_desktop.core.reports.report import SampleReport, Stamp
from hematovision_desktop.ui.parts.texts.words import translate
from hematovision_desktop.ui.report.canvas import CENTRE, DIM, INK, MM, PAPER, Canvas

_CODE = 29 * MM
_TEXT_PT, _SMALL_PT = 9.0, 7.0
_MOST_REASON_LINES = 4


def code_text(accession: str, stamp: Stamp) -> str:
    """Return the content of the QR code: its kind, number, version, digest and signature, a line each."""
    lines = ("HEMATOVISION 1", accession, str(stamp.version), stamp.digest_sha256, stamp.signature)
    return "\n".join(lines)


def foot_height(canvas: Canvas, report: SampleReport, width: float) -> float:
    """Return the height of the foot: room for the code, and for the lines of a long reason."""
    notice = canvas.line_height(_SMALL_PT) * 1.5
    stamp = report.stamp
    if stamp is None:
        return 17 * MM + notice
    more = _reason_height(canvas, stamp, _beside_code(width)) - canvas.line_height(_SMALL_PT)
    return _CODE + max(0.0, more) + notice


def _beside_code(width: float) -> float:
    return width - _CODE - 6 * MM


def _reason(stamp: Stamp) -> str:
    return translate("sheet", "Reason: {reason}").format(reason=stamp.reason)


def _reason_height(canvas: Canvas, stamp: Stamp, width: float) -> float:
    if not stamp.reason:
        return 0.0
    return canvas.block_height(width, _reason(stamp), _SMALL_PT, _MOST_REASON_LINES)


def paint_foot(canvas: Canvas, place: QPointF, width: float, report: SampleReport) -> None:
    """Paint the foot."""
    height = foot_height(canvas, report, width)
    notice = canvas.line_height(_SMALL_PT) * 1.5
    canvas.rule(place.x(), place.y(), width, ink=INK, thick=22.0)
    stamp = report.stamp
    room = QRectF(place.x(), place.y(), width, height - notice)
    if stamp is not None:
        room.setWidth(_beside_code(width))
        code = QRectF(place.x() + width - _CODE, place.y() + 1.2 * MM, _CODE - MM, _CODE - MM)
        paint_code(canvas, code, code_text(report.sample.details.accession, stamp))
    _paint_signer(canvas, room, report)
    line = QRectF(place.x(), place.y() + height - notice, width, notice)
    canvas.rule(line.left(), line.top(), width)
    notice_text = translate("sheet", "For Research Use Only. Not for use in diagnostic procedures.")
    canvas.text(line, notice_text, _SMALL_PT, align=CENTRE)
    said = translate("sheet", "Page 1 of 1")
    canvas.text(line, said, _SMALL_PT, align=Qt.AlignmentFlag.AlignRight, ink=DIM)


def _paint_signer(canvas: Canvas, room: QRectF, report: SampleReport) -> None:
    stamp = report.stamp
    line = canvas.line_height(_TEXT_PT)
    small = canvas.line_height(_SMALL_PT)
    y = room.top() + 1.2 * MM
    if stamp is None:
        text = translate("sheet", "Nobody has signed this sheet. Do not act on it.")
        canvas.text(QRectF(room.left(), y, room.width(), line), text, _TEXT_PT, bold=True)
        return
    half = room.width() / 2
    people = [(translate("sheet", "Signed by"), stamp.signer)]
    if stamp.second_signer:
        people.append((translate("sheet", "Second signer"), stamp.second_signer))
    for place, (title, name) in enumerate(people):
        left = room.left() + place * half
        wide = half - 5 * MM
        canvas.text(QRectF(left, y, wide, small), title, _SMALL_PT, ink=DIM)
        canvas.text(QRectF(left, y + small, wide, line), name, _TEXT_PT, bold=True)
        pen = y + small + line + 8.5 * MM
        canvas.rule(left, pen, wide, ink=INK, thick=18.0)
        said = translate("sheet", "Signature, date")
        canvas.text(QRectF(left, pen + 0.3 * MM, wide, small), said, _SMALL_PT, ink=DIM)
    said = translate("sheet", "Record SHA-256 {digest}").format(digest=stamp.digest_sha256)
    y = room.bottom() - small - 0.4 * MM
    canvas.text(QRectF(room.left(), y, room.width(), small), said, _SMALL_PT, ink=DIM)
    if stamp.reason:
        canvas.block(
            QPointF(room.left(), y - _reason_height(canvas, stamp, room.width())),
            room.width(),
            _reason(stamp),
            _SMALL_PT,
            most_lines=_MOST_REASON_LINES,
            ink=DIM,
        )


def paint_code(canvas: Canvas, rect: QRectF, text: str) -> None:
    """Paint a QR code as black squares, with the quiet border that readers require."""
    rows = _code_of(text)
    side = rect.width() / len(rows)
    canvas.box(rect, fill=PAPER)
    rect = canvas.placed(rect)
    painter = canvas.painter
    painter.save()
    painter.setRenderHint(painter.RenderHint.Antialiasing, False)
    for down, row in enumerate(rows):
        start = 0
        while start < len(row):
            end = start
            while end < len(row) and row[end] == row[start]:
                end += 1
            if row[start]:
                dark = QRectF(
                    rect.left() + start * side, rect.top() + down * side, (end - start) * side, side
                )
                painter.fillRect(dark, INK)
            start = end
    painter.restore()


@lru_cache(maxsize=2)
def _code_of(text: str) -> tuple[bytes, ...]:
    """Return the squares of a QR code, 1 is dark; cached because a sheet is painted several times."""
    import segno  # noqa: PLC0415 - loads 40 modules, those of the network too

    code = segno.make(legible(text), error="m", micro=False)
    return tuple(bytes(row) for row in code.matrix_iter(border=2))

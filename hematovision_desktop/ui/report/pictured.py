"""Doubtful and abnormal cells on the sheet, with their types and who decided."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage

from hematovision_desktop.services.messages.results import PicturedCell, SampleSheet
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.words import translate
from hematovision_desktop.ui.report.canvas import DIM, FAINT, MM, Canvas

sheet = words.Texts("sheet")

_SIDE = 19 * MM
_GAP = 3.1 * MM
_NAME_PT, _SMALL_PT, _TITLE_PT = 6.7, 6.2, 7.6
_LEAST_ACROSS = 6


def row_height(canvas: Canvas) -> float:
    """Return the height of the title and one row of cells."""
    return canvas.line_height(_TITLE_PT) * 1.2 + _cell_height(canvas)


def _cell_height(canvas: Canvas) -> float:
    caption = canvas.line_height(_NAME_PT) + 2 * canvas.line_height(_SMALL_PT)
    return _SIDE + caption + 1.0 * MM


def _across(canvas: Canvas, width: float, cells: Sequence[PicturedCell]) -> int:
    """Return how many cells go side by side: as many as leave their words enough room."""
    words_wide = max(
        (canvas.width(said, _SMALL_PT) for cell in cells for said in _said(cell)), default=0.0
    )
    most = int((width + _GAP) // (_SIDE + _GAP))
    return max(_LEAST_ACROSS, min(most, int((width + _GAP) // (words_wide + _GAP))))


def paint_pictures(canvas: Canvas, room: QRectF, sheet: SampleSheet) -> None:
    """Paint as many cells as fit, and say how many are omitted."""
    if not sheet.pictured and not sheet.left_out:
        return
    title = canvas.line_height(_TITLE_PT) * 1.2
    across = _across(canvas, room.width(), sheet.pictured)
    down = int((room.height() - title) // _cell_height(canvas))
    shown = sheet.pictured[: max(0, across * down)]
    missing = len(sheet.pictured) + sheet.left_out - len(shown)
    if room.height() < title:
        return
    canvas.text(
        QRectF(room.left(), room.top(), room.width(), title),
        _title(missing) if shown else _none_shown(missing),
        _TITLE_PT,
        ink=DIM,
    )
    # Columns of equal width: the words under the last picture end with the table, too.
    step = (room.width() + _GAP) / across
    for place, cell in enumerate(shown):
        corner = QPointF(
            room.left() + (place % across) * step,
            room.top() + title + (place // across) * _cell_height(canvas),
        )
        _paint_cell(canvas, corner, step - _GAP, cell)


def _title(missing: int) -> str:
    title = translate("sheet", "Doubtful and abnormal cells, and who decided")
    if not missing:
        return title
    more = words.counted(
        missing,
        "{n} more is in the record",
        sheet.tr("{n} more are in the record", "", missing),
    )
    return f"{title} · {more}"


def _none_shown(missing: int) -> str:
    return words.counted(
        missing,
        "{n} doubtful or abnormal cell is in the record",
        sheet.tr("{n} doubtful or abnormal cells are in the record", "", missing),
    )


def _paint_cell(canvas: Canvas, corner: QPointF, wide: float, cell: PicturedCell) -> None:
    """Paint a cell; its words have this width."""
    frame = QRectF(corner.x(), corner.y(), _SIDE, _SIDE)
    height, width = cell.crop.shape[:2]
    image = QImage(cell.crop.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
    canvas.painter.drawImage(canvas.placed(frame), image.copy())
    canvas.box(frame, ink=FAINT)
    y = frame.bottom() + 0.3 * MM
    line = canvas.line_height(_NAME_PT)
    name = translate("sheet", "to decide") if cell.waits else words.label_short(cell.label)
    canvas.text(QRectF(frame.left(), y, wide, line), name, _NAME_PT, bold=True)
    y += line
    line = canvas.line_height(_SMALL_PT)
    for said in _said(cell):
        canvas.text(QRectF(frame.left(), y, wide, line), said, _SMALL_PT, ink=DIM)
        y += line


def _said(cell: PicturedCell) -> list[str]:
    lines = []
    if cell.asked is not None:
        asked = words.label_short(cell.asked).lower()
        lines.append(translate("sheet", "asked: {type}?").format(type=asked))
    if cell.who:
        lines.append(cell.who)
    elif cell.by_person:
        lines.append(translate("sheet", "by a person"))
    elif not cell.waits:
        lines.append(translate("sheet", "by the program"))
    return lines

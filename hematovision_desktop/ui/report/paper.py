"""The sheet as PDF, as a picture, and on a printer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.whole_file import write_whole
from hematovision_desktop.services.messages.results import SampleSheet
from hematovision_desktop.ui.parts.page_pdf import PAPER_SIZES
from hematovision_desktop.ui.parts.texts.words import translate
from hematovision_desktop.ui.report.canvas import UNITS_PER_INCH
from hematovision_desktop.ui.report.sheet import PAPERS, paint_sheet

RECORD_NAME = "record.json"
_PDF_DPI = 600
_PT_PER_UNIT = 72.0 / UNITS_PER_INCH


def page_layout(paper: str) -> QPageLayout:
    """Return a page layout without margins, since the sheet has its own."""
    page = QPageSize(PAPER_SIZES[paper])
    return QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def sheet_pdf(sheet: SampleSheet, paper: str) -> bytes:
    """Return the sheet as a PDF; a signed sheet carries its record as an attached file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_DPI)
    writer.setPageLayout(page_layout(paper))
    title = translate("sheet", "Differential count")
    writer.setTitle(f"{title} {sheet.report.sample.details.accession}")
    writer.setCreator(f"HematoVision {sheet.report.program_version}")
    if sheet.record:
        writer.addFileAttachment(RECORD_NAME, sheet.record, "application/json")
    painter = QPainter(writer)
    outlined = paint_sheet(painter, paper, _PDF_DPI, sheet)
    painter.end()
    pdf = bytes(buffer.data().data())
    if not outlined:
        return pdf
    # Its library is slow to load, and few sheets need it.
    from hematovision_desktop.ui.report.hidden_text import (  # noqa: PLC0415
        HiddenWord,
        add_hidden_text,
    )

    height = PAPERS[paper].height()
    return add_hidden_text(
        pdf,
        [
            HiddenWord(
                one.text,
                one.left * _PT_PER_UNIT,
                (height - one.baseline) * _PT_PER_UNIT,
                one.height * _PT_PER_UNIT,
                one.width * _PT_PER_UNIT,
            )
            for one in outlined
        ],
    )


def write_pdf(sheet: SampleSheet, paper: str, target: Path) -> None:
    """Write the sheet to a file, in full or not at all. Raises EnvironmentFault."""
    content = sheet_pdf(sheet, paper)
    try:
        write_whole(target, content)
    except OSError as fault:
        raise EnvironmentFault(
            f"The sheet cannot be written to {target} ({fault.strerror or fault}). "
            "Free some space or choose another place."
        ) from fault


def sheet_image(sheet: SampleSheet, paper: str, dots_per_inch: float) -> QImage:
    """Return the sheet as a picture."""
    size = (PAPERS[paper] * (dots_per_inch / UNITS_PER_INCH)).toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    paint_sheet(painter, paper, dots_per_inch, sheet)
    painter.end()
    return image

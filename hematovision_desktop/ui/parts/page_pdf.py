"""A page with text and a picture as PDF, and the paper that a country prints on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from hematovision_desktop.core.base.whole_file import write_whole
from hematovision_desktop.ui.parts.asking.folders import memory_in_use

CHART = "chart"
"""Name of the picture in the page."""
_DPI = 150
_MARGIN_MM = 18.0


class PagePdf:
    """A page in the country's paper size, written to a file. title: of a PDF reader's window."""

    def __init__(self, target: Path, title: str) -> None:
        self._target = target
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(_DPI)
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        size, upright = QPageSize(PAPER_SIZES[chosen_paper()]), QPageLayout.Orientation.Portrait
        self._writer.setPageLayout(QPageLayout(size, upright, margins, QPageLayout.Unit.Millimeter))
        self._writer.setTitle(title)
        self._page = QTextDocument()
        self._page.documentLayout().setPaintDevice(self._writer)
        inside = self._writer.pageLayout().paintRectPixels(_DPI)
        self._page.setPageSize(inside.size().toSizeF())

    def add_chart(self, png: bytes) -> int:
        """Add the picture; return how wide it may be shown in px of rich text, 0 for none.

        Those are px of the screen, of which a page has fewer: Qt enlarges a picture by the ratio of
        both (qtextimagehandler.cpp).
        """
        chart = QImage.fromData(png)
        self._page.addResource(QTextDocument.ResourceType.ImageResource, CHART, chart)
        screen_dpi = round(QGuiApplication.primaryScreen().logicalDotsPerInchY())
        return min(chart.width(), int(self._page.pageSize().width() * screen_dpi / _DPI))

    def write(self, html: str) -> None:
        """Write the page in full or not at all; the caller escapes every name in it. Raises OSError."""
        self._page.setHtml(html)
        self._page.print_(self._writer)
        write_whole(self._target, bytes(self._buffer.data().data()))


PAPER_SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
_LETTER_CODES = frozenset(
    ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
)
"""Countries that print on US Letter: Unicode CLDR, supplemental data, measurementData/paperSize."""


def chosen_paper() -> str:
    """Return "letter" or "a4": the last choice on this computer, at first the usual one here."""
    return memory_in_use().state.paper or usual_paper(QLocale.system())


def remember_paper(paper: str) -> None:
    """Print on this paper from now on, also after restarts."""
    memory_in_use().change(paper=paper)


def usual_paper(where: QLocale) -> str:
    """Return "letter" or "a4", whichever a locale's country uses."""
    is_letter = QLocale.territoryToCode(where.territory()) in _LETTER_CODES
    return "letter" if is_letter else "a4"

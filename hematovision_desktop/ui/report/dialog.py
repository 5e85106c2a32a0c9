"""The sheet of a sample on screen, to view, print or save as PDF."""
# ruff: noqa: N802  (names of Qt's virtual methods)

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPixmap, QResizeEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.files import file_stem
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.services.messages.results import SampleSheet, SheetOf
from hematovision_desktop.ui.parts.asking import folders
from hematovision_desktop.ui.parts.asking.folders import Purpose
from hematovision_desktop.ui.parts.asking.questions import Asks, Questions
from hematovision_desktop.ui.parts.input.inputs import Choice
from hematovision_desktop.ui.parts.layout import room
from hematovision_desktop.ui.parts.layout.layouts import column_in
from hematovision_desktop.ui.parts.layout.reading_area import ReadingArea
from hematovision_desktop.ui.parts.layout.widgets import button, caption, label, say
from hematovision_desktop.ui.parts.page_pdf import chosen_paper, remember_paper
from hematovision_desktop.ui.parts.texts.direction import isolated
from hematovision_desktop.ui.parts.texts.told import in_language
from hematovision_desktop.ui.report.canvas import UNITS_PER_INCH
from hematovision_desktop.ui.report.paper import page_layout, sheet_image, write_pdf
from hematovision_desktop.ui.report.sheet import PAPERS, paint_sheet, sheet_text

_LIKED = QSize(820, 900)
_LEAST_PAGE_PX = 420


class _Preview(ReadingArea):
    """The page as wide as the room allows; if it is taller, it scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("The sheet"))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._page = QLabel()
        self.setWidget(self._page)
        self._shown: tuple[SampleSheet, str] | None = None
        self._width = 0

    def show_sheet(self, sheet: SampleSheet, paper: str) -> None:
        """Show a sheet on a paper size."""
        self._shown, self._width = (sheet, paper), 0
        self._page.setAccessibleName(sheet_text(sheet, paper))
        self._paint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Repaint the page for another width."""
        super().resizeEvent(event)
        self._paint()

    def _paint(self) -> None:
        width = max(_LEAST_PAGE_PX, self.viewport().width() - 16)
        if self._shown is None or width == self._width:
            return
        self._width = width
        sheet, paper = self._shown
        ratio = self.devicePixelRatioF()
        dots_per_inch = width * ratio * UNITS_PER_INCH / PAPERS[paper].width()
        picture = QPixmap.fromImage(sheet_image(sheet, paper, dots_per_inch))
        picture.setDevicePixelRatio(ratio)
        self._page.setPixmap(picture)
        self._page.resize(picture.deviceIndependentSize().toSize())


class SheetDialog(QDialog):
    """Shows, prints and saves the sheet of a sample.

    wrote: where a PDF was written. handover_asked: hand over the sample.
    """

    wrote = Signal(str)
    handover_asked = Signal()

    def __init__(self, asks: Asks, sample_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sheet"))
        self._sample_id = sample_id
        self._questions = Questions(asks)
        self.sheet: SampleSheet | None = None
        self.paper = Choice()
        self.paper.setAccessibleName(self.tr("Paper"))
        self.paper.addItem(self.tr("A4"), "a4")
        self.paper.addItem(self.tr("Letter"), "letter")
        self.paper.setCurrentIndex(self.paper.findData(chosen_paper()))
        self.paper.currentIndexChanged.connect(self._choose_paper)
        self.trouble = label(self.tr("The sheet is being made…"), "dim", wrap=True)
        self.preview = _Preview()
        self.save_button = button(self.tr("Save as PDF…"))
        self.save_button.clicked.connect(self._save)
        self.print_button = button(self.tr("Print…"), look="primary")
        self.print_button.setDefault(True)
        self.print_button.clicked.connect(self._print)
        self.hand_over_button = button(self.tr("Hand over…"))
        self.hand_over_button.clicked.connect(self.handover_asked)
        self.close_button = button(self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        self._lay_out()
        self._enable()
        self.ask()

    def _lay_out(self) -> None:
        column = column_in(room.scrolling(self), self.trouble, around_px=16)
        column.addWidget(self.preview, 1)
        room.add_foot(
            self,
            caption(self.paper),
            self.paper,
            None,
            self.close_button,
            self.hand_over_button,
            self.save_button,
            self.print_button,
        )
        self.resize(_LIKED.boundedTo(room.dialog_room()))

    def ask(self) -> None:
        """Request the sheet in its present state."""
        self._questions.ask("sheet", SheetOf(self._sample_id), self._take)

    def _take(self, answer: SampleSheet | Refused) -> None:
        if isinstance(answer, Refused):
            say(self.trouble, answer.reason)
            return
        self.sheet = answer
        say(self.trouble, "")
        accession = answer.report.sample.details.accession
        self.setWindowTitle(self.tr("Sheet of {number}").format(number=isolated(accession)))
        self._enable()
        self._show()

    def _enable(self) -> None:
        for one in (self.save_button, self.print_button):
            one.setEnabled(self.sheet is not None)
        stamp = None if self.sheet is None else self.sheet.report.stamp
        self.hand_over_button.setVisible(stamp is not None)

    @property
    def _chosen(self) -> str:
        return str(self.paper.currentData())

    @Slot()
    def _choose_paper(self) -> None:
        remember_paper(self._chosen)
        self._show()

    def _show(self) -> None:
        if self.sheet is not None:
            self.preview.show_sheet(self.sheet, self._chosen)

    @Slot()
    def _save(self) -> None:
        if self.sheet is None:
            return
        number = self.sheet.report.sample.details.accession
        title, kind = self.tr("Save the sheet"), self.tr("PDF (*.pdf)")
        suggested = f"{file_stem(number, 'sheet')}.pdf"
        target, _ = folders.ask_target(self, Purpose.RESULTS, title, suggested, (kind,))
        if target is not None and (chosen := folders.with_ending(self, target, ".pdf")):
            self._write(chosen)

    def _write(self, target: Path) -> None:
        if self.sheet is None:
            return
        try:
            write_pdf(self.sheet, self._chosen, target)
        except EnvironmentFault as fault:
            say(self.trouble, in_language(str(fault)))
            return
        say(self.trouble, self.tr("The sheet is in {path}.").format(path=isolated(str(target))))
        self.wrote.emit(str(target))

    @Slot()
    def _print(self) -> None:
        if self.sheet is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(self._chosen))
        printer.setDocName(self.windowTitle())
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print the sheet on its paper, ignoring margins from the printer's own dialog.

        If a file was chosen there instead of a printer, it is written like any sheet: in full, with
        its record.
        """
        if self.sheet is None:
            return
        if printer.outputFileName():
            self._write(Path(printer.outputFileName()))
            return
        printer.setPageLayout(page_layout(self._chosen))
        printer.setFullPage(True)
        painter = QPainter(printer)
        if not painter.isActive():
            say(
                self.trouble,
                self.tr("The printer does not answer. Check it, or save the sheet as PDF."),
            )
            return
        paint_sheet(painter, self._chosen, printer.resolution(), self.sheet)
        painter.end()
        say(self.trouble, self.tr("The sheet was sent to the printer."))

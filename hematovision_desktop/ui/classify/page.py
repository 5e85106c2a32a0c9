"""The Classify page: a drop zone if empty; else gallery, summary, field and chosen cell."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from hematovision_desktop.core.reports.adjusted_count import LEAST_VERIFIED
from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.review import (
    BatchBegun,
    BatchEnded,
    BatchRef,
    Change,
    Changed,
    OpenBatch,
)
from hematovision_desktop.ui.classify.arrivals import Arrivals
from hematovision_desktop.ui.classify.cell_panel import CellPanel
from hematovision_desktop.ui.classify.check_page import CheckDialog
from hematovision_desktop.ui.classify.chosen_cell import ChosenCell
from hematovision_desktop.ui.classify.drop_page import DropPage
from hematovision_desktop.ui.classify.field.panel import FieldPanel
from hematovision_desktop.ui.classify.figures import ShownFigures
from hematovision_desktop.ui.classify.gallery.crop_cache import CropCache
from hematovision_desktop.ui.classify.gallery.panel import GalleryPanel
from hematovision_desktop.ui.classify.gallery.tiles import ShownCells, Tile
from hematovision_desktop.ui.classify.gallery.wanted import WantedCells
from hematovision_desktop.ui.classify.microscope_bar import MicroscopeBar
from hematovision_desktop.ui.classify.naming import Naming
from hematovision_desktop.ui.classify.notices import Notices
from hematovision_desktop.ui.classify.progress_strip import ProgressStrip
from hematovision_desktop.ui.classify.stopping import goes_on, may_stop
from hematovision_desktop.ui.classify.summary_panel import SummaryPanel
from hematovision_desktop.ui.parts.layout.layouts import column_in, row_in
from hematovision_desktop.ui.parts.layout.turning import Panes, TurningSplit
from hematovision_desktop.ui.parts.layout.widgets import hairline
from hematovision_desktop.ui.parts.rights import allow, why_not
from hematovision_desktop.ui.window.action_rows import WindowState

LOW_LINES = 32
"""A page with fewer lines of text than this is low."""


class ClassifyPage(QStackedWidget):
    """Shows the batch in view and passes on what the user does with it."""

    changed = Signal()

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self._commands = commands
        self.cells = ShownCells()
        self.crops = CropCache(commands, self.cells, self)
        self._build()

    def _build(self) -> None:
        self.drop_page = DropPage()
        self.strip = ProgressStrip()
        self.notices = Notices(self._commands)
        self.crops.missed.connect(self.notices.gone.miss)
        self.strip.cancel_asked.connect(self.cancel)

        self.strip.new_button.clicked.connect(self.clear)
        self.strip.resume_button.clicked.connect(self._resume)
        self.microscope = MicroscopeBar(self._commands)
        self.microscope.check_asked.connect(self.check_program)
        self.gallery = GalleryPanel(self.cells, self.crops)
        self.wanted = WantedCells(self._commands, self.cells, self.gallery)
        self.arrivals = Arrivals(self.cells, self.gallery, self)
        self.arrivals.came.connect(self._show_progress)
        self.arrivals.settled.connect(self.changed)
        self._summary = SummaryPanel()
        self._summary.show_waiting.connect(self.gallery.bar.show_waiting)
        self._summary.show_to_confirm.connect(self.gallery.bar.show_to_confirm)
        self.field = FieldPanel(self._commands, self.cells)
        self.gallery.view.space_pressed.connect(self.field.canvas.toggle_zoom)
        self.cell = CellPanel()
        self.field.evidence_shown.connect(self.cell.show_evidence)
        self._chosen = ChosenCell(self._commands, self.cells, self.gallery, self.field, self.cell)
        self._chosen.shown.connect(self.changed)
        self.naming = Naming(self._commands, self.cells, self.gallery, self._summary, self._chosen)
        self.cell.label_clicked.connect(self.naming.name)
        self.strip.undo_button.clicked.connect(self.naming.undo)
        self.strip.redo_button.clicked.connect(self.naming.redo)
        told = self.cells, self.gallery, self._summary, self.strip
        self.figures = ShownFigures(self._commands, *told, naming=self.naming)
        self.arrivals.count_due.connect(self.figures.show)
        self._lay_out()

    def _lay_out(self) -> None:
        left = QWidget()
        left.setProperty("look", "surface")
        # Messages stand above the rows; that of the microscope begins where the strip's margin ends.
        above = *self.notices.lines, self.strip, self.microscope, hairline()
        column = column_in(left, *above, gap_px=0)
        column.addWidget(self.gallery, 1)
        column.addWidget(hairline())
        column.addWidget(self._summary)
        self.side = Panes((self.field, self.cell), (320, 344), Qt.Orientation.Vertical)
        self.side.setStretchFactor(0, 1)
        self.side.setStretchFactor(1, 0)
        self.split = TurningSplit((left, self.side), (800, 376))
        self.split.setStretchFactor(0, 5)
        self.split.setStretchFactor(1, 2)
        results = QWidget()
        row_in(results, self.split)
        self.addWidget(self.drop_page)
        self.addWidget(results)

    def fit_height(self, room_px: int) -> None:
        """Leave the cells some room on a low screen."""
        low = room_px < LOW_LINES * self.fontMetrics().lineSpacing()
        for part in (self.strip, self.gallery.bar, self._summary):
            part.set_compact(compact=low)
        for row in (self.strip.line, self.microscope.line):
            row.spare_rows(low)

    # State

    @property
    def batch(self) -> OpenBatch | None:
        """The batch in view."""
        return self.cells.batch

    @property
    def is_running(self) -> bool:
        """Whether the batch in view works or is queued."""
        return self.batch is not None and self.batch.is_running

    @property
    def summary(self) -> SummaryPanel:
        """The figures of the batch in view, including all verdicts so far."""
        self.figures.settle()
        return self._summary

    @property
    def has_batch(self) -> bool:
        """Whether a batch is in view."""
        return self.batch is not None

    @property
    def is_settled(self) -> bool:
        """Whether every result that arrived is shown."""
        return self.arrivals.is_settled

    @property
    def chosen(self) -> Tile | None:
        """The chosen tile."""
        return self.cells.chosen

    @property
    def has_cells(self) -> bool:
        """Whether there is a cell that the next name applies to, whichever row is looked at."""
        return self._chosen.has_cells

    def show_state(self, state: WindowState) -> None:
        """Enable what is possible now on the page's own buttons."""
        named = self.batch is not None and self.batch.reviewed.book.last is not None
        self.strip.show_offers(
            self.naming.undo_words,
            self.naming.redo_words,
            teaches=named and not state.running,
            resumes=self.batch is not None and goes_on(self.batch),
        )
        allow(self.strip.teach_button, why_not(state.denied, Right.RULES))

    # Batches

    def follow(self, news: Changed | BatchBegun | BatchEnded) -> None:
        """Show what has changed; news about a batch not in view concerns only the actions."""
        if isinstance(news, Changed) and news.what is Change.VIEW:
            self._show_view()
        elif self.batch is not None and news.batch == self.batch.ref:
            self._follow_view(news)
        self.changed.emit()
        self.figures.pass_on()

    def _follow_view(self, news: Changed | BatchBegun | BatchEnded) -> None:
        match news:
            case BatchBegun():
                self.strip.begin(news.name, news.total)
                self.gallery.view.setFocus(Qt.FocusReason.OtherFocusReason)
            case BatchEnded():
                if self.strip.cancel_button.hasFocus():
                    self.gallery.view.setFocus(Qt.FocusReason.OtherFocusReason)
                self.strip.end(news.state, news.progress)
                self.show_microscope()
                self.arrivals.end()
            case Changed(what=Change.RESULTS):
                self.arrivals.come()
            case Changed(what=Change.VERDICTS):
                self._show_verdicts(news.keys)
            case Changed(what=Change.CHOSEN):
                self._chosen.show()
            case Changed(what=Change.PICTURES):
                self._show_pictures()
            case Changed(what=Change.STANDING):
                self._show_standing()
            case Changed(what=Change.SAMPLE):
                self.strip.show_sample(self.batch.sample if self.batch else None)
                self.figures.show()
            case Changed(what=Change.WANTED):
                self.wanted.show()
            case Changed(what=Change.STAGE):
                self.strip.show_name(self.batch.name if self.batch else "")

    def _show_view(self) -> None:
        """Start over with the batch in view, or with the page that waits for one."""
        batch = self._commands.review.view
        self.wanted.forget()
        self._summary.offer_adjusted(offered=False)
        self.notices.show_for(None if batch is None else batch.ref)
        self.arrivals.forget()
        self.cells.show(batch)
        self.crops.clear()
        self.field.clear()
        self._chosen.clear()
        self.gallery.show_batch()
        self.figures.show()
        if batch is None:
            self.setCurrentIndex(0)
            self.drop_page.files_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.setCurrentIndex(1)
        self.strip.show_batch(batch)
        self.strip.show_sample(batch.sample)
        self.show_microscope()
        # Not to the first control of the page, where the next letter would mean something else.
        self.gallery.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.arrivals.begin()
        self.wanted.show()

    def _show_pictures(self) -> None:
        """Look at pictures that were found again."""
        self.crops.clear()
        self.field.clear()
        self.gallery.view.viewport().update()
        self._chosen.show()

    def show_microscope(self) -> None:
        """Show the batch's microscope, and how far its names may be trusted."""
        self.microscope.show_batch(self.batch)
        batch = self.batch
        proof = None
        if batch is not None and batch.microscope is not None and batch.start is not None:
            proof = batch.microscope.proof(batch.start.terms.named_by)
        enough = proof is not None and proof.checked >= LEAST_VERIFIED
        self._summary.offer_adjusted(offered=enough)

    def _show_standing(self) -> None:
        """Show the trust in the names again: the words for every cell may change."""
        self.show_microscope()
        self.gallery.view.viewport().update()
        self._chosen.refresh()
        self.figures.show()

    @Slot()
    def check_program(self) -> None:
        """Check the program on the microscope of the batch in view, which needs a name first."""
        batch = self.batch
        if batch is None or batch.is_running:
            return
        if batch.microscope is None and not self.microscope.name_new():
            return
        CheckDialog(self._commands, batch, self).open()

    @Slot()
    def cancel(self) -> None:
        """Ask the batch in view to stop; if much work would stop, ask the person first."""
        if self.batch is not None and self.is_running:
            self.cancel_batch(self.batch.ref)

    @Slot()
    def _resume(self) -> None:
        if self.batch is not None:
            self._commands.resume(self.batch.ref)

    @Slot(object)
    def cancel_batch(self, ref: BatchRef) -> None:
        """Ask a batch to stop, after the same question."""
        batch = self._commands.review.open(ref)
        if batch is None or not batch.is_running or not may_stop(batch, self):
            return
        if self.batch is not None and self.batch.ref == ref:
            self.strip.show_cancelling()
        self._commands.cancel(ref)

    @Slot()
    def clear(self) -> None:
        """Make room for another batch; the log keeps this one."""
        self._commands.show(None)

    @Slot()
    def _show_progress(self) -> None:
        batch = self.batch
        if batch is not None and batch.is_running and batch.progress is not None:
            self.strip.show_progress(batch.progress)

    # The chosen cell

    @Slot()
    def toggle_suggestions(self) -> None:
        """Hide the program's names, or show them again."""
        self.cells.hides = not self.cells.hides
        self.gallery.rearrange()
        self.field.refresh_boxes()
        self._chosen.show()
        self.changed.emit()

    def go_on_as(self, before: ClassifyPage) -> None:
        """Show cells as the page before did, whose place this one takes, and hide names where it did."""
        self.wanted.go_on_as(before.gallery)
        if before.cells.hides is not self.cells.hides:
            self.toggle_suggestions()

    def _show_verdicts(self, keys: Sequence[CellKey]) -> None:
        self.gallery.follow(keys)
        if self.batch is not None and self.batch.chosen in keys:
            self._chosen.refresh()
        self._chosen.show_many()
        self._chosen.leave_gone()
        if self.batch is not None and self.batch.chosen is not None:
            self.gallery.stay_at(self.batch.chosen)
        self.field.refresh_boxes(keys)
        self.figures.follow(keys)

    @Slot()
    def show_only_this_file(self) -> None:
        """Show only the cells of the chosen cell's file."""
        if self.chosen is not None:
            self.gallery.bar.show_file(self.chosen.file_name)

"""Figures of the batch in view, updated at once in every place of the page that shows them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot

from hematovision_desktop.core.logbook.log import Stage
from hematovision_desktop.core.reports.report import age_of, findings_of, judged_rows
from hematovision_desktop.core.reports.report_rows import ReportRow
from hematovision_desktop.core.samples.laboratory import Laboratory
from hematovision_desktop.core.samples.sample import Reading
from hematovision_desktop.core.verdicts.counting import Tally
from hematovision_desktop.core.verdicts.differential import Differential
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.questions import AdjustedOf
from hematovision_desktop.services.messages.review import OpenBatch
from hematovision_desktop.ui.classify.gallery.panel import GalleryPanel
from hematovision_desktop.ui.classify.gallery.tiles import ShownCells
from hematovision_desktop.ui.classify.naming import Naming
from hematovision_desktop.ui.classify.progress_strip import ProgressStrip
from hematovision_desktop.ui.classify.summary_panel import SummaryPanel
from hematovision_desktop.ui.parts.asking.questions import Questions
from hematovision_desktop.ui.parts.input.later import later
from hematovision_desktop.ui.report.range_words import flags_sentence
from hematovision_desktop.ui.report.sheet_words import trigger_sentence

_ADJUSTED = "adjusted"
_DONE = (Stage.TO_CONFIRM, Stage.REVIEWED)


class ShownFigures(QObject):
    """Makes the summary, the headings and the filter's button show the same number, in the same
    turn of the loop.

    After a verdict the eye first looks at the tile and at the next cell. The figures follow when
    those are painted, once for all verdicts until then, so no turn delays keys and painting for
    long. counted: other views of open batches may update their figures now.
    """

    counted = Signal()

    def __init__(
        self,
        commands: Commands,
        cells: ShownCells,
        gallery: GalleryPanel,
        summary: SummaryPanel,
        strip: ProgressStrip,
        *,
        naming: Naming,
    ) -> None:
        super().__init__(gallery)
        self._commands = commands
        self._cells = cells
        self._gallery = gallery
        self._summary = summary
        self._strip = strip
        self._naming = naming
        self._shown: Tally | None = None
        self._questions = Questions(commands)
        # Timers run before paint events requested in the same turn, and after them in the next one.
        self._painted = later(self, self.show)
        self._soon = later(self, self._painted.start)
        summary.adjusted_asked.connect(self._ask_adjusted)
        gallery.model.modelReset.connect(self._show_with_headings)

    def follow(self, keys: Iterable[CellKey]) -> None:
        """Soon show the changes from verdicts on cells.

        If cells may be added or removed, the headings show it at once, so all figures must.
        """
        self._outdate_adjusted()
        if self._cells.fields_with_guests().isdisjoint(key.field_position for key in keys):
            self._start()
        else:
            self.show()

    def _start(self) -> None:
        if not self._is_due:
            self._soon.start()

    @property
    def _is_due(self) -> bool:
        return self._soon.isActive() or self._painted.isActive()

    def settle(self) -> None:
        """Show pending changes now."""
        if self._is_due:
            self.show()

    def pass_on(self) -> None:
        """Tell others that figures may have changed, unless the page itself does not show them yet."""
        if not self._is_due:
            self.counted.emit()

    @Slot()
    def _show_with_headings(self) -> None:
        """Update the summary with recounted headings, so they never disagree."""
        if self._cells.reviewed.tally() is not self._shown:
            self.show()

    @Slot()
    def show(self) -> None:
        """Show the current figures."""
        self._soon.stop()
        self._painted.stop()
        batch, reviewed = self._cells.batch, self._cells.reviewed
        count = self._shown = reviewed.tally()
        differential = count.differential(reviewed.label_set.labels)
        sample = None if batch is None else batch.sample
        is_done = batch is not None and not batch.is_running and batch.stage in _DONE
        is_done = is_done and count.cells > 0
        rows, flags = judged(batch, differential, self._commands.laboratory.now)
        self._summary.show_figures(
            differential,
            without_cell=reviewed.without_cell,
            failed=count.failed,
            is_done=is_done,
            has_sample=sample is not None,
            was_signed=sample is not None and sample.version > 0,
            is_reading=self._cells.is_reading,
            was_read=sample is not None and sample.reading is Reading.DONE,
            to_confirm=batch.standing.to_confirm(count.unseen) if batch else 0,
            rows=rows,
            flags=flags,
            waiting_s=self._naming.pace.seconds_for(count.waiting),
        )
        self._outdate_adjusted()
        self._strip.show_next_step(done=is_done and sample is None)
        if batch is not None:
            self._strip.show_stage(batch)
        self._gallery.show_counts(count.waiting)
        self.counted.emit()

    def _outdate_adjusted(self) -> None:
        self._questions.forget(_ADJUSTED)
        self._summary.offer_anew()

    @Slot()
    def _ask_adjusted(self) -> None:
        batch = self._cells.batch
        if batch is not None:
            self._questions.ask(_ADJUSTED, AdjustedOf(batch.ref), self._summary.show_adjusted)


def judged(
    batch: OpenBatch | None, differential: Differential, laboratory: Laboratory
) -> tuple[tuple[ReportRow, ...], str]:
    """Return figures beside the ranges that apply to the batch's patient in the year of the batch.

    Also return the sentence on figures outside their ranges and on why the smear needs another
    look, as the sample shows it; "" while cells wait, since they may change both.
    """
    details, age = None, None
    if batch is not None and batch.sample is not None and batch.start is not None:
        details = batch.sample.details
        age = age_of(details, batch.start.started_at.astimezone().year)
    rows = judged_rows(differential, laboratory, details, age)
    if differential.is_provisional:
        return rows, ""
    findings = findings_of(differential, laboratory, details, age) if details is not None else ()
    said = (flags_sentence(rows), *map(trigger_sentence, findings))
    return rows, " ".join(filter(None, said))

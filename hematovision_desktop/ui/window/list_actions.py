"""Actions that mean the samples on their page and the log on its own."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot

from hematovision_desktop.core.sample import KnownSample, SampleDetails, SampleSummary
from hematovision_desktop.core.settings import WindowMemory
from hematovision_desktop.services.messages.program import Commands
from hematovision_desktop.services.messages.questions import Refused, SampleOf
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.log.page import LogPage
from hematovision_desktop.ui.parts.questions import Questions
from hematovision_desktop.ui.report.dialog import SheetDialog
from hematovision_desktop.ui.samples.handover_dialog import HandoverDialog
from hematovision_desktop.ui.samples.page import SamplesPage
from hematovision_desktop.ui.samples.period_dialog import PeriodDialog
from hematovision_desktop.ui.samples.second_reader_window import SecondReaderWindow
from hematovision_desktop.ui.samples.sign_dialog import SignDialog
from hematovision_desktop.ui.samples.window import SamplesWindow
from hematovision_desktop.ui.window.actions import Actions
from hematovision_desktop.ui.window.files import FileCommands


class ListActions(QObject):
    """Hands actions to the page that is seen. samples_wanted: the samples are to be shown."""

    samples_wanted = Signal()

    def __init__(
        self,
        acts: Actions,
        commands: Commands,
        pages: tuple[ClassifyPage, SamplesPage, LogPage],
        memory: WindowMemory,
        files: FileCommands,
    ) -> None:
        classify, samples, log = pages
        super().__init__(samples)
        self._classify = classify
        self._samples = samples
        self._log = log
        self._commands = commands
        self._questions = Questions(commands)
        self._memory = memory
        self.dialogs = SamplesWindow(commands, samples)
        self.reader = SecondReaderWindow(commands, samples, memory)
        files.reading_came.connect(self.reader.open)
        samples.report_asked.connect(self._report)
        samples.sign_asked.connect(self._sign)
        samples.handover_asked.connect(self._hand_over)
        samples.period_button.clicked.connect(self._show_period)
        classify.summary.sample_asked.connect(self._show_sample)
        classify.strip.sample.kept.connect(self._keep)
        classify.strip.sample.left.connect(classify.gallery.view.setFocus)
        acts.connect_all(
            (
                ("search", self._search),
                ("open_logged", self._open_chosen),
                ("rename", self._rename),
                ("remove_logged", self._remove_chosen),
                ("new_sample", self._new_sample),
                ("import_worklist", self.dialogs.import_worklist),
                ("move_batch", samples.panel.batches.move_chosen),
                ("sign", samples.sign),
                ("report", samples.report),
                ("hand_over", samples.hand_over),
            )
        )

    @Slot(object, object)
    def _keep(self, sample: KnownSample, details: SampleDetails) -> None:
        self._commands.samples.keep(sample, details)

    @Slot()
    def _show_sample(self) -> None:
        """Show the sample of the batch in view, whatever the samples were searched for."""
        batch = self._classify.batch
        if batch is not None and batch.sample is not None:
            self.samples_wanted.emit()
            self._samples.choose_new(batch.sample.uid)

    @Slot()
    def show_counted(self) -> None:
        """Show the samples, and among them that of the live count that is under way."""
        batch_id = self._commands.live.batch_id
        self.samples_wanted.emit()
        if batch_id is not None:
            self._questions.ask("sample", SampleOf(batch_id), self._show_found)

    def _show_found(self, sample: SampleSummary | Refused) -> None:
        if not isinstance(sample, Refused):
            self._samples.choose_new(sample.uid)

    @Slot(object)
    def _sign(self, sample: SampleSummary) -> None:
        """Ask who signs a sample."""
        dialog = SignDialog(self._commands, sample.sample_id, self._memory, self._samples.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.cells_asked.connect(self._classify.confirm_cells)
        dialog.accepted.connect(partial(self._samples.offer.offer, sample.known))
        dialog.open()

    @Slot(object)
    def _hand_over(self, sample: SampleSummary) -> None:
        """Show what of a sample was handed over, and do it."""
        dialog = HandoverDialog(self._commands, sample.sample_id, self._samples.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def _show_period(self) -> None:
        """Show what was done this month, or over other days."""
        dialog = PeriodDialog(self._commands, date.today(), self._samples.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(object)
    def _report(self, sample: SampleSummary) -> None:
        """Show the sheet of a sample as it stands."""
        dialog = SheetDialog(self._commands, sample.sample_id, self._samples.window())
        dialog.handover_asked.connect(partial(self._hand_over, sample))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def _search(self) -> None:
        """Search what is shown, the log or the samples; from elsewhere, the samples."""
        if not self._log.isVisible():
            self.samples_wanted.emit()
        line = self._log.line if self._log.isVisible() else self._samples.line
        line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        line.selectAll()

    @Slot()
    def _open_chosen(self) -> None:
        (self._log if self._log.isVisible() else self._samples).open_chosen()

    @Slot()
    def _rename(self) -> None:
        if self._classify.isVisible():
            self._classify.strip.sample.edit()
        elif self._log.isVisible():
            self._log.rename_chosen()
        else:
            self._samples.edit_chosen()

    @Slot()
    def _remove_chosen(self) -> None:
        if self._log.isVisible():
            self._log.remove_chosen()
        else:
            self.dialogs.remove()

    @Slot()
    def _new_sample(self) -> None:
        self.samples_wanted.emit()
        self.dialogs.add()

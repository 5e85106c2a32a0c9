"""Actions for samples on their page, and for batches on the log page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.naming.settings import WindowMemory
from hematovision_desktop.core.samples.sample import KnownSample, SampleDetails, SampleSummary
from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.services.messages.program import Commands, Event
from hematovision_desktop.services.messages.questions import Refused, SampleOf
from hematovision_desktop.services.messages.samples import (
    SampleJoined,
    SamplesChanged,
    WorklistRead,
)
from hematovision_desktop.ui.classify.page import ClassifyPage
from hematovision_desktop.ui.parts.asking.questions import Questions
from hematovision_desktop.ui.parts.asking.removing import ask_to_change
from hematovision_desktop.ui.parts.layout.late_page import LatePage
from hematovision_desktop.ui.parts.row_menu import Entry, RowMenu
from hematovision_desktop.ui.window.actions import Actions
from hematovision_desktop.ui.window.files import FileCommands
from hematovision_desktop.ui.window.people import PeopleWindow

if TYPE_CHECKING:
    from hematovision_desktop.ui.log import page as log_page
    from hematovision_desktop.ui.log.page import LogPage
    from hematovision_desktop.ui.report import dialog as sheet_dialog
    from hematovision_desktop.ui.samples import (
        handover_dialog,
        period_dialog,
        second_reader_window,
        sign_dialog,
    )
    from hematovision_desktop.ui.samples import page as samples_page
    from hematovision_desktop.ui.samples import window as samples_window
    from hematovision_desktop.ui.samples.page import SamplesPage
    from hematovision_desktop.ui.samples.second_reader_window import SecondReaderWindow
    from hematovision_desktop.ui.samples.window import SamplesWindow
else:
    handover_dialog = late("hematovision_desktop.ui.samples.handover_dialog")
    log_page = late("hematovision_desktop.ui.log.page")
    period_dialog = late("hematovision_desktop.ui.samples.period_dialog")
    samples_page = late("hematovision_desktop.ui.samples.page")
    samples_window = late("hematovision_desktop.ui.samples.window")
    second_reader_window = late("hematovision_desktop.ui.samples.second_reader_window")
    sheet_dialog = late("hematovision_desktop.ui.report.dialog")
    sign_dialog = late("hematovision_desktop.ui.samples.sign_dialog")


class ListActions(QObject):
    """Creates the pages on demand, and routes actions to the visible one.

    changed: other actions are possible. followed: the log has changed. failed: why there is no answer.
    samples_wanted, log_wanted: show them. teach_wanted: teach the named cells.
    """

    changed = Signal()
    followed = Signal()
    failed = Signal(str)
    samples_wanted = Signal()
    log_wanted = Signal()
    teach_wanted = Signal()

    def __init__(
        self,
        acts: Actions,
        commands: Commands,
        classify: ClassifyPage,
        memory: WindowMemory,
        files: FileCommands,
        *,
        people: PeopleWindow,
    ) -> None:
        super().__init__(acts)
        self._acts = acts
        self._commands = commands
        self._classify = classify
        self._memory = memory
        self._files = files
        self._questions = Questions(commands)
        self._dialogs: SamplesWindow | None = None
        self._reader: SecondReaderWindow | None = None
        self.samples = LatePage(self._make_samples)
        self.log = LatePage(self._make_log)
        people.let_in.connect(self._show_rights)
        files.reading_came.connect(self._open_reading)
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
                ("import_worklist", self._import_worklist),
            )
        )

    # The pages

    def _make_samples(self, place: QWidget) -> SamplesPage:
        page = samples_page.SamplesPage(self._commands, place)
        page.split.restoreState(QByteArray(self._memory.state.samples_split))
        self._dialogs = samples_window.SamplesWindow(self._commands, page)
        self._reader = second_reader_window.SecondReaderWindow(self._commands, page, self._memory)
        self._reader.cells_asked.connect(self._classify.wanted.to_decide)
        page.changed.connect(self.changed)
        page.failed.connect(self.failed)
        page.log_asked.connect(self.log_wanted)
        page.report_asked.connect(self._report)
        page.sign_asked.connect(self._sign)
        page.handover_asked.connect(self._hand_over)
        page.period_button.clicked.connect(self._show_period)
        page.panel.show_rights(self.denied)
        RowMenu(page.table, self._on_samples)
        self._acts.connect_all(
            (
                ("move_batch", page.panel.batches.move_chosen),
                ("sign", page.sign),
                ("report", page.report),
                ("hand_over", page.hand_over),
                ("second_reader", page.ask_reader),
            )
        )
        return page

    def _make_log(self, place: QWidget) -> LogPage:
        page = log_page.LogPage(self._commands, place)
        page.split.restoreState(QByteArray(self._memory.state.log_split))
        page.failed.connect(self.failed)
        page.preview.shown.connect(self.changed)
        page.export_asked.connect(self._files.export_logged)
        page.teach_button.clicked.connect(self.teach_wanted)
        page.show_rights(self.denied)
        RowMenu(page.table, self._on_logged)
        return page

    def _on_samples(self) -> Sequence[Entry]:
        """Return what can be done with the chosen samples."""
        acts, panel = self._acts, self.samples.page.panel
        seen = acts["open_logged"], acts["rename"], None
        results = acts["sign"], acts["report"], acts["hand_over"], acts["second_reader"], None
        return (*seen, *results, panel.unite_button, acts["remove_logged"])

    def _on_logged(self) -> Sequence[Entry]:
        """Return what can be done with the chosen batch."""
        names = "open_logged", "rename", "export", "remove_logged"
        return tuple(self._acts[name] for name in names)

    @property
    def denied(self) -> frozenset[Right]:
        """What the current person's role does not allow."""
        return self._commands.people.state.denied

    @Slot()
    def _show_rights(self) -> None:
        """Update rights: another person is there, or theirs have changed."""
        if self.samples.made is not None:
            self.samples.made.panel.show_rights(self.denied)
        if self.log.made is not None:
            self.log.made.show_rights(self.denied)
        self.changed.emit()

    @property
    def dialogs(self) -> SamplesWindow:
        """Dialogs about samples, created with their page."""
        self.samples.prepare()
        assert self._dialogs is not None
        return self._dialogs

    @property
    def reader(self) -> SecondReaderWindow:
        """Dialogs for second readers, created with the samples page."""
        self.samples.prepare()
        assert self._reader is not None
        return self._reader

    def handle(self, event: Event) -> bool:
        """Follow changed samples; return whether the event was one."""
        if isinstance(event, SampleJoined):
            self._follow_joined(event)
            return True
        if isinstance(event, SamplesChanged) and self.samples.made is None:
            return True  # a page created later asks for them
        return isinstance(event, SamplesChanged | WorklistRead) and self.dialogs.handle(event)

    def _follow_joined(self, joined: SampleJoined) -> None:
        page = self.samples.made
        if page is not None and page.chosen is not None and page.chosen.uid == joined.gone:
            page.choose_new(joined.uid)

    @Slot()
    def follow(self) -> None:
        """Show the log's current samples, and its batches if they are visible."""
        if self._log_is_seen:
            self.log.page.search()
        if self._dialogs is not None:
            self._dialogs.follow()
        self.followed.emit()

    def forget(self) -> None:
        """Drop what is listed and pending, because another log comes into use."""
        if self.samples.made is not None:
            self.samples.made.forget()
        if self.log.made is not None:
            self.log.made.forget()

    def keep_state(self) -> None:
        """Save what was typed, and how the pages are left."""
        if (log := self.log.made) is not None:
            log.preview.keep_note()
            self._memory.change(log_split=log.split.saveState().data())
        if (samples := self.samples.made) is not None:
            samples.panel.form.keep()
            self._memory.change(samples_split=samples.split.saveState().data())

    @property
    def _window(self) -> QWidget:
        return self._classify.window()

    @property
    def _log_is_seen(self) -> bool:
        return self.log.made is not None and self.log.made.isVisible()

    @Slot(object)
    def _open_reading(self, path: Path) -> None:
        self.reader.open(path)

    @Slot()
    def _import_worklist(self) -> None:
        self.dialogs.import_worklist()

    # Samples

    @Slot(object, object)
    def _keep(self, sample: KnownSample, details: SampleDetails) -> None:
        page = self._classify
        batch = page.batch
        batch_id = None if batch is None or batch.sample != sample else batch.batch_id
        if not sample.version and batch_id is not None:
            self._commands.samples.give_number(batch_id, sample, details.accession)
        elif not sample.version:
            self._commands.samples.keep(sample, details)
        elif batch_id is None:
            self._change_signed(sample, details)
        else:  # only the log knows whether anything has changed since
            change = partial(self._change_signed, sample, details)
            self._questions.ask(sample.uid, SampleOf(batch_id), change)
            return
        page.strip.sample.settle()

    def _change_signed(
        self,
        sample: KnownSample,
        details: SampleDetails,
        found: SampleSummary | Refused | None = None,
    ) -> None:
        """Change a sample that was signed; ask first, once until it is signed again."""
        read = found if isinstance(found, SampleSummary) and found.uid == sample.uid else None
        changed = read is not None and not read.stands_signed
        if changed or ask_to_change(sample.details.accession, self._classify):
            self._commands.samples.keep(sample, details)
        self._classify.strip.sample.settle()

    @Slot()
    def _show_sample(self) -> None:
        """Show the sample of the batch in view, whatever was searched for."""
        batch = self._classify.batch
        if batch is not None and batch.sample is not None:
            self.samples_wanted.emit()
            is_unfilled = batch.sample.details.accession == batch.name
            self.samples.page.choose_new(batch.sample.uid, fills_in=is_unfilled)

    @Slot(bool)
    def show_counted(self, is_unfilled: bool) -> None:
        """Show the samples, and among them that of the running live count.

        is_unfilled: its sample is still unknown.
        """
        batch_id = self._commands.live.batch_id
        self.samples_wanted.emit()
        if batch_id is not None:
            show = partial(self._show_found, is_unfilled)
            self._questions.ask("sample", SampleOf(batch_id), show)

    def _show_found(self, is_unfilled: bool, sample: SampleSummary | Refused) -> None:
        if not isinstance(sample, Refused):
            self.samples.page.choose_new(sample.uid, fills_in=is_unfilled)

    @Slot(object)
    def _sign(self, sample: SampleSummary) -> None:
        """Ask who signs a sample."""
        dialog = sign_dialog.SignDialog(
            self._commands, sample.sample_id, self._memory, self._window
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.followed.connect(dialog.follow)
        dialog.cells_asked.connect(self._classify.wanted.to_confirm)
        dialog.accepted.connect(partial(self.samples.page.offer.offer, sample.known))
        dialog.open()

    @Slot(object)
    def _hand_over(self, sample: SampleSummary) -> None:
        """Show the handovers of a sample, and make one."""
        dialog = handover_dialog.HandoverDialog(self._commands, sample.sample_id, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def _show_period(self) -> None:
        """Show this month's work, or that of other days."""
        dialog = period_dialog.PeriodDialog(self._commands, date.today(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(object)
    def _report(self, sample: SampleSummary) -> None:
        """Show the sheet of a sample in its present state."""
        dialog = sheet_dialog.SheetDialog(self._commands, sample.sample_id, self._window)
        dialog.handover_asked.connect(partial(self._hand_over, sample))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def _search(self) -> None:
        """Search the visible page, log or samples; from elsewhere, the samples."""
        if not self._log_is_seen:
            self.samples_wanted.emit()
        line = self.log.page.line if self._log_is_seen else self.samples.page.bar.line
        line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        line.selectAll()

    @Slot()
    def _open_chosen(self) -> None:
        (self.log if self._log_is_seen else self.samples).page.open_chosen()

    @Slot()
    def _rename(self) -> None:
        if self._classify.isVisible():
            self._classify.strip.sample.edit()
        elif self._log_is_seen:
            self.log.page.rename_chosen()
        else:
            self.samples.page.edit_chosen()

    @Slot()
    def _remove_chosen(self) -> None:
        if self._log_is_seen:
            self.log.page.remove_chosen()
        else:
            self.dialogs.remove()

    @Slot()
    def _new_sample(self) -> None:
        self.samples_wanted.emit()
        self.dialogs.add()

"""What the window commands, carried out: batches, verdicts, questions and the log.

The head of the services: it owns nothing but the parts and hands each command to one of them.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from hematovision_desktop.core.analysis import Options
from hematovision_desktop.core.batch import BatchUpdate, CancelToken, Progress
from hematovision_desktop.core.errors import EnvironmentFault, UserError
from hematovision_desktop.core.field import FieldResult, Pixels
from hematovision_desktop.core.labels import Label, LabelSet
from hematovision_desktop.core.log import BatchStart, BatchState, name_batch
from hematovision_desktop.core.settings import Settings
from hematovision_desktop.core.verdict_book import CellKey, Verdict
from hematovision_desktop.services.adaptation import SiteProgram
from hematovision_desktop.services.batch import BatchJob, run_job
from hematovision_desktop.services.faults import bug_fault
from hematovision_desktop.services.history import History
from hematovision_desktop.services.inbox import (
    Answered,
    BatchRead,
    Begun,
    Dropped,
    Ended,
    Logged,
    Message,
    ResultsCame,
)
from hematovision_desktop.services.journal import BatchJournal, LogInUse
from hematovision_desktop.services.live.program import LiveProgram
from hematovision_desktop.services.log_writer import LogWorker
from hematovision_desktop.services.messages.program import Done, Event, Fault
from hematovision_desktop.services.messages.questions import (
    CellsAroundOf,
    CropsOf,
    ExplanationOf,
    FieldPictureOf,
    LogSearch,
    Refused,
    Request,
    Then,
)
from hematovision_desktop.services.messages.review import BatchRef, LogChanged
from hematovision_desktop.services.model import ModelKeeper
from hematovision_desktop.services.outside import Outside
from hematovision_desktop.services.pictures import Pictures
from hematovision_desktop.services.review import OpenBatch, Review, new_ref
from hematovision_desktop.services.workers import Workers

DRAWN_FIELDS = 24
NOT_OPEN = "This batch is open no more."
A = TypeVar("A")


class Program:
    """Carries out the window's commands (`messages.program.Commands`) on executors of its own.

    Its commands are called on the main thread. Whatever the worker threads have to say goes through
    `send`, from any thread; who carries it to the main thread hands it to `deliver` there.
    """

    def __init__(
        self, settings: Settings, send: Callable[[Message], None], outside: Outside
    ) -> None:
        self._settings = settings
        self._send = send
        self._outside = outside
        self._told: list[Event] | None = None
        self.workers = Workers(send, outside.places.traces)
        self._model = ModelKeeper(outside, send, settings.pack_path, self._model_changed)
        self._pictures = Pictures(self._model)
        self.review = Review(self._tell, self._journal)
        self._jobs: dict[BatchRef, BatchJob] = {}
        self._journals: dict[BatchRef, BatchJournal] = {}
        self._shows = 0
        self._log = LogInUse(self._log_path(settings), self._open_writer(settings))
        self._history = History(lambda: self._log, send)
        self.live = LiveProgram(
            settings,
            outside,
            self.workers,
            lambda: self._log.writer,
            send,
            pack=lambda: self._model.path,
        )
        self.site = SiteProgram(
            self.workers,
            outside,
            lambda: self._log.writer,
            send,
            chosen=self._pack_now,
            changed=self._renew,
        )

    # -- set-up and end ---------------------------------------------------------------------

    def _report_bug(self) -> None:
        self._send(bug_fault(self._outside.places.traces))

    def _log_path(self, settings: Settings) -> Path:
        return settings.log_path or self._outside.places.log

    def _open_writer(self, settings: Settings) -> LogWorker:
        path = self._log_path(settings)
        return LogWorker(lambda: self._outside.open_log(path), self._on_log_fault)

    def _on_log_fault(self, fault: Exception) -> None:
        if isinstance(fault, UserError | EnvironmentFault):
            self._send(Fault(f"{fault} Until then, results are held in memory, not stored."))
        else:
            self._report_bug()

    def load_model(self) -> None:
        """Load the model pack on its own thread; answered by ModelChanged."""
        self.workers.run("inference", self._model.load, self._settings.pack_path)

    def close(self) -> bool:
        """Cancel what runs, let the field at hand finish, write what is left to the log.

        Returns whether the log has everything; False means results are lost if the program ends.
        """
        for job in self._jobs.values():
            job.token.cancel()
        self.live.close()
        self.site.close()
        self.workers.close("inference", "explain", "files")
        return self._log.writer.close()

    def _pack_now(self) -> tuple[Path, LabelSet]:
        return self._model.path, self._settings.label_set

    def _model_changed(self) -> None:
        self.live.renew_model(
            "The model pack was changed, so the microscope was closed. Its count is in the log."
        )

    def _renew(self) -> None:
        """Name cells with the site's version chosen now, from the next batch and count on."""
        self.live.renew_model(
            "The version of this site was changed, so the microscope was closed. "
            "Its count is in the log."
        )
        self.workers.run("inference", self._model.load, self._model.path)

    # -- the main thread --------------------------------------------------------------------

    def deliver(self, message: Message) -> Iterable[Event]:
        """Take a message on the main thread; return what the window is to be told."""
        told: list[Event] = []
        self._told = told
        try:
            self._take(message)
        finally:
            self._told = None
        return told

    def _take(self, message: Message) -> None:
        match message:
            case Begun(ref, start, total):
                self.review.begin(ref, start, total)
                self._catch_up(ref, start)
            case ResultsCame(ref, results, progress, logged_in):
                self.review.add(ref, results, progress)
                if self.review.open(ref) is not None:
                    self._journals[ref].add_late(results, logged_in)
            case Ended(ref, state, progress):
                self._jobs.pop(ref, None)
                self.review.end(ref, state, progress)
                self._tell(LogChanged())
            case Dropped(ref):
                self._jobs.pop(ref, None)
                self._drop(ref)
            case Logged(ref, batch_id):
                self.review.set_logged(ref, batch_id)
                self._tell(LogChanged())
            case BatchRead(batch, request):
                self._adopt(batch, request)
            case Answered(then, answer):
                then(answer)
            case _:
                self._tell(message)

    def _tell(self, event: Event) -> None:
        """Tell the window: with what is being delivered, or on its own."""
        if self._told is not None:
            self._told.append(event)
        else:
            self._send(event)

    def _refuse(self, reason: str) -> None:
        self._tell(Fault(reason))

    # -- batches ----------------------------------------------------------------------------

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Classify files and folders: each folder is a batch, single pictures together are one."""
        # os.path answers no where Path raises, for a name that is too long to exist.
        folders = [path for path in paths if os.path.isdir(path)]  # noqa: PTH112
        files = [path for path in paths if path not in folders]
        for group in ([folder] for folder in folders):
            self._begin(self._finder(group), name_batch(group), group)
        if files:
            self._begin(self._finder(files), name_batch(files), files)

    def _finder(self, paths: Sequence[Path]) -> Callable[[CancelToken], list[Path]]:
        return lambda token: self._outside.find_files(paths, lambda: token.cancelled)

    def open_drawn(self) -> None:
        """Classify a folder of drawn cells, for someone who has no slides yet."""
        folder = self._outside.places.data_folder / "drawn"
        self._begin(
            lambda _token: self._outside.draw_folder(folder, 1, DRAWN_FIELDS), "Drawn cells"
        )

    def open_pasted(self, pixels: Pixels) -> None:
        """Classify a picture from the clipboard, kept as a file so that the log can refer to it."""
        stamp = datetime.now().astimezone().strftime("%Y-%m-%d %H-%M-%S")
        target = self._outside.places.data_folder / "pasted" / f"pasted {stamp}.png"

        def keep(_token: CancelToken) -> list[Path]:
            self._outside.write_png(target, pixels)
            return [target]

        self._begin(keep, "Pasted picture", [target])

    def _begin(
        self,
        find: Callable[[CancelToken], list[Path]],
        name: str,
        sources: Sequence[Path] = (),
    ) -> BatchRef:
        """List a batch and let it wait for its turn; it comes into view unless one works there."""
        settings = self._settings
        options = Options(settings.label_set, settings.review_below, settings.um_per_px)
        ref = new_ref()
        job = self._jobs[ref] = BatchJob(ref, name, find, options, tuple(sources))
        self._journals[ref] = BatchJournal(lambda batch_id: self._send(Logged(ref, batch_id)))
        self.review.list_batch(ref, name, settings.label_set)
        self._shows += 1
        if self.review.view is None or not self.review.view.is_running:
            self.review.show(ref)
        self.workers.run("inference", self._work, job)
        return ref

    def _work(self, job: BatchJob) -> None:
        """On the inference thread."""
        listener = _Course(job, self._journals[job.ref], lambda: self._log, self._send)
        try:
            run_job(job, lambda: self._model.now.parts, listener)
        finally:
            if not listener.has_begun:
                self._send(Dropped(job.ref))
            job.over.set()

    def _drop(self, ref: BatchRef) -> None:
        """Close a batch that came to nothing; one that works takes its place in view."""
        was_seen = self.review.view is not None and self.review.view.ref == ref
        self.review.remove(ref)
        following = next((one for one in self.review.batches if one.is_running), None)
        if was_seen and following is not None:
            self.review.show(following.ref)

    def cancel(self, ref: BatchRef) -> None:
        """Stop a batch after the field at hand; what is done is kept."""
        job = self._jobs.get(ref)
        if job is not None:
            job.token.cancel()

    def show(self, ref: BatchRef | None) -> None:
        """Have another open batch in view, or none."""
        self._shows += 1
        self._do(lambda: self.review.show(ref))

    # -- what a person says -----------------------------------------------------------------

    def _do(self, act: Callable[[], object]) -> None:
        """Change the state; say what a person can do about it where that is refused."""
        try:
            act()
        except UserError as refused:
            self._refuse(str(refused))

    def _journal(self, ref: BatchRef, row: Verdict) -> None:
        self._journals[ref].add_row(row)

    def choose(self, ref: BatchRef, key: CellKey | None) -> None:
        """Look at another cell of a batch."""
        self._do(lambda: self.review.choose(ref, key))

    def give_verdict(self, ref: BatchRef, key: CellKey, label: Label | None) -> None:
        """Record what a person says of a cell of a batch (None: cannot be told)."""
        self._do(lambda: self.review.name(ref, key, label))

    def undo(self, ref: BatchRef) -> None:
        """Take back the last thing that was said of a batch."""
        self._do(lambda: self.review.undo(ref))

    def redo(self, ref: BatchRef) -> None:
        """Give again what was last taken back."""
        self._do(lambda: self.review.redo(ref))

    # -- questions --------------------------------------------------------------------------

    def ask(self, request: Request[A], then: Then[A]) -> None:
        """Ask something; `then` gets the answer, or Refused, on the main thread."""
        try:
            executor, answer = self._answer_of(request)
        except UserError as refused:
            self._send(Answered(then, Refused(str(refused))))
            return

        def work() -> None:
            self._send(Answered(then, answer()))

        def refuse(fault: Fault) -> None:
            self._send(Answered(then, Refused(fault.message)))

        self.workers.run(executor, work, refused=refuse)

    def _answer_of(self, request: Request[Any]) -> tuple[str, Callable[[], object]]:
        pictures = self._pictures
        match request:
            case FieldPictureOf(ref, position):
                result = self._result(ref, position)
                return "files", lambda: pictures.field(result)
            case CellsAroundOf(ref, position):
                result = self._result(ref, position)
                return "files", lambda: pictures.around(result)
            case CropsOf(ref, position):
                result = self._result(ref, position)
                return "files", lambda: pictures.crops(result)
            case ExplanationOf(ref, key):
                result = self._result(ref, key.field_position)
                return "explain", lambda: pictures.explain(result, key.cell_index)
            case LogSearch(query):
                return "files", lambda: self._history.search(query)
        raise TypeError(f"nobody answers {request!r}")

    def _result(self, ref: BatchRef, position: int) -> FieldResult:
        batch = self.review.open(ref)
        if batch is None or position not in batch.reviewed:
            raise UserError(NOT_OPEN)
        return batch.reviewed.result(position)

    # -- the log ----------------------------------------------------------------------------

    def open_batch(self, batch_id: int) -> None:
        """Show a batch of the log again, unless something else is to be shown meanwhile."""
        self._shows += 1
        known = self.review.logged(batch_id)
        if known is not None:
            self.review.show(known.ref)
        else:
            self.workers.run("files", self._history.read, batch_id, self._shows)

    def _adopt(self, batch: OpenBatch, request: int) -> None:
        known = None if batch.batch_id is None else self.review.logged(batch.batch_id)
        if known is None:
            known = batch
            journal = BatchJournal(lambda batch_id: self._send(Logged(batch.ref, batch_id)))
            journal.take_over(self._log, batch)
            self._journals[batch.ref] = journal
            self.review.adopt(batch)
        if request == self._shows:
            self.review.show(known.ref)

    def remove_batch(self, batch_id: int) -> None:
        """Delete a batch of the log, ended before if it runs; answered by Done."""
        open_now = self.review.logged(batch_id)
        over = None
        if open_now is not None:
            self.cancel(open_now.ref)
            job = self._jobs.get(open_now.ref)
            over = job.over if job is not None else None
            self.review.remove(open_now.ref)
        self.workers.run("files", self._history.remove, batch_id, over)

    def set_note(self, batch_id: int, note: str) -> None:
        """Replace the note of a batch of the log."""
        open_now = self.review.logged(batch_id)
        if open_now is not None:
            self.review.set_note(open_now.ref, note)
        self._history.set_note(batch_id, note)

    def export_csv(self, which: BatchRef | int, target: Path) -> None:
        """Write the cells of an open batch, or of one of the log, as CSV; answered by Done."""
        if not isinstance(which, BatchRef):
            self.workers.run("files", self._history.export, which, target)
            return
        batch = self.review.open(which)
        if batch is None or batch.start is None:
            self._refuse("There is nothing to export yet. Open some pictures first.")
            return
        # The book goes on meanwhile; what is written is what stands now.
        book = tuple(batch.reviewed.book)
        self.workers.run(
            "files",
            self._history.export_open,
            batch.start,
            batch.batch_id,
            batch.reviewed,
            book,
            target,
        )

    # -- settings ---------------------------------------------------------------------------

    def apply_settings(self, settings: Settings) -> None:
        """Use and remember settings; a changed model pack or log is opened at once."""
        before, self._settings = self._settings, settings
        self.live.apply_settings(settings)
        self.workers.run("files", self._outside.write_settings, settings)
        if settings.pack_path != before.pack_path:
            self.load_model()
        if settings.log_path != before.log_path:
            self._move_log(settings)

    def _move_log(self, settings: Settings) -> None:
        """Write to another log from now on; what this session has opened goes along."""
        old = self._log
        self._log = new = LogInUse(
            self._log_path(settings), self._open_writer(settings), old.number + 1
        )
        for batch in self.review.batches:
            journal = self._journals[batch.ref]
            if batch.start is not None:
                journal.move(new, batch.start, batch.reviewed)
        self.workers.run("files", self._close_log, old)

    def _catch_up(self, ref: BatchRef, start: BatchStart) -> None:
        """Take a batch along that began in the log of before while that was being left."""
        batch, journal = self.review.open(ref), self._journals[ref]
        if batch is not None and journal.log_number != self._log.number:
            journal.move(self._log, start, batch.reviewed)

    def _close_log(self, old: LogInUse) -> None:
        self.live.end_session(
            "The log was moved, so the microscope was closed. Its count is in the old log."
        )
        if not old.writer.close():
            self._send(
                Fault(
                    "The old log did not take the last results. What is open now is in the new one."
                )
            )
        self._send(Done("The log in its new place is in use."))
        self._send(LogChanged())


class _Course:
    """Takes a batch's course on the inference thread to the log and to the main thread."""

    def __init__(
        self,
        job: BatchJob,
        journal: BatchJournal,
        log: Callable[[], LogInUse],
        send: Callable[[Message], None],
    ) -> None:
        self._ref = job.ref
        self._journal = journal
        self._log = log
        self._send = send
        self.has_begun = False

    def begun(self, start: BatchStart, total: int) -> None:
        self.has_begun = True
        self._journal.begin(self._log(), start)
        self._send(Begun(self._ref, start, total))

    def came(self, update: BatchUpdate) -> None:
        number = self._journal.add_fields(update.results)
        self._send(ResultsCame(self._ref, update.results, update.progress, number))

    def ended(self, state: BatchState, progress: Progress) -> None:
        self._journal.end(state)
        self._send(Ended(self._ref, state, progress))

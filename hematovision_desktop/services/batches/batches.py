"""The session's batches at work: each waits its turn, runs, ends once, and can continue or be joined.

Called on the main thread, except for what is marked. The review owns the state; here are the jobs
and the journals that write it to the log.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.batch import Progress
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.cells.slide import SlideQuota
from hematovision_desktop.core.logbook.log import BatchKind, BatchStart, BatchState
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.microscopes.microscope import MicroscopeProfile
from hematovision_desktop.core.naming.analysis import Options
from hematovision_desktop.core.naming.model_card import version_in
from hematovision_desktop.core.samples.sample_log import SampleSigned
from hematovision_desktop.core.verdicts.duplicates import Duplicates
from hematovision_desktop.services.batches.batch import BatchJob, Finder, run_job
from hematovision_desktop.services.batches.batch_run import Before
from hematovision_desktop.services.batches.journals import Course, Journals
from hematovision_desktop.services.messages.review import BatchRef
from hematovision_desktop.services.pictures.model import ModelKeeper
from hematovision_desktop.services.review.inbox import (
    Begun,
    Dropped,
    Ended,
    Joined,
    Logged,
    PicturesFound,
    ResultsCame,
)
from hematovision_desktop.services.review.joining import check_joinable, join_batches
from hematovision_desktop.services.review.journal import BatchJournal, read_version
from hematovision_desktop.services.review.open_batch import OpenBatch, new_ref
from hematovision_desktop.services.review.review import Review
from hematovision_desktop.services.review.workplace import Workplace

GONE = sentence("This batch is not open any more.")
NO_SOURCES = sentence(
    "It was not kept where the pictures of this batch came from. Open their folder as a new batch."
)


class Batches:
    """The session's batches, run on the inference thread, one after the other."""

    def __init__(self, place: Workplace, review: Review, model: ModelKeeper) -> None:
        self._review = review
        self._workers = place.workers
        self._model = model
        self.journals = Journals(review, place.log(), place.send)
        self._send = place.send
        self._jobs: dict[BatchRef, BatchJob] = {}
        self._seen_before: dict[BatchRef, BatchRef] = {}

    # Running

    def begin(self, job: BatchJob) -> BatchRef:
        """List a batch and let it wait for its turn."""
        ref = new_ref()
        if self._review.view is not None:
            self._seen_before[ref] = self._review.view.ref
        self.journals.new(ref)
        self._review.list_batch(ref, job.name, job.options.label_set)
        self._queue(ref, job)
        return ref

    def _queue(self, ref: BatchRef, job: BatchJob) -> None:
        self._jobs[ref] = job
        batch = self._review.open(ref)
        known = batch.reviewed.results() if batch is not None and job.before else ()
        course = Course(ref, self.journals[ref], self.journals.begin, self._send, Duplicates(known))
        self._workers.run("inference", self._work, job, course)

    def _work(self, job: BatchJob, course: Course) -> None:
        """Run the job, on the inference thread."""
        try:
            run_job(job, self._model.batch_pipeline, course)
        finally:
            if not course.has_begun:
                self._send(Dropped(course.ref))
            job.over.set()

    def resume(
        self,
        ref: BatchRef,
        find: Callable[[Sequence[Path]], Finder],
        known: tuple[MicroscopeProfile, ...] = (),
    ) -> None:
        """Continue a batch that was stopped. find: returns the finder for the files of its sources.

        known: microscopes that the images may come from, if nobody said which.
        """
        batch = self._review.open(ref)
        if batch is None or batch.start is None:
            raise UserError(GONE)
        start = batch.start
        self._check_resumable(batch, start)
        on = None if batch.microscope is None else batch.microscope.profile
        options = Options(start.label_set, start.review_below, start.um_per_px, on, known)
        version = version_in(start.model_name)
        results = list(batch.reviewed.results())
        job = BatchJob(
            batch.name,
            find(start.sources),
            options,
            start.sources,
            _done_before(batch, start, results),
            layer=partial(read_version, self.journals.log, version),
        )
        job.quota = SlideQuota(before=results)
        self._review.wait_again(ref)
        self._queue(ref, job)

    def _check_resumable(self, batch: OpenBatch, start: BatchStart) -> None:
        """Raise UserError if a batch cannot continue."""
        if batch.is_running or batch.state is BatchState.FINISHED:
            raise UserError(sentence("This batch was not stopped: nothing is left to do."))
        if start.kind is BatchKind.LIVE:
            raise UserError(sentence("Continue a live count at the microscope."))
        if not start.sources or start.kind is BatchKind.READING:
            raise UserError(NO_SOURCES)
        if self._model.now.card.sha256 != start.model_sha256:
            raise UserError(
                sentence(
                    "This batch was begun with another model pack, and two packs name cells "
                    "differently. Choose that pack in Settings, or open the folder as a new "
                    "batch."
                )
            )

    def cancel(self, ref: BatchRef) -> None:
        """Stop a batch after the current field; finished work is kept."""
        job = self._jobs.get(ref)
        if job is not None:
            job.token.cancel()

    def leave(self, batch_id: int) -> threading.Event | None:
        """Close a batch of the log that is to be removed, if it is open; return an event for its end.

        Whatever it still produces is not stored. Raises SampleSigned if a record rests on it.
        """
        batch = self._review.logged(batch_id)
        if batch is None:
            return None
        if batch.sample is not None and batch.sample.version:
            raise SampleSigned
        self.cancel(batch.ref)
        job = self._jobs.get(batch.ref)
        self.journals[batch.ref].drop()
        self._review.remove(batch.ref)
        return None if job is None else job.over

    def close_here(self, batch_id: int) -> None:
        """Close a batch of the log here, if it is open: another part of the program continues it."""
        batch = self._review.logged(batch_id)
        if batch is not None:
            self._review.remove(batch.ref)

    def cancel_all(self) -> None:
        """Stop all batches."""
        for job in self._jobs.values():
            job.token.cancel()

    def wait_all(self, timeout_s: float) -> bool:
        """Wait for the stopped batches; return whether none is still running."""
        return all(job.over.wait(timeout_s) for job in list(self._jobs.values()))

    # Results

    def take(self, message: Begun | ResultsCame | Logged | Ended | Dropped | PicturesFound) -> None:
        """Update the review."""
        match message:
            case Begun(ref, start, total):
                self._review.begin(ref, start, total)
                self.journals.catch_up(ref, start)
            case ResultsCame(ref, results, progress, logged_in, joins):
                self._review.add(ref, results, progress)
                if self._review.open(ref) is not None:
                    self.journals[ref].add_late(results, logged_in)
                    self._review.join(ref, joins)
            case Logged(ref, batch_id, logged_in):
                if logged_in == self.journals.log.number:
                    self._review.set_logged(ref, batch_id)
            case Ended(ref, state, progress):
                self._jobs.pop(ref, None)
                self._seen_before.pop(ref, None)
                self._review.end(ref, state, progress)
            case PicturesFound():
                self._move_pictures(message)
            case Dropped(ref):
                before = self._jobs.pop(ref).before
                self._drop(ref, before)

    def _drop(self, ref: BatchRef, before: Before | None) -> None:
        """Close a batch that came to nothing.

        A running batch replaces it in view, otherwise the one that was seen before it.
        """
        if before is not None:
            self._review.end(ref, before.state, before.progress)
            return
        was_seen = self._review.view is not None and self._review.view.ref == ref
        self._review.remove(ref)
        before_it = self._review.open(self._seen_before.pop(ref, ref))
        following = next((one for one in self._review.batches if one.is_running), before_it)
        if was_seen and following is not None:
            self._review.show(following.ref)

    def _move_pictures(self, found: PicturesFound) -> None:
        """Tell review and log where images of a batch are now."""
        if self._review.open(found.batch) is not None:
            self._review.move_pictures(found.batch, found.paths, found.sources)
            self.journals[found.batch].move_pictures(found.paths, found.sources)

    # Joining

    def join(self, refs: Sequence[BatchRef]) -> None:
        """Join batches on a worker thread; they are closed when the new one is there."""
        chosen = [batch for ref in refs if (batch := self._review.open(ref)) is not None]
        if len(chosen) < len(refs):
            raise UserError(GONE)
        check_joinable(chosen)
        # Their present books: a batch may be closed while it is read.
        journals = {batch.ref: self.journals[batch.ref] for batch in chosen}
        self._workers.run("files", self._join, chosen, journals)

    def _join(self, chosen: Sequence[OpenBatch], journals: Mapping[BatchRef, BatchJournal]) -> None:
        for batch_id in [one.batch_id for one in chosen if one.batch_id is not None]:
            self.journals.log.ask(partial(_check_unsigned, batch_id))
        lengths = tuple(len(batch.reviewed.book) for batch in chosen)
        parts = tuple(batch.ref for batch in chosen)

        def with_copies(batch: OpenBatch) -> Iterable[FieldResult]:
            copies, results = journals[batch.ref].copies, batch.reviewed.results()
            return results if copies is None else copies.fill_all(results)

        self._send(Joined(join_batches(chosen, with_copies), parts, lengths))

    def take_joined(self, joined: Joined) -> None:
        """Replace the parts with the new batch, unless something was said meanwhile."""
        found = [self._review.open(ref) for ref in joined.parts]
        parts = [one for one in found if one is not None]
        now = tuple(len(one.reviewed.book) for one in parts)
        start = joined.batch.start
        if start is None or len(parts) < len(found):
            raise UserError(GONE)
        if now != joined.lengths:
            self.join(joined.parts)
            return
        batch = joined.batch
        batch.note = "\n".join(one.note for one in parts if one.note)
        on = parts[0].microscope
        # As the log in use has it: it may have been moved since the parts were read.
        batch.microscope = on if all(one.microscope == on for one in parts) else None
        journal = self.journals.new(batch.ref)
        journal.record_state(batch.state)
        journal.move(self.journals.log, start, batch.reviewed, batch.sample, batch.note)
        if batch.microscope is not None:
            journal.set_profile(batch.microscope.profile.profile_id)
        self._review.adopt(batch)
        for part in parts:
            if part.batch_id is not None:
                self.journals.log.writer.keep(partial(_remove, part.batch_id))
            self._review.remove(part.ref)
        self._review.show(batch.ref)


def _done_before(batch: OpenBatch, start: BatchStart, results: Sequence[FieldResult]) -> Before:
    """Return the part of a batch that was done before it was stopped. results: all that it has."""
    cells = sum(len(result.cells) for result in results)
    failed = sum(result.failure is not None for result in results)
    elapsed_s = batch.progress.elapsed_s if batch.progress else 0.0
    return Before(
        start,
        frozenset(result.path for result in results),
        max((result.position for result in results), default=-1) + 1,
        Progress(len(results), batch.total, failed, cells, elapsed_s),
        state=batch.state,
    )


def _check_unsigned(batch_id: int, log: Log) -> None:
    log.check_unsigned(batch_id)


def _remove(batch_id: int, log: Log) -> None:
    # A sample that was signed meanwhile keeps its batch.
    with suppress(SampleSigned):
        log.remove_batch(batch_id)

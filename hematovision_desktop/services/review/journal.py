"""Storage of a batch in the log in use; the batch moves with the log."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, wait
from pathlib import Path
from typing import TypeVar

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.logbook.log import BatchStart, BatchState, LogQuery
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.naming.adapted_layer import AdaptedLayer
from hematovision_desktop.core.samples.sample import KnownSample
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch
from hematovision_desktop.core.verdicts.verdict import Verdict
from hematovision_desktop.services.log.kept_writes import BatchId, id_of
from hematovision_desktop.services.log.log_writer import LogClosed, LogWriter
from hematovision_desktop.services.log.small_copies import SmallCopies
from hematovision_desktop.services.review.open_batch import OpenBatch

FIELDS_AT_ONCE = 500

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class LogInUse:
    """A log and its writer. number: counts up with each move."""

    path: Path
    writer: LogWriter
    number: int = 0

    def ask(self, call: Callable[[Log], T]) -> T:
        """Return the result of a call to the log, on its thread. Raises what that raises, and LogClosed."""
        return self.writer.submit(call).result()


@dataclass(slots=True)
class _Written:
    """The part of a batch that one log was given."""

    batch: BatchId
    fields: int = 0
    rows: int = 0


class BatchJournal:
    """The writer of one batch to the log in use. Any thread may call it.

    on_id: receives the id that a log gave the batch and that log's number, on that log's thread.
    """

    def __init__(self, on_id: Callable[[int, int], None]) -> None:
        self._on_id = on_id
        self._guard = threading.Lock()
        self._log: LogInUse | None = None
        self._written: dict[Path, _Written] = {}
        self._state = BatchState.RUNNING
        self._start: BatchStart | None = None
        self._dropped = False

    def drop(self) -> None:
        """Write nothing more: the batch is being removed."""
        with self._guard:
            self._dropped = True

    @property
    def start(self) -> BatchStart | None:
        """How the batch began here; None until it has."""
        return self._start

    def begin(self, log: LogInUse, start: BatchStart) -> None:
        """Record the start of the batch."""
        with self._guard:
            self._log, self._start = log, start
            batch = log.writer.begin_batch(start)
            self._written[log.path] = _Written(batch)
        self._tell_id(batch, log.number)

    def take_over(self, log: LogInUse, batch: OpenBatch) -> None:
        """Continue with a batch that was read from a log."""
        if batch.batch_id is None:
            raise ValueError("a batch without an id was not read from a log")
        with self._guard:
            self._log, self._state = log, batch.state
            self._written[log.path] = _Written(
                batch.batch_id, len(batch.reviewed), len(batch.reviewed.book)
            )

    def _tell_id(self, batch: Future[int], number: int) -> None:
        def tell(known: Future[int]) -> None:
            if known.exception() is None:
                self._on_id(known.result(), number)

        batch.add_done_callback(tell)

    def _here(self) -> tuple[LogInUse, _Written]:
        if self._log is None:
            raise RuntimeError("a batch is written to before it has begun")
        return self._log, self._written[self._log.path]

    def id_within(self, wait_s: float) -> int | None:
        """Return the id that the log gives the batch; None if it gives none in that time."""
        with self._guard:
            written = None if self._log is None else self._written.get(self._log.path)
        given = None if written is None else written.batch
        if given is None or isinstance(given, int):
            return given
        wait([given], wait_s)
        return given.result() if given.done() and given.exception() is None else None

    @property
    def log_number(self) -> int:
        """The number of the log that is written to; -1 until the batch has begun."""
        return -1 if self._log is None else self._log.number

    def add_fields(self, results: Sequence[FieldResult]) -> int:
        """Record results; return the number of the log that stored them."""
        with self._guard:
            log, written = self._here()
            if results and not self._dropped:
                log.writer.add_fields(written.batch, results)
                written.fields += len(results)
            return log.number

    def add_late(self, results: Sequence[FieldResult], number: int) -> None:
        """Record results that were on their way while the log was moved."""
        with self._guard:
            log, _ = self._here()
            if log.number == number:
                return
        self.add_fields(results)

    def add_rows(self, rows: Sequence[Verdict]) -> None:
        """Record rows of the batch's verdict book."""
        with self._guard:
            log, written = self._here()
            log.writer.add_verdicts(written.batch, rows)
            written.rows += len(rows)

    def record_state(self, state: BatchState) -> None:
        """Set the outcome of a batch that no log knows yet; `move` then writes the whole batch."""
        with self._guard:
            self._state = state

    def end(self, state: BatchState) -> None:
        """Record the outcome of the batch."""
        with self._guard:
            log, written = self._here()
            self._state = state
            if not self._dropped:
                log.writer.end_batch(written.batch, state)

    def set_profile(self, profile_id: int | None) -> None:
        """Record which microscope the batch comes from, in the log that knows it."""
        with self._guard:
            log, written = self._here()
            batch = written.batch
            log.writer.keep(lambda there: there.set_profile(id_of(batch), profile_id))

    def move_pictures(self, paths: Mapping[int, Path], sources: Sequence[Path]) -> None:
        """Record where images of the batch, by position, are now, and the given sources."""
        with self._guard:
            log, written = self._here()
            batch, given = written.batch, tuple(sources)
            log.writer.keep(lambda there: there.move_pictures(id_of(batch), paths, given))

    def reopen(self) -> None:
        """Record that the stopped batch continues."""
        with self._guard:
            log, written = self._here()
            batch = written.batch
            self._state = BatchState.RUNNING
            log.writer.keep(lambda there: there.reopen_batch(id_of(batch)))

    def move(
        self,
        log: LogInUse,
        start: BatchStart,
        reviewed: ReviewedBatch,
        sample: KnownSample | None = None,
        note: str = "",
    ) -> None:
        """Write to another log from now on, which gets everything that it does not have yet.

        sample: what is known about the batch's sample. note: what a person noted about the batch.
        """
        with self._guard:
            left = self._written.get(self._log.path) if self._log is not None else None
            if left is not None and not _has_id(left.batch):
                del self._written[self._log.path]  # type: ignore[union-attr]  # it took nothing
            known = self._written.get(log.path)
            rows, fields = tuple(reviewed.book), len(reviewed)
            carry = _Carry(start, reviewed, fields, rows, self._state, note, sample, self.copies)
            if known is not None:
                carry.batch_id = id_of(known.batch)
                carry.fields_done, carry.rows_done = known.fields, known.rows
            batch = log.writer.keep(carry)
            self._log = log
            self._written[log.path] = _Written(batch, fields, len(rows))
        self._tell_id(batch, log.number)

    @property
    def copies(self) -> SmallCopies | None:
        """Where the small copies are that the batch was opened without; None until it has begun."""
        written = None if self._log is None else self._written.get(self._log.path)
        if self._log is None or written is None:
            return None
        return SmallCopies(self._log.writer, self._log.path, written.batch)


def _has_id(batch: BatchId) -> bool:
    return isinstance(batch, int) or (batch.done() and batch.exception() is None)


@dataclass(slots=True)
class _Carry:
    """A copy of a batch to a log; if the disk forces another attempt, finished parts are not repeated."""

    start: BatchStart
    reviewed: ReviewedBatch
    fields: int
    rows: tuple[Verdict, ...]
    state: BatchState
    note: str
    sample: KnownSample | None = None
    copies: SmallCopies | None = None
    batch_id: int | None = None
    fields_done: int = 0
    rows_done: int = 0

    def __call__(self, log: Log) -> int:
        if self.batch_id is None:
            self.batch_id = log.begin_batch(self.start)
        while self.fields_done < self.fields:
            end = min(self.fields, self.fields_done + FIELDS_AT_ONCE)
            some = [self.reviewed.at(place) for place in range(self.fields_done, end)]
            log.add_fields(self.batch_id, self.copies.fill(some) if self.copies else some)
            self.fields_done = end
        if self.rows_done < len(self.rows):
            log.add_verdicts(self.batch_id, self.rows[self.rows_done :])
            self.rows_done = len(self.rows)
        if self.state is not BatchState.RUNNING:
            log.end_batch(self.batch_id, self.state)
        if self.sample is not None:
            _bring_sample(log, self.batch_id, self.sample)
        _bring_note(log, self.batch_id, self.note)
        return self.batch_id


def _bring_sample(log: Log, batch_id: int, sample: KnownSample) -> None:
    """Store the details of a batch's sample in a log, unless it has them."""
    there = log.read_sample(log.sample_of(batch_id))
    if there.uid != sample.uid:
        log.put_batches([batch_id], log.add_sample(sample.details, sample.uid))
    elif there.details != sample.details:
        log.keep_sample(there.sample_id, sample.details)


def _bring_note(log: Log, batch_id: int, note: str) -> None:
    known = log.batches(LogQuery(batch_ids=(batch_id,)))
    if known and known[0].note != note:
        log.set_note(batch_id, note)


def read_version(log: LogInUse, number: int | None) -> AdaptedLayer | None:
    """Return a version of the last layer from the log; None is the pack as shipped. Waits for the log.

    Raises UserError and EnvironmentFault.
    """
    if number is None:
        return None
    try:
        return log.ask(lambda there: there.read_version(number))
    except LogClosed:
        raise UserError(sentence("The log was moved meanwhile. Try again.")) from None

"""The journals of the batches of this run: all in the log in use, whatever log that is by now."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from hematovision_desktop.core.cells.batch import BatchUpdate, Progress
from hematovision_desktop.core.logbook.log import BatchStart, BatchState
from hematovision_desktop.core.verdicts.duplicates import Duplicates
from hematovision_desktop.services.messages.review import BatchRef
from hematovision_desktop.services.review.inbox import (
    Begun,
    Ended,
    Logged,
    Message,
    ResultsCame,
)
from hematovision_desktop.services.review.journal import BatchJournal, LogInUse
from hematovision_desktop.services.review.open_batch import OpenBatch
from hematovision_desktop.services.review.review import Review

ID_WITHIN_S = 2.0
"""How long an export waits for the log to number a batch; a log that accepts nothing gives no number."""


class Journals:
    """The journal of each batch, on the main thread unless a method says otherwise."""

    def __init__(self, review: Review, log: LogInUse, send: Callable[[Message], None]) -> None:
        self._review = review
        self.log = log
        self._send = send
        self._journals: dict[BatchRef, BatchJournal] = {}
        # No batch begins in a log that is being left.
        self._moving = threading.Lock()

    def __getitem__(self, ref: BatchRef) -> BatchJournal:
        return self._journals[ref]

    def new(self, ref: BatchRef) -> BatchJournal:
        """Begin a batch's journal; journals of closed batches are removed."""
        here = [one for one in self._journals if self._review.open(one) is not None]
        self._journals = {one: self._journals[one] for one in here}
        journal = BatchJournal(lambda batch_id, number: self._send(Logged(ref, batch_id, number)))
        self._journals[ref] = journal
        return journal

    def begin(self, journal: BatchJournal, start: BatchStart) -> None:
        """Begin the batch in the log, on the inference thread."""
        with self._moving:
            journal.begin(self.log, start)

    def known_as(self, batch_id: int) -> BatchRef | None:
        """Return the batch to which the log in use gave an id, even if that message is still on its way."""
        number = self.log.number
        for ref, journal in self._journals.items():
            if journal.log_number == number and journal.id_within(0) == batch_id:
                return ref
        return None

    def find_id(self, ref: BatchRef) -> Callable[[], int | None]:
        """Return a function that waits, on another thread, for a batch's id in the log; None without one."""
        return partial(self._journals[ref].id_within, ID_WITHIN_S)

    def record_microscope(self, ref: BatchRef, profile_id: int | None) -> None:
        """Write to the log which microscope a batch comes from."""
        self._journals[ref].set_profile(profile_id)

    def move(self, log: LogInUse) -> None:
        """Write to another log from now on; open batches move with it."""
        with self._moving:
            self.log = log
            for batch in self._review.batches:
                # In the new log that number may belong to another batch.
                self._review.set_logged(batch.ref, None)
                journal = self[batch.ref]
                # One may have begun that the review has yet to hear of.
                start = batch.start or journal.start
                if start is not None:
                    journal.move(log, start, batch.reviewed, batch.sample, batch.note)

    def catch_up(self, ref: BatchRef, start: BatchStart) -> None:
        """Move a batch that began in the previous log while that was being left."""
        batch = self._review.open(ref)
        if batch is not None and self._journals[ref].log_number != self.log.number:
            journal = self._journals[ref]
            journal.move(self.log, start, batch.reviewed, batch.sample, batch.note)

    def adopt(self, batch: OpenBatch) -> None:
        """Add a batch that was read from the log in use."""
        journal = self.new(batch.ref)
        journal.take_over(self.log, batch)
        self._review.adopt(batch)


class Course:
    """The receiver of a batch's course (`batch.Listener`), on the inference thread.

    begin: begins the journal in the log in use. duplicates: know the files that the batch has
    already.
    """

    def __init__(
        self,
        ref: BatchRef,
        journal: BatchJournal,
        begin: Callable[[BatchJournal, BatchStart], None],
        send: Callable[[Message], None],
        duplicates: Duplicates,
    ) -> None:
        self.ref = ref
        self.has_begun = False
        self._journal = journal
        self._begin = begin
        self._send = send
        self._duplicates = duplicates

    def begun(self, start: BatchStart, total: int) -> None:
        """Record that the files were found; a batch that continues is opened again."""
        self.has_begun = True
        if self._journal.log_number < 0:
            self._begin(self._journal, start)
        else:
            self._journal.reopen()
        self._send(Begun(self.ref, start, total))

    def came(self, update: BatchUpdate) -> None:
        """Record results; a file that was there before is marked."""
        results, joins = self._duplicates.mark(update.results, datetime.now(UTC))
        number = self._journal.add_fields(results)
        self._send(ResultsCame(self.ref, results, update.progress, number, joins))

    def ended(self, state: BatchState, progress: Progress) -> None:
        """Record the end."""
        self._journal.end(state)
        self._send(Ended(self.ref, state, progress))

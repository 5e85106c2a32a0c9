"""The window's commands on batches of the log: open them again, edit notes, remove them."""

from __future__ import annotations

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.services.base.workers import Workers
from hematovision_desktop.services.batches.batches import Batches
from hematovision_desktop.services.keeping.log_keeper import LogKeeper
from hematovision_desktop.services.live.program import LiveProgram
from hematovision_desktop.services.messages.program import Event
from hematovision_desktop.services.messages.review import BatchRef, Change, Changed
from hematovision_desktop.services.people.people import People
from hematovision_desktop.services.review.inbox import BatchRead
from hematovision_desktop.services.review.journal import LogInUse
from hematovision_desktop.services.review.review import Review
from hematovision_desktop.services.samples.history import MOVED, History

UNDER_WAY = sentence(
    "This count is under way. Look at it on the Live page, or end it there with New count (F6)."
)


class LoggedBatches:
    """A mixin of the program, which creates the parts that it needs. On the main thread.

    _shows: counts the requests to show something, so that a late answer does not replace it.
    """

    review: Review
    workers: Workers
    people: People
    live: LiveProgram
    _history: History
    _batches: Batches
    _log: LogKeeper
    _shows: int

    def _refuse(self, reason: str) -> None:
        raise NotImplementedError

    def _tell(self, event: Event) -> None:
        raise NotImplementedError

    def _bring(self, ref: BatchRef) -> None:
        """Show a batch; if it is in view already, announce that someone wants to see it."""
        view = self.review.view
        if view is not None and view.ref == ref:
            self._tell(Changed(ref, Change.WANTED))
        else:
            self.review.show(ref)

    def open_batch(self, batch_id: int) -> None:
        """Show a batch of the log again, unless the user wants to see something else meanwhile."""
        self._shows += 1
        if self._counts(batch_id):
            return
        known = self.review.logged(batch_id)
        if known is not None:
            self._bring(known.ref)
        else:
            self.workers.run("files", self._history.read, self._log.now, batch_id, self._shows)

    def _adopt(self, read: BatchRead) -> None:
        batch = read.batch
        if read.log_number != self._log.now.number:
            # Another batch may have its number in the log that is in use now.
            self._refuse(MOVED)
            return
        if batch.batch_id is not None and self.live.has_under_way(batch.batch_id):
            self._refuse(UNDER_WAY)
            return
        known = None if batch.batch_id is None else self.review.logged(batch.batch_id)
        if known is None:
            known = batch
            self._batches.adopt(batch)
        if read.request == self._shows:
            self._bring(known.ref)

    def remove_batch(self, batch_id: int) -> None:
        """Delete a batch of the log, ending it first if it runs; answered by Done."""
        if not self.people.allows(Right.REMOVE):
            return
        if self._counts(batch_id):
            return
        self.workers.run(
            "files", self._history.may_remove, self._log.now, batch_id, self._leave_and_remove
        )

    def _leave_and_remove(self, asked: tuple[LogInUse, int]) -> None:
        """Close a batch, for which nothing more is written, and remove it."""
        log, batch_id = asked
        if log.number != self._log.now.number:
            self._refuse(MOVED)
            return
        if self._counts(batch_id):
            # It was continued since the question was asked.
            return
        try:
            over = self._batches.leave(batch_id)
        except UserError as refused:
            self._refuse(str(refused))
            return
        self.workers.run("files", self._history.remove, log, batch_id, over)

    def _counts(self, batch_id: int) -> bool:
        """Return whether a batch is a running count, in which case the request is refused with a message."""
        if self.live.has_under_way(batch_id):
            self._refuse(UNDER_WAY)
            return True
        return False

    def set_note(self, batch_id: int, note: str) -> None:
        """Replace the note of a batch of the log."""
        if not self.people.is_there():
            return
        open_now = self.review.logged(batch_id)
        if open_now is not None:
            self.review.set_note(open_now.ref, note)
        self._history.set_note(batch_id, note)

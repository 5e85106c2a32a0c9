"""A batch's course, passed on to the log and to the main thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from hematovision_desktop.core.cells.batch import BatchUpdate, Progress
from hematovision_desktop.core.logbook.log import BatchStart, BatchState
from hematovision_desktop.core.verdicts.duplicates import Duplicates
from hematovision_desktop.services.messages.review import BatchRef
from hematovision_desktop.services.review.inbox import (
    Begun,
    Ended,
    Message,
    ResultsCame,
)
from hematovision_desktop.services.review.journal import BatchJournal


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

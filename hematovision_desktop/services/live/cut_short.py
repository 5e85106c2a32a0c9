"""An interrupted count: found in the log, offered until another begins, and resumed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.live.count_session import CountedCell, CountSnapshot
from hematovision_desktop.core.live.events import CountTerms, InterruptedCount, LiveFault
from hematovision_desktop.core.logbook.batch_names import BatchNames
from hematovision_desktop.core.logbook.log import LoggedBatch
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.naming.adapted_layer import AdaptedLayer
from hematovision_desktop.core.naming.model_card import version_in
from hematovision_desktop.services.live.count_log import picture_path
from hematovision_desktop.services.log.log_writer import LogWriter
from hematovision_desktop.services.messages.live import CountFound, LiveNews
from hematovision_desktop.services.review.workplace import Workplace

if TYPE_CHECKING:
    from hematovision_desktop.services.live.session import LiveSession

GONE = sentence("The count that was cut short is no longer in the log.")
ANOTHER = sentence("Another count has begun. The one that was cut short stays in the log.")


class CutShort:
    """The count in the log that can be resumed; not on the main thread, except for `batch_id`."""

    def __init__(
        self,
        place: Workplace,
        send: Callable[[LiveNews], None],
        names: Callable[[], BatchNames],
    ) -> None:
        self._place = place
        self._send = send
        self._names = names
        self._found: InterruptedCount | None = None

    @property
    def batch_id(self) -> int | None:
        """Its batch in the log, None if none is offered."""
        return None if self._found is None else self._found.batch_id

    @property
    def standing(self) -> tuple[CountFound, ...]:
        """The present offer, for a window that knows nothing yet."""
        return () if self._found is None else (self._offer(self._found),)

    def look(self, session: LiveSession | None) -> None:
        """Offer an interrupted count.

        While a session is open, the log is not searched, because it holds the session's own count
        too.
        """
        if session is None:
            self._found = find_interrupted(self._place.log().writer)
        if self._found is not None:
            self._send(self._offer(self._found))

    def _offer(self, found: InterruptedCount) -> CountFound:
        """Return the message about it; no number if nobody has said yet whose blood it is."""
        begun_at = found.begun_at
        is_unnamed = begun_at is not None and found.sample == self._names().of_count(begun_at)
        sample = "" if is_unnamed else found.sample
        return CountFound(found.cells, sample, begun_at, found.batch_id)

    def forget(self) -> None:
        """Withdraw the offer."""
        self._found = None

    def resume(self, session: LiveSession) -> InterruptedCount | None:
        """Have a session resume it, paused; return it, or None if that is impossible, which is reported."""
        offered, self._found = self._found, None
        if offered is None:
            return None
        # What people said about it meanwhile, as a batch of the log, belongs to it too.
        log = self._place.log().writer
        count = find_interrupted(log)
        if count is None:
            self._send(LiveFault(GONE))
            return None
        if session.snapshot().total_cells:
            self._send(LiveFault(ANOTHER))
            return None
        session.end()
        session.name_with(_version_of(log, count.batch_id))
        session.resume(count)
        return count


def pictures_of(
    count: InterruptedCount, snapshot: CountSnapshot, read: Callable[[Path], Pixels | None]
) -> Iterator[tuple[CountedCell, Pixels | None]]:
    """Yield the cells of a resumed count that are shown, and their pictures; None: it has none."""
    for cell in {one.key: one for one in (*snapshot.tray, *snapshot.last)}.values():
        path = picture_path(count.folder, cell.key.field_position)
        yield cell, None if cell.by_hand else read(path)


def find_interrupted(worker: LogWriter) -> InterruptedCount | None:
    """Return the newest count if it was interrupted, None if there is none; waits for the log.

    Raises UserError or EnvironmentFault if the log cannot be read.
    """
    found = worker.submit(_interrupted).result()
    if found is None:
        return None
    batch, accession = found
    start = batch.summary.start
    terms = CountTerms(start.label_set, start.target, start.review_below, start.um_per_px)
    folder = start.sources[0] if start.sources else Path()
    on = batch.summary.microscope
    return InterruptedCount(
        folder,
        batch.summary.batch_id,
        terms,
        batch.results,
        batch.verdicts,
        None if on is None else on.profile.profile_id,
        accession,
        start.started_at,
    )


def _interrupted(log: Log) -> tuple[LoggedBatch, str] | None:
    """Return the interrupted count and the number of its sample; None without one."""
    batch = log.interrupted_count()
    if batch is None:
        return None
    sample = log.read_sample(log.sample_of(batch.summary.batch_id))
    return batch, sample.details.accession


def _version_of(worker: LogWriter, batch_id: int) -> AdaptedLayer | None:
    """Return the version of the last layer that named a count; None: the pack as shipped.

    Waits for the log; raises UserError or EnvironmentFault if it cannot be read.
    """

    def read(log: Log) -> AdaptedLayer | None:
        number = version_in(log.read_start(batch_id).model_name)
        return None if number is None else log.read_version(number)

    return worker.submit(read).result()

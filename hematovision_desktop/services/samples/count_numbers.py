"""Live counts that are named after their sample's number, even when that changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from hematovision_desktop.core.logbook.log import BatchKind
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.services.messages.live import CountRenumbered


@contextmanager
def counts_follow(
    log: Log, batch_ids: Iterable[int], send: Callable[[CountRenumbered], None]
) -> Iterator[None]:
    """Rename counts after a change to the samples of some batches, and report each.

    A count with a name that a person chose keeps it, and so does a folder: its name is that on the
    disk.
    """
    named = [one for one in batch_ids if _is_called_by_number(log, one)]
    yield
    for batch_id in named:
        number = _number(log, batch_id)
        if log.read_start(batch_id).name != number:
            log.rename_batch(batch_id, number)
            send(CountRenumbered(batch_id, number))


def _is_called_by_number(log: Log, batch_id: int) -> bool:
    start = log.read_start(batch_id)
    return start.kind is BatchKind.LIVE and start.name == _number(log, batch_id)


def _number(log: Log, batch_id: int) -> str:
    return log.read_sample(log.sample_of(batch_id)).details.accession

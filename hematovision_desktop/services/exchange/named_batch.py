"""The batch that is meant on the command line: by its id, its name, or its sample's number."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.logbook.log import BatchSummary, LogQuery
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.samples.sample_log import Page, SampleQuery


def find_batch(log: Log, words: str) -> BatchSummary:
    """Return the batch of an id, of a name, or of the sample of a number, in this order.

    UserError if there is none, or several.
    """
    wanted = words.strip()
    if wanted.isascii() and wanted.isdigit():
        found = log.batches(LogQuery(batch_ids=(int(wanted),)))
        if found:
            return found[0]
    same = [
        one for one in log.batches(LogQuery()) if one.start.name.casefold() == wanted.casefold()
    ]
    if len(same) > 1:
        raise UserError(
            sentence(
                "Several batches are called {wanted}. Give an id instead: {ids}.",
                wanted=wanted,
                ids=_ids(same),
            )
        )
    if not same and wanted:
        samples = log.samples(SampleQuery(number=wanted), Page()).samples
        ids = tuple(chain.from_iterable(log.batches_of(one.sample_id) for one in samples))
        same = log.batches(LogQuery(batch_ids=ids))
    if len(same) > 1:
        raise UserError(
            sentence(
                "The number {wanted} has several batches. Give an id instead: {ids}.",
                wanted=wanted,
                ids=_ids(same),
            )
        )
    if not same:
        raise UserError(
            sentence(
                "No batch of the log has the id or the name {wanted}, nor its sample the number. "
                "hematovision list shows them.",
                wanted=wanted,
            )
        )
    return same[0]


def _ids(batches: Iterable[BatchSummary]) -> str:
    return ", ".join(str(one.batch_id) for one in batches)

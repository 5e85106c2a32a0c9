"""Lookup of the sample or batch named on the command line.

One rule for all commands: a sample's accession number comes first, then a batch's name, then an id.
`id:26` always means the id, even if 26 is an accession number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.typed_text import composed
from hematovision_desktop.core.logbook.log import BatchSummary, LogQuery
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.samples.sample import SampleSummary
from hematovision_desktop.core.samples.sample_log import Page, SampleQuery

_BY_ID = "id:"
_ID = re.compile("[0-9]{1,18}")
"""The log keeps no larger whole number."""


def find_sample(log: Log, words: str) -> SampleSummary:
    """Return the sample with an accession number or, if none has it, with an id.

    Raises UserError if there is none, or if several share the number.
    """
    wanted = composed(words.strip())
    same = _of_number(log, wanted)
    if len(same) > 1:
        raise UserError(
            sentence(
                "Several samples are called {wanted}. Give an id instead: {ids}.",
                wanted=wanted,
                ids=_ids(one.sample_id for one in same),
            )
        )
    number = _id_in(wanted)
    if not same and number is not None:
        same = log.samples(SampleQuery(sample_ids=(number,)), Page()).samples
    if not same:
        raise UserError(sentence("No sample has the number or id {wanted}.", wanted=wanted))
    return same[0]


def find_batch(log: Log, words: str) -> BatchSummary:
    """Return the batch of the sample with an accession number, with a name, or with an id, in this order.

    Raises UserError if there is none, or several.
    """
    wanted = composed(words.strip())
    samples = _of_number(log, wanted)
    ids = chain.from_iterable(log.batches_of(one.sample_id) for one in samples)
    same = log.batches(LogQuery(batch_ids=tuple(ids)))
    if samples and not same:  # a batch whose id equals its number is another patient's
        raise UserError(sentence("The sample {wanted} has no batch yet.", wanted=wanted))
    if len(same) > 1:
        raise UserError(
            sentence(
                "The number {wanted} has several batches. Give an id instead: {ids}.",
                wanted=wanted,
                ids=_ids(one.batch_id for one in same),
            )
        )
    if not same:
        name = wanted.casefold()
        same = [one for one in log.batches(LogQuery()) if one.start.name.casefold() == name]
    if len(same) > 1:
        raise UserError(
            sentence(
                "Several batches are called {wanted}. Give an id instead: {ids}.",
                wanted=wanted,
                ids=_ids(one.batch_id for one in same),
            )
        )
    number = _id_in(wanted)
    if not same and number is not None:
        same = log.batches(LogQuery(batch_ids=(number,)))
    if not same:
        raise UserError(
            sentence(
                "No batch in the log has the id or name {wanted}, or a sample with this number. "
                "hematovision list shows them.",
                wanted=wanted,
            )
        )
    return same[0]


def _of_number(log: Log, wanted: str) -> tuple[SampleSummary, ...]:
    return log.samples(SampleQuery(number=wanted), Page()).samples if wanted else ()


def _id_in(wanted: str) -> int | None:
    digits = wanted.casefold().removeprefix(_BY_ID)
    return int(digits) if _ID.fullmatch(digits) else None


def _ids(found: Iterable[int]) -> str:
    return ", ".join(f"{_BY_ID}{one}" for one in found)

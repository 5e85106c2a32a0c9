"""The numbers of samples: waiting ones are joined, shared ones reported, and live counts follow them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.logbook.log import BatchKind
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.samples.same_number import (
    is_said_by,
    is_taken_for_another,
    waits_for_pictures,
)
from hematovision_desktop.core.samples.sample import SampleDetails, SampleSummary
from hematovision_desktop.core.samples.sample_log import Page, SampleQuery
from hematovision_desktop.services.messages.live import CountRenumbered
from hematovision_desktop.services.messages.samples import SameNumber


def tell_of_same_number(log: Log, sample_id: int, send: Callable[[SameNumber], None]) -> None:
    """Report another sample of the log with the number that this one was just given."""
    own = log.read_sample(sample_id)
    number = own.details.accession
    if is_taken_for_another(own, _of_number(log, number)):
        told = sentence(
            "{number} is also the number of another sample. Correct it; or, if it is the same "
            "blood, press Move… on the page Samples.",
            number=number,
        )
        send(SameNumber(own.uid, number, told))


def give_number(log: Log, batch_id: int, number: str) -> str:
    """Set whose images a batch holds; return the sentence about their new sample.

    They are assigned to the sample that waits for them. If none waits, or several do, the sample
    that the batch began with gets the number, and "" is returned. A sample that others filled in,
    or that has other batches, keeps its number, because the patient's details belong to that; a new
    sample takes its place.
    """
    joined = join_waiting(log, batch_id, number)
    if joined is not None:
        return said_of_joined(joined.details)
    own = log.read_sample(log.sample_of(batch_id))
    if own.details.accession == number:
        return ""
    if own.batches == 1 and own.uid == log.begun_with(batch_id):
        log.keep_sample(own.sample_id, replace(own.details, accession=number))
        return ""
    log.put_batches((batch_id,), log.add_sample(SampleDetails(number)))
    return sentence(
        "{number} is a new sample, and the pictures now belong to it. {left} stays as it was.",
        number=number,
        left=_names_of(own.details),
    )


def said_of_joined(details: SampleDetails) -> str:
    """Return the sentence about the sample that images now belong to."""
    who = _names_of(details)
    return sentence("{who} was on the worklist; the pictures now belong to it.", who=who)


def _names_of(details: SampleDetails) -> str:
    """Return a sample's number, and its patient's name as far as known."""
    patient = details.patient_name or details.patient_number
    return " · ".join(filter(None, (details.accession, patient)))


def join_by_name(log: Log, batch_id: int) -> SampleSummary | None:
    """Assign a batch to the sample that waits for the number its own is named after, as `join_waiting`."""
    return join_waiting(log, batch_id, log.read_sample(log.sample_of(batch_id)).details.accession)


def join_all_of(log: Log, sample_id: int, number: str) -> SampleSummary | None:
    """Assign all images of a sample to the one that waits for a number; return it, None if none does.

    Only if they are those that the sample began with, and nothing but a number was said about it.
    """
    own, batch_ids = log.read_sample(sample_id), log.batches_of(sample_id)
    if len(batch_ids) != 1 or own.uid != log.begun_with(batch_ids[0]):
        return None
    return join_waiting(log, batch_ids[0], number)


def join_waiting(log: Log, batch_id: int, number: str) -> SampleSummary | None:
    """Assign a batch to the one sample that waits for a number; return it, None if there is none.

    Only if nobody has said anything yet about the sample that the batch began with, or if the batch
    was moved to another sample by another number: that one keeps its details and waits again.
    """
    own = log.read_sample(log.sample_of(batch_id))
    if own.batches != 1 or own.progress.version:
        return None
    began = own.uid == log.begun_with(batch_id)
    known = own.details.accession
    if own.details != SampleDetails(known) if began else known.casefold() == number.casefold():
        return None
    waiting = [one for one in _of_number(log, number) if waits_for_pictures(one)]
    if len(waiting) != 1:
        return None
    with log.together():
        log.put_batches((batch_id,), waiting[0].sample_id)
        if began:
            _remove(log, own.sample_id)  # nothing but another number was ever said about it
    return log.read_sample(waiting[0].sample_id)


def clear_left(log: Log, left: Iterable[int], sample_id: int) -> None:
    """Remove samples that batches were moved out of, if every detail is also in their new sample."""
    there = log.read_sample(sample_id).details
    for one in _known(log, tuple(left)):
        if waits_for_pictures(one) and is_said_by(one.details, there):
            _remove(log, one.sample_id)


def _remove(log: Log, sample_id: int) -> None:
    if _known(log, (sample_id,)):
        log.remove_sample(sample_id)


def _known(log: Log, sample_ids: tuple[int, ...]) -> tuple[SampleSummary, ...]:
    """Return those of some samples that are still in the log."""
    return log.samples(SampleQuery(sample_ids=sample_ids), Page()).samples


def _of_number(log: Log, number: str) -> tuple[SampleSummary, ...]:
    return log.samples(SampleQuery(number=number), Page()).samples


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

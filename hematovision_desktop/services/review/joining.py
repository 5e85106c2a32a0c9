"""Joining of batches: their fields in sequence, their verdict books in order of time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.batch import Progress
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.logbook.log import BatchKind, BatchState
from hematovision_desktop.core.microscopes.microscope import NOTHING_MEASURED, ood_counts_of
from hematovision_desktop.core.samples.sample import KnownSample, SampleDetails
from hematovision_desktop.core.verdicts.verdict import HAND, CellKey, Verdict
from hematovision_desktop.services.review.open_batch import OpenBatch, new_ref, new_reviewed

WithCopies = Callable[[OpenBatch], Iterable[FieldResult]]


def check_joinable(batches: Sequence[OpenBatch]) -> None:
    """Raise UserError unless the batches can be joined."""
    starts = [batch.start for batch in batches]
    known = [start for start in starts if start is not None]
    if len(batches) < 2 or len(known) < len(batches):
        raise UserError(
            sentence("There is nothing to join: choose at least two batches that have begun.")
        )
    if any(batch.is_running for batch in batches):
        raise UserError(
            sentence("A batch that is still running cannot be joined. Wait until it ends.")
        )
    if any(start.kind is BatchKind.LIVE for start in known):
        raise UserError(sentence("A live count cannot be joined with anything."))
    if any(start.kind is BatchKind.READING for start in known):
        raise UserError(sentence("A second reading cannot be joined: it goes back as it came."))
    if len({(start.label_set, start.model_sha256, start.model_name) for start in known}) > 1:
        raise UserError(
            sentence(
                "These batches were named by different models or types, so their figures "
                "cannot be added up. Classify the folders again, then join them."
            )
        )
    samples = [batch.sample for batch in batches if batch.sample is not None]
    if any(one.version for one in samples):
        raise UserError(
            sentence(
                "A batch of a signed sample cannot be joined: the sample's record rests on it."
            )
        )
    filled_in = {one.uid: one.details.accession for one in map(_filled_in, batches) if one}
    if len(filled_in) > 1:
        raise UserError(
            sentence(
                "These batches belong to different samples: {what}. Move them to one sample first.",
                what=", ".join(filled_in.values()),
            )
        )


def _scale_of_all(batches: Sequence[OpenBatch]) -> float | None:
    """Return the scale that was set for all images; None if it differed between batches.

    Otherwise reading the joined batch again would apply the first batch's scale to images of
    another.
    """
    told = {None if batch.start is None else batch.start.um_per_px for batch in batches}
    return told.pop() if len(told) == 1 else None


def _filled_in(batch: OpenBatch) -> KnownSample | None:
    """Return a batch's sample if a person entered details for it."""
    sample = batch.sample
    if sample is None or sample.details == SampleDetails(batch.name):
        return None
    return sample


def join_batches(batches: Sequence[OpenBatch], with_copies: WithCopies) -> OpenBatch:
    """Return one batch made from several that have ended; these stay as they are. May take seconds.

    with_copies: returns the results of a batch with the small copies that it was opened without.
    """
    first = batches[0].start
    if first is None:
        raise ValueError("a batch that has not begun cannot be joined")
    offsets, total = [], 0
    for batch in batches:
        offsets.append(total)
        last = max((result.position for result in batch.reviewed.results()), default=-1)
        total += max(batch.total, last + 1)
    reviewed = new_reviewed(first.label_set, _joined_rows(batches, offsets))
    ood_counts = NOTHING_MEASURED
    for batch, offset in zip(batches, offsets, strict=True):
        for result in with_copies(batch):
            new = reviewed.add(replace(result, position=result.position + offset))
            ood_counts += ood_counts_of(new, batch.start.foreign_limit if batch.start else None)
    sources = tuple(path for batch in batches if batch.start for path in batch.start.sources)
    name = " + ".join(dict.fromkeys(batch.name for batch in batches))
    ended = all(batch.state is BatchState.FINISHED for batch in batches)
    done = [batch.progress for batch in batches if batch.progress is not None]
    tally = reviewed.tally()
    microscope = batches[0].microscope
    sample = next((one for one in map(_filled_in, batches) if one), batches[0].sample)
    return OpenBatch(
        ref=new_ref(),
        name=name,
        reviewed=reviewed,
        start=replace(
            first,
            name=name,
            total=total,
            sources=sources,
            um_per_px=_scale_of_all(batches),
            sample_uid=sample.uid if sample else first.sample_uid,
        ),
        state=BatchState.FINISHED if ended else BatchState.CANCELLED,
        total=total,
        progress=Progress(
            tally.fields, total, tally.failed, tally.cells, sum(one.elapsed_s for one in done)
        ),
        ood_counts=ood_counts,
        microscope=microscope if all(one.microscope == microscope for one in batches) else None,
        sample=sample,
    )


def _joined_rows(batches: Sequence[OpenBatch], offsets: Sequence[int]) -> list[Verdict]:
    tagged = [
        (row.when, number, place, row)
        for number, batch in enumerate(batches)
        for place, row in enumerate(batch.reviewed.book)
    ]
    tagged.sort(key=lambda one: one[:3])
    where = {(number, place): index for index, (_, number, place, _) in enumerate(tagged)}
    return [
        replace(
            row,
            key=_moved(row.key, offsets[number]),
            same_as=None if row.same_as is None else _moved(row.same_as, offsets[number]),
            of=None if row.of is None else where[number, row.of],
        )
        for _, number, _, row in tagged
    ]


def _moved(key: CellKey, offset: int) -> CellKey:
    if key.field_position == HAND:
        raise ValueError("cells counted by hand belong to live counts")
    return CellKey(key.field_position + offset, key.cell_index)

"""Which cells of a batch a check asks about, and what its answers say about the batch's count."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from hematovision_desktop.core.cells.evidence import Place, counted_once
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import Checked
from hematovision_desktop.core.microscopes.microscope import (
    is_sure_name,
)
from hematovision_desktop.core.microscopes.proof import NamedBy
from hematovision_desktop.core.reports.adjusted_count import AdjustedCount, adjusted_count
from hematovision_desktop.core.verdicts.informative_cells import candidates, choose
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.review.open_batch import OpenBatch


def place_in(batch: OpenBatch, key: CellKey) -> Place | None:
    """Return which cell a cell of a batch is, in whatever batch; None if unknown."""
    cell = batch.reviewed.cell(key)
    sha256 = None if cell is None else batch.reviewed.result(key.field_position).sha256
    return None if cell is None or sha256 is None else Place(sha256, cell.box)


def spent_on(batch: OpenBatch, spent: Callable[[int, NamedBy], Sequence[Place]]) -> Sequence[Place]:
    """Return the cells that a check on a batch's microscope can no longer count."""
    if batch.microscope is None or batch.start is None:
        return ()
    return spent(batch.microscope.profile.profile_id, batch.start.terms.named_by)


def sample_of(batch: OpenBatch, size: int, spent: Iterable[Place] = ()) -> tuple[CellKey, ...]:
    """Return a random sample of a batch's sure names that no person has said anything about.

    Each cell is there once, however often its image is. spent: cells that prove nothing more. The
    order is that of digests: it is independent of names, and the same each time. So a person who
    leaves a check at a difficult cell is asked about that same cell when the check continues.
    """
    reviewed = batch.reviewed
    spoken_of = set(reviewed.book.keys())
    keys = [
        key
        for result in reviewed.results()
        for index, cell in enumerate(result.cells)
        if is_sure_name(cell) and (key := CellKey(result.position, index)) not in spoken_of
    ]
    keys = list(counted_once(keys, partial(place_in, batch), spent))
    return tuple(sorted(keys, key=partial(_lot, batch))[:size])


def _lot(batch: OpenBatch, key: CellKey) -> bytes:
    place = place_in(batch, key)
    told = (batch.name, *key) if place is None else (place.sha256, *place.box.sides)
    return hashlib.sha256(repr(told).encode()).digest()


def cells_to_name_in(batch: OpenBatch, size: int) -> tuple[CellKey, ...]:
    """Return the cells of a batch whose names would teach most, without those reserved for a check."""
    reviewed = batch.reviewed
    return tuple(one.key for one in choose(candidates(reviewed.results(), reviewed.book), size))


def adjusted_for(
    batch: OpenBatch, checked: Callable[[int, NamedBy], Sequence[Checked]]
) -> AdjustedCount | None:
    """Return the adjusted count of a batch's sure names; None with too few checked cells."""
    if batch.microscope is None or batch.start is None:
        return None
    labels = [one for one in batch.label_set.labels if one.is_leukocyte]
    cells = checked(batch.microscope.profile.profile_id, batch.start.terms.named_by)
    verified = Counter(
        (one.cell.truth.counts_as, one.cell.named) for one in cells if one.cell.truth is not None
    )
    counted: Counter[Label] = Counter()
    book = batch.reviewed.book
    for result in batch.reviewed.results():
        for index, cell in enumerate(result.cells):
            state = book.state(CellKey(result.position, index))
            if is_sure_name(cell) and not state.removed and state.same_as is None:
                counted[cell.label] += 1
    return adjusted_count(counted, verified, labels)

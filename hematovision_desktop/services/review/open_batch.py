"""One batch of this run: what is known about it while it is open."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import count
from operator import is_not

from hematovision_desktop.core.cells.batch import Progress
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.logbook.log import BatchStart, BatchState, Stage, stage_of
from hematovision_desktop.core.microscopes.microscope import (
    NOTHING_MEASURED,
    KnownMicroscope,
    OodCounts,
    Standing,
    standing_on,
)
from hematovision_desktop.core.samples.sample import KnownSample
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch
from hematovision_desktop.core.verdicts.verdict import CellKey, Verdict
from hematovision_desktop.services.log.result_store import ResultStore
from hematovision_desktop.services.messages.review import (
    BatchRef,
)

_numbers = count(1)


def new_ref() -> BatchRef:
    """Return the reference of a batch that is about to be opened."""
    return BatchRef(next(_numbers))


def new_reviewed(label_set: LabelSet, verdicts: Iterable[Verdict] = ()) -> ReviewedBatch:
    """Return an empty batch for any number of results."""
    return ReviewedBatch(label_set, verdicts, ResultStore())


@dataclass(slots=True, eq=False)
class OpenBatch:
    """One batch of this run; see `messages.review.OpenBatch`. Only `Review` changes it."""

    ref: BatchRef
    name: str
    reviewed: ReviewedBatch
    start: BatchStart | None = None
    state: BatchState = BatchState.RUNNING
    total: int = 0
    progress: Progress | None = None
    batch_id: int | None = None
    note: str = ""
    from_log: bool = False
    chosen: CellKey | None = None
    ood_counts: OodCounts = NOTHING_MEASURED
    microscope: KnownMicroscope | None = None
    sample: KnownSample | None = None
    _stood: tuple[tuple[object, ...], Standing] | None = field(default=None, init=False, repr=False)

    @property
    def label_set(self) -> LabelSet:
        """The types that its cells are divided into."""
        return self.reviewed.label_set

    @property
    def is_queued(self) -> bool:
        """Whether it waits for its turn."""
        return self.start is None

    @property
    def is_running(self) -> bool:
        """Whether it runs or waits for its turn."""
        return self.state is BatchState.RUNNING

    @property
    def standing(self) -> Standing:
        """How far its names can be trusted, by the same rule as in the log.

        The window asks after each image that is read; the standing is computed again only when its
        inputs change.
        """
        of = self.ood_counts, self.microscope, self.start, self.batch_id
        if self._stood is None or any(map(is_not, of, self._stood[0])):
            terms = None if self.start is None else self.start.terms
            self._stood = of, standing_on(self.ood_counts, self.microscope, terms, self.batch_id)
        return self._stood[1]

    @property
    def stage(self) -> Stage:
        """How far it is, by the same rule as in the log."""
        if self.start is None:
            return Stage.RUNNING
        return stage_of(self.start, self.state, self.reviewed.tally(), self.standing)

"""Search for the confirmed cells most like a given one; a little of the work with each question.

All of it is on the thread that explains: nothing is read or computed before someone pauses at a
cell, and then for a fraction of a second at a time.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from hematovision_desktop.core.base.errors import FieldUnreadable, UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.evidence import Place
from hematovision_desktop.core.cells.field import Box, Field, FieldResult
from hematovision_desktop.core.logbook.log import BatchKind, LoggedBatch
from hematovision_desktop.core.logbook.named_cells import collect_named
from hematovision_desktop.core.logbook.similar_cells import (
    Candidate,
    SimilarCells,
    chosen_candidates,
)
from hematovision_desktop.services.base.outside import AdaptationParts
from hematovision_desktop.services.messages.questions import SimilarFound
from hematovision_desktop.services.pictures.model import ModelKeeper
from hematovision_desktop.services.pictures.pictures import located_of, read_again
from hematovision_desktop.services.review.workplace import Workplace

MOST_BATCHES = 40
"""How many batches are searched, the newest first."""
BUDGET_S = 0.25
REST_S, SELDOM = 2.0, 20.0
"""The least time between two queries of the log, in s, and as a multiple of the time a query took."""


@dataclass(frozen=True, slots=True)
class AskedFrom:
    """Where a cell is. rows: how many its verdict book has. batch_id, profile_id: None if there is none."""

    batch_id: int | None
    profile_id: int | None
    rows: int


class Similar:
    """The answers to `messages.similar.SimilarTo`. open_adaptation: opens what computes a pack's features."""

    def __init__(
        self,
        place: Workplace,
        open_adaptation: Callable[[Path | None], AdaptationParts],
        model: ModelKeeper,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._place = place
        self._open = open_adaptation
        self._model = model
        self._now = now
        self._parts: tuple[Path, AdaptationParts] | None = None
        self._cells = SimilarCells()
        self._found: dict[int, list[Candidate]] = {}
        self._read_in = -1
        self._said: AskedFrom | None = None
        self._free_at = 0.0
        self._lost: set[Place] = set()

    def find(self, asked: AskedFrom, cell: FieldResult, box: Box) -> SimilarFound:
        """Return the confirmed cells that a cell of a field is most like, as far as they are known."""
        parts, profile_id = self._pack(), asked.profile_id
        is_new = self._look_at_log(asked)
        wanted = chosen_candidates(one for some in self._found.values() for one in some)
        self._cells.keep(wanted)
        missing = [one for one in wanted if one not in self._cells and one.place not in self._lost]
        missing.sort(key=lambda one: one.profile_id != profile_id)
        left = self._learn(missing, parts)
        located = located_of(cell)
        if cell.sha256 is None or located is None or len(missing) == left == len(wanted):
            return SimilarFound((), is_whole=is_new and not left)
        field = read_again(parts.reader, cell)
        features, _ = parts.look([parts.cutter.cut(field, box, located)])
        found = self._cells.nearest(features[0], Place(cell.sha256, box), profile_id)
        return SimilarFound(found, is_whole=is_new and not left)

    def _pack(self) -> AdaptationParts:
        path = self._model.path
        if self._parts is None or self._parts[0] != path:
            self._parts = (path, self._open(path))
            self._cells, self._lost = SimilarCells(), set()
        return self._parts[1]

    def _look_at_log(self, asked: AskedFrom) -> bool:
        """Read the batches with verdicts from people; return whether everything is up to date.

        Each is read once, except the asking batch, which is read as it grows; never for much of the
        time.
        """
        number, now = self._place.log().number, self._now()
        if number != self._read_in:
            self._found, self._said, self._free_at = {}, None, now
        self._read_in = number
        if self._said == asked or now < self._free_at:
            return self._said == asked
        judged = self._place.ask(lambda there: there.judged_batches())[-MOST_BATCHES:]
        self._found = {one: some for one, some in self._found.items() if one in judged}
        for one in reversed(judged):
            if one not in self._found or one == asked.batch_id:
                self._found[one] = self._candidates(self._read(one))
        took = self._now() - now
        self._said, self._free_at = asked, self._now() + max(REST_S, SELDOM * took)
        return True

    def _read(self, batch_id: int) -> LoggedBatch:
        return self._place.ask(lambda there: there.read_batch(batch_id))

    def _candidates(self, batch: LoggedBatch) -> list[Candidate]:
        if batch.summary.start.kind is BatchKind.READING:
            return []
        microscope = batch.summary.microscope
        profile_id = None if microscope is None else microscope.profile.profile_id
        return [Candidate(one, profile_id) for one in collect_named([batch])]

    def _learn(self, missing: Sequence[Candidate], parts: AdaptationParts) -> int:
        """Process some of the cells that are not known yet; return how many are left."""
        end = self._now() + BUDGET_S
        left = list(missing)
        while left and self._now() < end:
            first = left[0]
            same = [one for one in left if one.cell.sha256 == first.cell.sha256]
            left = [one for one in left if one.cell.sha256 != first.cell.sha256]
            field = _read_field(parts, first)
            if field is None:
                self._lost |= {one.place for one in same}
                continue
            crops = [parts.cutter.cut(field, one.cell.box, one.cell.located) for one in same]
            tiles = self._model.now.tiles
            for one, features in zip(same, parts.look(crops)[0], strict=True):
                self._cells.add(one, features, tiles.cut(field, one.cell.box, one.cell.located))
        return len(left)


def _read_field(parts: AdaptationParts, candidate: Candidate) -> Field | None:
    """Return the field of a cell, None if it is gone or was changed."""
    try:
        field = parts.reader.read(candidate.cell.path)
    except (FieldUnreadable, UserError):
        return None
    return field if field.sha256 == candidate.cell.sha256 else None

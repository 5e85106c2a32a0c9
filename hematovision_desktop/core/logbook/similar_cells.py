"""The cells of this site that look most like a given one, by the distance of their features."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.evidence import Place, counted_once
from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.cells.same_cell import is_same_cell
from hematovision_desktop.core.logbook.named_cells import NamedCell

SHOWN = 3
MOST_OF_A_TYPE = 40
"""How many confirmed cells of a type are compared, the newest first."""


@dataclass(frozen=True, slots=True, eq=False)
class SimilarCell:
    """A cell that a person at this site confirmed. pixels: uint8 RGB (side, side, 3), in its own colours.

    distance: cosine distance of the features, in [0, 2]. same_microscope: whether it comes from the
    same profile as the cell that it is compared with.
    """

    pixels: Pixels
    label: Label
    distance: float
    same_microscope: bool


@dataclass(frozen=True, slots=True)
class Candidate:
    """A confirmed cell that may be compared. profile_id: of its microscope, None if unknown."""

    cell: NamedCell
    profile_id: int | None

    @property
    def place(self) -> Place:
        """What identifies it: its original, and where it is in it."""
        return self.cell.place


def chosen_candidates(cells: Iterable[Candidate]) -> list[Candidate]:
    """Return the newest of each type, each cell once."""
    counts: Counter[Label] = Counter()
    chosen = []
    newest = sorted(cells, key=lambda it: it.cell.said_at, reverse=True)
    for one in counted_once(newest, lambda it: it.place):
        counts[one.cell.label] += 1
        if counts[one.cell.label] <= MOST_OF_A_TYPE:
            chosen.append(one)
    return chosen


class SimilarCells:
    """The appearance of confirmed cells to the model pack. One thread owns it."""

    def __init__(self) -> None:
        self._known: dict[Place, tuple[Candidate, NDArray[np.float32], Pixels]] = {}

    def __contains__(self, candidate: Candidate) -> bool:
        return candidate.place in self._known

    def add(self, candidate: Candidate, features: NDArray[np.float32], pixels: Pixels) -> None:
        """Add a cell. features: float32, shape (channels,). pixels: as shown."""
        self._known[candidate.place] = (candidate, _unit(features), pixels)

    def keep(self, candidates: Iterable[Candidate]) -> None:
        """Forget all but some cells, and update what was said about those."""
        wanted = {one.place: one for one in candidates}
        self._known = {
            place: (wanted[place], features, pixels)
            for place, (_, features, pixels) in self._known.items()
            if place in wanted
        }

    def nearest(
        self, features: NDArray[np.float32], place: Place, profile_id: int | None
    ) -> tuple[SimilarCell, ...]:
        """Return the most similar cells, those of the same microscope first, each group nearest first.

        place: of the cell itself, which is excluded.
        """
        mine = _unit(features)
        found = [
            SimilarCell(
                pixels,
                one.cell.label,
                float(1.0 - mine @ theirs),
                same_microscope=profile_id is not None and one.profile_id == profile_id,
            )
            for one, theirs, pixels in self._others(place)
        ]
        found.sort(key=lambda one: (not one.same_microscope, one.distance))
        return tuple(found[:SHOWN])

    def _others(self, place: Place) -> Iterator[tuple[Candidate, NDArray[np.float32], Pixels]]:
        for one, features, pixels in self._known.values():
            if one.cell.sha256 != place.sha256 or not is_same_cell(one.cell.box, place.box):
                yield one, features, pixels


def _unit(features: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(features / max(float(np.linalg.norm(features)), 1e-9), dtype=np.float32)

"""What counts as evidence: each cell of an image counts once, and a taught cell proves nothing.

A folder may be read twice, an image may be in it under two names, and a check may draw the same
cell again: the original's SHA-256 and the box identify the cell. Whatever is used as proof or for
teaching passes through here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.same_cell import Boxes

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a cell is. sha256: of the original, whatever its name."""

    sha256: str
    box: Box


class Places:
    """Cells seen before. A box that overlaps enough with another is the same cell."""

    def __init__(self, places: Iterable[Place] = ()) -> None:
        self._boxes: dict[str, Boxes] = {}
        for place in places:
            self.add(place)

    def __contains__(self, place: Place) -> bool:
        boxes = self._boxes.get(place.sha256)
        return boxes is not None and bool(boxes.same_as(place.box))

    def add(self, place: Place) -> bool:
        """Add a cell; return whether it is new."""
        if place in self:
            return False
        self._boxes.setdefault(place.sha256, Boxes()).add(place.box)
        return True


def counted_once(
    found: Iterable[T], place_of: Callable[[T], Place | None], passed: Iterable[Place] = ()
) -> Iterator[T]:
    """Yield what counts as evidence: the first item for each cell.

    place_of: returns None if nobody knows which cell it is; the item then counts. passed: cells
    that do not count, such as those that were taught.
    """
    met = Places(passed)
    for one in found:
        place = place_of(one)
        if place is None or met.add(place):
            yield one

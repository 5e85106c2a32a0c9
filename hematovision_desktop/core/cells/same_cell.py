"""When two boxes of one picture hold the same cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hematovision_desktop.core.cells.field import Box

SAME_CELL = 0.5
"""Boxes of one picture that overlap by more are one cell, found in two batches."""


def is_same_cell(one: Box, other: Box) -> bool:
    """Whether two boxes of a picture hold the same cell; equal ones do, even if they are empty."""
    return one == other or one.overlap(other) > SAME_CELL


class Boxes:
    """Boxes of one picture, however many, among which those that hold the same cell are found.

    Boxes of one cell have middles that are no farther apart than half of the larger one, so that
    only those in the squares about a middle are looked at.
    """

    def __init__(self, boxes: Iterable[Box] = ()) -> None:
        self._boxes: list[Box] = []
        # By size, so that a few large boxes do not have all small ones looked at.
        self._near: dict[int, dict[tuple[int, int], list[int]]] = {}
        for box in boxes:
            self.add(box)

    def add(self, box: Box) -> None:
        """Add one behind the others."""
        size = _size_of(box)
        squares = self._near.setdefault(size, {})
        squares.setdefault(_square(box, size), []).append(len(self._boxes))
        self._boxes.append(box)

    def same_as(self, box: Box) -> list[int]:
        """Return the places of those that hold the same cell as a box: see `is_same_cell`."""
        return sorted(at for at in self._about(box) if is_same_cell(self._boxes[at], box))

    def _about(self, box: Box) -> Iterator[int]:
        """Yield the places of those that may hold the same cell."""
        here = _size_of(box)
        for size in (here - 1, here, here + 1):
            squares = self._near.get(size)
            if squares is None:
                continue
            across, down = _square(box, size)
            for x in range(across - 1, across + 2):
                for y in range(down - 1, down + 2):
                    yield from squares.get((x, y), ())


def _size_of(box: Box) -> int:
    """Return the power of two above the longer side; of two boxes of one cell they differ by one at most."""
    return int(max(box.width, box.height)).bit_length()


def _square(box: Box, size: int) -> tuple[int, int]:
    """Return the square, as wide as the longest side of such a size, in which a box's middle lies."""
    across, down = 2 * int(box.x) + int(box.width), 2 * int(box.y) + int(box.height)
    return across >> (size + 1), down >> (size + 1)

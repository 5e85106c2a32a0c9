"""Whether two boxes in one image hold the same cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hematovision_desktop.core.cells.field import Box

SAME_CELL = 0.5
"""Boxes in one image that overlap by more than this are one cell, found in two batches."""


def is_same_cell(one: Box, other: Box) -> bool:
    """Return whether two boxes of an image hold the same cell; equal ones do, even if empty."""
    return one == other or one.overlap(other) > SAME_CELL


class Boxes:
    """Boxes of one image, searchable for those that hold the same cell, however many there are.

    The centres of two boxes of one cell are at most half the larger box apart, so only the squares
    around a centre are searched.
    """

    def __init__(self, boxes: Iterable[Box] = ()) -> None:
        self._boxes: list[Box] = []
        # Grouped by size, so that a few large boxes do not force a search of all small ones.
        self._near: dict[int, dict[tuple[int, int], list[int]]] = {}
        for box in boxes:
            self.add(box)

    def add(self, box: Box) -> None:
        """Append a box."""
        size = _size_of(box)
        squares = self._near.setdefault(size, {})
        squares.setdefault(_square(box, size), []).append(len(self._boxes))
        self._boxes.append(box)

    def same_as(self, box: Box) -> list[int]:
        """Return the places of the boxes that hold the same cell as this box: see `is_same_cell`."""
        return sorted(at for at in self._about(box) if is_same_cell(self._boxes[at], box))

    def _about(self, box: Box) -> Iterator[int]:
        """Yield the places of the boxes that may hold the same cell."""
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
    """Return the power of two above the longer side; for two boxes of one cell it differs by one at most."""
    return int(max(box.width, box.height)).bit_length()


def _square(box: Box, size: int) -> tuple[int, int]:
    """Return the square that contains a box's centre; its side is the longest side of this size."""
    across, down = 2 * int(box.x) + int(box.width), 2 * int(box.y) + int(box.height)
    return across >> (size + 1), down >> (size + 1)

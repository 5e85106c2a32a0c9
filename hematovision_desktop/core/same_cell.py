"""When two boxes of one picture hold the same cell."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from hematovision_desktop.core.field import Box

SAME_CELL = 0.5
"""Boxes of one picture that overlap by more are one cell, found in two batches."""


def is_same_cell(one: Box, other: Box) -> bool:
    """Whether two boxes of a picture hold the same cell; equal ones do, even if they are empty."""
    return one == other or one.overlap(other) > SAME_CELL


class Boxes:
    """Boxes of one picture, however many, among which those that hold the same cell are found."""

    def __init__(self, boxes: Iterable[Box] = ()) -> None:
        self._count = 0
        self._sides = np.zeros((16, 4), np.int64)
        for box in boxes:
            self.add(box)

    def add(self, box: Box) -> None:
        """Add one behind the others."""
        if self._count == len(self._sides):
            self._sides = np.concatenate([self._sides, np.zeros_like(self._sides)])
        self._sides[self._count] = box.x, box.y, box.x + box.width, box.y + box.height
        self._count += 1

    def same_as(self, box: Box) -> list[int]:
        """Return the places of those that hold the same cell as a box: see `is_same_cell`."""
        left, top, right, bottom = self._sides[: self._count].T
        across = np.minimum(right, box.x + box.width) - np.maximum(left, box.x)
        down = np.minimum(bottom, box.y + box.height) - np.maximum(top, box.y)
        shared = np.where((across > 0) & (down > 0), across * down, 0)
        both = (right - left) * (bottom - top) + box.width * box.height - shared
        equal = (left == box.x) & (top == box.y) & (right - left == box.width)
        equal &= bottom - top == box.height
        return [int(one) for one in np.flatnonzero(equal | (shared > SAME_CELL * both))]

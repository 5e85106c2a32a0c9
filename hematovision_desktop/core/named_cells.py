"""The cells that a person has named, taken from the log, and what is missing before they suffice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from hematovision_desktop.core.field import Box, Located, Scale
from hematovision_desktop.core.labels import Label
from hematovision_desktop.core.log import LoggedBatch
from hematovision_desktop.core.verdict_book import VerdictBook

_NOT_TAUGHT = (Label.ATYPICAL_LYMPHOCYTE, Label.SMUDGE_CELL, Label.ARTEFACT)

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


@dataclass(frozen=True, slots=True)
class NamedCell:
    """A cell with the type a person gave it, and what is needed to cut it again.

    sha256: of the original. said_at: aware, UTC.
    """

    path: Path
    sha256: str
    box: Box
    scale: Scale
    background: tuple[float, float, float]
    label: Label
    said_at: datetime

    @property
    def located(self) -> Located:
        """What a cutter asks for."""
        return Located((), self.scale, self.background, None)


def taught_as(label: Label | None) -> Label | None:
    """Return the type that a name teaches a classifier; None: the cell is not taught.

    A band is a neutrophil. Atypical lymphocytes look too unlike the others to be taught as such,
    and smudges and artefacts are no type.
    """
    return None if label is None or label in _NOT_TAUGHT else label.counts_as


def collect_named(batches: Iterable[LoggedBatch]) -> list[NamedCell]:
    """Return every cell with a standing verdict once; the latest verdict on a cell counts.

    Cells that a person drew are among them.

    The label is what the name teaches (`taught_as`). A cell whose name teaches no type, or that a
    person could not tell, is not among them.
    """
    said = []
    for batch in batches:
        by_position = {result.position: result for result in batch.results}
        book = VerdictBook(batch.verdicts)
        for key, verdict in book.names().items():
            result = by_position.get(key.field_position)
            if result is None or result.sha256 is None:
                continue
            is_found = key.cell_index < len(result.cells)
            box = result.cells[key.cell_index].box if is_found else book.state(key).box
            if box is None or result.scale is None or result.background is None:
                continue
            origin = (result.path, result.sha256, box, result.scale, result.background)
            said.append((verdict.when, origin, verdict.label))
    said.sort(key=lambda one: one[0], reverse=True)
    kept: dict[str, list[Box]] = {}
    named = []
    for said_at, (path, sha256, box, scale, background), label in said:
        known = kept.setdefault(sha256, [])
        if any(is_same_cell(box, other) for other in known):
            continue
        known.append(box)
        taught = taught_as(label)
        if taught is not None:
            named.append(NamedCell(path, sha256, box, scale, background, taught, said_at))
    named.sort(key=lambda one: (one.sha256, one.box.x, one.box.y))
    return named


def named_in_folder(path: Path, sha256: str, box: Box, located: Located, label: Label) -> NamedCell:
    """Return the main cell of a picture whose folder tells its type."""
    return NamedCell(path, sha256, box, located.scale, located.background, label, datetime.now(UTC))


def count_cells(cells: Iterable[NamedCell]) -> Counter[Label]:
    """Return how many cells each type has."""
    return Counter(cell.label for cell in cells)


def count_originals(cells: Iterable[NamedCell]) -> Counter[Label]:
    """Return from how many originals the cells of each type come."""
    return Counter(label for label, _ in {(cell.label, cell.sha256) for cell in cells})

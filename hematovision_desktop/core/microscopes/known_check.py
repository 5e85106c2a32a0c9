"""The result of a check with images whose cells are known: confusion, recall, a sample as proof."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.tables import Entry
from hematovision_desktop.core.cells.evidence import Place, counted_once
from hematovision_desktop.core.cells.field import Cell
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.microscopes.microscope import is_sure_name
from hematovision_desktop.core.microscopes.proof import PROMISES, CheckedCell, cells_needed
from hematovision_desktop.core.verdicts.differential import binomial_interval

_MOST_TOLD = 6


@dataclass(frozen=True, slots=True)
class Recall:
    """How many cells of one type were named correctly. low, high: 95 % interval in [0, 1]."""

    label: Label
    right: int
    cells: int
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Draw:
    """A cell that was drawn as proof, and where it is; None if the image has no digest."""

    cell: CheckedCell
    place: Place | None


@dataclass(frozen=True, slots=True)
class KnownCheck:
    """The result of a check. pairs: truth and the program's answer for each image with a cell.

    without_cell: images in which none was found. unread: images that could not be read. drawn_from:
    the confidence from which a name is sure. places: of the pairs' cells; empty if unknown. copies:
    images that were there more than once; they count once. unknown: the names that were given as
    types and are none; their images were left out.
    """

    pairs: tuple[tuple[Label, Cell], ...]
    without_cell: int
    unread: int
    drawn_from: float = 0.0
    places: tuple[Place | None, ...] = ()
    copies: int = 0
    unknown: tuple[str, ...] = ()

    def confusion(self) -> dict[tuple[Label, Label], int]:
        """Return the number of cells by truth and name."""
        return dict(Counter((truth, cell.label) for truth, cell in self.pairs))

    def recalls(self) -> tuple[Recall, ...]:
        """Return each type's recall, in the order of the types."""
        found = []
        for label in Label:
            named = [cell.label for truth, cell in self.pairs if truth is label]
            if named:
                right = sum(one is label.counts_as for one in named)
                low, high = binomial_interval(right, len(named))
                found.append(Recall(label, right, len(named), low, high))
        return tuple(found)

    def proof_sample(self, spent: Iterable[Place] = (), seed: int | None = None) -> list[Draw]:
        """Return a random sample of the sure names, of the size that proves most.

        spent: cells that prove nothing more, because they were checked before or taught.
        """
        places = self.places or (None,) * len(self.pairs)
        drawn = [
            Draw(CheckedCell(cell.label, cell.confidence, truth, self.drawn_from), place)
            for (truth, cell), place in zip(self.pairs, places, strict=True)
            if is_sure_name(cell)
        ]
        sure = list(counted_once(drawn, lambda one: one.place, spent))
        sizes = [cells_needed(promise) for promise in PROMISES]
        size = max((one for one in sizes if one <= len(sure)), default=len(sure))
        return random.Random(seed).sample(sure, size)

    @property
    def only_type(self) -> Label | None:
        """The type that all cells are of, None if there are several, or no cells."""
        types = {truth.counts_as for truth, _ in self.pairs}
        return types.pop() if len(types) == 1 else None

    @property
    def unknown_examples(self) -> tuple[str, ...]:
        """Some of the names that are no types, as many as a line holds."""
        more = ("…",) if len(self.unknown) > _MOST_TOLD else ()
        return (*self.unknown[:_MOST_TOLD], *more)

    @property
    def labels(self) -> tuple[Label, ...]:
        """Every type that occurs, as truth or as name, in the order of the types."""
        seen = {label for pair in self.confusion() for label in pair}
        return tuple(label for label in Label if label in seen)

    def table(self) -> list[list[Entry]]:
        """Return the confusion matrix as rows of a table; the first holds the column names."""
        confusion, labels = self.confusion(), self.labels
        rows: list[list[Entry]] = [
            ["truth", *(one.value for one in labels), "recall", "low", "high"]
        ]
        for recall in self.recalls():
            counts = [confusion.get((recall.label, name), 0) for name in labels]
            shares = (recall.right / recall.cells, recall.low, recall.high)
            rows.append([recall.label.value, *counts, *(Decimal(f"{one:.4f}") for one in shares)])
        return rows

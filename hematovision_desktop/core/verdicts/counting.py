"""What a cell counts as, and the figures that follow: the only place that decides.

Window, live count, log and export all count cells by `counted_as` and sum them up by
`reviewed_differential`.
"""

from __future__ import annotations

import operator
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.verdicts.differential import Differential, reviewed_differential
from hematovision_desktop.core.verdicts.verdict_book import CellState


@dataclass(frozen=True, slots=True)
class Counted:
    """How one cell counts. label: as what; None is unidentified. waits: a person must decide.

    counts: whether it counts at all; a cell that waits, was joined or was removed does not.
    """

    label: Label | None
    waits: bool
    counts: bool


_NOWHERE = Counted(None, waits=False, counts=False)
# Made once: thousands of cells are named at once.
_NAMES: tuple[Label | None, ...] = (*Label, None)
_COUNTS = {label: Counted(label, waits=False, counts=True) for label in _NAMES}
_WAITS = {label: Counted(label, waits=True, counts=False) for label in _NAMES}


class Answer(Protocol):
    """The part of the program's answer that decides how a cell counts; a Cell is one."""

    @property
    def label(self) -> Label | None:
        """The most probable type."""
        ...

    @property
    def needs_review(self) -> bool:
        """Whether the program abstains from a firm answer."""
        ...


def counted_as(cell: Answer | None, state: CellState) -> Counted:
    """Return how a cell counts: a person's name first, otherwise the program's if it is sure.

    A second reader's name decides if nothing else did. If it differs from what counted, or second
    readers differ, the cell waits for a person to settle it; so does a cell that only a second
    reader found. cell: the program's answer, None for a cell that only a person saw.
    """
    if state.removed or state.same_as is not None:
        return _NOWHERE
    if state.seconds:
        return _with_second(cell, state)
    if state.is_named:
        return _COUNTS[state.label]
    if cell is None:
        # A cell that a person drew waits for its name; otherwise there is no cell.
        return _NOWHERE if state.box is None else _WAITS[None]
    return _WAITS[cell.label] if cell.needs_review else _COUNTS[cell.label]


def _with_second(cell: Answer | None, state: CellState) -> Counted:
    first, (*others, second) = counted_as(cell, replace(state, seconds=())), state.said_second
    if not first.counts:
        return first if others or state.drawn_by_second else _COUNTS[second]
    return _WAITS[first.label] if others or first.label != second else first


@dataclass(frozen=True, slots=True)
class Tally:
    """The figures of a batch as plain counts, however large it is.

    counts: cells per final label, None is unidentified. waiting: cells to decide. cells: all that
    were found, by the program or a person, without those that were joined or removed. fields: those
    read so far; failed: could not be read; without_cell: hold no leukocyte. by_hand: how many of
    the cells were counted with a key. unseen: those that count by the program's name alone, which
    no person looked at.
    """

    counts: Mapping[Label | None, int]
    waiting: int = 0
    cells: int = 0
    fields: int = 0
    failed: int = 0
    without_cell: int = 0
    by_hand: int = 0
    unseen: int = 0

    @property
    def leukocytes(self) -> int:
        """Cells that count as a leukocyte; the 100 % of the differential."""
        return sum(number for label, number in self.counts.items() if label and label.is_leukocyte)

    def differential(self, labels: Iterable[Label]) -> Differential:
        """Return the reviewed differential over the reported types."""
        return reviewed_differential(self.counts, self.waiting, labels)


class Figures:
    """The running counts of a batch, from which a tally is taken.

    Counts are added and subtracted, so it can also hold the change of a tally.
    """

    def __init__(self) -> None:
        self._counts: Counter[Label | None] = Counter()
        self._waiting = self._cells = self._by_hand = self._unseen = 0
        self._fields = self._failed = self._without_cell = 0
        self._tally: Tally | None = None

    def weigh(self, cell: Answer | None, state: CellState, weight: int) -> None:
        """Add a cell by how it counts; weight -1 subtracts it, n adds n identical ones."""
        counted = counted_as(cell, state)
        self._tally = None
        self._waiting += weight * counted.waits
        self._cells += weight * (counted.waits or counted.counts)
        self._by_hand += weight * (state.by_hand and counted.counts)
        if counted.counts:
            self._counts[counted.label] += weight
            self._unseen += weight * (not state.was_looked_at)

    def add_field(self, *, failed: bool, cells: int, number: int = 1) -> None:
        """Add a field, or several identical ones; their cells are weighed one by one."""
        self._tally = None
        self._fields += number
        self._failed += number * failed
        self._without_cell += number * (not failed and not cells)

    def tally(self) -> Tally:
        """Return the current figures; the same tally object while they are unchanged."""
        if self._tally is None:
            self._tally = Tally(
                counts={label: number for label, number in self._counts.items() if number},
                waiting=self._waiting,
                cells=self._cells,
                fields=self._fields,
                failed=self._failed,
                without_cell=self._without_cell,
                by_hand=self._by_hand,
                unseen=self._unseen,
            )
        return self._tally


def is_disputed(cell: Answer | None, state: CellState) -> bool:
    """Return whether a second reader gives a cell another name, and nobody has settled it since."""
    return bool(state.seconds) and counted_as(cell, state).waits


def decided_by(cell: Answer | None, state: CellState) -> tuple[Label | None, str] | None:
    """Return a person's name for a cell and who gave it, if the cell counts by that; otherwise None."""
    if state.is_named:
        return state.label, state.who
    if not state.seconds:
        return None  # true of nearly every cell; thousands may be asked about at once
    alone = len(state.said_second) == 1 and not state.drawn_by_second
    if not alone or not (cell is None or cell.needs_review):
        return None
    who, label = state.seconds[-1]
    return label, who


def is_born(state: CellState) -> bool:
    """Return whether a cell counts though the program did not find it: a person added it."""
    return state.by_hand or state.box is not None


_COMPARED: Mapping[str, Callable[[float, float], bool]] = MappingProxyType(
    {
        ">": operator.gt,
        "<": operator.lt,
        ">=": operator.ge,
        "<=": operator.le,
        "=": operator.eq,
    }
)


@dataclass(frozen=True, slots=True)
class Limit:
    """A condition on a figure of a sample. label: None is the typed leukocyte count in 10⁹/L.

    sign: one of > >= < <= =. value: percent of the leukocytes, or per 100 of them.
    """

    label: Label | None
    sign: str
    value: float

    def holds_for(self, tally: Tally) -> bool:
        """Return whether a type's share in a tally meets it; bands count among the neutrophils."""
        if not tally.leukocytes:
            return False
        cells = sum(
            number
            for one, number in tally.counts.items()
            if one is not None and self.label in (one, one.counts_as)
        )
        return _COMPARED[self.sign](100.0 * cells / tally.leukocytes, self.value)

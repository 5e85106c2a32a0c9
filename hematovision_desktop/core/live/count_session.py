"""The count: which cells it holds, what they are called, what waits for a person, how far it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from hematovision_desktop.core.differential import Differential, count_differential
from hematovision_desktop.core.errors import UserError
from hematovision_desktop.core.field import Cell
from hematovision_desktop.core.labels import Label, LabelSet

TARGETS = (100, 200, 400, None)

SETTLED_FROM = 50
"""No count stops early below this many cells: 95 % of 50 is the least an interval is trusted with."""

REFERENCE_PERCENT: Mapping[Label, tuple[float, float]] = MappingProxyType(
    {
        Label.NEUTROPHIL: (40.0, 80.0),
        Label.LYMPHOCYTE: (20.0, 40.0),
        Label.MONOCYTE: (2.0, 10.0),
        Label.EOSINOPHIL: (1.0, 6.0),
        Label.BASOPHIL: (0.0, 2.0),
    }
)
"""Commonly taught percent of leukocytes in adults; a laboratory may set its own."""

KEYS: Mapping[str, Label] = MappingProxyType(
    {
        "1": Label.BASOPHIL,
        "2": Label.EOSINOPHIL,
        "3": Label.IMMATURE_GRANULOCYTE,
        "4": Label.NEUTROPHIL,
        "5": Label.LYMPHOCYTE,
        "6": Label.MONOCYTE,
        "7": Label.ERYTHROBLAST,
        "8": Label.PLATELET,
        "9": Label.BLAST,
    }
)
"""A key for each type, in the order of the usual differential counters; can be changed."""


class CountState(StrEnum):
    """What the count is doing."""

    READY = "ready"
    COUNTING = "counting"
    PAUSED = "paused"
    REACHED = "reached"


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person said of a cell; label None: not a cell, or it cannot be told."""

    label: Label | None


@dataclass(frozen=True, slots=True)
class CountedCell:
    """One cell of the count. number: from 0, its place in the log.

    cell: the program's answer; decision: a person's, which goes before it. by_hand: added by a key.
    same_as: it proved to be another cell seen again, and counts no more.
    """

    number: int
    cell: Cell
    decision: Decision | None = None
    by_hand: bool = False
    same_as: int | None = None

    @property
    def waits(self) -> bool:
        """Whether it lies in the tray until a person decides."""
        return self.decision is None and self.cell.needs_review and self.same_as is None

    @property
    def counts(self) -> bool:
        """Whether it counts, be it as unidentified."""
        return self.same_as is None and not self.waits

    @property
    def label(self) -> Label | None:
        """What it counts as; None is unidentified."""
        return self.decision.label if self.decision else self.cell.label


@dataclass(frozen=True, slots=True)
class CountSnapshot:
    """How the count stands; differential has percent and 95 % interval of each type."""

    state: CountState
    target: int | None
    differential: Differential
    tray: tuple[CountedCell, ...]
    total_cells: int
    last: tuple[CountedCell, ...]
    settled_early: bool
    can_undo: bool


@dataclass(frozen=True, slots=True)
class _Step:
    """One act of a person that can be undone: the cell as it was before, None if there was none."""

    number: int
    before: CountedCell | None


class CountSession:
    """The state of one count; not thread-safe, its owner guards it."""

    def __init__(
        self,
        label_set: LabelSet = LabelSet.FIVE,
        target: int | None = 100,
        *,
        stop_early: bool = False,
        reference: Mapping[Label, tuple[float, float]] = REFERENCE_PERCENT,
    ) -> None:
        self.label_set = label_set
        self.target = target
        self.stop_early = stop_early
        self._reference = reference
        self._cells: list[CountedCell] = []
        self._steps: list[_Step] = []
        self.state = CountState.READY

    @property
    def cells(self) -> tuple[CountedCell, ...]:
        """Every cell by number."""
        return tuple(self._cells)

    def restore(self, cells: Sequence[CountedCell]) -> None:
        """Go on from the cells of an interrupted count, paused."""
        self._cells = list(cells)
        self.state = CountState.PAUSED
        self._check_end()

    def start(self) -> None:
        """Count, or go on counting."""
        self.state = CountState.COUNTING
        self._check_end()

    def pause(self) -> None:
        """Count nothing until started again."""
        if self.state is CountState.COUNTING:
            self.state = CountState.PAUSED

    def set_target(self, target: int | None) -> None:
        """Change the number of leukocytes to count to; None counts on."""
        if target is not None and target < 1:
            raise UserError("Choose a target of at least one cell.")
        self.target = target
        if self.state is CountState.REACHED:
            self.state = CountState.COUNTING
        self._check_end()

    def add(self, cell: Cell) -> CountedCell:
        """Take a cell the program has settled; one that needs review waits in the tray."""
        return self._append(CountedCell(len(self._cells), cell))

    def add_by_hand(self, cell: Cell, label: Label) -> CountedCell:
        """Take a cell that a person counts by key; cell: what the program knows of it."""
        self._steps.append(_Step(len(self._cells), None))
        return self._append(CountedCell(len(self._cells), cell, Decision(label), by_hand=True))

    def decide(self, number: int, label: Label | None) -> CountedCell:
        """Name or rename a cell; None says that it is none, or that nobody can tell."""
        before = self._cell(number)
        self._steps.append(_Step(number, before))
        return self._replace(replace(before, decision=Decision(label)))

    def undo(self) -> CountedCell | None:
        """Take back the last act of a person; return the cell as it is now, None if there was none.

        A cell added by hand stays in the record, and counts no more.
        """
        if not self._steps:
            return None
        step = self._steps.pop()
        if step.before is None:
            return self._replace(replace(self._cell(step.number), same_as=step.number))
        now = self._cell(step.number)
        return self._replace(replace(step.before, same_as=now.same_as))

    def join(self, kept: int, doubled: int) -> CountedCell:
        """Record that two numbers are one cell; the later one counts no more."""
        return self._replace(replace(self._cell(doubled), same_as=kept))

    def snapshot(self) -> CountSnapshot:
        """Return how the count stands."""
        found = self.differential()
        return CountSnapshot(
            self.state,
            self.target,
            found,
            tuple(cell for cell in self._cells if cell.waits),
            len(self._cells),
            tuple(cell for cell in self._cells[-24:] if cell.same_as is None),
            self._is_settled(found),
            bool(self._steps),
        )

    def differential(self) -> Differential:
        """Return the count as percent of each type with its 95 % interval."""
        counted = (cell.label for cell in self._cells if cell.counts)
        return count_differential(counted, self.label_set.labels)

    def is_settled(self) -> bool:
        """Whether every type's interval lies wholly inside or outside its reference range."""
        return self._is_settled(self.differential())

    def _is_settled(self, found: Differential) -> bool:
        if found.total < SETTLED_FROM:
            return False
        for share in found.shares:
            low, high = self._reference.get(share.label, (0.0, 100.0))
            inside = low <= share.low_percent and share.high_percent <= high
            outside = share.high_percent < low or share.low_percent > high
            if not (inside or outside):
                return False
        return True

    def _append(self, cell: CountedCell) -> CountedCell:
        self._cells.append(cell)
        self._check_end()
        return cell

    def _replace(self, cell: CountedCell) -> CountedCell:
        self._cells[cell.number] = cell
        self._check_end()
        return cell

    def _cell(self, number: int) -> CountedCell:
        if not 0 <= number < len(self._cells):
            raise UserError("This cell is not part of the count.")
        return self._cells[number]

    def _check_end(self) -> None:
        total = sum(
            cell.counts and cell.label is not None and cell.label.is_leukocyte
            for cell in self._cells
        )
        reached = self.target is not None and total >= self.target
        early = self.stop_early and self.is_settled()
        if self.state is CountState.COUNTING and (reached or early):
            self.state = CountState.REACHED
        elif self.state is CountState.REACHED and not (reached or early):
            self.state = CountState.COUNTING

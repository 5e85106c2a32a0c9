"""The count: its cells and their names, which cells wait for a person, and its progress.

Everything said about a cell is a row of one verdict book; what counts is derived from it by the
same functions as in a batch of images.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.field import Cell, FieldResult, FieldStatus
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.microscopes.microscope import (
    NOTHING_MEASURED,
    OodCounts,
    ood_counts_of,
)
from hematovision_desktop.core.reports.report import judged_rows
from hematovision_desktop.core.samples.laboratory import STANDARD, Laboratory
from hematovision_desktop.core.verdicts.counting import Counted
from hematovision_desktop.core.verdicts.differential import Differential
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch
from hematovision_desktop.core.verdicts.verdict import (
    HAND,
    CellKey,
    Verdict,
    VerdictKind,
    added_by_hand,
    joined,
    named,
)
from hematovision_desktop.core.verdicts.verdict_book import CellState

TARGETS = (100, 200, 400, None)
LAST_SHOWN = 24

SETTLED_FROM = 50
"""No count stops early below this many cells: with fewer than 50 a 95 % interval is not trusted."""

_NOWHERE = Path("live")


class CountState(StrEnum):
    """What the count is doing."""

    READY = "ready"
    COUNTING = "counting"
    PAUSED = "paused"
    REACHED = "reached"


@dataclass(frozen=True, slots=True)
class CountedCell:
    """One cell of the count in its current state, derived from the program's answer and the book.

    key: the same as in the log. cell: the program's answer, None for a cell counted by hand. state:
    what people said. counted: how it counts.
    """

    key: CellKey
    cell: Cell | None
    state: CellState
    counted: Counted

    @property
    def number(self) -> int:
        """The number that people see: cells with a picture count up from 1, and so do those by hand."""
        return 1 + (self.key.cell_index if self.by_hand else self.key.field_position)

    @property
    def by_hand(self) -> bool:
        """Whether a person counted it with a key."""
        return self.key.field_position == HAND

    @property
    def is_named(self) -> bool:
        """Whether a person said what it is, or that it cannot be told."""
        return self.state.is_named

    @property
    def waits(self) -> bool:
        """Whether it waits in the tray for a person's decision."""
        return self.counted.waits

    @property
    def counts(self) -> bool:
        """Whether it counts, even if only as unidentified."""
        return self.counted.counts

    @property
    def label(self) -> Label | None:
        """What it counts as, or would count as; None is unidentified."""
        return self.counted.label


@dataclass(frozen=True, slots=True)
class Step:
    """What undo takes back or redo restores: a cell's label before and after.

    kind: named or added by hand. before: the program's own label if nobody had said anything.
    """

    kind: VerdictKind
    before: Label | None
    after: Label | None


@dataclass(frozen=True, slots=True)
class CountSnapshot:
    """The state of the count; differential has percent, interval and bounds of each type.

    last: the latest cells, oldest first. ood_counts: how its leukocytes look compared with those
    the program knows.
    """

    state: CountState
    target: int | None
    differential: Differential
    tray: tuple[CountedCell, ...]
    total_cells: int
    last: tuple[CountedCell, ...]
    undo: Step | None = None
    redo: Step | None = None
    by_hand: int = 0
    ood_counts: OodCounts = NOTHING_MEASURED

    @property
    def is_done(self) -> bool:
        """Whether the count has ended and no waiting cell can still change it."""
        return self.state is CountState.REACHED and not self.tray

    @property
    def is_short(self) -> bool:
        """Whether some cells are counted, but fewer than the target."""
        is_open = self.state in (CountState.COUNTING, CountState.PAUSED)
        return is_open and self.target is not None and bool(self.total_cells)


def utc_now() -> datetime:
    """Return the current time, aware, UTC."""
    return datetime.now(UTC)


class CountSession:
    """The state of one count; not thread-safe, its owner guards it.

    journal: receives every row of the book as it is appended. who: returns the name of the person
    who counts, "" if nobody is asked. foreign_limit: the pack's distance from which a cell looks
    foreign; None for a pack that cannot tell.
    """

    def __init__(
        self,
        label_set: LabelSet = LabelSet.FIVE,
        target: int | None = 100,
        *,
        stop_early: bool = False,
        journal: Callable[[Verdict], None] = lambda _row: None,
        who: Callable[[], str] = lambda: "",
        foreign_limit: float | None = None,
        laboratory: Callable[[], Laboratory] = lambda: STANDARD,
    ) -> None:
        self.label_set = label_set
        self.target = target
        self.stop_early = stop_early
        self._who = who
        self._journal = journal
        self._foreign_limit = foreign_limit
        self._laboratory = laboratory
        self._ood_counts = NOTHING_MEASURED
        self._batch = ReviewedBatch(label_set)
        self._order: list[CellKey] = []
        self._next = 0
        self.state = CountState.READY

    # Cells

    @property
    def cells(self) -> tuple[CountedCell, ...]:
        """Every cell in order of arrival, without those that were taken back or joined."""
        everyone = (self._seen(key) for key in self._order)
        return tuple(one for one in everyone if one.counts or one.waits)

    def cell(self, key: CellKey) -> CountedCell | None:
        """Return a cell in its current state, whether it counts or not; None if it is not in the count."""
        return self._seen(key) if self._batch.book.is_born(key) or self._has(key) else None

    def _has(self, key: CellKey) -> bool:
        return self._batch.cell(key) is not None

    def _seen(self, key: CellKey) -> CountedCell:
        batch = self._batch
        return CountedCell(key, batch.cell(key), batch.book.state(key), batch.counted(key))

    def restore(self, results: Iterable[FieldResult], verdicts: Iterable[Verdict]) -> None:
        """Restore the cells and the book of an interrupted count, paused."""
        self._batch = ReviewedBatch(self.label_set)
        self._order = []
        self._ood_counts = NOTHING_MEASURED
        for result in results:
            if result.cells:
                self._take(result)
        for row in verdicts:
            self._batch.record(row)
        self._order += self._batch.book.born()
        self.state = CountState.PAUSED
        self._check_end()

    def _take(self, result: FieldResult) -> CellKey:
        self._ood_counts += ood_counts_of(self._batch.add(result), self._foreign_limit)
        self._next = max(self._next, result.position + 1)
        key = CellKey(result.position, 0)
        self._order.append(key)
        return key

    # Running the count

    def start(self) -> None:
        """Start or resume counting."""
        self.state = CountState.COUNTING
        self._check_end()

    def pause(self) -> None:
        """Stop counting until started again."""
        if self.state is CountState.COUNTING:
            self.state = CountState.PAUSED

    def set_target(self, target: int | None) -> None:
        """Change the target number of leukocytes; None means no target."""
        if target is not None and target < 1:
            raise UserError(sentence("Choose a target of at least one cell."))
        self.target = target
        if self.state is CountState.REACHED:
            self.state = CountState.COUNTING
        self._check_end()

    def add(self, cell: Cell) -> CountedCell:
        """Add a cell that the program has settled; one that needs review waits in the tray."""
        key = self._take(FieldResult(self._next, _NOWHERE, FieldStatus.OK, cells=(cell,)))
        self._check_end()
        return self._seen(key)

    # What people say

    def add_by_hand(self, label: Label) -> CountedCell:
        """Add a cell that a person counts with a key: a fact without a picture."""
        if self.state is CountState.READY:
            raise UserError(sentence("Start the count before you count cells by hand."))
        if self.state is CountState.REACHED:
            raise UserError(
                sentence(
                    "The count is complete, so nothing was added. Choose a higher target or begin "
                    "a new count."
                )
            )
        key = self._batch.book.next_hand_key
        self._order.append(key)
        self._record(added_by_hand(key, label, self._who(), utc_now()))
        return self._seen(key)

    def name(self, key: CellKey, label: Label | None) -> CountedCell:
        """Name or rename a cell; None means that it cannot be told."""
        known = self.cell(key)
        if known is None or known.state.removed:
            raise UserError(sentence("This cell is not part of the count."))
        self._record(named(key, label, self._who(), utc_now()))
        return self._seen(key)

    def join(self, kept: CellKey, doubled: CellKey) -> CellKey:
        """Record that two cells are one, seen twice; return the one that goes on counting.

        That is the first, unless a person has named only the other: what people say is kept.
        """
        state = self._batch.book.state
        if state(doubled).is_named and not state(kept).is_named:
            kept, doubled = doubled, kept
        self._record(joined(doubled, kept, utc_now()))
        return kept

    def undo(self) -> CountedCell | None:
        """Take back a person's last act; return its cell, None if there was none."""
        return self._turned(self._batch.book.withdrawal(self._who(), utc_now()))

    def redo(self) -> CountedCell | None:
        """Restore what was last taken back; return its cell, None if there was none."""
        return self._turned(self._batch.book.renewal(self._who(), utc_now()))

    def _turned(self, row: Verdict | None) -> CountedCell | None:
        if row is None:
            return None
        self._record(row)
        return self._seen(row.key)

    def _record(self, row: Verdict) -> None:
        self._batch.record(row)
        self._journal(row)
        self._check_end()

    # Current state

    def snapshot(self) -> CountSnapshot:
        """Return the state of the count."""
        found, cells = self.differential(), self.cells
        return CountSnapshot(
            state=self.state,
            target=self.target,
            differential=found,
            tray=tuple(cell for cell in cells if cell.waits),
            total_cells=len(cells),
            last=cells[-LAST_SHOWN:],
            undo=self._undo_step(),
            redo=self._redo_step(),
            by_hand=self._batch.tally().by_hand,
            ood_counts=self._ood_counts,
        )

    def _undo_step(self) -> Step | None:
        row = self._batch.book.last
        if row is None:
            return None
        before = self._batch.book.before_last()
        return Step(row.kind, self._label_of(row.key, before), row.label)

    def _redo_step(self) -> Step | None:
        row = self._batch.book.next
        if row is None:
            return None
        return Step(row.kind, self._label_of(row.key, self._batch.book.state(row.key)), row.label)

    def _label_of(self, key: CellKey, state: CellState) -> Label | None:
        cell = self._batch.cell(key)
        return state.label if state.is_named or cell is None else cell.label

    def differential(self) -> Differential:
        """Return the reviewed differential: percent, interval and bounds of each type."""
        return self._batch.tally().differential(self.label_set.labels)

    def is_settled(self) -> bool:
        """Return whether every type is surely inside or outside its usual range, as `how_many_more` tells."""
        return self._is_settled(self.differential())

    def _is_settled(self, found: Differential) -> bool:
        # Cells that wait are the doubtful ones, often of rare types: they must be named first.
        if found.total < SETTLED_FROM or found.is_provisional:
            return False
        # Only the sample's number is known here, not the patient: the ranges of adults apply.
        rows = judged_rows(found, self._laboratory(), None, None)
        return all(row.more is None for row in rows)

    def _check_end(self) -> None:
        reached = self.target is not None and self._batch.tally().leukocytes >= self.target
        early = self.stop_early and self.is_settled()
        if self.state is CountState.COUNTING and (reached or early):
            self.state = CountState.REACHED
        elif self.state is CountState.REACHED and not (reached or early):
            self.state = CountState.COUNTING

"""The verdict book: everything people said about a batch's cells, in order, never overwritten.

The book is a value in memory. Its owner (one batch in view, one live count) appends to it; the log
stores the same rows as its journal and returns them on reopening. What a cell counts as, and what
can be undone or redone, is derived from the rows and from nothing else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from functools import cached_property, lru_cache, partial
from itertools import takewhile

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.verdicts.verdict import (
    HAND,
    NAMING,
    PROGRAM,
    CellKey,
    Verdict,
    VerdictKind,
)

_BIRTHS = NAMING - {VerdictKind.NAMED}


@dataclass(frozen=True, slots=True)
class CellState:
    """What the book says about one cell.

    is_named: a person gave `label`. Otherwise the program's own answer stands. by_hand: only a
    person saw it. same_as: it was seen again as another cell and counts there. removed: its box was
    removed, or its addition was withdrawn; it does not count. seconds: who read it a second time
    and what they called it, each once, if nobody has named it since. drawn_by: who drew its box.
    drawn_by_second: whether that is a second reader, who named it at once.
    """

    is_named: bool = False
    label: Label | None = None
    by_hand: bool = False
    box: Box | None = None
    same_as: CellKey | None = None
    removed: bool = False
    who: str = ""
    seconds: tuple[tuple[str, Label | None], ...] = ()
    drawn_by: str = ""
    drawn_by_second: bool = False

    @property
    def said_second(self) -> frozenset[Label | None]:
        """What second readers call it: a single name if they agree."""
        return frozenset(label for _, label in self.seconds)

    @property
    def counts_by_name(self) -> bool:
        """Whether the cell counts by a person's name."""
        if self.said_second - {self.label}:
            return False
        return self.is_named and not self.removed and self.same_as is None

    @property
    def was_looked_at(self) -> bool:
        """Whether a person named or confirmed the cell, here or as a second reader."""
        return (self.is_named and self.who != PROGRAM) or bool(self.seconds)


_named_once = lru_cache(maxsize=256)(partial(CellState, is_named=True))
"""The state of a cell about which nothing was said but its name: one value for all identical ones."""

UNTOUCHED = CellState()
"""The state of a cell that nobody has said anything about."""


class Act(tuple[Verdict, ...]):
    """What one person said at once: rows that name the same person and the same moment."""

    @cached_property
    def counts(self) -> Mapping[tuple[VerdictKind, Label | None], int]:
        """How many rows there are of each kind and label; menus ask repeatedly."""
        return Counter((row.kind, row.label) for row in self)


class VerdictBook:
    """The rows of one batch; every call costs the same however many there are.

    Not thread-safe: its owner guards it.
    """

    def __init__(self, verdicts: Iterable[Verdict] = ()) -> None:
        self._rows: list[Verdict] = []
        self._standing: dict[CellKey, list[int]] = {}
        self._undo: list[int] = []
        self._redo: list[int] = []
        self._acts: list[tuple[tuple[int, int], Act]] = [((0, -1), Act())] * 2
        self._born: dict[int, set[int]] = {}
        self._drawn_by_second: set[CellKey] = set()
        self._hand = 0
        for verdict in verdicts:
            self.append(verdict)

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Verdict]:
        return iter(self._rows)

    def __getitem__(self, number: int) -> Verdict:
        """Return a row by its place. Raises IndexError if there is none."""
        return self._rows[number]

    def append(self, verdict: Verdict) -> int:
        """Append a row and return its place. Raises ValueError if it refers to an unsuitable row."""
        number = len(self._rows)
        if verdict.kind is VerdictKind.WITHDRAWN:
            self._withdraw(self._meant(verdict))
        elif verdict.kind is VerdictKind.GIVEN_AGAIN:
            self._give_again(self._meant(verdict))
        else:
            stack = self._standing.setdefault(verdict.key, [])
            if verdict.kind is VerdictKind.SECOND_READ and self._drew(stack, verdict):
                self._drawn_by_second.add(verdict.key)
            stack.append(number)
            if verdict.who != PROGRAM:
                self._undo.append(number)
                self._redo.clear()
            if verdict.kind in _BIRTHS:
                self._born.setdefault(verdict.key.field_position, set()).add(verdict.key.cell_index)
            if verdict.key.field_position == HAND:
                self._hand = max(self._hand, verdict.key.cell_index + 1)
        self._rows.append(verdict)
        return number

    def _drew(self, stack: list[int], second: Verdict) -> bool:
        """Return whether a cell's second reader also drew it, in the same act."""
        rows = (self._rows[number] for number in stack)
        return any(
            row.kind is VerdictKind.BOX_ADDED
            and row.label is None
            and (row.who, row.when) == (second.who, second.when)
            for row in rows
        )

    def _meant(self, verdict: Verdict) -> int:
        if verdict.of is None or not 0 <= verdict.of < len(self._rows):
            raise ValueError("a row that takes back or restores must name an earlier one")
        return verdict.of

    def _withdraw(self, number: int) -> None:
        stack = self._standing.get(self._rows[number].key, [])
        if number not in stack:
            raise ValueError("what does not stand cannot be withdrawn")
        _drop(stack, number)
        _drop(self._undo, number)
        self._redo.append(number)

    def _give_again(self, number: int) -> None:
        if self._redo[-1:] != [number] and number not in self._redo:
            raise ValueError("what was not withdrawn cannot be given again")
        _drop(self._redo, number)
        self._standing.setdefault(self._rows[number].key, []).append(number)
        self._undo.append(number)

    # Undo and redo

    @property
    def last(self) -> Verdict | None:
        """What undo would take back; None if there is nothing."""
        return self._rows[self._undo[-1]] if self._undo else None

    @property
    def next(self) -> Verdict | None:
        """What redo would restore; None if there is nothing."""
        return self._rows[self._redo[-1]] if self._redo else None

    @property
    def last_act(self) -> Act:
        """Everything that undo takes back as one act, the latest first."""
        return self._act(self._undo, 0)

    @property
    def next_act(self) -> Act:
        """Everything that redo restores as one act, in its original order."""
        return self._act(self._redo, 1)

    def _act(self, stack: list[int], place: int) -> Act:
        # Menus ask repeatedly, and an act may have thousands of rows.
        now = (len(stack), stack[-1] if stack else -1)
        if self._acts[place][0] != now:
            self._acts[place] = (now, self._found_act(stack))
        return self._acts[place][1]

    def _found_act(self, stack: list[int]) -> Act:
        rows = (self._rows[number] for number in reversed(stack))
        first = next(rows, None)
        if first is None:
            return Act()
        same = takewhile(lambda row: (row.when, row.who) == (first.when, first.who), rows)
        return Act((first, *same))

    def before_last(self) -> CellState:
        """Return the state of the cell of `last` before it, for the wording of the menu."""
        if not self._undo:
            return UNTOUCHED
        number = self._undo[-1]
        key = self._rows[number].key
        return self._state_of(key, [one for one in self._standing[key] if one != number])

    def withdrawal(self, who: str, when: datetime) -> Verdict | None:
        """Return the row, not yet appended, that takes back `last`; None if there is nothing."""
        return self._turned(VerdictKind.WITHDRAWN, self._undo, who, when)

    def renewal(self, who: str, when: datetime) -> Verdict | None:
        """Return the row, not yet appended, that restores `next`; None if there is nothing."""
        return self._turned(VerdictKind.GIVEN_AGAIN, self._redo, who, when)

    def _turned(
        self, kind: VerdictKind, stack: list[int], who: str, when: datetime
    ) -> Verdict | None:
        if not stack:
            return None
        meant = self._rows[stack[-1]]
        return Verdict(kind, meant.key, meant.label, who, when, of=stack[-1])

    # What counts

    def state(self, key: CellKey) -> CellState:
        """Return what the book says about a cell."""
        stack = self._standing.get(key)
        if not self._born and not stack:
            return UNTOUCHED  # true of nearly every cell; thousands may be asked about at once
        return self._state_of(key, stack or [])

    def _state_of(self, key: CellKey, stack: list[int]) -> CellState:
        """Return what some of the rows say about a cell. stack: places of those that stand."""
        if not stack:
            return CellState(removed=True) if self._born and self.is_born(key) else UNTOUCHED
        if (
            self._born
            and self.is_born(key)
            and not any(self._rows[number].kind in _BIRTHS for number in stack)
        ):
            # A cell that was created in the book and withdrawn is not a cell.
            return CellState(removed=True)
        return self._state(stack)

    def _state(self, stack: list[int]) -> CellState:
        first = self._rows[stack[-1]] if stack else None
        if first is not None and len(stack) == 1 and first.kind is VerdictKind.NAMED:
            # What nearly every cell with a verdict has; thousands may be named at once.
            return _named_once(label=first.label, who=first.who)
        state: dict[str, object] = {}
        seconds: dict[str, Label | None] = {}
        for number in stack:
            row = self._rows[number]
            match row.kind:
                case VerdictKind.NAMED:
                    state |= {"is_named": True, "label": row.label, "who": row.who}
                    seconds.clear()
                case VerdictKind.SECOND_READ:
                    seconds.pop(row.who, None)
                    seconds[row.who] = row.label
                case VerdictKind.ADDED_BY_HAND:
                    state |= {"is_named": True, "label": row.label, "by_hand": True, "who": row.who}
                case VerdictKind.BOX_ADDED:
                    named = row.label is not None
                    state |= {"is_named": named, "label": row.label, "box": row.box, "who": row.who}
                    state |= {"drawn_by": row.who}
                    state |= {"drawn_by_second": row.key in self._drawn_by_second}
                case VerdictKind.JOINED:
                    state |= {"same_as": row.same_as}
                case VerdictKind.BOX_REMOVED:
                    state |= {"removed": True, "who": row.who}
        return CellState(**state, seconds=tuple(seconds.items()))  # type: ignore[arg-type]  # the names are those above

    def join_of(self, key: CellKey) -> int | None:
        """Return the place of the row that joins a cell to another, None if none stands."""
        return self._last_of(key, VerdictKind.JOINED)

    def removal_of(self, key: CellKey) -> int | None:
        """Return the place of the row that removes a cell's box, None if none stands."""
        return self._last_of(key, VerdictKind.BOX_REMOVED)

    def _last_of(self, key: CellKey, kind: VerdictKind) -> int | None:
        numbers = reversed(self._standing.get(key, []))
        return next((one for one in numbers if self._rows[one].kind is kind), None)

    def second_readings(self) -> Iterator[tuple[CellState, tuple[Verdict, ...]]]:
        """Yield a cell's state before its first second reader, and each reader's last row, newest last."""
        for stack in self._standing.values():
            rows = [self._rows[number] for number in stack]
            seconds = [row for row in rows if row.kind is VerdictKind.SECOND_READ]
            if seconds:
                last = dict[str, Verdict]()
                for row in reversed(seconds):
                    last.setdefault(row.who, row)
                before = stack[: rows.index(seconds[0])]
                yield self._state_of(seconds[0].key, before), tuple(reversed(last.values()))

    def standing(self) -> Iterator[Verdict]:
        """Yield what people said and did not withdraw, in undo order."""
        return (self._rows[number] for number in self._undo)

    def names(self) -> dict[CellKey, Verdict]:
        """Return the row that names each named cell, for those that count."""
        named = {row.key: row for row in self.standing() if row.kind in NAMING}
        return {key: row for key, row in named.items() if self.state(key).counts_by_name}

    def keys(self) -> Iterator[CellKey]:
        """Yield every cell with a standing row, in the order of the first row about it."""
        return (key for key, stack in self._standing.items() if stack)

    def born(self) -> tuple[CellKey, ...]:
        """Return the cells that only the book knows: counted by hand, or drawn by a person."""
        keys = (CellKey(position, at) for position, found in self._born.items() for at in found)
        return tuple(sorted(keys))

    def born_in(self, field_position: int) -> tuple[CellKey, ...]:
        """Return the cells of one field that only the book knows."""
        found = self._born.get(field_position)
        return tuple(CellKey(field_position, at) for at in sorted(found)) if found else ()

    def is_born(self, key: CellKey) -> bool:
        """Return whether a cell is one of those that only the book knows."""
        return key.cell_index in self._born.get(key.field_position, ())

    def fields_of_born(self) -> frozenset[int]:
        """Return the positions of the fields that hold such cells, HAND among them."""
        return frozenset(self._born)

    @property
    def next_hand_key(self) -> CellKey:
        """The key of the next cell that is counted by hand."""
        return CellKey(HAND, self._hand)


def _drop(stack: list[int], number: int) -> None:
    """Remove a number from a stack; it is nearly always on top. Rows of the program are in no stack."""
    if stack and stack[-1] == number:
        stack.pop()
    elif number in stack:
        stack.remove(number)

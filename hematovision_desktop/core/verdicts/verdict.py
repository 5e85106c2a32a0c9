"""A verdict: one statement by a person, or by the program itself, about one cell."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label

HAND = -1
"""The field position of cells that were counted by hand: no image holds them."""

PROGRAM = "program"
"""The author of a row that no person asked for: a cell that was seen again."""


class CellKey(NamedTuple):
    """One cell of a batch: its field's position and the cell's index there.

    Cells counted by hand have the position HAND and count up from 0. Boxes that a person added to a
    field continue the numbers of the program's own cells.
    """

    field_position: int
    cell_index: int


class VerdictKind(StrEnum):
    """What a row of the book says; the value is the name in the log."""

    NAMED = "named"
    WITHDRAWN = "withdrawn"
    GIVEN_AGAIN = "given_again"
    ADDED_BY_HAND = "added_by_hand"
    JOINED = "joined"
    BOX_ADDED = "box_added"
    BOX_REMOVED = "box_removed"
    SECOND_READ = "second_read"


NAMING = frozenset({VerdictKind.NAMED, VerdictKind.ADDED_BY_HAND, VerdictKind.BOX_ADDED})
"""The kinds of row that give a cell a name."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """One row of the book.

    key: the cell it is about. label: of named, added_by_hand and box_added; None means that it
    cannot be told, or for box_added that nobody has named it yet. who: a person's name, "" if
    nobody was asked for one, or PROGRAM. when: aware, UTC. of: the row that withdrawn and
    given_again refer to, by its place in the book. same_as: the cell that a joined one was seen as
    before. box: px of the field, for box_added.
    """

    kind: VerdictKind
    key: CellKey
    label: Label | None
    who: str
    when: datetime
    of: int | None = None
    same_as: CellKey | None = None
    box: Box | None = None


def named(key: CellKey, label: Label | None, who: str, when: datetime) -> Verdict:
    """Return the row for a person's name of a cell."""
    return Verdict(VerdictKind.NAMED, key, label, who, when)


def added_by_hand(key: CellKey, label: Label, who: str, when: datetime) -> Verdict:
    """Return the row for a cell counted with a key, a fact without a picture."""
    return Verdict(VerdictKind.ADDED_BY_HAND, key, label, who, when)


def joined(key: CellKey, same_as: CellKey, when: datetime) -> Verdict:
    """Return the row by which the program says that two cells are one; `key` no longer counts."""
    return Verdict(VerdictKind.JOINED, key, None, PROGRAM, when, same_as=same_as)


def box_added(key: CellKey, box: Box, label: Label | None, who: str, when: datetime) -> Verdict:
    """Return the row for a cell that the locator missed and a person drew."""
    return Verdict(VerdictKind.BOX_ADDED, key, label, who, when, box=box)


def box_removed(key: CellKey, who: str, when: datetime) -> Verdict:
    """Return the row that says that a box holds no cell of its own and is removed."""
    return Verdict(VerdictKind.BOX_REMOVED, key, None, who, when)


def second_read(key: CellKey, label: Label | None, who: str, when: datetime) -> Verdict:
    """Return the row for a second person's name of a cell; the first one's stays."""
    return Verdict(VerdictKind.SECOND_READ, key, label, who, when)

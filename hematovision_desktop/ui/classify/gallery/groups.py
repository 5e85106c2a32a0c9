"""The orders, groups and filters of the gallery's cells."""

from __future__ import annotations

from enum import Enum, StrEnum

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.verdicts.verdict import CellKey


class Order(Enum):
    """Sort orders of the gallery."""

    TYPE = "type"
    LEAST_SURE = "least_sure"
    FIELD = "field"
    TEACHES = "teaches"


BY_CONFIDENCE = (Order.LEAST_SURE, Order.TEACHES)


class Section(StrEnum):
    """Groups that are not a type."""

    ALL = "all"
    ADDED = "added"
    HIDDEN = "hidden"
    NO_CELL = "no_cell"
    FAILED = "failed"


GroupKey = Label | Section | None
GROUP_ORDER: tuple[GroupKey, ...] = (
    Section.ALL,
    Section.ADDED,
    Section.HIDDEN,
    *Label,
    None,
    Section.NO_CELL,
    Section.FAILED,
)


@dataclass(frozen=True, slots=True)
class Filters:
    """Which cells are shown. label: as it counts now; file_part: part of the file's name.

    waiting_only: cells that need review. to_confirm: cells that no person has looked at. only: just
    these; None sets no condition.
    """

    label: Label | None = None
    waiting_only: bool = False
    to_confirm: bool = False
    file_part: str = ""
    only: frozenset[CellKey] | None = None

    @property
    def is_open(self) -> bool:
        """Whether everything is shown."""
        return self == Filters()


@dataclass(frozen=True, slots=True)
class Group:
    """Consecutive rows under one heading."""

    key: GroupKey
    first: int
    count: int

    @property
    def is_rows(self) -> bool:
        """Whether the group lists fields as lines instead of cells as tiles."""
        return self.key in (Section.NO_CELL, Section.FAILED)


def is_whole(key: GroupKey) -> bool:
    """Return whether everything in the group counts there, whatever its name."""
    return isinstance(key, Section) and key not in (Section.ADDED, Section.HIDDEN)

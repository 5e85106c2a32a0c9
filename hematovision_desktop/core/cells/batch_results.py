"""The results of a batch: where they lie, and what a gallery shows of each without reading it."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, islice
from typing import Any, NamedTuple, Protocol

from hematovision_desktop.core.base.errors import FailureCode
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.cells.labels import Label


class Results(Protocol):
    """Where a batch's results lie; they may be too many for memory."""

    def extend(self, results: Iterable[FieldResult]) -> None:
        """Add results behind those that are there."""
        ...

    def extend_packed(self, packed: Iterable[Any], unpack: Callable[[Any], FieldResult]) -> None:
        """Add results that are unpacked when somebody asks for them.

        packed: of each numbers, bytes, texts and sequences of them.
        """
        ...

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[FieldResult]: ...

    def __getitem__(self, place: int) -> FieldResult:
        """Return a result by its place in the order in which they came."""
        ...


class InMemory(list[FieldResult]):
    """Results in a plain list."""

    def extend_packed(self, packed: Iterable[Any], unpack: Callable[[Any], FieldResult]) -> None:
        """Unpack them at once."""
        self.extend(map(unpack, packed))


class SeenCell(Protocol):
    """What is told of a cell at a glance, beside how sure the program is."""

    @property
    def label(self) -> Label:
        """The most probable type."""
        ...

    @property
    def needs_review(self) -> bool:
        """Whether the program abstains from a firm answer."""
        ...


class Said(NamedTuple):
    """A SeenCell that takes no room: there are few different ones, each made once."""

    label: Label
    needs_review: bool


ALL_SAID = {(label, asks): Said(label, asks) for label in Label for asks in (False, True)}


@dataclass(frozen=True, slots=True, eq=False)
class PackedFields:
    """Fields as the log has them, in columns: of each its position, the name of its file and what it holds.

    failures: why one could not be read, by its place here. answers: of each cell, of ALL_SAID.
    confidences: see Glance, of all cells one field after the other. contents: SHA-256 of its file in
    ASCII, None if unknown. packed: all that is known of each, in numbers, bytes, texts and sequences of
    them, for whoever unpacks it.
    """

    positions: Sequence[int]
    names: Sequence[str]
    failures: Mapping[int, FailureCode]
    answers: Sequence[tuple[Said, ...]]
    confidences: Sequence[float]
    contents: Sequence[bytes | None]
    packed: Sequence[Any]


class Glance(NamedTuple):
    """What a gallery shows of a field. name: of its file. failure: why it could not be read.

    cells: the program's answers. confidences: of each, in [0, 1].
    """

    position: int
    name: str
    failure: FailureCode | None
    cells: Sequence[SeenCell]
    confidences: Sequence[float]


class Glances:
    """Name, failure and confidences of many fields, in columns: of each field a name and few bytes."""

    def __init__(self) -> None:
        self._positions = array("q")
        self._names: list[str] = []
        self._failures: dict[int, FailureCode] = {}
        self._ends = array("Q", [0])
        self._confidences = array("d")

    def add(
        self, position: int, name: str, failure: FailureCode | None, confidences: Iterable[float]
    ) -> None:
        """Add those of one field behind the others."""
        if failure is not None:
            self._failures[len(self._names)] = failure
        self._positions.append(position)
        self._names.append(name)
        self._confidences.extend(confidences)
        self._ends.append(len(self._confidences))

    def extend(self, fields: PackedFields) -> None:
        """Add those of many fields at once."""
        first = len(self._names)
        self._failures.update((first + place, why) for place, why in fields.failures.items())
        ends = accumulate(map(len, fields.answers), initial=len(self._confidences))
        self._ends.extend(islice(ends, 1, None))
        self._positions.extend(fields.positions)
        self._names.extend(fields.names)
        self._confidences.extend(fields.confidences)

    def position(self, place: int) -> int:
        """Return where in the batch the field of a place lies; IndexError if there is none."""
        return self._positions[place]

    def at(self, place: int) -> tuple[str, FailureCode | None, Sequence[float]]:
        """Return name, failure and confidences of the field of a place."""
        ends = self._ends
        confidences = self._confidences[ends[place] : ends[place + 1]]
        return self._names[place], self._failures.get(place), confidences

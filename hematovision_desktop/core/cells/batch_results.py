"""The results of a batch: where they are stored, and what a gallery shows without reading them."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, islice, pairwise
from typing import Any, NamedTuple, Protocol

from hematovision_desktop.core.base.errors import FailureCode
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.cells.labels import Label


class Results(Protocol):
    """Storage of a batch's results, which may be too many for memory."""

    def extend(self, results: Iterable[FieldResult]) -> None:
        """Append results."""
        ...

    def extend_packed(self, packed: Iterable[Any], unpack: Callable[[Any], FieldResult]) -> None:
        """Append results that are unpacked only when they are read.

        packed: for each result numbers, bytes, texts and sequences of them.
        """
        ...

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[FieldResult]: ...

    def __getitem__(self, place: int) -> FieldResult:
        """Return a result by its place in the order of arrival."""
        ...


class InMemory(list[FieldResult]):
    """Results in a plain list."""

    def extend_packed(self, packed: Iterable[Any], unpack: Callable[[Any], FieldResult]) -> None:
        """Unpack and append them at once."""
        self.extend(map(unpack, packed))


class SeenCell(Protocol):
    """What is known of a cell at a glance, apart from the confidence."""

    @property
    def label(self) -> Label:
        """The most probable type."""
        ...

    @property
    def needs_review(self) -> bool:
        """Whether the program abstains from a firm answer."""
        ...


class Said(NamedTuple):
    """A SeenCell that takes no extra memory: there are few different ones, each made once."""

    label: Label
    needs_review: bool


ALL_SAID = {(label, asks): Said(label, asks) for label in Label for asks in (False, True)}


@dataclass(frozen=True, slots=True, eq=False)
class PackedFields:
    """Fields as the log stores them, in columns: position, file name and content of each.

    failures: why a field could not be read, by its place here. answers: for each cell, from
    ALL_SAID. confidences: as in Glance, for all cells, field after field. contents: SHA-256 of the
    file in ASCII, None if unknown. packed: everything known about each, in numbers, bytes, texts
    and sequences of them, to be unpacked on demand.
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

    cells: the program's answers. confidences: one for each cell, in [0, 1].
    """

    position: int
    name: str
    failure: FailureCode | None
    cells: Sequence[SeenCell]
    confidences: Sequence[float]


class Glances:
    """Name, failure and confidences of many fields, in columns: a name and a few bytes per field."""

    def __init__(self) -> None:
        self._positions = array("q")
        self._names: list[str] = []
        self._failures: dict[int, FailureCode] = {}
        self._ends = array("Q", [0])
        self._confidences = array("d")

    def add(
        self, position: int, name: str, failure: FailureCode | None, confidences: Iterable[float]
    ) -> None:
        """Append those of one field."""
        if failure is not None:
            self._failures[len(self._names)] = failure
        self._positions.append(position)
        self._names.append(name)
        self._confidences.extend(confidences)
        self._ends.append(len(self._confidences))

    def extend(self, fields: PackedFields) -> None:
        """Append those of many fields at once."""
        first = len(self._names)
        self._failures.update((first + place, why) for place, why in fields.failures.items())
        ends = accumulate(map(len, fields.answers), initial=len(self._confidences))
        self._ends.extend(islice(ends, 1, None))
        self._positions.extend(fields.positions)
        self._names.extend(fields.names)
        self._confidences.extend(fields.confidences)

    def positions(self, places: slice) -> Sequence[int]:
        """Return the positions in the batch of the fields at some places."""
        return self._positions[places]

    def at(self, place: int) -> tuple[str, FailureCode | None, Sequence[float]]:
        """Return name, failure and confidences of the field at a place."""
        ends = self._ends
        confidences = self._confidences[ends[place] : ends[place + 1]]
        return self._names[place], self._failures.get(place), confidences.tolist()

    def between(
        self, first: int, last: int
    ) -> Iterator[tuple[str, FailureCode | None, Sequence[float]]]:
        """Yield the same of the fields from a place up to another."""
        ends = self._ends[first : last + 1]
        confidences = self._confidences[ends[0] : ends[-1]].tolist()
        each = [confidences[one - ends[0] : other - ends[0]] for one, other in pairwise(ends)]
        failures = map(self._failures.get, range(first, last))
        return zip(self._names[first:last], failures, each, strict=True)

"""The results of a batch: where they lie, and what a gallery shows of each without reading it."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, chain, islice
from typing import Any, NamedTuple, Protocol

from hematovision_desktop.core.base.errors import FailureCode
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.cells.labels import Label


class Results(Protocol):
    """Where a batch's results lie; they may be too many for memory."""

    def extend(self, results: Iterable[FieldResult]) -> None:
        """Add results behind those that are there."""
        ...

    def extend_packed(self, packed: Iterable[Any], unpack: Callable[[Any], FieldResult]) -> None:
        """Add results that are unpacked when somebody asks for them."""
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


class PackedField(NamedTuple):
    """A field as the log has it. answers: of each cell its type, and whether the program abstains.

    packed: all that is known of it, for whoever unpacks it. name: of its file; failure and
    confidences: see Glance. sha256: of its file in ASCII, None if unknown.
    """

    position: int
    name: str
    failure: FailureCode | None
    answers: tuple[tuple[Label, bool], ...]
    confidences: tuple[float, ...]
    packed: Any
    sha256: bytes | None = None


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

    def extend(self, fields: Sequence[PackedField]) -> None:
        """Add those of many fields at once."""
        for place, one in enumerate(fields, len(self._names)):
            if one.failure is not None:
                self._failures[place] = one.failure
        sure = [one.confidences for one in fields]
        ends = accumulate(map(len, sure), initial=len(self._confidences))
        self._ends.extend(islice(ends, 1, None))
        self._positions.extend([one.position for one in fields])
        self._names.extend([one.name for one in fields])
        self._confidences.extend(chain.from_iterable(sure))

    def position(self, place: int) -> int:
        """Return where in the batch the field of a place lies; IndexError if there is none."""
        return self._positions[place]

    def at(self, place: int) -> tuple[str, FailureCode | None, Sequence[float]]:
        """Return name, failure and confidences of the field of a place."""
        ends = self._ends
        confidences = self._confidences[ends[place] : ends[place + 1]]
        return self._names[place], self._failures.get(place), confidences

"""How far two readers of the same cells agree: Cohen's kappa, overall and for each type.

Kappa is (po - pe) / (1 - pe): po is the share of cells with the same name, pe the share expected by
chance from each reader's own shares. Source: Cohen J. A coefficient of agreement for nominal
scales. Educ Psychol Meas 1960; 20: 37-46.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.verdicts.counting import counted_as, is_disputed
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch
from hematovision_desktop.core.verdicts.verdict import PROGRAM, CellKey

SOURCE = "Cohen 1960"
"""The source of the figure, as shown beside it."""


@dataclass(frozen=True, slots=True)
class ReadTwice:
    """One cell that a second person read.

    first: what it counted as before, second: what they called it; None is "cannot be told".
    had_first: whether it counted as anything. by_person: whether a person, and not only the
    program, had named it. is_open: whether it waits to be settled. drawn: whether only the second
    reader had found it. names: what each called it: the program, then the first person who named it
    ("" if nobody was asked for a name), then every second reader.
    """

    key: CellKey
    first: Label | None
    second: Label | None
    who: str
    had_first: bool
    by_person: bool
    is_open: bool
    drawn: bool = False
    names: tuple[tuple[str, Label | None], ...] = ()

    @property
    def agrees(self) -> bool:
        """Whether both gave it the same name."""
        return self.had_first and self.first == self.second


def read_twice(reviewed: ReviewedBatch) -> tuple[ReadTwice, ...]:
    """Return the cells of a batch that a second person read, in the order of the batch."""
    found = []
    for before, rows in reviewed.book.second_readings():
        row = rows[-1]
        cell, state = reviewed.answer(row.key), reviewed.book.state(row.key)
        if state.removed or state.same_as is not None:
            continue
        first = counted_as(cell, before)
        names = [] if cell is None else [(PROGRAM, cell.label)]
        if before.is_named and before.who != PROGRAM:
            names.append((before.who, before.label))
        found.append(
            ReadTwice(
                row.key,
                first.label if first.counts else None,
                row.label,
                row.who,
                had_first=first.counts,
                by_person=before.is_named,
                is_open=is_disputed(cell, state),
                drawn=state.drawn_by_second,
                names=(*names, *((one.who, one.label) for one in rows)),
            )
        )
    return tuple(sorted(found, key=lambda one: one.key))


@dataclass(frozen=True, slots=True)
class TypeAgreement:
    """One type, against all others. first, second: how many cells each reader gave this name.

    both: by both. kappa: None if chance alone would agree on every cell.
    """

    label: Label | None
    first: int
    second: int
    both: int
    kappa: float | None


@dataclass(frozen=True, slots=True)
class PairAgreement:
    """Two readers of the same cells: people, or PROGRAM, which is always the first.

    cells: that both named. same: to which they gave the same name. The program counts with its own
    name for the cell, in doubt or not.
    """

    readers: tuple[str, str]
    cells: int
    same: int
    kappa: float | None
    types: tuple[TypeAgreement, ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """The result of a second reading.

    cells: that both readers named. same: to which they gave the same name. by_person: how many of
    the first names are a person's; the others are the program's. only_second: cells that nobody had
    decided before. to_settle: disagreements that nobody has settled yet, and cells that only a
    second reader found. readers: who read second. drawn: cells that only they found. If several
    read second, the last name of a cell counts; pairs compares everyone with everyone.
    """

    cells: int
    same: int
    kappa: float | None
    types: tuple[TypeAgreement, ...]
    by_person: int
    only_second: int
    to_settle: int
    readers: tuple[str, ...]
    drawn: int = 0
    pairs: tuple[PairAgreement, ...] = ()


def agreement_of(cells: Iterable[ReadTwice]) -> Agreement:
    """Return how far the first and the second names of cells agree."""
    read = list(cells)
    both = [one for one in read if one.had_first]
    pairs = [(one.first, one.second) for one in both]
    return Agreement(
        cells=len(both),
        same=sum(one.agrees for one in both),
        kappa=kappa(pairs),
        types=_of_types(pairs),
        by_person=sum(one.by_person for one in both),
        only_second=sum(not one.had_first and not one.drawn for one in read),
        to_settle=sum(one.is_open for one in read),
        readers=tuple(sorted({one.who for one in read})),
        drawn=sum(one.drawn for one in read),
        pairs=pairs_of(read),
    )


def pairs_of(cells: Iterable[ReadTwice]) -> tuple[PairAgreement, ...]:
    """Return how far each two readers agree: the program first, then by name."""
    told: dict[tuple[str, str], list[tuple[Label | None, Label | None]]] = {}
    for cell in cells:
        for (one, first), (other, second) in combinations(sorted(cell.names, key=_place), 2):
            told.setdefault((one, other), []).append((first, second))
    return tuple(
        PairAgreement(
            who,
            len(names),
            sum(one == other for one, other in names),
            kappa(names),
            _of_types(names),
        )
        for who, names in sorted(told.items(), key=lambda one: tuple(map(_order, one[0])))
    )


def _place(name: tuple[str, Label | None]) -> tuple[bool, str, str]:
    return _order(name[0])


def _order(who: str) -> tuple[bool, str, str]:
    return who != PROGRAM, who.casefold(), who


@dataclass(frozen=True, slots=True)
class BlindAgreement:
    """How far a reader who saw no names, the first people and the program agree, two by two.

    people: the first people and the reader. reader: the program and the reader. first: the program
    and the first people. In each pair the one listed first is the first.
    """

    people: Agreement
    reader: Agreement
    first: Agreement


def compare_blind(
    read: Iterable[tuple[ReviewedBatch, Mapping[CellKey, Label | None]]],
) -> BlindAgreement:
    """Return how far the names of a reader who saw none agree with those that were there."""
    people: list[ReadTwice] = []
    reader: list[ReadTwice] = []
    first: list[ReadTwice] = []
    for reviewed, names in read:
        for key, label in names.items():
            cell, state = reviewed.answer(key), reviewed.book.state(key)
            if state.removed or state.same_as is not None:
                continue
            if state.is_named:
                people.append(_pair(key, state.label, label))
            if cell is not None:
                reader.append(_pair(key, cell.label, label))
            if cell is not None and state.is_named:
                first.append(_pair(key, cell.label, state.label))
    return BlindAgreement(agreement_of(people), agreement_of(reader), agreement_of(first))


def _pair(key: CellKey, one: Label | None, two: Label | None) -> ReadTwice:
    return ReadTwice(key, one, two, "", had_first=True, by_person=False, is_open=False)


def _of_types(pairs: Sequence[tuple[Label | None, Label | None]]) -> tuple[TypeAgreement, ...]:
    named = {label for pair in pairs for label in pair}
    return tuple(_of_type(label, pairs) for label in (*Label, None) if label in named)


def _of_type(
    label: Label | None, pairs: Sequence[tuple[Label | None, Label | None]]
) -> TypeAgreement:
    told = [(first == label, second == label) for first, second in pairs]
    return TypeAgreement(
        label,
        first=sum(first for first, _ in told),
        second=sum(second for _, second in told),
        both=sum(first and second for first, second in told),
        kappa=kappa(told),
    )


def kappa(pairs: Sequence[tuple[object, object]]) -> float | None:
    """Return Cohen's kappa in [-1, 1] for two readers' names; None if it is undefined.

    It is undefined without cells, or if both readers gave one and the same name to all.
    """
    if not pairs:
        return None
    cells = len(pairs)
    firsts, seconds = Counter(one for one, _ in pairs), Counter(two for _, two in pairs)
    # Whole numbers until the end: a chance of exactly 1 must be recognised.
    same = sum(first == second for first, second in pairs)
    by_chance = sum(number * seconds[name] for name, number in firsts.items())
    if by_chance == cells * cells:
        return None
    return (same * cells - by_chance) / (cells * cells - by_chance)

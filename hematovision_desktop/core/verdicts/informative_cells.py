"""Which cells a person should name before the program is taught: those it cannot decide between types.

A cell is most informative if its two most probable types are close (smallest margin, Scheffer et
al. 2001, IDA 2189:309). The chosen cells are spread over types and fields: cells of one field look
alike, and a single type teaches nothing. Few of them are cells that are probably of no type of the
label set, such as blasts: they say little about the borders between its types.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Cell, FieldResult, ReviewReason
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook

MOST_OF_A_TYPE = 0.4
"""The limit for cells of one name among those chosen: the program mostly hesitates between the same two."""

MOST_OUTSIDE = 0.3
"""The limit for cells outside the label set. Without it half of the chosen cells can be blasts, which teach the
types of the set little. With a tenth, fewer right names became sure (`docs/lab-notes.md`)."""

_NO_TEACHERS = frozenset(
    {
        ReviewReason.CUT_BY_EDGE,
        ReviewReason.SCALE_UNKNOWN,
        ReviewReason.TOO_FEW_PIXELS,
        ReviewReason.OUT_OF_FOCUS,
        ReviewReason.COLOURS_DOUBTFUL,
        ReviewReason.OTHER_COLOURS,
        ReviewReason.FEW_COLOURS,
        ReviewReason.NO_COLOURS,
        ReviewReason.HIDDEN_BY_LINES,
        ReviewReason.DAMAGE_SUSPECTED,
    }
)
"""A poorly visible cell teaches its poor visibility rather than its type."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A cell that may be chosen. field: what distinguishes its image from all others.

    margin: between the two highest calibrated answers, in [0, 1]. is_outside: whether it is probably
    of no type of the label set.
    """

    field: str
    key: CellKey
    label: Label
    second: Label
    margin: float
    is_outside: bool = False


def candidates(results: Iterable[FieldResult], book: VerdictBook) -> Iterator[Candidate]:
    """Yield the cells of a batch that nobody has said anything about and that can be seen well."""
    spoken_of = set(book.keys())
    for result in results:
        for index, cell in enumerate(result.cells):
            key = CellKey(result.position, index)
            if key in spoken_of or not _NO_TEACHERS.isdisjoint(cell.reasons):
                continue
            label, second, margin = _closest(cell)
            field = result.sha256 or str(result.path)
            is_outside = ReviewReason.OUTSIDE_LABEL_SET in cell.reasons
            yield Candidate(field, key, label, second, margin, is_outside)


def _closest(cell: Cell) -> tuple[Label, Label, float]:
    ordered = sorted(cell.probabilities.items(), key=lambda one: -one[1])
    (first, most), (second, less) = ordered[:2]
    return first, second, most - less


def choose(found: Iterable[Candidate], wanted: int) -> list[Candidate]:
    """Return the cells to ask about, the smallest margin first.

    At first one per field, then two, four and so on if fields are few; no name, and no cells outside
    the label set, exceed their share, unless there are no others.
    """
    waiting = sorted(found, key=lambda one: (one.margin, one.field, one.key))
    chosen: list[Candidate] = []
    types: Counter[Label] = Counter()
    fields: Counter[str] = Counter()
    most, each = math.ceil(MOST_OF_A_TYPE * wanted), 1
    outside, most_outside = 0, math.floor(MOST_OUTSIDE * wanted)
    while waiting and len(chosen) < wanted:
        left: list[Candidate] = []
        for one in waiting:
            full = types[one.label] >= most or fields[one.field] >= each
            full = full or (one.is_outside and outside >= most_outside)
            if full or len(chosen) == wanted:
                left.append(one)
                continue
            chosen.append(one)
            outside += one.is_outside
            types[one.label] += 1
            fields[one.field] += 1
        if len(left) == len(waiting) and each >= len(waiting):
            most_outside = wanted if most == wanted else most_outside
            most = wanted
        waiting, each = left, 2 * each
    return sorted(chosen, key=lambda one: (one.margin, one.field, one.key))

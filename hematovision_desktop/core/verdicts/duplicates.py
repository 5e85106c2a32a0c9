"""Files that a batch holds twice, whose cells must count once, and files shared by several batches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from hematovision_desktop.core.cells.field import FieldNote, FieldResult
from hematovision_desktop.core.verdicts.verdict import CellKey, Verdict, joined


def held_in_several(batches: Iterable[Collection[str]]) -> int:
    """Return how many images several batches of a sample share: their cells count more than once.

    batches: for each, the SHA-256 of its images with cells.
    """
    held = Counter(sha256 for pictures in batches for sha256 in set(pictures))
    return sum(times > 1 for times in held.values())


class Duplicates:
    """A memory of the files of one batch, by their SHA-256."""

    def __init__(self, known: Iterable[FieldResult] = ()) -> None:
        self._first: dict[str, int] = {}
        for result in known:
            if result.sha256 is not None:
                self._first.setdefault(result.sha256, result.position)

    def mark(
        self, results: Sequence[FieldResult], when: datetime
    ) -> tuple[tuple[FieldResult, ...], tuple[Verdict, ...]]:
        """Return results, with a note if a file was there before, and the rows that join their cells.

        when: the time given to the rows.
        """
        marked, rows = [], []
        for result in results:
            sha256 = result.sha256
            first = None if sha256 is None else self._first.setdefault(sha256, result.position)
            if first is None or first == result.position:
                marked.append(result)
                continue
            marked.append(replace(result, notes=(*result.notes, FieldNote.DUPLICATE)))
            # The same pixels give the same cells in the same order.
            rows += [
                joined(CellKey(result.position, index), CellKey(first, index), when)
                for index in range(len(result.cells))
            ]
        return tuple(marked), tuple(rows)

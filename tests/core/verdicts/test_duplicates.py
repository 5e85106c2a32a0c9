"""A file that is twice in a batch counts once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from log_samples import a_cell, a_result

from hematovision_desktop.core.cells.field import FieldNote, FieldResult
from hematovision_desktop.core.verdicts.duplicates import Duplicates
from hematovision_desktop.core.verdicts.verdict import CellKey, joined

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def read(position: int, sha256: str | None, cells: int) -> FieldResult:
    made = a_result(position, f"/slides/{position}.jpg", *(a_cell() for _ in range(cells)))
    return replace(made, sha256=sha256)


def test_joins_the_cells_of_a_copy_to_those_of_the_first_file() -> None:
    first, copy, other = read(0, "aa", 2), read(1, "aa", 2), read(2, "bb", 1)
    marked, rows = Duplicates().mark((first, copy, other), NOON)
    assert marked == (first, replace(copy, notes=(*copy.notes, FieldNote.DUPLICATE)), other)
    assert rows == tuple(joined(CellKey(1, cell), CellKey(0, cell), NOON) for cell in (0, 1))


def test_remembers_files_between_calls_and_from_a_resumed_batch() -> None:
    known = Duplicates([read(4, "aa", 1)])
    assert known.mark((read(5, "bb", 1),), NOON)[1] == ()
    _, rows = known.mark((read(6, "aa", 1), read(7, "bb", 1)), NOON)
    assert [(row.key, row.same_as) for row in rows] == [
        (CellKey(6, 0), CellKey(4, 0)),
        (CellKey(7, 0), CellKey(5, 0)),
    ]


def test_a_file_read_again_or_without_a_digest_is_no_copy() -> None:
    known = Duplicates([read(0, "aa", 1)])
    again, unread = read(0, "aa", 1), read(1, None, 0)
    assert known.mark((again, unread, replace(unread, position=2)), NOON) == (
        (again, unread, replace(unread, position=2)),
        (),
    )

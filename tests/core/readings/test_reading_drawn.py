"""Drawn cells that come back from a second reader: each is a known cell, or a new one with a free number."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from hematovision_desktop.core.cells.field import Box, Cell, FieldResult, FieldStatus
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.readings.reading_cells import Said, new_of, second_rows
from hematovision_desktop.core.readings.reading_drawn import DrawnThere
from hematovision_desktop.core.readings.second_reading import AskedCell
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch
from hematovision_desktop.core.verdicts.verdict import (
    CellKey,
    Verdict,
    VerdictKind,
    box_added,
    box_removed,
    joined,
    second_read,
)

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
FIRST, OTHER, MADE, AWAY = CellKey(0, 0), CellKey(0, 1), CellKey(0, 5), CellKey(1, 0)
BOXES = (Box(-10, 40, 50, 40), Box(100, 40, 40, 40))
# The first cell reaches beyond its field; its picture begins at 0, 20, so it is asked at 0, 20.
NEAR = AskedCell(1, FIRST, Box(0, 20, 40, 40))
BLAST, BAND = Label.BLAST, Label.BAND


def a_batch(*rows: Verdict) -> ReviewedBatch:
    reviewed = ReviewedBatch(LabelSet.EXTENDED, rows)
    cells = tuple(Cell(box, Label.NEUTROPHIL, 0.9, {}, ()) for box in BOXES)
    for position, here in ((0, cells), (1, cells[:1])):
        path = Path(f"{position}.png")
        reviewed.add(FieldResult(position, path, FieldStatus.OK, width=200, height=100, cells=here))
    return reviewed


def drawn(box: Box, label: Label | None = BLAST, *, whole: bool = False) -> DrawnThere:
    return DrawnThere(NEAR, box, label, whole)


def rows_of(
    reviewed: ReviewedBatch, *cells: DrawnThere, names: dict[CellKey, Label | None] | None = None
) -> list[Verdict]:
    return second_rows(reviewed, Said(names or {}, list(cells)), "Bo", LATER)


def told(rows: list[Verdict]) -> list[tuple[CellKey, Box | None, Label | None]]:
    """Return the verdict per cell, with the box of a new one."""
    boxes = {row.key: row.box for row in rows if row.kind is VerdictKind.BOX_ADDED}
    second = [row for row in rows if row.kind is VerdictKind.SECOND_READ]
    assert len(second) + len(boxes) == len(rows)
    return [(row.key, boxes.get(row.key), row.label) for row in second]


DREW = (box_added(MADE, Box(50, 0, 30, 30), None, "Bo", NOW), second_read(MADE, BLAST, "Bo", NOW))
NEXT = CellKey(0, 2)


@pytest.mark.parametrize(
    ("known", "cell", "expected"),
    [
        # In a picture cut out of the field, and in the whole field.
        ((), drawn(Box(50, 0, 30, 30)), [(NEXT, Box(50, 20, 30, 30), BLAST)]),
        ((), drawn(Box(50, 0, 30, 30), whole=True), [(NEXT, Box(50, 0, 30, 30), BLAST)]),
        ((), drawn(Box(190, 0, 30, 30), None), [(NEXT, Box(190, 20, 10, 30), None)]),
        ((), drawn(Box(300, 0, 30, 30)), []),
        # A known cell is named, not drawn again.
        ((), drawn(Box(102, 20, 40, 40)), [(OTHER, None, BLAST)]),
        ((), drawn(Box(130, 20, 40, 40)), [(NEXT, Box(130, 40, 40, 40), BLAST)]),
        (DREW, drawn(Box(50, 1, 30, 30), BAND, whole=True), [(MADE, None, BAND)]),
        # The same as came before, settled or not.
        (DREW, drawn(Box(50, 1, 30, 30), whole=True), []),
        ((*DREW, box_removed(MADE, "Ada", NOW)), drawn(Box(50, 1, 30, 30), whole=True), []),
        # A cell that counts in another picture, or nowhere.
        ((joined(OTHER, AWAY, NOW),), drawn(Box(102, 20, 40, 40)), [(AWAY, None, BLAST)]),
        ((joined(OTHER, CellKey(7, 0), NOW),), drawn(Box(102, 20, 40, 40)), []),
        (
            (joined(OTHER, AWAY, NOW), box_removed(AWAY, "Ada", NOW)),
            drawn(Box(102, 20, 40, 40)),
            [(NEXT, Box(102, 40, 40, 40), BLAST)],
        ),
        # If a box was removed here, a second reader's box disagrees.
        (
            (box_removed(OTHER, "Ada", NOW),),
            drawn(Box(102, 20, 40, 40)),
            [(NEXT, Box(102, 40, 40, 40), BLAST)],
        ),
        # A new number comes after all that were ever drawn.
        (
            (*DREW, box_removed(MADE, "Ada", NOW)),
            drawn(Box(150, 0, 30, 30)),
            [(CellKey(0, 6), Box(150, 20, 30, 30), BLAST)],
        ),
    ],
)
def test_a_drawn_box_is_a_known_cell_or_a_new_one(
    known: tuple[Verdict, ...],
    cell: DrawnThere,
    expected: list[tuple[CellKey, Box | None, Label | None]],
) -> None:
    reviewed = a_batch(*known)
    rows = rows_of(reviewed, cell)
    assert told(rows) == expected
    for row in rows:
        reviewed.record(row)
    assert rows_of(reviewed, cell) == [], "what came once says nothing new"


MEANWHILE = {
    "nothing": ((), [(OTHER, None, BLAST)]),
    "taken away": ((box_removed(OTHER, "Ada", NOW),), [(NEXT, BOXES[1], BLAST)]),
    "drawn better": (
        (box_removed(OTHER, "Ada", NOW), box_added(NEXT, Box(101, 40, 40, 40), BAND, "Ada", NOW)),
        [(NEXT, None, BLAST)],
    ),
    "joined": ((joined(OTHER, AWAY, NOW),), [(AWAY, None, BLAST)]),
    "joined in a ring": (
        (joined(OTHER, AWAY, NOW), joined(AWAY, OTHER, NOW)),
        [(NEXT, BOXES[1], BLAST)],
    ),
    "taken away and back": (
        (
            box_removed(OTHER, "Ada", NOW),
            Verdict(VerdictKind.WITHDRAWN, OTHER, None, "Ada", NOW, of=0),
        ),
        [(OTHER, None, BLAST)],
    ),
}


@pytest.mark.parametrize(("rows", "expected"), MEANWHILE.values(), ids=MEANWHILE)
def test_keeps_a_name_whatever_happened_to_the_cell_meanwhile(
    rows: tuple[Verdict, ...], expected: list[tuple[CellKey, Box | None, Label | None]]
) -> None:
    reviewed, names = a_batch(*rows), {OTHER: BLAST}
    there = rows_of(reviewed, names=names)
    assert told(there) == expected
    for row in there:
        reviewed.record(row)
    assert rows_of(reviewed, names=names) == [], "what came once says nothing new"


def test_calling_a_removed_cell_an_artefact_agrees() -> None:
    reviewed = a_batch(box_removed(OTHER, "Ada", NOW))
    assert rows_of(reviewed, names={OTHER: Label.ARTEFACT}) == []


def test_a_cell_drawn_and_undone_here_gets_the_second_readers_name() -> None:
    box = Box(50, 0, 30, 30)
    undone = Verdict(VerdictKind.WITHDRAWN, NEXT, None, "Ada", NOW, of=0)
    reviewed = a_batch(box_added(NEXT, box, BAND, "Ada", NOW), undone)
    assert told(rows_of(reviewed, names={NEXT: BLAST})) == [(CellKey(0, 3), box, BLAST)]


def test_keeps_both_names_of_two_cells_that_were_joined_since() -> None:
    reviewed = a_batch(joined(OTHER, AWAY, NOW))
    names = {OTHER: BLAST, AWAY: BAND}
    assert told(rows_of(reviewed, names=names)) == [(AWAY, None, BAND), (OTHER, None, BLAST)]


@pytest.mark.parametrize(
    ("who", "label", "comes"), [("Bo", BLAST, False), ("Bo", BAND, True), ("Cy", BLAST, True)]
)
def test_a_settled_cell_stays_settled_until_another_verdict(
    who: str, label: Label, *, comes: bool
) -> None:
    rows = [second_read(OTHER, BLAST, "Bo", NOW), box_removed(OTHER, "Ada", LATER)]
    there = second_rows(a_batch(*rows), Said({OTHER: label}, []), who, LATER)
    assert told(there) == ([(NEXT, BOXES[1], label)] if comes else [])


def test_the_last_box_on_a_cell_counts_and_names_go_before_boxes() -> None:
    cells = [
        drawn(Box(50, 0, 30, 30), BAND),
        drawn(Box(51, 0, 30, 30)),
        drawn(Box(100, 20, 40, 40)),
        drawn(Box(101, 20, 40, 40), BAND),
        drawn(Box(0, 20, 40, 40)),
    ]
    rows = rows_of(a_batch(), *cells, names={FIRST: Label.MONOCYTE})
    assert told(rows) == [
        (FIRST, None, Label.MONOCYTE),
        (OTHER, None, BLAST),
        (NEXT, Box(50, 20, 30, 30), BAND),
    ]
    assert new_of(rows) == (2, 1)


@pytest.mark.parametrize("key", [CellKey(3, 0), CellKey(0, 7)])
def test_ignores_cells_near_an_unknown_cell(key: CellKey) -> None:
    cell = drawn(Box(50, 0, 30, 30))
    assert rows_of(a_batch(), cell._replace(near=replace(NEAR, key=key))) == []

"""A batch is the same however its rows are read: as results, packed, or directly as a table of cells."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from log_samples import a_cell, a_failure, a_result, a_start

from hematovision_desktop.adapters.log.disk.cipher import connect, key_on_disk
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.cells.field import Box, Cell, FieldNote, FieldResult, ReviewReason
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.cells.quality import FieldAdvice
from hematovision_desktop.core.cells.slide import Region
from hematovision_desktop.core.cells.table_field import table_field
from hematovision_desktop.core.formats.cell_table import CsvTable, origin_of, write_csv
from hematovision_desktop.core.formats.export import final_label
from hematovision_desktop.core.verdicts.verdict import (
    HAND,
    CellKey,
    Verdict,
    added_by_hand,
    box_added,
    box_removed,
    joined,
    named,
)
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LABELS = LabelSet.EXTENDED.labels
FIELDS, CELLS = 5, 3
BOX = Box(3, 4, 50, 60)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "log.sqlite"


@pytest.fixture
def log(path: Path) -> Iterator[SqliteLog]:
    opened = SqliteLog(path)
    yield opened
    opened.close()


sides = st.integers(-9, 4000)
numbers = st.floats(0, 1) | st.sampled_from([0.0, 1.0, 1e-9, 2 / 3])
some_labels = st.sampled_from(LABELS)
cells = st.builds(
    Cell,
    st.builds(Box, sides, sides, sides, sides),
    some_labels,
    numbers,
    st.dictionaries(some_labels, numbers, min_size=1),
    st.lists(st.sampled_from(ReviewReason), max_size=2, unique=True).map(tuple),
)
names = st.text(st.characters(min_codepoint=32) | st.sampled_from('\udc80\n",;=\\🩸'), min_size=1)
paths = (
    names
    | names.map(lambda name: f"/slides/{name}")
    | names.map(lambda name: f"/slides/../{name}/./.")
    | st.builds(Region, st.just(Path("/a.svs")), *[st.integers(1, 99)] * 4).map(lambda one: str(one.path))
)  # fmt: skip


@st.composite
def results(draw: st.DrawFn) -> list[FieldResult]:
    """Draw fields at some positions: with cells, empty, or unreadable."""
    drawn = []
    for position in draw(st.lists(st.integers(0, FIELDS), unique=True).map(sorted)):
        path = draw(paths)
        if draw(st.booleans()):
            held = draw(st.lists(cells, max_size=CELLS))
            drawn.append(
                replace(
                    a_result(position, path, *held),
                    notes=tuple(draw(st.sets(st.sampled_from(FieldNote), max_size=2))),
                    advice=tuple(draw(st.sets(st.sampled_from(FieldAdvice), max_size=2))),
                    scale=draw(st.sampled_from([None, a_result(0).scale])),
                )
            )
        else:
            drawn.append(a_failure(position, path))
    return drawn


@st.composite
def verdicts(draw: st.DrawFn, fields: list[FieldResult]) -> list[Verdict]:
    """Draw verdicts on these fields."""
    said = [added_by_hand(CellKey(HAND, 0), LABELS[0], "=Ada", NOON)] * draw(st.integers(0, 1))
    for field in fields:
        last = CellKey(field.position, len(field.cells))
        if draw(st.booleans()):
            said.append(box_added(last, BOX, draw(some_labels | st.none()), "Ada", NOON))
        if field.cells and draw(st.booleans()):
            key = CellKey(field.position, draw(st.integers(0, len(field.cells) - 1)))
            before = CellKey(fields[0].position, 0)
            name = named(key, draw(some_labels | st.none()), "Ada", NOON)
            rows = [name, box_removed(key, "Ada", NOON)]
            rows += [joined(key, before, NOON)] * (key != before and bool(fields[0].cells))
            said.append(draw(st.sampled_from(rows)))
    return said


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.data())
def test_any_batch_gives_the_same_table(log: SqliteLog, data: st.DataObject) -> None:
    drawn = data.draw(results())
    batch_id = log.begin_batch(a_start())
    log.add_fields(batch_id, drawn)
    log.add_verdicts(batch_id, data.draw(verdicts(drawn)))
    table, batch = log.read_table(batch_id), log.read_batch(batch_id)
    fields, book = list(table.fields), VerdictBook(table.verdicts)
    assert fields == list(map(table_field, batch.results))
    assert (table.summary, table.verdicts) == (batch.summary, batch.verdicts)
    opened = log.open_batch(batch_id)
    unpacked = [opened.unpack(one) for one in opened.fields.packed]
    assert unpacked == [replace(one, thumbnail=b"") for one in batch.results]
    assert list(opened.fields.answers) == [
        tuple((cell.label, cell.needs_review) for cell in one.cells) for one in drawn
    ]

    origin = origin_of(table.summary.start, batch_id, table.summary.standing)
    straight, around = io.StringIO(newline=""), io.StringIO(newline="")
    CsvTable(straight).write_fields(fields, origin, book)
    CsvTable(around).write(batch.results, origin, book)
    assert straight.getvalue() == around.getvalue()
    rows = csv.DictReader(io.StringIO(straight.getvalue(), newline=""), strict=True)
    counted = [row["final_label"] for row in rows if row["label"]]
    assert counted == [
        final_label(cell, book.state(CellKey(one.position, index))) or ""
        for one in drawn
        for index, cell in enumerate(one.cells)
    ]


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE cells SET label = 'neutrophyl'",
        "UPDATE cells SET probabilities = '{'",
        "UPDATE cells SET reasons = '['",
        "UPDATE cells SET reasons = '[\"=cut\"]'",
        "UPDATE fields SET notes = '[\"=wide\"]'",
        "UPDATE fields SET advice = '[\"=focus\"]'",
        "UPDATE fields SET scale_source = 'a guess'",
    ],
)
def test_reports_senseless_rows_as_damage(log: SqliteLog, path: Path, damage: str) -> None:
    batch_id = log.begin_batch(a_start())
    log.add_fields(batch_id, [a_result(0, "/a.png", a_cell())])
    beside = connect(path, key_on_disk(path))
    beside.execute(damage)
    beside.commit()
    beside.close()
    table = log.read_table(batch_id)
    origin, target = origin_of(table.summary.start, batch_id), path.with_name("cells.csv")
    with pytest.raises(EnvironmentFault, match="damaged"):
        write_csv(target, origin, table.fields)
    assert not target.exists()

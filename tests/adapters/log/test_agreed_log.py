"""Cells of the log on which two people agree."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from log_samples import a_cell, a_result, a_start

from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.cells.field import Box, FieldResult
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchKind
from hematovision_desktop.core.verdicts.verdict import CellKey, box_added, named, second_read

AT = datetime(2026, 3, 2, 13, tzinfo=UTC)
N, E = Label.NEUTROPHIL, Label.EOSINOPHIL


def add(log: SqliteLog, *results: FieldResult, kind: BatchKind = BatchKind.PICTURES) -> int:
    batch_id = log.begin_batch(replace(a_start(), kind=kind))
    log.add_fields(batch_id, results)
    return batch_id


def agree(log: SqliteLog, batch_id: int, key: CellKey, label: Label, minute: int) -> None:
    when = AT + timedelta(minutes=minute)
    rows = (named(key, label, "Asha", when), second_read(key, label, "Ravi", when))
    log.add_verdicts(batch_id, rows)


def test_the_newest_come_first_and_so_many_of_a_type(log: SqliteLog) -> None:
    batch_id = add(log, *(a_result(at, "/slides/a.jpg", a_cell(), a_cell()) for at in range(4)))
    for minute, at in enumerate((2, 0, 1)):
        agree(log, batch_id, CellKey(at, 0), N, minute)
    agree(log, batch_id, CellKey(3, 1), E, 9)
    found = log.agreed_cells(2)
    assert [(one.label, one.field.position) for one in found] == [(E, 3), (N, 1), (N, 0)]
    assert [one.box for one in found] == [a_cell().box] * 3
    assert all(one.field.thumbnail == a_result(0).thumbnail for one in found)
    log.add_verdicts(batch_id, (named(CellKey(3, 1), N, "Ravi", AT + timedelta(hours=1)),))
    assert E not in {one.label for one in log.agreed_cells(2)}


def test_drawn_boxes_are_among_them(log: SqliteLog) -> None:
    batch_id = add(log, a_result(0))
    key, box = CellKey(0, 0), Box(5, 6, 70, 80)
    log.add_verdicts(batch_id, (box_added(key, box, None, "Lin", AT),))
    agree(log, batch_id, key, E, 1)
    assert [(one.label, one.box) for one in log.agreed_cells(9)] == [(E, box)]


def test_a_cell_of_two_batches_counts_once_and_sent_cells_not_at_all(log: SqliteLog) -> None:
    result = a_result(0, "/slides/a.jpg", a_cell())
    for kind in (BatchKind.PICTURES, BatchKind.LIVE, BatchKind.READING):
        agree(log, add(log, result, kind=kind), CellKey(0, 0), N, 0)
    assert len(log.agreed_cells(9)) == 1
    log.remove_batch(1)
    log.remove_batch(2)
    assert log.agreed_cells(9) == []

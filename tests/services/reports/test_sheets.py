"""Which cells a sheet shows, in which order, and what happens if their pictures are missing."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

sys.path.append(str(Path(__file__).resolve().parents[2] / "adapters"))

from log_samples import a_cell, a_result, a_start

from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Box, FieldResult, Pixels, ReviewReason
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.samples.laboratory import STANDARD
from hematovision_desktop.core.verdicts.verdict import CellKey, box_added, box_removed, named
from hematovision_desktop.services.messages.results import SampleSheet
from hematovision_desktop.services.reports.sheets import read_sheet, with_pictures

N, L, M, IG, BLAST = (
    Label.NEUTROPHIL,
    Label.LYMPHOCYTE,
    Label.MONOCYTE,
    Label.IMMATURE_GRANULOCYTE,
    Label.BLAST,
)
NOW = datetime(2026, 11, 27, tzinfo=UTC)
ASKS = ReviewReason.LOW_CONFIDENCE


@pytest.fixture
def log(tmp_path: Path) -> Iterator[SqliteLog]:
    with closing(SqliteLog(tmp_path / "log.sqlite")) as opened:
        yield opened


def cut(result: FieldResult, boxes: Sequence[Box]) -> tuple[Pixels, ...]:
    if "gone" in result.path.name:
        raise UserError("This file is no longer there.")
    return tuple(np.full((8, 8, 3), result.position, np.uint8) for _ in boxes)


def filled(log: SqliteLog, most: int = 40) -> SampleSheet:
    """Return the sheet of a sample with many kinds of verdicts."""
    batch_id = log.begin_batch(a_start())
    cells = [a_cell(N), a_cell(L, ASKS), a_cell(M, ASKS), a_cell(N), a_cell(N), a_cell(M, ASKS)]
    results = [a_result(0, "/a.jpg", *cells), a_result(1, "/gone.jpg", a_cell(N, ASKS))]
    log.add_fields(batch_id, results)
    verdicts = [
        named(CellKey(0, 1), L, "Ann", NOW),  # doubted, confirmed
        named(CellKey(0, 2), BLAST, "Ann", NOW),
        named(CellKey(0, 3), Label.BAND, "", NOW),  # a kind of neutrophil
        named(CellKey(0, 4), L, "Bob", NOW),  # sure, but changed
        box_added(CellKey(0, 6), Box(1, 2, 30, 30), IG, "Bob", NOW),
        box_added(CellKey(0, 7), Box(5, 5, 30, 30), IG, "Bob", NOW),
        box_removed(CellKey(0, 7), "Bob", NOW),
        named(CellKey(1, 0), None, "", NOW),
    ]
    log.add_verdicts(batch_id, verdicts)
    return with_pictures(read_sheet(log, log.sample_of(batch_id), STANDARD, most=most), cut)


def test_shows_abnormal_cells_first_then_unidentified_changed_and_doubted_ones(
    log: SqliteLog,
) -> None:
    sheet = filled(log)
    assert [(one.label, one.asked, one.waits, one.who) for one in sheet.pictured] == [
        (BLAST, M, False, "Ann"),
        (IG, None, False, "Bob"),
        (M, M, True, ""),
        (L, N, False, "Bob"),
        (L, L, False, "Ann"),
    ]
    assert [one.by_person for one in sheet.pictured] == [True, True, False, True, True]
    assert sheet.left_out == 1  # its file is missing
    assert sheet.report.waiting == 1
    assert sheet.report.stamp is None


def test_cuts_no_more_cells_than_a_sheet_can_show(log: SqliteLog) -> None:
    sheet = filled(log, most=2)
    assert [one.label for one in sheet.pictured] == [BLAST, IG]
    assert sheet.left_out == 4

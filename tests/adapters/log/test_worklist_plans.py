"""What the log reads for one page of a long worklist: an index, and the rows of that page."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from log_samples import a_cell, a_result, a_start

from hematovision_desktop.adapters.log import cipher, database
from hematovision_desktop.adapters.log.sample_search import READING
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchKind, BatchState
from hematovision_desktop.core.samples.sample_log import Page, SampleQuery, SortBy
from hematovision_desktop.core.verdicts.verdict import CellKey, named


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Return a function that asks a log of some samples, and returns SQLite's plan of each query."""
    statements: list[str] = []

    def connect(*terms: Any) -> Any:
        connection = cipher.connect(*terms)
        connection.set_trace_callback(statements.append)
        return connection

    monkeypatch.setattr(database, "connect", connect)
    log = SqliteLog(tmp_path / "log.db")
    for name in "abc":
        batch = log.begin_batch(a_start(name))
        log.add_fields(batch, [a_result(0, f"/slides/{name}.jpg", a_cell(Label.NEUTROPHIL))])
        log.end_batch(batch, BatchState.FINISHED)
    log.samples(SampleQuery(), Page())
    beside = cipher.connect(tmp_path / "log.db")

    def ask(query: SampleQuery, page: Page) -> tuple[list[str], list[str]]:
        statements.clear()
        assert log.samples(query, page).total == 3
        count, rows = (one for one in statements if one.startswith("SELECT"))
        plans = (beside.execute(f"EXPLAIN QUERY PLAN {one}").fetchall() for one in (count, rows))
        first, second = ([row[3] for row in plan] for plan in plans)
        return first, second

    yield ask
    beside.close()
    log.close()


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize(
    ("by", "index"),
    [
        (SortBy.ACCESSION, "samples_by_accession"),
        (SortBy.PATIENT, "samples_by_patient"),
        (SortBy.SLIDE, "samples_by_slide"),
        (SortBy.REQUESTER, "samples_by_requester"),
        (SortBy.CREATED, "samples_by_creation"),
        (SortBy.SIGNED, "samples_by_signing"),
    ],
)
def test_a_page_by_what_was_written_is_found_in_an_index_alone(
    asked, by: SortBy, index: str, *, descending: bool
) -> None:
    count, rows = asked(SampleQuery(), Page(by, descending=descending, first=1, most=2))
    walked = [one for one in rows if one.startswith("SCAN")]
    # What the chain tells of second readings, and which batches are some, is read where there is one, and once.
    for one in ("SCAN events", "SCAN batches"):
        assert rows.count(one) <= 1
        walked.remove(one)
    assert walked == [f"SCAN samples USING COVERING INDEX {index}"]
    assert not any("sample_figures" in one for one in count), "a number needs no figures"


@pytest.mark.parametrize("by", [SortBy.CELLS, SortBy.NOT_REVIEWED, Label.EOSINOPHIL])
def test_a_page_by_a_figure_reads_what_is_written_of_a_sample_for_its_own_rows_only(
    asked, by: SortBy | Label
) -> None:
    count, rows = asked(SampleQuery(), Page(by, most=2))
    for one in (*count, *rows):
        assert not one.startswith("SCAN samples") or "COVERING INDEX" in one


def test_what_is_said_of_other_cells_is_passed_by_for_how_far_a_second_reading_is(
    tmp_path: Path,
) -> None:
    """Counted in steps of SQLite's machine: those of an event that tells of no verdict are the measure."""
    verdict = named(CellKey(0, 0), Label.LYMPHOCYTE, "Bo", datetime(2026, 3, 2, tzinfo=UTC))
    many = 200
    with closing(SqliteLog(tmp_path / "log.db")) as log:
        asked = replace(a_start("asked"), kind=BatchKind.READING, sources=(Path("/r", "ab" * 16),))
        log.begin_batch(asked)
        other = log.begin_batch(a_start("other"))
        log.add_fields(other, [a_result(0, "/slides/a.jpg", a_cell(Label.NEUTROPHIL))])
        at_first = _steps(tmp_path)
        for _ in range(many):
            log.add_event("date confirmed", "")
        of_any = _steps(tmp_path) - at_first
        for _ in range(many):
            log.add_verdicts(other, (verdict,))
        of_verdicts = _steps(tmp_path) - at_first - of_any
    # One look whether its batch is a second reading costs about as much as the event itself.
    assert of_any < of_verdicts < 3 * of_any


def _steps(folder: Path) -> int:
    """Return how many steps SQLite takes to tell how far every sample is as a second reading."""
    taken = 0

    def take() -> int:
        nonlocal taken
        taken += 1
        return 0

    with closing(cipher.connect(folder / "log.db")) as beside:
        beside.set_progress_handler(take, 1)
        told = beside.execute(f"SELECT {READING} FROM samples").fetchall()
    assert sorted(one for (one,) in told if one) == ["open"]
    return taken

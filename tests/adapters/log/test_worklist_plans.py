"""For one page of a long worklist, the log reads an index and the rows of that page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from log_samples import a_cell, a_result, a_start, take_reading_indexes_away

from hematovision_desktop.adapters.log.disk import cipher, database
from hematovision_desktop.adapters.log.sample_search import READING
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.log.steps.event_tables import about_batch, read_events
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchKind, BatchStart, BatchState
from hematovision_desktop.core.readings.second_reading import EVENT
from hematovision_desktop.core.samples.sample import SampleState
from hematovision_desktop.core.samples.sample_log import EVERY_STATE, Page, SampleQuery, SortBy
from hematovision_desktop.core.verdicts.verdict import CellKey, named

VERDICT = named(CellKey(0, 0), Label.LYMPHOCYTE, "Bo", datetime(2026, 3, 2, tzinfo=UTC))
SENT_BACK = "sent back: 1 cells, reading {}, a.hvreading"


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Return a function that queries a log with some samples and returns SQLite's query plans."""
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
    walked = [one for one in rows if one.startswith("SCAN") and not of_readings(one)]
    assert walked == [f"SCAN samples USING COVERING INDEX {index}"]
    assert not any("sample_figures" in one for one in count), "a number needs no figures"


@pytest.mark.parametrize("by", [SortBy.CELLS, SortBy.NOT_REVIEWED, Label.EOSINOPHIL])
def test_a_page_by_a_figure_reads_what_is_written_of_a_sample_for_its_own_rows_only(
    asked, by: SortBy | Label
) -> None:
    count, rows = asked(SampleQuery(), Page(by, most=2))
    for one in (*count, *rows):
        assert not one.startswith("SCAN samples") or "COVERING INDEX" in one


def of_readings(step: str) -> bool:
    """Whether a step of a plan walks only second readings."""
    names = ("batches_of_readings", "events_of_readings", "(subquery", "question")
    return any(one in step for one in names)


@pytest.mark.parametrize(
    ("query", "page"),
    [
        (SampleQuery(), Page(SortBy.STATE)),
        (SampleQuery(states=EVERY_STATE - {SampleState.SIGNED}), Page()),
    ],
)
def test_by_state_each_sample_is_walked_over_once_and_neither_chain_nor_batches(
    asked, query: SampleQuery, page: Page
) -> None:
    for plan in asked(query, page):
        walked = [one for one in plan if one.startswith("SCAN") and not of_readings(one)]
        assert len(walked) <= 1
        assert all(one.startswith("SCAN samples") for one in walked)
        assert all("INDEX events_" in one for one in plan if "events" in one)


def test_a_second_readings_state_does_not_read_verdicts_on_other_cells(
    tmp_path: Path,
) -> None:
    """Counted in SQLite's steps."""
    with closing(SqliteLog(tmp_path / "log.db")) as log:
        log.begin_batch(a_reading())
        log.add_event(EVENT, SENT_BACK.format(uid_of(0)))
        other = log.begin_batch(a_start("other"))
        log.add_fields(other, [a_result(0, "/slides/a.jpg", a_cell(Label.NEUTROPHIL))])
        at_first = _steps(tmp_path)
        for _ in range(200):
            log.add_event("date confirmed", "")
            log.add_verdicts(other, (VERDICT,))
        assert _steps(tmp_path) == at_first


def test_finds_the_events_about_a_thing_without_walking_the_chain(
    tmp_path: Path,
) -> None:
    with closing(SqliteLog(tmp_path / "log.db")) as log:
        batch = log.begin_batch(a_start("a"))
        told = [one.kind for one in log.events(about_batch(batch))]
        few = _events_walked(tmp_path, about_batch(batch))
        for _ in range(200):
            log.add_event("date confirmed", "")
        assert _events_walked(tmp_path, about_batch(batch)) == few
    assert told == ["begun"]


def _events_walked(folder: Path, about: str) -> int:
    """Return how many steps SQLite takes to find the events about a thing."""
    with _counting(folder) as (beside, taken):
        assert list(read_events(beside, about))
        return len(taken)


def test_a_migrated_log_knows_the_states_of_its_second_readings(tmp_path: Path) -> None:
    path = tmp_path / "log.db"
    with closing(SqliteLog(path)) as log:
        for number, (sent, said_after) in enumerate([(0, 1), (1, 0), (1, 1)]):
            batch = log.begin_batch(a_reading(number))
            log.add_fields(batch, [a_result(0, "/slides/a.jpg", a_cell(Label.NEUTROPHIL))])
            log.add_verdicts(batch, (VERDICT,))
            if sent:
                log.add_event(EVENT, SENT_BACK.format(uid_of(number)))
            if said_after:
                log.add_verdicts(batch, (VERDICT,))
        before = states_in(log)
    assert before == ["open", "done", "open"]
    with closing(cipher.connect(path)) as raw:
        take_reading_indexes_away(raw)
        raw.execute("PRAGMA user_version = 17")
    with closing(SqliteLog(path)) as log:
        assert states_in(log) == before
        assert log.find_damage() == []
        assert log.value("SELECT count(*) FROM sqlite_master WHERE name LIKE '%of_readings'") == 2


def states_in(log: SqliteLog) -> list[str]:
    page = log.samples(SampleQuery(), Page(SortBy.ACCESSION, descending=False))
    return [one.progress.reading for one in page.samples]


def uid_of(number: int) -> str:
    return f"{number:032x}"


def a_reading(number: int = 0) -> BatchStart:
    start = a_start(f"asked {number}")
    return replace(start, kind=BatchKind.READING, sources=(Path("/r", uid_of(number)),))


def _steps(folder: Path) -> int:
    """Return how many steps SQLite takes to find every second reading's state."""
    with _counting(folder) as (beside, taken):
        told = beside.execute(f"SELECT {READING} FROM samples").fetchall()
        assert sorted(one for (one,) in told if one) == ["done"]
        return len(taken)


@contextmanager
def _counting(folder: Path) -> Iterator[tuple[Any, list[None]]]:
    """Open a log beside its owner, with a list that grows by one per step of SQLite."""
    taken: list[None] = []
    with closing(cipher.connect(folder / "log.db")) as beside:
        beside.set_progress_handler(lambda: taken.append(None), 1)
        yield beside, taken

"""Calls that wait for a slow disk are written in few transactions, in order, and none is lost."""

from __future__ import annotations

import logging
import queue
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from log_samples import a_cell, a_result, a_start
from written_logs import FULL, GUARD_S, NOON, ListLog, ManualTimer, held_up, names, raise_it

from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchRemoved, BatchState
from hematovision_desktop.core.signing.event_chain import find_breaks
from hematovision_desktop.core.verdicts.verdict import CellKey, named
from hematovision_desktop.services.log.log_writer import (
    RETRY_EVERY_S,
    TOGETHER,
    TOGETHER_S,
    LogWriter,
)


def test_flush_writes_at_once_and_reports_what_the_log_refused(
    worker: LogWriter, log: ListLog, timer: ManualTimer, faults: queue.Queue[Exception]
) -> None:
    worker.add_fields(7, [a_result(0)])
    assert worker.pending() == 1
    assert worker.flush(GUARD_S)
    assert names(log) == ["add_fields"]
    log.fault = FULL
    worker.add_fields(7, [a_result(1)])
    worker.end_batch(7, BatchState.FINISHED)
    assert not worker.flush(GUARD_S)
    assert worker.pending() == 2
    assert faults.get(timeout=GUARD_S) is FULL
    log.fault = None
    assert worker.flush(GUARD_S)
    assert worker.pending() == 0
    assert names(log) == ["add_fields", "add_fields", "end_batch"]


def say_much(worker: LogWriter, batch: int) -> list[Future[None]]:
    """Write results and verdicts in turn, as a running batch does, and its end."""
    for at in range(3):
        worker.add_fields(batch, [a_result(at)])
        worker.add_verdicts(batch, [named(CellKey(at, 0), Label.BAND, "Ada", NOON)])
    return [worker.end_batch(batch, BatchState.FINISHED)]


SAID = ["add_fields", "add_verdicts"] * 3 + ["end_batch"]


def test_writes_waiting_calls_in_order_in_one_commit_and_reports_after_it(
    worker: LogWriter, log: ListLog
) -> None:
    ended: list[Future[None]] = []
    seen: list[tuple[bool, int]] = []
    log.before_commit = lambda: seen.append((ended[0].done(), worker.pending()))
    with held_up(worker):
        ended += say_much(worker, 7)
    ended[0].result(GUARD_S)
    assert names(log) == SAID
    assert log.commits == [len(SAID)]
    assert seen == [(False, len(SAID))]
    assert worker.flush(GUARD_S)


def test_another_call_keeps_its_place_and_its_own_transaction(
    worker: LogWriter, log: ListLog
) -> None:
    with held_up(worker):
        say_much(worker, 7)
        worker.keep(lambda log: log.set_note(7, "between"))
        begun = worker.begin_batch(a_start())
        last = say_much(worker, 8)
    last[0].result(GUARD_S)
    assert names(log) == [*SAID, "set_note", "begin_batch", *SAID]
    assert log.commits == [len(SAID), len(SAID)]
    assert begun.done()


def test_limits_the_size_of_a_transaction(
    worker: LogWriter, log: ListLog, timer: ManualTimer
) -> None:
    with held_up(worker):
        ends = [worker.end_batch(at, BatchState.FINISHED) for at in range(2 * TOGETHER + 1)]
    ends[-1].result(GUARD_S)
    assert log.commits == [TOGETHER, TOGETHER]  # and the last one by itself
    assert [call[1] for call in log.told] == list(range(2 * TOGETHER + 1))


def test_ends_a_slow_transaction_before_it_holds_everything_that_waits(
    worker: LogWriter, log: ListLog, timer: ManualTimer
) -> None:
    def passes(*_values: Any) -> None:
        timer.now += TOGETHER_S * 0.6
        log.told.append(("end_batch",))

    log.end_batch = passes  # type: ignore[attr-defined]
    with held_up(worker):
        ends = [worker.end_batch(at, BatchState.FINISHED) for at in range(5)]
    ends[-1].result(GUARD_S)
    assert log.commits == [2, 2]


def test_keeps_what_could_not_be_committed_and_does_not_call_it_stored(
    worker: LogWriter, log: ListLog, timer: ManualTimer, faults: queue.Queue[Exception]
) -> None:
    def refuse() -> None:
        log.fault = FULL
        raise FULL

    log.before_commit = refuse
    with held_up(worker):
        ended = say_much(worker, 7)[0]
    assert faults.get(timeout=GUARD_S) is FULL
    assert timer.slept() == pytest.approx(RETRY_EVERY_S)
    assert log.told == []
    assert not ended.done()
    assert worker.pending() == len(SAID)

    log.fault, log.before_commit = None, lambda: None
    timer.advance(RETRY_EVERY_S + 0.01)
    ended.result(GUARD_S)
    assert names(log) == SAID
    assert faults.empty()


def test_writes_one_by_one_up_to_the_refused_call_if_a_transaction_fails(
    worker: LogWriter, log: ListLog, timer: ManualTimer, faults: queue.Queue[Exception]
) -> None:
    log.end_batch = lambda *_values: raise_it(FULL)  # type: ignore[attr-defined]
    with held_up(worker):
        ended = say_much(worker, 7)[0]
        worker.add_fields(8, [a_result(0)])
    assert faults.get(timeout=GUARD_S) is FULL
    assert timer.slept() == pytest.approx(RETRY_EVERY_S)
    assert names(log) == SAID[:-1]
    assert not ended.done()
    assert worker.pending() == 2
    del log.end_batch
    assert worker.flush(GUARD_S)
    assert names(log) == [*SAID, "add_fields"]


def test_one_refused_call_among_many_leaves_the_others_whole(
    tmp_path: Path, logged_errors: list[logging.LogRecord]
) -> None:
    faults: queue.SimpleQueue[Exception] = queue.SimpleQueue()
    path = tmp_path / "log.db"
    worker = LogWriter(lambda: SqliteLog(path), faults.put)
    batch = worker.begin_batch(a_start()).result(GUARD_S)
    rows = [named(CellKey(0, 0), label, "Ada", NOON) for label in (Label.BAND, Label.MONOCYTE)]
    with held_up(worker):
        worker.add_fields(batch, [a_result(0, "/0", a_cell())])
        worker.add_verdicts(batch, rows[:1])
        worker.add_fields(batch, [a_result(1), a_result(0)])  # a position that is taken
        worker.add_verdicts(batch + 1, rows)
        worker.add_verdicts(batch, rows[1:])
        ended = worker.end_batch(batch, BatchState.FINISHED)
    ended.result(GUARD_S)
    assert worker.close(GUARD_S)
    told = [faults.get(timeout=GUARD_S) for _ in range(2)]
    assert "UNIQUE" in str(told[0])
    assert isinstance(told[1], BatchRemoved)
    assert faults.empty()
    assert [one.message for one in logged_errors] == ["a write to the log was dropped"]
    with closing(SqliteLog(path)) as log:
        kept = log.read_batch(batch)
        assert kept.results == (a_result(0, "/0", a_cell()),)
        assert kept.verdicts == tuple(rows)
        assert log.find_damage() == []
        told_of = [one.kind for one in log.events() if one.about == f"batch {batch}"]
        assert told_of == ["begun", "results", "verdicts", "verdicts", "state"]
        assert list(find_breaks(log.events())) == []

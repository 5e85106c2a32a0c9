"""The log's thread: what it writes and when, and what becomes of faults."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from log_samples import a_cell, a_result, a_start
from written_logs import FULL, GUARD_S, NOON, ListLog, ManualTimer, held_up, names, raise_it

from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchRemoved, BatchState, LogQuery
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.verdicts.verdict import CellKey, named
from hematovision_desktop.services.log.kept_writes import WriteRefused
from hematovision_desktop.services.log.log_writer import (
    RETRY_EVERY_S,
    WRITE_EVERY_S,
    LogWriter,
)


def test_collects_results_and_writes_them_together(
    worker: LogWriter, log: ListLog, timer: ManualTimer
) -> None:
    worker.add_fields(7, [a_result(0)])
    assert timer.slept() == pytest.approx(WRITE_EVERY_S)
    worker.add_fields(7, [a_result(1), a_result(2)])
    timer.advance(WRITE_EVERY_S - 0.01)
    left_s = timer.slept()
    assert left_s is not None and left_s < 0.02
    assert log.told == []
    timer.advance(0.02)
    assert timer.slept() is None
    assert log.told == [("add_fields", 7, [0, 1, 2])]
    assert log.threads == {"log"}


def test_writes_verdicts_at_once_and_together_if_the_disk_is_slow(
    worker: LogWriter, log: ListLog
) -> None:
    first, *rest = (named(CellKey(0, at), Label.BAND, "Ada", NOON) for at in range(4))
    worker.add_verdicts(7, [first])
    worker.submit(lambda log: None).result(GUARD_S)
    assert log.told == [("add_verdicts", 7, [first])]
    with held_up(worker):
        worker.add_verdicts(7, rest[:1])
        worker.add_verdicts(7, rest[1:])
        worker.add_verdicts(8, [first])
    worker.submit(lambda log: None).result(GUARD_S)
    assert log.told[1:] == [("add_verdicts", 7, rest), ("add_verdicts", 8, [first])]


def test_the_end_of_a_batch_does_not_wait(worker: LogWriter, log: ListLog) -> None:
    batch = worker.begin_batch(a_start())
    worker.add_fields(batch, [a_result(0)])
    worker.add_fields(batch, [a_result(1)])
    worker.end_batch(batch, BatchState.FINISHED).result(GUARD_S)
    assert names(log) == ["begin_batch", "add_fields", "end_batch"]
    assert log.told[1:] == [
        ("add_fields", batch.result(), [0, 1]),
        ("end_batch", batch.result(), BatchState.FINISHED),
    ]


def test_two_batches_do_not_mix(worker: LogWriter, log: ListLog) -> None:
    for batch, position in ((1, 0), (2, 0), (2, 1), (1, 1)):
        worker.add_fields(batch, [a_result(position)])
    worker.submit(lambda log: None).result(GUARD_S)
    assert log.told == [("add_fields", 1, [0]), ("add_fields", 2, [0, 1]), ("add_fields", 1, [1])]


def test_a_question_sees_what_was_written_before_it(worker: LogWriter, log: ListLog) -> None:
    worker.add_fields(7, [a_result(0)])
    assert worker.submit(lambda _: names(log)).result(GUARD_S) == ["add_fields"]


def test_reports_a_fault_once_and_loses_nothing(
    worker: LogWriter, log: ListLog, timer: ManualTimer, faults: queue.Queue[Exception]
) -> None:
    log.fault = FULL
    batch = worker.begin_batch(a_start())
    assert faults.get(timeout=GUARD_S) is FULL
    assert timer.slept() == pytest.approx(RETRY_EVERY_S)
    worker.add_fields(batch, [a_result(0)])
    worker.add_fields(batch, [a_result(1)])
    for _ in range(3):
        timer.slept()
        timer.advance(RETRY_EVERY_S + 0.01)
    ended = worker.end_batch(batch, BatchState.FINISHED)
    # Reading still works meanwhile.
    worker.submit(lambda log: log.batches(LogQuery())).result(GUARD_S)
    assert names(log) == ["batches"]
    assert faults.empty()
    assert not ended.done()

    log.fault = None
    timer.advance(RETRY_EVERY_S + 0.01)
    ended.result(GUARD_S)
    assert log.told[2:] == [
        ("add_fields", batch.result(), [0, 1]),
        ("end_batch", batch.result(), BatchState.FINISHED),
    ]

    log.fault = FULL
    worker.add_fields(batch, [a_result(2)])
    timer.advance(WRITE_EVERY_S + 0.01)
    assert faults.get(timeout=GUARD_S) is FULL


def test_says_once_that_it_writes_again(
    log: ListLog, timer: ManualTimer, faults: queue.Queue[Exception]
) -> None:
    over: queue.Queue[None] = queue.Queue()
    log.fault = FULL
    worker = LogWriter(lambda: cast(Log, log), faults.put, timer, lambda: over.put(None))
    batch = worker.begin_batch(a_start())
    assert faults.get(timeout=GUARD_S) is FULL
    timer.slept()
    assert over.empty()
    log.fault = None
    timer.advance(RETRY_EVERY_S + 0.01)
    batch.result(GUARD_S)
    over.get(timeout=GUARD_S)
    worker.add_verdicts(batch, [])
    assert worker.close(GUARD_S)
    assert over.empty()


def test_what_follows_a_write_waits_until_it_is_done_and_a_question_does_not(
    worker: LogWriter, log: ListLog, timer: ManualTimer, faults: queue.Queue[Exception]
) -> None:
    log.fault = FULL
    worker.keep(lambda log: log.rename_batch(7, "ward"))
    assert faults.get(timeout=GUARD_S) is FULL
    follows = worker.follow(lambda log: log.batches(LogQuery()))
    worker.submit(lambda log: log.batches(LogQuery())).result(GUARD_S)
    assert names(log) == ["batches"] and not follows.done()
    assert worker.pending() == 1
    log.fault = None
    timer.advance(RETRY_EVERY_S + 0.01)
    follows.result(GUARD_S)
    assert names(log) == ["batches", "rename_batch", "batches"]


def test_results_that_arrive_during_a_fault_wait_with_the_others(
    worker: LogWriter, log: ListLog, timer: ManualTimer, faults: queue.Queue[Exception]
) -> None:
    log.fault = FULL
    worker.add_fields(7, [a_result(0)])
    assert timer.slept() == pytest.approx(WRITE_EVERY_S)
    timer.advance(WRITE_EVERY_S + 0.01)
    faults.get(timeout=GUARD_S)
    assert timer.slept() == pytest.approx(RETRY_EVERY_S)
    worker.add_fields(7, [a_result(1)])
    log.fault = None
    assert worker.close(GUARD_S)
    assert log.told == [("add_fields", 7, [0, 1]), ("close",)]


def test_reports_a_bug_and_goes_on_with_the_rest(
    worker: LogWriter,
    log: ListLog,
    faults: queue.Queue[Exception],
    logged_errors: list[logging.LogRecord],
) -> None:
    bug = ValueError("our mistake")
    log.fault = bug
    write = worker.keep(lambda log: log.add_event("a", "b"))
    assert write.exception(GUARD_S) is bug
    log.fault = None
    worker.keep(lambda log: log.add_event("c", "d")).result(GUARD_S)
    assert faults.get(timeout=GUARD_S) is bug
    assert log.told == [("add_event", "c", "d")]
    assert [one.message for one in logged_errors] == ["a write to the log was dropped"]


def test_a_write_that_the_log_refuses_for_good_holds_up_no_other(
    worker: LogWriter, log: ListLog, faults: queue.Queue[Exception]
) -> None:
    log.fault = UserError("This sample is gone.")
    write = worker.keep(lambda log: log.add_event("a", "b"))
    assert str(write.exception(GUARD_S)) == "This sample is gone."
    log.fault = None
    worker.add_fields(7, [a_result(0)])
    assert worker.flush(GUARD_S)
    assert log.told == [("add_fields", 7, [0])]
    fault = faults.get(timeout=GUARD_S)
    assert isinstance(fault, WriteRefused) and str(fault) == "This sample is gone."
    assert faults.empty()


def test_a_questions_fault_goes_to_the_asker(
    worker: LogWriter, log: ListLog, faults: queue.Queue[Exception]
) -> None:
    log.fault = FULL
    assert worker.submit(lambda log: log.remove_batch(1)).exception(GUARD_S) is FULL
    assert faults.empty()
    log.fault = None
    worker.submit(lambda log: log.remove_batch(1)).result(GUARD_S)


class Cursor:
    """A cursor that is half read when a call fails; records the thread that frees it."""

    def __init__(self, freed: list[str]) -> None:
        self._freed = freed

    def __del__(self) -> None:
        self._freed.append(threading.current_thread().name)


def failing(freed: list[str]) -> Callable[[Log], None]:
    """Return a call that fails once, in the middle of reading."""
    refused = [True]

    def call(_log: Log) -> None:
        half_read = Cursor(freed)
        if refused and half_read:
            try:
                raise LookupError(refused.pop())
            except LookupError as unreadable:
                raise EnvironmentFault("It makes no sense.") from unreadable

    return call


def test_frees_a_failed_calls_cursor_on_the_logs_thread(
    worker: LogWriter, faults: queue.Queue[Exception]
) -> None:
    """A cursor that another thread frees would be reset there while the log's thread uses the connection."""
    asked, kept = list[str](), list[str]()
    question = worker.submit(failing(asked)).exception(GUARD_S)
    write = worker.keep(failing(kept))
    fault = faults.get(timeout=GUARD_S)
    assert (asked, kept) == (["log"], ["log"]), (question, fault)
    worker.flush()
    assert write.result(GUARD_S) is None


def test_takes_a_log_once_the_window_that_owns_it_closes(
    log: ListLog, timer: ManualTimer, faults: queue.Queue[Exception]
) -> None:
    taken = UserError("Another window uses the log.")
    owned_elsewhere = True

    def open_log() -> Log:
        if owned_elsewhere:
            raise taken
        return cast(Log, log)

    worker = LogWriter(open_log, faults.put, timer)
    assert faults.get(timeout=GUARD_S) is taken
    assert timer.slept() == pytest.approx(RETRY_EVERY_S)
    worker.add_fields(7, [a_result(0)])
    assert worker.submit(lambda log: log.batches(LogQuery())).exception(GUARD_S) is taken
    assert log.told == []
    owned_elsewhere = False
    timer.advance(RETRY_EVERY_S + 0.01)
    worker.submit(lambda log: None).result(GUARD_S)
    assert log.told == [("add_fields", 7, [0])]
    assert worker.close(GUARD_S)
    assert faults.empty()


def test_closing_says_that_something_could_not_be_written(
    worker: LogWriter, log: ListLog, faults: queue.Queue[Exception]
) -> None:
    log.fault = FULL
    worker.add_fields(7, [a_result(0)])
    assert not worker.close(GUARD_S)
    assert faults.get(timeout=GUARD_S) is FULL
    with pytest.raises(RuntimeError, match="closed"):
        worker.add_fields(7, [a_result(1)])


def test_closing_does_not_wait_for_a_stuck_disk(worker: LogWriter) -> None:
    free = threading.Event()
    worker.submit(lambda log: free.wait(GUARD_S))
    assert not worker.close(0.01)
    free.set()
    assert worker.close(GUARD_S)


def test_skips_a_cancelled_question(worker: LogWriter, log: ListLog) -> None:
    free = threading.Event()
    worker.submit(lambda log: free.wait(GUARD_S))
    late = worker.submit(lambda log: log.add_event("never", ""))
    assert late.cancel()
    free.set()
    worker.submit(lambda log: None).result(GUARD_S)
    assert log.told == []


def test_many_threads_one_log(tmp_path: Path) -> None:
    """The real log with the real clock takes work from several threads at once."""
    faults: list[Exception] = []
    path = tmp_path / "log.db"
    worker = LogWriter(lambda: SqliteLog(path), faults.append)
    batches = [worker.begin_batch(a_start(f"batch {number}")) for number in range(4)]

    def feed(number: int) -> None:
        for position in range(50):
            worker.add_fields(batches[number], [a_result(position, f"/{number}", a_cell())])
            if position % 10 == 0:
                worker.submit(lambda log: log.batches(LogQuery())).result(GUARD_S)
        worker.end_batch(batches[number], BatchState.FINISHED)

    threads = [threading.Thread(target=feed, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(GUARD_S)
    verdict = named(CellKey(49, 0), None, "", a_start().started_at)
    worker.keep(lambda log: log.add_verdicts(batches[0].result(), (verdict,)))
    assert worker.close(GUARD_S)
    assert faults == []
    log = SqliteLog(path)
    for number, batch in enumerate(batches):
        logged = log.read_batch(batch.result())
        assert logged.summary.state is BatchState.FINISHED
        assert logged.results == tuple(
            a_result(position, f"/{number}", a_cell()) for position in range(50)
        )
    assert log.read_batch(batches[0].result()).verdicts == (verdict,)
    log.close()


def test_reports_writes_to_a_removed_batch_and_goes_on(
    worker: LogWriter, log: ListLog, timer: ManualTimer, faults: queue.Queue[Exception]
) -> None:
    gone = BatchRemoved()
    lost = [worker.keep(lambda _log: raise_it(gone)) for _ in range(3)]
    kept = worker.keep(lambda log: log.set_note(7, "kept"))
    kept.result(GUARD_S)
    assert [one.exception(GUARD_S) for one in lost] == [gone] * 3
    assert faults.get(timeout=GUARD_S) is gone
    assert faults.empty()
    assert worker.pending() == 0
    again = worker.keep(lambda _log: raise_it(gone))
    assert again.exception(GUARD_S) is gone
    assert faults.get(timeout=GUARD_S) is gone

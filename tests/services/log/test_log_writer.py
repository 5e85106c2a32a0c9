from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import pytest
from log_samples import a_cell, a_result, a_start

from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchRemoved, BatchState, LogQuery
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.signing.event_chain import find_breaks
from hematovision_desktop.core.verdicts.verdict import CellKey, named
from hematovision_desktop.services.log.kept_writes import WriteRefused
from hematovision_desktop.services.log.log_writer import (
    RETRY_EVERY_S,
    TOGETHER,
    TOGETHER_S,
    WRITE_EVERY_S,
    LogWriter,
)

GUARD_S = 10.0
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
FULL = EnvironmentFault("The disk is full.")


class ManualTimer:
    """Time that a test controls; records each time the worker goes to sleep."""

    def __init__(self) -> None:
        self.now = 100.0
        self.sleeps: queue.Queue[float | None] = queue.Queue()
        self._wake: threading.Condition | None = None

    def monotonic(self) -> float:
        return self.now

    def wait(self, wake: threading.Condition, timeout_s: float | None) -> None:
        self._wake = wake
        self.sleeps.put(timeout_s)
        assert wake.wait(GUARD_S), "the worker was left asleep"

    def slept(self) -> float | None:
        """Wait until the worker sleeps; return how long it wants to sleep."""
        return self.sleeps.get(timeout=GUARD_S)

    def advance(self, seconds: float) -> None:
        assert self._wake is not None
        with self._wake:
            self.now += seconds
            self._wake.notify()


class ListLog:
    """A log that records its calls in a list, and refuses while it has a fault."""

    def __init__(self) -> None:
        self.told: list[tuple[Any, ...]] = []
        self.fault: Exception | None = None
        self.threads: set[str] = set()
        self.commits: list[int] = []  # the number of calls in each transaction
        self.before_commit: Callable[[], None] = lambda: None

    @contextmanager
    def together(self) -> Iterator[None]:
        before = list(self.told)
        try:
            yield
            self.before_commit()
        except BaseException:
            self.told[:] = before
            raise
        self.commits.append(len(self.told) - len(before))

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*values: Any) -> Any:
            self.threads.add(threading.current_thread().name)
            if self.fault and name != "batches":
                raise self.fault
            if name == "add_fields":
                values = (values[0], [result.position for result in values[1]])
            self.told.append((name, *values))
            return len(self.told) if name == "begin_batch" else None

        return call


@pytest.fixture
def timer() -> ManualTimer:
    return ManualTimer()


@pytest.fixture
def log() -> ListLog:
    return ListLog()


@pytest.fixture
def faults() -> queue.Queue[Exception]:
    return queue.Queue()


@pytest.fixture
def worker(log: ListLog, timer: ManualTimer, faults: queue.Queue[Exception]) -> Iterator[LogWriter]:
    made = LogWriter(lambda: cast(Log, log), faults.put, timer)
    assert timer.slept() is None
    yield made
    made.close(GUARD_S)


def names(log: ListLog) -> list[str]:
    return [call[0] for call in log.told]


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


def raise_it(fault: Exception) -> None:
    raise fault


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


@contextmanager
def held_up(worker: LogWriter) -> Iterator[None]:
    """Keep the writer's thread busy meanwhile, like a slow disk."""
    entered, free = threading.Event(), threading.Event()

    def take_long(_log: Log) -> None:
        entered.set()
        assert free.wait(GUARD_S)

    worker.keep(take_long)
    assert entered.wait(GUARD_S)
    yield
    free.set()


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

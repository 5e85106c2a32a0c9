from __future__ import annotations

import re
import threading
from pathlib import Path

import pytest

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.services.base.workers import EXECUTORS, THREADS, Workers
from hematovision_desktop.services.messages.program import Fault, FaultOver

PACKAGE = Path(__file__).resolve().parents[3] / "hematovision_desktop"
TRACES = Path("traces.txt")


@pytest.fixture
def told() -> list[Fault]:
    return []


@pytest.fixture
def workers(told: list[Fault]) -> Workers:
    return Workers(told.append, TRACES)


def failing(trouble: Exception) -> None:
    raise trouble


@pytest.mark.usefixtures("logged_errors")
@pytest.mark.parametrize(
    ("trouble", "is_bug"),
    [
        (UserError("Choose another."), False),
        (EnvironmentFault("The disk is full."), False),
        (ZeroDivisionError("who knows"), True),
    ],
)
def test_the_guard_reports_every_fault(
    workers: Workers, told: list[Fault], trouble: Exception, is_bug: bool
) -> None:
    assert workers.run("files", failing, trouble).result() is None
    (fault,) = told
    assert fault.is_bug is is_bug
    assert (str(TRACES) if is_bug else str(trouble)) in fault.message
    workers.close("files")


def test_a_fault_is_over_once_an_attempt_begun_after_it_succeeds(
    workers: Workers, told: list[Fault | FaultOver]
) -> None:
    may_go_on = threading.Event()
    refused = UserError("Choose another.")

    def write(trouble: Exception | None, after: threading.Event | None = None) -> None:
        if after is not None:
            after.wait()
        if trouble is not None:
            raise trouble

    earlier = workers.run("files", write, None, may_go_on)
    workers.run("files", write, refused).result()
    may_go_on.set()
    earlier.result()
    assert told == [Fault("Choose another.")], "begun before, it says nothing about the refusal"
    workers.run("files", _thread_name).result()
    assert told == [Fault("Choose another.")], "something else"
    workers.run("files", write, None).result()
    workers.run("files", write, None).result()
    assert told[1:] == [FaultOver("Choose another.")]
    workers.close("files")


@pytest.mark.usefixtures("logged_errors")
def test_a_handler_of_refusals_gets_them_instead_of_the_window(
    workers: Workers, told: list[Fault]
) -> None:
    refused: list[Fault] = []
    workers.guarded(failing, UserError("The file is gone."), refused=refused.append)
    assert [fault.message for fault in refused] == ["The file is gone."]
    assert told == []
    workers.guarded(failing, ZeroDivisionError(), refused=refused.append)
    assert told == refused[1:]
    assert told[0].is_bug


def test_a_task_runs_on_its_own_thread(workers: Workers) -> None:
    names = {name: workers.run(name, _thread_name).result() for name in EXECUTORS}
    assert all(found is not None and found.startswith(name) for name, found in names.items())
    workers.close(*EXECUTORS)
    assert not any(one.name.startswith(tuple(EXECUTORS)) for one in threading.enumerate())


def _thread_name() -> str:
    return threading.current_thread().name


def test_a_closed_or_unknown_executor_takes_no_task(
    workers: Workers,
) -> None:
    workers.close("files")
    with pytest.raises(RuntimeError):
        workers.run("files", _thread_name)
    with pytest.raises(KeyError):
        workers.run("nobody", _thread_name)


@pytest.mark.usefixtures("logged_errors")
def test_reports_what_ended_a_thread(workers: Workers, told: list[Fault]) -> None:
    kept, threading.excepthook = threading.excepthook, workers.thread_died
    try:
        one = threading.Thread(target=failing, args=(ZeroDivisionError(),))
        one.start()
        one.join()
    finally:
        threading.excepthook = kept
    assert [fault.is_bug for fault in told] == [True]


def test_the_table_lists_every_thread_of_the_program() -> None:
    sources = "\n".join(path.read_text("utf-8") for path in PACKAGE.rglob("*.py"))
    made = set(re.findall(r'thread_name_prefix="([a-z-]+)"', sources))
    made |= set(re.findall(r'Thread\([^)]*name="([a-z-]+)"', sources))
    assert made <= {line.name for line in THREADS}

"""A writer with a log in memory, a timer that a test moves on, and the faults it reports."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from typing import cast

import pytest
from written_logs import GUARD_S, ListLog, ManualTimer

from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.services.log.log_writer import (
    LogWriter,
)


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

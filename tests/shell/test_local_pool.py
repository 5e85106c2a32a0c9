"""A pool of processes ends although one of them was killed while it took work."""

from __future__ import annotations

import multiprocessing
import threading
import time
from pathlib import Path

from hematovision_desktop.shell.local_pool import LocalPool

PATIENCE_S = 30.0


def nothing() -> None:
    """Begin without any preparation."""


def double(number: int) -> int:
    return 2 * number


def work(folder: Path, name: str) -> None:
    """Say that it has begun, and work until the test lets it end."""
    (folder / name).touch()
    end = time.monotonic() + PATIENCE_S
    while not (folder / "go").exists() and time.monotonic() < end:
        time.sleep(0.02)


def test_works_and_ends() -> None:
    pool = LocalPool(2, nothing)
    assert list(pool.map(double, range(5))) == [0, 2, 4, 6, 8]
    pool.shutdown()


def test_ends_although_a_killed_process_had_the_lock_of_the_queue(tmp_path: Path) -> None:
    pool = LocalPool(2, nothing)
    answers = [pool.submit(work, tmp_path, name) for name in ("first", "second")]
    while not all((tmp_path / name).exists() for name in ("first", "second")):
        time.sleep(0.02)
    processes = multiprocessing.active_children()
    # Taken here, it is never given back, as by a process that was killed with it.
    assert pool._call_queue._rlock.acquire(timeout=PATIENCE_S)  # type: ignore[attr-defined]
    (tmp_path / "go").touch()
    for one in answers:
        one.result(PATIENCE_S)
    ending = threading.Thread(target=pool.shutdown, daemon=True)
    ending.start()
    ending.join(0.3)
    assert ending.is_alive(), "both wait for the lock"
    processes[0].kill()
    ending.join(PATIENCE_S)
    assert not ending.is_alive()
    assert all(one.exitcode is not None for one in processes)

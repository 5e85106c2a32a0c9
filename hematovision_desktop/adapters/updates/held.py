"""Which versions running programs use: these stay, whoever installs others meanwhile.

A program loads parts of what it uses only when they are needed. So it marks each version by a file of its own
beside it, and locks that file: the lock ends with the process, however it ends.
"""

from __future__ import annotations

import atexit
import glob
import secrets
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

_MARK, _TRIES = ".held-", 9
_HELD: dict[Path, FileLock] = {}


def hold(home: Path) -> None:
    """Keep a version's folder until this process ends. A disk that refuses the mark keeps it less surely."""
    if home in _HELD:
        return
    if not _HELD:
        atexit.register(_release)
    for _ in range(_TRIES):
        mark = home.with_name(f"{home.name}{_MARK}{secrets.token_hex(4)}")
        lock = _lock_on(mark)
        try:
            lock.acquire()
        except Timeout:
            continue  # another program was just looking whether anybody holds it
        except OSError:
            return
        if mark.exists():  # and did not find anybody
            _HELD[home] = lock
            return
        lock.release()


def is_held(home: Path) -> bool:
    """Return whether a running program, or this one, uses a version; removes marks of ended ones."""
    marks = list(home.parent.glob(f"{glob.escape(home.name)}{_MARK}*"))
    return any(_is_locked(mark) for mark in marks)


def _is_locked(mark: Path) -> bool:
    lock = _lock_on(mark)
    try:
        with lock:
            mark.unlink(missing_ok=True)
    except Timeout:
        return True
    except OSError:
        return mark.exists()  # Windows removes no open file
    return False


def _lock_on(mark: Path) -> FileLock:
    return FileLock(mark, timeout=0, thread_local=False)


def _release() -> None:
    for lock in _HELD.values():
        lock.release()
        with suppress(OSError):
            Path(lock.lock_file).unlink(missing_ok=True)

"""Decides whether a `-wal` beside an unclosed log is its own, or from another time or log.

SQLite accepts every page of a write-ahead log with valid checksums. One of an older state, placed
there by a sync tool or a person, thus overwrites newer data. The chain of events shows the
difference: with its own `-wal`, the log contains the last event of the file alone, and everything
later follows on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from hematovision_desktop.adapters.log.disk.cipher import connect_alone, connect_to_read
from hematovision_desktop.adapters.log.disk.copies import find_damage, free_name
from hematovision_desktop.adapters.log.disk.file import DISK_FAILED, GENERIC, faults, is_failing
from hematovision_desktop.adapters.log.disk.owner import cannot_be_written
from hematovision_desktop.adapters.log.disk.wal import ASIDE, has_commit
from hematovision_desktop.adapters.log.steps.event_tables import read_events_from, read_last_event
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.whole_file import move
from hematovision_desktop.core.signing.event_chain import FIRST_LINK

Head = tuple[int, str]
"""The number and hash of a chain's last event; 0 and FIRST_LINK without one."""
_MAKES_NO_SENSE = (GENERIC, 11, 26)
"""SQLite's codes where pages do not belong together: no such table, corrupt, not a database."""


@dataclass(frozen=True, slots=True)
class LeftOver:
    """What was found beside a log. aside: its new path if it was not the log's own. is_checked: the
    log is sound.
    """

    aside: Path | None = None
    is_checked: bool = False


def put_strange_end_aside(path: Path, key: bytes) -> LeftOver:
    """Move a `-wal` away that does not continue the log, so that nothing applies it.

    The log's owner calls this before anything opens the log for writing. Undecidable cases stay,
    such as after an interruption while it was applied; so does a `-wal` whose log is not sound
    without it. Raises EnvironmentFault.
    """
    with faults(path):
        end = _end_of_file(path, key)
        if end is None:
            return LeftOver()
        if _goes_on(path, key, end):
            return LeftOver(is_checked=True)
        if not _is_sound_alone(path, key):
            return LeftOver()
        # A disk that failed for a moment looks the same; that must not cost the latest changes.
        if is_failing(path, path.with_name(path.name + "-wal")):
            raise EnvironmentFault(sentence(DISK_FAILED, path=path))
        if _goes_on(path, key, end):
            return LeftOver(is_checked=True)
    try:
        aside = free_name(path.with_name(path.name + ASIDE))
        move(path.with_name(path.name + "-wal"), aside)
        path.with_name(path.name + "-shm").unlink(missing_ok=True)
    except OSError as fault:
        raise EnvironmentFault(cannot_be_written(path, fault)) from fault
    return LeftOver(aside, is_checked=True)


def _end_of_file(path: Path, key: bytes) -> Head | None:
    """Return the last event of the file without its `-wal`; None if it is not sound."""
    with _sense(), closing(connect_alone(path, key)) as alone:
        if _is_empty(alone):
            return 0, FIRST_LINK
        last = read_last_event(alone)
        if last is not None and last.right_hash == last.hash:
            return last.number, last.hash
    return None


def _goes_on(path: Path, key: bytes, end: Head) -> bool:
    """Return whether a log with its `-wal` contains the end of the file, and all later events follow on it."""
    number, link = end
    with _sense(), closing(connect_to_read(path, key)) as whole:
        if not number and _is_empty(whole):
            # The program that began it wrote nothing complete, unless the content belongs to another file.
            return not has_commit(path.with_name(path.name + "-wal"))
        events = read_events_from(whole, number)
        if number and not events:
            return False
        # The file's own end, or the very first event; a log that was just created has none.
        holds = (
            events[0].hash == link if number else all(one.previous == link for one in events[:1])
        )
        if holds and all(after.previous == before.hash for before, after in pairwise(events)):
            return not find_damage(whole)
    return False


def _is_sound_alone(path: Path, key: bytes) -> bool:
    with _sense(), closing(connect_alone(path, key)) as alone:
        return not find_damage(alone)
    return False


def _is_empty(connection: Any) -> bool:
    return not connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()


@contextmanager
def _sense() -> Iterator[None]:
    """Leave the block if what is read makes no sense; raise faults of the disk."""
    try:
        yield
    except dbapi2.Error as error:
        if (getattr(error, "sqlite_errorcode", None) or GENERIC) & 0xFF not in _MAKES_NO_SENSE:
            raise
    except (UnicodeDecodeError, TypeError, AttributeError, ValueError):
        pass  # a row of something else

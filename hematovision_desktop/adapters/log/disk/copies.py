"""Copies of the log: complete, checked, and restored completely.

A log is more than its file: its latest changes may be in `-wal` beside it, and SQLite accepts
whatever is there as its own. So only SQLite makes copies, and restoring one moves the existing log
aside with everything beside it, by a plan that survives a power cut.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from hematovision_desktop.adapters.log.disk.cipher import (
    KNOWN_KEY,
    PLAIN,
    connect,
    connect_to_read,
    find_spoilt_pages,
    has_wal,
    key_on_disk,
)
from hematovision_desktop.adapters.log.disk.file import (
    DAMAGED,
    DISK_FAILED,
    FULL,
    GENERIC,
    faults,
    full_as_refused,
    is_failing,
)
from hematovision_desktop.adapters.log.disk.owner import own, place_of
from hematovision_desktop.adapters.log.disk.schema import find_changed
from hematovision_desktop.adapters.log.steps.migrations import APPLICATION_ID, LATEST
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.local_stamp import stamp_of
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.told_as import told_as
from hematovision_desktop.core.base.whole_file import (
    DRAFT_SUFFIX,
    bring_content_to_disk,
    bring_to_disk,
    drafted,
    make_folder,
    move,
    sweep,
    write_whole,
)
from hematovision_desktop.core.logbook.log import PUT_ASIDE

_NOT_READ = "error reading"
"""Start of SQLCipher's message about a page that the disk refused."""
_BESIDE = ("-wal", "-shm", "-journal", ".key", "")
"""The files of a log, the log itself last."""


def copy_open_log(connection: Any, target: Path, key: bytes) -> None:
    """Write a checked copy of an open log to a single file, in full or not at all.

    Raises EnvironmentFault; an earlier copy is then unchanged.
    """
    with (
        told_as(
            "The log could not be copied to {target} ({why}). Free some space or allow "
            "writing to the folder.",
            target=_named(target),
        ),
        drafted(target) as draft,
        faults(target),
        full_as_refused(target),
    ):
        copy = connect(draft, key)
        try:
            # The draft is flushed once it is complete.
            copy.execute("PRAGMA synchronous = OFF")
            connection.backup(copy)
            # One file: a copy must not depend on others beside it.
            copy.execute("PRAGMA journal_mode = DELETE")
            wrong = find_damage(copy)
        finally:
            copy.close()
        if wrong:
            raise EnvironmentFault(sentence(DAMAGED, path=target))


def _named(target: Path) -> Path:
    """Return the final path of a copy: the folder of a backup has another name while it is written."""
    return Path(str(target.parent).removesuffix(DRAFT_SUFFIX)) / target.name  # a drive has no name


def find_damage(connection: Any, *, whole: bool = False) -> list[str]:
    """Return the damage in an open log, in SQLite's words; empty if there is none.

    whole: also compare every index with its table, which takes a minute or two for a large log.
    Raises EnvironmentFault if the disk cannot read the file, since its content is then unknown.
    """
    found = _find_damage(connection, whole=whole)
    if found:
        path = Path(connection.execute("PRAGMA database_list").fetchone()[2])
        refused = any(words.startswith(_NOT_READ) for words in found)
        if refused or is_failing(path, _beside(path, "-wal")):
            raise EnvironmentFault(sentence(DISK_FAILED, path=path))
    return found


def _find_damage(connection: Any, *, whole: bool) -> list[str]:
    check = "integrity_check" if whole else "quick_check"
    found = find_spoilt_pages(connection) if whole else []
    try:
        found += [words for (words,) in connection.execute(f"PRAGMA {check}") if words != "ok"]
        orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    except dbapi2.OperationalError as error:
        # It names no table, so anything SQLite cannot do here comes from the file.
        if getattr(error, "sqlite_errorcode", 0) & 0xFF != GENERIC:
            raise
        return [*found, ascii(str(error))]
    found += [f"a row of {table} belongs to none of {parent}" for table, _, parent, _ in orphans]
    return found


def check_copy(path: Path, key: bytes = KNOWN_KEY) -> None:
    """Raise EnvironmentFault unless a file is an undamaged log that this program can open."""
    if not path.is_file():
        raise EnvironmentFault(
            sentence("There is no copy of a log at {path}. Choose another.", path=path)
        )
    key = key_on_disk(path, key)
    with faults(path):
        connection = connect_to_read(path, key)
        try:
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            mark = int(connection.execute("PRAGMA application_id").fetchone()[0])
            wrong = mark != APPLICATION_ID or bool(find_damage(connection, whole=True))
            wrong = wrong or (key == PLAIN and bool(find_changed(connection)))
        finally:
            connection.close()
    if wrong:
        raise EnvironmentFault(
            sentence(
                "{path} is damaged or is not a log of this program. Choose another copy; the log "
                "in use was not touched.",
                path=path,
            )
        )
    if version > LATEST:
        raise EnvironmentFault(
            sentence(
                "{path} was written by a newer version of this program. Install that version "
                "first.",
                path=path,
            )
        )


def restore_log(
    copy: Path,
    path: Path,
    key: bytes = KNOWN_KEY,
    now: datetime | None = None,
    *,
    put_rest: Callable[[], None] | None = None,
) -> Path | None:
    """Replace the log by a copy; return the folder with the former log, if any.

    key: the copy's; its key file, if there is one beside the copy, goes along. put_rest: puts the
    copy's other files in place before the log: a restored log has all of them. Refused with a
    UserError while another window or program owns the log. Whatever interrupts this, the next owner
    of the log finishes first.
    """
    path = place_of(path)
    check_copy(copy, key)
    lock = own(path)
    try:
        finish_restoring(path)
        key = key_on_disk(copy, key)
        with faults(copy), closing(connect_to_read(copy, key)) as source:
            copy_open_log(source, incoming_of(path), key)
        with disk(path):
            own_key = _beside(copy, ".key")
            if own_key.exists():
                write_whole(incoming_of(path, ".key"), own_key.read_bytes())
        if put_rest is not None:
            put_rest()
        with disk(path):
            aside = plan_replacing(path, now=now)
        finish_restoring(path)
        return aside if aside.exists() else None
    finally:
        lock.release()


def plan_replacing(path: Path, *, drop: bool = False, now: datetime | None = None) -> Path:
    """Record that the incoming file replaces the log; return where the former log goes.

    drop: delete the former log once the new one is in place. Raises OSError.
    """
    stamp = stamp_of(now or datetime.now(UTC))
    aside = free_name(path.with_name(f"{path.name}{PUT_ASIDE}{stamp}"))
    # With this id, a log records each restored copy once, however often it is opened.
    content = json.dumps({"aside": aside.name, "drop": drop, "id": secrets.token_hex(8)})
    write_whole(_plan(path), content.encode())
    return aside


def finish_restoring(path: Path) -> None:
    """Finish an interrupted restore; called by the log's owner.

    The new file moves into place last, so that while it waits, everything there is the former
    state. Its key waits with it, and goes to no other. Each step is flushed before the next, and
    the plan is removed last.
    """
    plan, incoming, key = _plan(path), incoming_of(path), incoming_of(path, ".key")
    sweep(path.parent)
    if not _is_planned(path):
        with suppress(OSError):
            incoming.unlink(missing_ok=True)
            key.unlink(missing_ok=True)
        return
    with disk(path):
        aside, drop = _read_plan(plan)
        if incoming.exists():
            for ending in _BESIDE:
                former = _beside(path, ending)
                if former.exists():
                    make_folder(aside)
                    move(former, aside / former.name)
            move(incoming, path)
        if key.exists():
            move(key, _beside(path, ".key"))
        if drop:
            for former in aside.iterdir() if aside.is_dir() else ():
                drop_former(former)
            if aside.is_dir():
                aside.rmdir()
                bring_to_disk(path.parent)
            plan.unlink()
        else:
            move(plan, restored_note_of(path))


def restored_note_of(path: Path) -> Path:
    """Return the path of the note that a copy replaced a log, kept until its chain of events records it."""
    return _beside(path, ".restored")


def finish_if_cut_short(path: Path) -> None:
    """Finish an interrupted restore, for a caller that reads a log without opening it.

    Without an interrupted restore, nothing is touched and the owner is not asked. Raises UserError while another
    owner finishes it, and EnvironmentFault.
    """
    path = path.resolve()
    if not _is_planned(path):
        return
    lock = own(path)
    try:
        finish_restoring(path)
    finally:
        lock.release()


def drop_former(file: Path) -> None:
    """Remove a file including its content, as far as the disk lets a program do that.

    Some disks write even the same place of a file elsewhere, and need room for it.
    """
    try:
        with file.open("r+b") as opened:
            left = file.stat().st_size
            while left > 0:
                left -= opened.write(bytes(min(left, 1 << 20)))
        bring_content_to_disk(file)
    except OSError as fault:
        if fault.errno not in FULL:
            raise
    file.unlink()


def _read_plan(plan: Path) -> tuple[Path, bool]:
    """Return where the former log goes, and whether it is deleted."""
    try:
        content = json.loads(plan.read_bytes())
        return plan.with_name(Path(content["aside"]).name), bool(content.get("drop", False))
    except (ValueError, KeyError, TypeError, AttributeError) as fault:
        raise EnvironmentFault(
            sentence(
                "The file {plan}, left from putting back a copy, cannot be read. Remove it.",
                plan=plan,
            )
        ) from fault


def is_there(path: Path) -> bool:
    """Return whether there is a log, or one that is being put in its place; an empty file does not count."""
    path = path.resolve()
    return (path.exists() and not _is_empty(path)) or _plan(path).exists()


def _is_empty(path: Path) -> bool:
    return path.is_file() and path.stat().st_size == 0 and not has_wal(path)


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _is_planned(path: Path) -> bool:
    with disk(path):
        return _plan(path).exists()


def _plan(path: Path) -> Path:
    return _beside(path, ".restoring")


def incoming_of(path: Path, ending: str = "") -> Path:
    """Return the path of the file that will replace the log."""
    return _beside(path, ".incoming" + ending)


def free_name(folder: Path) -> Path:
    """Return an unused name for a file or folder, numbered if necessary."""
    numbered = (folder.with_name(f"{folder.name} ({number})") for number in range(2, 1000))
    return next((one for one in (folder, *numbered) if not one.exists()), folder)


@contextmanager
def disk(path: Path) -> Iterator[None]:
    """Turn an error of the disk into one sentence."""
    with told_as(
        "The copy could not replace {path} ({why}). Nothing is lost: start the program again.",
        path=path,
    ):
        yield

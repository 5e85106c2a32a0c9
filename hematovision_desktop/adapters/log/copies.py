"""Copies of the log: made whole, checked, and put back in its place whole.

A log is more than its file: what was written last may lie in `-wal` beside it, and SQLite takes
what lies there for its own. So a copy is made by SQLite alone, and putting one back moves the log
that is there aside with everything beside it, by a plan that outlives a power cut.
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

from hematovision_desktop.adapters.log.cipher import (
    KNOWN_KEY,
    PLAIN,
    connect,
    connect_to_read,
    find_spoilt_pages,
    has_wal,
    key_on_disk,
)
from hematovision_desktop.adapters.log.file import (
    DAMAGED,
    DISK_FAILED,
    GENERIC,
    faults,
    full_as_refused,
    is_failing,
)
from hematovision_desktop.adapters.log.migrations import APPLICATION_ID, LATEST
from hematovision_desktop.adapters.log.owner import own, place_of
from hematovision_desktop.adapters.log.schema import find_changed
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
"""How SQLCipher begins what it says of a page that the disk refused."""
_BESIDE = ("-wal", "-shm", "-journal", ".key", "")
"""What belongs to a log, its own file last."""


def copy_open_log(connection: Any, target: Path, key: bytes) -> None:
    """Write a checked copy of an open log to one file of its own, whole or not at all.

    Raises EnvironmentFault; an earlier copy then stays as it was.
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
            # The draft is brought to the disk once it is whole.
            copy.execute("PRAGMA synchronous = OFF")
            connection.backup(copy)
            # One file: a copy must not depend on what lies beside it.
            copy.execute("PRAGMA journal_mode = DELETE")
            wrong = find_damage(copy)
        finally:
            copy.close()
        if wrong:
            raise EnvironmentFault(sentence(DAMAGED, path=target))


def _named(target: Path) -> Path:
    """Return where a copy will lie: the folder of a backup has another name while it is written."""
    return Path(str(target.parent).removesuffix(DRAFT_SUFFIX)) / target.name  # a drive has no name


def find_damage(connection: Any, *, whole: bool = False) -> list[str]:
    """Return what is wrong with an open log, in SQLite's words; empty where nothing is.

    whole: compare every index with its table too, which takes a minute or two for a large log. Raises
    EnvironmentFault where the disk does not give the file: nobody knows then what is in it.
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
        # It asks for no table by name: what SQLite cannot do here is asked for by the file.
        if getattr(error, "sqlite_errorcode", 0) & 0xFF != GENERIC:
            raise
        return [*found, ascii(str(error))]
    found += [f"a row of {table} belongs to none of {parent}" for table, _, parent, _ in orphans]
    return found


def check_copy(path: Path, key: bytes = KNOWN_KEY) -> None:
    """Raise EnvironmentFault unless a file is a sound log that this program can open."""
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
    """Put a copy in the place of the log; return the folder that holds the former one, if any.

    key: the copy's; the file with it, where one lies beside the copy, goes along. put_rest: puts
    what belongs to the copy in its place, before the log goes to its own: a log that is back has
    all of it. Refused with a UserError while another window or program owns the log. Whatever ends
    the program in between, the next one to open the log finishes first.
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
    """Note that what waits as incoming takes the log's place; return where the former log goes.

    drop: the former log goes for good once the new one is in place. Raises OSError.
    """
    stamp = stamp_of(now or datetime.now(UTC))
    aside = free_name(path.with_name(f"{path.name}{PUT_ASIDE}{stamp}"))
    # By the id a log tells once of each that was put back, however often it is opened.
    content = json.dumps({"aside": aside.name, "drop": drop, "id": secrets.token_hex(8)})
    write_whole(_plan(path), content.encode())
    return aside


def finish_restoring(path: Path) -> None:
    """Do what is left of a restoring that was cut short; call it as the log's owner.

    The new file takes its place last of what could be mixed up, so that as long as it waits
    everything there is the former. Its key waits for it, and goes to no other. Each step is on the
    disk before the next, and the plan goes last.
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
    """Return where it is noted that a copy took a log's place, until its chain of events tells it."""
    return _beside(path, ".restored")


def finish_if_cut_short(path: Path) -> None:
    """Finish a restoring that was cut short, for whoever looks at a log without opening it.

    Nothing is touched, nor asked who owns the log, where none was. Raises UserError while another
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
    """Remove a file whose content is to go too, as far as the disk lets a program do that."""
    with file.open("r+b") as opened:
        left = file.stat().st_size
        while left > 0:
            left -= opened.write(bytes(min(left, 1 << 20)))
    bring_content_to_disk(file)
    file.unlink()


def _read_plan(plan: Path) -> tuple[Path, bool]:
    """Return where the former log goes, and whether it goes for good."""
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
    """Whether there is a log, or one that is being put in its place; an empty file is none."""
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
    """Return where what is to take the log's place waits."""
    return _beside(path, ".incoming" + ending)


def free_name(folder: Path) -> Path:
    """Return a name for a file or folder that nothing has, with a number if need be."""
    numbered = (folder.with_name(f"{folder.name} ({number})") for number in range(2, 1000))
    return next((one for one in (folder, *numbered) if not one.exists()), folder)


@contextmanager
def disk(path: Path) -> Iterator[None]:
    """Turn what the disk refuses into one sentence."""
    with told_as(
        "The copy could not replace {path} ({why}). Nothing is lost: start the program again.",
        path=path,
    ):
        yield

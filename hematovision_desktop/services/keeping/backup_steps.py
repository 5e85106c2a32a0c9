"""A backup of everything that belongs to a log: the log, live pictures, versions kept as files, settings.

It is a folder with a list of its files and their SHA-256. It is made under another name and gets
its own when it is complete, so that a folder with a backup's name is one.
"""

from __future__ import annotations

import errno
import glob
import hashlib
import itertools
import json
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hematovision_desktop.core.base.bounded_file import parse_json, read_bounded
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.local_stamp import moment_of, stamp_of
from hematovision_desktop.core.base.missing_disk import refuse_missing_disk
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.told_as import told_as
from hematovision_desktop.core.base.whole_file import (
    DRAFT_SUFFIX,
    PRIVATE_FOLDER,
    bring_to_disk,
    drop_if_forgotten,
    is_draft,
    is_long_ago,
    make_folder,
    move,
    write_whole,
)
from hematovision_desktop.core.cells.batch import Tell
from hematovision_desktop.core.logbook.log import PUT_ASIDE, READINGS, RECORDINGS
from hematovision_desktop.core.signing.log_key import key_file_of

LOG_NAME, KEY_NAME, LIST_NAME = "log.sqlite", "log.sqlite.key", "files.json"
SCHEMA = "hematovision.backup/1"
IDENTITY_NAME = "log-identity.txt"
"""The file that says which log a backup is of: several computers may back up to one folder."""
BESIDE_LOG = ("live", RECORDINGS, "pasted", "drawn", READINGS)
SETTINGS_NAME = "settings.json"
OF_USER = ("site", SETTINGS_NAME, "learners.json")
NAME_START = "HematoVision backup "
BEFORE_RESTORE = ".before-restore"
LARGEST_LIST_BYTES = 100_000_000
_LONGEST_IDENTITY = 1_000
_SECONDS_TRIED = 3600


def _nobody(_done: int, _total: int) -> None:
    """Report to nobody."""


def back_up(
    copy_log: Callable[[Path], None],
    log: Path,
    user: Path,
    target: Path,
    now: datetime,
    *,
    tell: Tell = _nobody,
    identity: str = "",
) -> Path:
    """Write a backup into a folder and return it. Raises EnvironmentFault and UserError.

    copy_log: writes a checked copy of the log to a path. user: the folder of settings and versions.
    identity: of the log.
    """
    _refuse_inside(target, log, user)
    refuse_missing_disk(target)
    with _disk(target, "written"):
        make_folder(target)
        _sweep(target)
        draft = _own_draft(target, now)
    home = draft.with_name(draft.name.removesuffix(DRAFT_SUFFIX))
    try:
        with _disk(target, "written"):
            if identity:
                write_whole(draft / IDENTITY_NAME, identity.encode())
            _fill(draft, copy_log, log, user, tell)
            move(draft, home)
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)
        raise
    return home


def _own_draft(target: Path, now: datetime) -> Path:
    """Make the folder of a new backup, which no other program uses, with the last free second as its name.

    Several computers may back up to one folder at the same time. An earlier second: a backup that
    seems to come from the future would be thinned out first.
    """
    for ago_s in range(_SECONDS_TRIED):
        home = target / f"{NAME_START}{stamp_of(now - timedelta(seconds=ago_s))}"
        draft = home.with_name(home.name + DRAFT_SUFFIX)
        with suppress(FileExistsError):
            draft.mkdir(PRIVATE_FOLDER)
            if not home.exists():
                bring_to_disk(target)
                return draft
            draft.rmdir()
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(home))


def _fill(draft: Path, copy_log: Callable[[Path], None], log: Path, user: Path, tell: Tell) -> None:
    copy_log(draft / LOG_NAME)
    if key_file_of(log).exists():
        write_whole(draft / KEY_NAME, key_file_of(log).read_bytes())
    # Snapshots are in the user's folder even if the log is elsewhere.
    beside = ((user, (RECORDINGS,)),) if user != log.parent else ()
    folders = ((log.parent, BESIDE_LOG), (user, OF_USER), *beside)
    files = [one for folder, names in folders for one in files_of(folder, names)]
    sums = {name: sum_of(draft / name) for name in (LOG_NAME, KEY_NAME) if (draft / name).exists()}
    for done, (source, name) in enumerate(files):
        tell(done, len(files))
        make_folder((draft / name).parent)
        try:
            content = source.read_bytes()
        except FileNotFoundError:
            continue  # it was removed meanwhile
        write_whole(draft / name, content)
        sums[name] = hashlib.sha256(content).hexdigest()
    content = json.dumps({"schema": SCHEMA, "files": sums}, indent=1).encode()
    write_whole(draft / LIST_NAME, content)


def _refuse_inside(target: Path, log: Path, user: Path) -> None:
    """Refuse a backup inside what is backed up: it would contain itself."""
    kept = [log.parent / name for name in BESIDE_LOG] + [user / name for name in OF_USER]
    if any(target.absolute().is_relative_to(one.absolute()) for one in kept):
        raise UserError(
            sentence(
                "Backups cannot be kept in {target}, which is itself backed up. Choose another "
                "folder, best on another disk.",
                target=target,
            )
        )


def backups_in(folder: Path, now: datetime | None = None, identity: str = "") -> list[Path]:
    """Return the complete backups of a folder, newest first; none if the folder does not exist.

    identity: return only those of one log, and those that do not say which log they are of.

    A backup with a future date was made in the past, while the clock was or is wrong. Such backups
    come last, or a backup that was just made would be the first to be thinned out.
    """
    present = now or datetime.now(UTC)
    try:
        whole = [one for one in folder.iterdir() if (one / LIST_NAME).is_file()]
        dated = [(made_at(one), one) for one in whole if not identity or _is_of(one, identity)]
    except OSError:
        return []
    found = [(when <= present, when, one) for when, one in dated if when is not None]
    return [one for *_, one in sorted(found, reverse=True)]


def _is_of(backup: Path, identity: str) -> bool:
    """Return whether a backup is of a log, as far as it says. Raises OSError."""
    try:
        return read_bounded(backup / IDENTITY_NAME, _LONGEST_IDENTITY) == identity.encode()
    except FileNotFoundError:
        return True
    except ValueError:  # longer than any valid identity
        return False


def made_at(backup: Path) -> datetime | None:
    """Return when a backup was made, by its name; None for other names."""
    if not backup.name.startswith(NAME_START):
        return None
    try:
        return moment_of(backup.name.removeprefix(NAME_START)).astimezone()
    except (ValueError, OverflowError):
        return None


def rotate(folder: Path, keep: int, now: datetime | None = None, identity: str = "") -> None:
    """Remove all but the newest backups of a folder. Raises EnvironmentFault.

    Renamed backups and those of other logs are not touched: see `backups_in`.
    """
    old = backups_in(folder, now, identity)[max(1, keep) :]
    with _disk(folder, "thinned out"):
        for one in old:
            _remove(one)


def remove_older(folder: Path, is_past: Callable[[date], bool], identity: str = "") -> None:
    """Remove the backups of past days, except the newest of all.

    Those of other logs stay: see `backups_in`. Raises EnvironmentFault.
    """
    old = [one for one in backups_in(folder, identity=identity)[1:] if is_past(_day_of(one))]
    with _disk(folder, "thinned out"):
        for one in old:
            _remove(one)


def remove_put_aside(log: Path, is_past: Callable[[date], bool]) -> None:
    """Remove what restores on past days put aside: logs, and pictures that are as old.

    Raises OSError.
    """
    start = log.name + PUT_ASIDE
    for folder in sorted(log.parent.glob(f"{glob.escape(start)}*")):
        stamp = folder.name.removeprefix(start).partition(" (")[0]
        with suppress(ValueError):  # a person renamed it
            if is_past(moment_of(stamp).astimezone().date()) and (folder / log.name).is_file():
                shutil.rmtree(folder)
    for name in BESIDE_LOG:
        for path in sorted((log.parent / name).rglob(f"*{BEFORE_RESTORE}*")):
            if path.is_file() and not path.is_symlink() and is_past(written_on(path)):
                path.unlink()


def written_on(path: Path) -> date:
    """Return the day on which a file was written, by the computer's clock. Raises OSError."""
    return datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone().date()


def _day_of(backup: Path) -> date:
    made = made_at(backup)
    return date.max if made is None else made.date()


def _remove(backup: Path) -> None:
    # First it stops being a backup, so that half of one is never taken for a complete one.
    gone = backup.with_name(backup.name + DRAFT_SUFFIX)
    move(backup, gone)
    shutil.rmtree(gone)


def _sweep(folder: Path) -> None:
    """Remove the remains of an interrupted backup, once nobody can still be writing it."""
    for draft in folder.glob(f"{NAME_START}*{DRAFT_SUFFIX}") if folder.is_dir() else ():
        if is_long_ago(draft.stat().st_mtime):
            shutil.rmtree(draft, ignore_errors=True)


def restore(
    restore_log: Callable[[Path, Callable[[], None]], Path | None],
    backup: Path,
    log: Path,
    user: Path,
    *,
    in_use: Path | None = None,
    tell: Tell = _nobody,
) -> Path | None:
    """Restore a backup; return the folder with the previous log, None if there was none.

    restore_log: puts the copy of the log in place, after it had everything else put there. A
    restored log therefore misses nothing, and if the process is interrupted earlier, the previous
    log is still there. in_use: the log that is in use here and stays so, with settings and answers of the trainer;
    None: the restored one is from now on. Nothing is touched unless every file is as it was backed up. A file in the way of
    one of the backup is kept beside it as `NAME.before-restore`, with a number if that name exists.
    Raises EnvironmentFault and UserError.
    """
    files = check_backup(backup, tell)
    return restore_log(backup / LOG_NAME, lambda: _put_rest(files, backup, log, user, in_use))


def _put_rest(
    files: Sequence[str], backup: Path, log: Path, user: Path, in_use: Path | None
) -> None:
    """Put everything except the log in its place."""
    with _disk(log.parent, "restored"):
        for name in files:
            home = _home_of(name, log, user, in_use)
            if name in (LOG_NAME, KEY_NAME) or home is None:
                continue
            place, content = home / name, (backup / name).read_bytes()
            if name == SETTINGS_NAME and in_use is None:
                content = _settings_for(content, log, user)
            if place.is_file() and place.read_bytes() != content:
                place.replace(free_beside(place))
            make_folder(place.parent)
            write_whole(place, content)


def _home_of(name: str, log: Path, user: Path, in_use: Path | None) -> Path | None:
    """Return the folder that a file of a backup belongs to, None if it is not restored."""
    first = Path(name).parts[0]
    if in_use is not None:
        # The other log is in use: nothing of the user's own is touched.
        return None if log.parent == user and first in OF_USER else log.parent
    # The log in use stores snapshots and clips in the user's folder, wherever the log is.
    return log.parent if first in BESIDE_LOG and first != RECORDINGS else user


def free_beside(place: Path) -> Path:
    """Return a name for a file to be put aside, which no earlier one has."""
    aside = place.with_name(place.name + BEFORE_RESTORE)
    names = (aside.with_name(f"{aside.name} ({number})") for number in itertools.count(2))
    return aside if not aside.exists() else next(one for one in names if not one.exists())


def _settings_for(content: bytes, in_use: Path, user: Path) -> bytes:
    """Return settings that name the log in use at its present place; unchanged if they cannot be read."""
    try:
        settings = json.loads(content)
    except ValueError:
        return content
    own = None if in_use == user / LOG_NAME else str(in_use)
    if not isinstance(settings, dict) or settings.get("log_path") == own:
        return content
    settings["log_path"] = own
    return (json.dumps(settings, indent=2) + "\n").encode()


def check_backup(backup: Path, tell: Tell = _nobody) -> list[str]:
    """Return the names of a backup's files. Raises EnvironmentFault unless all are as written."""
    with _disk(backup, "read"):
        _refuse_folder_of_others(backup)
        try:
            content = parse_json(read_bounded(backup / LIST_NAME, LARGEST_LIST_BYTES))
            files: dict[str, str] = dict(content["files"])
            named = all(Path(name).parts and "\0" not in name for name in files)
            known = content["schema"] == SCHEMA and LOG_NAME in files and named
        except (ValueError, KeyError, TypeError, AttributeError):
            known = False
        if not known:
            raise EnvironmentFault(
                sentence("{backup} is not a backup of this program. Choose another.", backup=backup)
            )
        for done, (name, digest) in enumerate(files.items()):
            tell(done, len(files))
            inside = (backup / name).resolve().is_relative_to(backup.resolve())
            allowed = Path(name).parts[0] in {LOG_NAME, KEY_NAME, *BESIDE_LOG, *OF_USER}
            if not (inside and allowed) or sum_of(backup / name) != digest:
                raise EnvironmentFault(
                    sentence(
                        "{what} has changed since it was backed up. Choose another backup; "
                        "nothing was changed.",
                        what=backup / name,
                    )
                )
    return list(files)


def _refuse_folder_of_others(folder: Path) -> None:
    """Report what a folder without a list of files is; the disk is not at fault."""
    if not folder.is_dir() or (folder / LIST_NAME).exists():
        return
    inside = sorted(one.parent.name for one in folder.glob(f"*/{LIST_NAME}"))
    if inside:
        raise EnvironmentFault(
            sentence(
                "{folder} holds backups but is not one itself. Choose one of them, such as {name}.",
                folder=folder,
                name=inside[-1],
            )
        )
    raise EnvironmentFault(
        sentence("{backup} is not a backup of this program. Choose another.", backup=folder)
    )


def files_of(folder: Path, names: list[str] | tuple[str, ...]) -> Iterator[tuple[Path, str]]:
    """Yield the files of some names in a folder, and of the folders among them, with their names."""
    for name in names:
        first = folder / name
        for path in sorted(first.rglob("*")) if first.is_dir() else [first]:
            if is_draft(path):
                drop_if_forgotten(path)
            elif path.is_file() and not path.is_symlink():
                yield path, path.relative_to(folder).as_posix()


def sum_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


@contextmanager
def _disk(folder: Path, done: str) -> Iterator[None]:
    with told_as(
        "The backup in {folder} could not be {done} ({why}). Check that the disk is connected, "
        "is writable and has free space.",
        folder=folder,
        done=done,
    ):
        yield

"""A backup of all that belongs to a log: the log, live pictures, the site's versions, settings.

It is a folder with a list of its files and their SHA-256, made under another name and given its own
when it is whole, so that what is named a backup is one.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from hematovision_desktop.core.errors import EnvironmentFault
from hematovision_desktop.core.log_key import key_file_of
from hematovision_desktop.core.whole_file import make_folder, write_whole

LOG_NAME, KEY_NAME, LIST_NAME = "log.sqlite", "log.sqlite.key", "files.json"
SCHEMA = "hematovision.backup/1"
BESIDE_LOG = ("live", "recordings", "pasted", "drawn")
OF_USER = ("site", "settings.json")


def back_up(
    copy_log: Callable[[Path], None], log: Path, user: Path, target: Path, now: datetime
) -> Path:
    """Write a backup into a folder and return it. Raises EnvironmentFault.

    copy_log: writes a checked copy of the log to a path. user: the folder of settings and versions.
    """
    home = target / f"HematoVision backup {now.astimezone():%Y-%m-%d %H-%M-%S}"
    draft = home.with_name(home.name + ".part")
    with _disk(target, "written"):
        make_folder(draft)
        copy_log(draft / LOG_NAME)
        if key_file_of(log).exists():
            shutil.copyfile(key_file_of(log), draft / KEY_NAME)
        for folder, names in ((log.parent, BESIDE_LOG), (user, OF_USER)):
            for source, name in _files(folder, names):
                (draft / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, draft / name)
        sums = {name: _sum(path) for path, name in _files(draft, [p.name for p in draft.iterdir()])}
        content = {"schema": SCHEMA, "files": sums}
        write_whole(draft / LIST_NAME, json.dumps(content, indent=1).encode())
        draft.replace(home)
    return home


def restore(
    restore_log: Callable[[Path], Path | None], backup: Path, log: Path, user: Path
) -> Path | None:
    """Put a backup in place; return the folder with the log of before, None if there was none.

    Nothing is touched unless every file is as it was backed up. A file in the way of one of the
    backup is kept beside it as `NAME.before-restore`. Raises EnvironmentFault and UserError.
    """
    files = check_backup(backup)
    aside = restore_log(backup / LOG_NAME)
    with _disk(log.parent, "put back"):
        for name in files:
            if name in (LOG_NAME, KEY_NAME):
                continue
            own = Path(name).parts[0] in BESIDE_LOG
            place = (log.parent if own else user) / name
            content = (backup / name).read_bytes()
            if place.is_file() and place.read_bytes() != content:
                place.replace(place.with_name(place.name + ".before-restore"))
            make_folder(place.parent)
            write_whole(place, content)
    return aside


def check_backup(backup: Path) -> list[str]:
    """Return the names of a backup's files. Raises EnvironmentFault unless all are as written."""
    with _disk(backup, "read"):
        try:
            content = json.loads((backup / LIST_NAME).read_bytes())
            files: dict[str, str] = dict(content["files"])
            known = content["schema"] == SCHEMA and LOG_NAME in files
        except (ValueError, KeyError, TypeError):
            known = False
        if not known:
            raise EnvironmentFault(f"{backup} is no backup of this program. Choose another.")
        for name, digest in files.items():
            inside = (backup / name).resolve().is_relative_to(backup.resolve())
            allowed = Path(name).parts[0] in {LOG_NAME, KEY_NAME, *BESIDE_LOG, *OF_USER}
            if not (inside and allowed) or _sum(backup / name) != digest:
                raise EnvironmentFault(
                    f"{backup / name} is not as it was backed up. Choose another backup; "
                    "nothing was changed."
                )
    return list(files)


def _files(folder: Path, names: list[str] | tuple[str, ...]) -> Iterator[tuple[Path, str]]:
    """Yield the files of some names in a folder, and of the folders among them, with their names."""
    for name in names:
        first = folder / name
        for path in sorted(first.rglob("*")) if first.is_dir() else [first]:
            if path.is_file() and not path.is_symlink() and path.suffix != ".part":
                yield path, path.relative_to(folder).as_posix()


def _sum(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


@contextmanager
def _disk(folder: Path, done: str) -> Iterator[None]:
    try:
        yield
    except OSError as fault:
        raise EnvironmentFault(
            f"The backup in {folder} could not be {done} ({fault.strerror or fault}). "
            "Check that the disk is connected, may be written and has free space."
        ) from fault

"""Takes the log along to another place, with all that belongs to it and lies beside it.

The old log and its files stay as they are. The new log gets its name last, so that whatever
interrupts the copying, the old one stays in use and no half of a log lies in the new place.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.missing_disk import refuse_missing_disk
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.told_as import told_as
from hematovision_desktop.core.base.whole_file import DRAFT_SUFFIX, make_folder, write_whole
from hematovision_desktop.core.cells.batch import Tell
from hematovision_desktop.core.logbook.log import RECORDINGS
from hematovision_desktop.core.signing.log_key import key_file_of
from hematovision_desktop.services.keeping.backup_steps import (
    BESIDE_LOG,
    files_of,
    free_beside,
    sum_of,
)

TAKEN = tuple(name for name in BESIDE_LOG if name != RECORDINGS)
"""What lies beside the log; snapshots and clips are in the user's folder, wherever the log is."""


def take_along(
    copy_log: Callable[[Path], None],
    put_log: Callable[[Path, Path, Callable[[], None]], object],
    log: Path,
    target: Path,
    *,
    tell: Tell = lambda _done, _total: None,
) -> None:
    """Copy a log and all that lies beside it to another place, and compare the copies.

    copy_log: writes a checked copy of the open log to a path. put_log: puts such a copy in the
    place of a log, after it had everything else put there. A file in the way of another one is
    kept as `NAME.before-restore`. tell: called with the number of files that are there and the total.
    Raises EnvironmentFault and UserError; then there is no log at the target.
    """
    _refuse(log, target)
    refuse_missing_disk(target.parent)
    draft = target.with_name(f"{target.name}.taken{DRAFT_SUFFIX}")
    with told_as(
        "The log could not be taken along to {folder} ({why}). It is in use where it was. Check that the "
        "disk is connected, is writable and has free space.",
        folder=target.parent,
    ):
        make_folder(target.parent)
        shutil.rmtree(draft, ignore_errors=True)
        make_folder(draft)
        try:
            copy = draft / log.name
            copy_log(copy)
            if key_file_of(log).exists():
                write_whole(key_file_of(copy), key_file_of(log).read_bytes())
            put_log(copy, target, lambda: _copy_beside(log.parent, target.parent, tell))
        finally:
            shutil.rmtree(draft, ignore_errors=True)


def _refuse(log: Path, target: Path) -> None:
    if target.exists():
        raise UserError(
            sentence("There is already a file {path}. Choose another name.", path=target)
        )
    inside = [log.parent / name for name in TAKEN]
    if any(target.absolute().is_relative_to(one.absolute()) for one in inside):
        raise UserError(
            sentence(
                "{folder} belongs to the present log. Choose another folder.", folder=target.parent
            )
        )


def _copy_beside(old: Path, new: Path, tell: Tell) -> None:
    if new.absolute() == old.absolute():
        return
    files = list(files_of(old, TAKEN))
    for done, (source, name) in enumerate(files):
        tell(done, len(files))
        try:
            content = source.read_bytes()
        except FileNotFoundError:
            continue  # it was removed meanwhile
        place = new / name
        if place.is_file() and place.read_bytes() != content:
            place.replace(free_beside(place))
        make_folder(place.parent)
        write_whole(place, content)
        if sum_of(place) != sum_of(source):
            raise EnvironmentFault(
                sentence(
                    "{path} is not as it was written. The disk may be failing: choose another. The log is in "
                    "use where it was.",
                    path=place,
                )
            )

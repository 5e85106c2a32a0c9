"""What is removed with a batch: the files that the program created for it beside the log.

The log forgets a batch first, then its files are removed. They are noted before, so that after an
interruption the next program that opens the log removes them.
"""

from __future__ import annotations

import glob
import json
import shutil
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from hematovision_desktop.adapters.log.disk.wal import ASIDE, SPOILT
from hematovision_desktop.adapters.log.stored.near import HERE, IS_PASTED, Near
from hematovision_desktop.core.base.bounded_file import read_json
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.local_stamp import moment_of
from hematovision_desktop.core.base.told_as import told_as
from hematovision_desktop.core.base.whole_file import bring_to_disk, write_whole
from hematovision_desktop.core.logbook.log import READINGS, BatchKind

_OWN_FOLDERS = ("live", READINGS, "pasted")
_SLACK = timedelta(seconds=2)
_STAY_FOR_ONE = 300
"""If fewer paths stay per removed one, their index is rebuilt."""
_SET_INDEX = "INSERT INTO field_paths (field_paths, rank) VALUES"


@dataclass(frozen=True, slots=True)
class Belongings:
    """Files and folders of a batch. cells, pictures: how many the log knew of."""

    started_at: str
    cells: int
    pictures: int
    paths: tuple[Path, ...]


def belongings_of(
    connection: Any, near: Near, batch_id: int, recordings: Sequence[Path]
) -> Belongings | None:
    """Return what is removed with a batch, None if there is none; within a transaction.

    recordings: where snapshots and clips are, or were, kept.
    """
    row = connection.execute(
        """SELECT started_at, kind, sources, ifnull(cells, 0), ifnull(fields, 0)
        FROM batches LEFT JOIN tallies ON batch_id = id WHERE id = ?""",
        (batch_id,),
    ).fetchone()
    if row is None:
        return None
    started_at, kind, sources, cells, pictures = row
    given = near.unpack_all(sources)
    if kind == BatchKind.LIVE:
        last = connection.execute(
            "SELECT max(at) FROM events WHERE about = ?", (f"batch {batch_id}",)
        ).fetchone()[0]
        recorded = _recorded(recordings, started_at, last or started_at)
        paths = [*_inside(near.folder / "live", given), *recorded]
    elif kind == BatchKind.READING:
        paths = _inside(near.folder / READINGS, given)
    else:
        paths = [
            one
            for one in _inside(near.folder / "pasted", given)
            if not _is_elsewhere(connection, near, one, batch_id)
        ]
    return Belongings(started_at, cells, pictures, tuple(paths))


def _inside(folder: Path, paths: Iterable[Path]) -> list[Path]:
    """Return those paths that are in one of the program's own folders."""
    home = folder.resolve()
    return [one for one in paths if one.resolve().parent == home]


def _is_elsewhere(connection: Any, near: Near, path: Path, batch_id: int) -> bool:
    """Return whether another batch refers to a picture too."""
    stored = near.pack(path)
    # A link to it has another path, which no index finds.
    where = IS_PASTED if stored.startswith(f"{HERE}pasted/") else "TRUE"
    found = connection.execute(
        f"""SELECT 1 FROM fields WHERE {where} AND path = CAST(? AS TEXT) AND batch_id <> ?
        LIMIT 1""",
        (stored.encode("utf-8", "surrogatepass"), batch_id),
    )
    return found.fetchone() is not None


def _recorded(folders: Sequence[Path], first: str, last: str) -> list[Path]:
    """Return the snapshots and clips from a live count."""
    begun = datetime.fromisoformat(first) - _SLACK
    over = datetime.fromisoformat(last) + _SLACK
    found = [one for folder in folders for one in recordings_in(folder)]
    return [one for one, at in found if begun <= at <= over]


def recordings_in(folder: Path) -> list[tuple[Path, datetime]]:
    """Return snapshots and clips with the times in their names."""
    found = []
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        stamp = path.stem.partition(" ")[2].partition(".")[0]
        try:
            found.append((path, moment_of(stamp)))
        except ValueError:
            continue  # somebody renamed it
    return found


def note_removal(log: Path, near: Near, batch_id: int, gone: Belongings) -> None:
    """Note what is removed with a batch, before the log forgets it."""
    noted = {
        "batch": batch_id,
        "started_at": gone.started_at,
        "paths": [near.pack(one) for one in gone.paths],
    }
    _write_note(log, [*_noted(log), noted])


def note_forgetting(log: Path) -> None:
    """Note that the log will forget something without files: its copies from before updates still
    contain it.
    """
    _write_note(log, _noted(log))


def _write_note(log: Path, noted: list[dict[str, Any]]) -> None:
    with told_as(
        "Nothing was removed, because nothing can be written beside {log} ({why}). Free some "
        "space or allow writing to the folder.",
        log=log,
    ):
        write_whole(_note_of(log), json.dumps({"removing": noted}).encode())


def is_removal_noted(log: Path) -> bool:
    """Return whether files of removed batches may still exist."""
    return _note_of(log).exists()


def delete_batch(connection: Any, batch_id: int) -> None:
    """Delete a batch and its paths, including from their index; within a transaction.

    Removing one path from the index takes about 3 ms; writing a remaining one again takes 10 µs.
    """
    leaving = connection.execute(
        "SELECT count(*) FROM fields WHERE batch_id = ?", (batch_id,)
    ).fetchone()[0]
    newest = connection.execute("SELECT ifnull(max(id), 0) FROM fields").fetchone()[0]
    is_large = leaving * _STAY_FOR_ONE > newest
    if is_large:
        connection.execute(f"{_SET_INDEX} ('secure-delete', 0)")
    connection.execute("DELETE FROM batches WHERE id = ?", (batch_id,))
    if is_large:
        connection.execute("INSERT INTO field_paths (field_paths) VALUES ('rebuild')")
        connection.execute(f"{_SET_INDEX} ('secure-delete', 1)")


def finish_removing(connection: Any, log: Path, near: Near, recordings: Sequence[Path]) -> None:
    """Remove the files of forgotten batches, and the log's copies from before updates.

    Raises EnvironmentFault if the folder refuses; the note then stays.
    """
    with told_as(
        "It was removed from the log, but some files beside {log} were not ({why}). Allow "
        "writing to the folder and remove them by hand.",
        log=log,
    ):
        for one in _noted(log):
            if not _is_there(connection, one):
                _remove(_own(near, recordings, one))
        for ending in (".before-v*.bak", f"{SPOILT}*", f"{ASIDE}*"):
            _remove(log.parent.glob(f"{glob.escape(log.name)}{ending}"))
        _note_of(log).unlink(missing_ok=True)


def _is_there(connection: Any, noted: dict[str, Any]) -> bool:
    """Return whether the log has the batch after all; a later one may have its number."""
    found = connection.execute(
        "SELECT 1 FROM batches WHERE id = ? AND started_at = ?",
        (noted["batch"], noted["started_at"]),
    )
    return found.fetchone() is not None


def _own(near: Near, recordings: Sequence[Path], noted: dict[str, Any]) -> list[Path]:
    """Return noted paths in the program's own folders: a forged note removes nothing else."""
    paths = [near.unpack(one) for one in noted["paths"]]
    folders = (*(near.folder / name for name in _OWN_FOLDERS), *recordings)
    return [one for folder in folders for one in _inside(folder, paths)]


def _remove(paths: Iterable[Path]) -> None:
    """Remove files and folders permanently: the note last, also on the disk."""
    gone = list(paths)
    for path in gone:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    for folder in {one.parent for one in gone}:
        if folder.is_dir():  # otherwise it went with its content, or never existed
            bring_to_disk(folder)


def _noted(log: Path) -> list[dict[str, Any]]:
    """Return what is noted; nothing without a valid note."""
    try:
        told = read_json(_note_of(log))["removing"]
        return [one for one in told if _is_sound(one)]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def _is_sound(one: Any) -> bool:
    return (
        isinstance(one, dict)
        and type(one.get("batch")) is int
        and isinstance(one.get("started_at"), str)
        and isinstance(one.get("paths"), list)
        and all(isinstance(path, str) for path in one["paths"])
    )


def _note_of(log: Path) -> Path:
    return log.with_name(log.name + ".removing")

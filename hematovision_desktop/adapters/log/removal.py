"""What goes with a batch that is removed: whatever the program itself laid beside the log for it."""

from __future__ import annotations

import glob
import shutil
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from hematovision_desktop.adapters.log.near import Near
from hematovision_desktop.adapters.log.wal import SPOILT
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.local_stamp import moment_of
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.logbook.log import READINGS, BatchKind

RECORDINGS = "recordings"
_SLACK = timedelta(seconds=2)


@dataclass(frozen=True, slots=True)
class Belongings:
    """Files and folders of a batch. cells, pictures: how many the log knew of."""

    started_at: str
    cells: int
    pictures: int
    paths: tuple[Path, ...]


def belongings_of(connection: Any, near: Near, batch_id: int) -> Belongings | None:
    """Return what goes with a batch, None if there is none; within a transaction."""
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
        paths = [*_inside(near, "live", given), *_recorded(near, started_at, last or started_at)]
    elif kind == BatchKind.READING:
        paths = _inside(near, READINGS, given)
    else:
        paths = [
            one
            for one in _inside(near, "pasted", given)
            if not _is_elsewhere(connection, near, one, batch_id)
        ]
    return Belongings(started_at, cells, pictures, tuple(paths))


def _inside(near: Near, name: str, paths: Iterable[Path]) -> list[Path]:
    """Return those of some paths that lie in a folder of the program's own beside the log."""
    home = (near.folder / name).resolve()
    return [one for one in paths if one.resolve().parent == home]


def _is_elsewhere(connection: Any, near: Near, path: Path, batch_id: int) -> bool:
    """Whether another batch refers to a picture too."""
    found = connection.execute(
        "SELECT 1 FROM fields WHERE path = CAST(? AS TEXT) AND batch_id <> ? LIMIT 1",
        (near.pack(path).encode("utf-8", "surrogatepass"), batch_id),
    )
    return found.fetchone() is not None


def _recorded(near: Near, first: str, last: str) -> list[Path]:
    """Return the snapshots and clips that were kept during a live count."""
    begun = datetime.fromisoformat(first) - _SLACK
    over = datetime.fromisoformat(last) + _SLACK
    return [one for one, at in recordings_of(near.folder) if begun <= at <= over]


def recordings_of(home: Path) -> list[tuple[Path, datetime]]:
    """Return snapshots and clips beside a log with when they were kept, as their names say."""
    found = []
    folder = home / RECORDINGS
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        stamp = path.stem.partition(" ")[2].partition(".")[0]
        try:
            found.append((path, moment_of(stamp)))
        except ValueError:
            continue  # somebody gave it a name of their own
    return found


def remove_beside(log: Path, paths: Iterable[Path]) -> None:
    """Remove what belonged to a batch, and the copies that were made before updates of the log."""
    try:
        for path in paths:
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
        for copy in log.parent.glob(f"{glob.escape(log.name)}.before-v*.bak"):
            copy.unlink()
        log.with_name(log.name + SPOILT).unlink(missing_ok=True)
    except OSError as fault:
        raise EnvironmentFault(
            sentence(
                "The batch is removed from the log, but not all that lies beside {log} "
                "({why}). Allow writing to the folder and remove it by hand.",
                log=log,
                why=fault.strerror or fault,
            )
        ) from fault

"""Whether a log's schema is the one that this program writes: SQLite follows a changed word in it without complaint.

Checksums over the pages reveal every changed byte. A log from before they existed has none, and SQLite's own check
accepts a column or a trigger with another name.
"""

from __future__ import annotations

from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

from hematovision_desktop.adapters.log.disk.cipher import PLAIN, connect
from hematovision_desktop.adapters.log.steps.migrations import LATEST, migrate

_PARTS = "SELECT type || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL"
# SQLite writes the name of a renamed table in quotes.
_UNSPOKEN = str.maketrans("", "", '" \n\t')


def find_changed(connection: Any) -> list[str]:
    """Return the parts of an open log's schema that are missing or differ from what its version wrote.

    Additional parts are not damage: SQLite itself adds some.
    """
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if not 0 < version <= LATEST:
        return []
    found = _parts(connection)
    written = _written(version)
    return [
        f"the {one} is not as it was written" for one in written if found.get(one) != written[one]
    ]


@cache
def _written(version: int) -> dict[str, str]:
    """Return the schema of a version, as in an empty log."""
    with closing(connect(Path(":memory:"), PLAIN)) as empty:
        migrate(empty, 0, Path(), version)
        return _parts(empty)


def _parts(connection: Any) -> dict[str, str]:
    return {str(one): str(sql).translate(_UNSPOKEN) for one, sql in connection.execute(_PARTS)}

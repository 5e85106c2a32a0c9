"""Creates the tables of a new log at once, copied from the first log of the process.

A new log runs a hundred migrations, each of which scans all tables, and hundreds of tests begin
their own log. Nothing else about a log changes. A log under a key takes the pages of the first one,
a plain log its statements: SQLCipher copies no pages between the two kinds.
"""

from __future__ import annotations

import atexit
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

_WAITS = (5, 6)
"""SQLite's codes for a file that another connection keeps busy or locked."""


def begin_each_log_alike() -> None:
    """Replace the migration by a caching one."""
    from hematovision_desktop.adapters.log.disk import database

    database.migrate = remembering(database.migrate)


@dataclass(frozen=True)
class NewPages:
    """A file with the pages of a new log under a key."""

    steps: dict[int, Any]
    path: Path

    @classmethod
    def read(cls, connection: Any, steps: dict[int, Any]) -> NewPages:
        """Copy the pages of a connection's log."""
        from hematovision_desktop.adapters.log.disk.cipher import connect

        folder = Path(mkdtemp(prefix="new-log-"))
        folder.chmod(0o755)  # some tests begin a log as another user
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        with closing(connect(folder / "kept.sqlite")) as kept:
            connection.backup(kept)
        return cls(steps, folder / "kept.sqlite")

    def write(self, connection: Any) -> None:
        """Write the same pages into an empty log, whatever its key."""
        from hematovision_desktop.adapters.log.disk.cipher import connect_alone

        def give_up(status: int, *_pages: int) -> None:
            if status in _WAITS:  # it would try for ever
                raise TimeoutError("another connection writes to the new log")

        with closing(connect_alone(self.path)) as kept:
            kept.backup(connection, progress=give_up)


@dataclass(frozen=True)
class NewLog:
    """The content of a new plain log.

    made: statements that make its tables; rows: statements and their values; marks: who wrote it.
    """

    steps: dict[int, Any]
    made: list[str]
    rows: list[tuple[str, list[Any]]]
    marks: list[str]

    @classmethod
    def read(cls, connection: Any, steps: dict[int, Any]) -> NewLog:
        """Read the content of a connection's log."""
        parts = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY rowid")
        own = [part for part in parts.fetchall() if part[2] and not part[1].startswith("sqlite_")]
        tables = {name: sql for kind, name, sql in own if kind == "table"}
        searched = {name for name, sql in tables.items() if sql.startswith("CREATE VIRTUAL")}
        beneath = {name for name in tables if any(name.startswith(f"{one}_") for one in searched)}
        rows = []
        for name in tables.keys() - searched:
            found = connection.execute(f"SELECT * FROM {name}").fetchall()
            rows += [(f"DELETE FROM {name}", [()])] if name in beneath else []
            if found:
                places = ", ".join("?" * len(found[0]))
                rows.append((f"INSERT INTO {name} VALUES ({places})", found))
        marks = [
            f"PRAGMA {mark} = {connection.execute(f'PRAGMA {mark}').fetchone()[0]}"
            for mark in ("user_version", "application_id")
        ]
        made = [sql for kind, name, sql in own if kind != "table" or name not in beneath]
        return cls(steps, made, rows, marks)

    def write(self, connection: Any) -> None:
        """Write the same content into an empty log."""
        connection.execute("BEGIN IMMEDIATE")
        try:
            for make in self.made:
                connection.execute(make)
            for put, some in self.rows:
                connection.executemany(put, some)
            for mark in self.marks:
                connection.execute(mark)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def remembering(migrate: Callable[..., None]) -> Callable[..., None]:
    """Return a migration that runs its steps once for new logs; older logs run them all."""
    from hematovision_desktop.adapters.log.steps import migrations

    known: dict[type[NewLog | NewPages], NewLog | NewPages] = {}

    @wraps(migrate)
    def migrated(connection: Any, version: int, folder: Path, *latest: int) -> None:
        begun = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if version or latest or begun:
            migrate(connection, version, folder, *latest)
            return
        kind = NewPages if has_key(connection) else NewLog
        if kind in known and known[kind].steps == migrations.MIGRATIONS:
            known[kind].write(connection)
        else:
            migrate(connection, version, folder)
            known[kind] = kind.read(connection, dict(migrations.MIGRATIONS))

    return migrated


def has_key(connection: Any) -> bool:
    """Return whether the pages of a connection's log are encrypted."""
    return connection.execute("PRAGMA cipher_status").fetchone()[0] == "1"

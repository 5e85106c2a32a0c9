"""Lets a new log have its tables at once, as the first one of the process got them step by step.

The newest tables are reached from the oldest in a hundred steps, and each looks through all tables
there are; hundreds of tests begin a log of their own. Nothing else about a log changes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any


def begin_each_log_alike() -> None:
    """Put the migration that remembers in the place of the usual one."""
    from hematovision_desktop.adapters.log import database

    database.migrate = remembering(database.migrate)


@dataclass(frozen=True)
class NewLog:
    """What a new log holds.

    made: what makes its tables; rows: statements and what each is given; marks: who wrote it.
    """

    steps: dict[int, Any]
    made: list[str]
    rows: list[tuple[str, list[Any]]]
    marks: list[str]

    @classmethod
    def read(cls, connection: Any, steps: dict[int, Any]) -> NewLog:
        """Take down what a connection's log holds."""
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
        """Put the same into an empty log."""
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
    """Return a migration that takes its steps once for new logs; those of before take them all."""
    from hematovision_desktop.adapters.log import migrations

    known: list[NewLog] = []

    @wraps(migrate)
    def migrated(connection: Any, version: int, folder: Path, *latest: int) -> None:
        begun = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if version or latest or begun:
            migrate(connection, version, folder, *latest)
        elif known and known[0].steps == migrations.MIGRATIONS:
            known[0].write(connection)
        else:
            migrate(connection, version, folder)
            known[:] = [NewLog.read(connection, dict(migrations.MIGRATIONS))]

    return migrated

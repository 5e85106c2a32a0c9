"""A copied new log equals a migrated one in every respect; other logs are migrated as usual."""

from __future__ import annotations

from inspect import unwrap
from pathlib import Path
from typing import Any

import pytest
from logs_begun_alike import has_key, remembering

from hematovision_desktop.adapters.log.disk import database
from hematovision_desktop.adapters.log.disk.cipher import KNOWN_KEY, PLAIN, connect
from hematovision_desktop.adapters.log.steps import migrations


def opened(path: Path, key: bytes = KNOWN_KEY) -> Any:
    connection = connect(path, key)
    connection.execute("PRAGMA journal_mode = WAL")
    return connection


def everything(connection: Any) -> dict[str, Any]:
    """Return a file's schema and settings, and every row of every table except its location."""
    parts = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    tables = [name for kind, name, _, _ in parts if kind == "table"]
    whole = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in tables}
    marks = ("user_version", "application_id", "encoding", "auto_vacuum", "page_size")
    marks += ("journal_mode", "integrity_check", "cipher_integrity_check")
    told = {mark: connection.execute(f"PRAGMA {mark}").fetchall() for mark in marks}
    return {"parts": sorted(map(repr, parts)), **whole, **told}


@pytest.mark.parametrize(
    "keys",
    [(PLAIN, PLAIN, PLAIN), (KNOWN_KEY, KNOWN_KEY, bytes(32)), (bytes(32), KNOWN_KEY, bytes(32))],
    ids=["plain", "usual", "secret"],
)
def test_a_later_log_equals_the_result_of_the_migrations(
    keys: tuple[bytes, ...], tmp_path: Path
) -> None:
    asked = []

    def steps(*given: Any) -> None:
        asked.append(given)
        unwrap(database.migrate)(*given)

    begin = remembering(steps)
    logs = [opened(tmp_path / str(number), key) for number, key in enumerate(keys)]
    assert [has_key(log) for log in logs] == [key != PLAIN for key in keys]
    for log in logs:
        begin(log, 0, tmp_path)
    first, *later = map(everything, logs)
    assert first["user_version"] == [(migrations.LATEST,)]
    assert len(asked) == 1
    assert later == [first, first]
    for log in logs:
        log.close()


@pytest.mark.parametrize("key", [PLAIN, KNOWN_KEY], ids=["plain", "usual"])
def test_other_steps_and_logs_of_before_are_taken_step_by_step(
    key: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin = remembering(unwrap(database.migrate))
    logs = [opened(tmp_path / str(number), key) for number in range(3)]
    begin(logs[0], 0, tmp_path)
    begin(logs[1], 0, tmp_path, 3)
    assert logs[1].execute("PRAGMA user_version").fetchone() == (3,)
    begin(logs[1], 3, tmp_path)
    assert everything(logs[1]) == everything(logs[0])
    more = (*migrations.MIGRATIONS[migrations.LATEST], "CREATE TABLE more (one)")
    monkeypatch.setitem(migrations.MIGRATIONS, migrations.LATEST, more)
    begin(logs[2], 0, tmp_path)
    assert "more" in everything(logs[2])
    for log in logs:
        log.close()


def test_every_test_begins_its_logs_through_what_remembers() -> None:
    assert database.migrate is not migrations.migrate
    assert unwrap(database.migrate) is migrations.migrate

"""A new log is created at once: it is whole or not there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from hematovision_desktop.adapters.log.disk.cipher import connect
from hematovision_desktop.adapters.log.steps import migrations


def tables(connection: Any) -> set[str]:
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {str(row[0]) for row in rows}


def version(connection: Any) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_an_interruption_in_the_last_step_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection = connect(tmp_path / "log.sqlite")

    def end(*_: object) -> None:
        raise OSError("no space left")

    last = (*migrations.MIGRATIONS[migrations.LATEST], end)
    monkeypatch.setitem(migrations.MIGRATIONS, migrations.LATEST, last)
    with pytest.raises(OSError, match="no space"):
        migrations.migrate(connection, 0, tmp_path)

    assert version(connection) == 0
    assert tables(connection) == set()
    connection.close()


def test_a_log_of_before_keeps_every_step_that_was_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection = connect(tmp_path / "log.sqlite")
    before = migrations.LATEST - 2
    migrations.migrate(connection, 0, tmp_path, before)

    def end(*_: object) -> None:
        raise OSError("no space left")

    monkeypatch.setitem(migrations.MIGRATIONS, migrations.LATEST, (end,))
    with pytest.raises(OSError, match="no space"):
        migrations.migrate(connection, before, tmp_path)

    assert version(connection) == migrations.LATEST - 1
    connection.close()


def test_in_one_go_or_step_by_step_the_log_is_the_same(tmp_path: Path) -> None:
    told = []
    for number, each in enumerate((False, True)):
        (tmp_path / str(number)).mkdir()
        connection = connect(tmp_path / str(number) / "log.sqlite")
        steps = range(1, migrations.LATEST + 1) if each else [migrations.LATEST]
        for step in steps:
            migrations.migrate(connection, step - 1 if each else 0, tmp_path, step)
        rows = connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
        told.append((version(connection), sorted(map(str, rows))))
        connection.close()
    assert told[0] == told[1]
    assert len(told[0][1]) > 40

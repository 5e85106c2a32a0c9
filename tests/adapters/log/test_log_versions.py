"""Logs of other versions: brought up with a backup first, or refused untouched."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from log_files import fill, found, raw
from log_samples import a_result
from sqlcipher3 import dbapi2

from hematovision_desktop.adapters.log.disk import copies
from hematovision_desktop.adapters.log.disk.cipher import connect
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.log.steps import migrations as log_migrations
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.cells.quality import FieldAdvice

# Versions


def build_version_one(path: Path) -> None:
    """Make a log as the first version of the program left it, with one batch."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    log_migrations.migrate(connection, 0, path.parent, latest=1)
    connection.execute("INSERT INTO models VALUES (1, 'old', 'ff')")
    connection.execute(
        """INSERT INTO batches VALUES (7, 'kept', 'a note', 'finished',
        '2025-01-01T10:00:00.000000+00:00', 1, 'four', 0.5, NULL, 1, '0.0.1')"""
    )
    connection.execute(
        """INSERT INTO fields (batch_id, position, path, status, notes, read_ms, locate_ms,
        classify_ms) VALUES (7, 0, '/old/place.jpg', 'no_cell', '[]', 1, 2, 3)"""
    )
    connection.close()


def test_a_version_one_log_is_backed_up_and_brought_up(path: Path) -> None:
    build_version_one(path)
    log = SqliteLog(path)
    assert found(log, "place") == ["kept"]
    assert log.read_batch(7).results[0].path == Path("/old/place.jpg")
    assert log.read_batch(7).results[0].advice == ()
    fill(log, "new", a_result(0, "/new/place.jpg"))
    assert found(log, "place") == ["new", "kept"]
    backup = path.with_name("log.db.before-v2.bak")
    assert raw(backup, "PRAGMA user_version") == [(1,)]
    assert raw(backup, "SELECT path FROM fields") == [("/old/place.jpg",)]
    log.remove_batch(7)
    assert found(log, "place") == ["new"]
    log.close()
    assert not backup.exists()
    assert raw(path, "PRAGMA user_version") == [(log_migrations.LATEST,)]
    assert not list(path.parent.glob("*.part*"))


def test_a_version_three_log_keeps_its_fields_and_has_counted_nothing(path: Path) -> None:
    connection = dbapi2.connect(str(path), isolation_level=None)
    log_migrations.migrate(connection, 0, path.parent, latest=3)
    connection.execute("INSERT INTO models VALUES (1, 'old', 'ff')")
    connection.execute(
        """INSERT INTO batches VALUES (7, 'kept', 'a note', 'finished',
        '2025-01-01T10:00:00.000000+00:00', 1, 'four', 0.5, NULL, 1, '0.0.1')"""
    )
    connection.execute(
        """INSERT INTO fields (batch_id, position, path, status, notes, read_ms, locate_ms,
        classify_ms, advice) VALUES (7, 0, '/old.jpg', 'no_cell', '[]', 1, 2, 3, '["focus"]')"""
    )
    connection.close()
    log = SqliteLog(path)
    (old,) = log.read_batch(7).results
    assert old.advice == (FieldAdvice.FOCUS,)
    assert (old.red_cells, old.platelets) == (None, None)
    new = fill(log, "new", a_result(0))
    assert log.read_batch(new).results[0].red_cells == 217
    log.close()
    backup = path.with_name("log.db.before-v4.bak")
    assert raw(backup, "PRAGMA user_version") == [(3,)]
    assert raw(backup, "SELECT path FROM fields") == [("/old.jpg",)]


def test_a_step_that_fails_leaves_the_old_version(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build_version_one(path)
    steps = dict(log_migrations.MIGRATIONS)
    steps[2] = (*steps[2], "INSERT INTO no_such_table VALUES (1)")
    monkeypatch.setattr(log_migrations, "MIGRATIONS", steps)
    with pytest.raises(dbapi2.OperationalError, match="no_such_table"):
        SqliteLog(path)
    assert raw(path, "PRAGMA user_version") == [(1,)]
    assert raw(path, "SELECT count(*) FROM sqlite_master WHERE name = 'field_paths'") == [(0,)]
    monkeypatch.undo()
    log = SqliteLog(path)
    assert found(log, "place") == ["kept"]
    log.close()


def test_a_newer_log_is_refused_untouched(path: Path) -> None:
    SqliteLog(path).close()
    raw(path, "PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(EnvironmentFault, match="newer version") as caught:
        SqliteLog(path)
    assert str(path) in str(caught.value)
    assert path.read_bytes() == before


def test_a_new_log_needs_no_backup(path: Path) -> None:
    SqliteLog(path).close()
    SqliteLog(path).close()
    assert not list(path.parent.glob("*.bak"))


def test_a_disk_that_fills_while_backing_up_keeps_the_old_log(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build_version_one(path)

    def connect_to_a_small_disk(target: Path, key: bytes) -> Any:
        connection = connect(target, key)
        connection.execute("PRAGMA max_page_count = 2")
        return connection

    monkeypatch.setattr(copies, "connect", connect_to_a_small_disk)
    with pytest.raises(EnvironmentFault, match="Free some space"):
        SqliteLog(path)
    monkeypatch.undo()
    assert raw(path, "PRAGMA user_version") == [(1,)]
    assert not list(path.parent.glob("*.bak"))
    log = SqliteLog(path)
    assert found(log, "place") == ["kept"]
    log.close()

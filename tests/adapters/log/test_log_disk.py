"""A disk that refuses the log, and files that are no sound log."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from log_files import fill, found, raw
from log_samples import a_cell, a_result, a_start
from sqlcipher3 import dbapi2

from hematovision_desktop.adapters.log.disk.cipher import connect
from hematovision_desktop.adapters.log.disk.file import faults
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.logbook.log import LogQuery

# Faults


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    path = tmp_path / "not" / "yet" / "log.db"
    SqliteLog(path).close()
    assert path.exists()


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    path = tmp_path / "file" / "log.db"
    with pytest.raises(EnvironmentFault, match=r"cannot be written .* Settings\.$") as caught:
        SqliteLog(path)
    assert str(path) in str(caught.value)


def test_a_folder_in_the_place_of_the_log(path: Path) -> None:
    path.mkdir()
    with pytest.raises(EnvironmentFault, match="cannot be written"):
        SqliteLog(path)


@pytest.mark.parametrize(("free", "said"), [(0, "is full. Free some space"), (1 << 20, "failed")])
def test_a_disk_too_full_for_the_index_file_is_called_full_not_failing(
    free: int, said: str, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite then cannot create log.sqlite-shm, which it calls a disk I/O error."""
    room = shutil.disk_usage(path.parent)._replace(free=free)
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: room)
    with pytest.raises(EnvironmentFault) as told, faults(path):
        raise dbapi2.OperationalError("disk I/O error")
    assert said in str(told.value)


def test_a_full_disk_loses_nothing_already_stored(path: Path, log: SqliteLog) -> None:
    batch_id = log.begin_batch(a_start())
    log.add_fields(batch_id, [a_result(0, "/a", a_cell())])
    pages = log.value("PRAGMA page_count")
    log.value(f"PRAGMA max_page_count = {pages + 5}")
    large = replace(a_result(1), thumbnail=bytes(100_000))
    with pytest.raises(EnvironmentFault, match=r"is full\. Free some space") as caught:
        log.add_fields(batch_id, [large])
    assert str(path) in str(caught.value)
    assert log.read_batch(batch_id).results == (a_result(0, "/a", a_cell()),)
    log.value("PRAGMA max_page_count = 100000")
    log.add_fields(batch_id, [large])
    assert log.read_batch(batch_id).results[1] == large


def test_a_log_that_becomes_read_only(log: SqliteLog) -> None:
    batch_id = fill(log, "kept", a_result(0))
    log._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(EnvironmentFault, match="write-protected"):
        log.set_note(batch_id, "no")
    assert found(log) == ["kept"]
    log._connection.execute("PRAGMA query_only = OFF")
    log.set_note(batch_id, "yes")
    assert log.batches(LogQuery())[0].note == "yes"


def test_a_log_held_by_another_program(path: Path, log: SqliteLog) -> None:
    log._connection.execute("PRAGMA busy_timeout = 0")
    batch_id = fill(log, "kept", a_result(0))
    other = connect(path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(EnvironmentFault, match="Another program is using"):
        log.set_note(batch_id, "no")
    other.execute("ROLLBACK")
    other.close()
    log.set_note(batch_id, "yes")


@contextmanager
def as_ordinary_user() -> Iterator[None]:
    """Drop the rights that ignore permissions if the tests run as root."""
    if os.name != "posix" or os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(os.name != "posix", reason="permissions are set the POSIX way")
@pytest.mark.parametrize("protected", ["folder", "file"])
def test_a_place_that_may_not_be_written(protected: str) -> None:
    # Not tmp_path: its parents exclude other users.
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        path = folder / "log.db"
        with as_ordinary_user_owning(folder):
            log = SqliteLog(path)
            fill(log, "kept", a_result(0))
            log.close()
            target = folder if protected == "folder" else path
            mode = stat.S_IMODE(target.stat().st_mode)
            if protected == "folder":
                path.with_name("log.db.lock").unlink()
            target.chmod(mode & 0o555)
            with pytest.raises(EnvironmentFault, match=r"written|write-protected|opened") as caught:
                SqliteLog(path)
            assert str(path) in str(caught.value)
            target.chmod(mode)
            log = SqliteLog(path)
            assert found(log) == ["kept"]
            log.close()


@contextmanager
def as_ordinary_user_owning(folder: Path) -> Iterator[None]:
    if os.geteuid() == 0:
        os.chown(folder, 65534, -1)
    with as_ordinary_user():
        yield


def overwrite(path: Path, start: int, end: int) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(os.urandom(end - start))


def test_refuses_a_damaged_head_and_leaves_it_unchanged(path: Path) -> None:
    log = SqliteLog(path)
    fill(log, "a", a_result(0))
    log.close()
    overwrite(path, 0, 100)
    before = path.read_bytes()
    with pytest.raises(EnvironmentFault, match=r"damaged .* Settings; a backup"):
        SqliteLog(path)
    assert path.read_bytes() == before


def test_damage_inside_is_one_sentence_and_the_rest_still_opens(path: Path) -> None:
    log = SqliteLog(path)
    batch_id = log.begin_batch(a_start())
    log.add_fields(batch_id, [a_result(n, f"/a{n}", a_cell()) for n in range(2000)])
    log.close()
    root = raw(path, "SELECT rootpage FROM sqlite_master WHERE name = 'cells'")[0][0]
    overwrite(path, (root - 1) * 8192, root * 8192)
    log = SqliteLog(path)
    with pytest.raises(EnvironmentFault, match="damaged"):
        log.read_batch(batch_id)
    log.begin_batch(a_start("still writes"))
    log.close()


def test_a_database_of_another_program_is_refused_untouched(path: Path) -> None:
    raw(path, "CREATE TABLE holidays (day)")
    before = path.read_bytes()
    with pytest.raises(EnvironmentFault, match="not a log of this program"):
        SqliteLog(path)
    assert path.read_bytes() == before

"""Every page of a log is checked; a key change is complete or not done, whatever happens."""

from __future__ import annotations

import errno
import os
import random
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from log_samples import a_cell, a_result, a_start
from sqlcipher3 import dbapi2

from hematovision_desktop.adapters.log.disk import conversion, copies, database
from hematovision_desktop.adapters.log.disk.cipher import (
    KNOWN_KEY,
    PLAIN,
    Key,
    connect,
    connect_alone,
    connect_to_read,
    is_plain,
    is_under,
)
from hematovision_desktop.adapters.log.disk.conversion import write_under
from hematovision_desktop.adapters.log.disk.copies import check_copy, restore_log
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.logbook.log import LogQuery

SECRET = bytes(range(32))
FLIPS = int(os.environ.get("HEMATOVISION_FLIPS", "150"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "log.sqlite"


def fill(path: Path, key: bytes = KNOWN_KEY, fields: int = 60) -> None:
    log = SqliteLog(path, key)
    batch_id = log.begin_batch(a_start("kept"))
    log.add_fields(
        batch_id, [a_result(n, f"/slides/of/somebody {n}.jpg", a_cell()) for n in range(fields)]
    )
    log.set_note(batch_id, "a word on somebody")
    log.close()


def content(path: Path, key: Key = KNOWN_KEY) -> Any:
    """Return everything that can be read from a log."""
    log = SqliteLog(path, key)
    try:
        found = log.batches(LogQuery())
        by_path = log.batches(LogQuery(("somebody 7.jpg",)))
        return found, by_path, [log.read_batch(one.batch_id) for one in found]
    finally:
        log.close()


def test_every_flipped_byte_is_noticed_or_harmless(path: Path) -> None:
    """`HEMATOVISION_FLIPS=1000` flips more."""
    fill(path)
    before = content(path)
    sound = path.read_bytes()
    rng = random.Random(18)
    noticed = 0
    for _ in range(FLIPS):
        place = rng.randrange(len(sound))
        damaged = bytearray(sound)
        damaged[place] ^= rng.randrange(1, 256)
        path.write_bytes(damaged)
        try:
            assert content(path) == before, f"byte {place} changed what the log tells"
        except EnvironmentFault as fault:
            noticed += 1
            assert "damaged" in str(fault)
        for beside in ("-wal", "-shm"):
            path.with_name(path.name + beside).unlink(missing_ok=True)
    # The others are in indexes that `content` does not read.
    assert noticed > FLIPS // 3


def test_the_head_of_the_file_is_not_needed(path: Path) -> None:
    fill(path)
    before = content(path)
    with path.open("r+b") as file:
        file.write(os.urandom(16))
    assert content(path) == before


def build_plain(path: Path) -> None:
    """Make a log as the program left it before pages were checked."""
    log = SqliteLog(path, PLAIN)
    batch_id = log.begin_batch(a_start("kept"))
    log.add_fields(batch_id, [a_result(n, f"/somebody {n}.jpg", a_cell()) for n in range(60)])
    log.close()
    assert is_plain(path)


def test_a_plain_log_is_converted_when_it_is_opened_and_goes_back(path: Path) -> None:
    build_plain(path)
    before = content(path, PLAIN)
    assert content(path) == before
    assert not is_plain(path)
    assert b"somebody" not in b"".join(one.read_bytes() for one in path.parent.iterdir())
    log = SqliteLog(path)
    log.change_key(PLAIN)
    log.add_event("still", "writes")
    log.close()
    assert is_plain(path)
    assert content(path, PLAIN) == before


def test_a_log_takes_a_secret_key_while_it_is_open_and_its_copies_follow(path: Path) -> None:
    fill(path)
    log = SqliteLog(path)
    before = log.batches(LogQuery())
    copy = path.with_name("log.sqlite.before-v4.bak")
    log.copy_to(copy)
    log.change_key(SECRET, b"how to find the key")
    assert log.batches(LogQuery()) == before
    log.begin_batch(a_start("later"))
    log.close()
    check_copy(copy, SECRET)
    assert path.with_name("log.sqlite.key").read_bytes() == b"how to find the key"
    for wrong in (KNOWN_KEY, bytes(32)):
        with pytest.raises(EnvironmentFault, match="damaged or is not"):
            SqliteLog(path, wrong)
    log = SqliteLog(path, SECRET)
    assert len(log.batches(LogQuery())) == 2
    log.change_key(KNOWN_KEY)
    log.close()
    assert not path.with_name("log.sqlite.key").exists()
    assert len(content(path)[0]) == 2


@pytest.mark.parametrize("former", [PLAIN, KNOWN_KEY])
def test_encrypts_a_copy_left_readable_by_an_interruption(path: Path, former: bytes) -> None:
    """The log is encrypted first, then its copies: an interruption between left them readable."""
    fill(path)
    log = SqliteLog(path)
    copy, other = (path.with_name(f"log.sqlite.before-v{one}.bak") for one in (4, 5))
    log.copy_to(copy)
    log.change_key(SECRET)
    shutil.copyfile(copy, other)
    log.close()
    write_under(copy, SECRET, copy, former)
    under_a_key = other.read_bytes()
    with pytest.raises(EnvironmentFault):
        SqliteLog(path, bytes(32))
    check_copy(copy, former)
    SqliteLog(path, SECRET).close()
    assert is_under(copy, SECRET)
    check_copy(copy, SECRET)
    assert other.read_bytes() == under_a_key


@pytest.fixture
def cut_after(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Return a function that ends the program at the n-th rename or removal of a file."""
    real = {name: getattr(Path, name) for name in ("replace", "unlink", "rmdir")}

    def cut(after: int) -> None:
        left = after

        def counted(name: str) -> Any:
            def call(self: Path, *args: Any, **named: Any) -> Any:
                nonlocal left
                left -= 1
                if left < 0:
                    raise KeyboardInterrupt
                return real[name](self, *args, **named)

            return call

        for name in real:
            monkeypatch.setattr(Path, name, counted(name))

    yield cut
    monkeypatch.undo()


@pytest.mark.parametrize("after", range(14))
def test_a_conversion_cut_short_leaves_one_log_or_the_other_whole(
    path: Path, after: int, cut_after: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(path)
    before = content(path)
    log = SqliteLog(path)
    cut_after(after)
    with suppress(KeyboardInterrupt, EnvironmentFault):
        log.change_key(SECRET, b"key file")
    monkeypatch.undo()
    with suppress(EnvironmentFault):
        log.close()

    def key_of(log_path: Path) -> bytes:
        return SECRET if log_path.with_name("log.sqlite.key").exists() else KNOWN_KEY

    assert content(path, key_of) == before
    left = {
        one.name for one in path.parent.iterdir() if one.suffix not in (".part", ".lock", ".owner")
    }
    assert left <= {path.name, "log.sqlite.key"}


def test_reports_a_full_disk_before_the_key_change(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(path)
    before = content(path)
    attach = conversion.attach

    def attach_small(connection: Any, target: Path, key: bytes, name: str) -> None:
        attach(connection, target, key, name)
        connection.execute(f"PRAGMA {name}.max_page_count = 9")

    log = SqliteLog(path)
    with monkeypatch.context() as patch:
        patch.setattr(conversion, "attach", attach_small)
        with pytest.raises(EnvironmentFault, match="is full"):
            log.change_key(SECRET, b"how to find the key")
    log.begin_batch(a_start("later"))
    log.close()
    assert content(path)[0][1:] == before[0]
    assert not list(path.parent.glob("*.incoming*"))


def refusing(words: str, code: int) -> Callable[..., None]:
    """Return a function that opens no log, with a reason of SQLite."""
    fault = dbapi2.OperationalError(words)
    fault.sqlite_errorcode = code

    def refuse(*_: object) -> None:
        raise fault

    return refuse


@pytest.mark.parametrize("opened_by", ["reading", "writing", "checking", "copying"])
def test_reports_a_full_disk_after_the_key_change_until_there_is_room(
    path: Path, opened_by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(path)
    uses: dict[str, Callable[[SqliteLog], object]] = {
        "reading": lambda log: log.batches(LogQuery()),
        "writing": lambda log: log.begin_batch(a_start("later")),
        "checking": lambda log: log.find_damage(),
        "copying": lambda log: log.copy_to(path.with_name("copy.sqlite")),
    }
    with closing(SqliteLog(path)) as log:
        with monkeypatch.context() as patch:
            patch.setattr(database, "connect", refusing("database or disk is full", 13))
            with pytest.raises(EnvironmentFault, match="is full"):
                log.change_key(SECRET, b"how to find the key")
            for use in uses.values():
                with pytest.raises(EnvironmentFault, match="is full"):
                    use(log)
        assert uses[opened_by](log) != ["Cannot operate on a closed database."]
        assert log.find_damage() == []
    assert content(path, SECRET)[0][-1].start.name == "kept"


@pytest.mark.parametrize("why", [errno.ENOSPC, errno.EDQUOT])
def test_a_disk_without_room_to_overwrite_the_former_log_lets_it_go_all_the_same(
    path: Path, why: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(path)
    with closing(SqliteLog(path)) as log, monkeypatch.context() as patch:
        patch.setattr(copies, "bring_content_to_disk", refusing_with(why))
        log.change_key(SECRET, b"how to find the key")
        log.begin_batch(a_start("later"))
    assert [one.start.name for one in content(path, SECRET)[0]] == ["later", "kept"]
    assert not [one for one in path.parent.iterdir() if "former" in one.name or one.is_dir()]


def test_a_change_of_the_key_that_the_disk_cut_short_is_finished_once_it_is_back(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The new log is in its place then, under the new key: it is not a damaged one."""
    fill(path)
    with closing(SqliteLog(path)) as log:
        with monkeypatch.context() as patch:
            patch.setattr(copies, "bring_content_to_disk", refusing_with(errno.EIO))
            with pytest.raises(EnvironmentFault, match="could not replace"):
                log.change_key(SECRET, b"how to find the key")
            with pytest.raises(EnvironmentFault, match="could not replace"):
                log.batches(LogQuery())
        log.begin_batch(a_start("later"))
        log.change_key(PLAIN)
        assert log.find_damage() == []
    assert [one.start.name for one in content(path, PLAIN)[0]] == ["later", "kept"]


def refusing_with(why: int) -> Callable[..., None]:
    """Return what the system refuses."""

    def refuse(*_: object) -> None:
        raise OSError(why, os.strerror(why))

    return refuse


def test_a_log_that_could_not_be_opened_again_is_closed_in_peace(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(path)
    log = SqliteLog(path)
    with monkeypatch.context() as patch:
        patch.setattr(database, "connect", refusing("disk I/O error", 10))
        with pytest.raises(EnvironmentFault, match="The disk failed"):
            log.change_key(SECRET, b"how to find the key")
        log.close()
    assert content(path, SECRET)[0][0].start.name == "kept"


@pytest.mark.parametrize("fault", ["damaged", "full"])
def test_uses_a_plain_log_that_cannot_be_converted_unchanged(
    path: Path, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    build_plain(path)
    if fault == "damaged":
        raw = connect(path, PLAIN)
        raw.execute("PRAGMA writable_schema = ON")
        raw.execute("UPDATE sqlite_master SET rootpage = 2 WHERE name = 'thumbnails'")
        raw.close()
    else:
        monkeypatch.setattr(
            Path, "chmod", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left"))
        )
    log = SqliteLog(path)
    assert [one.start.name for one in log.batches(LogQuery())] == ["kept"]
    assert log.value("SELECT count(*) FROM events WHERE kind = 'not converted'") == 1
    log.close()
    assert is_plain(path)
    assert not list(path.parent.glob("*.incoming*"))


def test_a_plain_copy_of_before_goes_back(path: Path) -> None:
    build_plain(path)
    copy = shutil.copy(path, path.with_name("copy.sqlite"))
    fill(path)
    restore_log(Path(copy), path)
    assert [one.start.name for one in content(path)[0]] == ["kept"]
    assert not is_plain(path)


@pytest.mark.parametrize("key", [PLAIN, KNOWN_KEY, SECRET])
def test_small_copies_are_read_apart_whatever_the_key(path: Path, key: Key) -> None:
    log = SqliteLog(path, key)
    batch_id, other = log.begin_batch(a_start("kept")), log.begin_batch(a_start("other"))
    copies = {n: b"a picture %d" % n for n in range(1, 700)}
    for batch, mark in ((batch_id, b""), (other, b" of another batch")):
        log.add_fields(
            batch,
            [
                replace(a_result(n), thumbnail=copies[n] + mark if n in copies else b"")
                for n in range(700)
            ],
        )
    assert log.small_copies(batch_id, range(700)) == copies
    assert log.small_copies(batch_id, [0, 3, 5, 9_999]) == {n: copies[n] for n in (3, 5)}
    packed = log.open_batch(batch_id)
    opened = [packed.unpack(one) for one in packed.fields.packed]
    assert not any(one.thumbnail for one in opened)
    kept = log.read_batch(batch_id).results
    assert opened == [replace(one, thumbnail=b"") for one in kept]
    assert {one.position: one.thumbnail for one in kept if one.thumbnail} == copies
    log.close()


@pytest.mark.parametrize("key", [PLAIN, KNOWN_KEY, SECRET])
def test_flushes_the_disks_own_cache(path: Path, key: bytes) -> None:
    asked = ("fullfsync", "checkpoint_fullfsync")
    log = SqliteLog(path, key)
    assert [log.value(f"PRAGMA {one}") for one in asked] == [1, 1]
    log.change_key(bytes(reversed(SECRET)))
    assert [log.value(f"PRAGMA {one}") for one in asked] == [1, 1]
    log.close()
    with closing(connect(path.with_name("copy"), key)) as copy:
        assert [copy.execute(f"PRAGMA {one}").fetchone() for one in asked] == [(1,), (1,)]


def test_no_other_thread_can_use_a_connection(path: Path) -> None:
    """SQLite's own lock is off, since it would cost a fifth of the reading time."""
    fill(path, fields=1)
    for opened in (connect(path), connect_to_read(path), connect_alone(path)):
        with closing(opened), ThreadPoolExecutor(1) as pool:
            assert opened.execute("SELECT count(*) FROM fields").fetchone() == (1,)
            other = pool.submit(opened.execute, "SELECT count(*) FROM fields")
            assert isinstance(other.exception(), dbapi2.ProgrammingError)


def test_keeps_every_statement_of_a_log_prepared(path: Path) -> None:
    prepared: list[object] = []
    with closing(connect(path)) as connection:
        # SQLite asks this whenever it prepares a statement, and never when it runs one again.
        connection.set_authorizer(lambda *what: prepared.append(what) or dbapi2.SQLITE_OK)
        times = []
        for _ in range(2):
            for number in range(300):
                assert connection.execute(f"SELECT {number}").fetchone() == (number,)
            times.append(len(prepared))
    assert times == [300, 300]

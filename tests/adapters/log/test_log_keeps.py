"""The log keeps what it accepted, removed data are gone, and damage or another file is noticed."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from log_samples import a_cell, a_result, a_start

from hematovision_desktop.adapters.log.disk.cipher import KNOWN_KEY, PLAIN, connect
from hematovision_desktop.adapters.log.disk.copies import check_copy, restore_log
from hematovision_desktop.adapters.log.disk.removal import delete_batch
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchKind, BatchRemoved, BatchState, LogQuery
from hematovision_desktop.core.verdicts.verdict import CellKey, added_by_hand, named

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
THUMBNAIL = b"\xff\xd8" + bytes(range(256)) * 10
SECRET = "Padma-Devi-1951"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "log.sqlite"


def fill(log: SqliteLog, name: str, secret: str, fields: int = 60) -> int:
    batch_id = log.begin_batch(a_start(name))
    log.add_fields(
        batch_id,
        [
            replace(a_result(n, f"/{secret}/{n}.jpg", a_cell()), thumbnail=THUMBNAIL)
            for n in range(fields)
        ],
    )
    log.set_note(batch_id, f"a note on {secret}")
    log.set_note(batch_id, "another")
    return batch_id


# Removal removes


@pytest.mark.parametrize("closed", [False, True])
def test_nothing_of_a_removed_batch_is_left_in_any_file(path: Path, closed: bool) -> None:
    # As in the decrypted pages: nothing can be searched for in encrypted ones.
    log = SqliteLog(path, PLAIN)
    fill(log, "stays", "somebody else")
    gone = fill(log, SECRET, SECRET)
    # The people stay in the chain of events.
    row = named(CellKey(0, 0), Label.BASOPHIL, "Ada", NOON)
    log.add_verdicts(gone, [row, added_by_hand(CellKey(-1, 0), Label.BASOPHIL, "Ada", NOON)])
    backup = path.with_name("log.sqlite.before-v9.bak")
    log.copy_to(backup)
    if closed:
        log.close()
        log = SqliteLog(path, PLAIN)
    assert any(SECRET.encode() in one.read_bytes() for one in path.parent.iterdir())
    log.remove_batch(gone)
    files = [one.read_bytes() for one in path.parent.iterdir()]
    # The other batch's thumbnails are the same bytes except for their number.
    assert not any(SECRET.encode() in content for content in files)
    assert sum(content.count(THUMBNAIL[:200]) for content in files) == 60
    assert log.find_damage() == []
    assert log.batches(LogQuery(words=("padma",))) == []
    log.close()
    assert not any(SECRET.encode() in one.read_bytes() for one in path.parent.iterdir())


def paths_index(connection: Any) -> bytes:
    """Return the index of paths as stored in its pages."""
    rows = connection.execute("SELECT block FROM field_paths_data").fetchall()
    return b"".join(bytes(block) for (block,) in rows)


@pytest.mark.parametrize("stay", [10, 1_600], ids=["written anew", "taken out one by one"])
def test_the_index_of_paths_keeps_none_of_a_removed_batch(path: Path, stay: int) -> None:
    log = SqliteLog(path, PLAIN)
    gone, stays = fill(log, "gone", "\N{SNOWMAN}" * 5, 5), fill(log, "stays", "stays", stay)
    log.close()
    with closing(connect(path, PLAIN)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        assert "\N{SNOWMAN}".encode() in paths_index(connection)
        connection.execute("BEGIN")
        delete_batch(connection, stays)
        connection.execute("ROLLBACK")
        delete_batch(connection, gone)
        assert "\N{SNOWMAN}".encode() not in paths_index(connection)
        how = "SELECT v FROM field_paths_config WHERE k = 'secure-delete'"
        assert connection.execute(how).fetchall() == [(1,)]
        connection.execute(
            "INSERT INTO field_paths (field_paths, rank) VALUES ('integrity-check', 1)"
        )
    with closing(SqliteLog(path, PLAIN)) as log:
        found = log.batches(LogQuery(words=("9.jpg",)))
        assert [one.start.name for one in found] == ["stays"]


def test_removing_a_large_batch_changes_the_index_few_times(path: Path) -> None:
    """Removed one by one, each path of some fifty letters would write fifty pages."""
    with closing(SqliteLog(path, PLAIN)) as log:
        gone = fill(log, "gone", SECRET * 3, 300)
    with closing(connect(path, PLAIN)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        before = connection.total_changes
        delete_batch(connection, gone)
        assert connection.execute("SELECT count(*) FROM fields").fetchall() == [(0,)]
        assert connection.total_changes - before < 300 * 10


def test_the_pictures_of_a_removed_live_count_go_too_and_nobody_elses(path: Path) -> None:
    own, others = path.parent / "live" / "2026", path.parent / "slides"
    for folder in (own, others):
        folder.mkdir(parents=True)
        (folder / "a.png").touch()
    log = SqliteLog(path)
    live = replace(a_start(), kind=BatchKind.LIVE, sources=(own, others))
    pictures = replace(a_start(), sources=(others, own))
    log.remove_batch(log.begin_batch(pictures))
    assert own.exists()
    log.remove_batch(log.begin_batch(live))
    assert not own.exists()
    assert (others / "a.png").exists()
    log.close()


# The file changes while in use


@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be moved there")
@pytest.mark.parametrize("replaced", [False, True])
def test_a_vanished_log_accepts_nothing_until_it_is_back(path: Path, replaced: bool) -> None:
    log = SqliteLog(path)
    batch_id = fill(log, "a", "x", 1)
    elsewhere = path.with_name("elsewhere")
    path.rename(elsewhere)
    if replaced:
        path.write_bytes(elsewhere.read_bytes())
    row = named(CellKey(0, 0), Label.BASOPHIL, "", NOON)
    for write in (
        lambda: log.add_fields(batch_id, [a_result(1)]),
        lambda: log.add_verdicts(batch_id, (row,)),
        lambda: log.begin_batch(a_start()),
    ):
        with pytest.raises(EnvironmentFault, match="moved, removed or replaced"):
            write()
    elsewhere.replace(path)
    log.add_fields(batch_id, [a_result(1)])
    log.add_verdicts(batch_id, (row,))
    log.close()
    log = SqliteLog(path)
    batch = log.read_batch(batch_id)
    assert (len(batch.results), batch.verdicts) == (2, (row,))
    log.close()


@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be moved there")
def test_closing_a_log_that_vanished_says_so(path: Path) -> None:
    log = SqliteLog(path)
    fill(log, "a", "x", 1)
    path.unlink()
    with pytest.raises(EnvironmentFault, match="moved, removed or replaced"):
        log.close()


# Clocks


def test_a_clock_set_back_hides_no_count_and_keeps_the_newest_first(path: Path) -> None:
    log = SqliteLog(path)
    live = replace(a_start("live", day=3), kind=BatchKind.LIVE, target=5)
    log.end_batch(log.begin_batch(replace(live, name="earlier")), BatchState.FINISHED)
    log.begin_batch(replace(live, name="cut short", started_at=NOON.replace(year=2001)))
    log.close()
    log = SqliteLog(path)
    count = log.interrupted_count()
    assert count is not None
    assert count.summary.start.name == "cut short"
    assert [one.start.name for one in log.batches(LogQuery())] == ["cut short", "earlier"]
    log.close()


def test_a_count_that_reached_its_target_has_ended_however_the_program_did(path: Path) -> None:
    log = SqliteLog(path)
    batch_id = log.begin_batch(replace(a_start(), kind=BatchKind.LIVE, target=2))
    log.add_fields(batch_id, [a_result(0, "/a", a_cell())])
    log.add_verdicts(batch_id, (added_by_hand(CellKey(-1, 0), Label.BASOPHIL, "", NOON),))
    log.close()
    log = SqliteLog(path)
    assert log.batches(LogQuery())[0].state is BatchState.FINISHED
    assert log.interrupted_count() is None
    log.reopen_batch(batch_id)
    log.set_target(batch_id, 200)
    log.close()
    log = SqliteLog(path)
    assert log.interrupted_count() is not None
    log.close()


# Damage

KILLED = """
import os, sys
from pathlib import Path
from log_samples import a_cell, a_result, a_start
from hematovision_desktop.adapters.log.sqlite import SqliteLog
log = SqliteLog(Path(sys.argv[1]))
batch = log.begin_batch(a_start())
log.add_fields(batch, [a_result(n, f"/slides/{n}.jpg", a_cell()) for n in range(400)])
os._exit(0)
"""


def test_damage_is_looked_for_after_an_unclean_end(path: Path) -> None:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    log = SqliteLog(path)
    fill(log, "a", "x", 400)
    log.close()
    subprocess.run([sys.executable, "-c", KILLED, str(path)], check=True, env=environment)
    with path.open("r+b") as file:
        file.seek(20 * 4096)
        file.write(bytes(30 * 4096))
    with pytest.raises(EnvironmentFault, match="damaged"):
        SqliteLog(path)


@pytest.mark.parametrize("key", [KNOWN_KEY, PLAIN], ids=["checked", "plain"])
def test_no_damage_raises_anything_but_a_sentence(path: Path, key: bytes) -> None:
    log = SqliteLog(path, key)
    batch_id = fill(log, "a", "slides", 40)
    log.add_verdicts(batch_id, (named(CellKey(0, 0), Label.BASOPHIL, "", NOON),))
    log.close()
    sound = path.read_bytes()
    rng = random.Random(5)
    for _ in range(40):
        spoilt = bytearray(sound)
        for _ in range(rng.choice((1, 1, 40))):
            spoilt[rng.randrange(100, len(spoilt))] ^= 1 << rng.randrange(8)
        path.write_bytes(spoilt)
        with suppress(EnvironmentFault):
            check_copy(path, key)
        with suppress(EnvironmentFault):
            use_everything(SqliteLog(path, key), batch_id)


@pytest.mark.parametrize(
    ("key", "change"),
    [
        (KNOWN_KEY, lambda content: content[:9000] + b"\0" * 4096 + content[13096:]),
        (PLAIN, lambda content: content.replace(b"CREATE TABLE cells", b"CREATE TABLE c\xa0lls")),
        (PLAIN, lambda content: content.replace(b"CREATE TABLE cells", b"CREBTE TABLE cells")),
    ],
    ids=["a page", "a name that is no text", "a word of the schema"],
)
def test_reports_a_damaged_copy(
    path: Path, tmp_path: Path, key: bytes, change: Callable[[bytes], bytes]
) -> None:
    SqliteLog(path, key).close()
    sound = path.read_bytes()
    spoilt = change(sound)
    assert spoilt != sound
    path.write_bytes(spoilt)
    with pytest.raises(EnvironmentFault, match="damaged"):
        check_copy(path, key)
    with pytest.raises(EnvironmentFault, match="damaged"):
        restore_log(path, tmp_path / "in use.sqlite", key)


# What SQLite takes a changed schema for: none of these is damage to it.
SCHEMA_WORDS = {
    "a column that is read": (b"probabilities", b"probabilitiez"),
    "a column that is written": (b"payload", b"payl0ad"),
    "a table of a trigger": (b"ON tallies", b"ON talliez"),
    "a function": (b"ifnull(", b"ifnuxl("),
    "an order of words": (b"NOCASE", b"NOCAZE"),
    "a key of another table": (b"REFERENCES batches", b"REFERENCES batchez"),
    "what finds paths": (b"fts5", b"ftz5"),
    "a sum that is now a difference": (b"revision + 1", b"revision - 1"),
}


@pytest.mark.parametrize("words", SCHEMA_WORDS.values(), ids=SCHEMA_WORDS)
@pytest.mark.parametrize("key", [KNOWN_KEY, PLAIN], ids=["converted", "as it is"])
def test_reports_a_changed_word_in_a_plain_logs_schema_as_damage(
    path: Path, words: tuple[bytes, bytes], key: bytes
) -> None:
    log = SqliteLog(path, PLAIN)
    fill(log, "a", "slides", 3)
    log.close()
    sound = path.read_bytes()
    path.write_bytes(sound.replace(*words))
    assert path.read_bytes() != sound
    for call in (
        lambda: SqliteLog(path, key),
        lambda: check_copy(path, key),
        lambda: restore_log(path, path.with_name("restored.sqlite"), key),
    ):
        with pytest.raises(EnvironmentFault, match="damaged"):
            call()
    assert path.read_bytes()[:16] == sound[:16]


def test_reports_a_schema_changed_while_the_log_is_open_as_damage(path: Path) -> None:
    log = SqliteLog(path)
    batch_id = fill(log, "a", "slides", 3)
    raw = connect(path, KNOWN_KEY)
    raw.execute("PRAGMA writable_schema = ON")
    raw.execute("UPDATE sqlite_master SET sql = replace(sql, 'probabilities', 'other')")
    raw.execute("PRAGMA schema_version = 4000")
    raw.close()
    assert log.find_damage()
    with pytest.raises(EnvironmentFault, match="damaged"):
        log.read_batch(batch_id)
    with pytest.raises(EnvironmentFault, match="damaged"):
        log.add_fields(batch_id, [a_result(900, "/b", a_cell())])
    log.close()


def use_everything(log: SqliteLog, batch_id: int) -> None:
    for call in (
        lambda: log.batches(LogQuery(words=("slides", "a"))),
        lambda: log.read_batch(batch_id),
        lambda: log.add_fields(batch_id, [a_result(900, "/b", a_cell())]),
        lambda: log.add_verdicts(batch_id, (named(CellKey(1, 0), None, "", NOON),)),
        lambda: log.known_fields(["ab" * 32]),
        log.find_damage,
        log.close,
    ):
        with suppress(EnvironmentFault, BatchRemoved):
            call()

"""Removal removes: no byte of path, note, name or picture stays in any file of the folder, even decrypted."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from log_samples import a_cell, a_result, a_start

from hematovision_desktop.adapters.keys.sealed import Vault
from hematovision_desktop.adapters.log import sqlite
from hematovision_desktop.adapters.log.disk import database
from hematovision_desktop.adapters.log.disk.cipher import KNOWN_KEY, connect
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import READINGS, BatchKind, LogQuery
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.core.verdicts.verdict import CellKey, named

PAGE, RESERVED, IV, FRAME_HEAD, WAL_HEAD, SALT = 8192, 48, 16, 24, 32, 16
SECRET = "Padmavathi-4711"
PICTURE = b"\xff\xd8 the thumbnail of " + os.urandom(300)
KEYS = {"known": KNOWN_KEY, "own": bytes(range(32))}
NOW = datetime.now(UTC)


def decrypted(path: Path, key: bytes) -> bytes:
    """Return every decrypted page of a log or its WAL, including free ones."""
    content = path.read_bytes()
    if path.name.endswith("-wal"):
        step = FRAME_HEAD + PAGE
        starts = range(WAL_HEAD + FRAME_HEAD, len(content) - PAGE + 1, step)
    elif path.name.endswith(("sqlite", "bak")):
        starts = range(0, len(content), PAGE)
    else:
        return content
    return b"".join(_plain(content[at : at + PAGE], key, is_first=at == 0) for at in starts)


def _plain(page: bytes, key: bytes, *, is_first: bool) -> bytes:
    head = SALT if is_first else 0
    iv = page[PAGE - RESERVED : PAGE - RESERVED + IV]
    made = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    return made.update(page[head : PAGE - RESERVED]) + made.finalize()


def found(home: Path, key: bytes, vault: Vault) -> list[str]:
    """Return the files that hold a trace, as they are or decrypted."""
    traces = (SECRET.encode(), SECRET.casefold().encode(), PICTURE[20:200])
    return [
        path.name
        for path in sorted(home.rglob("*"))
        if path.is_file()
        for content in (path.read_bytes(), vault.unseal(decrypted(path, key)))
        if any(trace in content for trace in traces)
    ]


def fill(log: SqliteLog, home: Path, vault: Vault, kind: BatchKind) -> int:
    where = {BatchKind.LIVE: "live", BatchKind.READING: READINGS}.get(kind, "pasted")
    folder = home / where if kind is BatchKind.PICTURES else home / where / SECRET
    folder.mkdir(parents=True, exist_ok=True)
    pictures = [folder / f"cell_{at}.png" for at in range(3)]
    for one in pictures:
        one.write_bytes(vault.seal(PICTURE))
    (home / "recordings").mkdir(exist_ok=True)
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d %H-%M-%S.%f")[:-3]
    for name in ("field", "clip"):
        (home / "recordings" / f"{name} {stamp}.png").write_bytes(vault.seal(PICTURE))
    sources = tuple(pictures) if kind is BatchKind.PICTURES else (folder,)
    start = replace(a_start(SECRET), kind=kind, sources=sources, started_at=datetime.now(UTC))
    batch = log.begin_batch(start)
    results = [
        replace(a_result(at, str(path), a_cell()), thumbnail=PICTURE)
        for at, path in enumerate((*pictures, *(Path(f"/slides/{SECRET}/{n}") for n in range(40))))
    ]
    log.add_fields(batch, results)
    log.set_note(batch, f"a note on {SECRET}")
    log.add_verdicts(batch, [named(CellKey(0, 0), Label.BASOPHIL, "Ada", NOW)])
    return batch


@pytest.mark.parametrize("closed", [True, False])
@pytest.mark.parametrize("kind", BatchKind)
@pytest.mark.parametrize("which", KEYS)
def test_no_byte_of_a_removed_batch_is_left(
    tmp_path: Path, which: str, kind: BatchKind, closed: bool
) -> None:
    key, vault, path = KEYS[which], Vault(), tmp_path / "log.sqlite"
    vault.use(None if which == "known" else key)
    log = SqliteLog(path, key)
    batch = fill(log, tmp_path, vault, kind)
    log.copy_to(tmp_path / "log.sqlite.before-v9.bak")
    if closed:
        log.close()
        log = SqliteLog(path, key)
    before = found(tmp_path, key, vault)
    assert {"log.sqlite", "log.sqlite.before-v9.bak"} <= {
        *before,
        *(() if closed else ["log.sqlite"]),
    }
    log.remove_batch(batch)
    left = found(tmp_path, key, vault)
    if kind is not BatchKind.LIVE:  # kept for the microscope, not for these pictures
        left = [name for name in left if not name.startswith(("field", "clip"))]
    assert left == []
    told = [one for one in log.events() if one.kind == "removed"]
    assert len(told) == 1
    assert '"cells":43' in str(told[0].payload).replace(" ", "").replace("'", '"')
    assert log.find_damage() == []
    assert log.batches(LogQuery()) == []
    log.close()
    assert [one for one in found(tmp_path, key, vault) if one.startswith("log")] == []


def add_patient(log: SqliteLog, home: Path) -> int:
    """Add a sample that a copy from before a migration also holds."""
    sample = log.add_sample(SampleDetails(f"{SECRET} 1", SECRET, SECRET, notes=f"on {SECRET}"))
    log.copy_to(home / "log.sqlite.before-v9.bak")
    return sample


@pytest.mark.parametrize("closed", [True, False])
@pytest.mark.parametrize("which", KEYS)
def test_no_byte_of_a_removed_sample_is_left(tmp_path: Path, which: str, closed: bool) -> None:
    key, path = KEYS[which], tmp_path / "log.sqlite"
    log = SqliteLog(path, key)
    samples = [add_patient(log, tmp_path) for _ in range(3)]
    if closed:
        log.close()
        log = SqliteLog(path, key)
    log.remove_sample(samples[0])
    with log.together():
        for one in samples[1:]:
            log.remove_sample(one)
    assert found(tmp_path, key, Vault()) == []
    log.close()
    assert found(tmp_path, key, Vault()) == []


def test_finishes_removing_a_sample_after_an_interruption(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = SqliteLog(tmp_path / "log.sqlite")
    sample = add_patient(log, tmp_path)

    with monkeypatch.context() as patch, pytest.raises(Killed):
        patch.setattr(sqlite, "finish_removing", _die)
        log.remove_sample(sample)
    copied = tmp_path / "after"  # as the disk is, with the program gone
    shutil.copytree(tmp_path, copied)
    log.close()
    assert found(copied, KNOWN_KEY, Vault()) != []
    SqliteLog(copied / "log.sqlite").close()
    assert found(copied, KNOWN_KEY, Vault()) == []


def test_a_sample_that_stays_takes_no_copy_along(tmp_path: Path) -> None:
    log = SqliteLog(tmp_path / "log.sqlite")
    sample = log.add_sample(SampleDetails(SECRET))
    log.begin_batch(replace(a_start(), sample_uid=log.sample_row(sample).uid))
    log.copy_to(tmp_path / "log.sqlite.before-v9.bak")
    with pytest.raises(UserError, match="holds pictures"):
        log.remove_sample(sample)
    log.close()
    SqliteLog(tmp_path / "log.sqlite").close()
    assert (tmp_path / "log.sqlite.before-v9.bak").exists()


def test_a_pasted_picture_stays_while_another_batch_needs_it(tmp_path: Path) -> None:
    picture = tmp_path / "pasted" / "one.png"
    picture.parent.mkdir()
    picture.write_bytes(PICTURE)
    log = SqliteLog(tmp_path / "log.sqlite")
    batches = [log.begin_batch(replace(a_start(), sources=(picture,))) for _ in range(2)]
    for one in batches:
        log.add_fields(one, [a_result(0, str(picture), a_cell())])
    log.remove_batch(batches[0])
    assert picture.exists()
    log.remove_batch(batches[1])
    assert not picture.exists()
    log.close()


@pytest.mark.parametrize("cut_short", [False, True])
def test_removes_a_counts_clips_elsewhere(tmp_path: Path, cut_short: bool) -> None:
    path, clips = tmp_path / "stick" / "log.sqlite", tmp_path / "user" / "recordings"
    path.parent.mkdir()
    log = SqliteLog(path, recordings=clips)
    batch = fill(log, path.parent, Vault(), BatchKind.LIVE)
    clips.parent.mkdir()
    (path.parent / "recordings").rename(clips)
    (clips / "clip of my own.avi").touch()
    restored = path.parent / "recordings" / next(clips.glob("clip 2*")).name
    restored.parent.mkdir()
    restored.touch()
    assert len(list(clips.iterdir())) == 3
    if cut_short:
        with pytest.MonkeyPatch.context() as patch, pytest.raises(Killed):
            patch.setattr(sqlite, "finish_removing", _die)
            log.remove_batch(batch)
    else:
        log.remove_batch(batch)
    log.close()
    SqliteLog(path, recordings=clips).close()
    assert [one.name for one in clips.iterdir()] == ["clip of my own.avi"]
    assert not restored.exists()


def _die(*_given: object) -> None:
    raise Killed


def test_clips_of_other_times_stay(tmp_path: Path) -> None:
    folder = tmp_path / "recordings"
    folder.mkdir()
    early = (datetime.now().astimezone() - timedelta(hours=1)).strftime("%Y-%m-%d %H-%M-%S.000")
    for name in (f"clip {early}.avi", "clip of my own.avi"):
        (folder / name).touch()
    log = SqliteLog(tmp_path / "log.sqlite")
    start = replace(a_start(), kind=BatchKind.LIVE, started_at=datetime.now(UTC))
    log.remove_batch(log.begin_batch(start))
    log.close()
    assert len(list(folder.iterdir())) == 2


class Killed(BaseException):
    """Raised in place of the program's end: nothing catches it."""


@pytest.mark.parametrize("kind", [BatchKind.LIVE, BatchKind.PICTURES])
@pytest.mark.parametrize("at", [1, 2, 3])
def test_a_removal_that_was_cut_short_is_ended_when_the_log_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: BatchKind, at: int
) -> None:
    key, vault, path = KNOWN_KEY, Vault(), tmp_path / "log.sqlite"
    log = SqliteLog(path)
    batch = fill(log, tmp_path, vault, kind)
    log.copy_to(tmp_path / "log.sqlite.before-v9.bak")
    left = at  # the first change belongs to the note's draft

    def dying(does: Callable[..., None]) -> Callable[..., None]:
        def does_or_dies(*given: object, **named: object) -> None:
            nonlocal left
            if not left:
                raise Killed
            left -= 1
            does(*given, **named)

        return does_or_dies

    with monkeypatch.context() as patch, pytest.raises(Killed):
        for owner, name in ((shutil, "rmtree"), (Path, "unlink")):
            patch.setattr(owner, name, dying(getattr(owner, name)))
        log.remove_batch(batch)
    copied = tmp_path / "after"  # as the disk is, with the program gone
    shutil.copytree(tmp_path, copied)
    log.close()
    assert found(copied, key, vault) != []
    log = SqliteLog(copied / "log.sqlite")
    assert (log.batches(LogQuery()), log.trouble) == ([], "")
    kept = ("field", "clip") if kind is not BatchKind.LIVE else ("none",)
    assert [one for one in found(copied, key, vault) if not one.startswith(kept)] == []
    log.close()
    assert not (copied / "log.sqlite.removing").exists()


def test_a_note_of_a_removal_takes_nothing_that_is_no_ones(tmp_path: Path) -> None:
    path, batch = tmp_path / "log.sqlite", 1
    SqliteLog(path).close()
    mine = [tmp_path / "mine.png", tmp_path / "live" / "deep" / "mine.png", tmp_path / "live"]
    mine[1].parent.mkdir(parents=True)
    for one in mine[:2]:
        one.touch()
    outside = ["<log>/mine.png", str(tmp_path), "<log>/live", "<log>/live/deep/mine.png"]
    for paths in (outside, ["<log>/live/../mine.png"], [7], "x"):
        noted = {"batch": batch, "started_at": "2026-01-01", "paths": paths}
        (tmp_path / "log.sqlite.removing").write_text(json.dumps({"removing": [noted]}))
        SqliteLog(path).close()
        assert [one.exists() for one in mine] == [True, True, True]
        assert not (tmp_path / "log.sqlite.removing").exists()


def test_a_batch_that_was_not_removed_after_all_keeps_its_pictures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = SqliteLog(tmp_path / "log.sqlite")
    fill(log, tmp_path, Vault(), BatchKind.LIVE)
    (batch,) = log.batches(LogQuery())

    def refuse(*_given: object) -> None:
        raise Killed

    with monkeypatch.context() as patch, pytest.raises(Killed):
        patch.setattr(log, "_proofs_may_change", refuse)
        log.remove_batch(batch.batch_id)
    log.close()
    SqliteLog(tmp_path / "log.sqlite").close()
    assert len(list((tmp_path / "live" / SECRET).iterdir())) == 3


def test_a_removal_that_was_undone_troubles_no_later_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Undone(Exception):
        pass

    def refuse(*_given: object) -> None:
        raise EnvironmentFault("Nothing can be removed here.")

    with closing(SqliteLog(tmp_path / "log.sqlite")) as log:
        batch = log.begin_batch(a_start("kept"))
        with pytest.raises(Undone), log.together():
            log.remove_batch(batch)
            raise Undone
        monkeypatch.setattr(sqlite, "finish_removing", refuse)
        # A writer would take a refusal for one of these rows, and write them a second time.
        with log.together():
            log.add_fields(batch, [a_result(0, "/a.jpg", a_cell())])
        assert len(log.read_batch(batch).results) == 1


def test_reports_what_cannot_be_removed_and_removes_it_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "log.sqlite"
    log = SqliteLog(path)
    batch = fill(log, tmp_path, Vault(), BatchKind.LIVE)

    def refuse(*_given: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(shutil, "rmtree", refuse)
        with pytest.raises(EnvironmentFault, match="some files beside"):
            log.remove_batch(batch)
        log.close()
        log = SqliteLog(path)
        assert "some files beside" in log.trouble
        log.close()
    log = SqliteLog(path)
    assert log.trouble == ""
    log.close()
    assert list((tmp_path / "live").iterdir()) == []


@pytest.mark.parametrize("kind", BatchKind)
def test_to_remove_a_few_pictures_nothing_is_walked_over_that_grows_with_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: BatchKind
) -> None:
    statements: list[str] = []

    def connect_traced(*terms: Any) -> Any:
        connection = connect(*terms)
        connection.set_trace_callback(statements.append)
        return connection

    monkeypatch.setattr(database, "connect", connect_traced)
    log = SqliteLog(tmp_path / "log.sqlite")
    other = log.begin_batch(a_start())
    log.add_fields(other, [a_result(at, f"/slides/{at}.png", a_cell()) for at in range(400)])
    batch = fill_pasted(log, tmp_path, kind)
    statements.clear()
    log.check_unsigned(batch)
    log.remove_batch(batch)
    newest = "ORDER BY number DESC LIMIT 1"  # one row, although its plan says SCAN
    asked = [one for one in statements if one.startswith(("SELECT", "DELETE", "UPDATE"))]
    asked = [one for one in asked if not one.endswith(newest)]
    log.close()
    with closing(connect(tmp_path / "log.sqlite")) as beside:
        plans = [step[3] for one in asked for step in beside.execute(f"EXPLAIN QUERY PLAN {one}")]
    large = ("fields", "cells", "events", "verdicts", "thumbnails", "field_paths")
    assert any("fields" in one for one in plans)
    assert not [one for one in plans if one.removeprefix("SCAN ").split()[0] in large]


def fill_pasted(log: SqliteLog, home: Path, kind: BatchKind) -> int:
    """Add a batch of one picture beside the log; return its id."""
    where = {BatchKind.LIVE: "live", BatchKind.READING: READINGS}.get(kind, "pasted")
    picture = home / where / "one.png"
    picture.parent.mkdir()
    picture.touch()
    batch = log.begin_batch(replace(a_start(), kind=kind, sources=(picture,)))
    log.add_fields(batch, [a_result(0, str(picture), a_cell())])
    return batch

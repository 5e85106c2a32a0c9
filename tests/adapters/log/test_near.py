"""Paths beside the log move with the log; all others stay unchanged."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from log_samples import a_cell, a_result, a_start, take_chain_away

from hematovision_desktop.adapters.log.disk.cipher import connect
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.log.steps.event_tables import digest_stored, read_fields
from hematovision_desktop.adapters.log.stored.near import HERE, Near, Paths
from hematovision_desktop.core.logbook.log import BatchKind, BatchState, LogQuery

STAMP = "2026-01-05 10-00-00"


@pytest.mark.parametrize(
    ("inner", "stored"),
    [
        ("live/a/cell_1.png", HERE + "live/a/cell_1.png"),
        ("a.jpg", HERE + "a.jpg"),
        ("live/odd \udce9.png", HERE + "live/odd \udce9.png"),
    ],
)
def test_stores_paths_beside_the_log_relative_to_it(
    tmp_path: Path, inner: str, stored: str
) -> None:
    near = Near(tmp_path / "home" / "log.sqlite")
    assert near.pack(tmp_path / "home" / inner) == stored
    elsewhere = Near(tmp_path / "stick" / "log.sqlite")
    for unpack in (elsewhere.unpack, Paths(elsewhere)):
        assert unpack(stored) == tmp_path / "stick" / inner


@pytest.mark.parametrize(
    "path", ["/slides/a.jpg", "a.jpg", "/homely/a.jpg", "<log>/a.jpg", "<path>/a.jpg", "/"]
)
def test_stores_every_other_path_unchanged(path: str) -> None:
    near = Near(Path("/home/log.sqlite"))
    stored = near.pack(Path(path))
    for unpack in (near.unpack, Paths(near)):
        assert unpack(stored) == Path(path)


@pytest.mark.parametrize("text", [HERE + "../../etc/passwd", HERE + "/etc/passwd"])
def test_no_stored_path_leads_out_of_the_folder(text: str) -> None:
    near = Near(Path("/home/log.sqlite"))
    assert not near.unpack(text).is_absolute()


def a_live_count(home: Path) -> None:
    folder = home / "live" / STAMP
    folder.mkdir(parents=True)
    (folder / "cell_00001.png").write_bytes(b"a cell")
    log = SqliteLog(home / "log.sqlite")
    start = replace(a_start("live"), kind=BatchKind.LIVE, sources=(folder,))
    batch = log.begin_batch(start)
    log.add_fields(
        batch,
        [
            a_result(0, str(folder / "cell_00001.png"), a_cell()),
            a_result(1, "/slides/of/others.jpg", a_cell()),
        ],
    )
    log.close()


def paths(home: Path) -> list[Path]:
    log = SqliteLog(home / "log.sqlite")
    (summary,) = log.batches(LogQuery(words=("cell_00001",)))
    whole = log.read_batch(summary.batch_id)
    log.close()
    return [*summary.start.sources, *(one.path for one in whole.results)]


def expected(home: Path) -> list[Path]:
    folder = home / "live" / STAMP
    return [folder, folder / "cell_00001.png", Path("/slides/of/others.jpg")]


def test_a_folder_that_was_copied_elsewhere_is_whole_there(tmp_path: Path) -> None:
    a_live_count(tmp_path / "first")
    assert paths(tmp_path / "first") == expected(tmp_path / "first")
    shutil.copytree(tmp_path / "first", tmp_path / "second")
    shutil.rmtree(tmp_path / "first")
    assert paths(tmp_path / "second") == expected(tmp_path / "second")
    log = SqliteLog(tmp_path / "second" / "log.sqlite")
    log.remove_batch(1)
    log.close()
    assert not (tmp_path / "second" / "live" / STAMP).exists()


@pytest.mark.parametrize("home", ["first", "second"])
def test_a_log_of_before_is_brought_along(tmp_path: Path, home: str) -> None:
    first = tmp_path / "first"
    a_live_count(first)
    raw = connect(first / "log.sqlite")
    raw.execute(
        "UPDATE fields SET path = ? || substr(path, 6) WHERE path LIKE '<log>%'", (str(first),)
    )
    raw.execute("UPDATE batches SET sources = replace(sources, '<log>', ?)", (str(first),))
    raw.execute("INSERT INTO field_paths (field_paths) VALUES ('rebuild')")
    take_chain_away(raw)
    raw.execute("ALTER TABLE fields DROP COLUMN first_name")
    raw.execute("PRAGMA user_version = 7")
    assert raw.execute("SELECT count(*) FROM fields WHERE path LIKE '<%'").fetchone() == (0,)
    raw.close()
    if home == "second":
        first.rename(tmp_path / "second")
    assert paths(tmp_path / home) == expected(tmp_path / home)
    log = SqliteLog(tmp_path / home / "log.sqlite")
    assert log.find_damage() == []
    log.close()


def test_a_picture_that_moved_and_was_renamed_breaks_no_chain(tmp_path: Path) -> None:
    log = SqliteLog(tmp_path / "log.sqlite")
    batch = log.begin_batch(a_start("moved"))
    log.add_fields(batch, [a_result(at, f"/stick/a_{at}.jpg", a_cell()) for at in range(3)])
    log.end_batch(batch, BatchState.FINISHED)
    before = digest(tmp_path / "log.sqlite", batch)
    for archive in ("/archive", "/archive again"):
        places = {at: Path(archive) / f"b_{at}.jpg" for at in (0, 2)}
        log.move_pictures(batch, places, (Path(archive),))
    whole = log.read_batch(batch)
    assert [str(one.path) for one in whole.results] == [
        "/archive again/b_0.jpg",
        "/stick/a_1.jpg",
        "/archive again/b_2.jpg",
    ]
    assert whole.summary.start.sources == (Path("/archive again"),)
    assert [len(log.batches(LogQuery(words=(word,)))) for word in ("b_2", "a_2", "a_1")] == [
        1,
        0,
        1,
    ]
    assert log.find_damage() == []
    assert digest(tmp_path / "log.sqlite", batch) == before
    log.close()


def digest(path: Path, batch: int) -> str:
    raw = connect(path)
    try:
        return digest_stored(raw, batch, read_fields(raw, batch))
    finally:
        raw.close()

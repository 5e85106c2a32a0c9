"""A changed byte in the last writes before a crash is noticed; an ordinary end is not reported."""

from __future__ import annotations

import os
import random
import shutil
import struct
from pathlib import Path

import pytest
from log_samples import a_cell, a_result, a_start

from hematovision_desktop.adapters.log.disk.wal import End, end_of, has_commit, sum_of
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.logbook.log import LogQuery

FLIPS = int(os.environ.get("HEMATOVISION_FLIPS", "12"))


@pytest.fixture
def left(tmp_path: Path) -> Path:
    """Return a log as a killed program leaves it: with much in its -wal, some of it twice."""
    home = tmp_path / "open"
    home.mkdir()
    log = SqliteLog(home / "log.sqlite")
    for number in range(6):
        batch = log.begin_batch(a_start(f"batch {number}"))
        log.add_fields(batch, [a_result(at, f"/{number}/{at}.jpg", a_cell()) for at in range(5)])
    killed = tmp_path / "killed"
    shutil.copytree(home, killed)
    log.close()
    return killed / "log.sqlite"


def told(path: Path) -> list[str] | None:
    """Return the log's content; None if it reports a fault."""
    try:
        log = SqliteLog(path)
    except EnvironmentFault:
        return None
    try:
        if log.trouble or log.find_damage():
            return None
        wholes = [log.read_batch(one.batch_id) for one in log.batches(LogQuery())]
        return [f"{one.summary.start.name} {len(one.results)}" for one in wholes]
    finally:
        log.close()


def test_no_flipped_byte_is_silent(left: Path, tmp_path: Path) -> None:
    wal = left.with_name("log.sqlite-wal")
    content, rng = wal.read_bytes(), random.Random(5)
    shutil.copytree(left.parent, tmp_path / "whole")
    whole = told(tmp_path / "whole" / "log.sqlite")
    assert whole is not None
    assert len(whole) == 6
    heads = [
        32 + number * (8192 + 24) + at for number in range(1, 3) for at in (0, 5, 8, 13, 17, 23)
    ]
    places = [*range(0, 32, 3), *heads, *(rng.randrange(len(content)) for _ in range(FLIPS))]
    silent = []
    for number, place in enumerate(places):
        home = tmp_path / f"flip {number}"
        shutil.copytree(left.parent, home)
        changed = bytearray(content)
        changed[place] ^= 1 << rng.randrange(8)
        (home / "log.sqlite-wal").write_bytes(changed)
        if told(home / "log.sqlite") not in (None, whole):
            silent.append(place)
        shutil.rmtree(home)
    assert silent == []


@pytest.mark.parametrize("cut", [1, 24, 5_000])
def test_an_end_in_the_middle_of_a_frame_is_no_fault(left: Path, cut: int) -> None:
    wal = left.with_name("log.sqlite-wal")
    wal.write_bytes(wal.read_bytes()[:-cut])
    assert end_of(wal) is End.WHOLE
    assert told(left) is not None


def test_frames_of_an_earlier_round_are_no_fault(tmp_path: Path) -> None:
    home = tmp_path / "open"
    home.mkdir()
    log = SqliteLog(home / "log.sqlite")
    for number in range(8):
        batch = log.begin_batch(a_start())
        log.add_fields(batch, [a_result(at, "/a.jpg", a_cell()) for at in range(150)])
        if number % 2:
            log.copy_to(tmp_path / "copy.sqlite")
    shutil.copytree(home, tmp_path / "killed")
    log.close()
    assert end_of(tmp_path / "killed" / "log.sqlite-wal") is End.WHOLE


def test_reports_a_changed_file_and_keeps_it(left: Path) -> None:
    wal = left.with_name("log.sqlite-wal")
    content = bytearray(wal.read_bytes())
    content[len(content) // 2] ^= 4
    wal.write_bytes(content)
    log = SqliteLog(left)
    assert "last changes may be missing" in log.trouble
    assert [one.kind for one in log.events()].count("spoilt end") == 1
    log.close()
    assert left.with_name("log.sqlite-wal.spoilt").read_bytes() == content
    again = SqliteLog(left)
    assert again.trouble == ""
    again.close()


def frames_of(wal: Path) -> list[int]:
    """Return where the last transaction's frames begin and the one before ends."""
    content, step = wal.read_bytes(), 24 + 8192
    starts = range(32, len(content), step)
    ends = [at for at in starts if int.from_bytes(content[at + 4 : at + 8], "big")]
    return [ends[-2], *range(ends[-2] + step, ends[-1] + step, step)]


@pytest.mark.parametrize("seed", range(6))
def test_a_transaction_that_was_being_written_may_be_torn(left: Path, seed: int) -> None:
    wal = left.with_name("log.sqlite-wal")
    content, rng = bytearray(wal.read_bytes()), random.Random(seed)
    _before, *frames = frames_of(wal)
    torn = range(frames[0], len(content) - len(content) % 512, 512)
    for at in rng.sample(torn, len(torn) // 2):
        content[at : at + 512] = bytes(512)
    wal.write_bytes(content)
    assert end_of(wal) in {End.TORN, End.WHOLE}
    log = SqliteLog(left)
    # As after a power cut: nothing on disk was changed.
    assert "and the disk" not in log.trouble
    log.close()


def test_one_before_it_was_on_the_disk_and_is_not(left: Path) -> None:
    wal = left.with_name("log.sqlite-wal")
    content = bytearray(wal.read_bytes())
    content[frames_of(wal)[0] + 500] ^= 1
    wal.write_bytes(content)
    assert end_of(wal) is End.SPOILT


@pytest.mark.parametrize("magic", [0x377F0682, 0x377F0683])
@pytest.mark.parametrize("size", [0, 8, 24, 4096])
def test_the_sum_is_sqlites(magic: int, size: int) -> None:
    rng = random.Random(size)
    content, start = rng.randbytes(size), (rng.getrandbits(32), rng.getrandbits(32))
    first, second = start
    for at in range(0, size, 8):
        order = "big" if magic & 1 else "little"
        one, other = (int.from_bytes(content[here : here + 4], order) for here in (at, at + 4))
        first = (first + one + second) % 2**32
        second = (second + other + first) % 2**32
    assert sum_of(content, start, magic) == (first, second)


@pytest.mark.parametrize("head", [bytes(32), struct.pack(">8I", 0x377F0682, 3007000, 3, *[0] * 5)])
def test_an_invalid_wal_beside_an_empty_log_does_no_harm(head: bytes, tmp_path: Path) -> None:
    """A disk may leave zeros or anything in place of unfinished writes."""
    wal = tmp_path / "log.sqlite-wal"
    wal.write_bytes(head + bytes(4000))
    assert not has_commit(wal)
    (tmp_path / "log.sqlite").touch()
    SqliteLog(tmp_path / "log.sqlite").close()

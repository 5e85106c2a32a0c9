"""What comes from outside is read within limits, and JSON is JSON."""

from __future__ import annotations

import errno
import gc
import inspect
import math
import os
import sys
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest

from hematovision_desktop.core.base.bounded_file import parse_json, read_bounded, read_json
from hematovision_desktop.core.readings.reading_format import kind_of
from hematovision_desktop.core.signing.signed_record import read_signed


@pytest.mark.parametrize("size", [0, 1, 9, 10])
def test_a_file_within_the_limit_is_read_whole(tmp_path: Path, size: int) -> None:
    (tmp_path / "file").write_bytes(bytes(size))
    assert read_bounded(tmp_path / "file", 10) == bytes(size)


def test_a_longer_one_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(bytes(11))
    with pytest.raises(OSError, match="longer than 10 bytes") as caught:
        read_bounded(tmp_path / "file", 10)
    assert caught.value.errno == errno.EFBIG


def test_a_folder_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"directory|Permission"):
        read_bounded(tmp_path, 10)
    with pytest.raises(FileNotFoundError):
        read_bounded(tmp_path / "none", 10)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_not_waited_for_and_a_device_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(OSError, match="not a file"):
            read_bounded(path, 10)


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"[]", b"7", b"null", b"{", b'{"a": NaN}', b'{"a": -Infinity}', b"\xff{}"),
        b'{"a": ' + b"[" * 100_000,
        b"[" * 100_000,
    ],
    ids=lambda content: repr(content[:20]),
)
def test_what_is_no_json_object_is_a_value_error(content: bytes, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_json(content)
    (tmp_path / "file").write_bytes(content)
    with pytest.raises(ValueError, match=r"."):
        read_json(tmp_path / "file")


def parsed(content: bytes) -> None:
    parse_json(content)


@pytest.mark.parametrize("parse", [parsed, read_signed, kind_of])
def test_what_is_put_away_has_room_however_deep_a_file_is(parse: Callable[[bytes], object]) -> None:
    """Python collects garbage in the midst of parsing: its finalizers may need some calls."""

    class Knot:
        pass

    def calls(left: int) -> None:
        if left:
            calls(left - 1)
        else:
            away.append(True)

    away: list[bool] = []
    room, before = sys.getrecursionlimit() - len(inspect.stack()), gc.get_threshold()
    gc.collect()
    knot = Knot()
    knot.itself = knot  # type: ignore[attr-defined]
    weakref.finalize(knot, calls, room // 2)
    try:
        gc.set_threshold(room * 3 // 4)  # so many lists within each other, and it collects
        del knot
        with pytest.raises(Exception, match=r"."):
            parse(b'{"a": ' + b"[" * 100_000)
    finally:
        gc.set_threshold(*before)
    gc.collect()
    assert away == [True]


def test_an_object_is_read(tmp_path: Path) -> None:
    (tmp_path / "file").write_text('{"ü": [1.5, null]}', "utf-8")
    assert read_json(tmp_path / "file") == {"ü": [1.5, None]}


def test_a_whole_number_beyond_all_bounds_is_as_endless_as_a_power_is() -> None:
    figures = b"9" * 400
    found = parse_json(
        b'{"a": ' + figures + b', "b": 1e999, "c": -' + figures + b', "d": 12345678901}'
    )
    assert found == {"a": math.inf, "b": math.inf, "c": -math.inf, "d": 12345678901}

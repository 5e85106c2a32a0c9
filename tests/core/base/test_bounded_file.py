"""Files from outside are read within limits, and only valid JSON passes."""

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
def test_reads_a_file_within_the_limit(tmp_path: Path, size: int) -> None:
    (tmp_path / "file").write_bytes(bytes(size))
    assert read_bounded(tmp_path / "file", 10) == bytes(size)


def test_refuses_a_longer_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(bytes(11))
    with pytest.raises(OSError, match="longer than 10 bytes") as caught:
        read_bounded(tmp_path / "file", 10)
    assert caught.value.errno == errno.EFBIG


def test_refuses_a_folder_and_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"directory|Permission"):
        read_bounded(tmp_path, 10)
    with pytest.raises(FileNotFoundError):
        read_bounded(tmp_path / "none", 10)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_refuses_a_pipe_and_a_device_without_waiting(tmp_path: Path) -> None:
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
def test_raises_value_error_for_anything_but_a_json_object(content: bytes, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_json(content)
    (tmp_path / "file").write_bytes(content)
    with pytest.raises(ValueError, match=r"."):
        read_json(tmp_path / "file")


def parsed(content: bytes) -> None:
    parse_json(content)


@pytest.mark.parametrize("parse", [parsed, read_signed, kind_of])
def test_finalizers_have_stack_left_however_deep_the_json_is(
    parse: Callable[[bytes], object],
) -> None:
    """Python may collect garbage during parsing, and finalizers need some stack frames."""

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
        gc.set_threshold(room * 3 // 4)  # this many nested lists trigger a collection
        del knot
        with pytest.raises(Exception, match=r"."):
            parse(b'{"a": ' + b"[" * 100_000)
    finally:
        gc.set_threshold(*before)
    gc.collect()
    assert away == [True]


def test_reads_an_object(tmp_path: Path) -> None:
    (tmp_path / "file").write_text('{"ü": [1.5, null]}', "utf-8")
    assert read_json(tmp_path / "file") == {"ü": [1.5, None]}


def test_a_huge_whole_number_becomes_infinite_like_a_huge_exponent() -> None:
    figures = b"9" * 400
    found = parse_json(
        b'{"a": ' + figures + b', "b": 1e999, "c": -' + figures + b', "d": 12345678901}'
    )
    assert found == {"a": math.inf, "b": math.inf, "c": -math.inf, "d": 12345678901}

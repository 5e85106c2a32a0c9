"""A command's standard error holds our own sentences, not what a library says of a damaged file."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.core.base.errors import FieldUnreadable
from hematovision_desktop.shell.streams import complain, own_words_only


def damaged(compression: str) -> bytes:
    """Return a TIFF of which libtiff says something when it is decoded."""
    stored = io.BytesIO()
    Image.fromarray(draw_field(seed=1, mark=False).pixels).save(
        stored, "TIFF", compression=compression
    )
    content = bytearray(stored.getvalue())
    for at in range(2_000, 6_000):
        content[at] = 255
    return bytes(content)


def test_libtiff_says_something_of_it(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(FieldUnreadable):
        decode(damaged("tiff_lzw"))
    assert capfd.readouterr().err


def test_what_libraries_say_of_a_damaged_file_is_not_shown(tmp_path: Path, tiny_pack: Path) -> None:
    (tmp_path / "cut.tif").write_bytes(damaged("tiff_lzw"))
    given = ["classify", str(tmp_path / "cut.tif"), "--model", str(tiny_pack), "--format", "table"]
    child = subprocess.run(
        [sys.executable, "-m", "hematovision_desktop", *given],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (child.returncode, child.stderr) == (1, "")
    assert "damaged" in child.stdout


def test_what_we_say_is_shown() -> None:
    script = (
        "import os; from hematovision_desktop.shell import streams\n"
        "with streams.own_words_only():\n"
        "    streams.complain('ours'); os.write(2, b'theirs')\n"
        "streams.complain('afterwards')"
    )
    child = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert child.stderr == "hematovision: ours\nhematovision: afterwards\n"


def test_caught_words_stay_caught(capsys: pytest.CaptureFixture[str]) -> None:
    before = sys.stderr
    with own_words_only():
        assert sys.stderr is before
        complain("ours")
        os.write(2, b"theirs")
    assert capsys.readouterr().err == "hematovision: ours\n"

"""A command's standard error holds our own sentences, not a library's messages about a damaged file.

Only commands redirect it: in the window's process, opening a model pack leaves it alone.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.adapters.model.litert import load_runtime
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.base.errors import FieldUnreadable
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.shell.streams import complain, own_words_only

OPENED_IN_THE_WINDOW: dict[str, Callable[[Outside, Path], object]] = {
    "Classify": lambda outside, pack: outside.open_model(pack),
    "evidence": lambda outside, pack: outside.open_model(pack).explainer(),
    "teaching": lambda outside, pack: outside.open_adaptation(pack).look([]),
    "Live": lambda outside, pack: outside.live.build_parts(pack, lambda _card: None),
}


def damaged(compression: str) -> bytes:
    """Return a TIFF that makes libtiff print a message when decoded."""
    stored = io.BytesIO()
    Image.fromarray(draw_field(seed=1, mark=False).pixels).save(
        stored, "TIFF", compression=compression
    )
    content = bytearray(stored.getvalue())
    for at in range(2_000, 6_000):
        content[at] = 255
    return bytes(content)


def test_libtiff_prints_a_message(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(FieldUnreadable):
        decode(damaged("tiff_lzw"))
    assert capfd.readouterr().err


def test_hides_libraries_messages_about_a_damaged_file(tmp_path: Path, tiny_pack: Path) -> None:
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


def test_shows_our_own_messages() -> None:
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


def test_captured_output_stays_captured(capsys: pytest.CaptureFixture[str]) -> None:
    before = sys.stderr
    with own_words_only():
        assert sys.stderr is before
        complain("ours")
        os.write(2, b"theirs")
    assert capsys.readouterr().err == "hematovision: ours\n"


@pytest.mark.parametrize("what", OPENED_IN_THE_WINDOW)
def test_opening_a_pack_for_the_window_leaves_standard_error_alone(
    what: str,
    tiny_pack: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """All threads share it: what another one reports meanwhile would be lost."""
    runtime = load_runtime()
    make, reported = runtime.Interpreter, []

    def make_and_report(*given: Any, **named: Any) -> object:
        reported.append(f"Interpreter {len(reported)} is made.\n")
        os.write(2, reported[-1].encode())
        return make(*given, **named)

    monkeypatch.setattr(runtime, "Interpreter", make_and_report)
    OPENED_IN_THE_WINDOW[what](build_outside(), tiny_pack)
    heard = capfd.readouterr().err.splitlines(keepends=True)
    assert reported
    assert set(reported) <= set(heard)

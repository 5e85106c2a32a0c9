"""`from hematovision_desktop import classify`: the same records as the command's, as dataclasses."""

from __future__ import annotations

import dataclasses
import json
import math
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

import hematovision_desktop
from hematovision_desktop import classify
from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly import places
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def slides(tmp_path: Path) -> Path:
    folder = tmp_path / "slides"
    draw_folder(folder, seed=5, count=2)
    (folder / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n and no more")
    return folder


def as_json(record: Any) -> dict[str, Any]:
    """Return a record as the command would print it, without times."""
    plain: dict[str, Any] = json.loads(json.dumps(dataclasses.asdict(record)))
    return {name: value for name, value in plain.items() if name != "elapsed_ms"}


def test_gives_the_same_as_the_command(
    slides: Path, tiny_pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["classify", str(slides), "--format", "json", "--no-log", "--model", str(tiny_pack)])
    printed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    records = classify(slides, model=tiny_pack)
    for line in printed:
        assert set(line.pop("elapsed_ms")) == {"read", "locate", "classify"}
    assert [as_json(one) for one in records] == printed
    assert {one.status for one in records} == {"ok", "error"}


def test_names_pixels_like_their_file(slides: Path, tiny_pack: Path) -> None:
    path = sorted(slides.glob("drawn_*.png"))[0]
    pixels = cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB)
    from_pixels, from_file = classify([pixels, str(path)], model=tiny_pack)
    assert from_pixels.path == "picture 1"
    assert from_pixels.cells == from_file.cells
    assert from_pixels.scale == from_file.scale
    (alone,) = classify(np.asarray(pixels), model=tiny_pack)
    assert alone.cells == from_file.cells


def test_records_cannot_be_changed(slides: Path, tiny_pack: Path) -> None:
    record = classify(slides, model=tiny_pack)[0]
    with pytest.raises(dataclasses.FrozenInstanceError):
        record.status = "ok"  # type: ignore[misc]


def test_uses_the_options(slides: Path, tiny_pack: Path) -> None:
    path = sorted(slides.glob("drawn_*.png"))[0]
    (record,) = classify(path, label_set="extended", um_per_px=0.1, model=str(tiny_pack))
    assert (record.scale and record.scale.source, record.scale and record.scale.um_per_px) == (
        "set",
        0.1,
    )
    assert len(record.cells[0].probabilities) > 5


def test_does_not_touch_the_log(slides: Path, tiny_pack: Path) -> None:
    classify(slides, model=tiny_pack)
    assert not places.log_path().exists()


@pytest.mark.parametrize(
    ("given", "options", "said"),
    [
        (np.zeros((100, 100), np.uint8), {}, r"picture 1: pixels have to be uint8 RGB"),
        (np.zeros((100, 100, 3), np.float32), {}, r"not float32 of shape \(100, 100, 3\)"),
        ([np.zeros((20, 100, 3), np.uint8)], {}, r"at least 64 px"),
        ("nowhere", {}, r"nowhere"),
        ("nowhere", {"label_set": "nine"}, r"Choose one of: four, five, extended"),
        *(
            ("nowhere", {"um_per_px": wrong}, r"um_per_px has to be between 0.01 and 2.0")
            for wrong in (0, -0.1, 100, math.nan)
        ),
    ],
)
def test_says_in_a_sentence_what_a_person_must_correct(
    given: Any, options: dict[str, Any], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "nowhere").mkdir()
    with pytest.raises(UserError, match=said):
        classify(given, **options)


def test_reports_an_unusable_pack(slides: Path, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault):
        classify(slides, model=tmp_path / "none.tflite")


def test_the_package_loads_it_only_when_asked() -> None:
    script = (
        "import sys\nbefore = set(sys.modules)\nimport hematovision_desktop\n"
        "print(*(set(sys.modules) - before))\n"
        "from hematovision_desktop import classify\n"
        "print(callable(classify), 'PySide6' in sys.modules)\n"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["hematovision_desktop", "True", "False"]
    with pytest.raises(AttributeError, match="nothing_here"):
        _ = hematovision_desktop.nothing_here  # type: ignore[attr-defined]


def test_the_examples_of_the_manual_run(
    slides: Path, shipped_pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (slides / "broken.png").unlink()
    (slides / "drawn_001.png").rename(slides / "first.png")
    page = (ROOT / "docs" / "python.md").read_text("utf-8")
    examples = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    assert len(examples) == 2
    for example in examples:
        done = subprocess.run(
            [sys.executable, "-c", example],
            cwd=slides.parent,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout.strip(), example
        assert done.stderr == ""

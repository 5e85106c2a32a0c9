"""How a start goes: what is loaded, and what is said to libraries before they are."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

WATCH = """
import os, sys

class Watch:
    def find_spec(self, name, path=None, target=None):
        if name in ("numpy", "cv2", "PySide6"):
            print("loaded", name, os.environ.get("OPENBLAS_NUM_THREADS"))

sys.meta_path.insert(0, Watch())
from hematovision_desktop.__main__ import main
try:
    main(sys.argv[1:])
except SystemExit:
    pass
"""


def loaded_by(*words: str) -> list[str]:
    """Return which heavy libraries a call loads, each with how many threads NumPy was told to use."""
    told = {name: value for name, value in os.environ.items() if name != "OPENBLAS_NUM_THREADS"}
    child = subprocess.run(
        [sys.executable, "-c", WATCH, *words],
        cwd=ROOT,
        env={**told, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    return [line for line in child.stdout.splitlines() if line.startswith("loaded ")]


@pytest.mark.parametrize("words", ["--version", "--help"])
def test_what_only_prints_loads_nothing_heavy(words: str) -> None:
    assert loaded_by(words) == []


def test_numpy_knows_its_threads_before_it_is_loaded() -> None:
    """Its own threads wait for each other over two cores: teaching took ten times as long."""
    loaded = loaded_by("classify", "no such picture")
    assert "loaded numpy 1" in loaded
    assert {line.split()[2] for line in loaded} == {"1"}

"""The process ends with its own status and after all exit work, whatever threads are left."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """
import atexit, threading
from hematovision_desktop.__main__ import Ending

ending = Ending()
atexit.register(ending)
atexit.register(lambda: print("what is done at the end"))
if {left}:
    threading.Thread(target=threading.Event().wait, daemon=True).start()
ending.status = 7
raise SystemExit(7)
"""


def test_does_all_exit_work_before_the_process_ends() -> None:
    for left in (True, False):
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT.format(left=left)],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert (done.returncode, done.stdout) == (7, "what is done at the end\n")


COMMAND = """
import sys
from hematovision_desktop import __main__ as program

class TakenApart:
    def __del__(self):
        print("taken apart", flush=True)

sys.kept = TakenApart()
program.run()
"""


def ended(*words: str, into: int = subprocess.PIPE) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-c", COMMAND, *words],
        stdout=into,
        stderr=subprocess.DEVNULL,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    return done.returncode, done.stdout or ""


def test_a_command_ends_without_tearing_down_the_interpreter(tmp_path: Path) -> None:
    status, said = ended("microscope", "list", "--log", str(tmp_path / "none.sqlite"))
    assert (status, said) == (2, "")


@pytest.mark.parametrize("words", [["classify"], ["classify", "--no-such-option"]])
def test_a_wrong_command_ends_with_its_status(words: list[str]) -> None:
    assert ended(*words)[0] == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full")
def test_output_that_fails_at_the_end_changes_the_status() -> None:
    with Path("/dev/full").open("w") as full:
        assert ended("--version", into=full.fileno())[0] != 0

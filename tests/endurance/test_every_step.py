"""Each kind of work, disturbed at some of its changes; `every_step.py` covers each of them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from file_steps import can_stop


@pytest.mark.skipif(not can_stop(), reason="only where the system asks before each call")
@pytest.mark.parametrize(
    ("ways", "every", "kinds"),
    [
        (["kill"], 5, ["restore"]),
        (["kill", "gone"], 79, []),
        (["once", "back"], 37, ["passphrase", "writing"]),
        (["read"], 17, ["opening what was left"]),
        (["full"], 19, ["opening what was left", "setting free", "signing"]),
    ],
    ids=["kill restore", "kill and gone", "once and back", "read", "full"],
)
def test_neither_the_former_nor_the_new_is_lost(
    ways: list[str], every: int, kinds: list[str]
) -> None:
    # In another process: this one has threads, which a fork would leave behind.
    script = Path(__file__).with_name("every_step.py")
    command = [sys.executable, str(script), "--ways", *ways, "--every", str(every)]
    done = subprocess.run(
        [*command, *(["--kinds", *kinds] if kinds else [])],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr

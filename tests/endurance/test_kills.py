"""A few kills of each kind that needs no window; `kills.py --kills 1000` for the long run."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only where a program can fork")
@pytest.mark.parametrize(
    "kind",
    [
        "migration",
        "backup",
        "restore",
        "conversion",
        "signing",
        "handing over",
        "removing",
        "passphrase",
    ],
)
def test_whatever_is_cut_short_is_whole_at_the_next_start(kind: str) -> None:
    # In a process of its own: this one has threads, which a fork would leave behind.
    script = Path(__file__).with_name("kills.py")
    done = subprocess.run(
        [sys.executable, str(script), "--kills", "3", "--kinds", kind],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr

"""A few kills of each kind that needs no window; `kills.py --kills 1000` for the long run."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

KINDS = (
    "migration",
    "backup",
    "restore",
    "conversion",
    "signing",
    "handing over",
    "removing",
    "passphrase",
)
KILLS = 3
"""Of each kind."""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only where a program can fork")
def test_whatever_is_cut_short_is_whole_at_the_next_start() -> None:
    # In another process: this one has threads, which a fork would leave behind. In one for all
    # kinds: loading the program takes as long as the kills of one.
    script = Path(__file__).with_name("kills.py")
    done = subprocess.run(
        [sys.executable, str(script), "--kills", str(KILLS * len(KINDS)), "--kinds", *KINDS],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    rows = {line[:12].strip(): line[12:].split() for line in done.stdout.splitlines()[1:]}
    assert {kind: int(row[0]) for kind, row in rows.items()} == dict.fromkeys(KINDS, KILLS)

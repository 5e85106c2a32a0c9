"""A separate disk of 8 MB that can be filled, for tests of a full disk."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest


@contextmanager
def small_disk_at(disk: Path) -> Iterator[Path]:
    """Create a folder and mount a small disk there; skip the test if that is not allowed."""
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=8M", "tmpfs", str(disk)]
    if (
        sys.platform != "linux"
        or subprocess.run(mount, check=False, capture_output=True).returncode
    ):
        pytest.skip("no disk may be mounted here")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def fill(disk: Path, leave: int) -> None:
    """Fill a disk until this many bytes are left."""
    with (disk / "ballast").open("wb") as ballast, suppress(OSError):
        for _ in range((shutil.disk_usage(disk).free - leave) // 4096):
            ballast.write(bytes(4096))
            ballast.flush()


def make_room(disk: Path) -> None:
    """Enlarge the disk, keeping its content."""
    (disk / "ballast").unlink()
    subprocess.run(["mount", "-o", "remount,size=512M", str(disk)], check=True)


def is_said(words: str) -> bool:
    """Whether the output is one sentence that says a disk is full."""
    told = words.splitlines()
    return len(told) == 1 and any(one in told[0] for one in _FULL)


_FULL = ("is full.", "No space left", "There is not enough room")

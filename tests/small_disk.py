"""A disk of 8 MB of its own, and how it gets full: for tests of what the program does then."""

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
    """Mount one at a folder that is made; whoever may not mount one skips the test."""
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
    """Leave so many bytes of a disk."""
    with (disk / "ballast").open("wb") as ballast, suppress(OSError):
        for _ in range((shutil.disk_usage(disk).free - leave) // 4096):
            ballast.write(bytes(4096))
            ballast.flush()


def make_room(disk: Path) -> None:
    """Put a large disk in its place, with all that is on it."""
    (disk / "ballast").unlink()
    subprocess.run(["mount", "-o", "remount,size=512M", str(disk)], check=True)


def is_said(words: str) -> bool:
    """Whether it is one sentence that says of a disk that it is full."""
    told = words.splitlines()
    return len(told) == 1 and any(one in told[0] for one in _FULL)


_FULL = ("is full.", "No space left", "There is not enough room")

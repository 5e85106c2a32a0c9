"""The few disk operations of an installation, separate, so that a test can interrupt any of them."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

from hematovision_desktop.core.base.whole_file import (
    PRIVATE_FILE,
    bring_content_to_disk,
    bring_to_disk,
    make_folder,
)

_RUNS = 0o700


class Disk:
    """What is written is on the disk once `sync` and `sync_folder` have returned. Raises OSError."""

    def make_folder(self, path: Path) -> None:
        """Create a folder, and missing parents."""
        make_folder(path)

    def write(self, path: Path, content: bytes, *, runs: bool = False) -> None:
        """Write a new file. runs: it is executable."""
        mode = _RUNS if runs else PRIVATE_FILE
        handle = os.open(
            path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), mode
        )
        with os.fdopen(handle, "wb") as file:
            file.write(content)

    def link(self, path: Path, target: str) -> None:
        """Create a link."""
        path.symlink_to(target)

    def sync(self, path: Path) -> None:
        """Flush a file's content to the disk."""
        bring_content_to_disk(path)

    def sync_folder(self, path: Path) -> None:
        """Flush the names in a folder to the disk; systems that cannot do it do it by themselves."""
        bring_to_disk(path)

    def read(self, path: Path) -> bytes:
        """Return the content of a file."""
        return path.read_bytes()

    def replace(self, source: Path, target: Path) -> None:
        """Rename a file or a folder atomically."""
        source.replace(target)

    def remove(self, path: Path) -> None:
        """Remove a folder with its content, or a file; what cannot be removed stays."""
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def free_bytes(self, path: Path) -> int:
        """Return the free space."""
        return shutil.disk_usage(path).free

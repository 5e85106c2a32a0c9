"""Writes files completely or not at all, also several together."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path


def write_bytes(path: Path, content: bytes) -> None:
    """Replace a file by new content, completely or not at all."""
    write_together({path: content})


def write_together(contents: Mapping[Path, bytes]) -> None:
    """Replace several files. All of them are completely on the disk before the first one is replaced."""
    unfinished = {path: path.with_name(f".{path.name}.new") for path in contents}
    try:
        for path, content in contents.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            with unfinished[path].open("wb") as target:
                target.write(content)
                target.flush()
                os.fsync(target.fileno())
        for path, whole in unfinished.items():
            whole.replace(path)
    finally:
        for leftover in unfinished.values():
            leftover.unlink(missing_ok=True)

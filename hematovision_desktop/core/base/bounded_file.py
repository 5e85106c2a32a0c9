"""Safe reading of files from outside: whole, but limited in size, and never blocking."""

from __future__ import annotations

import errno
import io
import json
import os
import stat
from pathlib import Path
from typing import Any, NoReturn

from hematovision_desktop.core.base.collection import nothing_collected

LARGEST_JSON_BYTES = 4_000_000
_MOST_FIGURES = 300


def read_bounded(path: Path, most_bytes: int) -> bytes:
    """Return a file's content. Raises OSError, also if it is too long or not a regular file.

    Pipes and devices are refused: reading a pipe could block, and a device may never end.
    """
    with open_regular(path) as file:
        content = _read_up_to(file, most_bytes + 1)
    if len(content) > most_bytes:
        raise OSError(errno.EFBIG, f"it is longer than {most_bytes:,} bytes", str(path))
    return content


def open_regular(path: Path) -> io.BufferedReader:
    """Open a file for reading. Raises OSError, also for a pipe or a device: see `read_bounded`."""
    file = open(path, "rb", opener=_without_waiting)  # noqa: SIM115 - the caller closes it
    if stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        return file
    file.close()
    raise OSError(errno.EINVAL, "it is not a file", str(path))


def read_json(path: Path) -> dict[str, Any]:
    """Return a file's JSON object. Raises OSError, or ValueError if it holds anything else."""
    return parse_json(read_bounded(path, LARGEST_JSON_BYTES))


def parse_json(content: bytes) -> dict[str, Any]:
    """Return the JSON object in some bytes. Raises ValueError for anything else.

    NaN and infinity are not JSON, so they are refused. So is nesting too deep for Python to follow.
    """
    try:
        with nothing_collected():
            parsed = json.loads(content.decode("utf-8"), parse_constant=_refuse, parse_int=_whole)
    except RecursionError as fault:
        raise ValueError("it is nested too deeply") from fault
    if not isinstance(parsed, dict):
        raise ValueError("it holds no JSON object")
    return parsed


def _whole(figures: str) -> int | float:
    # A whole number too large for a float is infinite, as 1e999 is; callers must not meet an error.
    return int(figures) if len(figures) <= _MOST_FIGURES else float(figures)


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _read_up_to(file: io.BufferedReader, most_bytes: int) -> bytes:
    # Return a single block as it is: joining blocks takes as long as reading them.
    wanted = os.fstat(file.fileno()).st_size + 1
    pieces, left = [], most_bytes
    # A network share may deliver a file in pieces.
    while left > 0 and (piece := file.read(min(left, wanted))):
        pieces.append(piece)
        left, wanted = left - len(piece), 1 << 20
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def _without_waiting(name: str, flags: int) -> int:
    """Open a file without waiting for someone to write into a pipe."""
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))

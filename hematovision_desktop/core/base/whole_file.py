"""Files that are whole or not there: the one way in which the program writes to the disk.

What is written goes to a draft beside its place, is brought to the disk, and only then takes its
name. Whatever happens in between, an earlier file of that name stays as it was.
"""

from __future__ import annotations

import errno
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700
DRAFT_SUFFIX = ".part"


@contextmanager
def drafted(target: Path) -> Iterator[Path]:
    """Give an empty private file to write to; when the block ends well it takes the target's name.

    For libraries that open files by themselves. Raises OSError; the draft goes in any case.
    """
    _refuse_devices(target)
    # Its name says nothing of the target's: that one may be as long as the system allows.
    draft = target.with_name(f".{secrets.token_hex(6)}{DRAFT_SUFFIX}")
    try:
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE))
        yield draft
        with draft.open("r+b") as written:  # Windows flushes only what was opened for writing
            os.fsync(written.fileno())
        draft.replace(target)
        bring_to_disk(target.parent)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _refuse_devices(target: Path) -> None:
    """A device or pipe, by whatever name, would be gone if a file took its place."""
    with suppress(FileNotFoundError):
        kind = target.stat().st_mode
        if not stat.S_ISREG(kind) and not stat.S_ISDIR(kind):
            raise OSError(errno.EINVAL, "It is a device or a pipe, not a file", str(target))


def write_whole(target: Path, content: bytes) -> None:
    """Write a file at once. Raises OSError; an earlier file then stays as it was."""
    with drafted(target) as draft:
        draft.write_bytes(content)


@contextmanager
def whole_text(target: Path, encoding: str = "utf-8") -> Iterator[TextIO]:
    """Open a text file to write to, ends of lines as they come; see `drafted`.

    What the encoding cannot say, such as the bytes of an odd file name, is written escaped.
    """
    with (
        drafted(target) as draft,
        draft.open("w", encoding=encoding, errors="backslashreplace", newline="") as stream,
    ):
        yield stream


def make_folder(folder: Path) -> None:
    """Make a folder and those above it where missing, for nobody else to look into."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        one.mkdir(PRIVATE_FOLDER, exist_ok=True)
    if not folder.is_dir():
        raise NotADirectoryError(f"{folder} is not a folder")


def bring_to_disk(folder: Path) -> None:
    """Make a new name outlast a power cut; systems that cannot do it for folders do it alone."""
    if os.name != "posix":
        return
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)

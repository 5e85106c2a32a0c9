"""Files that are whole or not there: the one way in which the program writes to the disk.

What is written goes to a draft beside its place, is brought to the disk, and only then takes its
name. Whatever happens in between, an earlier file of that name stays as it was.

After a power cut a disk has what was brought there and any part of the rest, in any order: a file by itself, and each
name by the folder it is in. So whoever gives a name, or takes one, brings its folder to the disk before the next step that
counts on it.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

try:
    import fcntl
except ImportError:  # Windows, whose flush goes through the disk's cache
    fcntl = None  # type: ignore[assignment]

PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700
FILE_FOR_ALL = 0o644
"""Of what is made to be handed on, and holds nothing of a patient or a secret."""
DRAFT_SUFFIX = ".part"
FORGOTTEN_AFTER_S = 3600.0
"""After so long nobody is at a draft any more: whoever was came to a bad end."""
_THROUGH = "F_FULLFSYNC"
_KNOWS_NOT = (errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOTTY, errno.EINVAL)
"""How a file system says that it does not know a request; that of a server among them."""
_NOT_OF_FOLDERS = (*_KNOWS_NOT, errno.EBADF, errno.ENOSYS)
"""How a file system says that it brings no names to the disk when asked, but does so by itself."""
_NOT_OPENED = (errno.EACCES, errno.EPERM, errno.EISDIR, *_NOT_OF_FOLDERS)
"""How it says that a folder cannot be opened for it, as one that may be written to but not be looked into."""
_DRAFT = re.compile(r"(\.[0-9a-f]{12}\.part)(-journal|-wal|-shm)?")


@contextmanager
def drafted(target: Path) -> Iterator[Path]:
    """Give an empty private file to write to; when the block ends well it takes the target's name.

    For libraries that open files by themselves. Raises OSError; the draft goes in any case. An earlier
    file stays as it was, unless it is the new name that the disk fails to keep.
    """
    _refuse_devices(target)
    draft = draft_for(target)
    try:
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE))
        yield draft
        bring_content_to_disk(draft)
        move(draft, target)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def draft_for(target: Path) -> Path:
    """Return a name for a draft beside its target that no other has.

    It says nothing of the target's, which may be as long as the system allows.
    """
    return target.with_name(f".{os.urandom(6).hex()}{DRAFT_SUFFIX}")


def is_draft(path: Path) -> bool:
    """Whether a file or folder is a draft, or what SQLite keeps beside one."""
    return _DRAFT.fullmatch(path.name) is not None


def sweep(folder: Path, after_s: float = FORGOTTEN_AFTER_S) -> None:
    """Remove what an end in the middle of writing left in a folder, once nobody can be at it.

    after_s: 0 where it is known that whoever wrote there is gone.
    """
    with suppress(OSError):
        for path in folder.glob(f".*{DRAFT_SUFFIX}*"):
            drop_if_forgotten(path, after_s)


def drop_if_forgotten(path: Path, after_s: float = FORGOTTEN_AFTER_S) -> None:
    """Remove a draft that nobody is at any more; nothing else, and none that the disk holds on to."""
    found = _DRAFT.fullmatch(path.name)
    with suppress(OSError):
        if found is None or not _is_left(path, path.with_name(found[1]), after_s):
            return
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()


def is_long_ago(when: float, after_s: float = FORGOTTEN_AFTER_S) -> bool:
    """Whether a time of the system's clock, in s, lies so far back; one far ahead is of a clock that was wrong."""
    return abs(time.time() - when) >= after_s


def _is_left(path: Path, draft: Path, after_s: float) -> bool:
    """Whether nobody wrote to a draft or to what lies beside it for so long."""
    both = [path, draft] if draft.exists() else [path]
    return all(is_long_ago(one.lstat().st_mtime, after_s) for one in both)


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
    """Make a folder and those above it where missing, for nobody else to look into; they outlast a power cut."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        one.mkdir(PRIVATE_FOLDER, exist_ok=True)
        bring_to_disk(one.parent)
    if not folder.is_dir():
        raise NotADirectoryError(f"{folder} is not a folder")


def move(source: Path, target: Path) -> None:
    """Give a file or folder another name, in the place of a file that has it; it outlasts a power cut. Raises OSError."""
    source.replace(target)
    bring_to_disk(target.parent)
    if source.parent != target.parent:
        bring_to_disk(source.parent)


def bring_content_to_disk(file: Path) -> None:
    """Make what is in a file outlast a power cut. Raises OSError."""
    with file.open("r+b") as written:  # Windows flushes only what was opened for writing
        _flush(written.fileno())


def bring_all_to_disk(folder: Path) -> None:
    """Make a folder's files and all names in it outlast a power cut. Raises OSError.

    One file after the other, once all are written: most file systems then have little left to do for each.
    """
    for inside, _, files in os.walk(folder, topdown=False):
        for name in files:
            bring_content_to_disk(Path(inside, name))
        bring_to_disk(Path(inside))


def bring_to_disk(folder: Path) -> None:
    """Make the names in a folder outlast a power cut; systems that cannot do it for folders do it alone.

    Raises OSError where the disk tried and failed, or is gone: then the names may be lost.
    """
    if os.name != "posix":
        return
    try:
        opened = os.open(folder, os.O_RDONLY)
    except OSError as refused:
        if refused.errno in _NOT_OPENED:
            return
        raise
    try:
        _flush(opened)
    except OSError as refused:
        if refused.errno not in _NOT_OF_FOLDERS:
            raise
    finally:
        os.close(opened)


def _flush(descriptor: int) -> None:
    """Bring what the system holds of an open file or folder to the disk itself. Raises OSError.

    Apple's fsync ends at the disk's cache, which a power cut empties, and only this request goes through it:
    man 2 fsync, man 2 fcntl. SQLite is asked for the same (`adapters/log/cipher.py`).
    """
    through = getattr(fcntl, _THROUGH, None)
    if through is not None:
        try:
            fcntl.fcntl(descriptor, through)
        except OSError as refused:
            if refused.errno not in _KNOWS_NOT:
                raise
        else:
            return
    os.fsync(descriptor)

"""Files that are complete or absent: the one way in which the program writes to the disk.

The content goes to a draft beside its place, is flushed to the disk, and only then takes its name.
Whatever happens in between, an earlier file of that name stays as it was.

After a power cut a disk has what was flushed and any part of the rest, in any order. A file is
flushed by itself, but its name by the folder it is in. So code that gives or removes a name flushes
the folder before the next step that relies on it.
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
except ImportError:  # Windows, whose flush bypasses the disk's cache
    fcntl = None  # type: ignore[assignment]

PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700
FILE_FOR_ALL = 0o644
"""The mode of files that are handed on and hold neither patient data nor secrets."""
DRAFT_SUFFIX = ".part"
FORGOTTEN_AFTER_S = 3600.0
"""After this time nobody still writes to a draft: its writer has crashed."""
_THROUGH = "F_FULLFSYNC"
_KNOWS_NOT = (errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOTTY, errno.EINVAL)
"""How a file system, including a server's, reports that it does not know a request."""
_NOT_OF_FOLDERS = (*_KNOWS_NOT, errno.EBADF, errno.ENOSYS)
"""How a file system reports that it does not flush folders on request, because it does so by itself."""
_NOT_OPENED = (errno.EACCES, errno.EPERM, errno.EISDIR, *_NOT_OF_FOLDERS)
"""How it reports that a folder cannot be opened for flushing, such as a write-only one."""
_DRAFT = re.compile(r"(\.[0-9a-f]{12}\.part)(-journal|-wal|-shm)?")


@contextmanager
def drafted(target: Path) -> Iterator[Path]:
    """Yield an empty private file to write to; if the block succeeds, it takes the target's name.

    For libraries that open files themselves. Raises OSError; the draft is removed in any case. An
    earlier file stays as it was, unless the disk fails to flush the new name itself.
    """
    _refuse_others(target)
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
    """Return a unique name for a draft beside its target.

    It does not contain the target's name, which may be as long as the system allows.
    """
    return target.with_name(f".{os.urandom(6).hex()}{DRAFT_SUFFIX}")


def is_draft(path: Path) -> bool:
    """Return whether a file or folder is a draft, or a file that SQLite keeps beside one."""
    return _DRAFT.fullmatch(path.name) is not None


def sweep(folder: Path, after_s: float = FORGOTTEN_AFTER_S) -> None:
    """Remove what interrupted writing left in a folder, once nobody can still be writing.

    after_s: 0 if the writer is known to be gone.
    """
    with suppress(OSError):
        for path in folder.glob(f".*{DRAFT_SUFFIX}*"):
            drop_if_forgotten(path, after_s)


def drop_if_forgotten(path: Path, after_s: float = FORGOTTEN_AFTER_S) -> None:
    """Remove a draft that nobody writes to any more; nothing else, and none that cannot be deleted."""
    found = _DRAFT.fullmatch(path.name)
    with suppress(OSError):
        if found is None or not _is_left(path, path.with_name(found[1]), after_s):
            return
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()


def is_long_ago(when: float, after_s: float = FORGOTTEN_AFTER_S) -> bool:
    """Return whether a system time, in s, is that long ago.

    A time far in the future comes from a wrong clock and counts as long ago.
    """
    return abs(time.time() - when) >= after_s


def _is_left(path: Path, draft: Path, after_s: float) -> bool:
    """Return whether nobody wrote to a draft, or to what is beside it, for that long."""
    both = [path, draft] if draft.exists() else [path]
    return all(is_long_ago(one.lstat().st_mtime, after_s) for one in both)


def _refuse_others(target: Path) -> None:
    """Raise OSError for a folder, and for a device or pipe, which a file in its place would destroy."""
    with suppress(FileNotFoundError):
        kind = target.stat().st_mode
        if stat.S_ISDIR(kind):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
        if not stat.S_ISREG(kind):
            raise OSError(errno.EINVAL, "It is a device or a pipe, not a file", str(target))


def write_whole(target: Path, content: bytes) -> None:
    """Write a whole file. Raises OSError; an earlier file then stays as it was."""
    with drafted(target) as draft:
        draft.write_bytes(content)


def write_first(target: Path, content: bytes) -> None:
    """Write a whole file unless another program writes one of that name first. Raises OSError."""
    draft = draft_for(target)
    try:
        write_whole(draft, content)
        try:
            os.link(draft, target)
            bring_to_disk(target.parent)
        except FileExistsError:
            return
        except OSError:  # a disk that knows no second names
            move(draft, target)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


@contextmanager
def whole_text(target: Path, encoding: str = "utf-8") -> Iterator[TextIO]:
    """Open a text file for writing, without translating line ends; see `drafted`.

    Characters outside the encoding, such as the bytes of an odd file name, are written escaped.
    """
    with (
        drafted(target) as draft,
        draft.open("w", encoding=encoding, errors="backslashreplace", newline="") as stream,
    ):
        yield stream


def make_folder(folder: Path) -> None:
    """Make a folder and its missing parents, private to this user; they survive a power cut."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        one.mkdir(PRIVATE_FOLDER, exist_ok=True)
        bring_to_disk(one.parent)
    if not folder.is_dir():
        raise NotADirectoryError(f"{folder} is not a folder")


def move(source: Path, target: Path) -> None:
    """Rename a file or folder, replacing a file of the new name; survives a power cut. Raises OSError."""
    source.replace(target)
    bring_to_disk(target.parent)
    if source.parent != target.parent:
        bring_to_disk(source.parent)


def bring_content_to_disk(file: Path) -> None:
    """Flush a file's content, so that it survives a power cut. Raises OSError."""
    with file.open("r+b") as written:  # Windows flushes only what was opened for writing
        _flush(written.fileno())


def bring_all_to_disk(folder: Path) -> None:
    """Flush a folder's files and all names in it, so that they survive a power cut. Raises OSError.

    Files are flushed one by one after all are written: most file systems then have little left to
    do for each.
    """
    for inside, _, files in os.walk(folder, topdown=False):
        for name in files:
            bring_content_to_disk(Path(inside, name))
        bring_to_disk(Path(inside))


def bring_to_disk(folder: Path) -> None:
    """Flush the names in a folder, so that they survive a power cut.

    Does nothing on systems that flush folders by themselves. Raises OSError if the disk tried and
    failed, or is gone: the names may then be lost.
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
    """Flush an open file or folder through to the disk itself. Raises OSError.

    Apple's fsync stops at the disk's cache, which a power cut empties; only this request goes
    through it: man 2 fsync, man 2 fcntl. SQLite is asked for the same (`adapters/log/disk/cipher.py`).
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

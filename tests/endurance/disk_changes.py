"""Records each change that some work makes in a folder, in order, with its content and flushes.

The kernel asks before each call (`file_steps.py`). What would be refused changes nothing and is left out, so that the
changes, made one after the other, give the folder as it is in the end. What is mapped into memory is not seen: of SQLite's
files `-shm` alone, which is of no use after a power cut.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from file_steps import Call, run


class Act(Enum):
    """The kind of a change."""

    BEGIN = "a file, or a link to what its content says"
    MAKE = "a folder"
    WRITE = "a content from a place on"
    CUT = "a length"
    MOVE = "another name"
    SHARE = "one more name"
    DROP = "a name less"
    SYNC = "the disk is asked for it"
    TELL = "the program told somebody; the folder stays as it is"


@dataclass(frozen=True, slots=True)
class Change:
    """A change. path: of the file, folder or link. other: its new name. at: a place, or the length."""

    act: Act
    path: Path
    other: Path = Path()
    at: int = 0
    content: bytes = b""


def note_of(home: Path) -> Path:
    """Return the file beside a folder in which its work reports what it has done."""
    return home.with_name("told")


def tell(home: Path, what: object) -> None:
    """Report that something is kept from now on."""
    note_of(home).write_text(f"{what}")


def told(home: Path) -> str:
    """Return the last report, "" for none."""
    return note_of(home).read_text() if note_of(home).exists() else ""


def changes_of(work: Callable[[], object], home: Path) -> tuple[list[Change], str]:
    """Do some work in a child; return its changes in home, and its exception with traceback."""
    found: list[Change] = []

    def watch(call: Call) -> None:
        one = _READERS[call.name](call) if call.name in _READERS else None
        if one is None:
            return
        if one.path == note_of(home):
            if one.act is Act.WRITE:
                found.append(Change(Act.TELL, one.path, content=one.content))
        elif any(path.is_relative_to(home) for path in (one.path, one.other)):
            found.append(one)

    ended = run(work, home, watch=watch)
    return found, ended.trouble


# One reader for each call, by the places of its arguments


def _written(call: Call, at: int | None = None) -> Change | None:
    if not _is_open_there(call.path):
        return None
    content = call.bytes_at(call.given[1], call.given[2])
    return Change(Act.WRITE, call.path, at=call.position() if at is None else at, content=content)


def _written_at(call: Call) -> Change | None:
    return _written(call, call.given[3])


def _written_parts(call: Call) -> Change | None:
    if not _is_open_there(call.path):
        return None
    parts = struct.iter_unpack("<QQ", call.bytes_at(call.given[1], 16 * call.given[2]))
    content = b"".join(call.bytes_at(*one) for one in parts)
    return Change(Act.WRITE, call.path, at=call.position(), content=content)


def _cut(call: Call) -> Change | None:
    is_there = _is_open_there(call.path)
    return Change(Act.CUT, call.path, at=call.given[1]) if is_there else None


def _synced(call: Call) -> Change | None:
    return Change(Act.SYNC, call.path) if call.path.exists() else None


def _opened(call: Call) -> Change | None:
    path, flags = call.path_by(call.given[0], call.given[1]), call.given[2]
    if not os.path.lexists(path):
        return Change(Act.BEGIN, path) if flags & os.O_CREAT and path.parent.is_dir() else None
    return Change(Act.CUT, path) if flags & os.O_TRUNC and not flags & os.O_EXCL else None


def _made(call: Call, folder: int | None = None, name: int = 0) -> Change | None:
    path = call.path_by(folder, call.given[name])
    is_new = path.parent.is_dir() and not os.path.lexists(path)
    return Change(Act.MAKE, path) if is_new else None


def _linked(call: Call, text: int, folder: int | None, name: int) -> Change | None:
    path, target = call.path_by(folder, name), call.text_at(text)
    return None if os.path.lexists(path) else Change(Act.BEGIN, path, content=os.fsencode(target))


def _moved(source: Path, target: Path) -> Change | None:
    is_full = target.is_dir() and any(target.iterdir())
    is_there = os.path.lexists(source) and target.parent.is_dir() and not is_full
    return Change(Act.MOVE, source, target) if is_there and source != target else None


def _shared(source: Path, target: Path) -> Change | None:
    is_there = os.path.lexists(source) and not os.path.lexists(target)
    return Change(Act.SHARE, source, target) if is_there else None


def _dropped(path: Path, *, folder: bool) -> Change | None:
    is_folder = path.is_dir() and not path.is_symlink()
    is_there = os.path.lexists(path) and is_folder == folder
    return None if not is_there or (folder and any(path.iterdir())) else Change(Act.DROP, path)


def _is_open_there(path: Path) -> bool:
    return path.is_absolute() and path.is_file()


def _both(call: Call) -> tuple[Path, Path]:
    one, two, three, four = call.given[:4]
    return call.path_by(one, two), call.path_by(three, four)


def _both_here(call: Call) -> tuple[Path, Path]:
    return call.path_by(None, call.given[0]), call.path_by(None, call.given[1])


_A_FOLDER = 0x200
"""AT_REMOVEDIR."""
_READERS: dict[str, Callable[[Call], Change | None]] = {
    "write": _written,
    "pwrite64": _written_at,
    "writev": _written_parts,
    "ftruncate": _cut,
    "fsync": _synced,
    "fdatasync": _synced,
    "openat": _opened,
    "mkdir": _made,
    "mkdirat": lambda call: _made(call, call.given[0], 1),
    "symlink": lambda call: _linked(call, call.given[0], None, call.given[1]),
    "symlinkat": lambda call: _linked(call, call.given[0], call.given[1], call.given[2]),
    "rename": lambda call: _moved(*_both_here(call)),
    "renameat": lambda call: _moved(*_both(call)),
    "renameat2": lambda call: _moved(*_both(call)),
    "link": lambda call: _shared(*_both_here(call)),
    "linkat": lambda call: _shared(*_both(call)),
    "unlink": lambda call: _dropped(call.path_by(None, call.given[0]), folder=False),
    "rmdir": lambda call: _dropped(call.path_by(None, call.given[0]), folder=True),
    "unlinkat": lambda call: _dropped(
        call.path_by(call.given[0], call.given[1]), folder=bool(call.given[2] & _A_FOLDER)
    ),
}

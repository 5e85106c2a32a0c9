"""Stops a program at its n-th change in a folder, including SQLite's, or makes the system refuse it, or reports each.

Consecutive changes of drafts count as one: nobody reads a draft before it is renamed. The kernel asks before each
call that changes a file or a name (seccomp user notification, Linux 5.5 or later, without special rights):
https://docs.kernel.org/userspace-api/seccomp_filter.html#userspace-notification
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import platform
import select
import signal
import socket
import struct
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from hematovision_desktop.core.base.whole_file import is_draft

# By their numbers on x86-64. Those of a file are known by its descriptor, the others count wherever they are.
_OF_FILE = {1: "write", 18: "pwrite64", 20: "writev", 74: "fsync", 75: "fdatasync", 77: "ftruncate"}
_OF_NAME = {
    76: "truncate",
    82: "rename",
    83: "mkdir",
    84: "rmdir",
    86: "link",
    87: "unlink",
    88: "symlink",
    90: "chmod",
    258: "mkdirat",
    263: "unlinkat",
    264: "renameat",
    265: "linkat",
    266: "symlinkat",
    268: "fchmodat",
    316: "renameat2",
}
_OPENAT, _CHANGES = 257, os.O_CREAT | os.O_TRUNC
_READS = {0: "read", 4: "stat", 6: "lstat", 17: "pread64", 262: "newfstatat", 332: "statx"}
"""What may be refused too, and is no change."""
_NAMES = {**_OF_FILE, **_OF_NAME, **_READS, _OPENAT: "openat"}
_BY_DESCRIPTOR = {*_OF_FILE, 0, 17}

_NO_NEW_RIGHTS, _SECCOMP, _SET_FILTER, _NEW_LISTENER = 38, 317, 1, 8
_LOAD, _EQUAL, _ANY_OF, _RETURN = 0x20, 0x15, 0x45, 0x06
_ALLOW, _ASK = 0x7FFF0000, 0x7FC00000
_NUMBER_AT, _FLAGS_AT = 0, 32
_RECEIVE, _ANSWER, _NOTICE_BYTES, _GO_ON = 0xC0502100, 0xC0182101, 80, 1
_IN_DRAFTS = {*_OF_FILE, _OPENAT, 87, 90}
"""What is one change with others before it if all of them are of drafts."""
_LONGEST_NAME = 4096
_HERE, _ALL_ONES = -100 & 0xFFFFFFFF, 0xFFFFFFFF
"""How a call tells the folder that it works in, AT_FDCWD, in the lower half of its word."""
PATIENCE_MS = 60_000

Refusal = Callable[[int, str], int]
"""Gives the error of a change by its number, from 1 on, and the call's name; 0: it is allowed."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How the work ended. steps: the number of changes begun. trouble: its exception, with traceback."""

    steps: int
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """A change that is about to be made. path: of the file or folder, see `_path_of`."""

    name: str
    path: Path
    given: tuple[int, ...]
    thread: int

    def bytes_at(self, place: int, size: int) -> bytes:
        """Return bytes from the memory of the calling process."""
        with Path(f"/proc/{self.thread}/mem").open("rb", buffering=0) as memory:
            memory.seek(place)
            return memory.read(size)

    def text_at(self, place: int) -> str:
        """Return a name from that memory."""
        return os.fsdecode(self.bytes_at(place, _LONGEST_NAME).partition(b"\0")[0])

    def path_by(self, folder: int | None, name: int) -> Path:
        """Return a path that is told from an open folder, None: the one it works in, by the place of its name."""
        process = Path(f"/proc/{self.thread}")
        is_here = folder is None or folder & _ALL_ONES == _HERE
        return (
            process / "cwd" if is_here else process / "fd" / str(folder)
        ).readlink() / self.text_at(name)

    def position(self) -> int:
        """Return the position in its file."""
        told = Path(f"/proc/{self.thread}/fdinfo/{self.given[0]}").read_text(encoding="ascii")
        if int(told.split("flags:")[1].split()[0], 8) & os.O_APPEND:
            return self.path.stat().st_size
        return int(told.split("pos:")[1].split()[0])


Watch = Callable[[Call], None]
"""Is told of each change before it is made, wherever that is."""


def can_stop() -> bool:
    """Whether this system supports asking before each call."""
    if not sys.platform.startswith("linux") or platform.machine() != "x86_64":
        return False
    with suppress(OSError):
        known = Path("/proc/sys/kernel/seccomp/actions_avail").read_text(encoding="ascii")
        return "user_notif" in known.split()
    return False


def nothing_refused(_step: int, _call: str) -> int:
    """Allow every change."""
    return 0


def nothing_told(_call: Call) -> None:
    """Ignore the call."""


def run(
    work: Callable[[], object],
    home: Path,
    stop_at: int = 0,
    refuse: Refusal = nothing_refused,
    *,
    reads: bool = False,
    watch: Watch = nothing_told,
) -> Ended:
    """Do some work in a child, which is killed at the start of its change number stop_at in home.

    reads: also refuse calls that only read; they have the number of the change before them.
    """
    ours, theirs = socket.socketpair()
    told, tells = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            _ask_before_calls(theirs, reads=reads)
            work()
        except BaseException:
            os.write(tells, traceback.format_exc().encode())
        finally:
            os._exit(0)
    theirs.close()
    os.close(tells)
    _, (listener,), _, _ = socket.recv_fds(ours, 1, 1)
    ours.close()
    try:
        steps = _supervise(listener, child, home, stop_at, refuse, watch)
    finally:
        os.close(listener)
        os.waitpid(child, 0)
    with os.fdopen(told, encoding="utf-8") as stream:
        return Ended(steps, stream.read())


def _supervise(  # noqa: PLR0917
    listener: int, child: int, home: Path, stop_at: int, refuse: Refusal, watch: Watch
) -> int:
    steps, at_draft, poll = 0, False, select.poll()
    poll.register(listener, select.POLLIN)
    while True:
        events = poll.poll(PATIENCE_MS)
        if not events or not events[0][1] & select.POLLIN:
            if not events:
                os.kill(child, signal.SIGKILL)
            return steps
        notice = bytearray(_NOTICE_BYTES)
        try:
            fcntl.ioctl(listener, _RECEIVE, notice)
            # struct seccomp_notif: id, pid, flags, and of the call its number, architecture, place, arguments
            number, thread, _, call, _, _, *given = struct.unpack_from("<QIIiIQ6Q", notice)
            path, error = _path_of(thread, call, given), 0
            if call in _READS and path.is_relative_to(home):
                error = refuse(steps, _NAMES[call])
            elif path.is_relative_to(home):
                was_at_draft, at_draft = at_draft, call in _IN_DRAFTS and is_draft(path)
                steps += not (was_at_draft and at_draft)
                if steps == stop_at:
                    os.kill(child, signal.SIGKILL)
                    return steps
                error = refuse(steps, _NAMES[call])
            watch(Call(_NAMES[call], path, tuple(given), thread))
            answer = struct.pack("<QqiI", number, 0, -error, 0 if error else _GO_ON)
            fcntl.ioctl(listener, _ANSWER, bytearray(answer))
        except FileNotFoundError:
            continue  # it was killed while it waited


def _path_of(thread: int, call: int, given: list[int]) -> Path:
    """Return the file or folder that a call is about; one named from an open folder is said to be that folder."""
    process = Path(f"/proc/{thread}")
    if call in _BY_DESCRIPTOR:
        return _opened(process, given[0])
    from_folder = call >= _OPENAT  # the later calls are all of this kind
    with (process / "mem").open("rb") as memory:
        memory.seek(given[1] if from_folder else given[0])
        name = os.fsdecode(memory.read1(_LONGEST_NAME).partition(b"\0")[0])
    if from_folder and not name:
        return _opened(process, given[0])
    if name.startswith("/"):
        return Path(name)
    return _opened(process, given[0]) if from_folder else Path(name).absolute()


def _opened(process: Path, descriptor: int) -> Path:
    try:
        return (process / "fd" / str(descriptor)).readlink()
    except OSError:
        return Path()


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("lines", ctypes.c_void_p))


def _ask_before_calls(answers: socket.socket, *, reads: bool) -> None:
    """From now on every such call by this process waits for an answer; who gives it gets the listener."""
    libc = ctypes.CDLL(None, use_errno=True)
    lines = _filter([*_OF_FILE, *_OF_NAME, *(_READS if reads else ())])
    program = _Program(len(lines) // 8, ctypes.cast(ctypes.c_char_p(lines), ctypes.c_void_p))
    libc.prctl(_NO_NEW_RIGHTS, 1, 0, 0, 0)
    listener = libc.syscall(_SECCOMP, _SET_FILTER, _NEW_LISTENER, ctypes.byref(program))
    if listener < 0:
        raise OSError(ctypes.get_errno(), "the system does not ask before calls")
    socket.send_fds(answers, [b"."], [listener])
    os.close(listener)
    answers.close()


def _filter(plain: list[int]) -> bytes:
    """Return what picks the calls; of openat those alone that make or empty a file."""

    def line(code: int, value: int, then: int = 0, otherwise: int = 0) -> bytes:
        return struct.pack("<HBBI", code, then, otherwise, value)

    return b"".join(
        [
            line(_LOAD, _NUMBER_AT),
            *(line(_EQUAL, one, then=len(plain) + 2 - at) for at, one in enumerate(plain)),
            line(_EQUAL, _OPENAT, otherwise=3),
            line(_LOAD, _FLAGS_AT),
            line(_ANY_OF, _CHANGES, otherwise=1),
            line(_RETURN, _ASK),
            line(_RETURN, _ALLOW),
        ]
    )

"""Detection of places on a disk or server that is not connected, as far as the system knows.

The mount folder of a disk exists without the disk, too. Files written there land on the computer's
own disk and are hidden as soon as the right one is back. Only Linux lists such folders.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.sentence import sentence

KNOWN = Path("/etc/fstab")
"""The disks that should be mounted: https://man7.org/linux/man-pages/man5/fstab.5.html"""
CONNECTED = Path("/proc/self/mountinfo")
"""The disks that are mounted: https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html"""
_FOLDER_IN_KNOWN, _FOLDER_IN_CONNECTED = 1, 4
_OCTAL = re.compile(r"\\([0-7]{3})")


def refuse_missing_disk(path: Path) -> None:
    """Raise EnvironmentFault if a file or folder is missing because its disk is not connected."""
    folder = None if _is_there(path) else _missing_disk(path)
    if folder is not None:
        raise EnvironmentFault(
            sentence(
                "No disk or server is connected at {folder}, where {path} belongs. Connect it and try again, or choose "
                "another place.",
                folder=folder,
                path=path,
            )
        )


def _is_there(path: Path) -> bool:
    """Return whether a file, or a folder with something in it, exists; True if it may not be looked into."""
    try:
        return path.is_file() or (path.is_dir() and any(path.iterdir()))
    except OSError:
        return True


def _missing_disk(path: Path) -> Path | None:
    """Return the first folder, from a place upwards, whose disk is not connected; None if there is none."""
    belong = _folders(KNOWN, _FOLDER_IN_KNOWN)
    if not belong:
        return None
    here = path.absolute().resolve()
    missing = belong - _folders(CONNECTED, _FOLDER_IN_CONNECTED)
    return next((one for one in (here, *here.parents) if one in missing), None)


def _folders(table: Path, field: int) -> set[Path]:
    """Return the folders that a system table lists, links resolved; none if it cannot be read."""
    found = set()
    with suppress(OSError):
        for line in table.read_text("utf-8", "surrogateescape").splitlines():
            words = line.split()
            if len(words) > field and not line.startswith("#"):
                name = _OCTAL.sub(lambda code: chr(int(code[1], 8)), words[field])
                if name.startswith("/"):
                    found.add(Path(os.path.realpath(name)))
    return found

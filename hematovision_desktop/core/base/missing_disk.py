"""Detection of places on a disk or server that is not connected, as far as the system knows.

The mount folder of a disk exists without the disk, too. Files written there land on the computer's
own disk and are hidden as soon as the right one is back. Only Linux lists such folders. The folder of
a stick disappears with the stick.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.sentence import sentence

KNOWN = Path("/etc/fstab")
"""The disks that should be mounted: https://man7.org/linux/man-pages/man5/fstab.5.html"""
CONNECTED = Path("/proc/self/mountinfo")
"""The disks that are mounted: https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html"""
REMOVABLE = (Path("/media"), Path("/run/media"), Path("/Volumes"))
"""Where systems create a folder for a stick and remove it with the stick: udisks (by the stick's name, or by the person's and
the stick's) and macOS."""
_DEEPEST_STICK = 2
_FOLDER_IN_KNOWN, _FOLDER_IN_CONNECTED = 1, 4
_OCTAL = re.compile(r"\\([0-7]{3})")


def refuse_missing_disk(path: Path, *, is_file: bool = False) -> None:
    """Raise EnvironmentFault if a file or folder is missing because its disk is not connected."""
    folder = None if _is_there(path) else _missing_disk(path.parent if is_file else path)
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
    here = path.absolute().resolve()
    way = (here, *here.parents)
    belong = _folders(KNOWN, _FOLDER_IN_KNOWN)
    missing = belong - _folders(CONNECTED, _FOLDER_IN_CONNECTED) if belong else belong
    found = next((one for one in way if one in missing), None)
    return found or next((gone for root in REMOVABLE if (gone := _gone_stick(root, way))), None)


def _gone_stick(root: Path, way: Sequence[Path]) -> Path | None:
    """Return the folder on the way (innermost first) that the system removed together with its stick."""
    if root not in way:
        return None
    inside = way[: way.index(root)][::-1][:_DEEPEST_STICK]
    with suppress(OSError):  # the sticks of other people may be unreadable
        for one in inside:
            if os.path.ismount(one):
                return None
            if not one.exists():
                return one
    return None


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

"""A place on a disk or server that is not connected, as far as the system says where one belongs.

The folder at which a disk is mounted is there without it, too, and takes what is written: on the computer's own disk, where it is
hidden as soon as the right one is back. Linux alone says which folders those are.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.sentence import sentence

KNOWN = Path("/etc/fstab")
"""The disks that belong somewhere: https://man7.org/linux/man-pages/man5/fstab.5.html"""
CONNECTED = Path("/proc/self/mountinfo")
"""Those that are there: https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html"""
_FOLDER_IN_KNOWN, _FOLDER_IN_CONNECTED = 1, 4
_OCTAL = re.compile(r"\\([0-7]{3})")


def refuse_missing_disk(path: Path) -> None:
    """Raise EnvironmentFault where a file or folder is to lie on a disk that is not connected, and does not lie there."""
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
    """Whether a file, or a folder with something in it, is there; what may not be looked into is."""
    try:
        return path.is_file() or (path.is_dir() and any(path.iterdir()))
    except OSError:
        return True


def _missing_disk(path: Path) -> Path | None:
    """Return the folder on the way to a place to which a disk belongs that is not connected."""
    belong = _folders(KNOWN, _FOLDER_IN_KNOWN)
    if not belong:
        return None
    here = path.absolute().resolve()
    missing = belong - _folders(CONNECTED, _FOLDER_IN_CONNECTED)
    return next((one for one in (here, *here.parents) if one in missing), None)


def _folders(table: Path, field: int) -> set[Path]:
    """Return the folders that a table of the system names, links followed; none where it cannot be read."""
    found = set()
    with suppress(OSError):
        for line in table.read_text("utf-8", "surrogateescape").splitlines():
            words = line.split()
            if len(words) > field and not line.startswith("#"):
                name = _OCTAL.sub(lambda code: chr(int(code[1], 8)), words[field])
                if name.startswith("/"):
                    found.add(Path(os.path.realpath(name)))
    return found

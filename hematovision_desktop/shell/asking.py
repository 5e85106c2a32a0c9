"""Asks for the passphrase of a log, which any command may need: so it loads next to nothing."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hematovision_desktop.core.base.late import late

if TYPE_CHECKING:
    import getpass
else:
    getpass = late("getpass")


def ask_on_terminal(log: Path) -> str | None:
    """Ask for the passphrase of a log where a person sits; None elsewhere."""
    if not sys.stdin.isatty():
        return None
    return getpass.getpass(f"Passphrase or recovery key of {ascii(str(log))[1:-1]}: ") or None

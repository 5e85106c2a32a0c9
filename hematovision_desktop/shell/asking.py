"""Asks for the passphrase of a log. Any command may need this, so the module loads almost nothing."""

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
    """Ask for the passphrase of a log on a terminal; return None if nobody sits there."""
    if not sys.stdin.isatty():
        return None
    return getpass.getpass(f"Passphrase or recovery key of {ascii(str(log))[1:-1]}: ") or None

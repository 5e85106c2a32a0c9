"""Asks for the passphrase of a log, which any command may need: so it loads next to nothing."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path


def ask_on_terminal(log: Path) -> str | None:
    """Ask for the passphrase of a log where a person sits; None elsewhere."""
    if not sys.stdin.isatty():
        return None
    return getpass.getpass(f"Passphrase or recovery key of {ascii(str(log))[1:-1]}: ") or None

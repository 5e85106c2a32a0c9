"""Which log a command reads that needs one with something in it."""

from __future__ import annotations

import argparse
from pathlib import Path

from hematovision_desktop.assembly import places
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence


def log_to_read(parsed: argparse.Namespace) -> Path:
    """Return the log in use, or the one of `--log`, which has to be there.

    A mistyped name would else be a new log, sound and empty. Raises UserError.
    """
    named: Path | None = parsed.log
    if named is not None and not named.exists():
        raise UserError(sentence("There is no log at {path}.", path=named))
    return named or places.log_path()

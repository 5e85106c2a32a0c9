"""Finds a microscope of the log by its name, for every command that needs one."""

from __future__ import annotations

import argparse
from contextlib import closing
from typing import TYPE_CHECKING

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.microscopes.microscope import KnownMicroscope
from hematovision_desktop.core.naming.layers import Layers
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.shell.named_log import log_to_begin, log_to_use

if TYPE_CHECKING:
    from hematovision_desktop.core.logbook.log_port import Log


def find_microscope(
    parsed: argparse.Namespace, outside: Outside, name: str
) -> tuple[KnownMicroscope, Layers]:
    """Return the microscope with a name, and the versions of the last layer in use.

    Raises UserError if the log has none or several with that name.
    """
    with closing(open_known_log(parsed, outside)) as log:
        return named_microscope(log, name), log.layers()


def open_known_log(parsed: argparse.Namespace, outside: Outside, *, new: bool = False) -> Log:
    """Open the log. A log named on the command line must exist, unless it may be new."""
    return outside.open_log((log_to_begin if new else log_to_use)(parsed))


def named_microscope(log: Log, name: str) -> KnownMicroscope:
    """Return the microscope with a name; UserError if the log has none or several."""
    known = log.microscopes()
    wanted = name.strip().casefold()
    found = [one for one in known if one.profile.name.casefold() == wanted]
    if len(found) == 1:
        return found[0]
    if found:
        raise UserError(f"Several microscopes are called {name}. Rename one in Settings.")
    names = ", ".join(one.profile.name for one in known) or "none yet"
    raise UserError(
        f"No microscope is called {name}. Known: {names}. To add a new one, check it: "
        "hematovision microscope check NAME TRUTH --new."
    )

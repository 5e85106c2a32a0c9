"""Finds a microscope of the log by its name, for every command that needs one."""

from __future__ import annotations

import argparse
from contextlib import closing
from typing import TYPE_CHECKING, Any

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.local_stamp import clock_time
from hematovision_desktop.core.microscopes.microscope import KnownMicroscope, MicroscopeProfile
from hematovision_desktop.core.microscopes.microscope_scale import KeptFrom, KeptScale, OtherScale
from hematovision_desktop.core.naming.layers import Layers
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.shell.named_log import log_to_begin, log_to_use
from hematovision_desktop.shell.streams import harmless

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


def scale_lines(profile: MicroscopeProfile) -> list[str]:
    """Return the scale that a microscope keeps, and the one before, as lines of text."""
    if not profile.scales:
        return ["scale: none is kept yet; each batch measures its own scale"]
    last, *before = reversed(profile.scales)
    return [f"scale: {_line(last)}", *(f"before: {_line(one)}" for one in before)]


def _line(one: KeptScale) -> str:
    when = clock_time(one.when)
    said = f"{harmless(one.who)}, {when}" if one.who else when
    if one.um_per_px is None:
        return f"each batch measures its own scale ({said})"
    width, height = one.size
    how = {
        KeptFrom.RED_CELLS: f"measured on the red cells of {one.pictures} pictures"
        if one.pictures
        else "measured on red cells of the live picture",
        KeptFrom.CALIBRATION: "calibrated at the camera",
        KeptFrom.STATED: "as the files state",
    }.get(one.origin, "typed")
    return f"{one.um_per_px:.4f} µm per pixel of {width} × {height} pixels, {how} ({said})"


def scale_record(one: KeptScale) -> dict[str, Any]:
    """Return a stored scale, for JSON."""
    return {
        "um_per_px": one.um_per_px,
        "from": one.origin.value,
        "pictures": one.pictures or None,
        "size": None if one.um_per_px is None else list(one.size),
        "who": one.who,
        "when": one.when.isoformat(),
    }


def other_scale_line(other: OtherScale, name: str) -> str:
    """Return a line that says the pictures clearly differ from the stored scale."""
    pictures = "1 picture measures" if other.pictures == 1 else f"{other.pictures} pictures measure"
    return (
        f"{pictures} {other.um_per_px:.3f} µm per pixel, not the {other.kept:.3f} kept for "
        f"{harmless(name)}: perhaps another objective. What was measured is used."
    )

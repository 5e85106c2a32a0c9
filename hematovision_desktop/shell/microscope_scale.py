"""Words and records of the command line for the scale that a microscope keeps."""

from __future__ import annotations

from typing import Any

from hematovision_desktop.core.base.local_stamp import clock_time
from hematovision_desktop.core.microscopes.microscope import MicroscopeProfile
from hematovision_desktop.core.microscopes.microscope_scale import (
    KeptFrom,
    KeptScale,
    OtherScale,
)
from hematovision_desktop.shell.streams import harmless


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

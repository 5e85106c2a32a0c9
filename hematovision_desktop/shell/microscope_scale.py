"""`hematovision microscope scale`: keep how large a pixel is on a microscope, or say it."""

from __future__ import annotations

import argparse
from contextlib import closing
from typing import Any

from hematovision_desktop.core.errors import UserError
from hematovision_desktop.core.microscope import MicroscopeProfile
from hematovision_desktop.core.microscope_scale import (
    KeptFrom,
    KeptScale,
    OtherScale,
    ScaleOffer,
    size_for,
)
from hematovision_desktop.services.outside import Outside
from hematovision_desktop.shell.known_microscopes import named_microscope, open_known_log
from hematovision_desktop.shell.streams import harmless


def run_scale(parsed: argparse.Namespace, outside: Outside) -> None:
    """Keep a scale as the command line says, and print what is kept."""
    if parsed.each_batch and parsed.um_per_px is not None:
        raise UserError("Give a figure or --each-batch, not both.")
    with closing(open_known_log(parsed, outside)) as log:
        profile = named_microscope(log, parsed.name).profile
        if parsed.each_batch:
            log.keep_scale(profile.profile_id, None)
        elif parsed.um_per_px is not None:
            log.keep_scale(profile.profile_id, _typed(parsed, profile))
        profile = named_microscope(log, parsed.name).profile
    print("\n".join(scale_lines(profile)))


def _typed(parsed: argparse.Namespace, profile: MicroscopeProfile) -> ScaleOffer:
    size = parsed.size or size_for(profile.scales, profile.sizes)
    if size is None:
        raise UserError(
            f"No picture of {profile.name} was seen yet. A scale holds for a size of picture: say "
            "it, such as --size 1600x1200."
        )
    return ScaleOffer(parsed.um_per_px, KeptFrom.TYPED, 0, size)


def scale_lines(profile: MicroscopeProfile) -> list[str]:
    """Return what is kept of a microscope's scale, and what was before, as lines of text."""
    if not profile.scales:
        return ["scale: none is kept yet; each batch measures itself"]
    last, *before = reversed(profile.scales)
    return [f"scale: {_line(last)}", *(f"before: {_line(one)}" for one in before)]


def _line(one: KeptScale) -> str:
    when = f"{one.when.astimezone():%Y-%m-%d %H:%M}"
    said = f"{harmless(one.who)}, {when}" if one.who else when
    if one.um_per_px is None:
        return f"each batch measures itself ({said})"
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
    """Return a scale that was kept, for JSON."""
    return {
        "um_per_px": one.um_per_px,
        "from": one.origin.value,
        "pictures": one.pictures or None,
        "size": None if one.um_per_px is None else list(one.size),
        "who": one.who,
        "when": one.when.isoformat(),
    }


def other_scale_line(other: OtherScale, name: str) -> str:
    """Return that pictures truly differ from the scale that is kept."""
    pictures = "1 picture measures" if other.pictures == 1 else f"{other.pictures} pictures measure"
    return (
        f"{pictures} {other.um_per_px:.3f} µm per pixel, not the {other.kept:.3f} kept for "
        f"{harmless(name)}: perhaps another objective. What was measured is used."
    )

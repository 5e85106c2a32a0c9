"""Hints on focus and light, as data; the window has the words."""

from __future__ import annotations

from enum import StrEnum

from hematovision_desktop.core.live.tracker import PosedFrame, Standing

DARK_BELOW = 140.0
CLIPPED_ABOVE = 0.02
TINT_BEYOND = 0.22
"""How far from neutral the glass is in red or blue; usual lamps and stains stay within a fifth."""

REFOCUS_BELOW = 0.85


class Hint(StrEnum):
    """One thing to adjust."""

    MORE_LIGHT = "more_light"
    LESS_LIGHT = "less_light"
    WHITE_BALANCE = "white_balance"
    FOCUS = "focus"
    SLOWER = "slower"


def hints_for(posed: PosedFrame) -> tuple[Hint, ...]:
    """Return what would improve a frame, most important first."""
    light = posed.light
    found = []
    if light.clipped > CLIPPED_ABOVE:
        found.append(Hint.LESS_LIGHT)
    elif light.level < DARK_BELOW:
        found.append(Hint.MORE_LIGHT)
    if posed.standing is Standing.MOVING:
        found.append(Hint.SLOWER)
    elif posed.standing is not Standing.EMPTY and posed.focus_share < REFOCUS_BELOW:
        found.append(Hint.FOCUS)
    if max(abs(one - 1.0) for one in light.tint) > TINT_BEYOND:
        found.append(Hint.WHITE_BALANCE)
    return tuple(found)

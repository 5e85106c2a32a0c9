"""Finds the box around drawn shapes (turned boxes, ellipses, outlines), and the shapes that enclose nothing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, TypeAlias

Ends: TypeAlias = tuple[float, float, float, float]
"""Left, top, right and bottom."""

_OPEN = ("point", "points", "line", "linestrip", "polyline", "keypoint", "cuboid", "skeleton")
"""Shapes that have no inside, or are not one cell's, by the names that programs give them."""


def refuse_open(kind: Any) -> None:
    """Raise ValueError for a shape that encloses nothing: a drawn mark or line is not a cell."""
    if str(kind or "").casefold().replace("_", "") in _OPEN:
        raise ValueError("a shape without an inside")


def around(across: Sequence[Any], down: Sequence[Any]) -> Ends:
    """Return the box around points. Raises ValueError if there are none, or they are not numbers."""
    xs, ys = [float(x) for x in across], [float(y) for y in down]
    return min(xs), min(ys), max(xs), max(ys)


def around_turned(ends: Ends, degrees: float) -> Ends:
    """Return the box around a box that is turned about its middle."""
    turn = math.radians(degrees)
    half_wide, half_high = (ends[2] - ends[0]) / 2, (ends[3] - ends[1]) / 2
    cos, sin = abs(math.cos(turn)), abs(math.sin(turn))
    return _about(ends, half_wide * cos + half_high * sin, half_wide * sin + half_high * cos)


def around_ellipse(x: float, y: float, radii: tuple[float, float], degrees: float = 0.0) -> Ends:
    """Return the box around an ellipse about x and y. radii: of its axes, the first turned by degrees."""
    turn = math.radians(degrees)
    across = math.hypot(radii[0] * math.cos(turn), radii[1] * math.sin(turn))
    down = math.hypot(radii[0] * math.sin(turn), radii[1] * math.cos(turn))
    return x - across, y - down, x + across, y + down


def _about(ends: Ends, across: float, down: float) -> Ends:
    x, y = (ends[0] + ends[2]) / 2, (ends[1] + ends[3]) / 2
    return x - across, y - down, x + across, y + down

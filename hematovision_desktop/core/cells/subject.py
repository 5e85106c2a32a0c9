"""Which of the cells in a field a person would point at."""

from __future__ import annotations

import math
from collections.abc import Sequence

from hematovision_desktop.core.cells.field import Location


def find_subject(spots: Sequence[Location], width: int, height: int) -> int | None:
    """Return the index of the cell that is large, whole and near the middle of a field, in px."""

    def pull(index: int) -> float:
        box = spots[index].box
        x, y = box.centre
        off = math.hypot(x / width - 0.5, y / height - 0.5)
        return box.width * box.height * math.exp(-4.0 * off * off)

    return max(range(len(spots)), key=pull, default=None)

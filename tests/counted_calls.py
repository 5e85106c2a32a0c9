"""How much work something is, in calls and not in seconds: the same on however busy a computer."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType


def calls_of(act: Callable[[], object]) -> int:
    """Return how many functions are called while something is done."""
    calls = 0

    def count(_frame: FrameType, event: str, _what: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        act()
    finally:
        sys.setprofile(before)
    return calls


def growth(act: Callable[[int], Callable[[], object]], many: int) -> float:
    """Return by how much work grows for four times as many. act: makes what is done of a number."""
    return calls_of(act(4 * many)) / calls_of(act(many))

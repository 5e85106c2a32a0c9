"""Measures work in calls instead of seconds, so a busy computer changes nothing."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


def calls_of(act: Callable[[], object]) -> int:
    """Return the number of function calls during an act."""
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
    """Return the factor by which work grows for four times as many. act: returns the act for a number."""
    return calls_of(act(4 * many)) / calls_of(act(many))


def lines_of(act: Callable[[], object], file: str) -> int:
    """Return how many lines of a file an act runs, counting loops each time."""
    counted = 0

    def follow(frame: FrameType, event: str, _value: object) -> Any:
        nonlocal counted
        if frame.f_code.co_filename != file:
            return None
        counted += event == "line"
        return follow

    before = sys.gettrace()
    sys.settrace(follow)
    try:
        act()
    finally:
        sys.settrace(before)
    return counted

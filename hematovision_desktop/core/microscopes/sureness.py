"""How sure the program calls a name, on the screen as in a terminal."""

from __future__ import annotations

from enum import StrEnum

from hematovision_desktop.core.microscopes.microscope import Trust

SURE_FROM = 0.9
"""Confidence from which an answer that needs no review is called sure rather than fairly sure."""


class Sureness(StrEnum):
    """The value is its name in plain English."""

    SURE = "sure"
    FAIRLY_SURE = "fairly sure"
    SUGGESTION = "suggestion"
    PLEASE_LOOK = "please look"


def sureness_of(confidence: float, *, asks: bool, trust: Trust) -> Sureness:
    """Return how sure a name is, from its confidence in [0, 1].

    asks: whether the program asks a person; such a cell is never sure. trust: how far names can be
    trusted in its batch; a name is sure only if that was proven.
    """
    if asks:
        return Sureness.PLEASE_LOOK
    if trust is Trust.FOREIGN:
        return Sureness.SUGGESTION
    is_sure = confidence >= SURE_FROM and trust is Trust.PROVEN
    return Sureness.SURE if is_sure else Sureness.FAIRLY_SURE

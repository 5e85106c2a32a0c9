"""How sure of a name the program calls itself, on the screen as in a terminal."""

from __future__ import annotations

from enum import StrEnum

from hematovision_desktop.core.microscopes.microscope import Trust

SURE_FROM = 0.9
"""Confidence from which an answer that needs no review is called sure, not fairly sure."""


class Sureness(StrEnum):
    """The value is what is said in plain English."""

    SURE = "sure"
    FAIRLY_SURE = "fairly sure"
    SUGGESTION = "suggestion"
    PLEASE_LOOK = "please look"


def sureness_of(confidence: float, *, asks: bool, trust: Trust) -> Sureness:
    """Return how sure a name is, of its confidence in [0, 1].

    asks: whether the program asks a person; such a cell is never sure. trust: how far names may be
    trusted in its batch; only where it was proven is a name sure.
    """
    if asks:
        return Sureness.PLEASE_LOOK
    if trust is Trust.FOREIGN:
        return Sureness.SUGGESTION
    is_sure = confidence >= SURE_FROM and trust is Trust.PROVEN
    return Sureness.SURE if is_sure else Sureness.FAIRLY_SURE

"""How sure the program calls a name, on the screen as in a terminal."""

from __future__ import annotations

from enum import StrEnum

from hematovision_desktop.core.microscopes.microscope import CheckState, Standing, Trust

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


UNUSUAL = "This blood looks unusual for this microscope."

_WORDS = {
    CheckState.PROVEN: "program checked; at least {least} in 100 sure names are right",
    CheckState.IN_PART: "program checked only for names of {surer} % or more",
    CheckState.TAKEN_BACK: "program checked, but too many sure names were corrected later",
    CheckState.NOTHING_PROVEN: "program checked, but nothing is promised",
    CheckState.NOT_FINISHED: "check of the program not finished",
    CheckState.OTHER_MODEL: "program checked, but with another model or other types",
    CheckState.NOT_CHECKED: "program not checked",
}


def check_words(standing: Standing) -> str:
    """Return what the checks there say, as a part of a sentence; the sheet says the same in its language."""
    return _WORDS[standing.check].format(
        least=round(100 * (standing.promise or 0.0)),
        surer=f"{100 * (standing.proven_from or 0.0):.4g}",
    )

"""What the checks on a microscope say about the names of a batch, in plain English."""

from __future__ import annotations

from hematovision_desktop.core.microscopes.microscope import CheckState, Standing

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

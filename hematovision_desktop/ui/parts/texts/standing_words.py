"""The window's words on a microscope: how far names may be trusted on it, and what was proven."""

from __future__ import annotations

from hematovision_desktop.core.microscopes.microscope import (
    CheckState,
    KnownMicroscope,
    Standing,
    Trust,
)
from hematovision_desktop.core.microscopes.proof import NamedBy, Proof
from hematovision_desktop.core.reports.adjusted_count import AdjustedCount
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.figure_words import percent_of
from hematovision_desktop.ui.parts.texts.words import translate


def standing_sentence(standing: Standing) -> str:
    """Return how far the names of a batch may be trusted, in one sentence."""
    if standing.unusual:
        return translate(
            "words",
            "This blood looks unusual for this microscope: look at every cell.",
        )
    if standing.promise is not None:
        return translate("words", "Checked here: at least {n} in 100 right.").format(
            n=words.number(round(100 * standing.promise))
        )
    checked = "" if standing.trust is Trust.FOREIGN else _checked_sentence(standing)
    return checked or {
        Trust.FOREIGN: translate(
            "words",
            "Unlike the microscopes or cells that the program learnt from. Names are suggestions.",
        ),
        Trust.FAMILIAR: translate("words", "Not checked here: fairly sure at most."),
    }.get(
        standing.trust,
        translate("words", "Not yet known, not checked: fairly sure at most."),
    )


def _checked_sentence(standing: Standing) -> str:
    """Return why checks made there promise nothing for this batch; "" if there were none."""
    said = {
        CheckState.IN_PART: translate(
            "words", "Checked here only for names of {limit} or more: fairly sure at most."
        ),
        CheckState.TAKEN_BACK: translate(
            "words",
            "Checked here, but too many sure names were corrected later: fairly sure at most.",
        ),
        CheckState.NOTHING_PROVEN: translate(
            "words", "Checked here, but nothing is promised: fairly sure at most."
        ),
        CheckState.NOT_FINISHED: translate(
            "words", "The check here is not finished: fairly sure at most."
        ),
        CheckState.OTHER_MODEL: translate(
            "words", "Checked here, but with another model or other types: fairly sure at most."
        ),
    }.get(standing.check, "")
    return said.format(limit=words.probability(standing.proven_from or 0.0))


def standing_short(standing: Standing) -> str:
    """Return the same in a word or two, for a table."""
    if standing.unusual:
        return translate("words", "unusual blood")
    if standing.promise is not None:
        return translate("words", "{n} in 100 right").format(
            n=words.number(round(100 * standing.promise))
        )
    if standing.trust is Trust.FOREIGN:
        return translate("words", "suggestions")
    nothing = translate("words", "nothing promised")
    is_known = standing.trust is Trust.FAMILIAR
    return {
        CheckState.IN_PART: translate("words", "checked in part"),
        CheckState.TAKEN_BACK: nothing,
        CheckState.NOTHING_PROVEN: nothing,
        CheckState.NOT_FINISHED: translate("words", "check not finished"),
        CheckState.OTHER_MODEL: nothing,
    }.get(
        standing.check,
        translate("words", "not checked") if is_known else translate("words", "not yet known"),
    )


def standing_with_name(standing: Standing) -> str:
    """Return the microscope's name, if known, and how far names may be trusted."""
    name = " ".join(standing.microscope.split())
    said = standing_sentence(standing)
    return f"{name}: {said}" if name else said


def proof_sentence(proof: Proof | None) -> str:
    """Return what was proven on a microscope, in words."""
    if proof is None or not proof.checked:
        return translate("words", "The program is not yet checked on this microscope.")
    right = words.part_counted(
        proof.right,
        proof.checked,
        "on this microscope {right} of {n} name was right",
        "on this microscope {right} of {n} names was right",
        words.tr("on this microscope {right} of {n} names were right", "", proof.checked),
        right=words.number(proof.right),
        n=words.number(proof.checked),
    )
    if proof.promise is not None:
        said = translate("words", "{right}: at least {n} in 100").format(
            right=right, n=words.number(round(100 * proof.promise))
        )
    elif proof.was_taken_back:
        said = translate(
            "words", "{right}, but too many sure names were corrected later: nothing is promised"
        ).format(right=right)
    else:
        said = translate(
            "words", "{right}: too few, or too many wrong, to promise anything"
        ).format(right=right)
    if proof.corrected:
        said += words.part_counted(
            proof.corrected,
            proof.seen,
            " · so far {n} of {seen} sure name there was corrected",
            " · so far {n} of {seen} sure names there was corrected",
            words.tr(
                " · so far {n} of {seen} sure names there were corrected", "", proof.corrected
            ),
            n=words.number(proof.corrected),
            seen=words.number(proof.seen),
        )
    return said[0].upper() + said[1:] + "."


def checked_sentence(on: KnownMicroscope, named_by: NamedBy | None) -> str:
    """Return what was proven on a microscope for a model, also if that was another model."""
    if on.unproven(named_by) is CheckState.OTHER_MODEL:
        return translate(
            "MicroscopePanel",
            "The program was checked on this microscope, but with another model, version of "
            "your site or choice of types. Check it again.",
        )
    return proof_sentence(on.proof(named_by))


def next_slide_sentence(proof: Proof) -> str:
    """Return what a person must look at on the next slides of a microscope, given what was proven on it."""
    if proof.promise is None:
        return translate("CheckDialog", "Until something is proven, look at every cell yourself.")
    return translate(
        "words",
        "On the next slides from this microscope, look at the cells that the program asks "
        "about. You can keep the names that it is sure of.",
    )


def adjusted_sentence(adjusted: AdjustedCount) -> str:
    """Return an adjusted count in one line, with the interval of each type."""
    if not adjusted.shares:
        return translate("words", "No name here is sure, so there is nothing to adjust.")
    parts = [
        translate("words", "{type} {percent}\u00a0% ({low}–{high})").format(
            type=words.label_short(one.label).lower(),
            percent=percent_of(one.percent, adjusted.names),
            low=percent_of(one.low_percent, adjusted.names),
            high=percent_of(one.high_percent, adjusted.names),
        )
        for one in adjusted.shares
    ]
    return translate(
        "words", "Sure names, corrected for mix-ups found in the check: {parts}"
    ).format(parts=" · ".join(parts))

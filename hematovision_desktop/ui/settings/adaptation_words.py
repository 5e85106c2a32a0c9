"""The window's words on the versions of the last layer."""

from __future__ import annotations

from hematovision_desktop.core.naming.adapted_layer import AdaptationTrial, AdaptedLayer, LeftOut
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.words import translate


def version_name(number: int | None) -> str:
    """Return the name of a version; None is the pack as shipped."""
    if number is None:
        return translate("words", "As shipped")
    return translate("words", "Version {number}").format(number=words.number(number))


def version_facts(one: AdaptedLayer) -> str:
    """Return when a version was taught, with how many cells, and the benefit to them."""
    figures = one.figures
    return translate("words", "{date} · {cells}\n{before} → {after} of them right").format(
        date=words.moment(one.created_at),
        cells=words.cells_counted(sum(figures.cells.values())),
        before=words.probability(figures.verified_before.balanced_accuracy),
        after=words.probability(figures.verified_after.balanced_accuracy),
    )


def verdict_sentence(trial: AdaptationTrial, *, was_checked: bool) -> str:
    """Return whether a tested version may be used, and what that would change.

    was_checked: its microscope had a check, which says nothing about the new names.
    """
    if trial.refusal:
        return translate("words", "It is not used. {why}").format(why=trial.refusal)
    figures = trial.model.figures
    before, after = figures.verified_before, figures.verified_after
    # As core.naming.adaptation.refusal_of compares them.
    gain = after.balanced_accuracy - before.balanced_accuracy
    if figures.sample:
        gain = after.accuracy - before.accuracy
    if gain > 0:
        said = translate(
            "words", "It names more of your cells right and forgets almost nothing. Use it?"
        )
    else:
        said = translate(
            "words",
            "It names as many of your cells right, is surer where it is right, and forgets almost "
            "nothing. Use it?",
        )
    if was_checked:
        said += " " + translate(
            "words",
            "What was proven on this microscope applies to the names so far. Check the program "
            "again with the new ones.",
        )
    return said


def left_out_sentences(left_out: LeftOut) -> str:
    """Return which named cells could not take part, "" if all could."""
    said = []
    if left_out.gone:
        said.append(
            words.counted(
                left_out.gone,
                "{n} cell not used: the picture is gone.",
                words.tr("{n} cells not used: the picture is gone.", "", left_out.gone),
            )
        )
    if left_out.changed:
        said.append(
            words.counted(
                left_out.changed,
                "{n} cell not used: the picture was changed.",
                words.tr("{n} cells not used: the picture was changed.", "", left_out.changed),
            )
        )
    if left_out.few:
        few = words.listed(
            f"{words.label_name(label).lower()} {words.number(count)}"
            for label, count in left_out.few
        )
        said.append(translate("words", "Too few to teach their type: {few}.").format(few=few))
    return " ".join(said)

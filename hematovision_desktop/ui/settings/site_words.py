"""What the window says of a site's versions."""

from __future__ import annotations

from hematovision_desktop.core.naming.site_model import LeftOut, SiteModel
from hematovision_desktop.ui.parts import words
from hematovision_desktop.ui.parts.words import translate


def version_name(number: int | None) -> str:
    """Return what a version is called; None is the pack as shipped."""
    if number is None:
        return translate("words", "As shipped")
    return translate("words", "Version {number}").format(number=words.number(number))


def version_facts(one: SiteModel) -> str:
    """Return when a version was taught, with how many cells, and what that did for them."""
    figures = one.figures
    return translate("words", "{date} · {cells}\n{before} → {after} of them right").format(
        date=words.moment(one.created_at),
        cells=words.cells_counted(sum(figures.cells.values())),
        before=words.probability(figures.site_before.balanced_accuracy),
        after=words.probability(figures.site_after.balanced_accuracy),
    )


def left_out_sentences(left_out: LeftOut) -> str:
    """Say which named cells could not take part, "" if all could."""
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

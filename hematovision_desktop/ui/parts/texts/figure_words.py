"""How the figures of a differential are written: one precision per row, and what they leave out."""

from __future__ import annotations

from hematovision_desktop.core.base.rounding import percent_digits, percent_text
from hematovision_desktop.core.samples.laboratory import FEW_CELLS
from hematovision_desktop.core.verdicts.differential import Differential, Share
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.words import translate


def percent_of(percent: float, total: int) -> str:
    """Return a percentage of a row of figures without its sign, formatted by `percent_text`."""
    return percent_text(percent, total, words.decimals)


def range_of(low: float, high: float, total: int) -> str:
    """Return "52–71" for two percentages, as precise as their row."""
    digits = percent_digits(total)
    first, last = words.decimals(low, digits), words.decimals(high, digits)
    return first if first == last else f"{first}–{last}"


def share_range(share: Share, differential: Differential) -> str:
    """Return the range beside a percentage: least and greatest while cells wait, else the interval."""
    if differential.total + differential.waiting == 0:
        return ""
    if differential.is_provisional:
        return range_of(share.least_percent, share.most_percent, differential.total)
    return range_of(share.low_percent, share.high_percent, differential.total)


def share_sentence(share: Share, differential: Differential) -> str:
    """Return one type in words: "Neutrophil 66 %, 55–71 whatever the 7 waiting cells are"."""
    name = words.label_name(share.label)
    if not differential.total:
        return name
    percent = percent_of(share.percent, differential.total)
    held = {"type": name, "percent": percent, "range": share_range(share, differential)}
    if not differential.is_provisional:
        text = translate("words", "{type} {percent}\u00a0%, 95\u00a0% interval {range}")
        return text.format(**held)
    told = words.tr(
        "{type} {percent}\u00a0%, {range} depending on the {n} waiting cells",
        "",
        differential.waiting,
    )
    one = "{type} {percent}\u00a0%, {range} depending on the waiting cell"
    return words.counted(differential.waiting, one, told, **held)


def within_sentence(differential: Differential) -> str:
    """Return the parts of a type that have names: "Of these, band 3 (6 %, 1–17)"."""
    parts = [
        translate("words", "{name} {n} ({percent}\u00a0%, {range})").format(
            name=words.label_name(share.label).lower(),
            n=words.number(share.count),
            percent=percent_of(share.percent, differential.total),
            range=share_range(share, differential),
        )
        for share in differential.within
    ]
    if not parts:
        return ""
    return translate("words", "Of these, {parts}.").format(parts=" · ".join(parts))


def provisional_sentence(differential: Differential) -> str:
    """Return that cells need review and what they can still change; empty if none do."""
    if not differential.is_provisional or not differential.total:
        return ""
    most = max(differential.shares, key=lambda share: share.count)
    return translate("words", "Provisional: {share}.").format(
        share=share_sentence(most, differential)
    )


def few_sentence(differential: Differential) -> str:
    """Return that a differential rests on few cells; empty from 100 on, or without any."""
    total = differential.total
    if not 0 < total < FEW_CELLS:
        return ""
    told = words.tr("Only {n} cells: count {least} or more for a differential.", "", total)
    one = "Only {n} cell: count {least} or more for a differential."
    return words.counted(total, one, told, least=words.number(FEW_CELLS))


def counted_apart(differential: Differential) -> list[str]:
    """Return what is not part of the 100 %, such as "smudge cell 3"; types without cells are omitted."""
    numbers = (*differential.others.items(), (None, differential.unidentified))
    return [
        f"{words.label_name(one).lower()} {words.number(number)}"
        for one, number in numbers
        if number
    ]

"""The report's section on what chosen cells gain on sources that a pack never saw."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from convert.report.tables import percent, table

_SPLITS = {"cells": "other cells", "slides": "other slides"}
WANTED_GAINS = {"20": 0.03, "50": 0.05}
"""Aims for the mean gain by the number of cells; and no source may be worse."""


def adapt_gain_section(found: Mapping[str, Any]) -> str:
    """Return the gains by source, split and number of cells, the checks, and the foreign flags."""
    sources = found["sources"]
    rows = [
        _row(name, split, number, some[split][number])
        for split in _SPLITS
        for name, some in sources.items()
        for number in some[split]
    ]
    checks = [
        (
            name,
            percent(one["sure"]),
            percent(one["sure_right"]),
            f"{one['promised']} of {one['checks']}",
            str(one["broken"]),
        )
        for name, some in sources.items()
        for one in (some["check"],)
    ]
    return (
        "## Teaching a microscope with chosen cells\n\n"
        f"Each source was measured with a pack that never saw it: {packs_of(sources)}. The cells to teach are chosen from "
        "one half of a source. The gain is measured on the other half: on *other cells*, or on *other slides* only (LMU "
        "does not identify slides, so there the two are the same).\n\n"
        "The cells chosen are those whose two most probable types are closest, spread over the types. At most three in ten "
        "are probably of none of the five types. The last layer is refitted by the program's own rules. There are "
        f"{found['draws']} draws each.\n\n"
        "- *Gain*: macro-averaged recall of the five types, in points, whether or not the version was accepted.\n"
        "- *Used*: the gain as shipped. A version that a random sample of 29 other cells of the same half refuses changes "
        "nothing.\n"
        "- *Lost*: points lost on the pack's own cells, which are kept apart; the most over the draws.\n\n"
        + table(
            (
                *("source", "cells", "measured on", "before", "gain", "least of a draw"),
                *("used", "accepted", "lost"),
            ),
            rows,
        )
        + "\n"
        + " ".join(_judged(sources, split, number) for split in _SPLITS for number in WANTED_GAINS)
        + "\n\nA check of 29 sure names, drawn at random, was done 100 times with the same pack. The table gives how many "
        "checks promised anything. A promise is broken if it is more than the share of all sure names of the source that "
        "are right (this may happen in 5 of 100).\n\n"
        + table(
            (*("source", "sure", "of these right", "promised", "broken"),),
            checks,
        )
        + "\nThese gains are optimistic: the penalty, and the spread by which a change is measured, were chosen on these "
        "very sources with an earlier network, from a handful of values. From a third of the penalty to three times the "
        "penalty, the mean gain of 20 cells changed by less than half a point. The limit of three in ten was chosen on these "
        "sources and packs too; `docs/lab-notes.md` says what else was tried.\n\n"
        "Reproduce: `python -m convert quantize RUN/hematovision.keras --name NAME` with a run of the section on sources "
        "left out, then `python -m convert adapt-gain --pack RUN/hematovision.tflite --only SOURCE`.\n"
    )


def packs_of(sources: Mapping[str, Any]) -> str:
    """Return by which pack each source was measured, in words."""
    by: dict[str, list[str]] = {}
    for name, one in sources.items():
        by.setdefault(f"`{one['pack']}` (SHA-256 `{one['sha256'][:16]}…`)", []).append(name)
    return ", ".join(f"{', '.join(some)} with {pack}" for pack, some in by.items())


def _row(name: str, split: str, number: str, one: Mapping[str, Any]) -> tuple[str, ...]:
    return (
        name,
        number,
        _SPLITS[split],
        percent(one["before"]),
        _points(one["gain"]),
        _points(one["least"]),
        _points(one["used"]),
        f"{one['accepted']} of {one['draws']}",
        _points(one["most_lost"]),
    )


def _points(share: float) -> str:
    return f"{100 * share:+.1f}"


def mean_and_worst(
    sources: Mapping[str, Any], split: str, number: str
) -> tuple[float, float, bool] | None:
    """Return the mean and the least gain over sources, and whether the aim is met; None: not measured."""
    gains = [some[split][number]["gain"] for some in sources.values() if number in some[split]]
    if not gains:
        return None
    mean, worst = sum(gains) / len(gains), min(gains)
    # Rounded as in the table: half a tenth of a point does not matter.
    return mean, worst, round(mean, 3) >= WANTED_GAINS[number] and round(worst, 3) >= 0


def _judged(sources: Mapping[str, Any], split: str, number: str) -> str:
    """Say whether the wanted gain was reached."""
    found = mean_and_worst(sources, split, number)
    if found is None:
        return ""
    mean, worst, is_met = found
    return (
        f"{number} cells, {_SPLITS[split]}: {_points(mean)} points on average, {_points(worst)} at worst "
        f"(aim: {_points(WANTED_GAINS[number])}, and no source worse: {'met' if is_met else 'missed'})."
    )

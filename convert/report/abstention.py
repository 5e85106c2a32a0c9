"""The part of models/REPORT.md on abstention."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from convert.base.recipe import TTA_MARGIN
from convert.report.tables import percent, table
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.core.naming.review import review_threshold_for

_KINDS = {
    "background": "background between cells",
    "red_cells": "red cells",
    "platelet_clumps": "platelets laid on each other",
    "blurred": "cells blurred by 0.75–1.5 µm",
    "two_cells": "two cells in one window",
    "dirt": "drawn dirt and stain",
    "textures": "drawn pictures of anything",
    "noise": "noise",
    "photographs": "photographs",
}
_ONE_IN = (20, 25, 30, 50)
_REPRODUCE = "Reproduce: `python -m convert abstain`.\n"


def abstention_section(figures: Mapping[str, Any], card: ModelCard) -> str:
    """Return the section as Markdown."""
    parts = [_outliers(figures), _calibration(figures), _dial(card)]
    if figures.get("blasts", {}).get("limit") is not None:
        parts.insert(1, _blasts(figures["blasts"]))
    return "\n".join(parts)


def _stored(figures: Mapping[str, Any], name: str) -> Any:
    """Return figures by their name, or by the one that they were stored under earlier."""
    return figures.get(name, figures.get(name.replace("out_of_distribution", "strangers")))


def _outliers(figures: Mapping[str, Any]) -> str:
    fold, pack = (
        _stored(figures, name)["five"]
        for name in ("out_of_distribution", "out_of_distribution_shipped_pack")
    )
    rows = [
        (
            _KINDS[kind],
            str(row["crops"]),
            percent(row["before"]),
            percent(row["with_limits"]),
            percent(pack["kinds"][kind]["with_limits"]),
        )
        for kind, row in fold["kinds"].items()
    ]
    rows.append(
        (
            "mean of the kinds",
            "",
            percent(fold["before"]),
            percent(fold["with_limits"]),
            percent(pack["with_limits"]),
        )
    )
    good = figures["good_cells"]
    by_set = ", ".join(
        f"{name.upper()} {percent(share)}" for name, share in good.items() if name != "all"
    )
    head = ("no single leukocyte in focus", "crops", "before", "with limits", "shipped pack")
    return (
        "## What it was never taught\n\n"
        "How often a crop is given a confident leukocyte name (five types) though it shows none: by "
        "the model of the held-out fold, before and with the limits on the card, and by the shipped "
        "pack. A cell is *unfamiliar* if the energy of its logits is low or its nuclear stain lies as "
        "far apart as two nuclei do, and *out of focus* if its crop is. Training shows such outliers "
        "too, without a name, but never one of the same field, cell or draw, no photograph and none "
        "out of focus.\n\n"
        + table(head, rows)
        + f"\nOf held-out cells with a confident name the limits send {percent(good['all'])} to "
        f"review ({by_set}); of PBC cells named by "
        f"the shipped pack {percent(figures['good_cells_shipped_pack']['pbc'])}. Distances in the "
        "1280 pooled features, tried with a model that had seen no outliers, kept out little more, and sent more than "
        "twice as many cells of a microscope that none was trained on to review. Whether evidence lies outside the "
        "cell's outline was tried as a reason too: of confidently wrong names it told less than chance on PBC, and the "
        "outliers it found had low energy already.\n\n" + _REPRODUCE
    )


def _blasts(some: Mapping[str, Any]) -> str:
    return (
        "## The limit for blasts\n\n"
        f"A cell to which the network gives a blast more than {some['limit']:g} is never sure and waits for a "
        "person. The limit is chosen so that at most 2 % of held-out lymphocytes and monocytes lie above, every "
        f"source counting the same: of all {some['lymphocytes_and_monocytes']:,} of them "
        f"{percent(some['of_these_waiting'])} wait, and of {some['blasts']:,} held-out blasts "
        f"{percent(some['blasts_waiting'])}. These blasts are of the laboratories that the model learnt from; "
        "what becomes of another's stands above, under whole sources left out.\n\n" + _REPRODUCE
    )


def _calibration(figures: Mapping[str, Any]) -> str:
    rows = [
        (
            name,
            f"{some['cells']:,}",
            f"{some['temperature']:g}",
            percent(some["ece_untempered"]),
            percent(some["ece_cross_fitted"]),
            percent(some["wrong"]),
            percent(some["wrong_with_10_percent_reviewed"]),
        )
        for name, some in figures["label_sets"].items()
    ]
    head = (
        "label set",
        "cells",
        "temperature",
        "ECE as trained",
        "ECE calibrated",
        "wrong",
        "wrong with 10 % reviewed",
    )
    return (
        "## Calibration of each label set\n\n"
        "On cells the fold's model never saw: every source counts the same (one with less than 30 "
        "originals less), and every original within it. The calibrated error is that of temperatures fitted "
        "on other originals. All as the pack looks, again at cells whose two best types lie within "
        f"{TTA_MARGIN:g} logits.\n\n" + table(head, rows) + "\n" + _REPRODUCE
    )


def _dial(card: ModelCard) -> str:
    rows = []
    for one_in in _ONE_IN:
        texts = []
        for label_set in LabelSet:
            threshold, share = review_threshold_for(one_in, card.abstention.get(label_set, ()))
            kept = f"{threshold:.3g}: {percent(share)} left" if share < 1 else "cannot be promised"
            texts.append(kept)
        rows.append((f"1 in {one_in}", *texts))
    return (
        "## The dial\n\n"
        "The confidence below which cells are left for review so that at most so many confident "
        "labels are wrong, and the share then left, whatever the reason.\n\n"
        + table(("at most wrong", *(label_set.value for label_set in LabelSet)), rows)
        + "\n"
        + _REPRODUCE
    )

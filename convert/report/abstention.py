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
    """Return figures by their name, or by the name under which they were stored earlier."""
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
        "The table shows how often a crop gets a confident leukocyte name (five types) although it shows no "
        "single leukocyte in focus. The columns are the model of the held-out fold, before and with the limits "
        "on the card, and the shipped pack.\n\n"
        "A cell is *unfamiliar* if the energy of its logits is low, or if its nuclear stain is spread as far "
        "as two nuclei are. It is *out of focus* if its crop is. Training, too, shows such outliers without a "
        "name, but never from the same field, cell or draw, and no photographs or crops out of focus.\n\n"
        + table(head, rows)
        + f"\nThe limits send {percent(good['all'])} of the held-out cells with a confident name to review "
        f"({by_set}), and {percent(figures['good_cells_shipped_pack']['pbc'])} of the PBC cells named by the "
        "shipped pack.\n\n"
        "We tried two other reasons for a review:\n\n"
        "- *Distances in the 1280 pooled features*, with a model that had seen no outliers. They kept out "
        "little more, and sent more than twice as many cells of a new microscope to review.\n"
        "- *Evidence outside the outline of the cell.* On PBC it found fewer of the confidently wrong names "
        "than chance would. The outliers that it found had low energy already.\n\n" + _REPRODUCE
    )


def _blasts(some: Mapping[str, Any]) -> str:
    return (
        "## The limit for blasts\n\n"
        f"If the network gives a cell more than {some['limit']:g} for blast, the cell is never sure and waits for "
        "a person. The limit is chosen so that at most 2 % of held-out lymphocytes and monocytes are above it; "
        f"every source counts the same. Of all {some['lymphocytes_and_monocytes']:,} of them "
        f"{percent(some['of_these_waiting'])} wait, and of {some['blasts']:,} held-out blasts "
        f"{percent(some['blasts_waiting'])}. These blasts come from the laboratories that the model learnt "
        "from. For the blasts of another laboratory, see the section on sources left out.\n\n"
        + _REPRODUCE
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
        "These figures are from cells that the fold's model never saw. Every source counts the same (one with "
        "fewer than 30 originals counts less), and so does every original within a source. The calibrated "
        "error uses temperatures that were fitted on other originals. As in the pack, cells whose two best "
        f"types are within {TTA_MARGIN:g} logits are looked at again.\n\n"
        + table(head, rows)
        + "\n"
        + _REPRODUCE
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
        "The dial sets how many of the confident labels may be wrong. The table gives the confidence below "
        "which cells are then left for review, and the share of cells left, for whatever reason.\n\n"
        + table(("at most wrong", *(label_set.value for label_set in LabelSet)), rows)
        + "\n"
        + _REPRODUCE
    )

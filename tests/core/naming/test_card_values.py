"""Cards of model packs and locators: values that are not finite numbers are refused everywhere."""

from __future__ import annotations

import copy
import json
import math
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.cells.labels import MODEL_LABELS
from hematovision_desktop.core.naming import locator_card, model_card
from hematovision_desktop.core.naming.locator_card import KINDS, LocatorCard
from hematovision_desktop.core.naming.model_card import ModelCard

MODEL: dict[str, Any] = {
    "schema": model_card.SCHEMA,
    "name": "table",
    "version": "1",
    "sha256": "0" * 64,
    "labels": [label.value for label in MODEL_LABELS],
    "preprocessing": {"crop_um": 24, "side_px": 64, "background_level": 235.0, "outside": 235},
    "temperature": 1.3,
    "thresholds": {
        "review_below": 0.6,
        "min_margin": 0.2,
        "min_label_set_mass": 0.5,
        "tta_margin": 2.5,
        "blast_above": 0.1,
        "foreign_limit": 0.4,
    },
    "ood_limits": {"energy_from": -4.0, "spread_um_to": 5.6, "sharp_from": 0.03},
    "abstention": {"five": [[0.5, 0.06, 0.02]]},
    "calibrations": {"five": {"temperature": 1.2, "review_below": 0.9}},
}
LOCATOR: dict[str, Any] = {
    "schema": locator_card.SCHEMA,
    "name": "locator",
    "version": "1",
    "sha256": "0" * 64,
    "labels": list(KINDS),
    "input": {"width_px": 640, "height_px": 480, "stride_px": 4},
    "thresholds": dict.fromkeys(KINDS, 0.4),
    "overlap": 0.5,
    "scale": {"red_cell_um": 7.0, "leukocyte_um": 12.0},
}
ENDLESS = json.loads("1e999")
NO_NUMBERS = (ENDLESS, -ENDLESS, math.nan, "nan", "0.5", True, None)
MAY_BE_LEFT_OUT = {"background_level", "blast_above", "foreign_limit"}


def _numbers(part: Any, way: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the paths of all numbers in a card."""
    if isinstance(part, dict | list):
        for key, inner in part.items() if isinstance(part, dict) else enumerate(part):
            yield from _numbers(inner, (*way, key))
    elif isinstance(part, int | float):
        yield way


@pytest.mark.parametrize(
    ("card", "read", "way"),
    [
        pytest.param(card, read, way, id=f"{card['name']}: {' '.join(map(str, way))}")
        for card, read in ((MODEL, ModelCard.from_json), (LOCATOR, LocatorCard.from_json))
        for way in _numbers(card)
    ],
)
def test_refuses_values_that_are_not_numbers(
    card: dict[str, Any], read: Callable[[Any, str], Any], way: tuple[str | int, ...]
) -> None:
    read(card, "whole")
    for wrong in NO_NUMBERS:
        if wrong is None and way[-1] in MAY_BE_LEFT_OUT:
            continue
        damaged = copy.deepcopy(card)
        part = damaged
        for step in way[:-1]:
            part = part[step]
        part[way[-1]] = wrong
        with pytest.raises(EnvironmentFault, match=r"Install the\s+model pack\s+again"):
            read(damaged, "damaged")


@pytest.mark.parametrize(
    "wrong", [{"review_below": -0.1}, {"min_margin": -1}, {"tta_margin": -0.5}]
)
def test_refuses_a_negative_threshold(wrong: dict[str, float]) -> None:
    with pytest.raises(EnvironmentFault, match="incomplete or damaged"):
        ModelCard.from_json(MODEL | {"thresholds": MODEL["thresholds"] | wrong}, "damaged")

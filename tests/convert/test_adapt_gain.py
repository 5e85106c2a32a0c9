"""What teaching with chosen cells gains: chosen as in the program, measured on cells that were not taught."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tensorflow", reason="TensorFlow is not installed (extra: convert)")

from convert.base.recipe import LABELS
from convert.measure.adapt_gain import (
    Scene,
    check_figures,
    chosen_cells,
    halved,
    teach_once,
)
from convert.report.adapt_gain import adapt_gain_section
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.naming.head_fit import Examples
from hematovision_desktop.core.naming.model_card import ModelCard

FIVE = [LABELS.index(label) for label in LabelSet.FIVE.labels]
CHANNELS = 16


def some_cells(seed: int, each: int, *, moved: bool = False) -> Examples:
    """Return cells of the five types. If moved, the pack mistakes the first type for the second."""
    rng = np.random.default_rng(seed)
    labels = np.repeat(FIVE, each)
    features = rng.normal(0, 0.2, (len(labels), CHANNELS)).astype(np.float32)
    features[np.arange(len(labels)), labels] += 1.0
    if moved:
        features[labels == FIVE[0], FIVE[1]] += 1.2
        features[labels == FIVE[0], 12] += 1.5
    groups = tuple(f"made/{place % 12}" for place in range(len(labels)))
    return Examples(features, 4 * features[:, : len(LABELS)], labels, groups)


@pytest.fixture(scope="module")
def scene() -> Scene:
    path = Path(__file__).parents[1] / "tiny_pack" / "tiny.json"
    tiny = ModelCard.from_json(json.loads(path.read_text()), "tiny")
    card = replace(tiny, labels=LABELS, temperature=1.0, calibrations={})
    return Scene(card, (some_cells(1, 30), some_cells(2, 40)), some_cells(3, 80, moved=True))


def test_chosen_cells_help_where_the_pack_errs_and_it_forgets_nothing(scene: Scene) -> None:
    tries = [teach_once(scene, "cells", 50, draw) for draw in range(3)]
    assert all(one["taught"] > one["before"] + 0.03 for one in tries)
    assert all(one["reference_before"] - one["reference_after"] <= 0.01 for one in tries)
    assert tries[0] == teach_once(scene, "cells", 50, 0)


def test_a_small_source_has_too_few(scene: Scene) -> None:
    assert teach_once(scene, "cells", 500, 0) == {"too_few": True}


@pytest.mark.parametrize("split", ["cells", "slides"])
def test_never_measures_on_the_cells_to_choose_from(scene: Scene, split: str) -> None:
    pool = halved(scene.cells, split, np.random.default_rng(1))
    assert 0.3 < pool.mean() < 0.7
    if split == "slides":
        groups = np.array(scene.cells.groups)
        assert not set(groups[pool]) & set(groups[~pool])


def test_chooses_the_cells_with_the_smallest_lead(scene: Scene) -> None:
    chosen = chosen_cells(scene, scene.cells, 20)
    top = np.sort(scene.cells.logits[:, FIVE], axis=1)
    lead = top[:, -1] - top[:, -2]
    assert len(chosen) == 20
    assert lead[chosen].max() < np.median(lead)


def test_a_checks_promise_holds_in_nearly_all_cases(scene: Scene) -> None:
    found = check_figures(scene)
    assert found["checks"] == 100
    assert found["broken"] <= 5


def test_the_section_says_which_aims_were_met(scene: Scene) -> None:
    one = {"draws": 8, "before": 0.8, "gain": 0.04, "least": 0.01, "used": 0.03}
    one |= {"accepted": 7, "lost": 0.001, "most_lost": 0.004}
    source = {"check": check_figures(scene), "cells": {"20": one, "50": one}, "slides": {}}
    source |= {"pack": "made 1", "sha256": "1" * 64}
    text = adapt_gain_section({"draws": 8, "sources": {"bcisc": source}})
    assert "bcisc with `made 1` (SHA-256 `1111" in text
    assert "20 cells, other cells: +4.0 points on average, +4.0 at worst (aim: +3.0" in text
    assert text.count("missed") == 1
    assert "| bcisc | 50 | other cells | 80.0 % | +4.0 | +1.0 | +3.0 | 7 of 8 | +0.4 |" in text


def test_a_possible_blast_is_never_a_sure_name(scene: Scene) -> None:
    cells = scene.cells
    logits = cells.logits.copy()
    logits[:, LABELS.index(Label.BLAST)] = logits.max(axis=1)
    card = replace(scene.card, blast_above=0.2)
    half = len(cells) // 2
    mixed = np.where(np.arange(len(cells))[:, None] < half, logits, cells.logits)
    with_limit = Scene(card, scene.reference, replace(cells, logits=mixed))
    without = replace(with_limit, card=scene.card)
    assert check_figures(with_limit)["sure"] < 0.6 * check_figures(without)["sure"]

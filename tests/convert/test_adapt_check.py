"""What adaptation gains, by the program's own rules, on cells that were not taught."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tensorflow", reason="TensorFlow is not installed (extra: convert)")

from convert.base.recipe import LABELS
from convert.data.crops import read_crops
from convert.measure.adapt_check import (
    Scene,
    balanced,
    draw_cells,
    fit_prototypes,
    measure_scene,
    teach_once,
)
from convert.pack.reference import EACH_REHEARSED, choose_reference
from convert.report.adaptation import adapt_section
from hematovision_desktop.adapters.model.litert import LiteRtClassifier
from hematovision_desktop.adapters.model.pack import load_pack, reference_path
from hematovision_desktop.adapters.model.reference_set import read_reference
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.naming.head_fit import Examples
from hematovision_desktop.core.naming.model_card import ModelCard

FOUR = [LABELS.index(label) for label in LabelSet.FOUR.labels]
CHANNELS = 16


def some_cells(seed: int, each: int, *, moved: bool = False) -> Examples:
    """Return cells of the four types. If moved, the pack mistakes the first type for the second."""
    rng = np.random.default_rng(seed)
    labels = np.repeat(FOUR, each)
    features = rng.normal(0, 0.2, (len(labels), CHANNELS)).astype(np.float32)
    features[np.arange(len(labels)), labels] += 1.0
    if moved:
        features[labels == FOUR[0], FOUR[1]] += 1.2
        features[labels == FOUR[0], 12] += 1.5
    logits = 4 * features[:, : len(LABELS)]
    return Examples(features, logits, labels, tuple(str(place) for place in range(len(labels))))


@pytest.fixture(scope="module")
def card() -> ModelCard:
    path = Path(__file__).parents[1] / "tiny_pack" / "tiny.json"
    tiny = ModelCard.from_json(json.loads(path.read_text()), "tiny")
    return replace(tiny, labels=LABELS, temperature=1.0)


@pytest.fixture(scope="module")
def scene(card: ModelCard) -> Scene:
    reference = (some_cells(1, 30), some_cells(2, 40))
    return Scene(card, reference, some_cells(3, 60, moved=True))


def test_measures_adaptation_on_cells_that_were_not_taught(scene: Scene) -> None:
    chosen = draw_cells(scene.cells, 100, "types_alike", np.random.default_rng(1))
    assert chosen is not None
    tried = teach_once(scene, chosen)
    assert tried["before"] < 0.85
    assert tried["accepted"]
    assert tried["used"] == tried["taught"] > tried["before"] + 0.1
    assert tried["cells"] == 100


def test_keeps_a_third_of_every_type_for_measuring(scene: Scene) -> None:
    for number in (100, 160):
        chosen = draw_cells(scene.cells, number, "types_alike", np.random.default_rng(2))
        assert chosen is not None
        left = scene.cells.labels[~chosen]
        assert all((left == place).sum() >= 20 for place in FOUR)
    assert draw_cells(scene.cells, 200, "as_they_come", np.random.default_rng(3)) is None


def test_too_few_named_cells_change_nothing(scene: Scene) -> None:
    chosen = draw_cells(scene.cells, 12, "types_alike", np.random.default_rng(4))
    assert chosen is not None
    tried = teach_once(scene, chosen)
    assert tried["too_few"]
    assert tried["used"] == tried["before"]


def test_prototypes_name_by_the_nearest_mean(scene: Scene) -> None:
    verified, rest = scene.cells.take(np.arange(0, 240, 2)), scene.cells.take(np.arange(1, 240, 2))
    head = fit_prototypes(verified)
    assert balanced(head.logits(rest), rest.labels) > balanced(rest.logits, rest.labels)


def test_the_report_says_how_much_was_recovered_and_where_too_little(scene: Scene) -> None:
    inside = {"cells": 90, "rarest": 12, "balanced_accuracy": 0.98, "before_there": 0.75}
    seen: list[int] = []
    found = measure_scene(scene, inside, 1, seen.append)
    assert seen == list(range(1, 7))
    poor = json.loads(json.dumps(found))
    poor["as_they_come"]["100"]["recovered"] = 0.1
    text = adapt_section({"pbc": found, "bccd": poor})
    assert "98.0 % on PBC, where the run without it reaches 75.0 % (90 originals, 12" in text
    assert "On BCCD a hundred cells recover less than half of the gap" in text
    assert "10.0 %" in text
    assert "On PBC" not in text


def test_a_converted_pack_brings_its_reference_cells(drawn_models: Path) -> None:
    pack = load_pack(drawn_models / "hematovision.tflite")
    assert reference_path(pack.path).stat().st_size < 1_000_000
    reference = read_reference(pack)
    channels = LiteRtClassifier(pack).channels
    assert channels == 1280
    for some in (reference.rehearsal, reference.kept):
        assert some.features.shape == (len(some), channels)
        assert {pack.card.labels[place] for place in some.labels} >= set(LabelSet.FOUR.labels)
        assert np.isfinite(some.features).all()
    assert not set(reference.rehearsal.groups) & set(reference.kept.groups)


def test_reference_cells_are_features_as_the_pack_computes_them(
    drawn_models: Path, drawn_crops: Path
) -> None:
    """Each channel is rounded to steps of its own size, so a feature moves by at most half a step."""
    from convert.base.recipe import PREPROCESSING
    from convert.pack.reference import look_at

    pack = load_pack(drawn_models / "hematovision.tflite")
    crops = read_crops(drawn_crops)
    _, kept = choose_reference(crops)
    fresh = look_at(LiteRtClassifier(pack), crops, kept, PREPROCESSING.side_px)
    stored = read_reference(pack).kept
    assert np.array_equal(stored.labels, fresh.labels)
    assert np.array_equal(stored.logits, fresh.logits)
    assert np.abs(stored.features - fresh.features).max() <= 6 / 255 / 2 + 1e-6


def test_a_left_out_source_gives_no_reference_cells(drawn_crops: Path) -> None:
    crops = read_crops(drawn_crops)
    for some in choose_reference(crops, without="pbc"):
        assert {crops.rows[index].source for index in some} == {"bccd"}
    rehearsal, _ = choose_reference(crops)
    counted = [(crops.rows[index].source, crops.rows[index].label) for index in rehearsal]
    assert all(counted.count(kind) <= EACH_REHEARSED for kind in counted)
    assert all(crops.rows[index].view == 0 for index in rehearsal)
    assert (("pbc", Label.BASOPHIL)) in counted

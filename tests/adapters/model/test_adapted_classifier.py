"""The classifier with an adapted last layer: exact, explained, and with the shipped out-of-distribution limits."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from hematovision_desktop.adapters.model import reference_set
from hematovision_desktop.adapters.model.litert import LiteRtClassifier, load_runtime
from hematovision_desktop.adapters.model.pack import ModelPack, load_pack, reference_path
from hematovision_desktop.adapters.model.reference_set import open_features, read_reference
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.microscopes.foreign import known_cells
from hematovision_desktop.core.naming.adapted_layer import AdaptedLayer
from hematovision_desktop.core.naming.head_fit import Head

sys.path.insert(0, str(Path(__file__).parent))

from test_layer_versions import a_model
from unchanged_head import no_change

ROOT = Path(__file__).parents[3]
FEWEST_CHANNELS = 100
"""A feature map has more of them than any pack has labels."""


@pytest.fixture(scope="module")
def pack() -> ModelPack:
    return load_pack(ROOT / "models" / "hematovision.tflite")


@pytest.fixture(scope="module")
def crops() -> list[np.ndarray]:
    return list(np.load(ROOT / "models" / "golden.npz")["crops"])


@pytest.fixture(scope="module")
def shipped(pack: ModelPack) -> LiteRtClassifier:
    return LiteRtClassifier(pack)


def a_layer(pack: ModelPack, head: Head) -> AdaptedLayer:
    known = a_model()
    return replace(
        known,
        number=3,
        created_at=datetime.now(UTC),
        pack_sha256=pack.card.sha256,
        labels=pack.card.labels,
        head=head,
    )


@pytest.fixture(scope="module")
def head(shipped: LiteRtClassifier) -> Head:
    rng = np.random.default_rng(1)
    weights = rng.normal(0, 0.5, (shipped.channels, len(shipped.card.labels))).astype(np.float32)
    return Head(weights, rng.normal(size=len(shipped.card.labels)).astype(np.float32))


def test_a_layer_that_changes_nothing_answers_as_shipped(pack, shipped, crops) -> None:
    nothing = no_change(shipped.channels, len(pack.card.labels))
    same = LiteRtClassifier(pack).with_layer(a_layer(pack, nothing))
    before, after = shipped.classify(crops), same.classify(crops)
    assert np.array_equal(after.logits, before.logits)
    assert np.array_equal(after.class_maps, before.class_maps)


def test_the_layer_s_logits_are_the_shipped_ones_and_the_difference(
    pack, shipped, crops, head
) -> None:
    features, logits = shipped.look(crops)
    answer = LiteRtClassifier(pack).with_layer(a_layer(pack, head)).classify(crops)
    np.testing.assert_allclose(
        answer.logits, logits + features @ head.weights + head.bias, atol=1e-3
    )
    assert np.array_equal(answer.familiar, logits)


def test_class_maps_explain_the_layer_s_logits_exactly(pack, crops, head) -> None:
    """Their mean differs from the logit only by the bias, the same for every crop."""
    answer = LiteRtClassifier(pack).with_layer(a_layer(pack, head)).classify(crops)
    bias = answer.logits - answer.class_maps.mean(axis=(1, 2))
    assert np.ptp(bias, axis=0).max() < 0.7  # two steps of the shipped maps, as without a layer
    assert np.ptp(answer.class_maps.mean(axis=(1, 2)), axis=0).max() > 4


def test_features_are_what_the_shipped_head_saw(pack, shipped) -> None:
    """The reference cells are values of this very pack: its answers and features."""
    reference = read_reference(pack)
    for some in (reference.rehearsal, reference.kept):
        assert some.features.shape == (len(some), shipped.channels)
        assert some.features.min() >= 0
        assert (some.logits.argmax(axis=1) == some.labels).mean() > 0.9


def test_foreign_cells_are_compared_with_the_whole_reference_set(pack) -> None:
    reference = read_reference(pack)
    whole = np.concatenate([reference.rehearsal.features, reference.kept.features])
    stored = open_features(pack)()
    in_order = np.lexsort(whole.T), np.lexsort((stored.whole * stored.steps).T)
    np.testing.assert_array_equal((stored.whole * stored.steps)[in_order[1]], whole[in_order[0]])


def test_known_cells_are_the_same_from_whole_numbers(pack) -> None:
    stored = open_features(pack)()
    known = known_cells(stored)
    same = known_cells(stored.whole * stored.steps)
    np.testing.assert_array_equal(known.channels, same.channels)
    np.testing.assert_array_equal(known.lengths, same.lengths)


def test_reference_cells_are_checked_at_once_and_unpacked_on_demand(
    pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unpack = open_features(pack)
    with monkeypatch.context() as patched:
        patched.setattr(
            reference_set, "read_arrays", {}.__getitem__
        )  # no pack may unpack with this
        open_features(pack)
    assert len(unpack().whole) > 0
    altered = tmp_path / pack.path.name
    reference_path(altered).write_bytes(reference_path(pack.path).read_bytes()[:-1])
    with pytest.raises(EnvironmentFault, match="altered or belong to another"):
        open_features(replace(pack, path=altered))


def test_the_card_names_the_version(pack, head) -> None:
    card = LiteRtClassifier(pack).with_layer(a_layer(pack, head)).card
    assert card.title == f"{pack.card.title} + site 3"
    before = pack.card.calibration_for(LabelSet.FIVE)
    assert card.calibration_for(LabelSet.FIVE).temperature == 1.25 * before.temperature


def test_a_version_of_another_shape_is_refused(pack) -> None:
    with pytest.raises(EnvironmentFault, match="does not fit the model pack"):
        LiteRtClassifier(pack).with_layer(a_layer(pack, no_change(16, len(pack.card.labels))))


class OldInterpreter:
    """An interpreter of an old pack without the feature map as output."""

    def __init__(self, **words: Any) -> None:
        self._real = load_runtime().Interpreter(**words)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def get_output_details(self) -> list[dict[str, Any]]:
        details: list[dict[str, Any]] = self._real.get_output_details()
        return [one for one in details if one["shape"][-1] < FEWEST_CHANNELS]


def test_a_pack_without_features_names_cells_and_cannot_be_taught(pack, shipped, crops) -> None:
    old = LiteRtClassifier(pack, runtime=SimpleNamespace(Interpreter=OldInterpreter))
    assert np.array_equal(old.classify(crops).logits, shipped.classify(crops).logits)
    assert old.channels == 0
    with pytest.raises(UserError, match="cannot be taught"):
        old.look(crops)
    with pytest.raises(EnvironmentFault, match="does not fit"):
        old.with_layer(a_layer(pack, no_change(shipped.channels, len(pack.card.labels))))

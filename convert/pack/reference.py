"""The reference set of a pack: its own cells as numbers, by which an adapted layer is judged.

It contains the features and logits of crops, never a picture. Training cells are rehearsed while
the last layer is taught. Validation cells show what the teaching cost elsewhere.
"""

from __future__ import annotations

import io

import numpy as np
from numpy.typing import NDArray

from convert.base.recipe import HELD_OUT_FOLD, SEED
from convert.data.crops import Crops, cut_middle
from hematovision_desktop.adapters.model.litert import LiteRtClassifier
from hematovision_desktop.adapters.model.reference_set import SCHEMA, STEPS
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.head_fit import Examples

EACH_REHEARSED = 20
EACH_KEPT = 25
"""Cells of each type and source, if there are so many: some 0.5 MB in all."""


def build_reference(
    classifier: LiteRtClassifier, crops: Crops, side: int, without: str = ""
) -> bytes:
    """Return the content of a reference set. without: sources that are not used at all."""
    rehearsal, kept = choose_reference(crops, without)
    return pack_reference(
        look_at(classifier, crops, rehearsal, side), look_at(classifier, crops, kept, side)
    )


def choose_reference(
    crops: Crops, without: str = ""
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return crops to rehearse with and crops to judge by, equally many of every type and set.

    without: a set that is not used at all.
    """
    training = crops.training(HELD_OUT_FOLD, without)
    validation = crops.validation(HELD_OUT_FOLD, without)
    return _some(crops, training, EACH_REHEARSED), _some(crops, validation, EACH_KEPT)


def _some(crops: Crops, pool: NDArray[np.int64], each: int) -> NDArray[np.int64]:
    """Return at most so many originals of every type and set."""
    kinds: dict[tuple[str, Label], list[int]] = {}
    for index in np.random.default_rng(SEED).permutation(pool):
        row = crops.rows[index]
        if row.view == 0:
            kinds.setdefault((row.source, row.label), []).append(int(index))
    return np.array(sorted(index for some in kinds.values() for index in some[:each]))


def look_at(
    classifier: LiteRtClassifier, crops: Crops, chosen: NDArray[np.int64], side: int
) -> Examples:
    """Return crops as the pack sees them."""
    features, logits = classifier.look(list(cut_middle(np.asarray(crops.pixels[chosen]), side)))
    groups = tuple(f"{crops.rows[index].source}/{crops.rows[index].group}" for index in chosen)
    return Examples(features, logits, _places(crops, chosen, classifier), groups)


def _places(
    crops: Crops, chosen: NDArray[np.int64], classifier: LiteRtClassifier
) -> NDArray[np.int64]:
    labels = classifier.card.labels
    return np.array([labels.index(crops.rows[index].label) for index in chosen])


def pack_reference(rehearsal: Examples, kept: Examples) -> bytes:
    """Return examples as the content of a file; features are in steps of the size of their channel."""
    whole = rehearsal.joined(kept)
    steps = np.maximum(whole.features.max(axis=0) / STEPS, 1e-9).astype(np.float32)
    target = io.BytesIO()
    np.savez_compressed(
        target,
        schema=SCHEMA,
        features=np.rint(whole.features / steps).astype(np.uint8),
        steps=steps,
        logits=whole.logits,
        labels=whole.labels.astype(np.uint8),
        groups=np.array(whole.groups),
        rehearsal=np.arange(len(whole)) < len(rehearsal),
    )
    return target.getvalue()

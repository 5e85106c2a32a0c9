"""The reference set of a pack: held-out cells as numbers, by which a site's own version is judged.

It holds the features and logits of crops, never a picture. Half of the originals anchor the last
layer while it is taught; the other half tells what the teaching cost elsewhere.
"""

from __future__ import annotations

import io

import numpy as np
from numpy.typing import NDArray

from convert.crops import Crops, cut_middle
from convert.recipe import HELD_OUT_FOLD, SEED
from hematovision_desktop.adapters.litert_classifier import LiteRtClassifier
from hematovision_desktop.adapters.reference_set import SCHEMA, STEPS
from hematovision_desktop.core.labels import Label
from hematovision_desktop.core.site_head import Examples

EACH = 120
"""Cells of each type and set, where there are so many: some 0.4 MB in all."""


def build_reference(
    classifier: LiteRtClassifier, crops: Crops, side: int, *, without: str = ""
) -> bytes:
    """Return the content of a reference set: validation cells, each original once.

    without: a set that takes no part at all.
    """
    chosen = choose_reference(crops, without=without)
    pixels = cut_middle(np.asarray(crops.pixels[chosen]), side)
    features, logits = classifier.look(list(pixels))
    groups = tuple(f"{crops.rows[index].source}/{crops.rows[index].group}" for index in chosen)
    return pack_reference(Examples(features, logits, _places(crops, chosen, classifier), groups))


def choose_reference(crops: Crops, *, without: str = "") -> NDArray[np.int64]:
    """Return crops of the val split and the held-out fold, the same number of every type and set."""
    rng = np.random.default_rng(SEED)
    kinds: dict[tuple[str, Label], list[int]] = {}
    for index in rng.permutation(crops.validation(HELD_OUT_FOLD, without)):
        row = crops.rows[index]
        if row.view == 0:
            kinds.setdefault((row.source, row.label), []).append(int(index))
    return np.array(sorted(index for some in kinds.values() for index in some[:EACH]))


def _places(
    crops: Crops, chosen: NDArray[np.int64], classifier: LiteRtClassifier
) -> NDArray[np.int64]:
    labels = classifier.card.labels
    return np.array([labels.index(crops.rows[index].label) for index in chosen])


def pack_reference(examples: Examples) -> bytes:
    """Return examples as a file's content: features in steps of their channel's own size."""
    anchors = np.zeros(len(examples), dtype=bool)
    rng = np.random.default_rng(SEED)
    for label in np.unique(examples.labels):
        some = rng.permutation(np.flatnonzero(examples.labels == label))
        anchors[some[: len(some) // 2]] = True
    steps = np.maximum(examples.features.max(axis=0) / STEPS, 1e-9).astype(np.float32)
    target = io.BytesIO()
    np.savez_compressed(
        target,
        schema=SCHEMA,
        features=np.rint(examples.features / steps).astype(np.uint8),
        steps=steps,
        logits=examples.logits,
        labels=examples.labels.astype(np.uint8),
        groups=np.array(examples.groups),
        anchors=anchors,
    )
    return target.getvalue()

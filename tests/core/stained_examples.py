"""A made-up pack of three types, and a clinic whose stain shifts every cell so that the pack errs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from plain_parts import CARD

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.head_fit import Examples

LABELS = (Label.NEUTROPHIL, Label.LYMPHOCYTE, Label.MONOCYTE)
PACK = replace(CARD, labels=LABELS)
CHANNELS = 12
SHIFT = 1.2
"""The clinic's stain moves neutrophils this far towards what the pack calls lymphocytes, and twice as
far along a channel that the pack makes nothing of."""


def some_cells(
    seed: int, each: dict[int, int], *, moved: bool = False, per_original: int = 1
) -> Examples:
    """Return cells. The pack knows the types by their first three channels and notices no stain."""
    rng = np.random.default_rng(seed)
    labels = np.concatenate([np.full(count, place) for place, count in each.items()])
    features = rng.normal(0, 0.25, (len(labels), CHANNELS))
    features[np.arange(len(labels)), labels] += 1.0
    if moved:
        features[labels == 0, 1] += SHIFT
        features[labels == 0, 3] += 2 * SHIFT
    logits = np.asarray(4.0 * features[:, : len(LABELS)], np.float32)
    order = rng.permutation(len(labels))
    groups = tuple(str(place // per_original) for place in range(len(labels)))
    return Examples(
        features[order].astype(np.float32), logits[order], labels[order].astype(np.int64), groups
    )


REFERENCE = (
    some_cells(1, {0: 40, 1: 40, 2: 40}),
    some_cells(2, {0: 60, 1: 60, 2: 60}),
)

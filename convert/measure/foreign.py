"""From which distance on a folder is foreign, and how often this is right and wrong.

The cells of a folder are compared with those that the model knows, in its pooled features
(`hematovision_desktop.core.microscopes.foreign`). The limit is set on held-out groups of the
sources taught, so that at most two in a hundred of their folders are flagged. A source that the
model does not name well, although it was taught, does not count as known: its runs may differ as
microscopes do. It is not used to set the limit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from convert.base.recipe import HELD_OUT_FOLD, SEED
from convert.data.crops import Crops
from convert.data.sources import family_of
from convert.measure.leave_one_source_out import cell_logits
from convert.pack.reference import choose_reference
from hematovision_desktop.core.microscopes.foreign import (
    LEAST_CELLS,
    KnownCells,
    distances,
    known_cells,
    limit_of,
)

KNOWN_FROM = 0.9
"""Share of a source's held-out cells that must be named right before the source is used to set the limit."""

MOST_CELLS = 300
"""Cells of one source that are measured; more change nothing."""

DRAWS = 500


@dataclass(frozen=True, slots=True, eq=False)
class ForeignFigures:
    """limit: as on the card. sources: figures of each family's held-out cells, by name."""

    limit: float | None
    known: KnownCells
    sources: dict[str, dict[str, Any]]


def measure_foreign(
    model: keras.Model, crops: Crops, side: int, without: str = ""
) -> ForeignFigures:
    """Fit the limit of a model that was trained without the held-out fold.

    without: sources that it never saw, as the run names them. limit: None if no source is known
    well enough to set one.
    """
    rehearsal, _ = choose_reference(crops, without)
    known = known_cells(look(model, crops, rehearsal, side)[0])
    judged = crops.validation(HELD_OUT_FOLD, without)
    families = np.array([family_of(crops.rows[index].source) for index in judged])
    far: dict[str, NDArray[np.float32]] = {}
    right: dict[str, float] = {}
    for family in np.unique(families):
        some = _some(judged[families == family])
        features, logits = look(model, crops, some, side)
        far[str(family)] = distances(features, known)
        right[str(family)] = float((logits.argmax(axis=1) == crops.labels()[some]).mean())
    taught = [
        cells
        for family, cells in far.items()
        if right[family] >= KNOWN_FROM and len(cells) >= LEAST_CELLS
    ]
    limit = limit_of(taught) if taught else None
    sources = {
        family: {
            "cells": len(cells),
            "right": round(right[family], 4),
            "median": round(float(np.median(cells)), 4),
            "flagged": None if limit is None else round(flagged(cells, limit), 4),
        }
        for family, cells in far.items()
    }
    return ForeignFigures(limit, known, sources)


def flagged(cells: NDArray[np.float32], limit: float) -> float:
    """Return the share of folders, drawn from some cells, that are found foreign, in [0, 1]."""
    return 1 - len(folders_passed(cells, limit)) / DRAWS


def folders_passed(cells: NDArray[np.float32], limit: float) -> NDArray[np.int64]:
    """Return the folders drawn from some cells that are not found foreign.

    cells: their distances, shape (n,). Returns indices of cells, shape (folders, LEAST_CELLS).
    """
    drawn = np.random.default_rng(SEED).integers(0, len(cells), (DRAWS, LEAST_CELLS))
    return drawn[np.median(cells[drawn], axis=1) <= limit]


def _some(pool: NDArray[np.int64]) -> NDArray[np.int64]:
    rng = np.random.default_rng(SEED)
    return np.sort(rng.permutation(pool)[:MOST_CELLS])


def look(
    model: keras.Model, crops: Crops, chosen: NDArray[np.int64], side: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return pooled features, shape (n, channels), and logits, shape (n, outputs)."""
    pooled = keras.Model(model.input, model.get_layer("pooled").output)
    features = cell_logits(pooled, crops, chosen, side)
    kernel, bias = model.layers[-1].get_weights()
    return features, np.asarray(features @ kernel + bias, dtype=np.float32)

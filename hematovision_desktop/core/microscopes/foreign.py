"""Whether a folder or stream comes from a microscope that the program has not learnt from.

One cell tells little, but the median of many is reliable. Each cell's features are compared with
those of known cells by cosine distance, and the distances to the nearest few are averaged.
Thresholds on single cells (energy, Mahalanobis distance and the like) were tried and are far less
informative.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.base.late_dataclass import dataclass

LEAST_CELLS = 30
"""With fewer leukocytes a folder is "not yet known"."""

NEAREST = 5
"""The number of nearest known cells whose distances are averaged: a single one may be an outlier."""

_FLAGGED = 0.02
"""The share of folders from known sources that may be flagged."""

_DRAWS = 2000
"""How many folders are drawn from each source to find the limit."""

_STEPS = 4064
"""Quantisation steps per row length. Rows are then whole numbers, and any product of two stays
below 2²⁴, where float32 is exact: a distance is the same to its last bit, whichever cells are
measured with it and in whatever order the processor adds.
"""

_BLOCK = 64
"""How many rows are quantised at once: they stay in the processor's cache, and no start waits for
memory that is used only once.
"""

_MOST_CHANNELS = 4096
"""Rounding lengthens a row by at most half the square root of its channels: 32 steps."""


@dataclass(frozen=True, slots=True, eq=False)
class KnownCells:
    """Cells that the program knows: from its training sources, or of one microscope profile.

    channels: float32, shape (channels, n), a cell's features in whole steps down each column.
    lengths: of the columns, shape (n,).
    """

    channels: NDArray[np.float32]
    lengths: NDArray[np.float32]


def known_cells(
    features: NDArray[np.float32] | NDArray[np.uint8],
    steps: NDArray[np.float32] | None = None,
) -> KnownCells:
    """Return known cells from their features as the classifier gives them, shape (n, channels).

    steps: the size of a step in each channel, if features are stored as whole numbers.
    """
    if len(features) < NEAREST:
        raise ValueError(f"at least {NEAREST} known cells are needed")
    if features.shape[1] > _MOST_CHANNELS:
        raise ValueError(f"at most {_MOST_CHANNELS} channels can be compared")
    rows, lengths = np.empty(features.shape, np.float32), np.empty(len(features), np.float32)
    for first in range(0, len(features), _BLOCK):
        some = slice(first, first + _BLOCK)
        np.multiply(features[some], 1 if steps is None else steps, out=rows[some], dtype=np.float32)
        rows[some] = _in_steps(rows[some])
        lengths[some] = _lengths(rows[some])
    return KnownCells(rows.T, lengths)


def laid_out(known: KnownCells) -> KnownCells:
    """Return the same cells in the memory layout that suits many comparisons.

    Several cells at once then take two thirds of the time; the conversion takes longer than one
    image gains.
    """
    return KnownCells(np.ascontiguousarray(known.channels), known.lengths)


def distances(features: NDArray[np.float32], known: KnownCells) -> NDArray[np.float32]:
    """Return each cell's cosine distance from the known cells, shape (n,), in [0, 2]."""
    rows = _in_steps(features)
    # Leaving out silent channels would copy the rest of the known cells, which takes as long as
    # multiplying by all.
    alike = rows @ known.channels / known.lengths
    nearest = np.partition(alike, -NEAREST, axis=1)[:, -NEAREST:]
    means = np.sort(nearest, axis=1).mean(axis=1, dtype=np.float64)
    return np.asarray(1.0 - means / np.maximum(_lengths(rows), 1), dtype=np.float32)


def limit_of(held_out: Sequence[NDArray[np.float32]]) -> float:
    """Return the limit that flags at most one in fifty folders of the sources it was measured on.

    held_out: for each source, the distances of cells that are not among the known ones. Folders are
    LEAST_CELLS cells drawn with replacement; the strictest source decides.
    """
    rng = np.random.default_rng(7)
    limits = []
    for cells in held_out:
        drawn = cells[rng.integers(0, len(cells), (_DRAWS, LEAST_CELLS))]
        limits.append(float(np.quantile(np.median(drawn, axis=1), 1.0 - _FLAGGED)))
    return max(limits)


def _in_steps(features: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return rows in whole steps, all of the same length."""
    lengths = np.sqrt((features * features).sum(axis=1, keepdims=True))
    return np.asarray(np.rint(features * (_STEPS / np.maximum(lengths, 1e-9))), dtype=np.float32)


def _lengths(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the rows' lengths after rounding; their squares are whole and exact, too."""
    return np.asarray(np.sqrt(np.einsum("ij,ij->i", rows, rows)), dtype=np.float32)

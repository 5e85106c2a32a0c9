"""Whether a folder or stream comes from a microscope that the program has not learnt from.

One cell tells little, but the median of many is reliable. Each cell's features are compared with
those of known cells by cosine distance, and the distances to the nearest few are averaged.
Thresholds on single cells (energy, Mahalanobis distance and the like) were tried and are far less
informative.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
class StoredCells:
    """Cells that the program knows, as a file holds them: few comparisons need no others.

    whole: uint8, shape (n, channels). steps: float32, the value of one step in each channel.
    """

    whole: NDArray[np.uint8]
    steps: NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class KnownCells:
    """Cells that the program knows, laid out in memory so that many comparisons are fast.

    channels: float32, shape (channels, n), a cell's features in whole steps down each column.
    lengths: of the columns, shape (n,).
    """

    channels: NDArray[np.float32]
    lengths: NDArray[np.float32]


def known_cells(features: NDArray[np.float32] | StoredCells) -> KnownCells:
    """Return known cells from their features as the classifier gives them, shape (n, channels)."""
    n, width = (features.whole if isinstance(features, StoredCells) else features).shape
    channels, lengths = np.empty((width, n), np.float32), np.empty(n, np.float32)
    for some, rows, long in _blocks(features):
        channels[:, some], lengths[some] = rows.T, long
    return KnownCells(channels, lengths)


def distances(
    features: NDArray[np.float32], known: KnownCells | StoredCells
) -> NDArray[np.float32]:
    """Return each cell's cosine distance from the known cells, shape (n,), in [0, 2].

    Stored cells are prepared a few at a time and not kept: that takes no longer for one call, and a
    ninth of the memory.
    """
    rows = _in_steps(features)
    if isinstance(known, KnownCells):
        # Most channels of a few cells are silent. Copying the others takes less time than reading
        # all from memory, and the sums are exact either way.
        busy = np.flatnonzero(rows.any(axis=0))
        alike = rows[:, busy] @ known.channels[busy]
        alike /= known.lengths
    else:
        alike = np.empty((len(rows), len(known.whole)), np.float32)
        for some, others, long in _blocks(known):
            np.divide(rows @ others.T, long, out=alike[:, some])
    nearest = np.partition(alike, -NEAREST, axis=1)[:, -NEAREST:]
    means = np.sort(nearest, axis=1).mean(axis=1, dtype=np.float64)
    return np.asarray(1.0 - means / np.maximum(_lengths(rows), 1), dtype=np.float32)


def _blocks(
    features: NDArray[np.float32] | StoredCells,
) -> Iterator[tuple[slice, NDArray[np.float32], NDArray[np.float32]]]:
    """Yield some cells at a time: which they are, their rows in whole steps, and the rows' lengths."""
    whole: NDArray[np.uint8] | NDArray[np.float32]
    if isinstance(features, StoredCells):
        whole, steps = features.whole, features.steps
    else:
        whole, steps = features, np.ones(1, np.float32)
    if len(whole) < NEAREST:
        raise ValueError(f"at least {NEAREST} known cells are needed")
    if whole.shape[1] > _MOST_CHANNELS:
        raise ValueError(f"at most {_MOST_CHANNELS} channels can be compared")
    for first in range(0, len(whole), _BLOCK):
        some = slice(first, first + _BLOCK)
        rows = _in_steps(np.multiply(whole[some], steps, dtype=np.float32))
        yield some, rows, _lengths(rows)


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

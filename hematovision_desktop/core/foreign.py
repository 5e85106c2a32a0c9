"""Whether a folder or stream comes from a microscope that the program has not learnt from.

One cell says little; the median of many says it well. Each cell's features are compared with those
of known cells by their cosine, and the distance to the nearest few of them is taken. Thresholds on
single cells (energy, Mahalanobis distance and the like) were tried and tell far less.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

LEAST_CELLS = 30
"""Below so many leukocytes a folder is "not yet known"."""

NEAREST = 5
"""Over how many known cells a distance is the mean: one alone may be an odd one."""


@dataclass(frozen=True, slots=True, eq=False)
class KnownCells:
    """Cells that the program knows: of its training sources, or of one microscope profile.

    features: float32, shape (n, channels), rows of length 1. limit: the median distance of a
    folder's cells above which it is foreign, measured on held-out cells of the same sources.
    """

    features: NDArray[np.float32]
    limit: float


def known_cells(features: NDArray[np.float32], limit: float) -> KnownCells:
    """Return known cells from their features as the classifier gives them, shape (n, channels)."""
    if len(features) < NEAREST:
        raise ValueError(f"at least {NEAREST} known cells are needed")
    return KnownCells(_unit(features), limit)


def distances(features: NDArray[np.float32], known: KnownCells) -> NDArray[np.float32]:
    """Return each cell's cosine distance from what is known, shape (n,), in [0, 2]."""
    alike = _unit(features) @ known.features.T
    nearest = np.partition(alike, -NEAREST, axis=1)[:, -NEAREST:]
    return np.asarray(1.0 - nearest.mean(axis=1), dtype=np.float32)


def is_foreign(cell_distances: Sequence[float], limit: float) -> bool | None:
    """Return whether a folder is foreign by its cells' distances; None: not yet known."""
    if len(cell_distances) < LEAST_CELLS:
        return None
    return float(np.median(np.asarray(cell_distances))) > limit


def limit_of(
    held_out: Sequence[NDArray[np.float32]], share: float = 0.02, draws: int = 2000
) -> float:
    """Return the limit that flags at most a share of folders of the sources it was measured on.

    held_out: for each source, the distances of cells that are not among the known ones. Folders
    are LEAST_CELLS cells drawn with replacement; the strictest source decides.
    """
    rng = np.random.default_rng(7)
    limits = []
    for cells in held_out:
        drawn = cells[rng.integers(0, len(cells), (draws, LEAST_CELLS))]
        limits.append(float(np.quantile(np.median(drawn, axis=1), 1.0 - share)))
    return max(limits)


def _unit(features: NDArray[np.float32]) -> NDArray[np.float32]:
    lengths = np.linalg.norm(features, axis=1, keepdims=True)
    return np.asarray(features / np.maximum(lengths, 1e-9), dtype=np.float32)

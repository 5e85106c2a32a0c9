"""What a source's labels can say: outputs that they never use, and how often they use the others.

Without this, the sources teach more than is true: if every blast comes from two laboratories, the
look of these laboratories becomes a sign of a blast. The loss of a crop can therefore take into
account what its source can say at all. It does so by an offset that is added to the outputs in the
loss only.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from convert.base.recipe import LABELS
from convert.data.crops import Crops
from convert.data.sources import family_of

_NOTHING = 1e-4
"""Used instead of 0, which has no logarithm."""

_RAREST = 0.003
"""A type that a source hardly ever shows is treated as if it had at least this frequency."""


@dataclass(frozen=True, slots=True)
class SourcePrior:
    """What the loss assumes about the labels of a source.

    unused: how much an output that these labels never use counts in the loss of the source's cells;
    with 0 they say nothing about it. prior: how much it matters how often a type is drawn from the
    source; with 1 the outputs learn the evidence for a type apart from its source (logit
    adjustment, Menon and others 2021).
    """

    unused: float = 1.0
    prior: float = 0.0


NO_PRIOR = SourcePrior()
"""Every label counts as it is."""


def offsets_of(
    crops: Crops, chosen: NDArray[np.int64], odds: NDArray[np.float64], known: SourcePrior
) -> NDArray[np.float32]:
    """Return what the loss adds to the outputs of each crop, shape (crops, outputs).

    chosen, odds: the crops that are drawn from, and the chance of each. Crops without a type get 0.
    """
    labels = crops.labels()
    families = np.array([family_of(row.source) for row in crops.rows])
    offsets = np.zeros((len(labels), len(LABELS)), np.float32)
    if known == NO_PRIOR:
        return offsets
    drawn = np.zeros(len(labels))
    drawn[chosen] = odds
    for family in np.unique(families[labels >= 0]):
        members = (families == family) & (labels >= 0)
        offsets[members] = _of_family(labels[members], drawn[members], known)
    return offsets


def _of_family(
    labels: NDArray[np.int64], drawn: NDArray[np.float64], known: SourcePrior
) -> NDArray[np.float64]:
    """Return the offsets of a family of sources, shape (outputs,), from its typed crops."""
    there = np.bincount(labels, minlength=len(LABELS)) > 0
    offsets = np.where(there, 0.0, math.log(max(known.unused, _NOTHING)))
    if known.prior and drawn.sum() > 0:
        shares = np.bincount(labels, drawn, len(LABELS)) / drawn.sum()
        often = np.maximum(shares, _RAREST)
        offsets += known.prior * np.log(often / often.max())
    return offsets

"""What a source's labels can say: outputs that they never use, and how often they use the others.

Taught as they are, the sources say more than is true: where every blast comes from two laboratories, the looks
of these laboratories become a sign of a blast. The loss of a crop may therefore take into account what
its source can say at all, by an offset that is added to the outputs in the loss alone.
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
"""In place of 0, whose logarithm is none."""

_RAREST = 0.003
"""A type that a source hardly ever shows is not taken for rarer than this."""


@dataclass(frozen=True, slots=True)
class SourcePrior:
    """What the loss takes into account of the labels of a source.

    unused: what an output that these labels never use counts in the loss of its cells; at 0 they say
    nothing of it. prior: how far it matters how often a type is drawn of the source; at 1 the outputs
    learn what speaks for a type beside the source (logit adjustment, Menon and others 2021).
    """

    unused: float = 1.0
    prior: float = 0.0


NO_PRIOR = SourcePrior()
"""Every label counts as it is."""


def offsets_of(
    crops: Crops, chosen: NDArray[np.int64], odds: NDArray[np.float64], known: SourcePrior
) -> NDArray[np.float32]:
    """Return what the loss adds to the outputs of each crop, shape (crops, outputs).

    chosen, odds: the crops that are drawn from, and the chance of each. Crops without a type get nothing.
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

"""The adjusted count: a differential corrected for the confusions of one microscope.

It is offered beside the plain count and never replaces it. Cells that people verified show which
names the program gives to cells of each type. The shares that best explain the observed names are
found by expectation maximisation (Dempster, Laird and Rubin 1977). Their interval takes into
account that both the count and the confusion are samples.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.labels import Label

LEAST_VERIFIED = 50
"""With fewer verified cells the confusion is too uncertain for any correction."""

_DRAWS = 1000
_STEPS = 200
_SEED = 7
_DOUBT = 0.5
"""Jeffreys' prior for unseen cases: half a cell spread over the names of a type, and half of each name."""
_TRUST = 3.0
"""What is known of sure names before a check: of three and a half cells of each type, three are named right.

That is the least share a check proves, about nine in ten. With less trust, one mix-up of a type that the
check hardly met could explain most of a count. By simulation, the intervals hold the truth as often.
"""


@dataclass(frozen=True, slots=True)
class AdjustedShare:
    """One type: adjusted percent and its 95 % interval, in percent."""

    label: Label
    percent: float
    low_percent: float
    high_percent: float


@dataclass(frozen=True, slots=True)
class AdjustedCount:
    """The adjusted shares of all reported types, from so many sure names; no shares without names."""

    names: int
    shares: tuple[AdjustedShare, ...] = ()


def adjusted_count(
    counted: Mapping[Label, int],
    verified: Mapping[tuple[Label, Label], int],
    labels: Sequence[Label],
) -> AdjustedCount | None:
    """Return the adjusted shares of the reported types; None with too few verified cells.

    counted: cells per name of the program. verified: cells per (truth, name of the program). Names
    and truths outside `labels` are left out.
    """
    confusion = np.array(
        [[verified.get((truth, name), 0) for name in labels] for truth in labels], dtype=float
    )
    names = np.array([counted.get(name, 0) for name in labels], dtype=float)
    if confusion.sum() < LEAST_VERIFIED:
        return None
    if not names.sum():
        return AdjustedCount(0)
    prior = _TRUST * np.eye(len(labels)) + _DOUBT / len(labels)
    likely = confusion + prior
    middle = _explain(names[None], (likely / likely.sum(axis=1, keepdims=True))[None])[0]
    rng = np.random.default_rng(_SEED)
    drawn = rng.gamma(np.broadcast_to(likely, (_DRAWS, *likely.shape)))
    drawn /= drawn.sum(axis=2, keepdims=True)
    # A type that was not counted may still be present: the shares of names are drawn in the same
    # way as those of the confusion, not resampled, which would leave it at zero.
    again = rng.dirichlet(names + _DOUBT, size=_DRAWS)
    low, high = np.percentile(_explain(again, drawn), [2.5, 97.5], axis=0)
    shares = tuple(
        AdjustedShare(label, 100 * share, 100 * min(least, share), 100 * max(most, share))
        for label, share, least, most in zip(
            labels, middle.tolist(), low.tolist(), high.tolist(), strict=True
        )
    )
    return AdjustedCount(int(names.sum()), shares)


def _explain(names: NDArray[np.float64], confusion: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the shares of types, shape (n, types), that explain the names best.

    names: counts or shares, shape (n, types). confusion: P(name | type), shape (n, types, types).
    """
    # The samples lie along the last axis: so each sum adds whole rows, five times as fast.
    by_truth = np.ascontiguousarray(confusion.transpose(1, 2, 0))
    by_name = np.ascontiguousarray(confusion.transpose(2, 1, 0))
    seen = np.ascontiguousarray(names.T)
    shares = np.full(seen.shape, 1.0 / len(seen))
    for _ in range(_STEPS):
        expected = (shares[:, None] * by_truth).sum(axis=0)
        surplus = seen / np.maximum(expected, 1e-300)
        shares *= (surplus[:, None] * by_name).sum(axis=0)
        shares /= shares.sum(axis=0)
    return shares.T

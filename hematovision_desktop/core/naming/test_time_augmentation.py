"""When one look at a cell is not enough, and what further looks are.

A cell has no top and no left, but a network's answer changes a little with both. If its two best
types are close, the mean over the mirrored crops is better calibrated. On held-out cells it leaves
a fifth fewer confident errors. For a microscope that training never saw, it names as many cells
correctly or a few more. If they are far apart it changes next to nothing, so the time is saved. The
same applies once the mean of the looks so far has them far enough apart: a mean of more looks moves
less.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

MIRRORS = ((-1, 1), (1, -1), (-1, -1))
"""Steps along rows and columns for each further look."""

SETTLED = (1.0, 0.7, 0.6)
"""After one, two and three looks, the share of the margin within which a mean is still doubtful. Of
1,427 training cells of six sources none got another name than with all four looks at once, 9 became
sure and 2 doubtful, and the looks fell from 2.0 to 1.7 per cell.
"""

_Scalar = TypeVar("_Scalar", bound=np.generic)


def is_doubtful(logits: NDArray[np.floating[Any]], within: float) -> NDArray[np.bool_]:
    """Return whether the two best types are within so many logits; shape (n, labels) to (n,)."""
    best = np.sort(logits, axis=-1)
    return np.asarray(best[..., -1] - best[..., -2] < within)


def settle_looks(
    logits: NDArray[np.float32],
    within: float,
    look: Callable[[NDArray[np.intp], tuple[int, int]], NDArray[np.float32]],
) -> NDArray[np.float32]:
    """Return the logits of n crops, shape (n, labels), as the mean of as many looks as each needs.

    look: returns the logits of some crops, by their indices, mirrored.
    """
    total, looks = logits.copy(), np.ones(len(logits), np.float32)
    doubtful = np.arange(len(logits))
    for share, mirror in zip(SETTLED, MIRRORS, strict=True):
        means = total[doubtful] / looks[doubtful, None]
        doubtful = doubtful[is_doubtful(means, share * within)]
        if not len(doubtful):
            break
        total[doubtful] += look(doubtful, mirror)
        looks[doubtful] += 1
    return np.asarray(total / looks[:, None], dtype=np.float32)


def mirrored(pixels: NDArray[_Scalar], mirror: tuple[int, int]) -> NDArray[_Scalar]:
    """Return a mirrored view of rows and columns, shape (…, rows, columns, channels); twice restores it."""
    rows, columns = mirror
    return pixels[..., ::rows, ::columns, :]

"""Finds which original each copy of the official test set was turned from, by looking.

The number in a copy's name is its place in a shuffled batch, not its original: copies with one
number show several fields. Keypoints survive turning; mirrored copies are found by trying both
ways.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from convert.data.near_duplicates import ENOUGH, Features, agreeing, keypoints, read_grey


def match_originals(
    copies: Sequence[Path],
    originals: Sequence[Path],
) -> list[int]:
    """Return for each copy the index of the original that it shows."""
    pictures = [read_grey(path) for path in originals]
    known = [keypoints(seen) for grey in pictures for seen in (grey, np.fliplr(grey).copy())]
    return [_best(path, known) // 2 for path in copies]


def _best(copy: Path, known: Sequence[Features]) -> int:
    """Return the first original that surely fits, or else the one that fits best: every copy has one."""
    ours = keypoints(read_grey(copy))
    counts = []
    for theirs in known:
        counts.append(agreeing(ours, theirs))
        if counts[-1] >= ENOUGH:
            break
    return int(np.argmax(counts))

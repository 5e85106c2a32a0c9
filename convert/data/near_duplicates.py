"""Finds which known field a picture shows, even if it was stretched, turned, mirrored or cut out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.base.errors import UserError

_Features = tuple[NDArray[np.float32], NDArray[np.float32]]

_SIDE_PX = 320
_KEYPOINTS = 250
_ENOUGH = 25
"""Keypoints that must agree on one affine map; pictures of different fields share fewer than 12."""

_HOPELESS = 8
_RATIO = 0.64
"""Lowe's ratio of 0.8, squared: for distances squared."""


def find_copies(pictures: Sequence[Path], originals: Sequence[Path]) -> list[Path | None]:
    """Return the original that each picture shows, or None if it cannot be decided.

    Pictures are compared as squares, so stretching does not matter, and mirrored as well.
    """
    squares = [_square(path) for path in originals]
    known = [*map(_keypoints, squares), *map(_keypoints, map(_mirrored, squares))]
    found = []
    for picture in pictures:
        place = _best(_keypoints(_square(picture)), known)
        found.append(None if place is None else originals[place % len(originals)])
    return found


def _best(ours: _Features, known: Sequence[_Features]) -> int | None:
    best, most = None, _ENOUGH - 1
    for place, theirs in enumerate(known):
        if (count := _agreeing(ours, theirs)) > most:
            best, most = place, count
    return best


def match_originals(copies: Sequence[Path], originals: Sequence[Path]) -> list[int]:
    """Return for each copy in the official test set the index of the original that it was turned from.

    The number in a copy's name is its place in a shuffled batch, not its original: copies with one
    number show several fields. Keypoints survive turning; mirrored copies are found by trying both
    ways.
    """
    pictures = [_read_grey(path) for path in originals]
    known = [_keypoints(seen) for grey in pictures for seen in (grey, _mirrored(grey))]
    return [_first_fitting(_keypoints(_read_grey(path)), known) // 2 for path in copies]


def _first_fitting(ours: _Features, known: Sequence[_Features]) -> int:
    """Return the first original that surely fits, or else the one that fits best: every copy has one."""
    counts = []
    for theirs in known:
        counts.append(_agreeing(ours, theirs))
        if counts[-1] >= _ENOUGH:
            break
    return int(np.argmax(counts))


def _agreeing(ours: _Features, theirs: _Features) -> int:
    """Return how many distinctive keypoints agree on one affine map."""
    (points, described), (others, their_described) = ours, theirs
    if min(len(points), len(others)) < _HOPELESS:
        return 0
    # Descriptors are unit vectors, so one product gives all squared distances.
    distances = 2 - 2 * (described @ their_described.T)
    nearest = np.partition(distances, 1, axis=1)
    clear = nearest[:, 0] < _RATIO * np.maximum(nearest[:, 1], 1e-6)
    if int(clear.sum()) < _HOPELESS:
        return 0
    matched = others[distances.argmin(axis=1)[clear]]
    _, inside = cv2.estimateAffine2D(
        points[clear], matched, method=cv2.RANSAC, ransacReprojThreshold=3
    )
    return 0 if inside is None else int(inside.sum())


def _keypoints(grey: NDArray[np.uint8]) -> _Features:
    """Return the positions of a picture's keypoints, float32 (n, 2), and their unit vectors, (n, 128)."""
    detector = cv2.SIFT_create(_KEYPOINTS)  # type: ignore[attr-defined]  # missing in the stubs
    points, described = detector.detectAndCompute(grey, None)
    if described is None:
        return np.zeros((0, 2), np.float32), np.zeros((0, 128), np.float32)
    lengths = np.maximum(np.linalg.norm(described, axis=1, keepdims=True), 1e-6)
    return np.array([point.pt for point in points], np.float32), described / lengths


def _read_grey(path: Path) -> NDArray[np.uint8]:
    """Return a picture's grey levels, uint8 (height, width). Raises UserError if it is damaged."""
    grey = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_GRAYSCALE)
    if grey is None:
        raise UserError(f"{path} cannot be decoded. Fetch the data set again.")
    return np.asarray(grey, dtype=np.uint8)


def _square(path: Path) -> NDArray[np.uint8]:
    resized = cv2.resize(_read_grey(path), (_SIDE_PX, _SIDE_PX), interpolation=cv2.INTER_AREA)
    return np.asarray(resized, dtype=np.uint8)


def _mirrored(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.fliplr(grey).copy()

"""Stains as linear maps of optical density: changed at random, or borrowed from other sets of cells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from convert.data.crops import Crops

Moment = NDArray[np.float64]
"""Mean outer product of a picture's optical densities, shape (3, 3): how much stain in which hue."""

_DENSITIES = -np.log(np.maximum(np.arange(256, dtype=np.float32), 1) / 255)
UNLABELLED = "unlabelled"
"""The name of the set of cells without labels."""

_BLACK_BELOW = 16
_STRIDE = 3
_EACH = 400
_DRAWN = 3

_VECTORS = np.array([[0.65, 0.70, 0.29], [0.10, 0.95, 0.30]])
"""Optical density of azure and of eosin in red, green and blue (approximately, Ruifrok and Johnston 2001)."""


def restain(crop: NDArray[np.uint8], matrix: Moment) -> NDArray[np.uint8]:
    """Return a crop, uint8 RGB, after a linear map of its optical densities; black stays black."""
    changed = cv2.transform(cv2.LUT(crop, _DENSITIES), matrix.astype(np.float32))
    cv2.exp(-changed, dst=changed)
    pixels = np.clip(changed * 255, 0, 255).astype(np.uint8)
    pixels[crop.max(axis=2) < _BLACK_BELOW] = 0
    return np.asarray(pixels)


def random_stain(spread: float, rng: np.random.Generator) -> Moment:
    """Return a map that changes the doses of azure, eosin and the rest, and turns their hues a little.

    spread: standard deviation of the logarithm of each dose; hues turn by a third of it in rad.
    """
    azure, eosin = (vector / np.linalg.norm(vector) for vector in _VECTORS)
    rest = np.cross(azure, eosin)
    before = np.stack([azure, eosin, rest / np.linalg.norm(rest)], axis=1)
    doses = np.exp(np.clip(rng.normal(0, spread, 3), -2 * spread, 2 * spread))
    after = np.abs(before[:, :2] + rng.normal(0, spread / 3, (3, 2)) / np.sqrt(3))
    after = np.column_stack([after / np.linalg.norm(after, axis=0), before[:, 2]])
    return np.asarray(after @ np.diag(doses) @ np.linalg.inv(before))


def stain_moment(crop: NDArray[np.uint8]) -> Moment:
    """Return the moment of a crop's middle half, without black."""
    edge = crop.shape[0] // 4
    seen = crop[edge:-edge:_STRIDE, edge:-edge:_STRIDE].reshape(-1, 3)
    seen = seen[seen.max(axis=1) >= _BLACK_BELOW]
    density = _DENSITIES[seen].astype(np.float64)
    return np.asarray(density.T @ density / max(1, len(density)) + 1e-4 * np.eye(3))


def stain_between(own: Moment, wanted: Moment) -> Moment:
    """Return the smallest change of optical densities that turns one moment into the other.

    It is the optimal transport between two centred Gaussians; glass, with density 0, stays glass.
    """
    root = _power(own, 0.5)
    back = _power(own, -0.5)
    return np.asarray(back @ _power(root @ wanted @ root, 0.5) @ back)


def _power(moment: Moment, exponent: float) -> Moment:
    values, vectors = np.linalg.eigh(moment)
    return np.asarray((vectors * np.maximum(values, 1e-9) ** exponent) @ vectors.T)


@dataclass(frozen=True, slots=True, eq=False)
class StainPool:
    """Moments of some cells of each set, shape (n, 3, 3). Labels are not used."""

    sets: Mapping[str, NDArray[np.float64]]

    def borrow(self, own: str, rng: np.random.Generator) -> Moment:
        """Return a map from the usual stain of one set part of the way to that of any set (the mean
        of a few cells).
        """
        name = str(rng.choice(sorted(self.sets)))
        others = self.sets[name]
        wanted = others[rng.integers(0, len(others), _DRAWN)].mean(axis=0)
        begun = self.sets[own] if own in self.sets else np.concatenate(list(self.sets.values()))
        change = stain_between(begun.mean(axis=0), wanted)
        share = rng.uniform(0, 1.2)
        return np.asarray((1 - share) * np.eye(3) + share * change)


def stain_pool(
    crops: Crops, chosen: NDArray[np.int64], unlabelled: NDArray[np.uint8] | None
) -> StainPool:
    """Return the stains of the chosen crops' sets and of unlabelled cells, some hundred of each."""
    sources = np.array([crops.rows[index].source for index in chosen])
    sets = {str(name): _moments(crops.pixels, chosen[sources == name]) for name in set(sources)}
    if unlabelled is not None:
        sets[UNLABELLED] = _moments(unlabelled, np.arange(len(unlabelled)))
    return StainPool(sets)


def _moments(pixels: NDArray[np.uint8], places: NDArray[np.int64]) -> NDArray[np.float64]:
    some = np.random.default_rng(0).permutation(places)[:_EACH]
    return np.stack([stain_moment(np.asarray(pixels[place])) for place in np.sort(some)])

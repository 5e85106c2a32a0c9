"""Augmentation: one pass of geometry, one of colour, then what optics and files do to a crop."""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Crop = NDArray[np.uint8]

_CELL_RADIUS = 0.29
"""Radius of a typical leukocyte in sides of the crop."""

_NOISE = np.random.default_rng(0).normal(0, 1, (320, 320, 3)).astype(np.float32)


def augment(wide: Crop, side: int, rng: np.random.Generator) -> Crop:
    """Return a changed crop, uint8 RGB (side, side, 3), from the middle of a wider one."""
    cut = _random_cut(rng) if rng.random() < 0.15 else None
    crop = _distort(wide, side, cut, rng)
    crop = _recolour(crop, rng)
    if cut is not None:
        _blacken(crop, *cut)
    return _degrade(crop, rng)


def _random_cut(rng: np.random.Generator) -> tuple[float, float]:
    """Return direction in rad and distance in sides of an edge that cuts the cell or its surroundings."""
    return rng.uniform(0, 2 * math.pi), rng.uniform(0.1, 0.5)


def _distort(
    wide: Crop, side: int, cut: tuple[float, float] | None, rng: np.random.Generator
) -> Crop:
    """Turn by any angle, mirror, scale, stretch and shift, in one resampling."""
    turn = rng.uniform(0, 2 * math.pi)
    # The scale of a picture is estimated: wrong by some 8 %, rarely by 20 %.
    scale = math.exp(float(np.clip(rng.normal(0, 0.08), -0.2, 0.2)))
    stretch = math.exp(float(np.clip(rng.normal(0, 0.04), -0.1, 0.1)))
    cosine, sine = math.cos(turn), math.sin(turn)
    linear = np.array([[cosine, -sine], [sine, cosine]]) @ np.diag([stretch, 1 / stretch]) / scale
    if rng.random() < 0.5:
        linear[:, 0] *= -1
    shift = rng.normal(0, 0.03, 2) * side
    if cut is not None:
        # The box of a cut cell ends at the edge, so its middle moves away from it.
        moved = max(0.0, _CELL_RADIUS - cut[1]) / 2 * side
        shift -= moved * np.array([math.cos(cut[0]), math.sin(cut[0])])
    centre = np.array([wide.shape[1], wide.shape[0]]) / 2 - 0.5
    start = centre - linear @ (shift + side / 2 - 0.5)
    matrix = np.column_stack([linear, start])
    return np.asarray(
        cv2.warpAffine(wide, matrix, (side, side), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP),
        dtype=np.uint8,
    )


def _blacken(crop: Crop, direction: float, distance: float) -> None:
    """Blacken what lies beyond an edge, as outside a field or a turned copy."""
    side = crop.shape[0]
    beyond = max(0.0, _CELL_RADIUS - distance) / 2
    away = (distance - beyond) * side
    along = np.arange(side) - (side - 1) / 2
    outside = along[None, :] * math.cos(direction) + along[:, None] * math.sin(direction) > away
    crop[outside] = 0


def _recolour(crop: Crop, rng: np.random.Generator) -> Crop:
    """Change hue, saturation, the gain of each channel and gamma; black stays black."""
    matrix = np.diag(np.exp(np.clip(rng.normal(0, 0.05, 3), -0.15, 0.15)))
    matrix = matrix * math.exp(float(np.clip(rng.normal(-0.02, 0.08), -0.25, 0.15)))
    saturation = math.exp(float(np.clip(rng.normal(0, 0.22), -0.6, 0.5)))
    grey = np.full((3, 1), 1.0) * np.array([[0.299, 0.587, 0.114]])
    matrix = matrix @ (saturation * np.eye(3) + (1 - saturation) * grey)
    matrix = matrix @ _hue_rotation(math.radians(float(np.clip(rng.normal(0, 6), -15, 15))))
    changed = cv2.transform(crop, matrix.astype(np.float32))
    gamma = math.exp(float(np.clip(rng.normal(0, 0.2), -0.5, 0.5)))
    table = 255.0 * (np.arange(256) / 255.0) ** gamma
    return np.asarray(cv2.LUT(changed, np.rint(table).astype(np.uint8)), dtype=np.uint8)


def _hue_rotation(angle: float) -> NDArray[np.float64]:
    """Return the rotation of RGB about the grey axis (Rodrigues' formula)."""
    cosine, sine = math.cos(angle), math.sin(angle) / math.sqrt(3)
    cross = np.array([[0, -1, 1], [1, 0, -1], [-1, 1, 0]], dtype=np.float64)
    return cosine * np.eye(3) + sine * cross + (1 - cosine) / 3 * np.ones((3, 3))


def _degrade(crop: Crop, rng: np.random.Generator) -> Crop:
    """Blur, coarsen, sharpen, add noise and compress, each now and then."""
    side = crop.shape[0]
    kind = rng.random()
    changed: NDArray[Any] = crop
    if kind < 0.25:
        changed = cv2.GaussianBlur(crop, (0, 0), rng.uniform(0.4, 1.8))
    elif kind < 0.45:
        small = round(side * rng.uniform(0.4, 0.85))
        coarse = cv2.resize(crop, (small, small), interpolation=cv2.INTER_AREA)
        changed = cv2.resize(coarse, (side, side), interpolation=cv2.INTER_LINEAR)
    elif kind < 0.6:
        soft = cv2.GaussianBlur(crop, (0, 0), 1.5)
        gain = rng.uniform(0.3, 1.2)
        changed = cv2.addWeighted(crop, 1 + gain, soft, -gain, 0)
    if rng.random() < 0.25:
        x, y = rng.integers(0, _NOISE.shape[0] - side, 2)
        noise = _NOISE[y : y + side, x : x + side] * rng.uniform(2, 9)
        changed = np.clip(changed + noise, 0, 255).astype(np.uint8)
    if rng.random() < 0.25:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(35, 95))]
        coded = cv2.imencode(".jpg", changed, quality)[1]
        changed = np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR))
    return np.asarray(changed, dtype=np.uint8)

"""Puts the light of cheap cameras over a view: dim, tinted, uneven, darker towards the corners."""

from __future__ import annotations

import math

import cv2
import numpy as np

from hematovision_desktop.adapters.images.smear.light import light_of
from hematovision_desktop.core.cells.field import Pixels

_DIMMEST, _BRIGHTEST = 0.35, 1.0
_TINT = 0.22
"""Standard deviation of each colour's gain, in logarithms."""

_SLOPE, _VIGNETTE = 0.55, 0.6
"""How much darker, in logarithms, one side can be than the other, and the corners than the middle."""

_NOISE = 4.0
_EVENED = 0.5
"""Share of such views that are evened as the program does before it searches."""


def relit(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Return a view, uint8 RGB, in such light. Half of them are evened as the program would."""
    height, width = pixels.shape[:2]
    dark = cast_light(width, height, rng)
    black = pixels.max(axis=2) == 0
    noise = rng.normal(0, rng.uniform(0, _NOISE), pixels.shape)
    changed: Pixels = np.clip(pixels * dark + noise, 0, 255).astype(np.uint8)
    changed[black] = 0  # no light outside the picture
    if rng.random() < _EVENED and (light := light_of(changed)) is not None:
        changed = light.even(changed)
        changed[black] = 0
    return changed


def cast_light(width: int, height: int, rng: np.random.Generator) -> np.ndarray:
    """Return what remains of a well-lit picture in such light, float32 (height, width, 3)."""
    x = np.linspace(-1, 1, width, dtype=np.float32)[None]
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    angle = rng.uniform(0, 2 * math.pi)
    slope = rng.uniform(0, _SLOPE) * (math.cos(angle) * x + math.sin(angle) * y) / 2
    off_x, off_y = rng.uniform(-0.4, 0.4, 2)
    corners = rng.uniform(0, _VIGNETTE) * ((x - off_x) ** 2 + (y - off_y) ** 2) / 2
    level = rng.uniform(math.log(_DIMMEST), math.log(_BRIGHTEST))
    tint = rng.normal(0, _TINT, 3)
    tint -= tint.max()
    whole = (level + slope - corners)[:, :, None] + tint.astype(np.float32)
    return np.asarray(cv2.exp(np.minimum(whole, 0.05).astype(np.float32)), np.float32)

"""Augmentation: one pass of geometry, one of colour, then the effects of optics and files on a crop."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from convert.train.stains import Moment, random_stain, restain

Crop = NDArray[np.uint8]

_CELL_RADIUS = 0.29
"""Radius of a typical leukocyte, in sides of the crop."""

_NOISE = np.random.default_rng(0).normal(0, 1, (320, 320, 3)).astype(np.float32)


@dataclass(frozen=True, slots=True)
class AugmentationPolicy:
    """How far augmentation goes; 0 switches a part off.

    colour, blur, noise, jpeg: factors of the usual strength or chance. scale: standard deviation of
    the logarithm of the size. stain: the same for the dose of each dye. borrow: how often the stain
    of another set is borrowed. dose: the whole stain is thinned or thickened by up to e to this
    power. fade: how often the surroundings of the cell fade.
    """

    colour: float = 1.0
    blur: float = 1.0
    noise: float = 1.0
    jpeg: float = 1.0
    scale: float = 0.08
    stain: float = 0.0
    borrow: float = 0.0
    dose: float = 0.0
    fade: float = 0.0


USUAL = AugmentationPolicy()
"""What can happen to any picture of a microscope."""

ROBUST = AugmentationPolicy(scale=0.12, stain=0.2, borrow=0.5, fade=0.3)
"""Also the effects of another stain and another smear."""

DOSED = AugmentationPolicy(dose=0.8)
"""Also thinner and thicker stain."""

VIVID = AugmentationPolicy(colour=2.0)
"""The usual, with colour changes twice as strong: the best on sets left out, in short and in longer runs."""

BORROWED = AugmentationPolicy(colour=1.5, scale=0.12, borrow=0.5)
"""Also the stains of the other sources, so every type is seen in every stain."""

POLICIES = {"borrowed": BORROWED, "usual": USUAL, "vivid": VIVID, "dosed": DOSED, "robust": ROBUST}


def augment(
    wide: Crop,
    side: int,
    rng: np.random.Generator,
    policy: AugmentationPolicy = USUAL,
    borrowed: Moment | None = None,
) -> Crop:
    """Return a changed crop, uint8 RGB (side, side, 3), from the middle of a wider one.

    borrowed: a map of optical densities to start with, see `StainPool.borrow`.
    """
    cut = _random_cut(rng) if rng.random() < 0.15 else None
    crop = _distort(wide, side, cut, policy.scale, rng)
    stain = borrowed
    if policy.stain:
        own = random_stain(policy.stain, rng)
        stain = own if stain is None else own @ stain
    if policy.dose:
        stain = math.exp(rng.uniform(-policy.dose, policy.dose)) * (
            np.eye(3) if stain is None else stain
        )
    if stain is not None:
        crop = restain(crop, stain)
    if policy.colour:
        crop = _recolour(crop, policy.colour, rng)
    if rng.random() < policy.fade:
        crop = _fade(crop, rng)
    if cut is not None:
        _blacken(crop, *cut)
    return _degrade(crop, policy, rng)


def _random_cut(rng: np.random.Generator) -> tuple[float, float]:
    """Return the direction in rad, and the distance in sides, of an edge that cuts the cell or its surroundings."""
    return rng.uniform(0, 2 * math.pi), rng.uniform(0.1, 0.5)


def _distort(
    wide: Crop,
    side: int,
    cut: tuple[float, float] | None,
    spread: float,
    rng: np.random.Generator,
) -> Crop:
    """Turn by any angle, mirror, scale, stretch and shift, in one resampling."""
    turn = rng.uniform(0, 2 * math.pi)
    # The scale of a picture is estimated, and sometimes wrong by a quarter.
    scale = math.exp(float(np.clip(rng.normal(0, spread), -2.5 * spread, 2.5 * spread)))
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
    """Make everything beyond an edge black, as outside a field or a turned copy."""
    side = crop.shape[0]
    beyond = max(0.0, _CELL_RADIUS - distance) / 2
    away = (distance - beyond) * side
    along = np.arange(side) - (side - 1) / 2
    outside = along[None, :] * math.cos(direction) + along[:, None] * math.sin(direction) > away
    crop[outside] = 0


@cache
def _distances(side: int) -> NDArray[np.float32]:
    """Return each pixel's distance from the middle in sides of the crop, shape (side, side)."""
    along = (np.arange(side, dtype=np.float32) - (side - 1) / 2) / side
    return np.asarray(np.hypot(along[None, :], along[:, None]))


def _fade(crop: Crop, rng: np.random.Generator) -> Crop:
    """Let the surroundings of the cell fade towards glass, some grey or black."""
    reach, soft = rng.uniform(0.36, 0.55), rng.uniform(0.02, 0.12)
    weight = np.clip((_distances(crop.shape[0]) - reach) / soft, 0, 1) * rng.uniform(0.5, 1)
    level = rng.choice([225.0, rng.uniform(0, 255)])
    changed = crop + weight[:, :, None] * (level - crop.astype(np.float32))
    return np.asarray(changed.astype(np.uint8))


def _recolour(crop: Crop, strength: float, rng: np.random.Generator) -> Crop:
    """Change hue, saturation, the gain of each channel and gamma; black stays black."""

    def normal(middle: float, spread: float, low: float, high: float) -> float:
        return strength * float(np.clip(rng.normal(middle, spread), low, high))

    matrix = np.diag(np.exp([normal(0, 0.05, -0.15, 0.15) for _ in range(3)]))
    matrix = matrix * math.exp(normal(-0.02, 0.08, -0.25, 0.15))
    saturation = math.exp(normal(0, 0.22, -0.6, 0.5))
    grey = np.full((3, 1), 1.0) * np.array([[0.299, 0.587, 0.114]])
    matrix = matrix @ (saturation * np.eye(3) + (1 - saturation) * grey)
    matrix = matrix @ _hue_rotation(math.radians(normal(0, 6, -15, 15)))
    changed = cv2.transform(crop, matrix.astype(np.float32))
    gamma = math.exp(normal(0, 0.2, -0.5, 0.5))
    table = 255.0 * (np.arange(256) / 255.0) ** gamma
    return np.asarray(cv2.LUT(changed, np.rint(table).astype(np.uint8)), dtype=np.uint8)


def _hue_rotation(angle: float) -> NDArray[np.float64]:
    """Return the rotation of RGB about the grey axis (Rodrigues' formula)."""
    cosine, sine = math.cos(angle), math.sin(angle) / math.sqrt(3)
    cross = np.array([[0, -1, 1], [1, 0, -1], [-1, 1, 0]], dtype=np.float64)
    return cosine * np.eye(3) + sine * cross + (1 - cosine) / 3 * np.ones((3, 3))


def _degrade(crop: Crop, policy: AugmentationPolicy, rng: np.random.Generator) -> Crop:
    """Sometimes blur, coarsen, sharpen, add noise and compress."""
    side = crop.shape[0]
    kind = rng.random()
    changed: NDArray[Any] = crop
    if policy.blur:
        if kind < 0.25 * policy.blur:
            changed = cv2.GaussianBlur(crop, (0, 0), rng.uniform(0.4, 1.8 * math.sqrt(policy.blur)))
        elif kind < 0.45 * policy.blur:
            small = round(side * rng.uniform(0.4 / math.sqrt(policy.blur), 0.85))
            coarse = cv2.resize(crop, (small, small), interpolation=cv2.INTER_AREA)
            changed = cv2.resize(coarse, (side, side), interpolation=cv2.INTER_LINEAR)
        elif kind < 0.6 * policy.blur:
            soft = cv2.GaussianBlur(crop, (0, 0), 1.5)
            gain = rng.uniform(0.3, 1.2)
            changed = cv2.addWeighted(crop, 1 + gain, soft, -gain, 0)
    if rng.random() < 0.25 * policy.noise:
        x, y = rng.integers(0, _NOISE.shape[0] - side, 2)
        noise = _NOISE[y : y + side, x : x + side] * rng.uniform(2, 9)
        changed = np.clip(changed + noise, 0, 255).astype(np.uint8)
    if rng.random() < 0.25 * policy.jpeg:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(35, 95))]
        coded = cv2.imencode(".jpg", changed, quality)[1]
        changed = np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR))
    return np.asarray(changed, dtype=np.uint8)

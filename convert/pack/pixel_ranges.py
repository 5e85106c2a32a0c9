"""The ranges of pixels on which checkpoints were trained, and how a crop's values are converted to them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.base.errors import UserError

OWN: Final = "own"
"""Instead of a range: the one with which the network's published weights were trained."""


@dataclass(frozen=True, slots=True)
class PixelRange:
    """One way to scale pixels: scale · value + offset for each channel, value in [0, 255].

    swapped: the channels are blue, green, red. meaning: how people write it.
    """

    name: str
    meaning: str
    scale: tuple[float, float, float]
    offset: tuple[float, float, float]
    swapped: bool = False

    @property
    def is_even(self) -> bool:
        """Whether all channels are scaled in the same way, so the input itself can be in this range."""
        return len({*self.scale}) == len({*self.offset}) == 1 and not self.swapped

    def apply(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return crops, uint8 RGB (…, 3), in this range."""
        values = (crops[..., ::-1] if self.swapped else crops).astype(np.float32)
        scale, offset = (np.array(numbers, np.float32) for numbers in (self.scale, self.offset))
        return np.asarray(values * scale + offset, np.float32)

    def matrix(self) -> NDArray[np.float32]:
        """Return the same as a 3 × 3 matrix by which values, RGB in [0, 255], are multiplied."""
        order = np.eye(3, dtype=np.float32)
        return np.asarray(
            (order[::-1] if self.swapped else order) * np.array(self.scale), np.float32
        )


def _even(name: str, meaning: str, scale: float, offset: float) -> PixelRange:
    return PixelRange(name, meaning, (scale,) * 3, (offset,) * 3)


_MEAN, _DEVIATION = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
"""Mean and deviation of ImageNet's channels, red first, for values in [0, 1]."""

RANGES: Final = {
    one.name: one
    for one in (
        _even("0..1", "value / 255", 1 / 255, 0.0),
        _even("-1..1", "value / 127.5 - 1", 1 / 127.5, -1.0),
        _even("0..255", "value as it is", 1.0, 0.0),
        PixelRange(
            "caffe",
            "blue, green, red less ImageNet's means",
            (1.0,) * 3,
            (-103.939, -116.779, -123.68),
            swapped=True,
        ),
        PixelRange(
            "torch",
            "value / 255 less ImageNet's means, by their deviations",
            tuple(1 / (255 * each) for each in _DEVIATION),  # type: ignore[arg-type]
            tuple(-mean / each for mean, each in zip(_MEAN, _DEVIATION, strict=True)),  # type: ignore[arg-type]
        ),
    )
}

_ENDS = {"0..255": (0.0, 255.0), "-1..1": (-1.0, 1.0), "0..1": (0.0, 1.0)}
_USUAL_ENDS = ((0.0, 1.0), (-1.0, 1.0), (-0.5, 0.5), (0.0, 255.0))
"""The ranges to which the first layers of networks scale pixels."""
_LEAST_SPAN, _MOST_SPAN = 2.5, 20.0
"""The span of a range in deviations of its pixels: photos of smears deviate by 0.05 to 0.4 of their range."""

_BACKBONES = {
    "MobileNetV2": ("expanded_conv_depthwise", "-1..1"),
    "InceptionV3": ("mixed10", "-1..1"),
    "Xception": ("block14_sepconv2", "-1..1"),
    "VGG16": ("block5_conv3", "caffe"),
    "ResNet50": ("conv5_block3_out", "caffe"),
    "EfficientNet": ("top_conv", "0..255"),
    "DenseNet": ("conv5_block16_concat", "torch"),
}
"""A layer that only this network of `keras.applications` has, and the range of its weights."""


def ranges_scaled_by(at_zero: float, at_one: float) -> tuple[PixelRange, ...]:
    """Return the ranges that a first layer may expect, given its results for the values 0 and 1.

    None if it leaves values unchanged; several if a mean and a deviation fit more than one.
    """
    step = at_one - at_zero
    if abs(at_zero) < 1e-3 and abs(step - 1.0) < 1e-4:
        return ()
    made = {
        name: (at_zero + step * low, at_zero + step * high) for name, (low, high) in _ENDS.items()
    }
    exact = [name for name, ends in made.items() if any(_like(ends, one) for one in _USUAL_ENDS)]
    mean, deviation = float(np.mean(_MEAN)), float(1 / np.mean(1 / np.array(_DEVIATION)))
    if not exact and _like(made["0..1"], (-mean / deviation, (1 - mean) / deviation)):
        exact = ["0..1"]
    if not exact and abs(at_zero) > 20.0 and abs(step - 1.0) < 0.2:
        exact = ["0..255"]  # only the means are subtracted
    fitting = exact or [
        name
        for name, (low, high) in made.items()
        if low < 0.0 < high and _LEAST_SPAN <= high - low <= _MOST_SPAN
    ]
    return tuple(RANGES[name] for name in fitting or ["0..255"])


def _like(ends: tuple[float, float], known: tuple[float, float]) -> bool:
    span = known[1] - known[0]
    return all(abs(one - other) < 0.03 * span for one, other in zip(ends, known, strict=True))


def backbone_of(names: str) -> str | None:
    """Return the network whose layers are among these names, or None if it is not a known one."""
    return next((name for name, (layer, _) in _BACKBONES.items() if layer in names), None)


def own_range(backbone: str | None) -> PixelRange:
    """Return the range of a network's published weights. Raises UserError if it is not known."""
    if backbone is None:
        known = ", ".join(_BACKBONES)
        raise UserError(
            f"--pixels {OWN} is for the networks {known}, and this checkpoint is none of them. "
            f"Name the range itself with {list_ranges()}."
        )
    return RANGES[_BACKBONES[backbone][1]]


def list_ranges(ranges: Iterable[PixelRange] = RANGES.values()) -> str:
    """Return ranges in the form in which a person gives them."""
    return ", ".join(f"--pixels {one.name} ({one.meaning})" for one in ranges)

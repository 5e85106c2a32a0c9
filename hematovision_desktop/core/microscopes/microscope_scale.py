"""The scale that a microscope keeps: set or measured once, then used for all of its images.

It applies to the image size that it was measured at, and to images of the same shape with more or
fewer pixels: a camera that bins its pixels, or a smaller export, shows the same view. If an image's
own measurement says that it is a crop of that shape, its pixels are as large as before. An image of
another shape was cropped in an unknown way, so it measures itself.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.middle import median
from hematovision_desktop.core.cells.field import FieldResult, Scale, ScaleSource
from hematovision_desktop.core.cells.quality import FieldAdvice
from hematovision_desktop.core.cells.same_view import SAME_WITHIN, Size, likeliest, possible_scales
from hematovision_desktop.core.microscopes.scale_pool import (
    LEAST_PICTURES,
    LEAST_RED_CELLS,
    OTHER_FROM,
    POOLED_FROM,
    fits_leukocytes,
    middle_side_px,
)

_MEASURED = (ScaleSource.RED_CELLS, ScaleSource.POOLED)


class KeptFrom(StrEnum):
    """The source of a kept scale; the value is its name in the log and in JSON."""

    TYPED = "typed"
    RED_CELLS = "red_cells"
    CALIBRATION = "calibration"
    STATED = "stated"
    EACH_BATCH = "each_batch"


@dataclass(frozen=True, slots=True)
class KeptScale:
    """A scale as it is kept for a microscope.

    um_per_px: None if a person wants each batch to measure itself. pictures: how many images it was
    measured on, 0 if it was not. size: of the images that it applies to; (0, 0) without a scale.
    who, when: of the person; when is aware, UTC.
    """

    um_per_px: float | None
    origin: KeptFrom
    pictures: int
    size: Size
    who: str
    when: datetime

    def at(self, width: int, height: int) -> float | None:
        """Return µm per pixel of an image of this size; None if the scale does not apply to it.

        An image turned by a quarter is the same image.
        """
        return next(iter(self.possible((width, height))), None)

    def possible(self, size: Size) -> tuple[float, ...]:
        """Return the µm per pixel that images of this size may have, the likelier first; () for none."""
        if self.um_per_px is None:
            return ()
        return possible_scales(self.um_per_px, self.size, size)

    def for_one(self, size: Size, measured: float | None) -> float | None:
        """Return µm per pixel of an image with this own measurement; None: it measured nothing."""
        return likeliest(self.possible(size), measured, SAME_WITHIN)


@dataclass(frozen=True, slots=True)
class ScaleOffer:
    """A scale that may be kept: what a batch's images give. See KeptScale."""

    um_per_px: float
    origin: KeptFrom
    pictures: int
    size: Size


def offered_scale(results: Iterable[FieldResult]) -> ScaleOffer | None:
    """Return the scale that may be kept with one press; None if the images do not give it.

    Only images of the most frequent size count. At least three must have measured it on red cells,
    and most of these must agree; otherwise it is what most of the files state.
    """
    fit = [one for one in results if one.scale is not None and one.width and one.height]
    sizes = Counter(_size_of(one) for one in fit)
    if not sizes:
        return None
    size = sizes.most_common(1)[0][0]
    fit = [one for one in fit if _size_of(one) == size]
    measured = [one for one in fit if _is_measured(one)]
    if len(measured) >= LEAST_PICTURES:
        middle = median(_um(one) for one in measured)
        sound = [one for one in measured if _is_sound(one, middle)]
        if 2 * len(sound) > len(measured):
            return ScaleOffer(middle, KeptFrom.RED_CELLS, _measured_on(sound), size)
    for source, origin in (
        (ScaleSource.SET, KeptFrom.TYPED),
        (ScaleSource.STATED, KeptFrom.STATED),
    ):
        told = [one for one in fit if one.scale is not None and one.scale.source is source]
        if 2 * len(told) > len(fit):
            return ScaleOffer(median(_um(one) for one in told), origin, 0, size)
    return None


@dataclass(frozen=True, slots=True)
class ScaleQuestion:
    """The question how large a pixel is. offer: what the images give, None if nothing. size: of them."""

    offer: ScaleOffer | None
    size: Size

    def typed(self, um_per_px: float) -> ScaleOffer:
        """Return the answer of a person who typed a figure."""
        return ScaleOffer(um_per_px, KeptFrom.TYPED, 0, self.size)


def scale_question(results: Iterable[FieldResult]) -> ScaleQuestion | None:
    """Return what to ask about images whose microscope keeps no scale; None without images."""
    read = [one for one in results if one.width and one.height]
    if not read:
        return None
    size = Counter(map(_size_of, read)).most_common(1)[0][0]
    return ScaleQuestion(offered_scale(read), size)


@dataclass(frozen=True, slots=True)
class OtherScale:
    """Images that truly differ from the scale kept for their microscope.

    pictures: how many. um_per_px: the median of what they use. kept: what is kept for their size.
    """

    pictures: int
    um_per_px: float
    kept: float


def other_scale(results: Iterable[FieldResult], kept: KeptScale | None) -> OtherScale | None:
    """Return the images of a batch that were read as of another objective than the kept scale's."""
    found = [
        (one.scale.um_per_px, at)
        for one in results
        if kept is not None
        and one.scale is not None
        and one.scale.source in _MEASURED
        and (at := kept.for_one(_size_of(one), one.scale.um_per_px)) is not None
        and truly_differs(one.scale.um_per_px, at)
    ]
    if not found:
        return None
    return OtherScale(len(found), median(own for own, _ in found), median(at for _, at in found))


def is_read_otherwise(results: Iterable[FieldResult], kept: KeptScale | None) -> bool:
    """Return whether images were read at another scale than would apply to them now.

    kept: what their microscope keeps, None if each batch measures itself.
    """
    return any(_is_otherwise(one, one.scale, kept) for one in results if one.scale is not None)


def _is_otherwise(result: FieldResult, scale: Scale, kept: KeptScale | None) -> bool:
    """Return whether an image would now be read at another scale; see ScalePool.settle.

    An image of another objective would be read as before, and so would one whose leukocytes alone
    contradict the kept scale. A difference within the usual spread for one objective does not
    count.
    """
    at = None if kept is None else kept.for_one(_size_of(result), scale.um_per_px)
    if at is None:
        return scale.source is ScaleSource.KEPT  # it now measures itself
    if scale.source is ScaleSource.SET:
        return False
    apart = abs(math.log(scale.um_per_px / at))
    if apart <= SAME_WITHIN:
        return False
    if scale.source in _MEASURED and apart > OTHER_FROM:
        return False
    told_by_pool = scale.source is ScaleSource.POOLED
    return told_by_pool or _has_red_cells(result) or fits_leukocytes(_leukocyte_px(result), at)


def _leukocyte_px(result: FieldResult) -> float:
    """Return the median side of the boxes of an image's cells, 0 without any."""
    return middle_side_px(cell.box for cell in result.cells)


def together(some: Sequence[OtherScale]) -> OtherScale:
    """Return the results from several parts of a batch as one."""
    pictures = sum(one.pictures for one in some)
    middle = median(one.um_per_px for one in some for _ in range(one.pictures))
    return OtherScale(pictures, middle, some[0].kept)


def truly_differs(um_per_px: float, other: float) -> bool:
    """Return whether two scales in µm per px are so far apart that they belong to two objectives."""
    return abs(math.log(um_per_px / other)) > OTHER_FROM


def size_for(kept: Sequence[KeptScale], seen: Sequence[Size]) -> Size | None:
    """Return the image size that a typed scale is meant for, None if no image was seen.

    It is the size of the previous scale, otherwise that of the images seen last.
    """
    sizes = [one.size for one in kept if one.um_per_px is not None] or list(seen)
    return sizes[-1] if sizes else None


def _measured_on(sound: Sequence[FieldResult]) -> int:
    """Return how many images a scale was measured on: all others took it from the batch's head."""
    pooled = [one for one in sound if one.scale and one.scale.source is ScaleSource.POOLED]
    head = sum(one.position < POOLED_FROM for one in pooled)
    return len(sound) - len(pooled) + (max(head, LEAST_PICTURES) if pooled else 0)


def _size_of(result: FieldResult) -> Size:
    return (result.width or 0, result.height or 0)


def _um(result: FieldResult) -> float:
    scale = result.scale
    assert isinstance(scale, Scale)
    return scale.um_per_px


def _is_measured(result: FieldResult) -> bool:
    scale = result.scale
    return scale is not None and scale.source in _MEASURED and _has_red_cells(result)


def _has_red_cells(result: FieldResult) -> bool:
    return (result.red_cells or 0) >= LEAST_RED_CELLS


def _is_sound(result: FieldResult, middle: float) -> bool:
    apart = abs(math.log(_um(result) / middle))
    return apart <= SAME_WITHIN and FieldAdvice.SCALE_DOUBTFUL not in result.advice

"""The quality of a field and of a crop, and the limits beyond which it is bad."""

from __future__ import annotations

from enum import StrEnum

from hematovision_desktop.core.base.late_dataclass import dataclass

SHARP_FROM = 0.085
"""Sharpness below which a field is out of focus. At this blur (0.56 µm) the classifier named 5 to 8
of 100 held-out cells fewer correctly; 99 % of the training fields of four sets are sharper.
"""

CLIPPED_TO = 0.25
"""Share of clipped pixels above which a field is too bright. Fields brightened 1.4-fold reach it
and lose 16 of 100 correct names on white backgrounds; as taken, none has a clipped pixel.
"""

GLASS_FROM = 80.0
"""Level of empty glass below which a field is too dark: at a third of the usual light, noise begins
to cost names. The darkest training field has 115.
"""

STAIN_FROM = 0.17
"""Optical density of stained areas below which a field is too pale: fields thinned to half their
stain reach it, and there the locator misses one cell in eight. The palest training field has 0.20.
"""

STAINED_TO = 0.85
"""Share of stained area above which cells lie on top of each other; training fields reach 0.73."""

COARSE_FROM_UM_PER_PX = 0.6
"""Width above which pixels show too little of a cell. Training crops reduced to this resolution are
named as before; at 0.86 µm 3 of 100 correct names are lost and twice as many cells need review. The
model had seen these crops, so only the drop is meaningful, and new cells may lose more. Fields of
the four training sets have 0.05 to 0.2 µm.
"""

HOPELESS_FROM_UM_PER_PX = 1.0
"""Width above which pixels leave a cell to a person: up to 8 of 100 correct names are lost, and
firm names begin to be wrong. A red cell is then seven pixels wide.
"""

NARROW_BELOW_UM = 16.0
"""Shorter side of an image below which a monocyte (15-20 µm) does not fit. Crops that show no more
than this are named as before; with 14 µm 2 of 100 correct names are lost, with 12 µm 4, and twice
as many cells need review. The narrowest training field has 20 µm.
"""

RED_CELLS_FIT = (0.5, 2.5)
"""A red cell's diameter by its outline, over the one that the scale predicts, outside which the
scale is doubtful. Of 550 training fields from four sets, 3 are outside. Of fields reduced
eight-fold or more, in which a net can no longer separate red cells, all of one set are, and three
quarters of another.
"""


class FieldAdvice(StrEnum):
    """What a person at the microscope should correct."""

    FOCUS = "focus"
    TOO_BRIGHT = "too_bright"
    TOO_DARK = "too_dark"
    PALE_STAIN = "pale_stain"
    TOO_THICK = "too_thick"
    LOW_MAGNIFICATION = "low_magnification"
    HIGH_MAGNIFICATION = "high_magnification"
    SCALE_DOUBTFUL = "scale_doubtful"
    CELLS_MAY_BE_MISSED = "cells_may_be_missed"


@dataclass(frozen=True, slots=True)
class FieldQuality:
    """How well a whole field can be seen.

    sharpness: curvature over slope of the optical density. glass_level: green level of empty glass
    in [0, 255]. clipped_share: share of pixels at the top of the green channel. stain_od: mean
    optical density of stained areas. stained_share: share of the image that is stained. um_per_px:
    how wide a pixel is, view_um: how wide the image's shorter side is; None if the scale is neither
    measured on red cells nor set. red_cell_fit: a red cell's diameter by its outline over the one
    that this scale predicts; None if no outline can be measured. unfound: whether no leukocyte was
    found although something is stained as nuclei are. few_whole: whether the scale was measured in
    a round field whose edge leaves few cells whole.
    """

    sharpness: float
    glass_level: float
    clipped_share: float
    stain_od: float
    stained_share: float
    um_per_px: float | None = None
    view_um: float | None = None
    red_cell_fit: float | None = None
    unfound: bool = False
    few_whole: bool = False


@dataclass(frozen=True, slots=True)
class CropQuality:
    """How well one cell can be seen.

    sharpness: as for a field, in the crop. spread_um: root mean square distance of the nuclear
    stain from its own centre, in µm; large if two cells share one window.
    """

    sharpness: float
    spread_um: float


def advise(quality: FieldQuality) -> tuple[FieldAdvice, ...]:
    """Return what should be corrected about a field, the most helpful first."""
    too_bright = quality.clipped_share > CLIPPED_TO
    too_dark = quality.glass_level < GLASS_FROM
    # If the image is nearly all glass, or has no light, the stain cannot be judged.
    stained = quality.stained_share > 0.01
    fit = quality.red_cell_fit
    doubtful = fit is not None and not RED_CELLS_FIT[0] <= fit <= RED_CELLS_FIT[1]
    # If the scale is doubtful, outlines are the better ruler.
    finer = fit if fit is not None and doubtful else 1.0
    coarse = quality.um_per_px is not None and quality.um_per_px > COARSE_FROM_UM_PER_PX * finer
    narrow = quality.view_um is not None and quality.view_um < NARROW_BELOW_UM
    rules = (
        (FieldAdvice.CELLS_MAY_BE_MISSED, quality.unfound),
        (FieldAdvice.LOW_MAGNIFICATION, coarse),
        (FieldAdvice.HIGH_MAGNIFICATION, narrow and not doubtful),
        (FieldAdvice.SCALE_DOUBTFUL, doubtful or quality.few_whole),
        (FieldAdvice.TOO_BRIGHT, too_bright),
        (FieldAdvice.TOO_DARK, too_dark),
        (FieldAdvice.FOCUS, stained and quality.sharpness < SHARP_FROM),
        (FieldAdvice.PALE_STAIN, stained and not too_bright and quality.stain_od < STAIN_FROM),
        (FieldAdvice.TOO_THICK, quality.stained_share > STAINED_TO),
    )
    return tuple(advice for advice, holds in rules if holds)

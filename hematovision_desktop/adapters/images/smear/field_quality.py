"""How well a field and a crop can be seen: focus, light, stain and overlap.

Everything is measured in optical density and at a fixed physical size, so neither magnification nor the lamp's colour
affects the result.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.pixels.fewer import colours_of
from hematovision_desktop.adapters.images.smear.light import EVEN_GLASS, light_of
from hematovision_desktop.adapters.images.smear.red_cells import RED_CELL_UM, measure_red_cells
from hematovision_desktop.adapters.images.smear.stain import measure_stain
from hematovision_desktop.adapters.images.smear.surround import Surround, surround_of
from hematovision_desktop.core.cells.field import Field, Located, Pixels, Scale, ScaleSource
from hematovision_desktop.core.cells.quality import CropQuality, FieldQuality
from hematovision_desktop.core.naming.model_card import Preprocessing

_FIELD_UM_PER_PX = 0.375
"""The resolution at which fields are examined: enough to detect the blur that makes the classifier's answers
wrong."""

_RULER_SIDE_PX = 640
"""Red cells are measured in the middle of a field only: 240 µm hold hundreds of them."""

_OD_UNIT = 100.0
_DARKEST = 4.0
_LOGARITHMS = np.log(np.arange(256, dtype=np.float64) + _DARKEST)
_BLACK_BELOW = 16
_CLIPPED_ABOVE = 253
_STAINED_OD = 12
"""Optical density, in hundredths, from which a pixel is no longer empty glass."""

_LEAST_NUCLEAR_OD, _MOST_NUCLEAR_OD = 20.0, 70.0
_LEAST_NUCLEUS_PX = 20
_USUAL_GLASS = 225.0
"""Green level of the glass in crops whose colours are left unchanged: a guess."""

_NUCLEUS_UM_PER_PX = 0.5
_NARROW_UM = 60.0
_NUCLEAR_OD, _NUCLEAR_GREEN_OD = 30, 60
_LEAST_NUCLEUS_UM2 = 16.0
"""If nothing was found, something this purple (hundredths of optical density: green minus blue, and green) and
this large needs review: platelets are smaller, and red cells are not purple."""

_FEWEST_WHOLE = 12
"""Whole red cells inside a round field's edge from which their median size gives the scale within 3 % of that from
the whole picture. Of 200 drawn fields, 29 of 30 with this many do; with fewer, two in three."""

_OPENING = np.ones((3, 3), np.uint8)
_BORDER = np.ones((11, 11), np.uint8)

_Plane = NDArray[Any]


class FieldQualityMeter:
    """Measures fields and crops; holds no state, safe in several threads."""

    def __init__(self, preprocessing: Preprocessing) -> None:
        self._crop_um = preprocessing.crop_um
        self._table = _density_table(preprocessing.background_level or _USUAL_GLASS)

    def measure_field(self, field: Field, located: Located) -> FieldQuality:
        """Return the quality of a whole field, from its green light at cell-sized detail."""
        green = _shrink(field.pixels, located.scale.um_per_px)
        glass = level = located.background[1]
        visible = cv2.threshold(green, _BLACK_BELOW, 1, cv2.THRESH_BINARY)[1]
        light, surround = light_of(field.pixels), surround_of(field.pixels)
        if light is not None:
            green, level = light.even_green(green), EVEN_GLASS[1]
        if surround is not None:
            visible = cv2.min(visible, surround.inside_at(green.shape[1], green.shape[0]))
        density = cv2.LUT(green, _density_table(level))
        seen = max(1, cv2.countNonZero(visible))
        dark = cv2.threshold(density, _STAINED_OD, 1, cv2.THRESH_BINARY)[1]
        stained = cv2.min(visible, dark.astype(np.uint8))
        typical = cv2.mean(density, stained)[0]
        bright = cv2.threshold(green, _CLIPPED_ABOVE, 1, cv2.THRESH_BINARY)[1]
        clipped = cv2.countNonZero(cv2.min(visible, bright))
        scale = located.scale
        known = scale.source in (ScaleSource.RED_CELLS, ScaleSource.SET, ScaleSource.KEPT)
        return FieldQuality(
            sharpness=_sharpness(density, visible),
            glass_level=glass,
            clipped_share=clipped / seen,
            stain_od=typical / _OD_UNIT,
            stained_share=cv2.countNonZero(stained) / seen,
            um_per_px=scale.um_per_px if known else None,
            view_um=min(field.width, field.height) * scale.um_per_px if known else None,
            red_cell_fit=_red_cell_fit(stained, field, scale) if known else None,
            unfound=not located.locations and _holds_nucleus(field, located),
            few_whole=surround is not None and _has_few_whole(field, located, surround),
        )

    def measure_crop(self, crop: Pixels) -> CropQuality:
        """Return the quality of one crop, uint8 RGB (side, side, 3), as the classifier sees it."""
        _, green, blue = colours_of(crop)
        density = cv2.LUT(green, self._table)
        visible = cv2.threshold(green, _BLACK_BELOW, 1, cv2.THRESH_BINARY)[1]
        soft = cv2.GaussianBlur(density, (0, 0), 1.0)
        # A sharp edge of the picture says nothing about the cell.
        inside = cv2.erode(visible, _BORDER) if cv2.countNonZero(visible) < green.size else visible
        nuclear = np.asarray(cv2.subtract(density, cv2.LUT(blue, self._table)), np.float32)
        um_per_px = self._crop_um / crop.shape[0]
        return CropQuality(_sharpness(soft, inside), um_per_px * _spread_px(nuclear, visible))


def _has_few_whole(field: Field, located: Located, surround: Surround) -> bool:
    """Tell whether the scale of a round field was measured on only a few cells that its edge leaves whole."""
    if located.scale.source not in (ScaleSource.RED_CELLS, ScaleSource.LEUKOCYTES):
        return False
    if not surround.is_round:
        return False
    corners = [
        (one.x, one.y, one.x + one.width, one.y + one.height) for one in located.red_cells or ()
    ]
    boxes = np.array(corners, np.float32).reshape(-1, 4)
    cut = surround.cuts_round(boxes, field.width, field.height)
    return bool(np.count_nonzero(~cut) < _FEWEST_WHOLE)


def _holds_nucleus(field: Field, located: Located) -> bool:
    """Tell whether something as large as a small nucleus is stained like a nucleus, judged only by colour."""
    um_per_px = located.scale.um_per_px
    if located.scale.source is ScaleSource.ASSUMED:
        um_per_px = _NARROW_UM / min(field.width, field.height)
    shrink = max(1.0, _NUCLEUS_UM_PER_PX / um_per_px)
    size = max(8, round(field.width / shrink)), max(8, round(field.height / shrink))
    small = cv2.resize(field.pixels, size, interpolation=cv2.INTER_AREA)
    light, surround = light_of(field.pixels), surround_of(field.pixels)
    if light is not None:
        small = light.even(small)  # type: ignore[arg-type]
    stain = measure_stain(small)  # type: ignore[arg-type]
    dark = (stain.nuclear > _NUCLEAR_OD) & (stain.green_od > _NUCLEAR_GREEN_OD)
    mask = np.asarray(dark & (stain.visible > 0), np.uint8)
    if surround is not None:
        mask = np.asarray(cv2.min(mask, surround.inside_at(*size)), np.uint8)
    _, _, figures, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    areas = figures[1:, cv2.CC_STAT_AREA]
    least = _LEAST_NUCLEUS_UM2 / (um_per_px * field.width / size[0]) ** 2
    return bool(areas.size and areas.max() >= least)


def _red_cell_fit(stained: Any, field: Field, scale: Scale) -> float | None:
    """Return the size of red cells from their outlines, relative to the size that the scale predicts.

    stained: uint8 (height, width) at the meter's size, 1 where something is stained.
    """
    height, width = stained.shape
    top, left = max(0, height - _RULER_SIDE_PX) // 2, max(0, width - _RULER_SIDE_PX) // 2
    middle = stained[top : top + _RULER_SIDE_PX, left : left + _RULER_SIDE_PX]
    red_px = measure_red_cells(np.ascontiguousarray(middle))
    if red_px is None:
        return None
    expected_px = RED_CELL_UM / scale.um_per_px * float(width) / field.width
    return red_px / expected_px


@lru_cache(maxsize=64)
def _density_table(glass: float) -> NDArray[np.float32]:
    density = _OD_UNIT * (math.log(glass + _DARKEST) - _LOGARITHMS)
    return np.asarray(np.minimum(np.maximum(density, 0), 255), np.float32)


def _shrink(pixels: Pixels, um_per_px: float) -> _Plane:
    """Return the picture's green channel at the meter's scale; never enlarged."""
    factor = _FIELD_UM_PER_PX / um_per_px
    blocks = max(1, int(factor))
    small = cv2.extractChannel(pixels, 1)
    if blocks > 1:
        # Whole blocks only: averaging them is ten times faster than a fractional resize.
        height, width = pixels.shape[0] // blocks, pixels.shape[1] // blocks
        whole = small[: height * blocks, : width * blocks]
        small = cv2.resize(whole, (width, height), interpolation=cv2.INTER_AREA)
    rest = blocks / max(1.0, factor)
    if rest < 0.99:
        size = (max(8, round(small.shape[1] * rest)), max(8, round(small.shape[0] * rest)))
        small = cv2.resize(small, size, interpolation=cv2.INTER_LINEAR)
    return small


def _sharpness(density: _Plane, inside: _Plane) -> float:
    """Return curvature over slope of the density (Laplacian over Tenengrad, root mean squares).

    The quotient does not depend on contrast: a pale cell in focus is as sharp as a dark one.
    """
    curved = cv2.norm(cv2.Laplacian(density, cv2.CV_32F), cv2.NORM_L2, inside)
    across = cv2.norm(cv2.Sobel(density, cv2.CV_32F, 1, 0), cv2.NORM_L2, inside)
    down = cv2.norm(cv2.Sobel(density, cv2.CV_32F, 0, 1), cv2.NORM_L2, inside)
    # One hundredth of density per px is the noise of a flat picture, not detail.
    floor = math.sqrt(max(1, cv2.countNonZero(inside)))
    return float(curved / (math.hypot(across, down) + floor))


def _spread_px(nuclear: _Plane, visible: _Plane) -> float:
    """Return the root mean square distance of nuclear stain from its own centre, in px.

    Two nuclei at the sides of a window spread twice as far as one in its middle.
    """
    # For whole numbers, a histogram takes a fifth of the time.
    shown = cv2.min(np.asarray(nuclear >= 0).view(np.uint8), visible)
    whole = np.asarray(cv2.threshold(nuclear, 0, 0, cv2.THRESH_TOZERO)[1], np.uint8)
    counts = cv2.calcHist([whole], [0], shown, [256], [0, 256]).ravel().cumsum()
    top = float(np.searchsorted(counts, 0.97 * counts[-1]))
    level = min(max(0.5 * top, _LEAST_NUCLEAR_OD), _MOST_NUCLEAR_OD)
    mask = cv2.threshold(nuclear, level, 1, cv2.THRESH_BINARY)[1]
    mask = cv2.min(mask.astype(np.uint8), visible)
    mask = cv2.morphologyEx(mask, cv2.MORPH_OPEN, _OPENING)
    moments = cv2.moments(mask)
    if moments["m00"] < _LEAST_NUCLEUS_PX:
        return 0.0
    return math.sqrt((moments["mu20"] + moments["mu02"]) / moments["m00"])

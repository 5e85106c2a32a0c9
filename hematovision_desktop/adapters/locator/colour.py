"""Finds leukocytes by the colour of their nuclei and the shape of their surroundings.

Colour separates them: nuclei absorb green and pass blue (see ``stain``). Red cells give the scale (see
``red_cells``). Every size below is in red-cell diameters, so magnification does not matter. The constants were chosen
on the training fields of two microscopes, with boxes drawn by people.
"""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.smear.light import Light, light_of
from hematovision_desktop.adapters.images.smear.red_cells import RED_CELL_UM, measure_red_cells
from hematovision_desktop.adapters.images.smear.stain import (
    Mask,
    Stain,
    glass_colour,
    measure_stain,
)
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import (
    Box,
    Field,
    Located,
    Location,
    Pixels,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.subject import find_subject

_COARSE_SIDES_PX = (200, 640)
"""Longer side of the picture for the first look: a quarter of its size, within these limits."""

_FINEST_SIDE_PX = 1200
"""If nothing is recognised at this size or above, the picture has no red cells to look for."""

_FINE_ENOUGH_PX = 12.0
"""A red cell must be at least this wide in the working picture; otherwise look closer."""

_NUCLEUS_UM = 8.5
"""Square root of a typical leukocyte's nuclear area in µm: the scale when no red cell is visible."""

_ASSUMED_SHARE = 0.18
"""Red-cell diameter as a share of the picture's shorter side when nothing can be measured (oil immersion)."""

_WIDEST_SHARE = 0.5
"""No picture of cells shows red cells wider than this share of its shorter side."""

_RED_OD = 30
_STAINED_SHARE = 0.65
_STAINED_LIMITS = (5, 35)
_NUCLEAR_LIMITS = (25, 60)
_DARK_RED = (30, 90)
_ABOVE_DARK_RED = 30
"""Bounds of the two adaptive thresholds, in hundredths of optical density."""

_LEAST_AREA = 0.30
"""Nuclear area of the smallest leukocyte, in red-cell areas; platelets are below it."""

_LEAST_LONE_AREA = 0.18
"""The same when nothing larger is found: the scale is sometimes wrong by a quarter."""

_LEAST_SMALL_AREA = 0.04
_CENTRAL_SHARE = 0.15
"""A single platelet counts if it is the picture's subject: this close to the middle."""

_LOBE_GAP = 0.38
"""Widest gap between lobes of one nucleus, in red-cell diameters."""

_RIM = 0.20
"""Cytoplasm on each side of the nucleus, in red-cell diameters."""


@dataclass(frozen=True, slots=True, eq=False)
class _View:
    """A field at working size. shrink: field px per working px. red_px: red-cell diameter in working px."""

    stain: Stain
    nuclei: Mask
    shrink: int
    red_px: float
    source: ScaleSource


@dataclass(frozen=True, slots=True)
class _Nucleus:
    """Lobes that belong together: their common box in working px, and their area in red-cell areas."""

    left: float
    top: float
    right: float
    bottom: float
    area: float


class ColourLocator:
    """Locates leukocytes by colour and shape only; holds no state, safe in several threads."""

    def locate(
        self,
        field: Field,
        um_per_px: float | None = None,
        usual_um_per_px: float | None = None,  # noqa: ARG002 - every field is measured here
    ) -> Located:
        """Return every leukocyte of the field, the scale of the picture and its background.

        um_per_px: the scale if the user has set it; with None, it is estimated from red cells.
        """
        light = light_of(field.pixels)
        view = _look(field.pixels, um_per_px, light)
        nuclei = _group_lobes(view)
        cells = [nucleus for nucleus in nuclei if nucleus.area >= _LEAST_AREA]
        cells = cells or _lone_object(nuclei, view)
        spots = tuple(_locate_cell(nucleus, view) for nucleus in cells)
        scale = Scale(RED_CELL_UM / (view.red_px * view.shrink), view.source)
        background = view.stain.background if light is None else glass_colour(field.pixels)
        return Located(spots, scale, background, find_subject(spots, field.width, field.height))


def _look(pixels: Pixels, um_per_px: float | None, light: Light | None) -> _View:
    """Look at a field at the coarsest size at which red cells are still visible."""
    longer = max(pixels.shape[:2])
    factor = max(1, round(longer / np.clip(longer / 4, *_COARSE_SIDES_PX)))
    factor = min(factor, *pixels.shape[:2])  # a single line of pixels has no blocks to average
    view = first = _look_at(pixels, factor, um_per_px, light)
    while factor > 1 and not _is_fine_enough(view):
        if longer / factor >= _FINEST_SIDE_PX:
            return first
        factor //= 2
        view = _look_at(pixels, factor, um_per_px, light)
    return view


def _is_fine_enough(view: _View) -> bool:
    known = view.source in (ScaleSource.RED_CELLS, ScaleSource.SET)
    return known and view.red_px >= _FINE_ENOUGH_PX


def _look_at(pixels: Pixels, factor: int, um_per_px: float | None, light: Light | None) -> _View:
    small = pixels
    if factor > 1:
        # Whole blocks only: averaging them is ten times faster than a fractional resize.
        height, width = pixels.shape[0] // factor, pixels.shape[1] // factor
        blocks = pixels[: height * factor, : width * factor]
        small = np.asarray(cv2.resize(blocks, (width, height), interpolation=cv2.INTER_AREA))
    if light is not None:
        small = light.even(small)
    stain = measure_stain(small)
    stained, nuclei = _separate(stain)
    if um_per_px is not None:
        red_px, source = RED_CELL_UM / um_per_px / factor, ScaleSource.SET
    else:
        red_px, source = _estimate_red_cell(stained, nuclei)
    return _View(stain, nuclei, factor, red_px, source)


def _estimate_red_cell(stained: Mask, nuclei: Mask) -> tuple[float, ScaleSource]:
    """Return the diameter of a red cell in px, and how it was found."""
    nuclear_px = cv2.countNonZero(nuclei)
    reach = int(np.clip(0.35 * math.sqrt(nuclear_px), 3, 41)) | 1
    leukocytes = cv2.dilate(nuclei, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach)))
    red_px = measure_red_cells(cv2.subtract(stained, leukocytes))  # type: ignore[arg-type]
    if red_px is not None and red_px < _WIDEST_SHARE * min(nuclei.shape):
        return red_px, ScaleSource.RED_CELLS
    if nuclear_px > 50:
        return math.sqrt(nuclear_px) / _NUCLEUS_UM * RED_CELL_UM, ScaleSource.LEUKOCYTES
    return _ASSUMED_SHARE * min(nuclei.shape), ScaleSource.ASSUMED


def _separate(stain: Stain) -> tuple[Mask, Mask]:
    """Return masks (0/1) of everything stained, and of the nuclei in it."""
    # Limiting densities to a red cell's keeps dark cells from raising the threshold.
    _, capped = cv2.threshold(stain.green_od, _RED_OD, 0, cv2.THRESH_TRUNC)
    capped = cv2.blur(capped, (3, 3))
    _, pale = cv2.threshold(stain.nuclear, _NUCLEAR_LIMITS[0], 1, cv2.THRESH_BINARY_INV)
    typical = capped[cv2.min(pale, stain.visible) > 0]
    level = 0.0
    if typical.size:
        level, _ = cv2.threshold(typical, 0, 1, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    level = float(np.clip(_STAINED_SHARE * level, *_STAINED_LIMITS))
    stained = cv2.min(cv2.threshold(capped, level, 1, cv2.THRESH_BINARY)[1], stain.visible)
    # Most stained parts are red cells; nuclei are the upper end of the same histogram.
    counts = cv2.calcHist([stain.nuclear], [0], stained, [256], [0, 256]).ravel()
    share = np.cumsum(counts) / max(1.0, float(counts.sum()))
    red, top = np.searchsorted(share, (0.5, 0.985))
    # Dark, bluish red cells resemble pale nuclei; a leukocyte that fills the picture does not.
    highest = red + _ABOVE_DARK_RED if _DARK_RED[0] < red < _DARK_RED[1] else _NUCLEAR_LIMITS[1]
    level = float(np.clip((red + top) / 2, _NUCLEAR_LIMITS[0], max(highest, _NUCLEAR_LIMITS[1])))
    nuclei = cv2.min(cv2.threshold(stain.nuclear, level, 1, cv2.THRESH_BINARY)[1], stained)
    return stained, nuclei  # type: ignore[return-value]


def _group_lobes(view: _View) -> list[_Nucleus]:
    """Join lobes across narrow gaps; return the nuclei with the area of only their lobes."""
    gap = max(1, round(_LOBE_GAP * view.red_px / 2)) * 2 + 1
    grain = max(1, round(0.06 * view.red_px)) * 2 - 1
    clean: NDArray[Any] = view.nuclei
    if grain > 1:
        clean = cv2.morphologyEx(clean, cv2.MORPH_OPEN, np.ones((grain, grain), np.uint8))
    joined = cv2.morphologyEx(clean, cv2.MORPH_CLOSE, np.ones((gap, gap), np.uint8))
    outlines, _ = cv2.findContours(joined, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    least_px = _LEAST_SMALL_AREA * math.pi / 4 * view.red_px**2
    nuclei = []
    for x, y, width, height in map(cv2.boundingRect, outlines):
        if width * height < least_px:
            continue
        lobes_px = cv2.countNonZero(clean[y : y + height, x : x + width])
        if lobes_px >= least_px:
            area = lobes_px / (math.pi / 4 * view.red_px**2)
            nuclei.append(_Nucleus(x, y, x + width, y + height, area))
    return nuclei


def _lone_object(nuclei: list[_Nucleus], view: _View) -> list[_Nucleus]:
    """Return what a picture without a clear leukocyte may show, if anything.

    This is the largest nucleus that is too small by no more than the possible error of the scale, or otherwise the
    platelet in the middle of the picture.
    """
    height, width = view.nuclei.shape

    def is_subject(nucleus: _Nucleus) -> bool:
        across = (nucleus.left + nucleus.right - width) / 2
        down = (nucleus.top + nucleus.bottom - height) / 2
        is_central = math.hypot(across, down) < _CENTRAL_SHARE * min(width, height)
        return is_central or nucleus.area >= _LEAST_LONE_AREA

    candidates = [nucleus for nucleus in nuclei if is_subject(nucleus)]
    return sorted(candidates, key=lambda nucleus: -nucleus.area)[:1]


def _locate_cell(nucleus: _Nucleus, view: _View) -> Location:
    height, width = view.nuclei.shape
    rim = _RIM * view.red_px
    left, top = max(0.0, nucleus.left - rim), max(0.0, nucleus.top - rim)
    right, bottom = min(float(width), nucleus.right + rim), min(float(height), nucleus.bottom + rim)
    near = 1 + rim / 2
    at_edge = min(nucleus.left, nucleus.top) <= near
    at_edge = at_edge or min(width - nucleus.right, height - nucleus.bottom) <= near
    x, y = round(left * view.shrink), round(top * view.shrink)
    box = Box(x, y, round(right * view.shrink) - x, round(bottom * view.shrink) - y)
    return Location(box, at_edge)

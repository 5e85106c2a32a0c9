"""Finds where on a slide a smear is well spread: red cells that touch little, leukocytes not crushed."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.smear.stain import glass_colour
from hematovision_desktop.adapters.slides.library import Slide, open_slide
from hematovision_desktop.core.base.errors import FieldUnreadable, UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.cells.slide import Region

FINEST_UM = 0.1
"""The level nearest to this scale is read: that of a 100× objective, with which the classifier was trained."""
_USUAL_UM = 0.25
"""For a slide without a stated scale: a scanner's 40×."""
_FIELD_UM = (200.0, 150.0)
_FIELD_PX = (480, 2048)
"""The shorter and the longer side of a field, at least and at most."""
_APART_UM = 20.0
"""Gap between fields, so that a cell cut by two edges is not in two fields."""
_LOOK_UM = 1.0
"""The level at which red cells are distinguished."""
_COARSE_PX, _COARSE_MOST_PX = 4_000_000, 16_000_000
MOST_LOOKED, MOST_FIELDS = 800, 600
_STAINED = 12.0
"""Optical density in hundredths (natural logarithm); red cells have 30 and more in green."""
_NUCLEAR = 15.0
_RED_CELL_UM2 = 44.0
"""A red cell 7.5 µm wide."""
_CLUMP_CELLS = 6
_CRUSHED_UM2 = 350.0
"""A larger nucleus was crushed, or is several."""
_BEST_COVERED, _COVERED = 0.4, (0.1, 0.75)
_EMPTY_SHARE, _BLACK_LEVEL = 0.04, 60.0


@dataclass(frozen=True, slots=True)
class _Grid:
    """Fields laid over a slide, in px of the finest level except for the field's own size."""

    left: int
    top: int
    across: int
    down: int
    step: tuple[int, int]
    size_px: tuple[int, int]
    level: int


def find_fields(path: Path, cancelled: Callable[[], bool] = lambda: False) -> list[Path]:
    """Return the fields of a slide that are worth reading, the best spread first.

    The result for a slide is always the same. A slide that cannot be opened is returned itself, so
    its row says why. Raises UserError if nothing stained is seen on it.
    """
    try:
        slide = open_slide(path)
        grid = _lay_grid(slide)
        glass, seen = _look_coarsely(slide, grid)
        scores: dict[tuple[int, int], float] = {}
        for place in seen:
            if cancelled():
                return []
            scores[place] = _score(slide, grid, place, glass)
    except FieldUnreadable:
        return [path]
    if not scores:
        raise UserError(
            sentence(
                "Nothing stained was seen on {name}. Is it a scan of a stained smear?",
                name=path.name,
            )
        )
    chosen = _ranked(scores)[:MOST_FIELDS]
    return [_region(path, slide, grid, place).path for place in chosen]


def _lay_grid(slide: Slide) -> _Grid:
    um = slide.um_per_px or _USUAL_UM
    level = slide.level_near(FINEST_UM / um)
    downsample = slide.levels[level][2]
    wanted = [one / (um * downsample) for one in _FIELD_UM]
    # Where a pixel is large, a field holds more µm; where it is small, fewer.
    factor = max(1.0, _FIELD_PX[0] / min(wanted))
    factor = min(factor, _FIELD_PX[1] / max(wanted))
    left, top, width, height = slide.bounds
    size = [round(one * factor) for one in wanted]
    size[0] = max(64, min(size[0], math.floor(width / downsample)))
    size[1] = max(64, min(size[1], math.floor(height / downsample)))
    field = [math.ceil(one * downsample) for one in size]
    step = [one + round(_APART_UM / um) for one in field]
    across = max(1, (width - field[0]) // step[0] + 1)
    down = max(1, (height - field[1]) // step[1] + 1)
    return _Grid(left, top, across, down, (step[0], step[1]), (size[0], size[1]), level)


def _region(path: Path, slide: Slide, grid: _Grid, place: tuple[int, int]) -> Region:
    x, y = grid.left + place[0] * grid.step[0], grid.top + place[1] * grid.step[1]
    return Region(path, x, y, *grid.size_px, slide.levels[grid.level][2])


def _look_coarsely(
    slide: Slide, grid: _Grid
) -> tuple[tuple[float, float, float], list[tuple[int, int]]]:
    """Return the glass colour, and an even choice of fields that are not empty."""
    places = [(i, j) for j in range(grid.down) for i in range(grid.across)]
    sizes = [width * height for width, height, _ in slide.levels]
    small = [level for level, size in enumerate(sizes) if size <= _COARSE_PX]
    level = small[0] if small else len(sizes) - 1
    if sizes[level] > _COARSE_MOST_PX:
        # No small level: what is glass is told by fields that lie far apart.
        some = [
            slide.read(*_corner(grid, one), grid.level, (256, 256)) for one in _evenly(places, 24)
        ]
        return glass_colour(np.concatenate(some)), _evenly(places, MOST_LOOKED)
    width, height, downsample = slide.levels[level]
    whole = slide.read(0, 0, level, (width, height))
    glass = glass_colour(whole)
    seen = []
    for place in places:
        x, y = _corner(grid, place)
        left, top = int(x / downsample), int(y / downsample)
        right = max(left + 1, int((x + grid.step[0]) / downsample))
        bottom = max(top + 1, int((y + grid.step[1]) / downsample))
        part = whole[top:bottom, left:right, 1]
        if part.size and part.mean() > _BLACK_LEVEL:
            stained = _density(part, glass[1]) > _STAINED
            if stained.mean() > _EMPTY_SHARE:
                seen.append(place)
    return glass, _evenly(seen, MOST_LOOKED)


def _corner(grid: _Grid, place: tuple[int, int]) -> tuple[int, int]:
    return grid.left + place[0] * grid.step[0], grid.top + place[1] * grid.step[1]


def _evenly(places: Sequence[tuple[int, int]], most: int) -> list[tuple[int, int]]:
    """Return at most this many places, evenly spaced in their order."""
    count = min(most, len(places))
    return [places[i * len(places) // count] for i in range(count)]


def _density(levels: Pixels, glass: float) -> NDArray[np.float32]:
    """Return optical density in hundredths, natural logarithm."""
    table = 100.0 * (math.log(glass + 4.0) - np.log(np.arange(256, dtype=np.float32) + 4.0))
    return np.asarray(table.astype(np.float32)[levels])


def _score(
    slide: Slide, grid: _Grid, place: tuple[int, int], glass: tuple[float, float, float]
) -> float:
    """Return how well the cells of a field are spread, from 0 to 1."""
    um = slide.um_per_px or _USUAL_UM
    level = slide.level_near(_LOOK_UM / um)
    downsample = slide.levels[level][2]
    ratio = slide.levels[grid.level][2] / downsample
    size = (max(16, int(grid.size_px[0] * ratio)), max(16, int(grid.size_px[1] * ratio)))
    pixels = slide.read(*_corner(grid, place), level, size)
    shrink = um * downsample / _LOOK_UM
    if shrink < 0.5:
        size = (max(16, int(size[0] * shrink)), max(16, int(size[1] * shrink)))
        pixels = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
        shrink = 1.0
    px_um2 = (shrink * _LOOK_UM) ** 2
    green, blue = (_density(pixels[:, :, one], glass[one]) for one in (1, 2))
    stained = (green > _STAINED).astype(np.uint8)
    covered = float(stained.mean())
    if not _COVERED[0] <= covered <= _COVERED[1]:
        return 0.0
    areas = list(_areas(stained, px_um2))
    clumped = sum(one for one in areas if one > _CLUMP_CELLS * _RED_CELL_UM2) / max(sum(areas), 1.0)
    nuclear = cv2.medianBlur((green - blue > _NUCLEAR).astype(np.uint8), 3)
    crushed = any(one > _CRUSHED_UM2 for one in _areas(np.asarray(nuclear, np.uint8), px_um2))
    spread = 1.0 - abs(covered - _BEST_COVERED) / _BEST_COVERED
    return max(0.0, spread) * (1.0 - clumped) * (0.5 if crushed else 1.0)


def _areas(mask: Pixels, px_um2: float) -> Iterator[float]:
    """Yield the area in µm² of every connected part."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=4)
    yield from (float(one) * px_um2 for one in stats[1:, cv2.CC_STAT_AREA])


def _ranked(scores: dict[tuple[int, int], float]) -> list[tuple[int, int]]:
    """Return places, those first that are well spread together with their neighbours."""

    def around(place: tuple[int, int]) -> float:
        i, j = place
        near = [scores.get((i + k, j + m)) for k in (-1, 0, 1) for m in (-1, 0, 1)]
        known = [one for one in near if one is not None]
        return (scores[place] + sum(known) / len(known)) / 2

    return sorted(scores, key=lambda place: (-round(around(place), 1), place[1], place[0]))

"""Augmented views of boxed fields at the size of the network's input, with the targets for learning."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from convert.locator.fields import BoxedField
from convert.locator.lighting import relit
from hematovision_desktop.core.cells.field import Box, Pixels
from hematovision_desktop.core.naming.locator_card import KINDS, Kind

WIDTH_PX, HEIGHT_PX, STRIDE_PX = 320, 240, 8
ROWS, COLUMNS = HEIGHT_PX // STRIDE_PX, WIDTH_PX // STRIDE_PX
NEIGHBOURLY = 0.3
"""Places near a centre, with at least this value of the peak (0 to 1), learn its box as well."""

_PEAK = 0.11
"""Width of the peak around a centre (standard deviation), in shares of the box's width and height."""

_LEAST_SEEN = 0.35
"""A cell with less than this share in view is neither learnt nor counted as an error."""

_NEGATIVE_DENSITY = np.log((np.arange(256, dtype=np.float32) + 1) / 256)
"""For each grey level: the logarithm of the light that passes."""

_PLACE = {kind: place for place, kind in enumerate(KINDS)}

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """One input and its targets.

    pixels: uint8 RGB (height, width, 3) of the input. peaks: (rows, columns, kinds) in [0, 1], 1 at
    a centre; counts: the same shape, 0 where nothing is known. sides: (rows, columns, 4), distance
    to a box's left, top, right and bottom in strides; nearness: (rows, columns), how much the box
    of a place matters.
    """

    pixels: Pixels
    peaks: Floats
    counts: Floats
    sides: Floats
    nearness: Floats


@dataclass(frozen=True, slots=True)
class Strength:
    """How strongly views differ from the files; with zero everywhere they do not differ."""

    zoom: float = 0.22
    wide_zoom: float = 0.3
    mosaic: float = 0.25
    turn: float = 0.3
    colour: float = 1.0
    damage: float = 0.35
    light: float = 0.0
    """How often the light is that of a dim, tinted, shaded or vignetted camera."""

    red_px: tuple[float, float] | None = None
    """Least and greatest width of a red cell in a view, for fields whose width of red cells is
    known. None shows each field at about its own size.
    """


USUAL = Strength()


class ViewMaker:
    """Makes random views of fields; the same generator gives the same views."""

    def __init__(
        self,
        fields: list[BoxedField],
        odds: NDArray[np.float64],
        how: Strength,
        size: tuple[int, int] = (WIDTH_PX, HEIGHT_PX),
    ) -> None:
        self._fields = fields
        self._odds = odds / odds.sum()
        self._how = how
        self._width, self._height = size

    def make(self, rng: np.random.Generator) -> View:
        """Return one view: of one field, or of four put together."""
        width, height = self._width, self._height
        canvas = _Canvas(_random_fill(rng), width, height)
        if rng.random() < self._how.mosaic:
            x = int(rng.uniform(0.3, 0.7) * width)
            y = int(rng.uniform(0.3, 0.7) * height)
            zoom = math.exp(rng.uniform(math.log(0.5), math.log(1.2)))
            for left, right in ((0, x), (x, width)):
                for top, bottom in ((0, y), (y, height)):
                    self._place(canvas, (left, top, right, bottom), zoom, rng)
        else:
            wide = rng.random() < self._how.wide_zoom
            spread = rng.uniform(-1, 1) * math.log(2) if wide else rng.normal(0, self._how.zoom)
            self._place(canvas, (0, 0, width, height), math.exp(spread), rng)
        return canvas.view(rng, self._how)

    def _place(
        self,
        canvas: _Canvas,
        area: tuple[int, int, int, int],
        zoom: float,
        rng: np.random.Generator,
    ) -> None:
        field = self._fields[int(rng.choice(len(self._fields), p=self._odds))]
        turn = rng.uniform(-45, 45) if rng.random() < self._how.turn else 0.0
        fit = self._scale_of(field, zoom, rng)
        canvas.place(field, area, _random_map(field, area, fit, turn, rng))

    def _scale_of(self, field: BoxedField, zoom: float, rng: np.random.Generator) -> float:
        """Return px of the view per px of the field."""
        height, width = field.pixels.shape[:2]
        fit = float(min(self._width / width, self._height / height)) * zoom
        if self._how.red_px is None or not field.red_px:
            return fit
        low, high = np.log(self._how.red_px)
        wanted = math.exp(float(rng.uniform(low, high))) / field.red_px
        # A field is not shown much smaller than the view: most of it would be empty.
        return max(wanted, 0.7 * fit / zoom)


class _Canvas:
    """An input that is being put together."""

    def __init__(self, fill: tuple[int, int, int], width: int, height: int) -> None:
        self._fill = fill
        self._rows, self._columns = rows, columns = height // STRIDE_PX, width // STRIDE_PX
        self._pixels = np.empty((height, width, 3), np.uint8)
        self._peaks = np.zeros((rows, columns, len(KINDS)), np.float32)
        self._counts = np.ones((rows, columns, len(KINDS)), np.float32)
        self._sides = np.zeros((rows, columns, 4), np.float32)
        self._nearness = np.zeros((rows, columns), np.float32)

    def place(
        self, field: BoxedField, area: tuple[int, int, int, int], matrix: NDArray[np.float64]
    ) -> None:
        """Show a field in an area (left, top, right, bottom) of the input by an affine map."""
        left, top, right, bottom = area
        shifted = matrix - np.array([[0, 0, left], [0, 0, top]])
        pixels, shifted = _halved(field.pixels, shifted)
        shown = cv2.warpAffine(
            pixels,
            shifted,
            (right - left, bottom - top),
            flags=cv2.INTER_LINEAR,
            borderValue=self._fill,
        )
        self._pixels[top:bottom, left:right] = shown
        rows = slice(round(top / STRIDE_PX), round(bottom / STRIDE_PX))
        columns = slice(round(left / STRIDE_PX), round(right / STRIDE_PX))
        for kind in KINDS:
            if kind not in field.complete:
                self._counts[rows, columns, _PLACE[kind]] = 0
        frame = _frame_in(area, field, matrix)
        for box in field.doubtful:
            self._ignore(_clip(_moved(box, matrix), frame))
        found = [(kind, _moved(box, matrix)) for kind, box in field.boxes]
        found.sort(key=lambda one: -_size(one[1]))  # the smaller one in front keeps its places
        for kind, whole in found:
            seen = _clip(whole, frame)
            if _size(seen) < _LEAST_SEEN * _size(whole):
                self._ignore(seen, kind)
            elif min(seen[2] - seen[0], seen[3] - seen[1]) >= 3:
                self._learn(kind, seen)

    def _ignore(self, box: Floats, kind: Kind | None = None) -> None:
        left, top, right, bottom = np.rint(box / STRIDE_PX).astype(int)
        channel = slice(None) if kind is None else _PLACE[kind]
        self._counts[max(0, top) : max(0, bottom), max(0, left) : max(0, right), channel] = 0

    def _learn(self, kind: Kind, box: Floats) -> None:
        left, top, right, bottom = box / STRIDE_PX
        x, y = (left + right) / 2, (top + bottom) / 2
        column, row = min(self._columns - 1, int(x)), min(self._rows - 1, int(y))
        across, down = np.arange(self._columns) + 0.5, np.arange(self._rows) + 0.5
        width = max(0.45, _PEAK * (right - left))
        height = max(0.45, _PEAK * (bottom - top))
        far = ((across - x) / width)[None] ** 2 + ((down - y) / height)[:, None] ** 2
        peak = np.exp(-0.5 * far).astype(np.float32)
        peak[row, column] = 1.0
        channel = _PLACE[kind]
        np.maximum(self._peaks[:, :, channel], peak, out=self._peaks[:, :, channel])
        self._counts[row, column, channel] = 1.0
        own = peak >= np.maximum(NEIGHBOURLY, self._nearness)
        rows, columns = np.nonzero(own)
        self._nearness[rows, columns] = peak[rows, columns]
        self._sides[rows, columns] = np.stack(
            [
                across[columns] - left,
                down[rows] - top,
                right - across[columns],
                bottom - down[rows],
            ],
            axis=1,
        )

    def view(self, rng: np.random.Generator, how: Strength) -> View:
        """Return the finished view, its colours and sharpness changed."""
        pixels = self._pixels
        if how.colour:
            pixels = _restain(pixels, how.colour, rng)
        if rng.random() < how.light:
            pixels = relit(pixels, rng)
        if rng.random() < how.damage:
            pixels = _damage(pixels, rng)
        return View(pixels, self._peaks, self._counts, self._sides, self._nearness)


def fitting_map(
    width: int, height: int, net: tuple[int, int] = (WIDTH_PX, HEIGHT_PX)
) -> NDArray[np.float64]:
    """Return the affine map, shape (2, 3), that shows a whole picture in the middle of the input."""
    zoom = min(net[0] / width, net[1] / height)
    shift = (np.array(net) - zoom * np.array([width, height])) / 2
    return np.array([[zoom, 0, shift[0]], [0, zoom, shift[1]]])


def _halved(pixels: Pixels, matrix: NDArray[np.float64]) -> tuple[Pixels, NDArray[np.float64]]:
    """Return a picture halved as often as a map allows, and the map from there.

    `warpAffine` reads single pixels. Without this, a picture that is reduced a lot would be coarser
    than what the program shows the network.
    """
    while abs(np.linalg.det(matrix[:, :2])) < 0.3 and min(pixels.shape[:2]) > 16:
        height, width = pixels.shape[0] // 2, pixels.shape[1] // 2
        whole = pixels[: 2 * height, : 2 * width]
        pixels = np.asarray(cv2.resize(whole, (width, height), interpolation=cv2.INTER_AREA))
        matrix = np.column_stack([2 * matrix[:, :2], matrix[:, 2] + matrix[:, :2] @ [0.5, 0.5]])
    return pixels, matrix


def _random_map(
    field: BoxedField,
    area: tuple[int, int, int, int],
    fit: float,
    turn: float,
    rng: np.random.Generator,
) -> NDArray[np.float64]:
    """Return a map that shows a part of the field in an area; fit: px there per px of the field."""
    height, width = field.pixels.shape[:2]
    stretch = math.exp(rng.normal(0, 0.06))
    radians = math.radians(turn)
    rotation = np.array(
        [[math.cos(radians), -math.sin(radians)], [math.sin(radians), math.cos(radians)]]
    )
    quarter = np.array([[0.0, 1.0], [1.0, 0.0]]) if rng.random() < 0.3 else np.eye(2)
    mirror = np.diag(rng.choice([-1.0, 1.0], 2))
    linear = fit * rotation @ np.diag([stretch, 1 / stretch]) @ mirror @ quarter
    # The smaller of field and area may be anywhere in the larger one, and extend a little beyond it.
    extent = np.abs(linear) @ np.array([width, height])
    size = np.array([area[2] - area[0], area[3] - area[1]], dtype=float)
    play = np.abs(size - extent) / 2 + 0.06 * size
    middle = np.array([(area[0] + area[2]) / 2, (area[1] + area[3]) / 2])
    shift = middle + rng.uniform(-1, 1, 2) * play - linear @ (np.array([width, height]) / 2)
    return np.column_stack([linear, shift])


def _moved(box: Box, matrix: NDArray[np.float64]) -> Floats:
    """Return left, top, right, bottom of the ellipse in a box after an affine map."""
    centre = matrix[:, :2] @ np.array(box.centre) + matrix[:, 2]
    half = np.array([box.width / 2, box.height / 2])
    reach = np.linalg.norm(matrix[:, :2] * half, axis=1)
    return np.concatenate([centre - reach, centre + reach]).astype(np.float32)


def _frame_in(
    area: tuple[int, int, int, int], field: BoxedField, matrix: NDArray[np.float64]
) -> Floats:
    """Return the part of an area that shows the field, as far as a box can describe it."""
    height, width = field.pixels.shape[:2]
    corners = np.array([[0, width, 0, width], [0, 0, height, height]], dtype=float)
    moved = matrix[:, :2] @ corners + matrix[:, 2:]
    lowest, highest = moved.min(axis=1), moved.max(axis=1)
    return np.array(
        [
            max(area[0], lowest[0]),
            max(area[1], lowest[1]),
            min(area[2], highest[0]),
            min(area[3], highest[1]),
        ],
        dtype=np.float32,
    )


def _clip(box: Floats, frame: Floats) -> Floats:
    low = np.minimum(np.maximum(box[:2], frame[:2]), frame[2:])
    high = np.maximum(np.minimum(box[2:], frame[2:]), low)
    return np.concatenate([low, high])


def _size(box: Floats) -> float:
    return float((box[2] - box[0]) * (box[3] - box[1]))


def _random_fill(rng: np.random.Generator) -> tuple[int, int, int]:
    if rng.random() < 0.75:
        return 0, 0, 0
    bright = rng.integers(150, 256)
    red, green, blue = np.clip(bright + rng.integers(-20, 21, 3), 0, 255)
    return int(red), int(green), int(blue)


def _restain(pixels: Pixels, strength: float, rng: np.random.Generator) -> Pixels:
    """Change stain and light: mix the channels of optical density, then change light and contrast."""
    mixing = np.eye(3) * np.exp(rng.normal(0, 0.12 * strength, (3, 1)))
    mixing += rng.normal(0, 0.06 * strength, (3, 3))
    if rng.random() < 0.03:
        mixing = np.full((3, 3), 1 / 3)
    mixing *= math.exp(rng.normal(0, 0.15 * strength))
    light = rng.normal(0, 0.05 * strength, (3, 1))
    density = cv2.transform(_NEGATIVE_DENSITY[pixels], np.hstack([mixing, light]))
    changed = cv2.convertScaleAbs(cv2.exp(density), alpha=256.0, beta=-1.0)
    changed[pixels.max(axis=2) == 0] = 0  # black beyond the picture stays black
    return np.asarray(changed, dtype=np.uint8)


def _damage(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Blur, add noise, or compress strongly."""
    which = rng.integers(3)
    if which == 0:
        return np.asarray(cv2.GaussianBlur(pixels, (0, 0), rng.uniform(0.4, 1.6)), dtype=np.uint8)
    if which == 1:
        noise = rng.normal(0, rng.uniform(2, 9), pixels.shape)
        return np.asarray(np.clip(pixels + noise, 0, 255), dtype=np.uint8)
    _, coded = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(35, 90))])
    return np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR), dtype=np.uint8)

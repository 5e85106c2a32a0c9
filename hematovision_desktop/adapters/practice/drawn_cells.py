"""Paints single blood cells with the features by which a microscopist distinguishes them.

Colours are transmitted light, RGB in [0, 1]: 1 is empty glass. Lengths are in µm. Sizes and
features follow the usual haematology atlases.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.labels import Label

Layer = NDArray[np.float32]
Colour = tuple[float, float, float]
_SUBPIXEL_BITS = 4


@dataclass(frozen=True, slots=True, eq=False)
class PaintedCell:
    """A square patch with one cell in its middle.

    light: float32 (side, side, 3), transmitted, in [0, 1]. cover: float32 (side, side) in [0, 1].
    """

    light: Layer
    cover: Layer


@dataclass(frozen=True, slots=True)
class _Traits:
    """diameter_um: smallest and largest. body: colour of the cytoplasm. body_grain: its mottling."""

    diameter_um: tuple[float, float]
    body: Colour
    body_grain: float
    wobble: float
    paint: Callable[[_Canvas, float], None]


def paint_cell(
    rng: np.random.Generator, label: Label, um_per_px: float, nucleus: Colour, strength: float
) -> PaintedCell:
    """Paint one cell of a type. nucleus: colour of chromatin. strength: of the whole stain, 1 is usual."""
    traits = _TRAITS[label]
    radius = rng.uniform(*traits.diameter_um) / 2
    canvas = _Canvas(rng, radius * 1.3 + 0.5, um_per_px, nucleus)
    outline = canvas.blob(radius, traits.wobble)
    canvas.body = canvas.soften(canvas.fill(outline), 0.12)
    canvas.light *= np.asarray(traits.body, np.float32)
    canvas.darken(canvas.noise(0.9), traits.body_grain)
    canvas.darken(canvas.rim(canvas.body, 0.5), 0.12)
    traits.paint(canvas, radius)
    light = np.power(np.clip(canvas.shrink(canvas.light), 0.02, 1.0), np.float32(strength))
    return PaintedCell(cast(Layer, light), canvas.shrink(canvas.body))


class _Canvas:
    """A square patch around a cell, painted at up to twice the final resolution."""

    def __init__(
        self, rng: np.random.Generator, reach_um: float, um_per_px: float, nucleus: Colour
    ) -> None:
        self.rng = rng
        self.nucleus = nucleus
        self._half_px = int(np.ceil(reach_um / um_per_px))
        self._fine = 2 if um_per_px >= 0.08 else 1
        self._px_per_um = self._fine / um_per_px
        self.side = 2 * self._half_px * self._fine
        self.light: Layer = np.ones((self.side, self.side, 3), np.float32)
        self.body: Layer = np.zeros((self.side, self.side), np.float32)

    def shrink(self, layer: Layer) -> Layer:
        """Return a layer at the final resolution."""
        size = (2 * self._half_px, 2 * self._half_px)
        return cast(Layer, cv2.resize(layer, size, interpolation=cv2.INTER_AREA))

    def blob(
        self, radius: float, wobble: float, centre: tuple[float, float] = (0.0, 0.0)
    ) -> NDArray[np.float64]:
        """Return the outline, in µm (points, 2), of an irregular disc: a few Fourier harmonics."""
        angle = np.linspace(0, 2 * np.pi, 96, endpoint=False)
        reach = np.ones_like(angle)
        for order in range(2, 8):
            size = self.rng.normal(0, wobble) / (order - 1)
            reach += size * np.cos(order * angle + self.rng.uniform(0, 2 * np.pi))
        points = np.stack([np.cos(angle), np.sin(angle)], axis=1) * reach[:, None] * radius
        return np.asarray(points + np.array(centre))

    def fill(self, *outlines: NDArray[np.float64]) -> Layer:
        """Return a mask in {0…1} of the union of outlines given in µm."""
        mask = np.zeros((self.side, self.side), np.uint8)
        for outline in outlines:
            cv2.fillPoly(mask, [self._fixed(outline)], 255, cv2.LINE_AA, _SUBPIXEL_BITS)
        return _unit(mask)

    def discs(self, centres: NDArray[np.float64], radii: NDArray[np.float64]) -> Layer:
        """Return a mask of discs; centres (n, 2) and radii (n,) in µm."""
        mask = np.zeros((self.side, self.side), np.uint8)
        sizes = np.maximum(radii * self._px_per_um * (1 << _SUBPIXEL_BITS), 8).astype(int)
        for (x, y), size in zip(self._fixed(centres).tolist(), sizes.tolist(), strict=True):
            cv2.circle(mask, (x, y), size, 255, -1, cv2.LINE_AA, _SUBPIXEL_BITS)
        return _unit(mask)

    def scatter(self, where: Layer, count: int, radius: tuple[float, float]) -> Layer:
        """Return a mask of discs scattered over another mask."""
        places = np.flatnonzero(where > 0.6)
        if not places.size:
            return np.zeros_like(where)
        chosen = self.rng.choice(places, count)
        rows, columns = np.divmod(chosen, self.side)
        centres = (np.stack([columns, rows], axis=1) - self.side / 2) / self._px_per_um
        return self.discs(centres, self.rng.uniform(*radius, count))

    def soften(self, mask: Layer, sigma_um: float) -> Layer:
        """Return a layer blurred by a Gaussian."""
        sigma = sigma_um * self._px_per_um
        return cast(Layer, cv2.GaussianBlur(mask, (0, 0), sigma)) if sigma > 0.3 else mask

    def melt(self, mask: Layer, sigma_um: float) -> Layer:
        """Return a mask whose parts merge like drops."""
        blurred = self.soften(mask, sigma_um)
        return cast(Layer, np.clip((blurred - 0.42) * 5.0, 0.0, 1.0))

    def noise(self, grain_um: float) -> Layer:
        """Return smooth noise of about zero mean and unit deviation."""
        cells = max(3, int(self.side / self._px_per_um / grain_um))
        coarse = self.rng.standard_normal((cells, cells), dtype=np.float32)
        size = (self.side, self.side)
        return cast(Layer, cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC))

    def rim(self, mask: Layer, width_um: float) -> Layer:
        """Return the inner border of a mask."""
        return cast(Layer, np.clip(mask * 2 - self.soften(mask, width_um) * 2, 0.0, 1.0))

    def darken(self, layer: Layer, amount: float) -> None:
        """Remove light in proportion to a layer; negative values add light."""
        self.light *= (1.0 - np.float32(amount) * layer)[:, :, None]

    def paint(self, mask: Layer, colour: Colour, cover: float = 1.0) -> None:
        """Cover a mask with a colour."""
        weight = (mask * np.float32(cover))[:, :, None]
        self.light += weight * (np.asarray(colour, np.float32) - self.light)

    def paint_nucleus(self, mask: Layer, colour: Colour, *, clumps: float, grain_um: float) -> None:
        """Lay chromatin over a mask: clumps dark and light, a darker border."""
        texture = np.clip(
            self.noise(grain_um) * clumps + self.noise(grain_um * 2.2) * clumps, -0.5, 0.5
        )
        shade = (1.0 + texture - 0.25 * self.rim(mask, 0.35))[:, :, None]
        weight = np.minimum(mask, self.body)[:, :, None]
        self.light += weight * (np.asarray(colour, np.float32) * shade - self.light)

    def mix(self, colour: Colour, share: float) -> Colour:
        """Return the stain's chromatin colour, lightened towards another by a share."""
        mixed = [a + share * (b - a) for a, b in zip(self.nucleus, colour, strict=True)]
        return mixed[0], mixed[1], mixed[2]

    def _fixed(self, points: NDArray[np.float64]) -> NDArray[np.int32]:
        scaled = (points * self._px_per_um + self.side / 2) * (1 << _SUBPIXEL_BITS)
        return np.asarray(np.rint(scaled), dtype=np.int32)


def _unit(mask: NDArray[np.uint8]) -> Layer:
    return np.asarray(mask, dtype=np.float32) / np.float32(255)


def _arc(rng: np.random.Generator, count: int, bow_um: float, span: float) -> NDArray[np.float64]:
    """Return points along a bent line through the cell, turned at random; (count, 2) in µm."""
    angle = np.linspace(-span / 2, span / 2, count) + rng.uniform(0, 2 * np.pi)
    return np.stack([np.cos(angle), np.sin(angle)], axis=1) * bow_um


def _outwards(point: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(point / (np.hypot(*point) + 1e-6))


def _paint_lobes(
    canvas: _Canvas, radius: float, count: int, lobe: tuple[float, float], span: float
) -> Layer:
    """Return the mask of a segmented nucleus: lobes along an arc, joined by thin threads."""
    rng = canvas.rng
    centres = _arc(rng, count, radius * 0.5, span)
    centres += rng.normal(0, radius * 0.07, centres.shape)
    outlines = []
    for centre in centres:
        outline = canvas.blob(radius * rng.uniform(*lobe), 0.07)
        stretch = rng.uniform(1.0, 1.2)
        turn = rng.uniform(0, np.pi)
        along = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
        outlines.append(outline @ np.diag([stretch, 1 / stretch]) @ along + centre)
    steps = np.linspace(0, 1, 12)[:, None]
    bow = 4 * steps * (1 - steps) * radius * 0.13
    threads = np.concatenate(
        [a + steps * (b - a) + bow * _outwards(a + b) for a, b in pairwise(centres)]
    )
    lobes = canvas.melt(canvas.fill(*outlines), 0.25)
    thread = canvas.discs(threads, np.full(len(threads), radius * 0.085))
    return cast(Layer, np.maximum(lobes, canvas.soften(thread, 0.08)))


def _paint_band(canvas: _Canvas, radius: float, bow: float, width: float, span: float) -> Layer:
    """Return the mask of an unsegmented, bent nucleus of even width."""
    spine = _arc(canvas.rng, 24, radius * bow, span)
    spine -= spine.mean(axis=0) * 0.6
    waist = 1.0 - 0.18 * np.cos(np.linspace(-1.5, 1.5, 24)) * canvas.rng.uniform(0, 1)
    widths = radius * width * waist + canvas.rng.normal(0, radius * 0.015, 24)
    return canvas.melt(canvas.discs(spine, widths), 0.3)


def _paint_neutrophil(canvas: _Canvas, radius: float) -> None:
    fine = canvas.scatter(canvas.body, 420, (0.06, 0.13))
    canvas.paint(canvas.soften(fine, 0.05), (0.72, 0.50, 0.64), 0.5)
    if canvas.rng.random() < 0.12:
        nucleus = _paint_band(canvas, radius, 0.52, 0.25, np.pi * 1.15)
    else:
        count = int(canvas.rng.choice([3, 4, 5], p=[0.5, 0.37, 0.13]))
        span = np.pi * canvas.rng.uniform(1.05, 1.6)
        nucleus = _paint_lobes(canvas, radius, count, (0.27, 0.34), span)
    canvas.paint_nucleus(nucleus, canvas.nucleus, clumps=0.13, grain_um=0.5)


def _paint_eosinophil(canvas: _Canvas, radius: float) -> None:
    granules = canvas.scatter(canvas.body, 520, (0.2, 0.36))
    canvas.paint(canvas.soften(granules, 0.06), (0.80, 0.43, 0.44), 0.55)
    shine = canvas.scatter(canvas.body, 200, (0.1, 0.2))
    canvas.paint(canvas.soften(shine, 0.06), (0.95, 0.70, 0.66), 0.7)
    count = int(canvas.rng.choice([2, 3], p=[0.8, 0.2]))
    lobe = (0.40, 0.46) if count == 2 else (0.31, 0.36)
    nucleus = _paint_lobes(canvas, radius, count, lobe, np.pi * canvas.rng.uniform(0.6, 0.85))
    canvas.paint_nucleus(nucleus, canvas.mix((0.5, 0.2, 0.45), 0.25), clumps=0.14, grain_um=0.6)


def _paint_basophil(canvas: _Canvas, radius: float) -> None:
    nucleus = _paint_lobes(canvas, radius * 0.95, 3, (0.38, 0.46), np.pi * 1.2)
    paler = canvas.mix((0.55, 0.35, 0.60), 0.35)
    canvas.paint_nucleus(nucleus, paler, clumps=0.10, grain_um=0.8)
    granules = canvas.scatter(canvas.body, int(26 * radius), (0.22, 0.5))
    dark = canvas.mix((0.10, 0.02, 0.25), 0.45)
    canvas.paint(canvas.soften(granules, 0.06), dark, 0.88)


def _paint_lymphocyte(canvas: _Canvas, radius: float) -> None:
    # Little but a nucleus; the large ones show more of the pale body.
    share = canvas.rng.uniform(0.84, 0.92) if radius < 5 else canvas.rng.uniform(0.76, 0.87)
    nucleus = _round_nucleus(canvas, radius, share, 0.97)
    canvas.paint_nucleus(nucleus, canvas.mix((0.4, 0.2, 0.5), 0.35), clumps=0.16, grain_um=1.3)


def _paint_blast(canvas: _Canvas, radius: float) -> None:
    nucleus = _round_nucleus(canvas, radius, canvas.rng.uniform(0.66, 0.78), 0.93)
    canvas.paint_nucleus(nucleus, canvas.mix((0.4, 0.2, 0.5), 0.2), clumps=0.15, grain_um=0.6)


def _round_nucleus(canvas: _Canvas, radius: float, share: float, reach: float) -> Layer:
    """Return the mask of a round, slightly off-centre nucleus that fills a share of the cell."""
    drift = radius * (reach - share) * canvas.rng.uniform(0.2, 0.9)
    turn = canvas.rng.uniform(0, 2 * np.pi)
    centre = (drift * np.cos(turn), drift * np.sin(turn))
    return canvas.soften(canvas.fill(canvas.blob(radius * share, 0.05, centre)), 0.15)


def _aside(canvas: _Canvas, reach: float, least: float, most: float) -> tuple[float, float]:
    """Return an offset from the middle in a random direction, a share of the reach."""
    turn = canvas.rng.uniform(0, 2 * np.pi)
    drift = reach * canvas.rng.uniform(least, most)
    return drift * np.cos(turn), drift * np.sin(turn)


def _paint_monocyte(canvas: _Canvas, radius: float) -> None:
    canvas.darken(canvas.noise(0.5), 0.03)
    nucleus = _paint_band(canvas, radius, 0.42, 0.35, np.pi * canvas.rng.uniform(0.8, 1.25))
    canvas.paint_nucleus(nucleus, canvas.mix((0.72, 0.45, 0.72), 0.3), clumps=0.11, grain_um=0.55)
    bubbles = canvas.scatter(canvas.body, int(canvas.rng.integers(8, 20)), (0.2, 0.6))
    bubbles *= 1 - 0.6 * nucleus
    canvas.paint(canvas.soften(bubbles, 0.1), (0.94, 0.90, 0.95), 0.85)


def _paint_immature(canvas: _Canvas, radius: float) -> None:
    share = canvas.rng.uniform(0.62, 0.76)
    centre = _aside(canvas, radius * (0.95 - share), 0.4, 0.95)
    nucleus = canvas.soften(canvas.fill(canvas.blob(radius * share, 0.09, centre)), 0.2)
    canvas.paint_nucleus(nucleus, canvas.mix((0.6, 0.35, 0.65), 0.22), clumps=0.10, grain_um=0.55)
    granules = canvas.scatter(canvas.body, int(35 * radius), (0.12, 0.24))
    canvas.paint(canvas.soften(granules, 0.06), (0.42, 0.10, 0.38), 0.6)


def _paint_erythroblast(canvas: _Canvas, radius: float) -> None:
    share = canvas.rng.uniform(0.50, 0.62)
    centre = _aside(canvas, radius * (0.95 - share), 0.1, 0.7)
    nucleus = canvas.soften(canvas.fill(canvas.blob(radius * share, 0.02, centre)), 0.12)
    canvas.paint_nucleus(nucleus, canvas.mix((0.08, 0.03, 0.2), 0.5), clumps=0.2, grain_um=0.6)


def _paint_platelet(canvas: _Canvas, radius: float) -> None:
    inner = canvas.soften(canvas.fill(canvas.blob(radius * 0.65, 0.1)), 0.2)
    canvas.paint(inner, (0.62, 0.42, 0.68), 0.6)
    granules = canvas.scatter(inner, int(20 * radius), (0.1, 0.24))
    canvas.paint(canvas.soften(granules, 0.06), canvas.mix((0.5, 0.15, 0.5), 0.4), 0.75)


_TRAITS: dict[Label, _Traits] = {
    Label.NEUTROPHIL: _Traits((12, 15), (0.86, 0.75, 0.84), 0.04, 0.03, _paint_neutrophil),
    Label.EOSINOPHIL: _Traits((12, 16.5), (0.80, 0.56, 0.58), 0.05, 0.03, _paint_eosinophil),
    Label.BASOPHIL: _Traits((10.5, 14), (0.74, 0.58, 0.76), 0.05, 0.045, _paint_basophil),
    Label.LYMPHOCYTE: _Traits((8.5, 12.5), (0.66, 0.72, 0.90), 0.03, 0.04, _paint_lymphocyte),
    Label.MONOCYTE: _Traits((14.5, 18), (0.72, 0.72, 0.82), 0.06, 0.09, _paint_monocyte),
    Label.IMMATURE_GRANULOCYTE: _Traits(
        (14, 18.5), (0.62, 0.54, 0.80), 0.08, 0.035, _paint_immature
    ),
    Label.ERYTHROBLAST: _Traits((8.5, 11), (0.66, 0.60, 0.72), 0.06, 0.045, _paint_erythroblast),
    Label.PLATELET: _Traits((2.2, 3.6), (0.80, 0.70, 0.84), 0.05, 0.07, _paint_platelet),
    Label.BLAST: _Traits((13, 18), (0.58, 0.60, 0.84), 0.05, 0.04, _paint_blast),
}

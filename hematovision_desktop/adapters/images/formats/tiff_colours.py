"""Turns the samples of a TIFF page into an 8-bit picture: grey, RGB or RGBA, as the tags say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.formats import tiff_tags as tag
from hematovision_desktop.adapters.images.formats.depth import to_8_bits, whole_range
from hematovision_desktop.adapters.images.formats.tiff_codecs import is_picture_inside
from hematovision_desktop.adapters.images.formats.tiff_layout import AS_PLAIN, Layout, Samples
from hematovision_desktop.adapters.images.formats.tiff_tags import Directory
from hematovision_desktop.adapters.images.pixels.refusal import damaged, unsupported
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.cells.field import Pixels

if TYPE_CHECKING:
    from hematovision_desktop.adapters.images.formats import pillow
else:
    pillow = late("hematovision_desktop.adapters.images.formats.pillow")

_ASSOCIATED, _UNASSOCIATED = 1, 2
_CMYK = 1
_COLOURS = {
    tag.WHITE_IS_ZERO: 1,
    tag.BLACK_IS_ZERO: 1,
    tag.RGB: 3,
    tag.PALETTE: 1,
    tag.SEPARATED: 4,
    tag.YCC: 3,
    tag.LAB: 3,
}
_NAMES = {
    4: "a mask",
    9: "ICC Lab colours",
    10: "ITU Lab colours",
    32803: "a camera's raw pattern (CFA)",
    32844: "LogL colours",
    32845: "LogLuv colours",
    34892: "a camera's raw values",
    51177: "depths",
}


def colours_of(page: Directory, layout: Layout, samples: Samples) -> tuple[Pixels, bool]:
    """Return pixels, uint8 (height, width), (…, 3) or (…, 4), and whether the colours include alpha already.

    A fourth channel is alpha only if the tags say so; channels that are neither colour nor alpha are dropped.
    """
    photometric = page.integer(tag.PHOTOMETRIC, -1)
    count = samples.shape[2]
    if photometric == -1:  # the tag is missing; most such files mean the obvious
        photometric = tag.RGB if count in (3, 4) else tag.BLACK_IS_ZERO
    if photometric == tag.BLACK_IS_ZERO and count in (3, 4):
        photometric = tag.RGB  # programs for arrays call any samples "black is zero"
    if photometric not in _COLOURS:
        name = _NAMES.get(photometric, f"colours of number {photometric}")
        raise unsupported(f"A TIFF that holds {name}", AS_PLAIN)
    colours = _COLOURS[photometric]
    if count < colours:
        raise unsupported(f"A TIFF of {count} channels where its colours need {colours}", _AS_RGB)
    if colours == 1 and count > 2:
        raise unsupported(f"A TIFF of {count} channels that are not called colours", _AS_RGB)
    alpha, premultiplied = _alpha_place(page, colours, count)
    pixels = _painted(page, layout, photometric, samples[:, :, :colours])
    if alpha is None:
        return pixels, False
    if pixels.ndim == 2:
        pixels = np.repeat(pixels[:, :, None], 3, axis=2)
    return np.dstack([pixels, _alpha_of(samples[:, :, alpha], _bits_of(layout))]), premultiplied


_WHOLE_RANGE = (0, 255, 128, 255, 128, 255)
"""The values of black and white for light and for both colour differences when the file states none."""

_CODED, _NO_COLOUR = np.array((255.0, 127.0, 127.0)), np.array((0.0, 128.0, 128.0))
_AS_RGB = "Save it as RGB of 8 bits."


def _alpha_place(page: Directory, colours: int, count: int) -> tuple[int | None, bool]:
    extras = page.integers(tag.EXTRA_SAMPLES)
    for place, kind in enumerate(extras[: count - colours]):
        if kind in (_ASSOCIATED, _UNASSOCIATED):
            return colours + place, kind == _ASSOCIATED
    return None, False


def _alpha_of(values: NDArray[Any], bits: int) -> Pixels:
    """Return alpha in 8 bits; alpha that is the same everywhere stays so, whatever its depth."""
    low, high = float(values.min()), float(values.max())
    if low == high:
        return np.full(values.shape, 0 if high == 0 else 255, np.uint8)
    top = 1.0 if values.dtype.kind == "f" and high <= 1 else float((1 << min(bits, 32)) - 1)
    if values.dtype.kind in "uf" and high <= top / 2 and bits > 8:
        top = high  # of a camera's depth, like the colours
    return np.clip(np.rint(values.astype(np.float64) * (255 / top)), 0, 255).astype(np.uint8)


def _bits_of(layout: Layout) -> int:
    return 8 if is_picture_inside(layout) else layout.bits


def _painted(page: Directory, layout: Layout, photometric: int, values: Samples) -> Pixels:
    bits = _bits_of(layout)
    if photometric == tag.PALETTE:
        return _by_palette(page, values[:, :, 0], bits)
    if photometric == tag.LAB:
        return _lab(values)
    if photometric == tag.SEPARATED:
        return _inks(page, values, bits)
    tops = [top for top in page.numbers(tag.MAX_VALUE) or page.numbers(tag.SMAX_VALUE) if top > 0]
    is_light = photometric != tag.WHITE_IS_ZERO
    pixels = to_8_bits(values, bits=bits, stated_top=max(tops, default=None), is_light=is_light)
    if photometric == tag.WHITE_IS_ZERO:
        pixels = 255 - pixels
    if photometric == tag.YCC and bits == 8 and (layout.planes or not _was_decoded(page)):
        whole = np.ascontiguousarray(_over_the_range(page, pixels))
        return np.asarray(pillow.Image.fromarray(whole, "YCbCr").convert("RGB"))
    return pixels[:, :, 0] if pixels.shape[2] == 1 else pixels


def _over_the_range(page: Directory, pixels: Pixels) -> Pixels:
    """Stretch light and colour differences to their whole range, using the stated black and white.

    TIFF 6.0, section 20. In video, black is 16 and white 235.
    """
    stated = np.array(page.numbers(tag.BLACK_AND_WHITE), np.float64)
    if stated.size != 6 or (stated == _WHOLE_RANGE).all() or (stated[::2] >= stated[1::2]).any():
        return pixels
    levels = (pixels - stated[::2]) * (_CODED / (stated[1::2] - stated[::2])) + _NO_COLOUR
    return np.asarray(np.clip(np.rint(levels), 0, 255), np.uint8)


def _was_decoded(page: Directory) -> bool:
    """Tell whether the library that decoded the strips has already converted their colours to RGB."""
    return page.integer(tag.COMPRESSION, 1) in (6, 7, 33003, 33005, 34712, 50001, 34933)


def _by_palette(page: Directory, places: NDArray[Any], bits: int) -> Pixels:
    table = np.array(page.numbers(tag.COLOUR_MAP), np.float64)
    if bits > 16 or table.size < 3 << bits:
        raise damaged()
    table = table[: 3 << bits].reshape(3, -1).T
    levels = table if table.max(initial=0) < 256 else np.rint(table / 257)
    return np.asarray(np.clip(levels, 0, 255).astype(np.uint8)[places], np.uint8)


def _lab(values: Samples) -> Pixels:
    """CIE L*a*b*: light unsigned, colours signed (TIFF 6.0, section 23)."""
    if values.dtype.itemsize == 2:
        values = (values.astype(np.uint16) >> 8).astype(np.uint8)
    if values.dtype.itemsize != 1:
        raise unsupported("A TIFF of Lab colours in 32 bits", AS_PLAIN)
    height, width = values.shape[:2]
    image = pillow.Image.frombytes("LAB", (width, height), values.tobytes(), "raw", "LAB")
    lab, srgb = pillow.ImageCms.createProfile("LAB"), pillow.ImageCms.createProfile("sRGB")
    turned = pillow.ImageCms.profileToProfile(image, lab, srgb, outputMode="RGB")
    if turned is None:
        raise damaged()
    return np.asarray(turned)


def _inks(page: Directory, values: Samples, bits: int) -> Pixels:
    if page.integer(tag.INK_SET, _CMYK) != _CMYK:
        raise unsupported("A TIFF of inks that are not cyan, magenta, yellow and black", _AS_RGB)
    shares = whole_range(values, bits) if values.dtype.kind == "u" else None
    if shares is None:
        raise unsupported("A TIFF of inks as signed or floating point numbers", _AS_RGB)
    height, width = shares.shape[:2]
    return np.asarray(
        pillow.Image.frombytes("CMYK", (width, height), shares.tobytes()).convert("RGB")
    )

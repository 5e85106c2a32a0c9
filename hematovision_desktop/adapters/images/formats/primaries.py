"""Profiles for colours that a file states in numbers: the places of its red, green, blue and white, and its gamma.

PNG states them in its cHRM and gAMA chunks. TIFF states the places in tags 318 and 319, and in tag 301 how values
become light. Cameras that are set to Adobe RGB only name it in their Exif.
"""

from __future__ import annotations

import struct
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.formats.tiff_tags import Directory, read_directory
from hematovision_desktop.core.base.errors import FieldUnreadable

Places = tuple[float, ...]
"""x and y of red, green, blue and white (CIE 1931), eight numbers."""

SRGB: Places = (0.64, 0.33, 0.30, 0.60, 0.15, 0.06, 0.3127, 0.3290)
ADOBE: Places = (0.64, 0.33, 0.21, 0.71, 0.15, 0.06, 0.3127, 0.3290)
ADOBE_GAMMA = 563 / 256
USUAL_GAMMA = 2.2

_SAME_WITHIN = 0.005
_GAMMA_LIMITS = (0.5, 5.0)
_LIGHT_WITHIN = 0.03
"""Share of full light by which a curve may differ from a screen's: sRGB's curve differs from the usual exponent by
0.01."""

_CURVE_STEPS, _MOST_LIGHT = 256, 65535
_LEAST_AREA = 0.02
"""Twice the area of a triangle that is too small to hold colours: all at one place, or a mistake."""

_D50 = (0.9642, 1.0, 0.8249)
_BRADFORD = ((0.8951, 0.2664, -0.1614), (-0.7502, 1.7135, 0.0367), (0.0389, -0.0685, 1.0296))
_EXIF, _COLOUR_SPACE, _INTEROPERABILITY, _GAMMA, _INDEX = 0x8769, 0xA001, 0xA005, 0xA500, 1
_SRGB, _ADOBE_RGB, _UNCALIBRATED, _ADOBE_INDEX = 1, 2, 0xFFFF, b"R03"


def profile_of(places: Places, gamma: float) -> bytes:
    """Return an ICC profile for colours; empty if they are those of sRGB, or impossible.

    gamma: the exponent to which values are raised to become light.
    """
    if not _are_possible(places) or not _GAMMA_LIMITS[0] <= gamma <= _GAMMA_LIMITS[1]:
        return b""
    if max(abs(one - usual) for one, usual in zip(places, SRGB, strict=True)) <= _SAME_WITHIN:
        return b""
    return _profile(tuple(places), (gamma,) * 3)


def profile_of_curves(places: Places, tables: tuple[float, ...]) -> bytes:
    """Return an ICC profile for colours whose light a file lists for every value; empty if it lists none.

    places: if they are impossible, those of sRGB are used.

    tables: for all colours together or for red, green and blue in turn, light as 0 to 65535 (TIFF 6.0, tag 301).
    """
    shared = len(tables) & (len(tables) - 1) == 0
    curves = np.array(tables, np.float64).reshape(1 if shared else 3, -1)
    rises = (np.diff(curves) >= 0).all() and (curves[:, 0] < curves[:, -1]).all()
    if not rises or curves.min() < 0 or curves.max() > _MOST_LIGHT:
        return b""
    at = np.rint(np.linspace(0, curves.shape[1] - 1, _CURVE_STEPS)).astype(int)
    steps = [tuple(int(one) for one in curve[at]) for curve in curves]
    used = tuple(places) if _are_possible(places) else SRGB
    usual = (at / at[-1]) ** USUAL_GAMMA * _MOST_LIGHT
    if np.abs(curves[:, at] - usual).max() < _LIGHT_WITHIN * _MOST_LIGHT:
        return profile_of(used, USUAL_GAMMA)
    return _profile(used, tuple(steps if len(steps) == 3 else steps * 3))


def _are_possible(places: Places) -> bool:
    """Tell whether colours can lie at such places: in a triangle around a white."""
    if len(places) != 8 or not all(0 <= one < 1 for one in places):
        return False
    (red, green, blue), across = (places[0:2], places[2:4], places[4:6]), places[1::2]
    area = (green[0] - red[0]) * (blue[1] - red[1]) - (green[1] - red[1]) * (blue[0] - red[0])
    return min(across[0], across[1], across[3]) > 0.01 and abs(area) >= _LEAST_AREA


def colours_by_exif(exif: bytes, first: Directory) -> tuple[bytes, float]:
    """Return the profile, or otherwise the exponent, that a camera's Exif names; b"" and 0 if it names none.

    Adobe RGB is named as in DCF 2.0. Gamma (CIPA DC-008) turns values into light; here it is inverted, as in PNG. If
    sRGB is named, Gamma is only the camera's own setting and is ignored. first: the first directory.
    """
    try:
        below = _below(exif, first, _EXIF)
        if below is None:
            return b"", 0.0
        if _is_adobe_rgb(exif, below):
            return profile_of(ADOBE, ADOBE_GAMMA), 0.0
        gamma = None if below.integer(_COLOUR_SPACE) == _SRGB else below.number(_GAMMA)
    except FieldUnreadable:
        return b"", 0.0
    return b"", 1 / gamma if gamma and gamma > 0 else 0.0


def _is_adobe_rgb(exif: bytes, below: Directory) -> bool:
    space = below.integer(_COLOUR_SPACE)
    told = _below(exif, below, _INTEROPERABILITY)
    is_named = told is not None and told.raw(_INDEX).startswith(_ADOBE_INDEX)
    return space == _ADOBE_RGB or (space == _UNCALIBRATED and is_named)


def _below(exif: bytes, directory: Directory, tag: int) -> Directory | None:
    at = directory.integer(tag)
    return read_directory(exif, at) if 0 < at < len(exif) else None


@lru_cache(maxsize=8)
def _profile(places: Places, curves: tuple[float | tuple[int, ...], ...]) -> bytes:
    """Return a profile of version 2 with a matrix and the curves for red, green and blue (ICC.1:2001-04)."""
    columns = _to_d50(places)
    tags = [
        (b"desc", b"desc" + bytes(4) + struct.pack(">I", 2) + b"-\0" + bytes(82)),
        (b"cprt", b"text" + bytes(4) + b"-\0\0\0"),
        (b"wtpt", _xyz(_D50)),
        *((name + b"XYZ", _xyz(columns[:, at])) for at, name in enumerate((b"r", b"g", b"b"))),
        *(
            (name + b"TRC", _curve(one))
            for name, one in zip((b"r", b"g", b"b"), curves, strict=True)
        ),
    ]
    table, body = struct.pack(">I", len(tags)), b""
    start = 128 + 4 + 12 * len(tags)
    for name, data in tags:
        table += name + struct.pack(">II", start + len(body), len(data))
        body += data
    head = struct.pack(">I4sI", start + len(body), bytes(4), 0x02100000) + b"mntrRGB XYZ "
    head += struct.pack(">6H", 2000, 1, 1, 0, 0, 0) + b"acsp" + bytes(28)
    head += struct.pack(">3i", *(round(value * 65536) for value in _D50))
    return head.ljust(128, b"\0") + table + body


def _curve(gamma: float | tuple[int, ...]) -> bytes:
    """Return how values become light: an exponent, or light as 0 to 65535 for evenly spaced values."""
    if isinstance(gamma, tuple):
        return b"curv" + bytes(4) + struct.pack(f">I{len(gamma)}H", len(gamma), *gamma)
    return b"curv" + bytes(4) + struct.pack(">IHH", 1, min(round(gamma * 256), 65535), 0)


def _to_d50(places: Places) -> NDArray[np.float64]:
    """Return full red, green and blue as XYZ under the light for which profiles are stated."""
    all_four = np.array(
        [(x / y, 1.0, (1 - x - y) / y) for x, y in zip(places[::2], places[1::2], strict=True)]
    )
    corners, white = all_four[:3].T, all_four[3]
    columns = corners * np.linalg.solve(corners, white)
    cones = np.array(_BRADFORD)
    change = np.diag((cones @ np.array(_D50)) / (cones @ white))
    return np.asarray(np.linalg.inv(cones) @ change @ cones @ columns)


def _xyz(values: NDArray[np.float64] | tuple[float, ...]) -> bytes:
    numbers = (round(float(value) * 65536) for value in values)
    return b"XYZ " + bytes(4) + struct.pack(">3i", *numbers)

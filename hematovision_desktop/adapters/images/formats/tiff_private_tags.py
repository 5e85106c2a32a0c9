"""What ImageJ and Micro-Manager state about a page in tags of their own: pixel size, channels, colours and names."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np

from hematovision_desktop.adapters.images.formats import tiff_tags as tag
from hematovision_desktop.adapters.images.formats.tiff_tags import Directory

_SIZES, _CONTENT = 50838, 50839
_TABLE, _NAME = b"luts", b"labl"
_TABLE_BYTES = 768
_MOST_KINDS = 64
_COLOURS = ("red", "green", "blue")
_NO_COLOUR = "other"


def imagej_channels(page: Directory, channels: int) -> tuple[list[str], list[str]]:
    """Return the colour in which each channel is shown, and its name, if the file keeps them.

    A colour is empty if the channel is shown in grey, and "other" if it is none of red, green and blue.
    """
    colours: list[str] = []
    names: list[str] = []
    for kind, body in _entries(page):
        if kind == _TABLE and len(body) == _TABLE_BYTES:
            colours.append(_colour_of(body))
        elif kind == _NAME:
            names.append(body.decode("utf-16-be" if page.order == ">" else "utf-16-le", "replace"))
    return colours[:channels], names[:channels]


def _entries(page: Directory) -> Iterator[tuple[bytes, bytes]]:
    """Yield the kind and body of each entry: the data are a list of kinds and counts, then the bodies themselves."""
    content, sizes = page.raw(_CONTENT), page.integers(_SIZES)
    if not sizes or not 12 <= sizes[0] <= 4 + 8 * _MOST_KINDS:
        return
    head, at, place = content[: sizes[0]], sizes[0], 1
    for start in range(4, len(head) - 7, 8):
        kind, count = head[start : start + 4], head[start + 4 : start + 8]
        if page.order == "<":
            kind, count = kind[::-1], count[::-1]
        for size in sizes[place : place + min(int.from_bytes(count, "big"), tag.MOST_PAGES)]:
            yield kind, content[at : at + size]
            at, place = at + size, place + 1


def _colour_of(table: bytes) -> str:
    """Return the colour whose shades fill a table of 256 reds, greens and blues."""
    shades = np.frombuffer(table, np.uint8).reshape(3, -1)
    if (shades == shades[0]).all():
        return ""
    used = [name for name, some in zip(_COLOURS, shades, strict=True) if some.any()]
    return used[0] if len(used) == 1 else _NO_COLOUR


_PIXEL_UM = re.compile(rb'"PixelSizeUm"\s*:\s*(?:\{[^{}]*?"scalar"\s*:\s*)?([0-9.eE+-]+)')
_CHANNEL = re.compile(rb'"Channel"\s*:\s*(?:\{[^{}]*?"scalar"\s*:\s*)?"([^"\\]{1,80})"')
"""A plain value, or a value wrapped in a typed property, as version 2 writes it."""


def pixel_um(page: Directory) -> float | None:
    """Return the µm per px of a page; 0 if its microscope was not calibrated, None if the page does not say."""
    found = _PIXEL_UM.search(page.raw(tag.MICRO_MANAGER))
    try:
        return float(found[1]) if found else None
    except ValueError:
        return None


def channel_of(page: Directory) -> str:
    """Return the name of the channel that a page shows; empty if none is stated."""
    found = _CHANNEL.search(page.raw(tag.MICRO_MANAGER))
    return found[1].decode("utf-8", "replace") if found else ""

"""What Micro-Manager states about a page, as JSON in its own tag (51123): the size of a pixel, and the channel."""

from __future__ import annotations

import re

from hematovision_desktop.adapters.images.formats import tiff_tags as tag
from hematovision_desktop.adapters.images.formats.tiff_tags import Directory

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

"""What programs write about a TIFF file's pages: ImageJ, OME and Aperio descriptions; resolution."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hematovision_desktop.adapters.images import tiff_tags as tag
from hematovision_desktop.adapters.images.raster import plausible_scale
from hematovision_desktop.adapters.images.tiff_tags import Directory

_UM = {
    "pm": 1e-6,
    "nm": 1e-3,
    "um": 1.0,
    "µm": 1.0,
    "μm": 1.0,
    "\\u00b5m": 1.0,
    "micron": 1.0,
    "microns": 1.0,
    "micrometer": 1.0,
    "micrometre": 1.0,
    "mm": 1e3,
    "cm": 1e4,
    "m": 1e6,
    "inch": 25_400.0,
    "in": 25_400.0,
}
_UM_OF_RESOLUTION_UNIT = {2: 25_400.0, 3: 10_000.0}
_ELEMENT = re.compile(r"<(?:\w+:)?(Pixels|Channel|TiffData|Plane)\b([^>]*)>")
_ATTRIBUTE = re.compile(r"""([\w:]+)\s*=\s*["']([^"']*)["']""")
_COLOURS = (("red", "r"), ("green", "g"), ("blue", "b"))
_FIGURE = re.compile(r"\bMPP\s*=\s*([0-9.]+)")


@dataclass(frozen=True, slots=True)
class Stack:
    """How a file's pages make up its pictures.

    channels: of one picture, each a page of its own. order: page of each channel of the first
    picture's red, green and blue. together: whether the channels of a picture lie behind each
    other; else all pages of one channel do.
    images: pages that the description speaks of.
    """

    channels: int = 1
    images: int = 1
    order: tuple[int, ...] = (0, 1, 2)
    together: bool = True


def stack_of(page: Directory) -> Stack | None:
    """Return what a first page's description says of the file's pages; None if it says nothing."""
    text = page.text(tag.DESCRIPTION)
    if text.startswith("ImageJ="):
        return _imagej_stack(_lines(text))
    if "<OME" in text[:2000] or "openmicroscopy" in text[:2000]:
        return _ome_stack(text)
    return None


def _lines(text: str) -> Mapping[str, str]:
    pairs = (line.partition("=") for line in text.splitlines())
    return {name.strip(): value.strip() for name, _, value in pairs}


def _imagej_stack(said: Mapping[str, str]) -> Stack:
    channels = _count(said.get("channels"))
    return Stack(channels, _count(said.get("images")), tuple(range(channels)))


def _count(text: str | None, default: int = 1) -> int:
    return int(text) if text is not None and text.isdigit() and int(text) > 0 else default


def _ome_stack(text: str) -> Stack | None:
    """Return the stack of an OME description's first image."""
    sizes: Mapping[str, str] | None = None
    channels: list[Mapping[str, str]] = []
    data: list[Mapping[str, str]] = []
    for kind, inside in _ELEMENT.findall(text):
        attributes = dict(_ATTRIBUTE.findall(inside))
        if kind == "Pixels":
            if sizes is not None:
                break  # another image: its pages follow those of the first
            sizes = attributes
        elif kind == "Channel":
            channels.append(attributes)
        elif kind == "TiffData":
            data.append(attributes)
    if sizes is None:
        return None
    beside = _count(channels[0].get("SamplesPerPixel")) if channels else 1
    count = -(-_count(sizes.get("SizeC")) // beside)
    images = count * _count(sizes.get("SizeZ")) * _count(sizes.get("SizeT"))
    together = sizes.get("DimensionOrder", "XYCZT").find("C") == 2
    order = _order_of(channels) or tuple(range(count))
    pages = _pages_of(data, count)
    if pages is not None:
        order = tuple(pages[place] for place in order)
    return Stack(count, images, order, together or images == count)


def _order_of(channels: Sequence[Mapping[str, str]]) -> tuple[int, ...] | None:
    """Return which channels are red, green and blue by their names; None if none is called so."""
    names = [channel.get("Name", "").strip().lower() for channel in channels]
    places = [
        next((place for place, name in enumerate(names) if name in words), None)
        for words in _COLOURS
    ]
    return None if None in places else tuple(place for place in places if place is not None)


def _pages_of(data: Sequence[Mapping[str, str]], count: int) -> list[int] | None:
    """Return the page of each channel of the first picture, where each is given one."""
    pages: dict[int, int] = {}
    for one in data:
        first = _count(one.get("FirstZ"), 0) == 0 and _count(one.get("FirstT"), 0) == 0
        if first and "IFD" in one and "FirstC" in one:
            pages.setdefault(_count(one["FirstC"], 0), _count(one["IFD"], 0))
    if sorted(pages) != list(range(count)) or len(set(pages.values())) != count:
        return None
    return [pages[place] for place in range(count)]


def aspect_of(page: Directory) -> float:
    """Return width over height of a page's pixels by its resolution tags; 1 where they say nothing."""
    across, down = page.number(tag.X_RESOLUTION), page.number(tag.Y_RESOLUTION)
    if not across or not down or across < 0 or down < 0:
        return 1.0
    return down / across


def scale_of(page: Directory, first: Directory) -> float | None:
    """Return the µm per px that a page, or the file's first page, states; None if it is no scale."""
    for one in (page, first):
        text = one.text(tag.DESCRIPTION)
        for found in (_by_description(text), _by_imagej(text, one), _by_resolution(one)):
            if (scale := plausible_scale(found)) is not None:
                return scale
    return None


def _by_description(text: str) -> float | None:
    if (aperio := _FIGURE.search(text)) is not None:
        return _number(aperio[1])
    pixels = next((inside for kind, inside in _ELEMENT.findall(text) if kind == "Pixels"), None)
    if pixels is None:
        return None
    about = dict(_ATTRIBUTE.findall(pixels))
    size = _number(about.get("PhysicalSizeX"))
    unit = _UM.get(about.get("PhysicalSizeXUnit", "µm"))
    return None if size is None or unit is None else size * unit


def _by_imagej(text: str, page: Directory) -> float | None:
    if not text.startswith("ImageJ="):
        return None
    unit = _UM.get(_lines(text).get("unit", "").lower())
    across = page.number(tag.X_RESOLUTION)
    return unit / across if unit and across and across > 0 else None


def _by_resolution(page: Directory) -> float | None:
    unit = _UM_OF_RESOLUTION_UNIT.get(page.integer(tag.RESOLUTION_UNIT, 2))
    across = page.number(tag.X_RESOLUTION)
    return unit / across if unit and across and across > 0 else None


def _number(text: str | None) -> float | None:
    try:
        return float(text) if text else None
    except ValueError:
        return None

"""What programs write about a TIFF file's pages: descriptions by ImageJ, OME and Aperio, and the resolution."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import TYPE_CHECKING

from hematovision_desktop.adapters.images.formats import tiff_tags as tag
from hematovision_desktop.adapters.images.formats.tiff_private_tags import imagej_channels, pixel_um
from hematovision_desktop.adapters.images.formats.tiff_tags import Directory
from hematovision_desktop.adapters.images.pixels.raster import aspect_by, plausible_scale
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.base.late_dataclass import dataclass

if TYPE_CHECKING:
    import html
else:
    html = late("html")

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
INCHES = 2
UM_OF_RESOLUTION_UNIT = {INCHES: 25_400.0, 3: 10_000.0, 4: 1000.0, 5: 1.0}
"""Inches and centimetres (TIFF 6.0); also millimetres and micrometres, which some programs add."""

_ELEMENT = re.compile(r"<(?:\w+:)?(Pixels|Channel|TiffData|Plane)\b([^>]*)>")
_ATTRIBUTE = re.compile(r"""([\w:]+)\s*=\s*["']([^"']*)["']""")
_COLOURS = (("red", "r"), ("green", "g"), ("blue", "b"))
_OME_COLOURS = {"-16776961": "red", "4278190335": "red", "16711935": "green", "65535": "blue"}
"""The numbers that OME writes for pure colours: red, green, blue and alpha as one signed number. Some programs
write it unsigned."""

_Image = dict[str, list[Mapping[str, str]]]
"""The attributes of an OME image's elements, by kind of element."""

_STAINS = re.compile(
    r"dapi|hoechst|fitc|tritc|cy[2357]|[gry]fp|alexa|mcherry|rhodamine|texas", re.I
)
_SHAPED = re.compile(r'"axes"\s*:\s*"([A-Z]+)"')
_SHAPE = re.compile(r'"shape"\s*:\s*\[([0-9, ]+)\]')
_FIGURE = re.compile(r"\bMPP\s*=\s*([0-9.]+)")


@dataclass(frozen=True, slots=True)
class Stack:
    """How a file's pages make up its pictures.

    channels: of one picture, each on its own page. levels: of focus, at one place. frames: in time. order: which
    channels are red, green and blue. sequence: which of C, Z and T changes first from page to page. images: pages
    that the description covers. pages: the page of each channel, level and frame, if the file states all of them.
    """

    channels: int = 1
    levels: int = 1
    frames: int = 1
    order: tuple[int, ...] = (0, 1, 2)
    sequence: str = "CZT"
    images: int = 1
    pages: Mapping[tuple[int, int, int], int] = field(default_factory=dict)

    def fields(self, count: int) -> Iterator[list[tuple[int, ...]]]:
        """Yield the pages of each field, out of this many pages: its levels, and the channels of each level."""
        each = self.channels * self.levels * self.frames
        shown = self.order if self.channels > 1 else (0,)
        for block in range(0, count, each):
            for frame in range(self.frames):
                levels = [
                    tuple(block + self._page(channel, level, frame) for channel in shown)
                    for level in range(self.levels)
                ]
                if there := [level for level in levels if max(level) < count]:
                    yield there

    def _page(self, channel: int, level: int, frame: int) -> int:
        if self.pages:
            return self.pages[channel, level, frame]
        sizes = {"C": self.channels, "Z": self.levels, "T": self.frames}
        places = {"C": channel, "Z": level, "T": frame}
        page, step = 0, 1
        for axis in self.sequence:
            page += places[axis] * step
            step *= sizes[axis]
        return page


def stack_of(page: Directory, size: tuple[int, int]) -> Stack | None:
    """Return what the first page's description says about the file's pages; None if it says nothing.

    size: width and height in px of the pages in question, if the description covers several images.
    """
    text = page.text(tag.DESCRIPTION)
    if text.startswith("ImageJ="):
        return _imagej_stack(_lines(text), page)
    if "<OME" in text[:2000] or "openmicroscopy" in text[:2000]:
        return _ome_stack(text, size)
    if text.startswith("{") and (shaped := _SHAPED.search(text)) is not None:
        return _shaped_stack(text, shaped[1])
    return None


def _lines(text: str) -> Mapping[str, str]:
    pairs = (line.partition("=") for line in text.splitlines())
    return {name.strip(): value.strip() for name, _, value in pairs}


def _imagej_stack(said: Mapping[str, str], page: Directory) -> Stack:
    channels, levels = _count(said.get("channels")), _count(said.get("slices"))
    images = _count(said.get("images"))
    frames = _count(said.get("frames"))
    if channels * levels * frames != images and channels > 1:
        levels, frames = max(1, images // channels), 1
    order: tuple[int, ...] = tuple(range(channels))
    if channels > 1:
        colours, labels = imagej_channels(page, channels)
        by_name = colour_order(colours) or colour_order(labels)
        order = by_name or (() if any(colours) else order)
    return Stack(channels, levels, frames, order, images=images)


def _shaped_stack(text: str, axes: str) -> Stack | None:
    """Return the stack for an array that a Python program wrote, if it names the axes."""
    sizes = _SHAPE.search(text)
    lengths = [_count(one.strip()) for one in sizes[1].split(",")] if sizes else []
    if len(lengths) != len(axes):
        return None
    named = dict(zip(axes, lengths, strict=True))
    channels = named.get("C", 1)
    sequence = "".join(axis for axis in reversed(axes) if axis in "CZT")
    sequence += "".join(axis for axis in "CZT" if axis not in sequence)
    levels, frames = named.get("Z", 1), named.get("T", 1)
    order = tuple(range(channels))
    return Stack(channels, levels, frames, order, sequence, channels * levels * frames)


def _count(text: str | None, default: int = 1) -> int:
    return int(text) if text is not None and text.isdigit() and int(text) > 0 else default


def _ome_stack(text: str, size: tuple[int, int]) -> Stack | None:
    """Return the stack of the image of this size in an OME description, or else of its first image."""
    images = _ome_images(text)
    if not images:
        return None
    image = _of_size(images, size)
    sizes, channels, data = image["Pixels"][0], image["Channel"], image["TiffData"]
    if image is not images[0] and data:  # its pages come after those of the others
        before = min(_count(one.get("IFD"), 0) for one in data)
        data = [{**one, "IFD": str(_count(one.get("IFD"), 0) - before)} for one in data]
    beside = _count(channels[0].get("SamplesPerPixel")) if channels else 1
    count = -(-_count(sizes.get("SizeC")) // beside)
    levels, frames = _count(sizes.get("SizeZ")), _count(sizes.get("SizeT"))
    order = _order_of(channels)
    if order is None:
        order = () if _are_stains(channels) else tuple(range(count))
    sequence = "".join(axis for axis in sizes.get("DimensionOrder", "") if axis in "CZT")
    if sorted(sequence) != sorted("CZT"):
        sequence = "CZT"
    pages = _pages_of(data, count, levels, frames)
    return Stack(count, levels, frames, order, sequence, count * levels * frames, pages)


def _order_of(channels: Sequence[Mapping[str, str]]) -> tuple[int, ...] | None:
    """Return which channels are red, green and blue by name or colour; None if none has such a name or colour."""
    by_name = colour_order([channel.get("Name", "") for channel in channels])
    return by_name or colour_order([_OME_COLOURS.get(one.get("Color", ""), "") for one in channels])


def colour_order(names: Sequence[str]) -> tuple[int, ...] | None:
    """Return the places of the names red, green and blue, each occurring once; None if they do not.

    A name that contains two colours does not count: a first page may name all of them.
    """
    words = [set(re.findall(r"[a-z]+", name.lower())) for name in names]
    places = [[at for at, said in enumerate(words) if said & set(of)] for of in _COLOURS]
    found = tuple(one[0] for one in places if len(one) == 1)
    return found if len(set(found)) == len(_COLOURS) else None


def _are_stains(channels: Sequence[Mapping[str, str]]) -> bool:
    """Tell whether channels have the names of fluorescent stains, which are not colours."""
    return any(_STAINS.search(channel.get("Name", "")) for channel in channels)


def _pages_of(
    data: Sequence[Mapping[str, str]], channels: int, levels: int, frames: int
) -> Mapping[tuple[int, int, int], int]:
    """Return the page of each channel, level and frame if every one has a page; otherwise nothing."""
    pages: dict[tuple[int, int, int], int] = {}
    for one in data:
        if "IFD" in one and _count(one.get("PlaneCount")) == 1:
            place = tuple(_count(one.get(name), 0) for name in ("FirstC", "FirstZ", "FirstT"))
            pages.setdefault((place[0], place[1], place[2]), _count(one["IFD"], 0))
    wanted = channels * levels * frames
    is_whole = len(pages) == wanted == len(set(pages.values()))
    if not is_whole or any(
        (channel, level, frame) not in pages
        for channel in range(channels)
        for level in range(levels)
        for frame in range(frames)
    ):
        return {}
    return pages


def aspect_of(page: Directory, size: tuple[int, int]) -> float:
    """Return width over height of a page's pixels, from OME or its resolution; 1 if neither states it.

    size: width and height in px of the page, or of the picture that it describes.
    """
    about = _ome_pixels(page.text(tag.DESCRIPTION), size)
    sizes = [_ome_length(about, axis) for axis in "XY"]
    if sizes[0] and sizes[1]:
        return sizes[0] / sizes[1]
    across, down = page.number(tag.X_RESOLUTION), page.number(tag.Y_RESOLUTION)
    return aspect_by(across or 0.0, down or 0.0, size)


def _ome_pixels(text: str, size: tuple[int, int]) -> Mapping[str, str]:
    """Return what an OME description says about the pixels of its image of this size, or else of its first image."""
    images = _ome_images(text)
    return _of_size(images, size)["Pixels"][0] if images else {}


def _ome_images(text: str) -> list[_Image]:
    """Return what an OME description says about each image: by kind of element, in order."""
    images: list[_Image] = []
    for kind, inside in _ELEMENT.findall(text):
        if kind == "Pixels":
            images.append({of: [] for of in ("Pixels", "Channel", "TiffData", "Plane")})
        if images:
            said = {name: html.unescape(value) for name, value in _ATTRIBUTE.findall(inside)}
            images[-1][kind].append(said)
    return images


def _of_size(images: Sequence[_Image], size: tuple[int, int]) -> _Image:
    """Return the first image with this width and height in px; if there is none, the first image."""
    for image in images:
        sizes = image["Pixels"][0]
        if (_count(sizes.get("SizeX")), _count(sizes.get("SizeY"))) == size:
            return image
    return images[0]


def _ome_length(about: Mapping[str, str], axis: str) -> float | None:
    """Return the length of a pixel along an axis, in µm."""
    size = _number(about.get(f"PhysicalSize{axis}"))
    unit = _UM.get(about.get(f"PhysicalSize{axis}Unit", "µm"))
    return None if size is None or unit is None else size * unit


def scale_of(page: Directory, first: Directory) -> float | None:
    """Return the µm per px that a page, or the file's first page, states; None if the value cannot be a scale.

    If the first page has another size, only its description applies to the page.
    """
    size = page.width, page.height
    for one in (page, first):
        text = one.text(tag.DESCRIPTION)
        said = [pixel_um(one), _by_description(text, size)]
        if (one.width, one.height) == size:
            said += [_by_imagej(text, one), scale_by_resolution(one)]
        for found in said:
            if (scale := plausible_scale(found)) is not None:
                return scale
    return None


def _by_description(text: str, size: tuple[int, int]) -> float | None:
    if (aperio := _FIGURE.search(text)) is not None:
        return _number(aperio[1])
    return _ome_length(_ome_pixels(text, size), "X")


def _by_imagej(text: str, page: Directory) -> float | None:
    if not text.startswith("ImageJ="):
        return None
    unit = _UM.get(_lines(text).get("unit", "").lower())
    across = page.number(tag.X_RESOLUTION)
    return unit / across if unit and across and across > 0 else None


def scale_by_resolution(page: Directory) -> float | None:
    """Return the µm per px that a directory's resolution states, as in Exif; None if it cannot be a scale."""
    unit = UM_OF_RESOLUTION_UNIT.get(round(page.number(tag.RESOLUTION_UNIT) or INCHES))
    across = page.number(tag.X_RESOLUTION)
    return plausible_scale(unit / across if unit and across and across > 0 else None)


def _number(text: str | None) -> float | None:
    try:
        return float(text) if text else None
    except ValueError:
        return None

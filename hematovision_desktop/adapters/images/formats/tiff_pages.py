"""Which pages of a TIFF file are pictures, by its tags, and which pages make up one picture."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from hematovision_desktop.adapters.images.formats import tiff_tags as tag
from hematovision_desktop.adapters.images.formats.tiff_codecs import NONE
from hematovision_desktop.adapters.images.formats.tiff_layout import Layout, layout_of
from hematovision_desktop.adapters.images.formats.tiff_private_tags import channel_of
from hematovision_desktop.adapters.images.formats.tiff_tags import MOST_PAGES, Directory
from hematovision_desktop.adapters.images.formats.tiff_words import Stack, colour_order, stack_of
from hematovision_desktop.adapters.images.pixels.refusal import damaged, unsupported
from hematovision_desktop.core.base.late_dataclass import dataclass

_REDUCED, _MASK = 1, 4
_AS_LARGE = 0.5
"""Pages with at least this share of the largest page's area are pictures too."""

_AS_SMALL = 1 / 16
"""Pages below this share of the largest page's area are thumbnails, whatever the larger pages show."""

_RAW_PHOTOMETRICS = (32803, 34892)
_NO_FIELD = re.compile(r"(?im)^\W*(label|macro|thumbnail|overview|barcode|preview)\b")
_PAGE_NAME = 285
AS_RGB = "Put them together and save the picture as RGB of 8 bits."


@dataclass(frozen=True, slots=True)
class Picture:
    """The pages that make up one picture: a single page, or red, green and blue.

    field: a number that all levels of focus of one place share, if the file says so.
    """

    pages: tuple[Directory, ...]
    field: int | None = None

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in px as stored."""
        return self.pages[0].width, self.pages[0].height


def with_hidden_pages(pages: list[Directory], content: bytes) -> list[Directory]:
    """Add the pages that ImageJ writes after the first one without their own directories."""
    stack = stack_of(pages[0], (pages[0].width, pages[0].height))
    if len(pages) > 1 or stack is None or not 1 < stack.images <= MOST_PAGES:
        return pages
    first = pages[0]
    layout = layout_of(first)
    size = layout.height * -(-layout.width * layout.samples * layout.bits // 8)
    if layout.compression != NONE or layout.tiled or layout.planes or not layout.offsets:
        return pages
    if layout.offsets[0] + stack.images * size > len(content):
        return pages
    return [
        replace(
            first, tags={**first.tags, **_one_strip(layout.offsets[0] + place * size, layout, size)}
        )
        for place in range(stack.images)
    ]


def _one_strip(offset: int, layout: Layout, size: int) -> dict[int, tuple[float, ...]]:
    return {
        tag.STRIP_OFFSETS: (offset,),
        tag.STRIP_BYTES: (size,),
        tag.ROWS_PER_STRIP: (layout.height,),
    }


def largest_of(pages: Sequence[Directory]) -> list[Directory]:
    """Return the pages that are pictures: neither thumbnails nor masks, and as large as the largest page."""
    shown = [page for page in pages if page.width > 0 and page.height > 0 and not _is_mask(page)]
    if not shown:
        raise damaged()
    whole = [page for page in shown if not _is_reduced(page)] or shown
    whole = [page for page in whole if not _is_no_field(page)] or whole
    drawn = [page for page in whole if not is_raw(page)]
    most = max(_area(page) for page in whole)
    if drawn and max(_area(page) for page in drawn) >= _AS_LARGE * most:
        whole = drawn
        most = max(_area(page) for page in drawn)
    return [page for page in whole if _area(page) >= _AS_LARGE * most]


def smaller_of(pages: Sequence[Directory], largest: Sequence[Directory]) -> list[Directory]:
    """Return the pages that would be pictures if the largest were not: those that do not say otherwise, largest first."""
    least = _AS_SMALL * max(_area(page) for page in largest)
    some = [
        page for page in pages if least <= _area(page) and not any(page is one for one in largest)
    ]
    some = [page for page in some if not (_is_mask(page) or _is_reduced(page) or is_raw(page))]
    return sorted((page for page in some if not _is_no_field(page)), key=_area, reverse=True)


def without_larger(pages: Sequence[Directory], picture: Directory) -> list[Directory]:
    """Return the pages that are no larger than twice a picture, as if there were no others."""
    return [page for page in pages if _AS_LARGE * _area(page) <= _area(picture)]


def is_raw(page: Directory) -> bool:
    """Tell whether a page holds raw data from a camera's sensor, which must be developed."""
    return page.integer(tag.PHOTOMETRIC) in _RAW_PHOTOMETRICS


def _area(page: Directory) -> int:
    return page.width * page.height


def _is_reduced(page: Directory) -> bool:
    """Tell whether a page says that it is a smaller copy of another page."""
    return (
        bool(page.integer(tag.NEW_SUBFILE_TYPE) & _REDUCED) or page.integer(tag.SUBFILE_TYPE) == 2
    )


def _is_mask(page: Directory) -> bool:
    is_mask = bool(page.integer(tag.NEW_SUBFILE_TYPE) & _MASK)
    return is_mask or page.integer(tag.PHOTOMETRIC) == tag.MASK


def _is_no_field(page: Directory) -> bool:
    """Tell whether a page is named as a label, or as the view of a whole slide."""
    named = f"{page.text(_PAGE_NAME)}\n{page.text(tag.DESCRIPTION)[:400]}"
    return _NO_FIELD.search(named) is not None


def pictures_of(largest: Sequence[Directory], stack: Stack, pages: int) -> list[Picture]:
    """Return the pages that make up each picture, by what the file says about its channels and levels.

    pages: how many the file has in total.
    """
    if any(page.integer(tag.SAMPLES, 1) >= 3 for page in largest):
        stack = replace(stack, channels=1)
    if stack.channels > 1 and len(stack.order) != 3:
        raise unsupported(f"A TIFF of {stack.channels} channels on pages of their own", AS_RGB)
    if stack.channels > len(largest) or (stack.pages and max(stack.pages.values()) >= pages):
        raise unsupported("A TIFF some of whose channels lie in another file", AS_RGB)
    pictures = [
        Picture(tuple(largest[page] for page in level), number if stack.levels > 1 else None)
        for number, levels in enumerate(stack.fields(len(largest)))
        for level in levels
    ]
    if not pictures:
        raise unsupported("A TIFF some of whose channels lie in another file", AS_RGB)
    return pictures


def called_channels(largest: Sequence[Directory]) -> Stack | None:
    """Return the stack of grey pages that are named red, green and blue, or whose palettes are shades of these."""
    if len(largest) < 3 or any(page.integer(tag.SAMPLES, 1) != 1 for page in largest):
        return None
    names = [f"{page.text(_PAGE_NAME)} {page.text(tag.DESCRIPTION)[:400]}" for page in largest[:3]]
    names = [f"{name} {channel_of(page)}" for name, page in zip(names, largest, strict=False)]
    order = colour_order(names) or colour_order([_ramp_of(page) for page in largest[:3]])
    if order is None or len(largest) % 3:
        return None
    return Stack(channels=3, order=order)


def _ramp_of(page: Directory) -> str:
    """Return the colour whose shades alone make up a page's palette; empty if there is none."""
    table = page.numbers(tag.COLOUR_MAP)
    third = len(table) // 3
    if not third or page.integer(tag.PHOTOMETRIC) != tag.PALETTE:
        return ""
    used = [
        name
        for place, name in enumerate(("red", "green", "blue"))
        if any(table[place * third : (place + 1) * third])
    ]
    return used[0] if len(used) == 1 else ""

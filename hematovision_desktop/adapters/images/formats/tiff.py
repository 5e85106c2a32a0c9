"""TIFF: finds the fields that a file holds and reads each one as pixels.

Thumbnails, labels and masks are skipped. Pages that are the channels of one picture are combined. From a stack of
focus levels, the sharpest is used. Each decision is noted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.formats import tiff_tags as tag
from hematovision_desktop.adapters.images.formats.budget import DECODERS
from hematovision_desktop.adapters.images.formats.kind_refusals import named_tiff
from hematovision_desktop.adapters.images.formats.tiff_colours import colours_of
from hematovision_desktop.adapters.images.formats.tiff_layout import Samples, layout_of
from hematovision_desktop.adapters.images.formats.tiff_left_over import has_tail
from hematovision_desktop.adapters.images.formats.tiff_pages import (
    AS_RGB,
    Picture,
    called_channels,
    is_raw,
    largest_of,
    pictures_of,
    smaller_of,
    with_hidden_pages,
    without_larger,
)
from hematovision_desktop.adapters.images.formats.tiff_samples import read_samples
from hematovision_desktop.adapters.images.formats.tiff_spoilt import is_spoilt
from hematovision_desktop.adapters.images.formats.tiff_tags import Directory, readable_directories
from hematovision_desktop.adapters.images.formats.tiff_words import (
    Stack,
    aspect_of,
    scale_of,
    stack_of,
)
from hematovision_desktop.adapters.images.pixels.raster import Raster, orientation_in
from hematovision_desktop.adapters.images.pixels.refusal import (
    MAX_DECODED_BYTES,
    damaged,
    unsupported,
)
from hematovision_desktop.adapters.images.smear.same_place import (
    absorbed,
    correlation,
    detail_of,
    detailed_share,
    is_of_areas,
    is_same_place,
    sharpness,
)
from hematovision_desktop.core.base.errors import FieldUnreadable
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import FieldNote

if TYPE_CHECKING:
    from hematovision_desktop.adapters.images.formats import primaries
else:
    primaries = late("hematovision_desktop.adapters.images.formats.primaries")

_CHANNELS_ALIKE = 0.4
_GREEN_OVER_RED = 1.2
"""Every stain absorbs more green than red. If the second of three grey pages of one place is darker than the first
by this factor, the pages are red, green and blue, not levels of focus."""

_MOST_CHANNELS = 8
_AS_SHARP = 3.0
_NOTHING = 1e-3
"""How many grey pages may be the colours of one place. Their sharpness, relative to what they absorb, differs by
less than this factor; a page that absorbs less than the last figure shows nothing."""

_MOST_COMPARED = 400_000_000
"""How many numbers of a file's pixels are compared; pages beyond them count as separate fields."""

_BLANK = 0.02
_LESS = 0.5
"""Share of the picture with detail below which it shows nothing; and area with detail, relative to the best
picture's, below which a picture of another size is not a field but a label, or a slide seen from afar."""


_LABEL, _FIELD = 0.3, 0.4
"""Share of a picture with detail below which the largest page is no field if a smaller page reaches the second, and
twice as much. Of 144 fields from six sources the least is 0.52; drawn labels and views of whole slides have 0.2 at
most."""


@dataclass(frozen=True, slots=True)
class _Listed:
    """The pictures of a file, some of which may be levels of the same field."""

    content: bytes
    first: Directory
    pictures: tuple[Picture, ...]
    notes: tuple[FieldNote, ...]

    def read(self, place: int) -> Raster:
        """Return one of the pictures."""
        return _read(self.pictures[place], self.content, self.first, self.notes)


@dataclass(frozen=True, slots=True)
class _FieldAt:
    """A field: its picture, and the place after its last one. ahead: the picture at that place, if already read."""

    raster: Raster
    after: int
    ahead: Raster | None = None


def decode_tiff(content: bytes, number: int | None = None) -> Raster:
    """Return a field of a TIFF file; raise FieldUnreadable with the reason if there is none.

    number: the number of the field's first picture, from 1, as `fields_of` gives it; None for the file's first field.
    """
    listed = _list(content)
    if number is not None:
        if not 1 <= number <= len(listed.pictures):
            raise damaged()
        return _field_at(listed, number - 1).raster
    found = _field_at(listed, 0)
    while found.after < len(listed.pictures) and detailed_share(found.raster.pixels) < _BLANK:
        try:
            found = _field_at(listed, found.after, found.ahead)
        except FieldUnreadable:
            break
        found.raster.note(FieldNote.LARGEST_PAGE)
    if found.after < len(listed.pictures):
        found.raster.note(FieldNote.FIRST_PAGE_ONLY)
    return found.raster


def fields_of(content: bytes) -> list[int]:
    """Return the number of the first picture of each field in a file, without blank pictures."""
    with DECODERS.decoder():
        return _fields_of(_list(content))


def _fields_of(listed: _Listed) -> list[int]:
    if len(listed.pictures) == 1:
        return [1]
    starts, blank = [], []
    place, ahead = 0, None
    while place < len(listed.pictures):
        starts.append(place + 1)
        try:
            found = _field_at(listed, place, ahead)
        except FieldUnreadable:
            place, ahead = place + 1, None
            continue
        if detailed_share(found.raster.pixels) < _BLANK:
            blank.append(place + 1)
        place, ahead = found.after, found.ahead
    return [start for start in starts if start not in blank] or starts[:1]


def _list(content: bytes) -> _Listed:
    pages, is_whole = readable_directories(content)
    if (kind := named_tiff(pages[0])) is not None:
        raise kind
    notes: list[FieldNote] = []
    pages = with_hidden_pages(pages, content)
    is_damaged = not is_whole or has_tail(pages, content)
    largest = _largest_shown(pages, content)
    DECODERS.take(_bytes_of(largest))
    raw = [page for page in pages if is_raw(page)]
    if raw:  # only if other pictures remain: a raw picture alone is refused
        notes.append(FieldNote.RAW_PASSED_OVER)
    if len(largest) + len(raw) < len(pages):
        notes.append(FieldNote.LARGEST_PAGE)
    stack = stack_of(pages[0], (largest[0].width, largest[0].height)) or called_channels(largest)
    if stack is None:
        try:
            stack = _unsaid_stack(largest, content)
        except FieldUnreadable:  # one page failed: the rest may be a field, or only one colour
            is_damaged = True
    if is_damaged:
        notes.insert(0, FieldNote.DAMAGE_SUSPECTED)
    pictures = pictures_of(largest, stack or Stack(), len(pages))
    if len(pictures[0].pages) > 1:
        notes.append(FieldNote.CHANNELS_JOINED)
    kept = _without_views(_without_masks(pictures, content, pages[0]), content, pages[0])
    if len(kept) < len(pictures) and FieldNote.LARGEST_PAGE not in notes:
        notes.append(FieldNote.LARGEST_PAGE)
    return _Listed(content, pages[0], tuple(kept), tuple(notes))


def _largest_shown(pages: Sequence[Directory], content: bytes) -> list[Directory]:
    """Return the pages that are pictures: the largest, unless a smaller one shows a field and they do not.

    A slide's label or its view from afar may have more pixels than the field.
    """
    largest = largest_of(pages)
    smaller = smaller_of(pages, largest)
    if not smaller or 3 * sum(page.width * page.height for page in largest) > _MOST_COMPARED:
        return largest
    shown = max(_share_of(page, content) for page in largest)
    if shown >= _LABEL:
        return largest
    least = max(_FIELD, 2 * shown)
    field = next((page for page in smaller if _share_of(page, content) >= least), None)
    return largest if field is None else largest_of(without_larger(pages, field))


def _share_of(page: Directory, content: bytes) -> float:
    """Return the share of a page that shows something; 1 if it cannot be read, which is said later."""
    try:
        return detailed_share(_read(Picture((page,)), content, page, ()).pixels)
    except FieldUnreadable:
        return 1.0


def _bytes_of(pages: Sequence[Directory]) -> int:
    """Return how many bytes the pages take together, at most the limit for one picture: a stack is compared."""
    each = (
        page.width
        * page.height
        * max(3, page.integer(tag.SAMPLES, 1) * page.integer(tag.BITS, 1) // 8)
        for page in pages
    )
    return min(sum(each), MAX_DECODED_BYTES)


def _unsaid_stack(largest: Sequence[Directory], content: bytes) -> Stack | None:
    """Return how pages belong together when the file does not say so but the pages show it."""
    if _are_channels(largest, content):
        return Stack(channels=3)
    if _differ_as_channels(largest, content):
        return Stack(channels=len(largest), order=())  # which cannot be combined
    return None


def _are_channels(largest: Sequence[Directory], content: bytes) -> bool:
    """Tell whether grey pages that the file does not describe are red, green and blue in turn."""
    if not largest or len(largest) % 3 or any(one.integer(tag.SAMPLES, 1) != 1 for one in largest):
        return False
    if len({(page.width, page.height) for page in largest}) > 1:
        return False
    planes = [_read(Picture((page,)), content, page, ()).pixels for page in largest[:3]]
    alike = min(correlation(detail_of(planes[0]), detail_of(plane)) for plane in planes[1:])
    red, green = (absorbed(plane) for plane in planes[:2])
    return alike > _CHANNELS_ALIKE and green > _GREEN_OVER_RED * red


def _differ_as_channels(largest: Sequence[Directory], content: bytes) -> bool:
    """Tell whether a few grey pages that the file does not describe show one place in several colours.

    Levels of focus absorb equally, or differ in sharpness. Colours are equally sharp but absorb differently.
    """
    if not 2 <= len(largest) <= _MOST_CHANNELS or len({(p.width, p.height) for p in largest}) > 1:
        return False
    if any(page.integer(tag.SAMPLES, 1) != 1 for page in largest):
        return False
    planes = [_read(Picture((page,)), content, page, ()).pixels for page in largest]
    details = [detail_of(plane) for plane in planes]
    if min(correlation(details[0], detail) for detail in details[1:]) < _CHANNELS_ALIKE:
        return False
    amounts = [max(absorbed(plane), _NOTHING) for plane in planes]
    sharp = [sharpness(plane) / amount for plane, amount in zip(planes, amounts, strict=True)]
    return max(amounts) > _GREEN_OVER_RED * min(amounts) and max(sharp) < _AS_SHARP * max(
        min(sharp), 1e-6
    )


def _without_masks(
    pictures: Sequence[Picture], content: bytes, first: Directory
) -> Sequence[Picture]:
    """Return the pictures without grey ones of plain areas beside others in colour: a program's outlines of cells."""
    grey = [picture for picture in pictures if _is_grey(picture)]
    if len(grey) in (0, len(pictures)):
        return pictures
    masks = [picture for picture in grey if _is_of_areas(picture, content, first)]
    return [picture for picture in pictures if not any(picture is one for one in masks)]


def _is_grey(picture: Picture) -> bool:
    page = picture.pages[0]
    is_one = len(picture.pages) == page.integer(tag.SAMPLES, 1) == 1
    return is_one and page.integer(tag.PHOTOMETRIC, 1) in (tag.WHITE_IS_ZERO, tag.BLACK_IS_ZERO)


def _is_of_areas(picture: Picture, content: bytes, first: Directory) -> bool:
    try:
        return is_of_areas(_read(picture, content, first, ()).pixels)
    except FieldUnreadable:
        return False


def _without_views(
    pictures: Sequence[Picture], content: bytes, first: Directory
) -> Sequence[Picture]:
    """Return the pictures without those that are smaller copies or that show less than half of the detail.

    This applies when the pictures have several sizes: it leaves out labels and views of the whole slide.
    """
    sizes = {picture.size for picture in pictures}
    if len(sizes) == 1 or sum(3 * wide * high for wide, high in sizes) > _MOST_COMPARED:
        return pictures
    detail: list[float] = []
    shown: list[NDArray[np.float32] | None] = []
    for picture in pictures:
        try:
            pixels = _read(picture, content, first, ()).pixels
        except FieldUnreadable:
            detail.append(0.0)
            shown.append(None)
            continue
        detail.append(detailed_share(pixels) * pixels.shape[0] * pixels.shape[1])
        shown.append(detail_of(pixels))
    most = max(detail)
    best = detail.index(most)
    if not most:
        return pictures
    return [
        picture
        for place, picture in enumerate(pictures)
        if picture.size == pictures[best].size
        or (detail[place] >= _LESS * most and not is_same_place(shown[best], shown[place]))
    ]


def _field_at(listed: _Listed, place: int, ahead: Raster | None = None) -> _FieldAt:
    """Return the sharpest of the pictures, from a given one on, that show the same place."""
    best = last = listed.read(place) if ahead is None else ahead
    if place + 1 == len(
        listed.pictures
    ):  # nothing to compare it with, and comparing a large picture takes long
        return _FieldAt(best, place + 1)
    sharpest, seen = sharpness(best.pixels), detail_of(best.pixels)
    compared = best.pixels.size * (place + 1)
    for after in range(place + 1, len(listed.pictures)):
        compared += best.pixels.size
        if compared > _MOST_COMPARED or listed.pictures[after].size != listed.pictures[place].size:
            return _FieldAt(best, after)
        try:
            other = listed.read(after)
        except FieldUnreadable:
            return _FieldAt(best, after)
        now, sharp = detail_of(other.pixels), sharpness(other.pixels)
        is_said = listed.pictures[place].field == listed.pictures[after].field is not None
        blurred = max(sharp, sharpness(last.pixels)) / max(min(sharp, sharpness(last.pixels)), 1e-6)
        if not is_same_place(seen, now, is_said=is_said, blurred=blurred):
            return _FieldAt(best, after, other)
        last, seen = other, now
        if sharp > sharpest:
            best, sharpest = other, sharp
        best.note(FieldNote.SHARPEST_PAGE)
    return _FieldAt(best, len(listed.pictures))


def _read(picture: Picture, content: bytes, first: Directory, notes: Sequence[FieldNote]) -> Raster:
    page = picture.pages[0]
    layout = layout_of(page)
    samples = read_samples(page, content)
    if len(picture.pages) > 1:
        samples, page = _join(picture, samples, content)
    pixels, premultiplied = colours_of(page, layout, samples)
    raster = Raster(pixels, list(notes), premultiplied=premultiplied)
    if is_spoilt(page, layout, content, samples):
        raster.note(FieldNote.DAMAGE_SUSPECTED)
    if samples.dtype.itemsize > 1:
        raster.note(FieldNote.SIXTEEN_BIT_SCALED)
    number = page.integer(tag.ORIENTATION) or orientation_in(page.raw(tag.XMP))
    raster.orientation = number if 1 <= number <= 8 else 1
    raster.aspect = aspect_of(page, (page.width, page.height))
    raster.profile = page.raw(tag.PROFILE) or _stated_colours(page)
    if not raster.profile and tag.EXIF in page.tags:
        raster.profile, raster.gamma = primaries.colours_by_exif(content, page)
    raster.stated_um_per_px = scale_of(page, first)
    return raster


def _stated_colours(page: Directory) -> bytes:
    """Return a profile of the colours that tags state in numbers; empty if they are the usual ones."""
    if page.integer(tag.PHOTOMETRIC) not in (tag.RGB, tag.YCC):
        return b""
    places = *page.numbers(tag.PRIMARIES), *page.numbers(tag.WHITE_POINT)
    curves = page.numbers(tag.TRANSFER)
    if len(curves) in (1 << page.integer(tag.BITS), 3 << page.integer(tag.BITS)):
        return primaries.profile_of_curves(places, curves)
    return primaries.profile_of(places, primaries.USUAL_GAMMA) if len(places) == 8 else b""


def _join(picture: Picture, first: Samples, content: bytes) -> tuple[Samples, Directory]:
    """Return the channels of a picture as the samples of one page."""
    others = [read_samples(page, content) for page in picture.pages[1:]]
    if any(one.shape != first.shape or one.dtype != first.dtype for one in others):
        raise unsupported("A TIFF whose channels are of different kinds", AS_RGB)
    page = picture.pages[0]
    if page.integer(tag.PHOTOMETRIC, 1) == tag.WHITE_IS_ZERO and first.dtype.kind == "u":
        top = np.array((1 << layout_of(page).bits) - 1, first.dtype)
        first, others = top - first, [top - one for one in others]
    joined = np.concatenate([one[:, :, :1] for one in (first, *others)], axis=2)
    tags = {number: value for number, value in page.tags.items() if number != tag.EXTRA_SAMPLES}
    return joined, replace(page, tags={**tags, tag.PHOTOMETRIC: (tag.RGB,)})

"""TIFF: which of a file's pages is the picture, and that page as pixels.

Thumbnails, labels and masks are passed over; pages that are the channels of one picture are put
together; of a stack of focus levels the sharpest counts. What was decided is noted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images import tiff_tags as tag
from hematovision_desktop.adapters.images.kind_refusals import named_tiff
from hematovision_desktop.adapters.images.raster import Raster
from hematovision_desktop.adapters.images.refusal import damaged, unsupported
from hematovision_desktop.adapters.images.tiff_codecs import NONE
from hematovision_desktop.adapters.images.tiff_colours import colours_of
from hematovision_desktop.adapters.images.tiff_layout import Layout, Samples, layout_of
from hematovision_desktop.adapters.images.tiff_samples import read_samples
from hematovision_desktop.adapters.images.tiff_tags import MOST_PAGES, Directory, read_directories
from hematovision_desktop.adapters.images.tiff_words import Stack, aspect_of, scale_of, stack_of
from hematovision_desktop.core.errors import FieldUnreadable
from hematovision_desktop.core.field import FieldNote, Pixels

_REDUCED, _MASK = 1, 4
_AS_LARGE = 0.5
"""Pages of at least this share of the largest one's area are pictures like it."""

_RAW_PHOTOMETRICS = (32803, 34892)
_ALIKE = 0.88
"""Correlation from which two pages show the same place. Of fields of six sources each and the same
out of focus by 1.2 % of its width, the least is 0.98; of neighbouring fields the most 0.44, and 0.72
of drawn ones that differ in their red cells alone."""

_SMALL = (96, 72)
_FINE, _COARSE = 1.5, 8.0
"""Detail, as Gaussian widths at that size, between which focus and uneven light do not matter."""

_CHANNELS_ALIKE = 0.4
_GREEN_OVER_RED = 1.2
"""Every stain absorbs more green than red: three grey pages of one place, of which the second is
darker by this factor than the first, are red, green and blue, and no levels of focus."""

_MOST_COMPARED_PIXELS = 400_000_000
_AS_RGB = "Put them together and save the picture as RGB of 8 bits."


@dataclass(frozen=True, slots=True)
class _Picture:
    """The pages that make up one picture: one, or red, green and blue."""

    pages: tuple[Directory, ...]


def decode_tiff(content: bytes) -> Raster:
    """Return the picture of a TIFF file; raise FieldUnreadable with the reason if there is none."""
    pages = read_directories(content)
    if not pages:
        raise damaged()
    if (kind := named_tiff(pages[0])) is not None:
        raise kind
    notes: list[FieldNote] = []
    pages = _with_hidden_pages(pages, content)
    largest = _largest(pages, notes)
    stack = stack_of(pages[0])
    if stack is None and _are_channels(largest, content):
        stack = Stack(channels=3, images=3)
    pictures = _pictures(largest, stack or Stack(), pages)
    if len(pictures[0].pages) > 1:
        notes.append(FieldNote.CHANNELS_JOINED)
    return _choose(pictures, content, pages[0], notes)


def _with_hidden_pages(pages: list[Directory], content: bytes) -> list[Directory]:
    """Add the pages that ImageJ writes behind the first without a directory of their own."""
    stack = stack_of(pages[0])
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


def _largest(pages: Sequence[Directory], notes: list[FieldNote]) -> list[Directory]:
    """Return the pages that are pictures: neither thumbnails nor masks, and as large as the largest."""
    shown = [page for page in pages if page.width > 0 and page.height > 0 and not _is_mask(page)]
    if not shown:
        raise damaged()
    whole = [page for page in shown if not _is_reduced(page)] or shown
    drawn = [page for page in whole if page.integer(tag.PHOTOMETRIC) not in _RAW_PHOTOMETRICS]
    most = max(_area(page) for page in whole)
    if drawn and max(_area(page) for page in drawn) >= _AS_LARGE * most:
        whole = drawn
        most = max(_area(page) for page in drawn)
    largest = [page for page in whole if _area(page) >= _AS_LARGE * most]
    if len(largest) < len(shown):
        notes.append(FieldNote.LARGEST_PAGE)
    return largest


def _area(page: Directory) -> int:
    return page.width * page.height


def _is_reduced(page: Directory) -> bool:
    """Tell whether a page says that it is a smaller copy of another."""
    return (
        bool(page.integer(tag.NEW_SUBFILE_TYPE) & _REDUCED) or page.integer(tag.SUBFILE_TYPE) == 2
    )


def _is_mask(page: Directory) -> bool:
    is_mask = bool(page.integer(tag.NEW_SUBFILE_TYPE) & _MASK)
    return is_mask or page.integer(tag.PHOTOMETRIC) == tag.MASK


def _pictures(
    largest: Sequence[Directory], stack: Stack, pages: Sequence[Directory]
) -> list[_Picture]:
    """Return what makes up each picture, by what the file says of its channels."""
    if stack.channels == 1 or any(page.integer(tag.SAMPLES, 1) >= 3 for page in largest):
        return [_Picture((page,)) for page in largest]
    named = len(stack.order) == 3
    if not named or any(page not in largest for page in pages[: stack.channels]):
        raise unsupported(f"A TIFF of {stack.channels} channels on pages of their own", _AS_RGB)
    count = len(largest) // stack.channels
    if count == 0 or max(stack.order) >= len(pages):
        raise unsupported("A TIFF some of whose channels lie in another file", _AS_RGB)
    if not stack.together:
        return [
            _Picture(tuple(largest[place * count + one] for place in range(3)))
            for one in range(count)
        ]
    return [
        _Picture(tuple(largest[one * stack.channels + place] for place in stack.order))
        for one in range(count)
    ]


def _are_channels(largest: Sequence[Directory], content: bytes) -> bool:
    """Tell whether three grey pages, of which the file says nothing, are red, green and blue."""
    if len(largest) != 3 or any(page.integer(tag.SAMPLES, 1) != 1 for page in largest):
        return False
    if len({(page.width, page.height) for page in largest}) > 1:
        return False
    planes = [_read(_Picture((page,)), content, page, ()).pixels for page in largest]
    alike = min(_alike(_small(planes[0]), _small(plane)) for plane in planes[1:])
    red, green = (_absorbed(plane) for plane in planes[:2])
    return alike > _CHANNELS_ALIKE and green > _GREEN_OVER_RED * red


def _absorbed(plane: Pixels) -> float:
    """Return the mean optical density of a grey picture, against its brightest parts."""
    small = cv2.resize(plane, _SMALL, interpolation=cv2.INTER_AREA).astype(np.float32) + 1
    return float(np.log(np.quantile(small, 0.95) / small).clip(0).mean())


def _choose(
    pictures: Sequence[_Picture], content: bytes, first: Directory, notes: list[FieldNote]
) -> Raster:
    """Return the first picture, or the sharpest of those at its start that show the same place."""
    best = _read(pictures[0], content, first, notes)
    if len(pictures) == 1:
        return best
    seen, compared = _small(best.pixels), best.pixels.size
    sharpest = _sharpness(best.pixels)
    for place, picture in enumerate(pictures[1:], 1):
        compared += best.pixels.size
        if compared > _MOST_COMPARED_PIXELS or not _same_shape(picture, pictures[0]):
            best.note(FieldNote.FIRST_PAGE_ONLY)
            break
        try:
            other = _read(picture, content, first, notes)
        except FieldUnreadable:
            best.note(FieldNote.FIRST_PAGE_ONLY)
            continue
        if _alike(seen, _small(other.pixels)) < _ALIKE:
            best.note(FieldNote.FIRST_PAGE_ONLY)
            break
        best.note(FieldNote.SHARPEST_PAGE)
        sharpness = _sharpness(other.pixels)
        if sharpness > sharpest:
            other.notes = best.notes
            best, sharpest = other, sharpness
            if place:
                seen = _small(best.pixels)
    return best


def _same_shape(picture: _Picture, other: _Picture) -> bool:
    ours, theirs = picture.pages[0], other.pages[0]
    return (ours.width, ours.height) == (theirs.width, theirs.height)


def _small(pixels: Pixels) -> NDArray[np.float32]:
    """Return the light of a picture in the band of detail that tells places apart."""
    plane = pixels if pixels.ndim == 2 else pixels[:, :, 1]
    small = cv2.resize(plane, _SMALL, interpolation=cv2.INTER_AREA).astype(np.float32)
    soft = cv2.GaussianBlur(small, (0, 0), _FINE)
    return cast("NDArray[np.float32]", soft - cv2.GaussianBlur(soft, (0, 0), _COARSE))


def _alike(ours: NDArray[np.float32], theirs: NDArray[np.float32]) -> float:
    size = float(np.linalg.norm(ours) * np.linalg.norm(theirs))
    return float((ours * theirs).sum()) / size if size > 0 else 1.0


def _sharpness(pixels: Pixels) -> float:
    """Return the variance of the Laplacian: of one place, the largest where it is in focus."""
    plane = pixels if pixels.ndim == 2 else np.ascontiguousarray(pixels[:, :, 1])
    return float(cv2.Laplacian(plane, cv2.CV_32F).std())


def _read(
    picture: _Picture, content: bytes, first: Directory, notes: Sequence[FieldNote]
) -> Raster:
    page = picture.pages[0]
    layout = layout_of(page)
    samples = read_samples(page, content)
    if len(picture.pages) > 1:
        samples, page = _join(picture, samples, content)
    pixels, premultiplied = colours_of(page, layout, samples)
    raster = Raster(pixels, list(notes), premultiplied=premultiplied)
    if samples.dtype.itemsize > 1:
        raster.note(FieldNote.SIXTEEN_BIT_SCALED)
    number = page.integer(tag.ORIENTATION, 1)
    raster.orientation = number if 1 <= number <= 8 else 1
    raster.aspect = aspect_of(page)
    raster.profile = page.raw(tag.PROFILE)
    raster.stated_um_per_px = scale_of(page, first)
    return raster


def _join(picture: _Picture, first: Samples, content: bytes) -> tuple[Samples, Directory]:
    """Return the channels of a picture as the samples of one page."""
    others = [read_samples(page, content) for page in picture.pages[1:]]
    if any(one.shape != first.shape or one.dtype != first.dtype for one in others):
        raise unsupported("A TIFF whose channels are of different kinds", _AS_RGB)
    page = picture.pages[0]
    if page.integer(tag.PHOTOMETRIC, 1) == tag.WHITE_IS_ZERO and first.dtype.kind == "u":
        top = np.array((1 << layout_of(page).bits) - 1, first.dtype)
        first, others = top - first, [top - one for one in others]
    joined = np.concatenate([one[:, :, :1] for one in (first, *others)], axis=2)
    tags = {number: value for number, value in page.tags.items() if number != tag.EXTRA_SAMPLES}
    return joined, replace(page, tags={**tags, tag.PHOTOMETRIC: (tag.RGB,)})

"""Reads fields of scanned slides; passes everything else to the picture reader."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from hematovision_desktop.adapters.files.finder import find_all, system_path
from hematovision_desktop.adapters.images.formats.tiff_tags import is_of_many_pages
from hematovision_desktop.adapters.images.pixels.refusal import refused
from hematovision_desktop.adapters.slides.library import (
    DAMAGED,
    ENDINGS,
    Slide,
    is_installed,
    is_large_tiff,
    is_slide,
    open_slide,
)
from hematovision_desktop.core.base.bounded_file import open_regular
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable
from hematovision_desktop.core.base.files import PICTURE_SUFFIXES, FoundFiles
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.cells.field import Field, Pixels
from hematovision_desktop.core.cells.pages import Page
from hematovision_desktop.core.cells.slide import Region, SlidePicture, region_of
from hematovision_desktop.core.naming.ports import FieldReader

if TYPE_CHECKING:
    from hematovision_desktop.adapters.slides import spread
else:
    spread = late("hematovision_desktop.adapters.slides.spread")
if TYPE_CHECKING:
    from hematovision_desktop.adapters.images.formats import tiff
else:
    tiff = late("hematovision_desktop.adapters.images.formats.tiff")


_WHOLE_PX, _MOST_WHOLE_PX = 1600, 64_000_000
_BLOCK_PX = 8
_DIFFERS = 45
"""In levels of 255. A level that is shifted by two px, or made of every nth px, differs by half of it."""
_INSTALL = (
    "It is read once OpenSlide is installed beside the program: "
    "pip install openslide-bin openslide-python."
)
MISSING = f"This is a field of a scanned slide. {_INSTALL}"
LARGE = f"This is a scanned slide, too large for one picture. {_INSTALL}"


class SlideReader:
    """Reads a field of a slide by its name (`core.cells.slide`), and pictures with another reader."""

    def __init__(self, pictures: FieldReader) -> None:
        self._pictures = pictures

    def read(self, path: Path) -> Field:
        """Return the decoded field; raise FieldUnreadable with the reason if it cannot be."""
        region = region_of(path)
        if region is None or path.is_file():
            if is_slide(path):
                open_slide(path)  # says why no field of it was found
            elif not is_installed() and is_large_tiff(path):
                raise refused(FailureCode.OTHER_FORMAT, LARGE)
            return self._pictures.read(path)
        if not is_installed():
            raise refused(FailureCode.OTHER_FORMAT, MISSING)
        return _read(path, region)

    def thumbnail(self, field: Field) -> bytes:
        """Return the field as a small JPEG, longer side at most 160 px."""
        return self._pictures.thumbnail(field)


def _read(path: Path, region: Region) -> Field:
    slide = open_slide(region.slide)
    level = slide.level_near(region.downsample)
    pixels = slide.read(region.x, region.y, level, (region.width, region.height))
    if _differs_from_coarser(slide, region, level, pixels):
        raise refused(FailureCode.DAMAGED, DAMAGED)
    # Two empty fields are not one file that is there twice: the place is part of what they are.
    digest = hashlib.sha256(os.fsencode(path.name) + pixels.tobytes()).hexdigest()
    um = None if slide.um_per_px is None else slide.um_per_px * slide.levels[level][2]
    size = region.slide.stat().st_size
    return Field(path, pixels, digest, size, stated_um_per_px=um)


def _differs_from_coarser(slide: Slide, region: Region, level: int, pixels: Pixels) -> bool:
    """Return whether part of a field differs from the slide's next coarser level.

    Each level is stored separately, so lost bytes show on only one of them: JPEG decodes most
    damage silently. Block means are compared, because levels differ in sharpness.
    """
    if level + 1 >= len(slide.levels):
        return False
    ratio = slide.levels[level + 1][2] / slide.levels[level][2]
    size = (int(region.width / ratio), int(region.height / ratio))
    blocks = (size[0] // _BLOCK_PX, size[1] // _BLOCK_PX)
    if min(blocks) < 2:
        return False
    coarse = slide.read(region.x, region.y, level + 1, size)
    means = [
        cv2.resize(one, blocks, interpolation=cv2.INTER_AREA).astype(np.int16)
        for one in (pixels, coarse)
    ]
    return bool(np.abs(means[0] - means[1]).max() > _DIFFERS)


def read_whole(path: Path) -> SlidePicture:
    """Return a whole slide, its longer side about 1,600 px. Raises FieldUnreadable."""
    if not is_installed():
        raise refused(FailureCode.OTHER_FORMAT, MISSING)
    slide = open_slide(path)
    width, height = slide.levels[0][:2]
    large = [one for one, (w, h, _) in enumerate(slide.levels) if max(w, h) >= _WHOLE_PX]
    level = large[-1] if large else 0
    size = slide.levels[level][:2]
    if size[0] * size[1] > _MOST_WHOLE_PX:
        raise refused(FailureCode.TOO_LARGE, "This slide has no small picture of itself.")
    shrink = min(1.0, _WHOLE_PX / max(size))
    shown = max(1, round(size[0] * shrink)), max(1, round(size[1] * shrink))
    pixels = cv2.resize(slide.read(0, 0, level, size), shown, interpolation=cv2.INTER_AREA)
    return SlidePicture(np.asarray(pixels, np.uint8), width, height)


def picture_suffixes() -> tuple[str, ...]:
    """Return the endings of the files that are read here: those of pictures, and of slides if possible."""
    return (*PICTURE_SUFFIXES, *(sorted(ENDINGS) if is_installed() else ()))


def find_with_slides(
    paths: Sequence[Path], cancelled: Callable[[], bool] = lambda: False
) -> FoundFiles:
    """Return the pictures in files and folders, each slide and multi-page file as its
    fields, and what was left out.
    """
    found = find_all(paths, cancelled, ENDINGS if is_installed() else frozenset())
    fields: list[Path] = []
    for path in found.paths:
        if is_slide(path):
            fields += spread.find_fields(path, cancelled)
        else:
            fields += [path] if cancelled() else split_pages(path)
    return replace(found, paths=tuple(fields))


_MARKS = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_MOST_BYTES = 1 << 30


def split_pages(path: Path) -> list[Path]:
    """Return the paths of a file's fields: the file's own, if it holds one or cannot be read."""
    try:
        with open_regular(system_path(path)) as file:
            if file.read(4) not in _MARKS or not is_of_many_pages(file):
                return [path]
            if file.seek(0, 2) > _MOST_BYTES:
                return [path]
            file.seek(0)
            starts = tiff.fields_of(file.read())
    except (OSError, ValueError, MemoryError, FieldUnreadable):
        return [path]
    if len(starts) < 2:
        return [path]
    return [Page(path, number).path for number in starts]

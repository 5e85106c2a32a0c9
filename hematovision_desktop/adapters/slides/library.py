"""OpenSlide, an optional library, loaded only here and only for a slide."""

from __future__ import annotations

import importlib.util
import mmap
import os
import threading
from collections import OrderedDict
from functools import cache
from pathlib import Path
from typing import Any, ClassVar

import numpy as np

from hematovision_desktop.adapters.images.formats.tiff_tags import TILE_WIDTH, read_directories
from hematovision_desktop.adapters.images.pixels.refusal import MAX_PIXELS, refused
from hematovision_desktop.core.base.bounded_file import open_regular
from hematovision_desktop.core.base.errors import FailureCode, FieldUnreadable
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Pixels

ENDINGS = frozenset((".svs", ".ndpi", ".mrxs", ".scn", ".bif", ".svslide", ".vms", ".vmu", ".tron"))
"""Endings of scanned slides; a .tif counts if it is too large for a picture."""
_TIFF = frozenset((".tif", ".tiff", ".btf", ".tf8"))
_LEAST_BYTES = 200_000
"""Least size of a TIFF file to inspect: most fields are larger, and no slide is smaller."""
_PLAUSIBLE_UM = (0.02, 2.0)
_KEPT_OPEN = 2
DAMAGED = "This scanned slide is damaged or cut short. Copy it again from the scanner."


@dataclass(frozen=True, slots=True, eq=False)
class Slide:
    """An open slide; safe in several threads at once.

    levels: width, height in px and downsample of each, the finest first. um_per_px: of the finest,
    None if the file does not say. glass: its colour outside the scan, RGB.
    """

    handle: Any
    levels: tuple[tuple[int, int, float], ...]
    um_per_px: float | None
    glass: tuple[int, int, int]
    bounds: tuple[int, int, int, int]

    def read(self, x: int, y: int, level: int, size: tuple[int, int]) -> Pixels:
        """Return pixels of a level, uint8 RGB (height, width, 3); x and y in px of the finest.

        Raises FieldUnreadable.
        """
        try:
            whole = np.asarray(self.handle.read_region((x, y), level, size))
        except _faults() as fault:
            # A handle that failed once fails from then on.
            _Open.forget(self)
            raise refused(FailureCode.DAMAGED, DAMAGED) from fault
        pixels = np.ascontiguousarray(whole[:, :, :3])
        unscanned = whole[:, :, 3] == 0
        if unscanned.any():
            pixels[unscanned] = self.glass
        return pixels

    def level_near(self, downsample: float) -> int:
        """Return the level whose downsample is nearest."""
        ratios = [max(one / downsample, downsample / one) for _, _, one in self.levels]
        return min(range(len(ratios)), key=ratios.__getitem__)


@cache
def is_installed() -> bool:
    """Return whether the library is installed."""
    return importlib.util.find_spec("openslide") is not None


def _faults() -> tuple[type[BaseException], ...]:
    import openslide  # noqa: PLC0415 - an extra

    return (openslide.OpenSlideError, OSError, ValueError)


def is_slide(path: Path) -> bool:
    """Return whether a file is a readable scanned slide."""
    if not is_installed():
        return False
    if path.suffix.lower() not in ENDINGS:
        return is_large_tiff(path) and _is_too_large(path)
    try:
        return path.is_file()
    except OSError:
        return False


def is_large_tiff(path: Path) -> bool:
    """Return whether a .tif file holds a tiled page that is too large for a picture.

    Scanners write such files. Only the directories are read: a blank slide may be a small file.
    """
    if path.suffix.lower() not in _TIFF:
        return False
    try:
        with open_regular(path) as file:
            if file.seek(0, os.SEEK_END) < _LEAST_BYTES:
                return False
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
                return any(
                    TILE_WIDTH in page.tags and page.width * page.height > MAX_PIXELS
                    for page in read_directories(content)
                )
    except (OSError, ValueError, FieldUnreadable):
        return False


def _is_too_large(path: Path) -> bool:
    """Return whether the library reads a file as more than a picture."""
    import openslide  # noqa: PLC0415 - an extra

    try:
        with openslide.OpenSlide(os.fspath(path)) as slide:
            width, height = slide.dimensions
    except _faults():
        return False
    return bool(width * height > MAX_PIXELS)


class _Open:
    """The most recently read slides; opening one costs more than reading a field."""

    lock = threading.Lock()
    slides: ClassVar[OrderedDict[tuple[str, int, int], Slide]] = OrderedDict()

    @classmethod
    def get(cls, path: Path) -> Slide:
        status = path.stat()
        key = (os.fspath(path), status.st_mtime_ns, status.st_size)
        with cls.lock:
            slide = cls.slides.pop(key, None) or _opened(path)
            cls.slides[key] = slide
            while len(cls.slides) > _KEPT_OPEN:
                cls.slides.popitem(last=False)
        return slide

    @classmethod
    def forget(cls, slide: Slide) -> None:
        with cls.lock:
            for key in [key for key, one in cls.slides.items() if one is slide]:
                del cls.slides[key]


def open_slide(path: Path) -> Slide:
    """Return a slide, newly opened or from the cache. Raises FieldUnreadable."""
    try:
        return _Open.get(path)
    except FileNotFoundError as fault:
        raise refused(FailureCode.MISSING) from fault
    except PermissionError as fault:
        raise refused(FailureCode.NO_PERMISSION) from fault
    except _faults() as fault:
        raise refused(FailureCode.DAMAGED, DAMAGED) from fault


def _opened(path: Path) -> Slide:
    import openslide  # noqa: PLC0415 - an extra

    handle = openslide.OpenSlide(os.fspath(path))
    told = handle.properties
    sizes = zip(handle.level_dimensions, handle.level_downsamples, strict=True)
    levels = tuple((width, height, float(one)) for (width, height), one in sizes)
    colour = told.get(openslide.PROPERTY_NAME_BACKGROUND_COLOR, "FFFFFF")
    red, green, blue = bytes.fromhex(colour[:6].rjust(6, "F"))
    names = (
        openslide.PROPERTY_NAME_BOUNDS_X,
        openslide.PROPERTY_NAME_BOUNDS_Y,
        openslide.PROPERTY_NAME_BOUNDS_WIDTH,
        openslide.PROPERTY_NAME_BOUNDS_HEIGHT,
    )
    whole = (0, 0, *levels[0][:2])
    bounds = tuple(int(told.get(name, one)) for name, one in zip(names, whole, strict=True))
    um = _plausible(told.get(openslide.PROPERTY_NAME_MPP_X))
    return Slide(handle, levels, um, (red, green, blue), bounds)  # type: ignore[arg-type]


def _plausible(text: str | None) -> float | None:
    try:
        um = float(text or "")
    except ValueError:
        return None
    return um if _PLAUSIBLE_UM[0] <= um <= _PLAUSIBLE_UM[1] else None

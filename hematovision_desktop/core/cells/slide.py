"""Fields of a scanned slide: a path below its file says which part each is; and how many are read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Box, FieldResult, Pixels

CELLS_WANTED = 200
"""How many cells to look for on a slide, as in a count by hand."""


@dataclass(frozen=True, slots=True, eq=False)
class SlidePicture:
    """A whole slide. pixels: uint8 RGB (height, width, 3), shrunk; width, height: at full resolution."""

    pixels: Pixels
    width: int
    height: int


_NAME = re.compile(r"x(\d+)-y(\d+)-(\d+)x(\d+)-d(\d+(?:\.\d+)?)")


@dataclass(frozen=True, slots=True)
class Region:
    """A field of a slide. x, y: its upper left corner in px of the slide at full resolution.

    width, height: in px of the field. downsample: px of the slide per px of the field.
    """

    slide: Path
    x: int
    y: int
    width: int
    height: int
    downsample: float = 1.0

    @property
    def path(self) -> Path:
        """A name that no other field of the slide has; it describes the region completely."""
        size = f"{self.width}x{self.height}"
        return self.slide / f"x{self.x}-y{self.y}-{size}-d{self.downsample:.10g}"

    def on_slide(self, box: Box) -> Box:
        """Return where a box of the field is on the slide, in px of the slide."""
        scale = self.downsample
        return Box(
            self.x + round(box.x * scale),
            self.y + round(box.y * scale),
            max(1, round(box.width * scale)),
            max(1, round(box.height * scale)),
        )


def region_of(path: Path) -> Region | None:
    """Return the region that a path names, None for any other file."""
    found = _NAME.fullmatch(path.name)
    if found is None:
        return None
    x, y, width, height = (int(one) for one in found.groups()[:4])
    downsample = float(found[5])
    if min(width, height) < 1 or downsample <= 0:
        return None
    return Region(path.parent, x, y, width, height, downsample)


def region_at(path: str) -> Region | None:
    """Return the region that a path names, as `region_of`, but at once for endings that no region has."""
    return region_of(Path(path)) if path[-1:].isdecimal() else None


class SlideQuota:
    """A count of the cells of each slide. before: results that exist already."""

    def __init__(self, cells: int = CELLS_WANTED, before: Iterable[FieldResult] = ()) -> None:
        self._wanted = cells
        self._found: Counter[Path] = Counter()
        for result in before:
            self.add(result)

    def add(self, result: FieldResult) -> None:
        """Count the leukocytes of a field, if it is part of a slide."""
        region = region_of(result.path)
        if region is not None:
            self._found[region.slide] += sum(cell.label.is_leukocyte for cell in result.cells)

    def asks_for(self, path: Path) -> bool:
        """Return whether to read a file: an image always, a slide's field while cells are missing."""
        region = region_of(path)
        return region is None or self._found[region.slide] < self._wanted

"""How many fields of a slide are read: as many as its cells ask for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.cells.slide import CELLS_WANTED, region_of


class SlideQuota:
    """Counts the cells of each slide. before: results that are there already."""

    def __init__(self, cells: int = CELLS_WANTED, before: Iterable[FieldResult] = ()) -> None:
        self._wanted = cells
        self._found: Counter[Path] = Counter()
        for result in before:
            self.add(result)

    def add(self, result: FieldResult) -> None:
        """Count the leukocytes of a field, if it is of a slide."""
        region = region_of(result.path)
        if region is not None:
            self._found[region.slide] += sum(cell.label.is_leukocyte for cell in result.cells)

    def asks_for(self, path: Path) -> bool:
        """Whether a file is to be read: a picture always, a slide's field while cells are missing."""
        region = region_of(path)
        return region is None or self._found[region.slide] < self._wanted

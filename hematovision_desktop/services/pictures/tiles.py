"""Cells as the gallery shows them, cut while their image is in memory and kept for a while."""

from __future__ import annotations

import threading
from collections import OrderedDict

from hematovision_desktop.core.cells.field import Box, Field, FieldResult, Located, Pixels
from hematovision_desktop.core.naming.ports import CropCutter

KEPT_BYTES = 16 * 1024 * 1024
"""About two hundred cells: those on the screens that a person looks at while a batch runs."""


class KeptTiles:
    """The most recent tiles, by the file and the box of their cell. Any thread may call it."""

    def __init__(self, most_bytes: int = KEPT_BYTES) -> None:
        self._most_bytes = most_bytes
        self._guard = threading.Lock()
        self._bytes = 0
        self._tiles: OrderedDict[tuple[str, Box], Pixels] = OrderedDict()

    def keep(self, sha256: str, box: Box, tile: Pixels) -> None:
        """Keep a tile; the oldest ones are dropped."""
        with self._guard:
            before = self._tiles.pop((sha256, box), None)
            self._bytes += tile.nbytes - (0 if before is None else before.nbytes)
            self._tiles[sha256, box] = tile
            while self._bytes > self._most_bytes:
                self._bytes -= self._tiles.popitem(last=False)[1].nbytes

    def of(self, result: FieldResult) -> tuple[Pixels, ...] | None:
        """Return the tiles of a field's cells, None unless all of them are kept."""
        if result.sha256 is None:
            return None
        with self._guard:
            found = [self._tiles.get((result.sha256, cell.box)) for cell in result.cells]
        tiles = tuple(tile for tile in found if tile is not None)
        return tiles if len(tiles) == len(found) else None


class KeepingCutter:
    """A cutter of crops for the classifier and, from the same pixels, of tiles for the gallery."""

    def __init__(self, crops: CropCutter, tiles: CropCutter, kept: KeptTiles) -> None:
        self._crops = crops
        self._tiles = tiles
        self._kept = kept

    def cut(self, field: Field, box: Box, located: Located) -> Pixels:
        """Return the classifier's crop, uint8 RGB, shape (side, side, 3); keep the cell's tile."""
        self._kept.keep(field.sha256, box, self._tiles.cut(field, box, located))
        return self._crops.cut(field, box, located)

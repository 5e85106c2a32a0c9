"""The model pack in use: one for batches and explanations, opened on the inference thread."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.field import Box, Field, FieldResult, Located, Pixels
from hematovision_desktop.core.naming.analysis import Pipeline
from hematovision_desktop.core.naming.ports import CropCutter
from hematovision_desktop.services.base.outside import OpenModel, Outside
from hematovision_desktop.services.messages.program import ModelChanged


class ModelKeeper:
    """The holder of the model pack in use; if a pack cannot be opened, the previous one stays in use.

    changed: called when another pack is in use than before, on the inference thread.
    """

    def __init__(
        self,
        outside: Outside,
        send: Callable[[ModelChanged], None],
        path: Path | None,
        changed: Callable[[], None],
    ) -> None:
        self._outside = outside
        self._send = send
        self._changed = changed
        self._wanted = path or outside.places.shipped_pack
        self._model: OpenModel | None = None
        self.tiles = KeptTiles()

    @property
    def path(self) -> Path:
        """The pack in use; before there is one, the pack to be opened."""
        return self._model.path if self._model is not None else self._wanted

    @property
    def now(self) -> OpenModel:
        """The pack in use. Raises UserError if there is none."""
        if self._model is None:
            raise UserError(sentence("No usable model pack is installed. Choose one in Settings."))
        return self._model

    @property
    def standing(self) -> ModelChanged:
        """The message about the pack in use."""
        model = self._model
        return ModelChanged(None, None) if model is None else ModelChanged(model.card, model.path)

    @property
    def batch_pipeline(self) -> Pipeline:
        """The adapters that process the fields of a batch; cutting their cells stores their tiles."""
        pipeline = self.now.pipeline
        return replace(pipeline, cutter=KeepingCutter(pipeline.cutter, self.now.tiles, self.tiles))

    def load(self, path: Path | None) -> None:
        """Use another pack, None being the shipped one. On the inference thread.

        Raises EnvironmentFault if it cannot be used; the pack before stays in use.
        """
        before = self.path
        try:
            self._model = model = self._outside.open_model(path)
        except EnvironmentFault:
            if self._model is None:
                self._send(ModelChanged(None, None))
            raise
        if model.path != before:
            self._changed()
        self._send(self.standing)


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

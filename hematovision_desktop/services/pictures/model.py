"""The model pack in use: one for batches and explanations, opened on the inference thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.naming.analysis import Pipeline
from hematovision_desktop.services.base.outside import OpenModel, Outside
from hematovision_desktop.services.messages.program import Fault, ModelChanged
from hematovision_desktop.services.pictures.tiles import KeepingCutter, KeptTiles


class ModelKeeper:
    """The holder of the model pack in use; if a pack cannot be opened, the previous one stays in use.

    changed: called when another pack is in use than before, on the inference thread.
    """

    def __init__(
        self,
        outside: Outside,
        send: Callable[[Fault | ModelChanged], None],
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
        """Use another pack, None being the shipped one. On the inference thread."""
        before = self.path
        try:
            self._model = model = self._outside.open_model(path)
        except EnvironmentFault as fault:
            self._send(Fault(str(fault)))
            if self._model is None:
                self._send(ModelChanged(None, None))
            return
        if model.path != before:
            self._changed()
        self._send(self.standing)

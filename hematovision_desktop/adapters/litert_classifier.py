"""The classifier on LiteRT (or its predecessor tflite_runtime), one crop at a time."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.model_pack import ModelPack
from hematovision_desktop.core.errors import EnvironmentFault
from hematovision_desktop.core.field import Pixels
from hematovision_desktop.core.model_card import ModelCard
from hematovision_desktop.core.ports import Classified


def load_runtime() -> ModuleType:
    """Return the module that holds Interpreter: LiteRT, else tflite_runtime under the same API.

    Imported only here: on a processor without AVX the import itself ends the process.
    """
    try:
        from ai_edge_litert import interpreter  # noqa: PLC0415
    except ImportError:
        try:
            from tflite_runtime import interpreter  # noqa: PLC0415
        except ImportError as fault:
            raise EnvironmentFault(
                "The model runtime is not installed. Install the program again."
            ) from fault
    module: ModuleType = interpreter
    return module


class LiteRtClassifier:
    """Names crops with a model pack; one interpreter, used by one thread at a time."""

    def __init__(
        self, pack: ModelPack, num_threads: int = 1, runtime: ModuleType | None = None
    ) -> None:
        self._card = pack.card
        # Two threads in one interpreter give wrong results without an error.
        self._owned = threading.Lock()
        self._interpreter: Any = pack.open_interpreter(runtime or load_runtime(), num_threads)
        self._input: int = self._interpreter.get_input_details()[0]["index"]
        outputs = self._interpreter.get_output_details()
        by_rank = {len(detail["shape"]): _Output(detail) for detail in outputs}
        self._logits, self._maps = by_rank[2], by_rank[4]

    @property
    def card(self) -> ModelCard:
        """The card of the model pack in use."""
        return self._card

    def classify(self, crops: Sequence[Pixels]) -> Classified:
        """Name crops, each uint8 RGB of shape (side, side, 3)."""
        logits = np.empty((len(crops), *self._logits.shape), dtype=np.float32)
        maps = np.empty((len(crops), *self._maps.shape), dtype=np.float32)
        model = self._interpreter
        if not self._owned.acquire(blocking=False):
            raise RuntimeError("a classifier is used from two threads at once")
        try:
            for place, crop in enumerate(crops):
                model.set_tensor(self._input, crop[None])
                model.invoke()
                self._logits.read(model, logits[place])
                self._maps.read(model, maps[place])
        finally:
            self._owned.release()
        return Classified(logits, maps)


class _Output:
    """One output tensor: where it lies and how its integers become numbers."""

    def __init__(self, detail: dict[str, Any]) -> None:
        self.shape = tuple(int(size) for size in detail["shape"][1:])
        self._index = int(detail["index"])
        scale, zero = detail["quantization"]
        self._scale = np.float32(scale) if scale else np.float32(1)
        self._zero = np.float32(zero)

    def read(self, model: Any, into: NDArray[np.float32]) -> None:
        """Write the tensor's values, shape without the batch axis."""
        np.subtract(model.get_tensor(self._index)[0], self._zero, out=into, dtype=np.float32)
        np.multiply(into, self._scale, out=into)

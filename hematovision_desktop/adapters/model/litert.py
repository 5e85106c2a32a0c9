"""The classifier on LiteRT (or its predecessor tflite_runtime), one crop at a time."""

from __future__ import annotations

import copy
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.model.pack import ModelPack
from hematovision_desktop.core.errors import EnvironmentFault, UserError
from hematovision_desktop.core.field import Pixels
from hematovision_desktop.core.foreign import KnownCells, distances
from hematovision_desktop.core.model_card import ModelCard
from hematovision_desktop.core.ports import Classified
from hematovision_desktop.core.sentence import sentence
from hematovision_desktop.core.test_time_augmentation import MIRRORS, SETTLED, is_doubtful, mirrored

if TYPE_CHECKING:
    from hematovision_desktop.core.site_model import SiteModel


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
                sentence("The model runtime is not installed. Install the program again.")
            ) from fault
    module: ModuleType = interpreter
    return module


class LiteRtClassifier:
    """Names crops with a model pack; one interpreter, used by one thread at a time.

    known: the cells that distances are measured from; None measures none.
    """

    def __init__(
        self,
        pack: ModelPack,
        num_threads: int = 1,
        runtime: ModuleType | None = None,
        known: KnownCells | None = None,
    ) -> None:
        self._card = self._shipped_card = pack.card
        # Two threads in one interpreter give wrong results without an error.
        self._owned = threading.Lock()
        self._interpreter: Any = pack.open_interpreter(runtime or load_runtime(), num_threads)
        self._input: int = self._interpreter.get_input_details()[0]["index"]
        outputs = [_Output(detail) for detail in self._interpreter.get_output_details()]
        labels = len(pack.card.labels)
        by_kind = {(len(one.shape), one.shape[-1] == labels): one for one in outputs}
        self._logits, self._maps = by_kind[1, True], by_kind.get((3, True))
        self._features = by_kind.get((3, False))
        self._site: SiteModel | None = None
        self._known = known if self._features is not None else None

    @property
    def card(self) -> ModelCard:
        """The card of the model pack in use."""
        return self._card

    def with_site(self, site: SiteModel) -> LiteRtClassifier:
        """Return one that names with a version of the last layer, on the same interpreter."""
        card = self._shipped_card
        if (self.channels, len(card.labels)) != site.head.weights.shape:
            raise EnvironmentFault(
                sentence(
                    "Version {number} of the last layer does not fit the model pack {title}. Go "
                    "back to the pack as shipped, or teach it again.",
                    number=site.number,
                    title=card.title,
                )
            )
        other = copy.copy(self)
        other._site, other._card = site, site.card_for(card)
        return other

    @property
    def channels(self) -> int:
        """Channels of the last feature map; 0 in a pack that does not show it."""
        return 0 if self._features is None else self._features.shape[-1]

    def classify(self, crops: Sequence[Pixels]) -> Classified:
        """Name crops, each uint8 RGB of shape (side, side, 3)."""
        logits = np.empty((len(crops), *self._logits.shape), dtype=np.float32)
        shown = self._maps
        maps = None if shown is None else np.empty((len(crops), *shown.shape), dtype=np.float32)
        shipped = logits if self._site is None else np.empty_like(logits)
        pooled = np.empty((len(crops), self.channels), dtype=np.float32)
        wanted = self._site is not None or self._known is not None
        for place, seen in enumerate(self._look_at(crops, with_features=wanted)):
            shipped[place] = seen.logits
            if maps is not None:
                maps[place] = seen.maps
            if self._known is not None and seen.features is not None:
                pooled[place] = seen.features.mean(axis=(0, 1))
            if self._site is not None and seen.features is not None:
                head = self._site.head
                change = seen.features @ head.weights
                if maps is not None:
                    maps[place] += change
                np.add(shipped[place], change.mean(axis=(0, 1)) + head.bias, out=logits[place])
        far = distances(pooled, self._known) if self._known is not None and len(crops) else None
        return Classified(logits, maps, shipped, far)

    def look(self, crops: Sequence[Pixels]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return the mean of the last feature map, shape (n, channels), and the shipped logits.

        Raises UserError for a pack that does not show its features.
        """
        if self._features is None:
            raise UserError(
                sentence(
                    "The model pack {title} cannot be taught: it does not show its features. Use "
                    "the one that came with the program, or make the pack again.",
                    title=self._card.title,
                )
            )
        features = np.empty((len(crops), self.channels), dtype=np.float32)
        logits = np.empty((len(crops), *self._logits.shape), dtype=np.float32)
        for place, seen in enumerate(self._look_at(crops, with_features=True)):
            logits[place] = seen.logits
            if seen.features is not None:
                features[place] = seen.features.mean(axis=(0, 1))
        return features, logits

    def _look_at(self, crops: Sequence[Pixels], *, with_features: bool) -> Iterator[_Seen]:
        """Yield what is seen in one crop after the other, looking again where the first leaves doubt.

        All three outputs are linear from the last feature map on, so their means belong together.
        """
        if not self._owned.acquire(blocking=False):
            raise RuntimeError("a classifier is used from two threads at once")
        try:
            for crop in crops:
                seen = self._look_once(crop, with_features)
                looks = 1
                for share, mirror in zip(SETTLED, MIRRORS, strict=True):
                    if not is_doubtful(seen.logits / looks, share * self._card.tta_margin):
                        break
                    seen.add(self._look_once(mirrored(crop, mirror), with_features), mirror)
                    looks += 1
                if looks > 1:
                    seen.divide(looks)
                yield seen
        finally:
            self._owned.release()

    def _look_once(self, crop: Pixels, with_features: bool) -> _Seen:
        model = self._interpreter
        model.set_tensor(self._input, np.ascontiguousarray(crop[None]))
        model.invoke()
        features = self._features.take(model) if with_features and self._features else None
        maps = None if self._maps is None else self._maps.take(model)
        return _Seen(self._logits.take(model), maps, features)


@dataclass(slots=True, eq=False)
class _Seen:
    """What one look saw, or the sum or mean of several; maps and features the right way round."""

    logits: NDArray[np.float32]
    maps: NDArray[np.float32] | None
    features: NDArray[np.float32] | None

    def add(self, other: _Seen, mirror: tuple[int, int]) -> None:
        self.logits += other.logits
        if self.maps is not None and other.maps is not None:
            self.maps += mirrored(other.maps, mirror)
        if self.features is not None and other.features is not None:
            self.features += mirrored(other.features, mirror)

    def divide(self, looks: int) -> None:
        self.logits /= looks
        if self.maps is not None:
            self.maps /= looks
        if self.features is not None:
            self.features /= looks


class _Output:
    """One output tensor: where it lies and how its integers become numbers."""

    def __init__(self, detail: dict[str, Any]) -> None:
        self.shape = tuple(int(size) for size in detail["shape"][1:])
        self._index = int(detail["index"])
        scale, zero = detail["quantization"]
        self._scale = np.float32(scale) if scale else np.float32(1)
        self._zero = np.float32(zero)

    def take(self, model: Any) -> NDArray[np.float32]:
        """Return the tensor's values, shape without the batch axis."""
        values = np.empty(self.shape, dtype=np.float32)
        np.subtract(model.get_tensor(self._index)[0], self._zero, out=values, dtype=np.float32)
        np.multiply(values, self._scale, out=values)
        return values

"""The classifier on LiteRT (or its predecessor tflite_runtime)."""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import islice
from types import ModuleType
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.model.batch_net import BatchNet, Integers
from hematovision_desktop.adapters.model.pack import ModelPack
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.microscopes.foreign import KnownCells, StoredCells, distances
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.core.naming.ports import Classified
from hematovision_desktop.core.naming.test_time_augmentation import (
    MIRRORS,
    SETTLED,
    is_doubtful,
    mirrored,
)

if TYPE_CHECKING:
    from hematovision_desktop.core.naming.adapted_layer import AdaptedLayer

_TOGETHER = 64
"""Crops processed at once; their feature maps are in memory meanwhile."""


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
    """Names crops with a model pack; used by one thread at a time.

    known: returns the cells from which distances are measured; None measures none.
    """

    def __init__(
        self,
        pack: ModelPack,
        runtime: ModuleType | None = None,
        known: Callable[[], KnownCells | StoredCells] | None = None,
    ) -> None:
        self._card = self._shipped_card = pack.card
        # Two threads in one interpreter give wrong results without an error.
        self._owned = threading.Lock()
        self._net = BatchNet(pack, runtime or load_runtime())
        outputs = [_Output(detail) for detail in self._net.outputs]
        labels = len(pack.card.labels)
        by_kind = {(len(one.shape), one.shape[-1] == labels): one for one in outputs}
        self._logits, self._maps = by_kind[1, True], by_kind.get((3, True))
        self._features = by_kind.get((3, False))
        self._layer: AdaptedLayer | None = None
        self._known = known if self._features is not None else None

    @property
    def card(self) -> ModelCard:
        """The card of the model pack in use."""
        return self._card

    def with_layer(self, layer: AdaptedLayer) -> LiteRtClassifier:
        """Return a classifier that names with a version of the last layer, on the same interpreter."""
        card = self._shipped_card
        if (self.channels, len(card.labels)) != layer.head.weights.shape:
            raise EnvironmentFault(
                sentence(
                    "Version {number} of the last layer does not fit the model pack {title}. Go "
                    "back to the pack as shipped, or teach it again.",
                    number=layer.number,
                    title=card.title,
                )
            )
        other = copy.copy(self)
        other._layer, other._card = layer, layer.card_for(card)
        return other

    @property
    def channels(self) -> int:
        """Channels of the last feature map; 0 if the pack has no such output."""
        return 0 if self._features is None else self._features.shape[-1]

    def classify(self, crops: Sequence[Pixels]) -> Classified:
        """Name crops, each uint8 RGB of shape (side, side, 3)."""
        logits = np.empty((len(crops), *self._logits.shape), dtype=np.float32)
        shown = self._maps
        maps = None if shown is None else np.empty((len(crops), *shown.shape), dtype=np.float32)
        shipped = logits if self._layer is None else np.empty_like(logits)
        pooled = np.empty((len(crops), self.channels), dtype=np.float32)
        layer = self._layer if self._features is not None else None
        wanted = _Wanted.MAPS if layer else _Wanted.MEANS if self._known else _Wanted.NOTHING
        for some, seen in self._look_at(crops, wanted):
            shipped[some] = seen.logits
            if maps is not None:
                maps[some] = seen.maps
            if self._known is not None:
                pooled[some] = seen.pooled
            if layer is not None and seen.features is not None:
                for place, features in enumerate(seen.features, some.start):
                    change = features @ layer.head.weights
                    if maps is not None:
                        maps[place] += change
                    moved = change.mean(axis=(0, 1)) + layer.head.bias
                    np.add(shipped[place], moved, out=logits[place])
        far = distances(pooled, self._known()) if self._known is not None and len(crops) else None
        return Classified(logits, maps, shipped, far)

    def look(self, crops: Sequence[Pixels]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return the mean of the last feature map, shape (n, channels), and the shipped logits.

        Raises UserError for a pack without this output.
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
        for some, seen in self._look_at(crops, _Wanted.MEANS):
            logits[some], features[some] = seen.logits, seen.pooled
        return features, logits

    def _look_at(self, crops: Sequence[Pixels], wanted: _Wanted) -> Iterator[tuple[slice, _Seen]]:
        """Yield the results for crops in turn, with their positions."""
        if not self._owned.acquire(blocking=False):
            raise RuntimeError("a classifier is used from two threads at once")
        try:
            waiting, first = iter(crops), 0
            while some := list(islice(waiting, _TOGETHER)):
                yield slice(first, first + len(some)), self._look_closely(some, wanted)
                first += len(some)
        finally:
            self._owned.release()

    def _look_closely(self, crops: Sequence[Pixels], wanted: _Wanted) -> _Seen:
        """Return the results for crops, looking again if the looks so far leave doubt.

        All three outputs are linear in the last feature map, so their means are consistent.
        """
        total = self._look_once(crops, wanted)
        doubtful = np.arange(len(crops))
        for share, mirror in zip(SETTLED, MIRRORS, strict=True):
            means = total.logits[doubtful] / total.looks[doubtful, None]
            doubtful = doubtful[is_doubtful(means, share * self._card.tta_margin)]
            if not len(doubtful):
                break
            again = [mirrored(crops[place], mirror) for place in doubtful.tolist()]
            total.add(doubtful, self._look_once(again, wanted), mirror)
        return total.mean()

    def _look_once(self, crops: Sequence[Pixels], wanted: _Wanted) -> _Seen:
        outputs = [self._logits, self._maps, self._features if wanted else None]
        answers = iter(self._net.run(crops, [one.index for one in outputs if one is not None]))
        logits = self._logits.numbers(next(answers))
        maps = None if self._maps is None else self._maps.numbers(next(answers))
        looks = np.ones(len(crops), np.float32)
        if not wanted or self._features is None:
            return _Seen(looks, logits, maps)
        integers = next(answers)
        features = self._features.numbers(integers) if wanted is _Wanted.MAPS else None
        return _Seen(looks, logits, maps, self._features.means(integers), features)


class _Wanted(IntEnum):
    """Which parts of the last feature maps are needed."""

    NOTHING = 0
    MEANS = 1
    MAPS = 2


@dataclass(slots=True, eq=False)
class _Seen:
    """Results for n crops, as the sum or the mean of their looks.

    looks: (n,). pooled: the means of the feature maps, (n, channels). maps and features are in the
    original orientation.
    """

    looks: NDArray[np.float32]
    logits: NDArray[np.float32]
    maps: NDArray[np.float32] | None
    pooled: NDArray[np.float32] | None = None
    features: NDArray[np.float32] | None = None

    def add(self, places: NDArray[np.intp], other: _Seen, mirror: tuple[int, int]) -> None:
        """Add another look at some of the crops, given by position."""
        self.looks[places] += 1
        self.logits[places] += other.logits
        if self.maps is not None and other.maps is not None:
            self.maps[places] += mirrored(other.maps, mirror)
        if self.pooled is not None and other.pooled is not None:
            self.pooled[places] += other.pooled
        if self.features is not None and other.features is not None:
            self.features[places] += mirrored(other.features, mirror)

    def mean(self) -> _Seen:
        """Return the mean of the looks."""
        for sums in (self.logits, self.maps, self.pooled, self.features):
            if sums is not None:
                looks = self.looks.reshape(-1, *(1,) * (sums.ndim - 1))
                np.divide(sums, looks, out=sums)
        return self


class _Output:
    """One output tensor: where it is and how its integers become numbers."""

    def __init__(self, detail: dict[str, Any]) -> None:
        self.shape = tuple(int(size) for size in detail["shape"][1:])
        self.index = int(detail["index"])
        scale, zero = detail["quantization"]
        self._scale = np.float32(scale) if scale else np.float32(1)
        self._zero = np.float32(zero)

    def numbers(self, integers: Integers) -> NDArray[np.float32]:
        """Return the values, shape (crops, …)."""
        values = np.empty(integers.shape, dtype=np.float32)
        np.subtract(integers, self._zero, out=values, dtype=np.float32)
        np.multiply(values, self._scale, out=values)
        return values

    def means(self, integers: Integers) -> NDArray[np.float32]:
        """Return the means over rows and columns, shape (crops, channels)."""
        if integers.dtype.kind == "f":
            return np.asarray([one.mean(axis=(0, 1)) for one in integers], np.float32)
        places = self.shape[0] * self.shape[1]
        sums = integers.sum(axis=(1, 2), dtype=np.int32)  # exact, in any order
        return np.asarray((sums - places * self._zero) * (self._scale / places), np.float32)

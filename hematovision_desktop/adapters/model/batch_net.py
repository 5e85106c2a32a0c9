"""A classifier's net for any number of crops: several in one call, if that changes no answer.

In a call for two, a crop costs a tenth less than alone, in one for eight a seventh less. With the
runtime's integer kernels the answers are the same to the last bit, which is checked once before
relying on it.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.model.pack import ModelPack
from hematovision_desktop.core.cells.field import Pixels

SIZES = (8, 4, 2)
"""Crops per call, if there are enough."""

WORTH_FROM = 64
"""Nets for several crops are opened after this many crops: a few pictures never need them."""

Integers = NDArray[Any]


class BatchNet:
    """Runs a pack's net; used by one thread at a time."""

    def __init__(self, pack: ModelPack, runtime: ModuleType) -> None:
        self._pack, self._runtime = pack, runtime
        self._single = pack.open_interpreter(runtime)
        self._input: int = self._single.get_input_details()[0]["index"]
        self._seen = 0
        self._several: dict[int, Any] = {}

    @property
    def outputs(self) -> list[dict[str, Any]]:
        """The runtime's details of the net's outputs for one crop."""
        details: list[dict[str, Any]] = self._single.get_output_details()
        return details

    def run(self, crops: Sequence[Pixels], wanted: Sequence[int]) -> list[Integers]:
        """Return the integers of some outputs, by index, each (crops, …).

        crops: one or more, uint8 RGB (side, side, 3).
        """
        self._seen += len(crops)
        parts, place = [], 0
        while place < len(crops):
            size = self._size_for(crops[place:], wanted)
            parts.append(self._run(crops[place : place + size], wanted))
            place += size
        return [np.concatenate(every) for every in zip(*parts, strict=True)]

    def _size_for(self, crops: Sequence[Pixels], wanted: Sequence[int]) -> int:
        """Return how many of the crops go into the next call."""
        if self._seen >= WORTH_FROM:
            for size in SIZES:
                if len(crops) >= size and self._can(crops[:size], wanted):
                    return size
        return 1

    def _can(self, crops: Sequence[Pixels], wanted: Sequence[int]) -> bool:
        """Return whether this many crops may share a call; checked once, on the first such crops."""
        size = len(crops)
        if size not in self._several:
            opened = self._several[size] = self._pack.open_for(size, self._runtime)
            if opened is not None:
                together = self._run(crops, wanted)
                alone = zip(*(self._run([crop], wanted) for crop in crops), strict=True)
                same = map(np.array_equal, together, map(np.concatenate, alone))
                self._several[size] = opened if all(same) else None
        return self._several[size] is not None

    def _run(self, crops: Sequence[Pixels], wanted: Sequence[int]) -> list[Integers]:
        net = self._single if len(crops) == 1 else self._several[len(crops)]
        shown = np.ascontiguousarray(crops[0][None]) if len(crops) == 1 else np.stack(crops)
        net.set_tensor(self._input, shown)
        net.invoke()
        return [net.get_tensor(index) for index in wanted]

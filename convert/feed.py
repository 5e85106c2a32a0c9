"""Batches for training: balanced draws, augmented ahead in threads, the same for the same seed."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from convert.augment import augment
from convert.crops import Crops

FIELD_SHARE = 0.28
"""Share of an epoch drawn from whole-field sets: few originals, but the harder pictures."""

_AHEAD = 8
_WORKERS = 2

Batch = tuple[NDArray[np.float32], NDArray[np.int64]]


@dataclass(frozen=True, slots=True)
class Feed:
    """How epochs are drawn from crops: chosen are the indices to draw from."""

    crops: Crops
    chosen: NDArray[np.int64]
    batch: int
    side: int
    seed: int

    def epoch(self, number: int, batches: int) -> Iterator[Batch]:
        """Yield the batches of one epoch: input in [-1, 1] and labels."""
        rng = np.random.default_rng([self.seed, number])
        draws = rng.choice(self.chosen, batches * self.batch, p=self._odds())
        labels = self.crops.labels()
        cv2.setNumThreads(1)
        with ThreadPoolExecutor(_WORKERS, thread_name_prefix="augment") as workers:
            waiting: deque[Future[Batch]] = deque()
            upcoming = iter(range(batches))
            for _ in range(batches):
                while len(waiting) < _AHEAD and (place := next(upcoming, None)) is not None:
                    part = draws[place * self.batch : (place + 1) * self.batch]
                    waiting.append(workers.submit(self._make, part, labels, number, place))
                yield waiting.popleft().result()

    def _make(
        self, part: NDArray[np.int64], labels: NDArray[np.int64], number: int, place: int
    ) -> Batch:
        rng = np.random.default_rng([self.seed, number, place])
        pixels = [augment(np.asarray(self.crops.pixels[index]), self.side, rng) for index in part]
        return to_input(np.stack(pixels)), labels[part]

    def _odds(self) -> NDArray[np.float64]:
        """Return each chosen crop's chance: by the square root of its class's size in its set."""
        fields = np.array([self.crops.rows[index].is_field for index in self.chosen])
        labels = self.crops.labels()[self.chosen]
        odds = np.zeros(len(self.chosen))
        for source in (False, True):
            for label in np.unique(labels[fields == source]):
                some = (fields == source) & (labels == label)
                odds[some] = np.sqrt(some.sum()) / some.sum()
        for source, share in ((False, 1 - FIELD_SHARE), (True, FIELD_SHARE)):
            some = fields == source
            if some.any():
                odds[some] *= share / odds[some].sum()
        return np.asarray(odds / odds.sum(), dtype=np.float64)


def to_input(crops: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return crops as the network's input: value / 127.5 - 1."""
    return crops.astype(np.float32) / np.float32(127.5) - np.float32(1)

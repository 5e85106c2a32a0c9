"""Batches for training: balanced draws, augmented ahead in threads; the same seed gives the same batches."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from convert.data.crops import Crops
from convert.data.sources import family_of
from convert.train.augment import USUAL, AugmentationPolicy, augment
from convert.train.source_priors import NO_PRIOR, SourcePrior, offsets_of
from convert.train.stains import UNLABELLED, StainPool

SOURCE_POWER = 0.25
"""The weight of a source is its number of cells to this power: the number of its files does not decide."""

UNTYPED_COUNTS = 1 / 16
"""How much a crop without a type counts in the size of its source."""

_AHEAD = 8
_WORKERS = 2

Batch = tuple[NDArray[np.float32], NDArray[np.int64], NDArray[np.float32]]
"""Input, labels, and what the loss adds to the outputs."""


@dataclass(frozen=True, slots=True, eq=False)
class Extra:
    """Crops beside the labelled ones: wide, uint8 RGB (n, side, side, 3), their labels (n,), and odds (n,).

    share: of the draws of an epoch.
    """

    pixels: NDArray[np.uint8]
    labels: NDArray[np.int64]
    odds: NDArray[np.float64]
    share: float


@dataclass(frozen=True, slots=True)
class InputPipeline:
    """How epochs are drawn from crops; chosen are the indices to draw from.

    balance: the weight of a class in its source is its size to this power: 0 for all equal, 1 for
    the natural frequency. source_power: the same for a source among all; sources of one family
    count as one. pool: where stains are borrowed from; needed if the augmentation borrows.
    source_prior: what the loss assumes about the labels of a source.
    """

    crops: Crops
    chosen: NDArray[np.int64]
    batch: int
    side: int
    seed: int
    augmentation: AugmentationPolicy = USUAL
    balance: float = 0.5
    source_power: float = SOURCE_POWER
    pool: StainPool | None = None
    source_prior: SourcePrior = NO_PRIOR

    def epoch(self, number: int, batches: int, extras: Sequence[Extra] = ()) -> Iterator[Batch]:
        """Yield the batches of one epoch: input in [-1, 1], labels, and offsets for the loss.

        extras: what is shown this time beside the crops; their shares add up to less than 1.
        """
        rng = np.random.default_rng([self.seed, number])
        odds = self.odds()
        draws = rng.choice(self.chosen, batches * self.batch, p=odds)
        labels = self.crops.labels()
        offsets = offsets_of(self.crops, self.chosen, odds, self.source_prior)
        if extras:
            # After the crops come the first of the extras, then the second.
            kinds = rng.random(len(draws))
            begin = 0.0
            for extra in extras:
                instead = (kinds >= begin) & (kinds < begin + extra.share)
                some = rng.choice(len(extra.labels), int(instead.sum()), p=extra.odds)
                draws[instead] = len(labels) + some
                labels = np.concatenate([labels, extra.labels])
                none = np.zeros((len(extra.labels), offsets.shape[1]), np.float32)
                offsets = np.concatenate([offsets, none])
                begin += extra.share
        more = [wide for extra in extras for wide in extra.pixels]
        cv2.setNumThreads(1)
        with ThreadPoolExecutor(_WORKERS, thread_name_prefix="augment") as workers:
            waiting: deque[Future[Batch]] = deque()
            upcoming = iter(range(batches))
            for _ in range(batches):
                while len(waiting) < _AHEAD and (place := next(upcoming, None)) is not None:
                    part = draws[place * self.batch : (place + 1) * self.batch]
                    known = (labels[part], offsets[part])
                    waiting.append(workers.submit(self._make, part, known, (number, place), more))
                yield waiting.popleft().result()

    def _make(
        self,
        part: NDArray[np.int64],
        known_of: tuple[NDArray[np.int64], NDArray[np.float32]],
        place: tuple[int, int],
        more: Sequence[NDArray[np.uint8]],
    ) -> Batch:
        rng = np.random.default_rng([self.seed, *place])
        known = len(self.crops.rows)
        pixels = []
        for index in part:
            if index >= known:
                wide, source = more[index - known], UNLABELLED
            else:
                wide, source = self.crops.pixels[index], self.crops.rows[index].source
            pixels.append(self._changed(np.asarray(wide), source, rng))
        return to_input(np.stack(pixels)), *known_of

    def _changed(
        self, wide: NDArray[np.uint8], source: str, rng: np.random.Generator
    ) -> NDArray[np.uint8]:
        borrowed = None
        if self.pool is not None and rng.random() < self.augmentation.borrow:
            borrowed = self.pool.borrow(source, rng)
        return augment(wide, self.side, rng, self.augmentation, borrowed)

    def odds(self) -> NDArray[np.float64]:
        """Return each chosen crop's chance, shape (n,): by the size of its source, then of its class."""
        families = np.array([family_of(self.crops.rows[index].source) for index in self.chosen])
        labels = self.crops.labels()[self.chosen]
        worth = np.where(labels >= 0, 1.0, UNTYPED_COUNTS)
        odds = np.zeros(len(self.chosen))
        for family in np.unique(families):
            some = families == family
            for label in np.unique(labels[some]):
                of_class = some & (labels == label)
                odds[of_class] = worth[of_class] * float(of_class.sum()) ** (self.balance - 1)
            odds[some] *= float(worth[some].sum()) ** self.source_power / odds[some].sum()
        return np.asarray(odds / odds.sum(), dtype=np.float64)


def to_input(crops: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return crops as the network's input: value / 127.5 - 1."""
    return crops.astype(np.float32) / np.float32(127.5) - np.float32(1)

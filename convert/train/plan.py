"""How a training run goes, also for a plan that was stored under earlier names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from convert.train.augment import USUAL, AugmentationPolicy
from convert.train.backbone import DEFAULT
from convert.train.input_pipeline import SOURCE_POWER


@dataclass(frozen=True, slots=True)
class Plan:
    """How a training run goes; a run is resumed only with the plan that it started with.

    samples: crops per epoch. held_out: the fold to judge by. without: sources left out, joined by
    `+`, which are then used neither for training nor for judging. patience: epochs without a better
    score before stopping early. settle: the last run, which continues from trained weights on every
    fold, with everything rounded as in int8; it has no early stop and keeps its last epoch.
    keep_last: judge and keep only the last epoch. alpha: width of the backbone. guess: share of the
    later epochs that are unlabelled cells under the names that the averaged weights give them.
    outlier_exposure: share of every epoch that shows things that are not leukocytes. distil: share
    of the wanted answer that a teacher gives instead of the label (Hinton, Vinyals, Dean 2015, at
    temperature 1). unused, prior: what the loss assumes about a source's labels, see `SourcePrior`.
    """

    epochs: int = 26
    samples: int = 12_000
    batch: int = 32
    head_rate: float = 2e-3
    peak_rate: float = 3e-4
    warm_up_steps: int = 300
    smoothing: float = 0.08
    held_out: int = 0
    without: str = ""
    settle: bool = False
    patience: int = 9
    seed: int = 7
    side: int = 128
    backbone: str = DEFAULT
    augmentation: AugmentationPolicy = USUAL
    balance: float = 0.5
    keep_last: bool = False
    alpha: float = 1.0
    guess: float = 0.0
    outlier_exposure: float = 0.0
    distil: float = 0.0
    source_power: float = SOURCE_POWER
    unused: float = 1.0
    prior: float = 0.0

    @property
    def steps(self) -> int:
        """Batches per epoch."""
        return max(1, self.samples // self.batch)

    @property
    def head_epochs(self) -> int:
        """Epochs in which only the head is trained."""
        return 0 if self.settle else 1


def with_present_names(stored: Mapping[str, Any]) -> dict[str, Any]:
    """Return a stored plan under the present names of its options."""
    earlier = {"looks": "augmentation", "strangers": "outlier_exposure"}
    return {earlier.get(name, name): value for name, value in stored.items()}

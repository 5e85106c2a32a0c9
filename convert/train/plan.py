"""How a training run goes, and a plan that was stored under earlier names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from convert.train.augment import USUAL, AugmentationPolicy
from convert.train.backbone import DEFAULT
from convert.train.input_pipeline import SOURCE_POWER


@dataclass(frozen=True, slots=True)
class Plan:
    """How a training run goes; a run is resumed only under the plan it began with.

    samples: crops per epoch. held_out: the fold to judge by. without: sources left out, joined by
    `+`, which then give crops neither to train on nor to judge by. patience: epochs without a better
    score before stopping early. settle: the last run, which goes on from trained weights with
    everything rounded as in int8 and on every fold; it has no early stop and keeps its last epoch.
    keep_last: judge the last epoch alone and keep that. alpha: width of the backbone.
    guess: share of the later epochs that are unlabelled cells under the averaged weights' own names.
    outlier_exposure: share of every epoch that shows what is no leukocyte. distil: share of the wanted
    answer that a teacher gives instead of the label (Hinton, Vinyals, Dean 2015, at temperature 1).
    unused, prior: what the loss takes into account of what a source's labels can say, see `SourcePrior`.
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
        """Epochs in which the head alone is trained."""
        return 0 if self.settle else 1


def with_present_names(stored: Mapping[str, Any]) -> dict[str, Any]:
    """Return a stored plan under the names that its options bear today."""
    earlier = {"looks": "augmentation", "strangers": "outlier_exposure"}
    return {earlier.get(name, name): value for name, value in stored.items()}

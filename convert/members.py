"""Runs of one recipe that differ by their seed alone, and the mean of their weights.

Networks fine-tuned from the same starting weights lie close enough that the mean of their weights
is a network again, and one that does better on data unlike the training data than its members do
(Wortsman and others, "Model soups", 2022). It costs nothing when the program runs.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.errors import UserError

Weights = list[NDArray[np.float32]]
"""The values of a model's trainable variables, in their order."""


def member_folder(state: Path, seed: int) -> Path:
    """Return where the run of a seed keeps what it needs to go on."""
    return state / f"run-{seed}"


def member_weights(state: Path, seed: int) -> Weights:
    """Return what the run of a seed ended with."""
    return read_weights(member_folder(state, seed) / "best.npz")


def mean_weights(members: Sequence[Weights]) -> Weights:
    """Return the mean of several models' weights."""
    return [np.mean(values, axis=0, dtype=np.float32) for values in zip(*members, strict=True)]


def weights_file(state: Path) -> Path:
    """Return where a run's mean weights are kept, as they were before settling on the int8 grid."""
    return state / "weights.npz"


def keep_weights(state: Path, weights: Weights) -> None:
    """Write the mean weights, all or nothing."""
    unfinished = state / "new-weights.npz"
    np.savez(unfinished, *weights)
    unfinished.replace(weights_file(state))


def read_weights(path: Path) -> Weights:
    """Return the weights of a file; raise UserError if it is not there."""
    if not path.is_file():
        raise UserError(
            f"The training run in {path.parent} is gone, and with it the model that never saw the "
            "held-out cells. Train again, or name its folder."
        )
    with np.load(path) as kept:
        return [kept[name] for name in kept.files]


def put_weights(model: keras.Model, weights: Weights) -> None:
    """Give a model its trainable weights; raise UserError if they are of another model."""
    variables: list[Any] = model.trainable_variables
    if [tuple(one.shape) for one in variables] != [one.shape for one in weights]:
        raise UserError("These weights are of another model. Train again.")
    for variable, value in zip(variables, weights, strict=True):
        variable.assign(value)

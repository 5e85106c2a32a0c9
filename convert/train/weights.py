"""The trainable weights of a model: read, loaded into a model, averaged."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.base.errors import UserError

Weights = list[NDArray[np.float32]]
"""The values of a model's trainable variables, in their order."""


def first_run(state: Path) -> Path:
    """Return where a training run keeps the weights from before its last epochs, which see every fold."""
    return state / "run" / "best.npz"


def read_weights(path: Path) -> Weights:
    """Return the weights of a file. Raises UserError if it is not there."""
    if not path.is_file():
        raise UserError(
            f"The training run in {path.parent} is gone, and with it the model that never saw the "
            "held-out cells. Train again, or name the folder with --state."
        )
    with np.load(path) as kept:
        return [kept[name] for name in kept.files]


def put_weights(model: keras.Model, weights: Weights) -> None:
    """Load trainable weights into a model. Raises UserError if they are from another model."""
    variables: list[Any] = model.trainable_variables
    if [tuple(one.shape) for one in variables] != [one.shape for one in weights]:
        raise UserError("These weights are from another model. Train again.")
    for variable, value in zip(variables, weights, strict=True):
        variable.assign(value)


def mean_weights(members: Sequence[Weights]) -> Weights:
    """Return the mean of several models' weights.

    Networks fine-tuned from the same weights are so close that their mean is again a working
    network (Wortsman and others 2022, "Model soups").
    """
    return [np.mean(values, axis=0, dtype=np.float32) for values in zip(*members, strict=True)]

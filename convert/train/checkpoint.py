"""Keras checkpoints that contain the names of their outputs."""

from __future__ import annotations

import io
import json
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

import keras
import numpy as np

from convert.base.files import write_bytes
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.labels import Label

_ABOUT = "hematovision.json"
"""An entry beside Keras's own in the .keras archive, which Keras ignores."""


def save_checkpoint(model: keras.Model, labels: Sequence[Label], path: Path) -> None:
    """Write the model and the names of its outputs, completely or not at all."""
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "model.keras"
        model.save(whole)
        with zipfile.ZipFile(whole, "a") as archive:
            archive.writestr(_ABOUT, json.dumps({"labels": [label.value for label in labels]}))
        write_bytes(path, whole.read_bytes())


def load_checkpoint(path: Path, labels: Sequence[Label], side: int) -> keras.Model:
    """Return the model of a checkpoint. Raises UserError with one sentence if it is not of this kind."""
    if not path.is_file():
        raise UserError(f"There is no checkpoint at {path}. Train one or name another.")
    try:
        content = path.read_bytes()
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            damaged = archive.testzip()
            about = json.loads(archive.read(_ABOUT)) if _ABOUT in archive.namelist() else None
        if damaged:
            raise ValueError(damaged)
        model = keras.saving.load_model(path, compile=False)
    except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile) as fault:
        raise UserError(
            f"The checkpoint {path} is damaged or not a Keras model. Train it again or fetch a copy."
        ) from fault
    wrong = _difference(model, about, labels, side)
    if wrong:
        raise UserError(f"The checkpoint {path} cannot be converted: {wrong}.")
    return model


def load_trunk(model: keras.Model, path: Path, labels: Sequence[Label]) -> None:
    """Load a checkpoint's weights into a model of the same network, which may have further outputs.

    An output that the checkpoint does not have starts at zero.
    """
    if not path.is_file():
        raise UserError(f"There is no checkpoint at {path}. Train one or name another.")
    with zipfile.ZipFile(path) as archive:
        known = json.loads(archive.read(_ABOUT))["labels"]
    earlier = keras.saving.load_model(path, compile=False)
    for layer, other in zip(model.layers[:-1], earlier.layers[:-1], strict=True):
        layer.set_weights(other.get_weights())
    kernel, bias = (np.zeros_like(value) for value in model.layers[-1].get_weights())
    their_kernel, their_bias = earlier.layers[-1].get_weights()
    for place, label in enumerate(labels):
        if label.value in known:
            kernel[:, place] = their_kernel[:, known.index(label.value)]
            bias[place] = their_bias[known.index(label.value)]
    model.layers[-1].set_weights([kernel, bias])


def _difference(
    model: keras.Model, about: dict[str, list[str]] | None, labels: Sequence[Label], side: int
) -> str | None:
    if tuple(model.input_shape) != (None, side, side, 3):
        found = " × ".join(str(size) for size in model.input_shape[1:])
        return f"its input is {found}, and this program gives it {side} × {side} × 3"
    named = about["labels"] if about else []
    if named != [label.value for label in labels]:
        found = ", ".join(named) or "none"
        return f"its labels are {found}, and this program expects {', '.join(labels)}"
    if tuple(model.output_shape) != (None, len(labels)):
        return f"its output is {model.output_shape[1:]}, and {len(labels)} labels need one each"
    kinds = [type(layer) for layer in model.layers]
    if kinds[-1] is not keras.layers.Dense or keras.layers.GlobalAveragePooling2D not in kinds:
        return "it does not end in average pooling and one Dense layer, so no class maps follow"
    return None

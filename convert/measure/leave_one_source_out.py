"""Measures a run that was trained without a set on that very set: another microscope, another stain."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from convert.base.recipe import LABELS, left_out_run
from convert.data.crops import Crops, cut_middle
from convert.train.backbone import predict_as_shipped
from convert.train.checkpoint import load_checkpoint
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.naming.analysis import softmax

FOUR = LabelSet.FOUR.labels
_PLACES = [LABELS.index(label) for label in FOUR]
_AT_ONCE = 512


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """A finished run that never saw the sources `without`, joined by `+`; history as training left it."""

    without: str
    model: keras.Model
    history: dict[str, Any]

    @property
    def temperature(self) -> float:
        """The temperature, fitted on held-out cells of the sets that the run did see."""
        return float(self.history["calibration"]["temperature"])


def finished_runs(runs: Path) -> list[Path]:
    """Return the folders of all finished runs that left sources out, by name."""
    return sorted(path.parent for path in runs.glob(f"{left_out_run(runs, '*').name}/history.json"))


def load_run(runs: Path, without: str, side: int) -> Run:
    """Return the finished run without a set. Raises UserError if there is none."""
    return read_run(left_out_run(runs, without), without, side)


def read_run(folder: Path, without: str, side: int) -> Run:
    """Return the finished run of a folder. Raises UserError if it is not one without the set."""
    history = folder / "history.json"
    if not history.exists():
        raise UserError(
            f"There is no finished run in {folder}. "
            f"Run `python -m convert train --without {without}` first."
        )
    known = json.loads(history.read_text(encoding="utf-8"))
    if without not in known["plan"]["without"].split("+"):
        raise UserError(f"The run in {folder} has seen {without}. Train it again with --restart.")
    return Run(
        known["plan"]["without"],
        load_checkpoint(folder / "hematovision.keras", LABELS, side),
        known,
    )


def typed_cells(crops: Crops, source: str) -> NDArray[np.int64]:
    """Return the crops of a set that have one of the four types; never a crop of a test split."""
    return crops.where([row.source == source and row.label in FOUR for row in crops.rows])


def cell_logits(
    model: keras.Model,
    crops: Crops,
    chosen: NDArray[np.int64],
    side: int,
    tta_margin: float = 0.0,
) -> NDArray[np.float32]:
    """Return a model's outputs for crops as the program would cut them, shape (n, outputs)."""
    parts = []
    for start in range(0, len(chosen), _AT_ONCE):
        wide = np.asarray(crops.pixels[chosen[start : start + _AT_ONCE]])
        parts.append(predict_as_shipped(model, cut_middle(wide, side), tta_margin))
    return np.concatenate(parts)


def four_part(logits: NDArray[np.float32], temperature: float) -> NDArray[np.float64]:
    """Return the probabilities of the four types only, shape (n, 4), with rows that sum to 1."""
    some = softmax(logits, temperature)[:, _PLACES]
    return np.asarray(some / np.maximum(some.sum(axis=1, keepdims=True), 1e-12))


def four_part_truth(crops: Crops, chosen: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return each crop's index among the four types."""
    return np.array([FOUR.index(crops.rows[index].label) for index in chosen])


def mean_by_original(
    rows: NDArray[np.float64], groups: Sequence[str]
) -> tuple[list[str], NDArray[np.float64], NDArray[np.int64]]:
    """Return the originals, their rows averaged over all copies, and an index of each in `groups`."""
    names, first, member = np.unique(np.asarray(groups), return_index=True, return_inverse=True)
    sums = np.zeros((len(names), rows.shape[1]))
    np.add.at(sums, member, rows)
    return [str(name) for name in names], sums / np.bincount(member)[:, None], first


def balanced_accuracy(
    right: NDArray[np.bool_] | NDArray[np.float64], truth: NDArray[np.int64]
) -> float:
    """Return the mean of the types' recalls. right: whether each is named right, or the share of it."""
    return float(np.mean([right[truth == label].mean() for label in np.unique(truth)]))

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

from convert.backbone import predict_as_shipped
from convert.calibrate import HeldOut, calibrate
from convert.checkpoint import load_checkpoint
from convert.crops import Crops, cut_middle
from convert.familiarity import energy_limit
from convert.measure import bootstrap
from convert.recipe import HELD_OUT_FOLD, LABELS, LOOK_AGAIN_WITHIN, left_out_run
from hematovision_desktop.core.analysis import softmax
from hematovision_desktop.core.errors import UserError
from hematovision_desktop.core.labels import Label, LabelSet
from hematovision_desktop.core.review import energies
from hematovision_desktop.core.second_look import is_doubtful

FOUR = LabelSet.FOUR.labels
_PLACES = [LABELS.index(label) for label in FOUR]
_AT_ONCE = 512
_RESAMPLES = 4000
_TOLD = ("epochs", "samples", "seed", "side", "looks", "strangers")


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """A finished run that never saw the set `without`; history as training left it."""

    without: str
    model: keras.Model
    history: dict[str, Any]

    @property
    def temperature(self) -> float:
        """Fitted on held-out cells of the sets that the run did see."""
        return float(self.history["calibration"]["temperature"])


def load_run(runs: Path, without: str, side: int) -> Run:
    """Return the finished run without a set; raise UserError if there is none."""
    return read_run(left_out_run(runs, without), without, side)


def read_run(folder: Path, without: str, side: int) -> Run:
    """Return the finished run of a folder; raise UserError if it is none without the set."""
    history = folder / "history.json"
    if not history.exists():
        raise UserError(
            f"There is no finished run in {folder}. "
            f"Run `python -m convert train --without {without}` first."
        )
    known = json.loads(history.read_text(encoding="utf-8"))
    if known["plan"]["without"] != without:
        raise UserError(f"The run in {folder} has seen {without}. Train it again with --restart.")
    return Run(without, load_checkpoint(folder / "hematovision.keras", LABELS, side), known)


def typed_cells(crops: Crops, source: str) -> NDArray[np.int64]:
    """Return the crops of a set that are of the four types; no crop is ever of a test split."""
    return crops.where([row.source == source and row.label in FOUR for row in crops.rows])


def cell_logits(
    model: keras.Model,
    crops: Crops,
    chosen: NDArray[np.int64],
    side: int,
    look_again_within: float = 0.0,
) -> NDArray[np.float32]:
    """Return a model's outputs for crops as the program would cut them, shape (n, outputs)."""
    parts = []
    for start in range(0, len(chosen), _AT_ONCE):
        wide = np.asarray(crops.pixels[chosen[start : start + _AT_ONCE]])
        parts.append(predict_as_shipped(model, cut_middle(wide, side), look_again_within))
    return np.concatenate(parts)


def four_part(logits: NDArray[np.float32], temperature: float) -> NDArray[np.float64]:
    """Return probabilities of the four types alone, shape (n, 4), rows summing to 1."""
    some = softmax(logits, temperature)[:, _PLACES]
    return np.asarray(some / np.maximum(some.sum(axis=1, keepdims=True), 1e-12))


def four_part_truth(crops: Crops, chosen: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return each crop's place among the four types."""
    return np.array([FOUR.index(crops.rows[index].label) for index in chosen])


def mean_by_original(
    rows: NDArray[np.float64], groups: Sequence[str]
) -> tuple[list[str], NDArray[np.float64], NDArray[np.int64]]:
    """Return the originals, their rows averaged over all copies, and a place of each in `groups`."""
    names, first, member = np.unique(np.asarray(groups), return_index=True, return_inverse=True)
    sums = np.zeros((len(names), rows.shape[1]))
    np.add.at(sums, member, rows)
    return [str(name) for name in names], sums / np.bincount(member)[:, None], first


def measure_left_out(run: Run, crops: Crops, side: int) -> dict[str, Any]:
    """Return the figures of a run on the set it never saw: each original once, and by its copies."""
    chosen = typed_cells(crops, run.without)
    if not len(chosen):
        raise UserError(f"The crops hold nothing of {run.without}. Run `prepare` again.")
    logits = cell_logits(run.model, crops, chosen, side, LOOK_AGAIN_WITHIN)
    rows = four_part(logits, run.temperature)
    truth = four_part_truth(crops, chosen)
    right = rows.argmax(axis=1) == truth
    groups = [crops.rows[index].group for index in chosen]
    upright = np.array([crops.rows[index].view == 0 for index in chosen])
    found = {
        "plan": {key: run.history["plan"].get(key) for key in _TOLD},
        "best_epoch": run.history["best_epoch"],
        **_figures(rows[upright], truth[upright]),
        "one_look": _one_look(run, crops, chosen[upright], side),
        **_abstained(run, crops, logits[upright], right[upright], side),
    }
    if not upright.all():
        _, averaged, first = mean_by_original(rows, groups)
        found["copies"] = {"files": len(rows), **_figures(averaged, truth[first])}
    return found


def _abstained(
    run: Run, crops: Crops, logits: NDArray[np.float32], right: NDArray[np.bool_], side: int
) -> dict[str, Any]:
    """Return how many cells of the set look unfamiliar, how many names are sure, and how many of these right.

    Also how many cells of each type that the run was never taught get a sure name, which is wrong.
    Threshold and limit are fitted as the pack's are, on held-out cells of the sets that the run saw.
    Focus and two nuclei are not asked.
    """
    judged = crops.validation(HELD_OUT_FOLD, run.without)
    own = cell_logits(run.model, crops, judged, side, LOOK_AGAIN_WITHIN)
    groups = [(crops.rows[index].source, crops.rows[index].group) for index in judged]
    held_out = HeldOut(own, crops.labels()[judged], groups)
    fitted = calibrate(held_out)
    least = min(fitted.review_below, float(softmax(own, fitted.temperature).max()))
    good = softmax(own, fitted.temperature).max(axis=1) >= least
    limit = energy_limit(energies(own[good], fitted.temperature), held_out.weights()[good])
    unfamiliar = energies(logits, fitted.temperature) < limit
    sure = ~unfamiliar & (four_part(logits, fitted.temperature).max(axis=1) >= fitted.review_below)
    never_taught = {}
    for label, cells in _never_taught(run.without, crops).items():
        said = cell_logits(run.model, crops, cells, side, LOOK_AGAIN_WITHIN)
        confident = softmax(said, fitted.temperature).max(axis=1) >= fitted.review_below
        named = confident & (energies(said, fitted.temperature) >= limit)
        never_taught[label.value] = {"cells": len(cells), "sure": float(named.mean())}
    return {
        "abstained": {
            "unfamiliar": float(unfamiliar.mean()),
            "sure": float(sure.mean()),
            "sure_right": float(right[sure].mean()) if sure.any() else None,
        },
        "never_taught": never_taught,
    }


def _never_taught(without: str, crops: Crops) -> dict[Label, NDArray[np.int64]]:
    """Return the cells of a set, by type, whose type no other set has."""
    known = {row.label for row in crops.rows if row.source != without}
    return {
        label: cells
        for label in LABELS
        if label not in known
        and len(
            cells := crops.where(
                [(row.source, row.label) == (without, label) for row in crops.rows]
            )
        )
    }


def _one_look(run: Run, crops: Crops, chosen: NDArray[np.int64], side: int) -> dict[str, float]:
    """Return what one look at each original would give, and how many are looked at again."""
    logits = cell_logits(run.model, crops, chosen, side)
    truth = four_part_truth(crops, chosen)
    right = logits[:, _PLACES].argmax(axis=1) == truth
    return {
        "accuracy": float(right.mean()),
        "balanced_accuracy": balanced_accuracy(right, truth),
        "looked_again": float(is_doubtful(logits, LOOK_AGAIN_WITHIN).mean()),
    }


def _figures(rows: NDArray[np.float64], truth: NDArray[np.int64]) -> dict[str, Any]:
    """Return the figures of one row per original."""
    named = rows.argmax(axis=1)
    right = named == truth
    counts = np.zeros((len(FOUR), len(FOUR)), dtype=np.int64)
    np.add.at(counts, (truth, named), 1)
    recall = {label.value: _recall(counts, place) for place, label in enumerate(FOUR)}
    return {
        "originals": len(truth),
        "right": int(right.sum()),
        "accuracy": float(right.mean()),
        "interval": list(bootstrap(right, [str(place) for place in range(len(right))])),
        "balanced_accuracy": balanced_accuracy(right, truth),
        "balanced_interval": list(bootstrap_balanced(right, truth)),
        "recall": {label: value for label, value in recall.items() if value is not None},
        "confusion": counts.tolist(),
    }


def _recall(counts: NDArray[np.int64], place: int) -> float | None:
    cells = int(counts[place].sum())
    return float(counts[place, place] / cells) if cells else None


def balanced_accuracy(right: NDArray[np.bool_], truth: NDArray[np.int64]) -> float:
    """Return the mean of the types' recalls."""
    return float(np.mean([right[truth == label].mean() for label in np.unique(truth)]))


def bootstrap_balanced(right: NDArray[np.bool_], truth: NDArray[np.int64]) -> tuple[float, float]:
    """Return the 95 % percentile interval of balanced accuracy, resampling originals of each type."""
    rng = np.random.default_rng(7)
    recalls = []
    for label in np.unique(truth):
        some = right[truth == label]
        recalls.append(rng.binomial(len(some), some.mean(), _RESAMPLES) / len(some))
    low, high = np.percentile(np.mean(recalls, axis=0), [2.5, 97.5])
    return float(low), float(high)

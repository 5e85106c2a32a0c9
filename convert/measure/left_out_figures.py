"""Figures of a run on a source that it never saw: names, sure names, blasts, and what is certain about the rest."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convert.base.recipe import HELD_OUT_FOLD, LABELS, TTA_MARGIN
from convert.data.crops import Crops
from convert.data.sources import BY_NAME, Role, family_of
from convert.measure.foreign import DRAWS, ForeignFigures, folders_passed, look, measure_foreign
from convert.measure.leave_one_source_out import Run, cell_logits, finished_runs, read_run
from convert.measure.ood_limits import energy_limit
from convert.train.calibrate import Calibration, HeldOut, blast_limit, calibrate
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.microscopes.foreign import distances
from hematovision_desktop.core.naming.analysis import softmax
from hematovision_desktop.core.naming.review import energies

FEWEST = 4
"""A type with fewer cells in a source is not part of its macro-average."""

_BLAST = LABELS.index(Label.BLAST)
_FIVE = [LABELS.index(label) for label in LabelSet.FIVE.labels]
_NAMED = [LABELS.index(label) for label in LabelSet.EXTENDED.labels]
_LIKE_BLASTS = [LABELS.index(label) for label in (Label.LYMPHOCYTE, Label.MONOCYTE)]
GRANULOCYTES = (
    Label.NEUTROPHIL,
    Label.EOSINOPHIL,
    Label.BASOPHIL,
    Label.IMMATURE_GRANULOCYTE,
)
MONONUCLEAR = (Label.LYMPHOCYTE, Label.MONOCYTE, Label.BLAST)
"""Cells with one round or folded nucleus; a blast of any line is one of them."""
_GROUPS = [[LABELS.index(label) for label in labels] for labels in (GRANULOCYTES, MONONUCLEAR)]
_RESAMPLES = 2000
_TOLD = ("epochs", "samples", "batch", "seed", "without", "unused", "prior")


@dataclass(frozen=True, slots=True)
class Limits:
    """When such a run is sure, fitted on held-out cells of the sources that it did see."""

    calibration: Calibration
    energy_from: float
    blast_to: float
    foreign: ForeignFigures


def measure_runs(
    runs: Path,
    families: Sequence[str],
    crops: Crops,
    side: int,
    *,
    needed: bool,
    report: Callable[[str], None] = lambda _: None,
) -> dict[str, list[dict[str, Any]]]:
    """Return the figures of every finished run in the folder, by the family that it never saw.

    needed: a family without a run raises UserError instead of being skipped.
    """
    found: dict[str, list[dict[str, Any]]] = {}
    for folder in finished_runs(runs):
        history = json.loads((folder / "history.json").read_text(encoding="utf-8"))
        gone = history["plan"]["without"].split("+")
        wanted = [family for family in gone if family in families]
        if not wanted:
            continue
        run = read_run(folder, wanted[0], side)
        limits = fit_limits(run, crops, side)
        for family in wanted:
            report(f"{family} by the run {folder.name}")
            plan = {key: history["plan"].get(key) for key in _TOLD}
            figures = measure_family(run, family, limits, crops, side)
            start = (history.get("start") or {}).get("name", "nothing")
            told = {"run": folder.name, "plan": plan, "start": start, "blast_to": limits.blast_to}
            told["foreign_limit"] = limits.foreign.limit
            found.setdefault(family, []).append({**told, **figures})
    missing = [family for family in families if family not in found]
    if needed and missing:
        raise UserError(
            f"There is no finished run without {missing[0]} in {runs}. "
            f"Run `python -m convert train --without {missing[0]}` first."
        )
    return found


def fit_limits(run: Run, crops: Crops, side: int) -> Limits:
    """Return the limits of a run, fitted like the pack's."""
    judged = crops.validation(HELD_OUT_FOLD, run.without)
    logits = cell_logits(run.model, crops, judged, side, TTA_MARGIN)
    groups = [(family_of(crops.rows[i].source), crops.rows[i].group) for i in judged]
    held_out = HeldOut(logits, crops.labels()[judged], groups)
    fitted = calibrate(held_out)
    sure = softmax(logits, fitted.temperature).max(axis=1) >= fitted.review_below
    good = sure if sure.any() else np.ones_like(sure)
    energy = energies(logits[good], fitted.temperature)
    return Limits(
        fitted,
        energy_limit(energy, held_out.weights()[good]),
        blast_limit(held_out, fitted),
        measure_foreign(run.model, crops, side, run.without),
    )


def cells_of(family: str, crops: Crops) -> NDArray[np.int64]:
    """Return the originals of a family whose type is not in doubt; for a family typed by us, all of them."""
    chosen = crops.where(
        [
            row.is_typed
            and row.view == 0
            and family_of(row.source) == family
            and (not row.suspect or BY_NAME[row.source].role is Role.BY_EYE)
            for row in crops.rows
        ]
    )
    if not len(chosen):
        raise UserError(f"The crops contain nothing of {family}. Run `prepare` again.")
    return chosen


def measure_family(
    run: Run, family: str, limits: Limits, crops: Crops, side: int
) -> dict[str, Any]:
    """Return the figures of a run on one family of sources that it never saw."""
    chosen = cells_of(family, crops)
    logits = cell_logits(run.model, crops, chosen, side, TTA_MARGIN)
    truth = crops.labels()[chosen]
    groups = [crops.rows[index].group for index in chosen]
    rows = softmax(logits, limits.calibration.temperature)
    known = rows[:, _NAMED] / np.maximum(rows[:, _NAMED].sum(axis=1, keepdims=True), 1e-12)
    named = np.array(_NAMED)[known.argmax(axis=1)]
    perhaps_blast = rows[:, _BLAST] > limits.blast_to
    top = np.sort(known, axis=1)
    sure = (
        (top[:, -1] >= limits.calibration.review_below)
        & (top[:, -1] - top[:, -2] >= limits.calibration.min_margin)
        & (energies(logits, limits.calibration.temperature) >= limits.energy_from)
        & ~perhaps_blast
    )
    normal = truth != _BLAST
    sure_normal = sure & normal
    found: dict[str, Any] = {
        "typed_by_us": any(
            BY_NAME[crops.rows[index].source].role is Role.BY_EYE for index in chosen
        ),
        "cells": len(chosen),
        "groups": len(set(groups)),
        **_five_part(rows, truth, groups),
        "recall": {
            label.value: [
                float((named[truth == place] == place).mean()),
                int((truth == place).sum()),
            ]
            for place, label in enumerate(LABELS)
            if (truth == place).any() and place != _BLAST
        },
        "sure": _share(sure, normal),
        "sure_wrong": _share(named != truth, sure_normal),
        "lymphocytes_and_monocytes_to_blast": _share(perhaps_blast, np.isin(truth, _LIKE_BLASTS)),
        "normal_to_blast": _share(perhaps_blast, np.isin(truth, _FIVE)),
        "certain": _certain(rows, truth, ~sure & np.isin(truth, _FIVE)),
        "folders": None,
    }
    if limits.foreign.limit is not None:
        far = distances(look(run.model, crops, chosen, side)[0], limits.foreign.known)
        found["folders"] = in_folders(far, limits.foreign.limit, named != truth, sure_normal)
    if (truth == _BLAST).any():
        found["blasts"] = int((truth == _BLAST).sum())
        found["blasts_surely_normal"] = _share(sure, truth == _BLAST)
        found["blasts_seen"] = _share(perhaps_blast, truth == _BLAST)
    return found


def in_folders(
    far: NDArray[np.float32],
    limit: float,
    wrong: NDArray[np.bool_],
    sure: NDArray[np.bool_],
) -> dict[str, float | None]:
    """Return the share of folders of a source that are found foreign, and of wrong names in the others.

    far: each cell's distance, shape (n,), like `wrong` and `sure`. Both shares are in [0, 1]. The
    second is None if every folder is found foreign, or nothing in the others is sure.
    """
    passed = folders_passed(far, limit)
    return {
        "flagged": 1 - len(passed) / DRAWS,
        "sure_wrong": _share(wrong[passed], sure[passed]),
    }


def _five_part(
    rows: NDArray[np.float64], truth: NDArray[np.int64], groups: list[str]
) -> dict[str, Any]:
    """Return the macro-averaged accuracy of the five types, with an interval over whole groups."""
    named = np.array(_FIVE)[rows[:, _FIVE].argmax(axis=1)]
    types = [place for place in _FIVE if (truth == place).sum() >= FEWEST]
    if not types:
        return {"types": 0, "macro": None, "macro_interval": None}
    asked = np.isin(truth, types)
    right = named == truth

    def macro(weights: NDArray[np.float64]) -> float:
        recalls = [
            np.average(right[truth == place], weights=weights[truth == place])
            for place in types
            if weights[truth == place].sum() > 0
        ]
        return float(np.mean(recalls))

    names, member = np.unique(np.asarray(groups), return_inverse=True)
    rng = np.random.default_rng(7)
    draws = [
        macro(np.bincount(picks, minlength=len(names))[member].astype(np.float64))
        for picks in rng.integers(0, len(names), (_RESAMPLES, len(names)))
    ]
    low, high = np.percentile(draws, [2.5, 97.5])
    return {
        "types": len(types),
        "macro": macro(np.ones(len(truth))),
        "macro_interval": [float(low), float(high)],
        "right": int(right[asked].sum()),
        "asked": int(asked.sum()),
    }


def _certain(
    rows: NDArray[np.float64], truth: NDArray[np.int64], unsure: NDArray[np.bool_]
) -> dict[str, float | None]:
    """Return how often the name, and how often the group of types, is right for cells that are not sure."""
    named = np.array(_FIVE)[rows[:, _FIVE].argmax(axis=1)]
    shares = np.stack([rows[:, group].sum(axis=1) for group in _GROUPS], axis=1)
    grouped = shares.argmax(axis=1) == np.isin(truth, _GROUPS[1])
    return {"name": _share(named == truth, unsure), "group": _share(grouped, unsure)}


def _share(what: NDArray[np.bool_], among: NDArray[np.bool_]) -> float | None:
    return float(what[among].mean()) if among.any() else None

"""What teaching a site gains: a set that a run never saw takes the place of the site and the person.

The run is converted to int8 and treated like a shipped pack: features of its own feature map, its
own reference cells, the program's rules of what is enough and what is refused.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from convert.base.recipe import HELD_OUT_FOLD, LABELS, PREPROCESSING, SETS, TTA_MARGIN
from convert.data.crops import Crops, calibration_crops
from convert.measure.leave_one_source_out import (
    Run,
    balanced_accuracy,
    cell_logits,
    four_part,
    four_part_truth,
    load_run,
    typed_cells,
)
from convert.pack.quantize import convert_model
from convert.pack.reference import choose_reference, look_at
from convert.pack.writer import build_card
from convert.train.calibrate import Calibration
from hematovision_desktop.adapters.model.litert import LiteRtClassifier
from hematovision_desktop.adapters.model.pack import ModelPack
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.naming.adaptation import (
    adapt,
    adaptable,
    calibration_error,
    shortages,
    split_groups,
)
from hematovision_desktop.core.naming.head_fit import Examples, Head, balanced_weights, restricted
from hematovision_desktop.core.naming.model_card import ModelCard

CELLS = (30, 100, 300)
SEEDS = 8
DRAWS = ("as_they_come", "types_alike")
INNER_FOLDS = 4
PULLS = (0.0, 0.3, 1.0, 3.0, 10.0, 30.0)
"""How strongly prototypes draw cells; chosen by cross-validation, like the penalty."""

_FOUR = np.isin(np.arange(len(LABELS)), [LABELS.index(label) for label in LabelSet.FOUR.labels])
_MOST_USED = 2 / 3
"""At least a third of each type's originals is left for measuring."""


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """A pack that never saw a set, its own cells, and the set's cells: one per original."""

    card: ModelCard
    reference: tuple[Examples, Examples]
    cells: Examples


def check_adaptation(
    runs: Path,
    names: Sequence[str],
    crops: Crops,
    side: int,
    *,
    seeds: int = SEEDS,
    report: Callable[[int, int], None] = lambda _done, _total: None,
) -> dict[str, Any]:
    """Return the figures of each set in the place of a site."""
    found = {}
    total = len(names) * len(CELLS) * len(DRAWS) * seeds
    for place, name in enumerate(names):
        without = load_run(runs, name, side)
        scene = make_scene(without, crops, side)
        others = [other for other in SETS if other != name]
        inside = in_set_figure(load_run(runs, others[0], side), without, crops, side)
        begun = place * total // len(names)
        # One thread, as in the program; more would wait for each other.
        with threadpool_limits(1):
            found[name] = measure_scene(scene, inside, seeds, partial(_tell, report, begun, total))
    return found


def _tell(report: Callable[[int, int], None], begun: int, total: int, done: int) -> None:
    report(begun + done, total)


def make_scene(run: Run, crops: Crops, side: int) -> Scene:
    """Convert a run, and look at its own cells and at those of the set that it never saw."""
    content = convert_model(run.model, calibration_crops(crops, side, without=run.without))
    card = ModelCard.from_json(
        build_card(
            f"without {run.without}",
            "1",
            content,
            labels=LABELS,
            preprocessing=replace(PREPROCESSING, side_px=side),
            calibration=Calibration(run.temperature, 0.5),
            metrics={},
        ),
        "being checked",
    )
    classifier = LiteRtClassifier(ModelPack(card, content, Path(f"without-{run.without}.tflite")))
    typed = [index for index in typed_cells(crops, run.without) if crops.rows[index].view == 0]
    rehearsal, kept, cells = (
        look_at(classifier, crops, np.asarray(chosen), side)
        for chosen in (*choose_reference(crops, run.without), typed)
    )
    return Scene(card, (rehearsal, kept), cells)


def in_set_figure(with_set: Run, without_set: Run, crops: Crops, side: int) -> dict[str, Any]:
    """Return what a run that was trained on a set reaches on the set's held-out originals.

    Beside it: what the run without the set reaches on the same ones.
    """
    typed = typed_cells(crops, without_set.without)
    held_out = np.intersect1d(crops.validation(HELD_OUT_FOLD), typed)
    chosen = np.array([index for index in held_out if crops.rows[index].view == 0])
    truth = four_part_truth(crops, chosen)
    found: dict[str, Any] = {"cells": len(chosen), "rarest": int(np.bincount(truth).min())}
    for name, run in (("balanced_accuracy", with_set), ("before_there", without_set)):
        rows = four_part(cell_logits(run.model, crops, chosen, side, TTA_MARGIN), run.temperature)
        found[name] = balanced_accuracy(rows.argmax(axis=1) == truth, truth)
    return found


def measure_scene(
    scene: Scene, inside: dict[str, Any], seeds: int, report: Callable[[int], None]
) -> dict[str, Any]:
    """Return the result of teaching so many cells, on the set's other originals, by draw and number."""
    before = balanced(scene.cells.logits, scene.cells.labels)
    found: dict[str, Any] = {
        "originals": len(scene.cells),
        "before": before,
        "in_set": inside,
        "seeds": seeds,
    }
    done = 0
    for draw in DRAWS:
        rows = {}
        for number in CELLS:
            tries = []
            for seed in range(seeds):
                report(done := done + 1)
                chosen = draw_cells(
                    scene.cells, number, draw, np.random.default_rng([seed, number])
                )
                if chosen is not None:
                    tries.append(teach_once(scene, chosen))
            if tries:
                rows[str(number)] = _summary(tries, inside["balanced_accuracy"])
        found[draw] = rows
    return found


def draw_cells(
    cells: Examples, number: int, draw: str, rng: np.random.Generator
) -> NDArray[np.bool_] | None:
    """Return which cells the person has named, or None if the set is too small."""
    if number > _MOST_USED * len(cells):
        return None
    order = rng.permutation(len(cells))
    chosen = np.zeros(len(cells), dtype=bool)
    if draw == "as_they_come":
        chosen[order[:number]] = True
        return chosen
    types = np.unique(cells.labels)
    for place in types:
        some = order[cells.labels[order] == place]
        chosen[some[: min(number // len(types), int(_MOST_USED * len(some)))]] = True
    return chosen


def teach_once(scene: Scene, chosen: NDArray[np.bool_]) -> dict[str, Any]:
    """Teach some cells by the program's own rules, and measure on all others."""
    verified, rest = scene.cells.take(chosen), scene.cells.take(~chosen)
    counts = {
        LABELS[place]: int((verified.labels == place).sum()) for place in np.unique(verified.labels)
    }
    before = balanced(rest.logits, rest.labels)
    tried: dict[str, Any] = {"cells": int(chosen.sum()), "before": before}
    if shortages(counts, counts):
        return tried | {"too_few": True, "used": before}
    ready = [LABELS.index(label) for label in adaptable(counts, counts)]
    verified = verified.take(np.isin(verified.labels, ready))
    started = time.perf_counter()
    result = adapt(verified, scene.reference, scene.card, LabelSet.FOUR)
    seconds = time.perf_counter() - started
    after = balanced(result.head.logits(rest), rest.labels)
    drawn = fit_prototypes(verified)
    temperature = scene.card.temperature
    return tried | {
        "too_few": False,
        "taught": after,
        "used": before if result.refusal else after,
        "accepted": not result.refusal,
        "refusal": result.refusal,
        "foretold": result.figures.verified_after.balanced_accuracy,
        "prototypes": balanced(drawn.logits(rest), rest.labels),
        "reference_before": result.figures.reference_before.balanced_accuracy,
        "reference_after": result.figures.reference_after.balanced_accuracy,
        "ece_before": _ece(rest.logits, rest.labels, temperature),
        "ece_after": _ece(
            result.head.logits(rest), rest.labels, temperature * result.temperature_factor
        ),
        "seconds": seconds,
    }


def fit_prototypes(verified: Examples) -> Head:
    """Return a head that draws cells to the nearest mean of a type; how strongly is chosen by the cells.

    The distance to a mean is linear in the features, except for a term that all types share (Snell
    et al. 2017, arXiv 1703.05175).
    """
    losses = np.zeros(len(PULLS))
    for part in split_groups(verified, INNER_FOLDS):
        train, asked = verified.take(~part), verified.take(part)
        weights = balanced_weights(verified.labels)[part]
        shown = np.isin(np.arange(verified.logits.shape[1]), np.unique(verified.labels))
        for place, pull in enumerate(PULLS):
            rows = restricted(_drawn(train, pull).logits(asked), shown, 1.0)
            hit = rows[np.arange(len(asked)), asked.labels]
            losses[place] -= float(weights @ np.log(np.maximum(hit, 1e-12)))
    return _drawn(verified, PULLS[int(np.argmin(losses))])


def _drawn(verified: Examples, pull: float) -> Head:
    centre = verified.features.mean(axis=0)
    spread = float(np.square(verified.features - centre).sum(axis=1).mean()) or 1.0
    weights = np.zeros((verified.features.shape[1], verified.logits.shape[1]), np.float32)
    bias = np.zeros(verified.logits.shape[1], np.float32)
    for place in np.unique(verified.labels):
        mean = verified.features[verified.labels == place].mean(axis=0) - centre
        weights[:, place] = pull * mean / spread
        bias[place] = -pull * (mean @ mean / 2 + mean @ centre) / spread
    return Head(weights, bias)


def balanced(logits: NDArray[np.float32], labels: NDArray[np.int64]) -> float:
    """Return the mean of the recalls of the four types, with only these types allowed."""
    named = np.where(_FOUR, logits, np.float32(-1e9)).argmax(axis=1)
    return float(np.mean([(named[labels == one] == one).mean() for one in np.unique(labels)]))


def _ece(logits: NDArray[np.float32], labels: NDArray[np.int64], temperature: float) -> float:
    rows = restricted(logits, _FOUR, temperature)
    return calibration_error(rows.max(axis=1), rows.argmax(axis=1) == labels)


def _summary(tries: Sequence[dict[str, Any]], inside: float) -> dict[str, Any]:
    """Return means over the draws; a draw with too few cells keeps the shipped head."""
    taught = [one for one in tries if not one["too_few"]]
    before, used = (float(np.mean([one[key] for one in tries])) for key in ("before", "used"))
    found: dict[str, Any] = {
        "draws": len(tries),
        "too_few": len(tries) - len(taught),
        "accepted": sum(one["accepted"] for one in taught),
        "cells": float(np.mean([one["cells"] for one in tries])),
        "before": before,
        "used": used,
        "used_range": [min(one["used"] for one in tries), max(one["used"] for one in tries)],
        "recovered": (used - before) / (inside - before) if inside > before else None,
    }
    keys: tuple[str, ...] = ("taught", "prototypes", "foretold", "ece_before", "ece_after")
    keys += ("reference_before", "reference_after")
    if taught:
        found |= {key: float(np.mean([one[key] for one in taught])) for key in keys}
        found["seconds"] = max(one["seconds"] for one in taught)
        found["refusals"] = sorted({one["refusal"] for one in taught if one["refusal"]})
    return found

"""Compares recipes on microscopes that training never saw: many short, equal runs that resume after a kill."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import Any

import cv2
import keras
import numpy as np
from numpy.typing import NDArray

from convert.base.files import write_bytes
from convert.base.recipe import LABELS, MARGIN, SETS
from convert.data.crops import Crops, cut_middle
from convert.data.sources import family_of
from convert.measure.leave_one_source_out import FOUR, cell_logits, four_part_truth, read_run
from convert.train.augment import POLICIES, USUAL
from convert.train.backbone import build_model, load_imagenet, predict
from convert.train.plan import Plan, with_present_names
from convert.train.stains import restain, stain_moment
from convert.train.trainer import Trainer
from convert.train.weights import mean_weights, put_weights
from convert.trials.ablate_figures import Answer, figures
from convert.trials.ablate_rows import MEMBERS, SHORT, VARIANTS, Joint, Kind, Variant
from hematovision_desktop.adapters.images.smear.stain import measure_stain
from hematovision_desktop.core.base.errors import UserError

VIEWS = 6
"""Copies of each left-out original that are measured; a set without copies is measured once."""

PBC_EACH = 4
"""Only every cell of PBC at this interval is measured: there are more than the differences need."""

_ASKED_MORE = ("base", "robust")
"""Rows that are also measured with their last weights, to see the effect of averaging, and with mirrored looks."""

_DENSITY = 0.8
"""A usual root-mean-square density, between those of the two sets."""

_NUCLEUS_SHARE = 8.5 / 36
"""Square root of a typical nucleus's area, in sides of a wide crop."""


@dataclass(frozen=True, slots=True, eq=False)
class Experiment:
    """Where the runs find their data and write their results.

    third: wide crops of unlabelled cells; raw: crops with the background as it is; both if they are
    there. results: the JSON file of all results.
    """

    crops: Crops
    third: NDArray[np.uint8] | None
    folder: Path
    results: Path
    imagenet: Path | None
    raw: Crops | None = None


Report = Callable[[str], None]
Cells = tuple[Crops, NDArray[np.uint8] | None]


def ablate(
    experiment: Experiment,
    names: Sequence[str],
    seeds: Sequence[int],
    report: Report,
    short: Plan = SHORT,
    *,
    sets: Sequence[str] = SETS,
) -> dict[str, Any]:
    """Run what is not yet among the results, store each result at once, return all of them.

    names: of rows; empty for all. sets: the sets to leave out, one after the other. Raises
    UserError if the existing results are from crops of other sources.
    """
    known = _results_of(experiment)
    known["plan"] = asdict(short)
    wanted = [one for one in VARIANTS if not names or one.name in names]
    for seed, variant in product(seeds, wanted):
        if variant.kind.raw and experiment.raw is None:
            report("raw: left out, as there are no crops with the background as it is")
            continue
        for without in sets:
            key = run_key(variant.name, seed, without)
            if key in known["runs"]:
                continue
            report(key)
            plan = variant.of(short, without, seed)
            found = _run(experiment, plan, variant, _prepared(experiment, variant.kind, plan.side))
            known = _results_of(experiment)  # another process may have added results
            known["plan"] = asdict(short)
            known["runs"][key] = found
            write_bytes(experiment.results, (json.dumps(known, indent=1) + "\n").encode())
    return known


@lru_cache(maxsize=1)
def _prepared(experiment: Experiment, kind: Kind, side: int) -> Cells:
    """Return crops and unlabelled cells for an input of this side. They are kept, because most rows share them."""
    crops = experiment.raw if kind.raw and experiment.raw is not None else experiment.crops
    third = None if kind.raw else experiment.third
    if third is not None:
        third = _shrink(third, side, kind)
    return Crops(_shrink(crops.pixels, side, kind), crops.rows), third


def add_longer(experiment: Experiment, folder: Path) -> None:
    """Add a finished run of `train --without` to the results, measured like the short ones."""
    plan = json.loads((folder / "history.json").read_text(encoding="utf-8"))["plan"]
    without = plan["without"]
    run = read_run(folder, without, plan["side"])
    asked = _ask(run.model, experiment.crops, without)
    plan = with_present_names(plan)
    policy = asdict(USUAL) | plan.get("augmentation", {})
    name = next((name for name, some in POLICIES.items() if asdict(some) == policy), "other")
    if plan.get("outlier_exposure"):
        name += " + outlier exposure"
    known = _results_of(experiment)
    key = f"{name} {plan['seed']} without-{without} {plan['epochs']}x{plan['samples']}"
    wanted = ("epochs", "samples", "seed", "side", "without")
    said = {"augmentation": name, **{one: plan[one] for one in wanted}, **figures(asked)}
    known["longer"] = {**known.get("longer", {}), key: said}
    write_bytes(experiment.results, (json.dumps(known, indent=1) + "\n").encode())


def _results_of(experiment: Experiment) -> dict[str, Any]:
    """Return the results of earlier calls. Raises UserError if other sources taught them: a row is
    compared with its base.
    """
    sources = sorted({family_of(row.source) for row in experiment.crops.rows})
    known = {"sources": sources, **read_results(experiment.results)}
    if known["sources"] != sources:
        raise UserError(
            f"The results in {experiment.results} are of crops of {', '.join(known['sources'])}, and these crops are of "
            f"{', '.join(sources)}: no row could be compared with another. Prepare crops of the same sources, or "
            "move that file away to start again."
        )
    return known


def read_results(path: Path) -> dict[str, Any]:
    """Return the results of earlier calls."""
    if not path.exists():
        return {"plan": {}, "runs": {}}
    known: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return known


def run_key(name: str, seed: int, without: str) -> str:
    """Return the name of a run among the results."""
    return f"{name} {seed} without-{without}"


def asked_cells(crops: Crops, without: str) -> NDArray[np.int64]:
    """Return the crops of the left-out set that are measured: some views of each, never a test cell."""
    typed = [
        place
        for place, row in enumerate(crops.rows)
        if row.source == without and row.label in FOUR and row.view < VIEWS
    ]
    return np.array(typed[:: PBC_EACH if without == "pbc" else 1], dtype=np.int64)


def _run(experiment: Experiment, plan: Plan, variant: Variant, cells: Cells) -> dict[str, Any]:
    """Train one short run, and measure it on the set that it never saw and on unlabelled cells."""
    started = time.monotonic()
    keras.backend.clear_session()
    without = plan.without
    crops, third = cells
    more: dict[str, Any] = {}
    if variant.joint is None or variant.joint is Joint.PUPIL:
        teacher = None if variant.joint is None else _join(experiment, plan, Joint.ANSWERS, cells)
        folder = experiment.folder / run_key(variant.name, plan.seed, without).replace(" ", "-")
        trainer = _train(experiment, plan, folder, cells, teacher)
        model = trainer.model
        more["held_out"] = trainer.history[-1]["score"]
        if variant.name in _ASKED_MORE:
            more["last_weights"] = figures(_ask(model, crops, without))["balanced_accuracy"]
        trainer.restore_best()
        shutil.rmtree(folder, ignore_errors=True)
    else:
        model = _join(experiment, plan, variant.joint, cells)
    asked = _ask(model, crops, without)
    if variant.name in _ASKED_MORE:
        asked = replace(asked, mirrored=_mirrored(model, *_originals(crops, without)))
    if third is not None:
        asked = replace(asked, third=_mirrored(model, third, 1))
    return {
        "changed": {**variant.plan, **variant.augmentation},
        **figures(asked),
        **more,
        "seconds": round(time.monotonic() - started, 1),
    }


def _train(
    experiment: Experiment,
    plan: Plan,
    folder: Path,
    cells: Cells,
    teacher: keras.Model | None = None,
) -> Trainer:
    """Train one short run; its model has the last weights."""
    crops, third = cells
    keras.utils.set_random_seed(plan.seed)
    model = build_model(len(LABELS), plan.side, alpha=plan.alpha)
    if experiment.imagenet is not None:
        load_imagenet(model, experiment.imagenet)
    trainer = Trainer(crops, plan, folder, model, unlabelled=third, teacher=teacher)
    trainer.run(lambda *_: None)
    return trainer


def _join(experiment: Experiment, plan: Plan, joint: Joint, cells: Cells) -> keras.Model:
    """Return one model made of several runs, which are kept for other rows that need them."""
    members = []
    for place in range(MEMBERS):
        own = replace(plan, distil=0.0, seed=plan.seed + 100 * place)
        folder = experiment.folder / f"member-{own.seed}-without-{plan.without}"
        trainer = _train(experiment, own, folder, cells)
        trainer.restore_best()
        members.append(trainer.model)
    if joint is Joint.WEIGHTS:
        weights = [[np.asarray(one) for one in member.trainable_variables] for member in members]
        put_weights(members[0], mean_weights(weights))
        return members[0]
    entry = keras.Input(members[0].input_shape[1:])
    named = [
        keras.Model(one.input, one.output, name=f"member_{place}")
        for place, one in enumerate(members)
    ]
    return keras.Model(entry, keras.layers.Average()([one(entry) for one in named]))


def _ask(model: keras.Model, crops: Crops, without: str) -> Answer:
    """Return a model's answers for the set that it never saw."""
    chosen = asked_cells(crops, without)
    return Answer(
        four_part_truth(crops, chosen),
        tuple(crops.rows[index].group for index in chosen),
        np.array([crops.rows[index].view == 0 for index in chosen]),
        cell_logits(model, crops, chosen, model.input_shape[1]),
    )


def _originals(crops: Crops, without: str) -> tuple[NDArray[np.uint8], int]:
    """Return the wide crops of the measured originals, and how many looks to take at each."""
    chosen = asked_cells(crops, without)
    return crops.pixels[chosen[[crops.rows[index].view == 0 for index in chosen]]], 4


def _mirrored(model: keras.Model, pixels: NDArray[np.uint8], looks: int) -> NDArray[np.float32]:
    """Return the outputs for the first of four mirrored looks, shape (looks, n, outputs)."""
    middle = cut_middle(np.asarray(pixels), model.input_shape[1])
    turned = (middle, middle[:, ::-1], middle[:, :, ::-1], middle[:, ::-1, ::-1])
    return np.stack([predict(model, np.ascontiguousarray(crops)) for crops in turned[:looks]])


def _shrink(pixels: NDArray[np.uint8], side: int, kind: Kind) -> NDArray[np.uint8]:
    wanted = round(side * MARGIN)
    if wanted == pixels.shape[1] and not (kind.by_nucleus or kind.one_density):
        return pixels
    small = np.empty((len(pixels), wanted, wanted, 3), np.uint8)
    for place, crop in enumerate(pixels):
        whole = np.asarray(crop)
        if kind.by_nucleus:
            whole = _scaled_by_nucleus(whole)
        if kind.one_density:
            whole = _of_one_density(whole)
        shrinks = wanted < whole.shape[0]
        method = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
        small[place] = cv2.resize(whole, (wanted, wanted), interpolation=method)
    return small


def _of_one_density(wide: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return a wide crop whose stain has the usual root-mean-square density in the middle."""
    density = float(np.trace(stain_moment(wide))) ** 0.5
    return restain(wide, float(np.clip(_DENSITY / density, 0.4, 2.5)) * np.eye(3))


def _scaled_by_nucleus(wide: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return a wide crop in which the middle nucleus has the usual area, by stretching about the middle."""
    side = wide.shape[0]
    stain = measure_stain(wide)
    level, _ = cv2.threshold(stain.nuclear, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    edge = round(side * (1 - 1 / MARGIN) / 2)
    nuclear = int((stain.nuclear[edge:-edge, edge:-edge] > level).sum())
    factor = float(np.clip(_NUCLEUS_SHARE * side / max(1.0, nuclear**0.5), 1 / MARGIN, 2.0))
    matrix = cv2.getRotationMatrix2D((side / 2 - 0.5, side / 2 - 0.5), 0, factor)
    return np.asarray(cv2.warpAffine(wide, matrix, (side, side)), dtype=np.uint8)

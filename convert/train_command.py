"""The command `train`: one run for each seed, the mean of their weights, and the last epochs."""

from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from convert.augment import LOOKS
from convert.backbone import DEFAULT, build_model, load_imagenet, load_weights
from convert.calibrate import HeldOut, calibrate
from convert.charts import draw_training
from convert.checkpoint import save_checkpoint, write_bytes
from convert.crops import Crops, read_crops
from convert.datasets import file_hash
from convert.exposure import Exposure, gather_exposure
from convert.members import (
    keep_weights,
    mean_weights,
    member_folder,
    member_weights,
    put_weights,
)
from convert.pack_writer import IMAGENET_START
from convert.progress import console, progress_bar
from convert.recipe import IMAGENET, LABELS, PREPROCESSING, TRAINING, data_folder, left_out_run
from convert.train import Plan, Trainer
from convert.unlabelled import unlabelled_crops
from hematovision_desktop.adapters.colour_locator import ColourLocator
from hematovision_desktop.adapters.crop_cutter import ScaledCropCutter
from hematovision_desktop.adapters.image_reader import ImageReader
from hematovision_desktop.core.errors import UserError


@dataclass(frozen=True, slots=True, eq=False)
class _Material:
    """What every member learns from: the crops, and what the plan asks for beside them."""

    crops: Crops
    unlabelled: NDArray[np.uint8] | None
    exposure: Exposure | None


def train(options: argparse.Namespace) -> None:
    """Train, then leave the checkpoint, the curves and the history in the models folder.

    With a set left out the run is a measurement: everything stays in its state folder, and nothing
    is settled on the int8 grid, which would ask for every fold.
    """
    plan = _plan(options)
    state = _state(options)
    if options.restart:
        _forget(state)
    crops = read_crops(options.crops)
    material = _gather(options, plan, crops)
    chosen: tuple[int, ...] = options.seeds if options.part is None else (options.part,)
    members = [_train_member(options, replace(plan, seed=one), state, material) for one in chosen]
    if options.part is not None:
        console.print(f"The run of seed {options.part} is in {member_folder(state, options.part)}")
        return

    last = members[-1]
    weights = mean_weights([member_weights(state, seed) for seed in chosen])
    put_weights(last.model, weights)
    keep_weights(state, weights)
    history = _history(options, plan, members, crops)
    if not options.without:
        settling = replace(
            plan, epochs=options.settle_epochs, peak_rate=options.peak_rate / 3, settle=True
        )
        settled = _trainer(settling, state / "settle", last.model, material)
        _run(settled, "settling on the int8 grid")
        settled.restore_best()
        history["settle"] = {"plan": asdict(settling), "epochs": settled.history}
    _leave(last.model, history, state if options.without else options.models)


def _plan(options: argparse.Namespace) -> Plan:
    return Plan(
        epochs=options.epochs,
        samples=options.samples,
        peak_rate=options.peak_rate,
        held_out=options.held_out,
        without=options.without or "",
        seed=options.seeds[0],
        side=PREPROCESSING.side_px,
        backbone=options.backbone,
        looks=LOOKS[options.looks],
        strangers=options.strangers,
    )


def _state(options: argparse.Namespace) -> Path:
    usual = left_out_run(TRAINING, options.without) if options.without else TRAINING
    state: Path = options.state or usual
    return state


def _forget(state: Path) -> None:
    for part in (*state.glob("run-*"), state / "settle"):
        shutil.rmtree(part, ignore_errors=True)


def _gather(options: argparse.Namespace, plan: Plan, crops: Crops) -> _Material:
    data = data_folder(options.data)
    unlabelled = unlabelled_crops(data, options.crops) if plan.looks.borrow else None
    exposure = None
    if plan.strangers:
        parts = (ImageReader(), ColourLocator(), ScaledCropCutter(PREPROCESSING))
        seen = crops.training(plan.held_out, plan.without)
        exposure = gather_exposure(data, crops, seen, parts, without=plan.without)
    return _Material(crops, unlabelled, exposure)


def _train_member(
    options: argparse.Namespace, plan: Plan, state: Path, material: _Material
) -> Trainer:
    """Train the run of one seed, or find it trained."""
    keras.utils.set_random_seed(plan.seed)
    model = build_model(len(LABELS), plan.side, backbone=plan.backbone)
    _load_start(model, options)
    trainer = _trainer(plan, member_folder(state, plan.seed), model, material)
    _run(trainer, f"training, seed {plan.seed}")
    return trainer


def _trainer(plan: Plan, folder: Path, model: keras.Model, material: _Material) -> Trainer:
    return Trainer(
        material.crops,
        plan,
        folder,
        model,
        unlabelled=material.unlabelled,
        exposure=material.exposure,
    )


def _history(
    options: argparse.Namespace, plan: Plan, members: Sequence[Trainer], crops: Crops
) -> dict[str, Any]:
    """Return what is kept of a training, calibrated on held-out cells by the mean of its members."""
    logits, judged = members[-1].judge()
    groups = [(crops.rows[index].source, crops.rows[index].group) for index in judged]
    calibration = calibrate(HeldOut(logits, crops.labels()[judged], groups))
    return {
        "plan": asdict(plan),
        "start": _start_told(options),
        "calibration": asdict(calibration),
        "members": [
            {"seed": one.plan.seed, "best_epoch": one.best_epoch, "epochs": one.history}
            for one in members
        ],
    }


def _leave(model: keras.Model, history: dict[str, Any], target: Path) -> None:
    draw_training(history["members"], target / "training_curves.png")
    write_bytes(target / "history.json", (json.dumps(history, indent=1) + "\n").encode())
    save_checkpoint(model, LABELS, target / "hematovision.keras")
    console.print(f"The model is in {target / 'hematovision.keras'}")


def _load_start(model: keras.Model, options: argparse.Namespace) -> None:
    """Put the starting weights into a model, if any are asked for."""
    if options.start == "random":
        return
    if options.weights is not None:
        load_weights(model, options.backbone, options.weights)
        return
    if options.backbone != DEFAULT:
        raise UserError(
            f"No weights of {options.backbone} come with the program. "
            "Name a Keras file of them with --weights."
        )
    load_imagenet(model, data_folder(options.data) / IMAGENET)


def _start_told(options: argparse.Namespace) -> dict[str, str] | None:
    """Return what the card says of the starting weights."""
    if options.start == "random":
        return None
    if options.weights is None:
        return IMAGENET_START
    return {
        "name": f"{options.backbone} weights given by the trainer",
        "used_for": "starting weights",
        "licence": "see where the file came from",
        "source": f"{options.weights.name}, SHA-256 {file_hash(options.weights)}",
    }


def _run(trainer: Trainer, what: str) -> None:
    plan = trainer.plan
    with progress_bar(what) as (bar, task):

        def report(phase: str, step: int, steps: int, loss: float) -> None:
            epoch = len(trainer.history) + 1
            bar.update(
                task,
                total=plan.epochs * steps,
                completed=(epoch - 1) * steps + step,
                description=f"{phase}, epoch {epoch} of {plan.epochs}, loss {loss:.3f}",
            )

        trainer.run(report)

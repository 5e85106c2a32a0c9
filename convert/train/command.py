"""The command `train`: a run that holds a fold out, then the last epochs on every fold."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import keras

from convert.base.charts import draw_training
from convert.base.files import write_bytes
from convert.base.options import Options
from convert.base.progress import console, progress_bar
from convert.base.recipe import (
    EARLIER_VERSION,
    IMAGENET,
    IMAGENET_START,
    LABELS,
    MODELS,
    PREPROCESSING,
    TRAINING,
    data_folder,
    left_out_run,
)
from convert.data.crops import Crops, read_crops
from convert.data.datasets import file_hash
from convert.data.sources import SOURCES, left_out
from convert.train.augment import POLICIES
from convert.train.backbone import DEFAULT, build_model, load_imagenet, load_weights
from convert.train.calibrate import Calibration, HeldOut, calibrate
from convert.train.checkpoint import load_trunk, save_checkpoint
from convert.train.outlier_exposure import Outliers, gather_outliers
from convert.train.plan import Plan
from convert.train.trainer import Trainer
from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.images.smear.cutter import ScaledCropCutter
from hematovision_desktop.adapters.locator.colour import ColourLocator
from hematovision_desktop.core.base.errors import UserError


@dataclass(frozen=True, slots=True, eq=False)
class _Material:
    """What a run learns from: the crops, and other data that the plan needs."""

    crops: Crops
    exposure: Outliers | None


def train(options: Options) -> None:
    """Train, then write the checkpoint, the curves and the history to the models folder.

    With a set left out the run is a measurement. Everything stays in its state folder, and it does
    not settle on the int8 grid, because this would need every fold.
    """
    plan = _plan(options)
    usual = left_out_run(TRAINING, plan.without) if plan.without else TRAINING
    state: Path = options.state or usual
    if options.restart:
        for part in ("run", "settle"):
            shutil.rmtree(state / part, ignore_errors=True)
    _refuse_no_start(options)
    _refuse_seen(options, plan)
    crops = read_crops(options.crops)
    material = _gather(options, plan, crops)
    model = build_model(len(LABELS), plan.side, backbone=plan.backbone)
    start = _load_start(model, options)
    first = _trainer(plan, state / "run", model, material)
    _run(first, "training")
    first.restore_best()
    history: dict[str, Any] = {
        "plan": asdict(plan),
        "start": start,
        "best_epoch": first.best_epoch,
        "calibration": asdict(_calibrate(first, crops)),
        "epochs": first.history,
    }
    if not options.without:
        settling = replace(
            plan, epochs=options.settle_epochs, peak_rate=options.peak_rate / 3, settle=True
        )
        last = _trainer(settling, state / "settle", model, material)
        _run(last, "settling on the int8 grid")
        last.restore_best()
        history["settle"] = {"plan": asdict(settling), "epochs": last.history}
    target = state if options.without else options.models
    draw_training(first.history, first.best_epoch, target / "training_curves.png")
    write_bytes(target / "history.json", (json.dumps(history, indent=1) + "\n").encode())
    save_checkpoint(model, LABELS, target / "hematovision.keras")
    console.print(f"The model is in {target / 'hematovision.keras'}")


def _plan(options: Options) -> Plan:
    return Plan(
        epochs=options.epochs,
        samples=options.samples,
        peak_rate=options.peak_rate,
        held_out=options.held_out,
        without="+".join(sorted(options.without or ())),
        seed=options.seed,
        side=PREPROCESSING.side_px,
        backbone=options.backbone,
        augmentation=POLICIES[options.augmentation],
        outlier_exposure=options.outlier_exposure,
        batch=options.batch,
        unused=options.unused,
        prior=options.prior,
    )


def _gather(options: Options, plan: Plan, crops: Crops) -> _Material:
    data = data_folder(options.data)
    exposure = None
    if plan.outlier_exposure:
        parts = (ImageReader(), ColourLocator(), ScaledCropCutter(PREPROCESSING))
        seen = crops.training(plan.held_out, plan.without)
        exposure = gather_outliers(data, crops, seen, parts, without=plan.without)
    return _Material(crops, exposure)


def _trainer(plan: Plan, folder: Path, model: keras.Model, material: _Material) -> Trainer:
    return Trainer(
        material.crops,
        plan,
        folder,
        model,
        exposure=material.exposure,
    )


def _calibrate(trainer: Trainer, crops: Crops) -> Calibration:
    logits, judged = trainer.judge()
    groups = [(crops.rows[index].source, crops.rows[index].group) for index in judged]
    return calibrate(HeldOut(logits, crops.labels()[judged], groups))


def _refuse_no_start(options: Options) -> None:
    """Raise UserError if no starting weights can be found, before anything is read or cut."""
    if options.start == "imagenet" and options.weights is None and options.backbone != DEFAULT:
        raise UserError(
            f"No weights of {options.backbone} come with the program. "
            "Name a Keras file of them with --weights."
        )


def _refuse_seen(options: Options, plan: Plan) -> None:
    """Raise UserError if the starting weights have seen a source that is to be left out."""
    if options.start != "checkpoint":
        return
    path = _checkpoint(options)
    gone, taught = left_out(plan.without), _taught(path)
    seen = {source.family for source in SOURCES if source.title in taught and source.family in gone}
    if seen:
        raise UserError(
            f"The starting weights {path} have learnt from {', '.join(sorted(seen))}, which is to be left "
            "out. Name weights that have not learnt from it with --weights, or start from ImageNet's."
        )


def _taught(checkpoint: Path) -> set[str]:
    """Return the titles of data on the card beside a checkpoint; none if there is no card."""
    card = checkpoint.with_suffix(".json")
    if not card.is_file():
        return set()
    try:
        return {one["name"] for one in json.loads(card.read_text(encoding="utf-8"))["data"]}
    except (ValueError, KeyError, TypeError) as fault:
        raise UserError(
            f"The card {card} is damaged, so it is not known what {checkpoint.name} has learnt from. "
            "Fetch a copy."
        ) from fault


def _checkpoint(options: Options) -> Path:
    """Return the earlier version of this network from which a run continues."""
    return options.weights or MODELS / "hematovision.keras"


def _load_start(model: keras.Model, options: Options) -> dict[str, str] | None:
    """Load the starting weights into a model. Return what the card says about them, if any were used."""
    if options.start == "random":
        return None
    if options.start == "checkpoint":
        path = _checkpoint(options)
        load_trunk(model, path, LABELS)
        return {
            "name": EARLIER_VERSION,
            "used_for": "starting weights",
            "licence": "MIT",
            "source": f"{path.name}, SHA-256 {file_hash(path)}",
        }
    if options.weights is None:
        load_imagenet(model, data_folder(options.data) / IMAGENET)
        return IMAGENET_START
    load_weights(model, options.backbone, options.weights)
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

"""What the commands do, with their progress on the terminal."""

from __future__ import annotations

import argparse
import json
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)

from convert.boxes import read_names
from convert.crops import read_crops
from convert.datasets import (
    Example,
    bccd_test_fields,
    read_bccd,
    read_kaggle_test,
    read_own,
    read_pbc,
    refuse_leaks,
)
from convert.recipe import (
    IMAGENET,
    LABELS,
    MARGIN,
    PREPROCESSING,
    SETS,
    TRAINING,
    data_folder,
    left_out_run,
    wide,
)
from hematovision_desktop.core.errors import FieldUnreadable, UserError

if TYPE_CHECKING:
    import keras

    from convert.crops import Crops
    from convert.exposure import Exposure
    from convert.train import Plan, Trainer
    from hematovision_desktop.core.ports import FieldReader

console = Console(stderr=True)


def run_prepare(options: argparse.Namespace) -> None:
    """Check every file, refuse leaks, cut the crops."""
    from convert.prepare import Tools, prepare_crops  # noqa: PLC0415
    from hematovision_desktop.adapters.colour_locator import ColourLocator  # noqa: PLC0415
    from hematovision_desktop.adapters.crop_cutter import ScaledCropCutter  # noqa: PLC0415
    from hematovision_desktop.adapters.image_reader import ImageReader  # noqa: PLC0415

    data = data_folder(options.data)
    reader = ImageReader()
    examples = _own_examples(options)
    if not options.alone:
        examples += [*read_pbc(data, ["train", "val"]), *read_bccd(data)]
    if not options.alone or data.is_dir():
        _check_test_files(data, reader)
        refuse_leaks(examples, data)
    _print_counts(examples)
    cut = wide(PREPROCESSING)
    if options.raw_colours:
        cut = replace(cut, background_level=None)
    tools = Tools(reader, ColourLocator(), ScaledCropCutter(cut), cut.side_px)
    with _progress("cutting crops") as (bar, task):
        bar.update(task, total=len(examples))
        counts = prepare_crops(examples, tools, options.crops, lambda: bar.advance(task))
    for kind, count in sorted(counts.items()):
        console.print(f"{count:7,} {kind}")
    console.print(f"Crops of {cut.side_px} px ({MARGIN:g} × the window) are in {options.crops}")


def _own_examples(options: argparse.Namespace) -> list[Example]:
    """Return the labelled cells of the folders named with --boxes."""
    if not options.boxes:
        if options.alone or options.names:
            raise UserError("--names and --alone are for folders named with --boxes.")
        return []
    if options.names is None:
        raise UserError("Name the file of the classes with --names; one class per line.")
    names = read_names(options.names)
    examples = []
    for folder in options.boxes:
        found, left_out = read_own(folder, names)
        examples += found
        for why, count in sorted(left_out.items()):
            console.print(f"{count:7,} {why} left out of {folder}")
    return examples


def _check_test_files(data: Path, reader: FieldReader) -> None:
    """Read every file of the test sets, so that a damaged one is known before training."""
    with _progress("checking test files") as (bar, task):
        others = [
            *(example.path for example in read_pbc(data, ["test"])),
            *(example.path for example in read_kaggle_test(data)),
            *bccd_test_fields(data),
        ]
        bar.update(task, total=len(others))
        for path in others:
            try:
                reader.read(path)
            except FieldUnreadable as refused:
                raise UserError(
                    f"{path} is not usable: {refused} Fetch the data again."
                ) from refused
            bar.advance(task)


def _print_counts(examples: list[Example]) -> None:
    counts = Counter((example.source, example.split, example.label.value) for example in examples)
    for (source, split, label), count in sorted(counts.items()):
        console.print(f"{count:7,} {source} {split} {label}")


def run_train(options: argparse.Namespace) -> None:
    """Train, then leave the checkpoint, the curves and the history in the models folder.

    With a set left out the run is a measurement: everything stays in its state folder, and nothing
    is settled on the int8 grid, which would ask for every fold.
    """
    from convert.augment import LOOKS  # noqa: PLC0415
    from convert.backbone import build_model  # noqa: PLC0415
    from convert.calibrate import HeldOut, calibrate  # noqa: PLC0415
    from convert.charts import draw_training  # noqa: PLC0415
    from convert.checkpoint import save_checkpoint, write_bytes  # noqa: PLC0415
    from convert.train import Plan, Trainer  # noqa: PLC0415
    from convert.unlabelled import unlabelled_crops  # noqa: PLC0415

    crops = read_crops(options.crops)
    side = PREPROCESSING.side_px
    without: str = options.without or ""
    state: Path = options.state or (left_out_run(TRAINING, without) if without else TRAINING)
    target: Path = state if without else options.models
    plan = Plan(
        epochs=options.epochs,
        samples=options.samples,
        peak_rate=options.peak_rate,
        held_out=options.held_out,
        without=without,
        seed=options.seed,
        side=side,
        backbone=options.backbone,
        looks=LOOKS[options.looks],
        strangers=options.strangers,
    )
    if options.restart:
        for part in ("run", "settle"):
            shutil.rmtree(state / part, ignore_errors=True)
    model = build_model(len(LABELS), side, backbone=options.backbone)
    start = _load_start(model, options)
    unlabelled = (
        unlabelled_crops(data_folder(options.data), options.crops) if plan.looks.borrow else None
    )
    exposure = _exposure(crops, plan, data_folder(options.data)) if plan.strangers else None
    first = Trainer(crops, plan, state / "run", model, unlabelled=unlabelled, exposure=exposure)
    _train_with_progress(first, "training")
    first.restore_best()
    logits, judged = first.judge()
    groups = [(crops.rows[index].source, crops.rows[index].group) for index in judged]
    calibration = calibrate(HeldOut(logits, crops.labels()[judged], groups))
    history = {
        "plan": asdict(plan),
        "start": start,
        "best_epoch": first.best_epoch,
        "calibration": asdict(calibration),
        "epochs": first.history,
    }
    if not without:
        settling = replace(
            plan, epochs=options.settle_epochs, peak_rate=options.peak_rate / 3, settle=True
        )
        last = Trainer(
            crops, settling, state / "settle", model, unlabelled=unlabelled, exposure=exposure
        )
        _train_with_progress(last, "settling on the int8 grid")
        last.restore_best()
        history["settle"] = {"plan": asdict(settling), "epochs": last.history}
    draw_training(first.history, first.best_epoch, target / "training_curves.png")
    text = json.dumps(history, indent=1) + "\n"
    write_bytes(target / "history.json", text.encode())
    save_checkpoint(model, LABELS, target / "hematovision.keras")
    console.print(f"The model is in {target / 'hematovision.keras'}")


def _exposure(crops: Crops, plan: Plan, data: Path) -> Exposure:
    from convert.exposure import gather_exposure  # noqa: PLC0415
    from hematovision_desktop.adapters.colour_locator import ColourLocator  # noqa: PLC0415
    from hematovision_desktop.adapters.crop_cutter import ScaledCropCutter  # noqa: PLC0415
    from hematovision_desktop.adapters.image_reader import ImageReader  # noqa: PLC0415

    parts = (ImageReader(), ColourLocator(), ScaledCropCutter(PREPROCESSING))
    chosen = crops.training(plan.held_out, plan.without)
    return gather_exposure(data, crops, chosen, parts, without=plan.without)


def _load_start(model: keras.Model, options: argparse.Namespace) -> dict[str, str] | None:
    """Put the starting weights into a model; return what the card says of them, if any were used."""
    from convert.backbone import DEFAULT, load_imagenet, load_weights  # noqa: PLC0415
    from convert.datasets import file_hash  # noqa: PLC0415
    from convert.pack_writer import IMAGENET_START  # noqa: PLC0415

    if options.start == "random":
        return None
    if options.weights is None:
        if options.backbone != DEFAULT:
            raise UserError(
                f"No weights of {options.backbone} come with the program. "
                "Name a Keras file of them with --weights."
            )
        load_imagenet(model, data_folder(options.data) / IMAGENET)
        return IMAGENET_START
    load_weights(model, options.backbone, options.weights)
    return {
        "name": f"{options.backbone} weights given by the trainer",
        "used_for": "starting weights",
        "licence": "see where the file came from",
        "source": f"{options.weights.name}, SHA-256 {file_hash(options.weights)}",
    }


def _train_with_progress(trainer: Trainer, what: str) -> None:
    plan = trainer.plan
    with _progress(what) as (bar, task):

        def report(phase: str, step: int, steps: int, loss: float) -> None:
            epoch = len(trainer.history) + 1
            bar.update(
                task,
                total=plan.epochs * steps,
                completed=(epoch - 1) * steps + step,
                description=f"{phase}, epoch {epoch} of {plan.epochs}, loss {loss:.3f}",
            )

        trainer.run(report)


def run_quantize(options: argparse.Namespace) -> None:
    """Convert a checkpoint into a model pack and say what it cost."""
    from convert.golden import write_golden  # noqa: PLC0415
    from convert.quantize import Request, quantize  # noqa: PLC0415

    request = Request(
        options.checkpoint,
        options.pack,
        options.history,
        PREPROCESSING,
        LABELS,
        name=options.name,
        version=options.version,
    )
    cost = quantize(request, read_crops(options.crops))
    write_golden(options.pack)
    console.print_json(json.dumps(cost))
    console.print(f"The model pack is {options.pack} with its card beside it")


def run_evaluate(options: argparse.Namespace) -> None:
    """Measure the pack on every set through the whole path and write the report."""
    from convert.evaluate import evaluate  # noqa: PLC0415

    with _progress("evaluating") as (bar, task):

        def report(what: str, done: int, total: int) -> None:
            bar.update(task, description=what, completed=done, total=total)

        evaluate(
            data_folder(options.data),
            options.pack,
            options.checkpoint,
            options.report,
            only=tuple(options.only or ()),
            drawn=options.drawn,
            report=report,
        )
    console.print(f"The report is {options.report}")


def run_leave_one_out(options: argparse.Namespace) -> None:
    """Measure the runs that left a set out, list suspect labels, and renew the report."""
    from convert.checkpoint import write_bytes  # noqa: PLC0415
    from convert.evaluate import read_figures, write_figures  # noqa: PLC0415
    from convert.leave_out import load_run, measure_left_out, read_run  # noqa: PLC0415
    from convert.suspects import find_suspects, suspects_csv  # noqa: PLC0415
    from hematovision_desktop.adapters.model_pack import load_pack  # noqa: PLC0415

    crops = read_crops(options.crops)
    pack = load_pack(options.pack)
    side = pack.card.preprocessing.side_px
    parts = options.only or [*SETS, "suspects"]
    runs = {
        name: load_run(options.runs, name, side)
        for name in {"bccd" if part == "suspects" else part for part in parts}
    }
    left_out = {}
    for name in SETS:
        if name in parts:
            folders = sorted(options.runs.glob(f"{left_out_run(options.runs, name).name}-*"))
            others = [read_run(folder, name, side) for folder in folders]
            left_out[name] = measure_left_out(runs[name], crops, side)
            left_out[name]["others"] = [measure_left_out(one, crops, side) for one in others]
    found = {}
    fold = options.runs / "run" / "best.npz"
    if "suspects" in parts:
        with _progress("looking at the official test set") as (bar, task):
            suspects, found["suspects"] = find_suspects(
                runs["bccd"],
                crops,
                data_folder(options.data),
                pack,
                fold=fold if fold.exists() else None,
                report=lambda done, total: bar.update(task, completed=done, total=total),
            )
        write_bytes(options.report.parent / "suspect_labels.csv", suspects_csv(suspects))
    known = read_figures(options.report)
    known = {**known, **found, "left_out": {**known.get("left_out", {}), **left_out}}
    write_figures(known, pack, options.report)
    console.print(f"The report is {options.report}")


def run_adapt_check(options: argparse.Namespace) -> None:
    """Measure what teaching a site is worth on sets that runs never saw, and renew the report."""
    from convert.adapt_check import check_adaptation  # noqa: PLC0415
    from convert.evaluate import read_figures, write_figures  # noqa: PLC0415
    from hematovision_desktop.adapters.model_pack import load_pack  # noqa: PLC0415

    crops = read_crops(options.crops)
    pack = load_pack(options.pack)
    with _progress("teaching") as (bar, task):
        found = check_adaptation(
            options.runs,
            options.only or SETS,
            crops,
            pack.card.preprocessing.side_px,
            seeds=options.seeds,
            report=lambda done, total: bar.update(task, completed=done, total=total),
        )
    known = read_figures(options.report)
    known["adaptation"] = {**known.get("adaptation", {}), **found}
    write_figures(known, pack, options.report)
    console.print(f"The report is {options.report}")


def run_ablate(options: argparse.Namespace) -> None:
    """Compare recipes by short runs, each result kept at once, and renew the report."""
    from convert.ablate import SHORT, Bench, ablate, add_longer  # noqa: PLC0415
    from convert.evaluate import read_figures, write_figures  # noqa: PLC0415
    from convert.unlabelled import unlabelled_crops  # noqa: PLC0415
    from hematovision_desktop.adapters.model_pack import load_pack  # noqa: PLC0415

    data = data_folder(options.data)
    bench = Bench(
        read_crops(options.crops),
        unlabelled_crops(data, options.crops),
        options.state,
        options.report.parent / "report" / "ablation.json",
        data / IMAGENET if options.start == "imagenet" else None,
        read_crops(options.raw) if (options.raw / "table.csv").exists() else None,
    )
    short = replace(SHORT, samples=options.samples) if options.samples else SHORT
    for folder in options.beside or ():
        add_longer(bench, folder)
    if not options.beside:
        ablate(bench, options.only or (), options.seeds, console.print, short)
    write_figures(read_figures(options.report), load_pack(options.pack), options.report)
    console.print(f"The report is {options.report}")


def run_abstain(options: argparse.Namespace) -> None:
    """Fit from when on the pack abstains, put it on its card, and renew the report."""
    from convert.abstain import Sources, abstain  # noqa: PLC0415
    from convert.evaluate import read_figures, write_figures  # noqa: PLC0415
    from hematovision_desktop.adapters.model_pack import load_pack  # noqa: PLC0415

    data = data_folder(options.data)
    sources = Sources(data, options.pack, options.checkpoint, options.state)
    known = read_figures(options.report)
    known["abstention"] = abstain(sources, read_crops(options.crops), options.each)
    write_figures(known, load_pack(options.pack), options.report)
    console.print(f"The card is {options.pack.with_suffix('.json')}, the report {options.report}")


@contextmanager
def _progress(what: str) -> Iterator[tuple[Progress, TaskID]]:
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("left"),
    )
    with Progress(*columns, console=console) as bar:
        yield bar, bar.add_task(what, total=None)


def path(text: str) -> Path:
    """Return an argument as a path."""
    return Path(text).expanduser()


def numbers(text: str) -> tuple[int, ...]:
    """Return an argument like `7,8` as numbers."""
    return tuple(int(part) for part in text.split(","))

"""The commands that train the locator and convert it: `train-locator` and `quantize-locator`."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from convert.base.options import Options
from convert.base.progress import console, progress_bar
from convert.base.recipe import IMAGENET, MODELS, TRAINING, data_folder
from convert.data.class_names import Names
from hematovision_desktop.core.base.errors import UserError

if TYPE_CHECKING:
    from convert.locator.fields import BoxedField

STATE = TRAINING / "locator"
CHECKPOINT = MODELS / "locator.keras"
PACK = MODELS / "locator.tflite"


def read_fields(options: Options) -> list[BoxedField]:
    """Return every field for training, and print what there is and what was left out."""
    from convert.locator import fields  # noqa: PLC0415

    names = Names(tuple(name.strip() for name in options.classes.split(",")), {})
    found = [one for folder in options.boxes for one in fields.read_own_fields(folder, names)]
    if not options.alone:
        data = data_folder(options.data)
        stretched, left_out = fields.read_txl_fields(data)
        found += fields.read_bccd_fields(data) + stretched
        found += fields.read_single_cells(data) + fields.draw_fields()
        found += fields.draw_nothing()
        for why, count in sorted(left_out.items()):
            console.print(f"{count:7,} left out, {why}")
    elif not found:
        raise UserError("--alone is for folders named with --boxes.")
    for source, counts in fields.count_boxes(found).items():
        told = ", ".join(f"{count:,} {name}" for name, count in counts.items())
        console.print(f"{source}: {told}")
    return found


def run_train(options: Options) -> None:
    """Train, then finish on every fold. Write both checkpoints, the first one in the state folder."""
    from convert.base.files import write_bytes  # noqa: PLC0415
    from convert.locator.network import build_locator, load_start  # noqa: PLC0415
    from convert.locator.train import Plan, Trainer  # noqa: PLC0415

    fields = read_fields(options)
    plan = Plan(options.epochs, options.views, held_out=options.held_out, seed=options.seed)
    state: Path = options.state
    if options.restart:
        shutil.rmtree(state, ignore_errors=True)
    model = build_locator()
    if options.start == "imagenet":
        load_start(model, data_folder(options.data) / IMAGENET)
    first = Trainer(fields, plan, state, model)
    train_with_progress(first, "training")
    save_model(model, state / "locator.keras")
    history = {"plan": asdict(plan), "epochs": first.history}
    if options.finish_epochs:
        last = Plan(
            options.finish_epochs,
            options.views,
            peak_rate=plan.peak_rate / 5,
            held_out=None,
            seed=options.seed + 1,
        )
        finish = Trainer(fields, last, state / "finish", model)
        train_with_progress(finish, "finishing on every fold")
        history["finish"] = {"plan": asdict(last), "epochs": finish.history}
    save_model(model, options.checkpoint)
    told = json.dumps(history, indent=1) + "\n"
    write_bytes(options.checkpoint.with_name("locator_history.json"), told.encode())
    console.print(f"The network is in {options.checkpoint}")


def run_quantize(options: Options) -> None:
    """Convert. Thresholds and sizes come from the run that did not see the held-out fold."""
    from convert.locator.choose import choose_rules  # noqa: PLC0415
    from convert.locator.quantize import (  # noqa: PLC0415
        build_card,
        calibration_inputs,
        convert_locator,
        write_locator,
    )

    if not options.checkpoint.is_file():
        raise UserError(f"There is no checkpoint at {options.checkpoint}. Train one first.")
    fields = read_fields(options)
    learned = [field for field in fields if field.fold != options.held_out]
    examples = calibration_inputs(learned)
    judged = options.state / "locator.keras"
    rules, metrics = choose_rules(
        convert_locator(load_model(judged if judged.is_file() else options.checkpoint), examples),
        [field for field in fields if field.fold == options.held_out],
        learned,
    )
    content = convert_locator(load_model(options.checkpoint), examples)
    write_locator(options.pack, content, build_card(content, rules, metrics, options.version))
    console.print_json(json.dumps(metrics))
    console.print(f"The locator is {options.pack}, {len(content):,} bytes, with its card beside it")


def train_with_progress(trainer, what: str) -> None:  # type: ignore[no-untyped-def]
    """Train, and show a progress bar."""
    with progress_bar(what) as (bar, task):

        def report(step: int, steps: int, loss: float) -> None:
            told = f"{what}, loss {loss:.3f}"
            bar.update(task, completed=step, total=steps, description=told)

        trainer.run(report)


def save_model(model, path: Path) -> None:  # type: ignore[no-untyped-def]
    """Write a checkpoint completely or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f"new-{path.name}")
    model.save(unfinished)
    unfinished.replace(path)


def load_model(path: Path):  # type: ignore[no-untyped-def]
    """Read a checkpoint."""
    import keras  # noqa: PLC0415

    return keras.models.load_model(path, compile=False)

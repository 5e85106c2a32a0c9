"""The commands that make the two networks that find cells."""

# ruff: noqa: PLR0917 - an option of a command is a parameter of its function.

from __future__ import annotations

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from convert.base.recipe import FIRST_LOCATOR_STATE, HELD_OUT_FOLD, LOCATOR_STATE, MODELS, SEED
from convert.stages.asking import Boxes, Data, HeldOut, Pack, Restart, Seed, Start, run_stage

app = typer.Typer()

Views: TypeAlias = Annotated[int, typer.Option(help="augmented views per epoch")]
Unfinished: TypeAlias = Annotated[Path, typer.Option(help="folder of an unfinished run")]
Checkpoint: TypeAlias = Annotated[Path, typer.Option(help="Keras file to write")]
Classes: TypeAlias = Annotated[
    str, typer.Option(metavar="NAMES", help="names of YOLO's classes in order")
]
Alone: TypeAlias = Annotated[bool, typer.Option("--alone", help="learn only from these folders")]
Version: TypeAlias = Annotated[str, typer.Option(help="version in the card")]

_CLASSES = "WBC,RBC,Platelets"
_WIDE = MODELS / "locator.tflite"


@app.command("train-locator")
def train_locator(
    data: Data = None,
    epochs: int = 32,
    views: Views = 1000,
    finish_epochs: Annotated[
        int, typer.Option(help="last epochs, slower, also on the held-out fold")
    ] = 4,
    held_out: HeldOut = HELD_OUT_FOLD,
    start: Start = "imagenet",
    seed: Seed = SEED,
    restart: Restart = False,
    state: Unfinished = LOCATOR_STATE,
    checkpoint: Checkpoint = MODELS / "locator.keras",
    boxes: Boxes = [],  # noqa: B006
    classes: Classes = _CLASSES,
    alone: Alone = False,
) -> None:
    """Train the network that finds the cells in a field."""
    run_stage("train-locator", "convert.locator.commands:run_train", locals())


@app.command("quantize-locator")
def quantize_locator(
    checkpoint: Annotated[Path, typer.Argument()] = MODELS / "locator.keras",
    data: Data = None,
    pack: Pack = _WIDE,
    state: Annotated[
        Path, typer.Option(help="folder of the run, for the results of its held-out fold")
    ] = LOCATOR_STATE,
    held_out: HeldOut = HELD_OUT_FOLD,
    version: Version = "1",
    boxes: Boxes = [],  # noqa: B006
    classes: Classes = _CLASSES,
    alone: Alone = False,
) -> None:
    """Convert the locator to int8 and choose its thresholds and sizes."""
    run_stage("quantize-locator", "convert.locator.commands:run_quantize", locals())


@app.command("train-first-locator")
def train_first_locator(
    data: Data = None,
    epochs: int = 14,
    views: Views = 8000,
    held_out: HeldOut = HELD_OUT_FOLD,
    seed: Seed = SEED,
    restart: Restart = False,
    wide: Annotated[
        Path, typer.Option(help="the wide locator, with its Keras file beside it")
    ] = _WIDE,
    state: Unfinished = FIRST_LOCATOR_STATE,
    checkpoint: Checkpoint = MODELS / "first-locator.keras",
) -> None:
    """Train the narrow network that looks at a field before the locator."""
    run_stage("train-first-locator", "convert.locator.first:run_train", locals())


@app.command("quantize-first-locator")
def quantize_first_locator(
    checkpoint: Annotated[Path, typer.Argument()] = MODELS / "first-locator.keras",
    data: Data = None,
    pack: Pack = MODELS / "first-locator.tflite",
    wide: Annotated[Path, typer.Option(help="the locator whose scale it must give")] = _WIDE,
    held_out: HeldOut = HELD_OUT_FOLD,
    version: Version = "1",
) -> None:
    """Convert the narrow network to int8 and choose its thresholds and sizes."""
    run_stage("quantize-first-locator", "convert.locator.first:run_quantize", locals())

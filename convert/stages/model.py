"""The commands that make the model: crops, training, int8."""

# ruff: noqa: PLR0917 - an option of a command is a parameter of its function.

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, TypeAlias

import typer

from convert.base.recipe import CROPS, HELD_OUT_FOLD, MODELS, OUTLIER_EXPOSURE, SEED
from convert.data.sources import FAMILIES
from convert.stages.asking import (
    CHECKPOINT,
    Boxes,
    Crops,
    Data,
    HeldOut,
    Restart,
    Seed,
    decimal,
    each_of,
    run_stage,
)

app = typer.Typer()

Backbone: TypeAlias = Literal["mobilenetv2", "efficientnetb0", "resnet50", "vgg16", "inceptionv3"]
"""The networks that can be trained; only the first finds its starting weights in the data folder."""


@app.command()
def prepare(
    data: Data = None,
    crops: Crops = CROPS,
    boxes: Boxes = [],  # noqa: B006
    names: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="classes of these folders, one per line in YOLO's order: `name` or `name = type`",
        ),
    ] = None,
    alone: Annotated[
        bool,
        typer.Option("--alone", help="use only these folders, without the sources of the table"),
    ] = False,
    raw_colours: Annotated[
        bool,
        typer.Option(
            "--raw-colours",
            help="leave the background as it is, for comparison; also give another --crops",
        ),
    ] = False,
) -> None:
    """Check every file and cut the training crops."""
    run_stage("prepare", "convert.data.command:run_prepare", locals())


@app.command()
def train(
    data: Data = None,
    crops: Crops = CROPS,
    epochs: Annotated[int, typer.Option(help="at most this many")] = 18,
    samples: Annotated[int, typer.Option(help="crops per epoch")] = 12_000,
    batch: Annotated[int, typer.Option(help="crops per step")] = 32,
    peak_rate: Annotated[float, decimal(help="highest learning rate")] = 3e-4,
    held_out: HeldOut = HELD_OUT_FOLD,
    settle_epochs: Annotated[
        int, typer.Option(help="last epochs, on every fold and rounded as in int8")
    ] = 5,
    start: Annotated[
        Literal["imagenet", "checkpoint", "random"],
        typer.Option(
            help="starting weights; checkpoint continues from an earlier version of this network "
            "(--weights, or the shipped one), random is for trials without the ImageNet file"
        ),
    ] = "imagenet",
    backbone: Annotated[
        Backbone,
        typer.Option(help="network under the head; all but the first need --weights"),
    ] = "mobilenetv2",
    weights: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Keras file with the backbone's weights, without classification layers",
        ),
    ] = None,
    augmentation: Annotated[
        Literal["usual", "vivid", "dosed", "robust", "borrowed"],
        typer.Option(
            help="how far augmentation goes; vivid doubles the changes of colour, dosed thins and "
            "thickens the stain, robust changes its hues and the surroundings, borrowed uses the "
            "stains of the other sources"
        ),
    ] = "vivid",
    outlier_exposure: Annotated[
        float,
        decimal(
            metavar="SHARE",
            help="share of every epoch that shows red cells, empty places, pairs, dirt and other "
            "pictures, for which the right answer is no type",
        ),
    ] = OUTLIER_EXPOSURE,
    unused: Annotated[
        float,
        decimal(
            help="how much an output that a source's labels never use counts in the loss of its "
            "cells, such as blast if nobody looked for blasts: 1 like any other, 0 not at all"
        ),
    ] = 1.0,
    prior: Annotated[
        float,
        decimal(
            help="how much of the frequency with which a type is drawn from a source the loss takes "
            "into account: 0 nothing, 1 all, so that the look of a source does not suggest a type"
        ),
    ] = 0.0,
    seed: Seed = SEED,
    restart: Restart = False,
    state: Annotated[
        Path | None,
        typer.Option(
            help="where an unfinished run is kept (default: build/train, or a separate folder in it "
            "with --without)"
        ),
    ] = None,
    without: Annotated[
        list[str],
        typer.Option(
            callback=each_of(*FAMILIES),
            help="leave a source out, to measure on it; then nothing goes to the models folder; may "
            f"be repeated: {', '.join(FAMILIES)}",
        ),
    ] = [],  # noqa: B006
    models: Annotated[Path, typer.Option(help="where the result goes")] = MODELS,
) -> None:
    """Train the Keras model."""
    run_stage("train", "convert.train.command:train", locals())


@app.command()
def quantize(
    checkpoint: Annotated[
        Path, typer.Argument(help=".keras, .h5 or the folder of a SavedModel")
    ] = CHECKPOINT,
    labels: Annotated[
        str | None,
        typer.Option(
            metavar="NAMES",
            help="names of the outputs in order, separated by commas: a type, `name=type`, or `name=-` "
            "to leave one out; needed for checkpoints that were not trained here",
        ),
    ] = None,
    pixels: Annotated[
        Literal["0..1", "-1..1", "0..255", "caffe", "torch", "own"] | None,
        typer.Option(
            help="range of pixels with which the checkpoint was trained; own is that of its network's "
            "published weights. Not needed if the network scales pixels itself"
        ),
    ] = None,
    pictures: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER",
            help="any pictures, for calibration; folders in it with the name of a type contain "
            "labelled cells, which show how good the checkpoint is",
        ),
    ] = None,
    side: Annotated[
        int | None, typer.Option(help="in px, for a network that takes pictures of any size")
    ] = None,
    crop_um: Annotated[
        float | None, decimal(help="side of the window around a cell in µm (default: 24)")
    ] = None,
    natural_colours: Annotated[
        bool, typer.Option("--natural-colours", help="leave the background of crops as it is")
    ] = False,
    anyway: Annotated[
        bool, typer.Option("--anyway", help="convert even if something speaks against it")
    ] = False,
    crops: Crops = CROPS,
    pack: Annotated[
        Path | None,
        typer.Option(help=".tflite of the model pack (default: beside the checkpoint)"),
    ] = None,
    history: Annotated[
        Path | None,
        typer.Option(
            help="history of the training run, for temperature, review threshold and the sources "
            "that it left out (default: history.json beside the checkpoint)"
        ),
    ] = None,
    name: Annotated[str | None, typer.Option(help="name in the card")] = None,
    version: Annotated[str, typer.Option(help="version in the card")] = "1",
) -> None:
    """Convert a Keras checkpoint into an int8 model pack."""
    run_stage("quantize", "convert.pack.command:run_quantize", locals())

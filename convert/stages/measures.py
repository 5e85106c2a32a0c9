"""The commands that measure, and write the results into the report and onto the card."""

# ruff: noqa: PLR0917 - an option of a command is a parameter of its function.

from __future__ import annotations

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from convert.base.recipe import (
    ADAPT_GAIN,
    CROPS,
    DRAWN_EACH,
    MODELS,
    OUTLIERS_EACH,
    SEED,
    SETS,
    TRAINING,
)
from convert.data.sources import FAMILIES
from convert.stages.asking import (
    CHECKPOINT,
    PACK,
    Crops,
    Data,
    Pack,
    Start,
    each_of,
    run_stage,
)

app = typer.Typer()

Report: TypeAlias = Annotated[Path, typer.Option(help="report to write again")]
Checkpoint: TypeAlias = Annotated[Path, typer.Option(help="Keras file that the pack was made from")]
Runs: TypeAlias = Annotated[Path, typer.Option(help="where the runs are")]

_MEASURED = ("kaggle", "originals", "pbc", "locator", "drawn", "leak")
_RAW = CROPS.with_name("crops-raw")


@app.command()
def evaluate(
    data: Data = None,
    pack: Pack = PACK,
    checkpoint: Checkpoint = CHECKPOINT,
    report: Report = MODELS / "REPORT.md",
    only: Annotated[
        list[str],
        typer.Option(
            callback=each_of(*_MEASURED),
            help="measure only this set and keep the other figures; may be repeated: "
            f"{', '.join(_MEASURED)}",
        ),
    ] = [],  # noqa: B006
    drawn: Annotated[
        int, typer.Option(metavar="N", help="drawn cells of each type and condition")
    ] = DRAWN_EACH,
) -> None:
    """Measure the pack on every set and write the report."""
    run_stage("evaluate", "convert.report.commands:run_evaluate", locals())


@app.command()
def abstain(
    data: Data = None,
    crops: Crops = CROPS,
    pack: Pack = PACK,
    checkpoint: Checkpoint = CHECKPOINT,
    report: Report = MODELS / "REPORT.md",
    state: Annotated[
        Path, typer.Option(help="folder of the run that trained the model")
    ] = TRAINING,
    each: Annotated[
        int, typer.Option(metavar="N", help="crops without a leukocyte to make of each kind")
    ] = OUTLIERS_EACH,
) -> None:
    """Determine when the pack leaves a cell to a person, and put it on the card."""
    run_stage("abstain", "convert.report.commands:run_abstain", locals())


@app.command("adapt-check")
def adapt_check(
    crops: Crops = CROPS,
    runs: Runs = TRAINING,
    pack: Pack = PACK,
    report: Report = MODELS / "REPORT.md",
    seeds: Annotated[int, typer.Option(help="random draws of each kind")] = 8,
    only: Annotated[
        list[str],
        typer.Option(
            callback=each_of(*SETS), help=f"only this set; may be repeated: {', '.join(SETS)}"
        ),
    ] = [],  # noqa: B006
) -> None:
    """Measure what teaching a site gains, on sets that runs of `train --without` never saw."""
    run_stage("adapt-check", "convert.report.commands:run_adapt_check", locals())


@app.command("adapt-gain")
def adapt_gain(
    pack: Pack,
    crops: Crops = CROPS,
    state: Annotated[
        Path, typer.Option(help="what the pack sees, and each result, to continue later")
    ] = ADAPT_GAIN,
    report: Report = MODELS / "REPORT.md",
    seeds: Annotated[int, typer.Option(help="draws of each kind")] = 8,
    only: Annotated[
        list[str],
        typer.Option(callback=each_of(*FAMILIES), help="sources that the pack never saw"),
    ] = ["raabin", "bcisc", "rvpbs", "lmu"],  # noqa: B006
) -> None:
    """Measure what 20, 50 and 100 chosen cells gain on sources that a pack never saw."""
    run_stage("adapt-gain", "convert.report.commands:run_adapt_gain", locals())


@app.command()
def report(pack: Pack = PACK, report: Report = MODELS / "REPORT.md") -> None:
    """Write the report and the text of the card again from the stored figures."""
    run_stage("report", "convert.report.commands:run_report", locals())


@app.command("colour-order")
def colour_order(data: Data = None) -> None:
    """Learn how a picture's colours speak against their order, and measure it on sources left out."""
    run_stage("colour-order", "convert.measure.colour_order:run_colour_order", locals())


@app.command("leave-one-out")
def leave_one_out(
    data: Data = None,
    crops: Crops = CROPS,
    runs: Runs = TRAINING,
    pack: Pack = PACK,
    report: Report = MODELS / "REPORT.md",
    only: Annotated[
        list[str],
        typer.Option(
            callback=each_of(*FAMILIES, "suspects"),
            help="only this part, keeping the other figures; may be repeated: "
            f"{', '.join(FAMILIES)}, suspects",
        ),
    ] = [],  # noqa: B006
) -> None:
    """Measure runs of `train --without` on the sources that they never saw; list suspect labels."""
    run_stage("leave-one-out", "convert.report.commands:run_leave_one_out", locals())


@app.command()
def ablate(
    data: Data = None,
    crops: Crops = CROPS,
    only: Annotated[
        list[str], typer.Option(metavar="NAME", help="only this row; may be repeated")
    ] = [],  # noqa: B006
    seeds: Annotated[str, typer.Option(help="like 7,8")] = str(SEED),
    beside: Annotated[
        list[Path],
        typer.Option(
            metavar="FOLDER",
            help="only add a finished run of `train --without` below the rows; may be repeated",
        ),
    ] = [],  # noqa: B006
    samples: Annotated[
        int | None, typer.Option(help="crops per epoch, for a trial of the command")
    ] = None,
    start: Start = "imagenet",
    raw: Annotated[Path, typer.Option(help="crops made with `prepare --raw-colours`")] = _RAW,
    pack: Pack = PACK,
    report: Report = MODELS / "REPORT.md",
    state: Annotated[Path, typer.Option(help="where an unfinished run is kept")] = TRAINING
    / "ablation",
) -> None:
    """Compare recipes by short runs on sets that they never saw; continues where it was stopped."""
    run_stage("ablate", "convert.report.commands:run_ablate", locals())

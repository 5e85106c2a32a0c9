"""Command line of the workshop: `python -m convert STAGE`, see `--help`.

A stage's room is imported when it is asked for: TensorFlow takes seconds, and `--help` should not.
"""

# ruff: noqa: PLR0917 - an option of a command is a parameter of its function.

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias

import typer

from convert.base.options import Options
from convert.base.recipe import (
    CROPS,
    DRAWN_EACH,
    FIRST_LOCATOR_STATE,
    HELD_OUT_FOLD,
    LOCATOR_STATE,
    MODELS,
    OUTLIER_EXPOSURE,
    OUTLIERS_EACH,
    SEED,
    SETS,
    TEACH_GAIN,
    TRAINING,
)
from convert.data.sources import FAMILIES
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError

app = typer.Typer(
    name="python -m convert",
    help="Make a model pack: prepare the data, train, convert to int8, evaluate.",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)

_PACK = MODELS / "hematovision.tflite"
_CHECKPOINT = MODELS / "hematovision.keras"
_MEASURED = ("kaggle", "originals", "pbc", "locator", "drawn", "leak")
_UNWRITABLE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)
"""What a disk behind standard output answers when it is full."""

_RAW = CROPS.with_name("crops-raw")

Data: TypeAlias = Annotated[
    Path | None, typer.Option(help="data folder (default: HEMATOVISION_DATA or ../shared/data)")
]
Crops: TypeAlias = Annotated[Path, typer.Option(help="cache of crops")]
Pack: TypeAlias = Annotated[Path, typer.Option(help=".tflite of the model pack")]
Report: TypeAlias = Annotated[Path, typer.Option(help="report to renew")]
Checkpoint: TypeAlias = Annotated[Path, typer.Option(help="Keras file that the pack was made from")]
Runs: TypeAlias = Annotated[Path, typer.Option(help="where the runs are")]
Seed: TypeAlias = Annotated[int, typer.Option()]
HeldOut: TypeAlias = Annotated[int, typer.Option(help="fold to judge by, 0 to 4")]
Restart: TypeAlias = Annotated[bool, typer.Option("--restart", help="forget an unfinished run")]
Boxes: TypeAlias = Annotated[
    list[Path],
    typer.Option(
        metavar="FOLDER", help="also take a folder with VOC or YOLO boxes; may be repeated"
    ),
]
UpdateKey: TypeAlias = Annotated[Path, typer.Option(help="the key that signs, a .pem file")]
Start: TypeAlias = Annotated[
    Literal["imagenet", "random"], typer.Option(help="starting weights; random is for trials")
]


def _decimal(**more: Any) -> Any:
    """Return an option that takes a number; half of the world writes a comma for the point."""

    def parse(given: str | float) -> float:  # the default comes as it is
        try:
            return float(str(given).strip().replace(",", "."))
        except ValueError:
            raise typer.BadParameter(f"{given!r} is no number, such as 0.5") from None

    return typer.Option(parser=parse, **({"metavar": "NUMBER"} | more))


def _each_of(*choices: str) -> Callable[[list[str]], list[str]]:
    """Return a check that every value of an option is one of these."""

    def check(values: list[str]) -> list[str]:
        if strange := [value for value in values if value not in choices]:
            raise typer.BadParameter(f"{strange[0]!r} is none of {', '.join(choices)}")
        return values

    return check


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
        bool, typer.Option("--alone", help="take these folders alone, without the table's sources")
    ] = False,
    raw_colours: Annotated[
        bool,
        typer.Option(
            "--raw-colours",
            help="leave the background as it is, for comparison; name another --crops",
        ),
    ] = False,
) -> None:
    """Check every file and cut the training crops."""
    _run("prepare", "convert.data.command:run_prepare", locals())


@app.command()
def train(
    data: Data = None,
    crops: Crops = CROPS,
    epochs: Annotated[int, typer.Option(help="at most this many")] = 18,
    samples: Annotated[int, typer.Option(help="crops per epoch")] = 12_000,
    batch: Annotated[int, typer.Option(help="crops per step")] = 32,
    peak_rate: Annotated[float, _decimal(help="highest learning rate")] = 3e-4,
    held_out: HeldOut = HELD_OUT_FOLD,
    settle_epochs: Annotated[
        int, typer.Option(help="last epochs, on every fold and rounded as in int8")
    ] = 5,
    start: Annotated[
        Literal["imagenet", "checkpoint", "random"],
        typer.Option(
            help="starting weights; checkpoint goes on from an earlier version of this network "
            "(--weights, or the shipped one), random is for trials without the ImageNet file"
        ),
    ] = "imagenet",
    backbone: Annotated[
        Literal["mobilenetv2", "efficientnetb0", "resnet50", "vgg16", "inceptionv3"],
        typer.Option(help="network under the head; every other than the first needs --weights"),
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
            "thickens the stain, robust changes its hues and the surroundings, borrowed takes the "
            "stains of the other sources"
        ),
    ] = "vivid",
    outlier_exposure: Annotated[
        float,
        _decimal(
            metavar="SHARE",
            help="share of every epoch that shows red cells, empty places, pairs, dirt and pictures "
            "of anything, for which no type is the wanted answer",
        ),
    ] = OUTLIER_EXPOSURE,
    unused: Annotated[
        float,
        _decimal(
            help="what an output that a source's labels never use counts in the loss of its cells, "
            "such as blast where nobody looked for blasts: 1 as any other, 0 not at all"
        ),
    ] = 1.0,
    prior: Annotated[
        float,
        _decimal(
            help="how far the loss takes into account how often a type is drawn of a source: 0 not "
            "at all, 1 as often as it is, so that the looks of a source are no sign of a type"
        ),
    ] = 0.0,
    seed: Seed = SEED,
    restart: Restart = False,
    state: Annotated[
        Path | None,
        typer.Option(
            help="where an unfinished run is kept (default: build/train, or its own folder in there "
            "with --without)"
        ),
    ] = None,
    without: Annotated[
        list[str],
        typer.Option(
            callback=_each_of(*FAMILIES),
            help="leave a source out, to measure on it; then nothing goes to the models folder; may "
            f"be repeated: {', '.join(FAMILIES)}",
        ),
    ] = [],  # noqa: B006
    models: Annotated[Path, typer.Option(help="where the result goes")] = MODELS,
) -> None:
    """Train the Keras model."""
    _run("train", "convert.train.command:train", locals())


@app.command()
def quantize(
    checkpoint: Annotated[
        Path, typer.Argument(help=".keras, .h5 or the folder of a SavedModel")
    ] = _CHECKPOINT,
    labels: Annotated[
        str | None,
        typer.Option(
            metavar="NAMES",
            help="names of the outputs in order, commas between: a type, `name=type`, or `name=-` for "
            "one to leave out; needed for checkpoints that were not trained here",
        ),
    ] = None,
    pixels: Annotated[
        Literal["0..1", "-1..1", "0..255", "caffe", "torch", "own"] | None,
        typer.Option(
            help="range of pixels that the checkpoint was trained on; own is that of its network's "
            "published weights. Not needed where the network scales pixels itself"
        ),
    ] = None,
    pictures: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER",
            help="any pictures, to calibrate on; folders in it that bear the name of a type are "
            "labelled cells, which tell how good the checkpoint is",
        ),
    ] = None,
    side: Annotated[
        int | None, typer.Option(help="in px, for a network that takes pictures of any size")
    ] = None,
    crop_um: Annotated[
        float | None, _decimal(help="side of the window around a cell in µm (default: 24)")
    ] = None,
    natural_colours: Annotated[
        bool, typer.Option("--natural-colours", help="leave the background of crops as it is")
    ] = False,
    anyway: Annotated[
        bool, typer.Option("--anyway", help="convert although something speaks against it")
    ] = False,
    crops: Crops = CROPS,
    pack: Annotated[
        Path | None,
        typer.Option(help=".tflite of the model pack (default: beside the checkpoint)"),
    ] = None,
    history: Annotated[
        Path, typer.Option(help="of the training run, for temperature and review threshold")
    ] = MODELS / "history.json",
    name: Annotated[str | None, typer.Option(help="name in the card")] = None,
    version: Annotated[str, typer.Option(help="version in the card")] = "1",
) -> None:
    """Convert a Keras checkpoint into an int8 model pack."""
    _run("quantize", "convert.pack.command:run_quantize", locals())


@app.command("train-locator")
def train_locator(
    data: Data = None,
    epochs: int = 32,
    views: Annotated[int, typer.Option(help="augmented views per epoch")] = 1000,
    finish_epochs: Annotated[
        int, typer.Option(help="last epochs, slower, on the held-out fold as well")
    ] = 4,
    held_out: HeldOut = HELD_OUT_FOLD,
    start: Start = "imagenet",
    seed: Seed = SEED,
    restart: Restart = False,
    state: Annotated[Path, typer.Option(help="of an unfinished run")] = LOCATOR_STATE,
    checkpoint: Annotated[Path, typer.Option(help="Keras file to write")] = MODELS
    / "locator.keras",
    boxes: Boxes = [],  # noqa: B006
    classes: Annotated[
        str, typer.Option(metavar="NAMES", help="names of YOLO's classes in order")
    ] = "WBC,RBC,Platelets",
    alone: Annotated[bool, typer.Option("--alone", help="learn from these folders alone")] = False,
) -> None:
    """Train the net that finds the cells in a field."""
    _run("train-locator", "convert.locator.commands:run_train", locals())


@app.command("quantize-locator")
def quantize_locator(
    checkpoint: Annotated[Path, typer.Argument()] = MODELS / "locator.keras",
    data: Data = None,
    pack: Pack = MODELS / "locator.tflite",
    state: Annotated[
        Path, typer.Option(help="of the run, for what its held-out fold tells")
    ] = LOCATOR_STATE,
    held_out: HeldOut = HELD_OUT_FOLD,
    version: Annotated[str, typer.Option(help="version in the card")] = "1",
    boxes: Boxes = [],  # noqa: B006
    classes: Annotated[
        str, typer.Option(metavar="NAMES", help="names of YOLO's classes in order")
    ] = "WBC,RBC,Platelets",
    alone: Annotated[bool, typer.Option("--alone", help="learn from these folders alone")] = False,
) -> None:
    """Convert the locator to int8 and choose its thresholds and sizes."""
    _run("quantize-locator", "convert.locator.commands:run_quantize", locals())


@app.command("train-first-locator")
def train_first_locator(
    data: Data = None,
    epochs: int = 14,
    views: Annotated[int, typer.Option(help="augmented views per epoch")] = 8000,
    held_out: HeldOut = HELD_OUT_FOLD,
    seed: Seed = SEED,
    restart: Restart = False,
    wide: Annotated[Path, typer.Option(help="the wide locator, its Keras file beside it")] = MODELS
    / "locator.tflite",
    state: Annotated[Path, typer.Option(help="of an unfinished run")] = FIRST_LOCATOR_STATE,
    checkpoint: Annotated[Path, typer.Option(help="Keras file to write")] = MODELS
    / "first-locator.keras",
) -> None:
    """Train the narrow net that looks at a field before the locator."""
    _run("train-first-locator", "convert.locator.first:run_train", locals())


@app.command("quantize-first-locator")
def quantize_first_locator(
    checkpoint: Annotated[Path, typer.Argument()] = MODELS / "first-locator.keras",
    data: Data = None,
    pack: Pack = MODELS / "first-locator.tflite",
    wide: Annotated[Path, typer.Option(help="the locator whose scale it is to give")] = MODELS
    / "locator.tflite",
    held_out: HeldOut = HELD_OUT_FOLD,
    version: Annotated[str, typer.Option(help="version in the card")] = "1",
) -> None:
    """Convert the narrow net to int8 and choose its thresholds and sizes."""
    _run("quantize-first-locator", "convert.locator.first:run_quantize", locals())


@app.command()
def evaluate(
    data: Data = None,
    pack: Pack = _PACK,
    checkpoint: Checkpoint = _CHECKPOINT,
    report: Report = MODELS / "REPORT.md",
    only: Annotated[
        list[str],
        typer.Option(
            callback=_each_of(*_MEASURED),
            help="measure this set alone and keep the other figures; may be repeated: "
            f"{', '.join(_MEASURED)}",
        ),
    ] = [],  # noqa: B006
    drawn: Annotated[
        int, typer.Option(metavar="N", help="drawn cells of each type and condition")
    ] = DRAWN_EACH,
) -> None:
    """Measure the pack on every set and write the report."""
    _run("evaluate", "convert.report.commands:run_evaluate", locals())


@app.command()
def abstain(
    data: Data = None,
    crops: Crops = CROPS,
    pack: Pack = _PACK,
    checkpoint: Checkpoint = _CHECKPOINT,
    report: Report = MODELS / "REPORT.md",
    state: Annotated[Path, typer.Option(help="of the run that trained the model")] = TRAINING,
    each: Annotated[
        int, typer.Option(metavar="N", help="crops of no leukocyte made of each kind")
    ] = OUTLIERS_EACH,
) -> None:
    """Fit from when on the pack leaves a cell to a person, and put it on the card."""
    _run("abstain", "convert.report.commands:run_abstain", locals())


@app.command("adapt-check")
def adapt_check(
    crops: Crops = CROPS,
    runs: Runs = TRAINING,
    pack: Pack = _PACK,
    report: Report = MODELS / "REPORT.md",
    seeds: Annotated[int, typer.Option(help="random draws of each kind")] = 8,
    only: Annotated[
        list[str],
        typer.Option(
            callback=_each_of(*SETS), help=f"this set alone; may be repeated: {', '.join(SETS)}"
        ),
    ] = [],  # noqa: B006
) -> None:
    """Measure what teaching a site is worth, on sets that runs of `train --without` never saw."""
    _run("adapt-check", "convert.report.commands:run_adapt_check", locals())


@app.command("teach-gain")
def teach_gain(
    pack: Pack,
    crops: Crops = CROPS,
    state: Annotated[
        Path, typer.Option(help="what the pack sees, and each result; to go on")
    ] = TEACH_GAIN,
    report: Report = MODELS / "REPORT.md",
    seeds: Annotated[int, typer.Option(help="draws of each kind")] = 8,
    only: Annotated[
        list[str],
        typer.Option(callback=_each_of(*FAMILIES), help="sources that the pack never saw"),
    ] = ["raabin", "bcisc", "rvpbs", "lmu"],  # noqa: B006
) -> None:
    """Measure what 20, 50 and 100 chosen cells gain on sources that a pack never saw."""
    _run("teach-gain", "convert.report.commands:run_teach_gain", locals())


@app.command()
def report(pack: Pack = _PACK, report: Report = MODELS / "REPORT.md") -> None:
    """Write the report and the card's words anew from the figures that are kept."""
    _run("report", "convert.report.commands:run_report", locals())


@app.command("leave-one-out")
def leave_one_out(
    data: Data = None,
    crops: Crops = CROPS,
    runs: Runs = TRAINING,
    pack: Pack = _PACK,
    report: Report = MODELS / "REPORT.md",
    only: Annotated[
        list[str],
        typer.Option(
            callback=_each_of(*FAMILIES, "suspects"),
            help="this part alone, keeping the other figures; may be repeated: "
            f"{', '.join(FAMILIES)}, suspects",
        ),
    ] = [],  # noqa: B006
) -> None:
    """Measure runs made with `train --without` on the sources they never saw; list suspect labels."""
    _run("leave-one-out", "convert.report.commands:run_leave_one_out", locals())


@app.command()
def ablate(
    data: Data = None,
    crops: Crops = CROPS,
    only: Annotated[
        list[str], typer.Option(metavar="NAME", help="this row alone; may be repeated")
    ] = [],  # noqa: B006
    seeds: Annotated[str, typer.Option(help="like 7,8")] = str(SEED),
    beside: Annotated[
        list[Path],
        typer.Option(
            metavar="FOLDER",
            help="only put a finished run of `train --without` beside the rows; may be repeated",
        ),
    ] = [],  # noqa: B006
    samples: Annotated[
        int | None, typer.Option(help="crops per epoch, for a trial of the command")
    ] = None,
    start: Start = "imagenet",
    raw: Annotated[Path, typer.Option(help="crops made with `prepare --raw-colours`")] = _RAW,
    pack: Pack = _PACK,
    report: Report = MODELS / "REPORT.md",
    state: Annotated[Path, typer.Option(help="where an unfinished run is kept")] = TRAINING
    / "ablation",
) -> None:
    """Compare recipes by short runs on sets they never saw; goes on where it was stopped."""
    _run("ablate", "convert.report.commands:run_ablate", locals())


@app.command("make-key")
def make_key(key: UpdateKey) -> None:
    """Make the key that signs updates; on a computer that is not online."""
    _run("make-key", "convert.pack.update:run_make_key", locals())


@app.command()
def sign(
    file: Annotated[Path, typer.Argument(help="such as dist/installers/SHA256SUMS")], key: UpdateKey
) -> None:
    """Sign a file; its signature lies beside it."""
    _run("sign", "convert.pack.update:run_sign", locals())


@app.command("make-update")
def make_update(
    kind: Annotated[Literal["model", "program", "translations"], typer.Argument()],
    source: Annotated[Path, typer.Argument(help="a pack's .tflite, or the folder of the rest")],
    key: UpdateKey,
    output: Annotated[Path, typer.Option(help="the update, .hvupdate")],
    version: Annotated[str, typer.Option(help="numbers parted by dots (default: the card's)")] = "",
    about: Annotated[str, typer.Option(help="what is new, for people")] = "",
    platform: Annotated[str, typer.Option(help="such as linux-x86_64; default: any, or here")] = "",
    needs_program: Annotated[str, typer.Option(help="least version of the program")] = "",
) -> None:
    """Sign a model pack, a program or translations as one file for a stick."""
    _run("make-update", "convert.pack.update:run_make_update", locals())


def _run(stage: str, where: str, given: dict[str, Any]) -> None:
    """Run a stage; end with 1 and one sentence for what a person can put right, with 130 if stopped."""
    module, function = where.split(":")
    try:
        getattr(import_module(module), function)(Options(**given))
    except (UserError, EnvironmentFault) as refused:
        print(f"convert {stage}: {refused}", file=sys.stderr)
        raise typer.Exit(1) from None
    except KeyboardInterrupt:
        print(f"convert {stage}: stopped", file=sys.stderr)
        raise typer.Exit(130) from None


def check_arguments(arguments: Sequence[str]) -> None:
    """Read arguments as `main` would and run nothing; raise what the command line library raises."""
    group: Any = typer.main.get_command(app)
    stage, *rest = arguments
    group.commands[stage].make_context(stage, rest)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one stage; return its exit status, 2 for arguments that cannot be understood."""
    try:
        app(args=None if arguments is None else list(arguments))
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    except OSError as fault:
        if fault.filename is not None or fault.errno not in _UNWRITABLE:
            raise
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nothing more at exit
        print(f"convert: what is printed cannot be written ({fault.strerror}).", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    raise SystemExit(main())

"""Command line of the workshop: `python -m convert prepare|train|quantize|evaluate|abstain|leave-one-out|ablate`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import TypeAlias

from convert import commands
from convert.data.sources import FAMILIES
from convert.locator.commands import add_commands as add_locator_commands
from convert.recipe import (
    BACKBONES,
    CROPS,
    DRAWN_EACH,
    HELD_OUT_FOLD,
    MODELS,
    SEED,
    SETS,
    STRANGERS,
    STRANGERS_EACH,
    TRAINING,
)
from hematovision_desktop.core.errors import EnvironmentFault, UserError

_Stages: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = argparse.ArgumentParser(
        prog="python -m convert",
        description="Make a model pack: prepare the data, train, convert to int8, evaluate.",
    )
    stages = parser.add_subparsers(dest="stage", required=True, metavar="STAGE")
    data = argparse.ArgumentParser(add_help=False)
    data.add_argument(
        "--data",
        type=commands.path,
        help="data folder (default: HEMATOVISION_DATA or ../shared/data)",
    )
    crops = argparse.ArgumentParser(add_help=False)
    crops.add_argument(
        "--crops", type=commands.path, default=CROPS, help="cache of crops (default: build/crops)"
    )

    _add_prepare(stages, [data, crops])
    _add_train(stages, [data, crops])

    add_locator_commands(stages, data)

    _add_quantize(stages, [crops])
    _add_evaluate(stages, [data])
    _add_abstain(stages, [data, crops])
    _add_adapt(stages, [crops])
    _add_leave_one_out(stages, [data, crops])
    _add_ablate(stages, [data, crops])
    return parser


def _add_quantize(stages: _Stages, parents: list[argparse.ArgumentParser]) -> None:
    quantize = stages.add_parser(
        "quantize", parents=parents, help="convert a Keras checkpoint into an int8 model pack"
    )
    quantize.add_argument(
        "checkpoint", type=commands.path, nargs="?", default=MODELS / "hematovision.keras"
    )
    quantize.add_argument(
        "--pack",
        type=commands.path,
        default=MODELS / "hematovision.tflite",
        help=".tflite to write",
    )
    quantize.add_argument(
        "--history",
        type=commands.path,
        default=MODELS / "history.json",
        help="of the training run, for temperature and review threshold",
    )
    quantize.add_argument("--name", default="hematovision", help="name in the card")
    quantize.add_argument("--version", default="1", help="version in the card")
    quantize.set_defaults(run=commands.run_quantize)


def _add_evaluate(stages: _Stages, parents: list[argparse.ArgumentParser]) -> None:
    evaluate = stages.add_parser(
        "evaluate", parents=parents, help="measure the pack on every set and write the report"
    )
    evaluate.add_argument("--pack", type=commands.path, default=MODELS / "hematovision.tflite")
    evaluate.add_argument("--checkpoint", type=commands.path, default=MODELS / "hematovision.keras")
    evaluate.add_argument("--report", type=commands.path, default=MODELS / "REPORT.md")
    evaluate.add_argument(
        "--only",
        action="append",
        choices=("kaggle", "originals", "pbc", "locator", "drawn", "leak"),
        help="measure this set alone and keep the other figures; may be repeated",
    )
    evaluate.add_argument(
        "--drawn",
        type=int,
        default=DRAWN_EACH,
        metavar="N",
        help=f"drawn cells of each type and condition (default: {DRAWN_EACH})",
    )
    evaluate.set_defaults(run=commands.run_evaluate)


def _add_abstain(stages: _Stages, parents: list[argparse.ArgumentParser]) -> None:
    abstain = stages.add_parser(
        "abstain",
        parents=parents,
        help="fit from when on the pack leaves a cell to a person, and put it on the card",
    )
    abstain.add_argument("--pack", type=commands.path, default=MODELS / "hematovision.tflite")
    abstain.add_argument("--checkpoint", type=commands.path, default=MODELS / "hematovision.keras")
    abstain.add_argument("--report", type=commands.path, default=MODELS / "REPORT.md")
    abstain.add_argument(
        "--state", type=commands.path, default=TRAINING, help="of the run that trained the model"
    )
    abstain.add_argument(
        "--each",
        type=int,
        default=STRANGERS_EACH,
        metavar="N",
        help=f"strangers made of each kind (default: {STRANGERS_EACH})",
    )
    abstain.set_defaults(run=commands.run_abstain)


def _add_adapt(stages: _Stages, parents: list[argparse.ArgumentParser]) -> None:
    adapt = stages.add_parser(
        "adapt-check",
        parents=parents,
        help="measure what teaching a site is worth, on sets that runs of `train --without` never saw",
    )
    adapt.add_argument("--runs", type=commands.path, default=TRAINING, help="where the runs are")
    adapt.add_argument("--pack", type=commands.path, default=MODELS / "hematovision.tflite")
    adapt.add_argument("--report", type=commands.path, default=MODELS / "REPORT.md")
    adapt.add_argument(
        "--seeds", type=int, default=8, help="random draws of each kind (default: 8)"
    )
    adapt.add_argument(
        "--only", action="append", choices=SETS, help="this set alone; may be repeated"
    )
    adapt.set_defaults(run=commands.run_adapt_check)


def _add_leave_one_out(stages: _Stages, parents: list[argparse.ArgumentParser]) -> None:
    leave_one_out = stages.add_parser(
        "leave-one-out",
        parents=parents,
        help="measure runs made with `train --without` on the set they never saw; list suspect labels",
    )
    leave_one_out.add_argument(
        "--runs",
        type=commands.path,
        default=TRAINING,
        help="where the runs are (default: build/train)",
    )
    leave_one_out.add_argument("--pack", type=commands.path, default=MODELS / "hematovision.tflite")
    leave_one_out.add_argument("--report", type=commands.path, default=MODELS / "REPORT.md")
    leave_one_out.add_argument(
        "--only",
        action="append",
        choices=(*FAMILIES, "suspects"),
        help="this part alone, keeping the other figures; may be repeated",
    )
    leave_one_out.set_defaults(run=commands.run_leave_one_out)


def _add_ablate(
    stages: _Stages,
    parents: list[argparse.ArgumentParser],
) -> None:
    ablate = stages.add_parser(
        "ablate",
        parents=parents,
        help="compare recipes by short runs on sets they never saw; goes on where it was stopped",
    )
    ablate.add_argument(
        "--only", action="append", metavar="NAME", help="this row alone; may be repeated"
    )
    ablate.add_argument(
        "--seeds", type=commands.numbers, default=(SEED,), help="like 7,8 (default: 7)"
    )
    ablate.add_argument(
        "--beside",
        type=commands.path,
        action="append",
        metavar="FOLDER",
        help="only put a finished run of `train --without` beside the rows; may be repeated",
    )
    ablate.add_argument("--samples", type=int, help="crops per epoch, for a trial of the command")
    ablate.add_argument(
        "--start", choices=("imagenet", "random"), default="imagenet", help="starting weights"
    )
    ablate.add_argument(
        "--raw",
        type=commands.path,
        default=CROPS.with_name("crops-raw"),
        help="crops made with `prepare --raw-colours` (default: build/crops-raw)",
    )
    ablate.add_argument("--pack", type=commands.path, default=MODELS / "hematovision.tflite")
    ablate.add_argument("--report", type=commands.path, default=MODELS / "REPORT.md")
    ablate.add_argument(
        "--state",
        type=commands.path,
        default=TRAINING / "ablation",
        help="where an unfinished run is kept",
    )
    ablate.set_defaults(run=commands.run_ablate)


def _add_prepare(
    stages: _Stages,
    parents: list[argparse.ArgumentParser],
) -> None:
    prepare = stages.add_parser(
        "prepare", parents=parents, help="check every file and cut the training crops"
    )
    prepare.add_argument(
        "--boxes",
        type=commands.path,
        action="append",
        metavar="FOLDER",
        help="also take the cells of a folder with VOC or YOLO boxes; may be repeated",
    )
    prepare.add_argument(
        "--names",
        type=commands.path,
        metavar="FILE",
        help="classes of these folders, one per line in YOLO's order: `name` or `name = type`",
    )
    prepare.add_argument(
        "--alone", action="store_true", help="take these folders alone, without PBC and BCCD"
    )
    prepare.add_argument(
        "--raw-colours",
        action="store_true",
        help="leave the background as it is, for comparison; name another --crops",
    )
    prepare.set_defaults(run=commands.run_prepare)


def _add_train(
    stages: _Stages,
    parents: list[argparse.ArgumentParser],
) -> None:
    train = stages.add_parser("train", parents=parents, help="train the Keras model")
    train.add_argument("--epochs", type=int, default=18, help="at most this many (default: 18)")
    train.add_argument("--samples", type=int, default=12_000, help="crops per epoch")
    train.add_argument("--batch", type=int, default=32, help="crops per step (default: 32)")
    train.add_argument("--peak-rate", type=float, default=3e-4, help="highest learning rate")
    train.add_argument(
        "--held-out", type=int, default=HELD_OUT_FOLD, help="fold to judge by, 0 to 4"
    )
    train.add_argument(
        "--settle-epochs",
        type=int,
        default=5,
        help="last epochs, on every fold and rounded as in int8 (default: 5)",
    )
    train.add_argument(
        "--start",
        choices=("imagenet", "checkpoint", "random"),
        default="imagenet",
        help="starting weights; checkpoint goes on from an earlier version of this network "
        "(--weights, or the shipped one), random is for trials without the ImageNet file",
    )
    train.add_argument(
        "--backbone",
        choices=BACKBONES,
        default=BACKBONES[0],
        help=f"network under the head (default: {BACKBONES[0]}); every other one needs --weights",
    )
    train.add_argument(
        "--weights",
        type=commands.path,
        metavar="FILE",
        help="Keras file with the backbone's weights, without classification layers",
    )
    train.add_argument(
        "--looks",
        choices=("usual", "vivid", "dosed", "robust", "borrowed"),
        default="vivid",
        help="how far augmentation goes (default: vivid); vivid doubles the changes of colour, dosed "
        "thins and thickens the stain, robust changes its hues and the surroundings",
    )
    train.add_argument(
        "--strangers",
        type=float,
        default=STRANGERS,
        metavar="SHARE",
        help="share of every epoch that shows red cells, empty places, pairs, dirt and pictures of "
        f"anything, for which no type is the wanted answer (default: {STRANGERS:g})",
    )
    train.add_argument("--seed", type=int, default=SEED)
    train.add_argument("--restart", action="store_true", help="forget an unfinished run")
    train.add_argument(
        "--state",
        type=commands.path,
        help="where an unfinished run is kept (default: build/train, or its own folder in there "
        "with --without)",
    )
    train.add_argument(
        "--without",
        action="append",
        choices=FAMILIES,
        help="leave a source out, to measure on it; then nothing goes to the models folder; may be "
        "repeated",
    )
    train.add_argument(
        "--models",
        type=commands.path,
        default=MODELS,
        help="where the result goes (default: models)",
    )
    train.set_defaults(run=commands.run_train)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one stage; return 0, 1 with one sentence for what a person can put right, 130 if stopped."""
    options = build_parser().parse_args(arguments)
    try:
        options.run(options)
    except (UserError, EnvironmentFault) as refused:
        print(f"convert {options.stage}: {refused}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(f"convert {options.stage}: stopped", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    raise SystemExit(main())

"""Options that several commands share, and how a command starts its work.

The module that does a stage's work is imported only when it is needed: TensorFlow takes seconds to
load, and `--help` should not.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias

import typer

from convert.base.options import Options
from convert.base.recipe import MODELS
from convert.data.texts import parse_number
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError

PACK = MODELS / "hematovision.tflite"
CHECKPOINT = MODELS / "hematovision.keras"

Data: TypeAlias = Annotated[
    Path | None, typer.Option(help="data folder (default: HEMATOVISION_DATA or ../shared/data)")
]
Crops: TypeAlias = Annotated[Path, typer.Option(help="cache of crops")]
Pack: TypeAlias = Annotated[Path, typer.Option(help=".tflite of the model pack")]
Seed: TypeAlias = Annotated[int, typer.Option()]
HeldOut: TypeAlias = Annotated[int, typer.Option(help="fold to judge by, 0 to 4")]
Restart: TypeAlias = Annotated[bool, typer.Option("--restart", help="discard an unfinished run")]
Boxes: TypeAlias = Annotated[
    list[Path],
    typer.Option(
        metavar="FOLDER", help="also take a folder with VOC or YOLO boxes; may be repeated"
    ),
]
Start: TypeAlias = Annotated[
    Literal["imagenet", "random"], typer.Option(help="starting weights; random is for trials")
]


def decimal(**more: Any) -> Any:
    """Return an option that takes a number, also with a decimal comma."""

    def parse(given: str | float) -> float:  # the default is already a number
        try:
            return parse_number(str(given))
        except ValueError:
            raise typer.BadParameter(f"{given!r} is no number, such as 0.5") from None

    return typer.Option(parser=parse, **({"metavar": "NUMBER"} | more))


def each_of(*choices: str) -> Callable[[list[str]], list[str]]:
    """Return a check that every value of an option is one of these."""

    def check(values: list[str]) -> list[str]:
        if strange := [value for value in values if value not in choices]:
            raise typer.BadParameter(f"{strange[0]!r} is not one of {', '.join(choices)}")
        return values

    return check


def run_stage(stage: str, where: str, given: dict[str, Any]) -> None:
    """Run a stage. Exit with 1 and one sentence for something that a person can correct, with 130 if stopped."""
    module, function = where.split(":")
    try:
        getattr(import_module(module), function)(Options(**given))
    except (UserError, EnvironmentFault) as refused:
        print(f"convert {stage}: {refused}", file=sys.stderr)
        raise typer.Exit(1) from None
    except KeyboardInterrupt:
        print(f"convert {stage}: stopped", file=sys.stderr)
        raise typer.Exit(130) from None

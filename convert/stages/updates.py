"""The commands that sign, and that make an update of one file."""

# ruff: noqa: PLR0917 - an option of a command is a parameter of its function.

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, TypeAlias

import typer

from convert.stages.asking import run_stage

app = typer.Typer()

UpdateKey: TypeAlias = Annotated[Path, typer.Option(help="the key that signs, a .pem file")]


@app.command("make-key")
def make_key(key: UpdateKey) -> None:
    """Make the key that signs updates. Do this on a computer that is not online."""
    run_stage("make-key", "convert.pack.update:run_make_key", locals())


@app.command()
def sign(
    file: Annotated[Path, typer.Argument(help="such as dist/installers/SHA256SUMS")], key: UpdateKey
) -> None:
    """Sign a file; the signature is written beside it."""
    run_stage("sign", "convert.pack.update:run_sign", locals())


@app.command("make-update")
def make_update(
    kind: Annotated[Literal["model", "program", "translations"], typer.Argument()],
    source: Annotated[Path, typer.Argument(help="a pack's .tflite, or the folder of the rest")],
    key: UpdateKey,
    output: Annotated[Path, typer.Option(help="the update, .hvupdate")],
    version: Annotated[
        str, typer.Option(help="numbers separated by dots; a pack has that of its card")
    ] = "",
    about: Annotated[str, typer.Option(help="what is new, for the people who install it")] = "",
    platform: Annotated[str, typer.Option(help="such as linux-x86_64; default: any, or here")] = "",
    needs_program: Annotated[str, typer.Option(help="lowest version of the program")] = "",
) -> None:
    """Sign a model pack, a program or translations as one file for a USB stick."""
    run_stage("make-update", "convert.pack.update:run_make_update", locals())

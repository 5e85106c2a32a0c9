"""Command line of the workshop: `python -m convert STAGE`, see `--help`."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence
from functools import cache
from typing import Any

try:
    import typer

    from convert.stages import locator, measures, model, updates
except ModuleNotFoundError as fault:
    raise SystemExit(
        f"convert: the workshop needs {fault.name}, which is not installed here. Install what it "
        "needs: .venv/bin/python -m pip install --require-hashes -r requirements-convert.lock"
    ) from None

app = typer.Typer(
    name="python -m convert",
    help="Make a model pack: prepare the data, train, convert to int8, evaluate.",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
for _part in (model, locator, measures, updates):
    app.add_typer(_part.app)

_UNWRITABLE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)
"""Errors that a disk behind standard output gives when it is full."""


@cache
def _command() -> Any:
    """Return the parser of the command line; building it for all stages takes a while."""
    return typer.main.get_command(app)


def check_arguments(arguments: Sequence[str]) -> None:
    """Read arguments as `main` does, but run nothing. Raises what the command-line library raises."""
    stage, *rest = arguments
    _command().commands[stage].make_context(stage, rest)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one stage; return its exit status, 2 for arguments that cannot be understood."""
    try:
        _command()(args=None if arguments is None else list(arguments))
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

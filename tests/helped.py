"""Every command of the program with its help text."""

from __future__ import annotations

import contextlib
import io
import re

import pytest

from hematovision_desktop.shell.arguments import COMMANDS, build_parser


def every_help() -> dict[str, str]:
    """Return the help of each command and subcommand, by its words."""
    helped: dict[str, str] = {}
    waiting = [(name,) for name in COMMANDS]
    while waiting:
        words = waiting.pop(0)
        told = helped[" ".join(words)] = help_of(*words)
        if re.search(r"\b(WHAT|STEP) \.\.\.", told):
            waiting += [(*words, step) for step in re.findall(r"(?m)^    ([a-z-]+)\b", told)]
    return helped


def help_of(*words: str) -> str:
    """Return a command's help."""
    target = io.StringIO()
    with contextlib.redirect_stdout(target), pytest.raises(SystemExit):
        build_parser().parse_args([*words, "--help"])
    return target.getvalue()


def options_of(told: str) -> set[str]:
    """Return the options listed in a help text."""
    return set(re.findall(r"(?m)^  (?:-\w, )?(--[a-z-]+)", told))

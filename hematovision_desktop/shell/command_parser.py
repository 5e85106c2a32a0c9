"""What the parsers of all commands share: options that are added on demand, and help."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from hematovision_desktop import RESEARCH_USE_ONLY, __version__
from hematovision_desktop.shell import argument_values as values

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

Fill = Callable[[argparse.ArgumentParser], None]
"""Gives a parser its description and options, or its steps; the options common to all commands are
added afterwards.
"""


class CommandParser(argparse.ArgumentParser):
    """Parser of a command, filled with its options only when that command is used.

    A call uses one of twenty commands, so the options of the others are not needed. Its help is
    written like any other output: argparse ignores the error if a disk is full.
    """

    def __init__(self, *args: Any, fill: Fill | None = None, **named: Any) -> None:
        self._make: Callable[[], None] | None = partial(super().__init__, *args, **named)
        self._fill = fill
        self._is_again = False
        if fill is None:
            self.fill()

    def fill(self) -> None:
        """Add the description and options, once."""
        make, self._make = self._make, None
        if make is not None:
            make()
        if self._fill is not None:
            self._fill(self)
            self._fill = None
            if self._subparsers is None:
                add_common(self)

    def parse_known_args(  # type: ignore[override]  # of its overloads this is the widest
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """Parse the known arguments, including those after an option, which argparse assigns to nothing.

        A command refuses the others itself: argparse would answer with the usage of the whole program.
        """
        self.fill()
        if self._subparsers is None:  # else its one value is all words of the command
            self.register("type", None, values.word)
        given = sys.argv[1:] if args is None else list(args)
        found, left = super().parse_known_args(given, namespace)
        can_mix = "--" not in given and not self._is_again and self._takes_mixed()
        if left and can_mix and not any(map(_is_option, left)):
            self._is_again = True
            found, left = self.parse_known_intermixed_args(given)
            self._is_again = False
        if left and self._subparsers is None and not self._is_again:
            self.error(f"unrecognized arguments: {' '.join(left)}")
        return found, left

    def _takes_mixed(self) -> bool:
        """Return whether argparse can take words and options in any order; not if one word decides
        on the others.
        """
        one_of = [one for group in self._mutually_exclusive_groups for one in group._group_actions]
        return self._subparsers is None and all(one.option_strings for one in one_of)

    def print_help(self, file: SupportsWrite[str] | None = None) -> None:
        """Write the help; raise OSError if it cannot be written."""
        (file or sys.stdout).write(self.format_help())


def _is_option(word: str) -> bool:
    return word.startswith("-")


class Paragraphs(argparse.HelpFormatter):
    """Help formatter that fills each paragraph by itself; argparse merges all paragraphs or fills none."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        parts = (
            super(Paragraphs, self)._fill_text(one, width, indent) for one in text.split("\n\n")
        )
        return "\n\n".join(parts)


class VersionAction(argparse.Action):
    """Action that prints the version, and reports if it cannot be written because a disk is full."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Write the version and end the program."""
        sys.stdout.write(f"HematoVision {__version__}\n")
        parser.exit()


def add_step(
    steps: argparse._SubParsersAction[Any], name: str, purpose: str, **named: Any
) -> argparse.ArgumentParser:
    """Add a command, or a step of one; its own help says at least as much as the list of commands."""
    told: dict[str, Any] = {
        "description": f"{purpose[0].upper()}{purpose[1:]}.",
        "epilog": _ending("0 done; 2 wrong usage, or it cannot be done"),
        "formatter_class": Paragraphs,
    }
    made: argparse.ArgumentParser = steps.add_parser(name, help=purpose, **(told | named))
    return made


def tell_exits(parser: argparse.ArgumentParser, exits: str) -> None:
    """Let the help of a command say what its exit statuses mean, if it has others than most."""
    parser.epilog = _ending(exits)


def _ending(exits: str) -> str:
    """Return how a help ends: the exit statuses, all but the one of every command, and the notice."""
    return f"Exit status: {exits}; 130 interrupted.\n\n{RESEARCH_USE_ONLY}"


def add_csv_dialect(parser: argparse.ArgumentParser) -> None:
    """Add the options on how tables are written."""
    parser.add_argument(
        "--csv-dialect",
        choices=("excel", "excel-semicolon"),
        default="excel",
        help="excel-semicolon suits spreadsheets whose decimal sign is a comma (default: excel)",
    )


def add_force(parser: argparse.ArgumentParser) -> None:
    """Add the option that lets a result replace any file; see `own_files.py`."""
    parser.add_argument(
        "--force",
        action="store_true",
        help="replace the file even if it is not a result of this program",
    )


def add_by(parser: argparse.ArgumentParser) -> None:
    """Add the option that names who runs a command; that person is then asked for a passphrase."""
    parser.add_argument("--by", metavar="NAME", help="who you are, where people log in")


def add_common(parser: argparse.ArgumentParser, default: object = argparse.SUPPRESS) -> None:
    """Add the options common to all commands.

    They have no default: a subcommand's default would overwrite the option given before the
    subcommand.
    """
    parser.add_argument(
        "--model",
        type=values.place,
        metavar="PACK",
        default=default,
        help="a model pack's .tflite file",
    )
    parser.add_argument(
        "--log",
        type=values.place,
        metavar="FILE",
        default=default,
        help="the log's file, if not the usual one",
    )

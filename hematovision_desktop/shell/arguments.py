"""The command line: all commands in one list. Each command loads its own options when it is used."""

# ruff: noqa: PLC0415 - of all commands a call names one
from __future__ import annotations

import argparse

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.shell.command_parser import (
    CommandParser,
    Fill,
    Paragraphs,
    VersionAction,
    add_common,
    add_step,
)

COMMANDS = {
    "classify": "name the cells in pictures and folders, and print the result",
    "live": "count cells at the live microscope",
    "adapt": "teach a microscope's own cells to the model",
    "microscope": "show the microscopes, or check the program on one",
    "backup": "copy the log and all that belongs to it to a folder",
    "restore": "put a backup in place of the log",
    "check": "look through the whole log for damage",
    "protect": "encrypt the log, or show what guards it",
    "update": "install an update from a file, or go back from one",
    "list": "show the samples in the log and their batches",
    "worklist": "make a sample from each row of a table",
    "report": "write a sample's sheet as PDF",
    "sign": "sign a sample in the log",
    "verify": "check that a log, a signed record or a sheet was not changed",
    "handover": "write a signed result to a folder that another system watches",
    "summary": "summarise what was done over a period",
    "second-reader": "have a sample's cells named by someone elsewhere, by file",
    "export": "write a batch's cells for QuPath and other programs",
    "import": "take names and boxes that people gave in another program",
    "open": "open the window with pictures, folders, or a file from a stick",
    "demo": "open the window with drawn pictures",
}
"""What each command is for, in the order of the help."""

_ON_CELLS = ("classify", "live", "export", "import", "open", "demo")
_ON_UPKEEP = ("adapt", "microscope", "backup", "restore", "check", "protect", "update")


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser: argparse.ArgumentParser = CommandParser(
        prog="hematovision",
        description="Find and name the leukocytes in pictures of a stained blood smear. "
        "Without a command, the window opens.",
        epilog="`hematovision COMMAND --help` shows the options of a command and its exit statuses."
        f"\n\n{RESEARCH_USE_ONLY}",
        formatter_class=Paragraphs,
    )
    parser.add_argument(
        "--version",
        action=VersionAction,
        nargs=0,
        default=argparse.SUPPRESS,
        help="show program's version number and exit",
    )
    parser.add_argument(
        "--self-test", action="store_true", help="check that everything works on this computer"
    )
    add_common(parser, default=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, purpose in COMMANDS.items():
        add_step(commands, name, purpose, fill=_fill_of(name))
    return parser


def _fill_of(name: str) -> Fill:
    """Return the function that gives a command its description and options."""

    def fill(parser: argparse.ArgumentParser) -> None:
        if name in _ON_CELLS:
            from hematovision_desktop.shell.cell_arguments import FILLS
        elif name in _ON_UPKEEP:
            from hematovision_desktop.shell.upkeep_arguments import FILLS
        else:
            from hematovision_desktop.shell.sample_arguments import FILLS
        FILLS[name](parser)

    return fill

"""The command line: every command with its options, and what `--help` says of them."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hematovision_desktop import RESEARCH_USE_ONLY, __version__
from hematovision_desktop.core.labels import LabelSet
from hematovision_desktop.core.slide import CELLS_WANTED
from hematovision_desktop.core.update import UpdateKind
from hematovision_desktop.shell import argument_values as values
from hematovision_desktop.shell.sample_arguments import add_sample_commands

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

_CLASSIFY_HELP = """\
Exit status: 0 every picture was read; 1 some were not; 2 wrong usage, or no usable model, log or
output file; 130 interrupted (what was done until then is written).
"""

_ADAPT_HELP = """\
Exit status: 0 done; 1 refused, because it would name cells worse; 2 wrong usage, too few named
cells, or no usable model or log.
"""

_EXCHANGE_HELP = """\
Exit status: 0 done; 1 something was left out, and said; 2 wrong usage, nothing to write or read, or
no usable log.
"""
_FORMS = ("geojson", "coco", "voc", "yolo", "folders")


class CommandParser(argparse.ArgumentParser):
    """A parser whose help is written like any other result: argparse drops it where a disk is full."""

    def print_help(self, file: SupportsWrite[str] | None = None) -> None:
        """Write the help; OSError where it cannot be written."""
        (file or sys.stdout).write(self.format_help())


class VersionAction(argparse.Action):
    """Says the version, and that it cannot be written where a disk is full."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Write the version and end the program."""
        sys.stdout.write(f"HematoVision {__version__}\n")
        parser.exit()


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser: argparse.ArgumentParser = CommandParser(
        prog="hematovision",
        description="Find and name the leukocytes in pictures of a stained blood smear. "
        "Without a command, the window opens.",
        epilog=RESEARCH_USE_ONLY,
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
    _add_common(parser, default=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_classify(commands)
    _add_live(commands)
    _add_adapt(commands)
    _add_microscope(commands)
    _add_backup(commands)
    _add_protect(commands)
    _add_update(commands)
    add_sample_commands(commands, _add_common)
    _add_export(commands)
    _add_import(commands)
    demo = commands.add_parser(
        "demo", help="open the window with drawn pictures", epilog=RESEARCH_USE_ONLY
    )
    demo.add_argument(
        "--live", action="store_true", help="show a drawn slide at the virtual microscope"
    )
    _add_common(demo, default=argparse.SUPPRESS)
    return parser


def _add_classify(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    classify = commands.add_parser(
        "classify",
        help="name the cells in pictures and folders and print the result",
        description="Find and name the leukocytes in pictures and folders of pictures.",
        epilog=f"{_CLASSIFY_HELP}\n{RESEARCH_USE_ONLY}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = classify.add_argument
    add("paths", nargs="+", type=Path, metavar="PATH", help="a picture or a folder of pictures")
    add(
        "--format",
        choices=("json", "csv", "table", "parquet"),
        default="table",
        help="default: table; parquet needs the extra “cluster”",
    )
    add("--output", type=Path, metavar="FILE", help="write here instead of printing")
    where = classify.add_mutually_exclusive_group()
    where.add_argument(
        "--workers",
        type=values.workers,
        default=1,
        metavar="N",
        help="read with so many processes; worth it from some hundred pictures on (default: 1)",
    )
    where.add_argument(
        "--cluster",
        metavar="ADDRESS",
        help="read on the workers of a Dask cluster, such as tcp://HOST:8786, that see the same "
        "folders (needs the extra “cluster”)",
    )
    add(
        "--csv-dialect",
        choices=("excel", "excel-semicolon"),
        default="excel",
        help="excel-semicolon suits spreadsheets whose decimal sign is a comma (default: excel)",
    )
    add(
        "--label-set",
        choices=[one.value for one in LabelSet],
        default=LabelSet.FIVE.value,
        help="the types that are reported (default: five)",
    )
    add(
        "--um-per-px",
        type=values.scale,
        metavar="UM",
        help="size of a pixel in micrometres (default: what --microscope keeps, else measured)",
    )
    add(
        "--cells",
        type=values.whole,
        default=CELLS_WANTED,
        metavar="N",
        help=f"of a scanned slide: read on until so many are found (default: {CELLS_WANTED})",
    )
    add("--microscope", metavar="NAME", help="the microscope that the pictures come from")
    add("--no-log", action="store_true", help="leave no trace in the log")
    _add_common(classify, default=argparse.SUPPRESS)


def _add_live(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    live = commands.add_parser(
        "live",
        help="count cells at the live microscope",
        description="Count the cells of a camera, a video, a folder or the virtual microscope, "
        "in the window or with --headless without one.",
        epilog=RESEARCH_USE_ONLY,
    )
    add = live.add_argument
    add(
        "--source",
        default="virtual",
        metavar="SOURCE",
        help="camera:NAME, micromanager:CONFIGURATION, file:PATH, folder:PATH or virtual[:script] "
        "(default: virtual)",
    )
    add("--headless", action="store_true", help="run without a window and print the result")
    add(
        "--target",
        type=values.whole,
        default=100,
        metavar="N",
        help="cells to count to; 0 has no end",
    )
    add(
        "--label-set",
        choices=[one.value for one in LabelSet],
        help="the types that are reported (default: five, in the window that of the settings)",
    )
    add("--um-per-px", type=values.scale, metavar="UM", help="size of a pixel in micrometres")
    headless = "with --headless: "
    add("--seconds", type=values.seconds, metavar="N", help=f"{headless}how long (default: 60)")
    add("--format", choices=("json", "table"), help=f"{headless}default: table")
    add("--no-log", action="store_true", help=f"{headless}leave no trace in the log")
    _add_common(live, default=argparse.SUPPRESS)


def _add_adapt(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    adapt = commands.add_parser(
        "adapt",
        help="teach a microscope's own cells to the model",
        description="Refit the model's last layer to the cells of one microscope that a person has "
        "named in the log. It then names that microscope's cells, and no others. "
        "It is measured before and after, and refused if it is worse. The model pack itself is "
        "never altered.",
        epilog=f"{_ADAPT_HELP}\n{RESEARCH_USE_ONLY}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    what = adapt.add_mutually_exclusive_group()
    what.add_argument("--list", action="store_true", help="show every version and its figures")
    what.add_argument(
        "--rollback",
        type=values.whole,
        nargs="?",
        const=0,
        metavar="N",
        help="use version N again; without N, the one before the one in use",
    )
    what.add_argument("--shipped", action="store_true", help="go back to the pack as shipped")
    what.add_argument("--dry-run", action="store_true", help="measure, but keep and change nothing")
    add = adapt.add_argument
    add(
        "--folder",
        type=Path,
        metavar="FOLDER",
        help="take the cells from here instead of the log: one sub-folder of pictures for each type",
    )
    add(
        "--microscope",
        metavar="NAME",
        help="the microscope that is taught (default: pictures whose microscope is not known)",
    )
    add("--format", choices=("json", "table"), default="table", help="default: table")
    add(
        "--label-set",
        choices=[one.value for one in LabelSet],
        default=LabelSet.FIVE.value,
        help="the types that your cells are named among when it is measured (default: five)",
    )
    _add_common(adapt, default=argparse.SUPPRESS)


def _add_microscope(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    microscope = commands.add_parser(
        "microscope",
        help="show the microscopes, and check the program on one",
        description="List the microscopes that the log knows, show what was proven on one, or check "
        "the program there with pictures whose cells are known.",
        epilog=RESEARCH_USE_ONLY,
    )
    what = microscope.add_subparsers(dest="what", metavar="WHAT", required=True)
    listed = what.add_parser("list", help="show every microscope")
    show = what.add_parser("show", help="show what was proven on a microscope")
    check = what.add_parser("check", help="check the program with pictures whose cells are known")
    taught = what.add_parser(
        "teach", help="teach a microscope's own cells to the model, or ask which to name"
    )
    scale = what.add_parser(
        "scale",
        help="keep how large a pixel is on a microscope",
        description="Keep the scale of a microscope, which then holds for all of its pictures of the "
        "same shape. Without a figure, show it and what it was before.",
    )
    for one in (show, check, taught, scale):
        one.add_argument("name", metavar="NAME", help="what the microscope is called")
    show.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    scale.add_argument(
        "um_per_px", nargs="?", type=values.scale, metavar="UM_PER_PX", help="micrometres per pixel"
    )
    scale.add_argument(
        "--size",
        type=values.size,
        metavar="WIDTHxHEIGHT",
        help="of the pictures it was measured at (default: those seen last on this microscope)",
    )
    scale.add_argument(
        "--each-batch", action="store_true", help="keep none: each batch measures itself"
    )
    taught.add_argument(
        "--ask",
        type=values.whole,
        metavar="N",
        help="list the N cells that are best named next, as CSV, and teach nothing",
    )
    taught.set_defaults(
        **{"list": False, "shipped": False, "rollback": None, "dry_run": False, "folder": None},
        format="table",
        label_set=LabelSet.FIVE.value,
    )
    add = check.add_argument
    add(
        "truth",
        type=Path,
        metavar="TRUTH",
        help="a folder with one sub-folder of pictures for each type, or a CSV of file and type",
    )
    add("--new", action="store_true", help="note a microscope of this name, if there is none")
    add("--output", type=Path, metavar="FILE", help="write the confusion matrix here, as CSV")
    add("--picture", type=Path, metavar="FILE", help="write it here, as a PNG picture")
    add(
        "--label-set",
        choices=[one.value for one in LabelSet],
        default=LabelSet.FIVE.value,
        help="the types that are told apart (default: five)",
    )
    for one in (listed, show, check, taught, scale):
        _add_common(one, default=argparse.SUPPRESS)


def _add_backup(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    for name, what, folder in (
        ("backup", "copy the log and all that belongs to it into a folder", "where to"),
        ("restore", "put a backup in the place of the log", "the backup"),
        ("check", "look through the whole log for damage", ""),
    ):
        one = commands.add_parser(name, help=what, epilog=RESEARCH_USE_ONLY)
        if folder:
            one.add_argument("folder", type=Path, metavar="FOLDER", help=folder)
        _add_common(one, default=argparse.SUPPRESS)


def _add_protect(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    protect = commands.add_parser(
        "protect",
        help="encrypt the log, or say what guards it",
        description="Encrypt the log with its pictures, clips and backups; change what guards its "
        "key; or print the recovery key. An encrypted log is opened by the passphrase in "
        "HEMATOVISION_PASSPHRASE, else it is asked for.",
        epilog=RESEARCH_USE_ONLY,
    )
    protect.add_argument(
        "what",
        choices=("status", "passphrase", "keychain", "recovery", "off"),
        help="passphrase, keychain: encrypt the log, or change its guard; off: encrypt it no more",
    )
    _add_common(protect, default=argparse.SUPPRESS)


def _add_update(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    update = commands.add_parser(
        "update",
        help="install an update from a file, or go back from one",
        description="Show what a signed update brings, how a new model pack does beside the one in "
        "use, and install it whole. Without a file: show what is in use and whose updates are taken.",
        epilog="Exit status: 0 done; 1 the update is refused, and why; 2 wrong usage, or no usable "
        f"log. {RESEARCH_USE_ONLY}",
    )
    what = update.add_mutually_exclusive_group()
    what.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the update, .hvupdate")
    kinds = [one.value for one in UpdateKind]
    what.add_argument("--back", choices=kinds, help="use the version before again")
    what.add_argument("--distrust", metavar="FINGERPRINT", help="trust a key no more")
    add = update.add_argument
    add("--dry-run", action="store_true", help="show all of it, but change nothing")
    add("--trust", metavar="FINGERPRINT", help="trust the key that signed, from now on")
    add("--name", metavar="NAME", help="whose key it is")
    add("--by", metavar="NAME", help="who you are, where people log in")
    _add_common(update, default=argparse.SUPPRESS)


def _add_export(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    export = commands.add_parser(
        "export",
        help="write the cells of a batch for QuPath and other programs",
        description="Write where the cells of a batch of the log lie, the reviewed name of each with "
        "the program's beside it, as files that other programs read. With --verified, write all "
        "cells that people gave a type, as a training set.",
        epilog=f"{_EXCHANGE_HELP}\n{RESEARCH_USE_ONLY}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = export.add_argument
    add("batch", nargs="?", metavar="BATCH", help="its id in the log, or its name")
    add("--format", choices=_FORMS, required=True, help="geojson is for QuPath")
    add("--output", type=Path, metavar="FOLDER", required=True, help="the folder to make")
    add("--pictures", action="store_true", help="put the pictures in, too, as PNG")
    add("--verified", action="store_true", help="the cells of all batches that people named")
    _add_common(export, default=argparse.SUPPRESS)


def _add_import(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    bring = commands.add_parser(
        "import",
        help="take names and boxes of another program as what a person said",
        description="Take boxes and names that a person gave in another program into a batch of the "
        "log. A box that lies on a cell names it, any other is a cell that was missed. All of it is "
        "one act, which can be undone at once.",
        epilog=f"{_EXCHANGE_HELP}\n{RESEARCH_USE_ONLY}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = bring.add_argument
    add("batch", metavar="BATCH", help="its id in the log, or its name")
    add("paths", nargs="+", type=Path, metavar="PATH", help="a file of boxes, or a folder of them")
    add("--by", metavar="NAME", required=True, help="the person who drew or named them")
    add("--format", choices=_FORMS, help="default: told by the files")
    add(
        "--name",
        action="append",
        default=[],
        metavar="THEIRS=TYPE",
        help="what a name stands for; may be given again",
    )
    _add_common(bring, default=argparse.SUPPRESS)


def _add_common(parser: argparse.ArgumentParser, default: object) -> None:
    # A subcommand's default would overwrite what stands before the subcommand; hence SUPPRESS.
    parser.add_argument(
        "--model", type=Path, metavar="PACK", default=default, help="a model pack's .tflite file"
    )
    parser.add_argument(
        "--log", type=Path, metavar="FILE", default=default, help="the log's file, if not the usual"
    )

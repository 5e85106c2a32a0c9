"""Command-line options of the commands that find cells in pictures or exchange them with other programs."""

from __future__ import annotations

import argparse

from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.cells.slide import CELLS_WANTED
from hematovision_desktop.core.formats.exchange_form import ExchangeForm
from hematovision_desktop.shell import argument_values as values
from hematovision_desktop.shell.command_parser import (
    Fill,
    add_by,
    add_csv_dialect,
    add_force,
    tell_exits,
)

_LEFT_OUT = (
    "0 done; 1 something was left out, and reported; 2 wrong usage, nothing to write or read, or no "
    "usable log"
)
_FORMS = [one.value for one in ExchangeForm]


def _fill_classify(parser: argparse.ArgumentParser) -> None:
    """Add the options of `classify`."""
    parser.description = "Find and name the leukocytes in pictures and folders of pictures."
    tell_exits(
        parser,
        "0 every picture was read; 1 some were not, or the log misses results; 2 wrong usage, or no "
        "usable model, log or output file",
    )
    add = parser.add_argument
    add(
        "paths",
        nargs="+",
        type=values.place,
        metavar="PATH",
        help="a picture or a folder of pictures",
    )
    add(
        "--format",
        choices=("json", "csv", "table", "parquet"),
        default="table",
        help="format of the output (default: table); parquet needs the extra “cluster”",
    )
    add("--output", type=values.place, metavar="FILE", help="write here instead of printing")
    add_force(parser)
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--workers",
        type=values.workers,
        default=1,
        metavar="N",
        help="number of processes that read; worth it from a few hundred pictures on (default: 1)",
    )
    where.add_argument(
        "--cluster",
        metavar="ADDRESS",
        help="read on the workers of a Dask cluster, such as tcp://HOST:8786; they must see the "
        "same folders (needs the extra “cluster”)",
    )
    add_csv_dialect(parser)
    add(
        "--label-set",
        choices=[one.value for one in LabelSet],
        default=LabelSet.FIVE.value,
        help="the types to report (default: five)",
    )
    add(
        "--um-per-px",
        type=values.scale,
        metavar="UM",
        help="size of a pixel in micrometres (default: as kept for --microscope, else measured)",
    )
    add(
        "--cells",
        type=values.whole,
        default=CELLS_WANTED,
        metavar="N",
        help=f"on a scanned slide, read until this many cells are found (default: {CELLS_WANTED})",
    )
    add("--microscope", metavar="NAME", help="the microscope the pictures come from")
    add("--no-log", action="store_true", help="leave no trace in the log")


def _fill_live(parser: argparse.ArgumentParser) -> None:
    """Add the options of `live`."""
    parser.description = (
        "Count the cells of a camera, a video, a folder or the virtual microscope, "
        "in the window or with --headless without one."
    )
    tell_exits(
        parser,
        "0 done; 1 with --headless: the source showed nothing, or something failed on the way; "
        "2 wrong usage, or no usable source, model or log",
    )
    add = parser.add_argument
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
        help="number of cells to count; 0 for no end",
    )
    add(
        "--label-set",
        choices=[one.value for one in LabelSet],
        help="the types to report (default: five; in the window, as in the settings)",
    )
    add("--um-per-px", type=values.scale, metavar="UM", help="size of a pixel in micrometres")
    headless = "with --headless: "
    add("--seconds", type=values.seconds, metavar="N", help=f"{headless}how long (default: 60)")
    add(
        "--format",
        choices=("json", "table"),
        help=f"{headless}format of the output (default: table)",
    )
    add("--no-log", action="store_true", help=f"{headless}leave no trace in the log")


def _fill_export(parser: argparse.ArgumentParser) -> None:
    """Add the options of `export`."""
    parser.description = (
        "Write the positions of a batch's cells, each with its reviewed name and the program's "
        "name, as files that other programs can read. With --verified, write all cells that "
        "people gave a type, as a training set."
    )
    tell_exits(parser, _LEFT_OUT)
    add = parser.add_argument
    add(
        "batch",
        nargs="?",
        metavar="BATCH",
        help="its sample's number, its name, or its id, as in id:12",
    )
    add("--format", choices=_FORMS, required=True, help="geojson is for QuPath")
    add("--output", type=values.place, metavar="FOLDER", required=True, help="the folder to make")
    add("--pictures", action="store_true", help="add the pictures too, as PNG")
    add("--verified", action="store_true", help="the cells that people named, of all batches")
    add_by(parser)


def _fill_import(parser: argparse.ArgumentParser) -> None:
    """Add the options of `import`."""
    parser.description = (
        "Add boxes and names that a person gave in another program to a batch of the log. A box "
        "on a cell names that cell; any other box is a cell that was missed. The whole import is "
        "one step, which you can undo at once."
    )
    tell_exits(parser, _LEFT_OUT)
    add = parser.add_argument
    add("batch", metavar="BATCH", help="its sample's number, its name, or its id, as in id:12")
    add(
        "paths",
        nargs="+",
        type=values.place,
        metavar="PATH",
        help="a file of boxes, or a folder of them",
    )
    add("--by", metavar="NAME", required=True, help="the person who drew or named them")
    add("--format", choices=_FORMS, help="format of the files (default: detected)")
    add(
        "--name",
        action="append",
        default=[],
        metavar="THEIRS=TYPE",
        help="what a name means; can be given more than once",
    )


def _fill_open(parser: argparse.ArgumentParser) -> None:
    """Add the options of `open`."""
    parser.description = (
        "Open the window with pictures, folders, scanned slides, a second reader's file "
        "(.hvreading) or an update (.hvupdate), as if you dropped them on it."
    )
    parser.add_argument("paths", nargs="*", type=values.place, metavar="PATH", help="what to open")


def _fill_demo(parser: argparse.ArgumentParser) -> None:
    """Add the options of `demo`."""
    parser.add_argument(
        "--live", action="store_true", help="show a drawn slide at the virtual microscope"
    )


FILLS: dict[str, Fill] = {
    "classify": _fill_classify,
    "live": _fill_live,
    "export": _fill_export,
    "import": _fill_import,
    "open": _fill_open,
    "demo": _fill_demo,
}

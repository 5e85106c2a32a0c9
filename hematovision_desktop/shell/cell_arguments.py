"""Command-line options of the commands that find cells in pictures or exchange them with other programs."""

from __future__ import annotations

import argparse

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.cells.slide import CELLS_WANTED
from hematovision_desktop.shell import argument_values as values
from hematovision_desktop.shell.command_parser import (
    Fill,
    Paragraphs,
    add_by,
    add_csv_dialect,
    add_force,
)

_CLASSIFY_HELP = """\
Exit status: 0 every picture was read; 1 some were not; 2 wrong usage, or no usable model, log or
output file; 130 interrupted (what was done until then is written).
"""

_EXCHANGE_HELP = """\
Exit status: 0 done; 1 something was left out, and said; 2 wrong usage, nothing to write or read, or
no usable log.
"""
_FORMS = ("geojson", "coco", "voc", "yolo", "folders")


def _fill_classify(parser: argparse.ArgumentParser) -> None:
    """Add the options of `classify`."""
    parser.description = "Find and name the leukocytes in pictures and folders of pictures."
    parser.epilog = f"{_CLASSIFY_HELP}\n{RESEARCH_USE_ONLY}"
    parser.formatter_class = Paragraphs
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
        help="default: table; parquet needs the extra “cluster”",
    )
    add("--output", type=values.place, metavar="FILE", help="write here instead of printing")
    add_force(parser)
    where = parser.add_mutually_exclusive_group()
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
    add_csv_dialect(parser)
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


def _fill_live(parser: argparse.ArgumentParser) -> None:
    """Add the options of `live`."""
    parser.description = (
        "Count the cells of a camera, a video, a folder or the virtual microscope, "
        "in the window or with --headless without one."
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


def _fill_export(parser: argparse.ArgumentParser) -> None:
    """Add the options of `export`."""
    parser.description = (
        "Write where the cells of a batch of the log lie, the reviewed name of each with "
        "the program's beside it, as files that other programs read. With --verified, write all "
        "cells that people gave a type, as a training set."
    )
    parser.epilog = f"{_EXCHANGE_HELP}\n{RESEARCH_USE_ONLY}"
    parser.formatter_class = Paragraphs
    add = parser.add_argument
    add(
        "batch",
        nargs="?",
        metavar="BATCH",
        help="its sample's number, its name, or its id, as in id:12",
    )
    add("--format", choices=_FORMS, required=True, help="geojson is for QuPath")
    add("--output", type=values.place, metavar="FOLDER", required=True, help="the folder to make")
    add("--pictures", action="store_true", help="put the pictures in, too, as PNG")
    add("--verified", action="store_true", help="the cells of all batches that people named")
    add_by(parser)


def _fill_import(parser: argparse.ArgumentParser) -> None:
    """Add the options of `import`."""
    parser.description = (
        "Take boxes and names that a person gave in another program into a batch of the "
        "log. A box that lies on a cell names it, any other is a cell that was missed. All of it is "
        "one act, which can be undone at once."
    )
    parser.epilog = f"{_EXCHANGE_HELP}\n{RESEARCH_USE_ONLY}"
    parser.formatter_class = Paragraphs
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
    add("--format", choices=_FORMS, help="default: told by the files")
    add(
        "--name",
        action="append",
        default=[],
        metavar="THEIRS=TYPE",
        help="what a name stands for; may be given again",
    )


def _fill_open(parser: argparse.ArgumentParser) -> None:
    """Add the options of `open`."""
    parser.description = (
        "Open the window with pictures, folders, scanned slides, a file of a second reader "
        "(.hvreading) or an update (.hvupdate), as if they were dropped on it."
    )
    parser.add_argument(
        "paths", nargs="*", type=values.place, metavar="PATH", help="what is opened"
    )


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

"""Command-line options of the commands on models, microscopes and the log itself."""

from __future__ import annotations

import argparse

from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.updates.update import UpdateKind
from hematovision_desktop.shell import argument_values as values
from hematovision_desktop.shell.command_parser import (
    Fill,
    add_by,
    add_common,
    add_csv_dialect,
    add_force,
    add_step,
    tell_exits,
)

_ADAPT_EXITS = (
    "0 done; 1 refused, because it would name cells worse; 2 wrong usage, too few named cells, or no "
    "usable model or log"
)


def _fill_adapt(parser: argparse.ArgumentParser) -> None:
    """Add the options of `adapt`."""
    parser.description = (
        "Refit the model's last layer to the cells of one microscope that a person has named in "
        "the log. The new layer names only that microscope's cells. It is measured before and "
        "after, and refused if it is worse. The model pack itself is never changed."
    )
    tell_exits(parser, _ADAPT_EXITS)
    what = parser.add_mutually_exclusive_group()
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
    what.add_argument("--dry-run", action="store_true", help="measure, but save and change nothing")
    add = parser.add_argument
    add(
        "--folder",
        type=values.place,
        metavar="FOLDER",
        help="take the cells from here instead of the log: one sub-folder of pictures for each type",
    )
    add(
        "--microscope",
        metavar="NAME",
        help="the microscope to teach (default: pictures whose microscope is not known)",
    )
    add(
        "--format",
        choices=("json", "table"),
        default="table",
        help="format of the output (default: table)",
    )
    add(
        "--label-set",
        choices=[one.value for one in LabelSet],
        default=LabelSet.FIVE.value,
        help="the types to name your cells among when measuring (default: five)",
    )
    add_by(parser)


def _fill_microscope(parser: argparse.ArgumentParser) -> None:
    """Add the options of `microscope`."""
    parser.description = (
        "List the microscopes that the log knows, show what was proven on one, or check "
        "the program there with pictures whose cells are known."
    )
    what = parser.add_subparsers(dest="what", metavar="WHAT", required=True)
    add_common(add_step(what, "list", "show every microscope"))
    show = add_step(what, "show", "show what was proven on a microscope")
    _add_microscope(show)
    show.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help="format of the output (default: text)",
    )
    add_common(show)
    _fill_known_check(
        add_step(what, "check", "check the program with pictures whose cells are known")
    )
    _fill_taught(
        add_step(what, "teach", "teach a microscope's own cells to the model, or ask which to name")
    )
    _fill_scale(
        add_step(
            what,
            "scale",
            "keep the size of a pixel on a microscope",
            description="Keep the scale of a microscope for all of its pictures of the same shape. Without a "
            "figure, show it and what it was before.",
        )
    )


def _add_microscope(step: argparse.ArgumentParser) -> None:
    step.add_argument("name", metavar="NAME", help="what the microscope is called")


def _fill_known_check(check: argparse.ArgumentParser) -> None:
    """Add the options of `microscope check`."""
    _add_microscope(check)
    add = check.add_argument
    add(
        "truth",
        type=values.place,
        metavar="TRUTH",
        help="a folder with one sub-folder of pictures for each type, or a CSV of file and type",
    )
    add("--new", action="store_true", help="add a microscope of this name, if there is none")
    add(
        "--output",
        type=values.place,
        metavar="FILE",
        help="write the confusion matrix here, as CSV",
    )
    add("--picture", type=values.place, metavar="FILE", help="write it here, as a PNG picture")
    add_force(check)
    add(
        "--label-set",
        choices=[one.value for one in LabelSet],
        default=LabelSet.FIVE.value,
        help="the types to tell apart (default: five)",
    )
    tell_exits(
        check,
        "0 done; 1 some pictures could not be read; 2 wrong usage, nothing to check with, or no "
        "usable model or log",
    )
    add_csv_dialect(check)
    add_by(check)
    add_common(check)


def _fill_taught(taught: argparse.ArgumentParser) -> None:
    """Add the options of `microscope teach`; those of `adapt` that it lacks have their usual values."""
    _add_microscope(taught)
    taught.add_argument(
        "--ask",
        type=values.whole,
        metavar="N",
        help="list the N cells that you should name next, as CSV, and teach nothing",
    )
    taught.set_defaults(
        **{"list": False, "shipped": False, "rollback": None, "dry_run": False, "folder": None},
        format="table",
        label_set=LabelSet.FIVE.value,
    )
    tell_exits(taught, _ADAPT_EXITS)
    add_csv_dialect(taught)
    add_by(taught)
    add_common(taught)


def _fill_scale(scale: argparse.ArgumentParser) -> None:
    """Add the options of `microscope scale`."""
    _add_microscope(scale)
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
        "--each-batch", action="store_true", help="keep none: each batch measures its own scale"
    )
    add_by(scale)
    add_common(scale)


def _fill_protect(parser: argparse.ArgumentParser) -> None:
    """Add the options of `protect`."""
    parser.description = (
        "Encrypt the log with its pictures, clips and backups; change what guards its key; or "
        "print the recovery key. The passphrase of an encrypted log comes from "
        "HEMATOVISION_PASSPHRASE, or is asked for."
    )
    parser.add_argument(
        "what",
        choices=("status", "passphrase", "keychain", "recovery", "off"),
        metavar="WHAT",
        help="status: say what guards the log; passphrase, keychain: encrypt it, or change its "
        "guard; recovery: show the recovery key again; off: remove the encryption",
    )
    add_by(parser)


def _fill_update(parser: argparse.ArgumentParser) -> None:
    """Add the options of `update`."""
    parser.description = (
        "Show what a signed update brings and how a new model pack compares with the one in use, "
        "and install it whole. Without a file: show what is in use and whose updates are "
        "accepted."
    )
    tell_exits(parser, "0 done; 1 the update is refused; 2 wrong usage, or no usable log")
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "file", nargs="?", type=values.place, metavar="FILE", help="the update, .hvupdate"
    )
    kinds = [one.value for one in UpdateKind]
    what.add_argument("--back", choices=kinds, help="go back to the previous version")
    what.add_argument("--distrust", metavar="FINGERPRINT", help="stop trusting a key")
    add = parser.add_argument
    add("--dry-run", action="store_true", help="show all of it, but change nothing")
    add("--trust", metavar="FINGERPRINT", help="trust the signing key from now on")
    add("--name", metavar="NAME", help="whose key it is")
    add_by(parser)


def _fill_backup(parser: argparse.ArgumentParser) -> None:
    """Add the options of `backup`."""
    parser.add_argument("folder", type=values.place, metavar="FOLDER", help="where to")


def _fill_restore(parser: argparse.ArgumentParser) -> None:
    """Add the options of `restore`."""
    parser.add_argument("folder", type=values.place, metavar="FOLDER", help="the backup")
    add_by(parser)


def _fill_check(parser: argparse.ArgumentParser) -> None:
    """Add what is special about `check`."""
    tell_exits(parser, "0 the log is sound; 1 it is damaged; 2 wrong usage, or no usable log")


FILLS: dict[str, Fill] = {
    "adapt": _fill_adapt,
    "microscope": _fill_microscope,
    "backup": _fill_backup,
    "restore": _fill_restore,
    "check": _fill_check,
    "protect": _fill_protect,
    "update": _fill_update,
}

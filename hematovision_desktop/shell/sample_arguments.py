"""Command-line options of the commands on samples and their signatures."""

from __future__ import annotations

import argparse

from hematovision_desktop.core.naming.settings import Language
from hematovision_desktop.core.samples.handover_format import HandoverFormat
from hematovision_desktop.core.samples.worklist import COLUMNS
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


def _fill_worklist(parser: argparse.ArgumentParser) -> None:
    """Add the options of `worklist`."""
    parser.description = (
        f"Make a sample from each row of a CSV table. Its columns: {', '.join(COLUMNS)}; only the "
        "first is required. A row that is wrong, or whose number and slide are already known, is "
        "left out and reported."
    )
    tell_exits(
        parser,
        "0 every row is a sample now; 1 something was reported; 2 wrong usage, no table of samples, "
        "or no usable log",
    )
    add = parser.add_argument
    add("table", type=values.place, metavar="FILE", help="the table")
    add(
        "--encoding",
        metavar="NAME",
        help="encoding of a table that is not in Unicode, such as cp1252",
    )
    add_by(parser)


def _fill_list(parser: argparse.ArgumentParser) -> None:
    """Add the options of `list`."""
    parser.description = (
        "Print the newest samples in the log, each with its batches: the numbers and ids that "
        "other commands need."
    )
    parser.add_argument(
        "words",
        nargs="*",
        metavar="WORD",
        help="only samples with all of these words in a number, name, slide, requester, note or "
        "batch",
    )


def _fill_report(parser: argparse.ArgumentParser) -> None:
    """Add the options of `report`."""
    parser.description = (
        "Write the one-page sheet of a sample in the log: its differential with intervals and "
        "usual ranges, flags, and pictures of doubtful and abnormal cells. Until somebody signs, "
        "it is marked provisional. With --record, write the record of what was signed, as the "
        "log keeps it."
    )
    add = parser.add_argument
    add("sample", metavar="SAMPLE", help="its accession number, or its id, as in id:12")
    add("--pdf", type=values.place, metavar="FILE", help="where to write the sheet")
    add("--record", type=values.place, metavar="FILE", help="write the signed record here")
    add(
        "--record-version", type=values.whole, metavar="N", help="which version (default: the last)"
    )
    add("--paper", choices=("a4", "letter"), default="a4", help="size of the paper (default: a4)")
    spoken = [one.value for one in Language if one is not Language.SYSTEM]
    add("--language", choices=spoken, help="language of the sheet (default: the window's)")
    add_force(parser)


def _fill_sign(parser: argparse.ArgumentParser) -> None:
    """Add the options of `sign`."""
    parser.description = (
        "Put everything that a sample's figures rest on into a record, and sign it. A sample "
        "that was signed before gets a new version, which names the previous one."
    )
    add = parser.add_argument
    add("sample", metavar="SAMPLE", help="its accession number, or its id, as in id:12")
    add("--by", metavar="NAME", required=True, help="who signs")
    add("--second", metavar="NAME", help="the second signer, if the laboratory asks for one")
    add(
        "--reason",
        metavar="TEXT",
        help="why it is signed although something is not as it should be",
    )
    add("--record", type=values.place, metavar="FILE", help="also write the signed record here")
    add_force(parser)


def _fill_verify(parser: argparse.ArgumentParser) -> None:
    """Add the options of `verify`."""
    parser.description = (
        "Check a log, a signed record, or the record attached to a sheet's PDF, and say line by "
        "line what holds and what does not."
    )
    tell_exits(
        parser, "0 everything holds; 1 something does not; 2 wrong usage, or it cannot be read"
    )
    parser.add_argument(
        "file",
        nargs="?",
        type=values.place,
        metavar="LOG|RECORD|PDF",
        help="what to check (default: the log)",
    )
    parser.add_argument(
        "--key",
        metavar="FINGERPRINT",
        help="the fingerprint of the laboratory's key, as it gave it to you; signatures by other "
        "keys do not hold",
    )


def _fill_handover(parser: argparse.ArgumentParser) -> None:
    """Add the options of `handover`."""
    parser.description = (
        "Write a sample's signed result to a folder that a hospital's system watches, as HL7 "
        "v2.5.1 ORU^R01, FHIR R4 bundle or table. An unsigned result is never handed over; "
        "sending again writes the same file again."
    )
    add = parser.add_argument
    add("sample", metavar="SAMPLE", help="its accession number, or its id, as in id:12")
    add("--to", type=values.place, metavar="FOLDER", help="the folder to write into")
    add(
        "--format",
        choices=[one.value for one in HandoverFormat],
        default=HandoverFormat.HL7.value,
        help="format of the result (default: hl7)",
    )
    add("--list", action="store_true", help="show what was handed over, and when")
    add_by(parser)


def _fill_summary(parser: argparse.ArgumentParser) -> None:
    """Add the options of `summary`."""
    parser.description = (
        "Print how many samples were made and signed over a period, how long that took, how much "
        "people reviewed, and how often they agreed with the program, for each type."
    )
    add = parser.add_argument
    add("--from", dest="first", type=values.day, metavar="DAY", required=True, help="as 2026-11-01")
    add(
        "--to",
        dest="last",
        type=values.day,
        metavar="DAY",
        required=True,
        help="the last day, included",
    )
    add("--csv", type=values.place, metavar="FILE", help="also write it as a table")
    add_force(parser)
    add_csv_dialect(parser)


def _fill_second_reader(parser: argparse.ArgumentParser) -> None:
    """Add the options of `second-reader`."""
    parser.description = (
        "Write a sample's cells to a signed file, name them in another HematoVision, and merge "
        "the names that come back as those of a second person."
    )
    some = "0 done; 1 {}; 2 wrong usage, or a sample or file that cannot be used"
    tell_exits(parser, some.format("something was left out or must be settled"))
    steps = parser.add_subparsers(dest="step", metavar="STEP", required=True)
    send = add_step(steps, "send", "write a sample for a second reader")
    send.add_argument(
        "sample", metavar="SAMPLE", help="its accession number, or its id, as in id:12"
    )
    send.add_argument(
        "--whole-fields", action="store_true", help="whole pictures, not single cells"
    )
    send.add_argument("--names", action="store_true", help="with the program's names")
    send.add_argument("--patient", action="store_true", help="with number and patient")
    read = add_step(steps, "read", "take such a file to name its cells")
    back = add_step(steps, "return", "write the names you gave")
    back.add_argument(
        "sample", metavar="SAMPLE", help="its name in the worklist, or its id, as in id:12"
    )
    merge = add_step(steps, "merge", "take over the names that came back")
    tell_exits(send, some.format("some cells were left out, and reported"))
    tell_exits(merge, some.format("some cells must be settled"))
    for step in (send, read, back, merge):
        step.add_argument("file", type=values.place, metavar="FILE", help="ends in .hvreading")
    for step in (read, merge):
        add_by(step)
    for step in (send, back):
        step.add_argument("--by", metavar="NAME", required=True, help="who asks, or answers")
        step.add_argument(
            "--encrypt",
            action="store_true",
            help="with a passphrase, from HEMATOVISION_READING or typed",
        )
        add_force(step)
    for step in (send, read, back, merge):
        add_common(step)


FILLS: dict[str, Fill] = {
    "list": _fill_list,
    "worklist": _fill_worklist,
    "report": _fill_report,
    "sign": _fill_sign,
    "verify": _fill_verify,
    "handover": _fill_handover,
    "summary": _fill_summary,
    "second-reader": _fill_second_reader,
}

"""The commands on samples and what is signed of them, on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeAlias

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.core.settings import Language
from hematovision_desktop.core.worklist import COLUMNS

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
AddCommon = Callable[[argparse.ArgumentParser, object], None]


def add_sample_commands(commands: Commands, add_common: AddCommon) -> None:
    """Add them. add_common: adds what every command takes, with its default."""
    for add in (
        *(_add_worklist, _add_report, _add_sign, _add_verify, _add_handover, _add_summary),
        _add_second_reader,
    ):
        add(commands, add_common)


def _add_worklist(commands: Commands, add_common: AddCommon) -> None:
    worklist = commands.add_parser(
        "worklist",
        help="make samples of the rows of a table",
        description="Make a sample of each row of a CSV table. Its columns: "
        f"{', '.join(COLUMNS)}; only the first must be there. A row that cannot be, or whose "
        "number and slide are known, is left out and said.",
        epilog=f"Exit status: 0 every row is a sample now; 1 something was said; 2 no table of "
        f"samples, or no usable log. {RESEARCH_USE_ONLY}",
    )
    add = worklist.add_argument
    add("table", type=Path, metavar="FILE", help="the table")
    add("--encoding", metavar="NAME", help="of a table that is not in Unicode, such as cp1252")
    add_common(worklist, argparse.SUPPRESS)


def _add_report(commands: Commands, add_common: AddCommon) -> None:
    report = commands.add_parser(
        "report",
        help="write the sheet of a sample as PDF",
        description="Write the one-page sheet of a sample of the log: its differential with "
        "intervals and usual ranges, flags, and pictures of doubtful and abnormal cells. As long as "
        "nobody signed, it is marked as provisional.",
        epilog=RESEARCH_USE_ONLY,
    )
    add = report.add_argument
    add("sample", metavar="SAMPLE", help="its accession number, or its id")
    add("--pdf", type=Path, metavar="FILE", required=True, help="where to write the sheet")
    add("--paper", choices=("a4", "letter"), default="a4", help="default: a4")
    spoken = [one.value for one in Language if one is not Language.SYSTEM]
    add("--language", choices=spoken, help="of the sheet (default: that of the window)")
    add_common(report, argparse.SUPPRESS)


def _add_sign(commands: Commands, add_common: AddCommon) -> None:
    sign = commands.add_parser(
        "sign",
        help="sign a sample of the log",
        description="Freeze all that the figures of a sample rest on into a record, and sign it. "
        "A sample that was signed before gets another version, which names the one before.",
        epilog=RESEARCH_USE_ONLY,
    )
    add = sign.add_argument
    add("sample", metavar="SAMPLE", help="its accession number, or its id")
    add("--by", metavar="NAME", required=True, help="who signs")
    add("--second", metavar="NAME", help="who signs with them, where the laboratory asks for it")
    add("--reason", metavar="TEXT", help="why it is signed though something is not as it should be")
    add("--record", type=Path, metavar="FILE", help="write the signed record here, too")
    add_common(sign, argparse.SUPPRESS)


def _add_verify(commands: Commands, add_common: AddCommon) -> None:
    verify = commands.add_parser(
        "verify",
        help="check that nothing of a log, a signed record or a sheet was changed",
        description="Say line by line what holds of a log, of a signed record, or of the record "
        "attached to the PDF of a sheet, and what does not.",
        epilog=f"Exit status: 0 everything holds; 1 something does not; 2 it cannot be read.\n\n"
        f"{RESEARCH_USE_ONLY}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verify.add_argument(
        "file",
        nargs="?",
        type=Path,
        metavar="LOG|RECORD|PDF",
        help="what to check (default: the log)",
    )
    add_common(verify, argparse.SUPPRESS)


def _add_handover(commands: Commands, add_common: AddCommon) -> None:
    handover = commands.add_parser(
        "handover",
        help="write a signed result into a folder that another system watches",
        description="Write the signed result of a sample into a folder that a hospital's system "
        "watches, as HL7 v2.5.1 ORU^R01, FHIR R4 bundle or table. A result that nobody signed is "
        "never handed over; sending again writes the same file anew.",
        epilog=RESEARCH_USE_ONLY,
    )
    add = handover.add_argument
    add("sample", metavar="SAMPLE", help="its accession number, or its id")
    add("--to", type=Path, metavar="FOLDER", help="the folder to write into")
    add("--format", choices=("hl7", "fhir", "csv"), default="hl7", help="default: hl7")
    add("--list", action="store_true", help="show what was handed over, and when")
    add_common(handover, argparse.SUPPRESS)


def _add_summary(commands: Commands, add_common: AddCommon) -> None:
    summary = commands.add_parser(
        "summary",
        help="say what was done over a period",
        description="Print how many samples were made and signed over a period, how long that took, "
        "how much people reviewed, and how often they agreed with the program, type by type.",
        epilog=RESEARCH_USE_ONLY,
    )
    add, day = summary.add_argument, date.fromisoformat
    add("--from", dest="first", type=day, metavar="DAY", required=True, help="as 2026-11-01")
    add("--to", dest="last", type=day, metavar="DAY", required=True, help="the last day, included")
    add("--csv", type=Path, metavar="FILE", help="write it as a table, too")
    add_common(summary, argparse.SUPPRESS)


def _add_second_reader(commands: Commands, add_common: AddCommon) -> None:
    reading = commands.add_parser(
        "second-reader",
        help="have the cells of a sample named by someone elsewhere, by a file",
        description="Write the cells of a sample into a signed file, name them in another "
        "HematoVision, and merge the names that come back as those of a second person.",
        epilog="Exit status: 0 done; 1 something stayed behind or is to be settled; 2 wrong usage, or "
        f"a file that cannot be used. {RESEARCH_USE_ONLY}",
    )
    steps = reading.add_subparsers(dest="step", metavar="STEP", required=True)
    send = steps.add_parser("send", help="write a sample for a second reader")
    send.add_argument("sample", metavar="SAMPLE", help="its accession number, or its id")
    send.add_argument(
        "--whole-fields", action="store_true", help="whole pictures, not single cells"
    )
    send.add_argument("--names", action="store_true", help="with the program's names")
    send.add_argument("--patient", action="store_true", help="with number and patient")
    read = steps.add_parser("read", help="take such a file, so that its cells can be named")
    back = steps.add_parser("return", help="write the names that were given")
    back.add_argument("sample", metavar="SAMPLE", help="its name in the worklist, or its id")
    merge = steps.add_parser("merge", help="take over the names that came back")
    for step in (send, read, back, merge):
        step.add_argument("file", type=Path, metavar="FILE", help="ends in .hvreading")
        add_common(step, argparse.SUPPRESS)
    for step in (send, back):
        step.add_argument("--by", metavar="NAME", required=True, help="who asks, or answers")
        step.add_argument(
            "--encrypt",
            action="store_true",
            help="by a passphrase, from HEMATOVISION_READING or as it is typed",
        )

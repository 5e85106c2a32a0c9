"""Import of worklist rows into the log, for the window and the command line alike."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from hematovision_desktop.core.base.bounded_file import read_bounded
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.told_as import told_as
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.samples.worklist import (
    MOST_BYTES,
    RowFault,
    Worklist,
    read_worklist,
)
from hematovision_desktop.services.messages.samples import WorklistRead


def open_worklist(path: Path, encoding: str = "") -> Worklist:
    """Read a worklist's file. Raises UserError with advice if it cannot be read."""
    with told_as("The worklist {name} could not be read ({why}).", name=path.name, error=UserError):
        content = read_bounded(path, MOST_BYTES)
    return read_worklist(content, date.today(), encoding)


def bring_worklist(log: Log, path: Path, worklist: Worklist) -> WorklistRead:
    """Store the samples of a worklist that are new to the log, all of them or none."""
    rows = worklist.rows
    there = [rows[place] for place in log.add_worklist([row.details for row in rows])]
    known = [
        RowFault(
            row.line,
            sentence(
                "Row {line}: {number} is already in the worklist; it stays as it is.",
                line=row.line,
                number=row.details.accession,
            ),
        )
        for row in there
    ]
    return WorklistRead(path, len(rows) - len(there), worklist.problems(known))

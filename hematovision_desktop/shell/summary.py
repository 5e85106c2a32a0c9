"""`hematovision summary`: samples, times, reviews and agreement over a period."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from contextlib import closing
from typing import TypeVar

from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.tables import Entry, TableDialect, table_bytes
from hematovision_desktop.core.base.whole_file import write_whole
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.services.samples.period import read_period
from hematovision_desktop.shell.named_log import log_to_read
from hematovision_desktop.shell.own_files import spare_own_files

T = TypeVar("T")
EXIT_DONE = 0


def run_summary(parsed: argparse.Namespace) -> int:
    """Print the summary of a period, and write it as a table if one is asked for."""
    spare_own_files(parsed, parsed.csv)
    with closing(build_outside().open_log(log_to_read(parsed))) as log:

        def ask(call: Callable[[Log], T], /) -> T:
            return call(log)

        rows = read_period(parsed.first, parsed.last, ask).table()
    print("\n".join(_line(row) for row in rows[1:]))
    if parsed.csv is not None:
        try:
            write_whole(parsed.csv, table_bytes(rows, TableDialect(parsed.csv_dialect)))
        except OSError as fault:
            raise EnvironmentFault(
                f"{parsed.csv} cannot be written ({fault.strerror or fault})."
            ) from fault
    return EXIT_DONE


def _line(row: Sequence[Entry]) -> str:
    what, value, of, percent, low, high = row
    parts = [f"{what}: {'none' if value is None else value}"]
    if of is not None:
        parts.append(f"of {of}")
    if percent is not None:
        parts.append(
            f"({percent} %, 95 % interval {low} to {high} %)"
            if low is not None
            else f"({percent} %)"
        )
    return " ".join(parts)

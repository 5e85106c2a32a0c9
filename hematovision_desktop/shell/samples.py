"""`hematovision worklist`, `list`, `handover` and `summary`: samples that come, are there, go out, and are summed up."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from typing import TypeVar

from hematovision_desktop.assembly.factories import build_outside, read_own_laboratory
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.local_stamp import clock_time
from hematovision_desktop.core.base.tables import Entry, TableDialect, table_bytes
from hematovision_desktop.core.base.whole_file import write_whole
from hematovision_desktop.core.logbook.log import LogQuery
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.reports.handover import HandedOver
from hematovision_desktop.core.samples.handover_format import HandoverFormat, HandoverTarget
from hematovision_desktop.core.samples.sample import SampleSummary
from hematovision_desktop.core.samples.sample_log import Page, SampleQuery
from hematovision_desktop.services.reports.handover import hand_over, handed_over, looked_for
from hematovision_desktop.services.samples.named import find_sample
from hematovision_desktop.services.samples.period import read_period
from hematovision_desktop.services.samples.worklist import bring_worklist, open_worklist
from hematovision_desktop.shell.named_log import log_to_begin, log_to_read
from hematovision_desktop.shell.own_files import spare_own_files
from hematovision_desktop.shell.streams import complain, harmless
from hematovision_desktop.shell.vouched import vouch_who

EXIT_DONE, EXIT_SOME = 0, 1


def run_worklist(parsed: argparse.Namespace) -> int:
    """Create a sample for each row; report the rows that were left out."""
    worklist = open_worklist(parsed.table, parsed.encoding or "")
    outside = build_outside()
    with closing(outside.open_log(log_to_begin(parsed))) as log:
        vouch_who(log, outside, parsed.by)
        read = bring_worklist(log, parsed.table, worklist)
    for problem in read.problems:
        complain(problem)
    came = "1 new sample" if read.added == 1 else f"{read.added:,} new samples"
    print(f"{came} from {harmless(parsed.table.name)}.")
    return EXIT_SOME if read.problems else EXIT_DONE


_MOST_LISTED = 50
"""Number of samples shown at once; search words narrow them down."""


def run_list(parsed: argparse.Namespace) -> int:
    """Print the newest samples that match the search words, with their batches below."""
    with closing(build_outside().open_log(log_to_read(parsed))) as log:
        page = log.samples(SampleQuery(words=tuple(parsed.words)), Page(most=_MOST_LISTED))
        for one in page.samples:
            print("\n".join(_sample_lines(log, one)))
    if not page.samples:
        print("No sample matches." if parsed.words else "The log holds no sample.")
    if (more := page.total - len(page.samples)) > 0:
        print(f"… and {more:,} older. Give words from a number, name, note or batch to find them.")
    return EXIT_DONE


def _sample_lines(log: Log, one: SampleSummary) -> Iterator[str]:
    yield f"{harmless(one.details.accession)} (sample id:{one.sample_id})"
    for batch in reversed(log.batches(LogQuery(batch_ids=log.batches_of(one.sample_id)))):
        name, began = harmless(batch.start.name), batch.start.started_at.astimezone()
        cells = f"{batch.tally.cells:,} cell{'' if batch.tally.cells == 1 else 's'}"
        yield f"    batch id:{batch.batch_id}: {name}, {cells}, {began:%Y-%m-%d %H:%M}"


CUT_SHORT = "(cut short: ask whether it arrived, or send it again)"


def run_handover(parsed: argparse.Namespace) -> int:
    """Hand over a result, or list those that were handed over."""
    outside = build_outside()
    with closing(outside.open_log(log_to_read(parsed))) as log:
        summary = find_sample(log, parsed.sample)
        if parsed.list:
            done = looked_for(handed_over(log.events(summary.uid), summary.uid))
            print("\n".join(map(_handed_line, done)) or "This sample has not been handed over yet.")
            return EXIT_DONE
        if parsed.to is None:
            raise UserError("Give a folder with --to FOLDER, or use --list.")
        vouch_who(log, outside, parsed.by)
        target = HandoverTarget(HandoverFormat(parsed.format), parsed.to)
        sent = hand_over(
            log, summary.sample_id, read_own_laboratory(), target, outside.handover_writers
        )
    print(f"The result is in {harmless(sent.path)} (version {sent.version}).")
    return EXIT_DONE


def _handed_line(one: HandedOver) -> str:
    when = clock_time(one.at)
    line = f"{when}  {one.form.value:<4}  version {one.version}  {harmless(one.path)}"
    return f"{line}  {CUT_SHORT}" if one.cut_short_sha256 else line


T = TypeVar("T")


def run_summary(parsed: argparse.Namespace) -> int:
    """Print the summary of a period, and write it as a table if one is asked for."""
    spare_own_files(parsed, parsed.csv)
    with closing(build_outside().open_log(log_to_read(parsed))) as log:

        def ask(call: Callable[[Log], T], /) -> T:
            return call(log)

        rows = read_period(parsed.first, parsed.last, ask).table()
    print("\n".join(_summary_line(row) for row in rows[1:]))
    if parsed.csv is not None:
        try:
            write_whole(parsed.csv, table_bytes(rows, TableDialect(parsed.csv_dialect)))
        except OSError as fault:
            raise EnvironmentFault(
                f"{parsed.csv} cannot be written ({fault.strerror or fault})."
            ) from fault
    return EXIT_DONE


def _summary_line(row: Sequence[Entry]) -> str:
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

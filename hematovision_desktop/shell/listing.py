"""`hematovision list`: the log's samples and their batches, with the ids that other commands take."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing

from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.logbook.log import LogQuery
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.samples.sample import SampleSummary
from hematovision_desktop.core.samples.sample_log import Page, SampleQuery
from hematovision_desktop.shell.named_log import log_to_read
from hematovision_desktop.shell.streams import harmless

EXIT_DONE = 0
_MOST = 50
"""Number of samples shown at once; search words narrow them down."""


def run_list(parsed: argparse.Namespace) -> int:
    """Print the newest samples that match the search words, with their batches below."""
    with closing(build_outside().open_log(log_to_read(parsed))) as log:
        page = log.samples(SampleQuery(words=tuple(parsed.words)), Page(most=_MOST))
        for one in page.samples:
            print("\n".join(_lines(log, one)))
    if not page.samples:
        print("No sample matches." if parsed.words else "The log holds no sample.")
    if (more := page.total - len(page.samples)) > 0:
        print(f"… and {more:,} older. Give words from a number, name, note or batch to find them.")
    return EXIT_DONE


def _lines(log: Log, one: SampleSummary) -> Iterator[str]:
    yield f"{harmless(one.details.accession)} (sample id:{one.sample_id})"
    for batch in reversed(log.batches(LogQuery(batch_ids=log.batches_of(one.sample_id)))):
        name, began = harmless(batch.start.name), batch.start.started_at.astimezone()
        cells = f"{batch.tally.cells:,} cell{'' if batch.tally.cells == 1 else 's'}"
        yield f"    batch id:{batch.batch_id}: {name}, {cells}, {began:%Y-%m-%d %H:%M}"

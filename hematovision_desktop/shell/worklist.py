"""`hematovision worklist`: creates coming samples from a spreadsheet table or a hospital's system."""

from __future__ import annotations

import argparse
from contextlib import closing

from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.services.samples.worklist import bring_worklist, open_worklist
from hematovision_desktop.shell.named_log import log_to_begin
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

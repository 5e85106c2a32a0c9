"""`hematovision handover`: writes a signed result for a hospital's system as a file in its folder."""

from __future__ import annotations

import argparse
from contextlib import closing

from hematovision_desktop.assembly.factories import build_outside, read_own_laboratory
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.local_stamp import clock_time
from hematovision_desktop.core.reports.handover import HandedOver
from hematovision_desktop.core.samples.handover_format import HandoverFormat, HandoverTarget
from hematovision_desktop.services.reports.handover import hand_over, handed_over, looked_for
from hematovision_desktop.services.samples.named import find_sample
from hematovision_desktop.shell.named_log import log_to_read
from hematovision_desktop.shell.streams import harmless
from hematovision_desktop.shell.vouched import vouch_who

EXIT_DONE = 0
CUT_SHORT = "(cut short: ask whether it arrived, or send it again)"


def run_handover(parsed: argparse.Namespace) -> int:
    """Hand over a result, or list those that were handed over."""
    outside = build_outside()
    with closing(outside.open_log(log_to_read(parsed))) as log:
        summary = find_sample(log, parsed.sample)
        if parsed.list:
            done = looked_for(handed_over(log.events(summary.uid), summary.uid))
            print("\n".join(map(_line, done)) or "This sample has not been handed over yet.")
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


def _line(one: HandedOver) -> str:
    when = clock_time(one.at)
    line = f"{when}  {one.form.value:<4}  version {one.version}  {harmless(one.path)}"
    return f"{line}  {CUT_SHORT}" if one.cut_short_sha256 else line

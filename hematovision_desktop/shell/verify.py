"""`hematovision verify`: checks a log, a signed record or the PDF of a sheet."""

from __future__ import annotations

import argparse

from hematovision_desktop.assembly.verifying import verify
from hematovision_desktop.core.signing.verifying import check_key, holds
from hematovision_desktop.shell.named_log import log_in_use
from hematovision_desktop.shell.streams import harmless

EXIT_HOLDS, EXIT_FAILS = 0, 1
_WORDS = {True: "holds  ", False: "FAILS  ", None: "       "}


def run_verify(parsed: argparse.Namespace) -> int:
    """Print the findings, one a line; the last line sums them up."""
    path = parsed.file or log_in_use(parsed)
    findings = []
    for one in verify(path):
        findings.append(one)
        print(f"{_WORDS[one.holds]}{harmless(one.text)}", flush=True)
    if parsed.key:
        findings.append(check_key(findings, parsed.key))
        print(f"{_WORDS[findings[-1].holds]}{findings[-1].text}")
    sound = holds(findings)
    print("Everything holds." if sound else "Something does not hold.")
    return EXIT_HOLDS if sound else EXIT_FAILS

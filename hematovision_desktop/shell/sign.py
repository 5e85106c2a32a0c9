"""`hematovision sign`: signs a sample of the log, from the command line."""

from __future__ import annotations

import argparse
from contextlib import closing

from hematovision_desktop.assembly import places
from hematovision_desktop.assembly.factories import (
    build_outside,
    own_signing_key,
    read_own_laboratory,
)
from hematovision_desktop.core.errors import EnvironmentFault
from hematovision_desktop.core.record_making import stamp_of
from hematovision_desktop.core.signed_record import SigningWish, fingerprint_of
from hematovision_desktop.core.whole_file import write_whole
from hematovision_desktop.services.sheets import find_sample
from hematovision_desktop.shell.streams import harmless

EXIT_SIGNED = 0


def run_sign(parsed: argparse.Namespace) -> int:
    """Sign a sample as it stands; a gate that is shut is said as every other refusal."""
    wish = SigningWish(parsed.by, parsed.second or "", parsed.reason or "")
    with closing(build_outside().open_log(parsed.log or places.log_path())) as log:
        seen = find_sample(log, parsed.sample)
        signed = log.sign_sample(seen, wish, read_own_laboratory(), own_signing_key())
    if parsed.record is not None:
        try:
            write_whole(parsed.record, signed.to_bytes())
        except OSError as fault:
            raise EnvironmentFault(
                f"The sample is signed, but its record cannot be written to {parsed.record} "
                f"({fault.strerror or fault})."
            ) from fault
    stamp = stamp_of(signed)
    print(f"Signed as version {stamp.version} by {harmless(stamp.signer)}.")
    print(f"Record SHA-256 {signed.digest}")
    print(f"Key {fingerprint_of(signed.public_key)}")
    return EXIT_SIGNED

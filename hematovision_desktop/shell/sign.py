"""`hematovision sign`: signs a sample of the log."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from contextlib import closing
from dataclasses import replace

from hematovision_desktop.assembly.factories import (
    build_outside,
    own_signing_key,
    read_own_laboratory,
)
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.whole_file import write_whole
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.reports.record_making import stamp_of
from hematovision_desktop.core.signing.people import Right, check_right, check_second
from hematovision_desktop.core.signing.signed_record import SigningWish, fingerprint_of
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.people.people import vouch_own
from hematovision_desktop.services.samples.named import find_sample
from hematovision_desktop.shell.named_log import log_to_read
from hematovision_desktop.shell.own_files import spare_own_files
from hematovision_desktop.shell.streams import harmless

EXIT_SIGNED = 0
WORDS_VARIABLE, SECOND_WORDS_VARIABLE = "HEMATOVISION_SIGNER", "HEMATOVISION_SECOND_SIGNER"
"""Where the signers' passphrases are looked up before the program asks for them."""


def run_sign(parsed: argparse.Namespace) -> int:
    """Sign a sample as it is; report a reason not to sign like any other refusal."""
    spare_own_files(parsed, parsed.record)
    wish = SigningWish(parsed.by, parsed.second or "", parsed.reason or "")
    outside = build_outside()
    with closing(outside.open_log(log_to_read(parsed))) as log:
        seen = find_sample(log, parsed.sample)
        wish = _vouched(log, outside, wish)
        signed = log.sign_sample(seen, wish, read_own_laboratory(), own_signing_key())
    if parsed.record is not None:
        try:
            write_whole(parsed.record, signed.to_bytes())
        except OSError as fault:
            raise EnvironmentFault(
                f"The sample is signed, but its record cannot be written to {parsed.record} "
                f"({fault.strerror or fault}). Write it again with: hematovision report SAMPLE "
                "--record FILE."
            ) from fault
    stamp = stamp_of(signed)
    print(f"Signed as version {stamp.version} by {harmless(stamp.signers)}.")
    print(f"Record SHA-256 {signed.digest}")
    print(f"Key {fingerprint_of(signed.public_key)}")
    return EXIT_SIGNED


def _vouched(log: Log, outside: Outside, wish: SigningWish) -> SigningWish:
    """Return the signers as the log knows them; if people log in, each gives a passphrase."""
    if not log.people():
        return wish
    signers = [(wish.signer, WORDS_VARIABLE), (wish.second_signer, SECOND_WORDS_VARIABLE)]
    names: list[str] = []
    for name, variable in signers:
        if name:
            person = vouch_own(log, outside.passphrases, name, words_of(name, variable))
            if names:
                check_second(person)
            else:
                check_right(person, Right.SIGN, is_on=True)
            names.append(person.name)
    log.act_as(names[0])
    return replace(wish, signer=names[0], second_signer="".join(names[1:]))


def words_of(name: str, variable: str) -> str:
    """Return a person's passphrase from the environment, or as typed."""
    given = os.environ.get(variable, "")
    if not given and sys.stdin.isatty():
        given = getpass.getpass(f"Passphrase of {ascii(name)[1:-1]}: ")
    return given

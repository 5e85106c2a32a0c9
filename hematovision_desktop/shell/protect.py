"""`hematovision protect`: encrypts the log and its files, and shows or changes what guards it."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from contextlib import closing
from pathlib import Path

from hematovision_desktop.assembly.factories import build_outside, log_keys
from hematovision_desktop.assembly.log_keys import LogKeys
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.signing.log_key import Guard
from hematovision_desktop.shell.named_log import log_to_read, log_to_use
from hematovision_desktop.shell.vouched import vouch_rules

NEW_PASSPHRASE_VARIABLE = "HEMATOVISION_NEW_PASSPHRASE"
_MAY_BEGIN = ("passphrase", "keychain")
"""What encrypts a log before anything is in it."""
_STATES = {
    Guard.OPEN: "The log is not encrypted. A changed byte in it is noticed.",
    Guard.KEYCHAIN: "The log is encrypted. Its key lies in this account's keychain.",
    Guard.PASSPHRASE: "The log is encrypted. Its key is guarded by a passphrase.",
}


def run_protect(parsed: argparse.Namespace) -> int:
    """Show or change what guards the log."""
    find = log_to_use if parsed.what in _MAY_BEGIN else log_to_read
    log, keys = find(parsed), log_keys()
    if parsed.what == "status":
        print(_STATES[keys.guard_of(log)])
        return 0
    if parsed.what == "recovery":
        if keys.guard_of(log) is Guard.OPEN:
            raise UserError("The log is not encrypted, so it has no recovery key.")
        with closing(keys.open_log(log)) as opened:
            vouch_rules(opened, build_outside(), parsed.by)
        print(keys.recovery(log))
        return 0
    guard = {"passphrase": Guard.PASSPHRASE, "keychain": Guard.KEYCHAIN, "off": Guard.OPEN}[
        parsed.what
    ]
    was_open = keys.guard_of(log) is Guard.OPEN
    with closing(keys.open_log(log)) as opened:
        vouch_rules(opened, build_outside(), parsed.by)
        passphrase = _new_passphrase() if guard is Guard.PASSPHRASE else ""
        try:
            keys.protect(opened, log, guard, passphrase)
        except BaseException:
            # Even if not all pictures could follow, the log may already be under its new key.
            _tell_recovery(keys, log, was_open=was_open)
            raise
    print(_STATES[guard])
    _tell_recovery(keys, log, was_open=was_open)
    return 0


def _tell_recovery(keys: LogKeys, log: Path, *, was_open: bool) -> None:
    if was_open and keys.guard_of(log) is not Guard.OPEN:
        print(
            "Print this recovery key and keep it under lock. Without it and without what guards the "
            f"log nobody can read it any more:\n{keys.recovery(log)}"
        )


def _new_passphrase() -> str:
    given = os.environ.get(NEW_PASSPHRASE_VARIABLE)
    if given:
        return given
    if not sys.stdin.isatty():
        raise UserError(f"Give the new passphrase in {NEW_PASSPHRASE_VARIABLE}, or at a terminal.")
    first = getpass.getpass("New passphrase: ")
    if getpass.getpass("The same again: ") != first:
        raise UserError("The two are not the same. Try again.")
    return first

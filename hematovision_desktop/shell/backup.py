"""`hematovision backup`, `restore` and `check`: keep a log safe when a computer fails."""

from __future__ import annotations

import argparse
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from hematovision_desktop.assembly import places
from hematovision_desktop.assembly.factories import (
    build_outside,
    log_keys,
    read_own_settings,
    restore_log,
)
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.cells.batch import Tell
from hematovision_desktop.services.keeping.backup_steps import back_up, restore
from hematovision_desktop.services.keeping.taking_along import take_along
from hematovision_desktop.shell.named_log import log_in_use, log_to_read
from hematovision_desktop.shell.vouched import vouch_rules

EXIT_DONE, EXIT_DAMAGED = 0, 1


def run_backup(parsed: argparse.Namespace) -> int:
    """Write a backup into a folder."""
    log = log_to_read(parsed)
    with closing(build_outside().open_log(log)) as opened:
        home = back_up(
            opened.copy_to,
            log,
            places.data_folder(),
            parsed.folder,
            datetime.now(UTC),
            identity=opened.identity(),
        )
    print(f"The backup is in {ascii(str(home))[1:-1]}.")
    return EXIT_DONE


def put_back(backup: Path, log: Path, tell: Tell = lambda _done, _total: None) -> Path | None:
    """Put a backup in the place of a log and open it; return where the former log is, if there was one.

    tell: called with the number of verified files and the total. Raises EnvironmentFault and
    UserError.
    """
    log, own = log.absolute(), (read_own_settings().log_path or places.log_path()).absolute()
    # A backup restored elsewhere, for example to look at it, does not replace the log in use.
    in_use = own if own != log and log_keys().is_there(own) else None
    aside = restore(
        lambda copy, put_rest: restore_log(copy, log, put_rest),
        backup,
        log,
        places.data_folder(),
        in_use=in_use,
        tell=tell,
    )
    build_outside().open_log(log).close()
    return aside


def move_log(log: Path, target: Path, tell: Tell = lambda _done, _total: None) -> None:
    """Take a log along to another place, and use it there from now on; the old one stays as it is.

    tell: called with the number of files that are there and the total. Raises EnvironmentFault and
    UserError; then the log stays in use where it was.
    """
    outside = build_outside()
    # As its owner, so that nobody writes to it meanwhile.
    with closing(outside.open_log(log)) as opened:
        take_along(opened.copy_to, restore_log, log, target, tell=tell)
    outside.open_log(target).close()
    place = None if target.absolute() == places.log_path().absolute() else target
    outside.write_settings(replace(read_own_settings(), log_path=place))


def run_restore(parsed: argparse.Namespace) -> int:
    """Put a backup in the place of the log."""
    log = log_in_use(parsed)
    _vouch_in(log, parsed.by)
    aside = put_back(parsed.folder, log)
    print("The backup is restored.")
    if aside is not None:
        print(f"The previous log is in {ascii(str(aside))[1:-1]}.")
    return EXIT_DONE


def _vouch_in(path: Path, who: str | None) -> None:
    """Check that the person asking may replace the log. If the log cannot be read, nobody can be checked."""
    if not log_keys().is_there(path):
        return
    outside = build_outside()
    with ExitStack() as stack:
        try:
            log = stack.enter_context(closing(outside.open_log(path)))
            log.people()
        except (UserError, EnvironmentFault):
            return
        vouch_rules(log, outside, who)


def run_check(parsed: argparse.Namespace) -> int:
    """Check the whole log for damage."""
    with closing(build_outside().open_log(log_to_read(parsed))) as opened:
        found = [*filter(None, (opened.trouble,)), *opened.find_damage()]
    print("\n".join(found) if found else "The log is sound.")
    return EXIT_DAMAGED if found else EXIT_DONE

"""What no result of a command may take the place of: the log and what lies with it, the settings, the keys."""

from __future__ import annotations

import argparse
from pathlib import Path

from hematovision_desktop.assembly import places
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.shell.named_log import log_in_use


def spare_own_files(parsed: argparse.Namespace, *targets: Path | None) -> None:
    """Refuse to write results over files of the program's own: UserError. Asked before anything is done.

    targets: where the command line wants its results; None for those it does not want.
    """
    wanted = [one for one in targets if one is not None]
    log = log_in_use(parsed).resolve() if wanted else Path()
    for target in wanted:
        if _is_own(target.resolve(), log):
            raise UserError(
                f"{target} is a file of this program's own, and the result would take its place. "
                "Choose another name for it."
            )


def _is_own(target: Path, log: Path) -> bool:
    # SQLite and this program name all that goes with a log after it: its end, its key, its owner, its copies.
    is_beside = target.parent == log.parent
    is_of_log = is_beside and target.name.startswith((f"{log.name}-", f"{log.name}."))
    return (
        target == log
        or is_of_log
        or target == places.settings_path().resolve()
        or target.is_relative_to(log.parent / places.SIGNING_FOLDER)
    )

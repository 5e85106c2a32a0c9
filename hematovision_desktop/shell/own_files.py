"""What no result of a command may take the place of: the log and what lies with it, the settings, the keys, pictures."""

from __future__ import annotations

import argparse
from contextlib import suppress
from pathlib import Path

from hematovision_desktop.assembly import places
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.shell.named_log import log_in_use

_START_BYTES = 512
"""Every format of pictures has a zero among so many: sizes and lengths of segments have some."""
_RESULTS_WITH_ZEROS = (b"%PDF-", b"PK\3\4", b"HVREADING1", b"PAR1", b"\xff\xfe", b"\xfe\xff")
"""How a sheet, a file for a second reader without and with a passphrase, Parquet, and text that a spreadsheet saved as
UTF-16 begin."""
OUR_CHART = b"Software\0HematoVision"
"""What stands at the head of a chart that a check painted, and of no other picture."""


def spare_own_files(parsed: argparse.Namespace, *targets: Path | None) -> None:
    """Refuse to write results over files of the program's own, or over what is none: UserError. Asked before anything is done.

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
        with suppress(OSError):  # said by whoever writes
            spare_other_kinds(target)


def spare_other_kinds(target: Path) -> None:
    """Refuse to let a result take the place of a picture or another file that is none: UserError. Raises OSError.

    A name left out after --output makes the next picture the place of the result.
    """
    if not target.is_file():
        return
    with target.open("rb") as earlier:
        start = earlier.read(_START_BYTES)
    if b"\0" in start and not start.startswith(_RESULTS_WITH_ZEROS) and OUR_CHART not in start:
        raise UserError(
            f"{target} is a picture or another file that is no result, and the result would take its place. "
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

"""Folders with a sub-folder of images for each type, whose names a person vouches for."""

from __future__ import annotations

from pathlib import Path

from hematovision_desktop.core.base.bounded_file import read_bounded
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.formats.own_names import TABLE, unconfirmed_crops

_MOST_BYTES = 512_000_000


def check_vouched(folder: Path) -> None:
    """Raise UserError if a folder is an export with unconfirmed names that the program gave.

    Otherwise the program would be taught, or proven, by its own names, whatever they are worth.
    """
    table = folder / TABLE
    if not table.is_file():
        return
    try:
        own = unconfirmed_crops(read_bounded(table, _MOST_BYTES))
        count = sum((folder / one).is_file() for one in own)
    except (OSError, UserError):
        return  # an unrelated table, not one of our exports
    if count:
        raise UserError(
            sentence(
                "{count:,} of the names in {folder} are the program's own, and nobody confirmed "
                "them: they do not show how right it is. Export only what people named "
                "(hematovision export --verified --format folders).",
                count=count,
                folder=folder,
            )
        )

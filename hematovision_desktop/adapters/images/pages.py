"""A TIFF file of several fields, as the paths of its fields."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hematovision_desktop.adapters.files.finder import system_path
from hematovision_desktop.adapters.images.formats.tiff_tags import is_of_many_pages
from hematovision_desktop.core.base.bounded_file import open_regular
from hematovision_desktop.core.base.errors import FieldUnreadable
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.cells.pages import Page

if TYPE_CHECKING:
    from hematovision_desktop.adapters.images.formats import tiff
else:
    tiff = late("hematovision_desktop.adapters.images.formats.tiff")

_MARKS = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_MOST_BYTES = 1 << 30


def split_pages(path: Path) -> list[Path]:
    """Return the paths of a file's fields: the file's own, if it holds one or cannot be read."""
    try:
        with open_regular(system_path(path)) as file:
            if file.read(4) not in _MARKS or not is_of_many_pages(file):
                return [path]
            if file.seek(0, 2) > _MOST_BYTES:
                return [path]
            file.seek(0)
            starts = tiff.fields_of(file.read())
    except (OSError, ValueError, MemoryError, FieldUnreadable):
        return [path]
    if len(starts) < 2:
        return [path]
    return [Page(path, number).path for number in starts]

"""Fields of a multi-page file, such as a TIFF; a path below the file identifies each."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.slide import region_of

_NAME = re.compile(r".* page ([1-9]\d{0,5})")


@dataclass(frozen=True, slots=True)
class Page:
    """A field of a multi-page file. number: of its first page among those that are images, from 1."""

    file: Path
    number: int

    @property
    def path(self) -> Path:
        """A name that no other field of the file has."""
        return self.file / f"{self.file.stem} page {self.number}"

    def digest(self, of_file: str) -> str:
        """Return the SHA-256 that identifies the page, from that of its file: pages are not duplicates."""
        return hashlib.sha256(f"{of_file} page {self.number}".encode()).hexdigest()


def page_of(path: Path) -> Page | None:
    """Return the page that a path names, None for any other file."""
    found = _NAME.fullmatch(path.name)
    if found is None or not path.parent.suffix or not path.name.startswith(path.parent.stem):
        return None
    return Page(path.parent, int(found[1]))


def file_of(path: Path) -> Path:
    """Return the file that contains a field: a page's or a slide's, otherwise the path itself."""
    held = page_of(path)
    if held is not None and not path.is_file():
        return held.file
    region = region_of(path)
    return path if region is None or path.is_file() else region.slide

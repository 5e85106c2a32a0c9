"""Finds the label file of a picture: beside it, in a folder of boxes beside its own, or anywhere in the set."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from convert.data.texts import read_xml_text
from hematovision_desktop.core.base.errors import UserError

_PICTURE_FOLDERS = {"images", "jpegimages"}
_BOX_FOLDERS = {"labels", "boxes", "annotations"}
_ENDINGS = (".xml", ".txt")


class Elsewhere:
    """The label files of a set by name, for pictures that have none in the usual place.

    A file belongs to the one picture of the set with the same name. A Pascal VOC file whose name is
    not that of a picture belongs to the one in its <filename>. Names that occur twice are not used.
    """

    def __init__(self, folder: Path, pictures: Sequence[Path]) -> None:
        self._folder = folder
        self._stems = Counter(picture.stem.casefold() for picture in pictures)
        self._names = Counter(picture.name.casefold() for picture in pictures)

    def find(self, picture: Path) -> Path | None:
        """Return the label file of a picture, or None if no file of the set is surely its own."""
        stem, name = picture.stem.casefold(), picture.name.casefold()
        found = self._by_stem.get(stem, []) if self._stems[stem] == 1 else []
        if len(found) != 1:
            found = self._by_said.get(name, []) if self._names[name] == 1 else []
        return found[0] if len(found) == 1 else None

    @functools.cached_property
    def _by_stem(self) -> dict[str, list[Path]]:
        found: dict[str, list[Path]] = {}
        for path in sorted(self._folder.rglob("*")):
            if path.suffix.lower() in _ENDINGS and path.name[0] != "." and path.is_file():
                found.setdefault(path.stem.casefold(), []).append(path)
        return found

    @functools.cached_property
    def _by_said(self) -> dict[str, list[Path]]:
        found: dict[str, list[Path]] = {}
        for stem, paths in self._by_stem.items():
            for path in paths if stem not in self._stems else ():
                if path.suffix.lower() == ".xml" and (said := _said_name(path)):
                    found.setdefault(said.casefold(), []).append(path)
        return found


def _said_name(path: Path) -> str:
    """Return the picture's name in a Pascal VOC file, or an empty name."""
    try:
        text = read_xml_text(path)
    except UserError:
        return ""
    said = re.search(r"(?i)<filename>\s*([^<]+?)\s*</filename>", text)
    return PurePosixPath(said[1].replace("\\", "/")).name if said else ""


def find_annotation(folder: Path, picture: Path) -> Path | None:
    """Return the label file of a picture, or None.

    It has the picture's name with another ending, or with one more ("a.jpg.xml"), in upper or lower
    case: some sets come from systems that do not distinguish the two.
    """
    for base in _places(folder, picture):
        if not base.parent.is_dir():
            continue
        listed = _files_in(base.parent, base.parent.stat().st_mtime_ns)
        for ending in (".xml", ".txt"):
            for name in (base.stem + ending, base.name + ending):
                exact = base.with_name(name)
                if exact.name in listed.get(name.lower(), ()):
                    return exact
            for name in (base.stem + ending, base.name + ending):
                if other := listed.get(name.lower()):
                    return base.with_name(other[0])
    return None


@functools.lru_cache(maxsize=64)
def _files_in(folder: Path, _changed_ns: int) -> dict[str, list[str]]:
    """Return the names of a folder's files by their lower-case form; read again if the folder has changed."""
    found: dict[str, list[str]] = {}
    for path in sorted(folder.iterdir()):
        if path.is_file():
            found.setdefault(path.name.lower(), []).append(path.name)
    return found


def _places(folder: Path, picture: Path) -> Iterator[Path]:
    """Yield where a picture's labels can be: beside it, or in a folder of boxes beside its own."""
    yield picture
    parts = picture.relative_to(folder).parts
    for place, part in enumerate(parts[:-1]):
        if part.lower() in _PICTURE_FOLDERS:
            above = folder.joinpath(*parts[:place])
            for other in sorted(above.iterdir()):
                if other.is_dir() and other.name.lower() in _BOX_FOLDERS:
                    yield other.joinpath(*parts[place + 1 :])
                    yield other.joinpath("xmls", *parts[place + 1 :])

"""Reads label files that name their pictures: COCO, LabelMe, CVAT for images, tables (CSV), and other JSON.

COCO is read by the program's own reader. For an outline, the box around it counts, as in the
formats with one file per picture.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from convert.data.box_frames import Marks
from convert.data.class_names import Names
from convert.data.cvat import marks_of_cvat
from convert.data.json_lists import marks_of_json, without_upload
from convert.data.shapes import Ends, around, refuse_open
from convert.data.table_lists import marks_of_table
from convert.data.texts import read_text
from hematovision_desktop.adapters.exchange.coco import Coco
from hematovision_desktop.adapters.exchange.texts import whole_number
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.files import PICTURE_SUFFIXES
from hematovision_desktop.core.formats.exchange import Mark, SourceFile

KINDS = (
    "COCO, LabelMe, CVAT, VIA, Label Studio, CreateML, Supervisely, Labelbox, Darwin (V7), SuperAnnotate, VoTT, "
    "QuPath's GeoJSON or a table (CSV)"
)
_NO_BOX = "entries of lists that are no box of a cell in a picture"
_NO_LIST = "files of JSON that cannot be read"
_NO_PICTURE = "boxes in lists of pictures that are not there"

Lists: TypeAlias = dict[str, dict[str, list[Mark]]]
"""Boxes by the last part of the picture's name, then by the whole name, in lower case."""


def read_lists(folder: Path, names: Names, left_out: Counter[str]) -> Lists:
    """Return the boxes in the lists of a folder; entries that are not boxes are counted.

    Raises UserError for a list of a known kind in which nothing can be read.
    """
    found: Lists = {}
    for path in sorted(folder.rglob("*")):
        read = _READERS.get(path.suffix.lower())
        if read is None or path.name.startswith(".") or not path.is_file():
            continue
        try:
            for mark in read(path, names):
                if mark is None:
                    left_out[_NO_BOX] += 1
                    continue
                name = _plain(mark.picture)
                found.setdefault(_last(name), {}).setdefault(name, []).append(mark)
        except (ValueError, RecursionError):
            left_out[_NO_LIST] += 1
    return found


def count_unseen(lists: Lists, pictures: Sequence[Path], left_out: Counter[str]) -> None:
    """Count the boxes in lists whose pictures are not in the folder."""
    there = {name for path in pictures for name in (_plain(path.name), _plain(path.stem))}
    for last, named in lists.items():
        if last not in there and without_upload(last) not in there and last:
            left_out[_NO_PICTURE] += sum(map(len, named.values()))


def marks_of(lists: Lists, folder: Path, picture: Path) -> Marks | None:
    """Return what the lists say about a picture. None if they do not name it, or if several entries fit equally.

    A list may name it with its folders, as its author saw them, or without.
    """
    own = _plain(picture.relative_to(folder).as_posix())
    if _last(own) not in lists:  # some lists leave out the ending
        own = own.removesuffix(picture.suffix.lower())
    named = lists.get(_last(own), {})
    names = [name for name in named if f"/{own}".endswith(f"/{name}") or name.endswith(f"/{own}")]
    if own in named:
        names = [own]
    if len(names) != 1:
        return None
    marks = named[names[0]]
    return Marks(picture, tuple((mark.name, mark.ends) for mark in marks), marks[0].size)


def _plain(name: str) -> str:
    return name.replace("\\", "/").strip().casefold()


def _last(name: str) -> str:
    return name.rpartition("/")[2]


def _of_json(path: Path, names: Names) -> Iterator[Mark | None]:
    whole = json.loads(read_text(path), parse_constant=lambda _: None)
    if isinstance(whole, dict) and isinstance(whole.get("shapes"), list):
        yield from _of_labelme(path, whole)
    elif isinstance(whole, dict) and {"images", "annotations"} <= whole.keys():
        yield from _of_coco(path, whole)
    else:
        yield from marks_of_json(path, whole, names)


def _of_coco(path: Path, whole: dict[str, Any]) -> Iterator[Mark | None]:
    content = json.dumps(whole).encode()
    read = Coco().read([SourceFile(path.name, lambda: content)])
    if read.problems and not read.marks:
        raise UserError(read.problems[0])
    yield from read.marks
    yield from [None] * (len(whole["annotations"]) - len(read.marks))


def _of_labelme(path: Path, whole: dict[str, Any]) -> Iterator[Mark | None]:
    picture = _labelled_by(path, str(whole.get("imagePath") or ""))
    size = whole_number(whole.get("imageWidth")), whole_number(whole.get("imageHeight"))
    for shape in whole["shapes"]:
        try:
            kind = shape.get("shape_type")
            refuse_open(kind)
            ends = _around([(float(x), float(y)) for x, y in shape["points"]], kind)
            drawn_on = size if min(size) > 0 else None
            yield Mark(picture, ends, str(shape["label"]).strip(), size=drawn_on)
        except (AttributeError, KeyError, TypeError, ValueError):
            yield None


def _labelled_by(path: Path, said: str) -> str:
    """Return the picture of a LabelMe file: the one that it names, or else the one with the same name.

    LabelMe writes a file with the picture's name beside it; people rename both.
    """
    named = _last(_plain(said))
    if not named or not (path.parent / said.replace("\\", "/").rpartition("/")[2]).is_file():
        beside = [one for one in path.parent.glob("*.*") if one.stem == path.stem]
        own = next((one.name for one in beside if one.suffix.lower() in PICTURE_SUFFIXES), None)
        named = own or named or path.stem
    return named


def _around(points: Sequence[tuple[float, float]], kind: Any) -> Ends:
    if kind == "circle":  # its middle, and a point on its edge
        (x, y), (rim_x, rim_y) = points
        radius = math.hypot(rim_x - x, rim_y - y)
        return x - radius, y - radius, x + radius, y + radius
    return around([x for x, _ in points], [y for _, y in points])


def _of_lines(path: Path, names: Names) -> Iterator[Mark | None]:
    """Yield the boxes of a file that has JSON on each line."""
    lines = (line for line in read_text(path).splitlines() if line.strip())
    rows = [json.loads(line, parse_constant=lambda _: None) for line in lines]
    yield from marks_of_json(path, rows, names)


_READERS: dict[str, Callable[[Path, Names], Iterator[Mark | None]]] = {
    ".json": _of_json,
    ".ndjson": _of_lines,
    ".jsonl": _of_lines,
    ".geojson": _of_json,
    ".xml": lambda path, _: marks_of_cvat(path),
    ".csv": marks_of_table,
    ".tsv": marks_of_table,
}

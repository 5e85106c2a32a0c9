"""Label files that name their pictures: COCO, LabelMe, CVAT for images, tables (CSV), and others in JSON.

COCO is read by the program's own reader. Of an outline what is around it counts, as in the formats of one file a picture.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from defusedxml import ElementTree

from convert.data.box_frames import Marks
from convert.data.json_lists import marks_of_json, via_mark
from convert.data.numbers import parse_number
from convert.data.texts import read_text, read_xml_text
from hematovision_desktop.adapters.exchange.coco import Coco
from hematovision_desktop.core.base.bounded_file import read_bounded
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.tables import ReadTable, plain_title, read_table
from hematovision_desktop.core.formats.exchange import Mark, SourceFile

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MOST_BYTES = 512_000_000
KINDS = "COCO, LabelMe, CVAT, VIA, Label Studio, CreateML, QuPath's GeoJSON or a table (CSV)"

_PICTURE = ("filename", "file name", "file", "image", "image id", "image path", "path", "picture")
_CLASS = ("class", "label", "name", "class name", "category", "type", "cell type")
_CORNERS = (
    ("xmin", "ymin", "xmax", "ymax"),
    ("x min", "y min", "x max", "y max"),
    ("x0", "y0", "x1", "y1"),
    ("x1", "y1", "x2", "y2"),
    ("left", "top", "right", "bottom"),
)
_SIDES = (("x", "y", "box width", "box height"), ("x", "y", "w", "h"))
_VIA = ("region shape attributes", "region attributes")
_TITLES = frozenset(
    (*_VIA, *_PICTURE, *_CLASS, *(one for row in (*_CORNERS, *_SIDES) for one in row))
)
_Ends = tuple[float, float, float, float]

Lists: TypeAlias = dict[str, dict[str, list[Mark]]]
"""Boxes by the last part of their picture's name, then by the whole name, in small letters."""


def read_lists(folder: Path) -> Lists:
    """Return the boxes that the lists of a folder give.

    Raises UserError for a list that is of a known kind and cannot be read.
    """
    found: Lists = {}
    for path in sorted(folder.rglob("*")):
        read = _READERS.get(path.suffix.lower())
        if read is None or path.name.startswith(".") or not path.is_file():
            continue
        for mark in read(path):
            name = _plain(mark.picture)
            found.setdefault(_last(name), {}).setdefault(name, []).append(mark)
    return found


def marks_of(lists: Lists, folder: Path, picture: Path) -> Marks | None:
    """Return what the lists say of a picture, None where they do not name it, or several alike.

    A list may name it with its folders, from wherever its author saw it, or without.
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


def _of_json(path: Path) -> Iterator[Mark]:
    try:
        whole = json.loads(read_text(path))
    except (ValueError, RecursionError):
        return
    if isinstance(whole, dict) and isinstance(whole.get("shapes"), list):
        yield from _of_labelme(path, whole)
    elif isinstance(whole, dict) and {"images", "annotations"} <= whole.keys():
        source = SourceFile(path.name, partial(read_bounded, path, MOST_BYTES))
        read = Coco().read([source])
        if read.problems and not read.marks:
            raise UserError(read.problems[0])
        yield from read.marks
    else:
        yield from marks_of_json(path, whole)


def _of_labelme(path: Path, whole: dict[str, Any]) -> Iterator[Mark]:
    picture = _last(_plain(str(whole.get("imagePath") or path.stem)))
    size = whole.get("imageWidth"), whole.get("imageHeight")
    drawn_on = cast("tuple[int, int]", size) if all(isinstance(one, int) for one in size) else None
    for shape in whole["shapes"]:
        try:
            ends = _around([(float(x), float(y)) for x, y in shape["points"]], shape)
            yield Mark(picture, ends, str(shape["label"]).strip(), size=drawn_on)
        except (KeyError, TypeError, ValueError):
            continue


def _around(points: Sequence[tuple[float, float]], shape: dict[str, Any]) -> _Ends:
    if shape.get("shape_type") == "circle":  # its middle, and a place on its rim
        (x, y), (rim_x, rim_y) = points
        radius = math.hypot(rim_x - x, rim_y - y)
        return x - radius, y - radius, x + radius, y + radius
    across, down = [x for x, _ in points], [y for _, y in points]
    return min(across), min(down), max(across), max(down)


def _of_xml(path: Path) -> Iterator[Mark]:
    try:
        root = cast("Element", ElementTree.fromstring(read_xml_text(path)))
    except (UserError, ElementTree.ParseError, ValueError):
        return
    if root.tag != "annotations":
        return
    for image in root.iter("image"):
        name = image.get("name", "")
        try:
            size = int(image.get("width", "")), int(image.get("height", ""))
        except ValueError:
            size = None
        for thing in image:
            try:
                yield Mark(name, _ends_of(thing), (thing.get("label") or "").strip(), size=size)
            except (KeyError, ValueError):
                continue


def _ends_of(thing: Element) -> _Ends:
    """Return what is around a shape of CVAT. Raises KeyError and ValueError where it is none."""
    if thing.tag == "box":
        left, top, right, bottom = (
            parse_number(thing.attrib[one]) for one in ("xtl", "ytl", "xbr", "ybr")
        )
        return left, top, right, bottom
    if thing.tag == "ellipse":
        x, y, across, down = (parse_number(thing.attrib[one]) for one in ("cx", "cy", "rx", "ry"))
        return x - across, y - down, x + across, y + down
    pairs = [point.split(",") for point in thing.attrib["points"].split(";")]
    return _around([(parse_number(x), parse_number(y)) for x, y in pairs], {})


def _of_table(path: Path) -> Iterator[Mark]:
    try:
        table = read_table(read_bounded(path, MOST_BYTES), tuple(_TITLES))
    except (OSError, UserError):
        return
    if not table.rows:
        return
    titles = [plain_title(title) for title in table.rows[0][1]]
    places = {title: place for place, title in reversed(list(enumerate(titles)))}
    if {"filename", *_VIA} <= places.keys():
        yield from _of_via_table(table, places)
        return
    picture, name = (_first(places, one) for one in (_PICTURE, _CLASS))
    ends = next((row for row in _CORNERS if places.keys() >= set(row)), None)
    sides = next((row for row in _SIDES if places.keys() >= set(row)), None)
    columns = ends or sides
    if picture is None or name is None or columns is None:
        return
    for _, cells in table.rows[1:]:
        try:
            left, top, right, bottom = (parse_number(cells[places[one]]) for one in columns)
            if ends is None:
                right, bottom = left + right, top + bottom
            yield Mark(cells[picture], (left, top, right, bottom), cells[name].strip())
        except (IndexError, ValueError):
            continue


def _of_via_table(table: ReadTable, places: dict[str, int]) -> Iterator[Mark]:
    picture, (shape, about) = places["filename"], (places[title] for title in _VIA)
    for _, cells in table.rows[1:]:
        try:
            yield via_mark(cells[picture], json.loads(cells[shape]), json.loads(cells[about]))
        except (IndexError, KeyError, TypeError, ValueError):
            continue


def _first(places: dict[str, int], names: Sequence[str]) -> int | None:
    return next((places[name] for name in names if name in places), None)


_READERS: dict[str, Callable[[Path], Iterator[Mark]]] = {
    ".json": _of_json,
    ".geojson": _of_json,
    ".xml": _of_xml,
    ".csv": _of_table,
}

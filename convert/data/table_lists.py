"""Reads tables (CSV) of boxes: a row for each, with columns in any order and under any of the usual names."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from convert.data.class_names import Names
from convert.data.json_lists import via_mark
from convert.data.shapes import Ends
from convert.data.texts import parse_number
from hematovision_desktop.core.base.bounded_file import read_bounded
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.files import PICTURE_SUFFIXES
from hematovision_desktop.core.base.tables import ReadTable, plain_title, read_table
from hematovision_desktop.core.formats.exchange import Mark

MOST_BYTES = 512_000_000

_PICTURE = (
    *("filename", "file name", "file", "file path", "filepath", "image", "image id", "imageid"),
    *("image name", "imagename", "image path", "img", "img name", "img path", "path", "picture"),
)
_CLASS = (
    *("class", "label", "name", "class name", "classname", "label name", "labelname", "category"),
    *("category name", "type", "cell type", "cell"),
)
_CORNERS = (
    ("xmin", "ymin", "xmax", "ymax"),
    ("x min", "y min", "x max", "y max"),
    ("x0", "y0", "x1", "y1"),
    ("x1", "y1", "x2", "y2"),
    ("left", "top", "right", "bottom"),
    ("xtl", "ytl", "xbr", "ybr"),
)
_MIDDLES = (
    ("cx", "cy", "w", "h"),
    ("cx", "cy", "width", "height"),
    ("x center", "y center", "width", "height"),
    ("x centre", "y centre", "width", "height"),
    ("center x", "center y", "width", "height"),
    ("xc", "yc", "w", "h"),
)
_SIDES = (
    ("x", "y", "w", "h"),
    ("x", "y", "width", "height"),
    ("left", "top", "width", "height"),
    ("xmin", "ymin", "width", "height"),
    ("x min", "y min", "width", "height"),
)
_SIZES = (
    ("image width", "image height"),
    ("img width", "img height"),
    ("original width", "original height"),
    ("width", "height"),
)
_ONE_COLUMN = (("bbox",), ("box",))
_OF_A_BOX = re.compile(r"^b?box (?=.)")
"""What some programs write before the name of each column of the box."""

_VIA = ("region shape attributes", "region attributes")
_TITLES = frozenset(
    (*_VIA, *_PICTURE, *_CLASS, *(one for row in (*_CORNERS, *_MIDDLES, *_SIDES) for one in row))
)
_TOLD_BY = 1000
"""Rows that decide which column has the class."""


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which columns have the picture's name, the class, the numbers of the box, and the picture's size."""

    picture: int
    name: int
    box: tuple[int, ...]
    ends_of: Callable[[Sequence[float]], Ends]
    size: tuple[int, ...] = ()


def marks_of_table(path: Path, names: Names) -> Iterator[Mark | None]:
    """Yield the boxes of a table, or None for a row without a complete one. Yields nothing for another table."""
    try:
        table = read_table(read_bounded(path, MOST_BYTES), tuple(_TITLES))
    except (OSError, UserError):
        return
    if not table.rows:
        return
    titles = [plain_title(title.lstrip("# ")) for title in table.rows[0][1]]
    places = {title: place for place, title in reversed(list(enumerate(titles)))}
    if {"filename", *_VIA} <= places.keys():
        yield from _of_via(table, places, names)
        return
    rows = [cells for _, cells in table.rows]
    columns, body = _untitled(rows[0]), rows
    if columns is None:
        columns, body = _titled(places, rows[1:], names), rows[1:]
    for cells in body if columns else ():
        if columns and any(cell.strip() for cell in cells):
            yield _mark(cells, columns)


def _mark(cells: Sequence[str], columns: _Columns) -> Mark | None:
    try:
        if len(columns.box) == 1:
            said = re.findall(r"-?\d+(?:\.\d+)?(?:e-?\d+)?", cells[columns.box[0]])
        else:
            said = [cells[place] for place in columns.box]
        left, top, right, bottom = columns.ends_of([parse_number(one) for one in said])
        return Mark(
            cells[columns.picture].strip(),
            (left, top, right, bottom),
            cells[columns.name].strip(),
            size=_size(cells, columns.size),
        )
    except (IndexError, ValueError):
        return None


def _size(cells: Sequence[str], places: Sequence[int]) -> tuple[int, int] | None:
    try:
        width, height = (round(parse_number(cells[place])) for place in places)
    except (IndexError, OverflowError, ValueError):
        return None
    return (width, height) if min(width, height) > 0 else None


def _titled(said: dict[str, int], body: Sequence[Sequence[str]], names: Names) -> _Columns | None:
    """Return the columns of a table whose first row names them, or None if it is not a table of boxes."""
    of_box = {_OF_A_BOX.sub("", title): at for title, at in said.items() if _OF_A_BOX.match(title)}
    places = said | of_box
    pictures = [places[title] for title in _PICTURE if title in places]
    classes = [
        places[title] for title in _CLASS if title in places and places[title] not in pictures
    ]
    if not pictures or not classes:
        return None
    ways = (
        *((row, _as_they_are) for row in _CORNERS),
        *((row, _about_middle) for row in _MIDDLES),
        *((row, _from_corner) for row in (*_SIDES, *_ONE_COLUMN)),
    )
    way = next((one for one in ways if places.keys() >= set(one[0])), None)
    if way is None:
        return None
    box, ends_of = tuple(places[title] for title in way[0]), way[1]
    sizes = [tuple(said[title] for title in row) for row in _SIZES if said.keys() >= set(row)]
    size = next((one for one in sizes if not set(one) & set(box)), ())
    return _Columns(pictures[0], _told(classes, body, names), box, ends_of, size)


def _told(classes: Sequence[int], body: Sequence[Sequence[str]], names: Names) -> int:
    """Return which of the possible columns has names of the set's classes in most rows."""

    def known(place: int) -> int:
        some = [cells[place] for cells in body[:_TOLD_BY] if place < len(cells)]
        return sum(names.label_of(one) is not None for one in some)

    return max(classes, key=known)


def _untitled(cells: Sequence[str]) -> _Columns | None:
    """Return the columns of tables that have no titles: those of RetinaNet and of makesense.ai."""
    if len(cells) == 6 and _is_picture(cells[0]) and _are_numbers(cells[1:5]):
        return _Columns(0, 5, (1, 2, 3, 4), _as_they_are)
    if len(cells) == 8 and _is_picture(cells[5]) and _are_numbers([*cells[1:5], *cells[6:]]):
        return _Columns(5, 0, (1, 2, 3, 4), _from_corner, (6, 7))
    return None


def _is_picture(name: str) -> bool:
    suffix = PurePosixPath(name.strip().replace("\\", "/")).suffix
    return suffix.lower() in PICTURE_SUFFIXES


def _are_numbers(cells: Sequence[str]) -> bool:
    try:
        return all(parse_number(cell) is not None for cell in cells)
    except ValueError:
        return False


def _as_they_are(numbers: Sequence[float]) -> Ends:
    left, top, right, bottom = numbers
    return left, top, right, bottom


def _from_corner(numbers: Sequence[float]) -> Ends:
    left, top, width, height = numbers
    return left, top, left + width, top + height


def _about_middle(numbers: Sequence[float]) -> Ends:
    x, y, width, height = numbers
    return x - width / 2, y - height / 2, x + width / 2, y + height / 2


def _of_via(table: ReadTable, places: dict[str, int], names: Names) -> Iterator[Mark | None]:
    picture, (shape, about) = places["filename"], (places[title] for title in _VIA)
    for _, cells in table.rows[1:]:
        try:
            drawn = json.loads(cells[shape])
            if drawn:  # a picture without a region also has a row
                yield via_mark(cells[picture], drawn, json.loads(cells[about]), names)
        except (IndexError, KeyError, TypeError, ValueError):
            yield None

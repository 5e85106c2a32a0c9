"""Reads Pascal VOC, with one XML file per picture, as programs write it and in any encoding."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from defusedxml import ElementTree, EntitiesForbidden

from convert.data.box_frames import Marks
from convert.data.shapes import around_turned
from convert.data.texts import parse_number, read_xml_text
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.xml_text import spelled_out
from hematovision_desktop.core.cells.field import Box

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_NAMES = ("name", "label", "class", "classname", "category", "type")
"""Under what programs write an object's name, and below it its box and the box's numbers: lower case, no lines."""

_BOXES = ("bndbox", "boundingbox", "bbox", "box", "rectangle", "rect", ".")
_CORNERS = (
    ("xmin", "ymin", "xmax", "ymax"),
    ("minx", "miny", "maxx", "maxy"),
    ("left", "top", "right", "bottom"),
    ("x1", "y1", "x2", "y2"),
    ("x0", "y0", "x1", "y1"),
)
_SIDES = tuple(
    (*start, *sides)
    for start in (("x", "y"), ("left", "top"), ("xmin", "ymin"))
    for sides in (("width", "height"), ("w", "h"))
)
_NONE = (math.nan,) * 4
_FULL_TURN = 2 * math.pi
_BARE_AND = re.compile(r"&(?!#?\w+;)")
"""An ampersand in the name of a file, as scripts that concatenate texts leave it."""

_SIZED = ("size", "imagesize", "image", "annotation")
_SIZES = (("width", "height"), ("w", "h"), ("ncols", "nrows"), ("cols", "rows"))
"""Parts that give the size of the picture, and their tags or attributes for it."""


def parse_voc(path: Path) -> Marks:
    """Return the boxes of a Pascal VOC file. For an object without a complete box the coordinates are NaN."""
    text = read_xml_text(path)
    if not text:
        raise UserError(f"{path} is empty.")
    try:
        root = cast("Element", ElementTree.fromstring(_BARE_AND.sub("&amp;", spelled_out(text))))
    except EntitiesForbidden as fault:  # they can be an attack and are never needed here
        raise UserError(
            f"{path} is not a Pascal VOC file: it defines XML entities. Write their text in their "
            "place, or save it again from the labelling program."
        ) from fault
    except (ElementTree.ParseError, ValueError) as fault:
        raise UserError(f"{path} is not a Pascal VOC file: {fault}.") from fault
    for part in root.iter():
        part.tag = _plain(str(part.tag).rpartition("}")[2])
    things = tuple(
        (next(filter(None, (_said(thing, tag) for tag in _NAMES)), ""), _ends_of(thing))
        for thing in root.iter("object")
        if (thing.findtext("deleted") or "").strip()
        != "1"  # old versions of LabelMe keep deleted objects
    )
    return Marks(path, things, _size_of(root))


def read_voc(path: Path) -> list[tuple[str, Box]]:
    """Return the name and box of every object of a Pascal VOC file, as they are written."""
    things = parse_voc(path).things
    if not all(math.isfinite(end) for _, ends in things for end in ends):
        raise UserError(f"{path} is not a Pascal VOC file: an object has no whole bndbox.")
    return [(name, _between(*(int(end) for end in ends))) for name, ends in things]


def _between(left: int, top: int, right: int, bottom: int) -> Box:
    return Box(left, top, right - left, bottom - top)


def _size_of(root: Element) -> tuple[int, int] | None:
    """Return the size of the picture that the boxes were drawn on, or None if it is not given."""
    said: list[Sequence[str]] = []
    for part in (one for tag in _SIZED for one in root.iter(tag)):
        said += [(_said(part, wide), _said(part, high)) for wide, high in _SIZES]
        said.append((part.text or "").split())
    for pair in said:
        try:
            width, height = (round(parse_number(one)) for one in pair[:2])
        except (ValueError, OverflowError):
            continue
        if width > 0 and height > 0:
            return width, height
    return None


def _ends_of(thing: Element) -> tuple[float, ...]:
    """Return left, top, right, bottom of an object, or of the box around an outline or a turned box."""
    for read in (_corners, _sides, _outline, _turned):
        try:
            return read(thing)
        except ValueError:
            continue
    return _NONE


def _plain(name: str) -> str:
    return name.lower().replace("_", "")


def _said(part: Element, tag: str) -> str:
    """Return what a part says under a tag, or as an attribute of this name; empty if neither is there."""
    attributes = {_plain(name): value for name, value in part.attrib.items()}
    return (part.findtext(tag) or attributes.get(tag, "")).strip()


def _numbers(thing: Element, boxes: Sequence[str], *orders: Sequence[str]) -> tuple[float, ...]:
    """Return the numbers in the first part of an object that has all of one of the orders."""
    for part in (found for box in boxes if (found := thing.find(box)) is not None):
        for names in orders:
            said = [_said(part, name) for name in names]
            if all(said):
                return tuple(parse_number(one) for one in said)
    raise ValueError("no box")


def _corners(thing: Element) -> tuple[float, ...]:
    return _numbers(thing, _BOXES, *_CORNERS)


def _sides(thing: Element) -> tuple[float, ...]:
    x, y, width, height = _numbers(thing, _BOXES, *_SIDES)
    return x, y, x + width, y + height


def _outline(thing: Element) -> tuple[float, ...]:
    points = [one for outline in thing.iter("polygon") for one in outline.iter()]
    across = [parse_number(one.text or "") for one in points if _is_place(one.tag, "x")]
    down = [parse_number(one.text or "") for one in points if _is_place(one.tag, "y")]
    return min(across), min(down), max(across), max(down)


def _is_place(tag: str, axis: str) -> bool:
    return tag[:1] == axis and tag[1:].isdigit() | (tag == axis)


def _turned(thing: Element) -> tuple[float, ...]:
    """Return the box around a box that was turned about its middle.

    The angle is in radians, as roLabelImg writes it. An angle beyond a full turn is in degrees.
    """
    x, y, width, height, angle = _numbers(thing, ("robndbox",), ("cx", "cy", "w", "h", "angle"))
    degrees = angle if abs(angle) > _FULL_TURN else math.degrees(angle)
    ends = x - width / 2, y - height / 2, x + width / 2, y + height / 2
    return around_turned(ends, degrees)

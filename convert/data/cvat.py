"""Reads CVAT for images (1.1): one XML file that names its pictures, with boxes, outlines, ellipses and masks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

from defusedxml import ElementTree

from convert.data.shapes import Ends, around, around_ellipse, around_turned, refuse_open
from convert.data.texts import parse_number, read_xml_text
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.xml_text import spelled_out
from hematovision_desktop.core.formats.exchange import Mark

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_OF_THE_PICTURE = "tag"
"""What CVAT calls a name that is given to a whole picture."""


def marks_of_cvat(path: Path) -> Iterator[Mark | None]:
    """Yield the shapes of a file, or None for a shape that encloses nothing. Yields nothing for a
    file of another kind.
    """
    try:
        root = cast("Element", ElementTree.fromstring(spelled_out(read_xml_text(path))))
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
            if thing.tag == _OF_THE_PICTURE:
                continue
            try:
                yield Mark(name, _ends_of(thing), (thing.get("label") or "").strip(), size=size)
            except (KeyError, ValueError):
                yield None


def _ends_of(thing: Element) -> Ends:
    """Return the box around a shape. Raises KeyError and ValueError if there is none."""
    refuse_open(thing.tag)
    turn = parse_number(thing.get("rotation") or "0")
    if thing.tag == "box":
        left, top, right, bottom = _numbers(thing, "xtl", "ytl", "xbr", "ybr")
        return around_turned((left, top, right, bottom), turn)
    if thing.tag == "mask":
        left, top, width, height = _numbers(thing, "left", "top", "width", "height")
        return left, top, left + width, top + height
    if thing.tag == "ellipse":
        x, y, across, down = _numbers(thing, "cx", "cy", "rx", "ry")
        return around_ellipse(x, y, (across, down), turn)
    pairs = [point.split(",") for point in thing.attrib["points"].split(";")]
    return around([parse_number(x) for x, _ in pairs], [parse_number(y) for _, y in pairs])


def _numbers(thing: Element, *names: str) -> tuple[float, ...]:
    return tuple(parse_number(thing.attrib[name]) for name in names)

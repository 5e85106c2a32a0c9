"""Reads boxes as Darwin (V7), Labelbox, SuperAnnotate and VoTT write them: one entry per picture."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from convert.data.shapes import Ends, around, around_ellipse
from hematovision_desktop.adapters.exchange.texts import whole_number
from hematovision_desktop.core.formats.exchange import Mark

_SIDES = ("x", "y", "w", "h"), ("left", "top", "width", "height")
_NAMED_BY = ("name", "title", "className")


def marks_of_service(one: Mapping[str, Any]) -> Iterator[Mark | None]:
    """Yield the boxes of a picture if it is from one of these programs; None for an entry that is not a box."""
    picture, size, things = _read(one)
    for thing in things if picture else ():
        if isinstance(thing, dict) and "tag" in thing:  # a name of the whole picture
            continue
        try:
            yield Mark(picture, _ends_of(thing), _name_of(thing), size=size)
        except (AttributeError, KeyError, IndexError, TypeError, ValueError):
            yield None


def _read(one: Mapping[str, Any]) -> tuple[str, tuple[int, int] | None, Sequence[Any]]:
    """Return a picture's name, its size in px if it is given, and what was drawn. No name for other content."""
    item, image, asset = (_part(one, key) for key in ("item", "image", "asset"))
    if item and isinstance(one.get("annotations"), list):
        slots = item.get("slots")
        first = slots[0] if isinstance(slots, list) and slots else {}
        return str(item.get("name") or ""), _size(first), one["annotations"]
    if image and isinstance(one.get("annotations"), list):
        name = image.get("original_filename") or image.get("filename")
        return str(name or ""), _size(image), one["annotations"]
    if asset and isinstance(one.get("regions"), list):
        return str(asset.get("name") or ""), _size(asset.get("size")), one["regions"]
    about = _part(one, "metadata")
    if about and isinstance(one.get("instances"), list):
        return str(about.get("name") or ""), _size(about), one["instances"]
    if "data_row" in one:
        name = _part(one, "data_row").get("external_id")
        return str(name or ""), _size(one.get("media_attributes")), list(_labelled(one))
    things = _part(one, "Label").get("objects")
    return str(one.get("External ID") or ""), None, things if isinstance(things, list) else ()


def _labelled(row: Mapping[str, Any]) -> Iterator[Any]:
    """Yield everything that people drew on a row of Labelbox."""
    for project in _part(row, "projects").values():
        labels = project.get("labels") if isinstance(project, dict) else None
        for label in labels if isinstance(labels, list) else ():
            things = _part(label, "annotations").get("objects")
            yield from things if isinstance(things, list) else ()


def _part(one: Any, key: str) -> Mapping[str, Any]:
    part = one.get(key) if isinstance(one, dict) else None
    return part if isinstance(part, dict) else {}


def _size(said: Any) -> tuple[int, int] | None:
    if not isinstance(said, dict):
        return None
    size = whole_number(said.get("width")), whole_number(said.get("height"))
    return size if min(size) > 0 else None


def _ends_of(thing: Mapping[str, Any]) -> Ends:
    """Return the box around a shape. Raises KeyError, TypeError and ValueError if it encloses nothing."""
    for key in ("bounding_box", "bbox", "boundingBox"):
        for left, top, width, height in _SIDES if key in thing else ():
            box = thing[key]
            if left in box:
                x, y = float(box[left]), float(box[top])
                return x, y, x + float(box[width]), y + float(box[height])
    if "ellipse" in thing and "center" in thing["ellipse"]:
        about, turn = thing["ellipse"], float(thing["ellipse"].get("angle") or 0)
        radii = float(about["radius"]["x"]), float(about["radius"]["y"])
        return around_ellipse(float(about["center"]["x"]), float(about["center"]["y"]), radii, turn)
    if thing.get("type") in ("bbox", "rotated_bbox", "polygon"):  # from SuperAnnotate
        points = thing["points"]
        if isinstance(points, list):
            return around(points[::2], points[1::2])
        corners = sorted(key for key in points if key[0] == "x")
        return around([points[x] for x in corners], [points[f"y{x[1:]}"] for x in corners])
    outline = thing["polygon"]
    if isinstance(outline, dict):
        paths = outline.get("paths") or [outline["path"]]
        outline = [point for path in paths for point in path]
    return around([point["x"] for point in outline], [point["y"] for point in outline])


def _name_of(thing: Mapping[str, Any]) -> str:
    tags = thing.get("tags")
    if isinstance(tags, list):
        return str(tags[0]).strip()
    key = next((key for key in _NAMED_BY if key in thing), _NAMED_BY[0])
    return str(thing[key]).strip()

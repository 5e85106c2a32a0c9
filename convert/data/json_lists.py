"""Reads boxes as VIA, Label Studio, CreateML, Supervisely and QuPath (GeoJSON) write them.

For an outline or an ellipse, the box around it counts; for a turned box, the box around its
corners.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from convert.data.class_names import Names
from convert.data.json_services import marks_of_service
from convert.data.shapes import Ends, around, around_ellipse, refuse_open
from hematovision_desktop.adapters.exchange.geojson import GeoJson
from hematovision_desktop.core.formats.exchange import Mark, SourceFile

_NAMED_BY = ("class", "label", "name", "type", "category", "cell type")
_PERCENT = 100.0
_UPLOADED = re.compile(r"^[0-9a-f]{8}-")
"""What Label Studio puts before the name of an uploaded picture."""


def without_upload(name: str) -> str:
    """Return the name that a picture had before it was uploaded to Label Studio."""
    return _UPLOADED.sub("", name)


def marks_of_json(path: Path, whole: Any, names: Names) -> Iterator[Mark | None]:
    """Yield the boxes of a file's content if it is of one of these kinds; None for an entry that is not a box."""
    if isinstance(whole, list):
        features = [one for one in whole if isinstance(one, dict) and "geometry" in one]
        yield from _of_geojson(path, {"type": "FeatureCollection", "features": features})
        for one in whole:
            if isinstance(one, dict):
                yield from _of_task(one)
                yield from _of_createml(one)
                yield from marks_of_service(one)
    elif isinstance(whole, dict):
        if str(whole.get("type")).startswith("Feature"):
            yield from _of_geojson(path, whole)
        elif isinstance(whole.get("objects"), list):
            yield from _of_supervisely(path, whole)
        yield from _of_services(whole)
        pictures = whole.get("_via_img_metadata", whole)
        for one in pictures.values() if isinstance(pictures, dict) else ():
            if isinstance(one, dict) and "regions" in one and "asset" not in one:
                yield from _of_via(one, names)


def _of_services(whole: Mapping[str, Any]) -> Iterator[Mark | None]:
    """Yield the boxes of one picture, or of all pictures that VoTT lists together."""
    yield from marks_of_service(whole)
    assets = whole.get("assets")
    for one in assets.values() if isinstance(assets, dict) else ():
        if isinstance(one, dict):
            yield from marks_of_service(one)


def via_mark(picture: str, shape: Any, about: Any, names: Names) -> Mark:
    """Return one region of VIA. Raises KeyError, TypeError and ValueError if it is not a region."""
    return Mark(picture, _via_ends(shape), _via_name(about, names))


def _of_geojson(path: Path, whole: Mapping[str, Any]) -> Iterator[Mark | None]:
    features = whole.get("features") or [whole] * (whole.get("type") == "Feature")
    if isinstance(features, list) and features:
        content = json.dumps(whole).encode()
        marks = GeoJson().read([SourceFile(path.name, lambda: content)]).marks
        yield from marks
        yield from [None] * (len(features) - len(marks))


def _of_via(one: Mapping[str, Any], names: Names) -> Iterator[Mark | None]:
    regions = one["regions"]
    for region in regions.values() if isinstance(regions, dict) else regions:
        try:
            yield via_mark(
                str(one["filename"]), region["shape_attributes"], region["region_attributes"], names
            )
        except (KeyError, TypeError, ValueError):
            yield None


def _via_ends(shape: Mapping[str, Any]) -> Ends:
    refuse_open(shape.get("name"))
    if "all_points_x" in shape:
        return around(shape["all_points_x"], shape["all_points_y"])
    if "cx" in shape:
        across = float(shape.get("rx", shape.get("r")))
        down = float(shape.get("ry", shape.get("r")))
        turn = math.degrees(float(shape.get("theta") or 0))
        return around_ellipse(float(shape["cx"]), float(shape["cy"]), (across, down), turn)
    x, y = float(shape["x"]), float(shape["y"])
    return x, y, x + float(shape["width"]), y + float(shape["height"])


def _via_name(about: Mapping[str, Any], names: Names) -> str:
    """Return the class among the attributes of a region; empty if nothing tells which one it is.

    It is the attribute that is named like a class, or else the only value that is a class of the
    set.
    """
    said = {str(key).replace("_", " ").strip().casefold(): value for key, value in about.items()}
    texts = {key: _ticked(value) for key, value in said.items()}
    for key in _NAMED_BY:
        if texts.get(key):
            return texts[key]
    known = [text for text in texts.values() if names.label_of(text) is not None]
    return known[0] if len(known) == 1 else next(iter(texts.values()), "")


def _ticked(value: Any) -> str:
    """Return the text typed for an attribute, or the first option that was ticked."""
    if isinstance(value, dict):
        value = next((name for name, is_on in value.items() if is_on), "")
    return str(value).strip()


def _of_task(task: Mapping[str, Any]) -> Iterator[Mark | None]:
    """Yield the boxes of one task of Label Studio, in its full or its short form."""
    data = task.get("data")
    said = data if isinstance(data, dict) else task
    drafts = task.get("annotations") or task.get("completions")
    whole = [one for one in drafts if _is_result(one)] if isinstance(drafts, list) else []
    results: list[Any] = whole[0]["result"] if whole else []
    if not whole:
        for value in said.values():
            results += value if isinstance(value, list) else []
    pictures = [value for value in said.values() if isinstance(value, str) and "." in value]
    for result in results:
        try:
            value = result.get("value", result)
            size = int(result["original_width"]), int(result["original_height"])
            names = next(value[key] for key in value if key.endswith("labels"))
            ends = _in_px(value, size)
        except (AttributeError, KeyError, StopIteration, TypeError, ValueError):
            if isinstance(result, dict) and "original_width" in result:
                yield None
            continue
        for picture in {name for one in pictures for name in _names_of(one)}:
            yield Mark(picture, ends, str(names[0]).strip(), size=size)


def _is_result(one: Any) -> bool:
    """Return whether a part of a task is something that somebody drew and kept."""
    is_drawn = isinstance(one, dict) and isinstance(one.get("result"), list)
    return is_drawn and not one.get("was_cancelled")


def _names_of(said: str) -> Iterator[str]:
    """Yield the names that a picture of Label Studio may have: as uploaded, and before."""
    parts = urlsplit(said)
    whole = unquote(parse_qs(parts.query).get("d", [parts.path])[0]).replace("\\", "/")
    name = whole.rpartition("/")[2]
    yield name
    yield without_upload(name)


def _in_px(value: Mapping[str, Any], size: tuple[int, int]) -> Ends:
    wide, high = size[0] / _PERCENT, size[1] / _PERCENT
    if "points" in value:
        points = [(float(x), float(y)) for x, y in value["points"]]
        left, top, right, bottom = around([x for x, _ in points], [y for _, y in points])
        return left * wide, top * high, right * wide, bottom * high
    x, y = float(value["x"]) * wide, float(value["y"]) * high
    degrees = float(value.get("rotation") or 0)
    if "radiusX" in value:
        radii = float(value["radiusX"]) * wide, float(value["radiusY"]) * high
        return around_ellipse(x, y, radii, degrees)
    width, height = float(value["width"]) * wide, float(value["height"]) * high
    turn = math.radians(degrees)  # about the upper left corner
    corners = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)]
    return around(
        [x + a * math.cos(turn) - b * math.sin(turn) for a, b in corners],
        [y + a * math.sin(turn) + b * math.cos(turn) for a, b in corners],
    )


def _of_createml(one: Mapping[str, Any]) -> Iterator[Mark | None]:
    picture = str(one.get("image") or one.get("imagefilename") or "")
    things = one.get("annotations")
    for thing in things if picture and isinstance(things, list) else ():
        try:
            x, y, width, height = (
                float(thing["coordinates"][key]) for key in ("x", "y", "width", "height")
            )
            ends = x - width / 2, y - height / 2, x + width / 2, y + height / 2
            yield Mark(picture, ends, str(thing["label"]).strip())
        except (KeyError, TypeError, ValueError):
            yield None


def _of_supervisely(path: Path, whole: Mapping[str, Any]) -> Iterator[Mark | None]:
    said = whole.get("size")
    size = (said.get("width"), said.get("height")) if isinstance(said, dict) else (None, None)
    for thing in whole["objects"]:
        try:
            refuse_open(thing.get("geometryType"))
            points = [(float(x), float(y)) for x, y in thing["points"]["exterior"]]
            ends = around([x for x, _ in points], [y for _, y in points])
            drawn_on = (int(size[0]), int(size[1])) if size[0] and size[1] else None
            yield Mark(path.stem, ends, str(thing["classTitle"]).strip(), size=drawn_on)
        except (AttributeError, KeyError, TypeError, ValueError):
            yield None

"""JSON files of Darwin (V7), Labelbox, SuperAnnotate and VoTT give the boxes that were drawn."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("defusedxml", reason="defusedxml is not installed (extra: convert)")

from labelled_fields import CELLS, HEIGHT, NAMES, WIDTH, found, is_near, write_field

from convert.data.boxes import read_boxed
from convert.data.json_services import marks_of_service
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Box

SIZE = {"width": WIDTH, "height": HEIGHT}


def drawn(thing: Callable[[str, Box], dict[str, Any]]) -> list[dict[str, Any]]:
    return [thing(name, box) for name, box in CELLS.items()]


def ends(box: Box) -> dict[str, int]:
    return {"left": box.x, "top": box.y, "width": box.width, "height": box.height}


def short(box: Box) -> dict[str, int]:
    return {"x": box.x, "y": box.y, "w": box.width, "h": box.height}


def outline(box: Box) -> list[dict[str, int]]:
    right, bottom = box.x + box.width, box.y + box.height
    return [{"x": box.x, "y": box.y}, {"x": right, "y": box.y}, {"x": right, "y": bottom}]


def ellipse(box: Box) -> dict[str, Any]:
    x, y = box.centre
    radius = {"x": box.width / 2, "y": box.height / 2}
    return {"angle": 0, "center": {"x": x, "y": y}, "radius": radius}


def darwin(thing: Callable[[str, Box], dict[str, Any]]) -> dict[str, Any]:
    slots = [{"slot_name": "0", "type": "image", **SIZE}]
    tag = {"name": "good", "tag": {}}
    item = {"name": "a.png", "path": "/", "slots": slots}
    return {"version": "2.0", "item": item, "annotations": [tag, *drawn(thing)]}


def labelbox(thing: Callable[[str, Box], dict[str, Any]]) -> dict[str, Any]:
    labels = [{"annotations": {"objects": drawn(thing), "classifications": []}}]
    row = {"id": "c1", "external_id": "a.png"}
    return {"data_row": row, "media_attributes": SIZE, "projects": {"p": {"labels": labels}}}


def old_labelbox() -> list[dict[str, Any]]:
    things = drawn(lambda name, box: {"title": name, "value": name, "bbox": ends(box)})
    return [{"ID": "c1", "External ID": "a.png", "Label": {"objects": things}}]


def super_annotate() -> dict[str, Any]:
    def thing(name: str, box: Box) -> dict[str, Any]:
        corners = {"x1": box.x, "y1": box.y, "x2": box.x + box.width, "y2": box.y + box.height}
        return {"type": "bbox", "className": name, "points": corners}

    return {"metadata": {"name": "a.png", **SIZE}, "instances": drawn(thing), "tags": []}


def vott() -> dict[str, Any]:
    regions = drawn(
        lambda name, box: {"type": "RECTANGLE", "tags": [name], "boundingBox": ends(box)}
    )
    return {"asset": {"name": "a.png", "size": SIZE}, "regions": regions, "version": "2.2.0"}


LISTS: dict[str, tuple[str, Any]] = {
    "Darwin": (
        "a.json",
        darwin(lambda name, box: {"name": name, "bounding_box": short(box), "polygon": {}}),
    ),
    "Darwin, outlines": (
        "a.json",
        darwin(lambda name, box: {"name": name, "polygon": {"paths": [outline(box)]}}),
    ),
    "Darwin, ellipses": (
        "a.json",
        darwin(lambda name, box: {"name": name, "ellipse": ellipse(box)}),
    ),
    "Darwin, before": (
        "a.json",
        {
            "image": {"original_filename": "a.png", "filename": "b.png", **SIZE},
            "annotations": drawn(lambda name, box: {"name": name, "bounding_box": short(box)}),
        },
    ),
    "Labelbox": (
        "export.ndjson",
        json.dumps(labelbox(lambda name, box: {"name": name, "bounding_box": ends(box)})) + "\n",
    ),
    "Labelbox, list": (
        "export.json",
        [labelbox(lambda name, box: {"name": name, "polygon": outline(box)})],
    ),
    "Labelbox, before": ("export.json", old_labelbox()),
    "SuperAnnotate": ("a.png.json", super_annotate()),
    "VoTT": ("0f61-asset.json", vott()),
    "VoTT, whole": ("vott-json-export/x-export.json", {"assets": {"0f61": vott()}, "tags": []}),
}


@pytest.mark.parametrize("kind", LISTS)
def test_reads_boxes_from_lists_of_services(kind: str, tmp_path: Path) -> None:
    name, content = LISTS[kind]
    (tmp_path / "images").mkdir()
    write_field(tmp_path / "images" / "a.png")
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    assert is_near(found(tmp_path))
    assert read_boxed(tmp_path, NAMES)[1] == Counter()


@pytest.mark.parametrize(
    "thing",
    [
        {"name": "monocyte", "line": [{"x": 1, "y": 2}]},
        {"name": "monocyte", "point": {"x": 1, "y": 2}},
        {"name": "monocyte", "keypoint": {"x": 1, "y": 2}},
        {"name": "monocyte", "bounding_box": {"left": 1}},
        {"bounding_box": {"left": 1, "top": 2, "width": 3, "height": 4}},
        5,
    ],
)
def test_counts_marks_that_enclose_nothing(thing: Any) -> None:
    about = {"item": {"name": "a.png"}, "annotations": [thing]}
    assert list(marks_of_service(about)) == [None]


@pytest.mark.parametrize(
    "content",
    [
        {"item": 5, "annotations": [1]},
        {"item": {"name": "a.png", "slots": 5}, "annotations": 7},
        {"data_row": 5, "projects": {"p": {"labels": [1, {"annotations": {"objects": 3}}]}}},
        [{"External ID": "a.png", "Label": "Skip"}],
        {"assets": {"a": 1}, "tags": []},
    ],
)
def test_other_json_of_a_service_holds_no_cell(content: Any, tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    (tmp_path / "a.json").write_text(json.dumps(content), "utf-8")
    with pytest.raises(UserError, match="no labelled cell"):
        read_boxed(tmp_path, NAMES)

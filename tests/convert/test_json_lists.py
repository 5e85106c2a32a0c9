"""JSON files of VIA, Label Studio, CreateML, Supervisely and QuPath give the boxes that were drawn."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("defusedxml", reason="defusedxml is not installed (extra: convert)")

from labelled_fields import CELLS, HEIGHT, NAMES, TYPES, WIDTH, found, is_near, shares, write_field

from convert.data.boxes import read_boxed
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Box

Shape = Callable[[Box], dict[str, Any]]


def corners(box: Box) -> list[list[int]]:
    right, bottom = box.x + box.width, box.y + box.height
    return [[box.x, box.y], [right, box.y], [right, bottom], [box.x, bottom]]


def rectangle(box: Box) -> dict[str, Any]:
    return {"name": "rect", "x": box.x, "y": box.y, "width": box.width, "height": box.height}


def ellipse(box: Box) -> dict[str, Any]:
    x, y = box.centre
    return {"name": "ellipse", "cx": x, "cy": y, "rx": box.width / 2, "ry": box.height / 2}


def polygon(box: Box) -> dict[str, Any]:
    across, down = zip(*corners(box), strict=True)
    return {"name": "polygon", "all_points_x": across, "all_points_y": down}


def via(shape: Shape = rectangle, ticked: bool = False) -> dict[str, Any]:
    regions = [
        {
            "shape_attributes": shape(box),
            "region_attributes": {"Cell_Type": {name: True, "x": False} if ticked else name},
        }
        for name, box in CELLS.items()
    ]
    return {"a.png8211": {"filename": "a.png", "size": 8211, "regions": regions}}


def via_table() -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    titles = "filename,file_size,file_attributes,region_count,region_id"
    writer.writerow([*titles.split(","), "region_shape_attributes", "region_attributes"])
    for place, (name, box) in enumerate(CELLS.items()):
        about = json.dumps(rectangle(box)), json.dumps({"type": name})
        writer.writerow(["a.png", 8211, "{}", 3, place, *about])
    return text.getvalue()


def percents(box: Box, turn: float = 0) -> dict[str, float]:
    """Return a box as Label Studio stores it. A quarter turn about its first corner swaps its sides."""
    x, y, width, height = box.x, box.y, box.width, box.height
    if turn == 90:
        x, width, height = x + width, height, width
    across, down = 100 / WIDTH, 100 / HEIGHT
    parts = {"x": x * across, "y": y * down, "width": width * across, "height": height * down}
    return parts | {"rotation": turn}


def results(turn: float = 0) -> list[dict[str, Any]]:
    size = {"original_width": WIDTH, "original_height": HEIGHT, "type": "rectanglelabels"}
    return [
        {**size, "value": percents(box, turn) | {"rectanglelabels": [name]}}
        for name, box in CELLS.items()
    ]


def studio(picture: str, turn: float = 0) -> list[dict[str, Any]]:
    cancelled = {"was_cancelled": True, "result": results()[:1]}
    return [
        {"id": 1, "data": {"image": picture}, "annotations": [cancelled, {"result": results(turn)}]}
    ]


def studio_short(picture: str) -> list[dict[str, Any]]:
    labels = [
        percents(box)
        | {"rectanglelabels": [name], "original_width": WIDTH, "original_height": HEIGHT}
        for name, box in CELLS.items()
    ]
    return [{"id": 1, "image": picture, "label": labels}]


def createml() -> list[dict[str, Any]]:
    things = []
    for name, box in CELLS.items():
        x, y = box.centre
        place = {"x": x, "y": y, "width": box.width, "height": box.height}
        things.append({"label": name, "coordinates": place})
    return [{"image": "a.png", "annotations": things}]


def features() -> list[dict[str, Any]]:
    return [
        {
            "type": "Feature",
            "geometry": {"type": "Polygon", "coordinates": [[*corners(box), corners(box)[0]]]},
            "properties": {"classification": {"name": name.title(), "color": [1, 2, 3]}},
        }
        for name, box in CELLS.items()
    ]


def supervisely() -> dict[str, Any]:
    things = [
        {"classTitle": name, "points": {"exterior": corners(box)[::2], "interior": []}}
        for name, box in CELLS.items()
    ]
    return {"size": {"width": WIDTH, "height": HEIGHT}, "objects": things}


LISTS: dict[str, tuple[str, Any]] = {
    "VIA": ("via_region_data.json", via()),
    "VIA, project": ("via_project.json", {"_via_settings": {}, "_via_img_metadata": via()}),
    "VIA, ellipses": ("via.json", via(ellipse)),
    "VIA, outlines": ("via.json", via(polygon)),
    "VIA, ticked": ("via.json", via(ticked=True)),
    "VIA, table": ("via_export_csv.csv", via_table()),
    "Label Studio": ("project-1.json", studio("/data/upload/1/0f6142fb-a.png")),
    "Label Studio, local": ("p.json", studio("/data/local-files/?d=set%5Cimages%5Ca.png")),
    "Label Studio, turned": ("p.json", studio("http://x/a.png", 90)),
    "Label Studio, short": ("p.json", studio_short("/data/upload/1/0f6142fb-a.png")),
    "CreateML": ("_annotations.createml.json", createml()),
    "QuPath": ("images/a.geojson", {"type": "FeatureCollection", "features": features()}),
    "QuPath, by the whole name": ("images/a.png.geojson", features()),
    "Supervisely": ("ann/a.png.json", supervisely()),
}


@pytest.mark.parametrize("kind", LISTS)
def test_reads_boxes_from_json_lists(kind: str, tmp_path: Path) -> None:
    name, content = LISTS[kind]
    (tmp_path / "images").mkdir()
    write_field(tmp_path / "images" / "a.png")
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    assert is_near(found(tmp_path))


@pytest.mark.parametrize(
    "content",
    [
        [{"annotations": 5, "image": "a.png"}],
        [[1], {"label": [1, {"value": {}}]}, {"data": "a.png"}],
        {"objects": [1, {"points": {"exterior": [[1]]}}]},
        {"a": {"regions": [1, {"shape_attributes": {"cx": math.nan}}]}},
        {"type": "FeatureCollection", "features": [{"geometry": None}]},
    ],
)
def test_other_json_holds_no_cell(content: Any, tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    (tmp_path / "a.json").write_text(json.dumps(content), "utf-8")
    with pytest.raises(UserError, match="no labelled cell"):
        read_boxed(tmp_path, NAMES)


def test_refuses_class_numbers_that_start_at_one(tmp_path: Path) -> None:
    for place, (name, box) in enumerate(CELLS.items()):
        write_field(tmp_path / f"{place}.png")
        (tmp_path / f"{place}.txt").write_text(f"{TYPES.index(name) + 1} {shares(box)}\n")
    with pytest.raises(UserError, match="from 1"):
        read_boxed(tmp_path, NAMES)


def test_a_class_number_that_is_too_large_is_left_out_as_a_slip(tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    lines = [
        f"{number} {shares(box)}" for number, box in zip((0, 1, 3), CELLS.values(), strict=True)
    ]
    (tmp_path / "a.txt").write_text("\n".join(lines))
    cells, left_out = read_boxed(tmp_path, NAMES)
    assert len(cells) == 2
    assert left_out == {"lines that are no box": 1}

"""Turned shapes give the box around them. Marks, lines, deleted boxes and crowds are no cells."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("defusedxml", reason="defusedxml is not installed (extra: convert)")

from labelled_fields import (
    CELLS,
    HEIGHT,
    NAMES,
    TYPES,
    WIDTH,
    found,
    is_near,
    shares,
    voc,
    write_field,
)
from test_json_lists import features, results, supervisely, via
from test_label_lists import coco, labelme

from convert.data.boxes import read_boxed
from convert.data.shapes import around_ellipse, around_turned
from hematovision_desktop.core.cells.field import Box

NO_BOX = {"entries of lists that are no box of a cell in a picture": 1}
LINE = [[300, 20], [420, 160]]


def cvat(shape: Callable[[str, Box], str], more: str = "") -> str:
    shapes = "".join(shape(name, box) for name, box in CELLS.items())
    size = f'width="{WIDTH}" height="{HEIGHT}"'
    return f'<annotations><image name="a.png" {size}>{shapes}{more}</image></annotations>'


def upright(name: str, box: Box) -> str:
    ends = f'xtl="{box.x}" ytl="{box.y}" xbr="{box.x + box.width}" ybr="{box.y + box.height}"'
    return f'<box label="{name}" {ends}/>'


def quarter(name: str, box: Box) -> str:
    (x, y), across, down = box.centre, box.height / 2, box.width / 2
    ends = f'xtl="{x - across}" ytl="{y - down}" xbr="{x + across}" ybr="{y + down}"'
    return f'<box label="{name}" {ends} rotation="90.00"/>'


def lying_ellipse(name: str, box: Box) -> str:
    (x, y), radii = box.centre, f'rx="{box.height / 2}" ry="{box.width / 2}"'
    return f'<ellipse label="{name}" cx="{x}" cy="{y}" {radii} rotation="270"/>'


def mask(name: str, box: Box) -> str:
    place = f'left="{box.x}" top="{box.y}" width="{box.width}" height="{box.height}"'
    return f'<mask label="{name}" rle="0, {box.width * box.height}" {place}/>'


def via_ellipse(box: Box) -> dict[str, Any]:
    (x, y), turn = box.centre, math.pi / 2
    radii = {"rx": box.height / 2, "ry": box.width / 2, "theta": turn}
    return {"name": "ellipse", "cx": x, "cy": y, **radii}


def studio_ellipses() -> list[dict[str, Any]]:
    drawn = results()
    for one, box in zip(drawn, CELLS.values(), strict=True):
        (x, y), value = box.centre, one["value"]
        for key in ("width", "height"):
            del value[key]
        radii = {"radiusX": 50 * box.height / WIDTH, "radiusY": 50 * box.width / HEIGHT}
        value |= {"x": 100 * x / WIDTH, "y": 100 * y / HEIGHT, **radii, "rotation": 90}
    return [{"data": {"image": "a.png"}, "annotations": [{"result": drawn}]}]


TURNED: dict[str, tuple[str, Any]] = {
    "CVAT, box": ("a.xml", cvat(quarter)),
    "CVAT, ellipse": ("a.xml", cvat(lying_ellipse)),
    "CVAT, mask": ("a.xml", cvat(mask)),
    "VIA, ellipse": ("a.json", via(via_ellipse)),
    "Label Studio, ellipse": ("a.json", studio_ellipses()),
}


@pytest.mark.parametrize("kind", TURNED)
def test_a_turned_shape_gives_the_box_around_it(kind: str, tmp_path: Path) -> None:
    name, content = TURNED[kind]
    write_field(tmp_path / "a.png")
    text = content if isinstance(content, str) else json.dumps(content)
    (tmp_path / f"list-{name}").write_text(text)
    assert is_near(found(tmp_path))


@pytest.mark.parametrize("degrees", [0, 30, 90, 135, 217])
def test_the_box_around_touches_the_turned_shape(degrees: float) -> None:
    turn = math.radians(degrees)
    corners = [
        (5 + a * math.cos(turn) - b * math.sin(turn), 7 + a * math.sin(turn) + b * math.cos(turn))
        for a, b in ((-3, -1), (3, -1), (3, 1), (-3, 1))
    ]
    rim = [
        (
            5 + 3 * math.cos(t) * math.cos(turn) - math.sin(t) * math.sin(turn),
            7 + 3 * math.cos(t) * math.sin(turn) + math.sin(t) * math.cos(turn),
        )
        for t in (step * math.tau / 3600 for step in range(3600))
    ]
    for points, ends in (
        (corners, around_turned((2, 6, 8, 8), degrees)),
        (rim, around_ellipse(5, 7, (3, 1), degrees)),
    ):
        xs, ys = zip(*points, strict=True)
        assert ends == pytest.approx((min(xs), min(ys), max(xs), max(ys)), abs=1e-4)


def with_line(kind: str) -> tuple[str, Any]:
    """Return a list with the cells and a line beside them that bears a cell's name."""
    if kind == "LabelMe":
        whole = json.loads(labelme("a.png"))
        whole["shapes"].append({"label": "monocyte", "shape_type": "line", "points": LINE})
        return "list.json", whole
    if kind == "VIA":
        whole = via()
        line = {"name": "polyline", "all_points_x": [300, 420], "all_points_y": [20, 160]}
        about = {"shape_attributes": line, "region_attributes": {"class": "monocyte"}}
        next(iter(whole.values()))["regions"].append(about)
        return "list.json", whole
    if kind == "Supervisely":
        whole = supervisely()
        points = {"exterior": LINE, "interior": []}
        whole["objects"].append(
            {"classTitle": "monocyte", "geometryType": "line", "points": points}
        )
        return "a.png.json", whole
    if kind in ("LineString", "MultiPoint"):
        line = {"geometry": {"type": kind, "coordinates": LINE}, "properties": {"name": "monocyte"}}
        return "a.geojson", [*features(), {"type": "Feature", **line}]
    return "list.xml", cvat(upright, f'<{kind} label="monocyte" points="300,20;420,160"/>')


@pytest.mark.parametrize(
    "kind", ["LabelMe", "VIA", "Supervisely", "LineString", "MultiPoint", "polyline", "points"]
)
def test_leaves_out_lines(kind: str, tmp_path: Path) -> None:
    name, content = with_line(kind)
    write_field(tmp_path / "a.png")
    (tmp_path / name).write_text(content if isinstance(content, str) else json.dumps(content))
    cells, left_out = read_boxed(tmp_path, NAMES)
    assert sorted(cell.label for cell in cells) == sorted(CELLS)
    assert left_out == NO_BOX


@pytest.mark.parametrize(
    "more",
    [
        {"iscrowd": 1, "bbox": [300, 20, 60, 60]},
        {"bbox": [math.nan, 20, 60, 60]},
        {"bbox": []},
        {"image_id": 8, "bbox": [300, 20, 60, 60]},
    ],
)
def test_counts_annotations_that_are_no_single_cell(more: dict[str, Any], tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    whole = json.loads(coco("a.png"))
    whole["annotations"].append({"image_id": 7, "category_id": 0} | more)
    (tmp_path / "list.json").write_text(json.dumps(whole))
    cells, left_out = read_boxed(tmp_path, NAMES)
    assert sorted(cell.label for cell in cells) == sorted(CELLS)
    assert left_out == NO_BOX


def test_counts_boxes_of_a_category_number_used_twice(tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    whole = json.loads(coco("a.png"))
    whole["categories"].append({"id": 0, "name": TYPES[2]})
    (tmp_path / "list.json").write_text(json.dumps(whole))
    cells, left_out = read_boxed(tmp_path, NAMES)
    assert sorted(cell.label for cell in cells) == sorted(TYPES[1:])
    assert left_out == NO_BOX


def test_counts_a_truncated_list_beside_a_whole_one(tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    (tmp_path / "list.json").write_text(coco("a.png"))
    (tmp_path / "other.json").write_text(coco("a.png")[:99])
    cells, left_out = read_boxed(tmp_path, NAMES)
    assert len(cells) == len(CELLS)
    assert left_out == {"files of JSON that cannot be read": 1}


def test_a_renamed_labelme_file_belongs_to_the_picture_of_the_same_name(tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    (tmp_path / "a.json").write_text(labelme("DSC_0001.JPG"))
    assert is_near(found(tmp_path))


def old_labelme(deleted: str) -> str:
    points = "".join(f"<pt><x>{x}</x><y>{y}</y></pt>" for x, y in LINE)
    more = f"<name>monocyte</name><deleted>{deleted}</deleted><polygon>{points}</polygon>"
    return voc().replace("</annotation>", f"<object>{more}</object></annotation>")


@pytest.mark.parametrize("deleted", ["1", " 1 "])
def test_leaves_out_deleted_objects(deleted: str, tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    (tmp_path / "a.xml").write_text(old_labelme(deleted))
    assert is_near(found(tmp_path))


@pytest.mark.parametrize("angle", [90.0, 270.0, math.pi / 2, -math.pi / 2])
def test_reads_angles_in_radians_or_degrees(angle: float, tmp_path: Path) -> None:
    def turned(name: str, box: Box) -> str:
        x, y = box.centre
        sides = f"<w>{box.height}</w><h>{box.width}</h><angle>{angle}</angle>"
        place = f"<robndbox><cx>{x}</cx><cy>{y}</cy>{sides}</robndbox>"
        return f"<object><name>{name}</name>{place}</object>"

    write_field(tmp_path / "a.png")
    objects = "".join(turned(name, box) for name, box in CELLS.items())
    (tmp_path / "a.xml").write_text(f"<annotation>{objects}</annotation>")
    assert is_near(found(tmp_path))


@pytest.mark.parametrize("change", ["underscores", "attributes", "shares", "a bare ampersand"])
def test_reads_pascal_voc_as_scripts_write_it(change: str, tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    text = voc()
    if change == "underscores":
        for end in ("xmin", "ymin", "xmax", "ymax"):
            text = text.replace(end, f"{end[0]}_{end[1:]}")
    elif change == "attributes":
        objects = "".join(
            f'<object name="{name}"><bndbox xmin="{box.x}" ymin="{box.y}" '
            f'xmax="{box.x + box.width}" ymax="{box.y + box.height}"/></object>'
            for name, box in CELLS.items()
        )
        text = f"<annotation>{objects}</annotation>"
    elif change == "shares":
        text = voc(size=f"<size><width>{WIDTH}</width><height>{HEIGHT}</height></size>")
        for side, whole in (("x", WIDTH), ("y", HEIGHT)):
            for end in ("min", "max"):
                for box in CELLS.values():
                    at = box.x if side == "x" else box.y
                    at += (box.width if side == "x" else box.height) * (end == "max")
                    tag = f"{side}{end}>"
                    text = text.replace(f"<{tag}{at}</{tag}", f"<{tag}{at / whole:.6f}</{tag}")
    else:
        text = voc(head="").replace("<annotation>", "<annotation><path>a & b &lt; c.png</path>")
    (tmp_path / "a.xml").write_text(text)
    assert is_near(found(tmp_path))


def test_reads_yolo_in_brackets(tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    lines = [
        f"[{place}, {shares(box).replace(' ', ', ')}]" for place, box in enumerate(CELLS.values())
    ]
    (tmp_path / "a.txt").write_text("\n".join(lines))
    assert is_near(found(tmp_path))


def test_reads_derived_classes_of_qupath(tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    drawn = features()
    for one, name in zip(drawn, CELLS, strict=True):
        one["properties"] = {"classification": {"name": f"Leukocyte: {name}"}}
    drawn[0]["properties"] = {"name": next(iter(CELLS))}
    drawn[1]["geometry"] = {"type": "GeometryCollection", "geometries": [drawn[1]["geometry"]]}
    (tmp_path / "a.geojson").write_text(json.dumps(drawn))
    assert is_near(found(tmp_path))

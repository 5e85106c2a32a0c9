"""Files of other programs are named by kind; Darknet's lists beside YOLO's files are ignored."""

from __future__ import annotations

import json

import pytest

from hematovision_desktop.adapters.exchange.coco import Coco
from hematovision_desktop.adapters.exchange.geojson import GeoJson
from hematovision_desktop.adapters.exchange.voc import Voc
from hematovision_desktop.adapters.exchange.yolo import Yolo
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.formats.exchange import ExchangeFormat, ReadMarks, SourceFile

RECTANGLE = {"label": "monocyte", "points": [[1, 2], [30, 40]], "shape_type": "rectangle"}
REGION = {"shape_attributes": {"name": "rect", "x": 1, "y": 2, "width": 3, "height": 4}}
JSON: dict[str, object] = {
    "LabelMe": {"version": "5.2.1", "shapes": [RECTANGLE], "imagePath": "a.png"},
    "VIA": {"a.png123": {"filename": "a.png", "regions": [REGION]}},
    "Label Studio": [{"id": 1, "data": {"image": "a.png"}, "annotations": [{"result": []}]}],
    "Supervisely": {"size": {"width": 9, "height": 9}, "objects": []},
    "Darwin (V7)": {"item": {"name": "a.png"}, "annotations": [{"name": "monocyte"}]},
    "Labelbox": [{"External ID": "a.png", "Label": {"objects": []}}],
    "SuperAnnotate": {"metadata": {"name": "a.png"}, "instances": []},
    "VoTT": {"asset": {"name": "a.png"}, "regions": []},
    "CreateML": [{"image": "a.png", "annotations": [{"label": "monocyte", "coordinates": {}}]}],
}
CVAT = (
    '<annotations><version>1.1</version><image id="0" name="a.png" width="80" height="60">'
    '<box label="monocyte" xtl="1" ytl="2" xbr="30" ybr="40"/></image></annotations>'
)


def read(form: ExchangeFormat, **files: str) -> ReadMarks:
    """Read texts. In their names, two underscores stand for a dot."""
    return form.read(
        [SourceFile(name.replace("__", "."), content.encode) for name, content in files.items()]
    )


@pytest.mark.parametrize("program", JSON)
def test_json_of_another_program_is_named(program: str) -> None:
    found = read(Coco(), a__json=json.dumps(JSON[program]))
    assert not found.marks
    (problem,) = found.problems
    assert f"is from {program}," in problem
    assert "Export" in problem


@pytest.mark.parametrize("text", ["{}", "[]", "[1]", '{"images": []}', '{"a": {"b": 1}}'])
def test_json_of_nobody_is_not_coco(text: str) -> None:
    (problem,) = read(Coco(), a__json=text).problems
    assert "is not COCO" in problem


def test_xml_of_cvat_is_named_and_any_other_is_no_voc() -> None:
    (problem,) = read(Voc(), a__xml=CVAT).problems
    assert "is from CVAT," in problem
    (problem,) = read(Voc(), a__xml="<html><body/></html>").problems
    assert "is not a Pascal VOC file" in problem
    assert not read(Voc(), a__xml="<annotation><filename>a.png</filename></annotation>").problems


@pytest.mark.parametrize("names", ["obj.names", "blood.names", "Cells.NAMES"])
def test_darknets_names_and_lists(names: str) -> None:
    files = {
        names: "neutrophil\nmonocyte\n",
        "obj.data": "classes = 2\ntrain = train.txt\nnames = x.names\n",
        "train.txt": "data/obj/a.png\n/home/me/b c.JPG\n",
        "a.txt": "1 0.5 0.5 0.2 0.2\n",
    }
    assert Yolo().fits([name.lower() for name in files])
    found = Yolo().read([SourceFile(name, text.encode) for name, text in files.items()])
    assert found.problems == ()
    assert [(mark.picture, mark.name) for mark in found.marks] == [("a", "monocyte")]


@pytest.mark.parametrize(
    "said",
    [
        "names:\n  1: neutrophil\n  2: monocyte\n",
        "names:\n  2: monocyte\n  1: neutrophil\n",
        "names: {1: neutrophil, 2: monocyte}\nnc: 2\n",
        "names:\n  '1': 'neutrophil'\n  '2': \"monocyte\"  # seldom\n",
        "names:\n- other\n- neutrophil\n- monocyte\n",
        "names: [other, neutrophil, monocyte]\n",
    ],
)
def test_a_numbered_name_of_yolo_belongs_to_its_number(said: str) -> None:
    """By order alone, names numbered from 1 would each name the next type's cells."""
    texts = {"data.yaml": said, "a.txt": "1 0.5 0.5 0.2 0.2\n2 0.2 0.2 0.1 0.1\n"}
    found = Yolo().read([SourceFile(name, text.encode) for name, text in texts.items()])
    assert found.problems == ()
    assert [mark.name for mark in found.marks] == ["neutrophil", "monocyte"]


def test_a_number_without_a_name_is_no_known_class() -> None:
    texts = {"data.yaml": "names:\n  1: monocyte\n", "a.txt": "0 0.5 0.5 0.2 0.2\n"}
    found = Yolo().read([SourceFile(name, text.encode) for name, text in texts.items()])
    assert found.marks == () and "is no box of a known class" in found.problems[0]


@pytest.mark.parametrize("name", ["a.txt", "boxes/a.txt", "labels/a.txt"])
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("0 0.5 0.5 0.2 0.2\n", "what YOLO's numbers stand for"),
        ("Car 0.00 0 -1.58 587 173 614 200 1.65 1.67 3.64\n", "a.txt holds no YOLO boxes"),
        ("Read me first.\n", "a.txt holds no YOLO boxes"),
    ],
)
def test_recognises_yolo_files_without_a_names_file(name: str, text: str, said: str) -> None:
    assert Yolo().fits([name, "a.png"])
    with pytest.raises(UserError) as told:
        Yolo().read([SourceFile(name, text.encode), SourceFile("a.png", b"".strip)])
    assert said in str(told.value)


def test_a_text_beside_files_of_another_format_is_not_yolo() -> None:
    assert not Yolo().fits(["a.xml", "read_me.txt", "a.png"])


OUTLINE = [[[1, 2], [9, 2], [9, 7], [1, 2]]]


@pytest.mark.parametrize(
    ("geometry", "is_cell"),
    [
        ({"type": "Polygon", "coordinates": OUTLINE}, True),
        ({"type": "MultiPolygon", "coordinates": [OUTLINE]}, True),
        (
            {
                "type": "GeometryCollection",
                "geometries": [{"type": "Polygon", "coordinates": OUTLINE}],
            },
            True,
        ),
        ({"type": "LineString", "coordinates": OUTLINE[0]}, False),
        ({"type": "MultiPoint", "coordinates": OUTLINE[0]}, False),
        ({"type": "Point", "coordinates": [1, 2]}, False),
        (None, False),
    ],
)
def test_enclosing_shapes_are_cells(geometry: object, *, is_cell: bool) -> None:
    feature = {"type": "Feature", "geometry": geometry, "properties": {"name": "monocyte"}}
    found = read(GeoJson(), a__geojson=json.dumps([feature]))
    assert [mark.ends for mark in found.marks] == [(1, 2, 9, 7)] * is_cell
    assert len(found.problems) == 1 - is_cell


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ({"classification": "Monocyte"}, "Monocyte"),
        ({"classification": {"name": "Leukocyte: Monocyte"}}, "Monocyte"),
        ({"classification": {"names": ["Leukocyte", "Monocyte"]}}, "Monocyte"),
        ({"name": "Monocyte"}, "Monocyte"),
        ({"name": "first", "classification": {"name": "Monocyte"}}, "Monocyte"),
        ({}, ""),
    ],
)
def test_a_class_of_qupath(said: dict, name: str) -> None:
    outline = {"type": "Polygon", "coordinates": OUTLINE}
    feature = {"type": "Feature", "geometry": outline, "properties": said}
    (mark,) = read(GeoJson(), a__geojson=json.dumps([feature])).marks
    assert mark.name == name

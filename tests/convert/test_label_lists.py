"""Label files that list their pictures by name give the boxes that were drawn."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("defusedxml", reason="defusedxml is not installed (extra: convert)")

from labelled_fields import CELLS, HEIGHT, NAMES, WIDTH, found, is_near, write_field

from convert.data.boxes import read_boxed
from hematovision_desktop.core.base.errors import UserError


def coco(picture: str) -> str:
    names = list(CELLS)
    images = [{"id": 7, "file_name": picture, "width": WIDTH, "height": HEIGHT}]
    annotations = [
        {"image_id": 7, "category_id": place, "bbox": [box.x, box.y, box.width, box.height]}
        for place, box in enumerate(CELLS.values())
    ]
    categories = [{"id": place, "name": name} for place, name in enumerate(names)]
    return json.dumps({"images": images, "annotations": annotations, "categories": categories})


def labelme(picture: str) -> str:
    shapes = [
        {
            "label": name,
            "shape_type": "rectangle" if name != "monocyte" else "polygon",
            "points": [[box.x + box.width, box.y], [box.x, box.y + box.height]],
        }
        for name, box in CELLS.items()
    ]
    return json.dumps(
        {"shapes": shapes, "imagePath": picture, "imageWidth": WIDTH, "imageHeight": HEIGHT}
    )


def cvat(picture: str) -> str:
    shapes = "".join(
        f'<box label="{name}" xtl="{box.x}" ytl="{box.y}" xbr="{box.x + box.width}" '
        f'ybr="{box.y + box.height}"/>'
        if name != "monocyte"
        else f'<polygon label="{name}" points="{box.x},{box.y};{box.x + box.width},{box.y + 9};'
        f'{box.x + 9},{box.y + box.height}"/>'
        for name, box in CELLS.items()
    )
    size = f'width="{WIDTH}" height="{HEIGHT}"'
    return (
        f'<?xml version="1.0"?><annotations><image id="0" name="{picture}" {size}>'
        f"{shapes}</image></annotations>"
    )


def corners(picture: str) -> str:
    rows = "".join(
        f"{picture},{name},{box.x},{box.y},{box.x + box.width},{box.y + box.height}\n"
        for name, box in CELLS.items()
    )
    return f"filename,class,xmin,ymin,xmax,ymax\n{rows}"


def sides(picture: str) -> str:
    rows = "".join(
        f'"{picture}";{name};{box.x},0;{box.y},0;{box.width};{box.height}\r\n'
        for name, box in CELLS.items()
    )
    return f"\ufeffImage;Label;X;Y;W;H\r\n{rows}"


KINDS = {
    "coco": ("annotations.json", coco),
    "labelme": ("a.json", labelme),
    "cvat": ("annotations.xml", cvat),
    "corners": ("labels.csv", corners),
    "sides": ("labels.csv", sides),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "named", ["a.png", "images/a.png", "..\\images\\A.PNG", "C:\\x\\images\\a.png"]
)
def test_reads_boxes_from_lists(kind: str, named: str, tmp_path: Path) -> None:
    file, write = KINDS[kind]
    (tmp_path / "images").mkdir()
    write_field(tmp_path / "images" / "a.png")
    text = write(named)
    (tmp_path / file).write_text(text, "utf-8")
    assert is_near(found(tmp_path))


def test_refuses_corners_instead_of_width_and_height(tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    whole = json.loads(coco("a.png"))
    for one in whole["annotations"]:
        x, y, width, height = one["bbox"]
        one["bbox"] = [x, y, x + width, y + height]
    (tmp_path / "a.json").write_text(json.dumps(whole), "utf-8")
    with pytest.raises(UserError, match="left, top, width and height"):
        read_boxed(tmp_path, NAMES)


def test_leaves_out_a_picture_with_an_ambiguous_name(tmp_path: Path) -> None:
    for folder in ("t", "v"):
        (tmp_path / folder).mkdir()
        write_field(tmp_path / folder / "a.png")
    (tmp_path / "a.csv").write_text(corners("t/a.png"), "utf-8")
    cells, left_out = read_boxed(tmp_path, NAMES)
    assert {cell.path for cell in cells} == {tmp_path / "t" / "a.png"}
    assert left_out == {"pictures without a label file": 1}


@pytest.mark.parametrize(
    "content", ['{"images": [], "annotations": []}', "{", "[]", '{"shapes": [1]}']
)
def test_refuses_other_json_in_one_sentence(content: str, tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    (tmp_path / "a.json").write_text(content)
    with pytest.raises(UserError, match="COCO"):
        read_boxed(tmp_path, NAMES)

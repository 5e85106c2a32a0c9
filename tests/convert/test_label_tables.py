"""Tables of boxes give the boxes that were drawn, whatever their columns."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("defusedxml", reason="defusedxml is not installed (extra: convert)")

from labelled_fields import CELLS, HEIGHT, NAMES, WIDTH, found, is_near, write_field

from convert.data.boxes import read_boxed
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Box

Row = Callable[[str, Box], str]


def table(titles: str, row: Row) -> str:
    return titles + "\n" * bool(titles) + "".join(f"{row(*cell)}\n" for cell in CELLS.items())


def corners(box: Box, by: float = 1) -> str:
    right, bottom = box.x + box.width, box.y + box.height
    return ",".join(f"{end / by:g}" for end in (box.x, box.y, right, bottom))


def sides(box: Box) -> str:
    return f"{box.x},{box.y},{box.width},{box.height}"


def middle(box: Box, wide: float = 1, high: float = 1) -> str:
    x, y = box.centre
    return f"{x / wide:g},{y / high:g},{box.width / wide:g},{box.height / high:g}"


def in_shares(box: Box) -> str:
    right, bottom = (box.x + box.width) / WIDTH, (box.y + box.height) / HEIGHT
    return f"{box.x / WIDTH:f},{right:f},{box.y / HEIGHT:f},{bottom:f}"


SIZE = f"{WIDTH},{HEIGHT}"
TABLES = {
    "size": table(
        "filename,width,height,class,xmin,ymin,xmax,ymax",
        lambda name, box: f"a.png,{SIZE},{name},{corners(box)}",
    ),
    "half size": table(
        "filename,width,height,class,xmin,ymin,xmax,ymax",
        lambda name, box: f"a.png,{WIDTH // 2},{HEIGHT // 2},{name},{corners(box, 2)}",
    ),
    "x, y, width, height": table(
        "image,label,x,y,width,height", lambda name, box: f"a.png,{name},{sides(box)}"
    ),
    "bbox before each, size": table(
        "image_name,label_name,bbox_x,bbox_y,bbox_width,bbox_height,width,height",
        lambda name, box: f"a.png,{name},{sides(box)},{SIZE}",
    ),
    "makesense.ai": table("", lambda name, box: f"{name},{sides(box)},a.png,{SIZE}"),
    "RetinaNet": table("", lambda name, box: f"a.png,{corners(box)},{name}"),
    "Open Images": table(
        "ImageID,LabelName,XMin,XMax,YMin,YMax",
        lambda name, box: f"a,{name},{in_shares(box)}",
    ),
    "one column": table(
        "image_id,width,height,bbox,label", lambda name, box: f'a,{SIZE},"[{sides(box)}]",{name}'
    ),
    "middle": table("image,class,cx,cy,w,h", lambda name, box: f"a.png,{name},{middle(box)}"),
    "middle in shares": table(
        "image,class,x_center,y_center,width,height",
        lambda name, box: f"a.png,{name},{middle(box, WIDTH, HEIGHT)}",
    ),
    "number and name": table(
        "filename,class,label,xmin,ymin,xmax,ymax",
        lambda name, box: f"a.png,{list(CELLS).index(name)},{name},{corners(box)}",
    ),
    "name and type": table(
        "name,type,xmin,ymin,xmax,ymax,filename",
        lambda name, box: f"cell 1,{name},{corners(box)},a.png",
    ),
}


@pytest.mark.parametrize("kind", TABLES)
@pytest.mark.parametrize("ending", ["csv", "tsv"])
def test_reads_boxes_from_tables(kind: str, ending: str, tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    text = TABLES[kind]
    if ending == "tsv" and '"' not in text:
        text = text.replace(",", "\t")
    (tmp_path / f"labels.{ending}").write_text(text, "utf-8")
    assert is_near(found(tmp_path))


def test_refuses_a_table_for_pictures_of_another_shape(tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    (tmp_path / "a.csv").write_text(TABLES["size"].replace(SIZE, "600,600"), "utf-8")
    with pytest.raises(UserError, match="another size and shape"):
        read_boxed(tmp_path, NAMES)


def test_counts_rows_without_a_box_and_of_missing_pictures(tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    more = f"a.png,{SIZE},monocyte,,,,\ngone.png,{SIZE},monocyte,1,1,50,50\n\n"
    (tmp_path / "a.csv").write_text(TABLES["size"] + more, "utf-8")
    cells, left_out = read_boxed(tmp_path, NAMES)
    assert len(cells) == len(CELLS)
    assert left_out == {
        "entries of lists that are no box of a cell in a picture": 1,
        "boxes in lists of pictures that are not there": 1,
    }

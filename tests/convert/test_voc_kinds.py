"""VOC files of other programs give the boxes that were drawn, or one helpful sentence."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("defusedxml", reason="defusedxml is not installed (extra: convert)")

from labelled_fields import (
    CELLS,
    HEIGHT,
    NAMES,
    TYPES,
    WIDTH,
    found,
    voc,
    write_field,
)

from convert.data.boxes import read_boxed, read_objects
from convert.data.class_names import Names
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("<annotation>", '<annotation xmlns="http://example.org/a">'),
        lambda text: text.replace("<annotation>", '<a:annotation xmlns:a="urn:a">').replace(
            "</annotation>", "</a:annotation>"
        ),
        lambda text: text.replace("annotation", "doc"),
        lambda text: text.replace("bndbox", "BndBox").replace("xmin", "XMin"),
        lambda text: text.replace("object", "Object").replace("name", "Name"),
        lambda text: f"<annotations>{text}</annotations>",
        lambda text: text + "\0\0",
        lambda text: text.replace("bndbox", "bounding_box"),
        lambda text: text.replace("<bndbox>", "").replace("</bndbox>", ""),
        lambda text: text.replace("name>", "label>").replace("bndbox", "box"),
        lambda text: text.replace("name>", "class>").replace("bndbox", "rect"),
        lambda text: renamed(text, "x1", "y1", "x2", "y2"),
        lambda text: renamed(text, "left", "top", "right", "bottom"),
        lambda text: renamed(text, "min_x", "min_y", "max_x", "max_y"),
        lambda text: text.replace(
            "<annotation>", "<annotation><folder>r&eacute;s &amp; &copy;</folder>"
        ),
        lambda text: '<!DOCTYPE annotation SYSTEM "voc.dtd">' + text,
    ],
)
def test_voc_with_tags_of_other_programs(change: Callable[[str], str], tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    (tmp_path / "a.xml").write_text(change(voc()))
    assert found(tmp_path) == CELLS


@pytest.mark.parametrize(
    "size",
    [
        "<size><width>1280</width><height>960</height></size>",
        "<sizes><size><width>1280.0</width><height>960.0</height></size></sizes>",
        '<size width="1280" height="960"/>',
        "<imagesize><nrows>960</nrows><ncols>1280</ncols></imagesize>",
        "<size><w>1280</w><h>960</h></size>",
        "<size>1280 960 3</size>",
        "<image_size><width>1280</width><height>960</height></image_size>",
        '<image width="1280" height="960"/>',
        "<width>1280</width><height>960</height>",
    ],
)
def test_finds_the_size_wherever_programs_write_it(size: str, tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    doubled = {
        name: Box(2 * box.x, 2 * box.y, 2 * box.width, 2 * box.height)
        for name, box in CELLS.items()
    }
    (tmp_path / "a.xml").write_text(voc(doubled, size=size))
    assert found(tmp_path) == CELLS
    (tmp_path / "a.xml").write_text(voc(doubled, size="<size><width>0</width></size>"))
    with pytest.raises(UserError, match="does not say the size of the picture"):
        read_boxed(tmp_path, NAMES)


def renamed(text: str, *tags: str) -> str:
    for own, other in zip(("xmin", "ymin", "xmax", "ymax"), tags, strict=True):
        text = text.replace(own, other)
    return text


@pytest.mark.parametrize("start", [("x", "y"), ("left", "top"), ("xmin", "ymin")])
@pytest.mark.parametrize("sides", [("width", "height"), ("w", "h")])
def test_reads_voc_boxes_by_their_sides(
    start: tuple[str, str], sides: tuple[str, str], tmp_path: Path
) -> None:
    write_field(tmp_path / "a.png")
    by_sides = {
        name: Box(box.x, box.y, box.width - box.x, box.height - box.y)
        for name, box in CELLS.items()
    }  # so that the corners written are width and height
    (tmp_path / "a.xml").write_text(renamed(voc(by_sides), *start, *sides))
    assert found(tmp_path) == CELLS


def test_refuses_width_and_height_in_the_place_of_right_and_bottom(tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    by_sides = {
        name: Box(box.x, box.y, box.width - box.x, box.height - box.y)
        for name, box in CELLS.items()
    }
    size = f"<size><width>{WIDTH}</width><height>{HEIGHT}</height></size>"
    for said in ("", size):
        (tmp_path / "a.xml").write_text(voc(by_sides, size=said))
        with pytest.raises(UserError, match="right and bottom are width and height"):
            read_boxed(tmp_path, NAMES)


def test_boxes_drawn_from_right_to_left_are_no_widths(tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    backwards = {
        name: Box(box.x + box.width, box.y + box.height, -box.width, -box.height)
        for name, box in CELLS.items()
    }
    (tmp_path / "a.xml").write_text(voc(backwards))
    assert found(tmp_path) == CELLS


@pytest.mark.parametrize(
    ("across", "down", "meant"),
    [
        (100 / WIDTH, 100 / HEIGHT, "given in percent"),
        (0.5, 0.5, "half as large"),
        (416 / WIDTH, 416 / HEIGHT, "416 × 416 px"),
    ],
)
def test_refuses_the_numbers_of_another_size_that_no_file_states(
    across: float, down: float, meant: str, tmp_path: Path
) -> None:
    write_field(tmp_path / "a.png")
    other = {
        name: Box(
            *(
                round(one)
                for one in (box.x * across, box.y * down, box.width * across, box.height * down)
            )
        )
        for name, box in CELLS.items()
    }
    text = voc(other)
    often = text.replace("<annotation>", "<annotation>" + 4 * text)  # boxes may be there again
    for said in (text, often):
        (tmp_path / "a.xml").write_text(said)
        with pytest.raises(UserError, match=meant):
            read_boxed(tmp_path, NAMES)


def test_reads_voc_boxes_of_other_shapes(tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    box = CELLS["neutrophil"]
    x, y = box.centre
    sides = f"<x>{box.x}</x><y>{box.y}</y><width>{box.width}</width><height>{box.height}</height>"
    turned = (
        f"<cx>{x}</cx><cy>{y}</cy><w>{box.height}</w><h>{box.width}</h><angle>{math.pi / 2}</angle>"
    )
    for part in (f"<bndbox>{sides}</bndbox>", f"<robndbox>{turned}</robndbox>"):
        text = f"<annotation><object><name>neutrophil</name>{part}</object></annotation>"
        (tmp_path / "a.xml").write_text(text)
        assert read_objects(tmp_path / "a.xml", tmp_path / "a.png", NAMES) == [("neutrophil", box)]


CODINGS = {
    "gb2312": "中性粒细胞",
    "GBK": "嗜酸細胞",
    "gb18030": "中性粒细胞",
    "Big5": "嗜中性球",
    "Shift_JIS": "好中球",
    "euc-jp": "好中球",
    "euc-kr": "호중구",
    "ISO-2022-JP": "好中球",
    "windows-1251": "нейтро",
    "koi8-r": "нейтро",
    "iso-8859-1": "Zähler",
    "utf-16": "Zähler",
    "klingon": "Zähler",
}


@pytest.mark.parametrize("said", CODINGS)
@pytest.mark.parametrize("written", ["as said", "utf-8", "utf-8-sig"])
@pytest.mark.parametrize("quote", ['"', "'"])
def test_reads_voc_in_the_code_page_it_names(
    said: str, written: str, quote: str, tmp_path: Path
) -> None:
    coding = "utf-8" if said == "klingon" else said if written == "as said" else written
    word = CODINGS[said]
    cells = {word if name == "neutrophil" else name: box for name, box in CELLS.items()}
    text = voc(cells, f"<?xml version={quote}1.0{quote} encoding={quote}{said}{quote}?>\n")
    write_field(tmp_path / "a.png")
    (tmp_path / "a.xml").write_bytes(text.encode(coding))
    names = Names(
        (word, *TYPES[1:]), {word: Label.NEUTROPHIL, **dict(list(NAMES.labels.items())[1:])}
    )
    if said == "ISO-2022-JP" and written == "utf-8":
        with pytest.raises(UserError, match="save it as UTF-8"):
            read_boxed(tmp_path, names)
    else:
        assert found(tmp_path, names) == CELLS

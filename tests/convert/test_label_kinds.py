"""Label files of other programs give the boxes that were drawn, or one helpful sentence."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

pytest.importorskip("defusedxml", reason="defusedxml is not installed (extra: convert)")

from convert.data.boxes import read_boxed, read_objects
from convert.data.class_names import Names, read_names
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label

WIDTH, HEIGHT = 640, 480
TYPES = ("neutrophil", "lymphocyte", "monocyte")
NAMES = Names(TYPES, {name: Label(name) for name in TYPES})
CELLS = {
    "neutrophil": Box(60, 48, 96, 120),
    "lymphocyte": Box(464, 72, 64, 72),
    "monocyte": Box(250, 260, 140, 130),
}
"""One near a corner, one far from the diagonal, one in the middle."""

LineTail = Callable[[Box], str]


def write_field(path: Path, orientation: int = 1) -> None:
    """Write a bright picture with a dark cell in each box. orientation: its EXIF turn."""
    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        6: Image.Transpose.ROTATE_90,
        8: Image.Transpose.ROTATE_270,
    }
    pixels = np.full((HEIGHT, WIDTH, 3), 240, np.uint8)
    for box in CELLS.values():
        pixels[box.y + 8 : box.y + box.height - 8, box.x + 8 : box.x + box.width - 8] = (
            90,
            60,
            130,
        )
    seen = Image.fromarray(pixels)
    about = Image.Exif()
    about[0x0112] = orientation
    stored = seen.transpose(turns[orientation]) if orientation > 1 else seen
    stored.save(path, "PNG", exif=about)


def shares(box: Box, width: int = WIDTH, height: int = HEIGHT) -> str:
    x, y = box.centre
    return f"{x / width:.6f} {y / height:.6f} {box.width / width:.6f} {box.height / height:.6f}"


def yolo(tail: LineTail = lambda _: "") -> str:
    return "".join(f"{TYPES.index(name)} {shares(box)}{tail(box)}\n" for name, box in CELLS.items())


def voc(cells: dict[str, Box] = CELLS, head: str = "", size: str = "") -> str:
    objects = "".join(
        f"<object><name>{name}</name><bndbox><xmin>{box.x}</xmin><ymin>{box.y}</ymin>"
        f"<xmax>{box.x + box.width}</xmax><ymax>{box.y + box.height}</ymax></bndbox></object>"
        for name, box in cells.items()
    )
    return f"{head}<annotation>{size}{objects}</annotation>"


def found(folder: Path, names: Names = NAMES) -> dict[str, Box]:
    """Return the boxes of a folder with one picture; fail if any was left out."""
    cells, left_out = read_boxed(folder, names)
    assert not left_out
    assert len(cells) == len({cell.label for cell in cells})
    return {cell.label.value: cell.box for cell in cells}


def is_near(boxes: dict[str, Box], px: int = 2) -> bool:
    return boxes.keys() == CELLS.keys() and all(
        abs(one - other) <= px
        for name, box in boxes.items()
        for one, other in zip(
            (box.x, box.y, box.width, box.height),
            (CELLS[name].x, CELLS[name].y, CELLS[name].width, CELLS[name].height),
            strict=True,
        )
    )


def points(count: int, rated: str | None) -> LineTail:
    """Return key points in a box. rated: each one's visibility, None to write none."""

    def tail(box: Box) -> str:
        parts = []
        for place in range(count):
            x = (box.x + box.width * (place + 1) / (count + 1)) / WIDTH
            y = (box.y + box.height * (0.3 + 0.4 * (place % 2))) / HEIGHT
            parts.append(f" {x:.6f} {y:.6f}" + (f" {rated}" if rated is not None else ""))
        return "".join(parts)

    return tail


@pytest.mark.parametrize("count", [1, 2, 3, 5, 17])
@pytest.mark.parametrize("rated", ["0", "1", "2", "1.0", None])
def test_key_points_after_a_box_leave_the_box_as_it_is(
    count: int, rated: str | None, tmp_path: Path
) -> None:
    write_field(tmp_path / "a.png")
    (tmp_path / "a.txt").write_text(yolo(points(count, rated)))
    assert is_near(found(tmp_path))


@pytest.mark.parametrize("count", [1, 2, 5])
def test_key_points_that_are_not_visible(count: int, tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    (tmp_path / "a.txt").write_text(yolo(lambda _: " 0 0 0" * count))
    assert is_near(found(tmp_path))


@pytest.mark.parametrize(("count", "rated", "each"), [(2, "0.93", 3), (4, "0.4", 3), (2, None, 2)])
@pytest.mark.parametrize("sure", ["", " 0.88"])
def test_data_yaml_tells_how_many_key_points_follow(
    count: int, rated: str | None, each: int, *, sure: str, tmp_path: Path
) -> None:
    write_field(tmp_path / "a.png")
    tail = points(count, rated)
    (tmp_path / "a.txt").write_text(yolo(lambda box: tail(box) + sure))
    about = tmp_path / "data.yaml"
    about.write_text(f"kpt_shape: [{count}, {each}]\nnames: {list(TYPES)}\n")
    assert is_near(found(tmp_path, read_names(about)))


def outline(count: int, closed: bool = False) -> str:
    lines = []
    for name, box in CELLS.items():
        angles = np.linspace(0, 2 * math.pi, count, endpoint=closed) + math.pi / 4
        middle = box.centre
        across = [(middle[0] + box.width / 2 * math.cos(angle)) / WIDTH for angle in angles]
        down = [(middle[1] + box.height / 2 * math.sin(angle)) / HEIGHT for angle in angles]
        lines.append(
            f"{TYPES.index(name)} {' '.join(f'{x} {y}' for x, y in zip(across, down, strict=True))}"
        )
    return "\n".join(lines)


@pytest.mark.parametrize("count", [8, 16, 40, 41])
@pytest.mark.parametrize("closed", [False, True])
def test_an_outline_gives_the_box_around_it(count: int, *, closed: bool, tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    (tmp_path / "a.txt").write_text(outline(count, closed))
    assert is_near(found(tmp_path), px=6)


@pytest.mark.parametrize("sure", ["", " 0.91"])
def test_four_corners_give_the_box_around_them(sure: str, tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    lines = []
    for name, box in CELLS.items():
        left, top, right, bottom = box.x, box.y, box.x + box.width, box.y + box.height
        corners = ((left, top), (right, top), (right, bottom), (left, bottom))
        numbers = " ".join(f"{x / WIDTH} {y / HEIGHT}" for x, y in corners)
        lines.append(f"{TYPES.index(name)} {numbers}{sure}")
    (tmp_path / "a.txt").write_text("\n".join(lines))
    assert is_near(found(tmp_path))


@pytest.mark.parametrize("angle", ["-0.785", "1.5708", "30.5"])
def test_refuses_boxes_turned_by_an_angle(angle: str, tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    (tmp_path / "a.txt").write_text(yolo(lambda _: f" {angle}"))
    with pytest.raises(UserError, match="save the four corners"):
        read_boxed(tmp_path, NAMES)


@pytest.mark.parametrize("tail", ["  # good", " 95%", " difficult", " 0.9 3", " 0"])
def test_ignores_remarks_after_a_box(tail: str, tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    (tmp_path / "a.txt").write_text("# by hand\n" + yolo(lambda _: tail))
    assert is_near(found(tmp_path))


def test_refuses_corners_instead_of_centre_and_size(tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    lines = [
        f"{TYPES.index(name)} {box.x / WIDTH} {box.y / HEIGHT} "
        f"{(box.x + box.width) / WIDTH} {(box.y + box.height) / HEIGHT}"
        for name, box in CELLS.items()
    ]
    (tmp_path / "a.txt").write_text("\n".join(lines))
    with pytest.raises(UserError, match="as with corners"):
        read_boxed(tmp_path, NAMES)


def test_a_box_drawn_twice_counts_once_and_one_with_two_types_not_at_all(tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    again = f"2 {shares(CELLS['lymphocyte'])}\n"
    (tmp_path / "a.txt").write_text(yolo() + yolo() + again)
    cells, left_out = read_boxed(tmp_path, NAMES)
    assert sorted(cell.label for cell in cells) == ["monocyte", "neutrophil"]
    assert left_out == {"boxes that are there twice": 2, "boxes to which two types are given": 3}


@pytest.mark.parametrize("on", ["upright", "stored"])
@pytest.mark.parametrize("said", ["size", "no size", "shares"])
@pytest.mark.parametrize("orientation", [2, 3, 4, 6, 8])
def test_dark_cells_show_the_frame_of_a_turned_picture(
    orientation: int, said: str, on: str, tmp_path: Path
) -> None:
    write_field(tmp_path / "a.png", orientation)
    width, height = (HEIGHT, WIDTH) if orientation > 4 else (WIDTH, HEIGHT)
    cells = CELLS
    if on == "stored":
        cells = {name: as_stored(box, orientation) for name, box in CELLS.items()}
    else:
        width, height = WIDTH, HEIGHT
    if said == "shares":
        lines = [f"{TYPES.index(name)} {shares(box, width, height)}" for name, box in cells.items()]
        (tmp_path / "a.txt").write_text("\n".join(lines))
    else:
        size = f"<size><width>{width}</width><height>{height}</height></size>"
        (tmp_path / "a.xml").write_text(voc(cells, size=size if said == "size" else ""))
    assert is_near(found(tmp_path))


def as_stored(box: Box, orientation: int) -> Box:
    right, bottom = WIDTH - box.x - box.width, HEIGHT - box.y - box.height
    return {
        2: Box(right, box.y, box.width, box.height),
        3: Box(right, bottom, box.width, box.height),
        4: Box(box.x, bottom, box.width, box.height),
        6: Box(box.y, right, box.height, box.width),
        8: Box(bottom, box.x, box.height, box.width),
    }[orientation]


def test_refuses_a_turned_picture_whose_frame_cannot_be_told(tmp_path: Path) -> None:
    about = Image.Exif()
    about[0x0112] = 3
    Image.new("RGB", (WIDTH, HEIGHT), (240, 230, 210)).save(tmp_path / "a.jpg", exif=about)
    (tmp_path / "a.xml").write_text(voc())
    with pytest.raises(UserError, match="which its EXIF turns"):
        read_boxed(tmp_path, NAMES)


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


LISTS = {
    "notes.json": json.dumps({"categories": [{"id": i, "name": n} for i, n in enumerate(TYPES)]}),
    "turned.json": json.dumps(
        {"categories": [{"id": i, "name": n} for i, n in reversed(list(enumerate(TYPES)))]}
    ),
    "list.json": json.dumps(TYPES),
    "numbers.json": json.dumps({name: place for place, name in enumerate(TYPES)}),
    "names.json": json.dumps({"names": dict(enumerate(TYPES))}),
    "plural.txt": "Neutrophils\nLYMPHOCYTES\nMonocytes",
    "foreign.txt": "Neutrophile\nLymphozyten\nmonócitos",
    "russian.txt": "нейтрофилы\nЛимфоцит\nмоноциты",
    "behind.txt": "neutrophil 0\nlymphocyte 1\nmonocyte 2",
    "header.csv": "id,name\n0,neutrophil\n1,lymphocyte\n2,monocyte",
    "one_line.txt": "neutrophil, lymphocyte, monocyte",
    "blanks.txt": "neutrophil lymphocyte monocyte",
    "python.txt": "['neutrophil', 'lymphocyte', 'monocyte']",
    "quoted.txt": '"neutrophil"\n"lymphocyte"\n"monocyte"',
    "remark.txt": "# of cells\nneutrophil\nlymphocyte\nmonocyte",
    "map.pbtxt": "".join(f"item {{\n id: {i}\n name: '{n}'\n}}\n" for i, n in enumerate(TYPES)),
    "flow.yaml": "{'nc': 3, 'names': ['neutrophil', 'lymphocyte', 'monocyte']}",
    "whole.yml": '---\n"names":\n  "0": neutrophil\n  "1": lymphocyte\n  "2": monocyte\n...\n',
    "given.txt": "A = Neutrophils\nB = lymphocyte\nC=Monozyten",
}


@pytest.mark.parametrize("name", LISTS)
def test_reads_class_lists_as_programs_and_people_write_them(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(LISTS[name], encoding="utf-8")
    names = read_names(tmp_path / name)
    assert [names.labels[one].value for one in names.classes] == list(TYPES)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("map.pbtxt", "item { id: 1 name: 'neutrophil' }\nitem { id: 2 name: 'monocyte' }"),
        ("a.json", json.dumps({"categories": [{"id": 1, "name": "neutrophil"}]})),
        ("a.txt", "1 neutrophil\n2 monocyte"),
    ],
)
def test_refuses_a_class_list_that_counts_from_one(name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(UserError, match="counts its classes from 1, YOLO from 0"):
        read_names(tmp_path / name)


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("data/obj.names", "data/obj.names"),
        ("obj.names", "obj.names"),
        ("build/x64/data/obj.names", "obj.names"),
        ("data\\obj.names", "obj.names"),
        ("C:\\darknet\\obj.names", "obj.names"),
    ],
)
def test_a_darknet_data_file_leads_to_its_names(said: str, place: str, tmp_path: Path) -> None:
    (tmp_path / place).parent.mkdir(exist_ok=True)
    (tmp_path / place).write_text("\n".join(TYPES))
    data = f"classes = {len(TYPES)}\ntrain  = data/train.txt\nnames = {said}\nbackup = backup/\n"
    (tmp_path / "obj.data").write_text(data)
    assert read_names(tmp_path / "obj.data").classes == TYPES


def test_names_the_file_that_a_darknet_data_file_lacks(tmp_path: Path) -> None:
    (tmp_path / "obj.data").write_text("classes=3\nnames=data/obj.names\n")
    with pytest.raises(UserError, match=r"no names file at .*obj\.names"):
        read_names(tmp_path / "obj.data")


def test_class_names_keep_numbers_at_their_end(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("lymphocyte 1 = lymphocyte\nlymphocyte 2 = lymphocyte\nCD 4\n")
    assert read_names(tmp_path / "a.txt").classes == ("lymphocyte 1", "lymphocyte 2", "CD 4")


def test_our_letters_are_not_taken_for_class_names(tmp_path: Path) -> None:
    """To many people, E is an erythrocyte. It counts only if the list says what it means."""
    (tmp_path / "a.txt").write_text("E\nL = L\nneutrophil\n")
    assert read_names(tmp_path / "a.txt").labels == {
        "L": Label.LYMPHOCYTE,
        "neutrophil": Label.NEUTROPHIL,
    }


@pytest.mark.parametrize(
    "folder", [".ipynb_checkpoints", "__MACOSX", "images/.thumbs", ".git/annex"]
)
def test_skips_backup_copies_that_programs_keep(folder: str, tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / folder):
        place.mkdir(parents=True, exist_ok=True)
        write_field(place / "a.png")
        (place / "a.txt").write_text(yolo())
    assert is_near(found(tmp_path))


@pytest.mark.parametrize(("ending", "kind"), [("gif", "GIF"), ("jp2", "JPEG2000"), ("dib", "BMP")])
def test_finds_pictures_of_every_kind_that_can_be_read(
    ending: str, kind: str, tmp_path: Path
) -> None:
    Image.new("RGB", (WIDTH, HEIGHT), (240, 230, 210)).save(tmp_path / f"a.{ending}", kind)
    (tmp_path / "a.xml").write_text(voc())
    assert found(tmp_path) == CELLS


def test_says_why_nothing_of_a_set_is_left(tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    (tmp_path / "a.xml").write_text(voc({"RBC": CELLS["monocyte"], "WBC": CELLS["lymphocyte"]}))
    with pytest.raises(UserError, match="1 boxes of class RBC, 1 boxes of class WBC"):
        read_boxed(tmp_path, NAMES)


def test_labels_in_utf_32_and_an_empty_file(tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    (tmp_path / "a.txt").write_bytes(yolo().encode("utf-32"))
    write_field(tmp_path / "b.png")
    (tmp_path / "b.xml").write_bytes(b"")
    cells, left_out = read_boxed(tmp_path, NAMES)
    assert len(cells) == 3
    assert left_out == Counter({"label files that cannot be read": 1})

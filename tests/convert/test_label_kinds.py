"""Label files of other programs give the boxes that were drawn, or one helpful sentence."""

from __future__ import annotations

import math
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

pytest.importorskip("defusedxml", reason="defusedxml is not installed (extra: convert)")

from labelled_fields import (
    CELLS,
    HEIGHT,
    NAMES,
    TYPES,
    WIDTH,
    LineTail,
    found,
    is_near,
    shares,
    voc,
    write_field,
    yolo,
)

from convert.data.boxes import read_boxed
from convert.data.class_names import read_names
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Box


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

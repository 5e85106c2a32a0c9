"""Label files are found wherever sets keep them; boxes in an unexpected order are refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

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
    yolo,
)

from convert.data.boxes import read_boxed, read_objects
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Box


@pytest.mark.parametrize(
    ("picture", "labels"),
    [
        ("image/a.png", "label/a.txt"),
        ("img/a.png", "txt/A.TXT"),
        ("images/a.png", "a.txt"),
        ("a.png", "labels/a.txt"),
        ("images/train/a.png", "labels/a.txt"),
        ("train/a.png", "train_labels/a.txt"),
        ("JPEGImages/a.png", "YOLOLabels/a.txt"),
    ],
)
def test_finds_a_label_file_by_its_pictures_name_in_any_folder(
    picture: str, labels: str, tmp_path: Path
) -> None:
    for name in (picture, labels):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    write_field(tmp_path / picture)
    (tmp_path / labels).write_text(yolo())
    assert is_near(found(tmp_path))


@pytest.mark.parametrize("said", ["img_01.png", "..\\pictures\\IMG_01.PNG", " img_01.png\n"])
def test_finds_the_picture_that_a_voc_file_names(said: str, tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    write_field(tmp_path / "pictures" / "img_01.png")
    text = voc().replace("<annotation>", f"<annotation><filename>{said}</filename>")
    (tmp_path / "0001.xml").write_text(text)
    assert is_near(found(tmp_path))


def test_names_that_occur_twice_match_nothing(tmp_path: Path) -> None:
    for folder in ("t", "v", "boxes_of_t"):
        (tmp_path / folder).mkdir()
    for folder in ("t", "v"):
        write_field(tmp_path / folder / "a.png")
    write_field(tmp_path / "b.png")
    (tmp_path / "b.txt").write_text(yolo())
    text = voc().replace("<annotation>", "<annotation><filename>a.png</filename>")
    (tmp_path / "boxes_of_t" / "a.xml").write_text(text)
    (tmp_path / "boxes_of_t" / "0.xml").write_text(text)
    cells, left_out = read_boxed(tmp_path, NAMES)
    assert {cell.path for cell in cells} == {tmp_path / "b.png"}
    assert left_out == {"pictures without a label file": 2}


Order = Callable[[Box], tuple[float, float, float, float]]


def lines(*places: tuple[float, float, float, float]) -> str:
    return "".join(f"{n} {' '.join(f'{one:.6f}' for one in at)}\n" for n, at in enumerate(places))


def first_corner(box: Box) -> tuple[float, float, float, float]:
    return box.x / WIDTH, box.y / HEIGHT, box.width / WIDTH, box.height / HEIGHT


def exchanged(box: Box) -> tuple[float, float, float, float]:
    x, y = box.centre
    return y / HEIGHT, x / WIDTH, box.height / HEIGHT, box.width / WIDTH


@pytest.mark.parametrize(
    ("order", "meant"), [(first_corner, "left and top stand"), (exchanged, "are exchanged")]
)
def test_refuses_yolo_numbers_in_another_order(order: Order, meant: str, tmp_path: Path) -> None:
    for place in range(3):
        write_field(tmp_path / f"{place}.png")
        (tmp_path / f"{place}.txt").write_text(lines(*map(order, CELLS.values())))
    with pytest.raises(UserError, match=meant):
        read_boxed(tmp_path, NAMES)


def test_refuses_exchanged_numbers_even_if_some_boxes_still_lie_on_cells(tmp_path: Path) -> None:
    """Exchanged, cells along the diagonal keep their place."""
    cells = [Box(60, 48, 60, 60), Box(300, 240, 60, 60), Box(480, 384, 60, 60)]
    cells += [Box(520, 60, 60, 60), Box(100, 340, 60, 60)]
    pixels = Image.new("RGB", (WIDTH, HEIGHT), (240, 240, 240))
    for box in cells:
        pixels.paste((90, 60, 130), (box.x, box.y, box.x + box.width, box.y + box.height))
    pixels.save(tmp_path / "a.png")
    (tmp_path / "a.txt").write_text(
        "".join(f"0 {' '.join(map(str, exchanged(box)))}\n" for box in cells)
    )
    with pytest.raises(UserError, match="are exchanged"):
        read_boxed(tmp_path, NAMES)
    (tmp_path / "a.txt").write_text("".join(f"0 {shares(box)}\n" for box in cells))
    assert len(read_boxed(tmp_path, NAMES)[0]) == len(cells)


SIZE = f"<size><width>{WIDTH}</width><height>{HEIGHT}</height></size>"


@pytest.mark.parametrize("size", ["", SIZE])
@pytest.mark.parametrize("side", ["below", "the right"])
def test_refuses_numbers_counted_from_another_side(side: str, size: str, tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    counted = {
        name: Box(box.x, HEIGHT - box.y - box.height, box.width, box.height)
        if side == "below"
        else Box(WIDTH - box.x - box.width, box.y, box.width, box.height)
        for name, box in CELLS.items()
    }
    (tmp_path / "a.xml").write_text(voc(counted, size=size))
    with pytest.raises(UserError, match=f"counted from {side}"):
        read_boxed(tmp_path, NAMES)


def test_refuses_boxes_that_are_mostly_outside_whatever_size_is_stated(tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    double = {
        name: Box(2 * box.x, 2 * box.y, 2 * box.width, 2 * box.height)
        for name, box in CELLS.items()
    }
    (tmp_path / "a.xml").write_text(voc(double, size=SIZE))
    with pytest.raises(UserError, match=r"states the size .* and 2 of 3 are outside"):
        read_boxed(tmp_path, NAMES)


def test_refuses_centre_and_size_in_the_place_of_corners(tmp_path: Path) -> None:
    """The middle of a cell near the edge, and its size, reach beyond the picture."""
    write_field(tmp_path / "a.png")
    cells = [*CELLS.items(), ("neutrophil", Box(540, 380, 90, 88))]
    (tmp_path / "a.xml").write_text(
        "<annotation>"
        + "".join(
            f"<object><name>{name}</name><bndbox><xmin>{box.centre[0]}</xmin><ymin>{box.centre[1]}</ymin>"
            f"<xmax>{box.width}</xmax><ymax>{box.height}</ymax></bndbox></object>"
            for name, box in cells
        )
        + "</annotation>"
    )
    with pytest.raises(UserError, match="right and bottom are width and height"):
        read_boxed(tmp_path, NAMES)


def test_refuses_centres_instead_of_corners(tmp_path: Path) -> None:
    write_field(tmp_path / "a.png")
    rows = [
        f"a.png,{name},{box.centre[0]},{box.centre[1]},{box.width},{box.height}\n"
        for name, box in CELLS.items()
    ]
    (tmp_path / "a.csv").write_text("image,label,x,y,width,height\n" + "".join(rows))
    with pytest.raises(UserError, match="the middle stands where left and top belong"):
        read_boxed(tmp_path, NAMES)


@pytest.mark.parametrize("drawn", ["upright", "stored"])
def test_refuses_one_box_that_fits_both_frames_of_a_turned_picture(
    drawn: str, tmp_path: Path
) -> None:
    first, other = Box(60, 48, 96, 120), Box(WIDTH - 60 - 96, 48, 96, 120)
    pixels = Image.new("RGB", (WIDTH, HEIGHT), (240, 240, 240))
    for box in (first, other):
        pixels.paste((90, 60, 130), (box.x, box.y, box.x + box.width, box.y + box.height))
    about = Image.Exif()
    about[0x0112] = 2  # mirrored
    pixels.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(tmp_path / "a.png", exif=about)
    box = first if drawn == "upright" else other
    (tmp_path / "a.txt").write_text(f"0 {shares(box)}\n")
    with pytest.raises(UserError, match="which its EXIF turns"):
        read_objects(tmp_path / "a.txt", tmp_path / "a.png", NAMES)


@pytest.mark.parametrize("orientation", [2, 3, 4, 6, 8])
def test_one_box_among_many_cells_shows_the_frame(orientation: int, tmp_path: Path) -> None:
    """A tenth of the dark pixels lie in the one box; in the other frame, the box holds none."""
    write_field(tmp_path / "a.png", orientation)
    box = CELLS["lymphocyte"]
    (tmp_path / "a.txt").write_text(f"{TYPES.index('lymphocyte')} {shares(box)}\n")
    ((_, read),) = read_objects(tmp_path / "a.txt", tmp_path / "a.png", NAMES)
    assert read.overlap(box) > 0.9

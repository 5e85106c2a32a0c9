"""Boxes are read in the frame they were drawn in, and one wrong entry does not stop a set."""

from __future__ import annotations

import io
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from convert.data.box_frames import Frame, Marks, frame_of, place_marks
from convert.data.boxes import read_boxed, read_objects
from convert.data.class_names import Names, read_names
from convert.data.texts import read_text
from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label

NAMES = Names(
    ("neutrophil", "lymphocyte"),
    {"neutrophil": Label.NEUTROPHIL, "lymphocyte": Label.LYMPHOCYTE},
)
SEEN = Box(20, 30, 40, 50)  # in a picture that is shown at 320 × 240 px


def mark(box: Box, width: int = 320, height: int = 240) -> np.ndarray:
    pixels = np.full((height, width, 3), 255, np.uint8)
    pixels[box.y : box.y + box.height, box.x : box.x + box.width] = 0
    return pixels


def write_turned(path: Path, orientation: int) -> Box:
    """Write a picture that shows SEEN in black; return SEEN's box in the stored pixels."""
    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    seen = Image.fromarray(mark(SEEN))
    stored = seen.transpose(turns[orientation]) if orientation > 1 else seen
    about = Image.Exif()
    about[0x0112] = orientation
    stream = io.BytesIO()
    stored.save(stream, "PNG", exif=about)
    path.write_bytes(stream.getvalue())
    rows, columns = np.nonzero(np.asarray(stored)[:, :, 0] == 0)
    left, top = int(columns.min()), int(rows.min())
    return Box(left, top, int(columns.max()) - left + 1, int(rows.max()) - top + 1)


def voc(box: Box, size: tuple[int, int] | None, name: str = "neutrophil") -> str:
    ends = (box.x, box.y, box.x + box.width, box.y + box.height)
    corners = "".join(
        f"<{end}>{value}</{end}>"
        for end, value in zip(("xmin", "ymin", "xmax", "ymax"), ends, strict=True)
    )
    head = f"<size><width>{size[0]}</width><height>{size[1]}</height></size>" if size else ""
    return f"<annotation>{head}<object><name>{name}</name><bndbox>{corners}</bndbox></object></annotation>"


def objects(folder: Path, text: str, ending: str = ".xml") -> tuple[list, Counter]:
    (folder / f"a{ending}").write_text(text, encoding="utf-8")
    left_out: Counter[str] = Counter()
    return read_objects(folder / f"a{ending}", folder / "a.png", NAMES, left_out), left_out


@pytest.mark.parametrize("orientation", range(1, 9))
def test_reads_boxes_in_the_shown_frame(orientation: int, tmp_path: Path) -> None:
    write_turned(tmp_path / "a.png", orientation)
    assert frame_of(tmp_path / "a.png") == Frame(320, 240, orientation)
    assert objects(tmp_path, voc(SEEN, (320, 240)))[0] == [("neutrophil", SEEN)]
    assert objects(tmp_path, voc(SEEN, None))[0] == [("neutrophil", SEEN)]
    line = f"0 {40 / 320} {55 / 240} {40 / 320} {50 / 240}"
    assert objects(tmp_path, line, ".txt")[0] == [("neutrophil", SEEN)]


@pytest.mark.parametrize("orientation", [5, 6, 7, 8])
@pytest.mark.parametrize("times", [1, 2])
def test_reads_boxes_in_the_stored_frame(orientation: int, times: int, tmp_path: Path) -> None:
    stored = write_turned(tmp_path / "a.png", orientation)
    drawn = Box(*(times * value for value in (stored.x, stored.y, stored.width, stored.height)))
    found, _ = objects(tmp_path, voc(drawn, (240 * times, 320 * times)))
    assert found == [("neutrophil", SEEN)]


@pytest.mark.parametrize("orientation", [2, 3, 4])
@pytest.mark.parametrize("times", [1, 0.5, 2])
def test_reads_boxes_in_the_mirrored_stored_frame(
    orientation: int, times: float, tmp_path: Path
) -> None:
    stored = write_turned(tmp_path / "a.png", orientation)
    drawn = Box(
        *(int(times * value) for value in (stored.x, stored.y, stored.width, stored.height))
    )
    found, _ = objects(tmp_path, voc(drawn, (int(320 * times), int(240 * times))))
    ((name, box),) = found
    assert name == "neutrophil"
    assert box.overlap(SEEN) > 0.9


@pytest.mark.parametrize(("size", "times"), [((640, 480), 2), ((160, 120), 0.5), ((960, 720), 3)])
def test_scales_boxes_of_another_size(size: tuple[int, int], times: float, tmp_path: Path) -> None:
    write_turned(tmp_path / "a.png", 1)
    drawn = Box(*(int(times * value) for value in (SEEN.x, SEEN.y, SEEN.width, SEEN.height)))
    assert objects(tmp_path, voc(drawn, size))[0] == [("neutrophil", SEEN)]


@pytest.mark.parametrize("size", [(640, 480), (160, 120), (400, 300)])
def test_a_size_that_the_nuclei_contradict_is_passed_over(
    size: tuple[int, int], tmp_path: Path
) -> None:
    write_turned(tmp_path / "a.png", 1)
    assert objects(tmp_path, voc(SEEN, size))[0] == [("neutrophil", SEEN)]


def test_refuses_boxes_of_another_picture_with_both_sizes(tmp_path: Path) -> None:
    write_turned(tmp_path / "a.png", 1)
    with pytest.raises(UserError, match=r"500 × 480 px.*320 × 240 px"):
        objects(tmp_path, voc(SEEN, (500, 480)))


@pytest.mark.parametrize(
    ("ends", "expected", "word"),
    [
        ((300, 180, 340, 240), Box(300, 180, 20, 60), ""),
        ((300, 200, 400, 300), None, "boxes beyond the picture"),
        ((60, 80, 20, 30), SEEN, ""),
        ((2000, 2000, 2100, 2100), None, "boxes beyond the picture"),
        (("inf", 0, 10, 10), None, "boxes that are no numbers"),
        (("nan", 0, 10, 10), None, "boxes that are no numbers"),
        (("", 0, 10, 10), None, "boxes that are no numbers"),
        (("a", 0, 10, 10), None, "boxes that are no numbers"),
        (("1e400", 0, 10, 10), None, "boxes that are no numbers"),
        (("19,6", "30,2", "60,3", "79,9"), SEEN, ""),
        ((19.6, 30.2, 60.3, 79.9), SEEN, ""),
    ],
)
def test_reads_odd_box_ends(ends: tuple, expected: Box | None, word: str, tmp_path: Path) -> None:
    write_turned(tmp_path / "a.png", 1)
    text = voc(SEEN, (320, 240))
    for name, before, after in zip(
        ("xmin", "ymin", "xmax", "ymax"), (20, 30, 60, 80), ends, strict=True
    ):
        text = text.replace(f"<{name}>{before}<", f"<{name}>{after}<")
    found, left_out = objects(tmp_path, text)
    assert found == ([("neutrophil", expected)] if expected else [])
    assert left_out == ({word: 1} if word else {})


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("1 0.5 0.5 1.000001 1.000001", Box(0, 0, 320, 240)),
        ("1 -0.0000001 0.5 0.5 1", Box(0, 0, 80, 240)),
        ("1 0.25 0.25 0.25 0.75 0.75 0.75 0.75 0.25", Box(80, 60, 160, 120)),
        ("1 0.25 0.25 0.75 0.75 0.25 0.75", Box(80, 60, 160, 120)),
        ("1 0.5 0.5 0.5 0.5 0.93", Box(80, 60, 160, 120)),
        ("1 0.5 0.5 0.5 0.5 0.93 17", Box(80, 60, 160, 120)),
        ("1 0.5 0.5 0.5 0.5 17", Box(80, 60, 160, 120)),
        ("1 0.25 0.25 0.25 0.75 0.75 0.75 0.9", Box(80, 60, 160, 120)),
        ("1 0,5 0,5 0,5 0,5", Box(80, 60, 160, 120)),
        ("1,0.5,0.5,0.5,0.5", Box(80, 60, 160, 120)),
        ("1, 0.5, 0.5, 0.5, 0.5", Box(80, 60, 160, 120)),
        ("1;0,5;0,5;0,5;0,5", Box(80, 60, 160, 120)),
        ("1.0 5e-1 0.5 0.5 0.5", Box(80, 60, 160, 120)),
        ("Lymphocyte 0.5 0.5 0.5 0.5", Box(80, 60, 160, 120)),
    ],
)
def test_reads_odd_lines_of_yolo(line: str, expected: Box, tmp_path: Path) -> None:
    write_turned(tmp_path / "a.png", 1)
    (tmp_path / "a.txt").write_text(line, encoding="utf-8")
    assert read_objects(tmp_path / "a.txt", tmp_path / "a.png", NAMES) == [("lymphocyte", expected)]


def test_reads_class_numbers_that_start_at_one(tmp_path: Path) -> None:
    (tmp_path / "data.yaml").write_text("names:\n  1: neutrophil\n  2: lymphocyte\n")
    assert read_names(tmp_path / "data.yaml").classes[1:] == ("neutrophil", "lymphocyte")
    (tmp_path / "names.txt").write_text("1 neutrophil\n2 lymphocyte\n")
    with pytest.raises(UserError, match="counts its classes from 1"):
        read_names(tmp_path / "names.txt")


@pytest.mark.parametrize("text", ["0 neutrophil\n1 lymphocyte", "1: lymphocyte\r\n0: neutrophil"])
def test_reads_numbered_lines_as_class_names(text: str, tmp_path: Path) -> None:
    (tmp_path / "obj.names").write_text(text)
    assert read_names(tmp_path / "obj.names").classes == ("neutrophil", "lymphocyte")


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("said", ["", "utf-8", "the same"])
def test_reads_labels_in_other_encodings(coding: str, said: str, tmp_path: Path) -> None:
    write_turned(tmp_path / "a.png", 1)
    said = coding if said == "the same" else said
    head = f'<?xml version="1.0" encoding="{said}"?>\n' if said else ""
    text = head + voc(SEEN, (320, 240)).replace("<object>", "<folder>Zähler</folder><object>")
    (tmp_path / "a.xml").write_bytes(text.encode(coding))
    if coding == "cp1252" and said != coding:
        with pytest.raises(UserError, match="save it as UTF-8"):
            read_boxed(tmp_path, NAMES)
    else:
        assert [cell.box for cell in read_boxed(tmp_path, NAMES)[0]] == [SEEN]


def test_counts_objects_without_a_box_and_reads_outlines(tmp_path: Path) -> None:
    write_turned(tmp_path / "a.png", 1)
    outline = "".join(
        f"<x{place}>{x}</x{place}><y{place}>{y}</y{place}>"
        for place, (x, y) in enumerate([(20, 50), (40, 30), (60, 50), (40, 80)], 1)
    )
    more = "<object><name>neutrophil</name></object>"
    more += f"<object><name>lymphocyte</name><polygon>{outline}</polygon></object>"
    text = voc(SEEN, (320, 240)).replace("</annotation>", more + "</annotation>")
    found, left_out = objects(tmp_path, text)
    assert found == [("neutrophil", SEEN), ("lymphocyte", SEEN)]
    assert left_out == {"boxes that are no numbers": 1}


@pytest.mark.parametrize(
    "name", ["Immature Granulocyte", "immature-granulocyte", "IMMATURE  GRANULOCYTE "]
)
def test_reads_names_with_spaces(name: str, tmp_path: Path) -> None:
    write_turned(tmp_path / "a.png", 1)
    (tmp_path / "a.xml").write_text(voc(SEEN, (320, 240), name))
    names = Names(("immature_granulocyte",), {"immature_granulocyte": Label.IMMATURE_GRANULOCYTE})
    assert [cell.label for cell in read_boxed(tmp_path, names)[0]] == [Label.IMMATURE_GRANULOCYTE]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP"])
@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_the_frame_is_the_one_that_the_reader_shows(
    kind: str, orientation: int, tmp_path: Path
) -> None:
    about = Image.Exif()
    about[0x0112] = orientation
    Image.fromarray(mark(SEEN)).save(tmp_path / "a", kind, exif=about)
    frame = frame_of(tmp_path / "a")
    assert frame.stored == (320, 240) and frame.orientation == orientation
    assert ImageReader().read(tmp_path / "a").pixels.shape[:2] == (frame.height, frame.width)


def test_finds_the_frame_of_a_tiff_that_only_the_reader_can_open(tmp_path: Path) -> None:
    tifffile = pytest.importorskip("tifffile", reason="tifffile writes such TIFFs")
    tifffile.imwrite(tmp_path / "a.tif", mark(SEEN).astype(np.float32) / 255, photometric="rgb")
    assert frame_of(tmp_path / "a.tif") == Frame(320, 240)


STRETCHED = {
    "JPEG": {"dpi": (100, 200)},
    "PNG": {"dpi": (100, 200)},
    "TIFF": {"dpi": (100, 200)},
    "BMP": {"dpi": (100, 200)},
}


@pytest.mark.parametrize("kind", STRETCHED)
@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
@pytest.mark.parametrize("on", ["seen", "upright", "half", "stored", "unsaid", "shares"])
def test_reads_boxes_in_pictures_with_pixels_that_are_not_square(
    kind: str, orientation: int, on: str, tmp_path: Path
) -> None:
    """The black patch of the box is read back at the place that the label file gives."""
    orientation = 1 if kind == "BMP" else orientation
    stored = Box(60, 40, 40, 80)  # pressed, as pixels twice as wide as high show a square
    about = Image.Exif()
    if kind != "BMP":
        about[0x0112] = orientation
    path = tmp_path / f"a.{kind.lower()}"
    extra = {} if kind == "BMP" else {"exif": about}
    Image.fromarray(mark(stored, 320, 200)).save(path, kind, **STRETCHED[kind], **extra)
    pixels = ImageReader().read(path).pixels
    frame = frame_of(path)
    assert pixels.shape[:2] == (frame.height, frame.width) != frame.upright[::-1]
    assert frame.stored == (320, 200)
    seen = place_of(pixels)
    across, down = (
        one / other for one, other in zip(frame.upright, pixels.shape[1::-1], strict=True)
    )
    upright = Box(
        *(
            round(one)
            for one in (seen.x * across, seen.y * down, seen.width * across, seen.height * down)
        )
    )
    half = Box(*(one // 2 for one in (upright.x, upright.y, upright.width, upright.height)))
    width, height = frame.width, frame.height
    middle = (seen.x + seen.width / 2) / width, (seen.y + seen.height / 2) / height
    shares = (*middle, seen.width / width, seen.height / height)
    said = {
        "seen": voc(seen, (frame.width, frame.height)),
        "upright": voc(upright, frame.upright),
        "half": voc(half, (frame.upright[0] // 2, frame.upright[1] // 2)),
        "stored": voc(stored, (320, 200)),
        "unsaid": voc(upright, None),
        "shares": " ".join(map(str, (0, *shares))),
    }[on]
    if on == "stored" and frame.upright == (320, 200):
        said = voc(upright, (320, 200))  # nothing tells the frames apart: upright
    source = path.with_suffix(".txt" if on == "shares" else ".xml")
    source.write_text(said)
    ((_, box),) = read_objects(source, path, NAMES, Counter())
    for ours, real in zip(
        (box.x, box.y, box.x + box.width, box.y + box.height),
        (seen.x, seen.y, seen.x + seen.width, seen.y + seen.height),
        strict=True,
    ):
        assert abs(ours - real) <= 5


def place_of(pixels: np.ndarray) -> Box:
    rows, columns = np.nonzero(pixels[:, :, 0] < 128)
    left, top = int(columns.min()), int(rows.min())
    return Box(left, top, int(columns.max()) - left + 1, int(rows.max()) - top + 1)


def test_counts_one_wrong_entry_and_goes_on(tmp_path: Path) -> None:
    for number in range(3):
        write_turned(tmp_path / f"{number}.png", 1)
        lines = ["0 0.3 0.3 0.2 0.2", "0 0.7 0.7 0.2 0.2"] + ["0 5 5 1 1"] * (number == 1)
        (tmp_path / f"{number}.txt").write_text("\n".join(lines))
    write_turned(tmp_path / "bad.png", 1)
    (tmp_path / "bad.XML").write_text("no xml")
    write_turned(tmp_path / "._0.png", 1)
    (tmp_path / "._0.txt").write_bytes(bytes(99))
    cells, left_out = read_boxed(tmp_path, NAMES)
    assert len(cells) == 6
    assert left_out == {"lines that are no box": 1, "label files that cannot be read": 1}


def test_reads_names_and_file_endings_in_capitals(tmp_path: Path) -> None:
    write_turned(tmp_path / "a.png", 1)
    (tmp_path / "a.XML").write_text(voc(SEEN, (320, 240), "NEUTROPHIL"))
    assert [cell.label for cell in read_boxed(tmp_path, NAMES)[0]] == [Label.NEUTROPHIL]


@pytest.mark.parametrize(
    "text",
    [
        "train: a\nnames: [neutrophil, 'lymphocyte']\n",
        "names:\n  0: neutrophil\n  1: lymphocyte\nnc: 2\n",
        "nc: 2\nnames:\n- neutrophil\n- lymphocyte  # small\nval: b\n",
        'names: {0: neutrophil, 1: "lymphocyte"}\n',
        "names:\n  1: lymphocyte\n  0: neutrophil\n",
        "{names}\nnames: {'1': lymphocyte, '0': neutrophil}\n",
        "# names: [a, b]\nnames:\n  [\n    neutrophil, # or [PMN]\n    lymphocyte,\n  ]\n",
    ],
)
def test_reads_the_classes_from_data_yaml(text: str, tmp_path: Path) -> None:
    (tmp_path / "data.yaml").write_text(text)
    assert read_names(tmp_path / "data.yaml").classes == ("neutrophil", "lymphocyte")


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_reads_text_of_other_systems(coding: str, tmp_path: Path) -> None:
    (tmp_path / "names.txt").write_bytes("Neutro = neutrophil\r\nä\r\n".encode(coding))
    assert read_text(tmp_path / "names.txt").startswith("Neutro")


@pytest.mark.parametrize("coding", ["cp1251", "cp1252", "gb18030"])
def test_refuses_old_code_pages_and_says_what_to_do(coding: str, tmp_path: Path) -> None:
    word = {"cp1251": "нейтрофил", "cp1252": "Zellkörper", "gb18030": "中性粒细胞"}[coding]
    (tmp_path / "names.txt").write_bytes(f"{word} = neutrophil\n".encode(coding))
    with pytest.raises(UserError, match="save it as UTF-8"):
        read_names(tmp_path / "names.txt")


def test_clips_a_box_that_reaches_beyond_the_picture(tmp_path: Path) -> None:
    write_turned(tmp_path / "a.png", 1)
    marks = Marks(Path("a.xml"), (("a", (-5, -5, 10, 10)),))
    assert place_marks(marks, tmp_path / "a.png") == [("a", Box(0, 0, 10, 10))]

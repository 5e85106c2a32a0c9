"""A folder of VOC or YOLO boxes becomes training crops; a faulty file is named."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

pytest.importorskip("tensorflow", reason="TensorFlow is not installed (extra: convert)")

from convert.__main__ import main
from convert.data.boxes import find_annotation, read_boxed, read_objects
from convert.data.class_names import Names, read_names
from convert.data.crops import read_crops
from convert.data.datasets import read_boxes
from convert.data.voc import read_voc
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label

CLASSES = "RBC\nneutrophil\nLympho = lymphocyte\n"


def write_picture(path: Path, seed: int, label: Label) -> tuple[Box, int, int]:
    path.parent.mkdir(parents=True, exist_ok=True)
    drawn = draw_field(seed, 320, 240, um_per_px=0.16, leukocytes=[label])
    path.write_bytes(cv2.imencode(".png", drawn.pixels[..., ::-1])[1].tobytes())
    return drawn.truths[0].box, 320, 240


def yolo_line(kind: int, box: Box, width: int, height: int) -> str:
    x, y = box.centre
    return f"{kind} {x / width} {y / height} {box.width / width} {box.height / height}\n"


def voc_text(name: str, box: Box) -> str:
    ends = (box.x, box.y, box.x + box.width, box.y + box.height)
    corners = "".join(
        f"<{end}>{value}</{end}>"
        for end, value in zip(("xmin", "ymin", "xmax", "ymax"), ends, strict=True)
    )
    thing = f"<object><name>{name}</name><bndbox>{corners}</bndbox></object>"
    return f"<annotation><object><name>RBC</name><bndbox>{corners}</bndbox></object>{thing}</annotation>"


@pytest.fixture
def own(tmp_path: Path) -> tuple[Path, dict[str, Box]]:
    """Return ten drawn fields, half with YOLO labels and half with VOC labels, and the names file."""
    truth = {}
    for place in range(5):
        name = f"ä {place}.png"
        box, width, height = write_picture(
            tmp_path / "set" / "images" / "a" / name, place, Label.LYMPHOCYTE
        )
        label_file = tmp_path / "set" / "labels" / "a" / f"ä {place}.txt"
        label_file.parent.mkdir(parents=True, exist_ok=True)
        lines = yolo_line(2, box, width, height) + yolo_line(0, Box(3, 3, 20, 20), width, height)
        label_file.write_text(lines, encoding="utf-8")
        truth[f"images/a/{name}"] = box
        box, _, _ = write_picture(
            tmp_path / "set" / f"voc{place}.png", 50 + place, Label.NEUTROPHIL
        )
        (tmp_path / "set" / f"voc{place}.xml").write_text(voc_text("neutrophil", box))
        truth[f"voc{place}.png"] = box
    (tmp_path / "names.txt").write_text(CLASSES, encoding="utf-8")
    return tmp_path, truth


def test_both_layouts_give_the_drawn_boxes(own) -> None:
    folder, truth = own
    write_picture(folder / "set" / "bare.png", 9, Label.MONOCYTE)
    cells, left_out = read_boxed(folder / "set", read_names(folder / "names.txt"))
    assert {cell.path.relative_to(folder / "set").as_posix(): cell.box for cell in cells} == truth
    assert {cell.label for cell in cells} == {Label.LYMPHOCYTE, Label.NEUTROPHIL}
    assert left_out == {"boxes of class RBC": 10, "pictures without a label file": 1}


def test_prepare_can_cut_the_cells_of_one_folder_only(own, tmp_path: Path) -> None:
    folder, truth = own
    places = ["--crops", str(tmp_path / "crops"), "--data", str(tmp_path / "no data")]
    places += ["--boxes", str(folder / "set"), "--names", str(folder / "names.txt"), "--alone"]

    assert main(["prepare", *places]) == 0

    crops = read_crops(tmp_path / "crops")
    assert {row.group for row in crops.rows} == set(truth)
    assert {row.source for row in crops.rows} == {"own"}
    trained = {crops.rows[index].group for index in crops.training(0)}
    judged = {crops.rows[index].group for index in crops.validation(0)}
    assert len(trained) == 8 and len(judged) == 2 and not trained & judged
    # The cell is in the middle, darker than the glass around it.
    upright = [place for place, row in enumerate(crops.rows) if row.view == 0]
    pixels = np.asarray(crops.pixels)[upright]
    assert pixels[:, 86:106, 86:106].mean() < pixels[:, :30, :30].mean() - 20


def test_refuses_test_fields_in_a_folder(own, drawn_data: Path, tmp_path, capsys) -> None:
    folder, _ = own
    with (drawn_data / "bccd" / "labels.csv").open(encoding="utf-8") as lines:
        image = next(row["image"] for row in csv.DictReader(lines) if row["split"] == "test")
    pixels = cv2.imread(str(drawn_data / "bccd" / "images" / image))
    cv2.imwrite(str(folder / "set" / "voc0.png"), cv2.resize(pixels, (320, 240)))
    places = ["--crops", str(tmp_path / "crops"), "--data", str(drawn_data)]
    places += ["--boxes", str(folder / "set"), "--names", str(folder / "names.txt")]
    assert main(["prepare", *places]) == 1
    assert "voc0.png must not be trained on" in capsys.readouterr().err


@pytest.mark.parametrize(
    "line",
    ["3 0.5 0.5 0.1 0.1", "-1 0.5 0.5 0.1 0.1", "0 0.5 0.5 0.1", "0 50 50 10 10", "a b c d e"],
)
def test_names_the_line_of_a_broken_yolo_file(line: str, tmp_path: Path) -> None:
    write_picture(tmp_path / "a.png", 1, Label.MONOCYTE)
    (tmp_path / "a.txt").write_text(f"\n{line}\n", encoding="utf-8")
    with pytest.raises(UserError, match=r"a\.txt, line 2"):
        read_objects(tmp_path / "a.txt", tmp_path / "a.png", Names(("x", "y", "z"), {}))


def test_clips_yolo_boxes_to_the_picture(tmp_path: Path) -> None:
    write_picture(tmp_path / "a.png", 1, Label.MONOCYTE)
    (tmp_path / "a.txt").write_text("0 0 0.5 0.5 1\n", encoding="utf-8")
    found = read_objects(tmp_path / "a.txt", tmp_path / "a.png", Names(("x",), {}))
    assert found == [("x", Box(0, 0, 80, 240))]


@pytest.mark.parametrize(
    "text",
    [
        "no xml",
        "<annotation><object><name>a</name></object></annotation>",
        '<!DOCTYPE a [<!ENTITY b "c">]><annotation><object><name>&b;</name></object></annotation>',
    ],
)
def test_names_a_broken_or_hostile_voc_file(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match=r"a\.xml is not a Pascal VOC file"):
        read_voc(tmp_path / "a.xml")


def test_says_what_to_do_about_entities(tmp_path: Path) -> None:
    text = (
        '<!DOCTYPE a [<!ENTITY b "c">]><annotation><object><name>&b;</name></object></annotation>'
    )
    (tmp_path / "a.xml").write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match=r"it defines XML entities\. Write their text") as refused:
        read_voc(tmp_path / "a.xml")
    assert "EntitiesForbidden" not in str(refused.value)


def test_refuses_unknown_names(tmp_path: Path) -> None:
    (tmp_path / "names.txt").write_text("Neutro\n", encoding="utf-8")
    with pytest.raises(UserError, match="none of the types"):
        read_names(tmp_path / "names.txt")
    (tmp_path / "names.txt").write_text("Neutro = Neutrosomething\n", encoding="utf-8")
    with pytest.raises(UserError, match="Neutrosomething"):
        read_names(tmp_path / "names.txt")
    (tmp_path / "names.txt").write_text("﻿IG = Immature granulocyte\n", encoding="utf-8")
    assert read_names(tmp_path / "names.txt").labels == {"IG": Label.IMMATURE_GRANULOCYTE}


def test_asks_for_the_names_file(tmp_path: Path, capsys) -> None:
    shutil.rmtree(tmp_path / "crops", ignore_errors=True)
    assert main(["prepare", "--boxes", str(tmp_path), "--crops", str(tmp_path / "crops")]) == 1
    assert "--names" in capsys.readouterr().err


def test_reads_every_file_of_the_real_boxes(real_data: Path) -> None:
    folder = real_data / "bccd"
    paths = sorted((folder / "boxes").glob("*.xml"))
    assert sum(len(read_boxes(folder, path.name, "RBC")) for path in paths) > 3000


@pytest.mark.parametrize(
    ("picture", "label"),
    [
        ("images/FIELD.PNG", "images/field.xml"),
        ("images/field.png", "images/Field.XML"),
        ("images/field.jpg", "images/field.jpg.xml"),
        ("IMAGES/a/field.jpg", "LABELS/a/FIELD.txt"),
        ("images/field.png", "annotations/xmls/field.xml"),
    ],
)
def test_finds_label_files_in_any_case(picture: str, label: str, tmp_path: Path) -> None:
    for name in (picture, label):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert find_annotation(tmp_path, tmp_path / picture) == tmp_path / label


def test_prefers_a_label_file_of_the_same_case(tmp_path: Path) -> None:
    for name in ("a.png", "A.png", "a.txt", "A.txt"):
        (tmp_path / name).touch()
    for stem in ("a", "A"):
        assert find_annotation(tmp_path, tmp_path / f"{stem}.png") == tmp_path / f"{stem}.txt"

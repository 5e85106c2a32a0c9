"""The table of sources: what each row of a label file is used for, and that no group is on both sides."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

pytest.importorskip("tensorflow", reason="TensorFlow is not installed (extra: convert)")

from convert.base.recipe import PREPROCESSING, padded_crop
from convert.data.crops import CropRow, Crops, read_crops
from convert.data.datasets import Untyped
from convert.data.prepare import CropPipeline, prepare_crops
from convert.data.readers import read_rows, read_txl
from convert.data.sources import (
    BY_NAME,
    FAMILIES,
    SOURCES,
    data_statements,
    family_of,
    left_out,
    read_sources,
)
from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.images.smear.cutter import ScaledCropCutter
from hematovision_desktop.adapters.locator.colour import ColourLocator
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label

HEAD = [
    "image",
    "class",
    "original_label",
    "group",
    "x0",
    "y0",
    "x1",
    "y1",
    "suspect",
    "source_file",
]


def write_table(path: Path, rows: Sequence[Sequence[object]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as target:
        csv.writer(target).writerows(rows)


def write_picture(path: Path, label: Label, seed: int, side: int = 240) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    drawn = draw_field(seed, side, side, um_per_px=0.13, leukocytes=[label], mark=False)
    path.write_bytes(cv2.imencode(".jpg", drawn.pixels[..., ::-1])[1].tobytes())


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder with a few cells of Raabin, TXL and LMU."""
    raabin = [HEAD]
    for place in range(4):
        name, slide = f"{place}.jpg", f"slide{place // 2}"
        write_picture(tmp_path / "raabin" / "images" / name, Label.NEUTROPHIL, place)
        raabin.append([name, "neutrophil", "", slide, "", "", "", "", "", f"x:a/{place}_1.jpg"])
    write_table(tmp_path / "raabin" / "labels.csv", raabin)
    for place in range(2):
        write_picture(tmp_path / "txl/raabin/images" / f"t{place}.jpg", Label.NEUTROPHIL, place)
        table = tmp_path / "txl/raabin/labels" / f"t{place}.txt"
        table.parent.mkdir(exist_ok=True)
        table.write_text("1 0.1 0.1 0.1 0.1\n0 0.5 0.5 0.3 0.4\n", encoding="utf-8")
    typed = ["t1.jpg", 1, "neutrophil", "repo:3_1.jpg"]
    write_table(
        tmp_path / "txl" / "raabin_types.csv", [["image", "box_index", "type", "source"], typed]
    )
    return tmp_path


ROWS = [
    ("neutrophil", "", "", (Label.NEUTROPHIL, False)),
    ("ig", "", "", (Label.IMMATURE_GRANULOCYTE, False)),
    ("blast", "", "typed by eye, not by the makers", (Label.BLAST, True)),
    ("smudge", "", "", (Untyped.NO_TYPE, False)),
    ("wbc", "", "", (Untyped.LEUKOCYTE, False)),
    ("monocyte", "", "crushed or smudged", (Untyped.NO_TYPE, True)),
    ("monocyte", "", "turned or warped copy of the original", (Label.MONOCYTE, True)),
    ("rbc", "", "", None),
    ("monocyte", "", "looks like another type", None),
    ("monocyte", "", "the list says lymphocyte, the segmentation set monocyte", None),
]


@pytest.mark.parametrize(("name", "box", "doubt", "expected"), ROWS)
def test_uses_each_row_of_a_label_file_or_leaves_it_out(
    tmp_path: Path, name: str, box: str, doubt: str, expected: tuple[object, bool] | None
) -> None:
    row = ["a.jpg", name, "", "g", "10", "20", "40", "70", doubt, ""]
    write_table(tmp_path / "lmu" / "labels.csv", [HEAD, row])
    found = read_rows(tmp_path, "lmu")
    if expected is None:
        assert found == []
    else:
        (cell,) = found
        assert (cell.label, cell.suspect) == expected
        assert (cell.box, cell.group, cell.split) == (Box(10, 20, 30, 50), "g", "train")


def test_a_picture_without_a_group_is_a_group_of_its_own(tmp_path: Path) -> None:
    rows = [[f"{one}.jpg", "blast", "", "", "", "", "", "", "", ""] for one in "ab"]
    write_table(tmp_path / "lmu" / "labels.csv", [HEAD, *rows])
    assert [cell.group for cell in read_rows(tmp_path, "lmu")] == ["a.jpg", "b.jpg"]
    assert {cell.box for cell in read_rows(tmp_path, "lmu")} == {None}


def test_a_typed_txl_cell_takes_the_group_of_its_raabin_picture(data: Path) -> None:
    untyped, typed = read_txl(data, "txl")
    assert (untyped.label, untyped.group) == (Untyped.LEUKOCYTE, "t0.jpg")
    assert (typed.label, typed.group) == (Label.NEUTROPHIL, "slide1")
    assert typed.box == Box(84, 72, 72, 96)


def test_pictures_shared_by_two_sources_share_a_fold(
    data: Path, drawn_data: Path, tmp_path: Path
) -> None:
    for name in ("pbc", "bccd"):
        (data / name).symlink_to(drawn_data / name)
    folds: dict[str, set[int]] = {}
    cells = read_sources(data)
    for cell in cells:
        folds.setdefault(f"{family_of(cell.source)} {cell.group}", set()).add(cell.fold)
    assert {cell.source for cell in cells} == {"pbc", "bccd", "raabin", "txl"}
    assert all(len(some) == 1 for some in folds.values())
    gone = read_sources(data, "raabin")
    assert {cell.source for cell in gone} == {"pbc", "bccd"}


def test_a_name_leaves_out_the_whole_family() -> None:
    assert left_out("") == frozenset()
    assert left_out("lmu+raabin") == {"lmu", "raabin"}
    with pytest.raises(UserError, match="no source txl"):
        left_out("txl")


def test_every_source_names_its_terms_and_can_be_left_out() -> None:
    assert len(BY_NAME) == len(SOURCES)
    assert set(FAMILIES) == {source.family for source in SOURCES}
    for told in data_statements(BY_NAME):
        assert all(told[key] for key in ("name", "used_for", "licence", "source"))


def crop_row(label: Label | Untyped, fold: int, *, suspect: bool = False) -> CropRow:
    return CropRow("lmu", label, "train", "g", fold, 0, suspect)


def test_a_doubtful_label_trains_but_never_validates() -> None:
    rows = (
        crop_row(Label.BLAST, 0),
        crop_row(Label.BLAST, 0, suspect=True),
        crop_row(Label.BLAST, 1, suspect=True),
        crop_row(Untyped.LEUKOCYTE, 0),
        crop_row(Untyped.NO_TYPE, 1),
    )
    crops = Crops(np.zeros((5, 4, 4, 3), np.uint8), rows)
    assert list(crops.validation(0)) == [0]
    assert list(crops.training(0)) == [2]
    assert list(crops.untyped(0)) == [4]
    assert list(crops.labels()) == [8, 8, 8, -2, -1]


def test_a_picture_narrower_than_the_crop_gets_no_black_edge(data: Path, tmp_path: Path) -> None:
    cut = padded_crop(PREPROCESSING)
    pipeline = CropPipeline(ImageReader(), ColourLocator(), ScaledCropCutter(cut), cut.side_px)
    cells = read_rows(data, "raabin")
    prepare_crops(cells, pipeline, tmp_path / "crops")
    pixels = np.load(tmp_path / "crops" / "pixels.npy")
    # 240 px at the source's 0.1272 µm are 30.5 µm, and the crop is 36 µm wide.
    assert pixels.shape == (4, cut.side_px, cut.side_px, 3)
    assert pixels.reshape(4, -1, 3).max(axis=2).min() > 0


def test_counts_unreadable_pictures_of_an_own_set_and_goes_on(data: Path, tmp_path: Path) -> None:
    cut = padded_crop(PREPROCESSING)
    pipeline = CropPipeline(ImageReader(), ColourLocator(), ScaledCropCutter(cut), cut.side_px)
    cells = [replace(cell, source="ours") for cell in read_rows(data, "raabin")]
    cells[0].path.write_bytes(cells[0].path.read_bytes()[:200])
    counts = prepare_crops(cells, pipeline, tmp_path / "crops", views=0)
    broken = sum(cell.path == cells[0].path for cell in cells)
    assert counts["cells of pictures that cannot be read"] == broken
    assert len(read_crops(tmp_path / "crops").rows) == len(cells) - broken
    with pytest.raises(UserError, match="not usable"):
        prepare_crops(cells[:1], pipeline, tmp_path / "crops", views=0)
    assert len(read_crops(tmp_path / "crops").rows) == len(cells) - broken

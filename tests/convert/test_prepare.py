"""Training crops: no test file gets in, originals stay together, and crops are cut as in the app."""

from __future__ import annotations

import csv
import shutil
from collections import defaultdict
from pathlib import Path

import cv2
import numpy as np
import pytest

pytest.importorskip("tensorflow", reason="TensorFlow is not installed (extra: convert)")

from convert.__main__ import main
from convert.base.recipe import FOLDS, HELD_OUT_FOLD, PREPROCESSING
from convert.data.crops import calibration_crops, cut_middle, read_crops
from convert.data.datasets import Example, assign_folds, read_bccd, read_pbc, refuse_leaks
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.labels import Label, LabelSet


def add_row(path: Path, row) -> None:
    with path.open("a", newline="", encoding="utf-8") as target:
        csv.writer(target).writerow(row)


@pytest.fixture
def own_data(drawn_data: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(drawn_data, tmp_path / "data"))


def test_accepts_clean_sets(drawn_data: Path) -> None:
    refuse_leaks([*read_pbc(drawn_data, ["train", "val"]), *read_bccd(drawn_data)], drawn_data)


def test_refuses_a_scaled_test_original_among_the_fields(own_data: Path, capsys) -> None:
    original = next((own_data / "blood-cells" / "test_simple").glob("*/*.jpeg"))
    pixels = cv2.imdecode(np.fromfile(original, np.uint8), cv2.IMREAD_COLOR)
    coded = cv2.imencode(".jpg", cv2.resize(pixels, (640, 480)))[1]
    (own_data / "bccd" / "images" / "planted.jpg").write_bytes(coded.tobytes())
    add_row(own_data / "bccd" / "labels.csv", ["planted.jpg", "monocyte", "train", 0])

    status = main(["prepare", "--data", str(own_data), "--crops", str(own_data / "crops")])

    assert status == 1
    assert "planted.jpg must not be trained on" in capsys.readouterr().err
    assert not (own_data / "crops").exists()


def test_refuses_a_renamed_copy_of_a_test_file(own_data: Path) -> None:
    test_file = read_pbc(own_data, ["test"])[0].path
    planted = test_file.with_name("planted.jpg")
    shutil.copy(test_file, planted)
    example = Example("pbc", planted, Label.NEUTROPHIL, "train", "planted.jpg")
    with pytest.raises(UserError, match="same content"):
        refuse_leaks([example], own_data)


def test_refuses_every_test_row(drawn_data: Path) -> None:
    with pytest.raises(UserError, match="marked as a test file"):
        refuse_leaks(read_pbc(drawn_data, ["test"])[:1], drawn_data)


def test_a_damaged_file_stops_the_stage_and_is_named(own_data: Path, capsys) -> None:
    broken = read_pbc(own_data, ["train"])[0].path
    broken.write_bytes(broken.read_bytes()[:300])
    status = main(["prepare", "--data", str(own_data), "--crops", str(own_data / "crops")])
    assert status == 1
    assert broken.name in capsys.readouterr().err


def test_says_in_one_sentence_that_data_are_missing(tmp_path: Path, capsys) -> None:
    status = main(["prepare", "--data", str(tmp_path / "no"), "--crops", str(tmp_path / "crops")])
    assert status == 1
    assert "HEMATOVISION_DATA" in capsys.readouterr().err


def test_folds_keep_groups_together_and_balance_labels() -> None:
    examples = [
        Example("bccd", Path(f"{label}{n}"), label, "train", f"{label.value}{n // 3}")
        for label in (Label.NEUTROPHIL, Label.MONOCYTE)
        for n in range(60)
    ]
    folds = defaultdict(set)
    sizes = defaultdict(int)
    for example in assign_folds(examples):
        folds[example.group].add(example.fold)
        sizes[example.label, example.fold] += 1
    assert all(len(some) == 1 for some in folds.values())
    assert set(sizes.values()) == {60 // FOLDS}


def test_crops_of_one_original_are_all_held_out_or_none(drawn_crops: Path) -> None:
    crops = read_crops(drawn_crops)
    trained = {crops.rows[index].group for index in crops.training(HELD_OUT_FOLD)}
    judged = {crops.rows[index].group for index in crops.validation(HELD_OUT_FOLD)}
    assert trained and judged
    assert not trained & judged


def test_crops_match_their_table(drawn_crops: Path) -> None:
    crops = read_crops(drawn_crops)
    assert len(crops.pixels) == len(crops.rows)
    assert {row.label for row in crops.rows} == set(LabelSet.EXTENDED.labels)
    middle = cut_middle(np.asarray(crops.pixels), PREPROCESSING.side_px)
    assert middle.shape[1:] == (PREPROCESSING.side_px, PREPROCESSING.side_px, 3)
    # The cell in the middle is darker than the glass in the crop's corners.
    single = [place for place, row in enumerate(crops.rows) if row.source == "pbc"]
    centre = middle[single, 54:74, 54:74].mean()
    assert centre < middle[single, :16, :16].mean()


def test_calibration_crops_cover_every_label_and_the_whole_input_range(drawn_crops: Path) -> None:
    crops = read_crops(drawn_crops)
    pixels = calibration_crops(crops, PREPROCESSING.side_px, 24)
    assert 12 <= len(pixels) <= 24
    assert pixels.min() == 0
    assert pixels.max() == 255


def test_prepare_is_repeatable(drawn_data: Path, drawn_crops: Path, tmp_path: Path) -> None:
    assert main(["prepare", "--data", str(drawn_data), "--crops", str(tmp_path)]) == 0
    first, second = read_crops(drawn_crops), read_crops(tmp_path)
    assert first.rows == second.rows
    assert np.array_equal(first.pixels, second.pixels)

"""Evaluation: the whole path on drawn sets, correct figures, and their report."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

pytest.importorskip("tensorflow", reason="TensorFlow is not installed (extra: convert)")

from convert.__main__ import main
from convert.base.recipe import IMAGENET
from convert.data.boxes import match_boxes
from convert.data.near_duplicates import match_originals
from convert.locator.evaluate import judge_leukocytes
from convert.measure.whole_path import Answers, bootstrap, figures
from convert.report.document import write_report
from convert.report.evaluate import compare_splits, kept_figures
from hematovision_desktop.adapters.model.pack import load_pack
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.core.cells.field import Box, Field, Located, Location, Scale, ScaleSource
from hematovision_desktop.core.cells.labels import LabelSet


@pytest.fixture(scope="module")
def evaluated(drawn_models: Path, drawn_data: Path, tmp_path_factory) -> Path:
    models = Path(shutil.copytree(drawn_models, tmp_path_factory.mktemp("evaluated") / "models"))
    arguments = [
        "evaluate",
        "--data",
        str(drawn_data),
        "--pack",
        str(models / "hematovision.tflite"),
    ]
    arguments += ["--checkpoint", str(models / "hematovision.keras")]
    arguments += ["--report", str(models / "REPORT.md"), "--drawn", "1"]
    for name in ("kaggle", "originals", "pbc", "locator", "drawn"):
        arguments += ["--only", name]
    assert main(arguments) == 0
    return models


def test_the_report_holds_every_set_and_its_command(evaluated: Path) -> None:
    text = (evaluated / "REPORT.md").read_text(encoding="utf-8")
    for name in ("kaggle", "originals", "pbc", "locator", "drawn"):
        assert f"python -m convert evaluate --only {name}" in text
    for picture in ("confusion_kaggle", "roc_pbc", "confusion_originals", "reliability"):
        assert f"report/{picture}.png" in text
        assert (evaluated / "report" / f"{picture}.png").stat().st_size > 3000
    assert "Research Use Only" in text


def test_the_figures_cover_all_files_and_go_into_the_card(evaluated: Path) -> None:
    known = json.loads((evaluated / "report" / "figures.json").read_text(encoding="utf-8"))
    assert (known["kaggle"]["files"], known["kaggle"]["originals"]) == (12, 4)
    assert known["originals"]["files"] == 4
    assert known["pbc"]["files"] == 8
    assert known["locator"]["boxes"] == 4
    assert sum(map(sum, known["pbc"]["confusion"])) == 8
    card = load_pack(evaluated / "hematovision.tflite").card
    assert card.metrics["test_kaggle"]["files"] == 12
    assert "int8_against_keras" in card.metrics


def answers(found, int8, truth, groups) -> Answers:
    n = len(truth)
    return Answers(
        LabelSet.FOUR,
        np.array(truth),
        tuple(groups),
        np.array(found),
        np.zeros(n, dtype=bool),
        np.zeros(n, dtype=bool),
        np.array(int8, dtype=float),
        np.array(int8, dtype=float),
        (np.zeros((8, 8, 3), np.uint8),) * n,
    )


def test_keeps_earlier_figures_only_for_the_same_pack(tmp_path: Path, tiny_pack: Path) -> None:
    pack = load_pack(tiny_pack)
    ours, other = {"sha256": pack.card.sha256}, {"sha256": "another"}
    (tmp_path / "report").mkdir()
    figures = tmp_path / "report" / "figures.json"

    def kept(everything: bool, **known: object) -> set[str]:
        figures.write_text(json.dumps({"left_out": {}, "pbc": {}, **known}), "utf-8")
        return set(kept_figures(tmp_path / "REPORT.md", pack, everything=everything))

    # A new pack: its limits were just fitted, so the figures of the former one no longer hold.
    assert kept(False, sha256="another", abstention=ours) == {"left_out", "abstention"}
    assert kept(True, sha256="another", abstention=other) == {"left_out"}
    assert kept(True, **ours, abstention=ours) == {"left_out", "pbc", "abstention", "sha256"}


def test_a_file_without_a_cell_counts_as_wrong() -> None:
    sure = [0.9, 0.1, 0.0, 0.0]
    some = figures(answers([True, False], [sure, [0, 0, 0, 0]], [0, 0], "ab"))
    assert some["accuracy"] == 0.5
    assert some["no_cell"] == 1
    assert some["confusion"][0] == [1, 0, 0, 0, 1]
    assert some["per_class"]["neutrophil"]["recall"] == 0.5


def test_the_interval_resamples_originals_not_copies() -> None:
    right = np.array([True] * 90 + [False] * 10)
    by_copy = bootstrap(right, [str(place) for place in range(100)])
    by_original = bootstrap(right, ["a"] * 45 + ["b"] * 45 + ["c"] * 10)
    assert by_copy[1] - by_copy[0] < 0.15
    assert by_original[1] - by_original[0] > 0.3


def test_recognises_copies_by_their_pixels_not_their_names(tmp_path: Path) -> None:
    originals, copies, shown = [], [], []
    for number in range(4):
        pixels = draw_field(40 + number, 320, 240, um_per_px=0.16).pixels
        originals.append(tmp_path / f"_{number}_1.png")
        cv2.imwrite(str(originals[-1]), pixels)
        for turn in (-20, 15, 160):
            matrix = cv2.getRotationMatrix2D((160, 120), turn, 1.0)
            turned = cv2.warpAffine(pixels, matrix, (320, 240))
            turned = turned[:, ::-1] if turn == 15 else turned
            copies.append(tmp_path / f"_{3 - number}_{turn}.jpg")
            cv2.imwrite(str(copies[-1]), turned)
            shown.append(number)
    assert match_originals(copies, originals) == shown


def test_matches_each_box_once() -> None:
    truth = [Box(0, 0, 100, 100), Box(200, 0, 100, 100)]
    found = [Box(5, 5, 100, 100), Box(10, 0, 100, 100), Box(400, 0, 50, 50)]
    assert match_boxes(found, truth) == 1
    assert match_boxes(truth, truth) == 2
    assert match_boxes([], truth) == 0


def test_leaves_broken_boxes_out_of_the_locators_score() -> None:
    class OneField:
        def read(self, path):
            return Field(path, draw_field(1, 64, 64, um_per_px=0.5, leukocytes=[]).pixels, "", 0)

        def thumbnail(self, field):
            return b""

        def locate(self, field, um_per_px=None):
            spot = Location(Box(10, 10, 30, 30))
            return Located((spot,), Scale(0.1, ScaleSource.SET), (255.0, 255.0, 255.0), 0)

    fake = OneField()
    some = judge_leukocytes([(Path("a"), [Box(12, 12, 30, 30), Box(50, 50, 1, 40)])], fake, fake)
    assert (some["precision"], some["recall"], some["skipped_boxes"]) == (1.0, 1.0, 1)


def test_a_random_split_of_copies_flatters(real_data: Path, true_network: None) -> None:
    """Crops differ only between originals, so there is nothing to learn, only something to memorise."""
    rng = np.random.default_rng(4)
    crops, truth, groups = [], [], []
    for original in range(24):
        look = rng.integers(0, 255, (96, 96, 3))
        for _ in range(6):
            noisy = np.clip(look + rng.normal(0, 4, look.shape), 0, 255)
            crops.append(noisy.astype(np.uint8))
            truth.append(original % 4)
            groups.append(str(original))
    n = len(truth)
    some = Answers(
        LabelSet.FOUR,
        np.array(truth),
        tuple(groups),
        np.ones(n, dtype=bool),
        np.zeros(n, dtype=bool),
        np.zeros(n, dtype=bool),
        np.zeros((n, 4)),
        np.zeros((n, 4)),
        tuple(crops),
    )
    found = compare_splits(some, real_data / IMAGENET)
    assert found["random_split"] > 0.95
    assert found["grouped_split"] < 0.6


def test_the_report_calls_the_leak_an_illustration(drawn_models: Path) -> None:
    card = load_pack(drawn_models / "hematovision.tflite").card
    leak = {"files": 2487, "folds": 4, "random_split": 0.97, "grouped_split": 0.61}
    text = write_report({"leak": leak}, card, 1_000)
    assert "only an illustration" in text
    assert "97.0 %" in text
    assert "61.0 %" in text

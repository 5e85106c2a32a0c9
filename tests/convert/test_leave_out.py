"""Left-out sources: no run trains or chooses on them, and their figures count originals."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tensorflow", reason="TensorFlow is not installed (extra: convert)")

from sparing import uncompiled

from convert.__main__ import main
from convert.data.crops import read_crops
from convert.data.sources import SOURCES, Source, data_statements
from convert.measure.label_errors import fold_look, judge_labels
from convert.measure.leave_one_source_out import (
    cell_logits,
    four_part,
    load_run,
    mean_by_original,
    typed_cells,
)
from convert.measure.left_out_figures import GRANULOCYTES, MONONUCLEAR, in_folders
from convert.report.left_out import JUDGED, left_out_section
from hematovision_desktop.core.cells.labels import MODEL_LABELS, LabelSet

PBC_TYPES = LabelSet.EXTENDED.labels
TINY = ["--epochs", "1", "--samples", "16", "--batch", "16", "--start", "random"]


@pytest.fixture(scope="module")
def runs(drawn_data: Path, drawn_crops: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return runs of a few steps without PBC and, with two seeds, without BCCD."""
    folder = tmp_path_factory.mktemp("runs")
    for name, seed, exposed in (("bccd", "7", "0.2"), ("bccd", "8", "0"), ("pbc", "7", "0")):
        state = folder / (f"without-{name}" if seed == "7" else f"without-{name}-{seed}")
        places = ["--data", str(drawn_data), "--crops", str(drawn_crops), "--state", str(state)]
        places += [
            "--models",
            str(folder / "models"),
            "--seed",
            seed,
            "--outlier-exposure",
            exposed,
        ]
        with uncompiled():
            assert main(["train", "--without", name, *TINY, *places]) == 0
    return folder


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
def test_refuses_to_start_from_weights_that_saw_the_left_out_source(
    source: Source, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The card beside the weights tells. Without a card, or with another source left out, the run goes on."""
    weights = tmp_path / "earlier.keras"
    other = "krd" if source.family == "pbc" else "pbc"

    def words(without: str) -> str:
        places = ["--crops", str(tmp_path / "none"), "--state", str(tmp_path / "state")]
        asked = ["--start", "checkpoint", "--weights", str(weights), "--without", without]
        assert main(["train", *asked, *places]) == 1
        return " ".join(capsys.readouterr().err.split())

    assert "learnt from" not in words(source.family)
    card = json.dumps({"data": data_statements([source.name])})
    weights.with_suffix(".json").write_text(card, encoding="utf-8")
    assert f"have learnt from {source.family}, which is to be left out" in words(source.family)
    assert "learnt from" not in words(other)
    weights.with_suffix(".json").write_text("{}", encoding="utf-8")
    assert "is damaged" in words(other)


@pytest.mark.parametrize("without", ["bccd", "pbc"])
def test_a_left_out_source_gives_no_crop(drawn_crops: Path, without: str) -> None:
    crops = read_crops(drawn_crops)
    used = [*crops.training(0, without), *crops.validation(0, without)]
    assert {crops.rows[index].source for index in used} == {"bccd", "pbc"} - {without}
    assert len(crops.training(0, without)) and len(crops.validation(0, without))


def test_a_run_without_a_source_writes_nothing_into_the_models_folder(runs: Path) -> None:
    assert not (runs / "models").exists()
    for name, judged_by in (("bccd", "pbc"), ("pbc", "bccd")):
        folder = runs / f"without-{name}"
        history = json.loads((folder / "history.json").read_text(encoding="utf-8"))
        assert history["plan"]["without"] == name
        assert "settle" not in history
        assert {"pbc", "bccd"} & set(history["epochs"][0]) == {judged_by}
        assert (folder / "hematovision.keras").exists()


def test_the_report_shows_both_left_out_sources_and_suspect_labels(
    runs: Path, drawn_models: Path, drawn_crops: Path, drawn_data: Path, tmp_path: Path
) -> None:
    models = Path(shutil.copytree(drawn_models, tmp_path / "models"))
    before = {path: path.read_bytes() for path in models.glob("hematovision.*")}
    (models / "report").mkdir()
    places = ["--data", str(drawn_data), "--crops", str(drawn_crops), "--runs", str(runs)]
    places += ["--pack", str(models / "hematovision.tflite")]
    places += ["--report", str(models / "REPORT.md")]
    figures = models / "report" / "figures.json"
    kept = {"folds": 4, "files": 9, "random_split": 0.9, "grouped_split": 0.5}
    figures.write_text(json.dumps({"leak": kept}), encoding="utf-8")

    assert main(["leave-one-out", *places]) == 0

    known = json.loads(figures.read_text(encoding="utf-8"))
    assert known["leak"] == kept
    # Six training originals of each of the four types; PBC has two training cells and one validation cell each.
    assert [run["plan"]["seed"] for run in known["left_out"]["bccd"]] == [7, 8]
    assert {run["cells"] for run in known["left_out"]["bccd"]} == {24}
    (run,) = known["left_out"]["pbc"]
    assert run["cells"] == 3 * len(PBC_TYPES)
    assert set(run["recall"]) == {label.value for label in PBC_TYPES}
    for one in (*known["left_out"]["bccd"], run):
        assert one["macro_interval"] is None or one["macro_interval"][0] <= one["macro"]
        assert 0 <= one["sure"] <= 1
        assert not one["typed_by_us"]
    assert known["suspects"]["originals"] == {"train": 24, "test": 4}
    assert known["suspects"]["official"]["all"]["files"] == 12
    text = (models / "REPORT.md").read_text(encoding="utf-8")
    again = "python -m convert train --without bccd --epochs 1 --samples 16 --batch 16"
    assert f"`{again} --state build/train/without-bccd`" in text
    assert f"`{again} --seed 8 --state build/train/without-bccd-8`" in text
    assert "python -m convert leave-one-out --only suspects" in text
    assert "sent to a person as blasts" in text
    with (models / "suspect_labels.csv").open(newline="", encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    listed = known["suspects"]["suspects"]
    assert len(rows) == listed["train"]["listed"] + listed["test"]["listed"]
    assert {path: path.read_bytes() for path in models.glob("hematovision.*")} == before


def test_reports_a_longer_run_beside_the_short_ones(
    runs: Path, drawn_models: Path, drawn_crops: Path, drawn_data: Path, tmp_path: Path
) -> None:
    models = Path(shutil.copytree(drawn_models, tmp_path / "models"))
    (models / "report").mkdir()
    places = ["--data", str(drawn_data), "--crops", str(drawn_crops)]
    places += ["--pack", str(models / "hematovision.tflite")]
    places += ["--report", str(models / "REPORT.md"), "--start", "random"]
    assert main(["ablate", *places, "--beside", str(runs / "without-bccd")]) == 0
    kept = (models / "report" / "ablation.json").read_text(encoding="utf-8")
    known = json.loads(kept)
    assert known["runs"] == {}
    (run,) = known["longer"].values()
    assert (run["augmentation"], run["without"], run["samples"]) == (
        "vivid + outlier exposure",
        "bccd",
        16,
    )
    assert run["originals"] == 24
    assert (
        "| without BCCD | vivid + outlier exposure | 128 px, 1 × 16 | 7 |"
        in (models / "REPORT.md").read_text()
    )


def test_names_a_missing_run_in_one_sentence(
    drawn_crops: Path, drawn_models: Path, tmp_path, capsys
):
    places = ["--crops", str(drawn_crops), "--pack", str(drawn_models / "hematovision.tflite")]
    assert main(["leave-one-out", *places, "--runs", str(tmp_path), "--only", "pbc"]) == 1
    assert "train --without pbc" in capsys.readouterr().err


def test_only_clear_contradictions_make_a_label_suspect() -> None:
    def look(*rows: list[float]) -> np.ndarray:
        return np.array(rows)

    other = look([0.01, 0.95, 0.02, 0.02], [0.06, 0.9, 0.02, 0.02], [0.04, 0.5, 0.4, 0.06])
    other = np.vstack([other, [[0.01, 0.97, 0.01, 0.01]], [[0.3, 0.3, 0.2, 0.2]]])
    same = look([0.02, 0.9, 0.04, 0.04], [0.5, 0.3, 0.1, 0.1], [0.7, 0.1, 0.1, 0.1])
    same = np.vstack([same, [[0.9, 0.05, 0.03, 0.02]], [[0.01, 0.01, 0.9, 0.08]]])

    fold = np.full_like(other, np.nan)
    fold[4] = [0.01, 0.01, 0.95, 0.03]

    found = judge_labels("train", list("abcde"), np.zeros(5, int), (other, same, fold), [25] * 5)

    assert {one.original: one.why for one in found} == {
        "a": "other microscope, same microscope",
        "d": "other microscope",
        "e": "same microscope, held-out fold",
    }
    assert [one.looks for one in found] == [2, 2, 1]
    assert (found[0].given_fold, found[1].named_fold) == (None, 0.95)
    assert found[0].original == "a"
    assert (found[0].given, found[0].named) == ("neutrophil", "eosinophil")
    assert (found[0].given_other, found[0].named_same) == (0.01, 0.9)


def test_the_whole_network_judges_a_held_out_fold(runs: Path, drawn_crops: Path) -> None:
    crops, run = read_crops(drawn_crops), load_run(runs, "bccd", 128)
    for weight in run.model.non_trainable_variables:
        weight.assign(weight + 0.1)
    chosen = typed_cells(crops, "bccd")[:60]
    rows = fold_look(run, runs / "without-bccd" / "run" / "best.npz", crops, chosen, 128)
    held_out = np.array([crops.rows[index].fold == 0 for index in chosen])
    assert held_out.any() and np.isnan(rows[~held_out]).all()
    expected = four_part(cell_logits(run.model, crops, chosen[held_out], 128), 1.0)
    np.testing.assert_allclose(rows[held_out], expected, atol=1e-4)


def test_averages_copies_by_original() -> None:
    names, rows, first = mean_by_original(np.array([[1.0, 0], [0, 1], [0, 1]]), ["b", "a", "b"])
    assert names == ["a", "b"]
    np.testing.assert_allclose(rows, [[0, 1], [0.5, 0.5]])
    assert list(first) == [1, 0]


def test_the_report_says_whether_the_aims_were_met() -> None:
    def run(macro: float) -> dict[str, object]:
        certain = {"name": 0.5, "group": 0.7}
        plan = {"epochs": 1, "samples": 2, "batch": 3, "seed": 7, "without": "x"}
        return {
            **{"run": "x", "plan": plan, "start": "nothing", "typed_by_us": False, "cells": 9},
            **{"groups": 3, "types": 4, "macro": macro, "macro_interval": None, "sure": 0.5},
            **{"sure_wrong": 0.1, "lymphocytes_and_monocytes_to_blast": 0.0, "certain": certain},
            "recall": {"neutrophil": (0.5, 4)},
        }

    found = {family: [run(0.95)] for family in JUDGED}
    found["raabin"] = [run(0.80), run(0.95)]
    told = left_out_section(found)
    assert "Each source's best run gives 95.0 % on average and 95.0 % at worst (reached)" in told
    assert "Each source's worst run gives 92.0 % on average and 80.0 % at worst (missed)" in told
    assert "The aim" not in left_out_section({"bccd": [run(0.9)]})
    assert "| – | – |" in left_out_section({"bccd": [run(0.9)]})
    asked = run(0.9) | {"folders": {"flagged": 0.97, "sure_wrong": 0.031}}
    told = left_out_section({"bccd": [asked]})
    assert "| 97.0 % | 3.1 % |" in told
    assert "Fewer folders flagged: none. More names wrong: bccd." in told
    rarely = run(0.9) | {"folders": {"flagged": 0.01, "sure_wrong": 0.0}}
    told = left_out_section({"bccd": [run(0.9)], "bcisc": [rarely]})
    assert "The aim for the 1 runs measured" in told
    assert "Fewer folders flagged: bcisc. More names wrong: none." in told


def test_counts_sure_names_in_folders_that_are_not_flagged() -> None:
    near, far = np.full(50, 0.1, np.float32), np.full(50, 0.9, np.float32)
    wrong = np.arange(50) % 5 == 0
    sure = np.ones(50, bool)
    assert in_folders(far, 0.5, wrong, sure) == {"flagged": 1.0, "sure_wrong": None}
    known = in_folders(near, 0.5, wrong, sure)
    assert known["flagged"] == 0.0
    assert known["sure_wrong"] == pytest.approx(0.2, abs=0.01)
    assert in_folders(near, 0.5, wrong, ~sure)["sure_wrong"] is None
    # The majority of a folder decides: if half of the cells are far, about half of the folders pass.
    mixed = in_folders(np.where(np.arange(50) < 25, near, far), 0.5, wrong, sure)
    assert mixed["flagged"] is not None and 0.3 < mixed["flagged"] < 0.7


def test_no_type_belongs_to_two_groups() -> None:
    assert not set(GRANULOCYTES) & set(MONONUCLEAR)
    assert {label for label in MODEL_LABELS if label.is_leukocyte} == {*GRANULOCYTES, *MONONUCLEAR}

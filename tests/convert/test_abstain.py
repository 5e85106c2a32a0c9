"""The stage `abstain` on drawn cells: what it writes into the card, and what it refuses."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

pytest.importorskip("tensorflow", reason="TensorFlow is not installed (extra: convert)")

from convert.__main__ import main
from hematovision_desktop.adapters.model.pack import load_pack
from hematovision_desktop.core.cells.labels import LabelSet


def arguments(models: Path, data: Path, crops: Path) -> list[str]:
    return [
        "abstain",
        *("--data", str(data), "--crops", str(crops)),
        *("--pack", str(models / "hematovision.tflite")),
        *("--checkpoint", str(models / "hematovision.keras")),
        *("--report", str(models / "REPORT.md"), "--state", str(models / "state")),
        *("--each", "20"),
    ]


@pytest.fixture
def models(drawn_models: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(drawn_models, tmp_path / "models"))


def test_writes_limits_calibrations_and_curves_into_card_and_report(
    models: Path, drawn_data: Path, drawn_crops: Path
) -> None:
    before = json.loads((models / "hematovision.json").read_text("utf-8"))
    assert main(arguments(models, drawn_data, drawn_crops)) == 0
    card = load_pack(models / "hematovision.tflite").card
    assert card.ood_limits is not None
    assert set(card.calibrations) == set(card.abstention) == set(LabelSet)
    after = json.loads((models / "hematovision.json").read_text("utf-8"))
    limit = after["thresholds"].pop("foreign_limit")
    assert limit is None or 0 < limit < 2
    assert {name: after[name] for name in before} == before
    report = (models / "REPORT.md").read_text("utf-8")
    assert "What it was never taught" in report
    assert "| two cells in one window | 20 |" in report


def test_uses_nothing_of_sources_the_run_left_out(
    models: Path, drawn_data: Path, drawn_crops: Path
) -> None:
    history = json.loads((models / "history.json").read_text("utf-8"))
    history["plan"]["without"] = "bccd"
    (models / "history.json").write_text(json.dumps(history), "utf-8")
    assert main(arguments(models, drawn_data, drawn_crops)) == 0
    figures = json.loads((models / "report" / "figures.json").read_text("utf-8"))
    assert set(figures["abstention"]["foreign"]["sources"]) == {"pbc"}


def test_refuses_without_the_model_of_the_fold(
    models: Path, drawn_data: Path, drawn_crops: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    card = (models / "hematovision.json").read_bytes()
    shutil.rmtree(models / "state")
    assert main(arguments(models, drawn_data, drawn_crops)) == 1
    assert "Train again" in capsys.readouterr().err
    assert (models / "hematovision.json").read_bytes() == card

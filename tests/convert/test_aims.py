"""The table of aims: each is judged by the worst of what was measured, and only runs of the shipped recipe count."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from convert.report.aims import aims_section
from convert.report.left_out import JUDGED
from hematovision_desktop.core.naming.model_card import ModelCard

CARD = ModelCard.from_json(
    json.loads((Path(__file__).parents[1] / "tiny_pack" / "tiny.json").read_text()), "tiny"
)


def run(macro: float = 0.95, flagged: float = 0.98, prior: float = 0.0) -> dict[str, Any]:
    return {
        "run": "made",
        "plan": {"prior": prior},
        "macro": macro,
        "blasts": 20,
        "blasts_surely_normal": 0.04,
        "lymphocytes_and_monocytes_to_blast": 0.01,
        "folders": {"flagged": flagged, "sure_wrong": None if flagged == 1 else 0.02},
    }


def rows_of(known: dict[str, Any], size: int = 3_000_000) -> dict[str, tuple[str, str]]:
    lines = [line.strip("| ").split(" | ") for line in aims_section(known, CARD, size).splitlines()]
    return {line[0]: (line[2], line[3]) for line in lines if len(line) == 4}


def test_worst_source_and_worst_run_decide() -> None:
    good = {family: [run()] for family in JUDGED}
    name = next(one for one in rows_of({"left_out": good}) if one.startswith("names right on bccd"))
    assert rows_of({"left_out": good})[name] == (
        "95.0 % to 95.0 % on average, 95.0 % to 95.0 % at worst",
        "met",
    )
    second = {**good, "pbc": [run(), run(0.8)]}
    assert rows_of({"left_out": second})[name] == (
        "92.0 % to 95.0 % on average, 80.0 % to 95.0 % at worst",
        "missed",
    )
    assert name not in rows_of({"left_out": {"bccd": [run()]}})


@pytest.mark.parametrize(("flagged", "judged"), [(0.97, "met"), (0.96, "missed"), (1.0, "met")])
def test_every_run_must_call_its_folders_foreign(flagged: float, judged: str) -> None:
    found = rows_of({"left_out": {"bccd": [run(), run(flagged=flagged)]}})
    assert found["folders of a source left out called foreign"][1] == judged


def test_ignores_runs_with_another_loss() -> None:
    left_out = {"lmu": [run(), {**run(prior=0.5), "blasts_surely_normal": 0.3}]}
    found = rows_of({"left_out": left_out})
    assert found["blasts of a laboratory left out with a sure normal name"] == ("4.0 %", "met")


def test_leaves_out_aims_that_were_not_measured() -> None:
    assert list(rows_of({})) == ["what", "---", "size of the network"]
    assert rows_of({}, 4_000_000)["size of the network"] == ("4.0 MB", "missed")

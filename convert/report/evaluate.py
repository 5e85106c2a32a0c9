"""Stage four: measures the shipped pack on every set through the whole path, then writes the report."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import keras
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold, StratifiedKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from convert.base import charts
from convert.base.files import write_bytes
from convert.base.recipe import DRAWN_EACH, IMAGENET
from convert.data.datasets import (
    Example,
    group_by_original,
    read_kaggle_test,
    read_pbc,
)
from convert.locator.evaluate import judge_locator
from convert.measure.known_failures import draw_examples, measure_situations
from convert.measure.whole_path import Answers, answer, app_pipeline, figures, roc_curves
from convert.pack.writer import update_card
from convert.report.document import write_report
from convert.report.use import card_statements
from convert.train.backbone import build_model, load_imagenet, predict
from convert.train.checkpoint import load_checkpoint
from convert.trials.ablate import read_results
from hematovision_desktop.adapters.locator.learned import LearnedLocator
from hematovision_desktop.adapters.model.pack import ModelPack, load_pack
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.naming.analysis import Pipeline

_FOLDS = 4
"""Number of parts in the cross-validation of the leaky and the honest split."""

SETS = ("kaggle", "originals", "pbc", "locator", "drawn", "leak")

Report = Callable[[str, int, int], None]


def _say_nothing(what: str, done: int, total: int) -> None:
    del what, done, total


def evaluate(
    data: Path,
    pack_path: Path,
    checkpoint: Path,
    report_path: Path,
    *,
    only: Sequence[str] = (),
    drawn: int = DRAWN_EACH,
    report: Report = _say_nothing,
) -> dict[str, Any]:
    """Measure the named sets (or all), keep the figures of the others, write the report.

    drawn: how many cells of each type to draw in each condition.
    """
    pack = load_pack(pack_path)
    model = load_checkpoint(checkpoint, pack.card.labels, pack.card.preprocessing.side_px)
    pipeline = app_pipeline(pack)
    pictures = report_path.parent / "report"
    measured: dict[str, Any] = {"sha256": pack.card.sha256}
    for name in only or SETS:
        if name == "drawn":
            measured[name] = _measure_drawn(pipeline, drawn, pictures, report)
        else:
            measured[name] = _measure(name, data, pipeline, model, pictures=pictures, report=report)
    # Read as late as this: other stages may have added their figures in the meantime.
    known = {**kept_figures(report_path, pack, everything=bool(only)), **measured}
    reliability: dict[str, list[tuple[float, float, int]]] = {
        name: known[name]["reliability"] for name in ("kaggle", "pbc") if name in known
    }
    charts.draw_reliability(reliability, pictures / "reliability.png")
    write_figures(known, pack, report_path)
    update_card(pack_path, {"metrics": _summary(known), **card_statements()})
    return known


def _measure_drawn(pipeline: Pipeline, each: int, pictures: Path, report: Report) -> dict[str, Any]:
    counts, shown = measure_situations(
        pipeline, each, report=lambda done, total: report("drawn", done, total)
    )
    draw_examples(shown, pictures / "drawn_failures.png")
    return counts


def _measure(
    name: str, data: Path, pipeline: Pipeline, model: keras.Model, *, pictures: Path, report: Report
) -> dict[str, Any]:
    def tell(done: int, total: int) -> None:
        report(name, done, total)

    if name == "locator":
        if not isinstance(pipeline.locator, LearnedLocator):
            raise UserError("Only a learned locator has figures for every kind.")
        some = judge_locator(data, pipeline.locator, tell)
        if presence := some["presence"]:
            charts.draw_curve(
                presence["roc"],
                presence["area_under_roc"],
                "a red cell at a point",
                pictures / "roc_red_cells.png",
            )
        return some
    if name == "leak":
        examples, _ = _examples("kaggle", data)
        answers = answer(examples, LabelSet.FOUR, pipeline, model, tell)
        imagenet = data / IMAGENET
        found = compare_splits(answers, imagenet)
        charts.draw_bars(
            {
                "copies split at random (leaks)": found["random_split"],
                "split by original (honest)": found["grouped_split"],
            },
            "The same head on the same features",
            pictures / "leak.png",
        )
        return found
    examples, label_set = _examples(name, data)
    answers = answer(examples, label_set, pipeline, model, tell)
    found = figures(answers)
    labels = [label.value for label in label_set.labels]
    counts = np.array(found["confusion"])
    charts.draw_confusion(
        counts, labels, [*labels, "no cell"], name, pictures / f"confusion_{name}.png"
    )
    curves = roc_curves(answers)
    charts.draw_roc(curves, name, pictures / f"roc_{name}.png")
    found["area_under_roc"] = {label.value: area for label, (_, _, area) in curves.items()}
    return found


def _examples(name: str, data: Path) -> tuple[list[Example], LabelSet]:
    if name == "kaggle":
        originals = read_kaggle_test(data, "test_simple")
        return group_by_original(read_kaggle_test(data), originals), LabelSet.FOUR
    if name == "originals":
        return read_kaggle_test(data, "test_simple"), LabelSet.FOUR
    return read_pbc(data, ["test"]), LabelSet.EXTENDED


def compare_splits(answers: Answers, imagenet: Path) -> dict[str, Any]:
    """Return the accuracy of one small classifier with a leaky and with an honest split.

    It is a linear head on ImageNet features of the turned copies, cross-validated twice: with
    copies split at random, so every original is on both sides, and split by original.
    """
    side = answers.crops[0].shape[0]
    backbone = build_model(1, side)
    load_imagenet(backbone, imagenet)
    pooled = keras.Model(backbone.input, backbone.get_layer("pooled").output)
    features = predict(pooled, np.stack(answers.crops))
    head = make_pipeline(StandardScaler(), LogisticRegression(C=0.01, max_iter=300))
    scores = {}
    for name, splitter, groups in (
        ("random_split", StratifiedKFold(_FOLDS, shuffle=True, random_state=7), None),
        (
            "grouped_split",
            StratifiedGroupKFold(_FOLDS, shuffle=True, random_state=7),
            answers.groups,
        ),
    ):
        said = cross_val_predict(head, features, answers.truth, groups=groups, cv=splitter)
        scores[name] = float((said == answers.truth).mean())
    return {"files": len(answers.truth), "folds": _FOLDS, **scores}


def read_figures(report_path: Path) -> dict[str, Any]:
    """Return the figures from which a report was written, or none if there is no report."""
    path = report_path.parent / "report" / "figures.json"
    if not path.exists():
        return {}
    kept: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return kept


def write_figures(known: Mapping[str, Any], pack: ModelPack, report_path: Path) -> None:
    """Write the figures and the report made from them."""
    text = json.dumps(known, indent=1) + "\n"
    write_bytes(report_path.parent / "report" / "figures.json", text.encode())
    ablation = read_results(report_path.parent / "report" / "ablation.json")
    whole = {**known, "ablation": ablation}
    write_bytes(report_path, write_report(whole, pack.card, len(pack.content)).encode())


def kept_figures(report_path: Path, pack: ModelPack, *, everything: bool) -> dict[str, Any]:
    """Return the earlier figures that are still valid: all of them, if they are of this very pack.

    The figures of `leave-one-out` are of separate runs, those of `abstain` of the pack.
    """
    kept = read_figures(report_path)
    same_pack = kept.get("sha256") == pack.card.sha256
    if everything and same_pack:
        return kept
    # The classifier does not affect the locator's figures, or the gain from a leak.
    lasting: tuple[str, ...] = (
        "left_out",
        "suspects",
        "adaptation",
        "adapt_gain",
        "locator",
        "leak",
    )
    if kept.get("abstention", {}).get("sha256") == pack.card.sha256:
        lasting = (*lasting, "abstention")
    return {name: kept[name] for name in lasting if name in kept}


def _summary(known: dict[str, Any]) -> dict[str, Any]:
    """Return the few figures that go on the card."""
    keys = ("files", "originals", "accuracy", "interval", "balanced_accuracy", "same_label")
    summary: dict[str, Any] = {
        f"test_{name}": {
            key: np.round(known[name][key], 4).tolist() for key in (*keys, "accuracy_keras")
        }
        for name in ("kaggle", "originals", "pbc")
        if name in known
    }
    if "locator" in known:
        summary["locator_bccd_test"] = {
            key: round(known["locator"][key], 4) for key in ("precision", "recall")
        }
    return summary

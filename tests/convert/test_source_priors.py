"""Source priors: outputs that a source never uses, and how often it shows each type."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("tensorflow", reason="TensorFlow is not installed (extra: convert)")

import tensorflow as tf
from sparing import uncompiled

from convert.base.recipe import LABELS
from convert.data.crops import NO_TYPE, CropRow, Crops, read_crops
from convert.data.datasets import Untyped
from convert.report.left_out import left_out_section, with_earlier_runs
from convert.train.backbone import build_model
from convert.train.input_pipeline import Extra, InputPipeline
from convert.train.plan import Plan
from convert.train.source_priors import NO_PRIOR, SourcePrior, offsets_of
from convert.train.trainer import Trainer, losses_of, wanted_answers
from hematovision_desktop.core.cells.labels import Label

BLAST, LYMPHOCYTE, MONOCYTE = (
    LABELS.index(label) for label in (Label.BLAST, Label.LYMPHOCYTE, Label.MONOCYTE)
)
NORMAL_BLOOD, LEUKAEMIA = 0, 4
"""Places of a lymphocyte of either source among the rows below."""


def two_sources() -> Crops:
    """Return a source of normal blood and one with nine blasts to each lymphocyte."""
    kinds: list[tuple[str, Label | Untyped]] = [("bcisc", Label.LYMPHOCYTE)] * 2
    kinds += [("bcisc", Label.MONOCYTE)] * 2
    kinds += [("lmu", Label.LYMPHOCYTE)] + [("lmu", Label.BLAST)] * 9
    kinds += [("lmu", Untyped.NO_TYPE), ("draaslan", Untyped.LEUKOCYTE)]
    rows = tuple(
        CropRow(source, label, "train", f"{source}{place}", 1, 0)
        for place, (source, label) in enumerate(kinds)
    )
    return Crops(np.zeros((len(rows), 12, 12, 3), np.uint8), rows)


def offsets(known: SourcePrior) -> np.ndarray:
    crops = two_sources()
    chosen = crops.training(0)
    return offsets_of(crops, chosen, np.full(len(chosen), 1 / len(chosen)), known)


def test_adds_nothing_without_a_prior() -> None:
    assert not offsets(NO_PRIOR).any()


def test_an_unused_output_counts_less_only_in_cells_of_its_source() -> None:
    found = offsets(SourcePrior(unused=0.1))
    assert found[NORMAL_BLOOD, BLAST] == pytest.approx(np.log(0.1))
    assert found[NORMAL_BLOOD, [LYMPHOCYTE, MONOCYTE]].tolist() == [0, 0]
    assert found[LEUKAEMIA, BLAST] == 0
    assert found[LEUKAEMIA, MONOCYTE] == pytest.approx(np.log(0.1))
    # A smudge of the same source and an untyped leukocyte say nothing about types.
    assert not found[-2:].any()


def test_a_prior_is_how_often_a_source_shows_a_type() -> None:
    whole, half = offsets(SourcePrior(prior=1.0)), offsets(SourcePrior(prior=0.5))
    assert whole[LEUKAEMIA, LYMPHOCYTE] == pytest.approx(np.log(1 / 9), rel=1e-4)
    assert whole[LEUKAEMIA, BLAST] == 0
    assert whole[NORMAL_BLOOD, [LYMPHOCYTE, MONOCYTE]].tolist() == [0, 0]
    np.testing.assert_allclose(half, whole / 2, rtol=1e-5)


def gradient(known: SourcePrior, row: int, label: int, smoothing: float = 0.08) -> np.ndarray:
    """Return the gradient of each output if all outputs are equal; negative values raise an output."""
    logits = tf.Variable(np.zeros((1, len(LABELS)), np.float32))
    labels, added = np.array([label]), offsets(known)[row : row + 1]
    with tf.GradientTape() as tape:
        loss = losses_of(wanted_answers(labels, added, smoothing), labels, logits, added)
    return np.asarray(tape.gradient(loss, logits))[0]


def test_normal_cells_of_a_source_without_blasts_teach_nothing_about_blasts() -> None:
    as_it_is = gradient(NO_PRIOR, NORMAL_BLOOD, LYMPHOCYTE)
    masked = gradient(SourcePrior(unused=0.0), NORMAL_BLOOD, LYMPHOCYTE)
    assert as_it_is[BLAST] > 0.05
    assert abs(masked[BLAST]) < 1e-3
    assert masked[MONOCYTE] > 0.05 and masked[LYMPHOCYTE] < -0.3


def test_smoothing_does_not_raise_outputs_that_count_little() -> None:
    for known in (SourcePrior(unused=0.1), SourcePrior(prior=1.0), SourcePrior(0.1, 0.5)):
        pulled = gradient(known, NORMAL_BLOOD, LYMPHOCYTE)
        others = np.delete(pulled, LYMPHOCYTE)
        assert others.min() > 0  # lowered, and less so where it counts less
        assert pulled[BLAST] < pulled[MONOCYTE]


def test_extra_crops_get_no_prior(drawn_crops: Path) -> None:
    crops = read_crops(drawn_crops)
    chosen = crops.training(0)
    feed = InputPipeline(crops, chosen, 40, 64, 5, source_prior=SourcePrior(unused=0.0))
    black = np.zeros((2, 192, 192, 3), np.uint8)
    extra = Extra(black, np.full(2, NO_TYPE), np.full(2, 0.5), 0.4)
    _, labels, added = next(iter(feed.epoch(0, 1, [extra])))
    assert added.shape == (40, len(LABELS))
    assert (labels == NO_TYPE).any() and not added[labels == NO_TYPE].any()
    assert (added[labels >= 0].min(axis=1) < -9).all()


def test_training_uses_the_plans_prior(drawn_crops: Path, tmp_path: Path) -> None:
    """The same seed and draws give another loss."""
    losses = []
    for unused, prior in ((1.0, 0.0), (0.0, 0.0), (1.0, 1.0)):
        plan = Plan(
            epochs=1, samples=8, batch=8, warm_up_steps=1, side=64, unused=unused, prior=prior
        )
        folder = tmp_path / f"{unused}-{prior}"
        run = Trainer(read_crops(drawn_crops), plan, folder, build_model(len(LABELS), plan.side))
        with uncompiled():
            run.run(lambda *_: None)
        losses.append(run.history[0]["loss"])
    assert losses[1] < losses[0] - 0.1
    assert len({round(loss, 3) for loss in losses}) == 3


def figures_of(run: str, macro: float, **plan: float) -> dict[str, Any]:
    told = {"without": "bcisc", "epochs": 1, "samples": 8, "batch": 8, "seed": 7, **plan}
    shares = dict.fromkeys(("sure", "sure_wrong", "lymphocytes_and_monocytes_to_blast"), 0.5)
    return {
        **{"run": run, "plan": told, "start": "nothing", "typed_by_us": False, **shares},
        **{"cells": 4, "groups": 2, "types": 2, "macro": macro, "macro_interval": None},
        **{"recall": {}, "certain": {"name": None, "group": None}},
    }


def test_adds_a_run_to_the_earlier_ones_or_replaces_itself() -> None:
    earlier = {"bcisc": [figures_of("first", 0.7)], "bccd": [figures_of("other", 0.6)]}
    found = with_earlier_runs(earlier, {"bcisc": [figures_of("second", 0.9, prior=0.5)]})
    assert [run["run"] for run in found["bcisc"]] == ["first", "second"]
    assert found["bccd"] == earlier["bccd"]
    again = with_earlier_runs(found, {"bcisc": [figures_of("first", 0.8)]})
    assert [(run["run"], run["macro"]) for run in again["bcisc"]] == [
        ("first", 0.8),
        ("second", 0.9),
    ]


def test_the_report_gives_a_runs_prior_and_command() -> None:
    usual, other = (
        figures_of("usual", 0.7, prior=0.0),
        figures_of("other", 0.9, prior=0.5, unused=0.1),
    )
    text = left_out_section({"bcisc": [usual, figures_of("old", 0.6), other]})
    assert "| bcisc, seed 7, 1 × 8 crops from nothing, unused 0.1, prior 0.5 |" in text
    assert text.count("| bcisc, seed 7, 1 × 8 crops from nothing |") == 2 * 2
    assert "--batch 8 --unused 0.1 --prior 0.5 --state build/train/other`" in text
    assert "--batch 8 --state build/train/usual`" in text

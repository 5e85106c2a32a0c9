"""Stage five: determines when the pack abstains and what that costs and saves, and writes it on its card."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from convert.base.recipe import HELD_OUT_FOLD, OUTLIERS_EACH
from convert.data.crops import Crops, cut_middle
from convert.data.sources import family_of
from convert.measure.abstention import (
    cross_fit,
    errors_left,
    name_held_out,
    name_logits,
    restrict,
    trace_curve,
    weighted_error,
)
from convert.measure.foreign import measure_foreign
from convert.measure.ood_limits import (
    Crowd,
    fit_limits,
    gather_out_of_distribution,
    judge_outliers,
    measure_crops,
)
from convert.pack.quantize import left_out_of
from convert.pack.writer import update_card
from convert.train.backbone import freeze_norms, predict_as_shipped
from convert.train.calibrate import Calibration, HeldOut, blast_limit, calibrate
from convert.train.checkpoint import load_checkpoint
from convert.train.weights import first_run, put_weights, read_weights
from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.images.smear.cutter import ScaledCropCutter
from hematovision_desktop.adapters.images.smear.field_quality import FieldQualityMeter
from hematovision_desktop.adapters.locator.colour import ColourLocator
from hematovision_desktop.adapters.model.litert import LiteRtClassifier
from hematovision_desktop.adapters.model.pack import ModelPack, load_pack
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label, LabelSet
from hematovision_desktop.core.naming.analysis import softmax
from hematovision_desktop.core.naming.model_card import ModelCard, OodLimits, SetCalibration
from hematovision_desktop.core.naming.review import energies

Predict = Callable[[NDArray[np.uint8]], NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class Sources:
    """Where everything is. state: of the training run, whose fold model held out cells."""

    data: Path
    pack: Path
    checkpoint: Path
    state: Path


def abstain(sources: Sources, crops: Crops, each: int = OUTLIERS_EACH) -> dict[str, Any]:
    """Measure with the fold's model and with the pack; write limits and curves on the card.

    each: outliers of each kind that are composed and drawn. Returns the figures for the report.
    """
    pack = _uncalibrated(load_pack(sources.pack))
    model = load_fold_model(sources, pack.card)
    side = pack.card.preprocessing.side_px

    def fold_model(some: NDArray[np.uint8]) -> NDArray[np.float32]:
        return predict_as_shipped(model, some, pack.card.tta_margin)

    gone = left_out_of(sources.checkpoint.with_name("history.json"))
    judged = crops.validation(HELD_OUT_FOLD, gone)
    pixels = cut_middle(np.asarray(crops.pixels[judged]), side)
    groups = [(family_of(crops.rows[index].source), crops.rows[index].group) for index in judged]
    held_out = HeldOut(fold_model(pixels), crops.labels()[judged], groups)
    calibrations = {
        label_set: calibrate(restrict(held_out, pack.card, label_set)) for label_set in LabelSet
    }
    card = replace(
        pack.card,
        calibrations={
            label_set: SetCalibration(one.temperature, one.review_below)
            for label_set, one in calibrations.items()
        },
    )
    parts = (ImageReader(), ColourLocator(), ScaledCropCutter(pack.card.preprocessing))
    choosing, judging = (
        gather_out_of_distribution(
            sources.data, crops, parts, side, held_out=held, without=gone, each=each
        )
        for held in (False, True)
    )

    classifier = LiteRtClassifier(pack)

    def shipped(some: NDArray[np.uint8]) -> NDArray[np.float32]:
        return classifier.classify(list(some)).logits

    good = gather_crowd(pixels, held_out.logits, card, LabelSet.EXTENDED)
    limits = fit_limits(good, held_out.weights())
    foreign = measure_foreign(model, crops, side, gone)
    card = replace(
        card,
        blast_above=_blast_limit(held_out, calibrations[LabelSet.EXTENDED], card),
        foreign_limit=foreign.limit,
    )
    refused = good.refused(limits) | _perhaps_blasts(held_out, card)
    # The last epochs trained on every fold: only a set's own validation split can judge the pack.
    unseen = np.array([crops.rows[index].split == "val" for index in judged])
    ours = gather_crowd(pixels[unseen], shipped(pixels[unseen]), card, LabelSet.EXTENDED)
    figures = {
        "sha256": pack.card.sha256,
        "limits": asdict(limits),
        "blasts": _blast_figures(held_out, card),
        "foreign": {"limit": foreign.limit, "sources": foreign.sources},
        "good_cells": _newly_reviewed(good, refused, held_out),
        "good_cells_shipped_pack": {"pbc": round(_share(ours.refused(limits), ours.confident), 4)},
        "out_of_distribution_for_choosing": judge_all(choosing, fold_model, card, limits),
        "out_of_distribution": judge_all(judging, fold_model, card, limits),
        "out_of_distribution_shipped_pack": judge_all(judging, shipped, card, limits),
        "label_sets": {
            label_set.value: _confidence_figures(held_out, card, label_set, refused)
            for label_set in LabelSet
        },
    }
    curves = {
        label_set: trace_curve(name_held_out(held_out, card, label_set, refused))
        for label_set in LabelSet
    }
    _write(pack, replace(card, ood_limits=limits, abstention=curves))
    return figures


def _blast_limit(held_out: HeldOut, fitted: Calibration, card: ModelCard) -> float | None:
    return blast_limit(held_out, fitted) if Label.BLAST in card.labels else None


def _perhaps_blasts(held_out: HeldOut, card: ModelCard) -> NDArray[np.bool_]:
    """Return which held-out cells wait for a person because they may be blasts."""
    if card.blast_above is None:
        return np.zeros(len(held_out.labels), dtype=bool)
    temperature = card.calibration_for(LabelSet.EXTENDED).temperature
    said = softmax(held_out.logits, temperature)[:, card.labels.index(Label.BLAST)]
    return np.asarray(said > card.blast_above)


def _blast_figures(held_out: HeldOut, card: ModelCard) -> dict[str, Any]:
    """Return how many held-out blasts, and lymphocytes and monocytes, wait as possible blasts."""
    waits = _perhaps_blasts(held_out, card)
    order = {label: place for place, label in enumerate(MODEL_LABELS)}
    blasts = held_out.labels == order[Label.BLAST]
    normal = np.isin(held_out.labels, [order[Label.LYMPHOCYTE], order[Label.MONOCYTE]])
    return {
        "limit": card.blast_above,
        "blasts": int(blasts.sum()),
        "blasts_waiting": round(_share(waits, blasts), 4),
        "lymphocytes_and_monocytes": int(normal.sum()),
        "of_these_waiting": round(_share(waits, normal), 4),
    }


def _uncalibrated(pack: ModelPack) -> ModelPack:
    """Return the pack as conversion left it, so that measuring twice gives the same."""
    card = replace(
        pack.card,
        ood_limits=None,
        abstention={},
        calibrations={},
        blast_above=None,
        foreign_limit=None,
    )
    return replace(pack, card=card)


def load_fold_model(sources: Sources, card: ModelCard) -> keras.Model:
    """Return the model as it was before the last epochs, which train on every fold."""
    weights = read_weights(first_run(sources.state))
    model = load_checkpoint(sources.checkpoint, card.labels, card.preprocessing.side_px)
    freeze_norms(model)
    put_weights(model, weights)
    return model


def gather_crowd(
    pixels: NDArray[np.uint8], logits: NDArray[np.float32], card: ModelCard, label_set: LabelSet
) -> Crowd:
    """Return crops with their evidence, and whether each gets a confident name without the limits."""
    calibration = card.calibration_for(label_set)
    _, confidence, doubtful = name_logits(logits, calibration.temperature, card, label_set)
    meter = FieldQualityMeter(card.preprocessing)
    evidence = measure_crops(pixels, energies(logits, card.temperature), meter)
    return Crowd(evidence, (confidence >= calibration.review_below) & ~doubtful)


def judge_all(
    outliers: Mapping[str, NDArray[np.uint8]],
    say: Predict,
    card: ModelCard,
    limits: OodLimits,
) -> dict[str, Any]:
    """Return how often outliers get a confident leukocyte name, by label set and kind."""
    logits = {kind: say(pixels) for kind, pixels in outliers.items()}
    found: dict[str, Any] = {}
    for label_set in (LabelSet.FIVE, LabelSet.EXTENDED):
        leukocyte = np.array([label.is_leukocyte for label in label_set.labels])
        crowds = {}
        for kind, pixels in outliers.items():
            crowd = gather_crowd(pixels, logits[kind], card, label_set)
            named, _, _ = name_logits(logits[kind], 1.0, card, label_set)
            crowds[kind] = Crowd(crowd.evidence, crowd.confident & leukocyte[named])
        kinds = judge_outliers(crowds, limits)
        found[label_set.value] = {
            "kinds": kinds,
            "before": round(float(np.mean([row["before"] for row in kinds.values()])), 4),
            "with_limits": round(float(np.mean([row["with_limits"] for row in kinds.values()])), 4),
        }
    return found


def _share(chosen: NDArray[np.bool_], among: NDArray[np.bool_]) -> float:
    return float(chosen[among].mean()) if among.any() else 0.0


def _newly_reviewed(good: Crowd, refused: NDArray[np.bool_], held_out: HeldOut) -> dict[str, float]:
    """Return the share of confidently named held-out cells that the limits send to review, by set."""
    sources = np.array([group[0] for group in held_out.groups])
    weights = held_out.weights()
    shares = {
        str(source): round(float(np.average(refused[some], weights=weights[some])), 4)
        for source in np.unique(sources)
        if (some := good.confident & (sources == source)).any()
    }
    return {**shares, "all": round(sum(shares.values()) / max(1, len(shares)), 4)}


def _confidence_figures(
    held_out: HeldOut, card: ModelCard, label_set: LabelSet, refused: NDArray[np.bool_]
) -> dict[str, Any]:
    named = name_held_out(held_out, card, label_set, refused)
    elsewhere = cross_fit(restrict(held_out, card, label_set))
    crossed = name_held_out(held_out, card, label_set, refused, elsewhere)
    raw = name_held_out(held_out, card, label_set, refused, 1.0)
    before, after = errors_left(named)
    return {
        "cells": int(named.kept.sum()),
        "accuracy": round(float(named.weights[named.right].sum()), 4),
        "temperature": card.calibration_for(label_set).temperature,
        "review_below": card.calibration_for(label_set).review_below,
        "ece_untempered": round(weighted_error(raw)[0], 4),
        "ece": round(weighted_error(named)[0], 4),
        "ece_cross_fitted": round(weighted_error(crossed)[0], 4),
        "reliability": [[round(value, 4) for value in row] for row in weighted_error(crossed)[1]],
        "wrong": round(before, 4),
        "wrong_with_10_percent_reviewed": round(after, 4),
    }


def _write(pack: ModelPack, told: ModelCard) -> None:
    """Write the limits for abstaining on the pack's card; everything else on it stays."""
    update_card(
        pack.path,
        {
            "thresholds": {
                "blast_above": told.blast_above,
                "foreign_limit": told.foreign_limit,
            },
            "ood_limits": asdict(told.ood_limits) if told.ood_limits else None,
            "abstention": {
                label_set.value: [list(asdict(point).values()) for point in points]
                for label_set, points in told.abstention.items()
            },
            "calibrations": {
                label_set.value: asdict(one) for label_set, one in told.calibrations.items()
            },
        },
    )

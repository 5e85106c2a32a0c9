"""Measures the shipped pack on one set at a time, on the path of every user's file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import auc, precision_recall_fscore_support, roc_curve

from convert.data.datasets import Example
from convert.train.backbone import predict_as_shipped
from convert.train.calibrate import calibration_error
from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.images.smear.cutter import ScaledCropCutter
from hematovision_desktop.adapters.images.smear.field_quality import FieldQualityMeter
from hematovision_desktop.adapters.locator.learned import open_locator
from hematovision_desktop.adapters.model.litert import LiteRtClassifier
from hematovision_desktop.adapters.model.pack import ModelPack
from hematovision_desktop.assembly import places
from hematovision_desktop.core.cells.field import FieldStatus, Pixels, ReviewReason
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.naming.analysis import (
    Options,
    Pipeline,
    name_cells,
    prepare_field,
    softmax,
)

_READERS = 2
_RESAMPLES = 4000

Report = Callable[[int, int], None]


def _say_nothing(done: int, total: int) -> None:
    del done, total


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """The program's answer for the primary cell of every file of a set.

    reviewed: it is left to a person, for whatever reason; unsure: because of low confidence. int8,
    keras: probabilities of the label set, shape (n, labels), zero if no cell was found.
    """

    label_set: LabelSet
    truth: NDArray[np.int64]
    groups: tuple[str, ...]
    found: NDArray[np.bool_]
    reviewed: NDArray[np.bool_]
    unsure: NDArray[np.bool_]
    int8: NDArray[np.float64]
    keras: NDArray[np.float64]
    crops: tuple[Pixels, ...]

    @property
    def right(self) -> NDArray[np.bool_]:
        """Whether the int8 pack named each file's primary cell correctly."""
        return np.asarray(self.found & (self.int8.argmax(axis=1) == self.truth))

    @property
    def right_keras(self) -> NDArray[np.bool_]:
        """The same for the Keras checkpoint on the same crops."""
        return np.asarray(self.found & (self.keras.argmax(axis=1) == self.truth))


def app_pipeline(pack: ModelPack) -> Pipeline:
    """Return the program's own adapters around a pack."""
    cutter = ScaledCropCutter(pack.card.preprocessing)
    meter = FieldQualityMeter(pack.card.preprocessing)
    path = places.locator_of(pack.path)
    locator = open_locator(path, first=places.first_locator_of(path))
    return Pipeline(ImageReader(), locator, cutter, LiteRtClassifier(pack), meter)


def answer(
    examples: Sequence[Example],
    label_set: LabelSet,
    pipeline: Pipeline,
    model: keras.Model,
    report: Report = _say_nothing,
) -> Answers:
    """Pass every file through the whole program and note the answer for its primary cell."""
    options = Options(label_set=label_set)
    labels = label_set.labels
    n = len(examples)
    int8 = np.zeros((n, len(labels)))
    found, reviewed, unsure = (np.zeros(n, dtype=bool) for _ in range(3))
    side = pipeline.classifier.card.preprocessing.side_px
    crops: list[Pixels] = [np.zeros((side, side, 3), np.uint8)] * n
    with ThreadPoolExecutor(_READERS) as readers:
        ahead = readers.map(
            lambda item: prepare_field(item[0], item[1].path, pipeline, options),
            enumerate(examples),
        )
        for place, prepared in enumerate(ahead):
            result = name_cells(prepared, pipeline.classifier, options)
            if result.status is FieldStatus.OK and result.primary is not None:
                cell = result.cells[result.primary]
                int8[place] = [cell.probabilities[label] for label in labels]
                found[place], reviewed[place] = True, cell.needs_review
                unsure[place] = ReviewReason.LOW_CONFIDENCE in cell.reasons
                crops[place] = prepared.crops[result.primary]
            report(place + 1, n)
    card = pipeline.classifier.card
    logits = predict_as_shipped(model, np.stack(crops), card.tta_margin)
    everything = softmax(logits, card.temperature)
    restricted = everything[:, [card.labels.index(label) for label in labels]] * found[:, None]
    restricted /= np.maximum(restricted.sum(axis=1, keepdims=True), 1e-12)
    return Answers(
        label_set,
        np.array([labels.index(example.label) for example in examples]),
        tuple(example.group for example in examples),
        found,
        reviewed,
        unsure,
        int8,
        restricted,
        tuple(crops),
    )


def figures(answers: Answers) -> dict[str, Any]:
    """Return the figures of a set as JSON."""
    labels, right = answers.label_set.labels, answers.right
    named = np.where(answers.found, answers.int8.argmax(axis=1), len(labels))
    precision, recall, f1, support = precision_recall_fscore_support(
        answers.truth, named, labels=list(range(len(labels))), zero_division=0
    )
    counts = np.zeros((len(labels), len(labels) + 1), dtype=np.int64)
    np.add.at(counts, (answers.truth, named), 1)
    ece, bins = calibration_error(answers.int8.max(axis=1)[answers.found], right[answers.found])
    low, high = bootstrap(right, answers.groups)
    kept = answers.found & ~answers.reviewed
    return {
        "files": len(right),
        "originals": len(set(answers.groups)),
        "right": int(right.sum()),
        "accuracy": float(right.mean()),
        "interval": [low, high],
        "balanced_accuracy": float(np.mean(recall[support > 0])),
        "no_cell": int((~answers.found).sum()),
        "same_label": float((answers.int8.argmax(axis=1) == answers.keras.argmax(axis=1)).mean()),
        "accuracy_keras": float(answers.right_keras.mean()),
        "reviewed": float(answers.reviewed.mean()),
        "unsure": float(answers.unsure.mean()),
        "accuracy_without_review": float(right[kept].mean()) if kept.any() else None,
        "calibration_error": ece,
        "reliability": bins,
        "confusion": counts.tolist(),
        "per_class": {
            label.value: {
                "precision": float(precision[place]),
                "recall": float(recall[place]),
                "f1": float(f1[place]),
                "files": int(support[place]),
            }
            for place, label in enumerate(labels)
        },
    }


def bootstrap(right: NDArray[np.bool_], groups: Sequence[str]) -> tuple[float, float]:
    """Return the 95 % percentile interval of accuracy, resampling whole originals."""
    names, member = np.unique(np.asarray(groups), return_inverse=True)
    hits = np.bincount(member, weights=right)
    sizes = np.bincount(member)
    picks = np.random.default_rng(7).integers(0, len(names), (_RESAMPLES, len(names)))
    accuracies = hits[picks].sum(axis=1) / sizes[picks].sum(axis=1)
    low, high = np.percentile(accuracies, [2.5, 97.5])
    return float(low), float(high)


def roc_curves(
    answers: Answers,
) -> dict[Label, tuple[NDArray[np.float64], NDArray[np.float64], float]]:
    """Return false and true positive rates of each label against the rest, and the area."""
    curves = {}
    for place, label in enumerate(answers.label_set.labels):
        truth = answers.truth == place
        if truth.any() and not truth.all():
            false_rate, true_rate, _ = roc_curve(truth, answers.int8[:, place])
            curves[label] = (false_rate, true_rate, float(auc(false_rate, true_rate)))
    return curves

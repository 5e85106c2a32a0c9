"""A pack's last layer refitted on verified cells, and the figures by which it was accepted or refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.evidence import Place
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.naming.head_fit import Head
from hematovision_desktop.core.naming.model_card import ModelCard, SetCalibration


@dataclass(frozen=True, slots=True)
class Judged:
    """How cells were named. Shares in [0, 1]; loss: mean negative log-likelihood, macro-averaged.

    recall: by type. calibration_error: expected, ten bins; for a hundred cells a rough figure.
    """

    cells: int
    accuracy: float
    balanced_accuracy: float
    loss: float
    calibration_error: float
    recall: Mapping[Label, float]


@dataclass(frozen=True, slots=True)
class AdaptationFigures:
    """Figures before and after teaching.

    They are measured on verified cells, each named by a version that had not seen its original.
    They are also measured on the pack's reference cells, none of which it was taught. cells: taught
    cells by type. originals: how many they come from. sample: how many cells of a random sample
    judged it instead of its own; 0 without one.
    """

    label_set: LabelSet
    cells: Mapping[Label, int]
    originals: int
    verified_before: Judged
    verified_after: Judged
    reference_before: Judged
    reference_after: Judged
    sample: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class AdaptedLayer:
    """A difference to one pack's last layer; it fits no other pack.

    number: counts up from 1; 0 until it is stored. created_at: aware, UTC. temperature_factor: by
    how much the pack's temperatures are raised, at least 1, so that a taught confidence is never
    bolder than the verified cells support.
    """

    number: int
    created_at: datetime
    pack_sha256: str
    labels: tuple[Label, ...]
    head: Head
    temperature_factor: float
    figures: AdaptationFigures

    def card_for(self, card: ModelCard) -> ModelCard:
        """Return the pack's card as it applies to this version; what is unfamiliar stays the pack's."""
        calibrations = {
            label_set: SetCalibration(
                known.temperature * self.temperature_factor, known.review_below
            )
            for label_set in LabelSet
            for known in (card.calibration_for(label_set),)
        }
        return replace(card, calibrations=calibrations, layer_number=self.number)


@dataclass(frozen=True, slots=True)
class VersionList:
    """The versions of a microscope. versions: intact ones, oldest first. damaged: numbers of the others.

    chosen: the one in use, None for the pack as shipped.
    """

    versions: tuple[AdaptedLayer, ...]
    damaged: tuple[int, ...]
    chosen: int | None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Named cells that could not take part.

    gone: their images no longer exist. changed: their images are no longer the same. few: those of
    types with too few cells, by type.
    """

    gone: int = 0
    changed: int = 0
    few: tuple[tuple[Label, int], ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class AdaptationTrial:
    """The result of teaching. refusal: why it must not be used, one sentence; "" if it may be.

    places: the cells that it was taught.
    """

    model: AdaptedLayer
    refusal: str
    left_out: LeftOut
    seconds: float
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class AdaptationState:
    """The versions of a microscope. versions: intact ones, oldest first; damaged: numbers of the others.

    pack: title of the model pack in use, and its sha256, which versions must match. in_use: the
    version that names cells, None for the pack as shipped. trouble: why the chosen one does not.
    profile_id, microscope: whose they are; None and "" for images of an unknown microscope.
    """

    pack: str
    pack_sha256: str
    versions: tuple[AdaptedLayer, ...]
    damaged: tuple[int, ...]
    in_use: int | None
    trouble: str = ""
    profile_id: int | None = None
    microscope: str = ""


def figures_record(figures: AdaptationFigures) -> dict[str, Any]:
    """Return figures as a JSON object."""
    return {
        "label_set": figures.label_set.value,
        "cells": {label.value: count for label, count in figures.cells.items()},
        "originals": figures.originals,
        "sample": figures.sample,
        "site": {
            "before": _judged_record(figures.verified_before),
            "after": _judged_record(figures.verified_after),
        },
        "reference": {
            "before": _judged_record(figures.reference_before),
            "after": _judged_record(figures.reference_after),
        },
    }


def _judged_record(judged: Judged) -> dict[str, Any]:
    return asdict(judged) | {
        "recall": {label.value: share for label, share in judged.recall.items()}
    }

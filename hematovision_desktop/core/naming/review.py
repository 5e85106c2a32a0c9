"""Why the program abstains from a firm answer, and how the user sets how readily it does."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import (
    Box,
    Cell,
    FieldNote,
    ReviewReason,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.cells.quality import (
    HOPELESS_FROM_UM_PER_PX,
    CropQuality,
    FieldAdvice,
)
from hematovision_desktop.core.naming.model_card import AbstentionPoint, OodLimits

EVERY_CELL = math.nextafter(1.0, 2.0)
"""A threshold that no confidence reaches: every cell needs review."""

_DOUBTED_FOR = {
    FieldNote.COLOURS_DOUBTFUL: ReviewReason.COLOURS_DOUBTFUL,
    FieldNote.OTHER_COLOURS: ReviewReason.OTHER_COLOURS,
    FieldNote.COLOURS_APART: ReviewReason.OTHER_COLOURS,
    FieldNote.NEGATIVE: ReviewReason.OTHER_COLOURS,
    FieldNote.FEW_COLOURS: ReviewReason.FEW_COLOURS,
    FieldNote.GREY: ReviewReason.NO_COLOURS,  # red cells in a clump then look like lobes
    FieldNote.LINES_HIDE_CELLS: ReviewReason.HIDDEN_BY_LINES,
    FieldNote.DAMAGE_SUSPECTED: ReviewReason.DAMAGE_SUSPECTED,
}
"""The reasons that a field's notes give to doubt every cell of it."""

_MOST_ONE_IN = 1000
"""Curves are measured on a few thousand cells, so no rarer error can be promised."""


@dataclass(frozen=True, slots=True)
class DialStep:
    """One position of the user's dial.

    threshold: confidence below which a cell needs review. errors_one_in: at most one in so many
    confident labels is then wrong; None if nothing can be promised and every cell needs review.
    """

    threshold: float
    errors_one_in: int | None


@dataclass(frozen=True, slots=True)
class OodEvidence:
    """Evidence for or against a crop being a cell like those learnt.

    energy: log of the sum of exponentials of the tempered logits (Liu et al. 2020, arXiv
    2010.03759); low if no type is recognised. quality: None if nobody measured it. distance: from
    the known cells (`core.microscopes.foreign`); None in a pack that cannot tell.
    """

    energy: float
    quality: CropQuality | None = None
    distance: float | None = None


def energies(logits: NDArray[np.float32], temperature: float) -> NDArray[np.float64]:
    """Return the energy of each row of logits, shape (n, labels)."""
    scaled = logits.astype(np.float64) / temperature
    top = scaled.max(axis=-1, keepdims=True)
    return np.asarray(top[..., 0] + np.log(np.exp(scaled - top).sum(axis=-1)), dtype=np.float64)


def scale_reasons(
    scale: Scale | None, advice: Sequence[FieldAdvice] = ()
) -> tuple[ReviewReason, ...]:
    """Return why the cells of a field need review because of the scale alone.

    Crops are cut at a fixed physical size: with a wrong scale no name is worth much.
    """
    if scale is None:
        return ()
    reasons = []
    if scale.source is ScaleSource.ASSUMED or FieldAdvice.SCALE_DOUBTFUL in advice:
        reasons.append(ReviewReason.SCALE_UNKNOWN)
    if scale.um_per_px > HOPELESS_FROM_UM_PER_PX:
        reasons.append(ReviewReason.TOO_FEW_PIXELS)
    return tuple(reasons)


def note_reasons(notes: Sequence[FieldNote]) -> tuple[ReviewReason, ...]:
    """Return why the cells of an image need review because of its notes."""
    return tuple(reason for note, reason in _DOUBTED_FOR.items() if note in notes)


def known_scale(scale: Scale | None, doubts: Sequence[ReviewReason]) -> float | None:
    """Return a field's scale in µm per px for measuring its cells; None if there is reason to doubt it."""
    if scale is None or ReviewReason.SCALE_UNKNOWN in doubts:
        return None
    return scale.um_per_px


def ood_reasons(evidence: OodEvidence, limits: OodLimits | None) -> list[ReviewReason]:
    """Return why a crop is unlike the cells learnt; a pack without limits gives no reason."""
    if limits is None:
        return []
    reasons = []
    quality = evidence.quality
    if quality is not None and quality.sharpness < limits.sharp_from:
        reasons.append(ReviewReason.OUT_OF_FOCUS)
    two_cells = quality is not None and quality.spread_um > limits.spread_um_to
    if evidence.energy < limits.energy_from or two_cells:
        reasons.append(ReviewReason.UNFAMILIAR)
    return reasons


LARGEST_UM: Mapping[Label, float] = MappingProxyType({Label.LYMPHOCYTE: 15.5, Label.MONOCYTE: 20.0})
"""The largest size of a cell of each type, in µm, as the program measures it: the square root of
its box's area.

Large lymphocytes reach 15 to 16 µm on the film and monocytes 20 (Bain, Blood Cells). Of 278
lymphocytes from eight sources that the locator boxed, 98 % measure less than 15.3 and 99 % less
than 15.6 µm; of 292 monocytes 99 % less than 20.0. Half of 107 blasts measure more than 15.0.
"""


def blast_reasons(
    everything: Mapping[Label, float], blast_above: float | None
) -> list[ReviewReason]:
    """Return why a cell may be a blast; a pack without blasts gives no reason.

    everything: probabilities over all of the model's outputs. blast_above: the card's limit.
    """
    if blast_above is None or everything.get(Label.BLAST, 0.0) <= blast_above:
        return []
    return [ReviewReason.MAY_BE_BLAST]


def size_reasons(label: Label, box: Box, um_per_px: float | None) -> list[ReviewReason]:
    """Return a reason if a cell is larger than its type gets; none without a scale."""
    largest = LARGEST_UM.get(label)
    if largest is None or um_per_px is None:
        return []
    size_um = math.sqrt(box.width * box.height) * um_per_px
    return [ReviewReason.TOO_LARGE_FOR_TYPE] if size_um > largest else []


def ranked(probabilities: Mapping[Label, float]) -> list[Label]:
    """Return the types, most probable first."""
    return sorted(probabilities, key=probabilities.__getitem__, reverse=True)


def close_types(cell: Cell) -> tuple[Label, Label] | None:
    """Return the two types between which the program hesitates for a cell, the likelier first."""
    if ReviewReason.TWO_TYPES_CLOSE not in cell.reasons or len(cell.probabilities) < 2:
        return None
    first, second = ranked(cell.probabilities)[:2]
    return first, second


def review_threshold_for(
    errors_one_in: int, curve: Sequence[AbstentionPoint]
) -> tuple[float, float]:
    """Return the confidence below which cells go to review, and the share of cells that then do.

    errors_one_in: at most one in so many confident labels may be wrong. The lowest threshold on the
    card's curve that achieves this is taken; if none does, every cell needs review.
    """
    if errors_one_in < 1:
        raise ValueError("at most one in one label can be wrong")
    most = 1.0 / errors_one_in
    fitting = [point for point in curve if point.error_share <= most]
    if not fitting:
        return EVERY_CELL, 1.0
    best = min(fitting, key=lambda point: point.threshold)
    return best.threshold, best.review_share


def dial_steps(curve: Sequence[AbstentionPoint]) -> tuple[DialStep, ...]:
    """Return the positions of the dial that a card's curve allows, from few to many for review.

    Each promises more than the one before it; the last promises nothing and leaves every cell for
    review. A card without a curve has no dial.
    """
    if not curve:
        return ()
    steps = {}
    for one_in in sorted({_one_in(point) for point in curve}):
        threshold, _ = review_threshold_for(one_in, curve)
        steps[threshold] = DialStep(threshold, one_in)  # the strictest one stays
    return (*steps.values(), DialStep(EVERY_CELL, None))


def _one_in(point: AbstentionPoint) -> int:
    """Return the strictest promise that a point of the curve fulfils."""
    if point.error_share <= 1.0 / _MOST_ONE_IN:
        return _MOST_ONE_IN
    whole = max(1, round(1.0 / point.error_share))
    return whole if point.error_share <= 1.0 / whole else whole - 1


def expected_at(threshold: float, curve: Sequence[AbstentionPoint]) -> AbstentionPoint | None:
    """Return what the card's curve promises for a threshold: its nearest point from below.

    None if the card has no curve, or the threshold is below all of it.
    """
    passed = [point for point in curve if point.threshold <= threshold + 1e-9]
    return max(passed, key=lambda point: point.threshold, default=None)

"""From which values on a crop is unlike the cells learnt, and how well that keeps outliers out.

Compared on held-out cells and on outliers (see ``out_of_distribution``): Mahalanobis distance and
residual in the 1280 pooled features, nearest neighbours there, a linear probe on them, the largest
logit, and the logits' energy. Together with focus and the spread of nuclear stain, energy keeps out
as many outliers as the distances do. It needs no further output of the model, and sends a third as
many cells of an unseen microscope to review.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from matplotlib import cbook
from numpy.typing import NDArray
from sklearn.datasets import load_sample_images

from convert.base.recipe import HELD_OUT_FOLD, OUTLIERS_EACH, SEED
from convert.data.crops import Crops
from convert.data.out_of_distribution import (
    COMPOSED_KINDS,
    CUT_KINDS,
    DRAWN_KINDS,
    bccd_scenes,
    compose_outliers,
    cut_outliers,
    draw_outliers,
    read_txl,
)
from convert.data.sources import left_out
from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label
from hematovision_desktop.core.naming.model_card import OodLimits
from hematovision_desktop.core.naming.ports import CropCutter, FieldReader, Locator, QualityMeter
from hematovision_desktop.core.naming.review import OodEvidence, ood_reasons

SHARP_FROM = 0.034
"""Crops with a lower sharpness are out of focus: blurred by 0.56 µm and more, where the classifier
names 5 to 8 of 100 held-out cells fewer. 1 % of the held-out cells are below 0.049.
"""

SPREAD_UM_TO = 5.8
"""A wider spread of nuclear stain means two cells: 8 of 10 pairs, 2 of 100 single cells."""

GOOD_REFUSED = 0.005
"""Share of confidently named held-out cells that the energy limit may send to review. On the
outliers made for choosing, 2 % keeps out no more, and in a set left out it calls half as many cells
again unfamiliar.
"""

_SCENES = 110
_OTHER_SCENES = 60
_OF_A_FIELD, _OF_A_HELD_OUT_FIELD = 2, 4


@dataclass(frozen=True, slots=True, eq=False)
class Crowd:
    """Crops of one kind with what a model and the meter say about them; confident: named so before."""

    evidence: tuple[OodEvidence, ...]
    confident: NDArray[np.bool_]

    def refused(self, limits: OodLimits) -> NDArray[np.bool_]:
        """Whether each crop is newly sent to review."""
        return np.array([bool(ood_reasons(one, limits)) for one in self.evidence])


def gather_out_of_distribution(
    data: Path,
    crops: Crops,
    parts: tuple[FieldReader, Locator, CropCutter],
    side: int,
    *,
    held_out: bool,
    without: str = "",
    each: int = OUTLIERS_EACH,
) -> dict[str, NDArray[np.uint8]]:
    """Return outliers by kind; held_out: from other fields and cells than those for choosing.

    The held-out ones are from no field or cell that training saw; see
    `convert/train/outlier_exposure.py`. This excludes the other half of TXL, which shows BCCD's
    fields again. Real photographs are held out as a kind. without: sources that the run left out,
    from which nothing is taken; a kind that only they could show is missing.
    """
    rng = np.random.default_rng([SEED, int(held_out)])
    gone = left_out(without)
    scenes = [] if "bccd" in gone else bccd_scenes(data, held_out=held_out)[:_SCENES]
    if not held_out and "raabin" not in gone:
        scenes += read_txl(data, "raabin")[:_OTHER_SCENES]
    chosen = _pool(crops, without, held_out=held_out)
    of_a_field = _OF_A_HELD_OUT_FIELD if held_out else _OF_A_FIELD
    cuts = {kind: cut_outliers(kind, scenes, parts, of_a_field, rng) for kind in CUT_KINDS}
    found = {kind: np.stack(some) for kind, some in cuts.items() if some}
    platelets = crops.labels()[chosen] == MODEL_LABELS.index(Label.PLATELET)
    for kind in COMPOSED_KINDS:
        if kind == "platelet_clumps" and not platelets.any():
            continue
        found[kind] = compose_outliers(kind, crops, chosen, each, rng)
    for kind in DRAWN_KINDS:
        found[kind] = draw_outliers(kind, each, side, rng)
    if held_out:
        found["photographs"] = _photographs(each, side, rng)
    return found


def _pool(crops: Crops, without: str, *, held_out: bool) -> NDArray[np.int64]:
    choose = crops.validation if held_out else crops.training
    fits = choose(HELD_OUT_FOLD, without)
    return np.array([index for index in fits if crops.rows[index].view == 0])


def _photographs(count: int, side: int, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Return windows of the sample photographs that come with two libraries."""
    portrait = Path(str(cbook.get_sample_data("grace_hopper.jpg", asfileobj=False)))
    coded = np.frombuffer(portrait.read_bytes(), np.uint8)
    face = np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR))[..., ::-1]
    pictures = [*load_sample_images().images, face]
    windows = []
    for place in range(count):
        picture = np.ascontiguousarray(pictures[place % len(pictures)])
        height, width = picture.shape[:2]
        across = int(rng.integers(48, min(height, width)))
        top, left = int(rng.integers(height - across)), int(rng.integers(width - across))
        window = picture[top : top + across, left : left + across]
        method = cv2.INTER_AREA if across > side else cv2.INTER_LINEAR
        windows.append(cv2.resize(window, (side, side), interpolation=method))
    return np.stack(windows).astype(np.uint8)


def measure_crops(
    crops: Sequence[Pixels] | NDArray[np.uint8], energy: NDArray[np.float64], meter: QualityMeter
) -> tuple[OodEvidence, ...]:
    """Return what is known about each crop besides its name."""
    return tuple(
        OodEvidence(float(one), meter.measure_crop(crop))
        for one, crop in zip(energy, crops, strict=True)
    )


def fit_limits(good: Crowd, weights: NDArray[np.float64]) -> OodLimits:
    """Return the limits: energy from held-out cells, spread and focus as given above."""
    # If a model is sure of nothing, all of its cells are used.
    chosen = good.confident if good.confident.any() else np.ones_like(good.confident)
    energy = np.array([one.energy for one in good.evidence])[chosen]
    return OodLimits(energy_limit(energy, weights[chosen]), SPREAD_UM_TO, SHARP_FROM)


def energy_limit(energy: NDArray[np.float64], weights: NDArray[np.float64]) -> float:
    """Return the energy below which only the permitted share of the good cells is, by weight."""
    order = np.argsort(energy)
    place = int(np.searchsorted(np.cumsum(weights[order]) / weights.sum(), GOOD_REFUSED))
    return round(float(energy[order][place]), 3)


def judge_outliers(outliers: Mapping[str, Crowd], limits: OodLimits) -> dict[str, dict[str, float]]:
    """Return for each kind the share that gets a confident leukocyte name, before and with the limits."""
    return {
        kind: {
            "crops": len(crowd.evidence),
            "before": round(float(crowd.confident.mean()), 4),
            "with_limits": round(float((crowd.confident & ~crowd.refused(limits)).mean()), 4),
        }
        for kind, crowd in outliers.items()
    }

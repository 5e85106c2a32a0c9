"""Outliers that training shows without a name, so the network is sure only about things that it was taught.

Outlier exposure (Hendrycks, Mazeika, Dietterich 2019): for a crop that shows no leukocyte, the
wanted answer is that all types are equal. Platelets on top of each other are platelets and keep
that name. The kinds are those by which abstention is judged, but never from the same field, cell or
draw. Photographs and cells out of focus are never shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from convert.base.recipe import LABELS, MARGIN, SEED
from convert.data.crops import NO_TYPE, Crops
from convert.data.out_of_distribution import (
    CUT_KINDS,
    DRAWN_KINDS,
    bccd_scenes,
    compose_outliers,
    cut_outliers,
    draw_outliers,
    read_txl,
)
from convert.data.sources import left_out
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.ports import CropCutter, FieldReader, Locator

EACH_KIND = 400
_EACH_FIELD = 4
_COMPOSED = {"platelet_clumps": LABELS.index(Label.PLATELET), "two_cells": NO_TYPE}


@dataclass(frozen=True, slots=True, eq=False)
class Outliers:
    """Outliers to learn from: wide crops, uint8 RGB (n, side, side, 3), and their labels (n,)."""

    pixels: NDArray[np.uint8]
    labels: NDArray[np.int64]


def gather_outliers(
    data: Path,
    crops: Crops,
    chosen: NDArray[np.int64],
    parts: tuple[FieldReader, Locator, CropCutter],
    *,
    without: str = "",
    each: int = EACH_KIND,
) -> Outliers:
    """Return outliers from the fields that training may see, and from the chosen crops.

    without: a set left out, from which nothing is taken.
    """
    rng = np.random.default_rng([SEED, 2])
    side = crops.pixels.shape[1]
    narrow = round(side / MARGIN)
    gone = left_out(without)
    scenes = [] if "raabin" in gone else read_txl(data, "raabin")
    if "bccd" not in gone and (data / "bccd").is_dir():
        scenes += bccd_scenes(data, held_out=False)
    pixels: list[NDArray[np.uint8]] = []
    labels: list[int] = []
    for kind in CUT_KINDS:
        some = [scenes[place] for place in rng.permutation(len(scenes))[: each // _EACH_FIELD]]
        cut = cut_outliers(kind, some, parts, _EACH_FIELD, rng)
        pixels += cut
        labels += [NO_TYPE] * len(cut)
    whole = np.array([index for index in chosen if crops.rows[index].view == 0])
    platelets = crops.labels()[whole] == LABELS.index(Label.PLATELET)
    for kind, label in _COMPOSED.items():
        if kind == "platelet_clumps" and not platelets.any():
            continue
        pixels += list(compose_outliers(kind, crops, whole, each, rng))
        labels += [label] * each
    for kind in DRAWN_KINDS:
        pixels += list(draw_outliers(kind, each, narrow, rng))
        labels += [NO_TYPE] * each
    rim = (side - narrow) // 2
    wide = [cv2.copyMakeBorder(one, rim, rim, rim, rim, cv2.BORDER_REFLECT_101) for one in pixels]
    return Outliers(np.stack(wide).astype(np.uint8), np.array(labels, np.int64))

"""Leukocytes of another microscope that nobody typed: for borrowing stains, and for a third look."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from convert.base.recipe import PREPROCESSING, padded_crop
from convert.data.boxes import read_objects
from convert.data.class_names import Names
from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.images.smear.cutter import ScaledCropCutter
from hematovision_desktop.adapters.images.smear.red_cells import RED_CELL_UM
from hematovision_desktop.adapters.locator.colour import ColourLocator
from hematovision_desktop.core.cells.field import Box

FOLDER = Path("txl") / "raabin"
"""The other half of this set shows fields of BCCD, so it is not another microscope."""

_CLASSES = Names(("WBC", "RBC", "platelet"), {})
_NARROWEST_PX = 12


def unlabelled_crops(data: Path, cache: Path) -> NDArray[np.uint8] | None:
    """Return wide crops, uint8 RGB (n, side, side, 3), one per leukocyte; None if the set is not there.

    cache: the folder in which they are kept after they are cut once. The scale comes from the drawn
    red cells.
    """
    kept = cache / "raabin.npy"
    if not kept.exists():
        if not (data / FOLDER).is_dir():
            return None
        crops = [
            crop for path in sorted((data / FOLDER / "images").iterdir()) for crop in _cut(path)
        ]
        if not crops:
            return None
        unfinished = cache / "new-raabin.npy"
        np.save(unfinished, np.stack(crops))
        unfinished.replace(kept)
    return np.asarray(np.load(kept, mmap_mode="r"))


def _cut(path: Path) -> list[NDArray[np.uint8]]:
    """Return the crops of the whole leukocytes of one field whose red cells give the scale."""
    labels = path.parents[1] / "labels" / f"{path.stem}.txt"
    if not labels.exists():
        return []
    boxes = read_objects(labels, path, _CLASSES)
    red = [(box.width + box.height) / 2 for name, box in boxes if name == "RBC" and _is_round(box)]
    if not red:
        return []
    field = ImageReader().read(path)
    located = ColourLocator().locate(field, RED_CELL_UM / float(np.median(red)))
    cutter = ScaledCropCutter(padded_crop(PREPROCESSING))
    return [
        cutter.cut(field, box, located) for name, box in boxes if name == "WBC" and _is_round(box)
    ]


def _is_round(box: Box) -> bool:
    """Whether a box is about as wide as high, which means that the edge does not cut the cell."""
    shorter, longer = sorted((box.width, box.height))
    return shorter >= _NARROWEST_PX and longer <= 1.35 * shorter

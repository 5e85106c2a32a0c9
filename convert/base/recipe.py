"""What the workshop fixes for all stages: paths, the crop, the seeds."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from hematovision_desktop.core.cells.labels import MODEL_LABELS
from hematovision_desktop.core.naming.model_card import Preprocessing

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "models"
CROPS = ROOT / "build" / "crops"
TRAINING = ROOT / "build" / "train"
LOCATOR_STATE = TRAINING / "locator"
ADAPT_GAIN = ROOT / "build" / "adapt-gain"
FIRST_LOCATOR_STATE = TRAINING / "first-locator"

IMAGENET = Path("imagenet") / "mobilenet_v2_1.0_224_int8.tflite"
"""Where the starting weights are in the data folder."""

EARLIER_VERSION = "an earlier version of this network"
"""What the card calls starting weights that themselves started from the ImageNet file."""

IMAGENET_START = {
    "name": "MobileNetV2 1.0 ImageNet weights (int8)",
    "used_for": "starting weights",
    "licence": "Apache-2.0",
    "source": "https://coral.ai/models/image-classification/",
}

LABELS = MODEL_LABELS
SEED = 7
FOLDS = 5
HELD_OUT_FOLD = 0

PREPROCESSING = Preprocessing(crop_um=24.0, side_px=128, background_level=225.0, outside=0)
"""The window is about 1.7 times a typical leukocyte: it shows all of the cytoplasm and few neighbours."""

MARGIN = 1.5
"""Training crops are this much wider than the program's, so turning and shifting them needs no padding."""


OUTLIER_EXPOSURE = 0.08
"""Share of an epoch that shows things that are not leukocytes."""

OUTLIERS_EACH = 200
"""Crops of each kind, without a leukocyte, that are made to judge abstention."""

TTA_MARGIN = 3.5
"""If the two best types are closer than this, in logits, the cell is looked at again.

Few sure cells are closer: with label smoothing the best type leads by some 4.5.
"""

DRAWN_EACH = 16
"""Drawn cells of each type and condition for the known failures in the report."""

SETS = ("bccd", "pbc")
"""The labelled sets that crops come from. Either can be left out, to measure on it."""


def left_out_run(runs: Path, without: str) -> Path:
    """Return the folder of the run that was trained without a set."""
    return runs / f"without-{without}"


def padded_crop(preprocessing: Preprocessing) -> Preprocessing:
    """Return preprocessing with the same scale and colours but a wider window, for augmentation."""
    return replace(
        preprocessing,
        crop_um=preprocessing.crop_um * MARGIN,
        side_px=round(preprocessing.side_px * MARGIN),
    )


def data_folder(named: Path | None = None) -> Path:
    """Return the data folder: the one named, or else HEMATOVISION_DATA, or else ../shared/data."""
    return named or Path(os.environ.get("HEMATOVISION_DATA", ROOT.parent / "shared" / "data"))

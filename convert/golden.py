"""What the shipped pack answers for a few drawn crops, kept so that a changed runtime is noticed."""

from __future__ import annotations

import io
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from convert.checkpoint import write_bytes
from hematovision_desktop.adapters.litert_classifier import LiteRtClassifier
from hematovision_desktop.adapters.model_pack import load_pack


def write_golden(pack_path: Path) -> None:
    """Write drawn crops and the pack's logits and class maps for them beside the pack."""
    pack = load_pack(pack_path)
    crops = draw_crops(pack.card.preprocessing.side_px)
    answer = LiteRtClassifier(pack).classify(list(crops))
    target = io.BytesIO()
    np.savez_compressed(target, crops=crops, logits=answer.logits, class_maps=answer.class_maps)
    write_bytes(pack_path.with_name("golden.npz"), target.getvalue())


def draw_crops(side: int, count: int = 6) -> NDArray[np.uint8]:
    """Return simple drawn cells, uint8 RGB (count, side, side, 3), unlike one another."""
    rng = np.random.default_rng(11)
    crops = np.full((count, side, side, 3), 225, np.uint8)
    for place, crop in enumerate(crops):
        middle = (side // 2, side // 2)
        cytoplasm = (210 - 12 * place, 170 + 6 * place, 205)
        cv2.circle(crop, middle, int(side * (0.2 + 0.03 * place)), cytoplasm, -1, cv2.LINE_AA)
        for _ in range(1 + place % 4):
            x, y = rng.integers(-side // 10, side // 10 + 1, 2)
            nucleus = (95 + 5 * place, 60, 140)
            lobe = (middle[0] + int(x), middle[1] + int(y))
            cv2.circle(crop, lobe, side // (7 + place % 3), nucleus, -1, cv2.LINE_AA)
        if place % 2:
            crop[: side // (3 + place)] = 0
    return crops

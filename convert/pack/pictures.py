"""Crops for calibrating and judging: from any folder of pictures, from the cache, or drawn."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from convert.base.recipe import HELD_OUT_FOLD, MODELS, SEED
from convert.base.type_names import type_named
from convert.data.crops import Crops, cut_middle
from convert.pack.sanity import KnownCrops
from hematovision_desktop.adapters.files.finder import find_files
from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.images.smear.cutter import ScaledCropCutter
from hematovision_desktop.adapters.locator.learned import LearnedLocator, open_locator
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.core.base.errors import FieldUnreadable, UserError
from hematovision_desktop.core.cells.field import (
    Field,
    Located,
    Location,
    Pixels,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.model_card import Preprocessing

MOST_PICTURES = 600
MOST_JUDGED = 300
_DRAWN_EACH = 6
_UM_PER_PX = 0.15


def read_pictures(
    folder: Path, rules: Preprocessing, labels: tuple[Label, ...], say: Callable[[str], None]
) -> tuple[NDArray[np.uint8], KnownCrops | None]:
    """Return crops of a folder's pictures, and the crops whose folder is named after one of the labels.

    A cell is cut as the program cuts it: the one nearest to the middle. If none is found, the whole
    picture is used. Raises UserError if no picture can be read.
    """
    paths = find_files([folder], lambda: False)
    if len(paths) > MOST_PICTURES:
        chosen = np.random.default_rng(SEED).choice(len(paths), MOST_PICTURES, replace=False)
        paths = [paths[place] for place in sorted(chosen)]
    reader, cutter = ImageReader(), ScaledCropCutter(rules)
    locator = open_locator(MODELS / "locator.tflite")
    crops, types, refused = [], [], 0
    for path in paths:
        try:
            field = reader.read(path)
        except FieldUnreadable:
            refused += 1
            continue
        crops.append(_crop(field, locator, cutter, rules.side_px))
        types.append(type_named(path.parent.name))
    if not crops:
        raise UserError(f"--pictures: no picture in {folder} can be read.")
    if refused:
        say(f"{refused} files of {folder} cannot be read")
    pixels = np.stack(crops)
    named = [place for place, label in enumerate(types) if label in labels]
    if not named:
        return pixels, None
    known = tuple(label for label in types if label is not None and label in labels)
    return pixels, KnownCrops(f"{len(named)} labelled cells in {folder.name}", pixels[named], known)


def _crop(field: Field, locator: LearnedLocator, cutter: ScaledCropCutter, side: int) -> Pixels:
    located = locator.locate(field)
    height, width = field.pixels.shape[:2]
    middle = width / 2, height / 2
    found = sorted(located.locations, key=lambda one: _distance(one.box.centre, middle))
    if not found:
        return resized(field.pixels, side)
    return cutter.cut(field, found[0].box, located)


def _distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    return float(np.hypot(one[0] - other[0], one[1] - other[1]))


def resized(pixels: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """Return a picture as a square with this side."""
    smaller = max(pixels.shape[:2]) > side
    how = cv2.INTER_AREA if smaller else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(pixels, (side, side), interpolation=how), np.uint8)


def crops_of_cache(
    crops: Crops, rules: Preprocessing, labels: tuple[Label, ...], usual_side: int
) -> tuple[NDArray[np.uint8], KnownCrops | None]:
    """Return crops of the cache in the size of a network's input, and held-out ones of its labels."""

    def cut(places: NDArray[np.int64]) -> NDArray[np.uint8]:
        middle = cut_middle(np.asarray(crops.pixels[places]), usual_side)
        return np.stack([resized(one, rules.side_px) for one in middle])

    rng = np.random.default_rng(SEED)
    training, judged = crops.training(HELD_OUT_FOLD), crops.validation(HELD_OUT_FOLD)
    judged = np.array([place for place in judged if crops.rows[place].label in labels], np.int64)
    if not len(training):
        training = np.arange(len(crops.rows))
    training = rng.permutation(training)[:MOST_JUDGED]
    judged = rng.permutation(judged)[:MOST_JUDGED]
    if not len(judged):
        return cut(training), None
    types = tuple(Label(crops.rows[place].label) for place in judged)
    return cut(training), KnownCrops(f"{len(judged)} held-out cells", cut(judged), types)


def draw_known(rules: Preprocessing, labels: tuple[Label, ...]) -> KnownCrops:
    """Return drawn cells of these types."""
    cutter = ScaledCropCutter(rules)
    crops: list[NDArray[np.uint8]] = []
    types: list[Label] = []
    for seed in range(_DRAWN_EACH):
        for label in labels:
            drawn = draw_field(
                100 * seed + len(crops),
                240,
                240,
                um_per_px=_UM_PER_PX,
                leukocytes=[label],
                mark=False,
            )
            field = Field(Path("drawn"), drawn.pixels, "", 0)
            box = drawn.truths[0].box
            scale = Scale(_UM_PER_PX, ScaleSource.SET)
            located = Located((Location(box),), scale, (250.0, 230.0, 205.0), 0)
            crops.append(cutter.cut(field, box, located))
            types.append(label)
    return KnownCrops(f"{len(crops)} drawn cells", np.stack(crops), tuple(types))

"""The cache of crops between the stages: one file with the pixels, one with what is known about them."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from convert.base.recipe import HELD_OUT_FOLD, SEED
from convert.data.datasets import Untyped
from convert.data.sources import family_of, left_out
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label

CALIBRATION_CROPS = 400

_PIXELS, _TABLE = "pixels.npy", "table.csv"
_COLUMNS = ("source", "label", "split", "group", "fold", "view", "suspect")

NO_TYPE = -1
"""Instead of a label: the wanted answer is that all types are equal."""

SOME_LEUKOCYTE = -2
"""Instead of a label: any type of leukocyte is a right answer."""

_CODES: dict[Label | Untyped, int] = {
    **{label: place for place, label in enumerate(MODEL_LABELS)},
    Untyped.NO_TYPE: NO_TYPE,
    Untyped.LEUKOCYTE: SOME_LEUKOCYTE,
}


@dataclass(frozen=True, slots=True)
class CropRow:
    """What is known about one crop. view: 0 for the file as it is, otherwise the number of its copy.

    suspect: its label is in doubt, so it never counts in a figure.
    """

    source: str
    label: Label | Untyped
    split: str
    group: str
    fold: int
    view: int
    suspect: bool = False

    @property
    def is_typed(self) -> bool:
        """Whether somebody gave it a type."""
        return isinstance(self.label, Label)

    def is_held_out(self, fold: int) -> bool:
        """Whether it is not used for training: it is in the validation part of its set, or in the held-out fold."""
        return self.split == "val" or self.fold == fold


@dataclass(frozen=True, slots=True, eq=False)
class Crops:
    """Crops and their rows.

    pixels: uint8 RGB, shape (n, side, side, 3). side is wider than the classifier's by the margin
    for augmentation.
    """

    pixels: NDArray[np.uint8]
    rows: tuple[CropRow, ...]

    def where(self, chosen: Sequence[bool]) -> NDArray[np.int64]:
        """Return the indices for which chosen is true."""
        return np.flatnonzero(np.asarray(chosen))

    def labels(self) -> NDArray[np.int64]:
        """Return each crop's index in the order of Label, or NO_TYPE, or SOME_LEUKOCYTE; shape (n,)."""
        return np.array([_CODES[row.label] for row in self.rows], dtype=np.int64)

    def training(self, held_out: int, without: str = "") -> NDArray[np.int64]:
        """Return the typed crops for training: all that are not held out.

        without: sources that are not used at all, see `left_out`.
        """
        return self._training(held_out, without, typed=True)

    def untyped(self, held_out: int, without: str = "") -> NDArray[np.int64]:
        """Return the crops without a type that training may show."""
        return self._training(held_out, without, typed=False)

    def _training(self, held_out: int, without: str, *, typed: bool) -> NDArray[np.int64]:
        gone = left_out(without)
        return self.where(
            [
                row.split == "train"
                and row.is_typed == typed
                and family_of(row.source) not in gone
                and not row.is_held_out(held_out)
                for row in self.rows
            ]
        )

    def validation(self, held_out: int, without: str = "") -> NDArray[np.int64]:
        """Return the crops to judge by: held out, typed, and with a type that is not in doubt."""
        gone = left_out(without)
        return self.where(
            [
                row.is_typed
                and not row.suspect
                and family_of(row.source) not in gone
                and row.is_held_out(held_out)
                for row in self.rows
            ]
        )


def write_crops(
    folder: Path, count: int, side: int, items: Iterator[tuple[CropRow, NDArray[np.uint8]]]
) -> None:
    """Write at most count crops as they come. The folder is complete only when this returns.

    Until then both files are new ones, because a training run may still have the old ones mapped.
    """
    folder.mkdir(parents=True, exist_ok=True)
    new_pixels, new_table = folder / f"new-{_PIXELS}", folder / f"new-{_TABLE}"
    pixels = np.lib.format.open_memmap(
        new_pixels, mode="w+", dtype=np.uint8, shape=(count, side, side, 3)
    )
    rows = []
    for place, (row, crop) in enumerate(items):
        pixels[place] = crop
        known = (row.source, row.label.value, row.split, row.group, row.fold, row.view)
        rows.append([*known, int(row.suspect)])
    pixels.flush()
    with new_table.open("w", newline="", encoding="utf-8") as target:
        csv.writer(target).writerows([_COLUMNS, *rows])
    (folder / _TABLE).unlink(missing_ok=True)
    new_pixels.replace(folder / _PIXELS)
    new_table.replace(folder / _TABLE)


def has_crops(folder: Path) -> bool:
    """Whether a folder contains the cache."""
    return (folder / _TABLE).exists()


def read_crops(folder: Path) -> Crops:
    """Return the cache. Its pixels are mapped, not loaded."""
    if not has_crops(folder):
        raise UserError(f"There are no crops in {folder}. Run `python -m convert prepare` first.")
    with (folder / _TABLE).open(newline="", encoding="utf-8") as lines:
        rows = tuple(
            CropRow(
                row["source"],
                _label(row["label"]),
                row["split"],
                row["group"],
                int(row["fold"]),
                int(row["view"]),
                row.get("suspect", "0") == "1",
            )
            for row in csv.DictReader(lines)
        )
    pixels = np.load(folder / _PIXELS, mmap_mode="r")
    return Crops(pixels[: len(rows)], rows)


def _label(name: str) -> Label | Untyped:
    return Untyped(name) if name in set(Untyped) else Label(name)


def cut_middle(pixels: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """Return the middle of wide crops, shape (…, side, side, 3): what the program itself would cut."""
    start = (pixels.shape[-2] - side) // 2
    return np.ascontiguousarray(pixels[..., start : start + side, start : start + side, :])


def calibration_crops(
    crops: Crops, side: int, count: int = CALIBRATION_CROPS, without: str = ""
) -> NDArray[np.uint8]:
    """Return training crops as the program cuts them, equally many of every label and set.

    without: a set that is not used at all.
    """
    rng = np.random.default_rng(SEED)
    chosen = crops.training(HELD_OUT_FOLD, without)
    kinds: dict[tuple[str, Label | Untyped], list[int]] = {}
    for index in rng.permutation(chosen):
        kinds.setdefault((crops.rows[index].source, crops.rows[index].label), []).append(int(index))
    each = max(1, count // max(1, len(kinds)))
    indices = [index for members in kinds.values() for index in members[:each]]
    if not indices:
        raise UserError("There are no training crops to calibrate on. Run `prepare` again.")
    pixels = cut_middle(np.asarray(crops.pixels[np.array(indices)]), side)
    # The input's range must be exactly [-1, 1] for any crops.
    pixels[0, 0, :2] = [[0, 0, 0], [255, 255, 255]]
    return pixels

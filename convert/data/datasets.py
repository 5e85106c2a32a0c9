"""The content of the data folder: examples for training, the files of every set, and their checks."""

from __future__ import annotations

import csv
import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from convert.base.recipe import FOLDS
from convert.data.boxes import read_boxed
from convert.data.class_names import Names
from convert.data.near_duplicates import match_originals
from convert.data.voc import read_voc
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label

PBC_LABELS = {**{label.value: label for label in MODEL_LABELS}, "ig": Label.IMMATURE_GRANULOCYTE}
NEAR_BITS = 40
"""Fields whose 256-bit difference hashes differ in at most this many bits show the same scene.
Scaled copies differ in up to 12 bits, different fields in 80 and more.
"""


OWN_SPLIT = -1
"""Instead of a fold: the set itself says what is for validation."""


class Untyped(StrEnum):
    """Instead of a type: what a crop without a type shows."""

    NO_TYPE = "no_type"
    """Not a cell with a type: a smudge, a crushed cell."""

    LEUKOCYTE = "leukocyte"
    """A leukocyte that nobody typed."""


@dataclass(frozen=True, slots=True)
class Example:
    """One labelled cell. group: the original it belongs to; split: train, val or test.

    box: where the cell is, in px, if the set says so; fold: 0 to 4, the same for a whole group.
    suspect: its label is in doubt, so it never counts in a figure.
    """

    source: str
    path: Path
    label: Label | Untyped
    split: str
    group: str
    fold: int = 0
    box: Box | None = None
    suspect: bool = False


def read_pbc(data: Path, splits: Sequence[str]) -> list[Example]:
    """Return the single-cell pictures of the Barcelona set in the given splits."""
    folder = _existing(data / "pbc")
    return [
        Example(
            "pbc",
            folder / "images" / row["class"] / row["image"],
            PBC_LABELS[row["class"]],
            row["split"],
            row["image"],
            fold=OWN_SPLIT,
        )
        for row in table_rows(folder / "splits.csv")
        if row["split"] in splits
    ]


def read_bccd(data: Path) -> list[Example]:
    """Return the BCCD fields marked for training that hold exactly one typed cell."""
    folder = _existing(data / "bccd")
    typed = [
        (row, row["cell_types"].split(";"))
        for row in table_rows(folder / "labels.csv")
        if row["split"] == "train" and row["cell_types"]
    ]
    return assign_folds(
        Example(
            "bccd",
            folder / "images" / row["image"],
            Label(types[0]),
            "train",
            row["image"],
            box=_largest(read_boxes(folder, row["image"], "WBC")),
        )
        for row, types in typed
        if len(types) == 1 and types[0] in set(MODEL_LABELS)
    )


def read_kaggle_test(data: Path, folder: str = "test") -> list[Example]:
    """Return the official Kaggle test files, each as its own group (see `group_by_original`)."""
    return [
        Example("kaggle", path, Label(path.parent.name), "test", f"{path.parent.name}/{path.name}")
        for path in sorted(_existing(data / "blood-cells" / folder).glob("*/*.jp*g"))
    ]


def group_by_original(copies: Sequence[Example], originals: Sequence[Example]) -> list[Example]:
    """Return the turned copies with the group of the original that each one shows."""
    grouped = {}
    for label in {example.label for example in copies}:
        some = [example for example in copies if example.label is label]
        known = [example for example in originals if example.label is label]
        places = match_originals([one.path for one in some], [one.path for one in known])
        for example, place in zip(some, places, strict=True):
            grouped[example.path] = replace(example, group=known[place].group)
    return [grouped[example.path] for example in copies]


def bccd_test_fields(data: Path) -> list[Path]:
    """Return the BCCD fields that are used for final figures only."""
    folder = _existing(data / "bccd")
    rows = table_rows(folder / "labels.csv")
    return [folder / "images" / row["image"] for row in rows if row["split"] == "test"]


def read_boxes(folder: Path, image: str, name: str) -> list[Box]:
    """Return the VOC boxes of one kind of object in a BCCD field, broken ones included."""
    path = folder / "boxes" / f"{Path(image).stem}.xml"
    if not path.exists():
        return []
    return [box for kind, box in read_voc(path) if kind == name]


def read_own(folder: Path, names: Names) -> tuple[list[Example], Counter[str]]:
    """Return the labelled cells of any folder of VOC or YOLO boxes; each picture is a group.

    The counts say what was left out and why.
    """
    cells, left_out = read_boxed(folder, names)
    examples = assign_folds(
        Example("own", cell.path, cell.label, "train", _own_group(folder, cell.path), box=cell.box)
        for cell in cells
    )
    return examples, left_out


def _own_group(folder: Path, path: Path) -> str:
    return path.relative_to(folder).as_posix()


def assign_folds(examples: Iterable[Example]) -> list[Example]:
    """Return the examples with folds: whole groups, stratified by label, ordered by hash."""
    everything = list(examples)
    groups: dict[Label | Untyped, set[str]] = defaultdict(set)
    for example in everything:
        groups[example.label].add(example.group)
    fold = {
        group: place % FOLDS
        for members in groups.values()
        for place, group in enumerate(sorted(members, key=_hashed))
    }
    return [replace(example, fold=fold[example.group]) for example in everything]


def refuse_leaks(examples: Sequence[Example], data: Path) -> None:
    """Raise UserError if anything of a test set is among the examples for training.

    Files are compared by name within a set, and by the SHA-256 of their bytes. Whole fields are
    also compared by their look, because the official test files are scaled-down copies of BCCD's.
    """
    tests = [example.path for example in read_pbc(data, ["test"])]
    fields = bccd_test_fields(data)
    originals = [example.path for example in read_kaggle_test(data, "test_simple")]
    names = {path.name for path in (*tests, *fields)}
    digests = {file_hash(path) for path in (*tests, *fields, *originals)}
    looks = np.stack([look_hash(path) for path in (*fields, *originals)])
    fields_to_train = {one.path for one in examples if one.fold != OWN_SPLIT}
    nearest = {path: _nearest(looks, path) for path in fields_to_train}
    hashes = {path: file_hash(path) for path in {one.path for one in examples}}
    for example in examples:
        why = None
        if example.split == "test":
            why = "it is marked as a test file"
        elif example.path.name in names:
            why = "a test file has the same name"
        elif hashes[example.path] in digests:
            why = "a test file has the same content"
        elif example.fold != OWN_SPLIT and nearest[example.path] <= NEAR_BITS:
            why = "it shows the same field as a test file"
        if why:
            raise UserError(
                f"{example.path} must not be trained on: {why}. Take it out of the set."
            )


def file_hash(path: Path) -> str:
    """Return the SHA-256 of a file's bytes, lower-case hex."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def look_hash(path: Path) -> NDArray[np.bool_]:
    """Return the 256-bit difference hash of a picture, which survives scaling and compression."""
    grey = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_GRAYSCALE)
    if grey is None:
        raise UserError(f"{path} cannot be decoded. Fetch the data set again.")
    small = cv2.resize(grey, (17, 16), interpolation=cv2.INTER_AREA).astype(np.int16)
    return np.asarray(small[:, 1:] > small[:, :-1]).ravel()


def _nearest(looks: NDArray[np.bool_], path: Path) -> int:
    return int((looks ^ look_hash(path)).sum(axis=1).min())


def _largest(boxes: Sequence[Box]) -> Box | None:
    whole = [box for box in boxes if min(box.width, box.height) >= 10]
    return max(whole, key=lambda box: box.width * box.height, default=None)


def _hashed(group: str) -> str:
    return hashlib.sha256(group.encode()).hexdigest()


def _existing(folder: Path) -> Path:
    if not folder.is_dir():
        raise UserError(
            f"The data folder {folder} is not there. Set HEMATOVISION_DATA to the folder that holds it."
        )
    return folder


def table_rows(path: Path) -> list[dict[str, str]]:
    """Return the rows of one of our CSV tables, by the names of the columns."""
    with path.open(newline="", encoding="utf-8") as lines:
        return list(csv.DictReader(lines))

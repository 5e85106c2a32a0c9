"""The fields that a locator learns from: boxes of three kinds of cells, and folds without leaks.

TXL's `cbc` set is BCCD again, stretched to squares and partly mirrored or cut. Every picture goes
with the BCCD field that it shows. A picture that shows a test field, or cannot be assigned, is left
out.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from convert.base.recipe import FOLDS
from convert.data.boxes import read_folder, read_objects
from convert.data.class_names import Names
from convert.data.datasets import bccd_test_fields, read_pbc
from convert.data.near_duplicates import find_copies
from convert.data.voc import read_voc
from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.locator.colour import ColourLocator
from hematovision_desktop.adapters.practice.drawn_smear import Stain, draw_field
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Box, Field, Pixels
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.locator_card import KINDS, Kind

NARROWEST_PX = 8
"""Narrower boxes are slips of the annotator's mouse; nothing is learnt from their area."""

_TXL_NAMES = Names(("WBC", "RBC", "Platelets"), {})
_KNOWN = {"wbc": Kind.LEUKOCYTE, "rbc": Kind.RED_CELL, "platelets": Kind.PLATELET}
_KNOWN |= {label.value: Kind.LEUKOCYTE for label in Label}
_KNOWN |= {kind.value: kind for kind in Kind} | {"platelet": Kind.PLATELET}
_UPRIGHT, _LYING = 0.88, 1.14
"""If the width over height of the median cell is below or above these, the picture was compressed
in one direction.
"""

_PER_TYPE = 50


@dataclass(frozen=True, slots=True, eq=False)
class BoxedField:
    """One field and what is known about its content.

    pixels: uint8 RGB (height, width, 3). boxes: what can be learnt; doubtful: where nothing can.
    complete: the kinds whose every cell has a box. group: the original; fold: 0 to 4. red_px: the
    width of its red cells, or 0 if it is not known.
    """

    name: str
    source: str
    pixels: Pixels
    boxes: tuple[tuple[Kind, Box], ...]
    doubtful: tuple[Box, ...] = ()
    complete: frozenset[Kind] = frozenset(KINDS)
    group: str = ""
    red_px: float = 0.0

    @property
    def fold(self) -> int:
        """The fold of its group, by hash."""
        return int(hashlib.sha256(self.group.encode()).hexdigest()[:8], 16) % FOLDS


def read_bccd_fields(data: Path, *, test: bool = False) -> list[BoxedField]:
    """Return the boxed BCCD fields of the training split, or of the test split for final figures."""
    tests = {path.name for path in bccd_test_fields(data)}
    folder = data / "bccd"
    fields = []
    for path in sorted((folder / "images").glob("*.jpg")):
        boxes = folder / "boxes" / f"{path.stem}.xml"
        if (path.name in tests) == test and boxes.is_file():
            fields.append(_field(path, "bccd", read_voc(boxes), path.stem))
    return fields


def read_txl_fields(data: Path) -> tuple[list[BoxedField], Counter[str]]:
    """Return the TXL fields that show no test field, with counts of what was left out and why."""
    fields = [
        _field(path, "raabin", read_objects(_labels(path), path, _TXL_NAMES), path.stem)
        for path in sorted((data / "txl" / "raabin" / "images").glob("*"))
    ]
    tests = {path.stem for path in bccd_test_fields(data)}
    copies, unknown = _read_copies(data)
    left_out = Counter({"cbc: not told apart": unknown})
    left_out["cbc: shows a test field"] = sum(copy.group in tests for copy in copies)
    return fields + [copy for copy in copies if copy.group not in tests], left_out


def read_boxed_again(data: Path) -> list[BoxedField]:
    """Return BCCD's test fields as TXL copied and boxed them, for final figures only."""
    tests = {path.stem for path in bccd_test_fields(data)}
    return [copy for copy in _read_copies(data)[0] if copy.group in tests]


def _read_copies(data: Path) -> tuple[list[BoxedField], int]:
    """Return TXL's copies of BCCD fields, and how many could not be assigned."""
    originals = sorted((data / "bccd" / "images").glob("*.jpg"))
    squares = sorted((data / "txl" / "cbc" / "images").glob("*"))
    found = find_copies(squares, originals)
    copies = [
        _unstretch(_field(path, "cbc", read_objects(_labels(path), path, _TXL_NAMES), one.stem))
        for path, one in zip(squares, found, strict=True)
        if one is not None
    ]
    return copies, len(squares) - len(copies)


def read_single_cells(data: Path) -> list[BoxedField]:
    """Return single-cell pictures of PBC, boxed by colour; nothing is known about what is around the cell."""
    chosen: list[BoxedField] = []
    counts: Counter[str] = Counter()
    reader, locator = ImageReader(), ColourLocator()
    examples = sorted(read_pbc(data, ["train"]), key=lambda one: _hashed(one.path.name))
    for example in examples:
        if counts[example.label] >= _PER_TYPE:
            continue
        picture = reader.read(example.path)
        box = _central(picture, locator)
        if box is None:
            continue
        counts[example.label] += 1
        kind = Kind.PLATELET if example.label is Label.PLATELET else Kind.LEUKOCYTE
        name, pixels = example.path.name, picture.pixels
        only = frozenset({Kind.LEUKOCYTE})
        chosen.append(BoxedField(name, "pbc", pixels, ((kind, box),), (), only, name))
    return chosen


def draw_fields(count: int = 80) -> list[BoxedField]:
    """Return fields that we drew, in every stain, some without a leukocyte."""
    rng = np.random.default_rng(11)
    fields = []
    for number in range(count):
        drawn = draw_field(
            int(rng.integers(1 << 31)),
            *((640, 480), (480, 480))[number % 2],
            um_per_px=float(rng.uniform(0.07, 0.15)),
            leukocytes=() if number % 5 == 0 else None,
            stain=tuple(Stain)[number % len(Stain)],
            blur_px=float(rng.uniform(0.5, 1.6)),
            red_cells=float(rng.uniform(0.1, 0.5)),
            platelets=float(rng.uniform(0, 2)),
            mark=False,
        )
        boxes = [
            (Kind.PLATELET if one.label is Label.PLATELET else Kind.LEUKOCYTE, one.box)
            for one in drawn.truths
        ]
        boxes += [(Kind.RED_CELL, box) for box in drawn.red_cells]
        boxes += [(Kind.PLATELET, box) for box in drawn.platelets]
        name = f"drawn-{number}"
        fields.append(BoxedField(name, "drawn", drawn.pixels, tuple(boxes), group=name))
    return fields


def draw_nothing(count: int = 40) -> list[BoxedField]:
    """Return pictures without any cell: coarse and fine noise, gradients of light, stripes, plain colour."""
    rng = np.random.default_rng(13)
    fields = []
    for number in range(count):
        base = rng.uniform(30, 255, 3)
        pixels = np.empty((240, 320, 3), np.float32)
        pixels[:] = base
        if number % 4 == 1:
            pixels += np.linspace(-1, 1, 320)[None, :, None] * rng.uniform(20, 120)
        elif number % 4 == 2:
            grain = int(rng.integers(1, 30))
            noise = rng.normal(0, rng.uniform(10, 90), (240 // grain + 1, 320 // grain + 1, 3))
            pixels += cv2.resize(noise, (320, 240)).astype(np.float32)
        elif number % 4 == 3:
            pixels += (
                rng.uniform(20, 90)
                * np.sign(np.sin(np.arange(320) / rng.uniform(2, 30)))[None, :, None]
            )
        name = f"nothing-{number}"
        shown = np.clip(pixels, 0, 255).astype(np.uint8)
        fields.append(BoxedField(name, "nothing", shown, (), group=name))
    return fields


def read_own_fields(folder: Path, names: Names) -> list[BoxedField]:
    """Return the fields of any folder of VOC or YOLO boxes; each picture is a group."""
    fields = [
        _field(path, "own", boxes, path.relative_to(folder).as_posix())
        for path, boxes in read_folder(folder, names, Counter())
    ]
    if not any(field.boxes for field in fields):
        raise UserError(
            f"{folder} contains no box of a known kind. Name them {', '.join(sorted(_KNOWN))}."
        )
    return fields


def _field(path: Path, source: str, named: Iterable[tuple[str, Box]], group: str) -> BoxedField:
    pixels = ImageReader().read(path).pixels
    boxes, doubtful = [], []
    for name, box in named:
        kind = _KNOWN.get(name.lower().replace(" ", "_").replace("-", "_"))
        if kind is None:
            doubtful.append(box)
        elif min(box.width, box.height) < NARROWEST_PX:
            doubtful.append(_around(box))
        else:
            boxes.append((kind, box))
    return BoxedField(path.name, source, pixels, tuple(boxes), tuple(doubtful), group=group)


def _around(box: Box) -> Box:
    return Box(box.x - 40, box.y - 40, box.width + 80, box.height + 80)


def corners(boxes: Iterable[Box]) -> NDArray[np.float32]:
    """Return left, top, right and bottom of boxes in px, shape (n, 4)."""
    rows = [[box.x, box.y, box.x + box.width, box.y + box.height] for box in boxes]
    return np.array(rows, np.float32).reshape(-1, 4)


def _unstretch(field: BoxedField) -> BoxedField:
    """Restore the shape of a picture that was compressed from 4 : 3 into a square; some were turned before."""
    height, width = field.pixels.shape[:2]
    round_ones = [box for kind, box in field.boxes if kind is not Kind.PLATELET]
    if width != height or not round_ones:
        return field
    shape = float(np.median([box.width / box.height for box in round_ones]))
    across, down = (4 / 3, 1.0) if shape < _UPRIGHT else (1.0, 4 / 3) if shape > _LYING else (1, 1)

    def stretched(box: Box) -> Box:
        return Box(
            round(box.x * across),
            round(box.y * down),
            round(box.width * across),
            round(box.height * down),
        )

    size = (round(width * across), round(height * down))
    return replace(
        field,
        pixels=np.asarray(cv2.resize(field.pixels, size), dtype=np.uint8),
        boxes=tuple((kind, stretched(box)) for kind, box in field.boxes),
        doubtful=tuple(map(stretched, field.doubtful)),
    )


def _central(picture: Field, locator: ColourLocator) -> Box | None:
    """Return the box in the middle of a single-cell picture, if colour finds one there."""
    found = locator.locate(picture).locations
    across, down = picture.width / 2, picture.height / 2
    near = [
        spot.box
        for spot in found
        if np.hypot(spot.box.centre[0] - across, spot.box.centre[1] - down) < 0.1 * picture.width
    ]
    return near[0] if len(near) == 1 else None


def _labels(picture: Path) -> Path:
    return picture.parent.parent / "labels" / f"{picture.stem}.txt"


def _hashed(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()


def count_boxes(fields: Sequence[BoxedField]) -> dict[str, dict[str, int]]:
    """Return the number of fields and boxes of every kind in each source."""
    counts: dict[str, Counter[str]] = {}
    for field in fields:
        of_source = counts.setdefault(field.source, Counter())
        of_source["fields"] += 1
        of_source.update(kind.value for kind, _ in field.boxes)
    return {source: dict(counter) for source, counter in counts.items()}

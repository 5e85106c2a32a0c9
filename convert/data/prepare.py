"""Stage one: checks every file, and cuts training crops with the program's own parts."""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from convert.data.crops import CropRow, write_crops
from convert.data.datasets import Example
from convert.data.sources import BY_NAME
from hematovision_desktop.core.base.errors import FieldUnreadable, UserError
from hematovision_desktop.core.cells.field import Box, Field, Located, Pixels
from hematovision_desktop.core.naming.ports import CropCutter, FieldReader, Locator

VIEWS = 12
"""Turned copies cut from every field of your own folders, each located like a new picture."""

_PADDING = 0.25
"""Share of a single cell's picture that is mirrored outwards on each side."""

_WORKERS = 2


@dataclass(frozen=True, slots=True)
class CropPipeline:
    """The program's own parts, with the cutter set to the wide window; side: of its crops, in px."""

    reader: FieldReader
    locator: Locator
    cutter: CropCutter
    side: int


@dataclass(frozen=True, slots=True, eq=False)
class _Cut:
    row: CropRow
    crop: Pixels
    found: bool


def prepare_crops(
    examples: Sequence[Example],
    pipeline: CropPipeline,
    folder: Path,
    seen: Callable[[], None] = lambda: None,
    views: int = VIEWS,
) -> Counter[str]:
    """Cut the crops of all examples into the folder; return how the cells were found.

    Single-cell pictures give one crop. Fields give the original and as many turned copies as the
    table of sources says. views: the same for your own folders. seen: called after each cell.
    Pictures of your own folders that cannot be read are counted. Raises UserError if none of them
    can be read, or if any picture of a source in the table cannot.
    """
    counts: Counter[str] = Counter()
    faults: list[UserError] = []

    def cuts() -> Iterator[tuple[CropRow, Pixels]]:
        with ThreadPoolExecutor(_WORKERS) as workers:
            for some in workers.map(
                lambda example: _cut_or_fault(example, pipeline, views), examples
            ):
                if isinstance(some, UserError):
                    faults.append(some)
                    counts["cells of pictures that cannot be read"] += 1
                else:
                    for cut in some:
                        how = "located" if cut.found else "placed by truth"
                        counts[f"{cut.row.source} {how}"] += 1
                        yield cut.row, cut.crop
                seen()
        if faults and len(faults) == len(examples):
            raise faults[0]  # before any earlier crops are replaced

    most = sum(1 + _views(example, views) for example in examples)
    write_crops(folder, most, pipeline.side, cuts())
    return counts


def _views(example: Example, of_ones_own: int) -> int:
    source = BY_NAME.get(example.source)
    return source.views if source else of_ones_own


def _cut_or_fault(example: Example, pipeline: CropPipeline, views: int) -> list[_Cut] | UserError:
    """Return the crops of an example, or why there are none: one bad file does not end a set.

    For the sources in the table it does: if they are not complete, the download is not.
    """
    try:
        return _cut_example(example, pipeline, views)
    except UserError as fault:
        if example.source in BY_NAME:
            raise
        return fault


def _cut_example(example: Example, pipeline: CropPipeline, views: int) -> list[_Cut]:
    source = BY_NAME.get(example.source)
    scale = source.um_per_px if source else None
    try:
        field = pipeline.reader.read(example.path)
    except FieldUnreadable as refused:
        raise UserError(f"{example.path} is not usable: {refused}") from refused
    if example.box is None and source is not None and source.padded:
        return [_cut_single(example, field, scale, pipeline)]
    padded = source is not None and source.padded
    first = _cut_field(example, field, example.box, scale, pipeline, padded=padded)
    seed = int.from_bytes(hashlib.sha256(example.group.encode()).digest()[:8], "big")
    rng = np.random.default_rng(seed)
    cuts = [first[0]]
    for view in range(1, _views(example, views) + 1):
        copy, box, zoom = _turned_copy(field, first[1], rng, small=view % 3 != 0)
        known = scale / zoom if scale else None
        cuts.append(_cut_field(example, copy, box, known, pipeline, view=view)[0])
    return cuts


def _cut_single(
    example: Example, field: Field, scale: float | None, pipeline: CropPipeline
) -> _Cut:
    """Cut the cell in the middle of a single-cell picture; the label is about this cell."""
    located = pipeline.locator.locate(field, scale)
    middle = (field.width / 2, field.height / 2)
    near = 0.15 * min(field.width, field.height)
    found = [spot.box for spot in located.locations if math.dist(spot.box.centre, middle) <= near]
    box = min(found, key=lambda box: math.dist(box.centre, middle), default=None)
    crop = _cut_padded(field, box or _centred(field), located, pipeline)
    return _Cut(_row(example, 0), crop, box is not None)


def _cut_field(
    example: Example,
    field: Field,
    truth: Box | None,
    scale: float | None,
    pipeline: CropPipeline,
    *,
    view: int = 0,
    padded: bool = False,
) -> tuple[_Cut, Box]:
    """Cut the labelled cell of a field, where it was located if that agrees with the truth."""
    located = pipeline.locator.locate(field, scale)
    box, found = _agreed(located, truth)
    box = box or truth or _centred(field)
    crop = (
        _cut_padded(field, box, located, pipeline)
        if padded
        else pipeline.cutter.cut(field, box, located)
    )
    return _Cut(_row(example, view), crop, found), box


def _cut_padded(field: Field, box: Box, located: Located, pipeline: CropPipeline) -> Pixels:
    """Cut from a picture that is mirrored outwards, so its edge does not show."""
    rim = round(_PADDING * min(field.width, field.height))
    wider = cv2.copyMakeBorder(field.pixels, rim, rim, rim, rim, cv2.BORDER_REFLECT_101)
    padded = replace(field, pixels=np.asarray(wider, np.uint8))
    return pipeline.cutter.cut(padded, replace(box, x=box.x + rim, y=box.y + rim), located)


def _agreed(located: Located, truth: Box | None) -> tuple[Box | None, bool]:
    boxes = [spot.box for spot in located.locations]
    if truth is None:
        primary = located.primary
        return (boxes[primary], True) if primary is not None else (None, False)
    best = max(boxes, key=truth.overlap, default=None)
    return (best, True) if best is not None and truth.overlap(best) >= 0.4 else (None, False)


def _turned_copy(
    field: Field, box: Box, rng: np.random.Generator, *, small: bool
) -> tuple[Field, Box, float]:
    """Return the field turned, mirrored, shifted and stretched on black, the cell's new box, and the zoom.

    It is like the copies that people make of such sets: black corners, cells cut by the frame. At
    least two thirds of the cell stay in the frame. small: at half the size, compressed once more.
    """
    size = np.array([field.width, field.height]) * (0.5 if small else 1.0)
    for _ in range(50):
        matrix = _random_affine(field, size, rng)
        moved = _moved_box(box, matrix)
        inside = _clipped(moved, size)
        if inside.width * inside.height >= 0.67 * moved.width * moved.height:
            break
    else:
        matrix = np.array([[size[0] / field.width, 0, 0], [0, size[1] / field.height, 0]])
        inside = _clipped(_moved_box(box, matrix), size)
    pixels = cv2.warpAffine(
        field.pixels, matrix, (int(size[0]), int(size[1])), flags=cv2.INTER_LINEAR
    )
    if small:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(75, 96))]
        _, coded = cv2.imencode(".jpg", pixels, quality)
        pixels = np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR))
    zoom = math.sqrt(abs(float(np.linalg.det(np.asarray(matrix)[:, :2]))))
    return replace(field, pixels=np.asarray(pixels, dtype=np.uint8)), inside, zoom


def _random_affine(
    field: Field, size: NDArray[np.float64], rng: np.random.Generator
) -> NDArray[np.float64]:
    turn = math.radians(rng.uniform(-45, 45))
    zoom = size[0] / field.width * math.exp(rng.uniform(-0.1, 0.1))
    rotation = np.array([[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]])
    mirror = np.diag(rng.choice([-1.0, 1.0], 2))
    shear = np.array([[1.0, rng.uniform(-0.08, 0.08)], [0.0, 1.0]])
    linear = zoom * rotation @ shear @ mirror
    middle = np.array([field.width, field.height]) / 2
    shift = size / 2 - linear @ middle + rng.uniform(-0.15, 0.15, 2) * size
    return np.column_stack([linear, shift])


def _moved_box(box: Box, matrix: NDArray[np.float64]) -> Box:
    """Return the box of the ellipse in `box` after an affine map, shape (2, 3)."""
    centre = matrix[:, :2] @ np.array(box.centre) + matrix[:, 2]
    half = np.linalg.norm(matrix[:, :2] * np.array([box.width / 2, box.height / 2]), axis=1)
    corner = np.rint(centre - half).astype(int)
    width, height = np.rint(2 * half).astype(int)
    return Box(int(corner[0]), int(corner[1]), max(1, int(width)), max(1, int(height)))


def _clipped(box: Box, size: NDArray[np.float64]) -> Box:
    left, top = max(0, box.x), max(0, box.y)
    right = min(int(size[0]), box.x + box.width)
    bottom = min(int(size[1]), box.y + box.height)
    return Box(left, top, max(1, right - left), max(1, bottom - top))


def _centred(field: Field) -> Box:
    side = min(field.width, field.height) // 2
    return Box((field.width - side) // 2, (field.height - side) // 2, side, side)


def _row(example: Example, view: int) -> CropRow:
    return CropRow(
        example.source,
        example.label,
        example.split,
        example.group,
        example.fold,
        view,
        example.suspect,
    )

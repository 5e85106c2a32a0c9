"""A drawn field and its labels in the formats of other programs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

pytest.importorskip("defusedxml", reason="defusedxml is not installed (extra: convert)")

from convert.data.boxes import read_boxed
from convert.data.class_names import Names
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label

WIDTH, HEIGHT = 640, 480
TYPES = ("neutrophil", "lymphocyte", "monocyte")
NAMES = Names(TYPES, {name: Label(name) for name in TYPES})
CELLS = {
    "neutrophil": Box(60, 48, 96, 120),
    "lymphocyte": Box(464, 72, 64, 72),
    "monocyte": Box(250, 260, 140, 130),
}
"""One near a corner, one far from the diagonal, one in the middle."""

LineTail = Callable[[Box], str]


def write_field(path: Path, orientation: int = 1) -> None:
    """Write a bright picture with a dark cell in each box. orientation: its EXIF turn."""
    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        6: Image.Transpose.ROTATE_90,
        8: Image.Transpose.ROTATE_270,
    }
    pixels = np.full((HEIGHT, WIDTH, 3), 240, np.uint8)
    for box in CELLS.values():
        pixels[box.y + 8 : box.y + box.height - 8, box.x + 8 : box.x + box.width - 8] = (
            90,
            60,
            130,
        )
    seen = Image.fromarray(pixels)
    about = Image.Exif()
    about[0x0112] = orientation
    stored = seen.transpose(turns[orientation]) if orientation > 1 else seen
    stored.save(path, "PNG", exif=about)


def shares(box: Box, width: int = WIDTH, height: int = HEIGHT) -> str:
    x, y = box.centre
    return f"{x / width:.6f} {y / height:.6f} {box.width / width:.6f} {box.height / height:.6f}"


def yolo(tail: LineTail = lambda _: "") -> str:
    return "".join(f"{TYPES.index(name)} {shares(box)}{tail(box)}\n" for name, box in CELLS.items())


def voc(cells: dict[str, Box] = CELLS, head: str = "", size: str = "") -> str:
    objects = "".join(
        f"<object><name>{name}</name><bndbox><xmin>{box.x}</xmin><ymin>{box.y}</ymin>"
        f"<xmax>{box.x + box.width}</xmax><ymax>{box.y + box.height}</ymax></bndbox></object>"
        for name, box in cells.items()
    )
    return f"{head}<annotation>{size}{objects}</annotation>"


def found(folder: Path, names: Names = NAMES) -> dict[str, Box]:
    """Return the boxes of a folder with one picture; fail if any was left out."""
    cells, left_out = read_boxed(folder, names)
    assert not left_out
    assert len(cells) == len({cell.label for cell in cells})
    return {cell.label.value: cell.box for cell in cells}


def is_near(boxes: dict[str, Box], px: int = 2) -> bool:
    return boxes.keys() == CELLS.keys() and all(
        abs(one - other) <= px
        for name, box in boxes.items()
        for one, other in zip(
            (box.x, box.y, box.width, box.height),
            (CELLS[name].x, CELLS[name].y, CELLS[name].width, CELLS[name].height),
            strict=True,
        )
    )

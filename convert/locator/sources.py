"""Fields of the sources that box only leukocytes, and what an earlier locator adds to them.

The boxes of people teach where leukocytes are. Few sources box their red cells and platelets, and
none boxes all of them. These boxes come from the earlier locator, which looked at the pictures as
they were taken, in good light. If it found a leukocyte that nobody boxed, this area is neither
learnt nor counted as an error.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from convert.locator.fields import BoxedField, corners
from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.images.smear.red_cells import RED_CELL_UM
from hematovision_desktop.adapters.locator.learned import LearnedLocator
from hematovision_desktop.adapters.locator.peaks import overlaps
from hematovision_desktop.core.cells.field import Box, Field, ScaleSource
from hematovision_desktop.core.naming.locator_card import KINDS, Kind

BOXED = ("bcisc", "krd", "rvpbs", "draaslan", "itu")
"""Folders of the data with one row per boxed cell."""

_RED = "rbc"
_NO_CELL = ("smudge",)
_SAME = 0.3
"""Boxes with at least this overlap (IoU) are of the same cell."""


def read_boxed_sources(data: Path) -> list[BoxedField]:
    """Return the fields of the sources that are there."""
    return [
        field for name in BOXED if (data / name).is_dir() for field in _read_source(data / name)
    ]


def _read_source(folder: Path) -> list[BoxedField]:
    rows: dict[str, list[dict[str, str]]] = {}
    with (folder / "labels.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            rows.setdefault(row["image"], []).append(row)
    reader, fields = ImageReader(), []
    for name, some in sorted(rows.items()):
        boxes: list[tuple[Kind, Box]] = []
        doubtful = []
        for row in some:
            left, top, right, bottom = (int(row[key]) for key in ("x0", "y0", "x1", "y1"))
            box = Box(left, top, right - left, bottom - top)
            if row["class"] in _NO_CELL:
                doubtful.append(box)
            else:
                boxes.append((Kind.RED_CELL if row["class"] == _RED else Kind.LEUKOCYTE, box))
        pixels = reader.read(folder / "images" / name).pixels
        group = f"{folder.name}/{some[0]['group'] or name}"
        fields.append(
            BoxedField(
                name, folder.name, pixels, tuple(boxes), tuple(doubtful), frozenset(KINDS), group
            )
        )
    return fields


def completed(field: BoxedField, teacher: LearnedLocator) -> BoxedField:
    """Return a field with the red cells and platelets that an earlier locator finds, and their width."""
    seen = teacher.locate(Field(Path(field.name), field.pixels, "", 0))
    counted = seen.scale.source is ScaleSource.RED_CELLS
    red_px = RED_CELL_UM / seen.scale.um_per_px if counted else 0.0
    if field.source in ("drawn", "nothing"):
        return replace(field, red_px=red_px)  # their boxes are the truth
    leukocytes = [box for kind, box in field.boxes if kind is Kind.LEUKOCYTE]
    boxes = [(Kind.LEUKOCYTE, box) for box in leukocytes]
    for kind, found in ((Kind.RED_CELL, seen.red_cells), (Kind.PLATELET, seen.platelets)):
        drawn = [box for one, box in field.boxes if one is kind]
        # The earlier locator's boxes give the scale; people's boxes add what it missed.
        ours = _apart(found or (), leukocytes)
        boxes += [(kind, box) for box in [*ours, *_apart(drawn, ours)]]
    unboxed = _apart((spot.box for spot in seen.locations), leukocytes)
    # In a field too wide for the earlier locator's red cells, only leukocytes are known.
    complete = frozenset({Kind.LEUKOCYTE}) if seen.red_cells is None else frozenset(KINDS)
    return replace(
        field,
        boxes=tuple(boxes),
        doubtful=(*field.doubtful, *unboxed),
        complete=complete,
        red_px=red_px,
    )


def _apart(boxes: Iterable[Box], others: Iterable[Box]) -> list[Box]:
    """Return the boxes that belong to none of the other cells."""
    known = corners(others)
    some = list(boxes)
    if not len(known) or not some:
        return some
    shared = overlaps(corners(some), known).max(axis=1)
    return [box for box, most in zip(some, shared, strict=True) if most < _SAME]

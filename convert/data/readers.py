"""Readers of the sources' label files: what each row shows, and which rows may be used for what."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from convert.data.datasets import Example, Untyped, table_rows
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label

_CLASSES: dict[str, Label | Untyped] = {
    **{label.value: label for label in MODEL_LABELS},
    "ig": Label.IMMATURE_GRANULOCYTE,
    "smudge": Untyped.NO_TYPE,
    "wbc": Untyped.LEUKOCYTE,
}
"""What a class of the label files means here; all other classes (such as `rbc`) are left out."""

_CRUSHED = "crushed or smudged"
_WRONG = ("looks like another type", "the list says")
"""Reasons for doubt about the label itself: such cells are not used."""


def read_rows(data: Path, name: str) -> list[Example]:
    """Return the cells of a source's `labels.csv`. Rows in doubt teach, but never count in a figure."""
    folder = data / name
    cells = []
    for row in table_rows(folder / "labels.csv"):
        label = _CLASSES.get(row["class"])
        doubt = row["suspect"]
        if label is None or doubt.startswith(_WRONG):
            continue
        if doubt == _CRUSHED:
            label = Untyped.NO_TYPE
        cells.append(
            Example(
                name,
                folder / "images" / row["image"],
                label,
                "train",
                row["group"] or row["image"],
                box=_box(row),
                suspect=bool(doubt),
            )
        )
    return cells


def read_txl(data: Path, name: str) -> list[Example]:
    """Return the leukocytes of `txl/raabin`, with the experts' type if the picture is one of Raabin's.

    A typed cell gets the group that Raabin gives the same picture, so both are on one side.
    """
    folder = data / name / "raabin"
    if not (data / name / "raabin_types.csv").exists():
        return []
    types = {
        (row["image"], int(row["box_index"])): row
        for row in table_rows(data / name / "raabin_types.csv")
    }
    groups = {}
    if (data / "raabin" / "labels.csv").exists():
        groups = {
            Path(row["source_file"]).name: row["group"]
            for row in table_rows(data / "raabin" / "labels.csv")
        }
    cells = []
    for path in sorted((folder / "images").iterdir()):
        for place, box in enumerate(_yolo_leukocytes(folder / "labels" / f"{path.stem}.txt", path)):
            if box is None:
                continue
            row = types.get((path.name, place))
            label = Label(row["type"]) if row else Untyped.LEUKOCYTE
            shown = row["source"].split(":")[-1].split("/")[-1] if row else ""
            group = groups.get(shown) or path.name
            cells.append(Example(name, path, label, "train", group, box=box))
    return cells


def _yolo_leukocytes(table: Path, picture: Path) -> list[Box | None]:
    """Return a box per line of a YOLO file, or None for a line that is not a leukocyte."""
    if not table.exists():
        return []
    coded = cv2.imdecode(np.frombuffer(picture.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
    if coded is None:
        raise UserError(f"{picture} cannot be decoded. Fetch the data set again.")
    height, width = coded.shape[:2]
    found: list[Box | None] = []
    for line in table.read_text(encoding="utf-8").splitlines():
        if not line.strip():
            continue
        kind, x, y, across, down = (float(one) for one in line.split()[:5])
        left, top = round((x - across / 2) * width), round((y - down / 2) * height)
        box = Box(left, top, round(across * width), round(down * height))
        found.append(box if kind == 0 else None)
    return found


def _box(row: dict[str, str]) -> Box | None:
    if not row["x0"]:
        return None
    left, top, right, bottom = (round(float(row[name])) for name in ("x0", "y0", "x1", "y1"))
    return Box(left, top, right - left, bottom - top)

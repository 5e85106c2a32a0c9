"""Which names in an export are the program's own: coming back, they are not verdicts and prove nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from hematovision_desktop.core.base.tables import read_table

TABLE = "cells.csv"
CELL_COLUMNS = (
    *("file", "picture", "sha256", "width", "height", "um_per_px", "scale_source"),
    *("x", "y", "box_width", "box_height", "name", "program", "confidence", "who", "named_by"),
)
"""The columns of cells.csv. file: of the cell, relative to the folder; the rest as in the formats."""
PERSON, PROGRAM = "person", "program"
"""Who named an exported cell."""


def unconfirmed(said: Mapping[str, Any]) -> str:
    """Return the program's name of a cell if an export says that no person named it; otherwise "".

    said: what the export says about the cell, by the columns of cells.csv. An export from before
    `named_by` existed tells by who named it.
    """
    by = said.get("named_by")
    by_person = bool(said.get("who")) if not by else by != PROGRAM
    return "" if by_person else str(said.get("program") or "")


def rows_of(table: bytes) -> Iterator[dict[str, str]]:
    """Yield the rows of a cells.csv that name a file and a picture, by their columns."""
    (_, head), *rest = read_table(table, CELL_COLUMNS).rows or ((1, []),)
    rows = (dict(zip(head, cells, strict=False)) for _, cells in rest)
    return (row for row in rows if row.get("file") and row.get("picture"))


def unconfirmed_crops(table: bytes) -> set[str]:
    """Return which single-cell images are in the folder of a name that nobody confirmed.

    table: the cells.csv of an export of folders. An image that a person moved to another folder is
    not one of them.
    """
    return {
        row["file"]
        for row in rows_of(table)
        if (own := unconfirmed(row)) and PurePosixPath(row["file"]).parent.name == own
    }

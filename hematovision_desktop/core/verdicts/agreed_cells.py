"""Cells that two people named alike: what a learner may be shown from the log.

The learner sees nothing of a sample except the picture of the cell and its name.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Box, FieldResult
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.verdicts.verdict import NAMING, PROGRAM, Verdict, VerdictKind
from hematovision_desktop.core.verdicts.verdict_book import CellState, VerdictBook

_SEED_BYTES = 6


@dataclass(frozen=True, slots=True)
class AgreedCell:
    """A cell with the name that two people gave it. field: its picture, without other cells."""

    label: Label
    field: FieldResult
    box: Box

    @property
    def seed(self) -> int:
        """A number that identifies this cell in every batch, and reveals nothing about the picture."""
        box = self.box
        text = f"{self.field.sha256} {box.x} {box.y} {box.width} {box.height}"
        return int.from_bytes(hashlib.sha256(text.encode()).digest()[:_SEED_BYTES], "big")


def agreed_on(rows: Mapping[int, Verdict]) -> tuple[Label | None, CellState]:
    """Return what people agree that a cell is, None if they do not, and its state.

    rows: everything said about this one cell, by place in the book, in order. Each person's last
    answer counts; all must be the same, from at least two people. An unnamed person counts only
    beside a second reader, who is someone else.
    """
    places = {number: place for place, number in enumerate(rows)}
    book = VerdictBook(
        row if row.of is None else replace(row, of=places.get(row.of)) for row in rows.values()
    )
    state = book.state(next(iter(rows.values())).key)
    said, is_second_read = dict[str, Label | None](), False
    for row in book.standing():
        if row.kind is VerdictKind.SECOND_READ:
            is_second_read = True
        elif row.kind not in NAMING or (row.kind is VerdictKind.BOX_ADDED and row.label is None):
            continue
        said[row.who] = row.label
    people = {who for who in said if who != PROGRAM and (who or is_second_read)}
    names = set(said.values())
    if len(people) < 2 or len(names) != 1 or state.removed or state.same_as is not None:
        return None, state
    return names.pop(), state

"""What the table of cells says about a field, however it was stored: values ready to be written.

The log gives them straight from its rows. A result in memory, which holds much more, is reduced to
one here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from hematovision_desktop.core.cells.field import Cell, FieldResult
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label


class TableCell(NamedTuple):
    """A cell as the program named it; a `counting.Answer`.

    box: x, y, width, height in px of its field. shares: the probability of each of MODEL_LABELS,
    None outside the label set. reasons: why a person should look, separated by spaces.
    """

    box: tuple[int, int, int, int]
    label: Label
    confidence: float
    shares: tuple[float | None, ...]
    reasons: str

    @property
    def needs_review(self) -> bool:
        """Whether the program abstains."""
        return bool(self.reasons)


class TableField(NamedTuple):
    """A field and its cells.

    failure: code and message. scale: µm per px, and its source. advice, notes: separated by spaces.
    """

    position: int
    path: str
    sha256: str | None
    status: str
    failure: tuple[str, str] | None
    scale: tuple[float, str] | None
    advice: str
    notes: str
    red_cells: int | None
    platelets: int | None
    cells: Sequence[TableCell]


def table_field(result: FieldResult) -> TableField:
    """Return what the table says about a result."""
    failure, scale = result.failure, result.scale
    return TableField(
        position=result.position,
        path=str(result.path),
        sha256=result.sha256,
        status=result.status.value,
        failure=(failure.code.value, failure.message) if failure else None,
        scale=(scale.um_per_px, scale.source.value) if scale else None,
        advice=" ".join(result.advice),
        notes=" ".join(result.notes),
        red_cells=result.red_cells,
        platelets=result.platelets,
        cells=[_table_cell(cell) for cell in result.cells],
    )


def _table_cell(cell: Cell) -> TableCell:
    box = cell.box
    return TableCell(
        (box.x, box.y, box.width, box.height),
        cell.label,
        cell.confidence,
        tuple(map(cell.probabilities.get, MODEL_LABELS)),
        " ".join(cell.reasons),
    )

"""Results for other programs: the JSON record of a field."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hematovision_desktop.core.cells.field import Cell, FieldResult, Scale
from hematovision_desktop.core.cells.slide import region_of
from hematovision_desktop.core.microscopes.microscope import UNKNOWN, Standing
from hematovision_desktop.core.verdicts.counting import Answer, counted_as
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.core.verdicts.verdict_book import UNTOUCHED, CellState, VerdictBook

FIELD_SCHEMA = "hematovision.field/1"
FIGURE_DIGITS = 6
MS_DIGITS = 3
UNIDENTIFIED = "unidentified"


def field_record(
    result: FieldResult,
    model_name: str,
    model_sha256: str,
    book: VerdictBook | None = None,
    standing: Standing = UNKNOWN,
) -> dict[str, Any]:
    """Return a field as the JSON object of the schema hematovision.field/1.

    book: what people said about its batch; None if nobody said anything. standing: of its batch as
    far as it is known now. Write the record with json.dumps unchanged: a file name that is not
    Unicode needs the \\u escapes.
    """
    failure, elapsed = result.failure, result.elapsed
    return {
        "schema": FIELD_SCHEMA,
        "path": str(result.path),
        "sha256": result.sha256,
        "width": result.width,
        "height": result.height,
        "status": result.status.value,
        "error": {"code": failure.code.value, "message": failure.message} if failure else None,
        "primary": result.primary,
        "cells": [
            _cell_record(cell, state_in(book, CellKey(result.position, index)))
            for index, cell in enumerate(result.cells)
        ],
        "added": [_added_record(state) for _, state in added_cells(book, result.position)],
        "scale": _scale_record(result.scale),
        "advice": [advice.value for advice in result.advice],
        "notes": [note.value for note in result.notes],
        "red_cells": result.red_cells,
        "platelets": result.platelets,
        "slide": _slide_record(result),
        **standing_record(standing),
        "model": {"name": model_name, "sha256": model_sha256},
        "elapsed_ms": {
            "read": round(elapsed.read_ms, MS_DIGITS),
            "locate": round(elapsed.locate_ms, MS_DIGITS),
            "classify": round(elapsed.classify_ms, MS_DIGITS),
        },
    }


def standing_record(standing: Standing) -> dict[str, Any]:
    """Return how far names can be trusted, as fields of a JSON object."""
    return {
        "microscope": standing.microscope or None,
        "familiar": standing.familiar,
        "promise": standing.promise,
        "check": standing.check.value,
        "unusual": standing.unusual,
    }


def _scale_record(scale: Scale | None) -> dict[str, Any] | None:
    if scale is None:
        return None
    return {"um_per_px": figure(scale.um_per_px), "source": scale.source.value}


def _slide_record(result: FieldResult) -> dict[str, Any] | None:
    region = region_of(result.path)
    if region is None:
        return None
    boxes = (region.on_slide(cell.box) for cell in result.cells)
    return {
        "path": str(region.slide),
        "x": region.x,
        "y": region.y,
        "downsample": region.downsample,
        "boxes": [[box.x, box.y, box.width, box.height] for box in boxes],
    }


def state_in(book: VerdictBook | None, key: CellKey) -> CellState:
    """Return a cell's state in a book; untouched if nobody said anything."""
    return UNTOUCHED if book is None else book.state(key)


def added_cells(
    book: VerdictBook | None, field_position: int | None = None
) -> Iterator[tuple[CellKey, CellState]]:
    """Yield the cells that people added and did not remove again, of one field or of all."""
    if not book:
        return
    for key in book.born() if field_position is None else book.born_in(field_position):
        state = book.state(key)
        if not state.removed:
            yield key, state


def final_label(cell: Answer | None, state: CellState) -> str | None:
    """Return what a cell counts as; None if it waits, or does not count."""
    counted = counted_as(cell, state)
    if not counted.counts:
        return None
    return counted.label.value if counted.label else UNIDENTIFIED


def _cell_record(cell: Cell, state: CellState) -> dict[str, Any]:
    box = cell.box
    return {
        "box": box.sides,
        "label": cell.label.value,
        "confidence": figure(cell.confidence),
        "probabilities": {
            label.value: figure(value) for label, value in cell.probabilities.items()
        },
        "needs_review": cell.needs_review,
        "reasons": [reason.value for reason in cell.reasons],
        "final_label": final_label(cell, state),
        "waits": counted_as(cell, state).waits,
    }


def _added_record(state: CellState) -> dict[str, Any]:
    """Return the record of a cell that a person added: where it is and what it counts as; no model output."""
    box = state.box
    place = None if box is None else box.sides
    label, waits = final_label(None, state), counted_as(None, state).waits
    return {"box": place, "final_label": label, "waits": waits}


def figure(value: float) -> float:
    """Return a number rounded to the digits that are exported."""
    return round(float(value), FIGURE_DIGITS)

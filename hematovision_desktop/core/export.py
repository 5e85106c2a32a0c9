"""Results for other programs: the JSON record of a field and the CSV table of cells."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from operator import itemgetter
from pathlib import Path
from typing import Any, TextIO

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.core.errors import EnvironmentFault
from hematovision_desktop.core.field import Box, Cell, FieldResult, Scale
from hematovision_desktop.core.labels import MODEL_LABELS
from hematovision_desktop.core.log import BatchStart
from hematovision_desktop.core.microscope import UNKNOWN, Standing
from hematovision_desktop.core.reviewed_batch import counted_as, decided_by
from hematovision_desktop.core.sentence import sentence
from hematovision_desktop.core.slide import region_of
from hematovision_desktop.core.verdict_book import HAND, UNTOUCHED, CellKey, CellState, VerdictBook
from hematovision_desktop.core.whole_file import whole_text

FIELD_SCHEMA = "hematovision.field/1"
FIGURE_DIGITS = 6
MS_DIGITS = 3
UNIDENTIFIED = "unidentified"
REMOVED = "removed"
FORMULA_SIGNS = tuple("=+-@\t\r\n＝＋－＠")

CSV_COLUMNS = (
    "batch",
    "batch_id",
    "path",
    "sha256",
    "status",
    "failure_code",
    "failure_message",
    "um_per_px",
    "scale_source",
    "advice",
    "notes",
    "red_cells",
    "platelets",
    "cell",
    "x",
    "y",
    "width",
    "height",
    "slide_x",
    "slide_y",
    "label",
    "confidence",
    *(f"p_{label}" for label in MODEL_LABELS),
    "needs_review",
    "reasons",
    "verdict",
    "final_label",
    "same_as",
    "microscope",
    "familiar",
    "promise",
    "model_name",
    "model_sha256",
    "program_version",
    "notice",
)
"""The columns of the CSV table, in order. One row is one cell, or one field that holds none.

What is said of a field stands in each of its rows: um_per_px and where it comes from, advice
and notes (what was decided about the file) separated by spaces, red_cells and platelets that lie
in it (empty where nobody counted them).
cell counts from 0 within its field; x, y, width, height are px; slide_x, slide_y are the same
corner in px of the scanned slide that the field is a part of, empty for pictures; p_… are probabilities, empty for
types outside the label set; needs_review is yes or no; reasons are separated by spaces; verdict is
what a person said, "unidentified" for "cannot be told", "removed" for a box that holds no cell, empty
where nobody said anything.
final_label is what the cell counts as in every figure of the program; it is empty for a cell that
waits for a person, and for one that was joined to another or taken away. same_as is the path and
the number of the cell that it was joined to. Cells that a person added have no confidence; those
counted by hand have no file either. microscope is the name a person gave it; familiar is yes or no,
empty while it is not yet known; promise is the share of sure names, in [0, 1], that a check proved to
be right there, empty where nothing was proven.
"""


class TableDialect(StrEnum):
    """How a table is written: for spreadsheets whose decimal sign is a point, or a comma."""

    EXCEL = "excel"
    EXCEL_SEMICOLON = "excel-semicolon"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where exported results come from; batch and batch_id are empty where there is no log."""

    model_name: str
    model_sha256: str
    program_version: str
    batch: str = ""
    batch_id: int | None = None
    standing: Standing = UNKNOWN


def origin_of(start: BatchStart, batch_id: int | None, standing: Standing = UNKNOWN) -> Origin:
    """Return the origin of a batch's results; batch_id is None where the log has none."""
    model = (start.model_name, start.model_sha256)
    return Origin(*model, start.program_version, start.name, batch_id, standing)


def field_record(
    result: FieldResult,
    model_name: str,
    model_sha256: str,
    book: VerdictBook | None = None,
    standing: Standing = UNKNOWN,
) -> dict[str, Any]:
    """Return a field as the JSON object of the schema hematovision.field/1.

    book: what was said of its batch; None where nobody said anything. standing: of its batch as far
    as it is known by now. Write it with json.dumps as it is: a file name that is not Unicode needs
    the \\u escapes.
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
            _cell_record(cell, _state(book, CellKey(result.position, index)))
            for index, cell in enumerate(result.cells)
        ],
        "added": [
            _added_record(state)
            for key, state in _born(book)
            if key.field_position == result.position
        ],
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
    """Return how far names may be trusted, as fields of a JSON object."""
    return {
        "microscope": standing.microscope or None,
        "familiar": standing.familiar,
        "promise": standing.promise,
        "unusual": standing.unusual,
    }


def _scale_record(scale: Scale | None) -> dict[str, Any] | None:
    if scale is None:
        return None
    return {"um_per_px": _figure(scale.um_per_px), "source": scale.source.value}


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


def _state(book: VerdictBook | None, key: CellKey) -> CellState:
    return UNTOUCHED if book is None else book.state(key)


def _born(book: VerdictBook | None) -> Iterator[tuple[CellKey, CellState]]:
    """Yield the cells that people alone saw and did not take away again."""
    for key in book.born() if book else ():
        state = _state(book, key)
        if not state.removed:
            yield key, state


def _final_label(cell: Cell | None, state: CellState) -> str | None:
    """Return what a cell counts as; None if it waits, or counts nowhere."""
    counted = counted_as(cell, state)
    if not counted.counts:
        return None
    return counted.label.value if counted.label else UNIDENTIFIED


def _cell_record(cell: Cell, state: CellState) -> dict[str, Any]:
    box = cell.box
    return {
        "box": [int(box.x), int(box.y), int(box.width), int(box.height)],
        "label": cell.label.value,
        "confidence": _figure(cell.confidence),
        "probabilities": {
            label.value: _figure(value) for label, value in cell.probabilities.items()
        },
        "needs_review": cell.needs_review,
        "reasons": [reason.value for reason in cell.reasons],
        "final_label": _final_label(cell, state),
        "waits": counted_as(cell, state).waits,
    }


def _added_record(state: CellState) -> dict[str, Any]:
    """Return a cell that a person added: where it lies, what it counts as, and nothing of a model."""
    box = state.box
    place = None if box is None else [int(box.x), int(box.y), int(box.width), int(box.height)]
    label, waits = _final_label(None, state), counted_as(None, state).waits
    return {"box": place, "final_label": label, "waits": waits}


def _figure(value: float) -> float:
    return round(float(value), FIGURE_DIGITS)


def csv_rows(
    results: Iterable[FieldResult],
    origin: Origin,
    book: VerdictBook | None = None,
) -> Iterator[dict[str, Any]]:
    """Yield the rows of the CSV table, keyed by CSV_COLUMNS; a missing key is an empty place.

    book: what was said of the batch, joins with it.
    """
    born: dict[int, list[tuple[CellKey, CellState]]] = {}
    for key, state in _born(book):
        born.setdefault(key.field_position, []).append((key, state))
    paths: dict[int, str] = {}
    common = {
        "batch": no_formula(origin.batch),
        "batch_id": origin.batch_id,
        "microscope": no_formula(origin.standing.microscope),
        "familiar": _YES_OR_NO[origin.standing.familiar],
        "promise": origin.standing.promise,
        "model_name": no_formula(origin.model_name),
        "model_sha256": origin.model_sha256,
        "program_version": origin.program_version,
        "notice": RESEARCH_USE_ONLY,
    }
    for result in results:
        paths[result.position] = no_formula(str(result.path))
        field: dict[str, Any] = common | {
            "path": paths[result.position],
            "sha256": result.sha256,
            "status": result.status.value,
            "advice": " ".join(result.advice),
            "notes": " ".join(result.notes),
            "red_cells": result.red_cells,
            "platelets": result.platelets,
        }
        if result.scale:
            field["um_per_px"] = _figure(result.scale.um_per_px)
            field["scale_source"] = result.scale.source.value
        if result.failure:
            field["failure_code"] = result.failure.code.value
            field["failure_message"] = no_formula(result.failure.message)
        added = born.get(result.position, ())
        if not result.cells and not added:
            yield field
        for index, cell in enumerate(result.cells):
            state = _state(book, CellKey(result.position, index))
            on = _on_slide(result, cell.box)
            yield field | _cell_columns(index, cell) | on | _said_columns(cell, state, paths)
        for key, state in added:
            on = {} if state.box is None else _on_slide(result, state.box)
            yield (
                field | _box_columns(key.cell_index, state) | on | _said_columns(None, state, paths)
            )
    for key, state in born.get(HAND, ()):
        yield common | {"cell": key.cell_index} | _said_columns(None, state, paths)


def _said_columns(cell: Cell | None, state: CellState, paths: Mapping[int, str]) -> dict[str, Any]:
    columns: dict[str, Any] = {"final_label": _final_label(cell, state)}
    if state.removed:
        columns["verdict"] = REMOVED
    elif (said := decided_by(cell, state)) is not None:
        columns["verdict"] = said[0].value if said[0] else UNIDENTIFIED
    if state.same_as is not None:
        path = paths.get(state.same_as.field_position, "")
        columns["same_as"] = f"{path} {state.same_as.cell_index}"
    return columns


def _on_slide(result: FieldResult, box: Box) -> dict[str, Any]:
    region = region_of(result.path)
    if region is None:
        return {}
    there = region.on_slide(box)
    return {"slide_x": there.x, "slide_y": there.y}


def _box_columns(index: int, state: CellState) -> dict[str, Any]:
    box = state.box
    if box is None:
        return {"cell": index}
    return {"cell": index, "x": box.x, "y": box.y, "width": box.width, "height": box.height}


def _cell_columns(index: int, cell: Cell) -> dict[str, Any]:
    box = cell.box
    return {
        "cell": index,
        "x": box.x,
        "y": box.y,
        "width": box.width,
        "height": box.height,
        "label": cell.label.value,
        "confidence": _figure(cell.confidence),
        **{f"p_{label}": _figure(value) for label, value in cell.probabilities.items()},
        "needs_review": "yes" if cell.needs_review else "no",
        "reasons": " ".join(cell.reasons),
    }


_YES_OR_NO = {True: "yes", False: "no", None: ""}


def no_formula(text: str) -> str:
    """Keep a spreadsheet from running a name as a formula (owasp.org/www-community/attacks/CSV_Injection)."""
    return "'" + text if text.startswith(FORMULA_SIGNS) else text


class CsvTable:
    """Writes the CSV table (RFC 4180) to a text stream as results come; the head comes first.

    stream: opened with newline="", or lines end twice on Windows, and with
    errors="backslashreplace" for file names that are not Unicode.
    """

    def __init__(self, stream: TextIO, dialect: TableDialect = TableDialect.EXCEL) -> None:
        self._has_comma = dialect is TableDialect.EXCEL_SEMICOLON
        delimiter = ";" if self._has_comma else ","
        self._writer = csv.writer(stream, delimiter=delimiter)
        self._writer.writerow(CSV_COLUMNS)

    def write(
        self,
        results: Iterable[FieldResult],
        origin: Origin,
        book: VerdictBook | None = None,
    ) -> None:
        """Write the rows of some results."""
        rows = csv_rows(results, origin, book)
        self._writer.writerows(map(_in_order, map(_with_commas, rows) if self._has_comma else rows))


_NO_ROW = dict.fromkeys(CSV_COLUMNS, "")
_values_of = itemgetter(*CSV_COLUMNS)


def _in_order(row: dict[str, Any]) -> Any:
    """Return a row's values by their columns, in half the time that csv.DictWriter takes."""
    whole = _NO_ROW | row
    assert len(whole) == len(_NO_ROW), "a value has no column"
    return _values_of(whole)


def _with_commas(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: str(value).replace(".", ",") if isinstance(value, float) else value
        for name, value in row.items()
    }


def write_csv(
    target: Path,
    origin: Origin,
    results: Iterable[FieldResult],
    book: VerdictBook | None = None,
) -> int:
    """Write results as a CSV file and return their number of cells, added ones not counted.

    The file begins with a byte order mark, so that spreadsheets read it as UTF-8, and takes its
    name only when complete. Raises EnvironmentFault; an earlier file then stays as it was.
    """
    cells = 0

    def counted() -> Iterator[FieldResult]:
        nonlocal cells
        for result in results:
            cells += len(result.cells)
            yield result

    try:
        with whole_text(target, "utf-8-sig") as stream:
            CsvTable(stream).write(counted(), origin, book)
    except OSError as fault:
        raise EnvironmentFault(
            sentence(
                "The table {target} could not be written ({why}). Close it in other programs, "
                "free some space, or choose another folder.",
                target=target,
                why=fault.strerror or fault,
            )
        ) from fault
    return cells

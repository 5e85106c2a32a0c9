"""The table of cells for other programs, as CSV: what its columns are, and how its rows come about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.core.errors import EnvironmentFault
from hematovision_desktop.core.export import (
    FIGURE_DIGITS,
    UNIDENTIFIED,
    added_cells,
    figure,
    final_label,
    state_in,
)
from hematovision_desktop.core.field import Box, Cell, FieldResult
from hematovision_desktop.core.labels import MODEL_LABELS
from hematovision_desktop.core.log import BatchStart
from hematovision_desktop.core.microscope import UNKNOWN, Standing
from hematovision_desktop.core.reviewed_batch import decided_by
from hematovision_desktop.core.sentence import sentence
from hematovision_desktop.core.slide import Region, region_of
from hematovision_desktop.core.tables import ENCODING, TableDialect, TableWriter
from hematovision_desktop.core.verdict_book import HAND, CellKey, CellState, VerdictBook
from hematovision_desktop.core.whole_file import whole_text

REMOVED = "removed"

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


def csv_rows(
    results: Iterable[FieldResult],
    origin: Origin,
    book: VerdictBook | None = None,
) -> Iterator[dict[str, Any]]:
    """Yield the rows of the CSV table, keyed by CSV_COLUMNS; None is an empty place.

    book: what was said of the batch, joins with it.
    """
    return (dict(zip(CSV_COLUMNS, row, strict=True)) for row in _rows(results, origin, book))


_PLACE = {name: place for place, name in enumerate(CSV_COLUMNS)}
_CELL = slice(_PLACE["cell"], _PLACE["reasons"] + 1)
_SAID = slice(_PLACE["verdict"], _PLACE["same_as"] + 1)
_OF_MODEL = _PLACE["reasons"] - _PLACE["slide_y"]


def _rows(
    results: Iterable[FieldResult], origin: Origin, book: VerdictBook | None
) -> Iterator[list[Any]]:
    """Yield the values of the rows by their columns, None for an empty place.

    A batch may have 100,000 rows: what they share is set once, and a cell's own columns lie together.
    """
    born: dict[int, list[tuple[CellKey, CellState]]] = {}
    for key, state in added_cells(book):
        born.setdefault(key.field_position, []).append((key, state))
    paths: dict[int, str] = {}
    common = _common(origin)
    for result in results:
        paths[result.position] = str(result.path)
        field = _of_field(common, result, paths[result.position])
        region = region_of(result.path)
        added = born.get(result.position, ())
        if not result.cells and not added:
            yield field
        for index, cell in enumerate(result.cells):
            row, state = field.copy(), state_in(book, CellKey(result.position, index))
            row[_CELL] = [index, *_at(cell.box, region), *_by_model(cell)]
            row[_SAID] = _said(cell, state, paths)
            yield row
        for key, state in added:
            yield _of_added(field, key.cell_index, state, region, paths)
    for key, state in born.get(HAND, ()):
        yield _of_added(common, key.cell_index, state, None, paths)


def _common(origin: Origin) -> list[Any]:
    values = {
        "batch": origin.batch,
        "batch_id": origin.batch_id,
        "microscope": origin.standing.microscope,
        "familiar": _YES_OR_NO[origin.standing.familiar],
        "promise": origin.standing.promise,
        "model_name": origin.model_name,
        "model_sha256": origin.model_sha256,
        "program_version": origin.program_version,
        "notice": RESEARCH_USE_ONLY,
    }
    return [values.get(name) for name in CSV_COLUMNS]


def _of_field(common: Sequence[Any], result: FieldResult, path: str) -> list[Any]:
    row = list(common)
    values: dict[str, Any] = {
        "path": path,
        "sha256": result.sha256,
        "status": result.status.value,
        "advice": " ".join(result.advice),
        "notes": " ".join(result.notes),
        "red_cells": result.red_cells,
        "platelets": result.platelets,
    }
    if result.scale:
        values["um_per_px"] = figure(result.scale.um_per_px)
        values["scale_source"] = result.scale.source.value
    if result.failure:
        values["failure_code"] = result.failure.code.value
        values["failure_message"] = result.failure.message
    for name, value in values.items():
        row[_PLACE[name]] = value
    return row


def _of_added(
    field: Sequence[Any],
    index: int,
    state: CellState,
    region: Region | None,
    paths: Mapping[int, str],
) -> list[Any]:
    """Return the row of a cell that a person added; of a model it holds nothing."""
    row = list(field)
    row[_CELL] = [index, *_at(state.box, region), *[None] * _OF_MODEL]
    row[_SAID] = _said(None, state, paths)
    return row


def _at(box: Box | None, region: Region | None) -> tuple[int | None, ...]:
    """Return where a box lies in its field, and on the slide."""
    if box is None:
        return (None,) * 6
    there = None if region is None else region.on_slide(box)
    on_slide = (None, None) if there is None else (there.x, there.y)
    return box.x, box.y, box.width, box.height, *on_slide


def _by_model(cell: Cell) -> tuple[Any, ...]:
    shares = map(cell.probabilities.get, MODEL_LABELS)
    return (
        cell.label.value,
        figure(cell.confidence),
        *[None if share is None else round(float(share), FIGURE_DIGITS) for share in shares],
        "yes" if cell.needs_review else "no",
        " ".join(cell.reasons),
    )


def _said(
    cell: Cell | None, state: CellState, paths: Mapping[int, str]
) -> tuple[str | None, str | None, str | None]:
    """Return what a person said, what the cell counts as, and what it was joined to."""
    verdict = same_as = None
    if state.removed:
        verdict = REMOVED
    elif (said := decided_by(cell, state)) is not None:
        verdict = said[0].value if said[0] else UNIDENTIFIED
    if state.same_as is not None:
        path = paths.get(state.same_as.field_position, "")
        same_as = f"{path} {state.same_as.cell_index}"
    return verdict, final_label(cell, state), same_as


_YES_OR_NO = {True: "yes", False: "no", None: ""}


class CsvTable:
    """Writes the CSV table to a text stream, as `TableWriter` takes it, as results come; the head comes first."""

    def __init__(self, stream: TextIO, dialect: TableDialect = TableDialect.EXCEL) -> None:
        self._writer = TableWriter(stream, dialect)
        self._writer.write([CSV_COLUMNS])

    def write(
        self,
        results: Iterable[FieldResult],
        origin: Origin,
        book: VerdictBook | None = None,
    ) -> None:
        """Write the rows of some results."""
        self._writer.write(_rows(results, origin, book))


def write_csv(
    target: Path,
    origin: Origin,
    results: Iterable[FieldResult],
    book: VerdictBook | None = None,
    dialect: TableDialect = TableDialect.EXCEL,
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
        with whole_text(target, ENCODING) as stream:
            CsvTable(stream, dialect).write(counted(), origin, book)
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

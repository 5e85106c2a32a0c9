"""The table of cells for other programs, as CSV: its columns, and how its rows are made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple, TextIO

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.core.base.collection import nothing_collected
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.tables import (
    BYTE_ORDER_MARK,
    TOGETHER,
    TableDialect,
    TableWriter,
    no_formula,
)
from hematovision_desktop.core.base.told_as import told_as
from hematovision_desktop.core.base.whole_file import whole_text
from hematovision_desktop.core.cells.field import Box, FieldResult
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label
from hematovision_desktop.core.cells.slide import Region, region_at
from hematovision_desktop.core.cells.table_field import TableCell, TableField, table_field
from hematovision_desktop.core.formats.export import (
    UNIDENTIFIED,
    added_cells,
    figure,
    final_label,
    state_in,
)
from hematovision_desktop.core.formats.figure_texts import figure_texts
from hematovision_desktop.core.logbook.log import BatchStart
from hematovision_desktop.core.microscopes.microscope import UNKNOWN, Standing
from hematovision_desktop.core.verdicts.counting import decided_by
from hematovision_desktop.core.verdicts.verdict import HAND, CellKey
from hematovision_desktop.core.verdicts.verdict_book import UNTOUCHED, CellState, VerdictBook

REMOVED = "removed"

CSV_COLUMNS = (
    "final_label",
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
    "same_as",
    "microscope",
    "familiar",
    "promise",
    "check",
    "unusual",
    "model_name",
    "model_sha256",
    "program_version",
    "notice",
)
"""The columns of the CSV table, in order. One row is one cell, or one field without cells.

final_label is what the cell counts as in every figure of the program, so it comes first: anyone who
counts another column, such as label, ignores later corrections. It is empty for a cell that waits
for a person, and for one that was joined to another or removed.

Facts about a field are repeated in each of its rows: um_per_px and its source, advice and notes
(decisions about the file) separated by spaces, red_cells and platelets in it (empty if nobody
counted them).

cell counts from 0 within its field. x, y, width, height are px. slide_x, slide_y are the same
corner in px of the scanned slide that the field is a part of, empty for images. p_… are
probabilities, empty for types outside the label set. needs_review is yes or no. reasons are
separated by spaces. verdict is what a person said: "unidentified" for "cannot be told", "removed"
for a box that holds no cell, empty if nobody said anything.

same_as is the path and the number of the cell that it was joined to. Cells that a person added have
no confidence; those counted by hand have no file either. microscope is the name a person gave it.
familiar is yes or no, empty while it is not yet known. promise is the share of sure names, in [0,
1], that a check proved to be correct there, empty if nothing was proven. check is what the checks
there say, such as "not_finished"; unusual is yes if this blood looks unlike what the microscope
usually shows.
"""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where exported results come from; batch and batch_id are empty if there is no log."""

    model_name: str
    model_sha256: str
    program_version: str
    batch: str = ""
    batch_id: int | None = None
    standing: Standing = UNKNOWN


def origin_of(start: BatchStart, batch_id: int | None, standing: Standing = UNKNOWN) -> Origin:
    """Return the origin of a batch's results; batch_id is None if the log has none."""
    model = (start.model_name, start.model_sha256)
    return Origin(*model, start.program_version, start.name, batch_id, standing)


def csv_rows(
    results: Iterable[FieldResult],
    origin: Origin,
    book: VerdictBook | None = None,
) -> Iterator[dict[str, Any]]:
    """Yield the rows of the CSV table, keyed by CSV_COLUMNS; None is an empty place.

    book: what people said about the batch, including joins.
    """
    for row in _rows(map(table_field, results), origin, book, str):
        yield dict(zip(CSV_COLUMNS, _values(row), strict=True))


_HEAD = CSV_COLUMNS.index("path")
_TAIL = CSV_COLUMNS.index("microscope")
_CELL = CSV_COLUMNS.index("cell")
_SHARED = CSV_COLUMNS.index("status") - _HEAD
_COUNTS = CSV_COLUMNS.index("red_cells") - _HEAD
_WORDS = {label: label.value for label in Label}

_Part = tuple[Any, ...]
_Said = tuple[str | None, ...]
_Spoken = tuple[str | None, _Said]
"""What a cell counts as; then the reasons to look, what a person said, and what it is joined to."""


class _Row(NamedTuple):
    """A row in parts of one or more columns, None for an empty place; rows share parts.

    final: what the cell counts as. figures: confidence and shares, with all their digits. said: the
    reasons to look, and what a person said; texts only.
    """

    final: str | None
    batch: _Part
    field: _Part
    place: _Part
    label: str | None
    figures: tuple[float | None, ...]
    said: _Said
    origin: _Part


_NOWHERE = (None,) * (_CELL - _HEAD)
_NO_PLACE = (None,) * (CSV_COLUMNS.index("label") - _CELL)
_NO_FIGURES = (None,) * (1 + len(MODEL_LABELS))
_NO_REASONS = (None, None)
_NOTHING_SAID = (None,) * (_TAIL - CSV_COLUMNS.index("needs_review"))


def _values(row: _Row) -> _Part:
    figures = [None if one is None else figure(one) for one in row.figures]
    return (
        row.final,
        *row.batch,
        *row.field,
        *row.place,
        row.label,
        *figures,
        *row.said,
        *row.origin,
    )


def _rows(
    fields: Iterable[TableField],
    origin: Origin,
    book: VerdictBook | None,
    free: Callable[[str], str],
) -> Iterator[_Row]:
    """Yield the rows of the table.

    free: processes texts that are not the program's own words. A batch may have 100,000 rows, so
    parts that they share are made once, as is the part for cells that nobody said anything about.
    """
    born: dict[int, list[tuple[CellKey, CellState]]] = {}
    for key, state in added_cells(book):
        born.setdefault(key.field_position, []).append((key, state))
    spoken_of = {row.key.field_position for row in book or ()}
    unspoken: dict[tuple[Label, str], _Spoken] = {}
    paths: dict[int, str] = {}
    head, tail = _shared(origin, free)
    for field in fields:
        paths[field.position] = free(field.path)
        here = _of_field(field, paths[field.position], free)
        region = region_at(field.path)
        added = born.get(field.position, ())
        if not field.cells and not added:
            yield _Row(None, head, here, _NO_PLACE, None, _NO_FIGURES, _NOTHING_SAID, tail)
        for index, cell in enumerate(field.cells):
            if field.position in spoken_of:
                spoken = _said(cell, state_in(book, CellKey(field.position, index)), paths)
            else:
                kind = cell.label, cell.reasons
                spoken = unspoken.get(kind) or unspoken.setdefault(kind, _said(cell, UNTOUCHED, {}))
            final, said = spoken
            place = index, *_at(cell.box, region)
            figures = cell.confidence, *cell.shares
            yield _Row(final, head, here, place, _WORDS[cell.label], figures, said, tail)
        for key, state in added:
            place, (final, said) = _place_of(key, state, region), _said(None, state, paths)
            yield _Row(final, head, here, place, None, _NO_FIGURES, said, tail)
    for key, state in born.get(HAND, ()):
        place, (final, said) = _place_of(key, state, None), _said(None, state, paths)
        yield _Row(final, head, _NOWHERE, place, None, _NO_FIGURES, said, tail)


def _shared(origin: Origin, free: Callable[[str], str]) -> tuple[_Part, _Part]:
    """Return the first and the last columns of every row."""
    standing = origin.standing
    return (free(origin.batch), origin.batch_id), (
        free(standing.microscope),
        _YES_OR_NO[standing.familiar],
        standing.promise,
        standing.check.value,
        _YES_OR_NO[standing.unusual],
        free(origin.model_name),
        free(origin.model_sha256),
        free(origin.program_version),
        RESEARCH_USE_ONLY,
    )


def _of_field(field: TableField, path: str, free: Callable[[str], str]) -> _Part:
    code, message = field.failure or (None, None)
    um_per_px, source = field.scale or (None, None)
    return (
        path,
        None if field.sha256 is None else free(field.sha256),
        field.status,
        code,
        None if message is None else free(message),
        None if um_per_px is None else figure(um_per_px),
        source,
        field.advice,
        field.notes,
        field.red_cells,
        field.platelets,
    )


def _place_of(key: CellKey, state: CellState, region: Region | None) -> _Part:
    """Return the number of a cell that a person added, and where it is."""
    box = state.box
    sides = None if box is None else (box.x, box.y, box.width, box.height)
    return key.cell_index, *_at(sides, region)


def _at(box: tuple[int, int, int, int] | None, region: Region | None) -> _Part:
    """Return where a box is in its field, and on the slide."""
    if box is None:
        return (None,) * 6
    if region is None:
        return (*box, None, None)
    there = region.on_slide(Box(*box))
    return (*box, there.x, there.y)


def _said(cell: TableCell | None, state: CellState, paths: Mapping[int, str]) -> _Spoken:
    """Return what a cell counts as; then the reasons to look, what a person said, and its join."""
    reasons = _NO_REASONS if cell is None else (_YES_OR_NO[bool(cell.reasons)], cell.reasons)
    verdict = same_as = None
    if state.removed:
        verdict = REMOVED
    elif (said := decided_by(cell, state)) is not None:
        verdict = said[0].value if said[0] else UNIDENTIFIED
    if state.same_as is not None:
        path = paths.get(state.same_as.field_position, "")
        same_as = f"{path} {state.same_as.cell_index}"
    return final_label(cell, state), (*reasons, verdict, same_as)


_SAID_KEPT = 1024
"""How many texts are kept: cells of one type with the same doubt share one."""
_YES_OR_NO = {True: "yes", False: "no", None: ""}


class _Kept:
    """The text of a part of a row, made again only when the part changes."""

    def __init__(self, make: Callable[[_Part], str]) -> None:
        self._make = make
        self._part: _Part | None = None
        self._text = ""

    def text(self, part: _Part) -> str:
        if part is not self._part:
            self._part, self._text = part, self._make(part)
        return self._text


class CsvTable:
    """A writer of the CSV table to a `TableWriter` stream as results arrive; column names come first."""

    def __init__(self, stream: TextIO, dialect: TableDialect = TableDialect.EXCEL) -> None:
        self._writer = TableWriter(stream, dialect)
        self._writer.write([CSV_COLUMNS])
        self._words = lru_cache(maxsize=_SAID_KEPT)(self._writer.columns)

    def write(
        self,
        results: Iterable[FieldResult],
        origin: Origin,
        book: VerdictBook | None = None,
    ) -> None:
        """Write the rows of some results."""
        self.write_fields(map(table_field, results), origin, book)

    def write_fields(
        self,
        fields: Iterable[TableField],
        origin: Origin,
        book: VerdictBook | None = None,
    ) -> None:
        """Write the rows of some fields."""
        self._writer.write_joined(self._texts(_rows(fields, origin, book, no_formula)))

    def _texts(self, rows: Iterable[_Row]) -> Iterator[tuple[str, ...]]:
        columns, numbers = self._writer.columns, self._writer.numbers
        number_texts = self._writer.number_texts
        batch, field, origin = _Kept(columns).text, _Kept(self._field).text, _Kept(columns).text
        waiting = iter(rows)
        while some := list(islice(waiting, TOGETHER)):
            # The figures of many rows become texts column by column.
            each = map(figure_texts, zip(*[row.figures for row in some], strict=True))
            for row, figures in zip(some, zip(*each, strict=True), strict=True):
                final, head, here, place, label, _, said, tail = row
                yield (
                    final or "",
                    batch(head),
                    field(here),
                    numbers(place),
                    label or "",
                    number_texts(figures),
                    self._words(said),
                    origin(tail),
                )

    def _field(self, part: _Part) -> str:
        """Return the columns of a field; all fields of a batch share most of their texts."""
        texts, shared, counts = part[:_SHARED], part[_SHARED:_COUNTS], part[_COUNTS:]
        return self._writer.joined(
            (self._writer.columns(texts), self._words(shared), self._writer.numbers(counts))
        )


def write_csv(
    target: Path,
    origin: Origin,
    fields: Iterable[TableField],
    book: VerdictBook | None = None,
    dialect: TableDialect = TableDialect.EXCEL,
) -> int:
    """Write fields as a CSV file and return the number of cells, without added ones.

    The file begins with a byte order mark, so that spreadsheets read it as UTF-8, and takes its
    name only when complete. Raises EnvironmentFault; an earlier file then stays as it was.
    """
    cells = 0

    def counted() -> Iterator[TableField]:
        nonlocal cells
        for field in fields:
            cells += len(field.cells)
            yield field

    told = told_as(
        "The table {target} could not be written ({why}). Close it in other programs, "
        "free some space, or choose another folder.",
        target=target,
    )
    with told, nothing_collected(), whole_text(target) as stream:
        # Not left to the stream's encoding: Python code would then encode each line.
        stream.write(BYTE_ORDER_MARK)
        CsvTable(stream, dialect).write_fields(counted(), origin, book)
    return cells

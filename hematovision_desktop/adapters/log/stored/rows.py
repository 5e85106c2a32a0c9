"""Converts rows of the log's tables to and from the domain's dataclasses, exactly."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import Any

from hematovision_desktop.adapters.log.stored.near import Near, Paths
from hematovision_desktop.core.base.errors import Failure, FailureCode
from hematovision_desktop.core.cells.batch_results import ALL_SAID, PackedFields, Said
from hematovision_desktop.core.cells.field import (
    Box,
    Cell,
    Elapsed,
    FieldNote,
    FieldResult,
    FieldStatus,
    ReviewReason,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.cells.quality import FieldAdvice
from hematovision_desktop.core.logbook.log import BatchKind, BatchStart
from hematovision_desktop.core.verdicts.verdict import CellKey, Verdict, VerdictKind

Row = Sequence[Any]

INSERT_FIELD = """INSERT INTO fields (
    batch_id, position, path, status, sha256, size_bytes, width, height,
    failure_code, failure_message, notes, um_per_px, scale_source, background, primary_cell,
    read_ms, locate_ms, classify_ms, advice, red_cells, platelets
) VALUES (?, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

INSERT_THUMBNAIL = """INSERT INTO thumbnails (field_id, jpeg)
    SELECT id, ? FROM fields WHERE batch_id = ? AND position = ?"""

INSERT_CELL = """INSERT INTO cells (
    batch_id, position, cell_index, x, y, width, height, label, confidence, probabilities, reasons, distance
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

_FIELDS = """SELECT position, path, status, sha256, size_bytes, fields.width, fields.height,
    failure_code, failure_message, notes, um_per_px, scale_source, background, primary_cell,
    read_ms, locate_ms, classify_ms, advice, red_cells, platelets, jpeg
    FROM fields LEFT JOIN thumbnails ON field_id = fields.id
    WHERE batch_id = ?"""
SELECT_FIELDS = f"{_FIELDS} ORDER BY position"
SELECT_FIELD = f"{_FIELDS} AND position = ?"
# Small copies are nine tenths of a large batch, and few of its fields are ever looked at. So their
# texts come as bytes, and `unpacker` turns them into text. One call for each of a million takes a second.
SELECT_FIELDS_ALONE = """SELECT position, CAST(path AS BLOB), CAST(status AS BLOB), CAST(sha256 AS BLOB),
    size_bytes, width, height, CAST(failure_code AS BLOB), CAST(failure_message AS BLOB),
    CAST(notes AS BLOB), um_per_px, CAST(scale_source AS BLOB), CAST(background AS BLOB),
    primary_cell, read_ms, locate_ms, classify_ms, CAST(advice AS BLOB), red_cells, platelets
    FROM fields WHERE batch_id = ? ORDER BY position"""
SELECT_CELLS_ALONE = """SELECT position, x, y, width, height, CAST(label AS BLOB), confidence,
    CAST(probabilities AS BLOB), CAST(reasons AS BLOB), distance
    FROM cells WHERE batch_id = ? ORDER BY position, cell_index"""

INSERT_VERDICT = """INSERT INTO verdicts (
    batch_id, number, kind, position, cell_index, label, who, said_at, of_number,
    same_position, same_index, box
) VALUES (?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?)"""

_VERDICT = """kind, position, cell_index, label, who, said_at, of_number,
    same_position, same_index, box"""
SELECT_VERDICTS = f"SELECT {_VERDICT} FROM verdicts WHERE batch_id = ? ORDER BY number"
SELECT_VERDICTS_ON = f"""SELECT number, {_VERDICT} FROM verdicts
    WHERE batch_id = ? AND position = ? AND cell_index = ? ORDER BY number"""

SELECT_CELLS = """SELECT position, x, y, width, height, label, confidence, probabilities, reasons, distance
    FROM cells WHERE batch_id = ? ORDER BY position, cell_index"""


def pack_text(text: str) -> bytes:
    """Return any text as bytes for CAST(? AS TEXT); file names may hold lone surrogates."""
    return text.encode("utf-8", "surrogatepass")


# Avoids a Python frame for each of a million texts.
unpack_text = partial(str, encoding="utf-8", errors="surrogatepass")
"""Return stored text; the connection's text factory."""


# All cells that are named together have the same time.
@lru_cache(maxsize=16)
def pack_time(moment: datetime) -> str:
    """Return an aware time as ISO 8601 in UTC with microseconds, so that texts sort in order of time."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def pack_field(batch_id: int, result: FieldResult, near: Near) -> Row:
    """Return the values of INSERT_FIELD."""
    failure, scale, elapsed = result.failure, result.scale, result.elapsed
    return (
        batch_id,
        result.position,
        pack_text(near.pack(result.path)),
        str(result.status),
        result.sha256,
        result.size_bytes,
        result.width,
        result.height,
        str(failure.code) if failure else None,
        pack_text(failure.message) if failure else None,
        json.dumps(result.notes),
        float(scale.um_per_px) if scale else None,
        str(scale.source) if scale else None,
        json.dumps([float(level) for level in result.background]) if result.background else None,
        None if result.primary is None else int(result.primary),
        float(elapsed.read_ms),
        float(elapsed.locate_ms),
        float(elapsed.classify_ms),
        json.dumps(result.advice),
        result.red_cells,
        result.platelets,
    )


def pack_cell(batch_id: int, position: int, cell_index: int, cell: Cell) -> Row:
    """Return the values of INSERT_CELL."""
    box = cell.box
    return (
        batch_id,
        position,
        cell_index,
        int(box.x),
        int(box.y),
        int(box.width),
        int(box.height),
        str(cell.label),
        float(cell.confidence),
        json.dumps({str(label): float(value) for label, value in cell.probabilities.items()}),
        json.dumps(cell.reasons),
        None if cell.distance is None else float(cell.distance),
    )


def unpack_cells(rows: Sequence[Row]) -> dict[int, list[Cell]]:
    """Return the cells from rows of SELECT_CELLS, by the position of their field."""
    # One call of the parser for all of them: a hundred thousand calls take seconds.
    shares = json.loads("[" + ",".join([row[7] for row in rows]) + "]")
    cells: dict[int, list[Cell]] = {}
    for row, share in zip(rows, shares, strict=True):
        position, x, y, width, height, label, confidence, _, reasons, far = row
        probabilities = {LABELS[name]: value for name, value in share.items()}
        box = Box(x, y, width, height)
        cell = Cell(box, LABELS[label], confidence, probabilities, _reasons(reasons), far)
        cells.setdefault(position, []).append(cell)
    return cells


_NO_REASONS = b"[]"
LABELS = {label.value: label for label in Label}
_LABEL_SETS = {one.value: one for one in LabelSet}
_BATCH_KINDS = {kind.value: kind for kind in BatchKind}
_STATUSES = {status.value: status for status in FieldStatus}
_SOURCES = {source.value: source for source in ScaleSource}


# A log has only a few of these lists, and each occurs in thousands of rows.
@cache
def _reasons(stored: str) -> tuple[ReviewReason, ...]:
    return tuple(ReviewReason(reason) for reason in json.loads(stored))


@cache
def _notes(stored: str) -> tuple[FieldNote, ...]:
    return tuple(FieldNote(note) for note in json.loads(stored))


@cache
def _advice(stored: str) -> tuple[FieldAdvice, ...]:
    return tuple(FieldAdvice(one) for one in json.loads(stored))


def unpack_fields(
    rows: Sequence[Row], cells: Mapping[int, Sequence[Cell]], near: Near
) -> list[FieldResult]:
    """Return the results from rows of SELECT_FIELDS, with their cells by position."""
    backgrounds = json.loads("[" + ",".join([row[12] or "null" for row in rows]) + "]")
    path_of = Paths(near)
    return [
        _unpack_field(row, path_of(row[1]), background, cells.get(row[0], ()))
        for row, background in zip(rows, backgrounds, strict=True)
    ]


def pack_rows(fields: Sequence[Row], cells: Sequence[Row], near: Near) -> PackedFields:
    """Return fields for `unpacker`, from rows of SELECT_FIELDS_ALONE and SELECT_CELLS_ALONE.

    Works column by column: a value for each of a hundred thousand fields takes as long as reading them.
    """
    positions = [row[0] for row in fields]
    by_position: dict[int, list[Row]] = {}
    for cell in cells:
        by_position.setdefault(cell[0], []).append(cell)
    here = [by_position.get(position, ()) for position in positions]
    alone = _Alone()
    return PackedFields(
        positions=positions,
        names=_names([row[1] for row in fields], near),
        failures={
            place: FailureCode(unpack_text(row[7]))
            for place, row in enumerate(fields)
            if row[7] is not None
        },
        # Most fields hold one cell, and there are few different answers: equal ones share one value.
        answers=[
            alone[some[0][5], some[0][8]]
            if len(some) == 1
            else tuple([alone[cell[5], cell[8]][0] for cell in some])
            for some in here
        ],
        confidences=[cell[6] for some in here for cell in some],
        contents=[row[3] for row in fields],
        packed=list(zip(fields, here, strict=True)),
    )


class _Alone(dict[tuple[bytes, bytes], tuple[Said, ...]]):
    """The answers of fields with one cell, by the cell's type and its reasons for doubt as stored."""

    def __missing__(self, stored: tuple[bytes, bytes]) -> tuple[Said, ...]:
        label, reasons = LABELS[unpack_text(stored[0])], stored[1]
        return self.setdefault(stored, (ALL_SAID[label, reasons != _NO_REASONS],))


def _names(paths: Sequence[bytes], near: Near) -> list[str]:
    """Return the file names of stored paths; all paths are converted to text at once."""
    texts = unpack_text(b"\0".join(paths)).split("\0") if paths else []
    if len(texts) != len(paths):
        texts = list(map(unpack_text, paths))  # no system has such a name, but a log might
    return Paths(near).names(texts)


def unpacker(near: Near) -> Callable[[tuple[Row, Sequence[Row]]], FieldResult]:
    """Return a function that gives the result of a packed field."""
    path_of = Paths(near)

    def unpack(packed: tuple[Row, Sequence[Row]]) -> FieldResult:
        row, cells = [*_read(packed[0]), None], [_read(cell) for cell in packed[1]]
        background = json.loads(row[12]) if row[12] else None
        here = unpack_cells(cells).get(row[0], ())
        return _unpack_field(row, path_of(row[1]), background, here)

    return unpack


def _read(row: Row) -> Row:
    return [unpack_text(value) if isinstance(value, bytes) else value for value in row]


def _unpack_field(
    row: Row, path: Path, background: list[float] | None, cells: Sequence[Cell]
) -> FieldResult:
    code, message, notes, um_per_px, source = row[7:12]
    return FieldResult(
        position=row[0],
        path=path,
        status=_STATUSES[row[2]],
        sha256=row[3],
        size_bytes=row[4],
        width=row[5],
        height=row[6],
        failure=Failure(FailureCode(code), message) if code else None,
        notes=_notes(notes),
        scale=Scale(um_per_px, _SOURCES[source]) if source else None,
        background=(background[0], background[1], background[2]) if background else None,
        cells=tuple(cells),
        primary=row[13],
        elapsed=Elapsed(row[14], row[15], row[16]),
        thumbnail=row[20] or b"",
        advice=_advice(row[17]),
        red_cells=row[18],
        platelets=row[19],
    )


START_COLUMNS = """batches.name, started_at, total, label_set, review_below, um_per_px, models.name,
    models.sha256, program_version, kind, target, sources, foreign_limit,
    (SELECT uid FROM samples WHERE samples.id = batches.sample_id)"""
"""The columns that unpack_start needs."""


def unpack_start(row: Row, near: Near) -> BatchStart:
    """Return how a batch was started, from START_COLUMNS."""
    name, started_at, total, label_set, review_below, um_per_px, model, sha256, version = row[:9]
    kind, target, sources, foreign_limit, sample_uid = row[9:]
    return BatchStart(
        name=name,
        started_at=datetime.fromisoformat(started_at),
        total=total,
        label_set=_LABEL_SETS[label_set],
        review_below=review_below,
        model_name=model,
        model_sha256=sha256,
        program_version=version,
        um_per_px=um_per_px,
        kind=_BATCH_KINDS[kind],
        target=target,
        sources=near.unpack_all(sources),
        foreign_limit=foreign_limit,
        sample_uid=sample_uid or "",
    )


def pack_verdict(batch_id: int, number: int, row: Verdict) -> Row:
    """Return the values of INSERT_VERDICT."""
    same, box = row.same_as, row.box
    return (
        batch_id,
        number,
        row.kind.value,
        row.key.field_position,
        row.key.cell_index,
        row.label.value if row.label else None,
        pack_text(row.who),
        pack_time(row.when),
        row.of,
        same.field_position if same else None,
        same.cell_index if same else None,
        json.dumps([int(side) for side in (box.x, box.y, box.width, box.height)]) if box else None,
    )


def unpack_verdict(row: Row) -> Verdict:
    """Return the verdict from one row of SELECT_VERDICTS."""
    kind, position, cell_index, label, who, said_at, of, same_position, same_index, box = row
    return Verdict(
        VerdictKind(kind),
        CellKey(position, cell_index),
        Label(label) if label else None,
        who,
        datetime.fromisoformat(said_at),
        of,
        None if same_position is None else CellKey(same_position, same_index),
        Box(*json.loads(box)) if box else None,
    )

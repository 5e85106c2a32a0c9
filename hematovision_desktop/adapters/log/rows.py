"""Rows of the log's tables to and from the domain's dataclasses, exactly."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hematovision_desktop.core.errors import Failure, FailureCode
from hematovision_desktop.core.field import (
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
from hematovision_desktop.core.labels import Label, LabelSet
from hematovision_desktop.core.log import BatchKind, BatchStart
from hematovision_desktop.core.quality import FieldAdvice
from hematovision_desktop.core.verdict_book import CellKey, Verdict, VerdictKind

Row = Sequence[Any]

INSERT_FIELD = """INSERT INTO fields (
    batch_id, position, path, status, sha256, size_bytes, width, height,
    failure_code, failure_message, notes, um_per_px, scale_source, background, primary_cell,
    read_ms, locate_ms, classify_ms, advice, red_cells, platelets
) VALUES (?, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

INSERT_THUMBNAIL = """INSERT INTO thumbnails (field_id, jpeg)
    SELECT id, ? FROM fields WHERE batch_id = ? AND position = ?"""

INSERT_CELL = """INSERT INTO cells (
    batch_id, position, cell_index, x, y, width, height, label, confidence, probabilities, reasons
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

SELECT_FIELDS = """SELECT position, path, status, sha256, size_bytes, fields.width, fields.height,
    failure_code, failure_message, notes, um_per_px, scale_source, background, primary_cell,
    read_ms, locate_ms, classify_ms, jpeg, advice, red_cells, platelets
    FROM fields LEFT JOIN thumbnails ON field_id = fields.id
    WHERE batch_id = ? ORDER BY position"""

INSERT_VERDICT = """INSERT INTO verdicts (
    batch_id, number, kind, position, cell_index, label, who, said_at, of_number,
    same_position, same_index, box
) VALUES (?, ?, ?, ?, ?, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?)"""

SELECT_VERDICTS = """SELECT kind, position, cell_index, label, who, said_at, of_number,
    same_position, same_index, box FROM verdicts WHERE batch_id = ? ORDER BY number"""

SELECT_CELLS = """SELECT position, x, y, width, height, label, confidence, probabilities, reasons
    FROM cells WHERE batch_id = ? ORDER BY position, cell_index"""


def pack_text(text: str) -> bytes:
    """Return any text as bytes for CAST(? AS TEXT); file names may hold lone surrogates."""
    return text.encode("utf-8", "surrogatepass")


def unpack_text(stored: bytes) -> str:
    """Return stored text; the connection's text factory."""
    return stored.decode("utf-8", "surrogatepass")


def pack_time(moment: datetime) -> str:
    """Return an aware time as ISO 8601 in UTC with microseconds, so that texts sort as times."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def pack_field(batch_id: int, result: FieldResult) -> Row:
    """Return the values of INSERT_FIELD."""
    failure, scale, elapsed = result.failure, result.scale, result.elapsed
    return (
        batch_id,
        result.position,
        pack_text(str(result.path)),
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
    )


def unpack_cell(row: Row) -> tuple[int, Cell]:
    """Return the field's position and the cell of one row of SELECT_CELLS."""
    position, x, y, width, height, label, confidence, probabilities, reasons = row
    cell = Cell(
        Box(x, y, width, height),
        Label(label),
        confidence,
        {Label(name): value for name, value in json.loads(probabilities).items()},
        tuple(ReviewReason(reason) for reason in json.loads(reasons)),
    )
    return position, cell


def unpack_field(row: Row, cells: Sequence[Cell]) -> FieldResult:
    """Return the result of one row of SELECT_FIELDS."""
    code, message, notes, um_per_px, source, background, primary = row[7:14]
    return FieldResult(
        position=row[0],
        path=Path(row[1]),
        status=FieldStatus(row[2]),
        sha256=row[3],
        size_bytes=row[4],
        width=row[5],
        height=row[6],
        failure=Failure(FailureCode(code), message) if code else None,
        notes=tuple(FieldNote(note) for note in json.loads(notes)),
        scale=Scale(um_per_px, ScaleSource(source)) if source else None,
        background=tuple(json.loads(background)) if background else None,
        cells=tuple(cells),
        primary=primary,
        elapsed=Elapsed(*row[14:17]),
        thumbnail=row[17] or b"",
        advice=tuple(FieldAdvice(one) for one in json.loads(row[18])),
        red_cells=row[19],
        platelets=row[20],
    )


START_COLUMNS = """batches.name, started_at, total, label_set, review_below, um_per_px, models.name,
    models.sha256, program_version, kind, target, sources"""
"""What unpack_start asks for."""


def unpack_start(row: Row) -> BatchStart:
    """Return how a batch was begun, from START_COLUMNS."""
    name, started_at, total, label_set, review_below, um_per_px, model, sha256, version = row[:9]
    kind, target, sources = row[9:]
    return BatchStart(
        name=name,
        started_at=datetime.fromisoformat(started_at),
        total=total,
        label_set=LabelSet(label_set),
        review_below=review_below,
        model_name=model,
        model_sha256=sha256,
        program_version=version,
        um_per_px=um_per_px,
        kind=BatchKind(kind),
        target=target,
        sources=tuple(Path(source) for source in json.loads(sources)),
    )


def pack_sources(sources: Sequence[Path]) -> str:
    """Return paths as JSON; a name that is not Unicode is kept by its escapes."""
    return json.dumps([str(path) for path in sources])


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
    """Return the verdict of one row of SELECT_VERDICTS."""
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

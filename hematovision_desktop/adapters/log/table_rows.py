"""The contents of the table of cells for a batch, straight from the rows of the log.

For a hundred thousand cells this takes a third of the time of building results first.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from functools import cache

from hematovision_desktop.adapters.log.stored.near import Near, Paths
from hematovision_desktop.adapters.log.stored.rows import LABELS, Row, unpack_text
from hematovision_desktop.core.base.errors import FailureCode
from hematovision_desktop.core.cells.field import FieldNote, FieldStatus, ReviewReason, ScaleSource
from hematovision_desktop.core.cells.labels import MODEL_LABELS
from hematovision_desktop.core.cells.quality import FieldAdvice
from hematovision_desktop.core.cells.table_field import TableCell, TableField

# Texts come as bytes: one call for each of a million takes a second, and most are the program's own words.
SELECT_TABLE_FIELDS = """SELECT position, CAST(path AS BLOB), CAST(sha256 AS BLOB), CAST(status AS BLOB),
    CAST(failure_code AS BLOB), CAST(failure_message AS BLOB), um_per_px, CAST(scale_source AS BLOB),
    CAST(advice AS BLOB), CAST(notes AS BLOB), red_cells, platelets
    FROM fields WHERE batch_id = ? ORDER BY position"""
SELECT_TABLE_CELLS = """SELECT position, x, y, width, height, CAST(label AS BLOB), confidence,
    CAST(probabilities AS BLOB), CAST(reasons AS BLOB)
    FROM cells WHERE batch_id = ? ORDER BY position, cell_index"""

_TOGETHER = 512
"""How many cells have their probabilities parsed at once; a hundred thousand calls of the parser take seconds."""
_NAMES = tuple(label.value for label in MODEL_LABELS)


def _stored(words: Iterable[StrEnum]) -> dict[bytes, str]:
    return {word.value.encode(): word.value for word in words}


_LABELS = {name.encode(): label for name, label in LABELS.items()}
_STATUSES = _stored(FieldStatus)
_SOURCES = _stored(ScaleSource)
_CODES = _stored(FailureCode)


def table_fields(fields: Sequence[Row], cells: Sequence[Row], near: Near) -> Iterator[TableField]:
    """Yield fields with their cells, from rows of SELECT_TABLE_FIELDS and SELECT_TABLE_CELLS.

    Raises KeyError or ValueError if a row is invalid.
    """
    text_of = Paths(near).text
    every = _cells(cells)
    nothing = None, None
    holds, cell = next(every, nothing)
    for row in fields:
        position, path, sha256, status, code, message, um_per_px, source = row[:8]
        advice, notes, red_cells, platelets = row[8:]
        found: list[TableCell] = []
        while cell is not None and position == holds:
            found.append(cell)
            holds, cell = next(every, nothing)
        yield TableField(
            position,
            text_of(unpack_text(path)),
            None if sha256 is None else unpack_text(sha256),
            _STATUSES[status],
            (_CODES[code], unpack_text(message)) if code else None,
            (um_per_px, _SOURCES[source]) if source else None,
            _advice(advice),
            _notes(notes),
            red_cells,
            platelets,
            found,
        )


def _cells(rows: Sequence[Row]) -> Iterator[tuple[int, TableCell]]:
    """Yield cells with the position of their field."""
    for first in range(0, len(rows), _TOGETHER):
        some = rows[first : first + _TOGETHER]
        every = json.loads(b"[" + b",".join([row[7] for row in some]) + b"]")
        for row, shares in zip(some, every, strict=True):
            position, x, y, width, height, label, confidence, _, reasons = row
            each = tuple(map(shares.get, _NAMES))
            named = _LABELS[label], confidence, each, _reasons(reasons)
            yield position, TableCell((x, y, width, height), *named)


# Each of these lists occurs in thousands of rows. A row with any other word is not from this program.
@cache
def _advice(stored: bytes) -> str:
    return " ".join(FieldAdvice(one) for one in json.loads(stored))


@cache
def _notes(stored: bytes) -> str:
    return " ".join(FieldNote(one) for one in json.loads(stored))


@cache
def _reasons(stored: bytes) -> str:
    return " ".join(ReviewReason(one) for one in json.loads(stored))

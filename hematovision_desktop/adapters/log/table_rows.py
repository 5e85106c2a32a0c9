"""What the table of cells says of a batch, straight from the rows of the log.

Of a hundred thousand cells it is told in a third of the time that results made of them would take.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby
from operator import itemgetter

from hematovision_desktop.adapters.log.near import Near, Paths
from hematovision_desktop.adapters.log.rows import LABELS, Row
from hematovision_desktop.core.errors import FailureCode
from hematovision_desktop.core.field import FieldNote, FieldStatus, ReviewReason, ScaleSource
from hematovision_desktop.core.labels import MODEL_LABELS
from hematovision_desktop.core.quality import FieldAdvice
from hematovision_desktop.core.table_field import TableCell, TableField

SELECT_TABLE_FIELDS = """SELECT position, path, sha256, status, failure_code, failure_message,
    um_per_px, scale_source, advice, notes, red_cells, platelets
    FROM fields WHERE batch_id = ? ORDER BY position"""
SELECT_TABLE_CELLS = """SELECT position, x, y, width, height, label, confidence, probabilities, reasons
    FROM cells WHERE batch_id = ? ORDER BY position, cell_index"""

_TOGETHER = 512
"""Cells whose probabilities are parsed at once; a hundred thousand calls of the parser take seconds."""
_NAMES = tuple(label.value for label in MODEL_LABELS)
_STATUSES = frozenset(FieldStatus)
_SOURCES = frozenset(ScaleSource)
_CODES = frozenset(FailureCode)
_POSITION = itemgetter(0)


def table_fields(fields: Sequence[Row], cells: Sequence[Row], near: Near) -> Iterator[TableField]:
    """Yield fields with their cells, from the rows of SELECT_TABLE_FIELDS and SELECT_TABLE_CELLS.

    Raises KeyError or ValueError where a row makes no sense.
    """
    text_of = Paths(near).text
    by_field = groupby(_cells(cells), key=_POSITION)
    holds, here = next(by_field, (None, iter(())))
    for row in fields:
        position, path, sha256, status, code, message, um_per_px, source = row[:8]
        advice, notes, red_cells, platelets = row[8:]
        found: list[TableCell] = []
        if position == holds:
            found = [cell for _, cell in here]
            holds, here = next(by_field, (None, iter(())))
        yield TableField(
            position,
            text_of(path),
            sha256,
            _known(status, _STATUSES),
            (_known(code, _CODES), message) if code else None,
            (um_per_px, _known(source, _SOURCES)) if source else None,
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
        every = json.loads("[" + ",".join([row[7] for row in some]) + "]")
        for row, shares in zip(some, every, strict=True):
            position, x, y, width, height, label, confidence, _, reasons = row
            each = tuple(map(shares.get, _NAMES))
            named = LABELS[label], confidence, each, _reasons(reasons)
            yield position, TableCell((x, y, width, height), *named)


def _known(word: str, words: Iterable[str]) -> str:
    if word not in words:
        raise ValueError(word)
    return word


# Each of these lists is in thousands of rows. What is none of the program's own words is no row of ours.
@cache
def _advice(stored: str) -> str:
    return " ".join(FieldAdvice(one) for one in json.loads(stored))


@cache
def _notes(stored: str) -> str:
    return " ".join(FieldNote(one) for one in json.loads(stored))


@cache
def _reasons(stored: str) -> str:
    return " ".join(ReviewReason(one) for one in json.loads(stored))

"""The figures of each batch, stored with it and changed in the same transaction as what they count."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from hematovision_desktop.core.cells.field import Box, Cell, ReviewReason
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.microscopes.microscope import OodCounts, was_corrected
from hematovision_desktop.core.verdicts.counting import Figures, Tally, is_born
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.core.verdicts.verdict_book import UNTOUCHED, VerdictBook

UNIDENTIFIED = "unidentified"
_COUNTED: Mapping[str, Label | None] = {**{one.value: one for one in Label}, UNIDENTIFIED: None}


def begin_tally(connection: Any, batch_id: int) -> None:
    """Create a new batch's row."""
    connection.execute("INSERT INTO tallies (batch_id) VALUES (?)", (batch_id,))


def change_tally(connection: Any, batch_id: int, by: Tally) -> None:
    """Add to a batch's figures; removed cells are negative."""
    connection.execute(
        """UPDATE tallies SET waiting = waiting + ?, cells = cells + ?, fields = fields + ?,
        failed = failed + ?, without_cell = without_cell + ?, by_hand = by_hand + ?,
        unseen = unseen + ? WHERE batch_id = ?""",
        (
            *(by.waiting, by.cells, by.fields, by.failed, by.without_cell, by.by_hand, by.unseen),
            batch_id,
        ),
    )
    connection.executemany(
        """INSERT INTO label_counts (batch_id, label, number) VALUES (?, ?, ?)
        ON CONFLICT (batch_id, label) DO UPDATE SET number = number + excluded.number""",
        [
            (batch_id, label.value if label else UNIDENTIFIED, number)
            for label, number in by.counts.items()
        ],
    )


def read_tallies(connection: Any, batch_ids: Sequence[int]) -> dict[int, Tally]:
    """Return the figures of batches."""
    listed = "[" + ",".join(map(str, batch_ids)) + "]"
    counts: defaultdict[int, dict[Label | None, int]] = defaultdict(dict)
    for batch_id, label, number in connection.execute(
        """SELECT batch_id, label, number FROM label_counts
        WHERE batch_id IN (SELECT value FROM json_each(?)) AND number <> 0""",
        (listed,),
    ):
        counts[batch_id][_COUNTED[label]] = number
    rows = connection.execute(
        """SELECT batch_id, waiting, cells, fields, failed, without_cell, by_hand, unseen
        FROM tallies WHERE batch_id IN (SELECT value FROM json_each(?))""",
        (listed,),
    )
    return {batch_id: Tally(counts[batch_id], *figures) for batch_id, *figures in rows}


def change_watch(
    connection: Any, batch_id: int, seen: OodCounts, sure: int = 0, corrected: int = 0
) -> None:
    """Add to a batch's evidence on its microscope. sure: names; corrected: names that people changed."""
    connection.execute(
        """UPDATE tallies SET measured = measured + ?, beyond = beyond + ?, sure = sure + ?,
        corrected = corrected + ? WHERE batch_id = ?""",
        (seen.measured, seen.beyond, sure, corrected, batch_id),
    )


def _watch_anew(connection: Any, batch_id: int, book: VerdictBook) -> None:
    leukocytes = json.dumps([label.value for label in Label if label.is_leukocyte])
    measured, beyond, sure = connection.execute(
        """SELECT count(distance), count(*) FILTER (WHERE distance > foreign_limit),
            count(*) FILTER (WHERE NOT needs_review)
        FROM cells JOIN batches ON batches.id = batch_id
        WHERE batch_id = ? AND label IN (SELECT value FROM json_each(?))""",
        (batch_id, leukocytes),
    ).fetchone()
    spoken_of = tuple(book.keys())
    answers = [(find_answer(connection, batch_id, key), key) for key in spoken_of]
    corrected = sum(
        cell is not None and was_corrected(cell, book.state(key)) for cell, key in answers
    )
    change_watch(connection, batch_id, OodCounts(measured, beyond), sure, corrected)


def without_tally(connection: Any) -> list[int]:
    """Return the batches that an older version of the program left without figures."""
    rows = connection.execute(
        "SELECT id FROM batches WHERE id NOT IN (SELECT batch_id FROM tallies)"
    )
    return [batch_id for (batch_id,) in rows]


def count_anew(connection: Any, batch_id: int, book: VerdictBook) -> None:
    """Recount a batch's figures from its fields, its cells and its book, and write them."""
    begin_tally(connection, batch_id)
    change_tally(connection, batch_id, tally_anew(connection, batch_id, book))
    _watch_anew(connection, batch_id, book)


def tally_anew(connection: Any, batch_id: int, book: VerdictBook) -> Tally:
    """Return a batch's figures, calculated from its fields, its cells and its book."""
    figures = Figures()
    for failed, cells, number in connection.execute(
        """SELECT failure_code IS NOT NULL, EXISTS (SELECT 1 FROM cells
            WHERE cells.batch_id = fields.batch_id AND cells.position = fields.position), count(*)
        FROM fields WHERE batch_id = ? GROUP BY 1, 2""",
        (batch_id,),
    ):
        for _ in range(number):
            figures.add_field(failed=bool(failed), cells=cells)
    for label, doubtful, number in connection.execute(
        "SELECT label, needs_review, count(*) FROM cells WHERE batch_id = ? GROUP BY 1, 2",
        (batch_id,),
    ):
        figures.weigh(_answer(label, doubtful), UNTOUCHED, number)
    for key in {row.key for row in book}:
        cell, state = find_answer(connection, batch_id, key), book.state(key)
        if cell is not None:
            figures.weigh(cell, UNTOUCHED, -1)
        if cell is not None or is_born(state):
            figures.weigh(cell, state, 1)
    return figures.tally()


def find_answer(connection: Any, batch_id: int, key: CellKey) -> Cell | None:
    """Return the program's answer for a cell, as far as counting needs it; None if it found no cell there."""
    found = connection.execute(
        """SELECT label, needs_review FROM cells
        WHERE batch_id = ? AND position = ? AND cell_index = ?""",
        (batch_id, key.field_position, key.cell_index),
    ).fetchone()
    return _answer(*found) if found else None


# There are only a few types, sure or in doubt, for thousands of cells that are named at once.
@cache
def _answer(label: str, doubtful: int) -> Cell:
    reasons = (ReviewReason.LOW_CONFIDENCE,) if doubtful else ()
    return Cell(Box(0, 0, 0, 0), Label(label), 0.0, {}, reasons)

"""Sure names in the log as evidence: each cell of each picture counts once, however often it was read."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence, Set
from itertools import groupby
from operator import itemgetter
from typing import Any

from hematovision_desktop.adapters.log.steps.event_tables import RowDigest
from hematovision_desktop.adapters.log.tallies import find_answer
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.evidence import Place, Places, counted_once
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.microscopes.microscope import (
    NOTHING_MEASURED,
    OodCounts,
    was_corrected,
)
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.core.verdicts.verdict_book import UNTOUCHED, VerdictBook

BookOf = Callable[[int], VerdictBook]
"""Returns a batch's verdict book."""

Akin = Mapping[int, Set[int]]
"""For each batch's number, the others that contain any of its pictures."""

_AKIN = """SELECT DISTINCT sha256, batch_id FROM fields
    WHERE sha256 IN (SELECT sha256 FROM repeated) ORDER BY sha256"""

# In this order: starting with batches would read every cell of every microscope that was checked.
_SURE = """WITH wanted AS (SELECT sha256 FROM repeated UNION SELECT value FROM json_each(?))
    SELECT fields.sha256, fields.batch_id, fields.position, cell_index, x, y, cells.width,
        cells.height
    FROM wanted
        CROSS JOIN fields USING (sha256)
        CROSS JOIN cells
            ON cells.batch_id = fields.batch_id AND cells.position = fields.position
    WHERE +fields.batch_id IN (SELECT value FROM json_each(?))
        AND NOT needs_review AND label IN (SELECT value FROM json_each(?))
    ORDER BY fields.sha256, fields.batch_id, fields.position, cell_index"""
# For one batch, its own fields are read; for all batches, the few pictures that are in the log twice,
# not a million fields.
_COPIED_IN_ONE = """SELECT batch_id, sha256 FROM fields CROSS JOIN repeated USING (sha256)
        WHERE batch_id IN (SELECT value FROM json_each(?))
        GROUP BY batch_id, sha256 HAVING count(*) > 1"""
_COPIED_IN_SOME = """SELECT batch_id, sha256 FROM repeated CROSS JOIN fields USING (sha256)
        WHERE +batch_id IN (SELECT value FROM json_each(?))
        GROUP BY batch_id, sha256 HAVING count(*) > 1"""
# In this order: starting with the batch would read all cells for each picture that is there twice.
_AGAIN = """WITH copied AS ({copied})
    SELECT copied.batch_id, copied.sha256, fields.position, distance > foreign_limit,
        NOT needs_review, x, y, cells.width, cells.height
    FROM copied
        CROSS JOIN fields
            ON fields.sha256 = copied.sha256 AND +fields.batch_id = copied.batch_id
        CROSS JOIN cells
            ON cells.batch_id = copied.batch_id AND cells.position = fields.position
        JOIN batches ON batches.id = copied.batch_id
    WHERE distance IS NOT NULL AND foreign_limit IS NOT NULL
        AND label IN (SELECT value FROM json_each(?))
    ORDER BY copied.batch_id, fields.position, cell_index"""
_LEUKOCYTES = json.dumps([label.value for label in Label if label.is_leukocyte])


@dataclass(frozen=True, slots=True)
class _Sure:
    """A sure name. corrected: whether a person changed it there."""

    place: Place
    corrected: bool


def pack_place(place: Place | None) -> tuple[str | None, str | None]:
    """Return a cell's position as two columns: original and box."""
    if place is None:
        return None, None
    box = place.box
    return place.sha256, json.dumps([int(one) for one in (box.x, box.y, box.width, box.height)])


def unpack_place(original: str | None, box: str | None) -> Place | None:
    """Return a position from the columns of `pack_place`."""
    return None if original is None or box is None else Place(original, Box(*json.loads(box)))


def digest_places(places: Iterable[Place | None]) -> str:
    """Return the digest of cell positions, in order."""
    digest = RowDigest()
    digest.add(map(pack_place, places))
    return digest.hex()


def adapted_places(connection: Any, number: int | None) -> tuple[Place, ...]:
    """Return the cells from which a version of the last layer learnt; none for the pack as released."""
    rows = connection.execute("SELECT original, box FROM taught_cells WHERE number = ?", (number,))
    return tuple(Place(original, Box(*json.loads(box))) for original, box in rows.fetchall())


def batches_akin(connection: Any) -> Akin:
    """Return which batches share pictures."""
    akin: defaultdict[int, set[int]] = defaultdict(set)
    rows = connection.execute(_AKIN).fetchall()
    for together in {tuple(one for _, one in some) for _, some in groupby(rows, itemgetter(0))}:
        for batch_id in together:
            akin[batch_id].update(one for one in together if one != batch_id)
    return akin


def read_familiarities(
    connection: Any, batch_ids: Sequence[int], again: Mapping[int, OodCounts]
) -> dict[int, OodCounts]:
    """Return how many cells of batches look out of distribution, each cell once. again: from `seen_again`."""
    wanted = json.dumps(list(batch_ids))
    rows = connection.execute(
        """SELECT batch_id, measured, beyond, sure FROM tallies
        WHERE batch_id IN (SELECT value FROM json_each(?))""",
        (wanted,),
    )
    return {
        batch_id: without_copies(figures, again.get(batch_id, NOTHING_MEASURED))
        for batch_id, *figures in rows
    }


def without_copies(figures: Sequence[int], again: OodCounts) -> OodCounts:
    """Return the same of one batch, from its tally. again: from `seen_again`."""
    measured, beyond, sure = figures
    measured -= again.measured
    return OodCounts(measured, beyond - again.beyond, min(sure - again.sure, measured))


def seen_again(connection: Any, batch_ids: Sequence[int]) -> dict[int, OodCounts]:
    """Return what batches count twice: cells of pictures that earlier batches contain."""
    query = _AGAIN.format(copied=_COPIED_IN_SOME if len(batch_ids) > 1 else _COPIED_IN_ONE)
    rows = connection.execute(query, (json.dumps(list(batch_ids)), _LEUKOCYTES)).fetchall()
    again: dict[int, OodCounts] = {}
    met = {row[0]: Places() for row in rows}
    for (batch_id, sha256, _), cells in groupby(rows, itemgetter(0, 1, 2)):
        found = [(Place(sha256, Box(*box)), beyond, sure) for _, _, _, beyond, sure, *box in cells]
        known = [OodCounts(1, *how) for place, *how in found if place in met[batch_id]]
        for place, *_ in found:
            met[batch_id].add(place)
        again[batch_id] = sum(known, again.get(batch_id, NOTHING_MEASURED))
    return again


def counted_too_often(
    connection: Any, batches: Sequence[int], corrected_in: Collection[int], book_of: BookOf,
    taught: Iterable[Place] = (),
) -> tuple[int, int]:  # fmt: skip
    """Return how many sure names of batches, and how many corrected ones, must be left out.

    They were read before, or taught. corrected_in: the batches with any correction. A cell
    corrected in one of its batches counts as corrected: if another batch left it alone, it was
    hardly reviewed there.
    """
    taught = tuple(taught)
    also = json.dumps(sorted({one.sha256 for one in taught}))
    rows = connection.execute(_SURE, (also, json.dumps(list(batches)), _LEUKOCYTES)).fetchall()
    books = {batch_id: book_of(batch_id) for batch_id in {row[1] for row in rows} & {*corrected_in}}

    def was_taken_back(batch_id: int, key: CellKey) -> bool:
        book = books.get(batch_id)
        state = UNTOUCHED if book is None else book.state(key)
        if state == UNTOUCHED:
            return False
        cell = find_answer(connection, batch_id, key)
        return cell is not None and was_corrected(cell, state)

    found = [
        _Sure(Place(sha256, Box(*box)), was_taken_back(batch_id, CellKey(position, index)))
        for sha256, batch_id, position, index, *box in rows
    ]
    found.sort(key=lambda one: (one.place.sha256, not one.corrected))
    once = list(counted_once(found, lambda one: one.place, taught))
    return len(found) - len(once), _corrected(found) - _corrected(once)


def _corrected(found: Iterable[_Sure]) -> int:
    return sum(one.corrected for one in found)

"""What checks prove, and for which batches, stored with each batch for the worklist."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from hematovision_desktop.adapters.log.disk.cipher import KNOWN_KEY, Key
from hematovision_desktop.adapters.log.events import EventLog
from hematovision_desktop.adapters.log.evidence import (
    Akin,
    BookOf,
    adapted_places,
    batches_akin,
    counted_too_often,
    seen_again,
    unpack_place,
)
from hematovision_desktop.adapters.log.stored import rows as log_rows
from hematovision_desktop.core.cells.evidence import counted_once
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.log import BatchKind, Checked
from hematovision_desktop.core.microscopes.microscope import NOTHING_MEASURED, OodCounts
from hematovision_desktop.core.microscopes.proof import CheckedCell, NamedBy, Proof, proof_of
from hematovision_desktop.core.naming.model_card import version_in
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook

Proofs = Mapping[tuple[int, NamedBy], Proof]


class ProofLog(EventLog):
    """The part of the log that knows which batches are from a proven microscope.

    Proofs rest on checks and on later corrections, so one verdict may change them for thousands of
    batches; this is updated when samples are next requested.
    """

    _proofs_are_followed = False
    _proven: Proofs | None = None
    _known_akin: Akin | None = None

    def __init__(self, path: Path, key: Key = KNOWN_KEY) -> None:
        self._known_again: dict[int, OodCounts] = {}
        super().__init__(path, key)

    def _proofs_may_change(self) -> None:
        """Note that a write may prove something, or refute it."""
        self._proofs_are_followed = False
        self._proven = None

    def _pictures_may_change(self, batch_id: int | None = None) -> None:
        """Note new pictures of a batch, or of any (None); they may prove something too."""
        self._proofs_may_change()
        self._known_akin = None
        if batch_id is None:
            self._known_again.clear()
        else:
            self._known_again.pop(batch_id, None)

    def _book(self, batch_id: int) -> VerdictBook:
        """Return a batch's book from the file."""
        raise NotImplementedError

    def _proofs(self) -> Proofs:
        """Return what is proven, by microscope and model, within a transaction."""
        if self._proven is None:
            self._proven = {
                (profile_id, named_by): prove(
                    self._connection, profile_id, named_by, cells, self._book
                )
                for (profile_id, named_by), cells in read_checks(self._connection).items()
            }
        return self._proven

    def _akin(self) -> Akin:
        """Return which batches share pictures, within a transaction."""
        if self._known_akin is None:
            self._known_akin = batches_akin(self._connection)
        return self._known_akin

    def _again(self, batch_ids: Sequence[int]) -> Mapping[int, OodCounts]:
        """Return what batches count twice, within a transaction; only their pictures change it."""
        unknown = [one for one in batch_ids if one not in self._known_again]
        if unknown:
            found = seen_again(self._connection, unknown)
            self._known_again |= {one: found.get(one, NOTHING_MEASURED) for one in unknown}
        return self._known_again

    def follow_proofs(self) -> None:
        """Update for every batch, and so its sample's figures, whether its names are proven."""
        if self._proofs_are_followed:
            return
        with self._writing():
            _mark_proven(self._connection, self._proofs())
        self._proofs_are_followed = True


def _mark_proven(connection: Any, proofs: Proofs) -> None:
    for *terms, name, sha256, was_proven in connection.execute(
        """SELECT profile_id, model_id, label_set, review_below, models.name, sha256, is_proven
        FROM (SELECT DISTINCT profile_id, model_id, label_set, review_below, is_proven
            FROM batches WHERE profile_id IS NOT NULL OR is_proven)
        JOIN models ON models.id = model_id"""
    ).fetchall():
        profile_id, _, label_set, review_below = terms
        proof = proofs.get((profile_id, NamedBy(name, sha256, LabelSet(label_set))))
        is_proven = proof is not None and proof.promise_from(review_below) is not None
        if is_proven != bool(was_proven):
            connection.execute(
                """UPDATE batches SET is_proven = ? WHERE profile_id IS ? AND model_id = ?
                AND label_set = ? AND review_below = ?""",
                (is_proven, *terms),
            )


def prove(
    connection: Any,
    profile_id: int,
    named_by: NamedBy,
    checked: Sequence[Checked],
    book_of: BookOf,
) -> Proof:
    """Return what was checked, and later corrections of the names covered.

    Names count from the first check on: those of the batches it used and of later ones, each cell once. Cells from
    which the version learnt are excluded.
    """
    taught = adapted_places(connection, version_in(named_by.name))
    cells = [one.cell for one in counted_once(checked, lambda one: one.place, taught)]
    first = min(log_rows.pack_time(one.when) for one in checked)
    batches = connection.execute(
        """SELECT batches.id, sure, corrected
        FROM batches JOIN models ON models.id = model_id
            JOIN tallies ON tallies.batch_id = batches.id
        WHERE profile_id = ? AND kind <> ? AND models.name = CAST(? AS TEXT) AND sha256 = ? AND label_set = ?
            AND review_below >= ? AND (started_at >= ? OR batches.id IN
            (SELECT batch_id FROM checked WHERE checked.profile_id = batches.profile_id))""",
        (
            profile_id,
            BatchKind.READING.value,
            log_rows.pack_text(named_by.name),
            named_by.sha256,
            named_by.label_set.value,
            min(one.cell.drawn_from for one in checked),
            first,
        ),
    ).fetchall()
    twice, twice_corrected = counted_too_often(
        connection,
        [batch_id for batch_id, _, _ in batches],
        {batch_id for batch_id, _, corrected in batches if corrected},
        book_of,
        taught,
    )
    seen = sum(sure for _, sure, _ in batches) - twice
    return proof_of(cells, seen, sum(one for _, _, one in batches) - twice_corrected)


Checks = dict[tuple[int, NamedBy], list[Checked]]


def read_checks(connection: Any, profile_id: int | None = None) -> Checks:
    """Return what was checked, in order, by profile and model.

    Earlier programs did not keep the least confidence of the cells drawn, nor the types among which they were named.
    Both are then those of the cell's batch. For pictures outside any batch, only the least sure name is known, and
    that a command used the usual types.
    """
    where, of = ("", ()) if profile_id is None else ("WHERE checked.profile_id = ?", (profile_id,))
    rows = connection.execute(
        f"""SELECT checked.profile_id, models.name, sha256, coalesce(checked.label_set,
            batches.label_set, '{LabelSet.FIVE.value}'), coalesce(drawn_from, review_below),
            checked.batch_id, position, cell_index, named, confidence, truth, who, said_at,
            original, box
        FROM checked JOIN models ON models.id = checked.model_id
            LEFT JOIN batches ON batches.id = checked.batch_id {where} ORDER BY checked.id""",
        of,
    ).fetchall()
    least: dict[tuple[Any, ...], float] = {}
    for row in rows:
        least[row[:4]] = min(row[9], least.get(row[:4], row[9]))
    checks: Checks = {}
    for row in rows:
        profile, name, sha256, label_set, drawn_from = row[:5]
        named_by = NamedBy(name, sha256, LabelSet(label_set))
        start = least[row[:4]] if drawn_from is None else drawn_from
        checks.setdefault((profile, named_by), []).append(_unpack_checked(row[5:], start))
    return checks


def _unpack_checked(row: Sequence[Any], drawn_from: float) -> Checked:
    batch_id, position, cell_index, named, confidence, truth, who, said_at, *place = row
    return Checked(
        CheckedCell(Label(named), confidence, Label(truth) if truth else None, drawn_from),
        who,
        datetime.fromisoformat(said_at),
        batch_id,
        None if position is None else CellKey(position, cell_index),
        unpack_place(*place),
    )

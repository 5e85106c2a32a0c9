"""Samples in the log: stored, listed, searched, with the batches of each."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import fields
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from hematovision_desktop.adapters.log.proofs import ProofLog
from hematovision_desktop.adapters.log.steps.event_tables import about_batch
from hematovision_desktop.adapters.log.steps.sample_tables import insert_sample, replace_details
from hematovision_desktop.adapters.log.stored import rows as log_rows
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchRemoved
from hematovision_desktop.core.samples.sample import (
    CountUnit,
    LeukocyteCount,
    Progress,
    Reading,
    SampleDetails,
    SampleSummary,
    Sex,
    new_uid,
)
from hematovision_desktop.core.verdicts.counting import Tally

if TYPE_CHECKING:
    from hematovision_desktop.adapters.log import sample_search
    from hematovision_desktop.core.samples import sample_log, worklist
    from hematovision_desktop.core.samples.sample_log import Page, SamplePage, SampleQuery
else:
    sample_search = late("hematovision_desktop.adapters.log.sample_search")
    sample_log = late("hematovision_desktop.core.samples.sample_log")
    worklist = late("hematovision_desktop.core.samples.worklist")

_NOTHING_SAID = SampleDetails("")
_COLUMNS = (
    *("id", "uid", "accession", "patient_number", "patient_name", "birth_year", "sex", "slide"),
    *("requester", "samples.leukocytes", "leukocytes_unit", "notes", "created_at", "version"),
    *("revision <> signed_revision", "signer", "signed_at"),
    *("batches", "running", "said", "waiting", "cells", "fields", "failed", "without_cell"),
    *(
        "by_hand",
        "unseen",
        "to_confirm",
        "n_unidentified",
        *(f"n_{label.value}" for label in Label),
    ),
)
_FROM = "FROM samples JOIN sample_figures ON sample_id = samples.id"
# Every sample has its figures. With this join they are read only when something asks for them.
_OF_ALL = "FROM samples LEFT JOIN sample_figures ON sample_id = samples.id"
_IDS = f"SELECT samples.id {_OF_ALL}"


class SampleLog(ProofLog):
    """The part of the log for samples; see core.samples.sample_log.SampleStore."""

    def samples(self, query: SampleQuery, page: Page) -> SamplePage:
        """Return a page of the matching samples."""
        where, values = sample_search.conditions_of(query)
        way = "DESC" if page.descending else "ASC"
        order = ", ".join(f"{one} {way}" for one in (*sample_search.order_of(page), "samples.id"))
        self._follow_proofs_if_it_can()
        with self._reading():
            # The limit keeps the two queries separate, so the figures stay unread.
            fitting = f"{_IDS} WHERE {where} LIMIT -1"
            total = self._rows(f"SELECT count(*) FROM ({fitting})", *values)[0][0]
            # First which samples, and in which order, with as few columns as possible; then everything shown.
            first = self._first_of(page, where, values, order) if page.holding else page.first
            shown = f"{_IDS} WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?"
            rows = self._rows(
                f"""SELECT {_columns()} {_FROM} WHERE samples.id IN ({shown})
                ORDER BY {order}""",
                *values,
                page.most,
                first,
            )
            return sample_log.SamplePage(total, tuple(map(_unpack_summary, rows)), first)

    def _first_of(self, page: Page, where: str, values: Sequence[Any], order: str) -> int:
        """Return where the part begins that holds a sample, or what the page says if none does."""
        places = f"SELECT uid, row_number() OVER (ORDER BY {order}) - 1 AS place {_OF_ALL}"
        rows = self._rows(
            f"SELECT place FROM ({places} WHERE {where}) WHERE uid = ?", *values, page.holding
        )
        return int(rows[0][0]) // page.most * page.most if rows else page.first

    def read_sample(self, sample_id: int) -> SampleSummary:
        """Return one sample."""
        self._follow_proofs_if_it_can()
        with self._reading():
            return self.sample_row(sample_id)

    def _follow_proofs_if_it_can(self) -> None:
        """Update the figures to what is proven; if the disk refuses, the next write reports it."""
        with suppress(EnvironmentFault):
            self.follow_proofs()

    def sample_row(self, sample_id: int) -> SampleSummary:
        """Return one sample, within a transaction."""
        rows = self._rows(f"SELECT {_columns()} {_FROM} WHERE id = ?", sample_id)
        if not rows:
            raise sample_log.SampleGone
        return _unpack_summary(rows[0])

    def sample_of(self, batch_id: int) -> int:
        """Return the sample of a batch."""
        with self._reading():
            rows = self._rows("SELECT sample_id FROM batches WHERE id = ?", batch_id)
            if not rows:
                raise BatchRemoved
            return int(rows[0][0])

    def batches_of(self, sample_id: int) -> tuple[int, ...]:
        """Return the batches of a sample, oldest first."""
        with self._reading():
            rows = self._rows("SELECT id FROM batches WHERE sample_id = ? ORDER BY id", sample_id)
            return tuple(batch_id for (batch_id,) in rows)

    def begun_with(self, batch_id: int) -> str:
        """Return the uid of the sample with which a batch began, from the chain of events."""
        with self._reading():
            rows = self._rows(
                """SELECT payload FROM events WHERE about = ? AND kind IN ('found', 'begun')
                ORDER BY number LIMIT 1""",
                about_batch(batch_id),
            )
        return str(json.loads(rows[0][0]).get("sample") or "") if rows else ""

    def pictures_of(self, sample_id: int) -> list[set[str]]:
        """Return, for each batch of a sample, the SHA-256 of its pictures with cells that are in the log twice."""
        with self._reading():
            rows = self._rows(
                """SELECT DISTINCT batch_id, sha256 FROM fields JOIN repeated USING (sha256)
                WHERE batch_id IN (SELECT id FROM batches WHERE sample_id = ?) AND EXISTS (
                    SELECT 1 FROM cells WHERE cells.batch_id = fields.batch_id
                    AND cells.position = fields.position)""",
                sample_id,
            )
        held: dict[int, set[str]] = {}
        for batch_id, sha256 in rows:
            held.setdefault(batch_id, set()).add(sha256)
        return list(held.values())

    def add_sample(self, details: SampleDetails, uid: str = "") -> int:
        """Store a new sample and return its id. uid: of one from another log."""
        with self._writing():
            known = self._rows("SELECT id FROM samples WHERE uid = ?", uid)
            sample_id = int(known[0][0]) if known else self._new_sample(details, uid)
            there = self.sample_row(sample_id)
            before = there.details if known else _NOTHING_SAID
            if before != details:
                replace_details(self._connection, sample_id, details)
                self._tell_details(there.uid, before, details)
            return sample_id

    def _tell_details(self, uid: str, before: SampleDetails, details: SampleDetails) -> None:
        """Record which details changed; their patient data stay out of the chain."""
        names = (one.name for one in fields(details))
        changed = sorted(one for one in names if getattr(before, one) != getattr(details, one))
        self._tell("details", uid, {"changed": changed})

    def add_worklist(self, samples: Sequence[SampleDetails]) -> tuple[int, ...]:
        """Store several new samples; return the positions of those left out."""
        with self._writing():
            known = {
                (log_rows.unpack_text(number).casefold(), log_rows.unpack_text(slide).casefold())
                for number, slide in self._rows(
                    "SELECT CAST(accession AS BLOB), CAST(slide AS BLOB) FROM samples"
                )
            }
            left_out = []
            for place, details in enumerate(samples):
                if worklist.identity(details) in known:
                    left_out.append(place)
                    continue
                known.add(worklist.identity(details))
                uid = new_uid()
                replace_details(self._connection, self._new_sample(details, uid), details)
                self._tell_details(uid, _NOTHING_SAID, details)
            return tuple(left_out)

    def _new_sample(self, details: SampleDetails, uid: str) -> int:
        now = log_rows.pack_time(datetime.now(UTC))
        return insert_sample(self._connection, details, uid or new_uid(), now)

    def _sample_for(self, uid: str, name: str) -> int:
        """Return the sample for a new batch: the intended one, or a new one."""
        known = self._rows("SELECT id FROM samples WHERE uid = ?", uid) if uid else []
        return int(known[0][0]) if known else self._new_sample(SampleDetails(name), uid)

    def keep_sample(self, sample_id: int, details: SampleDetails) -> None:
        """Replace a sample's details."""
        with self._writing():
            before = self.sample_row(sample_id)
            replace_details(self._connection, sample_id, details)
            self._tell_details(before.uid, before.details, details)

    def put_batches(self, batch_ids: Sequence[int], sample_id: int) -> None:
        """Move batches to a sample; an emptied sample that nobody filled in is deleted.

        Those that are there already stay as they are: a signed sample does not change by it.
        """
        with self._writing():
            uid = self.sample_row(sample_id).uid
            for batch_id in batch_ids:
                if self.sample_of(batch_id) == sample_id:
                    continue
                self._connection.execute(
                    "UPDATE batches SET sample_id = ? WHERE id = ?", (sample_id, batch_id)
                )
                self._tell("put", about_batch(batch_id), {"sample": uid})

    def check_unsigned(self, batch_id: int) -> None:
        """Raise SampleSigned if a batch belongs to a signed sample, or if any record rests on it."""
        with self._reading():
            if self._rows(
                """SELECT 1 FROM batches JOIN samples ON samples.id = sample_id
                WHERE batches.id = ? AND version > 0""",
                batch_id,
            ):
                raise sample_log.SampleSigned
            if self._is_recorded(batch_id):
                raise sample_log.RecordRests

    def _is_recorded(self, batch_id: int) -> bool:
        """Whether a batch appears in a record of a sample that it was moved out of.

        The chain knows where the batch was, so only the records of those samples are read.
        """
        told = [
            json.loads(payload).get("sample")
            for (payload,) in self._rows(
                """SELECT payload FROM events WHERE about = ?
                AND kind IN ('found', 'begun', 'put')""",
                about_batch(batch_id),
            )
        ]
        homes = json.dumps(sorted({uid for uid in told if uid}))
        found = self._rows(
            """SELECT 1 FROM signed_records JOIN samples ON samples.id = sample_id
            WHERE uid IN (SELECT value FROM json_each(?)) AND EXISTS (
                SELECT 1 FROM json_each(record, '$.batches')
                WHERE json_extract(value, '$.id') = ?) LIMIT 1""",
            homes,
            batch_id,
        )
        return bool(found)

    def remove_sample(self, sample_id: int) -> None:
        """Delete a sample without batches that was never signed; UserError for any other."""
        with self._writing():
            one = self.sample_row(sample_id)
            if one.progress.version:
                raise UserError(
                    sentence("A signed sample stays. If something was wrong, amend it.")
                )
            if one.batches:
                raise UserError(sentence("This sample holds pictures. Move or remove them first."))
            self._connection.execute("DELETE FROM samples WHERE id = ?", (sample_id,))
            self._tell("removed", one.uid, {})


def _columns() -> str:
    return ", ".join((*_COLUMNS, sample_search.READING))


def _unpack_summary(row: Sequence[Any]) -> SampleSummary:
    sample_id, uid, accession, number, name, born, sex, slide, requester, count, unit = row[:11]
    notes, created_at, version, is_changed, signer, signed_at = row[11:17]
    batches, running, said, waiting, cells, fields, failed, without_cell, by_hand = row[17:26]
    unseen, to_confirm = row[26:28]
    reading = row[-1]
    typed = None if count is None else LeukocyteCount(count, CountUnit(unit))
    numbers: dict[Label | None, int] = {
        label: number for label, number in zip((None, *Label), row[28:-1], strict=True) if number
    }
    return SampleSummary(
        sample_id,
        uid,
        SampleDetails(
            accession,
            number,
            name,
            born,
            Sex(sex) if sex else None,
            slide,
            requester,
            typed,
            notes,
        ),
        datetime.fromisoformat(created_at),
        batches,
        Tally(numbers, waiting, cells, fields, failed, without_cell, by_hand, unseen),
        Progress(
            running,
            bool(said),
            version,
            bool(version and is_changed),
            to_confirm,
            Reading(reading) if reading else None,
        ),
        signer,
        datetime.fromisoformat(signed_at) if signed_at else None,
    )

"""Signing in the log: a record, its event and the sample's new state in one transaction."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hematovision_desktop.adapters.log.disk.copies import restored_note_of
from hematovision_desktop.adapters.log.samples import SampleLog
from hematovision_desktop.adapters.log.stored import rows as log_rows
from hematovision_desktop.core.base.bounded_file import read_json
from hematovision_desktop.core.base.canonical_json import canonical
from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.whole_file import write_whole
from hematovision_desktop.core.signing.event_chain import FIRST_LINK
from hematovision_desktop.core.verdicts.duplicates import held_in_several

if TYPE_CHECKING:
    from hematovision_desktop.core.logbook.log import LoggedBatch
    from hematovision_desktop.core.reports import record_making, report, signing_gates
    from hematovision_desktop.core.reports.report import Stamp
    from hematovision_desktop.core.samples.laboratory import Laboratory
    from hematovision_desktop.core.samples.sample import SampleSummary
    from hematovision_desktop.core.signing import signed_record
    from hematovision_desktop.core.signing.signed_record import (
        ChainHead,
        SignedRecord,
        Signer,
        SigningWish,
    )
else:
    record_making = late("hematovision_desktop.core.reports.record_making")
    report = late("hematovision_desktop.core.reports.report")
    signed_record = late("hematovision_desktop.core.signing.signed_record")
    signing_gates = late("hematovision_desktop.core.reports.signing_gates")

HEAD_FORMAT = "hematovision.head/1"
_HEAD_WORDS = b"hematovision.head/1\n"
ANOTHER = sentence("This sample has changed since it was shown. Look at it again, then sign.")


class SigningLog(SampleLog):
    """The part of the log that signs; see core.logbook.log_port.SigningStore.

    signer: vouches for the end of the chain beside the log, once something was signed here.
    """

    signer: Signer | None = None

    def whole_batch(self, batch_id: int) -> LoggedBatch:
        """Return a batch with every field and cell, within a transaction."""
        raise NotImplementedError

    def sign_sample(
        self, seen: SampleSummary, wish: SigningWish, laboratory: Laboratory, signer: Signer
    ) -> SignedRecord:
        """Freeze the displayed sample into a record and sign it, in one transaction."""
        tidy, now = wish.tidy, datetime.now(UTC)
        signer.public_key  # noqa: B018 - a key that cannot be made shows before anything is written
        self.follow_proofs()
        with self._writing():
            summary = self.sample_row(seen.sample_id)
            if summary != seen:
                raise UserError(ANOTHER)
            batches = self._whole_batches(seen.sample_id)
            stamp = report.Stamp(
                summary.progress.version + 1,
                tidy.signer,
                now,
                tidy.second_signer,
                reason=tidy.reason,
                amends=self._newest_digest(seen.sample_id),
            )
            made = report.report_of(
                summary,
                laboratory,
                [one.summary for one in batches],
                twice=held_in_several(one.pictures for one in batches),
                stamp=stamp,
            )
            gates = signing_gates.gates_of(made, batches, now)
            signing_gates.check_wish(tidy, gates, second=laboratory.second_signer)
            parts = record_making.RecordParts(made, batches, self._head())
            signed = signed_record.sign_record(record_making.record_of(parts), signer)
            self._keep_record(summary, stamp, signed)
        self._seal_head(signer)
        return signed

    def _whole_batches(self, sample_id: int) -> tuple[LoggedBatch, ...]:
        rows = self._rows("SELECT id FROM batches WHERE sample_id = ? ORDER BY id", sample_id)
        return tuple(self.whole_batch(batch_id) for (batch_id,) in rows)

    def _newest_digest(self, sample_id: int) -> str:
        rows = self._rows(
            "SELECT digest FROM signed_records WHERE sample_id = ? ORDER BY version DESC LIMIT 1",
            sample_id,
        )
        return str(rows[0][0]) if rows else ""

    def _keep_record(self, summary: SampleSummary, stamp: Stamp, signed: SignedRecord) -> None:
        self._connection.execute(
            """INSERT INTO signed_records
                (sample_id, version, digest, signature, public_key, record)
            VALUES (?, ?, ?, ?, ?, CAST(? AS TEXT))""",
            (
                summary.sample_id,
                stamp.version,
                signed.digest,
                signed.signature,
                signed.public_key,
                signed.record,
            ),
        )
        self._connection.execute(
            """UPDATE samples SET version = ?, signed_revision = revision, signed_at = ?,
            signer = CAST(? AS TEXT) WHERE id = ?""",
            (
                stamp.version,
                log_rows.pack_time(stamp.signed_at),
                log_rows.pack_text(stamp.signers),
                summary.sample_id,
            ),
        )
        told = {
            "digest": signed.digest,
            "key": signed_record.fingerprint_of(signed.public_key),
            "version": stamp.version,
        }
        self._tell("signed", summary.uid, told, stamp.signer)

    def records_of(self, sample_id: int) -> tuple[SignedRecord, ...]:
        """Return every signed record of a sample, oldest first."""
        with self._reading():
            self.sample_row(sample_id)
            rows = self._rows(
                """SELECT CAST(record AS BLOB), digest, signature, public_key FROM signed_records
                WHERE sample_id = ? ORDER BY version""",
                sample_id,
            )
            return tuple(signed_record.SignedRecord(*row) for row in rows)

    # The end of the chain, kept beside the log

    def _head(self) -> ChainHead:
        rows = self._rows("SELECT number, hash FROM events ORDER BY number DESC LIMIT 1")
        return signed_record.ChainHead(*(rows[0] if rows else (0, FIRST_LINK)))

    def _seal_head(self, signer: Signer) -> None:
        """Store the signed end of the chain; a failure does not prevent signing."""
        with suppress(OSError, EnvironmentFault):
            write_whole(head_file_of(self._path), head_bytes(self._head(), signer))

    def _tell_if_replaced(self) -> bool:
        """Record permanently in the chain that a backup was restored, or that the log was cut otherwise.

        Returns whether it was cut. A backup is shorter than the stored end of the chain says; if
        the program itself restored it, that end is recorded with it and no longer missed.
        """
        beside = read_head(head_file_of(self._path))
        note = restored_note_of(self._path)
        if note.exists():
            end = beside or signed_record.ChainHead(0, FIRST_LINK)
            told = {"hash": end.hash, "id": _id_of(note), "number": end.number}
            if told["id"] not in {one["id"] for one in self._restored()}:
                self._tell("restored", "", told, "program")
        if beside is None or self._rows(
            "SELECT 1 FROM events WHERE number = ? AND hash = ?", beside.number, beside.hash
        ):
            return False
        # This reads the whole chain, which is only worth it if an end is missing.
        if beside in {
            signed_record.ChainHead(one["number"], one["hash"]) for one in self._restored()
        }:
            return False
        self._tell("cut", "", {"hash": beside.hash, "number": beside.number}, "program")
        return True

    def _restored(self) -> list[dict[str, Any]]:
        rows = self._rows("SELECT payload FROM events WHERE kind = 'restored'")
        return [json.loads(payload) for (payload,) in rows]

    def _forget_replaced(self) -> None:
        """Remove the note on a restored backup, because the chain now records it."""
        with suppress(OSError):
            restored_note_of(self._path).unlink(missing_ok=True)

    def close(self) -> None:
        """Finish writing and release the log for another window."""
        if self.signer is not None and self._has_signed():
            self._seal_head(self.signer)
        super().close()

    def _has_signed(self) -> bool:
        with suppress(Exception):  # any fault of the file shows when it is closed
            return bool(self._rows("SELECT 1 FROM signed_records LIMIT 1"))
        return False


def head_file_of(log: Path) -> Path:
    """Return the path of the signed end of a log's chain."""
    return log.with_name(log.name + ".head")


def _id_of(note: Path) -> str:
    try:
        return str(read_json(note)["id"])
    except (OSError, ValueError, KeyError):
        return ""  # from a restore that an earlier program began


def head_message(number: int, link: str) -> bytes:
    """Return the message that is signed for the end of a chain."""
    return _HEAD_WORDS + f"{number} {link}".encode()


def head_bytes(head: ChainHead, signer: Signer) -> bytes:
    """Return the content of the file beside the log."""
    return canonical(
        {
            "format": HEAD_FORMAT,
            "hash": head.hash,
            "number": head.number,
            "public_key": signer.public_key,
            "signature": signer.sign(head_message(head.number, head.hash)),
        }
    )


def read_head(path: Path) -> ChainHead | None:
    """Return the signed end beside a log, or None if unusable; nothing is verified here."""
    try:
        told: dict[str, Any] = read_json(path)
        number, link = told["number"], told["hash"]
    except (OSError, ValueError, KeyError):
        return None
    if not isinstance(number, int) or not isinstance(link, str):
        return None
    return signed_record.ChainHead(number, link)

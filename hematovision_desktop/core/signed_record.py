"""The record of a signed sample: all that its figures rest on, as canonical JSON of one digest.

docs/verify.md describes the format, so that anyone can write a verifier again.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol

from hematovision_desktop.core.canonical_json import canonical, digest_of
from hematovision_desktop.core.errors import UserError
from hematovision_desktop.core.field import Box, FieldResult
from hematovision_desktop.core.labels import Label
from hematovision_desktop.core.laboratory import Laboratory, ReferenceRange
from hematovision_desktop.core.log import LoggedBatch
from hematovision_desktop.core.report import SampleReport, Stamp
from hematovision_desktop.core.report_rows import ReportRow
from hematovision_desktop.core.reviewed_batch import Counted, ReviewedBatch
from hematovision_desktop.core.verdict_book import CellKey, Verdict

FORMAT = 1
SIGNED_FORMAT = "hematovision.signed/1"
_SIGNED_WORDS = b"hematovision.record/1\n"
UNIDENTIFIED = "unidentified"
DIGITS = 4


class Signer(Protocol):
    """The key of this installation; making it may raise EnvironmentFault."""

    @property
    def public_key(self) -> str:
        """Its public half, 32 bytes in base64."""
        ...

    def sign(self, content: bytes) -> str:
        """Return the Ed25519 signature of some bytes, 64 bytes in base64."""
        ...


@dataclass(frozen=True, slots=True)
class ChainHead:
    """The last event of a log's chain: how many there are, and its hash."""

    number: int
    hash: str


@dataclass(frozen=True, slots=True)
class RecordParts:
    """What a record is made of. report: with a stamp that has no digest yet.

    batches: those of the sample, whole. head: of the chain, before the event of signing.
    """

    report: SampleReport
    batches: tuple[LoggedBatch, ...]
    head: ChainHead

    @property
    def stamp(self) -> Stamp:
        """Who signs, and when."""
        if self.report.stamp is None:
            raise ValueError("a record is of a report with a stamp")
        return self.report.stamp


def record_of(parts: RecordParts) -> bytes:
    """Return the record as canonical JSON."""
    report, stamp = parts.report, parts.stamp
    return canonical(
        {
            "amends": stamp.amends or None,
            "batches": [_batch(one) for one in parts.batches],
            "chain_head": parts.head.hash,
            "chain_number": parts.head.number,
            "format": FORMAT,
            "laboratory": _laboratory(report.laboratory),
            "program": report.program_version,
            "reason": stamp.reason,
            "report": _report(report),
            "sample": _sample(report),
            "second_signer": stamp.second_signer,
            "signed_at": _moment(stamp.signed_at),
            "signer": stamp.signer,
            "verdicts": [
                _verdict(one.summary.batch_id, number, row)
                for one in parts.batches
                for number, row in enumerate(one.verdicts)
            ],
            "version": stamp.version,
        }
    )


def _fixed(value: float | None) -> str | None:
    return None if value is None else f"{value:.{DIGITS}f}"


def _moment(when: datetime) -> str:
    return when.astimezone(UTC).isoformat(timespec="microseconds")


def _sample(report: SampleReport) -> dict[str, Any]:
    one = report.sample
    count = one.details.leukocytes
    return {
        "accession": one.details.accession,
        "birth_year": one.details.birth_year,
        "created_at": _moment(one.created_at),
        "leukocytes": None if count is None else _fixed(count.value),
        "leukocytes_unit": None if count is None else count.unit.value,
        "notes": one.details.notes,
        "patient_name": one.details.patient_name,
        "patient_number": one.details.patient_number,
        "requester": one.details.requester,
        "sex": one.details.sex.value if one.details.sex else None,
        "slide": one.details.slide,
        "uid": one.uid,
    }


def _range(one: ReferenceRange | None) -> dict[str, Any] | None:
    if one is None:
        return None
    return {
        "from_age": one.from_age,
        "high": _fixed(one.high),
        "high_giga": _fixed(one.high_giga),
        "label": one.label.value if one.label else None,
        "low": _fixed(one.low),
        "low_giga": _fixed(one.low_giga),
        "sex": one.sex.value if one.sex else None,
        "to_age": one.to_age,
    }


def _laboratory(one: Laboratory) -> dict[str, Any]:
    return {
        "address": one.address,
        "least_cells": one.least_cells,
        "limits": [
            {
                "above": _fixed(limit.above),
                "below": _fixed(limit.below),
                "label": limit.label.value,
            }
            for limit in one.limits
        ],
        "name": one.name,
        "ranges": [_range(found) for found in one.ranges],
        "second_signer": one.second_signer,
        "source": one.source,
        "source_date": one.source_date.isoformat() if one.source_date else None,
    }


def _row(row: ReportRow) -> dict[str, Any]:
    return {
        "absolute": _fixed(row.absolute),
        "absolute_flag": row.absolute_flag.value,
        "count": row.count,
        "flag": row.flag.value,
        "high": _fixed(row.high),
        "label": row.label.value,
        "low": _fixed(row.low),
        "percent": _fixed(row.percent),
        "range": _range(row.range),
    }


def _report(report: SampleReport) -> dict[str, Any]:
    counts = report.sample.tally.counts
    white = report.leukocytes
    return {
        "by_hand": report.by_hand,
        "corrected_leukocytes": None if white is None else _fixed(white.corrected),
        "counts": {
            label.value if label else UNIDENTIFIED: number
            for label, number in counts.items()
            if number
        },
        "fields": report.fields,
        "models": [list(one) for one in report.models],
        "nrbc_per_100": _fixed(report.outside.nrbc_per_100),
        "of_these": [_row(row) for row in report.of_these],
        "rows": [_row(row) for row in report.rows],
        "total": report.total,
        "triggers": list(report.triggers),
        "unreadable": report.unreadable,
    }


def _batch(batch: LoggedBatch) -> dict[str, Any]:
    start, summary = batch.summary.start, batch.summary
    reviewed = ReviewedBatch(start.label_set, batch.verdicts)
    for result in batch.results:
        reviewed.add(result)
    standing = summary.standing
    return {
        "added": list(_added(reviewed)),
        "fields": [_field(one, reviewed) for one in batch.results],
        "id": summary.batch_id,
        "label_set": start.label_set.value,
        "microscope": standing.microscope,
        "model": [start.model_name, start.model_sha256],
        "program": start.program_version,
        "promise": _fixed(standing.promise),
        "review_below": _fixed(start.review_below),
        "started_at": _moment(start.started_at),
        "state": summary.state.value,
        "um_per_px": _fixed(start.um_per_px),
    }


def _field(result: FieldResult, reviewed: ReviewedBatch) -> dict[str, Any]:
    cells = []
    for index, cell in enumerate(result.cells):
        key = CellKey(result.position, index)
        state = reviewed.book.state(key)
        cells.append(
            {
                "box": _box(cell.box),
                "confidence": _fixed(cell.confidence),
                "counts": _counts(reviewed.counted(key)),
                "label": cell.label.value,
                "needs_review": cell.needs_review,
                "verdict": _label(state.label) if state.is_named else None,
                "who": state.who,
            }
        )
    return {
        "cells": cells,
        "name": result.path.name,
        "position": result.position,
        "sha256": result.sha256,
        "status": result.status.value,
        "um_per_px": _fixed(result.scale.um_per_px if result.scale else None),
    }


def _added(reviewed: ReviewedBatch) -> Iterator[dict[str, Any]]:
    """Yield the cells that only people saw: counted by a key, or drawn into a field."""
    for key in reviewed.book.born():
        state = reviewed.book.state(key)
        counted = reviewed.counted(key)
        yield {
            "box": _box(state.box) if state.box else None,
            "cell": [key.field_position, key.cell_index],
            "counts": _counts(counted),
            "who": state.who,
        }


def _label(label: Label | None) -> str:
    return label.value if label else UNIDENTIFIED


def _counts(counted: Counted) -> str | None:
    """Return what a cell counts as, None for one that counts nowhere."""
    return _label(counted.label) if counted.counts else None


def _box(box: Box) -> list[int]:
    return [int(box.x), int(box.y), int(box.width), int(box.height)]


def _verdict(batch_id: int, number: int, row: Verdict) -> dict[str, Any]:
    same = row.same_as
    return {
        "at": _moment(row.when),
        "batch": batch_id,
        "box": _box(row.box) if row.box else None,
        "cell": [row.key.field_position, row.key.cell_index],
        "kind": row.kind.value,
        "label": row.label.value if row.label else None,
        "number": number,
        "of": row.of,
        "same_as": [same.field_position, same.cell_index] if same else None,
        "who": row.who,
    }


@dataclass(frozen=True, slots=True)
class SignedRecord:
    """A record with its signature. record: canonical JSON. digest: of it, SHA-256, hexadecimal.

    signature, public_key: base64. The signature is of the digest, so that a printed code of the two
    can be checked without the record.
    """

    record: bytes
    digest: str
    signature: str
    public_key: str

    def to_bytes(self) -> bytes:
        """Return the file that is kept and handed on, canonical JSON as well."""
        return canonical(
            {
                "digest_sha256": self.digest,
                "format": SIGNED_FORMAT,
                "public_key": self.public_key,
                "record": json.loads(self.record),
                "signature": self.signature,
            }
        )

    @property
    def stamp(self) -> Stamp:
        """What a sheet shows of it."""
        told = json.loads(self.record)
        return Stamp(
            version=told["version"],
            signer=told["signer"],
            signed_at=datetime.fromisoformat(told["signed_at"]),
            second_signer=told["second_signer"],
            digest_sha256=self.digest,
            signature=self.signature,
            public_key=self.public_key,
            reason=told["reason"],
            amends=told["amends"] or "",
        )


def message_of(digest: str) -> bytes:
    """Return what is signed of a record's digest."""
    return _SIGNED_WORDS + digest.encode()


def sign_record(record: bytes, signer: Signer) -> SignedRecord:
    """Return a record under the key of this installation."""
    digest = digest_of(record)
    return SignedRecord(record, digest, signer.sign(message_of(digest)), signer.public_key)


def fingerprint_of(public_key: str) -> str:
    """Return what people compare of a public key: 16 hexadecimal digits of its digest, in fours."""
    digits = digest_of(base64.b64decode(public_key))[:16]
    return " ".join(digits[at : at + 4] for at in range(0, 16, 4))


def read_signed(content: bytes) -> SignedRecord:
    """Return what a file holds. Raises UserError for what is none, or is not written canonically.

    So a blank more, or a key twice, is noticed as well.
    """
    try:
        told = json.loads(content)
        if told["format"] != SIGNED_FORMAT or canonical(told) != content or len(told) != 5:
            raise ValueError
        return SignedRecord(
            canonical(told["record"]),
            str(told["digest_sha256"]),
            str(told["signature"]),
            str(told["public_key"]),
        )
    except (ValueError, KeyError, TypeError, RecursionError, UnicodeError):
        raise UserError(
            "This is no signed record, or it was changed: it is not written as records are."
        ) from None


def recounted(record: Any) -> dict[str, int]:
    """Return the cells per type as they follow from the record's cells one by one."""
    counts: dict[str, int] = {}
    for batch in record["batches"]:
        cells: Sequence[Any] = [cell for field in batch["fields"] for cell in field["cells"]]
        for cell in (*cells, *batch["added"]):
            if cell["counts"] is not None:
                counts[cell["counts"]] = counts.get(cell["counts"], 0) + 1
    return counts

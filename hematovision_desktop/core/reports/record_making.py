"""The content of a signed record: everything that a sample's figures rest on, as canonical JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from hematovision_desktop.core.base.canonical_json import canonical, moment_text
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import LoggedBatch
from hematovision_desktop.core.microscopes.microscope import CheckState, Standing
from hematovision_desktop.core.reports.report import SampleReport, Stamp
from hematovision_desktop.core.reports.report_rows import ReportRow
from hematovision_desktop.core.samples.laboratory import Laboratory, ReferenceRange, ReviewLimit
from hematovision_desktop.core.samples.sample import Sex
from hematovision_desktop.core.signing.signed_record import ChainHead, SignedRecord
from hematovision_desktop.core.verdicts.counting import Counted, decided_by
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch
from hematovision_desktop.core.verdicts.verdict import CellKey, Verdict

FORMAT = 1
UNIDENTIFIED = "unidentified"
DIGITS = 4


@dataclass(frozen=True, slots=True)
class RecordParts:
    """The parts of a record. report: with a stamp that has no digest yet.

    batches: those of the sample, complete. head: of the chain, before the signing event.
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
            "signed_at": moment_text(stamp.signed_at),
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


def _sample(report: SampleReport) -> dict[str, Any]:
    one = report.sample
    count = one.details.leukocytes
    return {
        "accession": one.details.accession,
        "birth_year": one.details.birth_year,
        "created_at": moment_text(one.created_at),
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
        "limits_date": one.limits_date.isoformat() if one.limits_date else None,
        "limits_source": one.limits_source,
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
        "year": report.year,
    }


def _batch(batch: LoggedBatch) -> dict[str, Any]:
    start, summary = batch.summary.start, batch.summary
    reviewed = batch.reviewed()
    standing = summary.standing
    return {
        "added": list(_added(reviewed)),
        "check": standing.check.value,
        "fields": [_field(one, reviewed) for one in batch.results],
        "id": summary.batch_id,
        "label_set": start.label_set.value,
        "microscope": standing.microscope,
        "model": [start.model_name, start.model_sha256],
        "program": start.program_version,
        "promise": _fixed(standing.promise),
        "proven_from": _fixed(standing.proven_from),
        "review_below": _fixed(start.review_below),
        "started_at": moment_text(start.started_at),
        "state": summary.state.value,
        "um_per_px": _fixed(start.um_per_px),
        "unusual": standing.unusual,
    }


def _field(result: FieldResult, reviewed: ReviewedBatch) -> dict[str, Any]:
    cells = []
    for index, cell in enumerate(result.cells):
        key = CellKey(result.position, index)
        state = reviewed.book.state(key)
        said = decided_by(cell, state)
        cells.append(
            {
                "box": cell.box.sides,
                "confidence": _fixed(cell.confidence),
                "counts": _counts(reviewed.counted(key)),
                "label": cell.label.value,
                "needs_review": cell.needs_review,
                "verdict": None if said is None else _label(said[0]),
                "who": state.who if said is None else said[1],
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
    """Yield the cells that only people saw: counted with a key, or drawn into a field."""
    for key in reviewed.book.born():
        state = reviewed.book.state(key)
        counted = reviewed.counted(key)
        yield {
            "box": state.box.sides if state.box else None,
            "cell": [key.field_position, key.cell_index],
            "counts": _counts(counted),
            "who": state.who,
        }


def _label(label: Label | None) -> str:
    return label.value if label else UNIDENTIFIED


def _counts(counted: Counted) -> str | None:
    """Return what a cell counts as, None if it does not count."""
    return _label(counted.label) if counted.counts else None


def _verdict(batch_id: int, number: int, row: Verdict) -> dict[str, Any]:
    same = row.same_as
    return {
        "at": moment_text(row.when),
        "batch": batch_id,
        "box": row.box.sides if row.box else None,
        "cell": [row.key.field_position, row.key.cell_index],
        "kind": row.kind.value,
        "label": row.label.value if row.label else None,
        "number": number,
        "of": row.of,
        "same_as": [same.field_position, same.cell_index] if same else None,
        "who": row.who,
    }


def stamp_of(signed: SignedRecord) -> Stamp:
    """Return what a sheet shows of a signed record."""
    told = json.loads(signed.record)
    return Stamp(
        version=told["version"],
        signer=told["signer"],
        signed_at=datetime.fromisoformat(told["signed_at"]),
        second_signer=told["second_signer"],
        digest_sha256=signed.digest,
        signature=signed.signature,
        public_key=signed.public_key,
        reason=told["reason"],
        amends=told["amends"] or "",
    )


def laboratory_of(signed: SignedRecord) -> Laboratory:
    """Return the laboratory's rules at the time a record was signed, without its logo."""
    told = json.loads(signed.record)["laboratory"]
    day = told["source_date"]
    return Laboratory(
        name=told["name"],
        address=told["address"],
        ranges=tuple(map(_read_range, told["ranges"])),
        source=told["source"],
        source_date=date.fromisoformat(day) if day else None,
        least_cells=told["least_cells"],
        second_signer=told["second_signer"],
        limits=tuple(
            ReviewLimit(Label(one["label"]), _number(one["below"]), _number(one["above"]))
            for one in told["limits"]
        ),
        # Older records do not say where their limits come from.
        limits_source=told.get("limits_source") or "",
        limits_date=date.fromisoformat(told["limits_date"]) if told.get("limits_date") else None,
    )


def _read_range(told: dict[str, Any]) -> ReferenceRange:
    low, high, low_giga, high_giga = (
        _number(told[name]) for name in ("low", "high", "low_giga", "high_giga")
    )
    return ReferenceRange(
        Label(told["label"]) if told["label"] else None,
        low,
        high,
        low_giga,
        high_giga,
        sex=Sex(told["sex"]) if told["sex"] else None,
        from_age=told["from_age"],
        to_age=told["to_age"],
    )


def year_of(signed: SignedRecord) -> int:
    """Return the year from which ages were computed when a record was signed.

    Older records do not state it: it was the year of the signature, in this computer's time zone.
    """
    told = json.loads(signed.record)
    year = told["report"].get("year")
    return (
        datetime.fromisoformat(told["signed_at"]).astimezone().year if year is None else int(year)
    )


def standings_of(signed: SignedRecord) -> tuple[Standing, ...]:
    """Return what was proven for each batch of a record when it was signed, in its order."""
    return tuple(
        Standing(
            one["microscope"],
            promise=_number(one["promise"]),
            proven_from=_number(one.get("proven_from")),
            unusual=one.get("unusual"),
            unproven=_unproven(one),
        )
        for one in json.loads(signed.record)["batches"]
    )


def _unproven(told: dict[str, Any]) -> CheckState:
    """Return why nothing was proven. Older records state two reasons, or only the promise."""
    if "check" in told:
        return CheckState(told["check"])
    if told.get("taken_back"):
        return CheckState.TAKEN_BACK
    return CheckState.NOTHING_PROVEN if told.get("unproven") else CheckState.NOT_CHECKED


def _number(told: str | None) -> float | None:
    return None if told is None else float(told)

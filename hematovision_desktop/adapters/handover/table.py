"""A table with one row for a signed result, for a hospital's spreadsheet or database."""

from __future__ import annotations

from datetime import UTC, datetime

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.core.base.rounding import rounded
from hematovision_desktop.core.base.tables import Entry, table_bytes
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.reports.handover import observations, signed_stamp
from hematovision_desktop.core.reports.report import SampleReport
from hematovision_desktop.core.samples.laboratory import Flag

_TYPES = tuple(label for label in Label if label.is_leukocyte and label.counts_as is label)
_PARTS = tuple(label for label in Label if label.counts_as is not label)
COLUMNS = (
    *("accession", "version", "status", "signed_at", "signer", "second_signer", "reason"),
    *("patient_number", "patient_name", "birth_year", "sex", "slide", "requester", "comment"),
    *("leukocytes_10e9_per_l", "leukocytes_corrected_10e9_per_l", "cells_counted"),
    *(
        f"{label.value}_{name}"
        for label in _TYPES
        for name in ("cells", "percent", "low", "high", "flag", "10e9_per_l", "10e9_per_l_flag")
    ),
    *(f"{label.value}_cells" for label in _PARTS),
    *("erythroblasts_per_100", "smudge_cells", "unidentified_cells", "review", "microscopes"),
    *("pictures", "unreadable_pictures", "model", "program", "record_sha256", "signature"),
    "amended_record_sha256",
    *("sent_at", "notice"),
)
"""The columns in order. status: final or corrected. low, high: the 95 % interval in percent."""


def result_table(report: SampleReport, sent_at: datetime) -> bytes:
    """Return the table, UTF-8 with a byte order mark, with its header first.

    An unsigned result raises UserError.
    """
    row = _row(report, sent_at)
    return table_bytes([COLUMNS, [row.get(name) for name in COLUMNS]])


def _row(report: SampleReport, sent_at: datetime) -> dict[str, Entry]:
    stamp, details = signed_stamp(report), report.sample.details
    values = {one.key: one.value for one in observations(report)}
    texts: dict[str, Entry] = {
        "accession": details.accession,
        "signer": stamp.signer,
        "second_signer": stamp.second_signer,
        "reason": stamp.reason,
        "patient_number": details.patient_number,
        "patient_name": details.patient_name,
        "slide": details.slide,
        "requester": details.requester,
        "comment": details.notes,
        "review": " ".join(report.triggers),
        "microscopes": " ".join(one.sentence for one in report.microscopes),
        "model": report.model_name,
    }
    row: dict[str, Entry] = texts | {
        "version": stamp.version,
        "status": "corrected" if stamp.version > 1 else "final",
        "signed_at": _moment(stamp.signed_at),
        "birth_year": "" if details.birth_year is None else details.birth_year,
        "sex": details.sex.value if details.sex else "",
        "leukocytes_10e9_per_l": values.get("leukocytes", ""),
        "leukocytes_corrected_10e9_per_l": values.get("leukocytes-corrected", ""),
        "cells_counted": report.total,
        "erythroblasts_per_100": values.get("erythroblasts-per-100", ""),
        "smudge_cells": report.outside.smudges,
        "unidentified_cells": report.outside.unidentified,
        "pictures": report.fields,
        "unreadable_pictures": report.unreadable,
        "program": report.program_version,
        "record_sha256": stamp.digest_sha256,
        "signature": stamp.signature,
        "amended_record_sha256": stamp.amends,
        "sent_at": _moment(sent_at),
        "notice": RESEARCH_USE_ONLY,
    }
    for one in report.rows:
        name = one.label.value.replace("_", "-")
        row |= {
            f"{one.label.value}_cells": one.count,
            f"{one.label.value}_percent": values[f"{name}-percent"],
            f"{one.label.value}_low": rounded(one.low, 1),
            f"{one.label.value}_high": rounded(one.high, 1),
            f"{one.label.value}_flag": _flag(one.flag),
            f"{one.label.value}_10e9_per_l": values.get(f"{name}-absolute", ""),
            f"{one.label.value}_10e9_per_l_flag": _flag(one.absolute_flag),
        }
    return row | {f"{one.label.value}_cells": one.count for one in report.of_these}


def _flag(flag: Flag) -> str:
    return "" if flag is Flag.UNJUDGED else flag.value


def _moment(when: datetime) -> str:
    return when.astimezone(UTC).isoformat(timespec="seconds")

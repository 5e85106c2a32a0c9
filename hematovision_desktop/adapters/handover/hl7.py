"""HL7 v2.5.1: one ORU^R01 message for a signed result."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from hematovision_desktop.core.reports.handover import (
    LOCAL_SYSTEM,
    PANEL,
    Observation,
    knows_patient,
    notes_of,
    observations,
    signed_stamp,
)
from hematovision_desktop.core.reports.report import SampleReport
from hematovision_desktop.core.samples.laboratory import Flag
from hematovision_desktop.core.samples.sample import Sex

_ESCAPES = str.maketrans(
    {"\\": "\\E\\", "|": "\\F\\", "^": "\\S\\", "&": "\\T\\", "~": "\\R\\"}
    # Line ends of any kind: a reader of the file may end a segment at each of them.
    | {chr(code): " " for code in (*range(32), *range(127, 160), 0x2028, 0x2029)}
)
_SEXES = {Sex.FEMALE: "F", Sex.MALE: "M", Sex.OTHER: "O"}
_FLAGS = {Flag.LOW: "L", Flag.WITHIN: "N", Flag.HIGH: "H"}
_LONGEST_NAMESPACE = 20
"""Longest name in MSH-4; the full name is in a note."""
_LONGEST_CONTROL_ID = 20
"""Longest MSH-10; a receiver that cuts it must still distinguish a correction from what it corrects."""
_NULL = '""'
"""HL7's notation (v2.5.1, 2.5.3) for a required field without a value."""
_LOCAL = "99HV"
"""Our own code table, for figures without a code in LOINC's list above."""


def oru_message(report: SampleReport, sent_at: datetime) -> bytes:
    """Return the message, UTF-8, each segment ended by a carriage return.

    sent_at: timezone-aware. An unsigned result raises UserError.
    """
    return "".join(f"{one}\r" for one in _segments(report, sent_at)).encode("utf-8", "replace")


def _segments(report: SampleReport, sent_at: datetime) -> Iterator[str]:
    stamp = signed_stamp(report)
    status = "C" if stamp.version > 1 else "F"
    fields = {
        2: "^~\\&",
        3: "HematoVision",
        4: _namespace(report.laboratory.name),
        7: _moment(sent_at),
        9: "ORU^R01^ORU_R01",
        # From the signed content: the same if it is sent again, different for a correction.
        10: stamp.digest_sha256[:_LONGEST_CONTROL_ID],
        11: "P",
        12: "2.5.1",
        18: "UNICODE UTF-8",
    }
    yield _numbered("MSH", fields, first=2)  # the first is the sign between fields itself
    if knows_patient(report):
        yield _patient(report)
    yield _request(report, status)
    for number, note in enumerate(notes_of(report), start=1):
        yield _note(number, note)
    signer = _person(stamp.signer)
    for number, one in enumerate(observations(report), start=1):
        yield _observation(number, one, status, signer, _model(report))
        if one.note:
            yield _note(1, one.note)


def _patient(report: SampleReport) -> str:
    details = report.sample.details
    # U is HL7's code for an unknown name; D: as written, not split into parts.
    name = f"{_text(details.patient_name)}^^^^^^D" if details.patient_name else "^^^^^^U"
    born = "" if details.birth_year is None else f"{details.birth_year:04d}"
    sex = "" if details.sex is None else _SEXES[details.sex]
    number = _text(details.patient_number) or _NULL
    return _segment("PID", "1", "", number, "", name, "", born, sex)


def _request(report: SampleReport, status: str) -> str:
    details, stamp = report.sample.details, signed_stamp(report)
    fields = {
        1: "1",
        3: _text(details.accession),
        4: f"{PANEL[0]}^{_text(PANEL[1])}^LN",
        16: _person(details.requester),
        22: _moment(stamp.signed_at),
        25: status,
        32: f"&{_text(stamp.signer)}",
        33: f"&{_text(stamp.second_signer)}" if stamp.second_signer else "",
    }
    return _numbered("OBR", fields)


def _observation(number: int, one: Observation, status: str, signer: str, model: str) -> str:
    code = (
        f"{one.loinc}^{_text(one.name)}^LN"
        if one.loinc
        else f"{one.key}^{_text(one.name)}^{_LOCAL}"
    )
    unit = f"{_text(one.unit)}^{_text(one.unit)}^UCUM"
    flag = _FLAGS.get(one.flag, "")
    fields = {
        1: str(number),
        2: "NM",
        3: code,
        5: one.value,
        6: unit,
        7: _text(one.usual.replace("=", "")),  # ">4", "<11": the forms that HL7 gives (7.4.2.7)
        8: flag,
        11: status,
        16: signer,
        18: model,
    }
    return _numbered("OBX", fields)


def _person(name: str) -> str:
    return f"^{_text(name)}" if name else ""


def _model(report: SampleReport) -> str:
    name = f"{report.model_name} {report.program_version}".strip()
    return f"{_text(name)}^HematoVision^{LOCAL_SYSTEM}^L"


def _note(number: int, text: str) -> str:
    return _segment("NTE", str(number), "L", _text(" ".join(text.split())))


def _numbered(name: str, fields: Mapping[int, str], first: int = 1) -> str:
    """Return a segment from fields with HL7's numbers; missing ones are empty."""
    return _segment(name, *(fields.get(at, "") for at in range(first, max(fields) + 1)))


def _segment(name: str, *fields: str) -> str:
    return "|".join((name, *fields)).rstrip("|")


def _text(text: str) -> str:
    """Return a text in which nothing is read as a separator."""
    return text.translate(_ESCAPES)


def _namespace(name: str) -> str:
    """Return as much of a name as its field can hold, with no escape sequence cut in two."""
    fits = max(at for at in range(len(name) + 1) if len(_text(name[:at])) <= _LONGEST_NAMESPACE)
    return _text(name[:fits])


def _moment(when: datetime) -> str:
    return f"{when.astimezone():%Y%m%d%H%M%S%z}"

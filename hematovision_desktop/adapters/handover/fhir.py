"""FHIR R4: a bundle of the report, its observations, the device, and the signers."""

from __future__ import annotations

import json
import re
import uuid
from datetime import UTC, datetime
from decimal import Decimal
from html import escape
from typing import Any

from hematovision_desktop.core.reports.handover import (
    LOCAL_SYSTEM,
    PANEL,
    PERCENT,
    Observation,
    knows_patient,
    notes_of,
    observations,
    signed_stamp,
)
from hematovision_desktop.core.reports.report import SampleReport
from hematovision_desktop.core.samples.laboratory import Flag

_LOINC, _UCUM = "http://loinc.org", "http://unitsofmeasure.org"
_TERMS = "http://terminology.hl7.org/CodeSystem"
_SPACE = uuid.UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
"""The namespace of addresses (RFC 4122): the same result always gets the same names."""
_FLAGS = {Flag.LOW: ("L", "Low"), Flag.WITHIN: ("N", "Normal"), Flag.HIGH: ("H", "High")}
_UNSPEAKABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
SAMPLE_SYSTEM = "urn:hematovision:sample"
"""Of the sample's own identifier: the same in a correction as in the corrected result."""
_SIGNED_BY_VERIFIER = ("urn:iso-astm:E1762-95:2013", "1.2.840.10065.1.12.1.5")


def result_bundle(report: SampleReport, sent_at: datetime) -> bytes:
    """Return the bundle as JSON, UTF-8. sent_at: timezone-aware.

    An unsigned result raises UserError.
    """
    parts = _Parts(report)
    bundle = {
        "resourceType": "Bundle",
        "type": "collection",
        "identifier": {"system": "urn:ietf:rfc:3986", "value": parts.address("bundle")},
        "timestamp": _moment(sent_at),
        "entry": parts.entries(),
    }
    return _json(bundle).encode("utf-8", "replace")


def _json(value: object, inset: str = "\n") -> str:
    """Return a value as JSON. Decimals keep their zeros, which FHIR counts as precision.

    Characters that a FHIR string cannot contain become blanks.
    """
    deeper = inset + " "
    if isinstance(value, dict):
        held = [f"{json.dumps(name)}: {_json(one, deeper)}" for name, one in value.items()]
        return f"{{{deeper}{f',{deeper}'.join(held)}{inset}}}"
    if isinstance(value, list):
        return f"[{deeper}{f',{deeper}'.join(_json(one, deeper) for one in value)}{inset}]"
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, str):
        return json.dumps(_UNSPEAKABLE.sub(" ", value), ensure_ascii=False)
    return json.dumps(value)


class _Parts:
    """The resources of one result, which refer to each other by their own addresses."""

    def __init__(self, report: SampleReport) -> None:
        self.report = report
        self.stamp = signed_stamp(report)
        self.has_patient = knows_patient(report)

    def address(self, name: str) -> str:
        """Return the address of a part."""
        whole = f"{self.stamp.digest_sha256}/{name}"
        return f"urn:uuid:{uuid.uuid5(_SPACE, whole)}"

    def entries(self) -> list[dict[str, Any]]:
        """Return every resource with its address, the report first."""
        found = [("report", self._report())]
        if self.has_patient:
            found.append(("patient", self._patient()))
        found += [(one.key, self._observation(one)) for one in observations(self.report)]
        found += [("device", self._device()), ("provenance", self._provenance())]
        return [{"fullUrl": self.address(name), "resource": one} for name, one in found]

    def _about(self) -> dict[str, Any]:
        """Return the fields shared by report and observations."""
        common: dict[str, Any] = {
            "status": "amended" if self.stamp.version > 1 else "final",
            "issued": _moment(self.stamp.signed_at),
            "performer": [{"display": name} for name in self._signers()],
        }
        if self.has_patient:
            common["subject"] = {"reference": self.address("patient")}
        return common

    def _signers(self) -> list[str]:
        return [name for name in (self.stamp.signer, self.stamp.second_signer) if name]

    def _report(self) -> dict[str, Any]:
        report, details = self.report, self.report.sample.details
        notes = notes_of(report)
        said: dict[str, Any] = {
            "resourceType": "DiagnosticReport",
            "text": _narrative((_title(report), *notes)),
            "identifier": [
                {"value": details.accession},
                {"system": SAMPLE_SYSTEM, "value": report.sample.uid},
            ],
            **self._about(),
            "category": [_concept(f"{_TERMS}/v2-0074", "LAB", "Laboratory")],
            "code": {"coding": [{"system": _LOINC, "code": PANEL[0]}], "text": PANEL[1]},
            "resultsInterpreter": [{"display": name} for name in self._signers()],
            "result": [{"reference": self.address(one.key)} for one in observations(report)],
            "conclusion": " ".join(notes),
        }
        if report.laboratory.name:
            said["performer"] = [*said["performer"], {"display": report.laboratory.name}]
        return said

    def _patient(self) -> dict[str, Any]:
        details = self.report.sample.details
        said: dict[str, Any] = {"resourceType": "Patient"}
        if details.patient_number:
            said["identifier"] = [{"value": details.patient_number}]
        if details.patient_name:
            said["name"] = [{"text": details.patient_name}]
        if details.sex is not None:
            said["gender"] = details.sex.value
        if details.birth_year is not None:
            said["birthDate"] = f"{details.birth_year:04d}"
        return said

    def _observation(self, one: Observation) -> dict[str, Any]:
        code = (
            # Without a display: it would have to be LOINC's own words, which change with its version.
            {"coding": [{"system": _LOINC, "code": one.loinc}], "text": one.name}
            if one.loinc
            else _concept(LOCAL_SYSTEM, one.key, one.name)
        )
        said: dict[str, Any] = {
            "resourceType": "Observation",
            **self._about(),
            "category": [_concept(f"{_TERMS}/observation-category", "laboratory", "Laboratory")],
            "code": code,
            "valueQuantity": _quantity(one.value, one.unit),
            "device": {"reference": self.address("device")},
        }
        if one.flag in _FLAGS:
            letter = _FLAGS[one.flag]
            said["interpretation"] = [_concept(f"{_TERMS}/v3-ObservationInterpretation", *letter)]
        if one.usual:
            ends = {name: _quantity(end, one.unit) for name, end in _ends(one) if end}
            said["referenceRange"] = [{**ends, "text": f"{one.usual} {one.unit}"}]
        if one.note:
            said["note"] = [{"text": one.note}]
        return said

    def _device(self) -> dict[str, Any]:
        report = self.report
        versions = [{"type": {"text": "program"}, "value": report.program_version}]
        versions += [
            {"type": {"text": f"model {name}"}, "value": f"SHA-256 {sha256}"}
            for name, sha256 in report.models
        ]
        model = report.model_name or "none"
        return {
            "resourceType": "Device",
            "deviceName": [{"name": f"HematoVision, {model}", "type": "user-friendly-name"}],
            "version": versions,
        }

    def _provenance(self) -> dict[str, Any]:
        stamp, when = self.stamp, _moment(self.stamp.signed_at)
        who = {"display": stamp.signer}
        said: dict[str, Any] = {
            "resourceType": "Provenance",
            "target": [{"reference": self.address("report")}],
            "recorded": when,
            "agent": [
                {
                    "type": _concept(
                        f"{_TERMS}/provenance-participant-type", "verifier", "Verifier"
                    ),
                    "who": {"display": name},
                }
                for name in self._signers()
            ],
            "entity": [_entity("source", stamp.digest_sha256)],
        }
        if stamp.reason:
            said["reason"] = [{"text": stamp.reason}]
        if stamp.amends:
            said["entity"].append(_entity("revision", stamp.amends))
        if stamp.signature:
            system, code = _SIGNED_BY_VERIFIER
            said["signature"] = [
                {
                    "type": [{"system": system, "code": code}],
                    "when": when,
                    "who": who,
                    "data": stamp.signature,
                }
            ]
        return said


def _ends(one: Observation) -> tuple[tuple[str, str], ...]:
    return ("low", one.low), ("high", one.high)


def _entity(role: str, digest: str) -> dict[str, Any]:
    what = {"identifier": {"system": "urn:hematovision:record-sha256", "value": digest}}
    return {"role": role, "what": what}


def _concept(system: str, code: str, name: str) -> dict[str, Any]:
    return {"coding": [{"system": system, "code": code, "display": name}], "text": name}


def _quantity(value: str, unit: str) -> dict[str, Any]:
    # A JSON number: its digits are those of the sheet.
    return {"value": Decimal(value), "unit": unit, "system": _UCUM, "code": unit}


def _title(report: SampleReport) -> str:
    shown = "; ".join(
        f"{one.name} {one.value} {one.unit}" for one in observations(report) if one.unit == PERCENT
    )
    return f"{PANEL[1]}, sample {report.sample.details.accession}: {shown}"


def _narrative(lines: tuple[str, ...]) -> dict[str, str]:
    inner = "".join(f"<p>{escape(_printable(line))}</p>" for line in lines)
    return {
        "status": "generated",
        "div": f'<div xmlns="http://www.w3.org/1999/xhtml">{inner}</div>',
    }


def _printable(text: str) -> str:
    """Return a text without characters that XML cannot contain."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


def _moment(when: datetime) -> str:
    return when.astimezone(UTC).isoformat(timespec="seconds")

"""Signed results as HL7, FHIR and a table, read back by other people's libraries.

HEMATOVISION_HANDOVERS=1000 tries 1,000 generated samples in each format.
"""

from __future__ import annotations

import csv
import io
import json
import os
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle
from hl7apy.consts import VALIDATION_LEVEL
from hl7apy.parser import parse_message
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sample_reports import NOON, batch, sample

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.adapters.handover.fhir import result_bundle
from hematovision_desktop.adapters.handover.hl7 import oru_message
from hematovision_desktop.adapters.handover.table import COLUMNS, result_table
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.tables import no_formula
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.reports.handover import (
    file_name,
    knows_patient,
    notes_of,
    observations,
)
from hematovision_desktop.core.reports.report import SampleReport, Stamp, report_of
from hematovision_desktop.core.samples.handover_format import HandoverFormat
from hematovision_desktop.core.samples.laboratory import STANDARD, Flag, ReferenceRange
from hematovision_desktop.core.samples.sample import (
    CountUnit,
    LeukocyteCount,
    SampleDetails,
    Sex,
    check_details,
)

MANY = settings(
    max_examples=int(os.environ.get("HEMATOVISION_HANDOVERS", "16")),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
SENT = datetime(2026, 11, 27, 13, tzinfo=UTC)
STAMP = Stamp(
    1,
    "S. Kumar, MLT",
    NOON,
    digest_sha256="5f" * 32,
    signature="q" * 86 + "==",
    public_key="k" * 43 + "=",
)
FULL = SampleDetails(
    "26-0417",
    "P 12",
    "Anjali Rao",
    1984,
    Sex.FEMALE,
    "2",
    "Dr Iyer",
    LeukocyteCount(14.2),
    "Clumps.",
)
COUNTS: dict[Label | None, int] = {
    Label.NEUTROPHIL: 113,
    Label.EOSINOPHIL: 17,
    Label.BASOPHIL: 1,
    Label.LYMPHOCYTE: 50,
    Label.MONOCYTE: 16,
    Label.IMMATURE_GRANULOCYTE: 3,
    Label.ERYTHROBLAST: 2,
    None: 2,
}


def a_report(stamp: Stamp | None = STAMP, details: SampleDetails = FULL) -> SampleReport:
    summary = sample(COUNTS, details=details)
    laboratory = replace(STANDARD, name="Our clinic")
    return report_of(summary, laboratory, [batch(LabelSet.EXTENDED)], stamp=stamp)


TEXT = st.text(st.characters(codec="utf-8"), max_size=30)
NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=30).map(
    lambda text: " ".join(text.split())
)


@st.composite
def signed_reports(draw: st.DrawFn) -> SampleReport:
    """Draw a report with any texts: separators, control characters, other scripts, empty ones."""
    count = st.builds(
        LeukocyteCount,
        st.floats(0.1, 900),
        st.sampled_from([CountUnit.GIGA_PER_L, CountUnit.THOUSAND_PER_UL]),
    )
    details = check_details(
        SampleDetails(
            draw(NAMES) or "1",
            draw(NAMES),
            draw(NAMES),
            draw(st.none() | st.integers(1900, 2026)),
            draw(st.none() | st.sampled_from(Sex)),
            draw(NAMES),
            draw(NAMES),
            draw(st.none() | count),
            draw(TEXT),
        ),
        date(2026, 11, 27),
    )
    counts = draw(st.dictionaries(st.none() | st.sampled_from(Label), st.integers(1, 900)))
    counts[Label.NEUTROPHIL] = counts.get(Label.NEUTROPHIL, 0) + 1
    version = draw(st.integers(1, 3))
    stamp = replace(
        STAMP,
        version=version,
        signer=draw(NAMES) or "A",
        second_signer=draw(NAMES),
        reason=draw(NAMES),
        amends="ab" * 32 if version > 1 else "",
    )
    laboratory = replace(STANDARD, name=draw(NAMES), source=draw(NAMES))
    batches = [batch(draw(st.sampled_from(LabelSet)), draw(NAMES), draw(st.integers(0, 149)))]
    summary = sample(counts, details=details, failed=draw(st.integers(0, 3)))
    return report_of(summary, laboratory, batches, stamp=stamp)


def parsed_hl7(report: SampleReport) -> Any:
    text = oru_message(report, SENT).decode("utf-8")
    message = parse_message(text, validation_level=VALIDATION_LEVEL.STRICT, find_groups=True)
    message.validate()
    return message


@MANY
@given(signed_reports())
def test_hl7_is_accepted_by_a_foreign_parser(report: SampleReport) -> None:
    message = parsed_hl7(report)
    group = message.oru_r01_patient_result.oru_r01_order_observation
    found = [one.obx for one in group.oru_r01_observation]
    wanted = observations(report)
    assert [one.obx_5.value for one in found] == [one.value for one in wanted]
    assert {one.obx_11.value for one in found} == {"C" if report.stamp.version > 1 else "F"}  # type: ignore[union-attr]


@MANY
@given(signed_reports())
def test_fhir_is_accepted_by_a_foreign_parser(report: SampleReport) -> None:
    bundle = Bundle.model_validate_json(result_bundle(report, SENT))
    resources = [one.resource for one in bundle.entry]
    kinds = [one.get_resource_type() for one in resources]
    assert kinds.count("Observation") == len(observations(report))
    assert kinds[0] == "DiagnosticReport"
    assert {"Device", "Provenance"} <= set(kinds)
    assert ("Patient" in kinds) is knows_patient(report)
    known = {one.fullUrl for one in bundle.entry}
    told = json.loads(result_bundle(report, SENT), parse_float=Decimal, parse_int=Decimal)
    assert set(_references(told)) <= known
    figures = [one["resource"] for one in told["entry"]]
    values = [f"{one['valueQuantity']['value']:f}" for one in figures if "valueQuantity" in one]
    assert values == [one.value for one in observations(report)]


def _references(part: Any) -> list[str]:
    if isinstance(part, list):
        return [found for one in part for found in _references(one)]
    if not isinstance(part, dict):
        return []
    own = [part["reference"]] if "reference" in part else []
    return own + [found for one in part.values() for found in _references(one)]


@MANY
@given(signed_reports())
def test_a_table_is_one_row_and_runs_no_formula(report: SampleReport) -> None:
    content = result_table(report, SENT).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(content, newline="")))
    assert len(rows) == 1
    assert tuple(rows[0]) == COLUMNS
    assert rows[0]["accession"] == no_formula(report.sample.details.accession)
    assert not any(value.startswith(("=", "+", "@", "-")) for value in rows[0].values())


@pytest.mark.parametrize("write", [oru_message, result_bundle, result_table])
def test_never_writes_an_unsigned_report(write: Any) -> None:
    with pytest.raises(UserError, match="Nobody has signed"):
        write(a_report(None), SENT)
    waiting = sample(COUNTS, details=FULL, waiting=1)
    with pytest.raises(UserError, match="Cells wait"):
        write(report_of(waiting, STANDARD, stamp=STAMP), SENT)


def test_an_hl7_message_says_what_the_sheet_says() -> None:
    lines = oru_message(a_report(), SENT).decode().split("\r")
    assert lines[0].startswith("MSH|^~\\&|HematoVision|Our clinic|||2026")
    assert "|ORU^R01^ORU_R01|" in lines[0]
    assert "|P|2.5.1|" in lines[0]
    assert lines[1] == "PID|1||P 12||Anjali Rao^^^^^^D||1984|F"
    assert "|24318-8^Manual differential panel - Blood^LN|" in lines[2]
    neutrophils = next(one for one in lines if "23761-0" in one)
    assert "^LN||57|%^%^UCUM|40-80|N|||F|" in neutrophils
    eosinophils = next(one for one in lines if "|712-0^" in one)
    assert "|1.21|10*9/L^10*9/L^UCUM|0.02-0.5|H|||F|" in eosinophils
    for note in ("Comment: Clumps.", RESEARCH_USE_ONLY, "at least 98 in 100", "5f5f5f"):
        assert any(one.startswith("NTE|") and note in one for one in lines)
    assert any("113 of 200 leukocytes. 95 % interval 49 to 63 %." in one for one in lines)


def test_a_flag_that_more_cells_may_clear_is_handed_over_with_that_doubt() -> None:
    said = "Too few cells to be sure that it is outside the usual range."
    for cells, is_open in ((20, False), (10, True)):
        counts = {Label.NEUTROPHIL: 70, Label.EOSINOPHIL: cells, Label.LYMPHOCYTE: 30 - cells}
        report = report_of(sample(counts), STANDARD, [batch()], stamp=STAMP)
        eosinophils = next(one for one in observations(report) if one.key == "eosinophil-percent")
        assert (eosinophils.flag, eosinophils.note.endswith(said)) == (Flag.HIGH, is_open)
        assert said in oru_message(report, SENT).decode() or not is_open


def test_messages_give_the_time_of_signing_but_not_of_drawing_blood() -> None:
    """A hospital's system would take another time for the drawing, and HL7's null would delete its own."""
    lines = oru_message(a_report(), SENT).decode().split("\r")
    request = next(one for one in lines if one.startswith("OBR|")).split("|")
    assert request[3] == FULL.accession
    assert [request[at] for at in (7, 8, 14)] == ["", "", ""]
    signed_at = datetime.strptime(request[22], "%Y%m%d%H%M%S%z")
    assert signed_at == STAMP.signed_at
    for one in (one.split("|") for one in lines if one.startswith("OBX|")):
        assert one[14] == "" and one[11] == "F"
    parts = [one["resource"] for one in json.loads(result_bundle(a_report(), SENT))["entry"]]
    told = [one for one in parts if one["resourceType"] in {"DiagnosticReport", "Observation"}]
    assert {datetime.fromisoformat(one["issued"]) for one in told} == {STAMP.signed_at}
    assert not any(name.startswith("effective") for one in told for name in one)


def test_a_correction_says_so_in_each_format() -> None:
    amended = replace(
        STAMP, version=2, digest_sha256="6a" * 32, amends="5f" * 32, reason="one cell named anew"
    )
    report = a_report(amended)
    lines = oru_message(report, SENT).decode().split("\r")
    assert any(f"the previous record: SHA-256 {'5f' * 32}." in one for one in lines)
    assert {one.split("|")[11] for one in lines if one.startswith("OBX")} == {"C"}
    assert next(one for one in lines if one.startswith("OBR")).split("|")[25] == "C"
    entries = json.loads(result_bundle(report, SENT))["entry"]
    statuses = {one["resource"].get("status") for one in entries} - {None}
    assert statuses == {"amended"}
    provenance = next(
        one["resource"] for one in entries if one["resource"]["resourceType"] == "Provenance"
    )
    assert [one["role"] for one in provenance["entity"]] == ["source", "revision"]
    first = json.loads(result_bundle(a_report(), SENT))["entry"]
    assert entries[0]["resource"]["identifier"] == first[0]["resource"]["identifier"]
    assert not {one["fullUrl"] for one in entries} & {one["fullUrl"] for one in first}
    row = next(csv.DictReader(io.StringIO(result_table(report, SENT).decode("utf-8-sig"))))
    said = [row[name] for name in ("status", "version", "reason", "amended_record_sha256")]
    assert said == ["corrected", "2", "one cell named anew", "5f" * 32]


def test_a_messages_id_depends_on_the_signed_record_only() -> None:
    """MSH-10 holds 20 characters in HL7 v2.5.1; shortened ids must still differ."""
    later = replace(STAMP, version=2, digest_sha256="6a" * 32, amends=STAMP.digest_sha256)
    sent = [a_report(), a_report(), a_report(later)]
    moments = (SENT, SENT.replace(hour=20), SENT)
    heads = [
        oru_message(report, when).decode().split("\r")[0].split("|")
        for report, when in zip(sent, moments, strict=True)
    ]
    first, again, correction = (head[9] for head in heads)
    assert first == again != correction
    assert len(first) == len(correction) == 20


def test_codes_never_come_with_another_codes_name() -> None:
    """LOINC calls 26511-6 "Neutrophils/100 leukocytes in Blood", which is not 23761-0."""
    counts = dict.fromkeys((*Label, None), 10)
    summary = sample(counts, details=FULL)
    report = report_of(summary, STANDARD, [batch(LabelSet.EXTENDED)], stamp=STAMP)
    names = {one.loinc: one.name for one in observations(report) if one.loinc}
    by_hand = {"23761-0", "737-7", "744-3", "714-6", "707-0", "709-6", "44095-8"}
    by_hand |= {"753-4", "732-8", "743-5", "712-0", "705-4"}
    assert {code for code, name in names.items() if name.endswith(" by Manual count")} == by_hand
    of_any_method = {"26464-8", "12227-5", "19048-8", "38518-7", "26508-2", "13046-8"}
    assert set(names) == by_hand | of_any_method
    for entry in json.loads(result_bundle(report, SENT))["entry"]:
        code = entry["resource"].get("code", {"coding": []})
        assert not [one for one in code["coding"] if "loinc" in one["system"] and "display" in one]


@pytest.mark.parametrize(
    ("low", "high", "told"), [(4.0, None, ">4"), (None, 11.0, "<11"), (0.00001, 11.0, "0.00001-11")]
)
def test_hl7_writes_ranges_in_its_own_forms(
    low: float | None, high: float | None, told: str
) -> None:
    ranges = (ReferenceRange(None, None, None, low, high),)
    summary = sample(COUNTS, details=FULL)
    report = report_of(summary, replace(STANDARD, ranges=ranges), stamp=STAMP)
    white = next(one for one in oru_message(report, SENT).decode().split("\r") if "26464-8" in one)
    assert white.split("|")[7] == told


@pytest.mark.parametrize("end", ["\n", "\r", "\v", "\f", "\x1c", "\x85", "\u2028", "\u2029"])
def test_a_line_end_in_a_text_ends_no_segment(end: str) -> None:
    details = replace(FULL, patient_name=f"Rao{end}PID|1||other", notes=f"one{end}OBX|9")
    report = a_report(details=details)
    text = oru_message(report, SENT).decode()
    assert len(text.splitlines()) == text.count("\r")
    assert {one[:3] for one in text.splitlines()} == {"MSH", "PID", "OBR", "OBX", "NTE"}
    assert sum(one.startswith("PID") for one in text.splitlines()) == 1
    for one in _texts(json.loads(result_bundle(report, SENT))):
        assert not set(one) & set("\x00\v\f\x1c")


def _texts(part: Any) -> list[str]:
    if isinstance(part, str):
        return [part]
    inner = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
    return [text for one in inner for text in _texts(one)]


@pytest.mark.parametrize(
    ("count", "percent"), [(1, "0.3"), (299, "99.7"), (300, "100"), (150, "50")]
)
def test_a_rare_type_is_neither_nothing_nor_all(count: int, percent: str) -> None:
    counts = {Label.NEUTROPHIL: count, Label.LYMPHOCYTE: 300 - count}
    report = report_of(sample(counts), STANDARD, stamp=STAMP)
    values = {one.key: one.value for one in observations(report)}
    assert values["neutrophil-percent"] == percent


def test_no_field_of_a_patient_is_guessed() -> None:
    report = a_report(details=SampleDetails("26-1"))
    assert "PID" not in oru_message(report, SENT).decode()
    sexed = a_report(details=SampleDetails("26-1", sex=Sex.OTHER))
    assert 'PID|1||""||^^^^^^U|||O' in oru_message(sexed, SENT).decode().split("\r")
    parsed_hl7(sexed)
    entries = json.loads(result_bundle(report, SENT))["entry"]
    assert not any(one["resource"]["resourceType"] == "Patient" for one in entries)
    assert not any("subject" in one["resource"] for one in entries)
    row = next(csv.DictReader(io.StringIO(result_table(report, SENT).decode("utf-8-sig"))))
    named = ("patient_number", "patient_name", "birth_year", "sex", "requester")
    assert {row[name] for name in named} == {""}
    assert row["leukocytes_10e9_per_l"] == row["neutrophil_10e9_per_l"] == ""


@pytest.mark.parametrize(
    ("label", "percent", "absolute"),
    [
        (Label.NEUTROPHIL, "23761-0", "753-4"),
        (Label.LYMPHOCYTE, "737-7", "732-8"),
        (Label.MONOCYTE, "744-3", "743-5"),
        (Label.EOSINOPHIL, "714-6", "712-0"),
        (Label.BASOPHIL, "707-0", "705-4"),
        (Label.IMMATURE_GRANULOCYTE, "38518-7", ""),
    ],
)
def test_each_type_has_its_own_code(label: Label, percent: str, absolute: str) -> None:
    codes = {one.key: one.loinc for one in observations(a_report())}
    name = label.value.replace("_", "-")
    assert (codes[f"{name}-percent"], codes[f"{name}-absolute"]) == (percent, absolute)
    assert codes["erythroblasts-per-100"] == "19048-8"
    assert codes["unidentified-per-100"] == "44095-8"
    assert codes["leukocytes"] == "26464-8"


@pytest.mark.parametrize(("cells", "percent", "untold"), [(200, "57", "2"), (2000, "56.5", "1.5")])
def test_unidentified_cells_have_the_same_precision_as_types(
    cells: int, percent: str, untold: str
) -> None:
    counts = {label: of * cells // 200 for label, of in COUNTS.items()} | {None: 3 * cells // 200}
    report = report_of(sample(counts), STANDARD, [batch(LabelSet.EXTENDED)], stamp=STAMP)
    values = {one.key: one.value for one in observations(report)}
    assert (values["neutrophil-percent"], values["unidentified-per-100"]) == (percent, untold)


@pytest.mark.parametrize(
    ("counts", "together"),
    [
        (COUNTS, "102"),
        ({Label.NEUTROPHIL: 1, Label.LYMPHOCYTE: 1, Label.MONOCYTE: 1}, "99"),
        ({Label.NEUTROPHIL: 999, Label.LYMPHOCYTE: 1}, ""),
        ({Label.NEUTROPHIL: 299, Label.LYMPHOCYTE: 1}, ""),
    ],
)
def test_notes_percentages_that_do_not_add_up_to_100(
    counts: dict[Label | None, int], together: str
) -> None:
    told = [
        one for one in notes_of(report_of(sample(counts), STANDARD, stamp=STAMP)) if "make" in one
    ]
    said = f"Each percentage is rounded: together they make {together}."
    assert told == ([said] if together else [])


def test_one_picture_is_no_pictures() -> None:
    one = replace(a_report(), fields=1, unreadable=1, twice=1, by_hand=1)
    assert notes_of(one)[1:5] == (
        "200 leukocytes counted in 1 picture.",
        "1 of the cells was counted with a key.",
        "1 picture could not be read.",
        "1 picture is in more than one batch of this sample: its cells count more than once.",
    )


def test_a_results_file_keeps_its_name_and_a_correction_gets_another() -> None:
    first, again = (file_name(a_report(), HandoverFormat.HL7) for _ in range(2))
    assert first == again == f"26-0417_{'ab' * 6}_v1.hl7"
    amended = a_report(replace(STAMP, version=2))
    assert file_name(amended, HandoverFormat.FHIR) == f"26-0417_{'ab' * 6}_v2.json"
    odd = a_report(details=SampleDetails("../../a b/ఎ"))
    assert "/" not in file_name(odd, HandoverFormat.CSV)


def test_notes_a_microscope_without_a_name() -> None:
    nameless = report_of(sample(COUNTS), STANDARD, [batch(microscope="", right=100)], stamp=STAMP)
    told = (
        "A microscope without a name: program checked, but nothing is promised; a person looked at "
        "every cell."
    )
    (row,) = csv.DictReader(io.StringIO(result_table(nameless, SENT).decode("utf-8-sig")))
    assert row["microscopes"] == told
    assert told in notes_of(nameless)

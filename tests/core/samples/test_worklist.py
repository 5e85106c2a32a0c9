"""Worklists are read as spreadsheets write them; impossible or ambiguous values are reported."""

from __future__ import annotations

from datetime import date

import pytest

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.samples.sample import CountUnit, LeukocyteCount, SampleDetails, Sex
from hematovision_desktop.core.samples.sample_text import read_count, read_sex, read_unit, read_year
from hematovision_desktop.core.samples.worklist import Worklist, read_worklist

TODAY = date(2026, 11, 27)
ANN = SampleDetails(
    "26-0412",
    "P-77",
    "Ann Öztürk",
    1980,
    Sex.FEMALE,
    "2",
    "Dr Rao",
    LeukocyteCount(6.2, CountUnit.GIGA_PER_L),
    "seen; before",
)
TITLES = (
    *("Accession", "Patient number", "patient_name", "Birth-Year", "SEX", "Slide", "Requester"),
    *("Leukocytes", "Leukocytes unit", "Notes"),
)
ROW = (
    *("26-0412", "P-77", "Ann Öztürk", "1980", "f", "2", "Dr Rao", "6,2", "10^9/L"),
    "seen; before",
)


def table(*rows: tuple[str, ...], separator: str = ",") -> str:
    lines = [separator.join(f'"{cell}"' for cell in row) for row in rows]
    return "\r\n".join(lines) + "\r\n"


def read(text: str, **said: str) -> Worklist:
    return read_worklist(text.encode(), TODAY, **said)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_reads_a_table_however_a_spreadsheet_saves_it(separator: str, encoding: str) -> None:
    text = table(TITLES, ROW, separator=separator)
    found = read_worklist(text.encode(encoding), TODAY)
    assert [(row.line, row.details) for row in found.rows] == [(2, ANN)]
    assert found.problems() == ()


def test_reads_the_separator_from_the_first_line() -> None:
    found = read(f"sep=;\r\n{table(('accession', 'notes'), ('1', 'a,b'), separator=';')}")
    assert [(row.line, row.details) for row in found.rows] == [(3, SampleDetails("1", notes="a,b"))]


def test_uses_a_given_code_page_or_reports_the_assumed_one() -> None:
    content = table(("accession", "patient name"), ("1", "Ann"), ("2", "Grüß")).encode("cp1252")
    found = read_worklist(content, TODAY)
    assert [row.details.patient_name for row in found.rows] == ["Ann", "Grüß"]
    assert "read as cp1252" in found.problems()[0]
    assert "line 3" in found.problems()[0]
    greek = table(("accession", "patient name"), ("1", "Ωμέγα")).encode("cp1253")
    assert read_worklist(greek, TODAY, "cp1253").rows[0].details.patient_name == "Ωμέγα"
    assert read_worklist(greek, TODAY, "cp1253").problems() == ()


@pytest.mark.parametrize(
    ("row", "says"),
    [
        (("", "Ann", "", "", "", ""), "Row 3: A sample needs an accession number"),
        (("2", "Ann", "80", "", "", ""), "Row 3: “80” is not a year"),
        (("2", "Ann", "2027", "", "", ""), "Row 3: The year of birth must be from"),
        (("2", "Ann", "", "woman", "", ""), "Row 3: “woman” is not a known sex"),
        (("2", "Ann", "", "", "6.2", ""), "Row 3: The leukocytes “6.2” have no unit"),
        (("2", "Ann", "", "", "6,200", "/µL"), "Row 3: “6,200” can be read in two ways"),
        (("2", "Ann", "", "", "6.2", "per mL"), "Row 3: “per mL” is not a known unit"),
        (("2", "Ann", "", "", "9000", "10⁹/L"), "Row 3: A leukocyte count of 9,000"),
        (("1", "Ann", "", "", "", ""), "Row 3: 1 is already in row 2"),
        (("x" * 300, "", "", "", "", ""), "Row 3: A field of a sample holds at most"),
    ],
)
def test_leaves_out_a_bad_row_and_reports_it(row: tuple[str, ...], says: str) -> None:
    titles = (
        "accession",
        "patient name",
        "birth year",
        "sex",
        "leukocytes",
        "leukocytes unit",
    )
    good = ("1", "Bob", "1990", "male", "5", "/µl")
    found = read(table(titles, good, row, ("9", "", "", "", "", "")))
    assert [one.details.accession for one in found.rows] == ["1", "9"]
    (said,) = found.problems()
    assert said.startswith(says)


def test_counts_rows_across_blank_rows_and_line_breaks_in_cells() -> None:
    found = read('accession,notes,ward\r\n1,"two\r\nlines",x\r\n,,\r\n,y,\r\n2\r\n')
    assert [(row.line, row.details.accession) for row in found.rows] == [(2, "1"), (6, "2")]
    assert found.problems()[0] == "Columns that are not read: ward."
    assert found.problems()[1].startswith("Row 5: A sample needs")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no column “accession”"),
        ("number;name\r\n1;Ann\r\n", "no column “accession”"),
        ("name\r\nAnn\r\n", "no column “accession”"),
        ("accession,slide,Slide\r\n1,2,3\r\n", "“slide” appears twice"),
        ('accession,notes\r\n1,"never closed', "breaks off"),
    ],
)
def test_refuses_a_file_that_is_no_worklist(text: str, says: str) -> None:
    with pytest.raises(UserError, match=says):
        read(text)


def test_refuses_an_unknown_encoding() -> None:
    with pytest.raises(UserError, match="not a known encoding"):
        read("accession\r\n1\r\n", encoding="no such")
    with pytest.raises(UserError, match="not written in ascii"):
        read("accession\r\nä\r\n", encoding="ascii")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("6.2", 6.2),
        ("6,2", 6.2),
        ("6200", 6200.0),
        ("0.125", None),
        ("12,5", 12.5),
        ("١٢٫٥", 12.5),
        ("6٫200", 6.2),
        ("", "none"),
    ],
)
def test_counts(text: str, value: float | str | None) -> None:
    if value is None:
        with pytest.raises(UserError, match="two ways"):
            read_count(text, CountUnit.GIGA_PER_L)
        return
    found = read_count(text, CountUnit.GIGA_PER_L)
    assert (found.value if found else "none") == value


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        *(("10⁹/L", CountUnit.GIGA_PER_L), ("x10^9/l", CountUnit.GIGA_PER_L)),
        *(("10^3/uL", CountUnit.THOUSAND_PER_UL), ("10³/µL", CountUnit.THOUSAND_PER_UL)),
        *(("/μL", CountUnit.PER_UL), ("cells / uL", CountUnit.PER_UL)),
    ],
)
def test_units_in_every_spelling(text: str, unit: CountUnit) -> None:
    assert read_unit(text) is unit


def test_empty_cells_give_no_value() -> None:
    assert read_year(" ") is None
    assert read_sex("") is None
    assert read_sex("M") is Sex.MALE

"""Tables open in any spreadsheet, run no formula there, and read back unchanged."""

from __future__ import annotations

import csv
import io
import re
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.tables import (
    SEPARATORS,
    Entry,
    TableDialect,
    no_formula,
    read_table,
    table_bytes,
    with_formula,
)
from hematovision_desktop.core.base.typed_text import composed
from hematovision_desktop.core.cells.field import ReviewReason
from hematovision_desktop.core.samples.sample import CountUnit, LeukocyteCount, SampleDetails
from hematovision_desktop.core.samples.worklist import read_worklist
from hematovision_desktop.services.microscopes.known_truth import read_truths

BLANKS = "[ \u00a0\u2000-\u200f\u202a-\u202f\u2060\u3000\ufeff']"
SIGNS = "=+-@＝＋－＠﹦﹢﹣﹫−"
TEXTS = st.text(
    st.sampled_from(f"{SIGNS},;\t|\r\n'\" \u00a0\u200b\ufeffaé1.") | st.characters(codec="utf-8")
)


def rows_of(text: str, separator: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize(
    "ahead", ["", " ", "\u00a0", "\u200b", "\t", "\r", "\n", "a;", "a,", "a\t", "a|", "a\n"]
)
def test_no_locale_runs_a_text_as_a_formula(sign: str, ahead: str) -> None:
    text = f"{ahead}{sign}cmd|' /C calc'!A0"
    for dialect in TableDialect:
        written = table_bytes([["1", text, "z"]], dialect).decode("utf-8-sig")
        for separator in SEPARATORS:
            for row in rows_of(written, separator):
                assert not any(
                    cell.lstrip('" \u00a0\u200b').startswith(tuple(SIGNS)) for cell in row
                )


@given(TEXTS)
def test_a_text_reads_back_unchanged(text: str) -> None:
    assert with_formula(no_formula(text)) == text
    assert "=" not in text or not no_formula(text).startswith("=")


@pytest.mark.parametrize("text", ["O'Neill", "a-b", "C:\\x\\a.png", "", "a; b", "1-2", "Ann, Bo"])
def test_leaves_ordinary_texts_unchanged(text: str) -> None:
    assert no_formula(text) == text


@given(
    st.lists(st.tuples(TEXTS, TEXTS), max_size=5),
    st.sampled_from(TableDialect),
)
def test_a_table_reads_back_unchanged(rows: list[tuple[str, str]], dialect: TableDialect) -> None:
    content = table_bytes([("accession", "notes"), *rows], dialect)
    found = read_table(content, ("accession", "notes"))
    assert [cells for _, cells in found.rows] == [["accession", "notes"], *map(list, rows)]


def as_csv_module(rows: list[list[Entry]], dialect: TableDialect) -> bytes:
    """Return a table as Python's csv module writes it, with formulas made harmless first."""
    has_comma = dialect is TableDialect.EXCEL_SEMICOLON

    def written(one: Entry) -> Entry:
        if isinstance(one, str):
            return re.sub(
                rf"(?<=[,;\t|\r\n])(?={BLANKS}*[{re.escape(SIGNS)}])"
                rf"|\A(?={BLANKS}*[{re.escape(SIGNS)}\t\r\n])",
                "'",
                one,
            )
        if has_comma and isinstance(one, float | Decimal):
            return str(one).replace(".", ",")
        return one

    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";" if has_comma else ",")
    writer.writerows([written(one) for one in row] for row in rows)
    return text.getvalue().encode("utf-8-sig", "backslashreplace")


@given(
    st.lists(
        st.lists(
            TEXTS
            | st.sampled_from(["", "\udc80=", "=", "a\tb", ReviewReason.LOW_CONFIDENCE, None])
            | st.integers()
            | st.floats()
            | st.decimals(),
            min_size=1,
            max_size=4,
        ),
        max_size=4,
    ),
    st.sampled_from(TableDialect),
)
def test_writes_what_pythons_csv_module_writes(
    rows: list[list[Entry]], dialect: TableDialect
) -> None:
    assert table_bytes(rows, dialect) == as_csv_module(rows, dialect)


def test_writes_numbers_with_the_dialects_decimal_sign() -> None:
    row = [-1, -0.5, Decimal("12.50"), None, "1.5"]
    assert table_bytes([row]) == b"\xef\xbb\xbf-1,-0.5,12.50,,1.5\r\n"
    assert table_bytes([row], TableDialect.EXCEL_SEMICOLON) == (
        b"\xef\xbb\xbf-1;-0,5;12,50;;1.5\r\n"
    )


@pytest.mark.parametrize("separator", SEPARATORS[1:])
def test_finds_columns_without_titles(separator: str) -> None:
    content = f"a, b.png{separator}N\nc.png{separator}L\n".encode()
    found = [cells for _, cells in read_table(content, ()).rows]
    assert found == [["a, b.png", "N"], ["c.png", "L"]]


def test_names_the_line_where_a_table_breaks_off() -> None:
    with pytest.raises(UserError, match="near row 2"):
        read_table(b'a,b\n1,"2\n', ("a", "b"))


@given(st.lists(TEXTS, max_size=4), st.sampled_from(TableDialect))
@example(["\u1f71"], TableDialect.EXCEL)  # the same letter, as another sign
def test_reads_a_written_worklist_back(notes: list[str], dialect: TableDialect) -> None:
    rows = [(f"-{number}", Decimal("6.2"), "10^9/L", note) for number, note in enumerate(notes)]
    head = ("accession", "leukocytes", "leukocytes unit", "notes")
    found = read_worklist(table_bytes([head, *rows], dialect), date(2026, 11, 28))
    count = LeukocyteCount(6.2, CountUnit.GIGA_PER_L)
    assert [row.details for row in found.rows] == [
        SampleDetails(f"-{number}", leukocytes=count, notes=composed(note).strip())
        for number, note in enumerate(notes)
    ]
    assert found.problems() == ()


@given(st.lists(TEXTS.map(str.strip).filter(lambda one: one and "\0" not in one), unique=True))
def test_reads_written_truths_back(names: list[str]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "truth.csv")
        for dialect in TableDialect:
            content = table_bytes(
                [("file", "type"), *((one, "neutrophil") for one in names)], dialect
            )
            path.write_bytes(content)
            if names:
                found = read_truths(path, lambda _paths, _stop: [])
                assert list(found.types) == list(dict.fromkeys(path.parent / one for one in names))

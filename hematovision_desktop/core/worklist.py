"""Reads a worklist, a table of samples to come, as spreadsheets write it.

The first row holds the titles. Columns, in any order; upper and lower case, blanks, hyphens and
underscores are the same:

    accession           the accession number; the only column that must be there
    patient number, patient name
    birth year          four digits
    sex                 female, male or other, or the first letter
    slide, requester, notes
    leukocytes          a number; with it the column
    leukocytes unit     10⁹/L, 10³/µL or /µL, also as 10^9/L, 10^3/uL, /uL

The sign between the columns is a comma, a semicolon, a tab or a bar, or what a first line "sep=;"
says. A file with a byte order mark or in valid UTF-8 is read as that; any other is in the code page
of some computer, which nothing in it names: it is read in the one that is asked for, and that is said.
Nothing is guessed: a row that cannot be is left out, with a sentence that says why.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from hematovision_desktop.core.errors import UserError
from hematovision_desktop.core.sample import SampleDetails, check_details
from hematovision_desktop.core.sample_text import read_count, read_sex, read_unit, read_year
from hematovision_desktop.core.sentence import sentence

MOST_BYTES = 16_000_000
MOST_ROWS = 100_000
COLUMNS = (
    *("accession", "patient number", "patient name", "birth year", "sex", "slide", "requester"),
    *("leukocytes", "leukocytes unit", "notes"),
)
CODE_PAGE = "cp1252"
"""Read where a file names no encoding and nobody says another."""
_ALSO = {"accession number": "accession", "year of birth": "birth year"}
_SEPARATORS = (",", ";", "\t", "|")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class WorklistRow:
    """One sample of a worklist. line: the row of the table, 1 being the titles."""

    line: int
    details: SampleDetails


@dataclass(frozen=True, slots=True)
class Worklist:
    """A worklist as it was read.

    problems: a sentence for each row that was left out, and for what a person should look at.
    """

    rows: tuple[WorklistRow, ...]
    problems: tuple[str, ...] = ()


def read_worklist(content: bytes, today: date, encoding: str = "") -> Worklist:
    """Return a worklist; UserError if it is no table of samples. encoding: "" where nobody said."""
    text, remark = _decoded(content, encoding)
    table = _table_of(text)
    names = _columns_of(table[0][1])
    rows: list[WorklistRow] = []
    problems = [remark] if remark else []
    unknown = [title.strip() for title in table[0][1] if _plain(title) not in {*COLUMNS, *_ALSO}]
    if known := [title for title in unknown if title]:
        problems.append(f"Columns that are not read: {', '.join(known)}.")
    seen: dict[tuple[str, str], int] = {}
    for line, cells in table[1:]:
        if not any(cell.strip() for cell in cells):
            continue
        try:
            details = _details_of(names, cells, today)
        except UserError as wrong:
            problems.append(f"Row {line}: {wrong}")
            continue
        first = seen.setdefault(identity(details), line)
        if first != line:
            problems.append(f"Row {line}: {details.accession} stands in row {first} already.")
        else:
            rows.append(WorklistRow(line, details))
    return Worklist(tuple(rows), tuple(problems))


def identity(details: SampleDetails) -> tuple[str, str]:
    """Return what makes a row of a worklist a sample of its own: its number and its slide."""
    return details.accession.casefold(), details.slide.casefold()


def _decoded(content: bytes, encoding: str) -> tuple[str, str]:
    """Return the text of a file, and what a person should know of its encoding."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _decode(content, name), ""
    if encoding:
        return _decode(content, encoding), ""
    if b"\0" in content[:400]:
        # Without a mark: which of two bytes is 0 tells the order.
        even = content[:400:2].count(0) > content[1:400:2].count(0)
        return _decode(content, "utf-16-be" if even else "utf-16-le"), ""
    try:
        return content.decode("utf-8"), ""
    except UnicodeDecodeError as other:
        text = _decode(content, CODE_PAGE)
        line = content[: other.start].count(b"\n") + 1
        return text, (
            f"The table is not in Unicode; it was read as {CODE_PAGE}. See whether the letters in "
            f"line {line} are right; if not, save it as UTF-8 and import it again."
        )


def _decode(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except LookupError as unknown:
        raise UserError(
            sentence(
                "“{encoding}” is no encoding that is known, such as cp1252.", encoding=encoding
            )
        ) from unknown
    except UnicodeDecodeError as wrong:
        raise UserError(
            sentence(
                "The table is not written in {encoding}. Save it as CSV UTF-8, then import it "
                "again.",
                encoding=encoding,
            )
        ) from wrong


def _table_of(text: str) -> list[tuple[int, list[str]]]:
    """Return the rows with their numbers, the titles first; UserError if there are none."""
    said = re.match(r"\s*sep=(.)\r?\n", text)
    given = (said[1],) if said else _SEPARATORS
    body = text[said.end() :] if said else text
    head = next((line for line in body.splitlines() if line.strip()), "")
    fits = {sign: _known_titles(head, sign) for sign in given}
    separator = max(fits, key=lambda sign: fits[sign])
    best = list(_rows(body, separator, 2 if said else 1)) if fits[separator] else []
    if not best:
        raise UserError(
            sentence(
                "This table has no column “accession”. Columns that are read: {what}.",
                what=", ".join(COLUMNS),
            )
        )
    if len(best) > MOST_ROWS:
        raise UserError(
            sentence("A worklist holds at most {most_rows:,} rows. Divide it.", most_rows=MOST_ROWS)
        )
    return best


def _known_titles(head: str, separator: str) -> int:
    """Return how many titles are known if this sign stands between them."""
    titles = [_plain(title.strip(' "')) for title in head.split(separator)]
    return sum(title in COLUMNS or title in _ALSO for title in titles)


def _rows(text: str, separator: str, first: int) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    begins = first
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells) or begins > first:
                yield begins, cells
            begins = first + reader.line_num
    except csv.Error as wrong:
        raise UserError(
            sentence(
                "The table breaks off near line {begins}: a quotation mark is missing, or it "
                "is no table. Save it as CSV UTF-8, then import it again.",
                begins=begins,
            )
        ) from wrong


def _plain(title: str) -> str:
    return " ".join(re.sub(r"[\s_-]+", " ", title).casefold().split())


def _columns_of(titles: list[str]) -> dict[str, int]:
    """Return where each column stands; UserError if the number's is missing or one is there twice."""
    names = [_ALSO.get(_plain(title), _plain(title)) for title in titles]
    places = {name: place for place, name in enumerate(names) if name in COLUMNS}
    if "accession" not in places:
        raise UserError(
            sentence(
                "This table has no column “accession”. Columns that are read: {what}.",
                what=", ".join(COLUMNS),
            )
        )
    known = sorted(name for name in names if name in COLUMNS)
    for one, following in pairwise(known):
        if one == following:
            raise UserError(
                sentence("The column “{one}” is there twice. Leave one of them out.", one=one)
            )
    return places


def _details_of(columns: Mapping[str, int], cells: list[str], today: date) -> SampleDetails:
    def cell(name: str) -> str:
        place = columns.get(name)
        return cells[place].strip() if place is not None and place < len(cells) else ""

    count, unit = cell("leukocytes"), cell("leukocytes unit")
    if count and not unit:
        raise UserError(
            sentence(
                "The leukocytes “{count}” have no unit. Write it into “leukocytes unit”.",
                count=count,
            )
        )
    return check_details(
        SampleDetails(
            cell("accession"),
            cell("patient number"),
            cell("patient name"),
            read_year(cell("birth year")),
            read_sex(cell("sex")),
            cell("slide"),
            cell("requester"),
            read_count(count, read_unit(unit)) if count else None,
            cell("notes"),
        ),
        today,
    )

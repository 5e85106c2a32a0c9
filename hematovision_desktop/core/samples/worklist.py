"""Parsing of a worklist, a table of future samples, as spreadsheets write it.

The first row holds the titles. Columns may be in any order; case, blanks, hyphens and underscores
are ignored:

    accession           the accession number; the only required column
    patient number, patient name
    birth year          four digits
    sex                 female, male or other, or the first letter
    slide, requester, notes
    leukocytes          a number; with it the column
    leukocytes unit     10⁹/L, 10³/µL or /µL, also as 10^9/L, 10^3/uL, /uL

The column separator is a comma, a semicolon, a tab or a bar, or what a first line "sep=;" states. A
file with a byte order mark or in valid UTF-8 is read as such. Any other file is in an unstated code
page: it is read in the one the caller gives, and the result says so. Nothing is guessed: an
unusable row is left out, with a sentence that says why.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import pairwise

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.tables import ReadTable, plain_title, read_table
from hematovision_desktop.core.samples.sample import SampleDetails, check_details
from hematovision_desktop.core.samples.sample_text import read_count, read_sex, read_unit, read_year

MOST_BYTES = 16_000_000
MOST_ROWS = 100_000
COLUMNS = (
    *("accession", "patient number", "patient name", "birth year", "sex", "slide", "requester"),
    *("leukocytes", "leukocytes unit", "notes"),
)
_ALSO = {"accession number": "accession", "year of birth": "birth year"}


@dataclass(frozen=True, slots=True)
class WorklistRow:
    """One sample of a worklist. line: the row of the table, 1 being the titles."""

    line: int
    details: SampleDetails


@dataclass(frozen=True, slots=True)
class RowFault:
    """A row that was left out. said: which one and why, in a sentence."""

    line: int
    said: str


@dataclass(frozen=True, slots=True)
class Worklist:
    """A worklist that was read. remarks: what a person should check about the whole table."""

    rows: tuple[WorklistRow, ...]
    remarks: tuple[str, ...] = ()
    faults: tuple[RowFault, ...] = ()

    def problems(self, more: Iterable[RowFault] = ()) -> tuple[str, ...]:
        """Return the remarks, then a sentence for each row that was left out, here or later, in order."""
        in_order = sorted((*self.faults, *more), key=lambda one: one.line)
        return (*self.remarks, *(one.said for one in in_order))


def read_worklist(content: bytes, today: date, encoding: str = "") -> Worklist:
    """Return a worklist. Raises UserError if it is not a table of samples. encoding: "" if unknown."""
    table = _table_of(content, encoding)
    titles = table.rows[0][1]
    names = _columns_of(titles)
    rows: list[WorklistRow] = []
    remarks = [table.remark] if table.remark else []
    faults: list[RowFault] = []
    unknown = [title.strip() for title in titles if plain_title(title) not in {*COLUMNS, *_ALSO}]
    if known := [title for title in unknown if title]:
        names_of = ", ".join(known)
        remarks.append(sentence("Columns that are not read: {columns}.", columns=names_of))
    seen: dict[tuple[str, str], int] = {}
    for line, cells in table.rows[1:]:
        if not any(cell.strip() for cell in cells):
            continue
        try:
            details = _details_of(names, cells, today)
        except UserError as wrong:
            said = sentence("Row {line}: {wrong}", line=line, wrong=str(wrong))
            faults.append(RowFault(line, said))
            continue
        first = seen.setdefault(identity(details), line)
        if first != line:
            said = sentence(
                "Row {line}: {number} is already in row {first}.",
                line=line,
                number=details.accession,
                first=first,
            )
            faults.append(RowFault(line, said))
        else:
            rows.append(WorklistRow(line, details))
    return Worklist(tuple(rows), tuple(remarks), tuple(faults))


def identity(details: SampleDetails) -> tuple[str, str]:
    """Return what makes a worklist row a separate sample: its number and its slide."""
    return details.accession.casefold(), details.slide.casefold()


def _table_of(content: bytes, encoding: str) -> ReadTable:
    """Return the rows, starting with the titles. Raises UserError if there are none."""
    table = read_table(content, (*COLUMNS, *_ALSO), encoding)
    if not table.rows:
        raise UserError(_no_number())
    if len(table.rows) > MOST_ROWS:
        raise UserError(
            sentence(
                "A worklist may have at most {most_rows:,} rows. Split it.", most_rows=MOST_ROWS
            )
        )
    return table


def _no_number() -> str:
    return sentence(
        "This table has no column “accession”. Columns that are read: {what}.",
        what=", ".join(COLUMNS),
    )


def _columns_of(titles: list[str]) -> dict[str, int]:
    """Return the index of each column. Raises UserError if the number's is missing or one is there twice."""
    plain = [plain_title(title) for title in titles]
    names = [_ALSO.get(title, title) for title in plain]
    places = {name: place for place, name in enumerate(names) if name in COLUMNS}
    if "accession" not in places:
        raise UserError(_no_number())
    known = sorted(name for name in names if name in COLUMNS)
    for one, following in pairwise(known):
        if one == following:
            raise UserError(
                sentence("The column “{one}” appears twice. Leave one of them out.", one=one)
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

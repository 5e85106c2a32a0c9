"""Tables as CSV: the one writer and the one reader of everything that spreadsheets and people exchange.

A text that a spreadsheet could run as a formula is written with an apostrophe before it
(owasp.org/www-community/attacks/CSV_Injection). This also applies after a character that separates
columns elsewhere: a spreadsheet that separates by semicolons splits a table with commas there, even
within quoted texts. Reading removes the apostrophe again. Numbers are not texts and stay as they
are.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from enum import StrEnum
from itertools import islice
from typing import TextIO, TypeAlias

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence

Entry: TypeAlias = str | int | float | Decimal | None
"""The content of one table cell; None means empty."""

ENCODING = "utf-8-sig"
"""The encoding of table files: with a byte order mark, so that spreadsheets read the letters correctly."""

BYTE_ORDER_MARK = "\ufeff"
"""The first character of a file in that encoding, for callers that write plain UTF-8."""

CODE_PAGE = "cp1252"
"""Used if a file states no encoding and the caller gives none."""

SEPARATORS = (",", ";", "\t", "|")
_LOOKED_AT = 100_000
"""How many characters are examined to find the column separator."""
TOGETHER = 256
"""How many lines are written at once; a hundred thousand calls of the stream take a second."""

# Full-width and small forms, and the mathematical minus, count as the plain signs.
_SIGNS = "=+\\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u2212"
_BLANKS = " \u00a0\u2000-\u200f\u202a-\u202f\u2060\u3000\ufeff'"
_AHEAD = f"[{_BLANKS}]*[{_SIGNS}]"
_RUNS = f"(?:(?<=[,;\t|\r\n])(?={{0}}{_AHEAD})|\\A(?={{0}}[{_BLANKS}]*[{_SIGNS}\t\r\n]))"
_FORMULA = re.compile(_RUNS.format(""))
_USUAL = re.compile(f"[^{_BLANKS}{_SIGNS},;\t|\r\n][^,;\t|\r\n]*")
_HELD = re.compile(f"{_RUNS.format(chr(39))}'")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class TableDialect(StrEnum):
    """How a table is written: for spreadsheets whose decimal sign is a point, or a comma."""

    EXCEL = "excel"
    EXCEL_SEMICOLON = "excel-semicolon"


def no_formula(text: str) -> str:
    """Return a text that no spreadsheet runs as a formula; `with_formula` restores it."""
    if text.isalnum() or _USUAL.fullmatch(text) is not None:
        return text  # most texts are recognised here in a tenth of the time
    return _FORMULA.sub("'", text)


def with_formula(text: str) -> str:
    """Return the text before `no_formula`, or before a person escaped a formula in the same way."""
    return _HELD.sub("", text)


class TableWriter:
    """A writer of rows as CSV (RFC 4180) to a text stream, in a third of `csv.writer`'s time.

    stream: opened with newline="", otherwise lines end twice on Windows, and with
    errors="backslashreplace" for file names that are not Unicode.
    """

    def __init__(self, stream: TextIO, dialect: TableDialect = TableDialect.EXCEL) -> None:
        self._stream = stream
        has_comma = dialect is TableDialect.EXCEL_SEMICOLON
        self._between = ";" if has_comma else ","
        self._number = _with_comma if has_comma else str
        self._point = "," if has_comma else "."
        self._is_odd = re.compile(f'[{self._between}"\r\n]').search

    def write(self, rows: Iterable[Iterable[Entry]]) -> None:
        """Write some rows; the very first holds the column names."""
        self.write_joined(self._line(list(row)) for row in rows)

    def _line(self, row: Sequence[Entry]) -> Sequence[str]:
        text = self.columns([no_formula(one) if isinstance(one, str) else one for one in row])
        # An empty line would not be a row.
        return (text or '""' if len(row) == 1 else text,)

    def columns(self, entries: Iterable[Entry]) -> str:
        """Return adjacent columns as `write_joined` takes them.

        entries: texts among them went through `no_formula` or are the program's own words.
        """
        is_odd, number = self._is_odd, self._number
        return self._between.join(
            [
                ""
                if one is None
                else number(one)
                if not isinstance(one, str)
                else one
                if one.isalnum() or is_odd(one) is None
                else _quoted(one)
                for one in entries
            ]
        )

    def numbers(self, values: Iterable[float | None]) -> str:
        """Return adjacent columns of numbers."""
        return self.number_texts(["" if one is None else str(one) for one in values])

    def number_texts(self, texts: Iterable[str]) -> str:
        """Return adjacent columns of numbers that are texts, with a point as decimal sign."""
        return self._between.join(texts).replace(".", self._point)

    def joined(self, parts: Iterable[str]) -> str:
        """Return adjacent parts of a row as one."""
        return self._between.join(parts)

    def write_joined(self, rows: Iterable[Iterable[str]]) -> None:
        """Write rows, each in parts of one or more columns, as `columns` and `numbers` return them."""
        lines = map(self.joined, rows)
        while some := list(islice(lines, TOGETHER)):
            self._stream.write("\r\n".join(some) + "\r\n")


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _with_comma(number: float | Decimal) -> str:
    text = str(number)
    return text.replace(".", ",") if isinstance(number, float | Decimal) else text


def table_bytes(
    rows: Iterable[Iterable[Entry]], dialect: TableDialect = TableDialect.EXCEL
) -> bytes:
    """Return a table as a file's content."""
    text = io.StringIO(newline="")
    TableWriter(text, dialect).write(rows)
    return text.getvalue().encode(ENCODING, "backslashreplace")


@dataclass(frozen=True, slots=True)
class ReadTable:
    """A table as it was read: each row with the line it begins in; the first line of the file is 1.

    remark: what a person should know about the encoding, "" for nothing.
    """

    rows: tuple[tuple[int, list[str]], ...]
    remark: str = ""


def read_table(content: bytes, names: Sequence[str], encoding: str = "") -> ReadTable:
    """Return the rows of a table that any spreadsheet saved, with escaped formulas restored.

    A first line "sep=;" gives the column separator. Otherwise it is the character that splits the
    first row into the most of these names (in lower case), otherwise the one that every row
    contains. encoding: "" if unknown. Raises UserError.
    """
    text, remark = _decoded(content, encoding)
    said = re.match(r"\s*sep=(.)\r?\n", text)
    body = text[said.end() :] if said else text
    separator = said[1] if said else _separator_of(body, names)
    rows = _rows(body, separator, 2 if said else 1)
    return ReadTable(
        tuple((line, [with_formula(cell) for cell in cells]) for line, cells in rows), remark
    )


def plain_title(title: str) -> str:
    """Return a column's name for comparison; case, blanks, hyphens and underscores are ignored."""
    return " ".join(re.sub(r"[\s_-]+", " ", title).casefold().split())


def _separator_of(text: str, names: Sequence[str]) -> str:
    lines = [line for line in text[:_LOOKED_AT].splitlines() if line.strip()] or [""]

    def fits(sign: str) -> tuple[int, int]:
        titles = [plain_title(title.strip(' "')) for title in lines[0].split(sign)]
        return sum(title in names for title in titles), min(line.count(sign) for line in lines)

    return max(SEPARATORS, key=fits)


def _rows(text: str, separator: str, first: int) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    begins, is_begun = first, False
    try:
        for cells in reader:
            is_begun = is_begun or any(cell.strip() for cell in cells)
            if is_begun:
                yield begins, cells
            begins = first + reader.line_num
    except csv.Error as wrong:
        raise UserError(
            sentence(
                "The table breaks off near row {begins}: a quotation mark is missing, or it is "
                "not a table. Save it as CSV UTF-8, then import it again.",
                begins=begins,
            )
        ) from wrong


def _decoded(content: bytes, encoding: str) -> tuple[str, str]:
    """Return the text of a file, and what a person should know about its encoding."""
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _decode(content, name), ""
    if encoding:
        return _decode(content, encoding), ""
    if b"\0" in content[:400]:
        # Without a mark: which of each two bytes is 0 shows the byte order.
        even = content[:400:2].count(0) > content[1:400:2].count(0)
        return _decode(content, "utf-16-be" if even else "utf-16-le"), ""
    try:
        return content.decode("utf-8"), ""
    except UnicodeDecodeError as other:
        text = _decode(content, CODE_PAGE)
        line = content[: other.start].count(b"\n") + 1
        return text, sentence(
            "The table is not in Unicode; it was read as {code_page}. Check the letters in line "
            "{line}. If they are wrong, save it as UTF-8 and import it again.",
            code_page=CODE_PAGE,
            line=line,
        )


def _decode(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except LookupError as unknown:
        raise UserError(
            sentence("“{encoding}” is not a known encoding, such as cp1252.", encoding=encoding)
        ) from unknown
    except UnicodeDecodeError as wrong:
        raise UserError(
            sentence(
                "The table is not written in {encoding}. Save it as CSV UTF-8, then import it "
                "again.",
                encoding=encoding,
            )
        ) from wrong

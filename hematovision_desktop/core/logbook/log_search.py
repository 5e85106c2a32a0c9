"""Parsing of a search line into a query of the log.

Grammar, in any order, separated by spaces; case is ignored:

    type     neutrophil, eosinophils, nrbc, plt, "immature granulocyte" …   the first one counts
    share    TYPE SIGN NUMBER, such as "eosinophil > 10 %": percent of the leukocytes, or per 100 of them
    stage    to look at, not reviewed, to confirm, stopped early
    day      2026-11-21, 21.11.2026, 21/11/2026 (day first), today, yesterday
    span     2026-11, 2026, november 2026, nov 2026, this week, last week, this month, last month,
             this year, last year, last 7 days
    range    DAY-OR-SPAN..DAY-OR-SPAN, either end may be left out
    word     anything else; "in quotes" it may hold spaces, a date or a type

Several days or spans narrow each other. Weeks start on Monday (ISO 8601).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.typed_text import DECIMAL_SIGNS, read_number
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import LogQuery, Stage
from hematovision_desktop.core.verdicts.counting import Limit

LABEL_NAMES: dict[str, Label] = {
    **{label.value.replace("_", " "): label for label in Label},
    **{label.value: label for label in Label},
    "ig": Label.IMMATURE_GRANULOCYTE,
    "nrbc": Label.ERYTHROBLAST,
    "plt": Label.PLATELET,
    "smudge": Label.SMUDGE_CELL,
    "artifact": Label.ARTEFACT,
}
NOT_REVIEWED = "not reviewed"
"""The words that find both cells to look at and cells to confirm: all that is left to do."""
_STAGES = {
    NOT_REVIEWED: None,
    "to look at": Stage.TO_LOOK_AT,
    "to confirm": Stage.TO_CONFIRM,
    "stopped early": Stage.STOPPED_EARLY,
}
_PHRASE = re.compile(r'"([^"]*)"?|(\S+)')
_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_MONTH = re.compile(r"(\d{4})-(\d{1,2})")
_YEAR = re.compile(r"(20\d{2})")
_COUNTED = re.compile(r"last (\d{1,4}) days?")
_NAMED_MONTH = re.compile(r"([a-z]{3,9})\.? (20\d{2})")
_SIGNS = {"≥": ">=", "≤": "<="}
_COMPARED = rf"s?\s*(>=|<=|[><=≥≤])\s*(\d+(?:[{DECIMAL_SIGNS}]\d+)?)\s*[%٪]?"
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)


@dataclass(frozen=True, slots=True)
class Span:
    """A range of days, both ends included; None is open."""

    first: date | None
    last: date | None


def parse_search(line: str, today: date) -> LogQuery:
    """Return the query that a search line means on a given day."""
    line, limits = read_limits(line)
    words: list[str] = []
    labels: list[Label] = []
    spans: list[Span] = []
    stages: list[str] = []
    parts = [(match[1], match[2]) for match in _PHRASE.finditer(line)]
    place = 0
    while place < len(parts):
        quoted, plain = parts[place]
        if not plain:
            words.extend([quoted.strip()] if quoted.strip() else [])
            place += 1
            continue
        taken = _take(parts[place : place + 3], today, labels, spans, stages)
        if not taken:
            words.append(plain)
        place += max(1, taken)
    firsts = [span.first for span in spans if span.first is not None]
    lasts = [span.last for span in spans if span.last is not None]
    return LogQuery(
        tuple(words),
        labels[0] if labels else None,
        max(firsts) if firsts else None,
        min(lasts) if lasts else None,
        _STAGES[stages[0]] if stages else None,
        not_reviewed=NOT_REVIEWED in stages[:1],
        limits=limits,
    )


def read_limits(line: str, also: Iterable[str] = ()) -> tuple[str, tuple[Limit, ...]]:
    """Return a line without its conditions on shares, and those. also: what else has figures, not a type."""
    limits: list[Limit] = []

    def take(found: re.Match[str]) -> str:
        sign = _SIGNS.get(found[2], found[2])
        limits.append(Limit(label_named(found[1].casefold()), sign, read_number(found[3])))
        return " "

    names = sorted((re.escape(one) for one in (*LABEL_NAMES, *also)), key=len, reverse=True)
    share = re.compile(rf"\b({'|'.join(names)}){_COMPARED}", re.IGNORECASE)
    return outside_quotes(line, lambda text: share.sub(take, text)), tuple(limits)


def outside_quotes(line: str, change: Callable[[str], str]) -> str:
    """Return a line with everything changed that is not quoted."""
    pieces = re.split(r'("[^"]*"?)', line)
    return "".join(one if one.startswith('"') else change(one) for one in pieces)


def label_named(text: str) -> Label | None:
    """Return the type that a word in lower case means, also in the plural."""
    return LABEL_NAMES.get(text) or LABEL_NAMES.get(text.removesuffix("s"))


def _take(
    parts: list[tuple[str, str]],
    today: date,
    labels: list[Label],
    spans: list[Span],
    stages: list[str],
) -> int:
    """Read the longest type, stage or date at the start of parts; return how many parts it took."""
    for length in range(len(parts), 0, -1):
        if not all(plain for _, plain in parts[:length]):
            continue
        text = " ".join(plain for _, plain in parts[:length]).casefold().rstrip(",;")
        label = label_named(text)
        if label is not None and not labels:
            labels.append(label)
            return length
        if text in _STAGES:
            stages.append(text)
            return length
        span = read_span(text, today)
        if span is not None:
            spans.append(span)
            return length
    return 0


def read_span(text: str, today: date) -> Span | None:
    """Return the days that a text in lower case means, None if it means none."""
    if ".." not in text:
        return _span_of(text, today)
    left, right = (end.strip() for end in text.split("..", 1))
    if not left and not right:
        return None
    start, end = _span_of(left, today), _span_of(right, today)
    if (left and start is None) or (right and end is None):
        return None
    return Span(start.first if start else None, end.last if end else None)


def _span_of(text: str, today: date) -> Span | None:
    try:
        return _named_span(text, today) or _written_span(text)
    except ValueError:
        # Looks like a date but is not one, such as 2026-13: then it is a word.
        return None


def _written_span(text: str) -> Span | None:
    if match := _ISO_DAY.fullmatch(text):
        day = date(int(match[1]), int(match[2]), int(match[3]))
        return Span(day, day)
    if match := _DAY_FIRST.fullmatch(text):
        day = date(int(match[3]), int(match[2]), int(match[1]))
        return Span(day, day)
    if match := _MONTH.fullmatch(text):
        return _month(int(match[1]), int(match[2]))
    if match := _YEAR.fullmatch(text):
        return _year(int(match[1]))
    if match := _NAMED_MONTH.fullmatch(text):
        months = [number for number, name in enumerate(_MONTHS, 1) if name.startswith(match[1])]
        return _month(int(match[2]), months[0]) if len(months) == 1 else None
    return None


def _named_span(text: str, today: date) -> Span | None:
    monday = today - timedelta(days=today.weekday())
    before = today.replace(day=1) - timedelta(days=1)
    spans = {
        "today": lambda: Span(today, today),
        "yesterday": lambda: Span(today - timedelta(days=1), today - timedelta(days=1)),
        "this week": lambda: Span(monday, monday + timedelta(days=6)),
        "last week": lambda: Span(monday - timedelta(days=7), monday - timedelta(days=1)),
        "this month": lambda: _month(today.year, today.month),
        "last month": lambda: _month(before.year, before.month),
        "this year": lambda: _year(today.year),
        "last year": lambda: _year(today.year - 1),
    }
    if text in spans:
        return spans[text]()
    if match := _COUNTED.fullmatch(text):
        return Span(today - timedelta(days=max(0, int(match[1]) - 1)), today)
    return None


def _month(year: int, month: int) -> Span:
    first = date(year, month, 1)
    following = (first + timedelta(days=31)).replace(day=1)
    return Span(first, following - timedelta(days=1))


def _year(year: int) -> Span:
    return Span(date(year, 1, 1), date(year, 12, 31))

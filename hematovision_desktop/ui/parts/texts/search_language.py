"""Translates search words of the displayed language, since the search itself reads English."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QDate, QLocale

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import Stage
from hematovision_desktop.core.samples.sample import SampleState
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.search_words import not_reviewed, state_name
from hematovision_desktop.ui.parts.texts.words import translate

_STATES = {
    SampleState.PENDING: "pending",
    SampleState.IN_REVIEW: "in review",
    SampleState.READY: "ready to sign",
    SampleState.SIGNED: "signed",
    SampleState.AMENDED: "amended",
    SampleState.READING: "second reading",
    SampleState.READ: "reading done",
}
_STAGES = {
    Stage.TO_LOOK_AT: "to look at",
    Stage.TO_CONFIRM: "to confirm",
    Stage.STOPPED_EARLY: "stopped early",
}
_BEFORE, _AFTER = r"(?<!\S)", r"(?=[\s,;><=≥≤]|$)"
"""Not \\b: signs of Indian vowels are no letters to it."""
_NAMES = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)


def in_english(line: str) -> str:
    """Return a search line in English, with names, months and phrases translated from the displayed language.

    Quoted text is left alone, and English words are understood in every language.
    """
    if words.speaks_english():
        return line
    pieces = re.split(r'("[^"]*"?)', line)
    return "".join(one if one.startswith('"') else _replaced(one) for one in pieces)


def phrases() -> dict[str, str]:
    """Return the phrases that can be searched for: the English ones, and those displayed."""
    shown = {
        "today": translate("search", "today"),
        "yesterday": translate("search", "yesterday"),
        "this week": translate("search", "this week"),
        "last week": translate("search", "last week"),
        "this month": translate("search", "this month"),
        "last month": translate("search", "last month"),
        "this year": translate("search", "this year"),
        "last year": translate("search", "last year"),
        "not signed": translate("search", "not signed"),
    }
    shown["not reviewed"] = not_reviewed().lower()
    shown |= {english: state_name(one).lower() for one, english in _STATES.items()}
    return shown | {english: words.stage_name(one).lower() for one, english in _STAGES.items()}


def month_example() -> str:
    """Return "november 2026" in the displayed language."""
    return words.locale().toString(QDate(2026, 11, 1), "MMMM yyyy").lower()


def share_example() -> str:
    """Return "eosinophil > 10 %" in the displayed language."""
    return f"{words.label_name(Label.EOSINOPHIL).lower()} > 10 %"


def _replaced(text: str) -> str:
    months, month = _months(words.locale().name())
    text = month.sub(lambda found: f"{int(found[2]):04d}-{months[found[1].casefold()]:02d}", text)
    english = {
        shown.casefold(): meant for meant, name in _meant() for shown in (name, _plain(name))
    }
    by_length = sorted(filter(None, english), key=len, reverse=True)
    term = re.compile(f"{_BEFORE}({'|'.join(map(re.escape, by_length))}){_AFTER}", re.IGNORECASE)
    return term.sub(lambda found: english[found[1].casefold()], text)


def _meant() -> Iterator[tuple[str, str]]:
    """Yield English words with the displayed ones; if two are the same, the later one applies."""
    for one in Label:
        english = one.value.replace("_", " ")
        yield english, words.label_name(one)
        yield english, words.label_short(one)
        # The sheet has the names of several cells, which the code writes with an s; asked for by a
        # variable, so that the list of texts gets no other one.
        several = f"{english.capitalize()}s"
        yield english, translate("sheet", several)
    yield from phrases().items()


@cache
def _months(name: str) -> tuple[dict[str, int], re.Pattern[str]]:
    """Return all names of a locale's months, and a pattern for a month with its year."""
    there = QLocale(name)
    months: dict[str, int] = {}
    for number in range(1, 13):
        for how in _NAMES:
            for written in (there.monthName(number, how), there.standaloneMonthName(number, how)):
                for one in (written, _plain(written)):
                    months.setdefault(one.casefold().rstrip("."), number)
    by_length = sorted(filter(None, months), key=len, reverse=True)
    names = "|".join(map(re.escape, by_length))
    pattern = rf"{_BEFORE}({names})\.?(?:\s+del?)?\s+(\d{{4}}){_AFTER}"
    return months, re.compile(pattern, re.IGNORECASE)


def _plain(name: str) -> str:
    """Return a Latin name as typed in haste: without accents, with a straight apostrophe.

    Other names are returned unchanged.
    """
    apart = unicodedata.normalize("NFD", name.replace("’", "'"))
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return bare if bare.isascii() else name

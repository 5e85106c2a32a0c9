"""A search line is understood in the window's language, and always in English."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log_search import parse_search
from hematovision_desktop.core.logbook.sample_search import parse_sample_search
from hematovision_desktop.core.naming.settings import Language
from hematovision_desktop.core.samples.sample_log import SampleQuery
from hematovision_desktop.core.verdicts.counting import Limit
from hematovision_desktop.ui.parts.search_line import SearchLine
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.search_language import (
    in_english,
    month_example,
    phrases,
    share_example,
)
from hematovision_desktop.ui.report.sheet_words import label_plural

TODAY = date(2026, 11, 28)
SPOKEN = [one for one in Language if one is not Language.SYSTEM]
Speak = Callable[[Language], None]


def meant(line: str) -> SampleQuery:
    return parse_sample_search(in_english(line), TODAY)


@pytest.mark.parametrize("language", SPOKEN)
def test_every_type_is_found_by_each_of_its_names(language: Language, spoken: Speak) -> None:
    spoken(language)
    for one in Label:
        names = (words.label_name(one), words.label_short(one), label_plural(one))
        for name in (*names, one.value):
            query = meant(f"{name.lower()} ≥ 10 %")
            if language is not Language.ENGLISH or name.rstrip("s").lower() == one.value:
                assert (name, query.limits) == (name, (Limit(one, ">=", 10.0),))


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("written", ["MMMM yyyy", "MMM yyyy"])
def test_every_month_is_found_by_its_name(language: Language, written: str, spoken: Speak) -> None:
    spoken(language)
    for month in range(1, 13):
        line = words.locale().toString(QDate(2026, month, 1), written)
        found = meant(line.upper())
        first = date(2026, month, 1)
        assert (line, found.first_day, found.words) == (line, first, ())
        assert found.last_day is not None
        assert found.last_day.month == month


@pytest.mark.parametrize("language", SPOKEN)
def test_understands_the_hints(language: Language, spoken: Speak) -> None:
    spoken(language)
    for english, shown in phrases().items():
        assert (shown, meant(shown)) == (shown, parse_sample_search(english, TODAY))
        assert (english, meant(english)) == (english, parse_sample_search(english, TODAY))
        assert parse_search(in_english(shown), TODAY) == parse_search(english, TODAY)
    assert meant(f"{month_example()} {share_example()}") == parse_sample_search(
        "november 2026 eosinophil > 10 %", TODAY
    )


@pytest.mark.parametrize(
    ("language", "line", "read"),
    [
        (Language.SPANISH, "Pérez noviembre de 2026", "Pérez 2026-11"),
        (Language.SPANISH, "eosinofilos>10 %", "eosinophil>10 %"),
        (Language.FRENCH, "FÉVRIER 2026, éosinophiles", "2026-02, eosinophil"),
        (Language.FRENCH, "aujourd'hui", "today"),
        # Only whole words outside quotes; a month only with its year.
        (Language.FRENCH, 'mars "éosinophile" éosinophilie', 'mars "éosinophile" éosinophilie'),
        (Language.ENGLISH, "november 2026", "november 2026"),
    ],
)
def test_a_line_is_read_word_by_word(
    language: Language, line: str, read: str, spoken: Speak
) -> None:
    spoken(language)
    assert in_english(line) == read


def test_a_hint_is_short_if_there_is_no_room(qtbot: QtBot) -> None:
    line = SearchLine("Search", "Number, name, november 2026, eosinophil > 10 %", "Number or name")
    qtbot.addWidget(line)
    line.show()
    said = []
    for wide in (600, 200, 600):
        line.resize(wide, 34)
        said.append(line.placeholderText())
    assert said == [line.placeholderText(), "Number or name", line.placeholderText()]
    assert said[0].startswith("Number, name, november")

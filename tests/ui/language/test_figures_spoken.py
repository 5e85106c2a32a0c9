"""Figures, dates and fields for figures, written as the chosen language writes them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from fake_commands import FakeCommands
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.settings import Language
from hematovision_desktop.core.samples.sample import (
    LeukocyteCount,
    SampleDetails,
    SampleSummary,
    check_details,
    telling_apart,
)
from hematovision_desktop.core.samples.sample_log import SampleQuery
from hematovision_desktop.core.verdicts.counting import Limit, Tally
from hematovision_desktop.ui.parts.scale_bar import ScalePanel
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.parts.texts.search_words import search_understood
from hematovision_desktop.ui.parts.texts.told import in_language
from hematovision_desktop.ui.samples.model import twin_text

Speak = Callable[[Language], None]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.ENGLISH, ("1,234,567", "9.4", "48.2 kB", "Nov")),
        (Language.SPANISH, ("1.234.567", "9,4", "48,2 kB", "nov")),
        (Language.FRENCH, ("1\u202f234\u202f567", "9,4", "48,2 ko", "nov.")),
        (Language.HINDI, ("12,34,567", "9.4", "48.2 kB", "नव॰")),
        (Language.TELUGU, ("12,34,567", "9.4", "48.2 కేబీ", "నవం")),
        (Language.ARABIC, ("١٬٢٣٤٬٥٦٧", "٩٫٤", "٤٨٫٢ كيلوبايت", "نوفمبر")),
    ],
)
def test_figures_follow_the_language(
    spoken: Speak, language: Language, said: tuple[str, str, str, str]
) -> None:
    spoken(language)
    thousands, share, size, month = said
    assert words.number(1_234_567) == thousands
    assert words.percent_figure(9.4) == share
    share_94, moment = "94\u00a0%", "27 {month} 2026, 09:42"
    if language is Language.ARABIC:
        share_94, moment = "٩٤\u00a0٪", "٢٧ {month} ٢٠٢٦، ٠٩:٤٢"
    assert words.probability(0.944) == share_94
    assert words.file_size(48_200).replace("\u00a0", " ") == size
    when = datetime(2026, 11, 27, 9, 42).astimezone()
    assert words.moment(when) == moment.format(month=month)


@pytest.mark.parametrize(
    ("language", "said"), [(Language.ENGLISH, "0.1000"), (Language.SPANISH, "0,1000")]
)
def test_a_figure_is_typed_as_the_language_writes_it(
    spoken: Speak, commands: FakeCommands, qtbot: QtBot, language: Language, said: str
) -> None:
    spoken(language)
    panel = ScalePanel(commands.live.camera)
    qtbot.addWidget(panel)
    assert panel.typed.cleanText() == said
    assert panel.typed.valueFromText(said.replace("1", "2")) == pytest.approx(0.2)


class _Numbered(QTranslator):
    """A language that translates only the word for a number."""

    def translate(
        self, context: str, text: str, note: str | None = None, count: int = -1
    ) -> str | None:
        """Return the translation; None leaves the English text."""
        return "n.º {number}" if (context, text) == ("sentences", "no. {number}") else None


def test_numbers_indistinguishable_samples_in_the_language(
    qapp: QApplication,
) -> None:
    made = datetime(2026, 11, 27, tzinfo=UTC)
    twins = [
        SampleSummary(at, f"{at:032x}", SampleDetails("26-1"), made, 1, Tally({})) for at in (1, 2)
    ]
    told = telling_apart(twins)
    ours = _Numbered(qapp)
    qapp.installTranslator(ours)
    try:
        assert [twin_text(one, told[one.sample_id]) for one in twins] == ["n.º 1", "n.º 2"]
    finally:
        qapp.removeTranslator(ours)
    assert twin_text(twins[0], told[1]) == "no. 1"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.ENGLISH, ("25,000", "9,000,000.5")),
        (Language.SPANISH, ("25.000", "9.000.000,5")),
        (Language.FRENCH, ("25\u202f000", "9\u202f000\u202f000,5")),
        (Language.HINDI, ("25,000", "90,00,000.5")),
        (Language.TELUGU, ("25,000", "90,00,000.5")),
        (Language.ARABIC, ("٢٥٬٠٠٠", "٩٬٠٠٠٬٠٠٠٫٥")),
    ],
)
def test_figures_in_a_sentence_of_the_services_follow_the_language(
    spoken: Speak, language: Language, said: tuple[str, str]
) -> None:
    """A Spanish reader takes 25,000 for twenty-five. Numbers that are no amounts, such as years, stay as typed."""
    spoken(language)
    rows, count = said
    assert rows in in_language(
        sentence("A worklist may have at most {most_rows:,} rows. Split it.", most_rows=25_000)
    )
    assert count in _said_of(leukocytes=LeukocyteCount(9_000_000.5))
    assert "2026" in _said_of(birth_year=1492)


def _said_of(**details: Any) -> str:
    with pytest.raises(UserError) as caught:
        check_details(SampleDetails("26-0412", **details), date(2026, 11, 30))
    return str(in_language(caught.value.args[0]))


@pytest.mark.parametrize(
    ("language", "said"),
    [(Language.ENGLISH, "2.5"), (Language.SPANISH, "2,5"), (Language.ARABIC, "٢٫٥")],
)
def test_a_limit_that_was_searched_for_is_repeated_in_the_language(
    spoken: Speak, language: Language, said: str
) -> None:
    spoken(language)
    query = SampleQuery(limits=(Limit(Label.EOSINOPHIL, ">", 2.5),))
    assert f"{said}\u00a0" in search_understood(query)

"""Days, years and least lengths have the digits that all other figures of the language have."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from fake_commands import FakeCommands
from PySide6.QtWidgets import QDateEdit
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.naming.settings import Language
from hematovision_desktop.core.samples.laboratory import STANDARD
from hematovision_desktop.core.samples.sample import SampleDetails, SampleSummary, telling_apart
from hematovision_desktop.core.verdicts.counting import Tally
from hematovision_desktop.ui.parts.texts import words
from hematovision_desktop.ui.samples.form import DetailsForm
from hematovision_desktop.ui.samples.identity import particulars
from hematovision_desktop.ui.samples.model import twin_text
from hematovision_desktop.ui.samples.period_dialog import PeriodDialog
from hematovision_desktop.ui.settings.laboratory import LaboratoryPanel
from hematovision_desktop.ui.settings.laboratory_tables import RangesDialog
from hematovision_desktop.ui.settings.secret_line import passphrase_hint

LATIN = set("0123456789")
DAY = date(2026, 11, 27)
MADE = datetime(2026, 11, 27, 9, 42, tzinfo=UTC)
BORN = SampleDetails("ward", birth_year=1980)


class Silent:
    """A log that never answers."""

    def ask(self, request: Any, then: Callable[[Any], None]) -> None:
        """Leave the question open."""


def days_of_a_period(qtbot: QtBot) -> str:
    dialog = PeriodDialog(Silent(), DAY)
    qtbot.addWidget(dialog)
    return " ".join(one.text() for one in dialog.findChildren(QDateEdit))


def years_of_a_form(qtbot: QtBot) -> str:
    form = DetailsForm()
    qtbot.addWidget(form)
    form.show_details(BORN)
    said = form.birth_year.text()
    form.birth_year.setText(said[:-1] + said[0])
    form.keep()
    assert form.details is not None
    assert form.details.birth_year == 1981
    return said


def day_of_a_laboratorys_ranges(qtbot: QtBot) -> str:
    commands = FakeCommands()
    commands.laboratory.now = replace(STANDARD, source_date=DAY)
    dialog = RangesDialog(commands.laboratory)
    qtbot.addWidget(dialog)
    typed = dialog.origin.day
    said = typed.text() + typed.placeholderText()
    dialog.use_button.click()
    assert commands.laboratory.now.source_date == DAY
    return said


def day_in_the_settings(qtbot: QtBot) -> str:
    panel = LaboratoryPanel(FakeCommands().laboratory)
    qtbot.addWidget(panel)
    panel.show_laboratory(replace(STANDARD, source="", source_date=DAY))
    return panel.ranges_line.text()


def twins_by_their_moment(_qtbot: QtBot) -> str:
    twins = [
        SampleSummary(at, f"{at:032x}", SampleDetails("ward"), MADE.replace(hour=at), 1, Tally({}))
        for at in (1, 2)
    ]
    told = telling_apart(twins)
    said = twin_text(twins[0], told[1])
    assert said == words.moment(twins[0].created_at)
    return said


@pytest.mark.parametrize(
    "said",
    [
        days_of_a_period,
        years_of_a_form,
        day_of_a_laboratorys_ranges,
        day_in_the_settings,
        twins_by_their_moment,
        lambda _qtbot: particulars(BORN, MADE),
        lambda _qtbot: passphrase_hint(),
    ],
)
@pytest.mark.parametrize("language", [Language.ENGLISH, Language.ARABIC])
def test_a_day_has_the_languages_digits(
    spoken: Callable[[Language], None],
    qtbot: QtBot,
    said: Callable[[QtBot], str],
    language: Language,
) -> None:
    spoken(language)
    shown = said(qtbot)
    assert any(one.isdecimal() for one in shown)
    assert bool(LATIN & set(shown)) == (language is Language.ENGLISH)

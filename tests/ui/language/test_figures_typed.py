"""Editable figures are read back as the window wrote them, in every language."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from fake_commands import FakeCommands
from pytestqt.qtbot import QtBot

from hematovision_desktop.core.naming.settings import Language
from hematovision_desktop.core.samples.laboratory import STANDARD
from hematovision_desktop.core.samples.sample import CountUnit, LeukocyteCount, SampleDetails
from hematovision_desktop.core.samples.sample_text import read_count
from hematovision_desktop.ui.samples.form import DetailsForm
from hematovision_desktop.ui.settings.figures_dialog import FiguresDialog
from hematovision_desktop.ui.settings.laboratory_tables import LimitsDialog, RangesDialog


@pytest.mark.parametrize("kind", [RangesDialog, LimitsDialog])
@pytest.mark.parametrize("language", [one for one in Language if one is not Language.SYSTEM])
def test_a_laboratorys_figures_read_back_unchanged(
    kind: type[FiguresDialog],
    language: Language,
    spoken: Callable[[Language], None],
    qtbot: QtBot,
) -> None:
    spoken(language)
    commands = FakeCommands()
    dialog = kind(commands.laboratory)
    qtbot.addWidget(dialog)
    dialog.use_button.click()
    now = commands.laboratory.now
    assert dialog.trouble.text() == ""
    assert (now.ranges, set(now.limits)) == (STANDARD.ranges, set(STANDARD.limits))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.ENGLISH, ("6.2", "14200")),
        (Language.SPANISH, ("6,2", "14200")),
        (Language.FRENCH, ("6,2", "14200")),
        (Language.HINDI, ("6.2", "14200")),
        (Language.TELUGU, ("6.2", "14200")),
        (Language.ARABIC, ("٦٫٢", "١٤٢٠٠")),
    ],
)
def test_a_leukocyte_count_reads_back_as_typed(
    language: Language, said: tuple[str, str], spoken: Callable[[Language], None], qtbot: QtBot
) -> None:
    spoken(language)
    form = DetailsForm()
    qtbot.addWidget(form)
    for text, value, unit in (
        (said[0], 6.2, CountUnit.GIGA_PER_L),
        (said[1], 14_200.0, CountUnit.PER_UL),
    ):
        count = LeukocyteCount(value, unit)
        form.show_details(SampleDetails("26-0412", leukocytes=count))
        assert form.leukocytes.text() == text
        assert read_count(form.leukocytes.text(), unit) == count

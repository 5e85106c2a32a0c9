"""Usual ranges beside the figures of a batch: by patient and laboratory, with flags."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fake_commands import FakeCommands
from PySide6.QtWidgets import QWidget
from words_on import words_on

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.samples.laboratory import STANDARD, ReferenceRange
from hematovision_desktop.core.samples.sample import KnownSample, LeukocyteCount, SampleDetails
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.ui.classify.summary_panel import SummaryPanel
from hematovision_desktop.ui.window.main import MainWindow


def say_all(commands: FakeCommands, label: Label) -> None:
    """Name every waiting cell."""
    for result in list(commands.review.batches[-1].reviewed.results()):
        for index, cell in enumerate(result.cells):
            if cell.needs_review:
                commands.give_verdict(commands.ref, CellKey(result.position, index), label)


@pytest.fixture
def summary(full_window: MainWindow, commands: FakeCommands) -> SummaryPanel:
    say_all(commands, Label.BASOPHIL)
    return full_window.classify_page.summary


def tips(summary: SummaryPanel) -> str:
    return "\n".join(one.toolTip() for one in summary.findChildren(QWidget))


def test_each_type_has_its_usual_range(summary: SummaryPanel) -> None:
    assert "usual 40–80" in tips(summary)
    assert "▲ usual 0–2" in tips(summary)
    assert "Above the usual range: " in words_on(summary)
    assert "basophils" in words_on(summary)


def test_a_low_window_says_which_percentages_are_out_of_range(summary: SummaryPanel) -> None:
    summary.set_compact(compact=True)
    assert "usual range" not in words_on(summary)
    assert "19 ▲" in words_on(summary)
    assert "2–19 △" in words_on(summary), "its interval reaches the range"
    assert "3–21 ▽" in words_on(summary)
    summary.set_compact(compact=False)
    assert "Above the usual range: basophils. Perhaps above the usual range: eosinophils. " in (
        words_on(summary)
    )


def test_a_laboratory_that_changes_its_ranges_changes_the_page(
    summary: SummaryPanel, commands: FakeCommands
) -> None:
    wide = ReferenceRange(Label.BASOPHIL, 0, 100, None, None)
    commands.laboratory.change(replace(STANDARD, ranges=(wide,)))
    assert "usual 0–100" in tips(summary)
    assert "usual 40–80" not in tips(summary)
    assert "usual range" not in words_on(summary)


def test_a_child_is_judged_by_no_range_of_adults(
    summary: SummaryPanel, commands: FakeCommands
) -> None:
    details = SampleDetails("26-1", birth_year=2022)
    commands.review.set_sample(commands.ref, KnownSample(3, "ab" * 16, details))
    assert "usual" not in tips(summary)
    assert "usual range" not in words_on(summary)


def test_gives_the_same_review_triggers_as_the_sample(
    summary: SummaryPanel, commands: FakeCommands
) -> None:
    plain = SampleDetails("26-1")
    commands.review.set_sample(commands.ref, KnownSample(3, "ab" * 16, plain))
    assert "Review the smear" not in words_on(summary)
    counted = replace(plain, leukocytes=LeukocyteCount(90.0))
    commands.review.set_sample(commands.ref, KnownSample(3, "ab" * 16, counted))
    assert "above 20. Review the smear." in words_on(summary)
    assert "Above the usual range: " in words_on(summary)


def test_why_to_look_at_the_smear_again_waits_for_the_cells_that_wait(
    full_window: MainWindow, commands: FakeCommands
) -> None:
    counted = SampleDetails("26-1", leukocytes=LeukocyteCount(90.0))
    commands.review.set_sample(commands.ref, KnownSample(3, "ab" * 16, counted))
    assert "Review the smear" not in words_on(full_window.classify_page.summary)
    say_all(commands, Label.BASOPHIL)
    assert "Review the smear" in words_on(full_window.classify_page.summary)

"""How a differential is written: one precision per row, provisional while cells wait."""

from __future__ import annotations

import pytest

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.verdicts.differential import reviewed_differential
from hematovision_desktop.ui.parts.texts import figure_words

pytestmark = pytest.mark.usefixtures("qapp")
FIVE = LabelSet.FIVE.labels


@pytest.mark.parametrize(
    ("percent", "total", "written"),
    [
        (0.0, 48, "0"),
        (0.4, 250, "<1"),
        (8.3, 48, "8"),
        (75.4, 48, "75"),
        (99.6, 250, ">99"),
        (100.0, 48, "100"),
        (8.31, 2000, "8.3"),
        (75.0, 2000, "75.0"),
        (0.04, 5000, "<0.1"),
        (99.98, 5000, ">99.9"),
    ],
)
def test_the_precision_of_a_row_follows_the_cells_counted(
    percent: float, total: int, written: str
) -> None:
    assert figure_words.percent_of(percent, total) == written


def test_while_cells_wait_the_range_is_what_they_can_still_change() -> None:
    counts = {Label.NEUTROPHIL: 60, Label.LYMPHOCYTE: 31}
    waiting = reviewed_differential(counts, 7, FIVE)
    neutrophil = waiting.share(Label.NEUTROPHIL)
    assert neutrophil is not None
    said = figure_words.share_sentence(neutrophil, waiting).replace("\u00a0", " ")
    assert said == "Neutrophil 66 %, 61–68 depending on the 7 waiting cells"
    assert figure_words.provisional_sentence(waiting) == (
        "Provisional: Neutrophil 66\u00a0%, 61–68 depending on the 7 waiting cells."
    )


def test_one_waiting_cell_is_one() -> None:
    one = reviewed_differential({Label.NEUTROPHIL: 3}, 1, FIVE)
    assert "75–100 depending on the waiting cell" in figure_words.provisional_sentence(one)


def test_without_waiting_cells_the_range_is_the_interval() -> None:
    done = reviewed_differential({Label.NEUTROPHIL: 62, Label.LYMPHOCYTE: 38}, 0, FIVE)
    neutrophil = done.share(Label.NEUTROPHIL)
    assert neutrophil is not None
    said = figure_words.share_sentence(neutrophil, done).replace("\u00a0", " ")
    assert said == "Neutrophil 62 %, 95 % interval 52–72"
    assert figure_words.provisional_sentence(done) == ""


@pytest.mark.parametrize(
    ("total", "said"),
    [
        (0, ""),
        (1, "Only 1 cell: count 100 or more for a differential."),
        (99, "Only 99 cells: count 100 or more for a differential."),
        (100, ""),
    ],
)
def test_reports_few_cells(total: int, said: str) -> None:
    few = reviewed_differential({Label.NEUTROPHIL: total}, 0, FIVE)
    assert figure_words.few_sentence(few) == said


def test_shows_bands_beside_the_neutrophils_that_include_them() -> None:
    found = reviewed_differential({Label.NEUTROPHIL: 97, Label.BAND: 3})
    assert figure_words.within_sentence(found) == "Of these, band 3 (3\u00a0%, 1–9)."
    assert figure_words.within_sentence(reviewed_differential({Label.NEUTROPHIL: 9})) == ""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from hematovision_desktop.core.cells.field import Box, Cell, FieldResult, FieldStatus, ReviewReason
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.cells.quality import FieldAdvice
from hematovision_desktop.core.microscopes.microscope import UNKNOWN, Standing
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook
from hematovision_desktop.shell.records import Table


def a_field(
    position: int,
    red_cells: int | None = None,
    platelets: int | None = None,
    *advice: FieldAdvice,
) -> FieldResult:
    return FieldResult(
        position,
        Path(f"/slides/{position}.jpg"),
        FieldStatus.NO_CELL,
        red_cells=red_cells,
        platelets=platelets,
        advice=advice,
    )


def written(*results: FieldResult, standing: Standing = UNKNOWN) -> list[str]:
    stream = io.StringIO()
    table = Table(stream, LabelSet.FIVE)
    table.write(results, VerdictBook(), standing)
    table.finish()
    return stream.getvalue().splitlines()


def test_sums_red_cells_and_platelets_over_the_pictures_that_counted_them() -> None:
    lines = written(a_field(0, 1200, 7), a_field(1), a_field(2, 34, 0))
    said = "Also seen in 2 pictures: 1,234 red cells, 7 platelets. This is not a blood count."
    assert said in lines


def test_tells_only_of_cells_that_wait() -> None:
    doubted = one_cell(0.4, ReviewReason.LOW_CONFIDENCE)
    assert "1 of 1 cell is not counted: a person has to look at it." in written(doubted)
    for result in (one_cell(0.99), a_field(0)):
        assert not [line for line in written(result) if "not counted" in line]


def test_says_nothing_if_nobody_counted_them() -> None:
    assert not [line for line in written(a_field(0)) if "red cells" in line or "take again" in line]


def test_counts_advice_most_frequent_first() -> None:
    focus, dark = FieldAdvice.FOCUS, FieldAdvice.TOO_DARK
    lines = written(a_field(0, None, None, dark, focus), a_field(1, None, None, focus))
    assert "Pictures to take again, and why: focus in 2, too dark in 1." in lines


def one_cell(confidence: float, *reasons: ReviewReason) -> FieldResult:
    named = {Label.NEUTROPHIL: 1.0}
    cell = Cell(Box(0, 0, 9, 9), Label.NEUTROPHIL, confidence, named, reasons)
    return FieldResult(0, Path("/slides/0.jpg"), FieldStatus.OK, cells=(cell,), primary=0)


@pytest.mark.parametrize(
    ("standing", "result", "said"),
    [
        (Standing(), one_cell(0.97), "neutrophil           fairly sure  "),
        (Standing(familiar=True), one_cell(0.97), "neutrophil           fairly sure  "),
        (Standing(familiar=False), one_cell(0.97), "neutrophil           suggestion  "),
        (Standing("B", promise=0.95), one_cell(0.97), "neutrophil           97% sure  "),
        (Standing("B", promise=0.95), one_cell(0.999), "neutrophil           99% sure  "),
        (
            Standing("B", promise=0.95),
            one_cell(0.6, ReviewReason.LOW_CONFIDENCE),
            "neutrophil           60% please look",
        ),
        (
            Standing(),
            one_cell(0.6, ReviewReason.LOW_CONFIDENCE),
            "neutrophil           please look  ",
        ),
    ],
)
def test_a_name_is_sure_with_a_figure_only_on_a_proven_microscope(
    standing: Standing, result: FieldResult, said: str
) -> None:
    assert said in written(result, standing=standing)[1]


def test_the_end_says_that_nobody_checked_if_cells_were_named() -> None:
    assert any("program not checked" in line for line in written(one_cell(0.97)))
    assert not any("program not checked" in line for line in written(a_field(0)))


@pytest.mark.parametrize(
    ("neutrophils", "total", "percent", "interval"),
    [(57, 200, "29 %", "22-35 %"), (1, 300, "<1 %", "0-2 %"), (5, 2000, "0.3 %", "0.1-0.6 %")],
)
def test_percentages_equal_the_sheets(
    neutrophils: int, total: int, percent: str, interval: str
) -> None:
    labels = [Label.NEUTROPHIL] * neutrophils + [Label.LYMPHOCYTE] * (total - neutrophils)
    cells = tuple(Cell(Box(0, 0, 9, 9), one, 0.99, {one: 1.0}, ()) for one in labels)
    lines = written(FieldResult(0, Path("/slides/0.jpg"), FieldStatus.OK, cells=cells, primary=0))
    line = next(one for one in lines if one.startswith("neutrophil"))
    assert line == f"{'neutrophil':<21}{neutrophils:>6}{percent:>9}  {interval}"

from __future__ import annotations

import io
from pathlib import Path

from hematovision_desktop.core.cells.field import FieldResult, FieldStatus
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.cells.quality import FieldAdvice
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


def written(*results: FieldResult) -> list[str]:
    stream = io.StringIO()
    table = Table(stream, LabelSet.FIVE)
    table.write(results, VerdictBook())
    table.finish()
    return stream.getvalue().splitlines()


def test_red_cells_and_platelets_are_summed_over_the_pictures_in_which_they_were_counted() -> None:
    lines = written(a_field(0, 1200, 7), a_field(1), a_field(2, 34, 0))
    said = "Seen around them in 2 pictures: 1,234 red cells, 7 platelets. That is no blood count."
    assert said in lines


def test_where_nobody_counted_nothing_is_said() -> None:
    assert not [line for line in written(a_field(0)) if "red cells" in line or "take again" in line]


def test_advice_is_counted_most_frequent_first() -> None:
    focus, dark = FieldAdvice.FOCUS, FieldAdvice.TOO_DARK
    lines = written(a_field(0, None, None, dark, focus), a_field(1, None, None, focus))
    assert "Pictures to take again, and why: focus in 2, too dark in 1." in lines

"""What `classify` writes about a picture does not depend on how many were ready at once."""

from __future__ import annotations

import argparse
import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from log_samples import a_start

from hematovision_desktop.core.cells.batch import BatchUpdate, CancelToken, Progress
from hematovision_desktop.core.cells.field import Box, Cell, FieldResult, FieldStatus
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.log import BatchState
from hematovision_desktop.shell.classify import _Run

FOREIGN_FROM = 0.5
CELLS_EACH = 7


class NoLog:
    """A log that stores nothing."""

    def begin(self, _start: object) -> None: ...
    def add(self, _results: object, _joins: object) -> None: ...
    def end(self, _state: BatchState) -> None: ...


def a_result(position: int) -> FieldResult:
    shares = {one: float(one is Label.NEUTROPHIL) for one in LabelSet.FOUR.labels}
    cells = tuple(
        Cell(Box(40 * at, 0, 30, 30), Label.NEUTROPHIL, 1.0, shares, distance=0.1)
        for at in range(CELLS_EACH)
    )
    path = Path(f"/slides/{position}.jpg")
    return FieldResult(position, path, FieldStatus.OK, f"{position:064x}", cells=cells)


def written(at_a_time: int) -> list[dict[str, Any]]:
    stream = io.StringIO()
    parsed = argparse.Namespace(format="json", output=None, csv_dialect="excel")
    run = _Run(parsed, stream, cast(Any, NoLog()), CancelToken(), None)
    results = [a_result(position) for position in range(12)]
    run.begun(replace(a_start(), foreign_limit=FOREIGN_FROM), len(results))
    for first in range(0, len(results), at_a_time):
        some = tuple(results[first : first + at_a_time])
        run.came(BatchUpdate(some, Progress(first + len(some), len(results), 0, 0, 1.0)))
    run.finish()
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_familiar_reflects_the_pictures_so_far_however_many_come_at_once() -> None:
    alone = written(1)
    assert [one["familiar"] for one in alone] == [None] * 4 + [True] * 8
    assert written(5) == alone
    assert written(12) == alone

"""Cells that are written for other programs and come back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from log_samples import a_failure, a_result, a_start

from hematovision_desktop.adapters.exchange.coco import Coco
from hematovision_desktop.adapters.exchange.folders import Folders
from hematovision_desktop.adapters.exchange.geojson import GeoJson
from hematovision_desktop.adapters.exchange.voc import Voc
from hematovision_desktop.adapters.exchange.yolo import Yolo
from hematovision_desktop.core.cells.field import Box, Cell, FieldResult, ReviewReason
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.formats.exchange import (
    ExchangeFormat,
    Mark,
    OutSet,
    SourceFile,
    crop_file,
)
from hematovision_desktop.core.logbook.log import BatchState, BatchSummary, LoggedBatch
from hematovision_desktop.core.verdicts.reviewed_batch import tally_of
from hematovision_desktop.core.verdicts.verdict import (
    CellKey,
    Verdict,
    named,
)

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
FORMATS: dict[str, ExchangeFormat] = {
    "geojson": GeoJson(),
    "coco": Coco(),
    "voc": Voc(),
    "yolo": Yolo(),
    "folders": Folders(),
}
WIDTH, HEIGHT = 640, 480


def a_cell(box: Box, label: Label, *, waits: bool = False) -> Cell:
    shares = {one: 0.9 if one is label else 0.1 / 8 for one in LabelSet.EXTENDED.labels}
    return Cell(box, label, 0.9, shares, (ReviewReason.LOW_CONFIDENCE,) if waits else ())


def a_batch(
    results: Iterable[FieldResult], verdicts: Iterable[Verdict] = (), batch_id: int = 1
) -> LoggedBatch:
    fields, rows = tuple(results), tuple(verdicts)
    tally = tally_of(fields, rows)
    summary = BatchSummary(batch_id, a_start(), BatchState.FINISHED, "", tally)
    return LoggedBatch(summary, fields, rows)


def files_of(form: ExchangeFormat, out: OutSet) -> list[SourceFile]:
    files = [SourceFile(name, partial(bytes, content)) for name, content in form.write(out)]
    if isinstance(form, Folders):
        crops = (crop_file(field, cell) for field in out.fields for cell in field.cells)
        files += [SourceFile(name, lambda: b"") for name in crops]
    return files


ONE = a_batch(
    [
        replace(
            a_result(
                0,
                "/slides/a.jpg",
                a_cell(Box(10, 20, 60, 70), Label.NEUTROPHIL),
                a_cell(Box(200, 100, 50, 40), Label.MONOCYTE, waits=True),
            ),
            width=WIDTH,
            height=HEIGHT,
        ),
        a_result(1, "/slides/empty.jpg"),
        a_failure(2),
    ],
    [named(CellKey(0, 0), Label.BAND, "Ana", NOW)],
)


def mark(ends: tuple[float, float, float, float], name: str = "basophil", **more: object) -> Mark:
    return Mark("a.jpg", ends, name, **more)  # type: ignore[arg-type]

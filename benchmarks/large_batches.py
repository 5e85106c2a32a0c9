"""A log with large batches, for every benchmark that measures the window with one; and the window itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.assembly import places
from hematovision_desktop.core.cells.field import (
    Box,
    Cell,
    FieldResult,
    FieldStatus,
    ReviewReason,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.logbook.log import BatchStart, BatchState

SMALL_COPY_BYTES = 2_500
WRITTEN_TOGETHER = 2_000
_LABELS = LabelSet.FIVE.labels


def a_field(position: int) -> FieldResult:
    """Return a field with one cell; every second one has the first type, every ninth is in doubt."""
    label = _LABELS[0] if position % 2 else _LABELS[position // 2 % len(_LABELS)]
    sure = 0.8 + position % 97 / 1000
    shares = dict.fromkeys(_LABELS, (1 - sure) / (len(_LABELS) - 1)) | {label: sure}
    reasons = (ReviewReason.LOW_CONFIDENCE,) if position % 9 == 0 else ()
    return FieldResult(
        position,
        Path(f"/slides/{position}.png"),
        FieldStatus.OK,
        sha256=f"{position:064x}",
        size_bytes=45_000,
        width=360,
        height=360,
        scale=Scale(0.1, ScaleSource.RED_CELLS),
        background=(230.0, 220.0, 225.0),
        cells=(Cell(Box(100, 120, 130, 124), label, sure, shares, reasons),),
        primary=0,
        thumbnail=os.urandom(SMALL_COPY_BYTES),
    )


def fill_log(sizes: Sequence[int]) -> None:
    """Write batches with so many cells, one per file, to the log in its place."""
    places.log_path().parent.mkdir(parents=True, exist_ok=True)
    log = SqliteLog(places.log_path())
    for cells in sizes:
        now = datetime.now(UTC)
        batch = log.begin_batch(
            BatchStart(f"{cells}", now, cells, LabelSet.FIVE, 0.8, "bench", "00" * 32, "0")
        )
        for first in range(0, cells, WRITTEN_TOGETHER):
            last = min(cells, first + WRITTEN_TOGETHER)
            log.add_fields(batch, list(map(a_field, range(first, last))))
        log.end_batch(batch, BatchState.FINISHED)
    log.close()


def measured(module: str, sizes: Sequence[int]) -> Any:
    """Return the figures of a benchmark from two children: one fills a log, the other shows it offscreen."""
    with tempfile.TemporaryDirectory() as folder:
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HEMATOVISION_HOME": folder}
        command = [sys.executable, "-m", module]
        subprocess.run([*command, "fill", *map(str, sizes)], env=env, check=True)
        shown = subprocess.run(
            [*command, "show", str(len(sizes))],
            env=env,
            stdout=subprocess.PIPE,
            check=True,
            text=True,
        )
        return json.loads(shown.stdout.splitlines()[-1])


def run(main: Callable[..., None], show: Callable[[int], Any]) -> None:
    """Run a benchmark as the command or as one of its children. show: gets the number of batches."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["fill"]:
        fill_log([int(one) for one in arguments[1:]])
    elif arguments[:1] == ["show"]:
        print(json.dumps(show(int(arguments[1]))))
    else:
        main(*map(int, arguments))

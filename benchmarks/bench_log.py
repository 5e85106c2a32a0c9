"""How fast a large log is: writing, searching, opening a batch, removing one.

    python -m benchmarks.bench_log [FIELDS]

666,500 fields hold a million cells. Prints one line for each. The log contains batches of 500 fields with 1.5 cells each on average and
a thumbnail of 3 KB. It is in a temporary folder.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.cells.field import (
    Box,
    Cell,
    FieldResult,
    FieldStatus,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.log import BatchStart, BatchState, LogQuery
from hematovision_desktop.core.verdicts.differential import binomial_interval

FIELDS = 100_000
BATCH = 500
WRITTEN_TOGETHER = 40
REPEATS = 7


def make_fields(batch: int) -> Iterator[FieldResult]:
    thumbnail = os.urandom(3000)
    for position in range(BATCH):
        label = tuple(Label)[(batch + position) % 4]
        shares = dict.fromkeys(LabelSet.FIVE.labels, 0.05) | {label: 0.8}
        cell = Cell(Box(100, 120, 80, 84), label, 0.8, shares)
        yield FieldResult(
            position,
            Path(
                f"/home/clinic/Pictures/smears/2026/ward {batch % 17}/slide {batch}/{position}.jpg"
            ),
            FieldStatus.OK,
            sha256=f"{batch * BATCH + position:064x}",
            size_bytes=45_000,
            width=640,
            height=480,
            scale=Scale(0.1, ScaleSource.RED_CELLS),
            background=(230.0, 220.0, 225.0),
            cells=(cell,) * (1 + position % 2),
            primary=0,
            thumbnail=thumbnail,
        )


FIRST = BatchStart(
    "", datetime(2026, 1, 1, tzinfo=UTC), BATCH, LabelSet.FIVE, 0.6, "bench", "00" * 32, "0"
)


def fill(log: SqliteLog, fields: int) -> None:
    for batch in range(fields // BATCH):
        at = FIRST.started_at + timedelta(hours=batch)
        batch_id = log.begin_batch(replace(FIRST, name=f"Slide {batch}", started_at=at))
        results = list(make_fields(batch))
        for first in range(0, BATCH, WRITTEN_TOGETHER):
            log.add_fields(batch_id, results[first : first + WRITTEN_TOGETHER])
        log.end_batch(batch_id, BatchState.FINISHED)


def report(what: str, seconds: float, more: str = "") -> None:
    print(f"{what:<44}{seconds * 1000:>10.1f} ms  {more}".rstrip(), flush=True)


def measure(what: str, call: Callable[[], object]) -> None:
    """Print the median of several calls, and of their processor time."""
    times, worked = [], []
    for _ in range(REPEATS):
        started, at_work = time.perf_counter(), time.process_time()
        answer = call()
        times.append(time.perf_counter() - started)
        worked.append(time.process_time() - at_work)
    found = f"  {len(answer)} found" if isinstance(answer, list) else ""
    report(what, median(times), f"processor {median(worked) * 1000:>6.1f} ms{found}")


@contextmanager
def timed(what: str, fields: int = 0) -> Iterator[None]:
    started = time.perf_counter()
    yield
    took_s = time.perf_counter() - started
    report(what, took_s, f"{fields / took_s:,.0f} fields a second" if fields else "")


def main(fields: int = FIELDS) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.db"
        log = SqliteLog(path)
        with timed(f"write {fields:,} fields, {WRITTEN_TOGETHER} at a time", fields):
            fill(log, fields)
        log.close()
        with timed("open the log"):
            log = SqliteLog(path)
        queries = {
            "all batches": LogQuery(),
            "a word in every path": LogQuery(("pictures",)),
            "a long word in every path": LogQuery(("pictures/smears/2026",)),
            "a word in some paths of each batch": LogQuery(("9.jpg",)),
            "a word in few paths": LogQuery(("slide 77/",)),
            "three words": LogQuery(("ward 3", "slide", "499.jpg")),
            "two letters": LogQuery(("j9",)),
            "a letter in none": LogQuery(("z",)),
            "a word in none": LogQuery(("no such word",)),
            "a label": LogQuery(label=Label.NEUTROPHIL),
            "a day": LogQuery(first_day=datetime(2026, 1, 3).date(), last_day=datetime(2026, 1, 3).date()),
        }  # fmt: skip
        for name, query in queries.items():
            measure(f"search: {name}", lambda query=query: log.batches(query))
        newest = log.batches(LogQuery())[0].batch_id
        measure(f"open a batch of {BATCH}", lambda: log.read_batch(newest))
        with timed(f"remove a batch of {BATCH}"):
            log.remove_batch(newest)
        log.close()
        print(f"{'size of the file':<44}{path.stat().st_size / 1e6:>10.0f} MB")
    measure("interval of 5,000 in 10,000 cells", lambda: binomial_interval(5_000, 10_000))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))

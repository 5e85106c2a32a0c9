"""How much work it is to open a large batch of the log again, until its first tiles are painted.

    python -m benchmarks.bench_reopen [CELLS …]

A log holds one batch for each number of cells, one cell a file, each with a small copy of 2.5 KB.
Each is opened in the real window, offscreen, several times over. Time is that of the processor in
all threads, which other work on the machine makes little longer: until the batch is in view, until
tiles are painted, and until all are there.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

CELLS = (40_000, 100_000)
REPEATS = 5
SMALL_COPY_BYTES = 2_500
WRITTEN_TOGETHER = 2_000


def fill_log(sizes: list[int]) -> None:
    """In the child: put batches of so many cells into the log."""
    from hematovision_desktop.adapters.log.sqlite import SqliteLog
    from hematovision_desktop.assembly import places
    from hematovision_desktop.core.field import (
        Box,
        Cell,
        FieldResult,
        FieldStatus,
        ReviewReason,
        Scale,
        ScaleSource,
    )
    from hematovision_desktop.core.labels import LabelSet
    from hematovision_desktop.core.log import BatchStart, BatchState

    labels = LabelSet.FIVE.labels

    def field(position: int) -> FieldResult:
        label = labels[0] if position % 2 else labels[position // 2 % len(labels)]
        sure = 0.8 + position % 97 / 1000
        shares = dict.fromkeys(labels, (1 - sure) / (len(labels) - 1)) | {label: sure}
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

    places.log_path().parent.mkdir(parents=True, exist_ok=True)
    log = SqliteLog(places.log_path())
    for cells in sizes:
        now = datetime.now(UTC)
        batch = log.begin_batch(
            BatchStart(f"{cells}", now, cells, LabelSet.FIVE, 0.8, "bench", "00" * 32, "0")
        )
        for first in range(0, cells, WRITTEN_TOGETHER):
            last = min(cells, first + WRITTEN_TOGETHER)
            log.add_fields(batch, list(map(field, range(first, last))))
        log.end_batch(batch, BatchState.FINISHED)
    log.close()


def reopen(batches: int) -> list[list[dict[str, float]]]:
    """In the child: open each batch in the window, over and over; return what each time took."""
    from PySide6.QtCore import QEventLoop, QTimer, Slot
    from PySide6.QtWidgets import QApplication

    from hematovision_desktop.services.messages.program import ModelChanged
    from hematovision_desktop.shell import window as app

    figures: list[list[dict[str, float]]] = [[] for _ in range(batches)]

    def wait_for(done: Callable[[], bool]) -> None:
        # Asleep until something comes: a loop that only looks would be counted as work.
        while not done():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    class MeasuredWindow(app.MainWindow):
        _begun = False

        def __init__(self, program: Any, *values: Any, **named: Any) -> None:
            self._program = program
            super().__init__(program, *values, **named)

        @Slot(object)
        def handle(self, event: object) -> None:
            super().handle(event)
            if isinstance(event, ModelChanged) and not self._begun:
                self._begun = True
                QTimer.singleShot(0, self.measure)

        @Slot()
        def measure(self) -> None:
            for _ in range(REPEATS):
                for number, kept in enumerate(figures, 1):
                    kept.append(self.open_once(number))
            QApplication.quit()

        def open_once(self, batch_id: int) -> dict[str, float]:
            page, program = self.classify_page, self._program
            begun, at_once = time.process_time(), time.perf_counter()
            marks: dict[str, float] = {}

            def mark(name: str) -> None:
                marks[f"{name}, worked s"] = time.process_time() - begun
                marks[f"{name}, wall s"] = time.perf_counter() - at_once

            program.open_batch(batch_id)
            wait_for(lambda: program.review.view is not None)
            mark("in view")
            wait_for(lambda: page.gallery.model.rowCount() > 0)
            page.gallery.view.viewport().repaint()
            mark("first tiles")
            wait_for(lambda: page.is_settled)
            mark("all tiles")
            program.review.remove(program.review.view.ref)
            QApplication.processEvents()
            return marks

    app.MainWindow = MeasuredWindow
    app.run_window(drawn=False, pack_path=None, log_path=None)
    return figures


def main(*sizes: int) -> None:
    """Print one line a figure."""
    chosen = sizes or CELLS
    with tempfile.TemporaryDirectory() as folder:
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HEMATOVISION_HOME": folder}
        command = [sys.executable, "-m", "benchmarks.bench_reopen"]
        subprocess.run([*command, "fill", *map(str, chosen)], env=env, check=True)
        answer = subprocess.run(
            [*command, "reopen", str(len(chosen))],
            env=env,
            stdout=subprocess.PIPE,
            check=True,
            text=True,
        )
        for cells, times in zip(chosen, json.loads(answer.stdout.splitlines()[-1]), strict=True):
            for name in times[0]:
                middle = statistics.median(one[name] for one in times)
                print(f"{cells:>9,} cells  {name:<24} {middle:8.3f}")


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments[:1] == ["fill"]:
        fill_log([int(one) for one in arguments[1:]])
    elif arguments[:1] == ["reopen"]:
        print(json.dumps(reopen(int(arguments[1]))))
    else:
        main(*map(int, arguments))

"""How much work it is to open a large batch of the log again, until its first tiles are painted.

    python -m benchmarks.bench_reopen [CELLS …]

A log contains one batch for each number of cells, one cell per file, each with a small copy of 2.5
KB. Each batch is opened in the real window, offscreen, several times. The time is processor time of
all threads, which other work on the machine hardly changes: until the batch is in view, until tiles
are painted, and until all are there.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import Any

from benchmarks.large_batches import measured, run

CELLS = (40_000, 100_000)
REPEATS = 5


def reopen(batches: int) -> list[list[dict[str, float]]]:
    """In the child: open each batch in the window several times. Return the time of each."""
    from PySide6.QtCore import QEventLoop, QTimer, Slot
    from PySide6.QtWidgets import QApplication

    from hematovision_desktop.services.messages.program import ModelChanged
    from hematovision_desktop.shell import window as app

    figures: list[list[dict[str, float]]] = [[] for _ in range(batches)]

    def wait_for(done: Callable[[], bool]) -> None:
        # Sleeps until something happens: a loop that only polls would count as work.
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
    """Print one line per figure."""
    chosen = sizes or CELLS
    for cells, times in zip(chosen, measured("benchmarks.bench_reopen", chosen), strict=True):
        for name in times[0]:
            middle = statistics.median(one[name] for one in times)
            print(f"{cells:>9,} cells  {name:<24} {middle:8.3f}")


if __name__ == "__main__":
    run(main, reopen)

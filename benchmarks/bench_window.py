"""The real window, offscreen: how soon it is ready, its longest stall, and its memory in the end.

Each figure comes from a fresh process. ``start`` measures the time from the process's start to the
first painted window. ``batch N`` classifies N files while a heartbeat on the main thread measures
the longest silence of the event loop. Then it scrolls through all of them, and reads the memory at
the end.
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from hematovision_desktop.shell.loading import load_window

STARTS = 5
FEW, MANY = 2_500, 25_000
BEAT_MS = 1
SCROLLS = 60


def time_start() -> dict[str, float]:
    """In the child: return seconds from the process's start to the first paint and to the loaded model."""
    app = load_window()  # first of all, as the program does
    import psutil
    from PySide6.QtCore import QObject, Slot
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication

    from hematovision_desktop.services.messages.program import ModelChanged

    born = psutil.Process().create_time()
    marks: dict[str, float] = {}

    def mark(name: str) -> None:
        marks.setdefault(name, time.time() - born)
        if len(marks) == 2:
            QApplication.quit()

    class TimedWindow(app.MainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            super().paintEvent(event)
            mark("first paint")

        @Slot(object)
        def handle(self, event: object) -> None:
            super().handle(event)
            if isinstance(event, ModelChanged):
                mark("model loaded")

    assert issubclass(TimedWindow, QObject)
    app.MainWindow = TimedWindow
    app.run_window(drawn=False, pack_path=None, log_path=None)
    return marks


def run_batch_in_window(paths: list[str]) -> dict[str, float]:
    """In the child: classify the files in the window. Return stall, time and memory."""
    import psutil
    from PySide6.QtCore import QObject, QTimer, Slot
    from PySide6.QtWidgets import QApplication

    from hematovision_desktop.services.messages.program import ModelChanged
    from hematovision_desktop.services.messages.review import BatchBegun, BatchEnded
    from hematovision_desktop.shell import window as app

    figures: dict[str, float] = {}

    class Heart(QObject):
        def __init__(self, window: Any) -> None:
            super().__init__(window)
            self._last = 0.0
            self._gaps: list[float] = []
            self._timer = QTimer(self, interval=BEAT_MS)
            self._timer.timeout.connect(self.beat)

        @Slot()
        def beat(self) -> None:
            now = time.perf_counter()
            if self._last:
                self._gaps.append((now - self._last) * 1000 - BEAT_MS)
            self._last = now

        def start(self) -> None:
            self._timer.start()

        def stop(self) -> None:
            self._timer.stop()
            gaps = sorted(self._gaps)
            figures["longest stall ms"] = gaps[-1]
            figures["stall p99.9 ms"] = gaps[int(0.999 * (len(gaps) - 1))]

    class MeasuredWindow(app.MainWindow):
        @Slot(object)
        def handle(self, event: object) -> None:
            super().handle(event)
            if isinstance(event, ModelChanged):
                self._heart = Heart(self)
                self._program.open_paths([Path(path) for path in paths])
            elif isinstance(event, BatchBegun):
                self._heart.start()
            elif isinstance(event, BatchEnded):
                self._ended = event
                QTimer.singleShot(500, self.finish)

        @Slot()
        def finish(self) -> None:
            self._heart.stop()
            self.scroll()
            gc.collect()
            figures["seconds"] = self._ended.progress.elapsed_s
            figures["fields"] = self._ended.progress.done
            figures["MB"] = psutil.Process().memory_info().rss / 1e6
            QApplication.quit()

        def scroll(self) -> None:
            bar = self.classify_page.gallery.view.verticalScrollBar()
            turns = []
            for step in range(SCROLLS):
                started = time.perf_counter()
                bar.setValue(bar.maximum() * step // SCROLLS)
                QApplication.processEvents()
                turns.append((time.perf_counter() - started) * 1000)
            figures["scroll median ms"] = statistics.median(turns)
            figures["scroll longest ms"] = max(turns)

        def __init__(self, program: Any, *values: Any, **named: Any) -> None:
            self._program = program
            super().__init__(program, *values, **named)

    app.MainWindow = MeasuredWindow
    app.run_window(drawn=False, pack_path=None, log_path=None)
    return figures


def _child(folder: str, *arguments: str) -> dict[str, float]:
    answer = subprocess.run(
        [sys.executable, "-m", "benchmarks.bench_window", *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HEMATOVISION_HOME": folder},
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    figures: dict[str, float] = json.loads(answer.stdout.splitlines()[-1])
    return figures


def main() -> None:
    """Print start times, stalls and memory."""
    from benchmarks.slides import small_files

    with tempfile.TemporaryDirectory() as folder:
        _child(folder, "start")  # warms the disk's cache and the stored processor check
        starts = [_child(folder, "start") for _ in range(STARTS)]
        for name in starts[0]:
            print(f"{name:<14} median {statistics.median(one[name] for one in starts):5.2f} s")
        files = [str(path) for path in small_files(Path(folder))]
        weights = []
        for count in (FEW, MANY):
            listed = Path(folder) / f"files{count}.json"
            listed.write_text(json.dumps((files * (count // len(files) + 1))[:count]))
            figures = _child(folder, "batch", str(listed))
            weights.append(figures["MB"])
            print(
                f"{count:>6} fields    {figures['fields'] / figures['seconds']:5.0f} a second   "
                f"longest stall {figures['longest stall ms']:5.1f} ms   "
                f"p99.9 {figures['stall p99.9 ms']:5.1f} ms   {figures['MB']:5.0f} MB   "
                f"one turn of scrolling {figures['scroll median ms']:.1f} ms, "
                f"longest {figures['scroll longest ms']:.1f} ms"
            )
        print(f"memory grown from {FEW:,} to {MANY:,} fields: {weights[1] - weights[0]:.0f} MB")


if __name__ == "__main__":
    if sys.argv[1] == "start":
        print(json.dumps(time_start()))
    else:
        print(json.dumps(run_batch_in_window(json.loads(Path(sys.argv[2]).read_text()))))

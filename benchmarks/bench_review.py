"""What a person notices in a batch of 25,000 cells: naming one cell, and all cells of a type at once.

    python -m benchmarks.bench_review [CELLS]

The real window, offscreen, shows a log with such a batch. ``one name`` presses a key again and
again. A heartbeat measures how much the main thread worked between two beats for any purpose: the
key, the figures, painting. Its own time does not include other work on the machine, but shared
caches make it longer. So a yardstick, a loop that is always the same, is timed beside each key. ``a
whole type`` chooses all cells of the largest group, names them with one key, and waits until the
window has painted it; then undo.
"""

from __future__ import annotations

import statistics
import time
from typing import Any

from benchmarks.large_batches import measured, run

CELLS = 25_000
NAMES = 120
BEAT_MS = 1
YARDSTICK = 20_000
_KEYS = "NLEM"


def review(_batches: int) -> dict[str, float]:
    """In the child: open the batch in the window, name one cell after the other, then a type."""
    from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, Qt, QTimer, Slot
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from hematovision_desktop.services.messages.program import ModelChanged
    from hematovision_desktop.shell import window as app

    figures: dict[str, float] = {}

    class Heart(QObject):
        """Measures the longest time between two of its beats."""

        def __init__(self, parent: QObject) -> None:
            super().__init__(parent)
            self._clock = QElapsedTimer()
            self._timer = QTimer(self, interval=BEAT_MS)
            self._timer.timeout.connect(self.beat)
            self.longest_ms = 0.0
            self.most_work_ms = 0.0
            self._worked = 0.0

        @Slot()
        def beat(self) -> None:
            worked = time.thread_time()
            if self._clock.isValid():
                gap = self._clock.nsecsElapsed() / 1e6 - BEAT_MS
                self.longest_ms = max(self.longest_ms, gap)
                self.most_work_ms = max(self.most_work_ms, (worked - self._worked) * 1000)
            self._worked = worked
            self._clock.start()

        def switch(self, *, on: bool) -> None:
            self._clock.invalidate()
            self.longest_ms = self.most_work_ms = 0.0
            if on:
                self._timer.start()
            else:
                self._timer.stop()

    def settle(ms: int) -> None:
        # Not QTest.qWait: it sleeps, and then does everything that became due between two beats.
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def yardstick_ms() -> float:
        begun = time.thread_time()
        sum(number * number for number in range(YARDSTICK))
        return (time.thread_time() - begun) * 1000

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
            page = self.classify_page
            started = time.perf_counter()
            self._program.open_batch(1)
            worked = time.thread_time()
            while not page.has_batch or not page.is_settled:
                QApplication.processEvents()
            figures["open s"] = time.perf_counter() - started
            figures["open, worked s"] = time.thread_time() - worked
            self.name_one_by_one()
            self.name_a_type()
            QApplication.quit()

        def name_one_by_one(self) -> None:
            view = self.classify_page.gallery.view
            view.choose(self.classify_page.gallery.model.rowCount() // 3)
            settle(1500)
            heart = Heart(self)
            noted: dict[str, list[float]] = {
                name: []
                for name in (
                    "key, worked ms",
                    "between beats, worked ms",
                    "between beats, wall ms",
                    "all tiles painted, worked ms",
                    "yardstick ms",
                )
            }
            keys, beats, walls, paints, yards = noted.values()
            for number in range(NAMES):
                yards.append(yardstick_ms())
                heart.switch(on=True)
                settle(30)
                at_work = time.thread_time()
                QTest.keyClick(view, _KEYS[number % len(_KEYS)])
                keys.append((time.thread_time() - at_work) * 1000)
                settle(150)
                beats.append(heart.most_work_ms)
                walls.append(heart.longest_ms)
                heart.switch(on=False)
                at_work = time.thread_time()
                view.viewport().repaint()
                paints.append((time.thread_time() - at_work) * 1000)
                QTest.keyClick(view, Qt.Key.Key_Right)
                settle(100)
            for name, values in noted.items():
                figures[f"{name}, median"] = statistics.median(values)
                figures[f"{name}, p95"] = statistics.quantiles(values, n=20)[-1]
                figures[f"{name}, longest"] = max(values)

        def name_a_type(self) -> None:
            gallery = self.classify_page.gallery
            view, batch = gallery.view, self._program.review.view
            group = max(gallery.model.groups(), key=lambda one: one.count)
            view.choose(group.first)
            settle(1500)
            figures["cells of the type"] = group.count
            marks = [time.perf_counter()]
            worked, everywhere = [time.thread_time()], time.process_time()
            if hasattr(view, "chosen_rows"):
                QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
                view.viewport().repaint()
                marks.append(time.perf_counter())
                worked.append(time.thread_time())
                QTest.keyClick(view, "M")
            else:
                marks.append(time.perf_counter())
                worked.append(time.thread_time())
                for row in range(group.first, group.first + group.count):
                    key = gallery.model.tile(row).key
                    self._program.give_verdict(batch.ref, key, gallery_label("M"))
            while len(batch.reviewed.book) < group.count or self.isUpdatesPending():
                QApplication.processEvents()
            view.viewport().repaint()
            QApplication.processEvents()
            marks.append(time.perf_counter())
            worked.append(time.thread_time())
            figures["choose s"] = marks[1] - marks[0]
            figures["choose, worked s"] = worked[1] - worked[0]
            figures["rename, worked s"] = worked[-1] - worked[1]
            figures["rename, all threads worked s"] = time.process_time() - everywhere
            figures["rename s"] = marks[2] - marks[1]
            settle(3000)
            begun, at_work = time.perf_counter(), time.thread_time()
            QTest.keyClick(self, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
            QApplication.processEvents()
            view.viewport().repaint()
            figures["undo s"] = time.perf_counter() - begun
            figures["undo, worked s"] = time.thread_time() - at_work

        def isUpdatesPending(self) -> bool:  # noqa: N802
            return not self.classify_page.is_settled

    def gallery_label(letter: str) -> Any:
        from hematovision_desktop.core.cells.key_map import LETTERS

        return next(label for label, one in LETTERS.items() if one == letter)

    app.MainWindow = MeasuredWindow
    app.run_window(drawn=False, pack_path=None, log_path=None)
    return figures


def main(cells: int = CELLS) -> None:
    """Print one line per figure."""
    for name, value in measured("benchmarks.bench_review", [cells]).items():
        print(f"{name:<40} {value:8.3f}")


if __name__ == "__main__":
    run(main, review)

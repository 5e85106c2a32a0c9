"""The live microscope in the real window, offscreen: frames painted, stalls of the main thread, CPU.

`python -m benchmarks live_window` takes three minutes. With HEMATOVISION_BENCH_LONG=1 it watches
the last slide for ten minutes. It prints the frames painted, and those not painted because the
screen already shows them except for noise. CPU time is per thread, because a real camera does not
need the work of drawing the slide ("camera").
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from typing import Any

BEAT_MS = 1
WARM_S = 5.0
SHORT_S, LONG_S = 25.0, 600.0
SCRIPTS = (
    ("720p still", "seed=2,cells=130,path=still,focus=0", False),
    ("1080p wander", "seed=2,cells=130,size=1920x1080,focus=0", False),
    ("1080p in motion", "seed=2,cells=130,size=1920x1080,focus=0,dwell=0.01", False),
    ("720p in motion", "seed=2,cells=130,focus=0,dwell=0.01", False),
    ("720p wander", "seed=2,cells=130,focus=0", True),
)
"""Name, what the slide does, and whether the long run uses it."""


def watch(script: str, seconds: float) -> dict[str, Any]:
    """In the child: run the window for a while and return the figures."""
    import psutil
    from PySide6.QtCore import QTimer, Slot
    from PySide6.QtWidgets import QApplication

    from hematovision_desktop.shell import window as app

    process = psutil.Process()

    def threads_s() -> dict[str, float]:
        names = {one.native_id: one.name for one in threading.enumerate()}
        spent: dict[str, float] = {}
        for one in process.threads():
            name = names.get(one.id, "others")
            spent[name] = spent.get(name, 0.0) + one.user_time + one.system_time
        return spent

    class WatchedWindow(app.MainWindow):
        def open_live(self, source: str, target: int | None = 100) -> None:
            super().open_live(source, None)
            self._last_s, self._gaps_ms = 0.0, []
            self._heart = QTimer(self, interval=BEAT_MS)
            self._heart.timeout.connect(self._beat)
            self._wait = QTimer(self, interval=100)
            self._wait.timeout.connect(self._begin_once_shown)
            self._wait.start()

        @Slot()
        def _begin_once_shown(self) -> None:
            if self.live_page.bench.picture.frames_painted:
                self._wait.stop()
                QTimer.singleShot(round(WARM_S * 1000), self, self._begin)

        def _counts(self) -> tuple[int, int]:
            picture = self.live_page.bench.picture
            return picture.frames_painted, picture.frames_alike

        @Slot()
        def _begin(self) -> None:
            self._began_s, self._spent = time.perf_counter(), threads_s()
            self._before = self._counts()
            if "path=still" not in script:
                # A thousand beats per second would be most of the cost of a still stage.
                self._heart.start()
            QTimer.singleShot(round(seconds * 1000), self, self._finish)

        @Slot()
        def _beat(self) -> None:
            now_s = time.perf_counter()
            if self._last_s:
                self._gaps_ms.append((now_s - self._last_s) * 1000 - BEAT_MS)
            self._last_s = now_s

        @Slot()
        def _finish(self) -> None:
            passed_s = time.perf_counter() - self._began_s
            spent = threads_s()
            share = {
                name: round(100 * (value - self._spent.get(name, 0.0)) / passed_s, 1)
                for name, value in spent.items()
            }
            gaps = sorted(self._gaps_ms) or [0.0]
            session = self._commands.live._session
            painted, alike = (
                now - then for now, then in zip(self._counts(), self._before, strict=True)
            )
            found.update(
                painted_per_s=painted / passed_s,
                shown_per_s=(painted + alike) / passed_s,
                shown_p95_ms=(session.shown.percentiles().p95 or 0),
                stall_ms=gaps[-1],
                stall_p999_ms=gaps[int(0.999 * (len(gaps) - 1))],
                cpu=share,
            )
            QApplication.quit()

    found: dict[str, Any] = {}
    app.MainWindow = WatchedWindow
    app.run_window(
        drawn=False, pack_path=None, log_path=None, live=app.LiveStart(f"virtual:{script}", None)
    )
    return found


def main() -> None:
    """Print a line for each slide and way of moving it."""
    long = os.environ.get("HEMATOVISION_BENCH_LONG") == "1"
    for name, script, watched in SCRIPTS:
        seconds = LONG_S if long and watched else SHORT_S
        with tempfile.TemporaryDirectory() as folder:
            answer = subprocess.run(
                [sys.executable, "-m", "benchmarks.bench_live_window", script, str(seconds)],
                env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "HEMATOVISION_HOME": folder},
                stdout=subprocess.PIPE,
                check=True,
                text=True,
            )
        found = json.loads(answer.stdout.splitlines()[-1])
        cpu = {one: value for one, value in found["cpu"].items() if value >= 0.5}
        own = sum(found["cpu"].values()) - found["cpu"].get("camera", 0.0)
        print(
            f"{name:<15} {found['shown_per_s']:5.1f} shown a second ({found['painted_per_s']:.1f} painted), "
            f"to screen p95 "
            f"{found['shown_p95_ms']:.0f} ms, main thread stalls {found['stall_ms']:.0f} ms at most, "
            f"p99.9 {found['stall_p999_ms']:.1f} ms, {own:.0f} % of a core without drawing the slide "
            f"{cpu}",
            flush=True,
        )


if __name__ == "__main__":
    print(json.dumps(watch(sys.argv[1], float(sys.argv[2]))))

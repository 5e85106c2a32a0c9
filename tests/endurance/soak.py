"""Lets the window work for a long time and checks that memory, open files, threads and widgets stay flat.

    python tests/endurance/soak.py --minutes 60 --kinds batches live

The real window, offscreen: batches that are named, looked at and removed one after the other, or live
counts of a drawn slide, each begun anew after a while. Each kind runs in a child of its own. What is
there in the last quarter is compared with the second: the first warms up. Only on Linux.
"""
# ruff: noqa: E402  (the paths that are imported from come first)

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import cv2
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.core.base.collection import nothing_collected
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.shell import window

# Threads of its own, made before a fork, would be waited for by the child for ever.
cv2.setNumThreads(1)

PACK = ROOT / "tests" / "tiny_pack" / "tiny.tflite"
SAMPLE_EVERY_S = 5.0
MOST_GROWTH = 1.05
"""Memory of the last quarter over that of the second."""


@dataclass(frozen=True, slots=True)
class Sample:
    """What the process holds at a moment. kept_mb: resident memory, as the system reports it."""

    after_s: float
    kept_mb: float
    files: int
    threads: int
    widgets: int
    done: int


def sample(started_s: float, done: int) -> Sample:
    """Look at this process."""
    with nothing_collected():  # Qt gives bare pointers, which become objects one by one
        widgets = len(QApplication.allWidgets())
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return Sample(
        round(time.monotonic() - started_s, 1),
        round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1),
        sum(1 for _ in Path("/proc/self/fd").iterdir()),
        sum(1 for _ in Path("/proc/self/task").iterdir()),
        widgets,
        done,
    )


class Batches:
    """A folder is named, one cell of it by a person, and removed when the next has ended."""

    every_s = 10.0

    def __init__(self, program: Any, _shown: Any, home: Path) -> None:
        self._program, self._home, self.done = program, home, 0

    def step(self) -> None:
        """Begin the next, and remove the last."""
        review = self._program.review
        over = [one for one in review.batches if one.batch_id is not None and not one.is_running]
        for one in over:
            first = next((it.position for it in one.reviewed.results() if it.cells), None)
            if first is not None:
                self._program.give_verdict(one.ref, CellKey(first, 0), None)
            self._program.remove_batch(one.batch_id)
            self.done += 1
        if len(review.batches) - len(over) < 2:
            self._program.open_paths([self._home / "drawn"])


class Live:
    """A drawn slide is counted, and again from the beginning after a while."""

    every_s = 60.0

    def __init__(self, program: Any, shown: Any, _home: Path) -> None:
        self._program, self.done = program, 0
        shown.open_live("virtual:seed=3", None)

    def step(self) -> None:
        """End the count and begin another."""
        self._program.live.new_count()
        self._program.live.start()
        self.done += 1


KINDS: dict[str, Any] = {"batches": Batches, "live": Live}


def work(home: Path, kind: str, minutes: float, say: Callable[[Sample], None]) -> int:
    """In a child: open the window, work, close it; return the status."""
    os.environ["HEMATOVISION_HOME"] = str(home)
    started_s = time.monotonic()

    class Soaking(window.MainWindow):
        def __init__(self, program: Any, *given: Any, **named: Any) -> None:
            super().__init__(program, *given, **named)
            self.soaking: Any = None
            QTimer.singleShot(0, lambda: self.begin_soaking(program))
            QTimer.singleShot(round(60_000 * minutes), self.close)

        def begin_soaking(self, program: Any) -> None:
            self.soaking = KINDS[kind](program, self, home)
            for every_s, call in (
                (self.soaking.every_s, self.soaking.step),
                (SAMPLE_EVERY_S, self.tell_sample),
            ):
                timer = QTimer(self)
                timer.timeout.connect(call)
                timer.start(round(1000 * every_s))

        def tell_sample(self) -> None:
            say(sample(started_s, self.soaking.done))

    window.MainWindow = Soaking  # type: ignore[misc]
    status = window.run_window(drawn=False, pack_path=PACK, log_path=None)
    left = [one.name for one in threading.enumerate() if not one.daemon]
    return status if left == ["MainThread"] else 3


def soak(kind: str, minutes: float) -> tuple[list[Sample], int]:
    """Let one kind of work go on in a child; return what was seen, and how it ended."""
    home = Path(tempfile.mkdtemp(prefix="soak-"))
    draw_folder(home / "drawn", seed=4, count=30)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.close(reading)
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            status = work(
                home,
                kind,
                minutes,
                lambda one: os.write(writing, json.dumps(asdict(one)).encode() + b"\n") and None,
            )
        finally:
            os._exit(status)
    os.close(writing)
    with os.fdopen(reading) as stream:
        seen = [Sample(**json.loads(line)) for line in stream]
    _, status = os.waitpid(child, 0)
    shutil.rmtree(home, ignore_errors=True)
    return seen, status


def judged(seen: list[Sample]) -> list[str]:
    """Print the figures of each quarter; return those that are not flat."""
    quarter = max(1, len(seen) // 4)
    parts = [seen[at * quarter : (at + 1) * quarter] for at in range(4)]
    rows = {
        name: [statistics.median(getattr(one, name) for one in part) for part in parts if part]
        for name in ("kept_mb", "files", "threads", "widgets", "done")
    }
    for name, figures in rows.items():
        print(f"  {name:8}", *(f"{one:9.1f}" for one in figures))
    wrong = []
    for name in ("files", "threads", "widgets"):
        if rows[name][-1] > rows[name][1] + 2:
            wrong.append(f"{name} grow from {rows[name][1]:.0f} to {rows[name][-1]:.0f}")
    if rows["kept_mb"][-1] > MOST_GROWTH * rows["kept_mb"][1]:
        wrong.append(f"memory grows from {rows['kept_mb'][1]:.0f} to {rows['kept_mb'][-1]:.0f} MB")
    return wrong


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=60.0, help="of each kind")
    parser.add_argument("--kinds", nargs="*", choices=KINDS, default=list(KINDS))
    parsed = parser.parse_args()
    faults = 0
    for kind in parsed.kinds:
        print(f"{kind}, {parsed.minutes:.0f} minutes; the four quarters:")
        seen, status = soak(kind, parsed.minutes)
        wrong = judged(seen) if len(seen) >= 4 else ["too few looks"]
        if status:
            wrong.append(f"it ended with {status}")
        print(*(f"  NOT FLAT: {one}" for one in wrong), sep="\n", flush=True)
        faults += len(wrong)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

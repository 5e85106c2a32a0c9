"""The live microscope with the virtual one: frames and latencies, counting with many seeds, faults.

`python -m benchmarks live` takes some minutes. HEMATOVISION_BENCH_LONG=1 adds the memory run of one
hour and does all 50 kills and 100 unplugs. HEMATOVISION_BENCH_ONLY="frames seeds unplugs kills
hour" names the parts to run.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import cv2
import psutil

from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.practice.virtual_microscope import (
    VirtualMicroscope,
    VirtualSource,
)
from hematovision_desktop.adapters.practice.virtual_stage import read_script
from hematovision_desktop.assembly import places
from hematovision_desktop.assembly.factories import SystemClock, build_live
from hematovision_desktop.assembly.sources import source_of
from hematovision_desktop.core.live.events import LiveEvent, SourceChanged
from hematovision_desktop.core.live.source import SourceStatus
from hematovision_desktop.core.live.stepped_live import SteppedLive
from hematovision_desktop.core.naming.analysis import Options
from hematovision_desktop.services.live.cut_short import find_interrupted
from hematovision_desktop.services.live.session import LiveSession
from hematovision_desktop.services.log.log_writer import LogWriter

SEEDS = int(os.environ.get("HEMATOVISION_BENCH_SEEDS", "20"))
CELLS = 200
LONG = os.environ.get("HEMATOVISION_BENCH_LONG") == "1"


class HandClock:
    """A clock that gives the time to which it was set."""

    now_s = 0.0

    def monotonic(self) -> float:
        return self.now_s


def main() -> None:
    """Print a line for each figure; HEMATOVISION_BENCH_ONLY names the parts to run."""
    cv2.setNumThreads(1)
    figures = {
        "frames": run_all_sizes,
        "seeds": count_seeds,
        "unplugs": lambda: unplug(100 if LONG else 10),
        "kills": lambda: kill(50 if LONG else 3),
    }
    if LONG:
        figures["hour"] = run_hour
    chosen = os.environ.get("HEMATOVISION_BENCH_ONLY", "").split() or list(figures)
    for name in chosen:
        figures[name]()


def run_all_sizes() -> None:
    """Measure frames and latencies at both sizes, and the cost of a stage at rest."""
    for size, path in (("1280x720", "wander"), ("1920x1080", "wander"), ("1280x720", "still")):
        run_live(size, path)


def command(script: str, *more: str) -> list[str]:
    return [
        *(sys.executable, "-m", "hematovision_desktop", "live", "--headless", "--format", "json"),
        *("--target", "0", "--source", f"virtual:{script}", *more),
    ]


def run_live(size: str, path: str) -> None:
    """Measure frames per second and latencies of the program in a separate process."""
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(
            command(f"seed=2,cells=130,size={size},path={path},focus=0", "--seconds", "20"),
            capture_output=True,
            check=True,
            env=os.environ | {places.DATA_FOLDER_VARIABLE: home},
        )
    found = json.loads(done.stdout)
    frames, latency = found["frames"], found["latency_ms"]
    print(
        f"{size} {path:<6} {frames['shown'] / found['seconds']:.1f} frames shown a second, "
        f"p95 to screen {latency['shown']['p95']:.0f} ms, to label {latency['labelled']['p95']:.0f} ms, "
        f"{frames['inferred']} inferred, {found['cpu_share']:.0%} of one core "
        "(drawing the picture included)",
        flush=True,
    )


def count_seeds() -> None:
    """Count cells along wandering paths with returns, and compare with the truth, on a clock set by hand."""
    due = missed = doubled = mislocated = counted = 0
    for seed in range(1, SEEDS + 1):
        script = read_script(f"seed={seed},cells=260,canvas=6400x4800,rate=15")
        microscope, clock = VirtualMicroscope(script), HandClock()
        source = VirtualSource(microscope, clock, 0.0)
        parts = build_live(clock).build_parts(None, lambda _card: None)
        live = SteppedLive(parts, Options(), lambda _event: None, target=None)
        live.on_settled = lambda _cell, view, seen=microscope: seen.count(
            view.captured_s, view.in_frame, None
        )
        live.start()
        while len(live.count.cells) < CELLS and clock.now_s < 900:
            clock.now_s += 1 / script.rate_per_s
            frame = source.frame_at(clock.now_s)
            if frame is not None:
                live.recognise(live.track(frame))
        judged = microscope.judge()
        counted += len(live.count.cells)
        due += judged.due
        missed += judged.missed
        doubled += judged.doubled
        mislocated += judged.mislocated
        print(
            f"  seed {seed}: {len(live.count.cells)} cells in {clock.now_s:.0f} s, pieces of map "
            f"{live.tracker.map.pieces}, {judged}",
            flush=True,
        )
    print(
        f"{SEEDS} seeds: {counted} counted, twice {100 * doubled / counted:.2f} %, "
        f"missed {100 * missed / due:.2f} % of {due}, mislocated {mislocated}",
        flush=True,
    )


def unplug(times: int) -> None:
    """Pull the cable again and again; the picture has to come back every time."""
    spans = ",".join(f"unplug={3 + 3 * number}+1" for number in range(times))
    clock, back, states = SystemClock(), threading.Event(), []

    def take(event: LiveEvent) -> None:
        if isinstance(event, SourceChanged):
            states.append(event.state.status)
            if states.count(SourceStatus.RUNNING) > times:
                back.set()

    parts = build_live(clock).build_parts(None, lambda _card: None)
    live = LiveSession(parts, Options(), take, target=None)
    live.start()
    live.open_source(source_of(f"virtual:seed=3,cells=60,{spans}", clock)[0])
    back.wait(3 * times + 15)
    cells = len(live.count.cells)
    ended = live.close()
    print(
        f"unplugged {states.count(SourceStatus.TROUBLED)} times, back "
        f"{states.count(SourceStatus.RUNNING) - 1} times, {cells} cells kept, threads ended {ended}",
        flush=True,
    )


def kill(times: int) -> None:
    """Kill the program while it counts; everything that it had shown half a second before has to be there."""
    counted = lost = 0
    for number in range(times):
        with tempfile.TemporaryDirectory() as home:
            old, kept = kill_once(Path(home), number)
            counted += old
            lost += max(0, old - kept)
    print(
        f"killed {times} times: {lost} of {counted} cells older than half a second lost", flush=True
    )


def kill_once(home: Path, number: int) -> tuple[int, int]:
    """Return how many cells were older than half a second at the kill, and how many the log has."""
    with subprocess.Popen(
        command(f"seed={number + 1},cells=60,canvas=3000x2400", "--seconds", "60"),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=os.environ | {places.DATA_FOLDER_VARIABLE: str(home)},
    ) as child:
        threading.Event().wait(4.0 + 0.37 * (number % 11))
        pictures = list(home.glob("live/*/cell_*.png"))
        child.kill()
        killed_s = time.time()
    old = [one for one in pictures if killed_s - one.stat().st_mtime > 0.5]
    worker = LogWriter(lambda: SqliteLog(home / "log.sqlite"), lambda _fault: None)
    count = find_interrupted(worker)
    worker.close()
    return len(old), len(count.cells) if count else 0


def run_hour() -> None:
    """Run for an hour, and print memory, threads and handles every five minutes."""
    with tempfile.TemporaryDirectory() as home:
        child = psutil.Popen(
            command("seed=2,cells=130", "--seconds", "3600"),
            stdout=subprocess.DEVNULL,
            env=os.environ | {places.DATA_FOLDER_VARIABLE: home},
        )
        pace = threading.Event()
        while child.poll() is None:
            pace.wait(300)
            if child.is_running() and child.status() != psutil.STATUS_ZOMBIE:
                handles = child.num_fds() if hasattr(child, "num_fds") else child.num_handles()
                print(
                    f"  {child.memory_info().rss / 1e6:.1f} MB, {child.num_threads()} threads, "
                    f"{handles} handles",
                    flush=True,
                )
        child.wait()


if __name__ == "__main__":
    main()

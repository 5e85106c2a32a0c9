"""`hematovision live`: the live microscope from the command line, and how its parts are wired.

`make_parts` and `source_factory` are what the window uses as well.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.adapters.devices.camera import Camera
from hematovision_desktop.adapters.files.live_settings import read_live_settings
from hematovision_desktop.adapters.images.registration import PhaseRegistration
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.practice.virtual_microscope import (
    VirtualMicroscope,
    VirtualSource,
)
from hematovision_desktop.adapters.practice.virtual_stage import read_script
from hematovision_desktop.adapters.recording.film import SlideShow, VideoFile
from hematovision_desktop.adapters.recording.recorder import LiveRecorder
from hematovision_desktop.assembly import places, processor_probe
from hematovision_desktop.assembly.factories import build_parts
from hematovision_desktop.core.analysis import Options, Parts
from hematovision_desktop.core.errors import UserError
from hematovision_desktop.core.labels import LabelSet
from hematovision_desktop.core.live.calibration import Calibration
from hematovision_desktop.core.live.cell_tracks import View
from hematovision_desktop.core.live.count_session import CountedCell, CountState
from hematovision_desktop.core.live.events import CountLog, LiveEvent, LiveFault, SourceChanged
from hematovision_desktop.core.live.live_settings import CameraSettings
from hematovision_desktop.core.live.source import FrameSource, SourceStatus
from hematovision_desktop.core.live.stepped_live import LiveParts
from hematovision_desktop.core.ports import Clock
from hematovision_desktop.services.live.count_log import LiveLog
from hematovision_desktop.services.live.session import LiveSession
from hematovision_desktop.services.log_writer import LogWorker
from hematovision_desktop.shell.streams import without_greetings

SCHEMA = "hematovision.live/1"
EXIT_RAN, EXIT_TROUBLED, EXIT_INTERRUPTED = 0, 1, 130


class SystemClock:
    """The computer's own time."""

    def monotonic(self) -> float:
        """Seconds from an arbitrary start; never goes back."""
        return time.monotonic()


@dataclass(frozen=True, slots=True)
class ChosenSource:
    """A source by its words: how to open it, and the virtual microscope where it is that."""

    text: str
    make: Callable[[], FrameSource]
    virtual: VirtualMicroscope | None = None


def live_folder() -> Path:
    """Where live counts keep their pictures."""
    return places.data_folder() / "live"


def recordings_folder() -> Path:
    """Where snapshots and clips are kept."""
    return places.data_folder() / "recordings"


def check_source(text: str) -> None:
    """Raise UserError unless the words name a source and, of a drawn slide, a script."""
    kind, _, rest = text.partition(":")
    if kind == "virtual":
        read_script(rest)
    elif kind not in ("camera", "file", "folder") or not rest:
        raise UserError(
            f"The source “{text}” is not known. Write camera:NAME, file:PATH, folder:PATH or "
            "virtual[:script]."
        )


def source_factory(
    text: str,
    clock: Clock,
    kept: Callable[[str], CameraSettings] = lambda _key: CameraSettings(),
) -> ChosenSource:
    """Return the source of "camera:NAME", "file:PATH", "folder:PATH" or "virtual[:script]".

    kept: what was set for a camera, by its key. Drawing the smear of a virtual microscope takes
    some seconds, so call it off the main thread.
    """
    check_source(text)
    kind, _, rest = text.partition(":")
    if kind == "camera":
        return ChosenSource(text, lambda: Camera(rest, clock, kept=kept))
    if kind == "file":
        return ChosenSource(text, lambda: VideoFile(Path(rest), clock))
    if kind == "folder":
        return ChosenSource(text, lambda: SlideShow(Path(rest), clock))
    microscope = VirtualMicroscope(read_script(rest))
    microscope.camera.use(kept(microscope.key))
    started_s: list[float] = []

    def make() -> FrameSource:
        if not started_s:
            started_s.append(clock.monotonic())
        return VirtualSource(microscope, clock, started_s[0])

    return ChosenSource(text, make, microscope)


def make_parts(
    parts: Parts, clock: Clock, log: CountLog | None = None, *, record_to: Path | None = None
) -> LiveParts:
    """Return the live microscope's parts around those of a field; its classifier must be its own."""
    return LiveParts(
        parts.locator,
        parts.cutter,
        parts.classifier,
        PhaseRegistration(),
        clock,
        log,
        LiveRecorder(record_to) if record_to else None,
        parts.gauge,
    )


def live(parsed: argparse.Namespace) -> int:
    """Run the live microscope, in the window or without one, and return the exit status."""
    check_source(parsed.source)
    return _run_headless(parsed) if parsed.headless else _run_window(parsed)


def _run_window(parsed: argparse.Namespace) -> int:
    from hematovision_desktop.shell.window import LiveStart, run_window  # noqa: PLC0415 - loads Qt

    if parsed.no_log or parsed.seconds is not None or parsed.format is not None:
        raise UserError("--seconds, --format and --no-log go with --headless only.")
    start = LiveStart(
        parsed.source,
        parsed.target or None,
        LabelSet(parsed.label_set) if parsed.label_set else None,
        parsed.um_per_px,
    )
    return run_window(drawn=False, pack_path=parsed.model, log_path=parsed.log, live=start)


def _run_headless(parsed: argparse.Namespace) -> int:
    processor_probe.guard()
    clock = SystemClock()
    with without_greetings():
        parts, trouble = build_parts(parsed.model, for_frames=True)
    if trouble:
        print(f"hematovision: {trouble}", file=sys.stderr)
    kept = read_live_settings(places.settings_path())
    chosen = source_factory(parsed.source, clock, kept.camera)
    worker, log = None, None
    report = _Report()
    if not parsed.no_log:
        path = parsed.log or places.log_path()
        worker = LogWorker(lambda: SqliteLog(path), lambda fault: report.faults.append(str(fault)))
        folder = live_folder() if parsed.log is None else path.parent / "live"
        log = LiveLog(worker, folder, parts.classifier.card, report.faults.append)
    label_set = LabelSet(parsed.label_set or LabelSet.FIVE)
    options = Options(label_set, um_per_px=parsed.um_per_px)
    session = LiveSession(
        make_parts(parts, clock, log),
        options,
        report.take,
        target=parsed.target or None,
        calibration_of=lambda key: (
            Calibration() if parsed.um_per_px else kept.camera(key).calibration
        ),
    )
    session.on_settled = report.counter_of(chosen)
    try:
        with _interrupts(report):
            session.start()
            session.open_source(chosen.make)
            _watch(session, report, 60.0 if parsed.seconds is None else parsed.seconds)
    finally:
        record = _record(session, report, chosen)
        report.stopped = session.close()
        if worker and not worker.close():
            report.faults.append("The log misses the last cells.")
    record["threads_ended"] = report.stopped
    record["faults"] = report.faults
    card = parts.classifier.card
    record["model"] = {"name": card.result_name, "sha256": card.sha256}
    _print(record, parsed.format or "table")
    if report.interrupted:
        return EXIT_INTERRUPTED
    return EXIT_TROUBLED if report.faults or not record["frames"]["shown"] else EXIT_RAN


@dataclass(slots=True)
class _Report:
    """What happened during the run."""

    faults: list[str] = field(default_factory=list)
    troubles: list[dict[str, Any]] = field(default_factory=list)
    started_s: float = field(default_factory=time.monotonic)
    started_cpu_s: float = field(default_factory=time.process_time)
    interrupted: bool = False
    stopped: bool = False

    def take(self, event: LiveEvent) -> None:
        if isinstance(event, SourceChanged):
            state = event.state
            row = {
                "at_s": round(time.monotonic() - self.started_s, 3),
                "status": state.status.value,
            }
            if state.fault:
                row |= {"fault": state.fault.value, "message": state.message}
            self.troubles.append(row)
        elif isinstance(event, LiveFault):
            self.faults.append(event.message)

    @staticmethod
    def counter_of(chosen: ChosenSource) -> Callable[[CountedCell, View], None]:
        virtual = chosen.virtual

        def count(cell: CountedCell, view: View) -> None:
            if virtual is not None:
                virtual.count(view.captured_s, view.in_frame, cell.cell.label.value)

        return count


@contextmanager
def _interrupts(report: _Report) -> Iterator[None]:
    """Turn Ctrl+C and a polite kill into an orderly end; a second one is final."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        if report.interrupted:
            raise KeyboardInterrupt
        report.interrupted = True

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _watch(session: LiveSession, report: _Report, seconds: float) -> None:
    """Stand in for the screen until the time is up, the count is done or the source has ended."""
    report.started_s, report.started_cpu_s = time.monotonic(), time.process_time()
    until_s = report.started_s + seconds
    while not report.interrupted and (left_s := until_s - time.monotonic()) > 0:
        view = session.take_view(min(0.2, left_s))
        if view is not None:
            session.note_shown(view)
        elif session.source_state.status is SourceStatus.ENDED:
            break
        if session.count.state is CountState.REACHED:
            break


def _record(session: LiveSession, report: _Report, chosen: ChosenSource) -> dict[str, Any]:
    """Return the one object that says how the run went."""
    passed_s = time.monotonic() - report.started_s
    count = session.snapshot()
    named = [cell for cell in session.count.cells if cell.counts and cell.label is not None]
    per_label: dict[str, int] = {}
    for cell in named:
        per_label[str(cell.label)] = per_label.get(str(cell.label), 0) + 1
    virtual = chosen.virtual
    return {
        "schema": SCHEMA,
        "source": chosen.text,
        "seconds": round(passed_s, 3),
        "frames": {
            "captured": session.captured,
            "shown": session.shown.count,
            "dropped": max(0, session.captured - session.shown.count),
            "inferred": session.inferred,
        },
        "latency_ms": {
            "shown": _rounded(asdict(session.shown.percentiles())),
            "labelled": _rounded(asdict(session.labelled.percentiles())),
        },
        "cells": {
            "counted": len(named),
            "waiting": len(count.tray),
            "unidentified": count.differential.unidentified,
            "per_label": per_label,
        },
        "target": count.target,
        "state": count.state.value,
        "map_pieces": session.tracker.map.pieces,
        "source_states": report.troubles,
        "reopened": session.reopened,
        "cpu_share": round((time.process_time() - report.started_cpu_s) / max(passed_s, 1e-9), 3),
        "truth": asdict(virtual.judge()) if virtual else None,
        "notice": RESEARCH_USE_ONLY,
    }


def _rounded(values: dict[str, float | None]) -> dict[str, float | None]:
    return {name: None if one is None else round(one, 2) for name, one in values.items()}


def _print(record: dict[str, Any], form: str) -> None:
    if form == "json":
        print(json.dumps(record), flush=True)
        return
    frames, cells = record["frames"], record["cells"]
    print(f"{record['source']}: {record['seconds']:.0f} s, {frames['shown']} frames shown")
    for label, number in sorted(cells["per_label"].items()):
        print(f"{label.replace('_', ' '):<24}{number:>5}")
    print(f"{'waiting for a person':<24}{cells['waiting']:>5}")
    print(RESEARCH_USE_ONLY, flush=True)

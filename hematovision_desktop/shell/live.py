"""`hematovision live`: the live microscope from the command line."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Protocol

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.assembly import processor_probe
from hematovision_desktop.assembly.factories import build_outside, log_keys
from hematovision_desktop.assembly.sources import check_source, source_of
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.batch import CancelToken
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.formats.export import standing_record
from hematovision_desktop.core.live.calibration import Calibration
from hematovision_desktop.core.live.cell_tracks import View
from hematovision_desktop.core.live.count_session import CountedCell, CountState
from hematovision_desktop.core.live.events import LiveEvent, LiveFault, SourceChanged
from hematovision_desktop.core.live.source import SourceFault, SourceStatus
from hematovision_desktop.core.microscopes.microscope import (
    Evidence,
    KnownMicroscope,
    Standing,
    recognise,
    standing_on,
)
from hematovision_desktop.core.naming.analysis import Options
from hematovision_desktop.core.naming.layers import NO_LAYERS, Layers
from hematovision_desktop.core.naming.model_card import ModelCard
from hematovision_desktop.services.live.count_log import LiveLog
from hematovision_desktop.services.live.session import LiveSession
from hematovision_desktop.services.log.log_writer import LogWriter
from hematovision_desktop.shell.loading import load_window
from hematovision_desktop.shell.named_log import log_to_begin
from hematovision_desktop.shell.records import standing_lines
from hematovision_desktop.shell.streams import stopped_by_keys, without_greetings

SCHEMA = "hematovision.live/1"
EXIT_RAN, EXIT_TROUBLED, EXIT_INTERRUPTED = 0, 1, 130


class Truth(Protocol):
    """The cells that a drawn slide is known to have."""

    def count(self, captured_s: float, box: Box, label: str | None) -> None:
        """Note a cell that was counted: when it was seen, where in the frame, and as what."""
        ...

    def judge(self) -> Any:
        """Return how the count compares with the truth, as a dataclass."""
        ...


def live(parsed: argparse.Namespace) -> int:
    """Run the live microscope, with or without a window, and return the exit status."""
    check_source(parsed.source)
    return _run_headless(parsed) if parsed.headless else _run_window(parsed)


def _run_window(parsed: argparse.Namespace) -> int:
    if parsed.no_log or parsed.seconds is not None or parsed.format is not None:
        raise UserError("--seconds, --format and --no-log go with --headless only.")
    window = load_window()
    start = window.LiveStart(
        parsed.source,
        parsed.target or None,
        LabelSet(parsed.label_set) if parsed.label_set else None,
        parsed.um_per_px,
    )
    status: int = window.run_window(
        drawn=False, pack_path=parsed.model, log_path=parsed.log, live=start
    )
    return status


def _run_headless(parsed: argparse.Namespace) -> int:
    processor_probe.guard()
    outside = build_outside()
    kept = outside.live.read_settings()
    make_source, truth = source_of(
        parsed.source, outside.clock, kept.camera, log_keys().vault.unseal
    )
    report = _Report()
    path = None if parsed.no_log else log_to_begin(parsed)
    worker = LogWriter(lambda: outside.open_log(path), report.log_failed) if path else None

    def open_log(card: ModelCard) -> LiveLog | None:
        if path is None or worker is None:
            return None
        folder = path.absolute().parent / "live"
        return LiveLog(worker, folder, card, outside.live, report.faults.append)

    with without_greetings():
        parts = outside.live.build_parts(parsed.model, open_log)
    label_set = LabelSet(parsed.label_set or LabelSet.FIVE)
    options = Options(label_set, um_per_px=parsed.um_per_px)
    session = LiveSession(
        replace(parts, recorder=None),
        options,
        report.take,
        target=parsed.target or None,
        calibration_of=lambda key: (
            Calibration() if parsed.um_per_px else kept.camera(key).calibration
        ),
    )
    session.on_settled = report.counter_of(truth)
    known = worker.submit(lambda log: log.microscopes()).result() if worker else []
    layers = worker.submit(lambda log: log.layers()).result() if worker else NO_LAYERS
    session.name_with(layers.on(None, session.shipped_card))
    try:
        with stopped_by_keys(report.stop):
            if not layers.chosen:
                session.start()
            session.open_source(make_source)
            seconds = 60.0 if parsed.seconds is None else parsed.seconds
            _watch(session, report, seconds, known, layers)
    finally:
        record = _record(session, report, parsed.source, truth)
        on = _microscope(known, report.camera_key)
        terms = session.card.terms_for(label_set, None)
        standing = standing_on(session.snapshot().ood_counts, on, terms)
        record |= standing_record(standing)
        report.stopped = session.close()
        if worker and not worker.close():
            report.faults.append("The log misses the last cells.")
    record["threads_ended"] = report.stopped
    record["faults"] = report.faults
    card = session.card
    record["model"] = {"name": card.result_name, "sha256": card.sha256}
    _print(record, standing, parsed.format or "table")
    for said in _troubles(record):
        print(f"hematovision: {said}", file=sys.stderr, flush=True)
    if report.stop.cancelled:
        return EXIT_INTERRUPTED
    return EXIT_TROUBLED if report.faults or not record["frames"]["shown"] else EXIT_RAN


@dataclass(slots=True)
class _Report:
    """What happened during the run."""

    faults: list[str] = field(default_factory=list)
    troubles: list[dict[str, Any]] = field(default_factory=list)
    started_s: float = field(default_factory=time.monotonic)
    started_cpu_s: float = field(default_factory=time.process_time)
    stop: CancelToken = field(default_factory=CancelToken)
    stopped: bool = False
    camera_key: str = ""
    is_unreadable: bool = False
    """Whether the source cannot be read as a film or a folder of pictures; waiting does not help."""

    def take(self, event: LiveEvent) -> None:
        if isinstance(event, SourceChanged):
            state = event.state
            row = {
                "at_s": round(time.monotonic() - self.started_s, 3),
                "status": state.status.value,
            }
            if state.fault:
                row |= {"fault": state.fault.value, "message": state.message}
                self.is_unreadable = state.fault is SourceFault.UNREADABLE
            self.troubles.append(row)
            if state.info is not None:
                self.camera_key = state.info.key
        elif isinstance(event, LiveFault):
            self.faults.append(event.message)

    def log_failed(self, fault: Exception) -> None:
        self.faults.append(str(fault))

    @staticmethod
    def counter_of(truth: Truth | None) -> Callable[[CountedCell, View], None]:
        def count(cell: CountedCell, view: View) -> None:
            if truth is not None and cell.cell is not None:
                truth.count(view.captured_s, view.in_frame, cell.cell.label.value)

        return count


def _microscope(known: Sequence[KnownMicroscope], camera_key: str) -> KnownMicroscope | None:
    """Return the microscope that the camera identifies, as the window does."""
    found = recognise((one.profile for one in known), Evidence(camera_key)) if camera_key else None
    return next((one for one in known if found is not None and one.profile == found), None)


def _watch(
    session: LiveSession,
    report: _Report,
    seconds: float,
    known: Sequence[KnownMicroscope],
    layers: Layers,
) -> None:
    """Stand in for the screen until the time is up, the count is done or the source ends."""
    report.started_s, report.started_cpu_s = time.monotonic(), time.process_time()
    until_s, camera_key = report.started_s + seconds, ""
    while not report.stop.cancelled and (left_s := until_s - time.monotonic()) > 0:
        view = session.take_view(min(0.2, left_s))
        if report.camera_key != camera_key:
            camera_key = report.camera_key
            on = _microscope(known, camera_key)
            profile_id = None if on is None else on.profile.profile_id
            session.name_with(layers.on(profile_id, session.shipped_card))
            session.keep_to(None if on is None else on.profile.scale)
            session.place(profile_id)
        if view is not None:
            if not session.logged:
                # Which names the count uses depends on the camera, which is now known.
                session.start()
            session.note_shown(view)
        elif report.is_unreadable or session.source_state.status is SourceStatus.ENDED:
            break
        if session.count.state is CountState.REACHED:
            break


def _record(
    session: LiveSession, report: _Report, source: str, truth: Truth | None
) -> dict[str, Any]:
    """Return the one object that describes the run."""
    passed_s = time.monotonic() - report.started_s
    count = session.snapshot()
    named = [cell for cell in session.count.cells if cell.counts and cell.label is not None]
    per_label: dict[str, int] = {}
    for cell in named:
        per_label[str(cell.label)] = per_label.get(str(cell.label), 0) + 1
    return {
        "schema": SCHEMA,
        "source": source,
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
        "truth": asdict(truth.judge()) if truth else None,
        "notice": RESEARCH_USE_ONLY,
    }


def _troubles(record: dict[str, Any]) -> list[str]:
    """Return what went wrong, in sentences, so no run fails without an explanation."""
    states = record["source_states"]
    shown = record["frames"]["shown"]
    told = [one["message"] for one in states[-1 if shown else 0 :] if "message" in one][-1:]
    if not told and not shown:
        told = [f"{record['source']} gave no picture in {record['seconds']:.0f} s."]
    return [*told, *record["faults"]]


def _rounded(values: dict[str, float | None]) -> dict[str, float | None]:
    return {name: None if one is None else round(one, 2) for name, one in values.items()}


def _print(record: dict[str, Any], standing: Standing, form: str) -> None:
    if form == "json":
        print(json.dumps(record), flush=True)
        return
    frames, cells = record["frames"], record["cells"]
    print(f"{record['source']}: {record['seconds']:.0f} s, {frames['shown']} frames shown")
    for label, number in sorted(cells["per_label"].items()):
        print(f"{label.replace('_', ' '):<24}{number:>5}")
    print(f"{'waiting for a person':<24}{cells['waiting']:>5}")
    for line in standing_lines(standing):
        print(line)
    print(RESEARCH_USE_ONLY, flush=True)

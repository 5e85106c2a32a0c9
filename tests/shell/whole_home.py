"""A user's folder in which the program has worked: a log with a live count, versions, calibrations."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from log_samples import a_cell, a_result, a_start

from hematovision_desktop.adapters.images.writer import encode_png
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.live.calibration import Calibration
from hematovision_desktop.core.live.live_settings import CameraSettings, LiveSettings
from hematovision_desktop.core.live.source import Mode
from hematovision_desktop.core.logbook.log import BatchKind, LoggedBatch, LogQuery
from hematovision_desktop.core.microscopes.microscope import MicroscopeProfile
from hematovision_desktop.core.naming.settings import Settings, Theme
from hematovision_desktop.core.verdicts.verdict import CellKey, named

STAMP = "2026-01-05 10-00-00"
NOON = datetime(2026, 11, 20, 9, 42, tzinfo=UTC)


def use(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home.mkdir(parents=True, exist_ok=True)
    monkeypatch.setenv("HEMATOVISION_HOME", str(home))
    return home


def fill_home(home: Path, name: str) -> None:
    """Fill a log with a live count, verdicts and a microscope; add versions, settings and calibrations."""
    outside = build_outside()
    outside.write_settings(Settings(theme=Theme.DARK, um_per_px=0.09))
    mode = Mode(1280, 720, 30.0)
    camera = CameraSettings(mode, calibration=Calibration().with_scale(1280, 720, 0.0931))
    outside.live.write_settings(LiveSettings(cameras={"camera:1": camera}))
    (home / "site").mkdir()
    (home / "site" / "version_1.npz").write_bytes(b"numbers of a version")
    folder = home / "live" / STAMP
    folder.mkdir(parents=True)
    pictures = [folder / f"cell_{number:05}.png" for number in range(3)]
    for number, path in enumerate(pictures):
        path.write_bytes(encode_png(draw_field(number).pixels))
    log = outside.open_log(home / "log.sqlite")
    profile = log.keep_profile(MicroscopeProfile(0, "Olympus, room 2", NOON, ("camera:1",)))
    start = replace(a_start(name), kind=BatchKind.LIVE, sources=(folder,), target=100)
    batch = log.begin_batch(start)
    log.add_fields(batch, [a_result(at, str(path), a_cell()) for at, path in enumerate(pictures)])
    log.add_verdicts(batch, [named(CellKey(1, 0), Label.MONOCYTE, "Anna", NOON)])
    log.set_profile(batch, profile)
    log.close()


def read(home: Path) -> tuple[list[LoggedBatch], list[Any]]:
    log = build_outside().open_log(home / "log.sqlite")
    try:
        return [log.read_batch(one.batch_id) for one in log.batches(LogQuery())], list(
            log.microscopes()
        )
    finally:
        log.close()


def files(home: Path) -> dict[str, bytes]:
    """Return every file except the log, by name."""
    return {
        one.relative_to(home).as_posix(): one.read_bytes()
        for one in sorted(home.rglob("*"))
        if one.is_file() and not one.relative_to(home).as_posix().startswith("log.sqlite")
    }


def moved(batch: LoggedBatch, old: Path, new: Path) -> LoggedBatch:
    """Return the batch with every path moved to another home."""
    start = batch.summary.start
    sources = tuple(new / one.relative_to(old) for one in start.sources)
    return replace(
        batch,
        summary=replace(batch.summary, start=replace(start, sources=sources)),
        results=tuple(replace(one, path=new / one.path.relative_to(old)) for one in batch.results),
    )

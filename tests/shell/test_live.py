"""Counting over a drawn smear from end to end: each cell once, whatever the stage does."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import cv2
import numpy as np
import pytest
from live_runs import (
    SMALL,
    Bench,
    HandClock,
    RealClock,
    SureClassifier,
    live_parts,
)

from hematovision_desktop.adapters.locator.colour import ColourLocator
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.recording.film import SlideShow, VideoFile
from hematovision_desktop.adapters.recording.recorder import LiveRecorder
from hematovision_desktop.assembly.factories import build_live
from hematovision_desktop.assembly.sources import source_of
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Field, Located, ReviewReason, ScaleSource
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.cells.quality import HOPELESS_FROM_UM_PER_PX
from hematovision_desktop.core.live.calibration import Calibration, ScaleOrigin
from hematovision_desktop.core.live.events import (
    MapChanged,
)
from hematovision_desktop.core.live.source import Mode
from hematovision_desktop.core.live.stepped_live import SteppedLive
from hematovision_desktop.core.live.tracker import Standing
from hematovision_desktop.core.logbook.log import LogQuery
from hematovision_desktop.core.microscopes.microscope_scale import KeptFrom, KeptScale
from hematovision_desktop.core.naming.analysis import Options
from hematovision_desktop.services.live.count_log import LiveLog
from hematovision_desktop.services.log.log_writer import LogWriter

COARSE = 1.2 * HOPELESS_FROM_UM_PER_PX


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_cell_is_counted_once_along_a_wandering_path(seed: int) -> None:
    bench = Bench(f"seed={seed},{SMALL}")
    bench.run(40)
    judged = bench.microscope.judge()
    assert judged.due >= 20
    assert judged.doubled == 0
    assert judged.mislocated == 0
    assert judged.missed <= 0.03 * judged.due


def test_a_stage_that_goes_out_and_back_counts_nothing_again() -> None:
    bench = Bench(f"seed=4,path=return,{SMALL}")
    bench.run(14)
    once = len(bench.live.count.cells)
    bench.run(14)
    assert once > 8
    judged = bench.microscope.judge()
    assert (judged.doubled, judged.mislocated) == (0, 0)


def test_marks_are_on_the_cells_of_their_own_frame() -> None:
    bench = Bench(f"seed=5,{SMALL}")
    checked = 0
    for _ in range(200):
        frame = bench.step()
        assert frame is not None
        posed = bench.take(frame)
        place = bench.microscope.place_of(frame.captured_s)
        assert place is not None
        for mark in bench.live.view(posed).marks:
            x, y = mark.box.centre
            away = [
                np.hypot(cell.x - place[0] - x, cell.y - place[1] - y) / cell.diameter
                for cell in bench.microscope.smear.cells
            ]
            assert min(away) < 0.5
            checked += 1
    assert checked > 200


class Witness(ColourLocator):
    """A locator that records the scale it was given."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[float | None] = []

    def locate(self, field: Field, um_per_px: float | None = None) -> Located:
        self.asked.append(um_per_px)
        return super().locate(field, um_per_px)


def test_uses_a_calibration_and_still_measures_red_cells() -> None:
    witness = Witness()
    bench = Bench(f"seed=6,{SMALL}", locator=witness)
    bench.live.recogniser.ruler.calibration = Calibration().with_scale(640, 480, 0.15)
    bench.run(8)
    assert set(witness.asked) == {0.15, None}
    assert witness.asked.count(0.15) > 3 * witness.asked.count(None)
    frame = bench.step()
    assert frame is not None
    scale = bench.live.view(bench.take(frame)).scale
    assert (scale.um_per_px, scale.origin) == (0.15, ScaleOrigin.CALIBRATED)
    assert scale.red_cells == pytest.approx(0.2, rel=0.15)
    assert scale.disagrees
    bench.microscope.camera.set_mode(Mode(320, 240, 12.0))
    frame = bench.step()
    assert frame is not None
    scale = bench.live.view(bench.take(frame)).scale
    assert (scale.um_per_px, scale.origin) == (0.3, ScaleOrigin.WORKED_OUT)


def kept_at(um_per_px: float) -> KeptScale:
    when = datetime(2026, 3, 2, 12, tzinfo=UTC)
    return KeptScale(um_per_px, KeptFrom.TYPED, 0, (640, 480), "Ada", when)


def test_uses_a_microscopes_kept_scale_and_still_measures_red_cells() -> None:
    witness = Witness()
    bench = Bench(f"seed=6,{SMALL}", locator=witness)
    bench.live.keep_to(kept_at(0.19))
    sources = []
    bench.live.on_settled = lambda _cell, view: sources.append(view.scale.source)
    bench.run(8)
    assert set(witness.asked) == {0.19, None}
    frame = bench.step()
    assert frame is not None
    scale = bench.live.view(bench.take(frame)).scale
    assert (scale.um_per_px, scale.origin) == (0.19, ScaleOrigin.KEPT)
    assert set(sources) == {ScaleSource.KEPT}
    # Red cells measure twice as much: another objective, so their scale is used.
    bench.live.keep_to(kept_at(0.1))
    scale = bench.live.view(bench.take(frame)).scale
    assert (scale.um_per_px, scale.origin) == (scale.red_cells, ScaleOrigin.RED_CELLS)
    assert scale.belied == 0.1


def test_cells_of_too_few_pixels_wait_for_a_person() -> None:
    bench = Bench(f"seed=6,path=still,size=640x480,canvas=2400x1800,cells=60,rate=12,um={COARSE:g}")
    bench.live.recogniser.ruler.calibration = Calibration().with_scale(640, 480, COARSE)
    bench.run(4)
    named = [track.cell for track in bench.live.recogniser.tracks if track.cell is not None]
    assert named
    assert all(ReviewReason.TOO_FEW_PIXELS in cell.reasons for cell in named)


def test_the_log_stores_the_calibration_that_a_count_started_with(tmp_path: Path) -> None:
    bench = Bench(f"seed=6,{SMALL}")
    worker = LogWriter(lambda: SqliteLog(tmp_path / "log.sqlite"), lambda fault: None)
    log = LiveLog(worker, tmp_path / "live", SureClassifier.card, build_live(RealClock()))
    live = SteppedLive(replace(bench.parts, log=log), Options(), lambda _event: None)
    live.recogniser.ruler.calibration = Calibration().with_scale(640, 480, 0.19)
    for _ in range(12):
        frame = bench.step()
        assert frame is not None
        live.recognise(live.track(frame))
    live.start()
    assert worker.close()
    kept = SqliteLog(tmp_path / "log.sqlite")
    (summary,) = kept.batches(LogQuery())
    kept.close()
    assert summary.start.um_per_px == 0.19


def test_another_camera_size_counts_each_cell_at_its_true_place() -> None:
    bench = Bench(f"seed=1,{SMALL}")
    assert bench.microscope.camera.set_mode(Mode(960, 720, 15.0))
    bench.run(20)
    judged = bench.microscope.judge()
    assert judged.found >= 8
    assert (judged.doubled, judged.mislocated) == (0, 0)


def test_looks_at_a_still_stage_once() -> None:
    bench = Bench(f"seed=6,path=still,focus=0,{SMALL}")
    bench.run(3)
    inferred, crops = bench.inferred, bench.parts.classifier.seen  # type: ignore[attr-defined]
    bench.run(8)
    assert len(bench.live.count.cells) >= 1
    assert (bench.inferred, bench.parts.classifier.seen) == (inferred, crops)  # type: ignore[attr-defined]


def test_skips_moving_and_blurred_frames_and_says_why() -> None:
    bench = Bench(f"seed=2,focus=6,dwell=2,{SMALL}")
    standings = set()
    for _ in range(300):
        frame = bench.step()
        assert frame is not None
        posed = bench.live.track(frame)
        standings.add(posed.standing)
        found = bench.live.recognise(posed)
        assert posed.standing is Standing.FIT or not found.inferred
    assert {Standing.FIT, Standing.MOVING, Standing.OUT_OF_FOCUS} <= standings


def test_a_gap_starts_a_new_submap_and_a_return_joins_it() -> None:
    """The stage jumps while the cable is out. Seen again, the old place is recognised."""
    bench = Bench(f"seed=4,path=return,dwell=1.2,shake=0,{SMALL}")
    bench.run(1.2)
    while bench.clock.now_s < 5.5:
        bench.step(render=False)  # out of reach of the first keyframe
    bench.run(20)
    changes = [(one.why, one.doubled) for one in bench.told if isinstance(one, MapChanged)]
    assert [why for why, _ in changes] == ["start", "lost", "joined"]
    counted = bench.live.count.cells
    judged = bench.microscope.judge()
    assert judged.doubled == changes[-1][1]
    assert len(counted) == judged.found


def test_another_size_midstream_starts_a_new_submap_and_keeps_the_count() -> None:
    bench = Bench(f"seed=1,resize=4:480x360,{SMALL}")
    bench.run(4)
    before = len(bench.live.count.cells)
    bench.run(4)
    assert len(bench.live.count.cells) >= before > 0
    whys = [one.why for one in bench.told if isinstance(one, MapChanged)]
    assert whys == ["start", "resized"]


def test_cells_seen_during_a_pause_count_only_if_seen_again() -> None:
    bench = Bench(f"seed=6,path=still,focus=0,{SMALL}")
    bench.live.pause()
    bench.run(2)
    assert bench.live.count.cells == ()
    assert {track.best for track in bench.live.recogniser.tracks if track.cell} == {None}
    bench.live.start()
    bench.run(2)
    assert len(bench.live.count.cells) >= 1


def test_a_clip_gives_the_same_cells_as_the_stage(tmp_path: Path) -> None:
    recorder = LiveRecorder(tmp_path)
    bench = Bench(f"seed=3,{SMALL.replace('rate=12', 'rate=20')}", recorder)
    seen = []
    for step in range(12 * 20):
        frame = bench.step()
        assert frame is not None
        recorder.see(bench.take(frame))
        if step == 11 * 20:  # the end of the clip may cut the last ones short
            seen = [track for track in bench.live.recogniser.tracks if track.key is not None]
    clip = recorder.write_clip()

    film = VideoFile(clip, HandClock(), paced=False)
    info = film.open()
    assert (info.mode.width, info.mode.height) == (640, 480)
    again = SteppedLive(live_parts(), Options(), lambda _event: None, target=None)
    again.start()
    frames = 0
    while (frame := film.read()) is not None:
        again.recognise(again.track(frame))
        frames += 1
    film.close()
    assert abs(frames - 120) <= 3
    played = [track for track in again.recogniser.tracks if track.key is not None]
    assert len(seen) >= 8
    again_at = [
        sum(np.hypot(one.x - track.x, one.y - track.y) < 6 for one in played) for track in seen
    ]
    # A clip has fewer frames a second, so cells that only graze the view may be counted or not.
    assert max(again_at) == 1
    grazing = {track.key for track in seen if track.sightings <= 3}
    assert len(grazing) <= 3
    assert all(times or track.key in grazing for track, times in zip(seen, again_at, strict=True))
    assert len(played) <= len(bench.live.recogniser.tracks) + 4
    assert [cell.cell.label for cell in again.count.cells[:5]] == [Label.NEUTROPHIL] * 5


def test_writes_labels_beside_a_snapshot(tmp_path: Path) -> None:
    recorder = LiveRecorder(tmp_path)
    bench = Bench(f"seed=6,path=still,{SMALL}", recorder)
    bench.run(2)
    frame = bench.step()
    assert frame is not None
    posed = bench.take(frame)
    marks = bench.live.view(posed).marks
    path = recorder.write_snapshot(posed, marks, {})
    labels = json.loads(path.with_suffix(".json").read_text("utf-8"))
    assert len(labels["cells"]) == len(marks) > 0
    assert labels["cells"][0]["label"] == "neutrophil"
    kept = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_COLOR_RGB)
    assert np.array_equal(kept, posed.frame.pixels)


def test_refuses_a_clip_of_nothing(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        LiveRecorder(tmp_path).write_clip()


def test_a_folder_is_shown_picture_by_picture(tmp_path: Path) -> None:
    for number in range(2):
        picture = np.full((80, 100, 3), 60 + 100 * number, np.uint8)
        (tmp_path / f"{number}.png").write_bytes(cv2.imencode(".png", picture)[1].tobytes())
    (tmp_path / "bad.png").write_bytes(b"\x89PNG\r\n\x1a\n no")
    clock = HandClock()
    show = SlideShow(tmp_path, clock, each_s=0.4)
    show.open()
    levels = []
    while True:
        clock.now_s += 1.0
        frame = show.read()
        if frame is None:
            break
        levels.append(int(frame.pixels[0, 0, 0]))
    assert levels == [60, 60, 160, 160]


@pytest.mark.parametrize(
    "text", ["camera", "film:x", "virtual:speed=3", "micromanager:none.cfg", "micromanager:", ""]
)
def test_refuses_an_unknown_source(text: str) -> None:
    with pytest.raises(UserError):
        source_of(text, RealClock())

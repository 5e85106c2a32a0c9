from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pytest

from hematovision_desktop.__main__ import main
from hematovision_desktop.adapters.images.smear.cutter import ScaledCropCutter
from hematovision_desktop.adapters.images.smear.registration import PhaseRegistration
from hematovision_desktop.adapters.locator.colour import ColourLocator
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.practice.virtual_microscope import (
    VirtualMicroscope,
    VirtualSource,
)
from hematovision_desktop.adapters.practice.virtual_smear import VirtualSmear, prepare_smear
from hematovision_desktop.adapters.practice.virtual_stage import Script, read_script
from hematovision_desktop.adapters.recording.film import SlideShow, VideoFile
from hematovision_desktop.adapters.recording.recorder import LiveRecorder
from hematovision_desktop.assembly.factories import build_live
from hematovision_desktop.assembly.sources import source_of
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Field, Located, Pixels, ReviewReason, ScaleSource
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label
from hematovision_desktop.core.cells.quality import HOPELESS_FROM_UM_PER_PX
from hematovision_desktop.core.live.calibration import Calibration, ScaleOrigin
from hematovision_desktop.core.live.count_session import CountState
from hematovision_desktop.core.live.events import (
    CellCounted,
    LiveEvent,
    LiveFault,
    MapChanged,
    Saved,
    SourceChanged,
)
from hematovision_desktop.core.live.source import Frame, Mode, SourceFault, SourceStatus
from hematovision_desktop.core.live.stepped_live import LiveParts, SteppedLive
from hematovision_desktop.core.live.tracker import Standing
from hematovision_desktop.core.logbook.log import LogQuery
from hematovision_desktop.core.microscopes.microscope_scale import KeptFrom, KeptScale
from hematovision_desktop.core.naming.analysis import Options
from hematovision_desktop.core.naming.model_card import ModelCard, Preprocessing
from hematovision_desktop.core.naming.ports import Classified
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.live.count_log import LiveLog
from hematovision_desktop.services.live.cut_short import find_interrupted
from hematovision_desktop.services.live.session import LiveSession
from hematovision_desktop.services.log.log_writer import LogWriter

cv2.setNumThreads(1)


class HandClock:
    def __init__(self) -> None:
        self.now_s = 0.0

    def monotonic(self) -> float:
        return self.now_s


class ReleasedClock(HandClock):
    """A clock set by hand that runs once it is released, so a source that waits for a frame can end."""

    def __init__(self) -> None:
        super().__init__()
        self._released_s: float | None = None

    def release(self) -> None:
        self._released_s = time.monotonic()

    def monotonic(self) -> float:
        run_s = 0.0 if self._released_s is None else time.monotonic() - self._released_s
        return self.now_s + run_s


class RealClock:
    def monotonic(self) -> float:
        return time.monotonic()


class SureClassifier:
    """A classifier that names every crop neutrophil and counts its crops."""

    card = ModelCard(
        "table", "1", "0" * 64, MODEL_LABELS, Preprocessing(22.0, 32, None, 0),
        1.0, 0.6, 0.2, 0.5, {}, (),
    )  # fmt: skip

    def __init__(self) -> None:
        self.seen = 0

    def classify(self, crops: list[Pixels]) -> Classified:
        self.seen += len(crops)
        row = [9.0 if label is Label.NEUTROPHIL else 0.0 for label in MODEL_LABELS]
        rows = np.tile(np.array(row, np.float32), (len(crops), 1))
        return Classified(rows, np.zeros((len(crops), 1, 1, 8), np.float32))


def live_parts(recorder: LiveRecorder | None = None) -> LiveParts:
    classifier = SureClassifier()
    cutter = ScaledCropCutter(classifier.card.preprocessing)
    return LiveParts(
        ColourLocator(), cutter, classifier, PhaseRegistration(), RealClock(), None, recorder
    )


@cache
def smear_of(seed: int, canvas: tuple[int, int], cells: int, um_per_px: float) -> VirtualSmear:
    """Draw a read-only smear, shared by all tests."""
    smear = prepare_smear(seed, *canvas, cells=cells, um_per_px=um_per_px)
    smear.pixels.setflags(write=False)
    return smear


def drawn_smear(script: Script) -> VirtualSmear:
    """Return the smear that a virtual microscope draws for a script."""
    return smear_of(script.seed, script.canvas, script.cells, script.um_per_px)


class Bench:
    """A virtual microscope with a stepped count and a clock set by hand."""

    def __init__(
        self,
        script: str,
        recorder: LiveRecorder | None = None,
        locator: ColourLocator | None = None,
    ) -> None:
        self.script = read_script(script)
        self.microscope = VirtualMicroscope(self.script, drawn_smear(self.script))
        self.clock = HandClock()
        self.source = VirtualSource(self.microscope, self.clock, 0.0)
        self.told: list[LiveEvent] = []
        self.parts = live_parts(recorder)
        if locator is not None:
            self.parts = replace(self.parts, locator=locator)
        self.live = SteppedLive(self.parts, Options(), self.told.append, target=None)
        self.live.on_settled = lambda cell, view: self.microscope.count(
            view.captured_s, view.in_frame, None
        )
        self.inferred = 0
        self.live.start()

    def step(self, render: bool = True) -> Frame | None:
        self.clock.now_s += 1 / self.script.rate_per_s
        return self.source.frame_at(self.clock.now_s) if render else None

    def run(self, seconds: float) -> None:
        for _ in range(round(seconds * self.script.rate_per_s)):
            frame = self.step()
            if frame is not None:
                self.take(frame)

    def take(self, frame: Frame):
        posed = self.live.track(frame)
        self.inferred += self.live.recognise(posed).inferred
        return posed


COARSE = 1.2 * HOPELESS_FROM_UM_PER_PX
SMALL = "size=640x480,canvas=2400x1800,cells=60,rate=12,um=0.2"


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


# -- on threads ---------------------------------------------------------------------------------


class Told:
    """Collects events and waits for one of a kind."""

    def __init__(self) -> None:
        self.events: list[LiveEvent] = []
        self._more = threading.Condition()

    def __call__(self, event: LiveEvent) -> None:
        with self._more:
            self.events.append(event)
            self._more.notify_all()

    def wait(self, wanted, timeout_s: float = 10.0) -> LiveEvent:
        with self._more:
            assert self._more.wait_for(lambda: any(map(wanted, self.events)), timeout_s)
            return next(event for event in self.events if wanted(event))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[tuple[LiveSession, Told]]:
    told = Told()
    before = threading.active_count()
    made = LiveSession(live_parts(LiveRecorder(tmp_path)), Options(), told, target=None)
    yield made, told
    assert made.close()
    assert threading.active_count() == before


def test_a_live_session_counts_shows_and_keeps(session) -> None:
    live, told = session
    make, _ = source_of(f"virtual:seed=6,path=still,{SMALL}", RealClock())
    live.start()
    live.open_source(make)
    told.wait(lambda event: isinstance(event, CellCounted))
    view = live.take_view(5)
    assert view is not None
    live.note_shown(view)
    assert live.map_view() is not None
    live.name(live.count.cells[0].key, Label.BASOPHIL)
    assert live.count.cells[0].label is Label.BASOPHIL
    named = [track.cell for track in live.recogniser.tracks if track.key == CellKey(0, 0)]
    assert [cell.label for cell in named if cell] == [Label.NEUTROPHIL]  # as the program named it
    live.add_by_hand(Label.MONOCYTE)
    assert live.count.cells[-1].by_hand
    assert live.count.cells[-1].cell is None
    live.undo()
    live.save_snapshot().result(10)
    live.save_clip().result(10)
    assert len([event for event in told.events if isinstance(event, Saved)]) == 2
    live.freeze(True)
    live.freeze(False)
    live.set_target(1)
    assert live.snapshot().state is CountState.REACHED
    live.new_count()
    assert live.snapshot().total_cells == 0
    assert not [event for event in told.events if isinstance(event, LiveFault)]


def test_an_unplugged_camera_keeps_the_count_and_comes_back(tmp_path: Path) -> None:
    clock, told = ReleasedClock(), Told()
    parts = replace(live_parts(LiveRecorder(tmp_path)), clock=clock)
    live = LiveSession(parts, Options(), told, target=None)
    make, _ = source_of(f"virtual:seed=6,path=still,unplug=60+1,{SMALL}", clock)
    live.start()
    live.open_source(make)

    def run_until(wanted: Callable[[LiveEvent], bool]) -> None:
        while not any(map(wanted, told.events)) and clock.now_s < 90:
            clock.now_s += 1.01 / 12  # SMALL's rate
            assert live.take_view(10) is not None

    def is_running(event: LiveEvent) -> bool:
        return isinstance(event, SourceChanged) and event.state.status is SourceStatus.RUNNING

    run_until(lambda event: isinstance(event, CellCounted))
    clock.now_s = 60.0
    told.wait(
        lambda event: (
            isinstance(event, SourceChanged) and event.state.fault is SourceFault.UNPLUGGED
        )
    )
    counted = [cell.key for cell in live.count.cells]
    told.events.clear()
    clock.now_s = 62.0
    run_until(is_running)
    told.wait(is_running)
    assert [cell.key for cell in live.count.cells][: len(counted)] == counted != []
    clock.release()
    assert live.close()


@pytest.mark.usefixtures("logged_errors")
def test_reports_a_fault_in_a_frame_once_and_goes_on(session, monkeypatch) -> None:
    live, told = session
    broken = threading.Event()
    track = live.tracker.track

    def fail_once(frame: Frame):
        if not broken.is_set():
            broken.set()
            raise ZeroDivisionError
        return track(frame)

    monkeypatch.setattr(live.tracker, "track", fail_once)
    live.open_source(source_of(f"virtual:seed=6,path=still,{SMALL}", RealClock())[0])
    assert told.wait(lambda event: isinstance(event, LiveFault)).is_bug  # type: ignore[union-attr]
    assert live.take_view(5) is not None


# -- the command --------------------------------------------------------------------------------


def command(program: list[str], tiny_pack: Path, log: Path, *more: str) -> list[str]:
    script = f"virtual:seed=6,path=still,{SMALL.replace('rate=12', 'rate=30')}"
    return [
        *(*program, "--model", str(tiny_pack), "--log", str(log), "live", "--headless"),
        *("--format", "json", "--source", script, *more),
    ]


def cells_on_disk(child: subprocess.Popen[str], folder: Path) -> list[Path]:
    """Wait for the first picture of a cell that a count stores; return all there are."""
    watch = threading.Event()
    until_s = time.monotonic() + 240
    while child.poll() is None and time.monotonic() < until_s:
        if pictures := list(folder.glob("live/*/cell_*.png")):
            return pictures
        watch.wait(0.05)
    return []


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_the_command_prints_one_object(program: list[str], tiny_pack: Path, tmp_path: Path) -> None:
    # Ended once there is something to report, however long that takes on this computer.
    child = subprocess.Popen(
        command(program, tiny_pack, tmp_path / "log.sqlite", "--seconds", "600", "--target", "0"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    kept = cells_on_disk(child, tmp_path)
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=120)
    assert kept, err
    assert child.returncode == 130, err
    record = json.loads(out)
    assert record["schema"] == "hematovision.live/1"
    frames = record["frames"]
    assert frames["captured"] >= frames["shown"] >= 1
    assert frames["inferred"] >= 1
    assert record["latency_ms"]["shown"]["p50"] <= record["latency_ms"]["shown"]["p99"]
    assert record["latency_ms"]["labelled"]["p95"] > 0
    assert record["cells"]["counted"] + record["cells"]["waiting"] >= 1
    assert record["truth"]["doubled"] == 0
    assert record["threads_ended"]
    assert record["faults"] == []
    assert {name: record[name] for name in ("microscope", "promise", "unusual")} == {
        "microscope": None,
        "promise": None,
        "unusual": None,
    }
    assert record["familiar"] in (None, True, False)


def test_resumes_a_killed_count(program: list[str], tiny_pack: Path, tmp_path: Path) -> None:
    log = tmp_path / "log.sqlite"
    with subprocess.Popen(
        command(program, tiny_pack, log, "--seconds", "600", "--target", "0"),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as child:
        counted = len(cells_on_disk(child, tmp_path))
        threading.Event().wait(0.6)  # everything older than half a second must be there
        os.kill(child.pid, signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    assert counted >= 1
    worker = LogWriter(lambda: SqliteLog(log), lambda fault: None)
    try:
        count = find_interrupted(worker)
        assert count is not None
        assert len(count.results) >= counted
        assert all(re.match(r"cell_\d+\.png", path.name) for path in count.folder.glob("*.png"))
    finally:
        worker.close()


@pytest.mark.parametrize(
    "arguments",
    [
        ["--seconds", "5"],
        ["--format", "json"],
        ["--no-log"],
        ["--source", "telescope:M31"],
        ["--source", "virtual:nonsense"],
    ],
)
def test_refuses_options_that_the_window_does_not_have(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["live", *arguments]) == 2
    assert re.search("--headless only|not known|cannot be read", capsys.readouterr().err)


@pytest.mark.parametrize("form", ["table", "json"])
def test_a_run_that_shows_nothing_says_why(
    form: str, capsys: pytest.CaptureFixture[str], tiny_pack: Path, tmp_path: Path
) -> None:
    """Status 1 alone, beside no frames and no cells, would tell nobody what to do."""
    wanted = ["--source", f"folder:{tmp_path / 'gone'}", "--seconds", "0.4", "--format", form]
    status = main(["--model", str(tiny_pack), "live", "--headless", "--no-log", *wanted])
    assert status == 1
    (said,) = capsys.readouterr().err.splitlines()
    assert said.startswith("hematovision: ") and str(tmp_path / "gone") in said


@pytest.mark.parametrize("content", [None, b"", b"hello"])
def test_a_file_that_is_no_film_ends_the_run_at_the_first_attempt(
    content: bytes | None, capsys: pytest.CaptureFixture[str], tiny_pack: Path, tmp_path: Path
) -> None:
    film = tmp_path / "film.avi"
    if content is not None:
        film.write_bytes(content)
    wanted = ["--source", f"file:{film}", "--seconds", "20", "--format", "json", "--no-log"]
    assert main(["--model", str(tiny_pack), "live", "--headless", *wanted]) == 1
    printed = capsys.readouterr()
    record = json.loads(printed.out)
    assert sum("fault" in state for state in record["source_states"]) == 1
    (said,) = printed.err.splitlines()
    assert "The video film.avi cannot be played" in said


def test_the_default_script_is_the_demo() -> None:
    assert read_script("") == Script()


def test_the_session_resumes_an_interrupted_count(tmp_path: Path) -> None:
    """In the real log: counted, cut short without an end, found again and resumed."""

    def opened() -> tuple[LogWriter, SteppedLive, Bench]:
        bench = Bench(f"seed=1,{SMALL}")
        worker = LogWriter(lambda: SqliteLog(tmp_path / "log.sqlite"), lambda fault: None)
        log = LiveLog(worker, tmp_path / "live", SureClassifier.card, build_live(RealClock()))
        bench.live = SteppedLive(
            replace(bench.parts, log=log), Options(), lambda _event: None, target=200
        )
        return worker, bench.live, bench

    worker, live, bench = opened()
    live.start()
    bench.run(6)
    live.set_sample("26-0501")
    live.name(CellKey(0, 0), Label.EOSINOPHIL)
    live.add_by_hand(Label.MONOCYTE)
    live.add_by_hand(Label.BASOPHIL)
    live.undo()
    before = live.snapshot()
    assert before.differential.total >= 5
    assert worker.close()  # the process ends here without ending the count

    worker, live, bench = opened()
    found = find_interrupted(worker)
    assert found is not None
    assert found.sample == "26-0501"
    assert found.begun_at is not None
    live.resume(found)
    after = live.snapshot()
    assert after.state is CountState.PAUSED
    assert (after.differential, after.target) == (before.differential, 200)
    live.start()
    bench.run(6)
    assert live.snapshot().differential.total > before.differential.total
    live.end()
    assert find_interrupted(worker) is None
    assert worker.close()

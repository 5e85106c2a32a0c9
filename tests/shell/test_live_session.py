"""A live session as the window runs it: counting, losing the camera, faults and going on."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from live_runs import (
    SMALL,
    Bench,
    HandClock,
    RealClock,
    SureClassifier,
    live_parts,
)

from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.recording.recorder import LiveRecorder
from hematovision_desktop.assembly.factories import build_live
from hematovision_desktop.assembly.sources import source_of
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.live.count_session import CountState
from hematovision_desktop.core.live.events import (
    CellCounted,
    LiveEvent,
    LiveFault,
    Saved,
    SourceChanged,
)
from hematovision_desktop.core.live.source import Frame, SourceFault, SourceStatus
from hematovision_desktop.core.live.stepped_live import SteppedLive
from hematovision_desktop.core.naming.analysis import Options
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.live.count_log import LiveLog
from hematovision_desktop.services.live.cut_short import find_interrupted
from hematovision_desktop.services.live.session import LiveSession
from hematovision_desktop.services.log.log_writer import LogWriter


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

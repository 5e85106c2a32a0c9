"""The live microscope without the window: the real session, a tiny model pack and a drawn slide."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from live_program import PATIENCE_S, SMALL, Mail, next_view

from hematovision_desktop.adapters.devices.camera import CameraChoice
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.assembly import places
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.live.count_session import CountState
from hematovision_desktop.core.live.events import (
    CellCounted,
    LiveFault,
    Saved,
    SourceChanged,
)
from hematovision_desktop.core.live.source import FrameSource, SourceStatus
from hematovision_desktop.core.logbook.log import BatchState, LogQuery
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.services.base.outside import KeptSettings
from hematovision_desktop.services.messages.live import (
    CamerasFound,
    CountFound,
    LiveClosed,
)
from hematovision_desktop.services.messages.program import Fault
from hematovision_desktop.services.program.program import Program
from hematovision_desktop.services.review.inbox import BatchRead


def live_threads() -> list[str]:
    names = ("live", "camera")
    return [one.name for one in threading.enumerate() if one.name.startswith(names)]


def test_makes_nothing_before_it_is_needed(program: Program) -> None:
    assert program.live.take_view() is None
    assert program.live.map_view() is None
    assert live_threads() == []


def test_shows_counts_and_stores_a_drawn_slide(program: Program, mail: Mail, home: Path) -> None:
    live = program.live
    live.open_source(SMALL)
    assert mail.wait(SourceChanged).state.status is SourceStatus.OPENING
    mail.wait_for(SourceStatus.RUNNING)
    view = next_view(program)
    assert view.posed.frame.pixels.shape == (240, 320, 3)
    live.note_shown(view)
    live.start()
    mail.wait_count(CountState.COUNTING)
    live.add_by_hand(Label.MONOCYTE)
    key = mail.wait(CellCounted).cell.key
    live.name(key, Label.BASOPHIL)
    live.undo()
    live.undo()
    live.add_by_hand(Label.EOSINOPHIL)
    live.save_snapshot()
    assert mail.wait(Saved).path.is_file()
    live.save_clip()
    assert mail.wait(Saved).path.suffix == ".avi"
    cell = live.cell(key)
    assert cell is not None
    assert not cell.counts
    assert live.map_view() is not None
    assert program.close()
    assert live_threads() == []
    log = SqliteLog(places.log_path())
    (found,) = log.batches(LogQuery())
    log.close()
    assert found.state is BatchState.INTERRUPTED
    assert found.tally.counts[Label.EOSINOPHIL] == found.tally.by_hand == 1


@pytest.mark.parametrize(("target", "is_offered"), [(200, True), (None, False), (1, False)])
def test_offers_an_unfinished_count_at_the_next_start(
    program: Program, mail: Mail, tiny_pack: Path, target: int | None, is_offered: bool
) -> None:
    program.live.open_source(SMALL)
    program.live.set_target(target)
    program.live.start()
    mail.wait_count(CountState.COUNTING)
    program.live.add_by_hand(Label.MONOCYTE)
    mail.wait(CellCounted)
    assert program.close()

    later_mail = Mail()
    later = Program(Settings(pack_path=tiny_pack), later_mail.send, build_outside())
    later.live.find_cameras()
    later.live.open_source(SMALL)
    if is_offered:
        assert later_mail.wait(CountFound).cells == 1
    later_mail.wait_for(SourceStatus.RUNNING)
    assert later.close()
    assert not later_mail.left_of(CountFound)


def test_reports_what_cannot_be_done(program: Program, mail: Mail, tmp_path: Path) -> None:
    program.live.add_by_hand(Label.MONOCYTE)
    assert "Start the count" in mail.wait(LiveFault).message
    program.live.open_source("virtual:nonsense")
    assert "cannot be read" in mail.wait(LiveFault).message
    program.live.open_source(f"file:{tmp_path / 'gone.avi'}")
    mail.wait_for(SourceStatus.TROUBLED)


def test_freezing_holds_the_picture(program: Program, mail: Mail) -> None:
    program.live.open_source(SMALL)
    mail.wait_for(SourceStatus.RUNNING)
    view = next_view(program)
    program.live.freeze(True)
    assert isinstance(program.live.marks(view), tuple)
    program.live.freeze(False)
    assert next_view(program).posed.frame.number > view.posed.frame.number


def test_lists_each_camera_once_with_a_distinct_name(
    program: Program, mail: Mail, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = (
        CameraChoice("Tube", 0, 200, 1, 2, "/dev/video0"),
        CameraChoice("Tube", 0, 1800, 1, 2, "/dev/video0"),
        CameraChoice("Tube", 1, 200, 1, 2, "/dev/video2"),
    )
    monkeypatch.setattr("hematovision_desktop.adapters.devices.camera.find_cameras", lambda: found)
    program.live.find_cameras()
    assert mail.wait(CamerasFound).names == ("Tube", "Tube (2)")


def left_by_a_power_cut(home: Path) -> Path:
    """Return a copy of the log as it is on disk now: with rows, but without the count's end."""
    left = home / "left.sqlite"
    for tail in ("", "-wal"):
        one = places.log_path().with_name(places.log_path().name + tail)
        if one.exists():
            shutil.copyfile(one, left.with_name(left.name + tail))
    return left


@pytest.mark.parametrize("number", ["", "26-0501"])
def test_resumes_a_count_that_was_cut_short(
    home: Path, mail: Mail, tiny_pack: Path, program: Program, number: str
) -> None:
    live = program.live
    if number:
        live.set_sample(number)
    live.start()
    mail.wait_count(CountState.COUNTING)
    for label in (Label.NEUTROPHIL, Label.LYMPHOCYTE):
        live.add_by_hand(label)
        mail.wait(CellCounted)
    assert program.flush()
    left = left_by_a_power_cut(home)
    other = Mail()
    again = Program(Settings(pack_path=tiny_pack, log_path=left), other.send, build_outside())
    try:
        again.live.find_cameras()
        found = other.wait(CountFound)
        assert (found.cells, found.sample) == (2, number)
        again.live.resume()
        count = other.wait_count(CountState.PAUSED).count
        assert count.differential.total == 2
        assert other.wait(CellCounted).cell.by_hand
    finally:
        again.close()


def test_a_running_count_cannot_be_opened_or_removed_elsewhere(
    program: Program, mail: Mail
) -> None:
    live = program.live
    live.start()
    mail.wait_count(CountState.COUNTING)
    live.add_by_hand(Label.NEUTROPHIL)
    mail.wait(CellCounted)
    assert program.flush()
    (batch_id,) = (one for one in range(9) if live.has_under_way(one))
    assert live.batch_id == batch_id
    program.open_batch(batch_id)
    assert "under way" in mail.wait(Fault).message
    program.remove_batch(batch_id)
    # Until the log has said who works with it, it asks to try again.
    while "Try again" in (said := mail.wait(Fault).message):
        program.remove_batch(batch_id)
    assert "under way" in said
    assert not program.review.batches
    live.new_count()
    mail.wait_count(CountState.READY)
    assert live.batch_id is None
    program.open_batch(batch_id)
    assert mail.wait(BatchRead).batch.batch_id == batch_id


def test_does_not_offer_a_count_of_another_log(
    home: Path, mail: Mail, tiny_pack: Path, program: Program
) -> None:
    program.live.start()
    mail.wait_count(CountState.COUNTING)
    program.live.add_by_hand(Label.NEUTROPHIL)
    mail.wait(CellCounted)
    assert program.flush()
    left = left_by_a_power_cut(home)
    settings = Settings(pack_path=tiny_pack, log_path=left)
    other = Mail()
    again = Program(settings, other.send, build_outside())
    try:
        again.live.find_cameras()
        assert other.wait(CountFound).cells == 1
        (offered,) = again.live.standing()
        assert isinstance(offered, CountFound) and offered.cells == 1, "a new window offers it, too"
        again.apply_settings(replace(settings, log_path=home / "elsewhere" / "log.sqlite"))
        assert other.wait(CountFound).cells is None
        again.apply_settings(settings)
        while (found := other.wait(CountFound)).cells is None:
            pass
        assert found.cells == 1
    finally:
        again.close()


def test_a_resumed_count_closes_its_batch_elsewhere_and_knows_its_verdicts(
    home: Path, mail: Mail, tiny_pack: Path, program: Program
) -> None:
    live = program.live
    live.start()
    mail.wait_count(CountState.COUNTING)
    live.add_by_hand(Label.NEUTROPHIL)
    key = mail.wait(CellCounted).cell.key
    assert program.flush()
    left = left_by_a_power_cut(home)
    other = Mail()
    again = Program(Settings(pack_path=tiny_pack, log_path=left), other.send, build_outside())
    try:
        again.live.find_cameras()
        assert other.wait(CountFound).cells == 1
        again.open_batch(1)
        tuple(again.deliver(other.wait(BatchRead)))
        (batch,) = again.review.batches
        again.give_verdict(batch.ref, key, Label.BASOPHIL)
        again.live.resume()
        counts = other.wait_count(CountState.PAUSED).count.differential
        assert {one.label: one.count for one in counts.shares}[Label.BASOPHIL] == 1
        assert not again.review.batches
    finally:
        again.close()


@pytest.mark.parametrize("what", ["a new count", "another model pack"])
def test_does_not_offer_to_resume_a_count_ended_by_another_pack_or_log(
    what: str, program: Program, mail: Mail, tmp_path: Path, tiny_pack: Path
) -> None:
    """Signing would ask why a stopped batch is enough; names of another pack do not belong to it."""
    live = program.live
    live.start()
    mail.wait_count(CountState.COUNTING)
    live.add_by_hand(Label.NEUTROPHIL)
    mail.wait(CellCounted)
    if what == "a new count":
        live.apply_settings(Settings(pack_path=tiny_pack, label_set=LabelSet.FOUR))
        live.new_count()
        mail.wait_count(CountState.READY)
    else:
        shutil.copytree(tiny_pack.parent, tmp_path / "pack")
        program.apply_settings(Settings(pack_path=tmp_path / "pack" / tiny_pack.name))
        mail.wait(LiveClosed)
    assert program.close()
    log = SqliteLog(places.log_path())
    (found,) = log.batches(LogQuery())
    log.close()
    assert found.state is BatchState.FINISHED


def test_closing_while_a_slide_is_being_drawn_leaves_nothing_behind(
    home: Path, mail: Mail, tiny_pack: Path
) -> None:
    hold, begun = threading.Event(), threading.Event()

    outside = build_outside()

    def slow(source: str, kept: KeptSettings) -> Callable[[], FrameSource]:
        make = outside.live.open_source(source, kept)
        begun.set()
        hold.wait(PATIENCE_S)
        return make

    late = replace(outside, live=replace(outside.live, open_source=slow))
    program = Program(Settings(pack_path=tiny_pack), mail.send, late)
    program.live.open_source(SMALL)
    assert begun.wait(PATIENCE_S)
    assert program.close()
    hold.set()
    for one in threading.enumerate():
        if one.name == "live-open":
            one.join(PATIENCE_S)
    assert program.live.take_view() is None
    assert live_threads() == []

"""Settings of the live microscope: camera, calibration, model pack, sounds and speech."""

from __future__ import annotations

import queue
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from live_program import PATIENCE_S, SMALL, Mail, next_view

from hematovision_desktop.adapters.devices.sounds import NOTES_HZ, REACHED, Sounds, make_tone
from hematovision_desktop.adapters.files.settings_parts import read_live_settings
from hematovision_desktop.assembly import places
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.live.calibration import LiveScale, ScaleOrigin
from hematovision_desktop.core.live.count_session import CountState
from hematovision_desktop.core.live.events import (
    CellCounted,
)
from hematovision_desktop.core.live.source import Mode, SourceStatus
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.services.messages.live import (
    LiveClosed,
    SourceOffered,
)
from hematovision_desktop.services.messages.program import Fault
from hematovision_desktop.services.program.program import Program


def test_another_label_set_is_used_from_the_next_count_on(
    program: Program, mail: Mail, tiny_pack: Path
) -> None:
    live = program.live
    live.start()
    mail.wait_count(CountState.COUNTING)
    live.apply_settings(Settings(pack_path=tiny_pack, label_set=LabelSet.FOUR))
    live.add_by_hand(Label.NEUTROPHIL)
    assert len(mail.wait_count(CountState.COUNTING).count.differential.shares) == 5
    live.new_count()
    assert len(mail.wait_count(CountState.READY).count.differential.shares) == 4


def test_another_model_pack_closes_the_microscope_with_a_message(
    program: Program, mail: Mail, tmp_path: Path, tiny_pack: Path
) -> None:
    other = tmp_path / "pack"
    shutil.copytree(tiny_pack.parent, other)
    program.live.open_source(SMALL)
    mail.wait_for(SourceStatus.RUNNING)
    program.apply_settings(Settings(pack_path=other / tiny_pack.name))
    assert "Its count is in the log" in mail.wait(LiveClosed).why
    program.live.start()
    mail.wait_count(CountState.COUNTING)


def test_the_microscope_keeps_its_pack_if_a_new_one_is_refused(
    program: Program, mail: Mail, tmp_path: Path
) -> None:
    program.apply_settings(Settings(pack_path=tmp_path / "other.tflite"))
    assert "other" in mail.wait(Fault).message
    program.live.start()
    mail.wait_count(CountState.COUNTING)


def test_camera_settings_change_at_once_and_are_remembered(
    program: Program, mail: Mail, home: Path, tiny_pack: Path
) -> None:
    live = program.live
    live.open_source(SMALL)
    mail.wait_for(SourceStatus.RUNNING)
    live.camera.ask()
    offer = mail.wait(SourceOffered)
    assert Mode(160, 120, 30.0) in offer.modes
    assert [one.name for one in offer.controls] == ["exposure", "gain", "white balance"]
    live.camera.set_mode(Mode(480, 360, 15.0))
    assert mail.wait(SourceOffered).mode == Mode(480, 360, 15.0)
    while next_view(program).posed.frame.pixels.shape != (360, 480, 3):
        pass
    live.camera.set_control("exposure", 60.0)
    assert (
        mail.wait(SourceOffered).controls[0].value == 100.0
    )  # the camera controls it automatically
    live.camera.set_auto("exposure", False)
    mail.wait(SourceOffered)
    before = next_view(program).posed.frame.pixels.mean()
    live.camera.set_control("exposure", 60.0)
    while next_view(program).posed.frame.pixels.mean() > 0.75 * before:
        pass
    assert program.close()
    other = Mail()
    again = Program(Settings(pack_path=tiny_pack), other.send, build_outside())
    try:
        again.live.open_source(SMALL)
        other.wait_for(SourceStatus.RUNNING)
        again.live.camera.ask()
        offer = other.wait(SourceOffered)
        assert offer.mode == Mode(480, 360, 15.0)
        assert (offer.controls[0].value, offer.controls[0].auto) == (60.0, False)
    finally:
        again.close()


def test_a_calibration_holds_for_its_camera_until_it_is_forgotten(
    program: Program, mail: Mail, home: Path, tiny_pack: Path
) -> None:
    live = program.live
    live.open_source(SMALL)
    mail.wait_for(SourceStatus.RUNNING)
    live.camera.calibrate((320, 240), 0.2)
    scale = wait_scale(program, ScaleOrigin.CALIBRATED)
    assert scale.um_per_px == 0.2
    live.camera.set_mode(Mode(160, 120, 30.0))
    assert wait_scale(program, ScaleOrigin.WORKED_OUT).um_per_px == pytest.approx(0.4)
    assert program.close()
    other = Mail()
    again = Program(Settings(pack_path=tiny_pack, um_per_px=0.3), other.send, build_outside())
    try:
        again.live.open_source(SMALL)
        other.wait_for(SourceStatus.RUNNING)
        wait_scale(again, ScaleOrigin.WORKED_OUT)
        again.live.camera.forget_calibration()
        assert wait_scale(again, ScaleOrigin.SET).um_per_px == 0.3
    finally:
        again.close()


def wait_scale(program: Program, origin: ScaleOrigin) -> LiveScale:
    while (scale := next_view(program).scale).origin is not origin:
        pass
    return scale


def test_each_counted_type_has_a_sound_if_wanted(
    home: Path, mail: Mail, tiny_pack: Path, request: pytest.FixtureRequest
) -> None:
    heard: queue.Queue[bytes] = queue.Queue()
    outside = build_outside()
    loud = replace(outside, live=replace(outside.live, open_sounds=lambda: Sounds(heard.put)))
    program = Program(Settings(pack_path=tiny_pack), mail.send, loud)
    request.addfinalizer(program.close)
    live = program.live
    live.play(Label.BASOPHIL)
    assert heard.get(timeout=PATIENCE_S) == make_tone(NOTES_HZ[Label.BASOPHIL])
    live.start()
    mail.wait_count(CountState.COUNTING)
    live.add_by_hand(Label.MONOCYTE)
    mail.wait(CellCounted)
    assert heard.empty()
    live.camera.set_sounds(True)
    live.add_by_hand(Label.MONOCYTE)
    assert heard.get(timeout=PATIENCE_S) == make_tone(NOTES_HZ[Label.MONOCYTE])
    live.set_target(2)
    assert heard.get(timeout=PATIENCE_S) == make_tone(NOTES_HZ[REACHED])
    assert program.close()
    assert read_live_settings(places.settings_path()).sounds


class Parrot:
    """A voice that records what it should say."""

    is_there = True

    def __init__(self) -> None:
        self.said: queue.Queue[tuple[str, str]] = queue.Queue()

    def say(self, text: str, code: str) -> None:
        self.said.put((text, code))

    def close(self) -> bool:
        return True


def test_speaks_each_counted_type_if_wanted(
    home: Path, mail: Mail, tiny_pack: Path, request: pytest.FixtureRequest
) -> None:
    parrot, outside = Parrot(), build_outside()
    speaking = replace(outside, live=replace(outside.live, open_voice=lambda: parrot))
    program = Program(Settings(pack_path=tiny_pack), mail.send, speaking)
    request.addfinalizer(program.close)
    live = program.live
    live.heard.speak("fr", {Label.MONOCYTE: "Monocyte", REACHED: "Le compte est fait"})
    live.start()
    mail.wait_count(CountState.COUNTING)
    live.add_by_hand(Label.MONOCYTE)
    mail.wait(CellCounted)
    assert parrot.said.empty()
    live.camera.set_voice(True)
    live.add_by_hand(Label.MONOCYTE)
    assert parrot.said.get(timeout=PATIENCE_S) == ("Monocyte", "fr")
    live.set_target(2)
    assert parrot.said.get(timeout=PATIENCE_S) == ("Le compte est fait", "fr")
    assert program.close()
    assert read_live_settings(places.settings_path()).voice

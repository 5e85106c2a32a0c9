from __future__ import annotations

import threading
from dataclasses import replace
from typing import Any

import cv2
import numpy as np
import pytest

from hematovision_desktop.adapters.devices import camera
from hematovision_desktop.adapters.devices.camera import (
    Camera,
    CameraChoice,
    find_cameras,
    match_camera,
)
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.core.live.live_settings import CameraSettings
from hematovision_desktop.core.live.source import Mode, SourceFault, SourceTrouble

MSMF, DSHOW = cv2.CAP_MSMF, cv2.CAP_DSHOW
SCOPE = CameraChoice("USB Microscope", 1, MSMF, 0x0AC8, 0x3420, "usb-2")
SCOPE_DSHOW = CameraChoice("USB Microscope", 1, DSHOW, 0x0AC8, 0x3420, "usb-2")
LAPTOP = CameraChoice("Integrated Camera", 0, MSMF, 0x04F2, 0xB5CE, "usb-1")


class Clock:
    def monotonic(self) -> float:
        return 12.5


class Device:
    """An OpenCV capture that offers two sizes."""

    def __init__(self, *, opens: bool = True, frames: int = 100) -> None:
        self.opens = opens
        self.frames = frames
        self.values: dict[int, float] = {cv2.CAP_PROP_EXPOSURE: -6.0}
        self.released = False

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        return self.opens and not self.released

    def set(self, key: int, value: float) -> bool:
        if key == cv2.CAP_PROP_FRAME_WIDTH:
            value = 1280.0 if value >= 1280 else 640.0
            self.values[cv2.CAP_PROP_FRAME_HEIGHT] = 720.0 if value == 1280 else 480.0
        elif key == cv2.CAP_PROP_FRAME_HEIGHT:
            return True
        elif key not in (cv2.CAP_PROP_FPS, cv2.CAP_PROP_EXPOSURE):
            return False
        self.values[key] = value
        return True

    def get(self, key: int) -> float:
        return self.values.get(key, -1.0)

    def read(self) -> tuple[bool, Any]:
        if self.frames <= 0:
            return False, None
        self.frames -= 1
        picture = np.zeros((720, 1280, 3), np.uint8)
        picture[:, :, 0] = 200  # blue comes first
        return True, picture

    def release(self) -> None:
        self.released = True


class AutoDevice(Device):
    """A device with automatic exposure, which refuses values until it is switched to manual."""

    def __init__(self, auto_on: float) -> None:
        super().__init__()
        self._on = auto_on
        self.values[cv2.CAP_PROP_AUTO_EXPOSURE] = auto_on

    def set(self, key: int, value: float) -> bool:
        if key == cv2.CAP_PROP_AUTO_EXPOSURE:
            self.values[key] = value
            return True
        if key == cv2.CAP_PROP_EXPOSURE and self.values[cv2.CAP_PROP_AUTO_EXPOSURE] == self._on:
            return False
        return super().set(key, value)


def open_camera(wanted: Any = "microscope", cameras: Any = (LAPTOP, SCOPE), **devices: Any) -> Any:
    """Return a camera and the list of (index, backend) that it tried to open."""
    tried: list[tuple[int, int]] = []
    worked: list[CameraChoice] = []
    by_backend = devices.get("by_backend", {})

    def open_device(index: int, backend: int) -> Device:
        tried.append((index, backend))
        return by_backend.get(backend) or Device()

    made = Camera(
        wanted,
        Clock(),
        on_open=worked.append,
        list_cameras=lambda: cameras,
        open_device=open_device,
    )
    return made, tried, worked


def test_a_frame_is_rgb_with_its_time() -> None:
    source, tried, worked = open_camera()
    info = source.open()
    assert (info.name, info.is_live, info.mode.width) == ("USB Microscope", True, 1280)
    assert tried == [(1, MSMF)]
    assert worked == [SCOPE]
    frame = source.read()
    assert frame is not None
    assert frame.captured_s == 12.5
    assert frame.pixels[0, 0].tolist() == [0, 0, 200]


def test_the_next_backend_is_tried_where_one_gives_no_picture() -> None:
    silent = Device(frames=0)
    source, tried, worked = open_camera(cameras=(SCOPE, SCOPE_DSHOW), by_backend={MSMF: silent})
    source.open()
    assert tried == [(1, MSMF), (1, DSHOW)]
    assert silent.released
    assert worked == [SCOPE_DSHOW]


def test_the_backend_that_worked_goes_first_and_a_changed_index_is_found() -> None:
    moved = CameraChoice("USB Microscope", 3, DSHOW, 0x0AC8, 0x3420, "usb-7")
    elsewhere = CameraChoice("USB Microscope", 3, MSMF, 0x0AC8, 0x3420, "usb-7")
    assert match_camera(SCOPE_DSHOW, (LAPTOP, elsewhere, moved)) == [moved, elsewhere]


def test_takes_the_one_of_two_equal_cameras_at_the_same_socket() -> None:
    twin = CameraChoice("USB Microscope", 0, MSMF, 0x0AC8, 0x3420, "usb-5")
    assert match_camera(SCOPE, (twin, SCOPE))[0] == SCOPE


@pytest.mark.parametrize(
    ("wanted", "found"),
    [("usb microscope", [SCOPE]), ("micro", [SCOPE]), ("0", [LAPTOP]), ("webcam", [])],
)
def test_a_camera_is_found_by_its_words(wanted: str, found: list[CameraChoice]) -> None:
    assert match_camera(wanted, (LAPTOP, SCOPE)) == found


@pytest.mark.parametrize(
    ("cameras", "device", "platform", "fault"),
    [
        ((), Device(), "linux", SourceFault.NO_CAMERA),
        ((LAPTOP,), Device(), "linux", SourceFault.UNPLUGGED),
        ((SCOPE,), Device(opens=False), "win32", SourceFault.BUSY),
        ((SCOPE,), Device(opens=False), "linux", SourceFault.NO_PERMISSION),
        ((SCOPE,), Device(opens=False), "darwin", SourceFault.NO_PERMISSION),
    ],
)
def test_says_why_a_camera_cannot_be_opened(
    cameras: Any, device: Device, platform: str, fault: SourceFault, monkeypatch: Any
) -> None:
    monkeypatch.setattr(camera.sys, "platform", platform)
    monkeypatch.setattr(camera.os, "access", lambda *_: False)
    source, _, _ = open_camera(cameras=cameras, by_backend={MSMF: device})
    with pytest.raises(SourceTrouble) as refused:
        source.open()
    assert refused.value.fault is fault


def test_a_pulled_cable_is_trouble_and_closing_lets_go() -> None:
    device = Device(frames=2)
    source, _, _ = open_camera(by_backend={MSMF: device})
    source.open()
    source.read()
    with pytest.raises(SourceTrouble):
        source.read()
    source.close()
    source.close()
    assert device.released
    assert source.modes() == ()


def test_sizes_and_settings_are_those_the_driver_takes() -> None:
    source, _, _ = open_camera()
    source.open()
    exposure, gain, white = source.controls()
    assert (exposure.name, exposure.value, exposure.auto) == ("exposure", -6.0, None)
    assert (exposure.low, exposure.high) == (-13.0, 0.0)
    assert (gain.offered, white.offered) == (False, False)
    assert source.modes() == (
        Mode(640, 480, 15.0),
        Mode(640, 480, 30.0),
        Mode(1280, 720, 15.0),
        Mode(1280, 720, 30.0),
    )
    assert source.set_control("exposure", -4.0)
    assert not source.set_control("gain", 3.0)
    assert not source.set_control("zoom", 3.0)
    assert source.set_mode(Mode(640, 480, 15.0))
    assert not source.set_mode(Mode(1920, 1080, 30.0))


@pytest.mark.parametrize(
    ("backend", "on", "off"), [(cv2.CAP_V4L2, 3.0, 1.0), (MSMF, 1.0, 0.0), (DSHOW, 1.0, 0.0)]
)
def test_an_automatic_control_can_be_set_by_hand(backend: int, on: float, off: float) -> None:
    device = AutoDevice(on)
    choice = replace(SCOPE, backend=backend)
    source, _, _ = open_camera(cameras=(choice,), by_backend={backend: device})
    source.open()
    exposure = source.controls()[0]
    assert (exposure.offered, exposure.auto) == (True, True)
    assert not source.set_control("exposure", 4.0)
    assert source.set_auto("exposure", False)
    assert device.values[cv2.CAP_PROP_AUTO_EXPOSURE] == off
    assert source.set_control("exposure", 4.0)
    assert (source.controls()[0].auto, source.controls()[0].value) == (False, 4.0)
    assert not source.set_auto("gain", True)


def test_does_not_offer_a_setting_that_the_driver_refused() -> None:
    device = Device()
    device.values[cv2.CAP_PROP_GAIN] = 0.0
    source, _, _ = open_camera(by_backend={MSMF: device})
    source.open()
    assert source.controls()[1].offered
    assert device.values[cv2.CAP_PROP_GAIN] == 0.0
    assert not source.set_control("gain", 7.0)
    assert not source.controls()[1].offered
    assert source.set_control("exposure", -4.0)
    assert source.controls()[0].offered


def test_restores_settings_at_the_next_opening() -> None:
    device = AutoDevice(1.0)
    asked: list[str] = []

    def kept(key: str) -> CameraSettings:
        asked.append(key)
        return CameraSettings(Mode(640, 480, 15.0), (), {"exposure": -3.0}, {"exposure": 0.0})

    source = Camera(
        SCOPE,
        Clock(),
        kept=kept,
        list_cameras=lambda: (SCOPE,),
        open_device=lambda _index, _backend: device,
    )
    info = source.open()
    assert asked == [info.key] == ["camera USB Microscope 0ac8:3420"]
    assert info.mode == Mode(640, 480, 15.0)
    assert device.values[cv2.CAP_PROP_EXPOSURE] == -3.0
    assert source.controls()[0].auto is False


def test_answers_requests_between_two_frames() -> None:
    source, _, _ = open_camera(by_backend={MSMF: Device(frames=10**9)})
    source.open()
    stop = threading.Event()

    def read_on() -> None:
        while not stop.is_set():
            source.read()

    reader = threading.Thread(target=read_on)
    reader.start()
    try:
        assert all(source.set_control("exposure", value) for value in range(-9, -1))
    finally:
        stop.set()
        reader.join()


def test_looking_for_cameras_never_fails() -> None:
    assert isinstance(find_cameras(), tuple)


class CombDevice(Device):
    """A device with interlaced frames taken while the stage moved."""

    field = np.asarray(draw_field(seed=1, width=640, height=480, mark=False).pixels)

    def read(self) -> tuple[bool, Any]:
        combed = self.field.copy()
        combed[1::2] = np.roll(self.field, 8, axis=1)[1::2]
        return True, np.ascontiguousarray(combed[:, :, ::-1])


def test_shows_the_first_of_two_half_frames() -> None:
    source, _, _ = open_camera(by_backend={MSMF: CombDevice()})
    source.open()
    frame = source.read()
    shown, field = frame.pixels.astype(int), CombDevice.field.astype(int)
    assert shown.shape == field.shape
    assert np.abs(shown - field).mean() < 2

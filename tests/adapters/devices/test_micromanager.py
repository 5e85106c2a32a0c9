"""Micro-Manager's cameras, with its real core and demonstration camera if they are installed."""

from __future__ import annotations

import importlib.util
import queue
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from hematovision_desktop.adapters.devices import micromanager
from hematovision_desktop.adapters.devices.micromanager import (
    MicroManagerCamera,
    check_configuration,
    known_configurations,
    to_rgb,
)
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.live.live_settings import CameraSettings
from hematovision_desktop.core.live.source import (
    Frame,
    Mode,
    SourceFault,
    SourceState,
    SourceStatus,
    SourceTrouble,
    Timeouts,
)
from hematovision_desktop.services.live.capture import Capture

HAS_CORE = all(
    importlib.util.find_spec(name) is not None for name in ("pymmcore_plus", "mm_test_adapters")
)
core_needed = pytest.mark.skipif(
    not HAS_CORE, reason="the extra “micromanager” or mm-test-adapters is not installed"
)

CONFIGURATION = """\
Property,Core,Initialize,0
Device,Camera,DemoCamera,DCam
Property,Core,Initialize,1
Property,Core,Camera,Camera
Property,Camera,PixelType,{kind}
Property,Camera,BitDepth,{depth}
Property,Camera,Exposure,5
ConfigPixelSize,Oil,Camera,Binning,1
PixelSize_um,Oil,{um}
"""


class Clock:
    def monotonic(self) -> float:
        return time.monotonic()


class Core:
    """The real core with replaceable calls: the device hangs or vanishes."""

    def __init__(self, real: Any, **others: Callable[..., Any]) -> None:
        self.real, self.others = real, others

    def __getattr__(self, name: str) -> Any:
        return self.others.get(name) or getattr(self.real, name)


@pytest.fixture(autouse=True)
def adapters(monkeypatch: pytest.MonkeyPatch) -> None:
    if HAS_CORE:
        import mm_test_adapters

        monkeypatch.setenv("MICROMANAGER_PATH", str(mm_test_adapters.device_adapter_path()))


@pytest.fixture
def configuration(tmp_path: Path) -> Callable[..., Path]:
    def write(kind: str = "32bitRGB", depth: int = 8, um: float = 0.1, text: str = "") -> Path:
        path = tmp_path / "scope.cfg"
        path.write_text(text or CONFIGURATION.format(kind=kind, depth=depth, um=um))
        return path

    return write


@pytest.fixture
def opened() -> Iterator[Callable[..., MicroManagerCamera]]:
    cameras = []

    def make(path: Path, **more: Any) -> MicroManagerCamera:
        cameras.append(MicroManagerCamera(path, Clock(), **more))
        return cameras[-1]

    yield make
    for one in cameras:
        one.close()


@core_needed
@pytest.mark.parametrize(
    ("kind", "depth", "grey"),
    [
        ("8bit", 8, True),
        ("16bit", 12, True),
        ("16bit", 16, True),
        ("32bitRGB", 8, False),
        ("64bitRGB", 16, False),
    ],
)
def test_every_kind_of_picture_becomes_rgb(
    kind: str, depth: int, grey: bool, configuration: Any, opened: Any
) -> None:
    camera = opened(configuration(kind, depth))
    info = camera.open()
    assert (info.name, info.is_live) == ("Micro-Manager scope", True)
    assert info.backend.endswith("grey") is grey
    assert info.mode == Mode(512, 512, 0.0)
    assert info.stated_um_per_px == pytest.approx(0.1)
    first, second = camera.read(), camera.read()
    assert first is not None
    assert second is not None
    assert (first.pixels.shape, first.pixels.dtype) == ((512, 512, 3), np.uint8)
    assert (first.number, second.number) == (1, 2)
    assert not np.array_equal(first.pixels, second.pixels)
    # The demonstration camera's pattern fills a twentieth of its range.
    assert 2 < first.pixels.mean() < 60
    same = bool((first.pixels[..., 0] == first.pixels[..., 2]).all())
    assert same is grey


@core_needed
def test_exposure_gain_and_binning_are_set_while_it_runs(configuration: Any, opened: Any) -> None:
    camera = opened(configuration())
    camera.open()
    exposure, gain, balance = camera.controls()
    assert (exposure.value, exposure.unit, exposure.auto) == (50.0, "0.1 ms", None)
    assert (gain.low, gain.high) == (-5.0, 8.0)
    assert not balance.offered
    assert camera.set_control("exposure", 20.0)
    assert camera.set_control("gain", 3.0)
    assert [one.value for one in camera.controls()[:2]] == [20.0, 3.0]
    assert not camera.set_control("white balance", 5000.0)
    assert not camera.set_auto("exposure", on=True)
    assert Mode(256, 256, 0.0) in camera.modes()
    assert camera.set_mode(Mode(256, 256, 0.0))
    while (frame := camera.read()) is not None and frame.pixels.shape[0] != 256:
        pass
    assert not camera.set_mode(Mode(300, 300, 0.0))


@core_needed
def test_restores_settings(configuration: Any, opened: Any) -> None:
    kept = CameraSettings(Mode(128, 128, 0.0), controls={"exposure": 30.0, "gain": 2.0, "x": 1.0})
    camera = opened(configuration(), kept=lambda _key: kept)
    assert camera.open().mode == Mode(128, 128, 0.0)
    assert [one.value for one in camera.controls()[:2]] == [30.0, 2.0]


@core_needed
@pytest.mark.parametrize(
    ("text", "fault", "said"),
    [
        ("nonsense", SourceFault.NO_CAMERA, "scope.cfg has no camera"),
        ("Device,Camera,NoSuchAdapter,X\n", SourceFault.BUSY, "could not start scope.cfg"),
        ("Property,Core,Initialize,1\n", SourceFault.NO_CAMERA, "scope.cfg has no camera"),
    ],
)
def test_reports_a_configuration_that_does_not_run(
    text: str, fault: SourceFault, said: str, configuration: Any, opened: Any
) -> None:
    with pytest.raises(SourceTrouble, match=said) as refused:
        opened(configuration(text=text)).open()
    assert refused.value.fault is fault


def gone() -> int:
    raise RuntimeError("Camera disconnected")


@core_needed
@pytest.mark.parametrize(
    ("others", "fault"),
    [
        ({"getRemainingImageCount": lambda: 0}, SourceFault.STALLED),
        (
            {"getRemainingImageCount": lambda: 0, "isSequenceRunning": lambda: False},
            SourceFault.UNPLUGGED,
        ),
        ({"popNextImage": gone}, SourceFault.UNPLUGGED),
        ({"getRemainingImageCount": gone}, SourceFault.UNPLUGGED),
    ],
)
def test_reports_a_camera_that_hangs_or_vanishes(
    others: dict[str, Callable[[], Any]], fault: SourceFault, configuration: Any, opened: Any
) -> None:
    # A busy computer delays a working camera; only a hanging one is given up at once.
    camera = opened(
        configuration(),
        make_core=lambda: Core(micromanager.new_core(), **others),
        patience_s=0.05 if fault is SourceFault.STALLED else 30.0,
    )
    camera.open()
    with pytest.raises(SourceTrouble) as refused:
        while True:
            camera.read()
    assert refused.value.fault is fault


@core_needed
def test_a_driver_that_never_answers_holds_nobody_up(configuration: Any, opened: Any) -> None:
    released, stuck = threading.Event(), threading.Event()

    def hang() -> int:
        stuck.set()
        released.wait(10)
        return 0

    camera = opened(
        configuration(),
        make_core=lambda: Core(micromanager.new_core(), getRemainingImageCount=hang),
        patience_s=0.0,
    )
    camera.open()
    troubles: list[SourceTrouble] = []

    def read() -> None:
        try:
            camera.read()
        except SourceTrouble as trouble:
            troubles.append(trouble)

    reader = threading.Thread(target=read)
    reader.start()
    assert stuck.wait(5)
    assert camera.controls() == ()
    released.set()
    reader.join(5)
    assert troubles[0].fault is SourceFault.STALLED


@core_needed
def test_a_vanished_camera_comes_back(configuration: Any) -> None:
    # Bright enough that the picture is not taken for black.
    lit = CONFIGURATION.format(kind="8bit", depth=8, um=0.1).replace("Exposure,5", "Exposure,20")
    path, states, went = (
        configuration(text=lit),
        queue.SimpleQueue[SourceState](),
        threading.Event(),
    )

    def make_core() -> Core:
        real = micromanager.new_core()
        running = lambda: not went.is_set() and real.isSequenceRunning()  # noqa: E731
        waiting = lambda: 0 if went.is_set() else real.getRemainingImageCount()  # noqa: E731
        return Core(real, isSequenceRunning=running, getRemainingImageCount=waiting)

    frames = queue.SimpleQueue[Frame]()
    capture = Capture(
        lambda: MicroManagerCamera(path, Clock(), make_core=make_core),
        frames.put,
        states.put,
        Clock(),
        Timeouts(retry_s=0.02, look_every_s=0.02),
    )

    def until(wanted: SourceStatus) -> SourceState:
        while (state := states.get(timeout=10)).status is not wanted:
            pass
        return state

    capture.start()
    try:
        until(SourceStatus.RUNNING)
        went.set()
        assert until(SourceStatus.TROUBLED).fault is SourceFault.UNPLUGGED
        went.clear()
        until(SourceStatus.RUNNING)
        assert capture.reopened >= 1
        assert frames.get(timeout=5).pixels.shape == (512, 512, 3)
    finally:
        assert capture.close()


@pytest.mark.parametrize(
    ("value", "dtype", "depth", "shape", "expected"),
    [
        (200, np.uint8, 8, (4, 6), 200),
        (4095, np.uint16, 12, (4, 6), 255),
        (2048, np.uint16, 12, (4, 6), 128),
        (65535, np.uint16, 12, (4, 6), 255),
        (65535, np.uint16, 16, (4, 6, 3), 255),
        (32768, np.uint32, 16, (4, 6), 128),
        (7, np.uint8, 8, (4, 6, 4), 7),
        (1023, np.uint16, 0, (4, 6), 3),
    ],
)
def test_depth_and_channels(
    value: int, dtype: type, depth: int, shape: tuple[int, ...], expected: int
) -> None:
    pixels = to_rgb(np.full(shape, value, dtype), depth)
    assert (pixels.shape, pixels.dtype) == ((4, 6, 3), np.uint8)
    assert (pixels == expected).all()


def test_without_the_library_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    path = tmp_path / "scope.cfg"
    path.touch()
    with pytest.raises(UserError, match="pip install pymmcore-plus"):
        check_configuration(path)
    assert known_configurations((f"{micromanager.KEY}{path}",)) == []


@core_needed
def test_a_configuration_that_was_used_is_offered_like_a_camera(configuration: Any) -> None:
    path = configuration()
    keys = (f"{micromanager.KEY}{path}", "camera USB", f"{micromanager.KEY}/gone.cfg")
    assert [(one.name, one.path) for one in known_configurations(keys)] == [
        ("Micro-Manager scope", str(path))
    ]
    check_configuration(path)
    with pytest.raises(UserError, match="There is no Micro-Manager configuration"):
        check_configuration(path.with_name("other.cfg"))

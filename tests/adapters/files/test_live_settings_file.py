from __future__ import annotations

import json
from pathlib import Path

import pytest

from hematovision_desktop.adapters.files.settings import read_settings, write_settings
from hematovision_desktop.adapters.files.settings_parts import (
    read_live_settings,
    write_live_settings,
)
from hematovision_desktop.core.cells.key_map import KEYS
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.live.calibration import Calibration
from hematovision_desktop.core.live.live_settings import (
    MOST_CAMERAS,
    CameraSettings,
    LiveSettings,
)
from hematovision_desktop.core.live.source import Mode
from hematovision_desktop.core.naming.settings import Settings

CAMERA = CameraSettings(
    Mode(1280, 720, 30.0),
    (Mode(640, 480, 15.0), Mode(1280, 720, 30.0)),
    {"exposure": -6.0},
    {"exposure": 0.0, "white balance": 1.0},
    Calibration().with_scale(1280, 720, 0.12),
)
SWAPPED = dict(KEYS) | {"4": Label.LYMPHOCYTE, "5": Label.NEUTROPHIL}


def test_live_settings_read_back_and_leave_other_settings_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    live = LiveSettings(SWAPPED, True, True, {"camera Tube 1:2": CAMERA})
    write_settings(path, Settings(label_set=LabelSet.FOUR))
    write_live_settings(path, live)
    write_settings(path, Settings(label_set=LabelSet.EXTENDED))
    assert read_live_settings(path) == live
    assert read_settings(path).label_set is LabelSet.EXTENDED


@pytest.mark.parametrize(
    "live",
    [
        None,
        7,
        {"keys": {"4": "martian"}, "sounds": "loud", "voice": 7, "cameras": []},
        {"keys": {"4": "neutrophil"}},
        {"cameras": {"a": {"mode": [0, 1, 2], "offered": [3], "um_per_px": [[1, 1, 99]]}, "b": 1}},
        {"cameras": {"a": {"controls": {"gain": "much"}, "um_per_px": [["x", 1, 0.1]]}}},
    ],
)
def test_nonsense_takes_the_defaults(tmp_path: Path, live: object) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"live": live}), encoding="utf-8")
    read = read_live_settings(path)
    assert (read.keys, read.sounds, read.voice) == (KEYS, False, False)
    assert read.camera("a") == CameraSettings()


def test_a_camera_set_long_ago_is_forgotten_first() -> None:
    settings = LiveSettings()
    for number in range(MOST_CAMERAS + 3):
        settings = settings.with_camera(f"camera {number}", CAMERA)
    assert len(settings.cameras) == MOST_CAMERAS
    assert settings.camera("camera 2") == CameraSettings()
    assert settings.camera(f"camera {MOST_CAMERAS + 2}") == CAMERA

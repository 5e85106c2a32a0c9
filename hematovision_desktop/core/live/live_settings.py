"""A user's settings at the live microscope: keys, sounds, and each camera's size, light and scale."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.key_map import KEYS
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.live.calibration import Calibration
from hematovision_desktop.core.live.source import Mode
from hematovision_desktop.core.naming.settings import Reach, setting

MOST_CAMERAS = 40
"""How many sources are remembered; the one set longest ago is forgotten first."""


@dataclass(frozen=True, slots=True)
class CameraSettings:
    """The settings of one camera.

    mode: size and rate; None means the default. offered: what the camera was found to offer, empty
    if never asked. controls: values by name. autos: what the camera sets by itself, by name (1 or
    0).
    """

    mode: Mode | None = None
    offered: tuple[Mode, ...] = ()
    controls: Mapping[str, float] = field(default_factory=dict)
    autos: Mapping[str, float] = field(default_factory=dict)
    calibration: Calibration = field(
        default_factory=Calibration, metadata={"stored_as": "um_per_px"}
    )


def is_layout(keys: Mapping[str, Label]) -> bool:
    """Return whether each type of cell has its own key, a single character."""
    single = all(len(key) == 1 for key in keys)
    return single and sorted(keys.values()) == sorted(KEYS.values())


@dataclass(frozen=True, slots=True)
class LiveSettings:
    """Everything that is kept for the live microscope; cameras: by `SourceInfo.key`."""

    keys: Mapping[str, Label] = setting(lambda: KEYS, Reach.PERSON, is_layout)
    sounds: bool = setting(False, Reach.PERSON)
    voice: bool = setting(False, Reach.PERSON)
    cameras: Mapping[str, CameraSettings] = setting(dict, Reach.COMPUTER)

    def camera(self, key: str) -> CameraSettings:
        """Return the settings of a camera."""
        return self.cameras.get(key, CameraSettings())

    def with_camera(self, key: str, camera: CameraSettings) -> LiveSettings:
        """Return the settings with one camera's replaced."""
        others = {name: one for name, one in self.cameras.items() if name != key}
        kept = dict(list(others.items())[-(MOST_CAMERAS - 1) :])
        return replace(self, cameras=kept | {key: camera})

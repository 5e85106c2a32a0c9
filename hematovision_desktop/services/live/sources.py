"""The cameras that were found, and how a source is opened by its name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from hematovision_desktop.core.live.source import FrameSource
from hematovision_desktop.services.base.outside import FoundCamera, LiveOutside
from hematovision_desktop.services.live.camera_settings import CameraControls, told_apart
from hematovision_desktop.services.messages.live import CamerasFound, LiveNews


class Sources:
    """The cameras under the names that the window shows. Used on the threads that search and open."""

    def __init__(
        self, live: LiveOutside, controls: CameraControls, send: Callable[[LiveNews], None]
    ) -> None:
        self._live = live
        self._controls = controls
        self._send = send
        self._cameras: dict[str, FoundCamera] = {}

    def find_cameras(self) -> None:
        """Look for cameras; answered by CamerasFound."""
        self._cameras = told_apart(self._live.find_cameras())
        self._send(CamerasFound(tuple(self._cameras)))

    def maker_of(self, source: str) -> Callable[[], FrameSource]:
        """Return the function that opens a source. Raises UserError and EnvironmentFault."""
        kind, _, name = source.partition(":")
        known = self._cameras.get(name) if kind == "camera" else None
        if known is not None:
            return partial(self._live.open_camera, known, self._controls.kept)
        return self._live.open_source(source, self._controls.kept)

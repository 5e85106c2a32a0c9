"""The camera for the window: its sizes, its light, its scale, and the stored settings of each."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.cells.same_view import Size
from hematovision_desktop.core.live.calibration import Calibration
from hematovision_desktop.core.live.live_settings import CameraSettings, LiveSettings
from hematovision_desktop.core.live.source import (
    Control,
    FrameSource,
    Mode,
    SourceInfo,
    SourceState,
    SourceStatus,
)
from hematovision_desktop.services.base.outside import FoundCamera, LiveOutside
from hematovision_desktop.services.messages.live import CamerasFound, LiveNews, SourceOffered

if TYPE_CHECKING:
    from hematovision_desktop.services.live.session import LiveSession

_CLOSING_S = 2.0


class ScaleOwner(Protocol):
    """The microscope that a camera is on, if known."""

    def keeps_scale_at(self, size: Size) -> bool:
        """Return whether it keeps a scale for images of this size, in place of the camera's own."""
        ...

    @property
    def may_keep_scale(self) -> bool:
        """Whether the person at work may set a scale, which changes figures."""
        ...

    def allows_scale(self) -> bool:
        """Return whether the person at work may set a scale, which changes figures; reports if not."""
        ...

    def calibrate(self, size: Size, um_per_px: float) -> None:
        """Store another scale."""
        ...


class SettingsStore(Protocol):
    """Storage of the settings made at the microscope."""

    @property
    def read_settings(self) -> Callable[[], LiveSettings]:
        """Return the stored settings; defaults replace anything missing or unusable."""
        ...

    @property
    def write_settings(self) -> Callable[[LiveSettings], None]:
        """Store all settings; raises EnvironmentFault."""
        ...


class CameraControls:
    """The controls of the open camera; they run on a daemon thread, and what is set is stored.

    store: reads and writes the settings. session: the present live session. guarded: runs a task
    and reports its fault. microscope: its scale takes priority over the camera's.
    """

    def __init__(
        self,
        store: SettingsStore,
        session: Callable[[], LiveSession | None],
        send: Callable[[LiveNews], None],
        guarded: Callable[[Callable[[], object]], None],
        microscope: ScaleOwner,
    ) -> None:
        self._write = store.write_settings
        self._session = session
        self._send = send
        self._guarded = guarded
        self._microscope = microscope
        self.settings = store.read_settings()
        self._guard = threading.Lock()
        self._info: SourceInfo | None = None
        self._wanted: dict[str, float] = {}
        self._tasks: queue.SimpleQueue[Callable[[], object] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    # -- its thread -------------------------------------------------------------------------

    def _do(self, task: Callable[[], object]) -> None:
        """Run a task in turn. A driver may hang for ever: a daemon thread then does not prevent the exit."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="live-controls", daemon=True)
            self._thread.start()
        self._tasks.put(task)

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            self._guarded(task)

    def close(self) -> bool:
        """Write what is left to write; return whether the thread ended."""
        if self._thread is None:
            return True
        self._tasks.put(None)
        self._thread.join(_CLOSING_S)
        return not self._thread.is_alive()

    # -- stored settings --------------------------------------------------------------------

    def kept(self, key: str) -> CameraSettings:
        """Return the settings of a camera."""
        return self.settings.camera(key)

    def calibration_of(self, key: str) -> Calibration:
        """Return the scales measured for a camera."""
        return self.kept(key).calibration

    def hear(self, state: SourceState) -> None:
        """Note which camera is open."""
        if state.status is SourceStatus.RUNNING:
            self._info = state.info
        elif state.status in (SourceStatus.CLOSED, SourceStatus.OPENING):
            self._info = None

    def _keep(self, change: Callable[[LiveSettings], LiveSettings]) -> None:
        with self._guard:
            self.settings = change(self.settings)
        self._do(lambda: self._write(self.settings))

    def _keep_camera(self, change: Callable[[CameraSettings], CameraSettings]) -> None:
        info = self._info
        if info is not None and info.key:
            self._keep(lambda all_: all_.with_camera(info.key, change(all_.camera(info.key))))

    def set_keys(self, keys: Mapping[str, Label]) -> None:
        """Store another key layout."""
        self._keep(lambda all_: replace(all_, keys=dict(keys)))

    def set_sounds(self, on: bool) -> None:
        """Store whether each type has a sound."""
        self._keep(lambda all_: replace(all_, sounds=on))

    def set_voice(self, on: bool) -> None:
        """Store whether each counted type is spoken aloud."""
        self._keep(lambda all_: replace(all_, voice=on))

    # -- size and light ---------------------------------------------------------------------

    def ask(self, *, anew: bool = False) -> None:
        """Report what the camera offers; it is tried out the first time, and on request."""
        self._do(partial(self._tell, anew=anew))

    def _tell(self, *, anew: bool = False) -> None:
        session, info = self._session(), self._info
        if session is None or info is None:
            return
        offered = self.kept(info.key).offered
        if anew or not offered:
            offered = session.ask_source(lambda source: source.modes()) or ()
            self._keep_camera(lambda kept: replace(kept, offered=offered))
        controls: tuple[Control, ...] = session.ask_source(lambda source: source.controls()) or ()
        mode = self.kept(info.key).mode or info.mode
        self._send(SourceOffered(info.name, mode, offered, controls))

    def set_mode(self, mode: Mode) -> None:
        """Switch to another size and rate."""
        self._keep_camera(lambda kept: replace(kept, mode=mode))
        self._do(lambda: self._change(lambda source: source.set_mode(mode)))

    def set_control(self, name: str, value: float) -> None:
        """Change a setting of the light; of many changes in a row only the last is carried out."""
        self._wanted[name] = value
        self._do(partial(self._set_control, name))

    def _set_control(self, name: str) -> None:
        value = self._wanted.pop(name, None)
        if value is None:
            return
        if self._ask(lambda source: source.set_control(name, value)):
            self._keep_camera(
                lambda kept: replace(kept, controls=dict(kept.controls) | {name: value})
            )
        else:
            self._tell()

    def set_auto(self, name: str, on: bool) -> None:
        """Switch a control's automatic mode on or off."""
        self._do(partial(self._set_auto, name, on=on))

    def _set_auto(self, name: str, *, on: bool) -> None:
        if self._ask(lambda source: source.set_auto(name, on)):
            self._keep_camera(
                lambda kept: replace(kept, autos=dict(kept.autos) | {name: float(on)})
            )
        self._tell()

    def _change(self, task: Callable[[FrameSource], bool]) -> None:
        self._ask(task)
        self._tell()

    def _ask(self, task: Callable[[FrameSource], bool]) -> bool:
        session = self._session()
        return bool(session and session.ask_source(task))

    # -- scale ------------------------------------------------------------------------------

    @property
    def may_calibrate(self) -> bool:
        """Whether the person at work may set a scale, which changes figures."""
        return self._microscope.may_keep_scale

    def calibrate(self, size: Size, um_per_px: float) -> None:
        """Store and use the scale measured at an image size.

        It is for the microscope, if that keeps one, otherwise only for this camera. There are never
        two.
        """
        if not self._microscope.allows_scale():
            return
        if self._microscope.keeps_scale_at(size):
            self._microscope.calibrate(size, um_per_px)
            self._calibrate(lambda before: before.without(size))
        else:
            self._calibrate(lambda before: before.with_scale(*size, um_per_px))

    def forget_calibration(self) -> None:
        """Forget every scale measured for this camera."""
        if self._microscope.allows_scale():
            self._calibrate(lambda _before: Calibration())

    def _calibrate(self, change: Callable[[Calibration], Calibration]) -> None:
        self._keep_camera(lambda kept: replace(kept, calibration=change(kept.calibration)))
        session, info = self._session(), self._info
        if session is not None and info is not None:
            session.calibrate(self.calibration_of(info.key))


def told_apart(cameras: Iterable[FoundCamera]) -> dict[str, FoundCamera]:
    """Return cameras under unique names."""
    found: dict[str, FoundCamera] = {}
    places_seen = set()
    for one in cameras:
        # Each backend lists a camera once; two of the same make differ by their socket.
        if (one.name, one.path) in places_seen:
            continue
        places_seen.add((one.name, one.path))
        name, number = one.name, 2
        while name in found:
            name, number = f"{one.name} ({number})", number + 1
        found[name] = one
    return found


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

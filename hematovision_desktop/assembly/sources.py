"""Where frames come from: cameras, Micro-Manager, films, folders of pictures and the drawn slide.

Each adapter is loaded on demand.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from hematovision_desktop.assembly import later, places
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.naming.ports import Clock
from hematovision_desktop.services.base.outside import FoundCamera, KeptSettings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hematovision_desktop.adapters.devices.camera import CameraChoice
    from hematovision_desktop.adapters.practice.virtual_microscope import VirtualMicroscope
    from hematovision_desktop.core.live.source import FrameSource


def find_cameras() -> Sequence[FoundCamera]:
    """Return the connected cameras, and the configurations of Micro-Manager used before."""
    from hematovision_desktop.adapters.devices import micromanager  # noqa: PLC0415
    from hematovision_desktop.adapters.devices.camera import find_cameras as plugged_in  # noqa: PLC0415

    known = later.known_cameras(places.settings_path())
    return (*plugged_in(), *micromanager.known_configurations(known))


def open_camera(clock: Clock, found: FoundCamera, kept: KeptSettings) -> FrameSource:
    """Open a camera that was found. kept: its stored settings, by the camera's key."""
    from hematovision_desktop.adapters.devices import micromanager  # noqa: PLC0415
    from hematovision_desktop.adapters.devices.camera import Camera  # noqa: PLC0415

    if isinstance(found, micromanager.MicroManagerChoice):
        return micromanager.MicroManagerCamera(Path(found.path), clock, kept=kept)
    return Camera(cast("CameraChoice", found), clock, kept=kept)


def check_source(words: str) -> None:
    """Raise UserError unless the text names a source and, for a drawn slide, a script."""
    from hematovision_desktop.adapters.practice.virtual_stage import read_script  # noqa: PLC0415

    kind, _, rest = words.partition(":")
    if kind == "virtual":
        read_script(rest)
    elif kind not in ("camera", "file", "folder", "micromanager") or not rest:
        raise UserError(
            sentence(
                "The source “{words}” is not known. Write camera:NAME, "
                "micromanager:CONFIGURATION, file:PATH, folder:PATH or virtual[:script].",
                words=words,
            )
        )
    elif kind == "micromanager":
        from hematovision_desktop.adapters.devices import micromanager  # noqa: PLC0415

        micromanager.check_configuration(Path(rest))


def source_of(
    words: str,
    clock: Clock,
    kept: KeptSettings = later.usual_camera_settings,
    unseal: Callable[[bytes], bytes] = bytes,
) -> tuple[Callable[[], FrameSource], VirtualMicroscope | None]:
    """Return how to open "camera:NAME", "micromanager:PATH", "file:PATH", "folder:PATH" or "virtual[:script]".

    For a virtual microscope, also return that microscope. kept: a camera's stored settings, by its
    key. unseal: decrypts what the program encrypted. Drawing the smear of a virtual microscope
    takes some seconds.
    """
    from hematovision_desktop.adapters.devices import micromanager  # noqa: PLC0415
    from hematovision_desktop.adapters.devices.camera import Camera  # noqa: PLC0415
    from hematovision_desktop.adapters.practice.virtual_microscope import (  # noqa: PLC0415
        VirtualMicroscope,
        VirtualSource,
    )
    from hematovision_desktop.adapters.practice.virtual_stage import read_script  # noqa: PLC0415
    from hematovision_desktop.adapters.recording.film import SlideShow, VideoFile  # noqa: PLC0415

    check_source(words)
    kind, _, rest = words.partition(":")
    if kind == "camera":
        return lambda: Camera(rest, clock, kept=kept), None
    if kind == "micromanager":
        return lambda: micromanager.MicroManagerCamera(Path(rest), clock, kept=kept), None
    if kind == "file":
        return lambda: VideoFile(Path(rest), clock, unseal=unseal), None
    if kind == "folder":
        return lambda: SlideShow(Path(rest), clock, unseal=unseal), None
    microscope = VirtualMicroscope(read_script(rest))
    microscope.camera.use(kept(microscope.key))
    started_s: list[float] = []

    def make() -> FrameSource:
        if not started_s:
            started_s.append(clock.monotonic())
        return VirtualSource(microscope, clock, started_s[0])

    return make, microscope

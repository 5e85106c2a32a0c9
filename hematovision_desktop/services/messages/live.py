"""Requests of the Live page to the microscope, and the answers besides the engine's events."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.live.count_session import CountedCell
from hematovision_desktop.core.live.events import LiveEvent, LiveView, MapView
from hematovision_desktop.core.live.live_settings import LiveSettings
from hematovision_desktop.core.live.source import Control, Mode
from hematovision_desktop.core.microscopes.microscope import KnownMicroscope, Standing
from hematovision_desktop.core.microscopes.microscope_scale import ScaleOffer
from hematovision_desktop.core.verdicts.verdict import CellKey

if TYPE_CHECKING:
    from hematovision_desktop.core.live.recogniser import Mark

VIRTUAL = "virtual"
"""The source that is a drawn slide; others are camera:NAME, file:PATH and folder:PATH."""


@dataclass(frozen=True, slots=True)
class CamerasFound:
    """Answer to find_cameras: the names for a source camera:NAME."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CountFound:
    """A count was interrupted by a crash or a kill and can be resumed; cells: how many it holds.

    None: there is none any more, because another log is in use. sample: the accession number of its
    sample, the only one it may be resumed with; empty if nobody said it. begun_at: aware. batch_id:
    in the log.
    """

    cells: int | None
    sample: str = ""
    begun_at: datetime | None = None
    batch_id: int | None = None


@dataclass(frozen=True, slots=True)
class LiveClosed:
    """The microscope was closed because a setting requires it; the count is in the log."""

    why: str


@dataclass(frozen=True, slots=True)
class SourceOffered:
    """What the open source offers: sizes and rates, and the present state of its light; both may be empty.

    mode: the size and rate in use.
    """

    name: str
    mode: Mode
    modes: tuple[Mode, ...]
    controls: tuple[Control, ...]


@dataclass(frozen=True, slots=True)
class CountRenumbered:
    """A count of the log now belongs to a sample with another number, which it is named after.

    is_under_way: whether it is the count running at the microscope.
    """

    batch_id: int
    number: str
    is_under_way: bool = False


LiveNews = LiveEvent | CamerasFound | CountFound | CountRenumbered | LiveClosed | SourceOffered


class CameraCommands(Protocol):
    """Requests about the open camera and the stored settings. None of them blocks."""

    @property
    def settings(self) -> LiveSettings:
        """Keys, sounds, and the stored settings of each camera."""
        ...

    def set_keys(self, keys: Mapping[str, Label]) -> None:
        """Store another layout of the counting keys."""
        ...

    def set_sounds(self, on: bool) -> None:
        """Switch the tones for counted types on or off."""
        ...

    def set_voice(self, on: bool) -> None:
        """Switch the spoken names of counted types on or off."""
        ...

    def ask(self, *, anew: bool = False) -> None:
        """Request what the open source offers: SourceOffered. anew: do not use the last answer."""
        ...

    def set_mode(self, mode: Mode) -> None:
        """Switch to another size and rate, now and whenever this camera is opened; SourceOffered."""
        ...

    def set_control(self, name: str, value: float) -> None:
        """Change and store a setting of the light; SourceOffered if it was refused."""
        ...

    def set_auto(self, name: str, on: bool) -> None:
        """Switch a control's automatic mode on or off; answered by SourceOffered."""
        ...

    @property
    def may_calibrate(self) -> bool:
        """Whether the person at work may set a scale, which changes figures."""
        ...

    def calibrate(self, size: tuple[int, int], um_per_px: float) -> None:
        """Store and use the scale measured at a size of this camera's image.

        It is for the camera's microscope, if that keeps a scale for such images, otherwise for the
        camera.
        """
        ...

    def forget_calibration(self) -> None:
        """Forget the scales measured for this camera."""
        ...


class LiveMicroscopeCommands(Protocol):
    """The microscope that the count is on. None of its calls blocks; MicroscopesChanged answers."""

    @property
    def known(self) -> tuple[KnownMicroscope, ...]:
        """Every microscope, oldest first."""
        ...

    @property
    def on(self) -> KnownMicroscope | None:
        """The microscope that a person named, otherwise the one that the camera identifies; None: unknown."""
        ...

    @property
    def standing(self) -> Standing:
        """How far the names of the count can be trusted."""
        ...

    def put(self, profile_id: int | None) -> None:
        """Set the microscope, now and whenever this camera is opened; None: an unknown one."""
        ...

    @property
    def asks_scale(self) -> bool:
        """Whether to ask how large a pixel is on this microscope."""
        ...

    def keep_scale(self, scale: ScaleOffer | None) -> None:
        """Keep the scale of this microscope; None: every count and batch measures its own."""
        ...

    def add(self, name: str) -> None:
        """Give this microscope a name; its camera will identify it."""
        ...


class HeardCommands(Protocol):
    """Spoken words at the microscope."""

    @property
    def has_voice(self) -> bool:
        """Whether this computer can speak."""
        ...

    def speak(self, code: str, words: Mapping[str, str]) -> None:
        """Use these words from now on, by label, "review" or "reached", in a language's two letters."""
        ...

    def try_voice(self, name: str) -> None:
        """Speak a word, enabled or not."""
        ...


class LiveCommands(Protocol):
    """Requests of the Live page. None of them blocks; answers arrive as events."""

    @property
    def microscope(self) -> LiveMicroscopeCommands:
        """The microscope that the count is on, and how far its names can be trusted there."""
        ...

    @property
    def camera(self) -> CameraCommands:
        """The open source's camera, and the stored settings of each."""
        ...

    @property
    def heard(self) -> HeardCommands:
        """The spoken words."""
        ...

    def play(self, label: Label | None) -> None:
        """Play the tone of a type, sounds on or off; None: that of a cell to decide."""
        ...

    @property
    def batch_id(self) -> int | None:
        """The log's batch for the running count, None if there is none."""
        ...

    def find_cameras(self) -> None:
        """Look for cameras, and the first time for an interrupted count: CamerasFound, CountFound."""
        ...

    def open_source(self, source: str) -> None:
        """Show camera:NAME, micromanager:PATH, file:PATH, folder:PATH or virtual[:script].

        Answered by SourceChanged.
        """
        ...

    def close_source(self) -> None:
        """Release the source; the count is kept."""
        ...

    def start(self) -> None:
        """Start or resume counting."""
        ...

    def pause(self) -> None:
        """Stop counting; names are still shown."""
        ...

    def new_count(self) -> None:
        """End this count, which stays in the log, and prepare another."""
        ...

    def resume(self) -> None:
        """Resume the interrupted count, paused."""
        ...

    def set_target(self, target: int | None) -> None:
        """Change the target number of leukocytes; None means no target."""
        ...

    def set_sample(self, accession: str) -> None:
        """Set whose blood is counted; the count and its sample are named after it. "": unknown."""
        ...

    def set_stop_early(self, stop_early: bool) -> None:
        """Choose whether to stop as soon as every type is settled against its reference range."""
        ...

    def name(self, key: CellKey, label: Label | None) -> None:
        """Name or rename a cell of the count; None: it is not a cell, or cannot be told."""
        ...

    def add_by_hand(self, label: Label) -> None:
        """Count a cell that the program does not see."""
        ...

    def undo(self) -> None:
        """Take back a person's last act."""
        ...

    def redo(self) -> None:
        """Restore what was last taken back."""
        ...

    def save_snapshot(self) -> None:
        """Save the current field with its labels; answered by Saved."""
        ...

    def save_clip(self) -> None:
        """Save the last half minute as a video; answered by Saved."""
        ...

    def freeze(self, frozen: bool) -> None:
        """Freeze or unfreeze the image and the count."""
        ...

    def take_view(self) -> LiveView | None:
        """Return the newest view at once, None if there is none since the last."""
        ...

    def note_shown(self, view: LiveView) -> None:
        """Note that a view is on the screen now."""
        ...

    def marks(self, view: LiveView) -> tuple[Mark, ...]:
        """Return a view's cells with their newest names, for a frozen image."""
        ...

    def cell(self, key: CellKey) -> CountedCell | None:
        """Return a cell of the count in its current state."""
        ...

    def map_view(self) -> MapView | None:
        """Return the piece of map in view; None before the first frame."""
        ...

"""What the Live page may ask of the microscope, and what comes back beside the engine's events."""

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
    """Answer to find_cameras: the names a source camera:NAME takes."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CountFound:
    """A count was cut short by a crash or a kill and can go on; cells: how many it holds.

    None: there is none any more, for another log is in use. sample: the accession number of its sample,
    whose blood alone may go on with it; empty where nobody said it. begun_at: aware. batch_id: in the log.
    """

    cells: int | None
    sample: str = ""
    begun_at: datetime | None = None
    batch_id: int | None = None


@dataclass(frozen=True, slots=True)
class LiveClosed:
    """The microscope was closed because a setting asks for it; the count is in the log."""

    why: str


@dataclass(frozen=True, slots=True)
class SourceOffered:
    """What the open source offers: sizes and rates, and its light as it stands; both may be empty.

    mode: the size and rate in use.
    """

    name: str
    mode: Mode
    modes: tuple[Mode, ...]
    controls: tuple[Control, ...]


@dataclass(frozen=True, slots=True)
class CountRenumbered:
    """A count of the log belongs to a sample of another number, which it is called by from now on.

    is_under_way: it is the one that goes on at the microscope.
    """

    batch_id: int
    number: str
    is_under_way: bool = False


LiveNews = LiveEvent | CamerasFound | CountFound | CountRenumbered | LiveClosed | SourceOffered


class CameraCommands(Protocol):
    """Requests about the open camera and about what is kept. None of them blocks."""

    @property
    def settings(self) -> LiveSettings:
        """Keys, sounds, and what is kept of each camera."""
        ...

    def set_keys(self, keys: Mapping[str, Label]) -> None:
        """Keep another layout of the counting keys."""
        ...

    def set_sounds(self, on: bool) -> None:
        """Give each counted type its tone, or none."""
        ...

    def set_voice(self, on: bool) -> None:
        """Say each counted type aloud, or none."""
        ...

    def ask(self, *, anew: bool = False) -> None:
        """Ask what the open source offers: SourceOffered. anew: do not trust the last answer."""
        ...

    def set_mode(self, mode: Mode) -> None:
        """Show another size and rate, now and whenever this camera is opened; SourceOffered."""
        ...

    def set_control(self, name: str, value: float) -> None:
        """Change and keep a setting of the light; SourceOffered if it was refused."""
        ...

    def set_auto(self, name: str, on: bool) -> None:
        """Let the camera set something by itself, or not; answered by SourceOffered."""
        ...

    @property
    def may_calibrate(self) -> bool:
        """Whether who is there may set a scale, which changes figures."""
        ...

    def calibrate(self, size: tuple[int, int], um_per_px: float) -> None:
        """Keep and use the scale measured at a size of this camera's picture.

        For the camera's microscope, if that keeps a scale for such pictures, else for the camera.
        """
        ...

    def forget_calibration(self) -> None:
        """Forget the scales measured for this camera."""
        ...


class LiveMicroscopeCommands(Protocol):
    """Which microscope the count is on. None of its calls blocks; MicroscopesChanged answers."""

    @property
    def known(self) -> tuple[KnownMicroscope, ...]:
        """Every microscope, oldest first."""
        ...

    @property
    def on(self) -> KnownMicroscope | None:
        """The one that a person said, else the one that the camera tells; None: not known."""
        ...

    @property
    def standing(self) -> Standing:
        """How far the names of the count may be trusted."""
        ...

    def put(self, profile_id: int | None) -> None:
        """Say which microscope this is, now and whenever this camera is opened; None: none known."""
        ...

    @property
    def asks_scale(self) -> bool:
        """Whether how large a pixel is on this microscope is still to be asked."""
        ...

    def keep_scale(self, scale: ScaleOffer | None) -> None:
        """Keep the scale of this microscope; None: every count and batch is to measure itself."""
        ...

    def add(self, name: str) -> None:
        """Give this microscope a name, by which its camera will tell it."""
        ...


class HeardCommands(Protocol):
    """What is said aloud at the microscope."""

    @property
    def has_voice(self) -> bool:
        """Whether this computer can say something aloud."""
        ...

    def speak(self, code: str, words: Mapping[str, str]) -> None:
        """Say these words from now on, by label, "review" or "reached", in a language's two letters."""
        ...

    def try_voice(self, name: str) -> None:
        """Let a word be heard, wished or not."""
        ...


class LiveCommands(Protocol):
    """Requests of the Live page. None of them blocks; answers arrive as events."""

    @property
    def microscope(self) -> LiveMicroscopeCommands:
        """Which microscope the count is on, and how far its names may be trusted there."""
        ...

    @property
    def camera(self) -> CameraCommands:
        """The open source's camera, and what is kept of each."""
        ...

    @property
    def heard(self) -> HeardCommands:
        """What is said aloud."""
        ...

    def play(self, label: Label | None) -> None:
        """Let the tone of a type be heard, sounds or not; None: that of a cell to decide."""
        ...

    @property
    def batch_id(self) -> int | None:
        """The batch of the log that is the count under way, None where there is none."""
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
        """Let go of the source; the count is kept."""
        ...

    def start(self) -> None:
        """Count, or go on counting."""
        ...

    def pause(self) -> None:
        """Stop counting; names go on being shown."""
        ...

    def new_count(self) -> None:
        """End this count, which stays in the log, and get ready for another."""
        ...

    def resume(self) -> None:
        """Go on with the interrupted count, paused."""
        ...

    def set_target(self, target: int | None) -> None:
        """Change how many leukocytes are counted; None counts on."""
        ...

    def set_sample(self, accession: str) -> None:
        """Say whose blood is counted; the count and its sample are named after it. "": nobody knows."""
        ...

    def set_stop_early(self, stop_early: bool) -> None:
        """Stop as soon as every type is settled against its reference range, or not."""
        ...

    def name(self, key: CellKey, label: Label | None) -> None:
        """Name or rename a cell of the count; None: it is none, or nobody can tell."""
        ...

    def add_by_hand(self, label: Label) -> None:
        """Count a cell that the program does not see."""
        ...

    def undo(self) -> None:
        """Take back the last act of a person."""
        ...

    def redo(self) -> None:
        """Do again what was taken back last."""
        ...

    def save_snapshot(self) -> None:
        """Keep the field in view with its labels; answered by Saved."""
        ...

    def save_clip(self) -> None:
        """Keep the last half minute as a film; answered by Saved."""
        ...

    def freeze(self, frozen: bool) -> None:
        """Hold the picture and the count, or go on."""
        ...

    def take_view(self) -> LiveView | None:
        """Return the newest view at once, None if nothing came since the last."""
        ...

    def note_shown(self, view: LiveView) -> None:
        """Take note that a view is on the screen now."""
        ...

    def marks(self, view: LiveView) -> tuple[Mark, ...]:
        """Return a view's cells by their newest names, for a frozen picture."""
        ...

    def cell(self, key: CellKey) -> CountedCell | None:
        """Return a cell of the count as it stands."""
        ...

    def map_view(self) -> MapView | None:
        """Return the piece of map in view; None before the first frame."""
        ...

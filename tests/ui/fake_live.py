"""A fake microscope that answers the Live page at once from drawn frames, and records its calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np

from hematovision_desktop.adapters.practice.drawn_smear import DrawnField, draw_field
from hematovision_desktop.adapters.practice.virtual_camera import VirtualCamera
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Box, Cell, Pixels, ReviewReason
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.live.calibration import LiveScale, ScaleOrigin
from hematovision_desktop.core.live.count_session import CountedCell, CountSession
from hematovision_desktop.core.live.events import (
    CellCounted,
    CountChanged,
    LiveFault,
    LiveView,
    MapCell,
    MapView,
    SourceChanged,
)
from hematovision_desktop.core.live.frame_quality import Light
from hematovision_desktop.core.live.live_settings import LiveSettings
from hematovision_desktop.core.live.recogniser import Mark
from hematovision_desktop.core.live.registration import Pose
from hematovision_desktop.core.live.source import (
    Frame,
    Mode,
    SourceFault,
    SourceInfo,
    SourceState,
    SourceStatus,
)
from hematovision_desktop.core.live.tracker import PosedFrame
from hematovision_desktop.core.live.tracker import Standing as Placed
from hematovision_desktop.core.microscopes.microscope import KnownMicroscope, Standing, standing_on
from hematovision_desktop.core.microscopes.microscope_scale import ScaleOffer
from hematovision_desktop.core.microscopes.proof import NamedBy, Terms
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.live import SourceOffered
from hematovision_desktop.services.messages.program import Event
from hematovision_desktop.services.messages.review import MicroscopesChanged

FOREIGN_FROM = 0.3
"""Distance of a cell from those the program knows, from which on it looks foreign."""

GOOD_LIGHT = Light(215.0, 0.0, (1.02, 0.97))


def cell_named(label: Label, confidence: float, box: Box, distance: float = 0.1) -> Cell:
    rest = (1.0 - confidence) / 4
    probabilities = {one: confidence if one is label else rest for one in LabelSet.FIVE.labels}
    reasons = (ReviewReason.LOW_CONFIDENCE,) if confidence < 0.7 else ()
    return Cell(box, label, confidence, probabilities, reasons, distance)


class FakeLiveMicroscope:
    """A live microscope set by a test, with the real rule for how far names are trusted."""

    TERMS = Terms(NamedBy("HematoVision 1", "0" * 64), 0.8)

    def __init__(self, live: FakeLive) -> None:
        self._live = live
        self.known: tuple[KnownMicroscope, ...] = ()
        self.on: KnownMicroscope | None = None
        self.asked: list[tuple[str, object]] = []

    @property
    def standing(self) -> Standing:
        return standing_on(self._live.count.snapshot().ood_counts, self.on, self.TERMS)

    def put(self, profile_id: int | None) -> None:
        self.asked.append(("put", profile_id))
        self.on = next((one for one in self.known if one.profile.profile_id == profile_id), None)
        self._live.send(MicroscopesChanged())

    def add(self, name: str) -> None:
        self.asked.append(("add", name))

    @property
    def asks_scale(self) -> bool:
        return self.on is not None and not self.on.profile.scales

    def keep_scale(self, scale: ScaleOffer | None) -> None:
        self.asked.append(("keep_scale", scale))


@cache
def _field() -> DrawnField:
    return draw_field(3, um_per_px=0.1)


class FakeVoice:
    """A voice that records what it should say."""

    def __init__(self) -> None:
        self.has_voice = True
        self.code = ""
        self.words: dict[str, str] = {}
        self.tried: list[str] = []

    def speak(self, code: str, words: Mapping[str, str]) -> None:
        self.code, self.words = code, dict(words)

    def try_voice(self, name: str) -> None:
        self.tried.append(self.words[name])


class FakeLive:
    """A fake that counts with the real count. Frames come when the test wants them."""

    def __init__(self) -> None:
        self.send: Callable[[Event], None] = lambda event: None
        self.logged_as: int | None = None
        self.asked: list[tuple[str, tuple[Any, ...]]] = []
        self.count = CountSession(LabelSet.FIVE, foreign_limit=FOREIGN_FROM)
        self.field: DrawnField = _field()
        self.next: LiveView | None = None
        self.shown: list[LiveView] = []
        self.boxes: dict[CellKey, Box] = {}
        self.frozen = False
        self.frames = 0
        self.scale = LiveScale(0.1, ScaleOrigin.RED_CELLS, 0.1)
        self.settings = LiveSettings()
        self.microscope = FakeLiveMicroscope(self)
        self.heard = FakeVoice()
        self.tube = VirtualCamera(Mode(640, 480, 30.0))

    def calls(self, name: str) -> list[tuple[Any, ...]]:
        return [arguments for asked, arguments in self.asked if asked == name]

    # Scripts

    def run(self, name: str = "Virtual microscope (drawn)", backend: str = "virtual") -> None:
        info = SourceInfo(name, backend, Mode(640, 480, 30.0), is_live=True)
        self.tell_source(SourceState(SourceStatus.RUNNING, info))

    def trouble(self, fault: SourceFault, message: str = "") -> None:
        self.tell_source(SourceState(SourceStatus.TROUBLED, None, fault, message))

    def tell_source(self, state: SourceState) -> None:
        self.send(SourceChanged(state))

    def picture(
        self,
        pixels: Pixels | None = None,
        *,
        standing: Placed = Placed.FIT,
        changed: bool = True,
        focus_share: float = 0.97,
        light: Light = GOOD_LIGHT,
    ) -> LiveView:
        """Provide a view for the window to fetch."""
        self.frames += 1
        frame = Frame(
            self.frames, self.frames / 30, self.field.pixels if pixels is None else pixels
        )
        pose = Pose(1, 40.0, 30.0)
        posed = PosedFrame(frame, pose, standing, 20.0, focus_share, 0.0, changed, light)
        self.next = LiveView(posed, self._marks(), self.scale)
        return self.next

    def count_cell(
        self, label: Label, confidence: float = 0.96, place: int = 0, distance: float = 0.1
    ) -> CountedCell:
        """Count the next cell as the engine would."""
        truth = self.field.truths[place % len(self.field.truths)]
        cell = self.count.add(cell_named(label, confidence, truth.box, distance))
        self.boxes[cell.key] = truth.box
        x, y = (round(value) for value in truth.box.centre)
        padded = np.pad(self.field.pixels, ((96, 96), (96, 96), (0, 0)), constant_values=225)
        self.send(CellCounted(cell, padded[y : y + 192, x : x + 192].copy()))
        self.tell()
        return cell

    def tell(self) -> None:
        self.send(CountChanged(self.count.snapshot()))

    def _marks(self) -> tuple[Mark, ...]:
        last: dict[Box, CellKey] = {box: key for key, box in self.boxes.items()}
        return tuple(Mark(box, self.program_cell(key), key) for box, key in last.items())

    def program_cell(self, key: CellKey) -> Cell:
        found = self.count.cell(key)
        assert found is not None and found.cell is not None
        return found.cell

    # Commands

    def _note(self, name: str, *arguments: Any) -> None:
        self.asked.append((name, arguments))

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except UserError as fault:
            self.send(LiveFault(str(fault)))
        self.tell()

    def find_cameras(self) -> None:
        self._note("find_cameras")

    def open_source(self, source: str) -> None:
        self._note("open_source", source)
        self.tell_source(SourceState(SourceStatus.OPENING))

    def close_source(self) -> None:
        self._note("close_source")

    def start(self) -> None:
        self._note("start")
        self.count.start()
        self.tell()

    def pause(self) -> None:
        self._note("pause")
        self.count.pause()
        self.tell()

    def new_count(self) -> None:
        self._note("new_count")
        self.count = CountSession(LabelSet.FIVE, self.count.target)
        self.boxes.clear()
        self.tell()

    def resume(self) -> None:
        self._note("resume")

    def set_target(self, target: int | None) -> None:
        self._note("set_target", target)
        self._try(lambda: self.count.set_target(target))

    def set_sample(self, accession: str) -> None:
        self._note("set_sample", accession)

    def set_stop_early(self, stop_early: bool) -> None:
        self._note("set_stop_early", stop_early)

    def name(self, key: CellKey, label: Label | None) -> None:
        self._note("name", key, label)
        self._try(lambda: self.count.name(key, label))

    def add_by_hand(self, label: Label) -> None:
        self._note("add_by_hand", label)
        self._try(lambda: self.count.add_by_hand(label))

    def undo(self) -> None:
        self._note("undo")
        self._try(self.count.undo)

    def redo(self) -> None:
        self._note("redo")
        self._try(self.count.redo)

    def set_keys(self, keys: Mapping[str, Label]) -> None:
        self._note("set_keys", dict(keys))
        self.settings = replace(self.settings, keys=dict(keys))

    def set_sounds(self, on: bool) -> None:
        self._note("set_sounds", on)
        self.settings = replace(self.settings, sounds=on)

    def set_voice(self, on: bool) -> None:
        self._note("set_voice", on)
        self.settings = replace(self.settings, voice=on)

    def play(self, label: Label | None) -> None:
        self._note("play", label)

    def offer(self) -> None:
        modes, controls = self.tube.modes(), self.tube.controls()
        self.send(SourceOffered("Tube", self.tube.mode, modes, controls))

    @property
    def camera(self) -> FakeLive:
        return self

    def ask(self, *, anew: bool = False) -> None:
        self._note("ask", anew)

    def set_mode(self, mode: Mode) -> None:
        self._note("set_mode", mode)
        self.tube.set_mode(mode)
        self.offer()

    def set_control(self, name: str, value: float) -> None:
        self._note("set_control", name, value)
        if not self.tube.set_control(name, value):
            self.offer()

    def set_auto(self, name: str, on: bool) -> None:
        self._note("set_auto", name, on)
        self.tube.set_auto(name, on)
        self.offer()

    may_calibrate = True

    def calibrate(self, size: tuple[int, int], um_per_px: float) -> None:
        self._note("calibrate", size, um_per_px)
        self.scale = LiveScale(um_per_px, ScaleOrigin.CALIBRATED, self.scale.red_cells)

    def forget_calibration(self) -> None:
        self._note("forget_calibration")
        self.scale = LiveScale(0.1, ScaleOrigin.RED_CELLS, 0.1)

    def save_snapshot(self) -> None:
        self._note("save_snapshot")

    def save_clip(self) -> None:
        self._note("save_clip")

    def freeze(self, frozen: bool) -> None:
        self._note("freeze", frozen)
        self.frozen = frozen

    def take_view(self) -> LiveView | None:
        view, self.next = self.next, None
        return view

    def note_shown(self, view: LiveView) -> None:
        self.shown.append(view)

    def marks(self, view: LiveView) -> tuple[Mark, ...]:
        return self._marks()

    def cell(self, key: CellKey) -> CountedCell | None:
        return self.count.cell(key)

    @property
    def batch_id(self) -> int | None:
        return self.logged_as

    def map_view(self) -> MapView | None:
        visited = tuple(Pose(1, 300.0 * step, 90.0 * (step % 3)) for step in range(5))
        cells = tuple(MapCell(key, box.x + 40.0, box.y + 30.0) for key, box in self.boxes.items())
        return MapView(visited, 640, 480, Pose(1, 40.0, 30.0), cells)

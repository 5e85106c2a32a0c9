"""What the virtual microscope does, and when: its script, the path of its stage, its focus."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import field

import numpy as np

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence

PATHS = ("wander", "serpentine", "still", "return")
TOP_SPEED = 1.1
"""The fastest usual motion of a stage moved by hand, in view widths per second."""


_NEARLY = 0.25
"""Two views no further apart than this share of a view show nearly the same."""


@dataclass(frozen=True, slots=True)
class Span:
    """A period of time in s from the start."""

    start_s: float
    length_s: float

    def holds(self, at_s: float) -> bool:
        """Whether a moment is within the period."""
        return self.start_s <= at_s < self.start_s + self.length_s


@dataclass(frozen=True, slots=True)
class Script:
    """Everything a virtual microscope does; `read_script` describes how a script is written.

    canvas: size of the smear in px. focus_px: largest blur, as a standard deviation in px, from focus drift.
    shake_px: vibration. noise: standard deviation in grey levels. flicker: standard deviation of the exposure.
    dwell_s: how long the stage rests at a place. drop: share of frames that never arrive.
    """

    seed: int = 1
    width: int = 1280
    height: int = 720
    rate_per_s: float = 30.0
    cells: int = 120
    canvas: tuple[int, int] = (5120, 3840)
    um_per_px: float = 0.13
    path: str = "wander"
    dwell_s: float = 0.9
    focus_px: float = 2.5
    shake_px: float = 0.7
    noise: float = 2.0
    flicker: float = 0.01
    dust: int = 6
    drop: float = 0.0
    unplug: tuple[Span, ...] = ()
    busy: tuple[Span, ...] = ()
    freeze: tuple[Span, ...] = ()
    stall: tuple[Span, ...] = ()
    black: tuple[Span, ...] = ()
    resize: tuple[tuple[float, int, int], ...] = ()


_HELP = (
    "Write the script of the virtual microscope as key=value, separated by commas: seed=3, "
    "size=1920x1080, rate=30, cells=200, canvas=8000x6000, um=0.13, path=wander|serpentine|return|"
    "still, dwell=0.9, focus=2.5, shake=0.7, noise=2, flicker=0.01, dust=6, drop=0.02, "
    "unplug=5+2 (from second 5 for 2 s; also busy, freeze, stall, black), resize=8:640x480."
)


def read_script(text: str) -> Script:
    """Return the script from `key=value,key=value`; raise a UserError that describes the format."""
    values: dict[str, object] = {}
    spans: dict[str, list[Span]] = {}
    resizes: list[tuple[float, int, int]] = []
    try:
        for part in filter(None, (piece.strip() for piece in text.split(","))):
            key, value = part.split("=", 1)
            if key in ("seed", "cells", "dust"):
                values[key] = int(value)
            elif key in _NUMBERS:
                values[_NUMBERS[key]] = float(value)
            elif key == "size":
                values["width"], values["height"] = _size(value)
            elif key == "canvas":
                values["canvas"] = _size(value)
            elif key == "path" and value in PATHS:
                values["path"] = value
            elif key in ("unplug", "busy", "freeze", "stall", "black"):
                start, length = value.split("+")
                spans.setdefault(key, []).append(Span(float(start), float(length)))
            elif key == "resize":
                moment, size = value.split(":")
                resizes.append((float(moment), *_size(size)))
            else:
                raise ValueError(part)
    except ValueError as fault:
        raise UserError(
            sentence("The script “{text}” cannot be read. {help}", text=text, help=_HELP)
        ) from fault
    values |= {key: tuple(found) for key, found in spans.items()}
    script = Script(**values, resize=tuple(resizes))  # type: ignore[arg-type]
    largest = [(script.width, script.height), *((one[1], one[2]) for one in resizes)]
    if any(w > script.canvas[0] or h > script.canvas[1] or min(w, h) < 64 for w, h in largest):
        raise UserError(
            sentence(
                "The view must be smaller than the canvas and at least 64 px. {help}", help=_HELP
            )
        )
    return script


_NUMBERS = {
    "rate": "rate_per_s",
    "um": "um_per_px",
    "dwell": "dwell_s",
    "focus": "focus_px",
    "shake": "shake_px",
    "noise": "noise",
    "flicker": "flicker",
    "drop": "drop",
}


def _size(text: str) -> tuple[int, int]:
    width, height = text.split("x")
    return int(width), int(height)


@dataclass(slots=True)
class _Move:
    """One move of the stage, and the rest after it."""

    start_s: float
    move_s: float
    rest_s: float
    origin: tuple[float, float]
    target: tuple[float, float]


@dataclass(slots=True)
class StagePath:
    """The position of the stage at a moment; later calls must not ask for an earlier moment."""

    script: Script
    _moves: Iterator[_Move] = field(init=False)
    _now: _Move = field(init=False)

    def __post_init__(self) -> None:
        self._moves = _walk(self.script)
        self._now = next(self._moves)

    def at(self, at_s: float) -> tuple[float, float, float]:
        """Return the view's upper left corner in px of the smear, and its speed in px per second."""
        while at_s >= self._now.start_s + self._now.move_s + self._now.rest_s:
            self._now = next(self._moves)
        move = self._now
        (x0, y0), (x1, y1) = move.origin, move.target
        share = min(1.0, (at_s - move.start_s) / move.move_s) if move.move_s > 0 else 1.0
        eased = (1 - math.cos(math.pi * share)) / 2
        slope = math.pi / 2 * math.sin(math.pi * share) / move.move_s if share < 1 else 0.0
        speed = slope * math.hypot(x1 - x0, y1 - y0)
        return x0 + eased * (x1 - x0), y0 + eased * (y1 - y0), speed


def _walk(script: Script) -> Iterator[_Move]:
    """Yield the moves of an endless path."""
    rng = np.random.default_rng(script.seed + 1000)
    room = (float(script.canvas[0] - script.width), float(script.canvas[1] - script.height))
    targets = _TARGETS[script.path](script, rng, room)
    here = next(targets)
    clock_s = 0.0
    yield _Move(clock_s, 0.0, script.dwell_s, here, here)
    clock_s += script.dwell_s
    for there in targets:
        distance = math.hypot(there[0] - here[0], there[1] - here[1])
        top = TOP_SPEED * script.width * float(rng.uniform(0.6, 1.0))
        move_s = max(0.2, math.pi / 2 * distance / top) if distance else 0.0
        rest_s = script.dwell_s * float(rng.uniform(0.7, 1.6))
        yield _Move(clock_s, move_s, rest_s, here, there)
        clock_s += move_s + rest_s
        here = there


def _wander(
    script: Script, rng: np.random.Generator, room: tuple[float, float]
) -> Iterator[tuple[float, float]]:
    """Wander as a person does, towards places not yet seen, and sometimes come back."""
    x, y = room[0] * float(rng.uniform(0.2, 0.8)), room[1] * float(rng.uniform(0.2, 0.8))
    visited = [(x, y)]
    heading = float(rng.uniform(0, 2 * math.pi))
    while True:
        yield x, y
        if len(visited) > 4 and rng.random() < 0.15:
            x, y = visited[-int(rng.integers(3, min(len(visited), 16)))]
            continue
        aim, reach = _unseen(script, room, visited, (x, y)), math.inf
        heading += float(rng.normal(0, 0.5))
        if aim is not None:
            heading = math.atan2(aim[1] - y, aim[0] - x) + float(rng.normal(0, 0.1))
            reach = math.hypot(aim[0] - x, aim[1] - y)
        for _ in range(12):
            length = min(reach, script.width * float(rng.uniform(0.35, 0.8)))
            there = x + length * math.cos(heading), y + length * math.sin(heading)
            if 0 <= there[0] <= room[0] and 0 <= there[1] <= room[1]:
                break
            heading += float(rng.uniform(0.5, 2.5))
        x = min(max(0.0, there[0]), room[0])
        y = min(max(0.0, there[1]), room[1])
        visited.append((x, y))


def _unseen(
    script: Script,
    room: tuple[float, float],
    visited: list[tuple[float, float]],
    here: tuple[float, float],
) -> tuple[float, float] | None:
    """Return the nearest view of a grid that was not nearly reached yet, or None if all were."""
    columns, rows = _grid(script, room)
    been = np.array(visited)
    places = np.array([(x, y) for y in rows for x in columns])
    apart = np.abs(places[:, None, :] - been[None, :, :]) / (script.width, script.height)
    unseen = places[apart.max(axis=2).min(axis=1) > _NEARLY]
    if not len(unseen):
        return None
    x, y = unseen[np.hypot(*(unseen - here).T).argmin()]
    return float(x), float(y)


def _grid(script: Script, room: tuple[float, float]) -> tuple[list[float], list[float]]:
    """Return the columns and rows of views that together cover the whole smear, with overlap."""
    columns = np.linspace(0, room[0], max(2, round(room[0] / (0.65 * script.width)) + 1))
    rows = np.linspace(0, room[1], max(2, round(room[1] / (0.65 * script.height)) + 1))
    return columns.tolist(), rows.tolist()


def _serpentine(
    script: Script, _rng: np.random.Generator, room: tuple[float, float]
) -> Iterator[tuple[float, float]]:
    """Go through the whole smear row by row, back and forth, then start again."""
    columns, rows = _grid(script, room)
    while True:
        for number, y in enumerate(rows):
            for x in columns if number % 2 == 0 else reversed(columns):
                yield x, y
        rows.reverse()


def _return(
    script: Script, _rng: np.random.Generator, room: tuple[float, float]
) -> Iterator[tuple[float, float]]:
    """Go out along a line and come back, repeatedly."""
    step, y = 0.6 * script.width, room[1] / 2
    places = [(x, y) for x in np.arange(0, room[0] + 1, step).tolist()]
    while True:
        yield from places
        yield from reversed(places[1:-1])


def _still(
    _script: Script, _rng: np.random.Generator, room: tuple[float, float]
) -> Iterator[tuple[float, float]]:
    while True:
        yield room[0] / 2, room[1] / 2


_TARGETS = {"wander": _wander, "serpentine": _serpentine, "return": _return, "still": _still}


def defocus_px(script: Script, at_s: float) -> float:
    """Return the blur in px at a moment: from time to time the focus drifts and is corrected."""
    swing = max(0.0, math.sin(2 * math.pi * (at_s / 19.0 + script.seed * 0.37)))
    return script.focus_px * float(swing**6)

"""Fakes for the live microscope: a clock set by hand, scripted sources, discs."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

import numpy as np
from plain_parts import CARD

from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label
from hematovision_desktop.core.live.source import (
    Frame,
    Mode,
    NothingToSet,
    SourceFault,
    SourceInfo,
    SourceTrouble,
)
from hematovision_desktop.core.naming.ports import Classified


class HandClock:
    """A clock that tells the time it was set to."""

    def __init__(self, now_s: float = 100.0) -> None:
        self.now_s = now_s

    def monotonic(self) -> float:
        return self.now_s


class SureClassifier:
    """A classifier that gives every crop the same name."""

    card = CARD

    def __init__(self, label: Label = Label.NEUTROPHIL, logit: float = 9.0) -> None:
        self.row = np.array([logit if one is label else 0.0 for one in MODEL_LABELS], np.float32)
        self.seen = 0

    def classify(self, crops: Sequence[Pixels]) -> Classified:
        self.seen += len(crops)
        rows = np.tile(self.row, (len(crops), 1))
        return Classified(rows, np.zeros((len(crops), 1, 1, 8), np.float32))


def noisy(level: int, seed: int, size: tuple[int, int] = (96, 128)) -> Pixels:
    """Return a picture of noise around a grey level."""
    rng = np.random.default_rng(seed)
    return rng.integers(max(0, level - 5), level + 6, (*size, 3)).astype(np.uint8)


class ScriptedSource(NothingToSet):
    """A source that follows a script: pixels, "gone", "stuck" (until released), "end"."""

    def __init__(
        self, steps: Sequence[Pixels | str], *, opens: bool = True, is_drawn: bool = False
    ) -> None:
        self._is_drawn = is_drawn
        self._steps = list(steps)
        self._opens = opens
        self.released = threading.Event()
        self.stuck = threading.Event()
        self.closed = threading.Event()
        self._number = 0

    def open(self) -> SourceInfo:
        if not self._opens:
            raise SourceTrouble(SourceFault.BUSY)
        mode = Mode(128, 96, 30.0)
        return SourceInfo("script", "test", mode, is_live=True, is_drawn=self._is_drawn)

    def read(self) -> Frame | None:
        step = self._steps.pop(0) if len(self._steps) > 1 else self._steps[0]
        if isinstance(step, str):
            if step == "gone":
                raise SourceTrouble(SourceFault.UNPLUGGED)
            if step == "end":
                return None
            if step == "noise":
                step = noisy(200, self._number)
                self.released.wait(0.002)
            else:
                self.stuck.set()
                self.released.wait()
                raise SourceTrouble(SourceFault.UNPLUGGED)
        self._number += 1
        return Frame(self._number, 0.0, step)

    def close(self) -> None:
        self.closed.set()


class Told:
    """Collects a callback's arguments and waits for them without sleeping."""

    def __init__(self) -> None:
        self.items: list[object] = []
        self._more = threading.Condition()

    def __call__(self, item: object) -> None:
        with self._more:
            self.items.append(item)
            self._more.notify_all()

    def wait(self, wanted: Callable[[object], bool], timeout_s: float = 5.0) -> object:
        """Wait for the first wanted item and return it; drop it and all earlier ones."""
        with self._more:
            found = self._more.wait_for(lambda: any(map(wanted, self.items)), timeout_s)
            assert found, f"never told; only {self.items}"
            place = next(i for i, item in enumerate(self.items) if wanted(item))
            item = self.items[place]
            del self.items[: place + 1]
            return item

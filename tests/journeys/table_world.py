"""The outside world as a table: pictures of one colour, cells derived from a number, no model.

Every picture has a number, stored in its colour; every crop has the number and its cell's index.
So the pixels of a tile show which cell it is.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.base.errors import Failure, FailureCode, FieldUnreadable, UserError
from hematovision_desktop.core.cells.field import (
    Box,
    Field,
    Located,
    Location,
    Pixels,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.live.live_settings import LiveSettings
from hematovision_desktop.core.logbook.log import BatchSummary, LoggedBatch, LogQuery
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.naming.analysis import Pipeline
from hematovision_desktop.core.naming.model_card import ModelCard, Preprocessing
from hematovision_desktop.core.naming.ports import Classified
from hematovision_desktop.core.samples.sample import SampleSummary
from hematovision_desktop.core.samples.sample_log import Page, SampleQuery
from hematovision_desktop.services.base.outside import AdaptationParts, OpenModel, Outside, Places

SIDE_PX = 64
CROP_PX = 8
MOST_CELLS = 4
TYPES = LabelSet.FIVE.labels
CARD = ModelCard(
    name="table",
    version="1",
    sha256="0" * 64,
    labels=LabelSet.EXTENDED.labels,
    preprocessing=Preprocessing(22.0, 32, None, 0),
    temperature=1.0,
    review_below=0.8,
    min_margin=0.2,
    min_label_set_mass=0.5,
    metrics={},
    data=(),
)
FIELD_MARK = 255
"""The third colour of a field; crops have their cell's index there."""


def colour_of(number: int, third: int) -> tuple[int, int, int]:
    """Return the colour, RGB, of a picture (FIELD_MARK) or of one of its cells (its index)."""
    return number % 256, number // 256, third


def mark_of(box: Box) -> int:
    """Return the third colour of a crop: the index of the cell in the box."""
    return max(0, (box.x - 2) // 15)


def draw_picture(path: Path, number: int) -> None:
    """Write a picture of one colour."""
    pixels = np.full((SIDE_PX, SIDE_PX, 3), colour_of(number, FIELD_MARK)[::-1], np.uint8)
    path.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())


def number_in(pixels: Pixels) -> int:
    """Return the number stored in a picture's first px."""
    red, green, _ = (int(one) for one in pixels[0, 0])
    return red + 256 * green


def number_of_file(path: Path) -> int:
    """Return the number of a picture on disk."""
    pixels = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
    return number_in(pixels[:, :, ::-1])


def _dice(number: int, what: str, most: int) -> int:
    """Return a number below `most`, the same for the same picture and question."""
    return hashlib.md5(f"{number} {what}".encode(), usedforsecurity=False).digest()[0] % most


def cells_in(number: int) -> int:
    """Return how many cells a picture shows."""
    return _dice(number, "cells", MOST_CELLS + 1)


class TableReader:
    """Reads the tiny pictures; an empty file is unreadable."""

    def read(self, path: Path) -> Field:
        try:
            content = path.read_bytes()
        except OSError:
            raise FieldUnreadable(Failure.of(FailureCode.MISSING)) from None
        if not content:
            raise FieldUnreadable(Failure.of(FailureCode.EMPTY_FILE))
        pixels = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
        rgb = np.ascontiguousarray(pixels[:, :, ::-1])
        return Field(path, rgb, hashlib.sha256(content).hexdigest(), len(content))

    def thumbnail(self, field: Field) -> bytes:
        # A JPEG would blur the number.
        return bytes(cv2.imencode(".png", field.pixels[:4, :4, ::-1])[1].tobytes())


class TableLocator:
    """Finds the cells of the table; the last of four is at the edge."""

    def locate(
        self,
        field: Field,
        um_per_px: float | None = None,
        usual_um_per_px: float | None = None,
    ) -> Located:
        count = cells_in(number_in(field.pixels))
        spots = tuple(Location(Box(2 + 15 * at, 8, 12, 12), at_edge=at == 3) for at in range(count))
        scale = Scale(um_per_px or 0.5, ScaleSource.RED_CELLS)
        return Located(spots, scale, (240.0, 240.0, 240.0), 0 if count else None)


class TableCutter:
    """Cuts crops of one colour, which identifies their cell."""

    def cut(self, field: Field, box: Box, located: Located) -> Pixels:
        colour = colour_of(number_in(field.pixels), mark_of(box))
        return np.full((CROP_PX, CROP_PX, 3), colour, np.uint8)


class Turnstile:
    """A turnstile before each field that can hold the classifier, so that a batch stays midway.

    When closed, it lets one call through per `let_one_through`.
    """

    def __init__(self) -> None:
        self._moved = threading.Condition(threading.RLock())
        self._closed = False
        self._permits = 0
        self._stands = False
        self._trouble: Exception | None = None

    def go_through(self) -> None:
        """Wait to be let through; raise the trouble that was set."""
        with self._moved:
            if self._closed:
                self._stands = True
                self._moved.notify_all()
                self._moved.wait_for(lambda: not self._closed or self._permits > 0)
                self._stands = False
                self._permits = 0
            trouble, self._trouble = self._trouble, None
        if trouble is not None:
            raise trouble

    def close(self) -> None:
        """Hold every call from now on."""
        with self._moved:
            self._closed = True

    def open(self) -> None:
        """Let every call through."""
        with self._moved:
            self._closed = False
            self._moved.notify_all()

    def let_one_through(self) -> None:
        """Let the held call through."""
        with self._moved:
            if self._stands:
                self._permits = 1
                self._moved.notify_all()

    def put_in_the_way(self, trouble: Exception) -> None:
        """Make the next call fail."""
        with self._moved:
            self._trouble = trouble

    @property
    def has_trouble(self) -> bool:
        """Whether the next call fails."""
        return self._trouble is not None

    @property
    def is_closed(self) -> bool:
        """Whether it holds calls."""
        return self._closed

    @property
    def holds_one(self) -> bool:
        """Whether a call is held and not let through yet."""
        # Under the guard, since a call just passing is no longer held.
        with self._moved:
            return self._closed and self._stands and not self._permits

    def wait_for_one(self, at_most_s: float) -> bool:
        """Wait until a call is held; return whether one is."""
        with self._moved:
            return self._moved.wait_for(lambda: self.holds_one, at_most_s)


class TableClassifier:
    """Names a crop by its colour; one in three waits for a person."""

    card = CARD

    def __init__(self, turnstile: Turnstile | None = None) -> None:
        self._turnstile = turnstile

    def classify(self, crops: Sequence[Pixels]) -> Classified:
        if self._turnstile is not None:
            self._turnstile.go_through()
        logits = np.zeros((len(crops), len(CARD.labels)), np.float32)
        for row, crop in enumerate(crops):
            name = f"cell {crop[0, 0, 2]}"
            number = number_in(crop)
            label = TYPES[_dice(number, name, len(TYPES))]
            sure = _dice(number, f"{name} sure", 3) > 0
            logits[row, CARD.labels.index(label)] = 8.0 if sure else 1.0 + number % 7 / 10
        maps = np.zeros((len(crops), 4, 4, len(CARD.labels)), np.float32)
        return Classified(logits, maps)


class _Everything:
    def __contains__(self, _batch_id: object) -> bool:
        return True


EVERYTHING: Container[int | None] = _Everything()


class WatchedLog:
    """The real log, which reads its file's content on its own thread."""

    def __init__(self, log: Log, diary: Diary) -> None:
        self._log = log
        self._diary = diary

    def __getattr__(self, name: str) -> Any:
        return getattr(self._log, name)

    def batches(self, query: LogQuery) -> list[BatchSummary]:
        found = self._log.batches(query)
        wanted, self._diary.wanted = self._diary.wanted, ()
        if wanted != ():
            ids = [one.batch_id for one in found if one.batch_id in wanted]
            self._diary.books = {one: self._log.read_batch(one) for one in ids}
            self._diary.sample_of = {one: self._log.sample_of(one) for one in ids}
            listed = self._log.samples(SampleQuery(), Page(most=10_000)).samples
            self._diary.samples = {one.sample_id: one for one in listed}
        return found


@dataclass
class Diary:
    """The content of a log's file at the last search. wanted: what to read with the next search.

    sample_of: the samples of the batches that were read, by their ids. samples: all of the log.
    """

    wanted: Container[int | None] = ()
    books: dict[int, LoggedBatch] = field(default_factory=dict)
    sample_of: dict[int, int] = field(default_factory=dict)
    samples: dict[int, SampleSummary] = field(default_factory=dict)


def _refuse(*_values: Any) -> Any:
    raise UserError("This is not part of the table.")


@dataclass
class TableWorld:
    """The outside world of one program, with handles for tests."""

    folder: Path
    turnstile: Turnstile = field(default_factory=Turnstile)
    diary: Diary = field(default_factory=Diary)
    now_s: Callable[[], float] = lambda: 0.0

    def monotonic(self) -> float:
        """The clock, moved only by a test."""
        return self.now_s()

    def open_model(self, path: Path | None) -> OpenModel:
        cutter = TableCutter()
        classifier = TableClassifier(self.turnstile)
        parts = Pipeline(TableReader(), TableLocator(), cutter, classifier)
        return OpenModel(path or self.places.shipped_pack, parts, TableClassifier, cutter)

    @property
    def places(self) -> Places:
        """All places inside the folder."""
        here = self.folder
        return Places(
            here, here / "log.sqlite", here / "settings", here / "traces", here / "pack.tflite"
        )

    def open_log(self, path: Path) -> Log:
        return WatchedLog(SqliteLog(path), self.diary)  # type: ignore[return-value]  # passes all on

    def outside(self) -> Outside:
        """Return the program's outside: the real one except for the table's parts."""
        real = build_outside(self)
        return replace(
            real,
            places=self.places,
            open_log=self.open_log,
            open_model=self.open_model,
            open_adaptation=lambda _path: AdaptationParts(
                CARD, TableReader(), TableCutter(), _refuse, _refuse
            ),
            write_settings=lambda _settings: None,
            live=replace(
                real.live,
                read_settings=LiveSettings,
                write_settings=lambda _settings: None,
                open_sounds=Silent,
                open_voice=Mute,
                find_cameras=tuple,
            ),
        )


class Silent:
    """Sounds that play nothing."""

    def play(self, name: str) -> None:
        pass

    def close(self) -> bool:
        return True


class Mute:
    """A voice that is missing."""

    is_there = False

    def say(self, text: str, code: str) -> None:
        pass

    def close(self) -> bool:
        return True

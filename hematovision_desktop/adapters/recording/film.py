"""Recordings as sources of frames: video files, and a folder of pictures as a slide show."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

import cv2
import numpy as np

from hematovision_desktop.adapters.files.finder import find_files
from hematovision_desktop.adapters.images.doubts.half_frames import of_one_moment
from hematovision_desktop.adapters.images.reader import ImageReader
from hematovision_desktop.adapters.keys.sealed import HEAD_BYTES, is_sealed
from hematovision_desktop.adapters.recording.avi import Clip, NoClip, of_avi
from hematovision_desktop.core.base.errors import FieldUnreadable
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.live.source import (
    Frame,
    Mode,
    NothingToSet,
    SourceFault,
    SourceInfo,
    SourceTrouble,
)
from hematovision_desktop.core.naming.ports import Clock

USUAL_RATE_PER_S = 25.0
LARGEST_CLIP_BYTES = 512_000_000
"""A clip of half a minute is a tenth of it."""
SHOW_RATE_PER_S = 5.0
"""Frames per second for a slide show: a cell must be seen twice to be counted."""


class _Pace:
    """Releases frames at an even rate; closing wakes whoever waits."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._closed = threading.Event()
        self._next_s: float | None = None

    def wait(self, rate_per_s: float) -> float | None:
        """Wait for the next frame and return its time; None once closed."""
        if self._next_s is None:
            self._next_s = self._clock.monotonic()
        while not self._closed.is_set():
            left_s = self._next_s - self._clock.monotonic()
            if left_s <= 0:
                due_s = self._next_s
                self._next_s += 1.0 / rate_per_s
                return due_s
            self._closed.wait(left_s)
        return None

    def stop(self) -> None:
        self._closed.set()


class _SealedFilm:
    """A clip in memory with the interface of OpenCV's films."""

    def __init__(self, clip: Clip) -> None:
        self._clip = clip
        self._next = 0

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        """Return whether it can be read."""
        return True

    def get(self, what: int) -> float:
        """Return rate, width or height."""
        clip = self._clip
        known = {
            cv2.CAP_PROP_FPS: clip.rate_per_s,
            cv2.CAP_PROP_FRAME_WIDTH: clip.width,
            cv2.CAP_PROP_FRAME_HEIGHT: clip.height,
        }
        return float(known.get(what, 0))

    def read(self) -> tuple[bool, cv2.typing.MatLike]:
        """Return whether there is a next frame, and its picture, BGR."""
        nothing = np.zeros((1, 1, 3), np.uint8)
        if self._next >= len(self._clip.frames):
            return False, nothing
        jpeg = self._clip.frames[self._next]
        self._next += 1
        picture = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
        return (False, nothing) if picture is None else (True, picture)


class VideoFile(NothingToSet):
    """A video file played at its own rate, or as fast as it can be read.

    paced: False returns every frame at once with the film's times, for counting a recording.
    unseal: decrypts a file; a clip from this program is then read in memory.
    """

    def __init__(
        self,
        path: Path,
        clock: Clock,
        *,
        paced: bool = True,
        unseal: Callable[[bytes], bytes] = bytes,
    ) -> None:
        self._path = path
        self._unseal = unseal
        self._pace = _Pace(clock)
        self._paced = paced
        self._start_s = clock.monotonic()
        self._film: cv2.VideoCapture | _SealedFilm | None = None
        self._rate = USUAL_RATE_PER_S
        self._number = 0

    def open(self) -> SourceInfo:
        """Open the file; raise SourceTrouble if it is not a video."""
        film = self._opened() if self._path.is_file() else None
        if film is None or not film.isOpened():
            raise SourceTrouble(
                SourceFault.UNREADABLE,
                sentence(
                    "The video {name} cannot be played. Save it as AVI or MP4.",
                    name=self._path.name,
                ),
            )
        self._film = film
        rate = film.get(cv2.CAP_PROP_FPS)
        self._rate = rate if 1.0 <= rate <= 240.0 else USUAL_RATE_PER_S
        key = f"file:{self._path}"
        return SourceInfo(self._path.name, "file", self.modes()[0], False, key)

    def _opened(self) -> cv2.VideoCapture | _SealedFilm | None:
        try:
            with self._path.open("rb") as stream:
                begins = stream.read(HEAD_BYTES)
            if not is_sealed(begins) or self._path.stat().st_size > LARGEST_CLIP_BYTES:
                return cv2.VideoCapture(str(self._path))
            return _SealedFilm(of_avi(self._unseal(self._path.read_bytes())))
        except (OSError, NoClip):
            return None

    def read(self) -> Frame | None:
        """Return the next frame, None at the end."""
        if self._film is None:
            return None
        due_s = self._pace.wait(self._rate) if self._paced else self._film_time()
        if due_s is None:
            return None
        came, picture = self._film.read()
        if not came:
            return None
        self._number += 1
        pixels = of_one_moment(cast(Pixels, cv2.cvtColor(picture, cv2.COLOR_BGR2RGB)))
        return Frame(self._number, due_s, pixels)

    def _film_time(self) -> float:
        return self._start_s + self._number / self._rate

    def close(self) -> None:
        """Stop playing; the reading thread releases the file, or the object's end does."""
        self._pace.stop()

    def modes(self) -> tuple[Mode, ...]:
        """Return the film's one size and rate."""
        if self._film is None:
            return ()
        width = int(self._film.get(cv2.CAP_PROP_FRAME_WIDTH))
        height = int(self._film.get(cv2.CAP_PROP_FRAME_HEIGHT))
        return (Mode(width, height, self._rate),)


class SlideShow(NothingToSet):
    """A folder of pictures, each shown for some time."""

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        *,
        each_s: float = 1.0,
        unseal: Callable[[bytes], bytes] = bytes,
    ) -> None:
        self._folder = folder
        self._pace = _Pace(clock)
        self._repeats = max(2, round(each_s * SHOW_RATE_PER_S))
        self._reader = ImageReader(unseal)
        self._paths: Sequence[Path] = ()
        self._place = 0
        self._left = 0
        self._pixels: Pixels | None = None
        self._number = 0

    def open(self) -> SourceInfo:
        """List the pictures and read the first; raise SourceTrouble if there are none."""
        self._paths = find_files([self._folder]) if self._folder.is_dir() else ()
        if not self._turn():
            raise SourceTrouble(
                SourceFault.UNREADABLE,
                sentence(
                    "No pictures were found in {folder}. Choose a folder that holds some.",
                    folder=self._folder,
                ),
            )
        key = f"folder:{self._folder}"
        return SourceInfo(self._folder.name, "folder", self.modes()[0], False, key)

    def _turn(self) -> bool:
        """Go to the next readable picture."""
        while self._place < len(self._paths):
            path = self._paths[self._place]
            self._place += 1
            try:
                self._pixels = self._reader.read(path).pixels
            except FieldUnreadable:
                continue
            self._left = self._repeats
            return True
        return False

    def read(self) -> Frame | None:
        """Return the current picture, None after the last."""
        if self._left == 0 and not self._turn():
            return None
        due_s = self._pace.wait(SHOW_RATE_PER_S)
        if due_s is None or self._pixels is None:
            return None
        self._left -= 1
        self._number += 1
        return Frame(self._number, due_s, self._pixels, is_chosen=True)

    def close(self) -> None:
        """Stop the show."""
        self._pace.stop()

    def modes(self) -> tuple[Mode, ...]:
        """Return the size of the picture shown."""
        if self._pixels is None:
            return ()
        return (Mode(self._pixels.shape[1], self._pixels.shape[0], SHOW_RATE_PER_S),)

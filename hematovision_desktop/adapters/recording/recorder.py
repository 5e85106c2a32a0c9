"""Snapshots with their labels, and clips of the last half minute, on the local disk."""

from __future__ import annotations

import json
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.writer import encode_png
from hematovision_desktop.adapters.recording.avi import Clip, evenly, to_avi
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.local_stamp import stamp_of
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.told_as import told_as
from hematovision_desktop.core.base.whole_file import make_folder, write_whole
from hematovision_desktop.core.live.count_session import CountedCell
from hematovision_desktop.core.live.recogniser import Mark
from hematovision_desktop.core.live.source import Frame
from hematovision_desktop.core.live.tracker import PosedFrame
from hematovision_desktop.core.verdicts.verdict import CellKey

CLIP_S = 30.0
CLIP_RATE_PER_S = 10.0
QUALITY = 88
TREMBLES_PX, SAME_FOCUS, SAME_LIGHT = 3.0, 0.05, 6.0
"""Up to these differences, a frame counts as the former one: shake in px, focus as a share, light
in grey levels.
"""

_NO_PIXELS = np.zeros((1, 1, 3), np.uint8)
SNAPSHOT_SCHEMA = "hematovision.snapshot/1"


class LiveRecorder:
    """Keeps the last half minute as JPEGs (about 35 MB at 1280×720); writes to one folder.

    seal: returns each file's stored form.
    """

    def __init__(self, folder: Path, seal: Callable[[bytes], bytes] = bytes) -> None:
        self._folder = folder
        self._seal = seal
        self._lock = threading.Lock()
        self.ring: deque[tuple[float, bytes]] = deque()
        self._kept: PosedFrame | None = None

    def see(self, posed: PosedFrame) -> None:
        """Keep ten frames a second; for a still stage, repeat the same frame."""
        now_s = posed.frame.captured_s
        with self._lock:
            last = self.ring[-1] if self.ring else None
        if last is not None and now_s - last[0] < 0.9 / CLIP_RATE_PER_S:
            return
        if last is not None and self._kept is not None and _alike(posed, self._kept):
            jpeg = last[1]
        else:
            jpeg, self._kept = _jpeg(posed), replace(posed, frame=Frame(0, now_s, _NO_PIXELS))
        with self._lock:
            self.ring.append((now_s, jpeg))
            while self.ring[0][0] < now_s - CLIP_S:
                self.ring.popleft()

    def write_snapshot(
        self, posed: PosedFrame, marks: Sequence[Mark], counted: Mapping[CellKey, CountedCell]
    ) -> Path:
        """Write a frame as PNG and its labels as JSON beside it; raise EnvironmentFault."""
        target = self._folder / f"field {_stamp()}.png"
        _write_bytes(target, self._seal(encode_png(posed.frame.pixels)))
        _write_bytes(
            target.with_suffix(".json"),
            self._seal(json.dumps(_labels(posed, marks, counted), indent=1).encode()),
        )
        return target

    def write_clip(self) -> Path:
        """Write the last half minute as AVI; raise EnvironmentFault or UserError."""
        with self._lock:
            frames = tuple(self.ring)
        if not frames:
            raise UserError(sentence("There is no picture to keep yet. Open a camera first."))
        target = self._folder / f"clip {_stamp()}.avi"
        _write_bytes(target, self._seal(film_of(frames)), "clip")
        return target


def film_of(frames: Sequence[tuple[float, bytes]]) -> bytes:
    """Return JPEGs with their times in s as an AVI with an even rate, without encoding them again."""
    first = _decoded(frames[0][1])
    height, width = first.shape[:2]
    fitting = [(captured_s, _fit(jpeg, width, height)) for captured_s, jpeg in frames]
    film = tuple(evenly(fitting, CLIP_RATE_PER_S))
    return to_avi(Clip(width, height, CLIP_RATE_PER_S, film))


def _fit(jpeg: bytes, width: int, height: int) -> bytes:
    """Return a frame at the film's size: the camera's mode may have changed meanwhile."""
    picture = _decoded(jpeg)
    if picture.shape[:2] == (height, width):
        return jpeg
    fitted = cv2.resize(picture, (width, height))
    return cv2.imencode(".jpg", fitted, (cv2.IMWRITE_JPEG_QUALITY, QUALITY))[1].tobytes()


def _alike(posed: PosedFrame, kept: PosedFrame) -> bool:
    """Return whether two frames show the same: a trembling table does not make a new picture."""
    if posed.pose is None or kept.pose is None or posed.pose.piece != kept.pose.piece:
        return False
    near = posed.pose.distance(kept.pose) <= TREMBLES_PX
    same_focus = abs(posed.focus - kept.focus) <= SAME_FOCUS * kept.focus
    return near and same_focus and abs(posed.light.level - kept.light.level) <= SAME_LIGHT


def _jpeg(posed: PosedFrame) -> bytes:
    blue_first = cv2.cvtColor(posed.frame.pixels, cv2.COLOR_RGB2BGR)
    return cv2.imencode(".jpg", blue_first, (cv2.IMWRITE_JPEG_QUALITY, QUALITY))[1].tobytes()


def _decoded(jpeg: bytes) -> NDArray[np.uint8]:
    picture = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    if picture is None:
        raise ValueError("a frame of our own cannot be decoded")
    return cast(NDArray[np.uint8], picture)


def _labels(
    posed: PosedFrame, marks: Sequence[Mark], counted: Mapping[CellKey, CountedCell]
) -> dict[str, object]:
    return {
        "schema": SNAPSHOT_SCHEMA,
        "frame": posed.frame.number,
        "focus": round(posed.focus, 3),
        "cells": [
            _cell_labels(mark, counted.get(mark.key) if mark.key else None) for mark in marks
        ],
    }


def _cell_labels(mark: Mark, counted: CountedCell | None) -> dict[str, object]:
    """Return the program's answer and a person's name side by side; neither hides the other."""
    box, cell = mark.box, mark.cell
    said = counted if counted is not None and counted.is_named else None
    return {
        "box": [box.x, box.y, box.width, box.height],
        "number": mark.key.field_position if mark.key else None,
        "label": cell.label.value if cell else None,
        "confidence": round(cell.confidence, 6) if cell else None,
        "needs_review": cell.needs_review if cell else None,
        "named_by_a_person": said is not None,
        "final_label": said.label if said else cell.label.value if cell else None,
    }


def _stamp() -> str:
    now = datetime.now(UTC)
    return f"{stamp_of(now)}.{now.microsecond // 1000:03}"


def _write_bytes(target: Path, content: bytes, kind: str = "snapshot") -> None:
    with told_as(
        "The {kind} {target} could not be written ({why}). Free some space or choose "
        "another folder.",
        kind=kind,
        target=target,
    ):
        make_folder(target.parent)
        write_whole(target, content)

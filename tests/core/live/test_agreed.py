"""The overlay of a stream is the one that several frames agree on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.live.agreed import LOOK_EVERY_S, Agreed
from hematovision_desktop.core.live.overlay import Overlay, same_overlay
from hematovision_desktop.core.live.source import Frame

EMPTY = np.full((48, 64, 3), 200, np.uint8)


@dataclass(frozen=True, eq=False)
class Black:
    """An overlay: the black pixels of a frame."""

    seen: NDArray[np.uint8]
    hides_much: bool = False

    def painted_over(self, pixels: Pixels) -> Pixels:
        return pixels


def find_black(pixels: Pixels) -> Black | None:
    seen = (pixels[:, :, 1] > 0).astype(np.uint8)
    return None if seen.all() else Black(seen)


def lined(column: int, size: tuple[int, int] = (48, 64)) -> Pixels:
    pixels = np.full((*size, 3), 200, np.uint8)
    pixels[:, column] = 0
    return pixels


def watched(frames: list[Pixels], *, every_s: float = LOOK_EVERY_S, is_chosen: bool = False) -> str:
    """Return the hidden column of each frame, "-" for none."""
    watch = Agreed[Overlay | None](find_black, same_overlay)
    return " ".join(
        _column(watch.of(Frame(number, number * every_s, pixels, is_chosen)))
        for number, pixels in enumerate(frames)
    )


def _column(overlay: Overlay | None) -> str:
    return "-" if overlay is None else str(int(np.argmin(overlay.seen[0])))


def test_believes_the_first_frame_at_once() -> None:
    assert watched([lined(9)] * 3) == "9 9 9"
    assert watched([EMPTY] * 3) == "- - -"


def test_a_streak_in_a_single_frame_is_no_overlay() -> None:
    assert watched([lined(9), EMPTY, EMPTY]) == "9 9 -"
    assert watched([EMPTY, lined(9), lined(30), EMPTY]) == "- - - -"
    assert watched([lined(9), lined(9), lined(30), lined(9)]) == "9 9 9 9"


def test_notices_an_overlay_switched_on_or_off_after_two_looks() -> None:
    assert watched([EMPTY, EMPTY, lined(9), lined(9)]) == "- - - 9"
    assert watched([lined(9), lined(9), EMPTY, EMPTY]) == "9 9 9 -"
    assert watched([lined(9), lined(9), lined(30), lined(30)]) == "9 9 9 30"


def test_looks_only_once_a_second_after_the_first_frames() -> None:
    asked = []

    def find(pixels: Pixels) -> None:
        asked.append(pixels)

    watch = Agreed(find, lambda one, other: one is other)
    for number in range(90):
        watch.of(Frame(number, number / 30, EMPTY))
    assert len(asked) == 5 + 2


def test_frames_of_another_size_have_their_own_overlay() -> None:
    assert watched([lined(9), lined(9), lined(20, (96, 128))]) == "9 9 20"


def test_looks_at_each_chosen_picture_by_itself() -> None:
    assert watched([lined(9), EMPTY, lined(30)], is_chosen=True) == "9 - 30"

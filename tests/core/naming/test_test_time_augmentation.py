"""Test-time augmentation: only if two types are close, on mirrored copies of the same crop."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from hematovision_desktop.core.naming.test_time_augmentation import (
    MIRRORS,
    is_doubtful,
    mirrored,
    settle_looks,
)


def test_two_close_types_are_doubtful_whatever_the_third_one() -> None:
    logits = np.array([[3.0, 1.6, -4.0], [3.0, 1.4, 1.4], [0.0, 0.0, -9.0]])
    assert is_doubtful(logits, 1.5).tolist() == [True, False, True]


def test_a_pack_that_never_looks_again_doubts_nothing() -> None:
    assert not is_doubtful(np.zeros((4, 8)), 0.0).any()


def test_every_mirror_gives_another_crop_and_undoes_itself() -> None:
    pixels = np.arange(2 * 3 * 4 * 3).reshape(2, 3, 4, 3)
    looks = [pixels, *(mirrored(pixels, mirror) for mirror in MIRRORS)]
    assert len({one.tobytes() for one in looks}) == 4
    for mirror in MIRRORS:
        assert np.array_equal(mirrored(mirrored(pixels, mirror), mirror), pixels)
    # Each crop keeps its colours and its own pixels.
    assert all(
        np.array_equal(np.sort(one[1], axis=None), np.sort(pixels[1], axis=None)) for one in looks
    )


@pytest.mark.parametrize(
    ("gaps", "looks"),
    [
        ((3.6, 0, 0, 0), 1),
        ((3.4, 3.4, 0, 0), 2),  # the mean is beyond the second limit
        ((1.0, 2.0, 6.0, 0), 3),
        ((1.0, 1.0, 1.0, 1.0), 4),
        ((0.1, -0.1, 0.2, -0.2), 4),
    ],
)
def test_stops_looking_once_the_mean_is_clear(gaps: tuple[float, ...], looks: int) -> None:
    # Another crop is settled at once, so positions matter.
    answers = np.array([[[9.0, 0.0], [gap, 0.0]] for gap in gaps], np.float32)
    asked: list[tuple[int, int]] = []

    def look(places: NDArray[np.intp], mirror: tuple[int, int]) -> NDArray[np.float32]:
        asked.append(mirror)
        assert places.tolist() == [1]
        return np.asarray(answers[len(asked), places])

    settled = settle_looks(answers[0], 3.5, look)
    assert asked == list(MIRRORS[: looks - 1])
    assert settled[0].tolist() == [9.0, 0.0]
    assert settled[1, 0] == pytest.approx(sum(gaps[:looks]) / looks)

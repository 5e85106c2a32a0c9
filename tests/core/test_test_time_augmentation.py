"""Second looks: only where two types lie close, at the same crop mirrored, and back again."""

from __future__ import annotations

import numpy as np

from hematovision_desktop.core.test_time_augmentation import MIRRORS, is_doubtful, mirrored


def test_two_close_types_are_doubtful_whatever_the_third() -> None:
    logits = np.array([[3.0, 1.6, -4.0], [3.0, 1.4, 1.4], [0.0, 0.0, -9.0]])
    assert is_doubtful(logits, 1.5).tolist() == [True, False, True]


def test_a_pack_that_never_looks_again_doubts_nothing() -> None:
    assert not is_doubtful(np.zeros((4, 8)), 0.0).any()


def test_every_mirror_is_another_look_and_its_own_way_back() -> None:
    pixels = np.arange(2 * 3 * 4 * 3).reshape(2, 3, 4, 3)
    looks = [pixels, *(mirrored(pixels, mirror) for mirror in MIRRORS)]
    assert len({one.tobytes() for one in looks}) == 4
    for mirror in MIRRORS:
        assert np.array_equal(mirrored(mirrored(pixels, mirror), mirror), pixels)
    # Each picture keeps its colours and its own pixels.
    assert all(
        np.array_equal(np.sort(one[1], axis=None), np.sort(pixels[1], axis=None)) for one in looks
    )

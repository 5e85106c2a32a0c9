"""Where the evidence is: computed by hand for simple maps; in general, shares between 0 and 1."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.naming.explanation import locate_evidence

WINDOW = (10.0, 20.0, 100.0)
MIDDLE = Box(35, 45, 50, 50)
"""A cell half as wide as the map, in its middle."""


def test_even_evidence_is_inside_in_proportion_to_the_outlines_area() -> None:
    found = locate_evidence(np.ones((4, 4), np.float32), WINDOW, MIDDLE)
    assert found.covered == pytest.approx(math.pi / 16, abs=0.005)
    assert found.inside == pytest.approx(found.covered)


def test_evidence_in_the_middle_is_inside_and_in_the_corners_outside() -> None:
    middle, corners = np.zeros((4, 4), np.float32), np.zeros((4, 4), np.float32)
    middle[1:3, 1:3] = 2.0
    corners[0, 0] = corners[3, 3] = 5.0
    # A disc in its bounding square.
    assert locate_evidence(middle, WINDOW, MIDDLE).inside == pytest.approx(math.pi / 4, abs=0.02)
    assert locate_evidence(corners, WINDOW, MIDDLE).inside == 0.0


def test_evidence_against_the_type_does_not_count() -> None:
    channel = np.zeros((4, 4), np.float32)
    channel[1, 1] = 1.0
    alone = locate_evidence(channel, WINDOW, MIDDLE).inside
    channel[0, :] = -9.0
    assert locate_evidence(channel, WINDOW, MIDDLE).inside == alone
    assert locate_evidence(-np.ones((4, 4), np.float32), WINDOW, MIDDLE).inside is None


def test_follows_a_cell_that_is_off_the_middle() -> None:
    channel = np.zeros((2, 2), np.float32)
    channel[1, 0] = 1.0  # lower left
    assert locate_evidence(channel, WINDOW, Box(10, 70, 50, 50)).inside == pytest.approx(
        math.pi / 4, abs=0.02
    )
    assert locate_evidence(channel, WINDOW, Box(60, 20, 50, 50)).inside == 0.0


@given(
    arrays.arrays(np.float32, (4, 4), elements=st.floats(-10, 10, width=32)),
    st.builds(
        Box, st.integers(-50, 150), st.integers(-50, 150), st.integers(1, 300), st.integers(1, 300)
    ),
)
def test_shares_stay_between_zero_and_one(channel: np.ndarray, box: Box) -> None:
    found = locate_evidence(channel, WINDOW, box)
    assert 0.0 <= found.covered <= 1.0
    assert found.inside is None or 0.0 <= found.inside <= 1.0 + 1e-9

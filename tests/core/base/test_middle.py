"""The median equals the standard library's to the last bit."""

from __future__ import annotations

import math
import statistics

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hematovision_desktop.core.base.middle import median

FLOATS = st.floats(allow_nan=False, width=32)


@given(st.lists(FLOATS, min_size=1))
@example([math.inf, -math.inf])
def test_equals_the_standard_librarys(values: list[float]) -> None:
    # By their texts: between -inf and inf, the middle is no number, and that equals nothing.
    assert repr(median(iter(values))) == repr(statistics.median(values))
    as_array = np.array(values, np.float32)
    with np.errstate(over="ignore", invalid="ignore"):
        assert repr(median(as_array)) == repr(statistics.median(as_array))


def test_no_values_have_no_median() -> None:
    with pytest.raises(ValueError, match="nothing"):
        median([])

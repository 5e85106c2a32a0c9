"""Foreign folders: noticed from thirty cells on, and seldom where the microscope is known."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from hematovision_desktop.core.foreign import (
    LEAST_CELLS,
    NEAREST,
    distances,
    is_foreign,
    known_cells,
    limit_of,
)

CHANNELS = 64


def cells(count: int, seed: int, shift: float = 0.0) -> NDArray[np.float32]:
    """Return drawn features: two types around fixed centres, moved by a microscope's own shift."""
    centres = np.random.default_rng(1).gamma(1.0, 1.0, (2, CHANNELS))
    rng = np.random.default_rng(seed)
    own = np.random.default_rng(99).gamma(1.0, 1.0, CHANNELS) * shift
    rows = centres[rng.integers(0, 2, count)] + own + rng.normal(0, 0.25, (count, CHANNELS))
    return np.maximum(rows, 0).astype(np.float32)


KNOWN = known_cells(cells(400, 2), 0.0)
LIMIT = limit_of([distances(cells(200, 3), KNOWN), distances(cells(200, 4), KNOWN)])


@pytest.mark.parametrize(("shift", "least", "most"), [(0.0, 0.0, 0.05), (1.0, 0.97, 1.0)])
def test_how_often_a_folder_of_thirty_is_flagged(shift: float, least: float, most: float) -> None:
    flagged = [
        is_foreign(distances(cells(LEAST_CELLS, 100 + seed, shift), KNOWN).tolist(), LIMIT)
        for seed in range(200)
    ]
    assert least <= np.mean(flagged) <= most


def test_fewer_cells_say_nothing_yet() -> None:
    assert is_foreign([9.0] * (LEAST_CELLS - 1), LIMIT) is None


def test_a_known_cell_lies_at_no_distance_from_itself() -> None:
    one = cells(1, 5)
    assert distances(one, known_cells(np.repeat(one, NEAREST, axis=0), 0.0)) == pytest.approx(
        0, abs=1e-6
    )


def test_too_few_known_cells_are_refused() -> None:
    with pytest.raises(ValueError):
        known_cells(cells(NEAREST - 1, 1), 0.0)

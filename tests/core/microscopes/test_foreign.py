"""Foreign folders are noticed from thirty cells on; known microscopes are seldom called foreign."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from hematovision_desktop.core.microscopes.foreign import (
    LEAST_CELLS,
    NEAREST,
    StoredCells,
    distances,
    known_cells,
    limit_of,
)
from hematovision_desktop.core.microscopes.microscope import OodCounts

CHANNELS = 64


def cells(count: int, seed: int, shift: float = 0.0) -> NDArray[np.float32]:
    """Return drawn features: two types around fixed centres. shift: how far a microscope moves them."""
    centres = np.random.default_rng(1).gamma(1.0, 1.0, (2, CHANNELS))
    rng = np.random.default_rng(seed)
    own = np.random.default_rng(99).gamma(1.0, 1.0, CHANNELS) * shift
    rows = centres[rng.integers(0, 2, count)] + own + rng.normal(0, 0.25, (count, CHANNELS))
    return np.maximum(rows, 0).astype(np.float32)


KNOWN = known_cells(cells(400, 2))
LIMIT = limit_of([distances(cells(200, 3), KNOWN), distances(cells(200, 4), KNOWN)])


@pytest.mark.parametrize(("shift", "least", "most"), [(0.0, 0.0, 0.05), (1.0, 0.97, 1.0)])
def test_how_often_a_folder_of_thirty_is_flagged(shift: float, least: float, most: float) -> None:
    folders = (distances(cells(LEAST_CELLS, 100 + seed, shift), KNOWN) for seed in range(200))
    flagged = [OodCounts(LEAST_CELLS, int((folder > LIMIT).sum())).is_foreign for folder in folders]
    assert least <= np.mean(flagged) <= most


def test_fewer_cells_are_not_yet_known() -> None:
    assert OodCounts(LEAST_CELLS - 1, LEAST_CELLS - 1).is_foreign is None


def test_a_known_cells_distance_from_itself_is_zero() -> None:
    one = cells(1, 5)
    assert distances(one, known_cells(np.repeat(one, NEAREST, axis=0))) == pytest.approx(
        0, abs=1e-6
    )


@pytest.mark.parametrize("channels", [64, 1280])
def test_a_distance_does_not_depend_on_the_cells_measured_with_it(channels: int) -> None:
    """Equal to the last bit: how many cells are named together depends on how busy the machine is."""
    rng = np.random.default_rng(7)
    every = np.maximum(rng.normal(-1, 1, (300, channels)), 0).astype(np.float32)
    known, some = known_cells(every[60:]), every[:60] * rng.uniform(0.1, 9, (60, 1))
    some = some.astype(np.float32)
    alone = np.concatenate([distances(one[None], known) for one in some])
    for together in (2, 3, 5, 7, 8, 16, 60):
        parts = [some[at : at + together] for at in range(0, len(some), together)]
        measured = np.concatenate([distances(part, known) for part in parts])
        assert measured.tobytes() == alone.tobytes()
    backwards = distances(np.ascontiguousarray(some[::-1]), known)[::-1]
    assert backwards.tobytes() == alone.tobytes()


@pytest.mark.parametrize("count", [NEAREST, 63, 64, 65, 200])
def test_distances_from_stored_cells_are_the_same(count: int) -> None:
    """To the last bit: a folder's first cells are compared with stored ones, the others with prepared ones."""
    rng = np.random.default_rng(count)
    whole = rng.integers(0, 256, (count, 1280), dtype=np.uint8)
    stored = StoredCells(whole, rng.gamma(1.0, 0.1, 1280).astype(np.float32))
    some = rng.gamma(1.0, 1.0, (9, 1280)).astype(np.float32)
    measured = distances(some, stored)
    assert measured.tobytes() == distances(some, known_cells(stored)).tobytes()
    assert measured.tobytes() == distances(some, known_cells(whole * stored.steps)).tobytes()


def test_a_distance_is_a_cosine_distance() -> None:
    rng = np.random.default_rng(8)
    every = rng.normal(0.3, 1, (90, 1280)).astype(np.float32)
    whole = every.astype(np.float64)
    whole /= np.linalg.norm(whole, axis=1, keepdims=True)
    alike = np.sort(whole[:10] @ whole[10:].T, axis=1)[:, -NEAREST:].mean(axis=1)
    known = known_cells(every[10:])
    assert distances(every[:10], known) == pytest.approx(1 - alike, abs=3e-4)


def test_known_cells_do_not_depend_on_each_other() -> None:
    every = cells(200, 9)
    known = known_cells(every)
    for place in (0, 63, 64, 130, 199):
        alone = known_cells(np.repeat(every[place : place + 1], NEAREST, axis=0))
        np.testing.assert_array_equal(known.channels[:, place], alone.channels[:, 0])
        assert known.lengths[place] == alone.lengths[0]


def test_a_cell_without_features_has_distance_one() -> None:
    assert distances(np.zeros((1, CHANNELS), np.float32), KNOWN) == pytest.approx(1.0)


def test_refuses_too_many_channels() -> None:
    with pytest.raises(ValueError):
        known_cells(np.ones((NEAREST, 4097), np.float32))


def test_refuses_too_few_known_cells() -> None:
    with pytest.raises(ValueError):
        known_cells(cells(NEAREST - 1, 1))
    few = StoredCells(np.ones((NEAREST - 1, CHANNELS), np.uint8), np.ones(CHANNELS, np.float32))
    with pytest.raises(ValueError):
        distances(cells(1, 1), few)

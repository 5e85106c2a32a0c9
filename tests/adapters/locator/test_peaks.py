"""Boxes from peaks: every peak once, the better of two doubles, kinds kept apart."""

from __future__ import annotations

import numpy as np
import pytest

from hematovision_desktop.adapters.locator.peaks import (
    Peaks,
    best_of,
    find_peaks,
    overlaps,
    without_small,
)
from hematovision_desktop.core.naming.locator_card import KINDS, Kind

LEAST = dict.fromkeys(KINDS, 100)


def answer(*tops: tuple[int, int, int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Return a heat map with peaks (row, column, kind, height) and sides of two strides everywhere."""
    heat = np.zeros((12, 16, 3), np.uint8)
    for row, column, kind, height in tops:
        near = heat[max(0, row - 1) : row + 2, max(0, column - 1) : column + 2, kind]
        np.maximum(near, height // 2, out=near)
        heat[row, column, kind] = height
    return heat, np.full((12, 16, 4), 2.0, np.float32)


def test_every_top_is_one_box_around_its_place() -> None:
    heat, sides = answer((3, 4, 0, 200), (8, 10, 1, 150), (5, 12, 2, 120))
    found = find_peaks(heat, sides, 8.0, LEAST).by_kind()
    assert found[Kind.LEUKOCYTE].boxes.tolist() == [[20, 12, 52, 44]]
    assert found[Kind.RED_CELL].scores.tolist() == [150]
    assert len(found[Kind.PLATELET].boxes) == 1


def test_finds_nothing_below_its_kinds_threshold() -> None:
    heat, sides = answer((3, 4, 0, 99), (8, 10, 1, 100))
    found = find_peaks(heat, sides, 8.0, LEAST).by_kind()
    assert [len(found[kind].scores) for kind in KINDS] == [0, 1, 0]


def test_two_kinds_may_be_in_one_place() -> None:
    heat, sides = answer((3, 4, 1, 180), (3, 4, 2, 130))
    found = find_peaks(heat, sides, 8.0, LEAST).by_kind()
    assert len(found[Kind.RED_CELL].scores) == len(found[Kind.PLATELET].scores) == 1


def test_a_side_below_zero_ends_at_the_middle() -> None:
    heat, sides = answer((3, 4, 0, 200))
    sides[3, 4] = [-1, 2, 2, 2]
    assert find_peaks(heat, sides, 8.0, LEAST).by_kind()[Kind.LEUKOCYTE].boxes[0, 0] == 4.5 * 8


def cells(*lefts: int, kinds: tuple[int, ...] = ()) -> Peaks:
    """Return cells ten px wide in one row, with falling scores."""
    boxes = np.array([[left, 0, left + 10, 10] for left in lefts], np.float32)
    scores = np.linspace(0.9, 0.1, len(lefts), dtype=np.float32)
    return Peaks(boxes, scores, np.array(kinds or [0] * len(lefts)))


def test_keeps_the_better_of_two_doubles_and_all_neighbours() -> None:
    assert best_of(cells(0, 1, 8), 0.5).tolist() == [True, False, True]


def test_one_that_was_dropped_drops_no_other() -> None:
    assert best_of(cells(0, 3, 6), 0.5).tolist() == [True, False, True]


def test_cells_of_other_kinds_are_no_doubles() -> None:
    assert best_of(cells(0, 1, 0, 1, kinds=(0, 0, 1, 2)), 0.5).tolist() == [True, False, True, True]


def test_many_cells_give_the_same_result_as_few() -> None:
    rng = np.random.default_rng(4)
    boxes = np.zeros((700, 4), np.float32)
    boxes[:, :2] = rng.uniform(0, 150, (700, 2))
    boxes[:, 2:] = boxes[:, :2] + rng.uniform(8, 14, (700, 2))
    kinds = np.sort(rng.integers(0, 3, 700))
    together = best_of(Peaks(boxes, np.zeros(700, np.float32), kinds), 0.4)
    for kind in range(3):
        some = kinds == kind
        alone = np.flatnonzero(some)
        kept: list[int] = []
        for place in alone.tolist():
            if not any(overlaps(boxes[[one]], boxes[[place]])[0, 0] > 0.4 for one in kept):
                kept.append(place)
        assert np.flatnonzero(together & some).tolist() == kept


def test_keeps_the_best_of_too_many_cells() -> None:
    heat = np.zeros((100, 100, 3), np.uint8)
    heat[::2, ::2, 1] = np.arange(2500).reshape(50, 50) % 100 + 100
    heat[4, 4, 2] = 120
    found = find_peaks(heat, np.ones((100, 100, 4), np.float32), 8.0, LEAST).by_kind()
    assert [len(found[kind].scores) for kind in KINDS] == [0, 600, 1]
    assert found[Kind.RED_CELL].scores.min() >= 175


def test_overlaps_are_of_all_pairs() -> None:
    ours = np.array([[0, 0, 10, 10], [20, 20, 30, 30]], np.float32)
    theirs = np.array([[0, 0, 10, 5], [0, 0, 10, 10], [40, 40, 50, 50]], np.float32)
    assert overlaps(ours, theirs) == pytest.approx(np.array([[0.5, 1, 0], [0, 0, 0]]))
    assert overlaps(ours, theirs[:0]).shape == (2, 0)


@pytest.mark.parametrize(
    ("sides", "kept"),
    [
        ([35, 35, 36, 90, 91, 98], [90, 91, 98]),
        ([76, 109, 113, 121, 127], [109, 113, 121, 127]),
        ([33, 84, 88, 90, 150], [84, 88, 90, 150]),
        ([70, 72, 80, 94], [70, 72, 80, 94]),
        ([35, 90], [90]),
        ([], []),
    ],
)
def test_platelets_among_a_few_red_cells_do_not_count(sides: list[int], kept: list[int]) -> None:
    assert without_small(np.array(sides, np.float32)).tolist() == kept

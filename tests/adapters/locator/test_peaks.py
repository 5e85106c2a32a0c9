"""Boxes read from hills: every top once, the better of two doubles, kinds kept apart."""

from __future__ import annotations

import numpy as np
import pytest

from hematovision_desktop.adapters.locator.peaks import (
    Found,
    find_peaks,
    non_max_suppression,
    overlaps,
)
from hematovision_desktop.core.locator_card import KINDS, Kind

LEAST = dict.fromkeys(KINDS, 100)


def answer(*tops: tuple[int, int, int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Return hills with tops (row, column, kind, height) and sides of two strides everywhere."""
    heat = np.zeros((12, 16, 3), np.uint8)
    for row, column, kind, height in tops:
        near = heat[max(0, row - 1) : row + 2, max(0, column - 1) : column + 2, kind]
        np.maximum(near, height // 2, out=near)
        heat[row, column, kind] = height
    return heat, np.full((12, 16, 4), 2.0, np.float32)


def test_every_top_is_one_box_around_its_place() -> None:
    heat, sides = answer((3, 4, 0, 200), (8, 10, 1, 150), (5, 12, 2, 120))
    found = find_peaks(heat, sides, 8.0, LEAST)
    assert found[Kind.LEUKOCYTE].boxes.tolist() == [[20, 12, 52, 44]]
    assert found[Kind.RED_CELL].scores.tolist() == [150]
    assert len(found[Kind.PLATELET].boxes) == 1


def test_what_stays_below_its_kinds_threshold_is_not_found() -> None:
    heat, sides = answer((3, 4, 0, 99), (8, 10, 1, 100))
    found = find_peaks(heat, sides, 8.0, LEAST)
    assert [len(found[kind].scores) for kind in KINDS] == [0, 1, 0]


def test_kinds_may_stand_at_one_place() -> None:
    heat, sides = answer((3, 4, 1, 180), (3, 4, 2, 130))
    found = find_peaks(heat, sides, 8.0, LEAST)
    assert len(found[Kind.RED_CELL].scores) == len(found[Kind.PLATELET].scores) == 1


def test_a_side_below_zero_ends_at_the_middle() -> None:
    heat, sides = answer((3, 4, 0, 200))
    sides[3, 4] = [-1, 2, 2, 2]
    assert find_peaks(heat, sides, 8.0, LEAST)[Kind.LEUKOCYTE].boxes[0, 0] == 4.5 * 8


def test_of_doubles_the_better_stays_and_neighbours_do_as_well() -> None:
    boxes = np.array([[0, 0, 10, 10], [1, 0, 11, 10], [8, 0, 18, 10]], np.float32)
    kept = non_max_suppression(Found(boxes, np.array([0.9, 0.8, 0.7], np.float32)), 0.5)
    assert kept.scores.tolist() == pytest.approx([0.9, 0.7])


def test_one_that_was_dropped_drops_no_other() -> None:
    boxes = np.array([[0, 0, 10, 10], [3, 0, 13, 10], [6, 0, 16, 10]], np.float32)
    kept = non_max_suppression(Found(boxes, np.array([0.9, 0.8, 0.7], np.float32)), 0.5)
    assert kept.boxes[:, 0].tolist() == [0, 6]


def test_overlaps_are_of_all_pairs() -> None:
    ours = np.array([[0, 0, 10, 10], [20, 20, 30, 30]], np.float32)
    theirs = np.array([[0, 0, 10, 5], [0, 0, 10, 10], [40, 40, 50, 50]], np.float32)
    assert overlaps(ours, theirs) == pytest.approx(np.array([[0.5, 1, 0], [0, 0, 0]]))
    assert overlaps(ours, theirs[:0]).shape == (2, 0)

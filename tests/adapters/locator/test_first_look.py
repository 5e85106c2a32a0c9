"""The narrow net answers alone only if enough whole red cells give the scale."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from hematovision_desktop.adapters.locator.eye import Eye, Seen
from hematovision_desktop.adapters.locator.first_look import FirstLook
from hematovision_desktop.adapters.locator.pack import load_locator
from hematovision_desktop.adapters.model.litert import load_runtime
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.core.cells.field import Pixels

FIRST = Path(__file__).parents[3] / "models" / "first-locator.tflite"


@pytest.fixture(scope="module")
def first() -> FirstLook:
    return FirstLook(Eye(load_locator(FIRST), load_runtime()))


def through_an_eyepiece(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
    rows, columns = np.mgrid[:height, :width]
    reach = np.hypot(columns - width / 2, rows - height / 2)
    edge = np.clip((0.483 * height - reach) / 30 + 0.5, 0, 1)
    return (pixels * edge[:, :, None]).astype(np.uint8)


@pytest.mark.parametrize("seed", [61, 64, 68, 73])
def test_a_round_field_of_few_whole_red_cells_is_left_to_the_wide_net(
    first: FirstLook, seed: int
) -> None:
    drawn = draw_field(seed, mark=False)
    whole = first.look(Seen.of(drawn.pixels), None)
    assert whole is not None
    assert whole.is_sure()
    glance = first.look(Seen.of(through_an_eyepiece(drawn.pixels)), None)
    assert glance is not None
    assert not glance.is_sure()
    assert not glance.is_sure(1.5 * drawn.um_per_px)  # if the batch's scale disagrees


@pytest.mark.parametrize("seed", [61, 64, 68, 73])
def test_a_round_field_whose_few_red_cells_agree_with_the_batch_needs_no_wide_net(
    first: FirstLook, seed: int
) -> None:
    drawn = draw_field(seed, mark=False)
    seen = Seen.of(through_an_eyepiece(drawn.pixels))
    glance = first.look(seen, None)
    assert glance is not None
    assert glance.is_sure(drawn.um_per_px)

"""What is drawn once is drawn as ever, and nobody meets what another did to it."""

from __future__ import annotations

from inspect import unwrap

import numpy as np
import pytest
from drawn_once import remembering

from hematovision_desktop.adapters.practice import drawn_smear
from hematovision_desktop.core.labels import Label


def test_who_asks_again_gets_the_same_pixels_for_himself() -> None:
    asked = []

    def draw(*given: object, **named: object) -> drawn_smear.DrawnField:
        asked.append(given)
        return unwrap(drawn_smear.draw_field)(*given, **named)

    known = remembering(draw)
    first = known(3, 90, 80, leukocytes=[Label.LYMPHOCYTE], mark=False)
    as_it_was = first.pixels.copy()
    first.pixels[:] = 0
    again = known(3, 90, 80, mark=False, leukocytes=[Label.LYMPHOCYTE])
    assert np.array_equal(again.pixels, as_it_was)
    assert again.truths == first.truths
    assert len(asked) == 1


@pytest.mark.parametrize("changed", [{"seed": 4}, {"um_per_px": 0.12}, {"noise": 0.0}])
def test_what_differs_in_anything_is_drawn_by_itself(changed: dict[str, float]) -> None:
    usual = {"seed": 3, "width": 90, "height": 80, "leukocytes": [Label.LYMPHOCYTE]}
    known = remembering(unwrap(drawn_smear.draw_field))
    assert not np.array_equal(known(**usual).pixels, known(**usual | changed).pixels)


def test_every_test_draws_through_what_remembers() -> None:
    assert unwrap(drawn_smear.draw_field) is not drawn_smear.draw_field

from __future__ import annotations

import pytest

from hematovision_desktop.core.live.calibration import Calibration, LiveScale, ScaleOrigin


def test_a_scale_holds_at_its_size_and_is_worked_out_at_others() -> None:
    calibration = Calibration()
    assert calibration.at(1280, 720) is None
    calibration = calibration.with_scale(1280, 720, 0.12)
    assert calibration.at(1280, 720) == (0.12, True)
    assert calibration.at(640, 480) == (pytest.approx(0.24), False)
    both = calibration.with_scale(640, 480, 0.2)
    assert both.at(640, 480) == (0.2, True)
    assert both.at(1280, 720) == (0.12, True)
    again = both.with_scale(1280, 720, 0.1)
    assert again.at(1280, 720) == (0.1, True)
    assert len(again.measured) == 2


@pytest.mark.parametrize(
    ("scale", "disagrees"),
    [
        (LiveScale(), False),
        (LiveScale(0.1, ScaleOrigin.CALIBRATED, None), False),
        (LiveScale(0.1, ScaleOrigin.CALIBRATED, 0.114), False),
        (LiveScale(0.1, ScaleOrigin.CALIBRATED, 0.116), True),
        (LiveScale(0.1, ScaleOrigin.SET, 0.08), True),
        (LiveScale(0.1, ScaleOrigin.RED_CELLS, 0.2), False),
    ],
)
def test_red_cells_contradict_beyond_fifteen_percent(scale: LiveScale, disagrees: bool) -> None:
    assert scale.disagrees is disagrees

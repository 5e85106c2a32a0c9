from __future__ import annotations

import pytest

from hematovision_desktop.core.verdicts.pace import LEAST_STEPS, Pace


@pytest.mark.parametrize(
    ("gaps", "seconds"),
    [
        ([2.0] * (LEAST_STEPS - 1), None),
        ([2.0] * LEAST_STEPS, 20.0),
        ([2.0] * LEAST_STEPS + [300.0, 2.0], 20.0),
        ([1.0, 2.0, 3.0, 4.0, 50.0], 30.0),
        ([90.0] * 20, None),
        ([9.0] * 40 + [1.0] * 40, 10.0),
    ],
)
def test_expects_the_pace_of_the_last_cells(gaps: list[float], seconds: float | None) -> None:
    now = [0.0]
    pace = Pace(lambda: now[0])
    pace.step()
    for gap in gaps:
        now[0] += gap
        pace.step()
    assert pace.seconds_for(10) == seconds


def test_a_break_does_not_count_as_deciding() -> None:
    now = [0.0]
    pace = Pace(lambda: now[0])
    for _ in range(2 * LEAST_STEPS):
        pace.step()
        now[0] += 30.0
        pace.rest()
    assert pace.seconds_for(1) is None

"""How a network's first layer scales 0 and 1 tells the pixel range it was trained on."""

from __future__ import annotations

import pytest

from convert.pack.pixel_ranges import ranges_scaled_by


@pytest.mark.parametrize(
    ("at_zero", "step", "names"),
    [
        (0.0, 1.0, []),  # unscaled
        (0.0, 1 / 255, ["0..255"]),
        (-1.0, 1 / 127.5, ["0..255"]),
        (-0.5, 1 / 255, ["0..255"]),
        (-128 / 64, 1 / 64, ["0..255"]),  # mean and deviation in bytes
        (-200 / 20, 1 / 20, ["0..255"]),
        (-115.0, 1.0, ["0..255"]),  # the means only
        (0.0, 255.0, ["0..1"]),
        (-1.0, 2.0, ["0..1"]),
        (-0.449 / 0.226, 1 / 0.226, ["0..1"]),  # ImageNet's means and deviations
        (127.5, 127.5, ["-1..1"]),
        (0.5, 0.5, ["-1..1"]),
        (0.0, 1 / 0.5, ["-1..1"]),  # centred on 0: fits no picture with values from 0 upwards
        (-0.5 / 0.25, 1 / 0.25, ["-1..1", "0..1"]),
        (-0.7 / 0.06, 1 / 0.06, ["0..1"]),
    ],
)
def test_tells_the_range_from_the_scaled_values(
    at_zero: float, step: float, names: list[str]
) -> None:
    assert [one.name for one in ranges_scaled_by(at_zero, at_zero + step)] == names

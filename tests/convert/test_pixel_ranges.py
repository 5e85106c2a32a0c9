"""What a network's first layer makes of 0 and 1 tells the range of pixels that it was trained on."""

from __future__ import annotations

import pytest

from convert.pack.pixel_ranges import ranges_scaled_by


@pytest.mark.parametrize(
    ("at_zero", "step", "names"),
    [
        (0.0, 1.0, []),  # as it is
        (0.0, 1 / 255, ["0..255"]),
        (-1.0, 1 / 127.5, ["0..255"]),
        (-0.5, 1 / 255, ["0..255"]),
        (-128 / 64, 1 / 64, ["0..255"]),  # a mean and a deviation of bytes
        (-200 / 20, 1 / 20, ["0..255"]),
        (-115.0, 1.0, ["0..255"]),  # the means alone
        (0.0, 255.0, ["0..1"]),
        (-1.0, 2.0, ["0..1"]),
        (-0.449 / 0.226, 1 / 0.226, ["0..1"]),  # ImageNet's means and deviations
        (127.5, 127.5, ["-1..1"]),
        (0.5, 0.5, ["-1..1"]),
        (0.0, 1 / 0.5, ["-1..1"]),  # around nothing: no picture of values from 0 up
        (-0.5 / 0.25, 1 / 0.25, ["-1..1", "0..1"]),
        (-0.7 / 0.06, 1 / 0.06, ["0..1"]),
    ],
)
def test_the_range_is_told_by_what_comes_out(at_zero: float, step: float, names: list[str]) -> None:
    assert [one.name for one in ranges_scaled_by(at_zero, at_zero + step)] == names

"""Micro-Manager's own tag about its pages."""

from __future__ import annotations

import json

import numpy as np
import pytest
from odd_tiffs import drawn
from tiff_writer import Tiff

from hematovision_desktop.adapters.images.reader import decode, decode_raster

IMAGEJ = "ImageJ=1.54f\nunit=um\n"
ONE = [(1, 1)]


def said(**about: object) -> tuple[int, str]:
    return 2, json.dumps({"Width": 800, "Camera": 'a "quoted" one', **about})


def typed(value: float | str) -> dict[str, object]:
    return {"type": "DOUBLE", "scalar": value}


@pytest.mark.parametrize(
    ("stated", "um"),
    [(0.1, 0.1), (typed(0.1), 0.1), ("0.1", None), (0, None), (1e-1, 0.1), (50, None)],
)
def test_the_size_of_a_pixel_is_the_scale(stated: object, um: float | None) -> None:
    content = Tiff().page(drawn(), tags={51123: said(PixelSizeUm=stated)}).bytes()
    assert decode_raster(content).stated_um_per_px == um


def test_it_goes_before_a_resolution_that_nobody_set() -> None:
    tags = {51123: said(PixelSizeUm=0.1), 270: (2, IMAGEJ), 282: (5, ONE), 283: (5, ONE)}
    assert decode_raster(Tiff().page(drawn(), tags=tags).bytes()).stated_um_per_px == 0.1


@pytest.mark.parametrize("names", [("Blue", "Green", "Red"), ("G", "R", "B")])
def test_channels_on_pages_are_put_together_by_their_names(names: tuple[str, ...]) -> None:
    whole = Tiff()
    for name in names:
        plane = np.ascontiguousarray(drawn()[:, :, "RGB".index(name[0])])
        whole.page(plane, photometric=1, tags={51123: said(Channel=name)})
    assert np.array_equal(decode(whole.bytes())[0], drawn())

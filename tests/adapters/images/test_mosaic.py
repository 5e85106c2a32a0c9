"""Several pictures joined into one are noticed by their seams; a single picture has none."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from bad_input import encode

from hematovision_desktop.adapters.images.doubts.pieced import has_seam
from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.adapters.practice.drawn_smear import Stain, draw_field
from hematovision_desktop.assembly.factories import build_pipeline
from hematovision_desktop.core.cells.field import FieldNote, Pixels
from hematovision_desktop.core.naming.analysis import Options, name_cells, prepare_field

SIZE = (320, 240)


def field(seed: int, stain: Stain = Stain.BEIGE) -> Pixels:
    width, height = SIZE
    return np.asarray(
        draw_field(seed=seed, width=width, height=height, stain=stain, mark=False).pixels
    )


def as_jpeg(pixels: Pixels, quality: int) -> Pixels:
    return decode(encode(pixels, "JPEG", quality=quality))[0]


def beside(stain: Stain = Stain.BEIGE) -> Pixels:
    return np.hstack([field(1, stain), field(2, stain)])


def below(stain: Stain = Stain.BEIGE) -> Pixels:
    return np.ascontiguousarray(beside(stain).transpose(1, 0, 2))


def four(stain: Stain = Stain.BEIGE) -> Pixels:
    return np.vstack([beside(stain), np.hstack([field(3, stain), field(4, stain)])])


@pytest.mark.parametrize("made", [beside, below, four])
@pytest.mark.parametrize("stain", Stain)
def test_several_put_together_have_a_seam(made: object, stain: Stain) -> None:
    pixels: Pixels = made(stain)  # type: ignore[operator]
    assert has_seam(pixels)
    assert has_seam(np.rint(pixels * 0.5).astype(np.uint8))
    assert has_seam(as_jpeg(pixels, 30))
    size = pixels.shape[1] // 2, pixels.shape[0] // 2
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    assert has_seam(np.asarray(small, np.uint8))


@pytest.mark.parametrize("stain", Stain)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_single_one_has_none(stain: Stain, seed: int) -> None:
    pixels = field(seed, stain)
    assert not has_seam(pixels)
    assert not has_seam(np.rint(pixels * 0.5).astype(np.uint8))
    assert not has_seam(as_jpeg(pixels, 30))


def test_lines_drawn_on_a_picture_are_no_seam() -> None:
    pixels = field(1)
    for colour in ((0, 0, 0), (255, 255, 255)):
        lined = cv2.line(pixels.copy(), (0, 120), (320, 120), colour, 3)
        assert not has_seam(np.asarray(lined, np.uint8))
        barred = pixels.copy()
        barred[200:] = colour
        assert not has_seam(barred)


@pytest.mark.parametrize("shape", [(40, 40, 3), (480, 60, 3), (300, 400, 3)])
def test_noise_and_plain_pictures_have_none(shape: tuple[int, ...]) -> None:
    assert not has_seam(np.full(shape, 128, np.uint8))
    assert not has_seam(np.random.default_rng(0).integers(0, 256, shape, np.uint8))


def test_every_cell_of_such_a_picture_waits(tmp_path: Path) -> None:
    path, parts, options = tmp_path / "four.png", build_pipeline(None), Options()
    path.write_bytes(encode(four(), "PNG"))
    result = name_cells(prepare_field(0, path, parts, options), parts.classifier, options)
    assert FieldNote.DAMAGE_SUSPECTED in result.notes
    assert result.cells
    assert all(cell.needs_review for cell in result.cells)

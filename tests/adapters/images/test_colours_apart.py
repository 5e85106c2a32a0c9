"""Colours shifted against each other are noticed; effects of lenses and JPEG on sound pictures are not."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from bad_input import encode
from odd_tiffs import drawn

from hematovision_desktop.adapters.images.doubts.colours_apart import are_apart
from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.adapters.practice.drawn_smear import Stain, draw_field
from hematovision_desktop.assembly.factories import build_pipeline
from hematovision_desktop.core.cells.field import FieldNote, Pixels
from hematovision_desktop.core.naming.analysis import Options, name_cells, prepare_field

SHIFTS = {
    "red": [(3, 0), (0, 0)],
    "blue": [(0, 0), (2, -3)],
    "both": [(3, 0), (-3, 0)],
    "aslant": [(-4, 4), (0, 0)],
    "far": [(10, 0), (0, -10)],
}


def shifted(pixels: Pixels, red: tuple[int, int], blue: tuple[int, int]) -> Pixels:
    """Return a picture with red and blue moved by (across, down) px."""
    moved = pixels.copy()
    for colour, (across, down) in ((0, red), (2, blue)):
        moved[:, :, colour] = np.roll(pixels[:, :, colour], (down, across), (0, 1))
    return moved


def as_jpeg(pixels: Pixels, quality: int) -> Pixels:
    encoded = cv2.imencode(".jpg", pixels[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.ascontiguousarray(cv2.imdecode(encoded, cv2.IMREAD_COLOR)[:, :, ::-1])


def field(stain: Stain, size: tuple[int, int] = (640, 480)) -> Pixels:
    width, height = size
    return np.asarray(
        draw_field(seed=1, width=width, height=height, stain=stain, mark=False).pixels
    )


@pytest.mark.parametrize("stain", Stain)
@pytest.mark.parametrize("way", SHIFTS)
def test_shifted_colours_are_noticed(stain: Stain, way: str) -> None:
    moved = shifted(field(stain), *SHIFTS[way])
    assert are_apart(moved)
    assert are_apart(np.rint(moved * 0.4).astype(np.uint8))


@pytest.mark.parametrize("size", [(240, 240), (320, 240), (1280, 960)])
def test_they_are_noticed_in_any_size(size: tuple[int, int]) -> None:
    assert are_apart(shifted(field(Stain.BEIGE, size), (5, 0), (-5, 0)))


@pytest.mark.parametrize("stain", Stain)
@pytest.mark.parametrize("quality", [30, 60, 90])
def test_a_sound_picture_is_together(stain: Stain, quality: int) -> None:
    pixels = field(stain)
    assert not are_apart(pixels)
    assert not are_apart(as_jpeg(pixels, quality))
    assert not are_apart(shifted(pixels, (1, 0), (0, 0)))
    rng = np.random.default_rng(1)
    noisy = pixels + rng.normal(0, 12, pixels.shape)
    assert not are_apart(np.clip(np.rint(noisy), 0, 255).astype(np.uint8))


@pytest.mark.parametrize("shape", [(40, 40, 3), (480, 60, 3), (300, 400, 3)])
def test_nothing_is_apart_where_nothing_is_seen(shape: tuple[int, ...]) -> None:
    assert not are_apart(np.full(shape, 128, np.uint8))
    rng = np.random.default_rng(0)
    assert not are_apart(rng.integers(0, 255, shape, np.uint8, endpoint=True))


def test_every_cell_of_such_a_picture_waits(tmp_path: Path) -> None:
    moved = shifted(field(Stain.BEIGE), (4, 0), (-4, 0))
    assert FieldNote.COLOURS_APART in decode(encode(moved, "PNG"))[1]
    assert FieldNote.COLOURS_APART not in decode(encode(drawn(), "PNG"))[1]
    path, parts, options = tmp_path / "moved.png", build_pipeline(None), Options()
    path.write_bytes(encode(moved, "PNG"))
    result = name_cells(prepare_field(0, path, parts, options), parts.classifier, options)
    assert result.cells
    assert all(cell.needs_review for cell in result.cells)


@pytest.mark.parametrize("seed", range(4))
def test_partial_similarity_elsewhere_is_no_shift(seed: int) -> None:
    """In a soft picture, blue shows other things than green, many of them near green's."""
    rng = np.random.default_rng(seed)

    def soft() -> np.ndarray:
        some = cv2.GaussianBlur(rng.normal(0, 1, (480, 640)), (0, 0), 5)
        return np.asarray(some / some.std())

    green, own = soft(), soft()
    beside = np.roll(green, 4, axis=1)
    planes = [green, green, 0.53 * beside + 0.85 * own]
    pixels = np.clip(np.rint(150 + 25 * np.dstack(planes)), 0, 255).astype(np.uint8)
    assert not are_apart(pixels)
    planes[2] = 0.8 * beside + 0.6 * own
    assert are_apart(np.clip(np.rint(150 + 25 * np.dstack(planes)), 0, 255).astype(np.uint8))

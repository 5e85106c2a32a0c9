"""Marks that programs draw over a cell are noticed; a cell without marks, in any stain and as JPEG, is not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from bad_input import encode

from hematovision_desktop.adapters.images.smear.drawn_over import is_drawn_over
from hematovision_desktop.adapters.images.smear.stain import glass_of
from hematovision_desktop.adapters.practice.drawn_smear import DrawnField, Stain, draw_field
from hematovision_desktop.assembly.factories import build_pipeline
from hematovision_desktop.core.cells.field import Box, Pixels, ReviewReason
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.analysis import Options, name_cells, prepare_field

Mark = Callable[[Pixels, int, int], None]


def drawn_field(stain: Stain = Stain.BEIGE, seed: int = 3) -> DrawnField:
    return draw_field(
        seed=seed,
        width=480,
        height=360,
        leukocytes=(Label.NEUTROPHIL, Label.LYMPHOCYTE),
        stain=stain,
        mark=False,
    )


def bar(colour: tuple[int, int, int], thick: int = 5) -> Mark:
    """Return a function that draws a scale bar with its length over a place."""

    def draw(pixels: Pixels, x: int, y: int) -> None:
        cv2.rectangle(pixels, (x - 50, y), (x + 50, y + thick - 1), colour, -1)
        cv2.putText(pixels, "10 um", (x - 30, y - 8), 0, 0.6, colour, 1, cv2.LINE_AA)

    return draw


def boxed(ground: tuple[int, int, int], ink: tuple[int, int, int]) -> Mark:
    """Return a function that draws a scale bar in a box."""

    def draw(pixels: Pixels, x: int, y: int) -> None:
        cv2.rectangle(pixels, (x - 60, y - 10), (x + 60, y + 34), ground, -1)
        cv2.rectangle(pixels, (x - 50, y + 20), (x + 50, y + 24), ink, -1)

    return draw


def line(colour: tuple[int, int, int]) -> Mark:
    """Return a function that draws a line measuring a cell."""

    def draw(pixels: Pixels, x: int, y: int) -> None:
        cv2.line(pixels, (x - 60, y), (x + 60, y), colour, 2)

    return draw


def cross(colour: tuple[int, int, int]) -> Mark:
    """Return a function that marks a counted cell."""

    def draw(pixels: Pixels, x: int, y: int) -> None:
        cv2.line(pixels, (x - 25, y), (x + 25, y), colour, 3, cv2.LINE_AA)
        cv2.line(pixels, (x, y - 25), (x, y + 25), colour, 3, cv2.LINE_AA)

    return draw


def dot(colour: tuple[int, int, int]) -> Mark:
    """Return a function that draws a counter's dot."""

    def draw(pixels: Pixels, x: int, y: int) -> None:
        cv2.circle(pixels, (x, y), 9, colour, -1)

    return draw


MARKS: dict[str, Mark] = {
    "black bar": bar((0, 0, 0)),
    "white bar": bar((255, 255, 255)),
    "red bar": bar((255, 0, 0)),
    "white on black": boxed((0, 0, 0), (255, 255, 255)),
    "black on white": boxed((255, 255, 255), (0, 0, 0)),
    "white on grey": boxed((90, 90, 90), (255, 255, 255)),
    "yellow on blue": boxed((0, 0, 160), (255, 255, 0)),
    "red line": line((255, 0, 0)),
    "green line": line((0, 255, 0)),
    "yellow line": line((255, 255, 0)),
    "red dot": dot((255, 0, 0)),
    "cyan dot": dot((0, 220, 230)),
    "cyan cross": cross((0, 255, 255)),
    "blue cross": cross((0, 0, 255)),
    "light blue cross": cross((80, 120, 255)),
    "purple cross": cross((120, 0, 160)),
    "grey cross": cross((128, 128, 128)),
}


def as_jpeg(pixels: Pixels, quality: int | None) -> Pixels:
    if quality is None:
        return pixels
    encoded = cv2.imencode(".jpg", pixels[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.ascontiguousarray(cv2.imdecode(encoded, cv2.IMREAD_COLOR)[:, :, ::-1])


def middle(box: Box) -> tuple[int, int]:
    x, y = box.centre
    return round(x), round(y)


@pytest.mark.parametrize("quality", [None, 95])
@pytest.mark.parametrize("name", MARKS)
def test_notices_marks_over_a_cell(name: str, quality: int | None) -> None:
    field = drawn_field()
    box = field.truths[0].box
    pixels = np.array(field.pixels)
    MARKS[name](pixels, *middle(box))
    assert is_drawn_over(as_jpeg(pixels, quality), box, glass_of(field.pixels))


@pytest.mark.parametrize("quality", [None, 95, 75, 40])
@pytest.mark.parametrize("stain", Stain)
def test_a_cell_alone_is_not(stain: Stain, quality: int | None) -> None:
    field = drawn_field(stain)
    pixels = as_jpeg(np.asarray(field.pixels), quality)
    for cell in field.truths:
        assert not is_drawn_over(pixels, cell.box, glass_of(pixels))


@pytest.mark.parametrize("level", [0, 255])
def test_black_is_drawn_and_glass_that_a_camera_clips_is_not(level: int) -> None:
    pixels = np.array(drawn_field().pixels)
    pixels[:] = level
    pixels[40:80, 40:80] = 120, 90, 150
    rng = np.random.default_rng(1)
    pixels[40:80, 40:80] += rng.integers(0, 9, (40, 40, 3), np.uint8)
    glass = (float(level),) * 3
    assert is_drawn_over(pixels, Box(30, 30, 60, 60), glass) == (level == 0)


@pytest.mark.parametrize(("between", "is_drawn"), [((252, 228, 205), False), ((120, 0, 160), True)])
def test_glass_between_two_cells_is_no_line(between: tuple[int, int, int], is_drawn: bool) -> None:
    rng = np.random.default_rng(1)
    pixels = np.full((60, 60, 3), (195, 155, 165), np.uint8)
    pixels[29:31] = between
    pixels[:, 29:31] = between
    pixels += rng.integers(0, 4, pixels.shape, np.uint8)
    assert is_drawn_over(pixels, Box(3, 3, 54, 54), (252.0, 228.0, 205.0)) == is_drawn


@pytest.mark.parametrize("name", ["white bar", "red line", "black on white", "cyan cross"])
def test_no_part_of_a_cell_that_was_drawn_over_is_sure(name: str, tmp_path: Path) -> None:
    field = drawn_field()
    pixels = np.array(field.pixels)
    for cell in field.truths:
        MARKS[name](pixels, *middle(cell.box))
    path, parts, options = tmp_path / "marked.png", build_pipeline(None), Options()
    path.write_bytes(encode(pixels, "PNG"))
    result = name_cells(prepare_field(0, path, parts, options), parts.classifier, options)
    assert result.cells
    assert all(ReviewReason.HIDDEN_BY_LINES in cell.reasons for cell in result.cells)

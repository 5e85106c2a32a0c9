"""An eyepiece's lines are removed from a picture, and a picture without lines stays unchanged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from bad_input import encode

from hematovision_desktop import classify
from hematovision_desktop.adapters.images.reader import decode
from hematovision_desktop.adapters.images.smear.drawn_lines import find_lines
from hematovision_desktop.adapters.practice.drawn_smear import draw_field
from hematovision_desktop.core.cells.field import FieldNote, Pixels

_HEIGHT, _WIDTH = 480, 640
_MIDDLE = (300, 250)


def drawn(seed: int = 1) -> Pixels:
    return np.asarray(draw_field(seed=seed, mark=False).pixels)


def crossed(mask: Pixels, turn: float = 0.0, reach: int = 900, width: int = 2) -> None:
    for angle in (turn, turn + np.pi / 2):
        along = np.array([np.cos(angle), np.sin(angle)]) * reach
        ends = [tuple(np.rint(_MIDDLE + side * along).astype(int).tolist()) for side in (-1, 1)]
        cv2.line(mask, *ends, (255,), width, cv2.LINE_AA)


def ringed(mask: Pixels) -> None:
    cv2.circle(mask, _MIDDLE, 160, (255,), 2, cv2.LINE_AA)


def ring_and_cross(mask: Pixels) -> None:
    ringed(mask)
    crossed(mask)


def pointed(mask: Pixels) -> None:
    wedge = np.array([_MIDDLE, (_WIDTH, 380), (_WIDTH, 400)])
    cv2.fillConvexPoly(mask, wedge, (255,), cv2.LINE_AA)


def ruled(mask: Pixels) -> None:
    cv2.line(mask, (60, 240), (580, 240), (255,), 2, cv2.LINE_AA)
    for place in range(41):
        x = 60 + 13 * place
        cv2.line(mask, (x, 240), (x, 240 - (24 if place % 10 == 0 else 12)), (255,), 1, cv2.LINE_AA)


def gridded(mask: Pixels) -> None:
    for x in range(20, _WIDTH, 32):
        cv2.line(mask, (x, 0), (x, _HEIGHT), (255,), 2)
    for y in range(20, _HEIGHT, 32):
        cv2.line(mask, (0, y), (_WIDTH, y), (255,), 2)


def under(pixels: Pixels, draw: Callable[[Pixels], None], level: int = 15) -> Pixels:
    """Return the picture with black lines over it."""
    mask = np.zeros(pixels.shape[:2], np.uint8)
    draw(mask)
    cover = (mask / np.float32(255))[:, :, None]
    return np.asarray(np.rint(pixels * (1 - cover) + level * cover), np.uint8)


@pytest.mark.parametrize(
    "draw",
    [
        crossed,
        lambda mask: crossed(mask, turn=0.4),
        lambda mask: crossed(mask, reach=60),
        ringed,
        ring_and_cross,
        pointed,
        ruled,
    ],
    ids=["cross", "turned", "short", "ring", "ring and cross", "pointer", "ruler"],
)
def test_lines_are_painted_over(draw: Callable[[Pixels], None]) -> None:
    plain = drawn()
    pixels, notes = decode(encode(under(plain, draw), "PNG"))
    assert notes == (FieldNote.LINES_PAINTED_OVER,)
    off = np.abs(pixels.astype(int) - plain).max(axis=2)
    mask = np.zeros(plain.shape[:2], np.uint8)
    draw(mask)
    covered = np.abs(under(plain, draw).astype(int) - plain).max(axis=2)
    assert off[mask > 0].mean() < 0.2 * covered[mask > 0].mean()
    far = cv2.dilate(mask, np.ones((13, 13), np.uint8)) == 0
    assert (off[far] > 0).mean() < 0.002


def test_lines_of_a_large_picture_are_painted_over_at_a_smaller_size(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    size = (4 * _WIDTH, 4 * _HEIGHT)
    plain = np.asarray(cv2.resize(drawn(), size, interpolation=cv2.INTER_CUBIC), np.uint8)
    small = np.zeros((_HEIGHT, _WIDTH), np.uint8)
    ring_and_cross(small)
    mask = np.asarray(cv2.resize(small, size, interpolation=cv2.INTER_LINEAR), np.uint8)
    black = under(plain, lambda given: np.copyto(given, mask))
    lines = find_lines(black)
    assert lines is not None
    asked: list[int] = []
    inpaint = cv2.inpaint
    monkeypatch.setattr(
        cv2, "inpaint", lambda some, *how: asked.append(max(some.shape)) or inpaint(some, *how)
    )
    pixels = lines.painted_over(black)
    assert asked == [2 * _WIDTH]
    off = np.abs(pixels.astype(int) - plain).max(axis=2)
    covered = np.abs(black.astype(int) - plain).max(axis=2)
    assert off[mask > 128].mean() < 0.2 * covered[mask > 128].mean()
    assert np.array_equal(pixels[lines.mask == 0], black[lines.mask == 0])


COLOURS = {"red": (255, 0, 0), "green": (0, 255, 0), "blue": (0, 0, 255), "yellow": (255, 255, 0)}
WHITE = (255, 255, 255)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("draw", [crossed, ruled], ids=["cross", "ruler"])
@pytest.mark.parametrize("cover", [1.0, 0.5])
def test_lines_in_a_colour_are_painted_over(
    colour: str, draw: Callable[[Pixels], None], cover: float
) -> None:
    plain = drawn()
    mask = np.zeros(plain.shape[:2], np.uint8)
    draw(mask)
    share = cover * (mask / np.float32(255))[:, :, None]
    lined = np.rint(plain * (1 - share) + np.array(COLOURS[colour]) * share).astype(np.uint8)
    pixels, notes = decode(encode(lined, "PNG"))
    assert notes == (FieldNote.LINES_PAINTED_OVER,)
    off = np.abs(pixels.astype(int) - plain).max(axis=2)
    long = np.zeros_like(mask)
    if draw is crossed:
        crossed(long)
    else:
        cv2.line(long, (60, 240), (580, 240), (255,), 2)
    covered = np.abs(lined.astype(int) - plain).max(axis=2)
    assert off[long > 0].mean() < 0.35 * covered[long > 0].mean()
    far = cv2.dilate(mask, np.ones((13, 13), np.uint8)) == 0
    assert (off[far] > 0).mean() < 0.002


@pytest.mark.parametrize("turn", [0.0, 0.4])
@pytest.mark.parametrize("light", [1.0, 0.6])
def test_white_lines_are_painted_over(turn: float, light: float) -> None:
    plain = np.rint(drawn() * light).astype(np.uint8)
    mask = np.zeros(plain.shape[:2], np.uint8)
    crossed(mask, turn)
    share = (mask / np.float32(255))[:, :, None]
    lined = np.rint(plain * (1 - share) + np.array(WHITE) * share).astype(np.uint8)
    pixels, notes = decode(encode(lined, "PNG"))
    assert notes == (FieldNote.LINES_PAINTED_OVER,)
    off = np.abs(pixels.astype(int) - plain).max(axis=2)
    covered = np.abs(lined.astype(int) - plain).max(axis=2)
    assert off[mask > 0].mean() < 0.35 * covered[mask > 0].mean()


def test_a_line_of_text_hides_no_cells() -> None:
    plain = drawn()
    dated = plain.copy()
    cv2.putText(dated, "2024-03-02 08:15:33", (20, 460), 0, 1, (255, 255, 0), 2)
    pixels, notes = decode(encode(dated, "PNG"))
    assert FieldNote.LINES_HIDE_CELLS not in notes
    assert (pixels[:420] == plain[:420]).all()


@pytest.mark.parametrize("shape", [(63, 900), (64, 64), (1, 1)])
def test_a_small_black_picture_has_none(shape: tuple[int, int]) -> None:
    assert find_lines(np.zeros((*shape, 3), np.uint8)) is None


@pytest.mark.parametrize("lines", [4, 24])
def test_a_grid_in_a_colour_is_no_speckle(lines: int) -> None:
    pixels = drawn()
    height, width = pixels.shape[:2]
    for number in range(1, lines):
        at_x, at_y = width * number // lines, height * number // lines
        pixels[:, at_x : at_x + 2] = (0, 200, 0)
        pixels[at_y : at_y + 2] = (0, 200, 0)
    found = find_lines(pixels)
    assert found is not None
    assert found.hide_much is (lines == 24)


def test_the_dots_of_a_palette_are_no_lines() -> None:
    rng = np.random.default_rng(3)
    dots = rng.integers(0, 2, (240, 320, 3), dtype=np.uint8) * 51 + 153
    assert find_lines(dots) is None


def test_a_noisy_cameras_dark_pixels_are_no_line() -> None:
    small = drawn()[::2, ::2].astype(np.float64)
    for spread in (20, 30):
        noise = np.random.default_rng(2).normal(0, spread, small.shape)
        assert find_lines(np.clip(small + noise, 0, 255).astype(np.uint8)) is None


def test_darkness_from_noise_alone_is_no_line() -> None:
    for shape in ((120, 160, 3), (240, 320, 3)):
        scattered = np.random.default_rng(1).integers(100, 256, shape, dtype=np.uint8)
        assert find_lines(scattered) is None


def test_a_dense_grid_hides_cells() -> None:
    assert decode(encode(under(drawn(), gridded), "PNG"))[1] == (FieldNote.LINES_HIDE_CELLS,)


def rounded(pixels: Pixels) -> Pixels:
    """Blacken everything outside an eyepiece's round view."""
    inside = np.zeros(pixels.shape[:2], np.uint8)
    cv2.circle(inside, (_WIDTH // 2, _HEIGHT // 2), 235, (1,), -1)
    return np.asarray(cv2.copyTo(pixels, inside), np.uint8)


@pytest.mark.parametrize("draw", [crossed, pointed, ruled])
def test_the_black_around_a_round_view_is_no_part_of_the_lines_that_run_into_it(
    draw: Callable[[Pixels], None],
) -> None:
    plain = rounded(drawn())
    pixels, notes = decode(encode(rounded(under(drawn(), draw)), "PNG"))
    assert notes == (FieldNote.EDGE_MASKED, FieldNote.LINES_PAINTED_OVER)
    assert (pixels[0, 0] == 0).all()
    off = np.abs(pixels.astype(int) - plain).max(axis=2)
    assert (off > 40).mean() < 0.01


def test_a_dense_grid_in_a_round_view_hides_cells() -> None:
    _, notes = decode(encode(rounded(under(drawn(), gridded)), "PNG"))
    assert FieldNote.LINES_HIDE_CELLS in notes


@pytest.mark.parametrize("seed", range(8))
def test_a_picture_without_lines_has_none(seed: int) -> None:
    assert find_lines(drawn(seed)) is None


def test_cells_and_scale_are_those_of_the_picture_without_lines(tmp_path: Path) -> None:
    plain = drawn(4)
    for name, pixels in (("plain", plain), ("lines", under(plain, ring_and_cross))):
        (tmp_path / f"{name}.png").write_bytes(encode(pixels, "PNG"))
    with_lines, without = classify([tmp_path / "lines.png", tmp_path / "plain.png"])
    assert with_lines.scale is not None
    assert without.scale is not None
    assert with_lines.scale.um_per_px == pytest.approx(without.scale.um_per_px, rel=0.08)
    assert len(without.cells) == 2
    assert [cell.label for cell in with_lines.cells if not cell.needs_review] == [
        cell.label for cell in without.cells if not cell.needs_review
    ]


def wide_field(seed: int, height: int = 960, radius: int = 9) -> Pixels:
    """Draw red cells of a radius in px, as in a field hundreds of µm wide, on two thirds of the glass."""
    random = np.random.default_rng(seed)
    pixels = np.full((height, 1280, 3), 246, np.uint8)
    count = round(1280 * height / 4.6 / radius**2)
    for x, y in random.uniform((0, 0), (1280, height), (count, 2)).tolist():
        cv2.circle(pixels, (round(x), round(y)), radius, (200, 165, 175), cv2.FILLED, cv2.LINE_AA)
    return pixels


@pytest.mark.parametrize(("height", "radius"), [(960, 9), (320, 12), (200, 16)])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_glass_between_small_red_cells_is_no_white_line(
    seed: int, height: int, radius: int
) -> None:
    assert find_lines(wide_field(seed, height, radius)) is None


def test_a_white_cross_hair_among_small_red_cells_is_found() -> None:
    pixels = wide_field(1)
    cv2.line(pixels, (0, 480), (1280, 480), WHITE, 4)
    cv2.line(pixels, (640, 0), (640, 960), WHITE, 4)
    lines = find_lines(pixels)
    assert lines is not None
    assert lines.mask[478:482].mean() > 0.7  # the rest is on glass, which is as bright
    assert not lines.hide_much

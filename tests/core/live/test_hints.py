from __future__ import annotations

import numpy as np
import pytest

from hematovision_desktop.core.live.frame_quality import Light, measure_focus, measure_light
from hematovision_desktop.core.live.hints import Hint, hints_for
from hematovision_desktop.core.live.source import Frame
from hematovision_desktop.core.live.tracker import PosedFrame, Standing


def a_frame(
    level: float = 220.0,
    clipped: float = 0.0,
    tint: tuple[float, float] = (1.0, 1.0),
    focus_share: float = 1.0,
    standing: Standing = Standing.FIT,
) -> PosedFrame:
    frame = Frame(0, 0.0, np.zeros((8, 8, 3), np.uint8))
    light = Light(level, clipped, tint)
    return PosedFrame(frame, None, standing, 10.0, focus_share, 0.0, True, light)


@pytest.mark.parametrize(
    ("frame", "hints"),
    [
        (a_frame(), ()),
        (a_frame(level=90), (Hint.MORE_LIGHT,)),
        (a_frame(clipped=0.3), (Hint.LESS_LIGHT,)),
        (a_frame(tint=(1.1, 0.6)), (Hint.WHITE_BALANCE,)),
        (a_frame(focus_share=0.7), (Hint.FOCUS,)),
        (a_frame(focus_share=0.7, standing=Standing.MOVING), (Hint.SLOWER,)),
        (a_frame(focus_share=0.0, standing=Standing.EMPTY), ()),
        (a_frame(level=90, focus_share=0.7), (Hint.MORE_LIGHT, Hint.FOCUS)),
    ],
)
def test_hints_say_what_to_adjust(frame: PosedFrame, hints: tuple[Hint, ...]) -> None:
    assert hints_for(frame) == hints


def test_light_is_measured_on_the_glass() -> None:
    pixels = np.full((320, 320, 3), (240, 220, 200), np.uint8)
    pixels[:100] = (120, 60, 130)
    light = measure_light(pixels)
    assert light.level == pytest.approx(220)
    assert light.tint == pytest.approx((240 / 220, 200 / 220))
    assert light.clipped == 0
    assert measure_light(np.full((320, 320, 3), 255, np.uint8)).clipped == 1


@pytest.mark.parametrize("axis", [0, 1], ids=["down", "across"])
def test_focus_falls_with_blur_along_any_axis_but_not_with_noise(axis: int) -> None:
    rng = np.random.default_rng(1)
    blocks = rng.integers(60, 220, (40, 40)).repeat(16, axis=0).repeat(16, axis=1).astype(float)

    def focus(blur: int, noise: float) -> float:
        kernel = np.ones(blur) / blur
        rows = np.apply_along_axis(lambda row: np.convolve(row, kernel, "same"), axis, blocks)
        rows = rows + rng.normal(0, noise, rows.shape)
        green = np.clip(np.rint(rows), 0, 255).astype(np.uint8)
        return measure_focus(np.repeat(green[:, :, None], 3, axis=2))[0]

    sharp, soft, softer = focus(1, 1.0), focus(5, 1.0), focus(11, 1.0)
    assert sharp > 1.2 * soft > 1.2 * 1.2 * softer
    assert focus(5, 8.0) == pytest.approx(soft, rel=0.12)


def test_an_empty_frame_has_no_focus() -> None:
    assert measure_focus(np.full((64, 64, 3), 230, np.uint8)) == (0.0, 0.0)

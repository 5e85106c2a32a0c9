from __future__ import annotations

import numpy as np
import pytest

from hematovision_desktop.adapters.practice.virtual_microscope import (
    VirtualMicroscope,
    VirtualSource,
)
from hematovision_desktop.adapters.practice.virtual_smear import VirtualSmear, prepare_smear
from hematovision_desktop.adapters.practice.virtual_stage import (
    PATHS,
    Script,
    StagePath,
    read_script,
)
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.live.frame_quality import measure_light
from hematovision_desktop.core.live.hints import CLIPPED_ABOVE, DARK_BELOW
from hematovision_desktop.core.live.source import SourceFault, SourceTrouble

SIZE = (1600, 1200)


class HandClock:
    now_s = 50.0

    def monotonic(self) -> float:
        return self.now_s


@pytest.fixture(scope="module")
def smear() -> VirtualSmear:
    return prepare_smear(3, *SIZE, cells=40)


def a_script(**changes: object) -> Script:
    return Script(seed=3, width=640, height=480, canvas=SIZE, **changes)  # type: ignore[arg-type]


def opened(smear: VirtualSmear, script: Script) -> VirtualSource:
    source = VirtualSource(VirtualMicroscope(script, smear), HandClock(), 50.0)
    source.open()
    return source


def test_the_same_script_gives_the_same_frames(smear: VirtualSmear) -> None:
    again = prepare_smear(3, *SIZE, cells=40)
    assert np.array_equal(smear.pixels, again.pixels)
    assert smear.cells == again.cells
    first, second = (opened(one, a_script()) for one in (smear, again))
    for step in range(5):
        one, other = first.frame_at(50 + step / 3), second.frame_at(50 + step / 3)
        assert one is not None and other is not None
        assert np.array_equal(one.pixels, other.pixels)


def test_every_cell_of_the_truth_is_dark_where_it_should_be(smear: VirtualSmear) -> None:
    assert len(smear.cells) == 40
    for cell in smear.cells:
        x, y, reach = int(cell.x), int(cell.y), int(cell.diameter / 2)
        around = smear.pixels[y - reach : y + reach, x - reach : x + reach, 1]
        assert np.percentile(around, 10) < 90


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_drawn_slide_is_lit_as_it_should_be(seed: int) -> None:
    microscope = VirtualMicroscope(Script(seed=seed, canvas=(1500, 1000), cells=10))
    for at_s in (0.1, 2.0, 8.0):
        light = measure_light(microscope.render(at_s, at_s))
        assert light.clipped <= CLIPPED_ABOVE / 4
        assert light.level > DARK_BELOW * 1.2


def test_every_frame_carries_the_mark(smear: VirtualSmear) -> None:
    source = opened(smear, a_script(noise=0.0, flicker=0.0, dust=0, focus_px=0.0))
    for at_s in (50.0, 53.3, 61.0):
        frame = source.frame_at(at_s)
        assert frame is not None
        corner = frame.pixels[-24:, -80:]
        assert (corner == 70).all(axis=2).sum() > 60


@pytest.mark.parametrize("path", PATHS)
def test_the_stage_stays_on_the_smear_and_moves_at_a_hands_speed(path: str) -> None:
    script = a_script(path=path)
    stage = StagePath(script)
    last = None
    for step in range(3000):
        x, y, speed = stage.at(step / 30)
        assert -1 <= x <= SIZE[0] - 640 + 1
        assert -1 <= y <= SIZE[1] - 480 + 1
        assert speed < 4 * script.width
        if last is not None:
            assert np.hypot(x - last[0], y - last[1]) < script.width / 6
        last = (x, y)


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_a_wandering_stage_comes_to_nearly_the_whole_smear(seed: int) -> None:
    script = Script(seed=seed)
    stage, seen = StagePath(script), np.zeros((script.canvas[1] // 8, script.canvas[0] // 8), bool)
    for step in range(240 * 4):
        x, y, speed = stage.at(step / 4)
        if speed == 0:
            top, left = round(y / 8), round(x / 8)
            seen[top : top + script.height // 8, left : left + script.width // 8] = True
    assert seen.mean() > 0.88, "a count of 100 must not come to an end before the cells do"


@pytest.mark.parametrize(("faults", "is_drawn"), [("", True), (",stall=3+1", False)])
def test_it_has_a_cable_only_where_it_plays_a_camera_that_sends_nothing(
    smear: VirtualSmear, faults: str, is_drawn: bool
) -> None:
    source = opened(smear, read_script(f"seed=3,size=640x480,canvas=1600x1200{faults}"))
    assert source.open().is_drawn is is_drawn


def test_faults_come_by_the_script(smear: VirtualSmear) -> None:
    script = read_script(
        "seed=3,size=640x480,canvas=1600x1200,unplug=1+1,stall=3+1,freeze=5+1,black=7+1,"
        "resize=9:320x240"
    )
    source = opened(smear, script)
    with pytest.raises(SourceTrouble) as gone:
        source.frame_at(51.5)
    assert gone.value.fault is SourceFault.UNPLUGGED
    assert source.frame_at(53.5) is None
    first, second, after = (source.frame_at(50 + at_s) for at_s in (5.1, 5.6, 6.1))
    assert first and second and after
    assert np.array_equal(first.pixels, second.pixels)
    assert not np.array_equal(second.pixels, after.pixels)
    black, small = source.frame_at(57.5), source.frame_at(59.5)
    assert black and small
    assert black.pixels.max() == 0
    assert small.pixels.shape == (240, 320, 3)


@pytest.mark.parametrize(
    "text", ["seed", "seed=x", "path=up", "unplug=5", "size=10x10", "size=9000x9000", "colour=red"]
)
def test_a_script_that_cannot_be_read_is_refused_in_words(text: str) -> None:
    with pytest.raises(UserError, match=r"virtual microscope|view must be"):
        read_script(text)


def test_counts_found_doubled_missed_and_mislocated_cells(smear: VirtualSmear) -> None:
    script = a_script(path="still", shake_px=0.0, focus_px=0.0)
    microscope = VirtualMicroscope(script, smear)
    for step in range(30):
        microscope.render(step / 30, step / 30)
    left, top = (SIZE[0] - 640) // 2, (SIZE[1] - 480) // 2

    def reach(cell) -> float:
        return 0.6 * cell.diameter + 8

    inside = [
        cell
        for cell in smear.cells
        if left + reach(cell) < cell.x < left + 640 - reach(cell)
        and top + reach(cell) < cell.y < top + 480 - reach(cell)
    ]
    assert len(inside) >= 2

    def count(cell, label=None, off=0) -> None:
        half = int(cell.diameter / 2)
        x, y = int(cell.x) - left - half + off, int(cell.y) - top - half
        microscope.count(0.5, Box(x, y, 2 * half, 2 * half), label)

    microscope.render(1.0, 0.5)
    count(inside[0], inside[0].label.value)
    count(inside[0], inside[0].label.value)
    count(inside[1], "nothing")
    microscope.count(0.5, Box(-500, -500, 10, 10), None)
    judged = microscope.judge()
    assert (judged.found, judged.doubled, judged.mislocated, judged.wrong) == (2, 1, 1, 1)
    assert judged.missed == judged.due - 2
    assert judged.due >= len(inside)

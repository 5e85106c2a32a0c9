from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from hematovision_desktop.adapters.recording.recorder import LiveRecorder
from hematovision_desktop.core.live.frame_quality import Light
from hematovision_desktop.core.live.registration import Pose
from hematovision_desktop.core.live.source import Frame
from hematovision_desktop.core.live.tracker import PosedFrame, Standing


def posed(
    number: int, x: float, *, focus: float = 20.0, level: float = 215.0, pose: bool = True
) -> PosedFrame:
    pixels = np.full((48, 64, 3), number, np.uint8)
    here = Pose(1, x, 0.0) if pose else None
    light = Light(level, 0.0, (1.0, 1.0))
    return PosedFrame(
        Frame(number, number * 0.1, pixels), here, Standing.FIT, focus, 1.0, 0.0, True, light
    )


@pytest.mark.parametrize(
    ("frames", "encoded"),
    [
        ([posed(1, 0), posed(2, 1), posed(3, -1)], 1),
        ([posed(1, 0), posed(2, 2), posed(3, 4), posed(4, 6)], 2),
        ([posed(1, 0), posed(2, 0, focus=15)], 2),
        ([posed(1, 0), posed(2, 0, level=150)], 2),
        ([posed(1, 0, pose=False), posed(2, 0, pose=False)], 2),
    ],
)
def test_a_table_that_trembles_is_written_once(
    tmp_path: Path, frames: list[PosedFrame], encoded: int
) -> None:
    recorder = LiveRecorder(tmp_path)
    for frame in frames:
        recorder.see(frame)
    assert len(recorder.ring) == len(frames)
    assert len({id(jpeg) for _, jpeg in recorder.ring}) == encoded

from __future__ import annotations

import struct
import sys
from pathlib import Path

import pytest

from hematovision_desktop.adapters.devices.v4l2 import read_modes, read_ranges
from hematovision_desktop.core.live.source import Mode

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a camera of Linux")

MJPG = struct.unpack("<I", b"MJPG")[0]
SIZES = {MJPG: [(640, 480), (1280, 720)]}
INTERVALS = {(640, 480): [(1, 30), (1, 15)], (1280, 720): [(1001, 30000)]}
RANGES = {0x009A0902: (3, 2047, 1, 0), 0x00980913: (0, 255, 1, 1), 0x0098091A: (2000, 7500, 10, 0)}


def camera(_device: int, request: int, content: bytes) -> bytes:
    """Answer like a kernel with two sizes, automatic exposure, and a disabled gain."""
    assert request >> 30 == 3
    assert (request >> 16) & 0x3FFF == len(content)
    assert (request >> 8) & 0xFF == ord("V")
    try:
        if request & 0xFF == 74:
            index, pixel_format = struct.unpack_from("=II", content)
            width, height = SIZES[pixel_format][index]
            return struct.pack("=IIIII", index, pixel_format, 1, width, height) + content[20:]
        if request & 0xFF == 75:
            index, pixel_format, width, height = struct.unpack_from("=IIII", content)
            interval = INTERVALS[width, height][index]
            return content[:16] + struct.pack("=III", 1, *interval) + content[28:]
        (number,) = struct.unpack_from("=I", content)
        low, high, step, flags = RANGES[number]
        return content[:40] + struct.pack("=iiiiI", low, high, step, low, flags) + content[60:]
    except (KeyError, IndexError) as end:
        raise OSError(22, "Invalid argument") from end


def refuse(_device: int, _request: int, _content: bytes) -> bytes:
    raise OSError(25, "Inappropriate ioctl for device")


@pytest.fixture
def device(tmp_path: Path) -> str:
    path = tmp_path / "video0"
    path.touch()
    return str(path)


def test_sizes_rates_and_ranges_are_those_the_driver_lists(device: str) -> None:
    assert read_modes(device, camera) == (
        Mode(640, 480, 15.0),
        Mode(640, 480, 30.0),
        Mode(1280, 720, 29.97),
    )
    assert read_ranges(device, camera) == {
        "exposure": (3.0, 2047.0, 1.0),
        "white balance": (2000.0, 7500.0, 10.0),
    }


def test_a_driver_that_lists_nothing_gives_nothing(device: str) -> None:
    assert read_modes(device, refuse) == ()
    assert read_ranges(device, refuse) == {}
    assert read_modes(device + "?", camera) == ()
    assert read_ranges(device + "?", camera) == {}

"""What a Linux camera reports about itself, queried beside the stream, so no picture is delayed.

Numbers and layouts: linux/videodev2.h. OpenCV reports neither sizes nor ranges.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Iterator

from hematovision_desktop.core.live.source import Mode

_ENUM_SIZES, _SIZE = 0xC02C564A, "=III6I2I"
_ENUM_INTERVALS, _INTERVAL = 0xC034564B, "=IIIII6I2I"
_QUERY_CONTROL, _CONTROL = 0xC0445624, "=II32siiiiI2I"
_DISCRETE, _DISABLED = 1, 0x0001
_FORMATS = (b"MJPG", b"YUYV", b"NV12")
_MOST = 64
_CONTROL_IDS = {"exposure": 0x009A0902, "gain": 0x00980913, "white balance": 0x0098091A}

Ioctl = Callable[[int, int, bytes], bytes]


def read_modes(path: str, ioctl: Ioctl | None = None) -> tuple[Mode, ...]:
    """Return the sizes and rates of a device; empty if it does not list them one by one."""
    ask = ioctl or _system_ioctl()
    try:
        device = os.open(path, os.O_RDWR | os.O_NONBLOCK)
    except OSError:
        return ()
    try:
        for name in _FORMATS:
            (pixel_format,) = struct.unpack("<I", name)
            found = {
                Mode(width, height, rate)
                for width, height in _sizes(device, ask, pixel_format)
                for rate in _rates(device, ask, pixel_format, (width, height))
            }
            if found:
                return tuple(
                    sorted(found, key=lambda one: (one.width * one.height, one.rate_per_s))
                )
        return ()
    finally:
        os.close(device)


def _sizes(device: int, ask: Ioctl, pixel_format: int) -> Iterator[tuple[int, int]]:
    for index in range(_MOST):
        request = struct.pack(_SIZE, index, pixel_format, *[0] * 9)
        try:
            _, _, kind, width, height, *_ = struct.unpack(_SIZE, ask(device, _ENUM_SIZES, request))
        except OSError:
            return
        if kind != _DISCRETE:
            return
        yield width, height


def _rates(device: int, ask: Ioctl, pixel_format: int, size: tuple[int, int]) -> Iterator[float]:
    for index in range(_MOST):
        request = struct.pack(_INTERVAL, index, pixel_format, *size, *[0] * 9)
        try:
            answer = struct.unpack(_INTERVAL, ask(device, _ENUM_INTERVALS, request))
        except OSError:
            return
        kind, numerator, denominator = answer[4:7]
        if kind != _DISCRETE or not numerator:
            return
        yield round(denominator / numerator, 2)


def read_ranges(path: str, ioctl: Ioctl | None = None) -> dict[str, tuple[float, float, float]]:
    """Return the lowest and highest value and the step of a device's settings, by name."""
    ask = ioctl or _system_ioctl()
    try:
        device = os.open(path, os.O_RDWR | os.O_NONBLOCK)
    except OSError:
        return {}
    try:
        found = ((name, _range(device, ask, number)) for name, number in _CONTROL_IDS.items())
        return {name: one for name, one in found if one is not None}
    finally:
        os.close(device)


def _range(device: int, ask: Ioctl, number: int) -> tuple[float, float, float] | None:
    request = struct.pack(_CONTROL, number, 0, b"", *[0] * 7)
    try:
        answer = struct.unpack(_CONTROL, ask(device, _QUERY_CONTROL, request))
    except OSError:
        return None
    low, high, step, _usual, flags = answer[3:8]
    if flags & _DISABLED or high <= low:
        return None
    return float(low), float(high), float(max(1, step))


def _system_ioctl() -> Ioctl:
    import fcntl  # noqa: PLC0415 - Linux alone asks

    return fcntl.ioctl

"""Writes picture files, so the log can refer to pictures that were never files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import cv2

from hematovision_desktop.core.base.told_as import told_as
from hematovision_desktop.core.base.whole_file import make_folder, write_whole
from hematovision_desktop.core.cells.field import Pixels


def encode_png(pixels: Pixels) -> bytes:
    """Return RGB pixels, uint8 (height, width, 3), as a PNG."""
    return _encoded(".png", pixels)


def encode_jpeg(pixels: Pixels, longest_px: int) -> bytes:
    """Return RGB pixels, uint8 (height, width, 3), as a JPEG whose longer side is at most this many px."""
    height, width = pixels.shape[:2]
    shrink = min(1.0, longest_px / max(width, height))
    size = (max(1, round(width * shrink)), max(1, round(height * shrink)))
    small = pixels if shrink == 1.0 else cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    return _encoded(".jpg", cast(Pixels, small))


def _encoded(kind: str, pixels: Pixels) -> bytes:
    return cv2.imencode(kind, cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))[1].tobytes()


def write_png(target: Path, pixels: Pixels, seal: Callable[[bytes], bytes] = bytes) -> None:
    """Write RGB pixels, uint8 (height, width, 3), as a PNG, creating its folder if necessary.

    seal: returns the file's stored form. Encoded in memory: OpenCV's own file access fails on names
    that are not ASCII on Windows. Raises EnvironmentFault.
    """
    content = seal(encode_png(pixels))
    with told_as(
        "The picture {target} could not be written ({why}). Free some space or choose "
        "another folder.",
        target=target,
    ):
        make_folder(target.parent)
        write_whole(target, content)

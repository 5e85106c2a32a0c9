"""Writes pictures as files, so that the log can refer to what never was one."""

from __future__ import annotations

from pathlib import Path

import cv2

from hematovision_desktop.core.errors import EnvironmentFault
from hematovision_desktop.core.field import Pixels
from hematovision_desktop.core.whole_file import make_folder, write_whole


def write_png(target: Path, pixels: Pixels) -> None:
    """Write RGB pixels, uint8 (height, width, 3), as a PNG; its folder is made where missing.

    Encoded in memory: OpenCV's own file access fails on names that are not ASCII on Windows.
    Raises EnvironmentFault.
    """
    content = cv2.imencode(".png", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))[1].tobytes()
    try:
        make_folder(target.parent)
        write_whole(target, content)
    except OSError as fault:
        raise EnvironmentFault(
            f"The picture {target} could not be written ({fault.strerror or fault}). "
            "Free some space or choose another folder."
        ) from fault

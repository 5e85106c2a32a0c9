"""The pictures for the benchmarks: the real test folder if it is there, otherwise drawn ones."""

from __future__ import annotations

import os
from pathlib import Path

import cv2

from hematovision_desktop.adapters.practice.drawn_smear import draw_field

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("HEMATOVISION_DATA", ROOT.parent / "shared" / "data"))
SMALL_FILES = 2487


def small_files(scratch: Path) -> list[Path]:
    """Return 2,487 JPEG files of 320×240: the public test folder, or else drawn fields, repeated."""
    real = sorted((DATA / "blood-cells" / "test").rglob("*.jpeg"))
    if len(real) == SMALL_FILES:
        return real
    return _drawn(scratch, SMALL_FILES, 320, 240)


def whole_fields(scratch: Path) -> list[Path]:
    """Return JPEG files of whole fields, 640×480."""
    return sorted((DATA / "bccd" / "images").glob("*.jpg")) or _drawn(scratch, 60, 640, 480)


def _drawn(scratch: Path, count: int, width: int, height: int) -> list[Path]:
    print(f"(no real slides in {DATA}: drawn ones instead)")
    encoded = []
    for seed in range(40):
        pixels = draw_field(seed, width=width, height=height).pixels
        blue_first = cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR)
        encoded.append(cv2.imencode(".jpg", blue_first)[1].tobytes())
    paths = [scratch / f"drawn_{place:05d}.jpg" for place in range(count)]
    for place, path in enumerate(paths):
        path.write_bytes(encoded[place % len(encoded)])
    return paths

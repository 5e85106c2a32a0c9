"""Cells taught from folders: their pictures share one scale, as in a batch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest

from hematovision_desktop.core.cells.field import Box, Field, Located, Location, Scale, ScaleSource
from hematovision_desktop.core.microscopes.microscope import MicroscopeProfile
from hematovision_desktop.core.microscopes.microscope_scale import KeptFrom, KeptScale
from hematovision_desktop.services.learn.adaptation_steps import named_in_folders

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
KEPT = KeptScale(0.1, KeptFrom.TYPED, 0, (160, 120), "Ada", NOON)
OLYMPUS = MicroscopeProfile(1, "Olympus", NOON, scales=(KEPT,))
PIXELS = np.full((120, 160, 3), 200, np.uint8)


class House:
    """Reads pictures, finds one cell in each, and measures the scale in the file's name."""

    thumbnail = staticmethod(lambda _field: b"")

    def read(self, path: Path) -> Field:
        return Field(path, PIXELS, sha256(bytes(path)).hexdigest(), 10)

    def locate(
        self,
        field: Field,
        um_per_px: float | None = None,
        usual_um_per_px: float | None = None,
    ) -> Located:
        scale = Scale(float(field.path.stem), ScaleSource.RED_CELLS)
        red = (Box(0, 0, 9, 9),) * 40
        glass = (230.0, 230.0, 230.0)
        return Located((Location(Box(9, 9, 120, 120)),), scale, glass, 0, red)


def found(paths: Sequence[Path], _cancelled: Callable[[], bool]) -> list[Path]:
    figures = ("0.105", "0.11", "0.115", "0.3")
    return [path / f"{one}.png" for path in paths for one in figures]


@pytest.mark.parametrize(
    ("on", "scale"),
    [
        (None, Scale(0.11, ScaleSource.POOLED)),
        (OLYMPUS, Scale(0.1, ScaleSource.KEPT)),
    ],
)
def test_the_pictures_of_a_folder_have_one_scale(
    on: MicroscopeProfile | None, scale: Scale, tmp_path: Path
) -> None:
    for name in ("neutrophil", "lymphocyte"):
        (tmp_path / name).mkdir()
    house = House()
    cells = named_in_folders(tmp_path, found, house, house, on)
    assert len(cells) == 8
    assert {one.scale.source for one in cells} == {scale.source}
    assert [one.scale.um_per_px for one in cells] == pytest.approx([scale.um_per_px] * 8, rel=0.01)

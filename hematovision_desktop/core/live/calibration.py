"""How large a pixel is at the live microscope: calibrated for a camera, else told by red cells."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

LEAST_UM_PER_PX, MOST_UM_PER_PX = 0.01, 2.0
DISAGREES_BEYOND = 0.15
"""Red cells of a healthy adult vary by less than this from their mean of 7.5 µm; a larger difference
to the calibration is another lens, another camera adapter, or very large or small red cells."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A scale measured at one size of the picture, in px."""

    width: int
    height: int
    um_per_px: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """The scales measured for one camera, one for each size of its pictures; newest last."""

    measured: tuple[Measured, ...] = ()

    def at(self, width: int, height: int) -> tuple[float, bool] | None:
        """Return µm per pixel at a size and whether it was measured at that very size.

        At another size it is worked out by the width: cameras show the same width of the slide in
        more or fewer pixels, and cut the height.
        """
        if not self.measured:
            return None
        for one in reversed(self.measured):
            if (one.width, one.height) == (width, height):
                return one.um_per_px, True
        last = self.measured[-1]
        return last.um_per_px * last.width / width, False

    def with_scale(self, width: int, height: int, um_per_px: float) -> Calibration:
        """Return the calibration with the scale of a size measured (anew)."""
        kept = tuple(one for one in self.measured if (one.width, one.height) != (width, height))
        return Calibration((*kept, Measured(width, height, um_per_px)))


class ScaleOrigin(StrEnum):
    """Where the scale in use comes from."""

    UNKNOWN = "unknown"
    RED_CELLS = "red_cells"
    SET = "set"
    CALIBRATED = "calibrated"
    WORKED_OUT = "worked_out"
    STATED = "stated"


@dataclass(frozen=True, slots=True)
class LiveScale:
    """The scale in use in µm per pixel, None if unknown; red_cells: what they alone would say."""

    um_per_px: float | None = None
    origin: ScaleOrigin = ScaleOrigin.UNKNOWN
    red_cells: float | None = None

    @property
    def off_by(self) -> float:
        """How far the red cells' word lies from the scale in use, as a share of it; 0 if unknown."""
        if self.um_per_px is None or self.red_cells is None:
            return 0.0
        return self.red_cells / self.um_per_px - 1.0

    @property
    def disagrees(self) -> bool:
        """Whether red cells contradict a scale that somebody set."""
        return self.origin is not ScaleOrigin.RED_CELLS and abs(self.off_by) > DISAGREES_BEYOND

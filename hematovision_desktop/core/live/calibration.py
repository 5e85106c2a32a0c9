"""The pixel size at the live microscope: calibrated, kept, or measured on red cells."""

from __future__ import annotations

from enum import StrEnum

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.same_view import Size, is_proportional
from hematovision_desktop.core.microscopes.microscope_scale import (
    KeptFrom,
    KeptScale,
    ScaleOffer,
    ScaleQuestion,
    truly_differs,
)

LEAST_UM_PER_PX, MOST_UM_PER_PX = 0.01, 2.0
DISAGREES_BEYOND = 0.15
"""Red cells of a healthy adult vary by less than this from their mean of 7.5 µm; a larger
difference from the calibration means another lens, another camera adapter, or very large or small
red cells.
"""


@dataclass(frozen=True, slots=True)
class Measured:
    """A scale measured at one image size, in px."""

    width: int
    height: int
    um_per_px: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """The scales measured for one camera, one for each image size; newest last."""

    measured: tuple[Measured, ...] = ()

    def at(self, width: int, height: int) -> tuple[float, bool] | None:
        """Return µm per pixel at a size and whether it was measured at that very size.

        For another size it is computed from the width: cameras show the same width of the slide in
        more or fewer pixels, and crop the height.
        """
        if not self.measured:
            return None
        for one in reversed(self.measured):
            if (one.width, one.height) == (width, height):
                return one.um_per_px, True
        last = self.measured[-1]
        return last.um_per_px * last.width / width, False

    def with_scale(self, width: int, height: int, um_per_px: float) -> Calibration:
        """Return the calibration with the scale for a size added or replaced."""
        kept = tuple(one for one in self.measured if (one.width, one.height) != (width, height))
        return Calibration((*kept, Measured(width, height, um_per_px)))

    def without(self, size: Size) -> Calibration:
        """Return the calibration without the sizes of one view."""
        return Calibration(
            tuple(
                one for one in self.measured if not is_proportional((one.width, one.height), size)
            )
        )


class ScaleOrigin(StrEnum):
    """The source of the scale in use."""

    UNKNOWN = "unknown"
    RED_CELLS = "red_cells"
    SET = "set"
    CALIBRATED = "calibrated"
    WORKED_OUT = "worked_out"
    STATED = "stated"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class LiveScale:
    """The scale in use in µm per pixel, None if unknown; red_cells: what they alone would give.

    belied: the scale kept for the microscope, if red cells truly differ from it and are used
    instead. superseded: the camera's calibration, if the scale kept for the microscope is used
    instead. sought_in_vain: whether enough was seen without finding a scale.
    """

    um_per_px: float | None = None
    origin: ScaleOrigin = ScaleOrigin.UNKNOWN
    red_cells: float | None = None
    belied: float | None = None
    superseded: float | None = None
    sought_in_vain: bool = False

    @property
    def off_by(self) -> float:
        """How far the red cells' scale is from the one in use, as a share of it; 0 if unknown."""
        if self.um_per_px is None or self.red_cells is None:
            return 0.0
        return self.red_cells / self.um_per_px - 1.0

    @property
    def disagrees(self) -> bool:
        """Whether red cells contradict a scale that was set."""
        return self.origin is not ScaleOrigin.RED_CELLS and abs(self.off_by) > DISAGREES_BEYOND


@dataclass(frozen=True, slots=True)
class Told:
    """Sources of the scale besides red cells.

    calibration: of the camera. set_um_per_px: for all images, by a person. kept: for the
    microscope, None without. stated: what the source itself states.
    """

    calibration: Calibration = Calibration()
    set_um_per_px: float | None = None
    kept: KeptScale | None = None
    stated: Calibration = Calibration()


def choose_scale(size: Size, red_cells: float | None, told: Told) -> LiveScale:
    """Return the scale in use at an image size. red_cells: µm per px that they measure.

    The scale kept for the microscope replaces the camera's calibration: its batches and its live
    view then share one scale. A scale set for all images takes priority in both.
    """
    kept = None if told.kept is None else told.kept.for_one(size, red_cells)
    calibrated = told.calibration.at(*size)
    if calibrated is not None and kept is None:
        um_per_px, measured = calibrated
        origin = ScaleOrigin.CALIBRATED if measured else ScaleOrigin.WORKED_OUT
        return LiveScale(um_per_px, origin, red_cells)
    if told.set_um_per_px is not None:
        return LiveScale(told.set_um_per_px, ScaleOrigin.SET, red_cells)
    if kept is not None and red_cells is not None and truly_differs(red_cells, kept):
        return LiveScale(red_cells, ScaleOrigin.RED_CELLS, red_cells, kept)
    if kept is not None:
        superseded = None if calibrated is None else calibrated[0]
        return LiveScale(kept, ScaleOrigin.KEPT, red_cells, superseded=superseded)
    stated = told.stated.at(*size)
    if stated is not None and (
        red_cells is None or abs(red_cells / stated[0] - 1) <= DISAGREES_BEYOND
    ):
        # What the source states is evidence: it counts as long as red cells do not contradict it.
        return LiveScale(stated[0], ScaleOrigin.STATED, red_cells)
    return LiveScale(
        red_cells, ScaleOrigin.RED_CELLS if red_cells else ScaleOrigin.UNKNOWN, red_cells
    )


def live_question(scale: LiveScale, size: Size) -> ScaleQuestion | None:
    """Return what to ask about a microscope without a kept scale; None: too early to ask."""
    if scale.um_per_px is None:
        return ScaleQuestion(None, size) if scale.sought_in_vain else None
    if scale.disagrees:
        return ScaleQuestion(None, size)
    origin = {
        ScaleOrigin.SET: KeptFrom.TYPED,
        ScaleOrigin.STATED: KeptFrom.STATED,
        ScaleOrigin.RED_CELLS: KeptFrom.RED_CELLS,
    }.get(scale.origin, KeptFrom.CALIBRATION)
    return ScaleQuestion(ScaleOffer(scale.um_per_px, origin, 0, size), size)

"""How large a pixel is at the live microscope: calibrated, kept, or told by red cells."""

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

    def without(self, size: Size) -> Calibration:
        """Return the calibration but for the sizes of one view."""
        return Calibration(
            tuple(
                one for one in self.measured if not is_proportional((one.width, one.height), size)
            )
        )


class ScaleOrigin(StrEnum):
    """Where the scale in use comes from."""

    UNKNOWN = "unknown"
    RED_CELLS = "red_cells"
    SET = "set"
    CALIBRATED = "calibrated"
    WORKED_OUT = "worked_out"
    STATED = "stated"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class LiveScale:
    """The scale in use in µm per pixel, None if unknown; red_cells: what they alone would say.

    belied: what is kept for the microscope, where red cells truly differ from it and are used.
    superseded: what the camera was calibrated to, where what is kept for the microscope counts.
    sought_in_vain: whether enough was seen, and nothing told the scale.
    """

    um_per_px: float | None = None
    origin: ScaleOrigin = ScaleOrigin.UNKNOWN
    red_cells: float | None = None
    belied: float | None = None
    superseded: float | None = None
    sought_in_vain: bool = False

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


@dataclass(frozen=True, slots=True)
class Told:
    """What tells the scale beside red cells.

    calibration: of the camera. set_um_per_px: for all pictures, by a person. kept: for the
    microscope, None without. stated: the source's own word.
    """

    calibration: Calibration = Calibration()
    set_um_per_px: float | None = None
    kept: KeptScale | None = None
    stated: Calibration = Calibration()


def choose_scale(size: Size, red_cells: float | None, told: Told) -> LiveScale:
    """Return the scale in use at a size of the picture. red_cells: µm per px that they measure.

    What is kept for the microscope takes the place of its camera's calibration: it is one truth for
    its batches and its live picture. What is set for all pictures goes before it in both.
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
        # A source's own word is evidence: it holds as long as red cells do not contradict it.
        return LiveScale(stated[0], ScaleOrigin.STATED, red_cells)
    return LiveScale(
        red_cells, ScaleOrigin.RED_CELLS if red_cells else ScaleOrigin.UNKNOWN, red_cells
    )


def live_question(scale: LiveScale, size: Size) -> ScaleQuestion | None:
    """Return what is to be asked of a microscope that keeps no scale; None: it is too early."""
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

"""The pixel size in the frames of one stream, and the location of their cells by that scale."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import replace

import numpy as np

from hematovision_desktop.core.cells.field import Field, Located, Scale, ScaleSource
from hematovision_desktop.core.cells.same_view import Size
from hematovision_desktop.core.live.calibration import (
    Calibration,
    LiveScale,
    ScaleOrigin,
    Told,
    choose_scale,
)
from hematovision_desktop.core.microscopes.microscope_scale import KeptScale
from hematovision_desktop.core.naming.ports import Locator

SCALES_KEPT, SCALES_NEEDED = 15, 3
WITNESS_EVERY_S, WITNESS_LATER_S = 0.25, 30.0
LOOKS_IN_VAIN = 8
"""How many frames without a scale before a person is asked: as many as tell that of a batch."""


class LiveRuler:
    """The ruler of a stream: it measures red cells, which only check the scale once that is set.

    calibration: of the camera in use. stated: what the source states about itself. kept: for its
    microscope. set_um_per_px: for all images.
    """

    def __init__(self, locator: Locator, set_um_per_px: float | None = None) -> None:
        self._locator = locator
        self.set_um_per_px = set_um_per_px
        self.calibration = Calibration()
        self.stated = Calibration()
        self.kept: KeptScale | None = None
        self._size: Size = (0, 0)
        self._scales: deque[float] = deque(maxlen=SCALES_KEPT)
        self._witness_s = -math.inf
        self._in_vain = 0

    def scale_at(self, size: Size) -> LiveScale:
        """Return the scale in use at an image size."""
        scales = tuple(self._scales) if size == self._size else ()
        red = float(np.median(scales)) if len(scales) >= SCALES_NEEDED else None
        told = Told(self.calibration, self.set_um_per_px, self.kept, self.stated)
        scale = choose_scale(size, red, told)
        in_vain = size == self._size and self._in_vain >= LOOKS_IN_VAIN
        return replace(scale, sought_in_vain=in_vain and scale.um_per_px is None)

    @property
    def um_per_px_told(self) -> float | None:
        """The scale that was set or calibrated, None if red cells give it."""
        if not min(self._size):
            return self.set_um_per_px
        scale = self.scale_at(self._size)
        by_red_cells = scale.origin in (ScaleOrigin.RED_CELLS, ScaleOrigin.UNKNOWN)
        return None if by_red_cells else scale.um_per_px

    def locate(self, field: Field, now_s: float) -> Located:
        """Locate the cells of a frame with the scale in use. now_s: when it was seen."""
        size = field.width, field.height
        if size != self._size:
            self._scales.clear()
            self._size = size
            self._witness_s = -math.inf
            self._in_vain = 0
        scale = self.scale_at(size)
        located = self._locator.locate(field, scale.um_per_px)
        if located.scale.source is ScaleSource.RED_CELLS:
            self._scales.append(located.scale.um_per_px)
        elif scale.origin is ScaleOrigin.RED_CELLS:
            # The median of the red cells' own measurements in earlier frames.
            measured = Scale(located.scale.um_per_px, ScaleSource.RED_CELLS)
            located = replace(located, scale=measured)
            if scale.belied is not None:
                self._hear_red_cells(field, now_s)
        elif scale.um_per_px is not None:
            self._hear_red_cells(field, now_s)
            if scale.origin is ScaleOrigin.KEPT:
                located = replace(located, scale=Scale(scale.um_per_px, ScaleSource.KEPT))
        else:
            self._in_vain += 1
        return located

    def _hear_red_cells(self, field: Field, now_s: float) -> None:
        """Measure red cells now and then all the same: the lens may not be the calibrated one."""
        rest_s = WITNESS_EVERY_S if len(self._scales) < SCALES_NEEDED else WITNESS_LATER_S
        if now_s - self._witness_s < rest_s:
            return
        self._witness_s = now_s
        told = self._locator.locate(field, None).scale
        if told.source is ScaleSource.RED_CELLS:
            self._scales.append(told.um_per_px)

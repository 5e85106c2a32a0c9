"""A narrow net looks at a field first; its answer is kept only if nothing about it is doubtful.

It takes at most a fifth of the time. The limits were chosen on fields from which it had not learned, unchanged and
dimmed, tinted and shaded, with looser limits for red cells. None of the fields that these limits keep lost a
leukocyte that the wide net finds. This result is flattering, because the limits were chosen on the same fields.
"""

from __future__ import annotations

import numpy as np

from hematovision_desktop.adapters.images.smear.red_cells import RED_CELL_UM
from hematovision_desktop.adapters.locator.eye import Eye, Seen, View
from hematovision_desktop.core.base.middle import median
from hematovision_desktop.core.naming.locator_card import Kind

_LEAST_RED_PX = 17.0
"""The wide net handles red cells narrower than this in the net's input. At 12 px, leukocytes of held-out fields
were lost; below 17 px, some got another name."""

_FEWEST_RED_CELLS = 4
_FEWEST_LARGE = 8
_LARGE_RED_PX = 28.0
"""This many whole red cells give the same scale as the wide net. More are required if they are large, because most
of those are cut by the edge, and in a round field, whose edge cuts many."""

_AGREES = 1.25
"""Factor by which a field's red cells may differ from the batch's scale and still support it; only a few of them
are needed then, even in a round field. Of 1,600 leukocytes from eight training sources, each with the scale from
eight of its own pictures, two at the edge of single-cell pictures were lost, and one, in doubt, got another name.
Of 570 fields from six sources, turned within a black frame, three leukocytes, all in doubt, got another name, and
one more was found at the edge."""

_DOUBTFUL = (0.25, 0.5)
"""Between these scores it is uncertain whether a find is a leukocyte."""

_SIDES = (1.0, 4.0)
"""A leukocyte's box is this many times as wide as a red cell's, at least and at most."""


class FirstLook:
    """Looks at fields with a narrow net; safe in several threads at once."""

    def __init__(self, eye: Eye) -> None:
        self._eye = eye
        self._doubtful = [eye.integer_of(score) for score in _DOUBTFUL]

    def look(
        self, seen: Seen, um_per_px: float | None, usual_um_per_px: float | None = None
    ) -> View | None:
        """Return what the narrow net sees, or None if the wide net must look.

        um_per_px: the scale if the user has set it. usual_um_per_px: that of the batch.
        """
        if um_per_px is not None and not self._is_wide(RED_CELL_UM / um_per_px, seen):
            return None
        view = self._eye.look(seen, 1)
        return view if self._is_sure(view, seen, usual_um_per_px) else None

    def _is_wide(self, red_px: float, seen: Seen) -> bool:
        return red_px / self._eye.shrink(seen.pixels, 1) >= _LEAST_RED_PX

    def _is_sure(self, view: View, seen: Seen, usual_um_per_px: float | None) -> bool:
        cells = view.boxes(Kind.LEUKOCYTE)
        red = view.whole_sides(Kind.RED_CELL, seen)
        if not len(cells) or len(red) < _FEWEST_RED_CELLS or self._doubts(view):
            return False
        red_px = float(median(red))
        few = len(red) < _FEWEST_LARGE
        if red_px / view.shrink < _LEAST_RED_PX:
            return False
        usual_px = None if usual_um_per_px is None else RED_CELL_UM / usual_um_per_px
        if usual_px is not None and 1 / _AGREES < red_px / usual_px < _AGREES:
            red_px = usual_px  # more of them would give the same result
        elif few and (seen.is_round or red_px / view.shrink >= _LARGE_RED_PX):
            return False
        wide, high = (cells[:, 2:] - cells[:, :2]).T
        sides = np.sqrt(wide * high) / red_px
        return bool(_SIDES[0] < sides.min() and sides.max() < _SIDES[1])

    def _doubts(self, view: View) -> bool:
        """Return whether something may or may not be a leukocyte."""
        least, most = self._doubtful
        scores = view.faint[Kind.LEUKOCYTE].scores
        return bool(((scores >= least) & (scores < most)).any())

"""A narrow net looks at a field first; its answer is kept only if nothing about it is doubtful.

It takes at most a fifth of the time. The limits were chosen on fields from which it had not learned, unchanged and
dimmed, tinted and shaded, with looser limits for red cells. None of the fields that these limits keep lost a
leukocyte that the wide net finds. This result is flattering, because the limits were chosen on the same fields.
"""

from __future__ import annotations

import numpy as np

from hematovision_desktop.adapters.images.smear.red_cells import RED_CELL_UM
from hematovision_desktop.adapters.locator.eye import Eye, Seen, View
from hematovision_desktop.core.base.late_dataclass import dataclass
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


@dataclass(frozen=True, slots=True, eq=False)
class Glance:
    """What the narrow net sees of a field, and how certain that is.

    red_px: median width of its whole red cells, in px of the field, 0 if something else is in doubt. few: whether
    they are too few to be believed without others. sides: of its leukocytes, in px of the field.
    """

    view: View
    red_px: float = 0.0
    few: bool = True
    sides: tuple[float, float] = (0.0, 0.0)

    def is_sure(self, usual_um_per_px: float | None = None) -> bool:
        """Return whether the wide net need not look. usual_um_per_px: the scale of the batch."""
        red_px = self.red_px
        if not red_px:
            return False
        usual_px = None if usual_um_per_px is None else RED_CELL_UM / usual_um_per_px
        if usual_px is not None and 1 / _AGREES < red_px / usual_px < _AGREES:
            red_px = usual_px  # more of them would give the same result
        elif self.few:
            return False
        least, most = self.sides
        return _SIDES[0] < least / red_px and most / red_px < _SIDES[1]


class FirstLook:
    """Looks at fields with a narrow net; safe in several threads at once."""

    def __init__(self, eye: Eye) -> None:
        self._eye = eye
        self._doubtful = [eye.integer_of(score) for score in _DOUBTFUL]

    def look(self, seen: Seen, um_per_px: float | None) -> Glance | None:
        """Return what the narrow net sees; None if it is no use looking.

        um_per_px: the scale if the user has set it.
        """
        if um_per_px is not None and not self._is_wide(RED_CELL_UM / um_per_px, seen):
            return None
        view = self._eye.look(seen, 1)
        cells = view.boxes(Kind.LEUKOCYTE)
        red = view.whole_sides(Kind.RED_CELL, seen)
        if not len(cells) or len(red) < _FEWEST_RED_CELLS or self._doubts(view):
            return Glance(view)
        red_px = float(median(red))
        if red_px / view.shrink < _LEAST_RED_PX:
            return Glance(view)
        few = len(red) < _FEWEST_LARGE and (seen.is_round or red_px / view.shrink >= _LARGE_RED_PX)
        wide, high = (cells[:, 2:] - cells[:, :2]).T
        sides = np.sqrt(wide * high)
        return Glance(view, red_px, few, (float(sides.min()), float(sides.max())))

    def _is_wide(self, red_px: float, seen: Seen) -> bool:
        return red_px / self._eye.shrink(seen.pixels, 1) >= _LEAST_RED_PX

    def _doubts(self, view: View) -> bool:
        """Return whether something may or may not be a leukocyte."""
        least, most = self._doubtful
        scores = view.faint[Kind.LEUKOCYTE].scores
        return bool(((scores >= least) & (scores < most)).any())

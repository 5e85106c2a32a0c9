"""Finds leukocytes, red cells and platelets with a small net; red cells give the scale.

The net sees the whole field at once. If its red cells are too small there, it sees the field again in more detail: at
two to four times the size, which takes four to sixteen times as long. In wide fields where they are too small even
then, the colour method finds the leukocytes. A narrow net may look first; it answers most fields alone.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from itertools import islice
from pathlib import Path
from types import ModuleType

import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.adapters.images.smear.drawn_over import is_drawn_over
from hematovision_desktop.adapters.images.smear.red_cells import RED_CELL_UM
from hematovision_desktop.adapters.images.smear.stain import glass_of
from hematovision_desktop.adapters.locator.colour import ColourLocator
from hematovision_desktop.adapters.locator.eye import Eye, Seen, View
from hematovision_desktop.adapters.locator.first_look import FirstLook
from hematovision_desktop.adapters.locator.pack import LocatorPack, load_locator
from hematovision_desktop.adapters.locator.peaks import Found, without_small
from hematovision_desktop.adapters.model.litert import load_runtime
from hematovision_desktop.core.base.middle import median
from hematovision_desktop.core.cells.field import (
    Box,
    Field,
    Located,
    Location,
    Scale,
    ScaleSource,
)
from hematovision_desktop.core.cells.subject import find_subject
from hematovision_desktop.core.naming.locator_card import KINDS, Kind, LocatorCard

_TIMES = (1, 2, 3, 4)
"""The largest multiple of its own width and height at which the net may see a field."""

LEAST_RED_PX = 30.0
"""Red cells narrower than this in the net's input require a closer look. With 26 px it found as many leukocytes of
held-out fields put side by side, one red cell in ten fewer, and few of the platelets."""

FRAME_RED_PX = 20.0
"""The same for frames of a camera, of which only the leukocytes are used: with 17 px, 98 of 100 are found."""

_LEAST_SEEN_PX = 20.0
"""If red cells are narrower than this at the closest look, the net misses leukocytes: with 15 px it finds three in
four. The colour method, which needs no shapes, finds them all."""

_FEWEST_RED_CELLS = 2
_AT_EDGE = 0.02
"""Share of its side by which the box of a cut cell may miss the edge."""

_ASSUMED_SHARE = 0.18
"""Red-cell diameter as a share of the picture's shorter side when nothing can be measured (oil immersion)."""

_HARDLY_SHRUNK = 1.5
"""A picture that the net sees at nearly its own size has no more detail to show."""

_MANY_RED_CELLS = 12
"""This many red cells in such a picture are really small; a few are more likely the edges of large ones."""

_SINGLE_CELL_UM = 40.0
"""Pictures narrower than this may show a single cell, as may those without a known scale."""

_CENTRAL_SHARE = 0.15


class LearnedLocator:
    """Locates cells with a locator's net; safe in several threads at once.

    least_red_px: the least width of a red cell in the net's input. first: a narrow net that looks before it; with
    None, the wide net looks at every field. With `first`, the wide net is opened at its first use, and raises
    EnvironmentFault then if it cannot be used.
    """

    def __init__(
        self,
        pack: LocatorPack,
        runtime: ModuleType | None = None,
        least_red_px: float = LEAST_RED_PX,
        first: LocatorPack | None = None,
    ) -> None:
        runtime = runtime or load_runtime()
        self._card = pack.card
        self._wide = cache(partial(Eye, pack, runtime))
        if first is None:
            self._wide()
            self._first = None
        else:  # the narrow net answers most pictures alone; the wide one is seldom needed
            self._first = FirstLook(Eye(first, runtime))
        self._least_red_px = least_red_px
        self._colour = ColourLocator()

    @property
    def card(self) -> LocatorCard:
        """The card of the locator in use."""
        return self._card

    def locate(
        self, field: Field, um_per_px: float | None = None, usual_um_per_px: float | None = None
    ) -> Located:
        """Return the leukocytes, red cells and platelets of the field, its scale and background.

        In a field too wide to distinguish red cells, these and the platelets are None. um_per_px: the scale if the
        user has set it; with None, it is measured on the red cells. usual_um_per_px: that of the batch; if a field
        agrees with it, the narrow net's look is enough, and the wide net starts at the detail that it requires.
        """
        seen = Seen.of(field.pixels)
        glance = None if self._first is None else self._first.look(seen, um_per_px)
        if glance is not None and glance.is_sure(usual_um_per_px):
            return self._answer(field, seen, glance.view, um_per_px, glance.is_sure)
        view = self._look_closely(seen, um_per_px, usual_um_per_px)
        if self._may_be_too_wide(view, um_per_px):
            by_colour = self._colour.locate(field, um_per_px)
            if _is_too_wide(by_colour, view):
                return by_colour

        shrink = self._wide().shrink(seen.pixels, 1)

        def holds_at(usual_um_per_px: float) -> bool:
            if glance is not None and glance.is_sure(usual_um_per_px):
                return False
            return self._times_as_usual(shrink, usual_um_per_px) in (1, view.times)

        return self._answer(field, seen, view, um_per_px, holds_at)

    def _answer(
        self,
        field: Field,
        seen: Seen,
        view: View,
        um_per_px: float | None,
        holds_at: Callable[[float], bool],
    ) -> Located:
        """Return the answer for a field from what was seen of it."""
        scale = _scale(view, seen, um_per_px)
        boxes = _all_boxes(view, field)
        cells = boxes[Kind.LEUKOCYTE] or _lone_cell(view, field, scale)
        glass = glass_of(field.pixels)
        spots = tuple(
            Location(
                box,
                _is_cut(box, field, view.shrink) or seen.cuts(box),
                is_drawn_over(field.pixels, box, glass),
            )
            for box in cells
        )
        return Located(
            spots,
            scale,
            glass,
            find_subject(spots, field.width, field.height),
            tuple(boxes[Kind.RED_CELL]),
            tuple(boxes[Kind.PLATELET]),
            holds_at,
        )

    def scores(self, field: Field, least: float) -> dict[Kind, Found]:
        """Return every find with a score in [0, 1] of at least `least`, for measurements; in field px."""
        return self._wide().scores(Seen.of(field.pixels), least)

    def _look_closely(
        self, seen: Seen, um_per_px: float | None, usual_um_per_px: float | None = None
    ) -> View:
        """Look at a field as finely as its red cells require."""
        shrink = self._wide().shrink(seen.pixels, 1)
        if um_per_px is not None:
            red_px = RED_CELL_UM / um_per_px / shrink
            return self._wide().look(seen, self._times_for(red_px))
        if usual_um_per_px is not None:
            view = self._look_as_usual(seen, self._times_as_usual(shrink, usual_um_per_px))
            if view is not None:
                return view
        view = self._wide().look(seen, 1)
        while (times := self._next_times(view)) > view.times:
            view = self._wide().look(seen, times)
        return view

    def _times_as_usual(self, shrink: float, usual_um_per_px: float) -> int:
        """Return how finely to look at once, by the scale of the batch. shrink: at the first look."""
        if shrink <= _HARDLY_SHRUNK:
            return 1
        return self._times_for(self._card.red_cell_um / usual_um_per_px / shrink)

    def _look_as_usual(self, seen: Seen, times: int) -> View | None:
        """Look at once as finely as the batch's red cells require; None if this field's own cells disagree."""
        if times == 1:
            return None
        view = self._wide().look(seen, times)
        red = view.boxes(Kind.RED_CELL)
        if len(red) < _MANY_RED_CELLS:
            return None
        return view if self._times_for(_median_side(red) / view.shrink / times) == times else None

    def _next_times(self, view: View) -> int:
        """Return how finely to look next; as finely as before if nothing can be gained."""
        finer = min(2 * view.times, _TIMES[-1])
        red = view.boxes(Kind.RED_CELL)
        if view.shrink <= _HARDLY_SHRUNK and 0 < len(red) < _MANY_RED_CELLS:
            return view.times
        if len(red):
            return max(view.times, self._times_for(_median_side(red) / view.shrink / view.times))
        # The cells are too small to see, or there are none: a second look decides whether a third is useful.
        found = any(len(view.boxes(kind)) for kind in KINDS)
        if view.shrink <= _HARDLY_SHRUNK:
            return view.times if found else min(finer, 2)
        return finer if found or view.times == 1 else view.times

    def _may_be_too_wide(self, view: View, um_per_px: float | None) -> bool:
        """Tell whether red cells are too small for the net, or it saw nothing by which to judge."""
        if um_per_px is not None:
            return RED_CELL_UM / um_per_px / view.shrink < _LEAST_SEEN_PX
        red = view.boxes(Kind.RED_CELL)
        if len(red) >= _FEWEST_RED_CELLS:
            return _median_side(red) / view.shrink < _LEAST_SEEN_PX
        return not len(view.boxes(Kind.LEUKOCYTE))

    def _times_for(self, red_px: float) -> int:
        """Return how finely to look if a red cell is this wide at the first look."""
        fine = (times for times in _TIMES if red_px * times >= self._least_red_px)
        return next(fine, _TIMES[-1])


def _scale(view: View, seen: Seen, um_per_px: float | None) -> Scale:
    """Return the scale from what was seen, red cells first."""
    if um_per_px is not None:
        return Scale(um_per_px, ScaleSource.SET)
    red = view.whole_sides(Kind.RED_CELL, seen)
    if seen.is_round:  # few are whole, and platelets among them would distort the scale
        red = without_small(red)
    if len(red) >= _FEWEST_RED_CELLS:
        return Scale(view.card.red_cell_um / float(median(red)), ScaleSource.RED_CELLS)
    cells = view.whole_sides(Kind.LEUKOCYTE, seen)
    if len(cells):
        return Scale(view.card.leukocyte_um / float(median(cells)), ScaleSource.LEUKOCYTES)
    red_px = _ASSUMED_SHARE * min(seen.size)
    return Scale(RED_CELL_UM / red_px, ScaleSource.ASSUMED)


def _is_too_wide(by_colour: Located, view: View) -> bool:
    """Tell whether the scale from colour explains why the net saw little: its red cells are too small."""
    scale = by_colour.scale
    known = scale.source in {ScaleSource.RED_CELLS, ScaleSource.SET}
    return known and RED_CELL_UM / scale.um_per_px / view.shrink < _LEAST_SEEN_PX


def _median_side(boxes: NDArray[np.float32]) -> float:
    """Return the median of the square roots of the boxes' areas in px, 0 without boxes."""
    if not len(boxes):
        return 0.0
    return float(median(np.sqrt(np.prod(boxes[:, 2:] - boxes[:, :2], axis=1))))


def _all_boxes(view: View, field: Field) -> dict[Kind, list[Box]]:
    """Return the cells that were seen, kind by kind."""
    rows = [view.boxes(kind) for kind in KINDS]
    boxes = iter(_to_boxes(np.concatenate(rows), field))
    return {kind: list(islice(boxes, len(one))) for kind, one in zip(KINDS, rows, strict=True)}


def _to_boxes(rows: NDArray[np.float32], field: Field) -> list[Box]:
    """Return boxes in whole px from rows of left, top, right and bottom."""
    corners = np.rint(rows).astype(int)
    first = np.minimum(corners[:, :2], (field.width - 1, field.height - 1))
    sides = np.maximum(corners[:, 2:] - corners[:, :2], 1)
    return [Box(*whole) for whole in np.concatenate((first, sides), axis=1).tolist()]


def _is_cut(box: Box, field: Field, shrink: float) -> bool:
    """Return whether a box ends at the picture's edge, within the net's accuracy."""
    near = min(box.x, box.y, field.width - box.x - box.width, field.height - box.y - box.height)
    return near <= max(1.5 * shrink, _AT_EDGE * min(box.width, box.height))


def _lone_cell(view: View, field: Field, scale: Scale) -> list[Box]:
    """Return the cell in the middle of a picture that shows only a single cell, if any."""
    narrow = min(field.width, field.height)
    is_known = scale.source is not ScaleSource.ASSUMED
    if is_known and narrow * scale.um_per_px > _SINGLE_CELL_UM:
        return []
    subjects = [view.faint[Kind.LEUKOCYTE], view.faint[Kind.PLATELET]]
    boxes = np.concatenate([one.boxes for one in subjects])
    scores = np.concatenate([one.scores for one in subjects])
    middle = np.array([field.width, field.height]) / 2
    off = np.linalg.norm((boxes[:, :2] + boxes[:, 2:]) / 2 - middle, axis=1)
    central = np.flatnonzero(off < _CENTRAL_SHARE * narrow)
    if not len(central):
        return []
    best = central[scores[central].argmax()]
    return _to_boxes(boxes[best : best + 1], field)


def open_locator(
    path: Path, least_red_px: float = LEAST_RED_PX, first: Path | None = None
) -> LearnedLocator:
    """Return the locator of a .tflite file; raise EnvironmentFault if it cannot be used.

    first: the file of a narrow net that looks first.
    """
    narrow = load_locator(first) if first is not None else None
    return LearnedLocator(load_locator(path), least_red_px=least_red_px, first=narrow)

"""Checks that the numbers of boxes mean what they were read as: nuclei are dark, and are inside their boxes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from convert.data.box_frames import Frame, Marks, fits_of_darkest, frame_of
from convert.data.class_names import Names
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label

_FEWEST = 3
"""With at least this many boxes the order can be judged."""

_MOST_PICTURES = 24
_MISREAD = ((0.5, 0.5), (0.9, 0.8))
"""The share of the darkest pixels that another order's boxes must hold, and the share of this that
the boxes as read may hold. If all cells were labelled, boxes that were read correctly hold nearly
all dark pixels. In a single picture some cells lie where the other order has them too.
"""

_MEANT = (
    "left and top stand where the middle belongs",
    "the middle stands where left and top belong",
    "across and down are exchanged",
    "across and down are exchanged",
    "they were counted from below",
    "they were counted from the right",
    "they were given in percent",
    "the picture were half as large",
    "the picture were twice as large",
)
_STRETCHED_TO = (416, 512, 640, 1024)
"""Sides in px of the squares to which programs stretch pictures for training."""

_MOST_COVERED = 0.35
"""Share of a picture that boxes in another order may cover: larger ones hold nuclei by chance."""

_REVERSED, _BEYOND = 0.25, 0.02
"""The share of boxes that end before they begin, from which their ends may be sizes; and the share of a picture's
side by which sizes may reach beyond it.
"""

_Ends = tuple[float, float, float, float]
_Found = Sequence[tuple[Path, Sequence[tuple[str, Box]]]]


def refuse_misread(folder: Path, found: _Found, names: Names) -> None:
    """Raise UserError if boxes are beside the dark nuclei, but would be on them in another order."""
    some = [(path, cells) for path, boxes in found if (cells := _nucleated(boxes, names))]
    if sum(len(cells) for _, cells in some) < _FEWEST:
        return
    some = some[:: 1 + len(some) // _MOST_PICTURES]
    fits = [fits_of_darkest(path, _readings(cells, frame_of(path))) for path, cells in some]
    own, *others = (sum(one) / len(some) for one in zip(*fits, strict=True))
    best = max(others)
    if any(best > most and own < less * best for most, less in _MISREAD):
        sides = (f"the picture had {side} × {side} px" for side in _STRETCHED_TO)
        meant = (*_MEANT, *sides)[others.index(best)]
        raise UserError(
            f"The boxes in {folder} are beside the dark nuclei, and would be on them if {meant}. "
            "Save them in the order of their format, for the pictures as they are."
        )


def refuse_sides_as_corners(folder: Path, marked: Sequence[tuple[Path, Marks]]) -> None:
    """Raise UserError if boxes give width and height instead of right and bottom.

    Then many end before they begin, and none would extend beyond its picture if its ends were its size.
    """
    ends = [one for _, marks in marked if not marks.as_shares for _, one in marks.things]
    turned = sum(right < left or bottom < top for left, top, right, bottom in ends)
    if len(ends) < _FEWEST or turned < max(1, _REVERSED * len(ends)):
        return
    for picture, marks in marked:
        if not marks.as_shares and marks.things:
            try:
                width, height = marks.size or frame_of(picture).upright
            except UserError:
                continue  # reported where the boxes are placed
            for _, (left, top, right, bottom) in marks.things:
                # Half of a size, since the middle may stand in the place of left and top.
                far = left + right / 2, top + bottom / 2
                if far[0] > (1 + _BEYOND) * width or far[1] > (1 + _BEYOND) * height:
                    return
    raise UserError(
        f"{turned} of {len(ends)} boxes in {folder} end before they begin, and all fit into their pictures "
        "if right and bottom are width and height. Save them as left, top, right and bottom."
    )


def _nucleated(boxes: Sequence[tuple[str, Box]], names: Names) -> list[Box]:
    """Return the boxes of cells with a nucleus, whose type the set gives."""
    found = ((names.label_of(name), box) for name, box in boxes)
    return [box for label, box in found if label not in (None, Label.PLATELET)]


def _readings(cells: Sequence[Box], frame: Frame) -> list[list[_Ends]]:
    """Return the coordinates of boxes as they were read, and as they would be in the orders of _MEANT."""
    read = [
        (float(box.x), float(box.y), float(box.x + box.width), float(box.y + box.height))
        for box in cells
    ]
    across, high = float(frame.width), float(frame.height)
    wide = across / high
    others = [
        [_shifted(ends, 0.5) for ends in read],
        [_shifted(ends, -0.5) for ends in read],
        [(top, left, bottom, right) for left, top, right, bottom in read],
        [
            (top * wide, left / wide, bottom * wide, right / wide)
            for left, top, right, bottom in read
        ],
        [(left, high - bottom, right, high - top) for left, top, right, bottom in read],
        [(across - right, top, across - left, bottom) for left, top, right, bottom in read],
    ]
    sizes = [
        (100.0, 100.0),
        (frame.width / 2, frame.height / 2),
        (frame.width * 2.0, frame.height * 2.0),
        *((float(side), float(side)) for side in _STRETCHED_TO),
    ]
    others += [_enlarged(read, frame.width / side, frame.height / down) for side, down in sizes]
    return [read, *(one if _may_be(one, frame) else read for one in others)]


def _may_be(reading: Sequence[_Ends], frame: Frame) -> bool:
    """Return whether boxes in another order are in the picture, and do not cover much of it."""
    covered = sum((right - left) * (bottom - top) for left, top, right, bottom in set(reading))
    inside = all(max(ends[2] / frame.width, ends[3] / frame.height) <= 1.1 for ends in reading)
    return inside and covered <= _MOST_COVERED * frame.width * frame.height


def _enlarged(reading: Sequence[_Ends], across: float, down: float) -> list[_Ends]:
    return [
        (left * across, top * down, right * across, bottom * down)
        for left, top, right, bottom in reading
    ]


def _shifted(ends: _Ends, by: float) -> _Ends:
    left, top, right, bottom = ends
    across, down = by * (right - left), by * (bottom - top)
    return left + across, top + down, right + across, bottom + down

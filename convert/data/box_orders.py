"""Checks that the numbers of boxes mean what they were read as: nuclei are dark, and are inside their boxes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from convert.data.box_frames import Frame, fits_of_darkest, frame_of
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
)

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
        raise UserError(
            f"The boxes in {folder} are beside the dark nuclei, and would be on them if "
            f"{_MEANT[others.index(best)]}. Save them in the order of their format."
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
    wide = frame.width / frame.height
    return [
        read,
        [_shifted(ends, 0.5) for ends in read],
        [_shifted(ends, -0.5) for ends in read],
        [(top, left, bottom, right) for left, top, right, bottom in read],
        [
            (top * wide, left / wide, bottom * wide, right / wide)
            for left, top, right, bottom in read
        ],
    ]


def _shifted(ends: _Ends, by: float) -> _Ends:
    left, top, right, bottom = ends
    across, down = by * (right - left), by * (bottom - top)
    return left + across, top + down, right + across, bottom + down

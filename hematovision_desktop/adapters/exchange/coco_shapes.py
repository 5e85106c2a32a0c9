"""The bounds of a COCO annotation: its box, or else its outlines or its mask.

Masks are alternating runs of zeros and ones, column by column, as a list or packed into a text
(cocoapi, common/maskApi.c, rleFrString).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from hematovision_desktop.adapters.exchange.texts import stated_number

_Ends = tuple[float, float, float, float]

_MOST_SIDE_PX = 1 << 20
_FIRST_SIGN, _BITS, _MORE, _NEGATIVE = 48, 5, 0x20, 0x10


def ends_of(annotation: Mapping[str, Any]) -> _Ends:
    """Return left, top, right and bottom in px. Raises KeyError, TypeError or ValueError if there are none."""
    box, shape = annotation.get("bbox"), annotation.get("segmentation")
    if box or not shape:
        left, top, width, height = (stated_number(value) for value in annotation["bbox"])
        if (width > 0 and height > 0) or not shape:
            return left, top, left + width, top + height
    if isinstance(shape, Mapping):
        return _around_mask(shape["counts"], shape["size"])
    if not isinstance(shape, list):
        raise TypeError("no outline")
    outlines = shape if isinstance(shape[0], list) else [shape]
    across = [stated_number(value) for one in outlines for value in one[::2]]
    down = [stated_number(value) for one in outlines for value in one[1::2]]
    return min(across), min(down), max(across), max(down)


def _around_mask(counts: Any, size: Any) -> _Ends:
    height, width = (int(stated_number(side)) for side in size)
    if not (0 < height <= _MOST_SIDE_PX and 0 < width <= _MOST_SIDE_PX):
        raise ValueError("no size")
    if isinstance(counts, str):
        runs = list(_unpacked(counts))
    else:
        runs = [int(stated_number(count)) for count in counts]
    if min(runs) < 0 or sum(runs) != height * width:
        raise ValueError("no mask of this size")
    boxes = list(_around_runs(runs, height))
    if not boxes:
        raise ValueError("an empty mask")
    left, top, right, bottom = zip(*boxes, strict=True)
    return min(left), min(top), max(right), max(bottom)


def _around_runs(runs: Sequence[int], height: int) -> Iterator[_Ends]:
    """Yield the bounds of each run of ones."""
    start = 0
    for place, length in enumerate(runs):
        end = start + length
        if place % 2 and length:
            first, last = start // height, (end - 1) // height
            is_one = first == last
            top = start - first * height if is_one else 0
            bottom = end - first * height if is_one else height
            yield float(first), float(top), float(last + 1), float(bottom)
        start = end


def _unpacked(text: str) -> Iterator[int]:
    """Yield the runs of a packed mask: five bits per character; from the third run on, relative to
    the run two before.
    """
    before: list[int] = []
    value = shift = 0
    for sign in text:
        code = ord(sign) - _FIRST_SIGN
        if not 0 <= code < 2 * _MORE:
            raise ValueError("no packed mask")
        value |= (code & (_MORE - 1)) << shift
        shift += _BITS
        if code & _MORE:
            continue
        if code & _NEGATIVE:
            value -= 1 << shift
        if len(before) > 2:
            value += before[-2]
        before.append(value)
        yield value
        value = shift = 0
    if shift:
        raise ValueError("a packed mask that is cut short")

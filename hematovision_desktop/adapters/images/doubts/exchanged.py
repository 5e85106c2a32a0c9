"""Whether two sectors of uncompressed pixels were exchanged, as a failing disk or a wrong repair leaves them.

A piece of a row then differs from the rows beside it, and so does another piece. Each fits where the other one is.
Drawn lines and letters differ from the rows beside them too, but fit nowhere else.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

_SECTOR_BYTES = 512
_PIECE_PX, _EVERY, _MOST_EXAMINED, _ALONE = 32, 4, 400, 12
"""Length of a piece, which columns and at least how many are examined, and the mean grey levels by which a piece differs from both rows
beside it, beyond what these differ from each other and from the next ones. In 330 sound pictures of training fields from
eleven sources (unchanged, with noise, with doubled pixels, sharpened, reduced, and as JPEG of quality 40) it is at most
6.8; in 502 with two exchanged sectors at least 15.8."""

_MOST_PIECES = 24
"""How many pieces are compared with each other; letters and drawn lines leave more."""

_GAIN, _LEFT = 3.0, 0.4
"""By how many grey levels on average the two sectors fit better after they are exchanged back, and the share of their
misfit that may be left."""

_BESIDE, _BESIDE_BYTES = 0.6, 64
"""What lies directly before and behind a sector misfits by this share of it at most; a longer drawn line goes on."""

Levels = NDArray[np.int16]


def has_exchanged_sectors(grey: NDArray[np.uint8], sector: int = _SECTOR_BYTES) -> bool:
    """Tell whether two sectors of a picture were exchanged.

    grey: (height, width, channels), in the order of the file. sector: how many of its numbers a sector has.
    """
    height, width, channels = grey.shape
    if height < 5 or width < 2 * _PIECE_PX:
        return False
    pieces = _pieces_alone(grey)
    if not pieces:
        return False
    levels = grey.astype(np.int16).reshape(-1)
    row = width * channels
    starts = [line * row + column * channels for line, column in pieces]
    return any(
        _fits_exchanged(levels, start, shift, row, sector)
        for place, start in enumerate(starts)
        for shift in _shifts(start, starts[place + 1 :], sector)
    )


def _pieces_alone(grey: NDArray[np.uint8]) -> list[tuple[int, int]]:
    """Return row and column of the middle of pieces that fit to no row beside them, at most one in each row."""
    step = max(_EVERY, grey.shape[1] // _MOST_EXAMINED)
    green = np.ascontiguousarray(grey[:, ::step, min(1, grey.shape[2] - 1)])
    farther, above, here, below, far = (green[at : len(green) - 4 + at] for at in range(5))
    own = cv2.min(cv2.absdiff(here, above), cv2.absdiff(here, below))
    beside = cv2.max(cv2.absdiff(above, farther), cv2.absdiff(below, far))
    alone = cv2.subtract(own, cv2.max(cv2.absdiff(above, below), beside))
    length = max(2, _PIECE_PX // step)
    means = np.asarray(cv2.blur(alone, (length, 1), borderType=cv2.BORDER_REFLECT))
    if means.max() < _ALONE:
        return []
    best = means.argmax(axis=1)
    found = np.flatnonzero(means.max(axis=1) >= _ALONE)[:_MOST_PIECES]
    return [(int(row) + 2, int(best[row]) * step) for row in found]


def _shifts(start: int, others: list[int], sector: int) -> set[int]:
    """Return how far away the other sector may begin: beside this one, or where another piece is."""
    near = {round((other - start) / sector) for other in others}
    return {sector * count for one in near | {1, -1} for count in (one - 1, one, one + 1) if count}


def _fits_exchanged(levels: Levels, middle: int, shift: int, row: int, sector: int) -> bool:
    """Tell whether the sector around a place and the one that lies a shift further fit in each other's place."""
    first, last = middle - sector, middle + sector
    least, most = min(first, first + shift), max(last, last + shift)
    if least < row + _BESIDE_BYTES or most + row + _BESIDE_BYTES > len(levels):
        return False
    here, there = slice(first, last), slice(first + shift, last + shift)
    now = _misfit(levels, here, levels[here], row) + _misfit(levels, there, levels[there], row)
    then = _misfit(levels, here, levels[there], row) + _misfit(levels, there, levels[here], row)
    sums = np.cumsum(now - then)
    # Wherever the sector begins, it holds the middle.
    best = int(np.argmax(sums[sector:] - sums[:-sector])) + 1
    if sums[best + sector - 1] - sums[best - 1] < _GAIN * 2 * sector:
        return False
    here, there = (slice(one.start + best, one.start + best + sector) for one in (here, there))
    reach = slice(least - row - _BESIDE_BYTES, most + row + _BESIDE_BYTES)
    back = levels[reach].copy()
    back[here.start - reach.start : here.stop - reach.start] = levels[there]
    back[there.start - reach.start : there.stop - reach.start] = levels[here]
    was = [_misfits(levels, one, row) for one in (here, there)]
    moved = [slice(one.start - reach.start, one.stop - reach.start) for one in (here, there)]
    left = [_misfits(back, one, row) for one in moved]
    beside = [_misfits(back, one, row) for sector in moved for one in _beside(sector)]
    return sum(left) <= _LEFT * sum(was) and max(beside) <= _BESIDE * sum(was) / 2


def _beside(sector: slice) -> tuple[slice, slice]:
    """Return what lies directly before and behind a sector: a drawn line continues there."""
    before = slice(max(0, sector.start - _BESIDE_BYTES), sector.start)
    return before, slice(sector.stop, sector.stop + _BESIDE_BYTES)


def _misfit(levels: Levels, where: slice, put: Levels, row: int) -> Levels:
    """Return how much numbers that are put somewhere differ from those above or below, whichever is nearer."""
    above = np.abs(put - levels[where.start - row : where.stop - row])
    below = np.abs(put - levels[where.start + row : where.stop + row])
    return np.asarray(np.minimum(above, below), np.int16)


def _misfits(levels: Levels, where: slice, row: int) -> float:
    """Return the mean difference from the numbers above and below."""
    sides = (levels[where.start + way : where.stop + way] for way in (-row, row))
    return float(sum(np.abs(levels[where] - side).mean() for side in sides)) / 2

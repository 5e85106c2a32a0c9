"""Whether uncompressed pixels that are stored without a checksum show signs of damage.

Two joined pictures leave a step across a whole row, which no row beside it has. Foreign bytes are noise within one
row. Data that were never written are the same to the end. A drawn bar, a frame or a round field has edges too, but
one side of each is plain.
"""

from __future__ import annotations

from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.base.middle import median

_COLUMNS = 160
"""How many columns are examined."""

_PARTS = 16
"""The number of parts a row is divided into; a step that begins within a row covers all but one of them."""

_REACH = 4
"""Rows on either side of a row whose steps are compared with its own; enlarged pictures repeat rows."""
_BESIDE = np.ones((2 * _REACH + 1, 1), np.uint8)
_BESIDE[_REACH] = 0

_BLOCK, _GRID = 8, 1.1
"""Rows in a JPEG's block, and the least ratio of their steps to the others' at which the blocks are still visible."""

_STEP = 1.4
"""The ratio of the step to the largest beside it, times the share of parts where it is larger. It is at most 0.7
in 824 sound photos from eleven sources, at least 2.4 in 300 joined pictures, and at most 0.9 in 630 photos that
were JPEG of quality 20 to 60 before."""

_WHOLE = 0.5
"""Share of a row's parts in which a step must stand out to run along the whole row: glass on both sides shows no
step."""

_PLAIN = 8.0
"""Most grey levels between the 5th and the 95th percentile of a row of a bar, a frame or a line."""

_NOISE, _NOISE_OVER = 45.0, 2.5
"""Mean difference of neighbours in grey levels, and its ratio to that of the adjacent rows, in every direction:
random bytes differ by 85."""

_TAIL_BYTES = 500
_SAME_BEFORE = 0.2
"""Share of the area above and before a plain end that may look like it; above the last row of a round or framed
field, all of it does."""

_TORN = 64
"""Grey levels by which the colours of neighbours differ where a pixel is torn."""

Grey = NDArray[np.uint8]


def shows_damage(samples: NDArray[Any], *, are_colours: bool = True) -> bool:
    """Tell whether samples, (height, width, channels) in the order of the file, show damage.

    are_colours: False if neighbouring numbers do not look similar, as in a palette.
    """
    if has_zero_run(samples) or _has_plain_tail(samples):
        return True
    height, width, channels = samples.shape
    if not are_colours or height < 4 * _REACH or width < 4 * _PARTS:
        return False
    step = max(1, width // _COLUMNS)
    grey = as_bytes(samples[:, ::step, min(1, channels - 1)])
    down = cv2.absdiff(grey[1:], grey[:-1])
    parts = _in_parts(down)
    return _has_step(parts, grey) or _has_noise(parts, grey)


def has_whole_step(samples: NDArray[Any]) -> bool:
    """Tell whether a step runs along a whole row of samples, (height, width, channels), with no plain side.

    In 424 photos from eleven sources (unchanged, dimmed, enlarged, reduced and as JPEG of quality 30), the largest
    has 0.74 of the threshold. Of 1,204 pictures put together from several, all have at least twice the threshold,
    except those of one source, whose edges are dark and plain.
    """
    step = max(1, samples.shape[1] // _COLUMNS)
    grey = as_bytes(samples[:, ::step, min(1, samples.shape[2] - 1)])
    parts = _in_parts(cv2.absdiff(grey[1:], grey[:-1]))
    beside = largest_beside(parts)
    # A row that does not stand out from its neighbours does not stand out against a higher limit either.
    if not len(_standing_out(parts, beside)):
        return False
    found = _standing_out(parts, np.maximum(beside, _along_grid(parts)))
    return any(not _is_plain(grey, int(row)) for row in found)


def _standing_out(parts: NDArray[np.float32], most: NDArray[np.float32]) -> NDArray[np.intp]:
    """Return the rows whose step is larger than `most` all along; the larger `most` is, the fewer they are."""
    over = (parts > 1.2 * most + 1).mean(axis=1)
    score = np.minimum(parts.mean(axis=1) / (most.mean(axis=1) + 1), 9) * over
    return np.flatnonzero((score >= _STEP) & (over >= _WHOLE))


def as_bytes(samples: NDArray[Any]) -> Grey:
    """Return samples of any kind as uint8, the highest as 255."""
    if samples.dtype == np.uint8:
        return np.ascontiguousarray(samples)
    top = float(np.nanmax(samples)) if samples.size else 0.0
    if not 0 < top < np.inf:
        return np.zeros(samples.shape, np.uint8)
    scaled = np.nan_to_num(samples.astype(np.float32) * (255 / top))
    return np.asarray(np.clip(scaled, 0, 255), np.uint8)


def _in_parts(steps: Any) -> NDArray[np.float32]:
    """Return the means of the parts of each row, (rows, parts)."""
    means = cv2.resize(
        steps, (_PARTS, len(steps)), interpolation=cv2.INTER_AREA
    )  # rounded, which is fine enough
    return cast("NDArray[np.float32]", means.astype(np.float32))


def _has_step(parts: NDArray[np.float32], grey: Grey) -> bool:
    most = _most_beside(parts)
    here, there = parts.ravel(), most.ravel()
    over = here > 1.2 * there + 1
    ratio = _moving(here) / (_moving(there) + 1)
    score = np.minimum(ratio, 9) * _moving(over.astype(np.float32))
    start = int(score.argmax())
    row = round(start / _PARTS)
    return bool(score[start] >= _STEP) and not _is_plain(grey, row)


def _most_beside(parts: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the largest step near each row, except its own."""
    return np.maximum(largest_beside(parts), _along_grid(parts))


def largest_beside(steps: Any) -> NDArray[np.float32]:
    """Return the largest step from row to row near each row, except its own; float32 (rows, columns)."""
    return cast(NDArray[np.float32], cv2.dilate(steps, _BESIDE, borderType=cv2.BORDER_REPLICATE))


def _along_grid(parts: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the usual step at the next block edges, for rows that are such an edge; otherwise 0.

    A picture that was a coarse JPEG before has a step at every eighth row; a joint stands alone.
    """
    along = np.zeros_like(parts)
    if len(parts) <= _REACH * _BLOCK:
        return along  # too few edges to compare
    steps = parts.mean(axis=1)
    medians = [median(steps[phase::_BLOCK].tolist()) for phase in range(_BLOCK)]
    phase = int(np.argmax(medians))
    edges = parts[phase::_BLOCK]
    if len(edges) > _REACH and medians[phase] > _GRID * sorted(medians)[_BLOCK // 2]:
        # Mirrored at both ends; NumPy's own function for it takes ten times as long.
        wide = np.concatenate([edges[_REACH:0:-1], edges, edges[-2 : -_REACH - 2 : -1]])
        shifts = (shift for shift in range(2 * _REACH + 1) if shift != _REACH)
        near = np.sort([wide[shift : shift + len(edges)] for shift in shifts], axis=0)
        along[phase::_BLOCK] = (near[_REACH - 1] + near[_REACH]) / 2  # the median
    return along


def _moving(values: NDArray[Any]) -> NDArray[np.float64]:
    """Return the moving means over as many parts, in reading order, as a joint spans completely."""
    sums = np.concatenate([[0.0], np.cumsum(values, dtype=np.float64)])
    return np.asarray((sums[_PARTS - 1 :] - sums[: 1 - _PARTS]) / (_PARTS - 1))


def _is_plain(grey: Grey, row: int) -> bool:
    """Tell whether the rows close to one side of a step are plain."""
    sides = (grey[max(0, row - 4) : row - 1], grey[row + 3 : row + 6])
    return any(not side.size or float(_spread(side).max()) <= _PLAIN for side in sides)


def _spread(rows: Grey) -> NDArray[np.float64]:
    low, high = np.percentile(rows, (5, 95), axis=1)
    return np.asarray(high - low)


def _has_noise(parts: NDArray[np.float32], grey: Grey) -> bool:
    if float(np.minimum(parts[:-1], parts[1:]).max()) < _NOISE:
        return False
    along = _in_parts(cv2.absdiff(grey[:, 1:], grey[:, :-1]))
    row, above, below = along[1:-1], along[:-2], along[2:]
    noisy = np.minimum(row, np.minimum(parts[:-1], parts[1:]))
    calm = np.maximum(above, below)
    return bool(((noisy >= _NOISE) & (row > _NOISE_OVER * calm)).any())


def _has_plain_tail(samples: NDArray[Any]) -> bool:
    """Tell whether everything from some place within a row on has one colour, and the rows before it do not."""
    height, width, channels = samples.shape
    last = samples[-1, -1]
    if not (samples[-1] == last).all():
        return False
    plain = next((row for row in range(height - 1, -1, -1) if not _is_row(samples, row, last)), 0)
    same = (samples[max(0, plain - 2) : plain + 1] == last).all(axis=2)
    column = width - int(same[-1, ::-1].argmin())
    if plain < 2 or column in (0, width):
        return plain >= 2 and _is_torn(samples[plain, -2:], last)
    if ((height - plain) * width - column) * channels < _TAIL_BYTES:
        return False
    beside = same[:-1, column:], same[-1, :column]
    return all(float(part.mean()) < _SAME_BEFORE for part in beside)


def _is_torn(end: NDArray[Any], last: NDArray[Any]) -> bool:
    """Tell whether a plain end begins within the last of two pixels, at its second or third colour."""
    if end.dtype != np.uint8 or end.shape != (2, len(last)):
        return False
    before, torn = end.astype(np.int16)
    step = np.abs(before - last)
    colours = int((torn == last)[::-1].argmin())
    return 0 < colours < len(last) and bool(step[-colours:].min() > _TORN)


def _is_row(samples: NDArray[Any], row: int, colour: NDArray[Any]) -> bool:
    return bool((samples[row] == colour).all())


_SECTOR_BYTES = 500
_BLACK_BESIDE = 0.2
"""Share of black above and below a hole within one row; a drawn bar is thicker."""

_MARGIN_PX = 4
_MOST_CHANNELS = 4
"""How many pixels OpenCV compares at once, twenty times as fast as NumPy."""


def has_zero_run(pixels: NDArray[Any]) -> bool:
    """Tell whether zeros continue in reading order as they do in no drawn bar, frame or round field.

    pixels: (height, width, channels), as stored or upside down.
    """
    width, channels = pixels.shape[1:]
    # No run that is long enough passes between these pixels, so most pictures need no second look.
    if pixels[:, :: max(1, _SECTOR_BYTES // channels)].any(axis=2).all():
        return False
    black = _black(pixels)
    if black is None:
        return False
    flat = np.concatenate([[False], black.ravel(), [False]])
    turns = np.flatnonzero(flat[1:] != flat[:-1])
    starts, ends = turns[::2], turns[1::2]
    long = ends - starts >= _SECTOR_BYTES // channels
    return any(
        _is_hole(black, int(start), int(end), width)
        for start, end in zip(starts[long], ends[long], strict=True)
    )


def _black(pixels: NDArray[Any]) -> NDArray[np.bool_] | None:
    """Return which pixels are zero in all channels, or None if none is, as in most pictures."""
    if pixels.dtype != np.uint8 or pixels.shape[2] > _MOST_CHANNELS:
        black = np.asarray(~pixels.any(axis=2), np.bool_)
        return black if black.any() else None
    zero = (0,) * _MOST_CHANNELS
    mask = cv2.inRange(pixels, zero, zero)
    return np.asarray(mask) > 0 if cv2.countNonZero(mask) else None


def _is_hole(black: NDArray[np.bool_], start: int, end: int, width: int) -> bool:
    """Tell whether a run begins and ends within rows, with nothing black beside it."""
    first, last = divmod(start, width), divmod(end - 1, width)
    if first[0] == 0 or last[0] == len(black) - 1:
        return False
    sides = first[1], width - 1 - last[1]
    flat = black.ravel()
    if last[0] - first[0] <= 1:
        before, after = flat[start - width : end - width], flat[start + width : end + width]
        before, after = before[:width], after[-width:]
    else:
        before, after = flat[start - width : start], flat[end : end + width]
    # Drawn or masked areas are ragged after JPEG compression, and have black beside them.
    beside = np.concatenate([before, after])
    return bool(beside.mean() < _BLACK_BESIDE) and max(sides) >= _MARGIN_PX

"""Registers frames by phase correlation, checked against what both frames show, or otherwise by features."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, cast
from weakref import WeakKeyDictionary

import cv2
import numpy as np
from numpy.typing import NDArray

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.live.overlay import Overlay
from hematovision_desktop.core.live.registration import Shift, Small

SMALL_SIDE_PX = 288
LEAST_MATCH = 0.6
"""Correlation of the common part above which two frames show the same place. On drawn smears with noise and
defocus, true shifts gave at least 0.95, and the best of 1,000 false ones gave 0.3."""

LEAST_COMMON = 0.25
"""Share of each side that two frames must have in common; with less, the result is not certain."""

_LEAST_FEATURES = 8
_FINE_PX, _COARSE_PX = 0.8, 8.0
"""Standard deviations of the band of detail that is compared: it excludes noise and the slope of the light."""

_COARSER = 4
"""Frames are compared at a size smaller by this factor when many are ranked."""

_GREATEST = 60
"""Details are limited to this, so that one dark nucleus does not outweigh all red cells."""


_LEAST_SEEN = LEAST_COMMON**2
"""Share of a frame of which both must show the smear when an overlay hides parts of each."""

_INNER_PX = 4
"""Features are not sought this close to a hidden part: its edge would belong to them."""

Details = NDArray[np.float32]
Mask = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class _Shown:
    """What an overlay leaves visible of a small frame.

    fine, coarse: factors by which each blurred pixel is multiplied, so that only visible pixels count.
    """

    seen: Mask
    fine: Details
    coarse: Details


@dataclass(frozen=True, slots=True)
class _Features:
    """Places in a frame, each with a mark by which another frame can be matched."""

    places: NDArray[np.float64]
    marks: NDArray[np.uint8]


class PhaseRegistration:
    """Phase correlation (Kuglin and Hines 1975) of the green channel, where all cells absorb."""

    def __init__(self) -> None:
        self._windows: dict[tuple[int, int], NDArray[np.float32]] = {}
        self._spectra: WeakKeyDictionary[Small, NDArray[np.complex64]] = WeakKeyDictionary()
        self._features: WeakKeyDictionary[Small, _Features] = WeakKeyDictionary()
        self._shown: WeakKeyDictionary[Overlay, _Shown] = WeakKeyDictionary()
        self._orb: Any = cv2.ORB_create(300)  # type: ignore[attr-defined]

    def shrink(self, pixels: Pixels, overlay: Overlay | None = None) -> Small:
        """Return the details of the green channel around grey 128, about 288 px wide.

        Averaged over whole blocks; noise and slow changes of the light are removed. Under an overlay nothing is
        known, and none of the overlay affects what lies beside it.
        """
        factor = max(1, round(max(pixels.shape[:2]) / SMALL_SIDE_PX))
        values = _blocks(cv2.extractChannel(pixels, 1), factor).astype(np.float32)
        if overlay is None:
            fine = cv2.GaussianBlur(values, (0, 0), _FINE_PX)
            details = fine - cv2.GaussianBlur(values, (0, 0), _COARSE_PX)
            return Small(_grey(details), float(factor))
        shown = self._shown_under(overlay, factor)
        values *= shown.seen
        details = cv2.GaussianBlur(values, (0, 0), _FINE_PX) * shown.fine
        details -= cv2.GaussianBlur(values, (0, 0), _COARSE_PX) * shown.coarse
        details *= shown.seen
        return Small(_grey(details), float(factor), shown.seen)

    def _shown_under(self, overlay: Overlay, factor: int) -> _Shown:
        """Return what an overlay leaves visible; cached as long as the overlay stays over the frames."""
        known = self._shown.get(overlay)
        if known is None:
            blocks = _blocks(255 * overlay.seen, factor)
            seen = cv2.threshold(blocks, 254, 1, cv2.THRESH_BINARY)[1]
            fine, coarse = (
                1 / np.maximum(cv2.GaussianBlur(seen.astype(np.float32), (0, 0), px), 1e-3)
                for px in (_FINE_PX, _COARSE_PX)
            )
            known = _Shown(np.asarray(seen, np.uint8), fine, coarse)
            self._shown[overlay] = known
        return known

    def difference(self, before: Small, now: Small) -> float:
        """Return the mean difference in grey levels; details do not include the level of the lamp."""
        both = _both(before.seen, now.seen)
        if both is None:
            return float(cv2.norm(before.pixels, now.pixels, cv2.NORM_L1)) / now.pixels.size
        shared = max(1, cv2.countNonZero(both))
        return float(cv2.norm(before.pixels, now.pixels, cv2.NORM_L1, both)) / shared

    def shift(self, before: Small, now: Small) -> Shift | None:
        """Return how far the view moved in full px, or None if the frames show no common part."""
        if before.pixels.shape != now.pixels.shape:
            return None
        best = self._by_phase(before, now) or self._by_features(before, now)
        if best is None:
            return None
        return Shift(best.dx * now.shrink, best.dy * now.shrink, best.match)

    def rank(self, before: Sequence[Small], now: Small) -> list[int]:
        """Return the indices of earlier frames, ordered by the height of their coarse phase correlation."""
        alike = [place for place, one in enumerate(before) if one.pixels.shape == now.pixels.shape]
        if not alike:
            return []
        here = np.conj(self._spectrum(now))
        crossed = np.stack([self._spectrum(before[place]) for place in alike]) * here
        peaks = np.fft.irfft2(crossed, axes=(1, 2)).max(axis=(1, 2))
        return [alike[place] for place in np.argsort(-peaks, kind="stable")]

    def _spectrum(self, small: Small) -> NDArray[np.complex64]:
        """Return the phases of a frame at a quarter of its size, cached as long as the frame exists."""
        known = self._spectra.get(small)
        if known is None:
            height, width = (max(2, side // _COARSER) for side in small.pixels.shape)
            coarse = cv2.resize(
                _centred(small.pixels), (width, height), interpolation=cv2.INTER_AREA
            )
            waves = np.fft.rfft2(coarse)
            known = (waves / (np.abs(waves) + 1e-6)).astype(np.complex64)
            self._spectra[small] = known
        return known

    def _by_phase(self, before: Small, now: Small) -> Shift | None:
        one, other = _Details.of(before), _Details.of(now)
        window = self._window(before.pixels.shape[1], before.pixels.shape[0])
        # With the window, small shifts are exact; without it, large shifts are still found.
        # OpenCV multiplies its input by the window in place; hence the copies.
        (x, y), _ = cv2.phaseCorrelate(one.values.copy(), other.values.copy(), window)
        found = _best_of(one, other, -x, -y)
        if found is None:
            (x, y), _ = cv2.phaseCorrelate(one.values.copy(), other.values.copy())
            found = _best_of(one, other, -x, -y)
        return found

    def _by_features(self, before: Small, now: Small) -> Shift | None:
        one, other = self._features_of(before), self._features_of(now)
        if min(len(one.places), len(other.places)) < _LEAST_FEATURES:
            return None
        pairs = cv2.BFMatcher(cv2.NORM_HAMMING, crossCheck=True).match(one.marks, other.marks)
        if len(pairs) < _LEAST_FEATURES:
            return None
        here = one.places[[pair.queryIdx for pair in pairs]]
        moves = here - other.places[[pair.trainIdx for pair in pairs]]
        # The shift most pairs agree on: only the camera moves, so one shift is the whole answer.
        near = np.abs(moves[:, None] - moves[None]).max(axis=2) < 1.5
        votes = near.sum(axis=1)
        chosen = int(votes.argmax())
        if votes[chosen] < _LEAST_FEATURES:
            return None
        x, y = moves[near[chosen]].mean(axis=0)
        return _checked(_Details.of(before), _Details.of(now), float(x), float(y))

    def _features_of(self, small: Small) -> _Features:
        """Return the features of a frame, cached as long as the frame exists.

        A lost view is compared with many frames, and each of those frames with many views.
        """
        known = self._features.get(small)
        if known is None:
            inner = None if small.seen is None else _inner(small.seen)
            found, marks = self._orb.detectAndCompute(small.pixels, inner)
            places = np.array([one.pt for one in found], np.float64).reshape(-1, 2)
            # Without any feature, OpenCV returns no array at all.
            known = _Features(places, np.zeros((0, 32), np.uint8) if marks is None else marks)
            self._features[small] = known
        return known

    def _window(self, width: int, height: int) -> NDArray[np.float32]:
        key = (width, height)
        if key not in self._windows:
            made = cv2.createHanningWindow(key, cv2.CV_32F)
            self._windows[key] = cast(NDArray[np.float32], made)
        return self._windows[key]


@dataclass(frozen=True, slots=True, eq=False)
class _Details:
    """A small frame's details around 0, and where they are known; None means everywhere."""

    values: Details
    seen: Mask | None

    @classmethod
    def of(cls, small: Small) -> _Details:
        """Return the details of a small frame."""
        return cls(_centred(small.pixels), small.seen)

    def part(self, dx: int, dy: int) -> _Details:
        """Return the part that a frame moved by -dx, -dy has in common with this one."""
        height, width = self.values.shape
        rows = slice(max(0, dy), height + min(0, dy))
        columns = slice(max(0, dx), width + min(0, dx))
        seen = None if self.seen is None else self.seen[rows, columns]
        return _Details(self.values[rows, columns], seen)


def _blocks(plane: Any, factor: int) -> Any:
    """Return a plane averaged over whole blocks."""
    if factor == 1:
        return plane
    rows, columns = plane.shape[0] // factor, plane.shape[1] // factor
    whole = plane[: rows * factor, : columns * factor]
    return cv2.resize(whole, (columns, rows), interpolation=cv2.INTER_AREA)


def _grey(details: Any) -> Pixels:
    np.clip(details, -_GREATEST, _GREATEST, out=details)
    return cast(Pixels, cv2.convertScaleAbs(details, alpha=1.0, beta=128.0))


def _centred(pixels: Pixels) -> Details:
    return np.subtract(pixels, 128, dtype=np.float32)


def _inner(seen: Mask) -> Mask:
    """Return where features may be sought."""
    return np.asarray(cv2.erode(seen, np.ones((2 * _INNER_PX + 1,) * 2, np.uint8)), np.uint8)


def _both(one: Mask | None, other: Mask | None) -> Mask | None:
    """Return where both frames are visible; None if both are visible everywhere."""
    if one is None or other is None:
        return one if other is None else other
    return one & other


def _best_of(before: _Details, now: _Details, x: float, y: float) -> Shift | None:
    """Check a shift and its aliases: correlation is cyclic and cannot distinguish x from x ± width."""
    height, width = before.values.shape
    tries = [
        _checked(before, now, x + across, y + down)
        for across in (0, -width if x > 0 else width)
        for down in (0, -height if y > 0 else height)
    ]
    return max((one for one in tries if one), key=lambda one: one.match, default=None)


def _checked(before: _Details, now: _Details, x: float, y: float) -> Shift | None:
    """Return a shift with the correlation of what both frames show, or None if it does not match."""
    height, width = before.values.shape
    dx, dy = round(x), round(y)
    if width - abs(dx) < LEAST_COMMON * width or height - abs(dy) < LEAST_COMMON * height:
        return None
    one, other = before.part(dx, dy), now.part(-dx, -dy)
    both = _both(one.seen, other.seen)
    if both is None:
        match = _correlation(one.values, other.values)
    elif cv2.countNonZero(both) < _LEAST_SEEN * before.values.size:
        return None
    else:
        match = _correlation(one.values[both > 0], other.values[both > 0])
    return Shift(x, y, match) if match >= LEAST_MATCH else None


def _correlation(one: Details, other: Details) -> float:
    """Return Pearson's correlation; 0 if there is nothing to compare."""
    # Products of whole rows: ten times as fast as OpenCV's matching, which searches for a place.
    one, other = one - one.mean(), other - other.mean()
    size = math.sqrt(float(np.vdot(one, one)) * float(np.vdot(other, other)))
    return float(np.vdot(one, other)) / size if size else 0.0

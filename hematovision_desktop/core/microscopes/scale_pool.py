"""The scale belongs to the microscope: one for a folder or stream, pooled from all of its pictures.

A single picture measures itself on its red cells, and where these are few, crushed or out of focus
it can be far off. Pictures of one batch come from one objective nearly always, so that the middle of
their estimates is a better ruler than each one's own.
"""

from __future__ import annotations

import bisect
import math
from collections.abc import Iterable, Sequence
from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.box_fit import USUAL_UM
from hematovision_desktop.core.cells.field import Box, Field, Located, Scale, ScaleSource
from hematovision_desktop.core.cells.same_view import SAME_WITHIN, Size, likeliest, possible_scales

POOLED_FROM = 8
"""Pictures at the head of a batch that tell its scale together, before any of them is cut.

All of them are waited for, on however slow a disk, and looked at again when a batch goes on: the same
folder has the same scale each time, and so the same names.
"""

LEAST_PICTURES = 3
"""Fewer trusted pictures make no pool; each then keeps what it measured."""

LEAST_RED_CELLS = 5
"""Pictures with fewer red cells to measure are not trusted with the pool."""

OTHER_FROM = math.log(1.4)
"""Objectives of one microscope differ by a factor of 1.5 and more (10, 20, 40, 63 and 100 times)."""


LEUKOCYTE_UM = (6.0, 30.0)
"""Sides of the box of any leukocyte; a statement by which they would be others is not believed."""

_BIN = 0.02
"""How finely, in logarithms, the most crowded stretch is looked for."""

_LOOKS, _FINE = 16, 4
"""A batch is judged anew when it grew by this part, or its scale moved by this part of what is the same."""

OTHER_SHARE = 0.1
"""Of a batch, how much at least another objective took, where no leukocyte bears it out."""


@dataclass(frozen=True, slots=True)
class Ruler:
    """What one picture tells of its scale.

    um_per_px: as the locator measured it. red_cells: on how many. leukocyte_px: median side of its
    leukocytes, 0 without any: the second ruler. stated_um_per_px: what the file says, None without.
    size: of the picture.
    """

    um_per_px: float
    red_cells: int
    leukocyte_px: float = 0.0
    stated_um_per_px: float | None = None
    size: Size = (0, 0)

    @property
    def is_trusted(self) -> bool:
        """Whether the pool may learn from it."""
        return self.red_cells >= LEAST_RED_CELLS


def ruler_of(field: Field, located: Located) -> Ruler:
    """Return what a located field tells of its scale, and what its file states."""
    counted = located.scale.source is ScaleSource.RED_CELLS
    red = len(located.red_cells or ()) if counted else 0
    middle = middle_side_px(spot.box for spot in located.locations)
    size = field.width, field.height
    return Ruler(located.scale.um_per_px, red, middle, field.stated_um_per_px, size)


def middle_side_px(boxes: Iterable[Box]) -> float:
    """Return the middle side of a picture's leukocytes in px, 0 without any."""
    sides = sorted(math.sqrt(box.width * box.height) for box in boxes)
    return sides[len(sides) // 2] if sides else 0.0


def fits_leukocytes(leukocyte_px: float, um_per_px: float) -> bool:
    """Whether leukocytes of a side in px, 0 without any, would be leukocytes at a scale."""
    size_um = leukocyte_px * um_per_px
    return not leukocyte_px or LEUKOCYTE_UM[0] <= size_um <= LEUKOCYTE_UM[1]


class Kept(Protocol):
    """A scale that is kept for the pictures' microscope; see core.microscopes.microscope_scale."""

    def possible(self, size: Size) -> tuple[float, ...]:
        """Return µm per pixel that pictures of a size may have, the likelier first; () of none."""
        ...


class _Crowd:
    """Estimates of one thing, of which those that lie closest together are believed."""

    def __init__(self) -> None:
        self.logs: list[float] = []
        self._bins: set[int] = set()
        self._found: tuple[float | None] | None = None

    def add(self, value: float) -> None:
        bisect.insort(self.logs, math.log(value))
        self._bins.add(math.floor(math.log(value) / _BIN))
        self._found = None

    @property
    def middle(self) -> float | None:
        """The mean of the middle half of the most crowded stretch of estimates, so that pictures of
        two objectives do not meet at a scale that neither has; None while too few tell one.
        """
        found = self._found = self._found or (self._find_middle(),)  # every picture asks for it
        return found[0]

    def _find_middle(self) -> float | None:
        if len(self.logs) < LEAST_PICTURES:
            return None
        bins = sorted(self._bins)
        crowd = max(bins, key=lambda first: self._count_from(first * _BIN))
        low = bisect.bisect_left(self.logs, crowd * _BIN)
        high = bisect.bisect_left(self.logs, crowd * _BIN + 2 * SAME_WITHIN)
        return math.exp(_middle(self.logs[low:high]))

    def _count_from(self, low: float) -> int:
        first = bisect.bisect_left(self.logs, low)
        return bisect.bisect_left(self.logs, low + 2 * SAME_WITHIN) - first


class ScalePool:
    """Learns from the pictures of one batch in their order and gives each its scale.

    The same pictures in the same order give the same scales; feed it from one thread. remembered:
    what was measured on the same microscope before, None where nothing was. kept: the scale that is
    kept for it; it takes the place of the pool's, which stays as a check.
    """

    def __init__(self, remembered: float | None = None, kept: Kept | None = None) -> None:
        self._remembered = remembered
        self._kept = kept
        self._all = _Crowd()
        self._trusted: dict[Size | None, list[Ruler]] = {None: []}
        self._judged: dict[Size | None, _Judged] = {}
        self._by_size: dict[Size, _Crowd] = {}
        self._times_kept = _Crowd()
        self._sides_px: dict[Size, list[float]] = {}
        self._leukocyte_um: list[float] = []

    def add(self, ruler: Ruler) -> None:
        """Learn from a picture."""
        if ruler.leukocyte_px:
            bisect.insort(self._sides_px.setdefault(ruler.size, []), ruler.leukocyte_px)
        if not ruler.is_trusted:
            return
        self._trusted[None].append(ruler)
        self._trusted.setdefault(ruler.size, []).append(ruler)
        self._all.add(ruler.um_per_px)
        self._by_size.setdefault(ruler.size, _Crowd()).add(ruler.um_per_px)
        possible = self._kept.possible(ruler.size) if self._kept is not None else ()
        kept = likeliest(possible, ruler.um_per_px, SAME_WITHIN)
        if kept is not None:
            self._times_kept.add(ruler.um_per_px / kept)
        if ruler.leukocyte_px:
            bisect.insort(self._leukocyte_um, ruler.leukocyte_px * ruler.um_per_px)

    @property
    def um_per_px(self) -> float | None:
        """The pooled scale; None while too few pictures tell one."""
        return self._all.middle

    def settle(self, scale: Scale, ruler: Ruler) -> Scale:
        """Return the scale of a picture that measured `scale` by itself.

        What a person set stays. What is kept for the microscope holds, unless the pool truly
        differs from it: that is another objective. A picture of another objective keeps its own if
        its second ruler, the leukocytes, bears it out, or, without any, enough other pictures like
        it. Where neither the batch nor the picture's own red cells tell, what its file states or
        what was measured on the microscope before does, unless its leukocytes contradict.
        """
        if scale.source is ScaleSource.SET:
            return scale
        kept = self._kept_for(ruler)
        if kept is not None:
            return scale if self._is_of_another(ruler, kept) else Scale(kept, ScaleSource.KEPT)
        pooled = self._pooled_for(ruler)
        if pooled is None:
            return scale if ruler.is_trusted else self._told(ruler) or scale
        return scale if self._is_of_another(ruler, pooled) else Scale(pooled, ScaleSource.POOLED)

    def is_doubtful(self, scale: Scale, ruler: Ruler) -> bool:
        """Whether a picture's scale, as settled, is the batch's and the batch is not of one mind.

        Few pictures agree on it, or half as many agree on another one that nothing bears out, or the
        file states another objective's, by which its leukocytes would be leukocytes, too.
        """
        if scale.source is not ScaleSource.POOLED:
            return False
        stated = ruler.stated_um_per_px if ruler.leukocyte_px else None
        if stated is not None and fits_leukocytes(ruler.leukocyte_px, stated):
            belied = abs(math.log(stated / scale.um_per_px)) > OTHER_FROM
            if belied:
                return True
        size: Size | None = ruler.size
        if len(self._trusted.get(size, ())) < LEAST_PICTURES:
            if abs(math.log(scale.um_per_px / (self.um_per_px or scale.um_per_px))) > SAME_WITHIN:
                return False  # worked out from pictures of another size
            size = None  # those of every size
        alike = self._trusted[size]
        judged = self._judged.get(size)
        if judged is None or judged.is_past(len(alike), scale):
            judged = _Judged(len(alike), scale, self._is_of_two_minds(alike, scale))
            self._judged[size] = judged
        return judged.doubtful

    def _is_of_two_minds(self, alike: Sequence[Ruler], scale: Scale) -> bool:
        apart = [one for one in alike if not _is_near(one, scale)]
        agreed = len(alike) - len(apart)
        beside = sorted(
            math.log(one.um_per_px)
            for one in apart
            if not self._is_of_another(one, scale.um_per_px)
        )
        return agreed < LEAST_PICTURES or 2 * _most_alike(beside) >= agreed

    def _pooled_for(self, ruler: Ruler) -> float | None:
        """Return the pooled scale as it is for pictures of a size.

        Cuts of one view share it, whatever their size. Pictures of a size that tell another one
        together have that; fewer of them are the same view in more or fewer pixels, if what they
        tell lies nearer to that.
        """
        pooled = self.um_per_px
        if pooled is None:
            return None
        own = self._by_size.get(ruler.size)
        alike = None if own is None else own.middle
        if alike is not None and abs(math.log(alike / pooled)) > SAME_WITHIN:
            return alike
        if own is None and len(self._by_size) > 1:
            return pooled  # cuts of many sizes
        main = max(self._by_size, key=lambda size: len(self._by_size[size].logs))
        worked_out = possible_scales(pooled, main, ruler.size)
        return self._likeliest((pooled, *worked_out), ruler)

    def _likeliest(self, scales: Sequence[float], ruler: Ruler) -> float | None:
        """Return which scale is a picture's by the red cells of the pictures of its size, so that all
        of them are taken alike, else by its own, else by leukocytes likewise.
        """
        own = self._by_size.get(ruler.size)
        if own is not None:
            return likeliest(scales, math.exp(_median(own.logs)), SAME_WITHIN)
        if ruler.is_trusted:
            return likeliest(scales, ruler.um_per_px, SAME_WITHIN)
        sides = self._sides_px.get(ruler.size)
        side_px = _median(sides) if sides else ruler.leukocyte_px
        return likeliest(scales, USUAL_UM / side_px if side_px else None, math.inf)

    def _kept_for(self, ruler: Ruler) -> float | None:
        """Return the scale kept for a picture; None where there is none or it is belied.

        The pool belies it; where there is none, the picture's red cells, if its leukocytes do not
        speak for what is kept, or these alone.
        """
        possible = self._kept.possible(ruler.size) if self._kept is not None else ()
        kept = self._likeliest(possible, ruler)
        if kept is None:
            return None
        times = self._times_kept.middle
        differs = abs(math.log(times or ruler.um_per_px / kept)) > OTHER_FROM
        if times is None and not ruler.is_trusted:
            differs = not fits_leukocytes(ruler.leukocyte_px, kept)
        elif times is None and ruler.leukocyte_px:
            differs &= _leukocytes_tell(ruler, kept, USUAL_UM)
        return None if differs else kept

    def _is_of_another(self, ruler: Ruler, usual: float) -> bool:
        """Whether a picture is of another objective than the usual scale's."""
        apart = abs(math.log(ruler.um_per_px / usual))
        return apart > OTHER_FROM and ruler.is_trusted and self._is_borne_out(ruler, usual)

    def _told(self, ruler: Ruler) -> Scale | None:
        told = (
            (ruler.stated_um_per_px, ScaleSource.STATED),
            (self._remembered, ScaleSource.REMEMBERED),
        )
        for um_per_px, source in told:
            if um_per_px is None:
                continue
            if fits_leukocytes(ruler.leukocyte_px, um_per_px):
                return Scale(um_per_px, source)
        return None

    def _is_borne_out(self, ruler: Ruler, pooled: float) -> bool:
        if ruler.leukocyte_px and len(self._leukocyte_um) >= LEAST_PICTURES:
            return _leukocytes_tell(ruler, pooled, _median(self._leukocyte_um))
        own = math.log(ruler.um_per_px)
        first = bisect.bisect_left(self._all.logs, own - SAME_WITHIN)
        alike = bisect.bisect_right(self._all.logs, own + SAME_WITHIN) - first
        return alike >= max(LEAST_PICTURES, OTHER_SHARE * len(self._all.logs))


@dataclass(frozen=True, slots=True)
class _Judged:
    """Whether so many pictures were of two minds about a scale."""

    pictures: int
    scale: Scale
    doubtful: bool

    def is_past(self, pictures: int, scale: Scale) -> bool:
        """Whether there are enough more pictures, or another scale, to look again.

        A look takes all pictures: at each one of a large batch its time would be the square of theirs.
        """
        moved = abs(math.log(scale.um_per_px / self.scale.um_per_px)) > SAME_WITHIN / _FINE
        return moved or pictures > self.pictures + self.pictures // _LOOKS


def _is_near(ruler: Ruler, scale: Scale) -> bool:
    return abs(math.log(ruler.um_per_px / scale.um_per_px)) <= SAME_WITHIN


def _most_alike(ordered: Sequence[float]) -> int:
    """Return how many of some logarithms lie as close together as pictures of one view."""
    return max(
        (
            bisect.bisect_right(ordered, one + 2 * SAME_WITHIN) - at
            for at, one in enumerate(ordered)
        ),
        default=0,
    )


def _leukocytes_tell(ruler: Ruler, other: float, usual_um: float) -> bool:
    """Whether a picture's leukocytes are as large as usual by its own measure, and not by another."""
    by_own = abs(math.log(ruler.leukocyte_px * ruler.um_per_px / usual_um))
    by_other = abs(math.log(ruler.leukocyte_px * other / usual_um))
    return by_own < SAME_WITHIN * 2 < by_other


def _median(ordered: Sequence[float]) -> float:
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def _middle(ordered: Sequence[float]) -> float:
    """Return the mean of the middle half, of three the mean.

    In draws of 3 to 16 pictures of eight training sources its mean error is up to 6 % smaller than
    the median's, and about as many pictures are far off.
    """
    beside = len(ordered) // 4
    kept = ordered[beside : len(ordered) - beside]
    return sum(kept) / len(kept)

"""How many more cells would settle on which side of a limit a share is."""

from __future__ import annotations

from enum import StrEnum

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.verdicts.differential import binomial_interval

MOST_MORE = 10_000
"""Nobody counts more; a share so close to a limit is not settled by counting."""


class Question(StrEnum):
    """The question that more cells would settle."""

    RAISED = "raised"
    LOWERED = "lowered"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class HowMany:
    """more: leukocytes to count beyond those counted; None: counting alone will not settle it."""

    question: Question
    more: int | None


def how_many_more(count: int, total: int, low: float | None, high: float | None) -> HowMany | None:
    """Return how many more leukocytes would settle whether a share is outside its range.

    low, high: percent, each may be missing. None: it is settled, or there is nothing to settle.

    Assuming the share stays the same, this is the smallest total at which its exact 95 % interval
    (Clopper and Pearson, Biometrika 26, 1934) contains neither limit. The interval narrows steadily
    with the total, so bisection finds it. As in Rümke, Triangle 4, 1960: the interval of the count
    decides whether two percentages of a differential differ.
    """
    if not total or (low is None and high is None):
        return None
    limits = [one / 100.0 for one in (low, high) if one is not None and 0.0 < one < 100.0]
    share = count / total

    def crossed(cells: int) -> list[float]:
        least, most = binomial_interval(count * cells / total, cells)
        return [one for one in limits if least <= one <= most]

    open_ones = crossed(total)
    if not open_ones:
        return None
    question = _question(open_ones, share, low, high)
    if crossed(total + MOST_MORE):
        return HowMany(question, None)
    too_few, enough = total, total + MOST_MORE
    while enough - too_few > 1:
        middle = (too_few + enough) // 2
        if crossed(middle):
            too_few = middle
        else:
            enough = middle
    return HowMany(question, enough - total)


def _question(
    open_ones: list[float], share: float, low: float | None, high: float | None
) -> Question:
    if high is not None and 100.0 * share > high:
        return Question.RAISED
    if low is not None and 100.0 * share < low:
        return Question.LOWERED
    if len(open_ones) > 1:
        return Question.OUTSIDE
    return Question.LOWERED if low is not None and open_ones[0] == low / 100.0 else Question.RAISED

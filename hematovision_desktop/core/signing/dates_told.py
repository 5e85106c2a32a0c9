"""Which dates of a log are credible: a computer with an empty battery starts in 2000, or in 2099.

The chain of events has its own order, whatever the clock said. A day far beyond all previous ones,
and one before a day that had already come, were recorded by a wrong clock.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from hematovision_desktop.core.base.late_dataclass import dataclass

DATE_CONFIRMED = "date confirmed"
"""The kind of event by which a person confirms that the computer's date is correct."""
SHORTEST_JUMP, LONGEST_JUMP = timedelta(days=7), timedelta(days=60)
_PART_OF_KEPT = 10
"""The part of the retention period that a clock may be ahead unnoticed: data is then removed that
much too early.
"""
_SLACK = timedelta(days=1)
"""The chain's days are in UTC; local days may differ by one."""


@dataclass(frozen=True, slots=True)
class DayAtWork:
    """A day, in UTC, on which the log was written to. is_confirmed: a person said that it is correct."""

    day: date
    is_confirmed: bool = False


@dataclass(frozen=True, slots=True)
class DatesTold:
    """What a chain of events shows about its dates.

    latest: the latest credible day, None if there is none. meant: for a day to which the clock was
    set back, the day before which it cannot have been.
    """

    latest: date | None
    meant: Mapping[date, date]

    def is_past(self, day: date, last: date) -> bool:
        """Return whether a day is a given one or earlier, whatever the clock then said."""
        return max(day, self.meant.get(day, day)) <= last


def weigh_dates(days: Iterable[DayAtWork], today: date, kept_days: int) -> DatesTold:
    """Return which dates are credible. days: in the order of the chain, each run of a day once.

    A day may be beyond those before it by a tenth of the days kept, at least a week, at most two
    months.
    """
    jump = longest_jump(kept_days)
    latest: date | None = None
    meant: dict[date, date] = {}
    for one in days:
        if one.day > today + _SLACK:
            continue
        if latest is None or one.is_confirmed:
            latest = one.day
        elif one.day <= latest + jump:
            if one.day < latest - _SLACK:
                for near in (one.day - _SLACK, one.day, one.day + _SLACK):
                    meant[near] = max(latest, meant.get(near, latest))
            latest = max(latest, one.day)
    return DatesTold(latest, meant)


def longest_jump(kept_days: int) -> timedelta:
    """Return how far a day may be beyond all previous ones, given the number of days that are kept."""
    return min(max(timedelta(days=kept_days // _PART_OF_KEPT), SHORTEST_JUMP), LONGEST_JUMP)

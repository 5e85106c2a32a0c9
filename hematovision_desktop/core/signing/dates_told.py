"""Which dates of a log can be believed: a computer with an empty battery starts in 2000, or in 2099.

The chain of events has its own order, whatever the clock said. A day far beyond all before it, and one
that lies before a day that had already come, were told by a clock that was wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from hematovision_desktop.core.base.late_dataclass import dataclass

DATE_CONFIRMED = "date confirmed"
"""The kind of the event by which a person says that the computer's date is right."""
SHORTEST_JUMP, LONGEST_JUMP = timedelta(days=7), timedelta(days=60)
_PART_OF_KEPT = 10
"""So much of the time that is kept may a clock go ahead unnoticed: what it takes goes that much too early."""
_SLACK = timedelta(days=1)
"""Days of the chain are those of UTC; people's may be one away."""


@dataclass(frozen=True, slots=True)
class DayAtWork:
    """A day, of UTC, on which the log was told of something. is_confirmed: a person said that it is right."""

    day: date
    is_confirmed: bool = False


@dataclass(frozen=True, slots=True)
class DatesTold:
    """What a chain of events tells of its dates.

    latest: the latest day that can be believed, None where there is none. meant: for a day to which the
    clock was set back, the day before which it cannot have been.
    """

    latest: date | None
    meant: Mapping[date, date]

    def is_past(self, day: date, last: date) -> bool:
        """Whether a day is a certain one or before, whatever the clock then said."""
        return max(day, self.meant.get(day, day)) <= last


def weigh_dates(days: Iterable[DayAtWork], today: date, kept_days: int) -> DatesTold:
    """Return which dates can be believed. days: in the order of the chain, and each run of a day once.

    A day may lie a tenth of the days kept beyond those before it, at least a week, at most two months.
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
    """Return how far a day may lie beyond all before it, where so many days are kept."""
    return min(max(timedelta(days=kept_days // _PART_OF_KEPT), SHORTEST_JUMP), LONGEST_JUMP)

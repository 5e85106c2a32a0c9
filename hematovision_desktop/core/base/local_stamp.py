"""Local time as people and names of files write it, also in the hour that comes twice when summer time ends."""

from __future__ import annotations

from datetime import UTC, datetime

_FORM = "%Y-%m-%d %H-%M-%S"
_AGAIN = " again"
"""Ends the name of what was made when the hour came for the second time."""


def stamp_of(when: datetime) -> str:
    """Return a moment to the second as a name; no other second has the same."""
    local = when.astimezone()
    return f"{local:{_FORM}}{_AGAIN if is_again(when) else ''}"


def clock_time(when: datetime, *, seconds: bool = False) -> str:
    """Return a moment as local time; with how far it is from UTC in the hour that comes twice."""
    form = f"%Y-%m-%d %H:%M{':%S' if seconds else ''}{' UTC%z' if comes_twice(when) else ''}"
    return f"{when.astimezone():{form}}"


def moment_of(stamp: str) -> datetime:
    """Return the moment that a name says; ValueError where it says none."""
    local = datetime.strptime(stamp.removesuffix(_AGAIN), _FORM)
    return local.replace(fold=int(stamp.endswith(_AGAIN))).astimezone(UTC)


def is_again(when: datetime) -> bool:
    """Tell whether the clock showed this moment's time before, an hour ago."""
    local = when.astimezone()
    return local.replace(tzinfo=None, fold=0).astimezone(UTC) != local.astimezone(UTC)


def comes_twice(when: datetime) -> bool:
    """Tell whether the clock shows this moment's time twice."""
    plain = when.astimezone().replace(tzinfo=None)
    return plain.replace(fold=0).astimezone(UTC) != plain.replace(fold=1).astimezone(UTC)

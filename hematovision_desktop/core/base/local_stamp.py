"""Local time as people and file names write it, even in the hour that repeats when summer time ends."""

from __future__ import annotations

from datetime import UTC, datetime

_FORM = "%Y-%m-%d %H-%M-%S"
_AGAIN = " again"
"""Suffix of a name that was made when the hour came for the second time."""


def stamp_of(when: datetime) -> str:
    """Return a moment to the second as a name; no other second has the same name."""
    local = when.astimezone()
    return f"{local:{_FORM}}{_AGAIN if is_again(when) else ''}"


def clock_time(when: datetime, *, seconds: bool = False) -> str:
    """Return a moment as local time, with its UTC offset in the hour that repeats."""
    form = f"%Y-%m-%d %H:%M{':%S' if seconds else ''}{' UTC%z' if comes_twice(when) else ''}"
    return f"{when.astimezone():{form}}"


def moment_of(stamp: str) -> datetime:
    """Return the moment that a name gives. Raises ValueError if it gives none."""
    local = datetime.strptime(stamp.removesuffix(_AGAIN), _FORM)
    return local.replace(fold=int(stamp.endswith(_AGAIN))).astimezone(UTC)


def is_again(when: datetime) -> bool:
    """Return whether the clock already showed this moment's time an hour ago."""
    local = when.astimezone()
    return local.replace(tzinfo=None, fold=0).astimezone(UTC) != local.astimezone(UTC)


def comes_twice(when: datetime) -> bool:
    """Return whether the clock shows this moment's time twice."""
    plain = when.astimezone().replace(tzinfo=None)
    return plain.replace(fold=0).astimezone(UTC) != plain.replace(fold=1).astimezone(UTC)

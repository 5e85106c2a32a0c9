"""Names by local time are unique and in order, even when an hour comes twice."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from hematovision_desktop.core.base.local_stamp import (
    clock_time,
    comes_twice,
    is_again,
    moment_of,
    stamp_of,
)

ENDS = datetime(2026, 10, 25, 1, 0, tzinfo=UTC)  # 3:00 becomes 2:00 in Central Europe


@pytest.fixture(autouse=True)
def middle_europe(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("the time zone of a process cannot be set on this system")
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_every_minute_of_that_night_has_its_own_name_and_reads_back() -> None:
    moments = [ENDS + timedelta(minutes=one) for one in range(-120, 120, 7)]
    names = [stamp_of(one) for one in moments]
    assert len(set(names)) == len(moments)
    assert [moment_of(one) for one in names] == moments


@pytest.mark.parametrize(
    ("minutes", "twice", "again"),
    [(-90, False, False), (-30, True, False), (30, True, True), (90, False, False)],
)
def test_knows_which_hour_comes_twice(minutes: int, twice: bool, again: bool) -> None:
    when = ENDS + timedelta(minutes=minutes)
    assert (comes_twice(when), is_again(when)) == (twice, again)
    assert stamp_of(when).endswith(" again") == again


def test_times_for_people_are_unique_too() -> None:
    both = [ENDS + timedelta(minutes=one) for one in (-30, 30, 90)]
    assert [clock_time(one) for one in both] == [
        "2026-10-25 02:30 UTC+0200",
        "2026-10-25 02:30 UTC+0100",
        "2026-10-25 03:30",
    ]
    assert clock_time(both[2], seconds=True) == "2026-10-25 03:30:00"


def test_the_hour_that_is_skipped_in_spring() -> None:
    when = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert stamp_of(when) == "2026-03-29 03-30-00"
    assert moment_of(stamp_of(when)) == when and not comes_twice(when)

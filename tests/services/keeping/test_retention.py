"""Expired batches are removed, with an event in the chain; signed, open and newer ones stay."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from headless import Headless
from log_samples import a_cell, a_result, a_start

from hematovision_desktop.adapters.log.disk.cipher import connect
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.local_stamp import stamp_of
from hematovision_desktop.core.logbook.log import BatchState, LogQuery
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.signing.dates_told import DayAtWork, longest_jump, weigh_dates
from hematovision_desktop.services.keeping import retention
from hematovision_desktop.services.keeping.backup_steps import remove_older
from hematovision_desktop.services.messages.program import Done, Fault
from hematovision_desktop.services.messages.review import LogChanged
from hematovision_desktop.services.program.program import Program

AGES = (1, 9, 10, 40, 400)
"""Days ago at which the batches of the log began."""


@pytest.fixture
def home(data_folder: Path) -> Path:
    log = build_outside().open_log(data_folder / "log.sqlite")
    for days in AGES:
        start = replace(
            a_start(f"{days} days"), started_at=datetime.now(UTC) - timedelta(days=days)
        )
        batch = log.begin_batch(start)
        log.add_fields(batch, [a_result(0, f"/slides/{days}.jpg", a_cell(), a_cell())])
        log.end_batch(batch, BatchState.FINISHED)
    log.close()
    return data_folder


@pytest.fixture
def desk(home: Path, tiny_pack: Path) -> Iterator[Headless]:
    one = Headless()
    one.program = Program(Settings(pack_path=tiny_pack), one.send, build_outside())
    yield one
    one.program.close()


def kept(home: Path) -> list[str]:
    log = build_outside().open_log(home / "log.sqlite")
    try:
        return [one.start.name for one in log.batches(LogQuery())]
    finally:
        log.close()


def test_removes_nothing_unless_retention_is_on(desk: Headless, home: Path) -> None:
    desk.program.load_model()
    desk.program.retention.look()
    assert desk.program.close()
    assert len(kept(home)) == len(AGES)


def test_removes_expired_batches_and_records_it_in_the_chain(desk: Headless, home: Path) -> None:
    desk.program.apply_settings(Settings(keep_days=10))
    done = desk.wait(Done)
    assert done.text == "3 batches older than 10 days were removed."
    assert desk.program.flush()
    desk.program.retention.look()  # not twice a day
    assert desk.program.close()
    assert sorted(kept(home)) == ["1 days", "9 days"]
    log = build_outside().open_log(home / "log.sqlite")
    told = [one for one in log.events() if one.kind == "retention"]
    log.close()
    assert len(told) == 1
    assert "3 batches, 6 cells" in str(told[0].payload)


def test_reports_what_was_removed_even_if_a_fault_stops_the_rest(
    desk: Headless, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "AT_ONCE", 1)
    remove_batch, left = SqliteLog.remove_batch, [True]

    def once(log: SqliteLog, batch_id: int) -> None:
        if not left:
            raise EnvironmentFault("The disk is full.")
        left.clear()
        remove_batch(log, batch_id)

    monkeypatch.setattr(SqliteLog, "remove_batch", once)
    desk.program.apply_settings(Settings(keep_days=10))
    assert desk.wait(Done).text == "1 batch older than 10 days was removed."
    desk.wait(LogChanged)
    assert "The disk is full." in desk.wait(Fault).message
    assert desk.program.close()
    log = build_outside().open_log(home / "log.sqlite")
    told = [str(one.payload) for one in log.events() if one.kind == "retention"]
    log.close()
    assert len(told) == 1 and "1 batches, 2 cells" in told[0]


def test_removes_clips_and_files_put_aside_wherever_the_log_is(
    desk: Headless, home: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    log = stick / "log.sqlite"
    opened = build_outside().open_log(log)
    opened.begin_batch(replace(a_start(), started_at=datetime.now(UTC) - timedelta(days=30)))
    opened.close()
    ages = {20: "old", 2: "young"}
    stay, go = [], []
    for days, name in ages.items():
        at = datetime.now(UTC) - timedelta(days=days)
        aside = stick / f"log.sqlite before {stamp_of(at)}"
        files = [
            home / "recordings" / f"{name}.png",
            stick / "recordings" / f"{name}.png",
            stick / "live" / name / "cell.png.before-restore",
            aside / "log.sqlite",
            aside.with_name(f"{aside.name} (2)") / "log.sqlite",
        ]
        for one in files:
            one.parent.mkdir(parents=True, exist_ok=True)
            one.write_bytes(b"a patient's")
            os.utime(one, (at.timestamp(), at.timestamp()))
        (go if days > 10 else stay).extend(files)
    own = stick / "log.sqlite before the move" / "log.sqlite"
    others = stick / "log.sqlite before 2020-01-01 10-00-00" / "letter.txt"
    for one in (own, others):
        one.parent.mkdir()
        one.touch()
    desk.program.apply_settings(Settings(log_path=log, keep_days=10))
    desk.wait(Done)
    assert desk.program.close()
    assert not any(one.exists() for one in go)
    assert all(one.exists() for one in (*stay, own, others))


# A wrong clock


@pytest.mark.parametrize("year", [2033, 2099])
def test_removes_nothing_by_a_clock_far_ahead_until_a_person_confirms_it(
    desk: Headless, home: Path, year: int
) -> None:
    clips = home / "recordings" / "clip.avi"
    clips.parent.mkdir()
    clips.touch()
    desk.program.retention.settings = Settings(keep_days=365)
    for day in (1, 2):  # and also the next morning
        desk.program.retention.look(date(year, 1, day))
        told = desk.wait(Fault)
        assert f"{year}-01-0{day}" in told.message and "Nothing old was removed" in told.message
    assert len(desk.search(LogQuery())) == len(AGES)
    assert clips.exists()
    desk.program.retention.settings = Settings(keep_days=366)
    desk.program.retention.look(datetime.now().astimezone().date())
    assert desk.wait(Done).text == "1 batch older than 366 days was removed."
    assert desk.program.close()


@pytest.mark.parametrize("asked", [True, False])
def test_a_person_can_confirm_the_date(desk: Headless, home: Path, asked: bool) -> None:
    desk.program.close()
    with closing(connect(home / "log.sqlite")) as raw:  # the log was last used long ago
        raw.execute("DROP TRIGGER events_stay_update")
        raw.execute("UPDATE events SET at = '2020-02-02T10:00:00.000000+00:00'")
    before = Settings(keep_days=30 if asked else 5)
    desk.program = Program(before, desk.send, build_outside())
    desk.program.apply_settings(replace(before, keep_days=10))
    told = desk.wait(Done if asked else Fault)
    assert isinstance(told, Done) or "2020" not in told.message
    assert desk.program.close()
    assert len(kept(home)) == (2 if asked else len(AGES))


def days_of(*told: str) -> list[DayAtWork]:
    return [DayAtWork(date.fromisoformat(one.strip("!")), one.endswith("!")) for one in told]


RIGHT = ("2026-05-01", "2026-05-02")


@pytest.mark.parametrize(
    ("told", "latest"),
    [
        ((), None),
        (RIGHT, "2026-05-02"),
        ((*RIGHT, "2026-06-07"), "2026-06-07"),  # a holiday
        ((*RIGHT, "2026-07-30"), "2026-05-02"),
        ((*RIGHT, "2026-07-30", "2026-07-31"), "2026-05-02"),
        ((*RIGHT, "2026-07-30", "2026-07-30!", "2026-07-31"), "2026-07-31"),
        ((*RIGHT, "2099-01-01!", "2026-05-03"), "2026-05-03"),  # after today: certainly wrong
        (("2099-01-01", *RIGHT), "2026-05-02"),
        (("2000-01-01", *RIGHT), "2000-01-01"),
        ((*RIGHT, "2000-01-01", "2026-05-03"), "2026-05-03"),
    ],
)
def test_believes_a_date_that_fits_the_earlier_ones(
    told: tuple[str, ...], latest: str | None
) -> None:
    found = weigh_dates(days_of(*told), date(2026, 8, 1), 365).latest
    assert (found and found.isoformat()) == latest


@pytest.mark.parametrize("kept_days", [1, 30, 365, 3650])
def test_the_allowed_jump_of_the_clock_grows_with_the_retention_time(kept_days: int) -> None:
    assert timedelta(days=7) <= longest_jump(kept_days) <= timedelta(days=60)
    assert longest_jump(kept_days) <= max(timedelta(days=kept_days / 10), timedelta(days=7))


def test_a_batch_dated_by_a_clock_set_back_is_as_old_as_the_one_before(
    desk: Headless, home: Path
) -> None:
    desk.program.close()
    log = build_outside().open_log(home / "log.sqlite")
    log.begin_batch(
        replace(a_start("by a wrong clock"), started_at=datetime(2000, 1, 1, tzinfo=UTC))
    )
    log.close()
    clips = home / "recordings" / "clip.avi"
    clips.parent.mkdir()
    clips.touch()
    at = datetime(2000, 1, 1, 12, tzinfo=UTC).timestamp()
    os.utime(clips, (at, at))
    with closing(connect(home / "log.sqlite")) as raw:
        raw.execute("DROP TRIGGER events_stay_update")
        raw.execute(
            "UPDATE events SET at = '2000-01-01T10:00:00.000000+00:00' "
            "WHERE number = (SELECT max(number) FROM events)"
        )
    today = datetime.now().astimezone().date()
    desk.program = Program(Settings(keep_days=10), desk.send, build_outside())
    desk.program.retention.look(today)
    assert desk.wait(Done).text == "3 batches older than 10 days were removed."
    assert clips.exists()
    # It expires together with the work of the day before.
    told = weigh_dates(days_of("2026-05-01", "2000-01-01", "2026-05-02"), date(2026, 5, 9), 365)
    assert not told.is_past(date(2000, 1, 1), date(2026, 4, 30))
    assert told.is_past(date(2000, 1, 1), date(2026, 5, 1))
    assert desk.program.close()
    assert sorted(kept(home)) == ["1 days", "9 days", "by a wrong clock"]


def test_keeps_an_open_batch(desk: Headless, home: Path) -> None:
    (old, *_) = desk.search(LogQuery(words=("400",)))
    desk.program.open_batch(old.batch_id)
    desk.until(lambda: desk.program.review.view is not None)
    desk.program.apply_settings(Settings(keep_days=10))
    desk.wait(Done)
    assert desk.program.close()
    assert sorted(kept(home)) == ["1 days", "400 days", "9 days"]


def test_removes_expired_backups_except_the_newest(tmp_path: Path) -> None:
    names = [f"HematoVision backup 2026-0{month}-01 08-00-00" for month in range(1, 6)]
    for name in names:
        (tmp_path / name).mkdir()
        (tmp_path / name / "files.json").write_bytes(b"{}")
    remove_older(tmp_path, lambda day: day <= date(2026, 3, 1))
    assert sorted(one.name for one in tmp_path.iterdir()) == names[3:]
    remove_older(tmp_path, lambda _day: True)
    assert sorted(one.name for one in tmp_path.iterdir()) == names[4:]

"""Removal of data older than a laboratory's retention period, recorded in the chain of events."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hematovision_desktop.core.base.errors import EnvironmentFault, UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.logbook.log import RECORDINGS, LogQuery, Stage
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.samples.sample_log import Page, SampleQuery, SampleSigned
from hematovision_desktop.core.signing.dates_told import (
    DATE_CONFIRMED,
    DatesTold,
    longest_jump,
    weigh_dates,
)
from hematovision_desktop.services.keeping.backup_steps import (
    remove_older,
    remove_put_aside,
    written_on,
)
from hematovision_desktop.services.log.log_writer import LogClosed
from hematovision_desktop.services.messages.program import Done, Fault
from hematovision_desktop.services.messages.review import LogChanged
from hematovision_desktop.services.review.journal import LogInUse
from hematovision_desktop.services.review.review import Review
from hematovision_desktop.services.review.workplace import Workplace

AT_ONCE = 20
"""How many batches are removed before the log's thread may do something else."""


@dataclass(frozen=True, slots=True)
class Removed:
    """What was removed."""

    batches: int = 0
    cells: int = 0
    samples: int = 0

    def __add__(self, other: Removed) -> Removed:
        return Removed(
            self.batches + other.batches, self.cells + other.cells, self.samples + other.samples
        )


@dataclass(frozen=True, slots=True)
class Past:
    """What is too old: a day and everything before it, as far as the clock was correct."""

    last: date
    told: DatesTold

    def holds(self, day: date) -> bool:
        """Return whether a day is too old."""
        return self.told.is_past(day, self.last)


class Retention:
    """The removal of data that is too old, at most once a day; `settings.keep_days` None: never.

    recordings: the present folder of snapshots and clips; older ones may be beside the log.
    """

    def __init__(
        self,
        place: Workplace,
        review: Review,
        settings: Settings,
        *,
        recordings: Path,
    ) -> None:
        self._review = review
        self._workers = place.workers
        self._log = place.log
        self._send = place.send
        self.settings = settings
        self._recordings = recordings
        self._done: tuple[date, int, int] | None = None

    def look(self, today: date | None = None, *, confirmed: bool = False) -> None:
        """Remove data that is too old, unless that was done today.

        Nothing is removed if the date is far beyond what the log knows: that is reported, and waits
        for a person. confirmed: a person was asked a moment ago, with the date in view.
        """
        days, now = self.settings.keep_days, today or datetime.now().astimezone().date()
        log = self._log()
        if days is None or self._done == (now, days, log.number):
            return
        self._done = (now, days, log.number)
        # An open batch is in use; it is removed on another day.
        open_now = {one.batch_id for one in self._review.batches if one.batch_id is not None}
        self._workers.run("files", self._clear, log, now, days, open_now, confirmed)

    def _clear(
        self, log: LogInUse, today: date, days: int, open_now: set[int], confirmed: bool
    ) -> None:
        with suppress(LogClosed):
            past = self._past(log, today, days, confirmed)
            if past is not None:
                self._remove(log, past, open_now, days)

    def _past(self, log: LogInUse, today: date, days: int, confirmed: bool) -> Past | None:
        """Return what is too old, None if the computer's date is not believed."""
        if confirmed:
            log.ask(lambda there: there.add_event(DATE_CONFIRMED, ""))
        at_work = log.ask(lambda there: there.days_at_work())
        told = weigh_dates(at_work, today, days)
        if told.latest is not None and today > told.latest + longest_jump(days):
            self._send(
                Fault(
                    sentence(
                        "Nothing old was removed: by this computer's date, {today}, the log was last used {days} "
                        "days ago. Set the clock right. If it is right, switch Remove batches after off and on "
                        "again in Settings.",
                        today=today.isoformat(),
                        days=(today - told.latest).days,
                    )
                )
            )
            return None
        return Past(today - timedelta(days=days), told)

    def _remove(self, log: LogInUse, past: Past, open_now: set[int], days: int) -> None:
        total = Removed()
        try:
            with suppress(LogClosed):
                while True:
                    some = log.ask(lambda there: remove_some(there, past, open_now))
                    total += some
                    if some.batches < AT_ONCE:
                        break
                total += log.ask(lambda there: remove_samples(there, past))
        finally:
            # Removals are reported even if a fault kept the rest.
            if total != Removed():
                self._tell(log, total, days)
        identity = log.ask(lambda there: there.identity())
        fault = self._remove_files(log.path, past, identity)
        if fault:
            self._send(Fault(fault))

    def _tell(self, log: LogInUse, removed: Removed, days: int) -> None:
        told = f"{removed.batches} batches, {removed.cells} cells, {removed.samples} samples; {days} days"
        with suppress(LogClosed):
            log.writer.keep(lambda there: there.add_event("retention", told))
        old = (
            sentence("1 batch older than {days} days was removed.", days=days)
            if removed.batches == 1
            else sentence(
                "{batches} batches older than {days} days were removed.",
                batches=removed.batches,
                days=days,
            )
        )
        self._send(Done(old))
        self._send(LogChanged())

    def _remove_files(self, log: Path, past: Past, identity: str) -> str:
        try:
            for folder in {log.parent / RECORDINGS, self._recordings}:
                _remove_old_files(folder, past)
            remove_put_aside(log, past.holds)
            if self.settings.backup_folder is not None:
                remove_older(self.settings.backup_folder, past.holds, identity)
        except (OSError, EnvironmentFault) as fault:
            return sentence(
                "Some files past their time could not be removed ({fault}).", fault=fault
            )
        return ""


def remove_some(log: Log, past: Past, open_now: set[int]) -> Removed:
    """Remove some batches that are too old; signed and open ones stay."""
    batches = cells = 0
    for one in reversed(log.batches(LogQuery(last_day=past.last))):
        if one.batch_id in open_now or one.stage is Stage.RUNNING or batches == AT_ONCE:
            continue
        if not past.holds(one.start.started_at.astimezone(UTC).date()):
            continue
        try:
            log.remove_batch(one.batch_id)
        except SampleSigned:
            continue
        batches += 1
        cells += one.tally.cells
    return Removed(batches, cells)


def remove_samples(log: Log, past: Past) -> Removed:
    """Remove the samples that are too old, hold no batch and were never signed."""
    found = log.samples(SampleQuery(last_day=past.last), Page(most=10_000)).samples
    number = 0
    with log.together():
        for one in found:
            is_past = past.holds(one.created_at.astimezone(UTC).date())
            if is_past and not one.batches and not one.progress.version:
                with suppress(UserError):  # it was given a batch, or signed, meanwhile: it stays
                    log.remove_sample(one.sample_id)
                    number += 1
    return Removed(samples=number)


def _remove_old_files(folder: Path, past: Past) -> None:
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.is_file() and not path.is_symlink() and past.holds(written_on(path)):
            path.unlink()

"""A laboratory's work over a period: samples, times, how much was reviewed, and who agreed.

Every figure comes from batches and their books by `counted_as`, as in the window and on the sheet.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import field
from datetime import date
from decimal import Decimal

from hematovision_desktop import RESEARCH_USE_ONLY
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.middle import median
from hematovision_desktop.core.base.rounding import rounded
from hematovision_desktop.core.base.tables import Entry
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.formats.export import UNIDENTIFIED
from hematovision_desktop.core.logbook.log import LoggedBatch
from hematovision_desktop.core.samples.sample import SampleSummary
from hematovision_desktop.core.verdicts.agreement import (
    PairAgreement,
    ReadTwice,
    pairs_of,
    read_twice,
)
from hematovision_desktop.core.verdicts.counting import counted_as
from hematovision_desktop.core.verdicts.differential import binomial_interval
from hematovision_desktop.core.verdicts.verdict import PROGRAM, CellKey

_HOUR_S = 3600.0


@dataclass(frozen=True, slots=True)
class ProgramAgreement:
    """How often the program had given the same name as people. label: as people named the cells.

    named: cells that a person gave this name. same: how many of them the program also gave it, or
    the type they count as: a band is a neutrophil.
    """

    label: Label
    named: int
    same: int

    @property
    def percent(self) -> float:
        """The share that agrees, in percent."""
        return 100.0 * self.same / self.named if self.named else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """The exact 95 % interval of the share, in percent."""
        low, high = binomial_interval(self.same, self.named)
        return 100.0 * low, 100.0 * high


@dataclass(frozen=True, slots=True)
class PeriodSummary:
    """The work on the samples that were made from the first to the last day, both included.

    amended: how many of the signed ones. hours: from when each signed sample was made until it was
    signed. cells: that count, or wait. asked: those that the program asked a person about. named:
    those that a person named or agreed to. changed: those to which a person gave another name than
    the program. agreement: for each type that people named. pairs: for the cells that were read a
    second time, how far each two of their readers agree.
    """

    first_day: date
    last_day: date
    samples: int = 0
    signed: int = 0
    amended: int = 0
    hours: tuple[float, ...] = ()
    cells: int = 0
    asked: int = 0
    named: int = 0
    changed: int = 0
    agreement: tuple[ProgramAgreement, ...] = ()
    pairs: tuple[PairAgreement, ...] = ()

    @property
    def median_hours(self) -> float | None:
        """The median: half of the signed samples were signed sooner; None without any."""
        return median(self.hours) if self.hours else None

    @property
    def nine_in_ten_hours(self) -> float | None:
        """The time within which nine in ten of the signed samples were signed; None without any."""
        if not self.hours:
            return None
        return sorted(self.hours)[max(0, -(-9 * len(self.hours) // 10) - 1)]

    def table(self) -> list[tuple[Entry, ...]]:
        """Return it as table rows, starting with the column names; of, percent and ends where they apply."""
        rows: list[tuple[Entry, ...]] = [("what", "value", "of", "percent", "low", "high")]

        def plain(what: str, value: Entry) -> None:
            rows.append((what, value, *[None] * 4))

        def share(what: str, value: int, of: int) -> None:
            percent = Decimal(rounded(100.0 * value / of, 1)) if of else None
            rows.append((what, value, of, percent, None, None))

        plain("from", self.first_day.isoformat())
        plain("to", self.last_day.isoformat())
        plain("samples", self.samples)
        share("signed", self.signed, self.samples)
        share("amended", self.amended, self.signed)
        for what, hours in (
            ("hours until signed, median", self.median_hours),
            ("hours until signed, nine in ten", self.nine_in_ten_hours),
        ):
            plain(what, None if hours is None else Decimal(rounded(hours, 2)))
        plain("cells", self.cells)
        share("cells the program asked about", self.asked, self.cells)
        share("cells a person named", self.named, self.cells)
        share("cells a person named otherwise", self.changed, self.named)
        for one in self.agreement:
            low, high = (Decimal(rounded(end, 1)) for end in one.interval)
            percent = Decimal(rounded(one.percent, 1))
            what = f"same name, {one.label.value}"
            rows.append((what, one.same, one.named, percent, low, high))
        for pair in self.pairs:
            between = " and ".join(who or "first reader" for who in pair.readers)
            share(f"read twice, same name, {between}", pair.same, pair.cells)
            plain(f"Cohen's kappa, {between}", _kappa(pair.kappa))
            for type_ in pair.types:
                name = type_.label.value if type_.label else UNIDENTIFIED
                plain(f"Cohen's kappa, {between}, {name}", _kappa(type_.kappa))
        plain("notice", RESEARCH_USE_ONLY)
        return rows


def _kappa(value: float | None) -> Decimal | None:
    return None if value is None else Decimal(rounded(value, 2))


@dataclass(slots=True)
class PeriodCount:
    """A running count for a period, sample by sample."""

    first_day: date
    last_day: date
    _samples: int = 0
    _signed: int = 0
    _amended: int = 0
    _hours: list[float] = field(default_factory=list)
    _cells: Counter[str] = field(default_factory=Counter)
    _named: Counter[Label] = field(default_factory=Counter)
    _same: Counter[Label] = field(default_factory=Counter)
    _read_twice: list[ReadTwice] = field(default_factory=list)

    def add(self, sample: SampleSummary, batches: Sequence[LoggedBatch]) -> None:
        """Add a sample with its batches."""
        self._samples += 1
        if sample.progress.version and sample.signed_at is not None:
            self._signed += 1
            self._amended += sample.progress.version > 1
            waited_s = (sample.signed_at - sample.created_at).total_seconds()
            self._hours.append(max(0.0, waited_s) / _HOUR_S)
        for batch in batches:
            self._add_cells(batch)

    def _add_cells(self, batch: LoggedBatch) -> None:
        reviewed = batch.reviewed()
        book = reviewed.book
        self._read_twice += read_twice(reviewed)
        for result in batch.results:
            for index, cell in enumerate(result.cells):
                state = book.state(CellKey(result.position, index))
                counted = counted_as(cell, state)
                if not (counted.counts or counted.waits):
                    continue
                by_person = state.is_named and state.who != PROGRAM
                self._cells["all"] += 1
                self._cells["asked"] += cell.needs_review
                self._cells["named"] += by_person
                # A band is a correct neutrophil, as in a check: the program has no separate name
                # for it.
                same = state.label is not None and state.label.counts_as is cell.label
                self._cells["changed"] += by_person and not same
                if by_person and state.label is not None:
                    self._named[state.label] += 1
                    self._same[state.label] += same

    @property
    def summary(self) -> PeriodSummary:
        """The result so far."""
        return PeriodSummary(
            self.first_day,
            self.last_day,
            self._samples,
            self._signed,
            self._amended,
            tuple(self._hours),
            self._cells["all"],
            self._cells["asked"],
            self._cells["named"],
            self._cells["changed"],
            tuple(
                ProgramAgreement(one, self._named[one], self._same[one])
                for one in Label
                if self._named[one]
            ),
            pairs_of(self._read_twice),
        )

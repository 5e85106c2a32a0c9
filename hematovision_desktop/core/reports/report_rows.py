"""The rows of a report: a share beside its range, its absolute count, and what would settle it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.rounding import as_written, percent_digits, rounded
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.samples.laboratory import Flag, ReferenceRange
from hematovision_desktop.core.verdicts.differential import Share
from hematovision_desktop.core.verdicts.how_many import HowMany, how_many_more

FAR = 401
"""From this many more cells on, no advice is given: the largest usual differential has 400."""

GIGA_DIGITS = 2
"""The decimals of every absolute count, 10⁹/L."""


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One type of leukocyte.

    percent: of the leukocytes. low, high: its 95 % interval. least, most: what it can become,
    depending on the waiting cells. range, flag: of the percentage. absolute, absolute_low,
    absolute_high: 10⁹/L, None if no leukocyte count was typed. more: how many more cells would
    settle whether it is outside its range, None if it is settled.
    """

    label: Label
    count: int
    percent: float
    low: float
    high: float
    least: float
    most: float
    range: ReferenceRange | None = None
    flag: Flag = Flag.UNJUDGED
    absolute: float | None = None
    absolute_low: float | None = None
    absolute_high: float | None = None
    absolute_flag: Flag = Flag.UNJUDGED
    more: HowMany | None = None

    @property
    def is_out_of_range(self) -> bool:
        """Whether its percentage or its absolute count is flagged."""
        return bool({self.flag, self.absolute_flag} & {Flag.LOW, Flag.HIGH})

    @property
    def is_flag_open(self) -> bool:
        """Whether its percentage is flagged, but its interval reaches the limit: more cells may clear it."""
        return self.range is not None and _is_open(
            self.flag, (self.low, self.high), (self.range.low, self.range.high)
        )

    @property
    def is_absolute_flag_open(self) -> bool:
        """The same for its absolute count."""
        return self.range is not None and _is_open(
            self.absolute_flag,
            (self.absolute_low, self.absolute_high),
            (self.range.low_giga, self.range.high_giga),
        )


_Ends = tuple[float | None, float | None]


def _is_open(flag: Flag, interval: _Ends, limits: _Ends) -> bool:
    (least, most), (low, high) = interval, limits
    if flag is Flag.HIGH and least is not None and high is not None:
        return least <= high
    return flag is Flag.LOW and most is not None and low is not None and most >= low


@dataclass(frozen=True, slots=True)
class Leukocytes:
    """The leukocyte count as typed and, if erythroblasts require it, corrected; 10⁹/L."""

    typed: float
    corrected: float | None
    range: ReferenceRange | None
    flag: Flag

    @property
    def giga_per_l(self) -> float:
        """The count that absolute counts are based on."""
        return self.typed if self.corrected is None else self.corrected


def row_of(
    share: Share, total: int, found: ReferenceRange | None, leukocytes: Leukocytes | None = None
) -> ReportRow:
    """Return a share beside its range.

    More cells settle first what is flagged and not sure; otherwise an absolute range takes priority.
    Figures are judged as they are written: 2.2 % of 45 cells is written as 2 and is within 0-2. If
    no cell of a type was counted, a limit that its interval reaches cannot be judged: 100 cells
    without a basophil do not show that basophils are too few.
    """
    written = as_written(share.percent, percent_digits(total))
    flag = found.flag(written) if found and total else Flag.UNJUDGED
    if found and share.count == 0 and found.flag(share.high_percent) is not Flag.LOW:
        flag = _not_low(flag)
    whole = leukocytes.giga_per_l if leukocytes and total else None
    absolute = absolute_low = absolute_high = None
    absolute_flag = Flag.UNJUDGED
    if whole is not None:
        absolute = share.percent / 100.0 * whole
        absolute_low, absolute_high = (
            end / 100.0 * whole for end in (share.low_percent, share.high_percent)
        )
        if found and found.has_giga:
            absolute_flag = found.flag_giga(as_written(absolute, GIGA_DIGITS))
            if share.count == 0 and found.flag_giga(absolute_high) is not Flag.LOW:
                absolute_flag = _not_low(absolute_flag)
    row = ReportRow(
        label=share.label,
        count=share.count,
        percent=share.percent,
        low=share.low_percent,
        high=share.high_percent,
        least=share.least_percent,
        most=share.most_percent,
        range=found,
        flag=flag,
        absolute=absolute,
        absolute_low=absolute_low,
        absolute_high=absolute_high,
        absolute_flag=absolute_flag,
    )
    return replace(row, more=how_many_more(share.count, total, *_limits_to_settle(row, whole)))


def _limits_to_settle(row: ReportRow, whole: float | None) -> _Ends:
    """Return the limits, in percent, that more cells are counted for. whole: leukocytes, 10⁹/L."""
    found = row.range
    if found is None:
        return None, None
    if whole is None or not found.has_giga or (row.is_flag_open and not row.is_absolute_flag_open):
        return found.low, found.high
    low, high = (
        None if end is None else 100.0 * end / whole for end in (found.low_giga, found.high_giga)
    )
    return low, high


def _not_low(flag: Flag) -> Flag:
    return Flag.UNJUDGED if flag is Flag.LOW else flag


def nearest_question(rows: Iterable[ReportRow]) -> ReportRow | None:
    """Return the row that the fewest more cells would settle, a flagged one first.

    None if that would take more cells than anyone counts.
    """
    open_ones = [row for row in rows if row.more and (row.more.more or FAR) < FAR]
    return min(
        open_ones,
        key=lambda row: (not row.is_out_of_range, row.more.more if row.more else 0),
        default=None,
    )


def giga_text(value: float) -> str:
    """Return an absolute count, 10⁹/L, with the precision that all share."""
    return rounded(value, GIGA_DIGITS)


def leukocytes_text(number: int) -> str:
    """Return "1 leukocyte" or "13 leukocytes"."""
    return f"{number} leukocyte{'' if number == 1 else 's'}"


def plural(label: Label) -> str:
    """Return the English name for several cells of a type, "Immature granulocytes"."""
    return label.value.replace("_", " ").capitalize() + "s"

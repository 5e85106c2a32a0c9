"""The rows of a report: a share beside its range, its absolute count, and what would settle it."""

from __future__ import annotations

from collections.abc import Iterable

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
    absolute_high: 10⁹/L, None if no leukocyte count was typed. settled: whether the interval is on
    one side of every limit. more: how many more cells would settle it, None if settled.
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
    def settled(self) -> bool:
        """Whether the interval is on one side of every limit of the range."""
        return self.more is None

    @property
    def is_out_of_range(self) -> bool:
        """Whether its percentage or its absolute count is flagged."""
        return bool({self.flag, self.absolute_flag} & {Flag.LOW, Flag.HIGH})


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
    """Return a share beside its range. An absolute range takes priority if it can be judged.

    Figures are judged as they are written: 2.2 % of 45 cells is written as 2 and is within 0-2. If
    no cell of a type was counted, a limit that its interval reaches cannot be judged: 100 cells
    without a basophil do not show that basophils are too few.
    """
    written = as_written(share.percent, percent_digits(total))
    flag = found.flag(written) if found and total else Flag.UNJUDGED
    if found and share.count == 0 and found.flag(share.high_percent) is not Flag.LOW:
        flag = _not_low(flag)
    whole = leukocytes.giga_per_l if leukocytes and total else None
    low, high = (found.low, found.high) if found else (None, None)
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
            low, high = (
                None if end is None else 100.0 * end / whole
                for end in (found.low_giga, found.high_giga)
            )
    return ReportRow(
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
        more=how_many_more(share.count, total, low, high),
    )


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


def plural(label: Label) -> str:
    """Return the English name for several cells of a type, "Immature granulocytes"."""
    return label.value.replace("_", " ").capitalize() + "s"

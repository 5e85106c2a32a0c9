"""The report of a sample: every figure of its sheet, derived from the sample's reviewed differential.

Nothing is counted here. Sheet, window, record and hospital get the same figures from `report_of`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from hematovision_desktop import __version__
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.rounding import (
    as_written,
    percent_digits,
    plain_text,
    rounded,
)
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.log import BatchSummary
from hematovision_desktop.core.microscopes.microscope import CheckState, Standing
from hematovision_desktop.core.microscopes.sureness import UNUSUAL, check_words
from hematovision_desktop.core.reports.report_rows import (
    GIGA_DIGITS,
    Leukocytes,
    ReportRow,
    giga_text,
    leukocytes_text,
    plural,
    row_of,
)
from hematovision_desktop.core.samples.laboratory import (
    FEW_CELLS,
    Laboratory,
    flag_of,
)
from hematovision_desktop.core.samples.sample import SampleDetails, SampleSummary, signers_listed
from hematovision_desktop.core.verdicts.differential import Differential, Share

CORRECT_FROM_PER_100 = 5.0
"""From this many erythroblasts per 100 leukocytes on, the leukocyte count is corrected for them."""
NRBC_DIGITS = 1
"""The decimals of erythroblasts per 100 leukocytes; anyone who reads 5.0 also finds a corrected count."""


@dataclass(frozen=True, slots=True)
class Outside:
    """Cells reported separately, outside the 100 %.

    nrbc_per_100: erythroblasts per 100 leukocytes, None without leukocytes.
    """

    erythroblasts: int = 0
    nrbc_per_100: float | None = None
    smudges: int = 0
    unidentified: int = 0


class TriggerKind(StrEnum):
    """Why a smear should be looked at again."""

    ABOVE = "above"
    BELOW = "below"
    SEEN = "seen"
    CORRECTED = "corrected"


@dataclass(frozen=True, slots=True)
class Trigger:
    """One reason to review the smear.

    value: 10⁹/L for ABOVE and BELOW; cells for SEEN; the corrected leukocyte count, 10⁹/L, for
    CORRECTED. limit: the one that was passed. of: leukocytes counted.
    """

    kind: TriggerKind
    label: Label
    value: float
    limit: float = 0.0
    of: int = 0

    @property
    def sentence(self) -> str:
        """The reason in plain English, without the name of any disease."""
        name = plural(self.label)
        if self.kind is TriggerKind.SEEN:
            where = "among" if self.label.is_leukocyte else "in addition to"
            return f"{name} seen: {self.value:.0f} {where} {leukocytes_text(self.of)}. Review the smear."
        if self.kind is TriggerKind.CORRECTED:
            return (
                f"{name} {rounded(self.limit, NRBC_DIGITS)} per 100 leukocytes: the leukocyte count is corrected to "
                f"{giga_text(self.value)} × 10⁹/L."
            )
        return (
            f"{name} {giga_text(self.value)} × 10⁹/L, {self.kind.value} {plain_text(self.limit)}. "
            "Review the smear."
        )


@dataclass(frozen=True, slots=True)
class MicroscopeUse:
    """A microscope that cells of the sample come from. cells: leukocytes counted there."""

    standing: Standing
    cells: int

    @property
    def name(self) -> str:
        """Its name, "" if nobody gave one."""
        return self.standing.microscope

    @property
    def sentence(self) -> str:
        """The microscope and what was proven there for a signed result, in the sheet's English.

        If nothing was, nobody can sign before a person has looked at every cell.
        """
        said = f"{self.name or 'A microscope without a name'}: {check_words(self.standing)}"
        if self.standing.check is not CheckState.PROVEN:
            return f"{said}; a person looked at every cell."
        return f"{said}. {UNUSUAL}" if self.standing.unusual else f"{said}."


def microscope_uses(batches: Iterable[tuple[Standing, int]]) -> tuple[MicroscopeUse, ...]:
    """Return each microscope once for all that is said of it, from the standing and leukocytes of batches.

    Whether the cells look familiar is not said: a person looked at all of them, or a check counts.
    """
    cells: dict[Standing, int] = {}
    for standing, count in batches:
        said = replace(standing, familiar=None, unusual=standing.unusual or None)
        cells[said] = cells.get(said, 0) + count
    return tuple(MicroscopeUse(standing, count) for standing, count in cells.items())


@dataclass(frozen=True, slots=True)
class Stamp:
    """What signing adds. digest_sha256: of the record, hexadecimal. signature, public_key: base64.

    version: from 1 on. signed_at: aware, UTC. reason: why a gate was passed or a version amended,
    "" without one. amends: the digest of the previous version, "" for the first.
    """

    version: int
    signer: str
    signed_at: datetime
    second_signer: str = ""
    digest_sha256: str = ""
    signature: str = ""
    public_key: str = ""
    reason: str = ""
    amends: str = ""

    @property
    def signers(self) -> str:
        """Everyone who signed, as the log lists them."""
        return signers_listed(self.signer, self.second_signer)


@dataclass(frozen=True, slots=True)
class SampleReport:
    """Everything that a sheet shows about a sample; stamp is None until someone signs.

    total: leukocytes counted. of_these: the part of some rows that has its own name, such as bands.
    waiting: cells that a person must decide; while there are any it is provisional. age_assumed:
    whether adult ranges are used because no year of birth is known. twice: images that several of
    the batches hold, see `held_in_several`. year: of the sample, from which ages are computed.
    """

    sample: SampleSummary
    laboratory: Laboratory
    total: int
    waiting: int
    rows: tuple[ReportRow, ...]
    of_these: tuple[ReportRow, ...]
    outside: Outside
    leukocytes: Leukocytes | None
    findings: tuple[Trigger, ...]
    microscopes: tuple[MicroscopeUse, ...]
    fields: int
    unreadable: int
    by_hand: int
    program_version: str
    models: tuple[tuple[str, str], ...]
    age_assumed: bool
    year: int
    twice: int = 0
    stamp: Stamp | None = None

    @property
    def triggers(self) -> tuple[str, ...]:
        """Why the smear should be reviewed, as sentences in plain English."""
        return tuple(one.sentence for one in self.findings)

    @property
    def few_cells(self) -> bool:
        """Whether it rests on fewer cells than a differential, or this laboratory, requires.

        Without any cell there is no interval that could be wide.
        """
        return 0 < self.total < max(FEW_CELLS, self.laboratory.least_cells)

    @property
    def is_provisional(self) -> bool:
        """Whether nobody has signed it yet, or waiting cells can still change it."""
        return self.stamp is None or self.waiting > 0

    @property
    def model_name(self) -> str:
        """The models that named its cells."""
        return ", ".join(dict.fromkeys(name for name, _ in self.models))

    @property
    def model_sha256s(self) -> tuple[str, ...]:
        """Their files' SHA-256."""
        return tuple(sha256 for _, sha256 in self.models)

    @property
    def percent_sum(self) -> float:
        """The sum of the percentages as they are written: rounded one by one, so not always 100."""
        digits = percent_digits(self.total)
        return float(sum(Decimal(rounded(row.percent, digits)) for row in self.rows))

    @property
    def flags(self) -> tuple[ReportRow, ...]:
        """The rows that are out of range."""
        return tuple(row for row in self.rows if row.is_out_of_range)


def report_of(
    summary: SampleSummary,
    laboratory: Laboratory,
    batches: Sequence[BatchSummary] = (),
    *,
    twice: int = 0,
    stamp: Stamp | None = None,
    year: int | None = None,
    program_version: str = __version__,
) -> SampleReport:
    """Return the report of a sample with its batches, which provide label sets and microscopes.

    twice: images that several of them hold, see `held_in_several`. year: from which ages are
    computed; None: the year in which the sample was made.
    """
    details = summary.details
    year = summary.created_at.astimezone().year if year is None else year
    age = age_of(details, year)
    differential = summary.differential(labels_of(batches))
    outside = _outside(differential)
    leukocytes = _leukocytes(details, laboratory, outside, age)
    rows = judged_rows(differential, laboratory, details, age)
    return SampleReport(
        sample=summary,
        laboratory=laboratory,
        total=differential.total,
        waiting=differential.waiting,
        rows=rows,
        of_these=judged_rows(differential, laboratory, details, age, of=differential.within),
        outside=outside,
        leukocytes=leukocytes,
        findings=tuple(_findings(rows, differential, outside, leukocytes, laboratory)),
        microscopes=microscope_uses((one.standing, one.tally.leukocytes) for one in batches),
        fields=summary.tally.fields,
        unreadable=summary.tally.failed,
        by_hand=summary.tally.by_hand,
        program_version=program_version,
        models=tuple(
            dict.fromkeys((one.start.model_name, one.start.model_sha256) for one in batches)
        ),
        age_assumed=age is None and any(row.range is not None for row in rows),
        year=year,
        twice=twice,
        stamp=stamp,
    )


def judged_rows(
    differential: Differential,
    laboratory: Laboratory,
    details: SampleDetails | None,
    age: int | None,
    *,
    of: tuple[Share, ...] | None = None,
) -> tuple[ReportRow, ...]:
    """Return shares, by default all of a differential, beside the ranges that apply to a patient.

    details: None if nothing is known. age: years reached, see `age_of`.
    """
    leukocytes = sex = None
    if details is not None:
        leukocytes = _leukocytes(details, laboratory, _outside(differential), age)
        sex = details.sex
    return tuple(
        row_of(share, differential.total, laboratory.range_for(share.label, sex, age), leukocytes)
        for share in (differential.shares if of is None else of)
    )


def findings_of(
    differential: Differential, laboratory: Laboratory, details: SampleDetails, age: int | None
) -> tuple[Trigger, ...]:
    """Return why a smear should be looked at again, as its report will say. age: see `age_of`."""
    outside = _outside(differential)
    leukocytes = _leukocytes(details, laboratory, outside, age)
    rows = judged_rows(differential, laboratory, details, age)
    return tuple(_findings(rows, differential, outside, leukocytes, laboratory))


def age_of(details: SampleDetails | None, year: int) -> int | None:
    """Return the age that a patient reaches in a year, None if unknown."""
    return year - details.birth_year if details and details.birth_year is not None else None


def labels_of(batches: Iterable[BatchSummary]) -> tuple[Label, ...]:
    """Return the types that any of the batches reports; the five usual ones without a batch."""
    wanted = {label for one in batches for label in one.start.label_set.labels}
    return tuple(one for one in Label if one in (wanted or LabelSet.FIVE.labels))


def _outside(differential: Differential) -> Outside:
    others = differential.others
    erythroblasts = others.get(Label.ERYTHROBLAST, 0)
    total = differential.total
    return Outside(
        erythroblasts=erythroblasts,
        nrbc_per_100=100.0 * erythroblasts / total if total else None,
        smudges=others.get(Label.SMUDGE_CELL, 0),
        unidentified=differential.unidentified,
    )


def _leukocytes(
    details: SampleDetails, laboratory: Laboratory, outside: Outside, age: int | None
) -> Leukocytes | None:
    count = details.leukocytes
    if count is None:
        return None
    typed, nrbc = count.giga_per_l, outside.nrbc_per_100
    corrects = nrbc is not None and as_written(nrbc, NRBC_DIGITS) >= CORRECT_FROM_PER_100
    corrected = typed * 100.0 / (100.0 + nrbc) if corrects and nrbc is not None else None
    found = laboratory.range_for(None, details.sex, age)
    low, high = (found.low_giga, found.high_giga) if found else (None, None)
    judged = typed if corrected is None else corrected
    return Leukocytes(typed, corrected, found, flag_of(as_written(judged, GIGA_DIGITS), low, high))


def _findings(
    rows: Sequence[ReportRow],
    differential: Differential,
    outside: Outside,
    leukocytes: Leukocytes | None,
    laboratory: Laboratory,
) -> Iterable[Trigger]:
    for row in rows:
        limit = laboratory.limit_of(row.label)
        if row.absolute is None or limit is None:
            continue
        seen = as_written(row.absolute, GIGA_DIGITS)
        if limit.above is not None and seen > limit.above:
            yield Trigger(TriggerKind.ABOVE, row.label, row.absolute, limit.above)
        if limit.below is not None and seen < limit.below:
            yield Trigger(TriggerKind.BELOW, row.label, row.absolute, limit.below)
    total = differential.total
    for label in (Label.BLAST, Label.IMMATURE_GRANULOCYTE):
        share = differential.share(label)
        if share is not None and share.count:
            yield Trigger(TriggerKind.SEEN, label, share.count, of=total)
    if outside.erythroblasts:
        yield Trigger(TriggerKind.SEEN, Label.ERYTHROBLAST, outside.erythroblasts, of=total)
    if leukocytes and leukocytes.corrected is not None and outside.nrbc_per_100 is not None:
        corrected = leukocytes.corrected
        nrbc = outside.nrbc_per_100
        yield Trigger(TriggerKind.CORRECTED, Label.ERYTHROBLAST, corrected, nrbc, total)

"""A laboratory's rules for its results: its name, its usual ranges, its limits for a second look.

The shipped figures are defaults; a laboratory enters its own, with their source and date.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from pathlib import Path

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.settings import Reach, between, setting
from hematovision_desktop.core.samples.handover_format import HandoverFormat
from hematovision_desktop.core.samples.sample import MOST_GIGA_PER_L, Sex

ADULT_AGE = 18
OLDEST_AGE = 150
FEW_CELLS = 100
"""With fewer leukocytes a differential is said to rest on few cells."""
MOST_CELLS = 10_000
LONGEST_NAME = 120
LONGEST_ADDRESS = 300
LARGEST_LOGO_BYTES = 300_000


class Flag(StrEnum):
    """The position of a figure relative to its range; the value is the name in files."""

    LOW = "low"
    WITHIN = "within"
    HIGH = "high"
    UNJUDGED = "unjudged"


@dataclass(frozen=True, slots=True)
class ReferenceRange:
    """The usual range of one type, None being all leukocytes together; each end may be missing.

    low, high: percent of the leukocytes. low_giga, high_giga: 10⁹/L. sex: to whom it applies, None
    for everyone. from_age, to_age: years reached in the calendar year of the sample, since only the
    year of birth is known; to_age is included, None has no end. Raises ValueError for impossible
    values.
    """

    label: Label | None
    low: float | None
    high: float | None
    low_giga: float | None
    high_giga: float | None
    sex: Sex | None = None
    from_age: int = 0
    to_age: int | None = None

    def __post_init__(self) -> None:
        for low, high, most in (
            (self.low, self.high, 100.0),
            (self.low_giga, self.high_giga, MOST_GIGA_PER_L),
        ):
            ends = [one for one in (low, high) if one is not None]
            if ends != sorted(ends) or not all(0.0 <= one <= most for one in ends):
                raise ValueError("a range goes from its low end to its high one")
        if self.from_age < 0 or (self.to_age is not None and self.to_age < self.from_age):
            raise ValueError("an age goes from its low end to its high one")

    @property
    def has_percent(self) -> bool:
        """Whether it limits the percentage."""
        return self.low is not None or self.high is not None

    @property
    def has_giga(self) -> bool:
        """Whether it limits the absolute count."""
        return self.low_giga is not None or self.high_giga is not None

    def flag(self, percent: float) -> Flag:
        """Return the flag of a percentage."""
        return flag_of(percent, self.low, self.high)

    def flag_giga(self, giga_per_l: float) -> Flag:
        """Return the flag of an absolute count."""
        return flag_of(giga_per_l, self.low_giga, self.high_giga)

    def holds_for(self, sex: Sex | None, age: int | None) -> bool:
        """Return whether it applies to a patient; one of unknown age is taken as an adult."""
        if self.sex is not None and self.sex is not sex:
            return False
        if age is None:
            return self.from_age <= ADULT_AGE and self.to_age is None
        return self.from_age <= age and (self.to_age is None or age <= self.to_age)


def flag_of(value: float, low: float | None, high: float | None) -> Flag:
    """Return the flag of a value for a range, both ends included."""
    if low is None and high is None:
        return Flag.UNJUDGED
    if low is not None and value < low:
        return Flag.LOW
    return Flag.HIGH if high is not None and value > high else Flag.WITHIN


@dataclass(frozen=True, slots=True)
class ReviewLimit:
    """Absolute counts of a type, 10⁹/L, beyond which a smear should be looked at again."""

    label: Label
    below: float | None
    above: float | None

    def __post_init__(self) -> None:
        ends = [one for one in (self.below, self.above) if one is not None]
        if ends != sorted(ends) or not all(0.0 <= one <= MOST_GIGA_PER_L for one in ends):
            raise ValueError("a limit goes from its low end to its high one")


def _adult(
    label: Label | None, low: float | None, high: float | None, low_giga: float, high_giga: float
) -> ReferenceRange:
    return ReferenceRange(label, low, high, low_giga, high_giga, from_age=ADULT_AGE)


STANDARD_RANGES = (
    _adult(None, None, None, 4.0, 11.0),
    _adult(Label.NEUTROPHIL, 40.0, 80.0, 2.0, 7.0),
    _adult(Label.LYMPHOCYTE, 20.0, 40.0, 1.0, 3.0),
    _adult(Label.MONOCYTE, 2.0, 10.0, 0.2, 1.0),
    _adult(Label.EOSINOPHIL, 1.0, 6.0, 0.02, 0.5),
    _adult(Label.BASOPHIL, 0.0, 2.0, 0.02, 0.1),
)
"""Adults. 10⁹/L: Oxford University Hospitals (PMC7082321); percent: as commonly taught."""

STANDARD_SOURCE = (
    "Adults. Oxford University Hospitals (PMC7082321) for 10⁹/L; percentages as commonly taught."
)

STANDARD_LIMITS = (
    ReviewLimit(Label.NEUTROPHIL, 1.5, 20.0),
    ReviewLimit(Label.LYMPHOCYTE, None, 10.0),
    ReviewLimit(Label.MONOCYTE, None, 2.0),
    ReviewLimit(Label.EOSINOPHIL, None, 1.0),
    ReviewLimit(Label.BASOPHIL, None, 1.0),
)

STANDARD_LIMITS_SOURCE = "As commonly taught for adults."


@dataclass(frozen=True, slots=True)
class Laboratory:
    """A laboratory and its rules.

    logo: a small PNG, empty without one. source, source_date: of the ranges. least_cells:
    leukocytes that a result needs to be signed without a reason. second_signer: whether two people
    sign. limits_source, limits_date: of the limits. handover_folder: watched by another system,
    None without one. handover_format: how results are written there.
    """

    name: str = setting("", Reach.COMPUTER, lambda text: len(text) <= LONGEST_NAME)
    address: str = setting("", Reach.COMPUTER, lambda text: len(text) <= LONGEST_ADDRESS)
    logo: bytes = setting(b"", Reach.COMPUTER, lambda png: len(png) <= LARGEST_LOGO_BYTES)
    ranges: tuple[ReferenceRange, ...] = setting(STANDARD_RANGES, Reach.COMPUTER)
    source: str = setting(STANDARD_SOURCE, Reach.COMPUTER, lambda text: len(text) <= 300)
    source_date: date | None = setting(None, Reach.COMPUTER)
    least_cells: int = setting(FEW_CELLS, Reach.COMPUTER, between(1, MOST_CELLS))
    second_signer: bool = setting(False, Reach.COMPUTER)
    limits: tuple[ReviewLimit, ...] = setting(STANDARD_LIMITS, Reach.COMPUTER)
    limits_source: str = setting(
        STANDARD_LIMITS_SOURCE, Reach.COMPUTER, lambda text: len(text) <= 300
    )
    limits_date: date | None = setting(None, Reach.COMPUTER)
    handover_folder: Path | None = setting(None, Reach.COMPUTER)
    handover_format: HandoverFormat = setting(HandoverFormat.HL7, Reach.COMPUTER)

    def range_for(
        self, label: Label | None, sex: Sex | None, age: int | None
    ) -> ReferenceRange | None:
        """Return the range that fits a patient best: by sex first, then by the narrowest age range.

        age: years reached in the calendar year of the sample, None if unknown.
        """
        fitting = [one for one in self.ranges if one.label is label and one.holds_for(sex, age)]
        return max(fitting, key=_closeness, default=None)

    def limit_of(self, label: Label) -> ReviewLimit | None:
        """Return the limits of a type beyond which a smear should be looked at again."""
        return next((one for one in self.limits if one.label is label), None)


def _closeness(one: ReferenceRange) -> tuple[bool, int]:
    to_age = OLDEST_AGE if one.to_age is None else one.to_age
    return one.sex is not None, one.from_age - to_age


STANDARD = Laboratory()


def check_laboratory(laboratory: Laboratory) -> Laboratory:
    """Return a laboratory whose rules are usable. Raises UserError for those that are not."""
    if len(laboratory.name) > LONGEST_NAME:
        raise UserError(
            sentence(
                "The laboratory's name holds at most {longest_name} letters.",
                longest_name=LONGEST_NAME,
            )
        )
    if len(laboratory.address) > LONGEST_ADDRESS:
        raise UserError(
            sentence(
                "The address holds at most {longest_address} letters.",
                longest_address=LONGEST_ADDRESS,
            )
        )
    if len(laboratory.logo) > LARGEST_LOGO_BYTES:
        raise UserError(sentence("The logo is too large. Choose a smaller picture."))
    if not 1 <= laboratory.least_cells <= MOST_CELLS:
        raise UserError(
            sentence("A result needs from 1 to {most_cells:,} cells.", most_cells=MOST_CELLS)
        )
    twice = _twice((one.label, one.sex, one.from_age, one.to_age) for one in laboratory.ranges)
    if twice is not None:
        raise UserError(
            sentence(
                "Two ranges apply to the same type, sex and age. Change or remove one of them."
            )
        )
    if laboratory.ranges and not laboratory.source.strip():
        raise UserError(
            sentence("Say where the ranges come from: a book, a study, your own measurements.")
        )
    if laboratory.limits and not laboratory.limits_source.strip():
        raise UserError(
            sentence("Say where the limits come from: a book, a study, your own measurements.")
        )
    return laboratory


def _twice(keys: Iterable[object]) -> object | None:
    seen: set[object] = set()
    for key in keys:
        if key in seen:
            return key
        seen.add(key)
    return None

"""A sample: one patient's smear under its accession number, and the batches that belong to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late import late
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.local_stamp import clock_time
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.base.typed_text import composed
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.verdicts.counting import Tally
from hematovision_desktop.core.verdicts.differential import Differential

if TYPE_CHECKING:
    import uuid
else:
    uuid = late("uuid")

LONGEST_TEXT = 200
LONGEST_NOTE = 4_000
OLDEST_BIRTH_YEAR = 1880
MOST_GIGA_PER_L = 2_000.0
"""No leukocyte count is greater; a greater one was typed in another unit."""


class Sex(StrEnum):
    """A patient's sex as reported to the laboratory; the value is the name in files."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"


class CountUnit(StrEnum):
    """The unit in which a leukocyte count was typed; the value is what is printed."""

    GIGA_PER_L = "10⁹/L"
    THOUSAND_PER_UL = "10³/µL"
    PER_UL = "/µL"

    @property
    def giga_per_l(self) -> float:
        """How many 10⁹/L one of the unit equals."""
        return 0.001 if self is CountUnit.PER_UL else 1.0


@dataclass(frozen=True, slots=True)
class LeukocyteCount:
    """A leukocyte count as a person typed it; never invented."""

    value: float
    unit: CountUnit = CountUnit.GIGA_PER_L

    @property
    def giga_per_l(self) -> float:
        """The count in 10⁹/L."""
        return self.value * self.unit.giga_per_l


@dataclass(frozen=True, slots=True)
class SampleDetails:
    """A person's details of a sample; all but the accession number are optional.

    slide: its number or mark. requester: who requested it. leukocytes: as typed. notes: the comment
    that is printed with the result.
    """

    accession: str
    patient_number: str = ""
    patient_name: str = ""
    birth_year: int | None = None
    sex: Sex | None = None
    slide: str = ""
    requester: str = ""
    leukocytes: LeukocyteCount | None = None
    notes: str = ""

    def texts(self) -> tuple[str, ...]:
        """Return all texts that a word search covers."""
        named = (self.accession, self.patient_number, self.patient_name)
        return (*named, self.slide, self.requester, self.notes)


def check_details(details: SampleDetails, today: date) -> SampleDetails:
    """Return details without surrounding blanks. Raises UserError for impossible ones.

    A letter with an accent is one sign in them, however a keyboard, a table or a Mac composes it:
    otherwise two spellings that look the same would be two numbers or two patients.
    """
    number, patient, name, slide, requester = (
        " ".join(composed(one).split()) for one in details.texts()[:-1]
    )
    tidy = replace(
        details,
        accession=number,
        patient_number=patient,
        patient_name=name,
        slide=slide,
        requester=requester,
        notes=composed(details.notes).strip(),
    )
    if not tidy.accession:
        raise UserError(sentence("A sample needs an accession number. Type or scan it."))
    if any(len(one) > LONGEST_TEXT for one in tidy.texts()[:-1]):
        raise UserError(
            sentence(
                "A field of a sample holds at most {longest_text} letters. Shorten it.",
                longest_text=LONGEST_TEXT,
            )
        )
    if len(tidy.notes) > LONGEST_NOTE:
        raise UserError(
            sentence(
                "The notes of a sample hold at most {longest_note:,} letters.",
                longest_note=LONGEST_NOTE,
            )
        )
    born = tidy.birth_year
    if born is not None and not OLDEST_BIRTH_YEAR <= born <= today.year:
        raise UserError(
            sentence(
                "The year of birth must be from {oldest_birth_year} to {year}.",
                oldest_birth_year=OLDEST_BIRTH_YEAR,
                year=today.year,
            )
        )
    count = tidy.leukocytes
    if count is not None and not 0 < count.giga_per_l <= MOST_GIGA_PER_L:
        raise UserError(
            sentence(
                "A leukocyte count of {value:,.10g} {value2} is impossible. Check its unit, or leave "
                "it out.",
                value=count.value,
                value2=count.unit.value,
            )
        )
    return tidy


class SampleState(StrEnum):
    """The state of a sample; the value is the name in files and searches."""

    PENDING = "pending"
    IN_REVIEW = "in_review"
    READY = "ready_to_sign"
    SIGNED = "signed"
    AMENDED = "amended"
    READING = "second_reading"
    READ = "reading_done"


class Reading(StrEnum):
    """The state of a second reading: a sample whose cells are another one's, to be named again.

    DONE: its names were sent back or taken over, and nobody said anything about its cells since.
    """

    OPEN = "open"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Progress:
    """The facts that determine a sample's state.

    running: its batches that are still running. said: whether a person said anything about its
    cells. to_confirm: cells that count by the program's name alone, from an unproven microscope.
    version: of its newest signed record, 0 without one. is_changed: whether anything that the
    record rests on has changed since it was signed. reading: None for an ordinary sample.
    """

    running: int = 0
    said: bool = False
    version: int = 0
    is_changed: bool = False
    to_confirm: int = 0
    reading: Reading | None = None


def state_of(tally: Tally, progress: Progress) -> SampleState:
    """Return the state of a sample. One that was changed after signing must be signed again.

    Ready means that it can be signed, though a reason may be required: few cells, unreadable
    images, or what an amendment corrects. In review means that a person must look at cells, or has
    begun to. A second reading is neither: the sample that it belongs to is the one that is signed.
    """
    if progress.version and not progress.is_changed:
        return SampleState.AMENDED if progress.version > 1 else SampleState.SIGNED
    if progress.reading is not None:
        return SampleState.READ if progress.reading is Reading.DONE else SampleState.READING
    not_reviewed = tally.waiting + progress.to_confirm
    if not progress.running and not not_reviewed and tally.leukocytes:
        return SampleState.READY
    return SampleState.IN_REVIEW if progress.said or not_reviewed else SampleState.PENDING


@dataclass(frozen=True, slots=True)
class KnownSample:
    """A sample without its figures, as an open batch and a command name it.

    sample_id: in its log; the uid makes the log refuse a command with another log's id. version: of
    its newest signed record, 0 without one. reading: None for an ordinary sample.
    """

    sample_id: int
    uid: str
    details: SampleDetails
    version: int = 0
    reading: Reading | None = None


@dataclass(frozen=True, slots=True)
class SampleSummary:
    """One row of the worklist.

    sample_id: in its log. uid: the same in every log and file. created_at: aware, UTC. batches: how
    many belong to it. tally: the sum of theirs. signer, signed_at: of the newest record; signer
    names everyone who signed it.
    """

    sample_id: int
    uid: str
    details: SampleDetails
    created_at: datetime
    batches: int
    tally: Tally
    progress: Progress = Progress()
    signer: str = ""
    signed_at: datetime | None = None

    @property
    def state(self) -> SampleState:
        """Its state."""
        return state_of(self.tally, self.progress)

    @property
    def stands_signed(self) -> bool:
        """Whether nothing has changed since it was signed."""
        return bool(self.progress.version) and not self.progress.is_changed

    @property
    def not_reviewed(self) -> int:
        """Cells that a person has to decide or confirm before it can be signed."""
        return self.tally.waiting + self.progress.to_confirm

    @property
    def known(self) -> KnownSample:
        """The sample without its figures."""
        progress = self.progress
        return KnownSample(
            self.sample_id, self.uid, self.details, progress.version, progress.reading
        )

    def differential(self, labels: Iterable[Label]) -> Differential:
        """Return the reviewed differential over all of its batches."""
        return self.tally.differential(labels)


def new_uid() -> str:
    """Return a uid for a new sample, unique in every log."""
    return uuid.uuid4().hex


def united(tallies: Iterable[Tally]) -> Tally:
    """Return the combined figures of several batches."""
    counts: Counter[Label | None] = Counter()
    waiting = cells = fields = failed = without_cell = by_hand = unseen = 0
    for tally in tallies:
        counts.update(tally.counts)
        waiting += tally.waiting
        cells += tally.cells
        fields += tally.fields
        failed += tally.failed
        without_cell += tally.without_cell
        by_hand += tally.by_hand
        unseen += tally.unseen
    return Tally(counts, waiting, cells, fields, failed, without_cell, by_hand, unseen)


def telling_apart(samples: Iterable[SampleSummary]) -> dict[int, str]:
    """Return by id what distinguishes samples of one accession number; unique ones are left out.

    It is the slide, the patient's number, or the moment it was made, whichever differs first; a
    sample without that detail is distinguished by when it was made.
    """
    by_number: dict[str, list[SampleSummary]] = {}
    for one in samples:
        by_number.setdefault(one.details.accession.casefold(), []).append(one)
    told: dict[int, str] = {}
    for twins in by_number.values():
        if len(twins) < 2:
            continue
        for way in (_by_slide, _by_patient, _by_minute, _by_id):
            said = [way(one) for one in twins]
            if len(set(said)) == len(said):
                told |= {
                    one.sample_id: text or _by_minute(one)
                    for one, text in zip(twins, said, strict=True)
                }
                break
    return told


def _by_slide(one: SampleSummary) -> str:
    return one.details.slide


def _by_patient(one: SampleSummary) -> str:
    return one.details.patient_name or one.details.patient_number


def _by_minute(one: SampleSummary) -> str:
    return clock_time(one.created_at)


def _by_id(one: SampleSummary) -> str:
    return sentence("no. {number}", number=one.sample_id)


def signers_listed(first: str, second: str) -> str:
    """Return the names of those who signed in one line, as the worklist shows them; second: "" for none."""
    return ", ".join(filter(None, (first, second)))

"""Requests of the window about a sample's results: rules, sheets, signatures, handovers, and a period."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.cells.field import Pixels
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.reports.handover import HandedOver
from hematovision_desktop.core.reports.period import PeriodSummary
from hematovision_desktop.core.reports.report import SampleReport, Stamp
from hematovision_desktop.core.reports.signing_gates import Gate
from hematovision_desktop.core.samples.handover_format import HandoverTarget
from hematovision_desktop.core.samples.laboratory import Laboratory
from hematovision_desktop.core.samples.sample import KnownSample, SampleSummary
from hematovision_desktop.core.signing.signed_record import SigningWish
from hematovision_desktop.services.messages.questions import Request, Then


@dataclass(frozen=True, slots=True)
class LaboratoryChanged:
    """The laboratory's name, ranges or rules changed."""

    laboratory: Laboratory


class LaboratoryCommands(Protocol):
    """The laboratory's rules. None of its calls blocks."""

    @property
    def now(self) -> Laboratory:
        """The rules in force."""
        ...

    def change(self, laboratory: Laboratory) -> bool:
        """Use and store other rules; False if they are impossible, which a Fault explains."""
        ...


MOST_PICTURED = 40
"""No sheet has room for more cells."""


@dataclass(frozen=True, slots=True, eq=False)
class PicturedCell:
    """A doubtful or abnormal cell. crop: uint8 RGB (side, side, 3), in its natural colours.

    label: what it counts as, None for "cannot be told". asked: what the program asked, or said
    before a person changed it; None if it said the same. waits: whether nobody has decided. who:
    the person who decided, "" if nobody was asked for a name.
    """

    crop: Pixels
    label: Label | None
    asked: Label | None = None
    waits: bool = False
    by_person: bool = False
    who: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class SampleSheet:
    """Everything that a sheet of paper shows about a sample.

    left_out: how many doubtful or abnormal cells are not pictured. record: the signed record's
    bytes, empty until someone signs.
    """

    report: SampleReport
    pictured: tuple[PicturedCell, ...] = ()
    left_out: int = 0
    record: bytes = b""


@dataclass(frozen=True, slots=True)
class SheetOf(Request[SampleSheet]):
    """The present sheet of a sample of the log."""

    sample_id: int


@dataclass(frozen=True, slots=True, eq=False)
class Signable:
    """A sample as a person sees it before signing. report: its figures, without a stamp.

    gates: the unmet conditions. records: of the versions that were signed, oldest first.
    """

    report: SampleReport
    gates: tuple[Gate, ...]
    records: tuple[Stamp, ...]

    @property
    def is_shut(self) -> bool:
        """Whether a gate is unmet that no reason can pass."""
        return any(not gate.reason_passes for gate in self.gates)


@dataclass(frozen=True, slots=True)
class GatesOf(Request[Signable]):
    """What prevents the signature of a sample."""

    sample_id: int


class SigningCommands(Protocol):
    """The signatures under samples. None of its calls blocks."""

    def sign(
        self, seen: SampleSummary, wish: SigningWish, then: Then[Stamp], second_words: str = ""
    ) -> None:
        """Sign a sample as it was seen; `then` gets the stamp, or Refused with the reason.

        A signed sample gets another version. If people log in, the person at work signs, and a
        second signer gives a passphrase, second_words.
        """
        ...


@dataclass(frozen=True, slots=True)
class Handovers:
    """The handovers of a sample, oldest first. refusal: why none is possible now, "" if one is."""

    sample: SampleSummary
    refusal: str
    done: tuple[HandedOver, ...] = ()


@dataclass(frozen=True, slots=True)
class HandoversOf(Request[Handovers]):
    """The handovers of a sample."""

    sample_id: int


class HandoverCommands(Protocol):
    """Handover of signed results to other systems. None of its calls blocks."""

    def hand_over(
        self, sample: KnownSample, target: HandoverTarget, then: Then[HandedOver]
    ) -> None:
        """Write a signed result into a folder; `then` gets the handover, or Refused."""
        ...


@dataclass(frozen=True, slots=True)
class PeriodOf(Request[PeriodSummary]):
    """The work on the samples made from one day to another, both included."""

    first_day: date
    last_day: date

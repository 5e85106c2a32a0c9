"""Requests of the window about signing: what prevents a signature, who signed, and to sign."""

from __future__ import annotations

from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.reports.report import SampleReport, Stamp
from hematovision_desktop.core.reports.signing_gates import Gate
from hematovision_desktop.core.samples.sample import SampleSummary
from hematovision_desktop.core.signing.signed_record import SigningWish
from hematovision_desktop.services.messages.questions import Request, Then


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

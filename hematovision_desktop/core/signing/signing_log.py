"""The part of the log's port that handles events and signed records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from hematovision_desktop.core.samples.laboratory import Laboratory
    from hematovision_desktop.core.samples.sample import SampleSummary
    from hematovision_desktop.core.signing.dates_told import DayAtWork
    from hematovision_desktop.core.signing.event_chain import Event
    from hematovision_desktop.core.signing.signed_record import SignedRecord, Signer, SigningWish


class SigningStore(Protocol):
    """The part of the log that tells what happened to it, and stores what was signed."""

    def act_as(self, who: str) -> None:
        """Set the person at work, whose name later events get; "" for nobody."""
        ...

    def events(self, about: str | None = None) -> list[Event]:
        """Return the whole chain, oldest first, or only the events about one thing; see add_event."""
        ...

    def days_at_work(self) -> list[DayAtWork]:
        """Return the days of the chain in its order, each run of one day once."""
        ...

    def add_event(self, kind: str, text: str, about: str = "") -> None:
        """Record that something happened to the program or the log itself.

        about: "batch 5", or a sample's uid.
        """
        ...

    def sign_sample(
        self, seen: SampleSummary, wish: SigningWish, laboratory: Laboratory, signer: Signer
    ) -> SignedRecord:
        """Freeze a sample into a record as it was seen, and sign it, in one transaction.

        A signed sample gets another version. Raises UserError if a gate forbids it, or if the
        sample is no longer as it was seen.
        """
        ...

    def records_of(self, sample_id: int) -> tuple[SignedRecord, ...]:
        """Return every signed record of a sample, oldest first."""
        ...

"""What the log keeps of signing: the part of its port that knows events and signed records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from hematovision_desktop.core.samples.laboratory import Laboratory
    from hematovision_desktop.core.samples.sample import SampleSummary
    from hematovision_desktop.core.signing.dates_told import DayAtWork
    from hematovision_desktop.core.signing.event_chain import Event
    from hematovision_desktop.core.signing.signed_record import SignedRecord, Signer, SigningWish


class SigningStore(Protocol):
    """The part of the log that tells what happened to it, and keeps what was signed."""

    def act_as(self, who: str) -> None:
        """Name the person at work, whose name the events bear from now on; "" for nobody."""
        ...

    def events(self, about: str | None = None) -> list[Event]:
        """Return the whole chain, oldest first, or the events about something alone; see add_event."""
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
        """Freeze a sample as it was seen into a record, and sign it, in one transaction.

        One that was signed before gets another version. UserError says what forbids it: a gate, or
        that the sample is another than it was seen to be.
        """
        ...

    def records_of(self, sample_id: int) -> tuple[SignedRecord, ...]:
        """Return every signed record of a sample, oldest first."""
        ...

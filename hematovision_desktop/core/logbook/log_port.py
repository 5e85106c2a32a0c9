"""The port through which the program writes and reads the log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from hematovision_desktop.core.samples.sample_log import SampleStore
from hematovision_desktop.core.signing.people import PeopleStore

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from hematovision_desktop.core.cells.evidence import Place
    from hematovision_desktop.core.cells.field import FieldResult
    from hematovision_desktop.core.logbook.log import (
        BatchStart,
        BatchState,
        BatchSummary,
        BatchTable,
        Checked,
        KnownField,
        LoggedBatch,
        LogQuery,
        PackedBatch,
    )
    from hematovision_desktop.core.microscopes.microscope import KnownMicroscope, MicroscopeProfile
    from hematovision_desktop.core.microscopes.microscope_scale import ScaleOffer
    from hematovision_desktop.core.microscopes.proof import NamedBy
    from hematovision_desktop.core.naming.adapted_layer import AdaptedLayer, VersionList
    from hematovision_desktop.core.naming.layers import Layers
    from hematovision_desktop.core.samples.laboratory import Laboratory
    from hematovision_desktop.core.samples.sample import SampleSummary
    from hematovision_desktop.core.signing.dates_told import DayAtWork
    from hematovision_desktop.core.signing.event_chain import Event
    from hematovision_desktop.core.signing.signed_record import SignedRecord, Signer, SigningWish
    from hematovision_desktop.core.verdicts.agreed_cells import AgreedCell
    from hematovision_desktop.core.verdicts.verdict import Verdict


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


class Log(SampleStore, SigningStore, PeopleStore, Protocol):
    """The log of batches. Every call raises EnvironmentFault if the database fails.

    Calls that name a batch, except remove_batch, raise BatchRemoved if it is gone. One thread owns
    the object; the program gives it an executor with one worker.
    """

    def together(self) -> AbstractContextManager[None]:
        """Commit everything written in the block at once, or nothing if that fails.

        A call inside that raises rolls back only its own writes; the others remain.
        """
        ...

    def begin_batch(self, start: BatchStart) -> int:
        """Record the start of a batch and return its id."""
        ...

    def add_fields(self, batch_id: int, results: Sequence[FieldResult]) -> None:
        """Record results in one transaction: all of them or none."""
        ...

    def end_batch(self, batch_id: int, state: BatchState) -> None:
        """Record the outcome of a batch."""
        ...

    def add_verdicts(self, batch_id: int, verdicts: Sequence[Verdict]) -> None:
        """Append rows to a batch's verdict book in one transaction; the program's own answers stay unchanged.

        Raises ValueError if a row refers to one that it cannot refer to.
        """
        ...

    def set_target(self, batch_id: int, target: int | None) -> None:
        """Change a live count's target number of leukocytes."""
        ...

    def rename_batch(self, batch_id: int, name: str) -> None:
        """Give a batch another name."""
        ...

    def reopen_batch(self, batch_id: int) -> None:
        """Record that a stopped or interrupted batch continues."""
        ...

    def microscopes(self) -> list[KnownMicroscope]:
        """Return every microscope with its proofs, oldest first."""
        ...

    def keep_profile(self, profile: MicroscopeProfile) -> int:
        """Store a profile without its scales, as a new one if its id is 0, and return its id."""
        ...

    def keep_scale(self, profile_id: int, scale: ScaleOffer | None) -> None:
        """Keep a scale for a microscope from now on; None: each batch measures its own."""
        ...

    def set_profile(self, batch_id: int, profile_id: int | None) -> None:
        """Record which microscope a batch comes from; None: unknown."""
        ...

    def add_checked(self, profile_id: int, named_by: NamedBy, cells: Sequence[Checked]) -> None:
        """Record cells of a check on a microscope. named_by: the model that named them."""
        ...

    def checked(self, profile_id: int, named_by: NamedBy) -> list[Checked]:
        """Return the cells that were checked on a microscope under one model, in order, each once."""
        ...

    def spent(self, profile_id: int, named_by: NamedBy) -> tuple[Place, ...]:
        """Return the cells that another check on a microscope can no longer count."""
        ...

    def keep_version(
        self, profile_id: int | None, model: AdaptedLayer, taught: Sequence[Place] = ()
    ) -> AdaptedLayer:
        """Store a version of the last layer for a microscope and return it; it is not in use yet.

        profile_id: None for images whose microscope is unknown, here and below. taught: the cells
        that it was taught, which no check of it may count.
        """
        ...

    def use_version(self, profile_id: int | None, number: int | None) -> None:
        """Name a microscope's cells with a version from now on; None: with the pack as shipped."""
        ...

    def read_version(self, number: int) -> AdaptedLayer:
        """Return a version; UserError if there is none, EnvironmentFault if it is damaged."""
        ...

    def versions(self, profile_id: int | None) -> VersionList:
        """Return a microscope's versions, and which is in use."""
        ...

    def layers(self) -> Layers:
        """Return which version is in use on each microscope."""
        ...

    def set_note(self, batch_id: int, note: str) -> None:
        """Replace a batch's note."""
        ...

    def batches(self, query: LogQuery) -> list[BatchSummary]:
        """Return the matching batches, newest first."""
        ...

    def judged_batches(self) -> list[int]:
        """Return the batches with verdicts from people, oldest first."""
        ...

    def agreed_cells(self, most_of_type: int) -> list[AgreedCell]:
        """Return cells that two people named alike, newest first, up to a number for each type."""
        ...

    def batches_with(self, sha256s: Collection[str]) -> tuple[int, ...]:
        """Return the batches that hold any of some images, by SHA-256, newest first."""
        ...

    def known_fields(self, sha256s: Collection[str]) -> dict[str, KnownField]:
        """Return where images, by SHA-256, were last reviewed by a person; others are left out."""
        ...

    def interrupted_count(self) -> LoggedBatch | None:
        """Return the newest live count if it was interrupted."""
        ...

    def read_start(self, batch_id: int) -> BatchStart:
        """Return how a batch began."""
        ...

    def read_batch(self, batch_id: int) -> LoggedBatch:
        """Return a batch with every field and cell."""
        ...

    def open_batch(self, batch_id: int) -> PackedBatch:
        """Return a batch with every field and cell but without small copies, as fast as possible."""
        ...

    def read_table(self, batch_id: int) -> BatchTable:
        """Return what the table of cells says about a batch; if the log is damaged its fields may raise."""
        ...

    def small_copies(self, batch_id: int, positions: Sequence[int]) -> dict[int, bytes]:
        """Return the small copies of fields of a batch by position; those without one are left out."""
        ...

    def move_pictures(
        self, batch_id: int, paths: Mapping[int, Path], sources: Sequence[Path]
    ) -> None:
        """Record where images of a batch, by position, are now, and the sources given for it."""
        ...

    def check_unsigned(self, batch_id: int) -> None:
        """Raise SampleSigned for a batch of a signed sample, or one that a signed record rests on."""
        ...

    def remove_batch(self, batch_id: int) -> None:
        """Delete a batch with its fields, cells and verdicts; an event remains.

        Raises SampleSigned when `check_unsigned` does.
        """
        ...

    def identity(self) -> str:
        """Return what distinguishes this log, including all its copies, from every other."""
        ...

    def copy_to(self, target: Path) -> None:
        """Write a checked copy of the whole log to a file, completely or not at all."""
        ...

    def change_key(self, key: bytes, key_file: bytes | None = None) -> None:
        """Encrypt the open log with another key; key_file: the key file beside it from now on."""
        ...

    @property
    def trouble(self) -> str:
        """What to report about a log that opened with a problem but is usable; "" for nothing."""
        ...

    def find_damage(self) -> list[str]:
        """Check the whole log; return what is wrong with it, empty if nothing is."""
        ...

    def close(self) -> None:
        """Finish writing and release the log for another window."""
        ...

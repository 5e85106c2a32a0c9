"""The port through which the program writes and reads the log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from hematovision_desktop.core.samples.sample_log import SampleStore
from hematovision_desktop.core.signing.people import PeopleStore
from hematovision_desktop.core.signing.signing_log import SigningStore

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
    from hematovision_desktop.core.verdicts.agreed_cells import AgreedCell
    from hematovision_desktop.core.verdicts.verdict import Verdict


class Log(SampleStore, SigningStore, PeopleStore, Protocol):
    """The log of batches. Every call raises EnvironmentFault if the database cannot do it.

    Calls that name a batch raise BatchRemoved if it is no longer there, but for remove_batch. One thread owns the object; the program gives it an executor of one worker.
    """

    def together(self) -> AbstractContextManager[None]:
        """Keep all that is written in the block by one commit, or nothing of it if that fails.

        A call within it that raises takes back what it wrote itself; the others stay whole.
        """
        ...

    def begin_batch(self, start: BatchStart) -> int:
        """Record the start of a batch and return its id."""
        ...

    def add_fields(self, batch_id: int, results: Sequence[FieldResult]) -> None:
        """Record results in one transaction: all of them or none."""
        ...

    def end_batch(self, batch_id: int, state: BatchState) -> None:
        """Record what became of a batch."""
        ...

    def add_verdicts(self, batch_id: int, verdicts: Sequence[Verdict]) -> None:
        """Append rows to a batch's verdict book in one transaction; nothing the program said is changed.

        ValueError if one speaks of a row that cannot be meant.
        """
        ...

    def set_target(self, batch_id: int, target: int | None) -> None:
        """Change how many leukocytes a live count is to hold."""
        ...

    def rename_batch(self, batch_id: int, name: str) -> None:
        """Give a batch another name."""
        ...

    def reopen_batch(self, batch_id: int) -> None:
        """Record that a batch that was stopped or cut short goes on."""
        ...

    def microscopes(self) -> list[KnownMicroscope]:
        """Return every microscope with what was proven on it, oldest first."""
        ...

    def keep_profile(self, profile: MicroscopeProfile) -> int:
        """Store a profile but its scales, a new one where its id is 0, and return its id."""
        ...

    def keep_scale(self, profile_id: int, scale: ScaleOffer | None) -> None:
        """Keep a scale for a microscope from now on; None: each batch is to measure itself."""
        ...

    def set_profile(self, batch_id: int, profile_id: int | None) -> None:
        """Record which microscope a batch comes from; None: from none that is known."""
        ...

    def add_checked(self, profile_id: int, named_by: NamedBy, cells: Sequence[Checked]) -> None:
        """Record cells of a check on a microscope. named_by: what named them."""
        ...

    def checked(self, profile_id: int, named_by: NamedBy) -> list[Checked]:
        """Return the cells that were checked on a microscope under one model, in order, each once."""
        ...

    def spent(self, profile_id: int, named_by: NamedBy) -> tuple[Place, ...]:
        """Return the cells that another check on a microscope could not count any more."""
        ...

    def keep_version(
        self, profile_id: int | None, model: AdaptedLayer, taught: Sequence[Place] = ()
    ) -> AdaptedLayer:
        """Store a version of the last layer for a microscope and return it; it is not in use yet.

        profile_id: None for pictures whose microscope is not known, here and below. taught: the
        cells that it was taught, which no check of it may count.
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
        """Return the batches of whose cells a person has said something, oldest first."""
        ...

    def agreed_cells(self, most_of_type: int) -> list[AgreedCell]:
        """Return cells that two people named alike, newest first, so many of each type at most."""
        ...

    def batches_with(self, sha256s: Collection[str]) -> tuple[int, ...]:
        """Return the batches that hold any of some pictures, by SHA-256, newest first."""
        ...

    def known_fields(self, sha256s: Collection[str]) -> dict[str, KnownField]:
        """Return where pictures, by SHA-256, were last looked at by a person; others are left out."""
        ...

    def interrupted_count(self) -> LoggedBatch | None:
        """Return the newest live count if it was cut short."""
        ...

    def read_start(self, batch_id: int) -> BatchStart:
        """Return how a batch was begun."""
        ...

    def read_batch(self, batch_id: int) -> LoggedBatch:
        """Return a batch with every field and cell."""
        ...

    def open_batch(self, batch_id: int) -> PackedBatch:
        """Return a batch with every field and cell but without small copies, as quickly as may be."""
        ...

    def read_table(self, batch_id: int) -> BatchTable:
        """Return what the table of cells says of a batch; of a damaged log its fields may raise."""
        ...

    def small_copies(self, batch_id: int, positions: Sequence[int]) -> dict[int, bytes]:
        """Return the small copies of fields of a batch by position; those without one are left out."""
        ...

    def move_pictures(
        self, batch_id: int, paths: Mapping[int, Path], sources: Sequence[Path]
    ) -> None:
        """Record where pictures of a batch, by position, lie now, and what was given for it."""
        ...

    def check_unsigned(self, batch_id: int) -> None:
        """Raise SampleSigned for a batch of a signed sample, and for one that a signed record rests on."""
        ...

    def remove_batch(self, batch_id: int) -> None:
        """Delete a batch with its fields, cells and verdicts; an event stays.

        SampleSigned where `check_unsigned` raises it.
        """
        ...

    def identity(self) -> str:
        """Return what tells this log from every other, in each of its copies too."""
        ...

    def copy_to(self, target: Path) -> None:
        """Write a checked copy of the whole log to a file, whole or not at all."""
        ...

    def change_key(self, key: bytes, key_file: bytes | None = None) -> None:
        """Put the log, open as it is, under another key; key_file: lies beside it from now on."""
        ...

    @property
    def trouble(self) -> str:
        """What is to be said of a log that was opened and can be used all the same; "" for nothing."""
        ...

    def find_damage(self) -> list[str]:
        """Look through the whole log; return what is wrong with it, empty where nothing is."""
        ...

    def close(self) -> None:
        """Finish writing and give the log free for another window."""
        ...

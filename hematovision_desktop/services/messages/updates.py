"""What the window may ask of updates, and what comes back."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.naming.update_figures import PackFigures
from hematovision_desktop.core.updates.update import Installed, SignedUpdate, TrustedKey, UpdateKind
from hematovision_desktop.services.messages.questions import Then


@dataclass(frozen=True, slots=True)
class UpdateState:
    """What is in use, and whose updates are taken.

    doing: "read", "stage", "figures" or "" where nothing runs. done, total: of what runs; a total
    of 0 is not known yet.
    """

    installed: tuple[Installed, ...] = ()
    keys: tuple[TrustedKey, ...] = ()
    doing: str = ""
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class UpdatesShown:
    """The updates as they stand."""

    state: UpdateState


@dataclass(frozen=True, slots=True)
class Offer:
    """An update that fits here and is whole. key: who signed it; None for a key nobody trusts.

    present: what it would take the place of.
    """

    path: Path
    update: SignedUpdate
    present: Installed
    key: TrustedKey | None


@dataclass(frozen=True, slots=True)
class Prepared:
    """An update that lies unpacked and tried beside what is in use.

    figures: of a model pack, how it does; None of everything else.
    """

    offer: Offer
    figures: PackFigures | None


class UpdateCommands(Protocol):
    """Updates from a file. None of its calls blocks; progress is told by UpdatesShown."""

    @property
    def state(self) -> UpdateState:
        """The updates as they stand."""
        ...

    def look(self) -> None:
        """Find out what is in use; answered by UpdatesShown."""
        ...

    def open(self, path: Path, then: Then[Offer]) -> None:
        """Read a file and verify all of it."""
        ...

    def trust(self, offer: Offer, name: str, then: Then[Offer]) -> None:
        """Trust the key of an update from now on, under a name."""
        ...

    def distrust(self, public_key: str) -> None:
        """Trust a key no more; answered by UpdatesShown."""
        ...

    def prepare(self, offer: Offer, then: Then[Prepared]) -> None:
        """Unpack, try and judge an update; nothing is in use yet."""
        ...

    def install(self, prepared: Prepared, then: Then[UpdateState]) -> None:
        """Use an update from now on."""
        ...

    def go_back(self, kind: UpdateKind, then: Then[UpdateState]) -> None:
        """Use the version before again."""
        ...

    def stop(self) -> None:
        """Stop preparing; nothing is changed."""
        ...

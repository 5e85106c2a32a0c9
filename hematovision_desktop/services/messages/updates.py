"""Requests of the window about updates, and the answers."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.naming.update_figures import PackFigures
from hematovision_desktop.core.updates.update import Installed, SignedUpdate, TrustedKey, UpdateKind
from hematovision_desktop.services.messages.questions import Then


@dataclass(frozen=True, slots=True)
class UpdateState:
    """What is in use, and whose updates are accepted.

    doing: "read", "stage", "figures" or "" if nothing runs. done, total: of the running task; a
    total of 0 is not known yet.
    """

    installed: tuple[Installed, ...] = ()
    keys: tuple[TrustedKey, ...] = ()
    doing: str = ""
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class UpdatesShown:
    """The present state of the updates."""

    state: UpdateState


@dataclass(frozen=True, slots=True)
class Offer:
    """An intact update that fits here. key: who signed it; None for a key nobody trusts.

    present: what it would replace.
    """

    path: Path
    update: SignedUpdate
    present: Installed
    key: TrustedKey | None


@dataclass(frozen=True, slots=True)
class Prepared:
    """An update that is unpacked and was tried beside what is in use.

    figures: how well a model pack does; None for everything else.
    """

    offer: Offer
    figures: PackFigures | None


class UpdateCommands(Protocol):
    """Updates from a file. None of its calls blocks; UpdatesShown reports progress."""

    @property
    def state(self) -> UpdateState:
        """The present state of the updates."""
        ...

    def look(self) -> None:
        """Determine what is in use; answered by UpdatesShown."""
        ...

    def open(self, path: Path, then: Then[Offer]) -> None:
        """Read a file and verify all of it."""
        ...

    def trust(self, offer: Offer, name: str, then: Then[Offer]) -> None:
        """Trust the key of an update from now on, under a name."""
        ...

    def distrust(self, public_key: str) -> None:
        """Stop trusting a key; answered by UpdatesShown."""
        ...

    def prepare(self, offer: Offer, then: Then[Prepared]) -> None:
        """Unpack, try and judge an update; nothing is in use yet."""
        ...

    def install(self, prepared: Prepared, then: Then[UpdateState]) -> None:
        """Use an update from now on."""
        ...

    def go_back(self, kind: UpdateKind, then: Then[UpdateState]) -> None:
        """Use the previous version again."""
        ...

    def stop(self) -> None:
        """Stop preparing; nothing is changed."""
        ...

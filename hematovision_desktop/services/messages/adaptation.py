"""What the window may ask about adaptation, and what comes back."""

from __future__ import annotations

from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.naming.adapted_layer import AdaptationState, Taught


@dataclass(frozen=True, slots=True, eq=False)
class AdaptationShown:
    """A microscope's versions as they stand."""

    state: AdaptationState


@dataclass(frozen=True, slots=True)
class TeachingGoes:
    """How far teaching is. step: "pictures" or "teaching"."""

    step: str
    done: int
    total: int


@dataclass(frozen=True, slots=True, eq=False)
class TeachingEnded:
    """Teaching is over; nothing is in use yet. taught: None where there is nothing to choose.

    reason: why not, one sentence; "" where the person stopped it.
    """

    taught: Taught | None
    reason: str = ""


AdaptationNews = AdaptationShown | TeachingGoes | TeachingEnded


class AdaptationCommands(Protocol):
    """Requests of the window about versions of the last layer. None of them blocks.

    profile_id: of the microscope they belong to; None for pictures of no known microscope.
    """

    def ask(self, profile_id: int | None = None) -> None:
        """Ask for the versions; answered by AdaptationShown."""
        ...

    def teach(self, profile_id: int | None = None) -> None:
        """Teach the cells that a person has named; answered by TeachingGoes and TeachingEnded."""
        ...

    def cancel(self) -> None:
        """Stop teaching; nothing is changed."""
        ...

    def use_taught(self) -> None:
        """Keep what was just taught as a version and use it; answered by AdaptationShown."""
        ...

    def use(self, number: int | None, profile_id: int | None = None) -> None:
        """Use a version from now on, None for the pack as shipped; answered by AdaptationShown."""
        ...

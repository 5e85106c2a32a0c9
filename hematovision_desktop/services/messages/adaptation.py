"""Requests of the window about adaptation, and the answers."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.naming.adapted_layer import AdaptationState, AdaptationTrial


@dataclass(frozen=True, slots=True, eq=False)
class AdaptationShown:
    """The present versions of a microscope."""

    state: AdaptationState


class AdaptationStep(StrEnum):
    """What an adaptation is doing: it reads the pictures of the cells, then refits the layer."""

    READING = "reading"
    FITTING = "fitting"


@dataclass(frozen=True, slots=True)
class AdaptationProgress:
    """The progress of an adaptation."""

    step: AdaptationStep
    done: int
    total: int


@dataclass(frozen=True, slots=True, eq=False)
class AdaptationEnded:
    """Teaching has ended; nothing is in use yet. trial: None if there is nothing to choose.

    reason: why not, one sentence; "" if the person stopped it.
    """

    trial: AdaptationTrial | None
    reason: str = ""


AdaptationNews = AdaptationShown | AdaptationProgress | AdaptationEnded


class AdaptationCommands(Protocol):
    """Requests of the window about versions of the last layer. None of them blocks.

    profile_id: of the microscope they belong to; None for images of an unknown microscope.
    """

    def ask(self, profile_id: int | None = None) -> None:
        """Request the versions; answered by AdaptationShown."""
        ...

    def adapt(self, profile_id: int | None = None) -> None:
        """Teach the cells that people have named; answered by AdaptationProgress and AdaptationEnded."""
        ...

    def cancel(self) -> None:
        """Stop teaching; nothing is changed."""
        ...

    def use_trial(self) -> None:
        """Store what was just taught as a version and use it; answered by AdaptationShown."""
        ...

    def use(self, number: int | None, profile_id: int | None = None) -> None:
        """Use a version from now on, None for the pack as shipped; answered by AdaptationShown."""
        ...

"""What the window may ask of handing over: what was handed over, and to do it."""

from __future__ import annotations

from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.reports.handover import HandedOver
from hematovision_desktop.core.samples.handover_format import HandoverTarget
from hematovision_desktop.core.samples.sample import KnownSample, SampleSummary
from hematovision_desktop.services.messages.questions import Request, Then


@dataclass(frozen=True, slots=True)
class Handovers:
    """What of a sample was handed over, oldest first. refusal: why it cannot be now, "" if it can."""

    sample: SampleSummary
    refusal: str
    done: tuple[HandedOver, ...] = ()


@dataclass(frozen=True, slots=True)
class HandoversOf(Request[Handovers]):
    """What of a sample was handed over."""

    sample_id: int


class HandoverCommands(Protocol):
    """Signed results for other systems. None of its calls blocks."""

    def hand_over(
        self, sample: KnownSample, target: HandoverTarget, then: Then[HandedOver]
    ) -> None:
        """Write a signed result into a folder; `then` gets what was done, or Refused."""
        ...

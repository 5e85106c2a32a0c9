"""Requests of the window about handing over: what was handed over, and a new handover."""

from __future__ import annotations

from typing import Protocol

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.reports.handover import HandedOver
from hematovision_desktop.core.samples.handover_format import HandoverTarget
from hematovision_desktop.core.samples.sample import KnownSample, SampleSummary
from hematovision_desktop.services.messages.questions import Request, Then


@dataclass(frozen=True, slots=True)
class Handovers:
    """The handovers of a sample, oldest first. refusal: why none is possible now, "" if one is."""

    sample: SampleSummary
    refusal: str
    done: tuple[HandedOver, ...] = ()


@dataclass(frozen=True, slots=True)
class HandoversOf(Request[Handovers]):
    """The handovers of a sample."""

    sample_id: int


class HandoverCommands(Protocol):
    """Handover of signed results to other systems. None of its calls blocks."""

    def hand_over(
        self, sample: KnownSample, target: HandoverTarget, then: Then[HandedOver]
    ) -> None:
        """Write a signed result into a folder; `then` gets the handover, or Refused."""
        ...

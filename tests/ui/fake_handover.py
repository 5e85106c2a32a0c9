"""A fake of handing over, without a folder."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from hematovision_desktop.core.reports.handover import CHANGED_SINCE, NOT_SIGNED, HandedOver
from hematovision_desktop.core.samples.handover_format import HandoverTarget
from hematovision_desktop.core.samples.sample import KnownSample
from hematovision_desktop.services.messages.questions import Refused
from hematovision_desktop.services.messages.results import Handovers

if TYPE_CHECKING:
    from fake_commands import FakeCommands


class FakeHandover:
    """Records what it should hand over. refusal: the reason if it refuses."""

    def __init__(self, commands: FakeCommands) -> None:
        self._commands = commands
        self.done: list[HandedOver] = []
        self.refusal = ""

    def of_sample(self, sample_id: int) -> Handovers:
        sample = next(one for one in self._commands.samples.all() if one.sample_id == sample_id)
        refusal = CHANGED_SINCE if sample.progress.is_changed else ""
        done = tuple(one for one in self.done if one.sample_uid == sample.uid)
        return Handovers(sample, refusal if sample.progress.version else NOT_SIGNED, done)

    def hand_over(
        self, sample: KnownSample, target: HandoverTarget, then: Callable[[Any], None]
    ) -> None:
        if self.refusal:
            then(Refused(self.refusal))
            return
        version = self.of_sample(sample.sample_id).sample.progress.version
        path = str(target.folder / f"{sample.details.accession}_v{version}{target.form.suffix}")
        now = datetime.now(UTC)
        self.done.append(HandedOver(sample.uid, version, "5f" * 32, target.form, path, now))
        then(self.done[-1])

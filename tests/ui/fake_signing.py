"""A fake of signing that succeeds at once and sends the program's messages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from hematovision_desktop.core.reports.report import Stamp
from hematovision_desktop.core.samples.sample import SampleSummary
from hematovision_desktop.core.signing.signed_record import SigningWish
from hematovision_desktop.services.messages.samples import SamplesChanged

if TYPE_CHECKING:
    from fake_commands import FakeCommands


class FakeSigning:
    """Signs every sample. signed: the samples' ids and who signed."""

    def __init__(self, commands: FakeCommands) -> None:
        self._commands = commands
        self.signed: list[tuple[int, str]] = []

    def sign(
        self,
        seen: SampleSummary,
        wish: SigningWish,
        then: Callable[[Any], None],
        second_words: str = "",
    ) -> None:
        self.signed.append((seen.sample_id, wish.signer))
        self._commands.samples.sign(seen.sample_id, wish.signer)
        self._commands.send(SamplesChanged())
        then(Stamp(1, wish.signer, datetime.now(UTC)))

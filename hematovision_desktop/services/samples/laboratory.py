"""The laboratory's own rules: read at the start, changed in the settings, recorded in the log."""

from __future__ import annotations

from collections.abc import Callable

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.samples.laboratory import Laboratory, check_laboratory
from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.services.base.outside import Outside
from hematovision_desktop.services.messages.results import LaboratoryChanged
from hematovision_desktop.services.review.workplace import Workplace


class LaboratoryRules:
    """The implementation of `messages.laboratory.LaboratoryCommands`.

    allows: whether the person at work may set the rules; reports if not.
    """

    def __init__(
        self,
        place: Workplace,
        outside: Outside,
        *,
        allows: Callable[[Right], bool],
    ) -> None:
        self._outside = outside
        self._workers = place.workers
        self._place = place
        self._send = place.send
        self._refuse = place.refuse
        self._allows = allows
        self.now = outside.read_laboratory()

    def change(self, laboratory: Laboratory) -> bool:
        """Use and store other rules; False if they are impossible."""
        if laboratory == self.now:
            return True
        if not self._allows(Right.RULES):
            return False
        try:
            changed, before = check_laboratory(laboratory), self.now
        except UserError as refused:
            self._refuse(str(refused))
            return False
        self.now = changed
        self._workers.run("files", self._outside.write_laboratory, changed)
        said = changed_words(before, changed)
        if said:
            self._place.keep(lambda there: there.add_event("laboratory", said))
        self._send(LaboratoryChanged(changed))
        return True


def changed_words(before: Laboratory, after: Laboratory) -> str:
    """Return which of the rules behind figures changed, for the log; "" if none did."""
    parts = []
    if before.ranges != after.ranges:
        parts.append(f"usual ranges: {len(after.ranges)} rows, from {after.source}")
    if before.limits != after.limits:
        parts.append(
            f"limits for a review of the smear: {len(after.limits)} rows, from {after.limits_source}"
        )
    if before.least_cells != after.least_cells:
        parts.append(f"least cells of a result: {after.least_cells}")
    if before.second_signer != after.second_signer:
        parts.append(f"second signer: {'yes' if after.second_signer else 'no'}")
    return "; ".join(parts)

"""Images that the log already has for another sample: reported once, when they are opened again."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from datetime import datetime

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.logbook.log import BatchKind
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.services.messages.review import BatchRef
from hematovision_desktop.services.messages.samples import SeenBefore
from hematovision_desktop.services.review.inbox import Ended, Message, ResultsCame
from hematovision_desktop.services.review.review import Review
from hematovision_desktop.services.review.workplace import Workplace


class SeenPictures:
    """The search of the log on a worker thread, with a batch's first images and once more at its end."""

    def __init__(self, place: Workplace, review: Review) -> None:
        self._place, self._review = place, review
        self._begun: set[BatchRef] = set()
        self._told: set[BatchRef] = set()

    def follow(self, message: Message) -> None:
        """Search when a batch's images arrive and are in the log, and when it has ended."""
        match message:
            case ResultsCame(ref) if ref not in self._begun and self._look_for(ref):
                self._begun.add(ref)
            case Ended(ref):
                self._look_for(ref)

    def _look_for(self, ref: BatchRef) -> bool:
        """Search for images of a batch among those of others; return whether a search was started.

        Answered by SeenBefore, at most once.
        """
        batch = self._review.open(ref)
        if batch is None or batch.batch_id is None or ref in self._told:
            return False
        held = {one.sha256 for one in batch.reviewed.results() if one.sha256 is not None}
        if not held or self._place.workers.is_closed("files"):
            return False
        self._place.workers.run("files", self._look, ref, batch.batch_id, held)
        return True

    def _look(self, ref: BatchRef, batch_id: int, held: Collection[str]) -> None:
        seen = self._place.ask(lambda log: _seen_in(log, batch_id, held))
        if seen is not None and ref not in self._told:
            self._told.add(ref)
            self._place.send(SeenBefore(ref, *seen))


def _seen_in(
    log: Log, batch_id: int, held: Collection[str]
) -> tuple[int, datetime, SampleDetails] | None:
    """Return the newest batch that holds any of some images for another sample, with that sample."""
    with suppress(UserError):  # nothing needs to be said about what was removed meanwhile
        own = log.sample_of(batch_id)
        for other in log.batches_with(held):
            start, sample_id = log.read_start(other), log.sample_of(other)
            if sample_id != own and start.kind is not BatchKind.READING:
                return other, start.started_at, log.read_sample(sample_id).details
    return None

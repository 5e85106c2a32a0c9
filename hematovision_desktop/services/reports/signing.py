"""Signing samples of the log in use; the record is made on the log's thread, in one transaction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.reports.record_making import stamp_of
from hematovision_desktop.core.reports.report import Stamp, report_of
from hematovision_desktop.core.reports.signing_gates import gates_of
from hematovision_desktop.core.samples.laboratory import Laboratory
from hematovision_desktop.core.samples.sample import SampleSummary
from hematovision_desktop.core.samples.sample_log import SampleGone
from hematovision_desktop.core.signing.people import Right, check_second
from hematovision_desktop.core.signing.signed_record import Signer, SigningWish
from hematovision_desktop.core.verdicts.duplicates import held_in_several
from hematovision_desktop.services.messages.questions import Refused, Then
from hematovision_desktop.services.messages.results import Signable
from hematovision_desktop.services.people.people import People
from hematovision_desktop.services.review.workplace import Workplace
from hematovision_desktop.services.samples.samples import Samples


class Signing:
    """The implementation of `messages.signing.SigningCommands`, with answers about signatures."""

    def __init__(
        self,
        place: Workplace,
        samples: Samples,
        *,
        people: People,
        signer: Signer,
        laboratory: Callable[[], Laboratory],
    ) -> None:
        self._place = place
        self._samples = samples
        self._people = people
        self._signer = signer
        self._laboratory = laboratory

    def sign(
        self, seen: SampleSummary, wish: SigningWish, then: Then[Stamp], second_words: str = ""
    ) -> None:
        """Sign a sample as it was seen; `then` gets the stamp, or Refused with the reason."""
        laboratory, log = self._laboratory(), self._place.log()
        log_in = self._people.state.is_on
        try:
            self._people.check(Right.SIGN)
        except UserError as refused:
            self._place.decline(then, refused)
            return
        if log_in:
            wish = replace(wish, signer=self._people.author())

        def told(answer: Stamp | Refused) -> None:
            if isinstance(answer, Stamp):
                self._samples.follow_all(seen.uid)
            then(answer)

        def sign_there(there: Log) -> Stamp:
            if there.read_sample(seen.sample_id).uid != seen.uid:
                raise SampleGone
            who = wish
            if log_in and wish.second_signer:
                second = self._people.vouch(there, wish.second_signer, second_words)
                check_second(second)
                who = replace(wish, second_signer=second.name)
            return stamp_of(there.sign_sample(seen, who, laboratory, self._signer))

        self._place.work("files", lambda: log.ask(sign_there), told)

    # Answers, on a worker's thread

    def gates(self, sample_id: int) -> Signable:
        """Return what prevents the signature of a sample."""
        laboratory = self._laboratory()
        return self._place.ask(lambda there: read_signable(there, sample_id, laboratory))


def read_signable(log: Log, sample_id: int, laboratory: Laboratory) -> Signable:
    """Return a sample of a log as it is before it is signed."""
    summary = log.read_sample(sample_id)
    batches = [log.read_batch(one) for one in log.batches_of(sample_id)]
    twice = held_in_several(one.pictures for one in batches)
    report = report_of(summary, laboratory, [one.summary for one in batches], twice=twice)
    return Signable(report, gates_of(report, batches, datetime.now(UTC)), _stamps(log, sample_id))


def _stamps(log: Log, sample_id: int) -> tuple[Stamp, ...]:
    return tuple(map(stamp_of, log.records_of(sample_id)))

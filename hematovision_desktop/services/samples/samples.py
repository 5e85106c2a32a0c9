"""The samples of the log: found, filled in, and the batches that belong to each.

`Samples` lives on the main thread, except for its answers, which may wait for the log. Open batches
know their sample, so that it moves with them to another log.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.logbook.log import BatchKind, BatchSummary, LogQuery
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.samples.sample import (
    KnownSample,
    SampleDetails,
    SampleSummary,
    check_details,
    new_uid,
)
from hematovision_desktop.core.samples.sample_log import Page, SampleGone, SamplePage, SampleQuery
from hematovision_desktop.core.signing.people import Right
from hematovision_desktop.core.verdicts.duplicates import held_in_several
from hematovision_desktop.services.base.told_faults import ToldFaults
from hematovision_desktop.services.log.log_writer import LogClosed
from hematovision_desktop.services.messages.program import Done, Fault, FaultOver
from hematovision_desktop.services.messages.review import BatchRef, LogChanged
from hematovision_desktop.services.messages.samples import (
    BatchAttached,
    SampleJoined,
    SamplesChanged,
)
from hematovision_desktop.services.review.inbox import Answered, SampleRead
from hematovision_desktop.services.review.review import Review
from hematovision_desktop.services.review.workplace import Workplace
from hematovision_desktop.services.samples.numbers import (
    clear_left,
    counts_follow,
    give_number,
    join_all_of,
    join_by_name,
    said_of_joined,
    tell_of_same_number,
)
from hematovision_desktop.services.samples.worklist import bring_worklist, open_worklist

NAMELESS = sentence("A batch needs a name. Type one, or leave the name as it was.")


class Samples:
    """The implementation of `messages.samples.SampleCommands`, with answers about samples.

    allows: whether the person at work may do something; reports if not.
    """

    def __init__(
        self,
        place: Workplace,
        review: Review,
        *,
        allows: Callable[[Right], bool],
    ) -> None:
        self._place = place
        self._workers = place.workers
        self._review = review
        self._log = place.log
        self._send = place.send
        self._refuse = place.refuse
        self._told = ToldFaults()
        self._allows = allows
        # What was said here, by uid: an answer that was on its way must not undo it.
        self._said: dict[str, SampleDetails] = {}
        # Done once: a person who moved such a batch back does not want it assigned again.
        self._looked_at: set[BatchRef] = set()

    # Answers, on a worker thread

    def search(self, query: SampleQuery, page: Page) -> SamplePage:
        """Return a part of the matching samples."""
        return self._place.ask(lambda log: log.samples(query, page))

    def of_batch(self, batch_id: int) -> SampleSummary:
        """Return the sample that a batch belongs to."""
        return self._place.ask(lambda log: sample_of_batch(log, batch_id))

    def batches_of(self, sample_id: int) -> tuple[BatchSummary, ...]:
        """Return the batches of a sample, oldest first."""

        def work(log: Log) -> tuple[BatchSummary, ...]:
            known = log.batches(LogQuery(batch_ids=log.batches_of(sample_id)))
            return tuple(reversed(known))

        return self._place.ask(work)

    def pictures_twice(self, sample_id: int) -> int:
        """Return how many images several batches of a sample hold."""
        return self._place.ask(lambda log: held_in_several(log.pictures_of(sample_id)))

    # Samples of the open batches

    def follow(self, ref: BatchRef) -> None:
        """Ask the log which sample an open batch belongs to, and for that sample's state."""
        batch = self._review.open(ref)
        if batch is None or batch.batch_id is None:
            return
        batch_id, log = batch.batch_id, self._log()
        first = not batch.from_log and ref not in self._looked_at
        self._looked_at.add(ref)

        def read(there: Log) -> KnownSample:
            sample = sample_of_batch(there, batch_id).known
            self._send(SampleRead(ref, sample, log.number))
            return sample

        def attach(there: Log) -> None:
            with suppress(UserError):  # somebody removed the batch meanwhile
                if join_by_name(there, batch_id) is not None:
                    self._send(BatchAttached(ref, read(there)))
                    self._send(SamplesChanged())

        with suppress(LogClosed):  # the program is ending: nobody asks any more
            if first:
                log.writer.keep(attach)  # once the log accepts it: it may be busy now
            log.writer.follow(read)

    def follow_all(self, *uids: str) -> None:
        """Ask for all samples again and inform everyone, after a change such as signing."""
        for batch in self._review.batches:
            if batch.sample is not None and (batch.sample.uid in uids or not uids):
                self.follow(batch.ref)
        self._send(SamplesChanged())

    def take(self, message: SampleRead) -> None:
        """Update a batch from the log's answer; an answer of the previous log is dropped."""
        batch = self._review.open(message.batch)
        if message.log != self._log().number or batch is None:
            return
        self._review.set_sample(batch.ref, self._newest(message.sample))

    def _newest(self, sample: KnownSample) -> KnownSample:
        """Return a sample with the latest details."""
        return replace(sample, details=self._said.get(sample.uid, sample.details))

    def forget(self) -> None:
        """Forget what is known: another log is in use.

        Only what moves with the open batches is known there.
        """
        along = {batch.sample.uid for batch in self._review.batches if batch.sample is not None}
        self._said = {uid: details for uid, details in self._said.items() if uid in along}
        self._send(SamplesChanged())

    # From a person

    def add(self, details: SampleDetails, batch_ids: Sequence[int] = ()) -> str:
        """Make a new sample, with batches that belong to it from now on; return its uid."""
        tidy = self._checked(details)
        if tidy is None:
            return ""
        uid, chosen = new_uid(), tuple(batch_ids)
        self._said[uid] = tidy

        def work(there: Log) -> None:
            check_movable(there, chosen)
            sample_id = there.add_sample(tidy, uid)
            with counts_follow(there, chosen, self._send):
                there.put_batches(chosen, sample_id)
            tell_of_same_number(there, sample_id, self._send)

        self._keep(work)
        self._follow_batches(chosen)
        return uid

    def keep(self, sample: KnownSample, details: SampleDetails) -> None:
        """Replace the details of a sample."""
        before = self._newest(sample).details
        tidy = self._noted(sample, details)
        if tidy is None:
            return

        def work(there: Log) -> None:
            check_same(there, sample)
            renumbers = tidy == replace(before, accession=tidy.accession)
            with counts_follow(there, there.batches_of(sample.sample_id), self._send):
                joined = None
                if renumbers:
                    joined = join_all_of(there, sample.sample_id, tidy.accession)
                if joined is None:
                    there.keep_sample(sample.sample_id, tidy)
            if joined is not None:
                self._send(SampleJoined(sample.uid, joined.uid))
                self._send(Done(said_of_joined(joined.details)))
            elif tidy.accession != before.accession:
                tell_of_same_number(there, sample.sample_id, self._send)

        self._keep(work)
        self._follow_sample(sample.uid)

    def give_number(self, batch_id: int, sample: KnownSample, accession: str) -> None:
        """Set whose images a batch holds; see `same_number.give_number`."""
        tidy = self._noted(sample, replace(sample.details, accession=accession))
        batch = self._review.logged(batch_id)
        if tidy is None or batch is None:
            return

        def work(there: Log) -> None:
            check_same(there, sample)
            with counts_follow(there, there.batches_of(sample.sample_id), self._send):
                told = give_number(there, batch_id, tidy.accession)
            if told:
                self._send(Done(told))
            if sample_of_batch(there, batch_id).uid != sample.uid:
                # The number is another sample's: this one keeps its own.
                self._send(Answered(self._forget_said, sample.uid))
            tell_of_same_number(there, there.sample_of(batch_id), self._send)

        self._keep(work)
        self.follow(batch.ref)  # the first one named: the others may stay where they were
        self._follow_sample(sample.uid, but=batch.ref)

    def _forget_said(self, uid: str) -> None:
        self._said.pop(uid, None)

    def _noted(self, sample: KnownSample, details: SampleDetails) -> SampleDetails | None:
        """Show a sample's new details at once; return it, None if they are unchanged, or wrong."""
        tidy, before = self._checked(details), self._newest(sample).details
        if tidy is None or tidy == before:
            return None
        self._said[sample.uid] = tidy
        for batch in self._review.batches:
            if batch.sample is not None and batch.sample.uid == sample.uid:
                self._review.set_sample(batch.ref, self._newest(batch.sample))
        return tidy

    def put_batches(self, batch_ids: Sequence[int], sample: KnownSample) -> None:
        """Assign batches to a sample."""
        chosen = tuple(batch_ids)
        for batch_id in chosen:
            batch = self._review.logged(batch_id)
            if batch is not None:
                self._review.set_sample(batch.ref, self._newest(sample))

        def work(there: Log) -> None:
            check_same(there, sample)
            check_movable(there, (*chosen, *there.batches_of(sample.sample_id)))
            left = {there.sample_of(one) for one in chosen} - {sample.sample_id}
            with counts_follow(there, chosen, self._send):
                there.put_batches(chosen, sample.sample_id)
            clear_left(there, left, sample.sample_id)

        self._keep(work)
        self._follow_batches(chosen)

    def remove(self, samples: Sequence[KnownSample]) -> None:
        """Delete samples that hold no images and were never signed; answered by Done."""
        if not self._allows(Right.REMOVE):
            return
        chosen = tuple(samples)

        def work(there: Log) -> None:
            gone = 0
            for one in chosen:
                try:
                    check_same(there, one)
                    there.remove_sample(one.sample_id)
                    gone += 1
                except UserError as refused:
                    self._send(
                        Fault(
                            sentence(
                                "{accession}: {refused}",
                                accession=one.details.accession,
                                refused=refused,
                            )
                        )
                    )
            if gone:
                one_gone = sentence("1 sample was removed from the log.")
                several = sentence("{gone:,} samples were removed from the log.", gone=gone)
                self._send(Done(one_gone if gone == 1 else several))

        self._keep(work)

    def import_worklist(self, path: Path) -> None:
        """Make a sample of each row of a table; answered by WorklistRead."""
        self._workers.run("files", self._import_worklist, path)

    def _import_worklist(self, path: Path) -> None:
        worklist = open_worklist(path)
        self._send(self._place.ask(lambda log: bring_worklist(log, path, worklist)))
        self._send(SamplesChanged())

    def rename_batch(self, batch_id: int, name: str) -> None:
        """Give a batch another name."""
        tidy = " ".join(name.split())
        if not tidy:
            self._refuse(NAMELESS)
            return
        batch = self._review.logged(batch_id)
        if batch is not None:
            self._review.rename(batch.ref, tidy)
        self._keep(lambda there: there.rename_batch(batch_id, tidy))

    def _checked(self, details: SampleDetails) -> SampleDetails | None:
        attempt = self._told.attempt(check_details)
        try:
            checked = check_details(details, date.today())
        except UserError as refused:
            attempt.failed(str(refused))
            self._refuse(str(refused))
            return None
        for told in attempt.succeeded():
            self._send(FaultOver(told))
        return checked

    def _keep(self, work: Callable[[Log], None]) -> None:
        """Write to the log, all or nothing, and report it; a refusal must not hold up later writes."""

        attempt = self._told.attempt(work)

        def careful(there: Log) -> None:
            try:
                with there.together():
                    work(there)
            except UserError as refused:
                attempt.failed(str(refused))
                self._tell(str(refused))
            else:
                for told in attempt.succeeded():
                    self._send(FaultOver(told))
            self._send(SamplesChanged())
            self._send(LogChanged())

        self._place.keep(careful)

    def _tell(self, told: str) -> None:
        self._send(Fault(told))

    def _follow_sample(self, uid: str, *, but: BatchRef | None = None) -> None:
        for batch in self._review.batches:
            if batch.sample is not None and batch.sample.uid == uid and batch.ref != but:
                self.follow(batch.ref)

    def _follow_batches(self, batch_ids: Sequence[int]) -> None:
        for batch_id in batch_ids:
            batch = self._review.logged(batch_id)
            if batch is not None:
                self.follow(batch.ref)


def check_movable(log: Log, batch_ids: Sequence[int]) -> None:
    """Raise UserError unless batches may share a sample: what is read again would count twice."""
    if any(log.read_start(one).kind is BatchKind.READING for one in batch_ids):
        raise UserError(
            sentence(
                "A second reading stays a separate sample: otherwise its cells would count twice."
            )
        )


def sample_of_batch(log: Log, batch_id: int) -> SampleSummary:
    """Return the sample that a batch of a log belongs to."""
    return log.read_sample(log.sample_of(batch_id))


def check_same(log: Log, sample: KnownSample) -> None:
    """Raise SampleGone unless the id means exactly that sample, as it may not in another log."""
    if log.read_sample(sample.sample_id).uid != sample.uid:
        raise SampleGone

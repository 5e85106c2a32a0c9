"""A fake of samples without a log: filled in, moved and listed like real ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchKind, BatchSummary
from hematovision_desktop.core.samples.sample import (
    KnownSample,
    Progress,
    Reading,
    SampleDetails,
    SampleSummary,
    Sex,
    new_uid,
    united,
)
from hematovision_desktop.core.samples.sample_log import (
    Page,
    SampleGone,
    SamplePage,
    SampleQuery,
    SortBy,
)
from hematovision_desktop.services.messages.questions import (
    BatchesOf,
    PicturesTwiceOf,
    Refused,
    Request,
    SampleOf,
    SampleSearch,
)
from hematovision_desktop.services.messages.results import HandoversOf
from hematovision_desktop.services.messages.samples import SamplesChanged

if TYPE_CHECKING:
    from fake_commands import FakeCommands

_FILLED_IN = {
    7: SampleDetails("26-0412", "P-77", "Lakshmi Narayanan", 1980, Sex.FEMALE, "1", "Dr Rao"),
    6: SampleDetails("26-0412", "P-77", "Lakshmi Narayanan", 1980, Sex.FEMALE, "2", "Dr Rao"),
    5: SampleDetails("26-0398", "P-12", "Ann Öztürk", 1951, Sex.FEMALE),
}


class FakeSamples:
    """Answers from the batches of the commands. Each begins as its own sample.

    asked: every call with its arguments.
    """

    def __init__(self, commands: FakeCommands) -> None:
        self._commands = commands
        self._numbers = count(100)
        self.asked: list[tuple[Any, ...]] = []
        self.owner: dict[int, int] = {}
        self.twice: dict[int, int] = {}
        self.rows: dict[int, SampleSummary] = {}
        for batch in commands.batches:
            details = _FILLED_IN.get(batch.batch_id, SampleDetails(batch.start.name))
            made = batch.start.started_at
            one = SampleSummary(batch.batch_id, new_uid(), details, made, 1, batch.tally)
            self.rows[one.sample_id] = one
            self.owner[batch.batch_id] = one.sample_id

    def _batches(self, sample_id: int) -> tuple[BatchSummary, ...]:
        return tuple(
            one
            for one in reversed(self._commands.batches)
            if self.owner.get(one.batch_id) == sample_id
        )

    def all(self) -> list[SampleSummary]:
        """Every sample with the figures of its batches."""
        found, owners = [], {self.owner.get(one.batch_id) for one in self._commands.batches}
        for one in self.rows.values():
            if one.sample_id not in owners and not (one.batches or one.progress.to_confirm):
                found.append(one)  # most of tens of thousands have no pictures
                continue
            batches = self._batches(one.sample_id)
            tally = united(batch.tally for batch in batches) if batches else one.tally
            if not batches and one.batches:
                tally = united(())
            left = sum(batch.to_confirm for batch in batches)
            reads = any(batch.start.kind is BatchKind.READING for batch in batches)
            progress = replace(
                one.progress, to_confirm=left, reading=Reading.OPEN if reads else None
            )
            found.append(replace(one, batches=len(batches), tally=tally, progress=progress))
        return found

    def sign(self, sample_id: int, signer: str = "A. Rao") -> None:
        """Mark a sample as signed."""
        one = self.rows[sample_id]
        progress = replace(one.progress, version=one.progress.version + 1, is_changed=False)
        when = one.created_at + timedelta(hours=1)
        self.rows[sample_id] = replace(one, progress=progress, signer=signer, signed_at=when)

    def many(self, number: int) -> None:
        """Add many samples without pictures."""
        first = next(iter(self.rows.values())).created_at
        nothing, no_progress = united(()), Progress()
        for place in range(number):
            made = first + timedelta(minutes=place)
            details = SampleDetails(f"S-{place:05d}")
            self.rows[1000 + place] = SampleSummary(
                1000 + place, new_uid(), details, made, 0, nothing, no_progress
            )

    # Questions

    def answer(self, request: Request[Any]) -> Any:
        match request:
            case SampleSearch(query, page):
                return self._search(query, page)
            case SampleOf(batch_id):
                owner = self.owner.get(batch_id)
                known = [one for one in self.all() if one.sample_id == owner]
                return known[0] if known else Refused(str(SampleGone()))
            case BatchesOf(sample_id):
                return self._batches(sample_id)
            case PicturesTwiceOf(sample_id):
                return self.twice.get(sample_id, 0)
            case HandoversOf(sample_id):
                return self._commands.handover.of_sample(sample_id)
        raise TypeError(request)

    def _search(self, query: SampleQuery, page: Page) -> SamplePage:
        found = [one for one in self.all() if _fits(one, query)]
        found.sort(key=lambda one: _key(one, page.by), reverse=page.descending)
        places = [place for place, one in enumerate(found) if one.uid == page.holding]
        first = places[0] // page.most * page.most if places else page.first
        return SamplePage(len(found), tuple(found[first : first + page.most]), first)

    # Commands

    def _changed(self) -> None:
        self._commands.send(SamplesChanged())

    def add(self, details: SampleDetails, batch_ids: Sequence[int] = ()) -> str:
        self.asked.append(("add", details, tuple(batch_ids)))
        number, uid = next(self._numbers), new_uid()
        newest = max(one.created_at for one in self.rows.values()) + timedelta(minutes=1)
        self.rows[number] = SampleSummary(number, uid, details, newest, 0, united(()))
        self.owner |= dict.fromkeys(batch_ids, number)
        self._changed()
        return uid

    def keep(self, sample: KnownSample, details: SampleDetails) -> None:
        self.asked.append(("keep", sample, details))
        one = self.rows[sample.sample_id]
        progress = replace(one.progress, is_changed=one.progress.version > 0)
        self.rows[sample.sample_id] = replace(one, details=details, progress=progress)
        for batch in self._commands.review.batches:
            if batch.sample is not None and batch.sample.uid == sample.uid:
                self._commands.review.set_sample(batch.ref, replace(sample, details=details))
        self._changed()

    def give_number(self, batch_id: int, sample: KnownSample, accession: str) -> None:
        self.asked.append(("give_number", batch_id, sample, accession))
        self.keep(sample, replace(sample.details, accession=accession))

    def put_batches(self, batch_ids: Sequence[int], sample: KnownSample) -> None:
        self.asked.append(("put_batches", tuple(batch_ids), sample))
        self.owner |= dict.fromkeys(batch_ids, sample.sample_id)
        self._changed()

    def remove(self, samples: Sequence[KnownSample]) -> None:
        self.asked.append(("remove", tuple(samples)))
        for one in samples:
            if not self._batches(one.sample_id):
                del self.rows[one.sample_id]
        self._changed()

    def import_worklist(self, path: Path) -> None:
        self.asked.append(("import_worklist", path))

    def rename_batch(self, batch_id: int, name: str) -> None:
        self.asked.append(("rename_batch", batch_id, name))
        self._commands.batches = [
            replace(one, start=replace(one.start, name=name)) if one.batch_id == batch_id else one
            for one in self._commands.batches
        ]
        self._changed()


def _fits(one: SampleSummary, query: SampleQuery) -> bool:
    text = "\n".join(one.details.texts()).casefold() if query.words else ""
    return (
        all(word.casefold() in text for word in query.words)
        and query.number.casefold() in ("", one.details.accession.casefold())
        and one.state in query.states
        and (query.label is None or bool(one.tally.counts.get(query.label)))
        and (query.first_day is None or one.created_at.date() >= query.first_day)
        and (query.last_day is None or one.created_at.date() <= query.last_day)
    )


def _key(one: SampleSummary, by: SortBy | Label) -> Any:
    if isinstance(by, Label):
        return one.tally.counts.get(by, 0) / max(1, one.tally.leukocytes), one.sample_id
    if by is SortBy.ACCESSION:
        return one.details.accession.casefold(), one.sample_id
    if by is SortBy.PATIENT:
        return one.details.patient_name.casefold(), one.sample_id
    if by is SortBy.NOT_REVIEWED:
        return one.not_reviewed, one.sample_id
    return one.created_at, one.sample_id

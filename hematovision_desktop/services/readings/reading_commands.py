"""Second readings for the window: files on a worker's thread, visible changes on the main one."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.field import FieldResult, Pixels
from hematovision_desktop.core.logbook.batch_names import BatchNames
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.readings.reading_cells import new_of
from hematovision_desktop.core.readings.reading_drawn import find_said
from hematovision_desktop.core.readings.second_reading import (
    ReadingFile,
    ReadingWish,
    WrongReadingWords,
)
from hematovision_desktop.core.samples.sample import KnownSample
from hematovision_desktop.core.verdicts.agreement import (
    ReadTwice,
    agreement_of,
    compare_blind,
    read_twice,
)
from hematovision_desktop.core.verdicts.verdict import Verdict
from hematovision_desktop.services.base.outside import ReadingParts
from hematovision_desktop.services.messages.questions import Refused, Then
from hematovision_desktop.services.messages.review import LogChanged
from hematovision_desktop.services.messages.samples import SamplesChanged
from hematovision_desktop.services.messages.second_reader import (
    NewFile,
    ReadingCompared,
    ReadingLocked,
    ReadingMerged,
    ReadingOpened,
    ReadingSent,
    ReadingTaken,
)
from hematovision_desktop.services.people.people import LOG_IN_FIRST, People
from hematovision_desktop.services.pictures.pictures import read_again
from hematovision_desktop.services.readings.sent_question import (
    Meant,
    check_answer,
    draft_question,
    is_question,
    is_too_late,
    key_of,
    merged_of,
    note_asked,
    note_merged,
    read_file,
    read_to_ask,
    too_late,
    write_file,
)
from hematovision_desktop.services.readings.taken_question import (
    answer_of,
    check_elsewhere,
    lay_out,
    log_question,
    named_in,
    note_answered,
    stays_behind,
    take_question,
)
from hematovision_desktop.services.review.journal import LogInUse
from hematovision_desktop.services.review.open_batch import OpenBatch
from hematovision_desktop.services.review.review import Review
from hematovision_desktop.services.review.workplace import Workplace
from hematovision_desktop.services.samples.history import MOVED, opened_from

_NOBODY = "-"
"""The reader as long as nothing is taken over."""


@dataclass(frozen=True, slots=True, eq=False)
class _Coming:
    """An answer on its way to the main thread. batches: those it concerns, as the log has them."""

    file: ReadingFile
    meant: Meant
    batches: tuple[OpenBatch, ...]
    log: LogInUse


class SecondReader:
    """The implementation of `messages.second_reader.SecondReaderCommands`.

    encode: pixels as PNG. adopt: adds a batch that was read from the log. under_way: whether a
    batch is a running live count. names: default names of readings.
    """

    def __init__(
        self,
        place: Workplace,
        review: Review,
        *,
        people: People,
        parts: Callable[[], ReadingParts],
        encode: Callable[[Pixels], bytes],
        adopt: Callable[[OpenBatch], None],
        under_way: Callable[[int], bool],
        names: Callable[[], BatchNames],
        follow: Callable[[], None],
    ) -> None:
        self._review = review
        self._place = place
        self._log = place.log
        self._send = place.send
        self._people = people
        self._build = parts
        self._encode = encode
        self._adopt = adopt
        self._under_way = under_way
        self._names = names
        self._follow = follow
        self._taking = threading.Lock()
        self._newest: dict[tuple[int, str, str, str], datetime] = {}

    @cached_property
    def _parts(self) -> ReadingParts:
        return self._build()

    def ask(
        self, sample: KnownSample, wish: ReadingWish, file: NewFile, then: Then[ReadingSent]
    ) -> None:
        """Write the cells of a sample for a second reader."""
        log = self._log()

        def work() -> ReadingSent:
            found = log.ask(lambda there: read_to_ask(there, sample))
            drafted = draft_question(*found, wish, file.by, whole=self._whole, encode=self._encode)
            files, asked = self._parts.files, drafted.asked
            write_file(file.path, files.ask(asked, drafted.pictures, file.passphrase))
            log.ask(lambda there: note_asked(there, drafted, file.path))
            return ReadingSent(file.path, asked.cells, drafted.problems)

        self._run(work, then)

    def _whole(self, result: FieldResult) -> Pixels:
        return read_again(self._parts.reader, result).pixels

    def send_back(self, batch_id: int, file: NewFile, then: Then[ReadingSent]) -> None:
        """Write what a person said about the cells of a question."""
        log = self._log()

        def work() -> ReadingSent:
            answered = log.ask(lambda there: answer_of(there, batch_id, file.by, self._parts))
            write_file(file.path, self._parts.files.answer(answered, file.passphrase))
            log.ask(lambda there: note_answered(there, batch_id, answered, file.path))
            cells = len(answered.names) + len(answered.added)
            return ReadingSent(file.path, cells, stays_behind(answered))

        def told(answer: ReadingSent | Refused) -> None:
            if isinstance(answer, ReadingSent):
                self._follow()
            then(answer)

        self._run(work, told)

    def open(self, path: Path, passphrase: str, then: Then[ReadingOpened]) -> None:
        """Import a question, or take an answer over; "" if no passphrase was given yet."""
        log = self._log()

        def work() -> object:
            try:
                file = read_file(path, self._parts, passphrase)
            except WrongReadingWords as locked:
                return ReadingLocked(wrong=not locked.missing)
            if not is_question(file):
                return _coming(log, file, self._parts)
            log.ask(lambda there: check_elsewhere(there, file, self._parts))
            return self._take(log, file)

        def told(answer: Any) -> None:
            then(self._merge(answer) if isinstance(answer, _Coming) else answer)

        self._run(work, told)

    def ask_here(self, sample: KnownSample, by: str, then: Then[ReadingTaken]) -> None:
        """Lay out the cells of a sample to be named on this computer, without any names."""
        log, files = self._log(), self._parts.files

        def work() -> ReadingTaken:
            found = log.ask(lambda there: read_to_ask(there, sample))
            wish = ReadingWish()
            drafted = draft_question(*found, wish, by, whole=self._whole, encode=self._encode)
            return self._take(log, files.read(files.ask(drafted.asked, drafted.pictures)))

        self._run(work, then)

    def compare(self, batch_id: int, then: Then[ReadingCompared]) -> None:
        """Compare the names of what was laid out here; Refused if it came from elsewhere."""
        log = self._log()

        def work() -> ReadingCompared:
            coming = self._read_here(log, batch_id, _NOBODY)
            meant = coming.meant
            told = [
                (one.reviewed, find_said(one.reviewed, *meant.said[one.batch_id or 0], {}))
                for one in coming.batches
            ]
            found = compare_blind((reviewed, said.names) for reviewed, said in told)
            drawn = sum(len(said.new) for _, said in told)
            return ReadingCompared(meant.samples[0].details, found, drawn)

        self._run(work, then)

    def take_over(self, batch_id: int, reader: str, then: Then[ReadingMerged]) -> None:
        """Take those names over as a second reader's; the first ones stay."""
        log = self._log()

        def told(answer: Any) -> None:
            then(self._merge(answer) if isinstance(answer, _Coming) else answer)

        self._run(lambda: self._read_here(log, batch_id, reader), told)

    def _read_here(self, log: LogInUse, batch_id: int, reader: str) -> _Coming:
        files = self._parts.files
        answered = log.ask(lambda there: answer_of(there, batch_id, reader, self._parts))
        return _coming(log, files.read(files.answer(answered)), self._parts)

    def _take(self, log: LogInUse, file: ReadingFile) -> ReadingTaken:
        asked, home, names = file.asked, log.path.absolute().parent, self._names()
        # The same file may be opened twice at once, by two workers.
        with self._taking:
            batch_id = log.ask(lambda there: take_question(there, file, home, self._parts))
            known, named = batch_id, 0
            if known is not None:
                named = log.ask(lambda there: named_in(there, known, asked))
            if batch_id is None:
                results = lay_out(file, home, self._parts)
                batch_id = log.ask(lambda there: log_question(there, asked, results, home, names))
                self._send(LogChanged())
                self._send(SamplesChanged())
        name = log.ask(lambda there: there.read_start(batch_id).name)
        return ReadingTaken(batch_id, name, asked.cells, asked.by, key_of(file), named)

    def _merge(self, coming: _Coming) -> ReadingMerged | Refused:
        """Have the review record the names, on the main thread: an open batch has one owner."""
        if coming.log.number != self._log().number:
            return Refused(MOVED)
        meant = coming.meant
        answered = meant.answered
        if any(map(self._under_way, meant.said)):
            return Refused(sentence("A count of this sample is under way. End it first."))
        # Two files may be opened at once: what one of them said is not in the log yet.
        whose = (coming.log.number, answered.asked.uid, answered.reader, key_of(coming.file))
        newest = self._newest.get(whose, answered.at)
        if is_too_late(answered, newest):
            return Refused(too_late(answered, newest))
        self._newest[whose] = answered.at
        told: list[Verdict] = []
        read: list[ReadTwice] = []
        for batch in coming.batches:
            batch_id = batch.batch_id or 0
            known = self._review.logged(batch_id)
            if known is None:
                self._adopt(known := batch)
            told += self._review.second_read(known.ref, meant.said[batch_id], answered.reader)
            read += read_twice(known.reviewed)
        new = new_of(told)
        coming.log.writer.keep(lambda there: note_merged(there, coming.file, meant, new))
        self._follow()
        return merged_of(coming.file, meant, new, agreement_of(read))

    def _run(self, work: Callable[[], object], then: Then[Any]) -> None:
        if self._people.state.is_locked:
            self._place.decline(then, LOG_IN_FIRST)
        else:
            self._place.work("files", work, then)


def _coming(log: LogInUse, file: ReadingFile, parts: ReadingParts) -> _Coming:
    def work(there: Log) -> _Coming:
        meant = check_answer(there, file, parts)
        batches = [
            opened_from(there.open_batch(one), there.read_sample(there.sample_of(one)).known)
            for one in meant.said
        ]
        return _Coming(file, meant, tuple(batches), log)

    return log.ask(work)

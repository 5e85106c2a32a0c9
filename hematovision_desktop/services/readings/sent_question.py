"""A question to a second reader, by file: a sample is sent, named elsewhere, and the names come back.

These functions take a log and do one step each; the window calls them on its threads
(`services/readings/reading_commands.py`), the command line in sequence (`shell/second_reader.py`).
"""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hematovision_desktop import __version__
from hematovision_desktop.core.base.bounded_file import read_bounded
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.base.late_dataclass import dataclass
from hematovision_desktop.core.base.local_stamp import clock_time
from hematovision_desktop.core.base.sentence import Sentence, of_one, sentence
from hematovision_desktop.core.base.told_as import told_as
from hematovision_desktop.core.base.whole_file import write_whole
from hematovision_desktop.core.cells.field import Box, FieldResult, Pixels
from hematovision_desktop.core.logbook.log import BatchKind, BatchRemoved, LoggedBatch
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.readings.reading_cells import (
    FieldToAsk,
    New,
    Said,
    fields_to_ask,
    new_of,
    picture_of,
    places_in,
    put,
    said_by_batch,
    second_rows,
    window_of,
)
from hematovision_desktop.core.readings.reading_format import line_of
from hematovision_desktop.core.readings.second_reading import (
    EVENT,
    MOST_CELLS,
    MOST_PIXELS,
    Answered,
    Asked,
    AskedPicture,
    ReadingFile,
    ReadingKind,
    ReadingWish,
)
from hematovision_desktop.core.samples.sample import KnownSample, SampleSummary
from hematovision_desktop.core.signing.people import check_name
from hematovision_desktop.core.signing.signed_record import fingerprint_of
from hematovision_desktop.core.verdicts.agreement import Agreement, agreement_of, read_twice
from hematovision_desktop.core.verdicts.verdict import Verdict
from hematovision_desktop.services.base.outside import ReadingParts
from hematovision_desktop.services.messages.second_reader import ReadingMerged
from hematovision_desktop.services.samples.samples import check_same

LARGEST_FILE = 130_000_000
_LATER = timedelta(microseconds=1)
_MOST_LOOKED_AT = 20
"""The most batches with the same images that are examined."""


@dataclass(frozen=True, slots=True)
class Drafted:
    """A question that can be written. problems: a sentence for each image that is left out."""

    asked: Asked
    pictures: tuple[bytes, ...]
    problems: tuple[str, ...] = ()


# Asking


def read_to_ask(log: Log, sample: KnownSample) -> tuple[SampleSummary, list[LoggedBatch]]:
    """Return a sample with its complete batches. Raises UserError while its images are being read."""
    check_same(log, sample)
    summary = log.read_sample(sample.sample_id)
    if summary.progress.running:
        raise UserError(
            sentence("Pictures of this sample are still being read. Wait until they are done.")
        )
    return summary, [log.read_batch(one) for one in log.batches_of(sample.sample_id)]


def draft_question(
    summary: SampleSummary,
    batches: Sequence[LoggedBatch],
    wish: ReadingWish,
    by: str,
    *,
    whole: Callable[[FieldResult], Pixels],
    encode: Callable[[Pixels], bytes],
) -> Drafted:
    """Return the question for a sample. whole: reads a field again; raises UserError if it is gone."""
    fields = [field for batch in batches for field in fields_to_ask(batch, wish)]
    _check_count(sum(len(field.cells) for field in fields))
    told, pictures, problems, pixels_left = [], [], [], MOST_PIXELS
    for field in fields:
        try:
            pixels = whole(field.result)
        except UserError as gone:
            problems.append(of_one(field.result.path.name, str(gone)))
            continue
        for one, content in _pictures(field, pixels, wish, encode):
            told.append(one)
            pictures.append(content)
            pixels_left -= one.width * one.height
        if pixels_left < 0:
            raise UserError(
                sentence("These pictures are too large for one file. Send single cells instead.")
            )
    if not told:
        raise UserError(
            sentence("None of the pictures can be read again. {what}", what=problems[0])
        )
    asked = Asked(
        uuid.uuid4().hex,
        check_name(line_of(by)),
        datetime.now(UTC),
        __version__,
        summary.sample_id,
        summary.uid,
        summary.details if wish.with_patient else None,
        label_set=batches[-1].summary.start.label_set,
        with_names=wish.with_names,
        whole_fields=wish.whole_fields,
        pictures=tuple(told),
    )
    return Drafted(asked, tuple(pictures), tuple(problems))


def _check_count(cells: int) -> None:
    """Raise UserError if there are no cells to ask about, or too many."""
    if not cells:
        raise UserError(sentence("This sample has no cells in pictures that could be read again."))
    if cells > MOST_CELLS:
        raise UserError(
            sentence(
                "This sample holds {cells:,} cells; a second reader can be asked for "
                "{most:,} at most.",
                cells=cells,
                most=MOST_CELLS,
            )
        )


def _pictures(
    field: FieldToAsk, pixels: Pixels, wish: ReadingWish, encode: Callable[[Pixels], bytes]
) -> Iterator[tuple[AskedPicture, bytes]]:
    height, width = pixels.shape[:2]
    if wish.whole_fields:
        groups = [(Box(0, 0, width, height), field.cells)]
    else:
        groups = [(window_of(one.box, width, height), (one,)) for one in field.cells]
    for window, cells in groups:
        cut = pixels[window.y : window.y + window.height, window.x : window.x + window.width]
        content = encode(cut)
        yield picture_of(field, window, hashlib.sha256(content).hexdigest(), *cells), content


def note_asked(log: Log, drafted: Drafted, target: Path) -> None:
    """Record in the log's chain of events that cells left the laboratory."""
    asked = drafted.asked
    text = f"asked: {asked.cells} cells, reading {asked.uid}, {ascii(target.name)[1:-1]}"
    log.add_event(EVENT, text, asked.sample_uid)


# Files


def read_file(path: Path, parts: ReadingParts, passphrase: str = "") -> ReadingFile:
    """Return the content of a file for a second reader. Raises UserError."""
    with told_as("{path} could not be read ({why}).", path=path, error=UserError):
        content = read_bounded(path, LARGEST_FILE)
    return parts.files.read(content, passphrase)


def write_file(path: Path, content: bytes) -> None:
    """Write such a file, completely or not at all. Raises EnvironmentFault."""
    with told_as(
        "{path} could not be written ({why}). Free some space or choose another place.", path=path
    ):
        write_whole(path, content)


# Taking the names over


@dataclass(frozen=True, slots=True)
class Meant:
    """What an answer refers to, as the log has it now.

    said: by batch. samples: that hold those batches now, the one in the question first. lost: how
    many cells were in batches that were removed. other_keys: that signed earlier answers from the
    same reader.
    """

    answered: Answered
    said: Mapping[int, Said]
    samples: tuple[KnownSample, ...]
    lost: int
    other_keys: tuple[str, ...] = ()


def check_answer(log: Log, file: ReadingFile, parts: ReadingParts) -> Meant:
    """Return what an answer refers to. Raises UserError if that is not in this log, or it came too late."""
    answered = file.answered
    if answered is None:
        raise UserError(sentence("This file is a question to a second reader, not an answer."))
    if not parts.files.is_own(answered.question):
        raise UserError(
            sentence("This answers a question that another installation asked. Open it there.")
        )
    said, lost = dict[int, Said](), 0
    for batch_id, one in said_by_batch(answered).items():
        found = _find_batch(log, answered, batch_id)
        if found is None:
            lost += len(one.names) + len(one.drawn)
            continue
        here, places = found
        known, new = said.get(here, Said({}, [])), put(one, places)
        said[here] = Said(known.names | new.names, [*known.drawn, *new.drawn])
    samples = [log.read_sample(log.sample_of(one)).known for one in said]
    if not said:
        raise UserError(
            sentence("What this answer is about is no longer in the log.")
            if lost
            else sentence("This answer names no cell.")
        )
    before = _answered_before(log, answered)
    key, mine = key_of(file), answered.asked.sample_uid
    newest = before.get(key, answered.at)
    if is_too_late(answered, newest):
        raise UserError(too_late(answered, newest))
    samples.sort(key=lambda one: one.uid != mine)
    other = tuple(one for one in before if one != key)
    return Meant(answered, said, tuple(dict.fromkeys(samples)), lost, other)


def _find_batch(log: Log, answered: Answered, batch_id: int) -> tuple[int, dict[int, int]] | None:
    """Return the batch that holds the fields of another one now, and where in it; None if none does.

    The number differs if batches were joined, or moved to another log.
    """
    pictures = answered.asked.pictures
    sha256s = {
        one.field_sha256 for one in pictures if any(cell.batch_id == batch_id for cell in one.cells)
    }
    mine = answered.asked.sample_uid
    others = [
        (log.read_sample(log.sample_of(one)).uid != mine, -one)
        for one in log.batches_with(sha256s)
        if one != batch_id and log.read_start(one).kind is not BatchKind.READING
    ]
    for here in (batch_id, *(-one for _, one in sorted(others)[:_MOST_LOOKED_AT])):
        with suppress(BatchRemoved):
            places = places_in(answered, batch_id, log.read_batch(here))
            if places is not None:
                return here, places
    return None


def _answered_before(log: Log, answered: Answered) -> dict[str, datetime]:
    """Return with which keys the reader answered the same question before, and when they last did."""
    # Compare all of it: a reader's name may look like the text about another reader.
    whose = re.escape(f"names of {_plain(answered.reader)}, key ")
    pattern = re.compile(
        rf"merged: \d+ {whose}([0-9a-f ]+), answered (\S+), reading {answered.asked.uid}"
        r"(, \d+ cells drawn)?"
    )
    found: dict[str, datetime] = {}
    for one in log.events(answered.asked.sample_uid):
        text = json.loads(one.payload).get("text", "") if one.kind == EVENT else ""
        told = pattern.fullmatch(str(text))
        if told:
            at = datetime.fromisoformat(told[2])
            found[told[1]] = max(at, found.get(told[1], at))
    return found


def is_too_late(answered: Answered, newest: datetime) -> bool:
    """Return whether a newer answer was taken over before. newest: time of the same reader's newest.

    A time in the future came from a wrong clock; it would keep all others out until then.
    """
    return answered.at < newest <= datetime.now(UTC)


def too_late(answered: Answered, newest: datetime) -> Sentence:
    """Return why an answer is not taken over: there was a newer one from the same reader."""
    return sentence(
        "A newer answer from {reader}, of {newest}, was already taken over. This one is of "
        "{this}, so nothing was changed.",
        reader=answered.reader,
        newest=clock_time(newest, seconds=True),
        this=clock_time(answered.at, seconds=True),
    )


def key_of(file: ReadingFile) -> str:
    """Return the fingerprint of the key that signed a file."""
    return fingerprint_of(file.signed.public_key)


def _plain(name: str) -> str:
    return ascii(name)[1:-1]


def merge_answer(log: Log, file: ReadingFile, parts: ReadingParts) -> ReadingMerged:
    """Write what an answer says into a log that nobody else uses; the first names stay.

    All rows of a batch are one act, which undo takes back at once.
    """
    meant = check_answer(log, file, parts)
    answered, told = meant.answered, list[Verdict]()
    with log.together():
        for batch_id, said in meant.said.items():
            reviewed = log.read_batch(batch_id).reviewed()
            last, now = reviewed.book.last, datetime.now(UTC)
            when = now if last is None or now > last.when else last.when + _LATER
            rows = second_rows(reviewed, said, answered.reader, when)
            log.add_verdicts(batch_id, rows)
            told += rows
        new = new_of(told)
        note_merged(log, file, meant, new)
    read = (read_twice(log.read_batch(one).reviewed()) for one in meant.said)
    found = agreement_of(cell for cells in read for cell in cells)
    return merged_of(file, meant, new, found)


def merged_of(file: ReadingFile, meant: Meant, new: New, agreement: Agreement) -> ReadingMerged:
    """Return the message about an answer that was taken over."""
    return ReadingMerged(
        meant.samples[0],
        meant.answered.reader,
        key_of(file),
        new.names,
        new.drawn,
        meant.answered.left_out,
        meant.lost,
        agreement,
        meant.other_keys,
    )


def note_merged(log: Log, file: ReadingFile, meant: Meant, new: New) -> None:
    """Record in the log's chain of events whose names came, when they were sent, and with which key.

    It is recorded for the sample in the question, and for those that hold its batches now.
    """
    answered = meant.answered
    asked = answered.asked
    drawn = f", {new.drawn} cells drawn" if new.drawn else ""
    whose = f"names of {_plain(answered.reader)}, key {key_of(file)}, answered {answered.at.isoformat()}"
    text = f"merged: {new.names} {whose}, reading {asked.uid}{drawn}"
    with log.together():
        for uid in dict.fromkeys((asked.sample_uid, *(one.uid for one in meant.samples))):
            log.add_event(EVENT, text, uid)


def read_agreement(log: Log, sample_id: int) -> Agreement:
    """Return how far the first and the second reader of a sample agree."""
    batches = [log.read_batch(one) for one in log.batches_of(sample_id)]
    return agreement_of(cell for batch in batches for cell in read_twice(batch.reviewed()))


def is_question(file: ReadingFile) -> bool:
    """Return whether a file is a question rather than an answer."""
    return file.kind is ReadingKind.ASKED

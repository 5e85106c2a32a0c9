"""A question from another laboratory: laid out here, named, and sent back.

These functions take a log and do one step each; see `services/readings/sent_question.py`.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from hematovision_desktop import __version__
from hematovision_desktop.core.base.canonical_json import canonical
from hematovision_desktop.core.base.errors import EnvironmentFault, FieldUnreadable, UserError
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.logbook.batch_names import BatchNames
from hematovision_desktop.core.logbook.log import (
    READINGS,
    BatchKind,
    BatchStart,
    BatchState,
    LogQuery,
)
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.readings.reading_cells import given_names, result_of, unnamed
from hematovision_desktop.core.readings.reading_format import (
    changed,
    line_of,
    read_asked,
    sample_uid_of,
)
from hematovision_desktop.core.readings.second_reading import (
    COUNTED_FORMAT,
    EVENT,
    MOST_DRAWN,
    Answered,
    Asked,
    AskedPicture,
    ReadingFile,
    SignedPart,
)
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.core.signing.people import check_name
from hematovision_desktop.core.verdicts.verdict_book import VerdictBook
from hematovision_desktop.services.base.outside import ReadingParts

QUESTION_FILE = "question.json"
_IN_ENGLISH = BatchNames()


# Laying out


def check_elsewhere(log: Log, file: ReadingFile, parts: ReadingParts) -> None:
    """Raise UserError for a question about a sample of this same log.

    People open it by mistake for the answer, which is beside it on the stick under a similar name.
    """
    if parts.files.is_own(file.signed) and log.events(file.asked.sample_uid):
        raise UserError(
            sentence(
                "This is the question that was sent from here, not the answer to it. Open the file "
                "that came back. To name the cells again on this computer, choose the sample and "
                "“Second reader…”."
            )
        )


def take_question(log: Log, file: ReadingFile, home: Path, parts: ReadingParts) -> int | None:
    """Return the batch that a question became, None if it was not taken yet.

    Images that are missing beside the log are written again. Raises UserError if another question
    was taken under the same number.
    """
    batch_id = find_reading(log, file.asked.uid)
    if batch_id is None:
        return None
    kept = _kept_question(log.read_start(batch_id), parts)
    if kept is None:
        known = log.read_sample(log.sample_of(batch_id)).uid
        is_same = known == sample_uid_of(file.asked)
    else:
        is_same = kept.content == file.signed.content
    if not is_same:
        raise UserError(
            sentence("Another question was taken under this number before. Ask for a new file.")
        )
    if kept is None:
        lay_out(file, home, parts)
    return batch_id


def find_reading(log: Log, uid: str) -> int | None:
    """Return the batch of the log that has a question's number, None if there is none."""
    found = log.batches(LogQuery(words=(uid,)))
    own = [
        one.batch_id
        for one in found
        if one.start.kind is BatchKind.READING and one.start.sources[0].name == uid
    ]
    return own[0] if own else None


def lay_out(file: ReadingFile, home: Path, parts: ReadingParts) -> list[FieldResult]:
    """Write the images of a question beside the log; return them as fields. home: the log's folder."""
    folder = home / READINGS / file.asked.uid
    was_there = folder.exists()
    try:
        results = [
            _laid_out(folder, place, picture, content, parts)
            for place, (picture, content) in enumerate(
                zip(file.asked.pictures, file.pictures, strict=True)
            )
        ]
        parts.keep(folder / QUESTION_FILE, _question_bytes(file.signed))
    except (UserError, EnvironmentFault):
        if not was_there:
            shutil.rmtree(folder, ignore_errors=True)
        raise
    return results


def _laid_out(
    folder: Path, place: int, picture: AskedPicture, content: bytes, parts: ReadingParts
) -> FieldResult:
    path = folder / f"{place + 1:05d}.png"
    parts.keep(path, content)
    try:
        field = parts.reader.read(path)
    except FieldUnreadable as refused:
        raise changed() from refused
    if (field.width, field.height) != (picture.width, picture.height):
        raise changed()
    return result_of(picture, place, field, parts.reader.thumbnail(field))


def _question_bytes(part: SignedPart) -> bytes:
    told = {"content": part.content.decode(), "public_key": part.public_key}
    return canonical({**told, "signature": part.signature})


def log_question(
    log: Log,
    asked: Asked,
    results: Sequence[FieldResult],
    home: Path,
    names: BatchNames = _IN_ENGLISH,
) -> int:
    """Store a question as a batch, in which every cell waits for the reader; return its id.

    names: its name if the question gives none, in the language of the window.
    """
    now, uid = datetime.now(UTC), sample_uid_of(asked)
    details = _details(asked, names)
    start = BatchStart(
        name=details.accession,
        started_at=now,
        total=len(results),
        label_set=asked.label_set,
        review_below=1.0,
        model_name="",
        model_sha256="",
        program_version=asked.program,
        kind=BatchKind.READING,
        sources=(home / READINGS / asked.uid,),
        sample_uid=uid,
    )
    with log.together():
        log.add_sample(details, uid)
        batch_id = log.begin_batch(start)
        log.add_fields(batch_id, results)
        log.add_verdicts(batch_id, unnamed(asked, now))
        log.end_batch(batch_id, BatchState.FINISHED)
        log.add_event(EVENT, f"taken: {asked.cells} cells, reading {asked.uid}", uid)
    return batch_id


def _details(asked: Asked, names: BatchNames) -> SampleDetails:
    told = asked.patient or SampleDetails("")
    return SampleDetails(
        told.accession or names.of_reading(asked.uid),
        told.patient_number,
        told.patient_name,
        told.birth_year,
        told.sex,
        notes=names.note_of_reading(asked.by),
    )


# Sending back


def named_in(log: Log, batch_id: int, asked: Asked) -> int:
    """Return how many cells of a question have a name by now."""
    return len(given_names(asked, VerdictBook(log.read_batch(batch_id).verdicts)).names)


def answer_of(log: Log, batch_id: int, reader: str, parts: ReadingParts) -> Answered:
    """Return what a person said about the cells of a question. Raises UserError if that is nothing yet."""
    batch = log.read_batch(batch_id)
    question = kept_question(batch.summary.start, parts)
    asked = read_asked(question.content)
    given = given_names(asked, VerdictBook(batch.verdicts))
    counted = asked.form == COUNTED_FORMAT
    if not given.names and (counted or not given.added):
        raise UserError(sentence("No cell is named yet. Name the cells first."))
    drawn = len(given.added)
    if drawn > MOST_DRAWN:
        raise UserError(
            sentence(
                "{drawn:,} cells were drawn; {most:,} at most can be sent back.",
                drawn=drawn,
                most=MOST_DRAWN,
            )
        )
    said = (check_name(line_of(reader)), datetime.now(UTC), __version__, given.names)
    if counted:
        return Answered(asked, question, *said, left_out=drawn)
    return Answered(asked, question, *said, given.added)


def stays_behind(answered: Answered) -> tuple[str, ...]:
    """Return the message about drawn cells that the asking program cannot accept."""
    if not answered.left_out:
        return ()
    return (
        sentence(
            "Cells that were drawn are left out, {left_out:,} of them: an older program asked.",
            left_out=answered.left_out,
        ),
    )


def kept_question(start: BatchStart, parts: ReadingParts) -> SignedPart:
    """Return the question that a batch was made from. Raises UserError for any other batch."""
    if start.kind is not BatchKind.READING or not start.sources:
        raise UserError(sentence("This sample was not sent here by another laboratory."))
    kept = _kept_question(start, parts)
    if kept is None:
        raise UserError(
            sentence(
                "The question is no longer beside the log ({path}). Open the file you received "
                "once more.",
                path=start.sources[0] / QUESTION_FILE,
            )
        )
    return kept


def _kept_question(start: BatchStart, parts: ReadingParts) -> SignedPart | None:
    try:
        told = json.loads(parts.kept(start.sources[0] / QUESTION_FILE))
        return SignedPart(told["content"].encode(), told["public_key"], told["signature"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def was_asked_here(start: BatchStart, parts: ReadingParts) -> bool:
    """Return whether this installation asked for the names of a batch. UserError as `kept_question`."""
    return parts.files.is_own(kept_question(start, parts))


def note_answered(log: Log, batch_id: int, answered: Answered, target: Path) -> None:
    """Record in the log's chain of events that names left the laboratory."""
    about = log.read_sample(log.sample_of(batch_id)).uid
    text = f"sent back: {len(answered.names)} names, reading {answered.asked.uid}"
    log.add_event(EVENT, f"{text}, {ascii(target.name)[1:-1]}", about)

"""Answers of two readers, of one reader twice, and of repeated files, in any order."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from laboratories import NOW, PLACES, SAID, Laboratory, a_sample, say

from hematovision_desktop.adapters.images.writer import encode_png
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.core.base.errors import UserError
from hematovision_desktop.core.cells.field import Box, FieldResult
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.log import BatchState
from hematovision_desktop.core.readings.second_reading import ReadingWish
from hematovision_desktop.core.samples.sample import KnownSample, SampleDetails
from hematovision_desktop.core.signing.signed_record import fingerprint_of
from hematovision_desktop.core.verdicts.verdict import CellKey, box_added, named
from hematovision_desktop.services.readings import sent_question
from hematovision_desktop.services.readings.sent_question import read_file, write_file
from hematovision_desktop.services.readings.taken_question import answer_of
from hematovision_desktop.services.review.joining import join_batches
from hematovision_desktop.services.samples.history import opened_from

BLAST, BAND = Label.BLAST, Label.BAND
SURE, OTHER = Label.NEUTROPHIL, Label.LYMPHOCYTE


def waiting(here: Laboratory, sample: KnownSample) -> list[int]:
    """Return which cells of the sample's only field wait."""
    (batch_id,) = here.log.batches_of(sample.sample_id)
    reviewed = here.log.read_batch(batch_id).reviewed()
    return [at for at in range(4) if reviewed.counted(CellKey(0, at)).waits]


@pytest.mark.parametrize("order", [(0, 1), (1, 0), (0, 1, 0), (1, 0, 0, 1)])
def test_keeps_two_readers_names_in_any_order_of_arrival(
    tmp_path: Path,
    clinic: Laboratory,
    distant: Laboratory,
    build: Callable[[str], Laboratory],
    order: tuple[int, ...],
) -> None:
    sample = a_sample(clinic)  # here: neutrophil, blast, neutrophil, and one in doubt
    asked = clinic.ask(sample, ReadingWish(), tmp_path / "out.hvreading")
    said = ((SURE, BLAST, BLAST, BAND), (SURE, SURE, SURE, OTHER))
    backs = []
    for there, who, labels in zip((distant, build("third")), ("Bo", "Cy"), said, strict=True):
        taken = there.take(asked)
        say(there, taken, *labels)
        backs.append(there.send_back(taken, tmp_path / f"{who}.hvreading", reader=who))
    seen = set()
    for which in order:
        merged = clinic.merge(backs[which])
        assert merged.new == (0 if which in seen else 4), "what came once says nothing new"
        seen.add(which)
    assert waiting(clinic, sample) == [1, 2, 3]
    assert merged.agreement.to_settle == 3


def answered(
    clinic: Laboratory, distant: Laboratory, target: Path, *, whole: bool = False
) -> tuple[KnownSample, Path]:
    """Have a sample named elsewhere; return it and the answer file."""
    sample = a_sample(clinic)
    wish = ReadingWish(whole_fields=whole)
    taken = distant.take(clinic.ask(sample, wish, target.with_name("out.hvreading")))
    say(distant, taken, *SAID, *SAID[:1])
    return sample, distant.send_back(taken, target)


def test_an_older_answer_does_not_replace_a_newer_one(
    tmp_path: Path, clinic: Laboratory, distant: Laboratory
) -> None:
    sample = a_sample(clinic)
    taken = distant.take(clinic.ask(sample, ReadingWish(), tmp_path / "out.hvreading"))
    say(distant, taken, BLAST, BLAST, BLAST, BLAST)
    older = distant.send_back(taken, tmp_path / "older.hvreading")
    later = NOW + timedelta(hours=2)
    distant.log.add_verdicts(taken, (named(CellKey(0, 0), SURE, "Bo", later),))
    newer = distant.send_back(taken, tmp_path / "newer.hvreading")
    assert [clinic.merge(one).new for one in (older, newer, newer)] == [4, 1, 0]
    with pytest.raises(UserError, match="A newer answer from Bo"):
        clinic.merge(older)
    assert waiting(clinic, sample) == [2]
    other = distant.send_back(taken, tmp_path / "other.hvreading", reader="Cy")
    assert clinic.merge(other).new == 4, "another reader is not held up by it"


def test_an_answer_dated_years_ahead_does_not_block_later_ones(
    tmp_path: Path, clinic: Laboratory, distant: Laboratory
) -> None:
    sample = a_sample(clinic)
    taken = distant.take(clinic.ask(sample, ReadingWish(), tmp_path / "out.hvreading"))
    say(distant, taken, *SAID)
    ahead = replace(answer_of(distant.log, taken, "Bo", distant.parts), at=NOW.replace(year=2999))
    write_file(tmp_path / "ahead.hvreading", distant.parts.files.answer(ahead))
    assert clinic.merge(tmp_path / "ahead.hvreading").new == 4
    later = NOW + timedelta(days=1)
    distant.log.add_verdicts(taken, (named(CellKey(0, 0), OTHER, "Bo", later),))
    assert clinic.merge(distant.send_back(taken, tmp_path / "right.hvreading")).new == 1


def test_a_reader_named_like_another_answer_blocks_nobody(
    tmp_path: Path, clinic: Laboratory, distant: Laboratory
) -> None:
    sample = a_sample(clinic)
    question = clinic.ask(sample, ReadingWish(), tmp_path / "out.hvreading")
    asked = read_file(question, clinic.parts).asked
    taken = distant.take(question)
    say(distant, taken, *SAID)
    odd = f"names of Bo, key 0, answered 2999-01-01, reading {asked.uid}"
    first = distant.send_back(taken, tmp_path / "odd.hvreading", reader=odd)
    clinic.merge(first)
    merged = clinic.merge(distant.send_back(taken, tmp_path / "bo.hvreading", reader="Bo"))
    assert (merged.reader, merged.new, merged.other_keys) == ("Bo", 4, ())


@pytest.mark.parametrize("whole", [True, False])
def test_an_answer_finds_the_pictures_of_joined_batches(
    tmp_path: Path, clinic: Laboratory, distant: Laboratory, *, whole: bool
) -> None:
    sample = a_sample(clinic)
    second = another_batch(clinic, sample)
    wish, out = ReadingWish(whole_fields=whole), tmp_path / "out.hvreading"
    drawn, own = Box(2, 2, 20, 20), clinic.log.batches_of(sample.sample_id)
    taken = distant.take(clinic.ask(sample, wish, out))
    say(distant, taken, *SAID, BLAST, BLAST)
    last = len(distant.log.read_batch(taken).results) - 1
    by_bo = box_added(CellKey(last, 9), drawn, Label.BASOPHIL, "Bo", NOW)
    distant.log.add_verdicts(taken, (by_bo,))
    back = distant.send_back(taken, tmp_path / "back.hvreading")
    parts = [opened_from(clinic.log.open_batch(one), sample) for one in reversed(own)]
    made = join_batches(parts, lambda batch: batch.reviewed.results())
    start, results = made.start, list(made.reviewed.results())
    assert start is not None
    batch_id = clinic.log.begin_batch(replace(start, sample_uid=sample.uid))
    clinic.log.add_fields(batch_id, results)
    clinic.log.add_verdicts(batch_id, tuple(made.reviewed.book))
    for one in own:
        clinic.log.remove_batch(one)
    merged = clinic.merge(back)
    assert (merged.new, merged.added, merged.lost) == (6, 1, 0)
    reviewed = clinic.log.read_batch(batch_id).reviewed()
    (new,) = reviewed.book.born()
    assert new.field_position == 0, "the second batch came first"
    said = [reviewed.book.state(CellKey(0, at)).said_second for at in (0, 1)]
    assert said == [{BLAST}, {BLAST}]
    said = [reviewed.book.state(CellKey(1, at)).said_second for at in range(4)]
    assert said == [{one} for one in SAID]
    assert clinic.merge(back).new == 0
    assert second not in clinic.log.batches_of(sample.sample_id)


def test_an_answer_finds_its_pictures_in_another_log_of_the_same_installation(
    tmp_path: Path, clinic: Laboratory, distant: Laboratory
) -> None:
    sample, back = answered(clinic, distant, tmp_path / "back.hvreading")
    (batch_id,) = clinic.log.batches_of(sample.sample_id)
    known = clinic.log.read_batch(batch_id)
    with closing(SqliteLog(tmp_path / "other.sqlite")) as log:
        other = replace(clinic, log=log)
        log.add_sample(SampleDetails("somebody else"))
        start = replace(known.summary.start, sample_uid="ab" * 16)
        log.add_fields(log.begin_batch(start), [replace(known.results[0], sha256="cd" * 32)])
        log.add_sample(SampleDetails("26-0412"), sample.uid)
        again = log.begin_batch(replace(known.summary.start, sample_uid=sample.uid))
        log.add_fields(again, known.results)
        merged = other.merge(back)
        assert (merged.sample.uid, merged.new) == (sample.uid, 4)


@pytest.mark.parametrize("positions", [(0, 1), (1, 0), (3, 7)])
def test_each_copy_of_a_picture_gets_its_own_names(
    tmp_path: Path, clinic: Laboratory, distant: Laboratory, positions: tuple[int, int]
) -> None:
    sample = a_sample(clinic)
    (batch_id,) = clinic.log.batches_of(sample.sample_id)
    (result,) = clinic.log.read_batch(batch_id).results
    clinic.log.add_fields(batch_id, [replace(result, position=1)])
    taken = distant.take(clinic.ask(sample, ReadingWish(), tmp_path / "out.hvreading"))
    say(distant, taken, *SAID, BAND, BAND, BAND, BAND)
    back = distant.send_back(taken, tmp_path / "back.hvreading")
    start = clinic.log.read_start(batch_id)
    clinic.log.remove_batch(batch_id)
    here = clinic.log.begin_batch(replace(start, sample_uid=sample.uid))
    clinic.log.add_fields(here, [replace(result, position=one) for one in positions])
    assert clinic.merge(back).new == 8
    book = clinic.log.read_batch(here).reviewed().book
    low, high = (
        [book.state(CellKey(one, at)).said_second for at in range(4)] for one in sorted(positions)
    )
    assert (low, high) == ([{one} for one in SAID], [{BAND}] * 4)


def test_reports_another_key_under_the_same_name(
    tmp_path: Path, clinic: Laboratory, distant: Laboratory, build: Callable[[str], Laboratory]
) -> None:
    sample = a_sample(clinic)
    asked = clinic.ask(sample, ReadingWish(), tmp_path / "out.hvreading")
    backs, keys = [], []
    for there in (distant, build("stranger")):
        taken = there.take(asked)
        say(there, taken, *SAID)
        backs.append(there.send_back(taken, there.home / "back.hvreading"))
        keys.append(fingerprint_of(read_file(backs[-1], clinic.parts).signed.public_key))
    assert [clinic.merge(one).other_keys for one in (*backs, backs[0])] == [
        *((), (keys[0],), (keys[1],)),
    ]


def test_does_not_send_pictures_with_too_many_pixels(
    clinic: Laboratory, monkeypatch: pytest.MonkeyPatch
) -> None:
    sample = a_sample(clinic)
    pixels = 160 * 240
    monkeypatch.setattr(sent_question, "MOST_PIXELS", pixels)
    clinic.draft(sample, ReadingWish(whole_fields=True))
    monkeypatch.setattr(sent_question, "MOST_PIXELS", pixels - 1)
    with pytest.raises(UserError, match="Send single cells instead"):
        clinic.draft(sample, ReadingWish(whole_fields=True))


def test_an_answer_follows_the_pictures_to_the_sample_that_holds_them_now(
    tmp_path: Path, clinic: Laboratory, distant: Laboratory
) -> None:
    sample, back = answered(clinic, distant, tmp_path / "back.hvreading")
    other = clinic.log.add_sample(SampleDetails("26-0999"))
    clinic.log.put_batches(clinic.log.batches_of(sample.sample_id), other)
    clinic.log.remove_sample(sample.sample_id)
    merged = clinic.merge(back)
    assert (merged.sample.details.accession, merged.new) == ("26-0999", 4)
    assert merged.agreement.readers == ("Bo",)
    told = [one.payload for one in clinic.log.events(merged.sample.uid)]
    assert [one for one in told if "merged: 4 names of Bo" in one], "it is told of that sample"
    assert clinic.merge(back).new == 0
    assert not clinic.log.find_damage()


def another_batch(here: Laboratory, sample: KnownSample) -> int:
    """Have one more picture of the sample, of two cells."""
    (batch_id,) = here.log.batches_of(sample.sample_id)
    known = here.log.read_batch(batch_id)
    path = here.home / "second.png"
    path.write_bytes(encode_png(np.full((160, 240, 3), 200, np.uint8)))
    result = replace(
        known.results[0],
        path=path,
        sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
        size_bytes=path.stat().st_size,
        cells=known.results[0].cells[:2],
    )
    return logged(here, sample, batch_id, result)


def logged(here: Laboratory, sample: KnownSample, like: int, result: FieldResult) -> int:
    start = replace(here.log.read_start(like), sample_uid=sample.uid)
    batch_id = here.log.begin_batch(start)
    here.log.add_fields(batch_id, [result])
    here.log.end_batch(batch_id, BatchState.FINISHED)
    return batch_id


def test_of_what_was_removed_meanwhile_the_rest_is_taken_over(
    tmp_path: Path, clinic: Laboratory, distant: Laboratory
) -> None:
    sample = a_sample(clinic)
    second = another_batch(clinic, sample)
    taken = distant.take(clinic.ask(sample, ReadingWish(), tmp_path / "out.hvreading"))
    say(distant, taken, *SAID, BLAST, BLAST)
    back = distant.send_back(taken, tmp_path / "back.hvreading")
    clinic.log.remove_batch(second)
    merged = clinic.merge(back)
    assert (merged.new, merged.lost) == (4, 2)
    (first,) = clinic.log.batches_of(sample.sample_id)
    clinic.log.remove_batch(first)
    with pytest.raises(UserError, match="no longer in the log"):
        clinic.merge(back)


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize("is_same", [True, False])
def test_names_are_never_given_to_other_cells_of_the_same_picture(
    tmp_path: Path, clinic: Laboratory, distant: Laboratory, *, whole: bool, is_same: bool
) -> None:
    """A log that was put back from a copy gives the same numbers again, maybe to cells found anew."""
    _, back = answered(clinic, distant, tmp_path / "back.hvreading", whole=whole)
    places = PLACES if is_same else [replace(one, width=one.width + 1) for one in PLACES]
    with closing(SqliteLog(tmp_path / "restored.sqlite")) as log:
        restored = replace(clinic, log=log)
        sample = a_sample(restored, places)
        if is_same:
            assert restored.merge(back).sample.uid == sample.uid
        else:
            with pytest.raises(UserError, match="no longer in the log"):
                restored.merge(back)


def test_a_log_that_cannot_be_written_takes_all_of_an_answer_or_nothing(
    tmp_path: Path,
    clinic: Laboratory,
    distant: Laboratory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sample = a_sample(clinic)
    another_batch(clinic, sample)
    taken = distant.take(clinic.ask(sample, ReadingWish(), tmp_path / "out.hvreading"))
    say(distant, taken, *SAID, BLAST, BLAST)
    back = distant.send_back(taken, tmp_path / "back.hvreading")
    before = [
        clinic.log.read_batch(one).verdicts for one in clinic.log.batches_of(sample.sample_id)
    ]

    def refuse(*_words: str) -> None:
        raise OSError("the disk is full")

    with monkeypatch.context() as broken:
        broken.setattr(clinic.log, "add_event", refuse)
        with pytest.raises(OSError, match="full"):
            clinic.merge(back)
    after = [clinic.log.read_batch(one).verdicts for one in clinic.log.batches_of(sample.sample_id)]
    assert after == before
    assert clinic.merge(back).new == 6

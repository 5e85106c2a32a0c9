"""Two programs and a stick: returned names reach the open batch, and one undo withdraws them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from headless import Headless

from hematovision_desktop.adapters.keys.signing_key import SigningKey
from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.adapters.readings.reading_file import SignedReadings
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.logbook.batch_names import BatchNames
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.readings.second_reading import ReadingWish
from hematovision_desktop.core.samples.sample import (
    KnownSample,
    Reading,
    SampleDetails,
    SampleState,
)
from hematovision_desktop.core.samples.sample_log import UNSIGNED, Page, SampleQuery
from hematovision_desktop.core.verdicts.agreement import Agreement
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.program import Fault
from hematovision_desktop.services.messages.questions import (
    Refused,
    SampleOf,
    SampleSearch,
    SimilarTo,
)
from hematovision_desktop.services.messages.review import BatchEnded, OpenBatch
from hematovision_desktop.services.messages.second_reader import (
    AgreementOf,
    NewFile,
    ReadingLocked,
    ReadingMerged,
    ReadingSent,
    ReadingTaken,
    WasAskedHere,
)
from hematovision_desktop.services.program.program import Program

WORDS = "spoken over the phone"
Build = Callable[[str], Headless]


@pytest.fixture
def build(tmp_path: Path, tiny_pack: Path) -> Iterator[Build]:
    opened: list[Program] = []

    def make(name: str) -> Headless:
        home, mail, outside = tmp_path / name, Headless(), build_outside()
        home.mkdir()
        SqliteLog(
            home / "log.sqlite"
        ).close()  # a message that there was none would come in between
        files = SignedReadings(SigningKey(home / "signing"))
        readings = replace(outside.readings(), files=files)
        outside = replace(outside, readings=lambda: readings)
        settings = Settings(pack_path=tiny_pack, log_path=home / "log.sqlite")
        mail.program = Program(settings, mail.send, outside)
        opened.append(mail.program)
        mail.program.load_model()
        return mail

    yield make
    for program in opened:
        program.close()


def told(mail: Headless, act: Callable[[Callable[[Any], None]], None]) -> Any:
    answers: list[Any] = []
    act(answers.append)
    mail.until(lambda: bool(answers))
    return answers[0]


def state_of(mail: Headless, batch_id: int) -> SampleState:
    """Return the state of a batch's sample; check that a search for that state finds it."""
    one = mail.answer(SampleOf(batch_id))
    found = mail.answer(SampleSearch(SampleQuery(states=frozenset({one.state})), Page()))
    assert one in found.samples
    unsigned = mail.answer(SampleSearch(SampleQuery(states=UNSIGNED), Page()))
    assert (one in unsigned.samples) is (one.state in UNSIGNED)
    return one.state


def named_smear(clinic: Headless, tmp_path: Path) -> tuple[OpenBatch, KnownSample, list[CellKey]]:
    """Read a drawn smear and name all its cells; return batch, sample and cells."""
    draw_folder(tmp_path / "smear", seed=3, count=2)
    clinic.program.open_paths([tmp_path / "smear"])
    clinic.wait(BatchEnded)
    mine = clinic.program.review.batches[-1]
    clinic.until(lambda: mine.batch_id is not None and mine.sample is not None)
    sample = mine.sample
    assert sample is not None
    keys = [
        CellKey(one.position, at) for one in mine.reviewed.results() for at in range(len(one.cells))
    ]
    clinic.program.give_verdicts(mine.ref, dict.fromkeys(keys, Label.NEUTROPHIL))
    return mine, sample, keys


def test_returned_names_reach_the_open_batch(build: Build, tmp_path: Path) -> None:
    clinic, distant = build("clinic"), build("distant")
    mine, sample, _cells = named_smear(clinic, tmp_path)
    out = NewFile(tmp_path / "out.hvreading", "Ada", WORDS)
    sent = told(
        clinic, lambda then: clinic.program.second_reader.ask(sample, ReadingWish(), out, then)
    )
    cells = mine.reviewed.tally().cells
    assert sent == ReadingSent(out.path, cells)

    reads = distant.program.second_reader
    assert told(distant, lambda then: reads.open(out.path, "", then)) == ReadingLocked(wrong=False)
    wrong = ReadingLocked(wrong=True)
    assert told(distant, lambda then: reads.open(out.path, "another one", then)) == wrong
    taken = told(distant, lambda then: reads.open(out.path, WORDS, then))
    assert isinstance(taken, ReadingTaken)
    assert (taken.cells, taken.by) == (cells, "Ada")
    assert told(distant, lambda then: reads.open(out.path, WORDS, then)) == taken, "it is the same"
    assert distant.answer(WasAskedHere(taken.batch_id)) is False
    distant.program.open_batch(taken.batch_id)
    distant.until(lambda: distant.program.review.view is not None)
    view = distant.view
    assert view.reviewed.tally().waiting == cells
    distant.program.give_verdicts(view.ref, dict.fromkeys(view.reviewed.book.born(), Label.BLAST))
    distant.program.add_box(view.ref, 0, Box(1, 1, 9, 9), Label.BLAST)
    assert state_of(distant, taken.batch_id) is SampleState.READING, "it is no sample to sign"
    back = NewFile(tmp_path / "back.hvreading", "Bo")
    gone = told(distant, lambda then: reads.send_back(taken.batch_id, back, then))
    assert gone == ReadingSent(back.path, cells + 1), "the one that was drawn goes along"
    again = told(distant, lambda then: reads.open(out.path, WORDS, then))
    assert again == replace(taken, named=cells), "what has a name is not to be named any more"
    assert state_of(distant, taken.batch_id) is SampleState.READ
    distant.until(lambda: view.sample is not None and view.sample.reading is Reading.DONE)

    before = mine.reviewed.tally()
    merges = clinic.program.second_reader
    merged = told(clinic, lambda then: merges.open(back.path, "", then))
    assert isinstance(merged, ReadingMerged)
    assert (merged.reader, merged.new, merged.sample.uid) == ("Bo", cells, sample.uid)
    assert (merged.added, merged.agreement.drawn) == (1, 1)
    assert merged.agreement.to_settle == mine.reviewed.tally().waiting == cells + 1
    (only_theirs,) = mine.reviewed.book.born()
    assert clinic.program.review.batches == (mine,), "it was open: nobody else has it"
    found: Agreement = clinic.answer(AgreementOf(sample.sample_id))
    assert found == merged.agreement, "the log says the same"
    clinic.program.undo(mine.ref)
    assert mine.reviewed.tally() == before
    clinic.program.redo(mine.ref)
    clinic.program.give_verdict(mine.ref, only_theirs, Label.BLAST)
    assert mine.reviewed.tally().counts == {Label.BLAST: 1}
    foreign = told(distant, lambda then: reads.open(back.path, "", then))
    assert "another installation asked" in foreign.reason


def test_a_file_opened_twice_at_once_is_one_sample(build: Build, tmp_path: Path) -> None:
    clinic, distant = build("clinic"), build("distant")
    _, sample, _ = named_smear(clinic, tmp_path)
    out = NewFile(tmp_path / "out.hvreading", "Ada")
    told(clinic, lambda then: clinic.program.second_reader.ask(sample, ReadingWish(), out, then))
    answers: list[object] = []
    for _ in range(4):
        distant.program.second_reader.open(out.path, "", answers.append)
    distant.until(lambda: len(answers) == 4)
    assert isinstance(answers[0], ReadingTaken)
    assert answers == [answers[0]] * 4


def test_a_question_opened_where_it_was_asked_adds_no_sample(build: Build, tmp_path: Path) -> None:
    clinic, distant = build("clinic"), build("distant")
    _, sample, _ = named_smear(clinic, tmp_path)
    out = NewFile(tmp_path / "out.hvreading", "Ada")
    told(clinic, lambda then: clinic.program.second_reader.ask(sample, ReadingWish(), out, then))
    before = clinic.answer(SampleSearch(SampleQuery(), Page())).samples
    opened = told(clinic, lambda then: clinic.program.second_reader.open(out.path, "", then))
    assert isinstance(opened, Refused)
    assert "not the answer" in opened.reason
    assert clinic.answer(SampleSearch(SampleQuery(), Page())).samples == before
    taken = told(distant, lambda then: distant.program.second_reader.open(out.path, "", then))
    assert isinstance(taken, ReadingTaken)


def test_a_second_reading_here_changes_nothing_until_it_is_taken_over(
    build: Build, tmp_path: Path
) -> None:
    clinic = build("clinic")
    mine, sample, keys = named_smear(clinic, tmp_path)
    reads, before = clinic.program.second_reader, mine.reviewed.tally()
    taken = told(clinic, lambda then: reads.ask_here(sample, "Ada", then))
    assert (taken.cells, taken.by) == (len(keys), "Ada")
    early = told(clinic, lambda then: reads.compare(taken.batch_id, then))
    assert isinstance(early, Refused), "nothing is named yet"
    assert clinic.answer(WasAskedHere(taken.batch_id)) is True
    clinic.program.open_batch(taken.batch_id)
    clinic.until(lambda: clinic.view is not mine)
    view = clinic.view
    assert not any(one.cells for one in view.reviewed.results()), "no name of the program is told"
    born = view.reviewed.book.born()
    alike = clinic.answer(SimilarTo(view.ref, born[0]))
    assert alike.cells == (), "nor that of the first reader by way of the same cell"
    names = dict.fromkeys(born, Label.NEUTROPHIL) | {born[-1]: Label.BLAST}
    clinic.program.give_verdicts(view.ref, names)

    clinic.program.add_box(view.ref, born[0].field_position, Box(1, 1, 9, 9), Label.BLAST)
    compared = told(clinic, lambda then: reads.compare(taken.batch_id, then))
    assert compared.drawn == 1, "what only they found is in no figure, and said"
    people = compared.found.people
    assert (people.cells, people.same) == (len(keys), len(keys) - 1)
    assert (compared.found.reader.cells, compared.found.first.cells) == (len(keys), len(keys))
    assert mine.reviewed.tally() == before, "what was compared counts for nothing"
    assert state_of(clinic, taken.batch_id) is SampleState.READING
    merged = told(clinic, lambda then: reads.take_over(taken.batch_id, "Bo", then))
    assert (merged.reader, merged.new, merged.agreement.to_settle) == ("Bo", len(keys), 2)
    assert mine.reviewed.tally().waiting == before.waiting + 2
    assert state_of(clinic, taken.batch_id) is SampleState.READ
    assert state_of(clinic, mine.batch_id or 0) is SampleState.IN_REVIEW


def test_a_reading_is_open_again_once_a_sent_name_changes(build: Build, tmp_path: Path) -> None:
    clinic = build("clinic")
    _, sample, _keys = named_smear(clinic, tmp_path)
    reads = clinic.program.second_reader
    taken = told(clinic, lambda then: reads.ask_here(sample, "Ada", then))
    clinic.program.open_batch(taken.batch_id)
    clinic.until(lambda: clinic.view.batch_id == taken.batch_id)
    view = clinic.view
    born = view.reviewed.book.born()
    clinic.program.give_verdicts(view.ref, dict.fromkeys(born[1:], Label.NEUTROPHIL))
    told(clinic, lambda then: reads.take_over(taken.batch_id, "Bo", then))
    assert state_of(clinic, taken.batch_id) is SampleState.READ, "they left one out"
    for change in (
        lambda: clinic.program.give_verdict(view.ref, born[0], Label.BLAST),
        lambda: clinic.program.undo(view.ref),
    ):
        change()
        assert state_of(clinic, taken.batch_id) is SampleState.READING
        told(clinic, lambda then: reads.take_over(taken.batch_id, "Bo", then))
        assert state_of(clinic, taken.batch_id) is SampleState.READ


def test_a_readings_name_uses_the_language_shown(build: Build, tmp_path: Path) -> None:
    clinic = build("clinic")
    french = BatchNames(reading="Lecture {number}", asked_by="Relecture, demandée par {name}")
    clinic.program.call_batches(french)
    _, sample, _cells = named_smear(clinic, tmp_path)
    reads = clinic.program.second_reader
    taken = told(clinic, lambda then: reads.ask_here(sample, "Ada", then))
    details = clinic.answer(SampleOf(taken.batch_id)).details
    assert details.notes == "Relecture, demandée par Ada"
    assert re.fullmatch("Lecture [0-9A-F]{6}", taken.title) and taken.title == details.accession
    assert french.note_of_reading("") == "Second reading"


def test_the_newer_of_two_answers_dropped_at_once_counts(build: Build, tmp_path: Path) -> None:
    clinic, distant = build("clinic"), build("distant")
    mine, sample, cells = named_smear(clinic, tmp_path)
    out = NewFile(tmp_path / "out.hvreading", "Ada")
    told(clinic, lambda then: clinic.program.second_reader.ask(sample, ReadingWish(), out, then))
    reads, merges = distant.program.second_reader, clinic.program.second_reader
    taken = told(distant, lambda then: reads.open(out.path, "", then))
    distant.program.open_batch(taken.batch_id)
    distant.until(lambda: distant.program.review.view is not None)
    view = distant.view
    files = [NewFile(tmp_path / f"{label}.hvreading", "Bo") for label in (Label.BLAST, Label.BAND)]
    for file, label in zip(files, (Label.BLAST, Label.BAND), strict=True):
        distant.program.give_verdicts(view.ref, dict.fromkeys(view.reviewed.book.born(), label))
        told(distant, partial(reads.send_back, taken.batch_id, file))
    answers: list[object] = []
    for file in reversed(files):
        merges.open(file.path, "", answers.append)
    clinic.until(lambda: len(answers) == 2)
    said = [mine.reviewed.book.state(key).said_second for key in cells]
    assert said == [{Label.BAND}] * len(cells)
    refused = told(clinic, lambda then: merges.open(files[0].path, "", then))
    assert "A newer answer from Bo" in refused.reason


def test_never_counts_a_second_reading_with_its_sample(build: Build, tmp_path: Path) -> None:
    clinic = build("clinic")
    mine, sample, _ = named_smear(clinic, tmp_path)
    taken = told(clinic, lambda then: clinic.program.second_reader.ask_here(sample, "Ada", then))
    reading = clinic.answer(SampleOf(taken.batch_id)).known
    before, samples = clinic.answer(SampleOf(mine.batch_id or 0)), clinic.program.samples
    moves: tuple[Callable[[], object], ...] = (
        lambda: samples.put_batches([taken.batch_id], sample),
        lambda: samples.put_batches([mine.batch_id or 0], reading),
        lambda: samples.add(SampleDetails("26-0999"), [taken.batch_id]),
    )
    for move in moves:
        move()
        assert "would count twice" in clinic.wait(Fault).message
    assert clinic.answer(SampleOf(mine.batch_id or 0)) == before
    assert clinic.answer(SampleOf(taken.batch_id)).known == reading
    clinic.until(lambda: mine.sample is not None and mine.sample.uid == sample.uid)
    assert clinic.answer(SampleSearch(SampleQuery(words=("26-0999",)), Page())).total == 0

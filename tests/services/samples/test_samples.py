"""Samples of the session: filled in, moved, and kept when the log moves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from headless import Headless
from samples_listed import ANN, known, listed, opened

from hematovision_desktop.core.logbook.log import BatchSummary
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.samples.sample import KnownSample, SampleDetails
from hematovision_desktop.core.samples.sample_log import SampleSigned
from hematovision_desktop.services.messages.program import Done, Fault, FaultOver
from hematovision_desktop.services.messages.questions import (
    BatchesOf,
    Refused,
    SampleOf,
)
from hematovision_desktop.services.messages.review import Change, Changed
from hematovision_desktop.services.messages.samples import (
    SamplesChanged,
    WorklistRead,
)
from hematovision_desktop.services.program.program import Program
from hematovision_desktop.services.review.inbox import SampleRead
from hematovision_desktop.services.samples.samples import NAMELESS


def names(batches: tuple[BatchSummary, ...]) -> list[str]:
    return [one.start.name for one in batches]


def test_a_dropped_folder_is_a_sample_that_can_be_filled_in(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    batch = opened(program, mail, tmp_path / "ward 7")
    assert mail.view.sample == known(mail, batch)
    assert mail.view.sample is not None
    assert mail.view.sample.details == SampleDetails("ward 7")
    program.samples.keep(mail.view.sample, replace(ANN, accession="  26-0412 "))
    assert mail.view.sample.details == ANN
    mail.wait(SamplesChanged)
    one = mail.answer(SampleOf(batch))
    assert (one.details, one.batches) == (ANN, 1)
    assert one.tally == mail.search()[0].tally
    assert names(mail.answer(BatchesOf(one.sample_id))) == ["ward 7"]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (SampleDetails(" "), "needs an accession number"),
        (SampleDetails("26-1", birth_year=1492), "year of birth"),
    ],
)
def test_refuses_impossible_details_in_a_sentence(
    wrong: SampleDetails, said: str, program: Program, mail: Headless, tmp_path: Path
) -> None:
    batch = opened(program, mail, tmp_path / "ward 7")
    before = known(mail, batch)
    program.samples.keep(before, wrong)
    assert said in mail.wait(Fault).message
    assert not program.samples.add(wrong)
    assert said in mail.wait(Fault).message
    assert known(mail, batch) == before


def test_a_late_answer_does_not_overwrite_typed_details(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    opened(program, mail, tmp_path / "ward 7")
    before = mail.view.sample
    assert before is not None
    program.samples.keep(before, ANN)
    program.deliver(SampleRead(mail.view.ref, before, 0))
    assert mail.view.sample is not None
    assert mail.view.sample.details == ANN


def test_an_open_batch_can_move_to_another_sample(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    first = opened(program, mail, tmp_path / "one")
    second = opened(program, mail, tmp_path / "two")
    target = known(mail, first)
    program.samples.keep(target, ANN)
    told = len(mail.passed)
    program.samples.put_batches([second], target)
    mail.wait(SamplesChanged)
    assert Changed(program.review.batches[1].ref, Change.SAMPLE) in mail.passed[told:]
    (one,) = listed(mail).values()
    assert (one.details, one.batches) == (ANN, 2)
    assert names(mail.answer(BatchesOf(one.sample_id))) == ["one", "two"]
    for batch in program.review.batches:
        assert batch.sample is not None
        assert batch.sample.details == ANN
        assert batch.start is not None
        assert batch.start.sample_uid == one.uid


def test_several_batches_can_start_a_new_sample(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    both = [opened(program, mail, tmp_path / name) for name in ("one", "two")]
    uid = program.samples.add(ANN, both)
    one = listed(mail)["26-0412"]
    assert (one.uid, one.batches) == (uid, 2)
    mail.until(lambda: all(known(mail, batch).uid == uid for batch in both))
    mail.until(lambda: all(one.sample and one.sample.uid == uid for one in program.review.batches))


def test_details_and_verdicts_move_with_the_log(
    program: Program, mail: Headless, tmp_path: Path, tiny_pack: Path
) -> None:
    first = opened(program, mail, tmp_path / "one")
    second = opened(program, mail, tmp_path / "two")
    opened(program, mail, tmp_path / "three")
    target = known(mail, first)
    # All are still being written while the log is moved.
    program.samples.keep(target, ANN)
    program.set_note(first, "clotted")
    program.samples.put_batches([second], target)
    program.apply_settings(Settings(pack_path=tiny_pack, log_path=tmp_path / "stick" / "log.db"))
    there = listed(mail)
    assert {name: one.batches for name, one in there.items()} == {"26-0412": 2, "three": 1}
    assert (there["26-0412"].details, there["26-0412"].uid) == (ANN, target.uid)
    batches = mail.answer(BatchesOf(there["26-0412"].sample_id))
    assert {one.start.name: one.note for one in batches} == {"one": "clotted", "two": ""}


def test_moving_the_log_there_and_back_keeps_changes_made_meanwhile(
    program: Program, mail: Headless, tmp_path: Path, tiny_pack: Path
) -> None:
    here = Settings(pack_path=tiny_pack, log_path=tmp_path / "here.db")
    program.apply_settings(here)
    first = opened(program, mail, tmp_path / "one")
    opened(program, mail, tmp_path / "two")
    program.apply_settings(replace(here, log_path=tmp_path / "there.db"))
    mail.until(lambda: all(one.batch_id for one in program.review.batches))
    one, two = program.review.batches
    target = known(mail, one.batch_id or 0)
    program.samples.keep(target, ANN)
    program.samples.put_batches([two.batch_id or 0], target)
    program.apply_settings(here)
    back = listed(mail)
    assert {name: one.batches for name, one in back.items()} == {"26-0412": 2}
    assert back["26-0412"].details == ANN
    assert known(mail, first).uid == target.uid


def test_does_not_mistake_a_sample_of_another_log(
    program: Program, mail: Headless, tmp_path: Path, tiny_pack: Path
) -> None:
    opened(program, mail, tmp_path / "one")
    before = next(iter(listed(mail).values())).known
    elsewhere = Settings(pack_path=tiny_pack, log_path=tmp_path / "other.db")
    program.show(None)
    program.remove_batch(program.review.batches[0].batch_id or 0)
    mail.wait(Done)
    program.apply_settings(elsewhere)
    opened(program, mail, tmp_path / "two")
    program.samples.keep(before, ANN)
    assert "no longer in the log" in mail.wait(Fault).message
    assert list(listed(mail)) == ["two"]


def test_removes_only_samples_without_pictures(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    opened(program, mail, tmp_path / "one")
    program.samples.add(ANN)
    every = [one.known for one in listed(mail).values()]
    program.samples.remove(every)
    assert "one: This sample holds pictures" in mail.wait(Fault).message
    assert mail.wait(Done).text == "1 sample was removed from the log."
    assert list(listed(mail)) == ["one"]


def test_renames_a_batch(program: Program, mail: Headless, tmp_path: Path) -> None:
    batch = opened(program, mail, tmp_path / "one")
    program.samples.rename_batch(batch, "  ")
    assert mail.wait(Fault).message == NAMELESS
    program.samples.rename_batch(batch, " second  slide ")
    assert mail.view.name == "second slide"
    assert [one.start.name for one in mail.search()] == ["second slide"]
    assert mail.view.start is not None
    assert mail.view.start.name == "second slide"


def test_keeps_a_batch_that_a_signed_record_rests_on(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    batch = opened(program, mail, tmp_path / "one")
    sample = mail.view.sample
    assert sample is not None
    program.review.set_sample(mail.view.ref, replace(sample, version=1))
    program.remove_batch(batch)
    assert mail.wait(Fault).message == str(SampleSigned())
    assert mail.view.batch_id == batch
    opened(program, mail, tmp_path / "two")
    program.join_batches([one.ref for one in program.review.batches])
    assert "signed" in mail.wait(Fault).message


def test_does_not_join_batches_of_different_samples(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    for name, accession in (("one", "26-1"), ("two", "26-2")):
        batch = opened(program, mail, tmp_path / name)
        program.samples.keep(known(mail, batch), replace(ANN, accession=accession))
    opened(program, mail, tmp_path / "three")
    refs = [one.ref for one in program.review.batches]
    program.join_batches(refs[:2])
    assert "different samples: 26-1, 26-2" in mail.wait(Fault).message
    program.join_batches(refs[1:])
    mail.until(lambda: len(program.review.batches) == 2)
    assert {name: one.batches for name, one in listed(mail).items()} == {"26-1": 1, "26-2": 1}


def test_answers_questions_about_a_missing_sample(program: Program, mail: Headless) -> None:
    for request in (SampleOf(7), BatchesOf(7)):
        answer: Any = mail.ask(request)  # type: ignore[arg-type]  # both kinds in one table
        assert answer == () or isinstance(answer, Refused)
    program.samples.put_batches([1], KnownSample(1, "x", ANN))
    assert "no longer in the log" in mail.wait(Fault).message


def test_one_refusal_does_not_block_others(program: Program, mail: Headless) -> None:
    program.samples.keep(KnownSample(9, "gone", SampleDetails("x")), ANN)
    program.samples.add(ANN)
    assert list(listed(mail)) == ["26-0412"]
    assert program.flush()


def test_a_worklist_makes_samples_and_reports_what_it_left_out(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    path = tmp_path / "monday.csv"
    path.write_text("accession;slide\n26-1;1\n26-2;\n;9\n", "utf-8")
    program.samples.import_worklist(path)
    read = mail.wait(WorklistRead)
    assert read.added == 2
    assert [one[:6] for one in read.problems] == ["Row 4:"]
    assert sorted(listed(mail)) == ["26-1", "26-2"]
    path.write_text("accession;slide\n26-1;1\n;9\n26-1;2\n26-2;\n", "utf-8")
    program.samples.import_worklist(path)
    read = mail.wait(WorklistRead)
    assert read.added == 1
    assert "26-1 is already in the worklist" in read.problems[0]
    assert [one[:6] for one in read.problems] == ["Row 2:", "Row 3:", "Row 5:"]
    program.samples.import_worklist(tmp_path / "gone.csv")
    assert "could not be read" in mail.wait(Fault).message


def test_a_good_import_ends_the_refusal_of_the_one_before(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    program.samples.import_worklist(tmp_path / "gone.csv")
    refusal = mail.wait(Fault).message
    good = tmp_path / "monday.csv"
    good.write_text("accession;slide\n26-1;1\n", "utf-8")
    program.samples.import_worklist(good)
    assert mail.wait(FaultOver).message == refusal


def test_possible_details_end_the_refusal_of_the_ones_before(
    program: Program, mail: Headless
) -> None:
    program.samples.add(replace(ANN, birth_year=1066))
    refusal = mail.wait(Fault).message
    program.samples.add(ANN)
    assert mail.wait(FaultOver).message == refusal


def test_opening_the_batch_in_view_announces_it_again(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    first = opened(program, mail, tmp_path / "one")
    ref = program.review.batches[0].ref
    for wanted in (Change.WANTED, Change.VIEW):
        program.open_batch(first)
        while mail.wait(Changed) != Changed(ref, wanted):
            pass
        program.show(None)

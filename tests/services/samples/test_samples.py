"""Samples of the session: filled in, moved, and kept when the log moves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from headless import Headless

from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.logbook.log import BatchSummary
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.samples.sample import KnownSample, SampleDetails, SampleSummary
from hematovision_desktop.core.samples.sample_log import Page, SampleQuery, SampleSigned
from hematovision_desktop.services.messages.program import Done, Fault, FaultOver
from hematovision_desktop.services.messages.questions import (
    BatchesOf,
    Refused,
    SampleOf,
    SampleSearch,
)
from hematovision_desktop.services.messages.review import BatchEnded, Change, Changed
from hematovision_desktop.services.messages.samples import (
    BatchAttached,
    SameNumber,
    SampleJoined,
    SamplesChanged,
    WorklistRead,
)
from hematovision_desktop.services.program.program import Program
from hematovision_desktop.services.review.inbox import SampleRead
from hematovision_desktop.services.samples import samples
from hematovision_desktop.services.samples.numbers import join_by_name
from hematovision_desktop.services.samples.samples import NAMELESS

ANN = SampleDetails("26-0412", "P-77", "Ann Öztürk", 1980, slide="2", notes="seen before")


def opened(program: Program, mail: Headless, folder: Path, count: int = 2) -> int:
    """Classify a drawn folder; return its batch's id once the program knows its sample."""
    draw_folder(folder, seed=3, count=count)
    program.open_paths([folder])
    mail.wait(BatchEnded)
    batch = program.review.batches[-1]
    mail.until(lambda: batch.batch_id is not None and batch.sample is not None)
    assert batch.batch_id is not None
    return batch.batch_id


def known(mail: Headless, batch_id: int) -> KnownSample:
    return mail.answer(SampleOf(batch_id)).known


def listed(mail: Headless, query: SampleQuery | None = None) -> dict[str, SampleSummary]:
    page = mail.answer(SampleSearch(query or SampleQuery(), Page()))
    assert page.total == len(page.samples)
    return {one.details.accession: one for one in page.samples}


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


@pytest.mark.parametrize(
    ("mine", "told"),
    [
        (SampleDetails("s-1"), ["s-1 is also the number of another sample"]),
        (SampleDetails("S-1", slide="2"), []),  # another slide of the same blood
        (SampleDetails("S-10"), []),
    ],
)
def test_reports_a_number_that_another_sample_has(
    program: Program, mail: Headless, mine: SampleDetails, told: list[str]
) -> None:
    program.samples.add(SampleDetails("S-1", slide="1" if mine.slide else ""))
    program.samples.add(SampleDetails("S-2"))
    assert set(listed(mail)) == {"S-1", "S-2"}
    program.samples.keep(listed(mail)["S-2"].known, mine)
    assert len(mail.answer(SampleSearch(SampleQuery(), Page())).samples) == 2
    said = [one.text for one in mail.told if isinstance(one, SameNumber)]
    assert [one.partition(".")[0] for one in said] == told


def test_pictures_join_the_sample_waiting_under_their_number(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    waits, other = replace(ANN, slide=""), SampleDetails("26-0413", patient_name="Lakshmi")
    program.samples.add(waits)
    program.samples.add(other)
    batch = opened(program, mail, tmp_path / "ward 7")
    for wanted, left in ((waits, other), (other, waits)):
        begun = mail.view.sample
        assert begun is not None
        program.samples.give_number(batch, begun, f" {wanted.accession}")
        assert known(mail, batch).details == wanted
        assert mail.view.sample == known(mail, batch)
        found = listed(mail)
        assert {one: (it.details, it.batches) for one, it in found.items()} == {
            wanted.accession: (wanted, 1),
            left.accession: (left, 0),
        }
        assert wanted.patient_name in mail.wait(Done).text
    assert not [one for one in mail.told if isinstance(one, SameNumber)]


def test_a_number_without_a_waiting_sample_goes_to_the_pictures_own_sample(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    batch = opened(program, mail, tmp_path / "ward 7")
    begun = mail.view.sample
    assert begun is not None
    program.samples.give_number(batch, begun, "26-0412")
    assert mail.view.sample == replace(begun, details=SampleDetails("26-0412"))
    assert known(mail, batch) == replace(begun, details=SampleDetails("26-0412"))


def test_a_new_number_leaves_another_patients_sample_alone(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    program.samples.add(ANN)
    batch = opened(program, mail, tmp_path / "ward 7")
    begun = mail.view.sample
    assert begun is not None
    program.samples.give_number(batch, begun, ANN.accession)
    joined = known(mail, batch)
    assert joined.details == ANN
    program.samples.give_number(batch, joined, "26-0421")
    assert known(mail, batch).details == SampleDetails("26-0421")
    assert mail.view.sample == known(mail, batch)
    assert {one.details: one.batches for one in listed(mail).values()} == {
        ANN: 0,
        SampleDetails("26-0421"): 1,
    }
    mail.until(lambda: any(isinstance(one, Done) and "new sample" in one.text for one in mail.told))
    (told,) = (one.text for one in mail.told if isinstance(one, Done) and "new sample" in one.text)
    assert "26-0421" in told
    assert "26-0412 · Ann Öztürk stays as it was" in told


@pytest.mark.parametrize(
    "said", [SampleDetails("ward 7"), SampleDetails("ward 7", notes="clotted")]
)
def test_a_sample_without_other_details_joins_the_one_waiting_under_its_number(
    program: Program, mail: Headless, tmp_path: Path, said: SampleDetails
) -> None:
    program.samples.add(ANN)
    batch = opened(program, mail, tmp_path / "ward 7")
    begun = known(mail, batch)
    program.samples.keep(begun, said)
    begun = known(mail, batch)
    program.samples.keep(begun, replace(said, accession=ANN.accession))
    found = mail.answer(SampleSearch(SampleQuery(), Page())).samples
    if said.notes:  # a person must say whose they are: the line tells of it
        assert {one.details.notes: one.batches for one in found} == {"clotted": 1, ANN.notes: 0}
        assert not [one for one in mail.told if isinstance(one, SampleJoined)]
        assert mail.wait(SameNumber).uid == begun.uid
        return
    assert [(one.details, one.batches) for one in found] == [(ANN, 1)]
    assert mail.wait(SampleJoined) == SampleJoined(begun.uid, found[0].uid)
    assert ANN.patient_name in mail.wait(Done).text
    mail.until(lambda: mail.view.sample == found[0].known)
    assert not [one for one in mail.told if isinstance(one, SameNumber)]


def test_a_number_given_to_one_batch_leaves_the_others_of_its_sample_alone(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    first, second = (opened(program, mail, tmp_path / name) for name in ("one", "two"))
    shared = known(mail, first)
    program.samples.keep(shared, ANN)
    program.samples.put_batches([second], shared)
    program.samples.give_number(second, known(mail, second), "26-0421")
    assert known(mail, second).details == SampleDetails("26-0421")
    assert known(mail, first).details == ANN
    mail.until(
        lambda: (
            [one.sample.details.accession for one in program.review.batches if one.sample]
            == ["26-0412", "26-0421"]
        )
    )


@pytest.mark.parametrize(
    ("left", "stays"),
    [
        (SampleDetails("26-0412"), False),
        (SampleDetails("26-0412", patient_name="Ann Öztürk"), False),
        (SampleDetails("26-0412", notes="clotted"), True),
        (SampleDetails("26-041"), True),
    ],
)
def test_merged_twins_are_one_sample(
    program: Program, mail: Headless, tmp_path: Path, left: SampleDetails, stays: bool
) -> None:
    batch = opened(program, mail, tmp_path / "ward 7")
    program.samples.keep(known(mail, batch), left)
    program.samples.add(ANN)
    found = mail.answer(SampleSearch(SampleQuery(), Page())).samples
    whole = next(one for one in found if one.details == ANN)
    program.samples.put_batches((batch,), whole.known)
    found = mail.answer(SampleSearch(SampleQuery(), Page())).samples
    assert (left in {one.details for one in found}) == stays
    assert known(mail, batch).details == ANN


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


def test_a_folder_named_like_a_waiting_sample_joins_it_until_undone(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    program.samples.add(replace(ANN, accession="Ward 7"))
    batch_id = opened(program, mail, tmp_path / "ward 7")
    passed = [event for event in mail.passed if isinstance(event, BatchAttached)]
    told = passed[0] if passed else mail.wait(BatchAttached)
    assert told.batch == program.review.batches[-1].ref
    assert mail.answer(SampleOf(batch_id)).details == replace(ANN, accession="Ward 7")
    assert mail.answer(SampleSearch(SampleQuery(), Page())).total == 1
    program.samples.add(SampleDetails("ward 7"), [batch_id])
    mail.until(lambda: mail.answer(SampleOf(batch_id)).details == SampleDetails("ward 7"))
    program.samples.follow(told.batch)
    mail.until(lambda: known(mail, batch_id).details == SampleDetails("ward 7"))


def test_a_folder_joins_the_sample_whose_number_looks_the_same_however_it_is_composed(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    composed, apart = "Zo\u00eb 7", "Zoe\u0308 7"
    program.samples.add(replace(ANN, accession=composed))
    batch_id = opened(program, mail, tmp_path / apart)
    passed = any(isinstance(event, BatchAttached) for event in mail.passed)
    assert passed or mail.wait(BatchAttached)
    assert mail.answer(SampleOf(batch_id)).details == replace(ANN, accession=composed)
    program.samples.add(SampleDetails(apart, slide="3"))
    for query in (SampleQuery(words=(apart.split(maxsplit=1)[0],)), SampleQuery(number=apart)):
        found = mail.answer(SampleSearch(query, Page())).samples
        assert [one.details.accession for one in found] == [composed] * 2


def test_a_folder_joins_the_waiting_sample_even_if_the_log_is_busy_at_first(
    program: Program, mail: Headless, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[int] = []

    def busy_once(log: Log, batch_id: int) -> SampleSummary | None:
        tries.append(batch_id)
        if len(tries) == 1:
            raise EnvironmentFault(sentence("The log is busy."))
        return join_by_name(log, batch_id)

    monkeypatch.setattr(samples, "join_by_name", busy_once)
    program.samples.add(replace(ANN, accession="ward 7"))
    batch_id = opened(program, mail, tmp_path / "ward 7")
    assert tries
    assert program.flush()  # the waiting work is tried again
    assert mail.answer(SampleOf(batch_id)).details == replace(ANN, accession="ward 7")
    assert tries == [batch_id, batch_id]


@pytest.mark.parametrize("others", [[], ["ward 8"], ["ward 7", "ward 7"], ["ward 70"]])
def test_attaches_nothing_by_guessing(
    program: Program, mail: Headless, tmp_path: Path, others: list[str]
) -> None:
    for number in others:
        program.samples.add(replace(ANN, accession=number))
    batch_id = opened(program, mail, tmp_path / "ward 7")
    assert mail.answer(SampleOf(batch_id)).details == SampleDetails("ward 7")
    assert not [event for event in mail.passed if isinstance(event, BatchAttached)]


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

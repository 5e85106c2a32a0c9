"""Numbers of samples: which pictures join the sample that waits under a number."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from headless import Headless
from samples_listed import ANN, known, listed, opened

from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.samples.sample import SampleDetails, SampleSummary
from hematovision_desktop.core.samples.sample_log import Page, SampleQuery
from hematovision_desktop.services.messages.program import Done
from hematovision_desktop.services.messages.questions import (
    SampleOf,
    SampleSearch,
)
from hematovision_desktop.services.messages.samples import (
    BatchAttached,
    SameNumber,
    SampleJoined,
)
from hematovision_desktop.services.program.program import Program
from hematovision_desktop.services.samples import samples
from hematovision_desktop.services.samples.numbers import join_by_name


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

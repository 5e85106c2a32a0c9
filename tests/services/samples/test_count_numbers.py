"""A live count named by its sample's number follows every correction of that number."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from headless import Headless

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.samples.sample import KnownSample, SampleDetails
from hematovision_desktop.core.samples.sample_log import Page, SampleQuery
from hematovision_desktop.services.messages.live import CountRenumbered
from hematovision_desktop.services.messages.questions import SampleOf, SampleSearch
from hematovision_desktop.services.program.program import Program

Correct = Callable[[Program, KnownSample, int, KnownSample], object]


def count_begun(program: Program, mail: Headless, number: str) -> int:
    """Begin a count of one cell under a number; return its id in the log."""
    program.live.set_sample(number)
    program.live.start()
    program.live.add_by_hand(Label.NEUTROPHIL)
    mail.until(lambda: bool(mail.search()))
    batch_id = program.live.batch_id
    assert batch_id is not None
    return batch_id


@pytest.mark.parametrize(
    ("correct", "number"),
    [
        (
            lambda program, own, _batch, _other: program.samples.keep(
                own, SampleDetails("26-0420")
            ),
            "26-0420",
        ),
        (
            lambda program, _own, batch, other: program.samples.put_batches([batch], other),
            "26-0430",
        ),
        (
            lambda program, _own, batch, _other: program.samples.add(
                SampleDetails("26-0440"), [batch]
            ),
            "26-0440",
        ),
    ],
)
def test_a_counts_name_follows_its_samples_present_number(
    program: Program, mail: Headless, correct: Correct, number: str
) -> None:
    program.samples.add(SampleDetails("26-0430", patient_name="Lakshmi"))
    batch_id = count_begun(program, mail, "26-0411")
    own = mail.answer(SampleOf(batch_id)).known
    (other,) = mail.answer(SampleSearch(SampleQuery(number="26-0430"), Page())).samples
    assert mail.search()[0].start.name == own.details.accession == "26-0411"
    correct(program, own, batch_id, other.known)
    assert mail.wait(CountRenumbered) == CountRenumbered(batch_id, number, is_under_way=True)
    (row,) = mail.search()
    assert row.start.name == number == mail.answer(SampleOf(batch_id)).details.accession


def test_keeps_a_name_that_a_person_chose_for_a_count(program: Program, mail: Headless) -> None:
    batch_id = count_begun(program, mail, "26-0411")
    program.samples.rename_batch(batch_id, "second slide")
    program.samples.keep(mail.answer(SampleOf(batch_id)).known, SampleDetails("26-0420"))
    assert mail.answer(SampleOf(batch_id)).details.accession == "26-0420"
    assert mail.search()[0].start.name == "second slide"
    assert not [one for one in mail.told if isinstance(one, CountRenumbered)]

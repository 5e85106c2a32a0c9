"""Two samples of one number: seldom meant, and then told apart by their slides."""

from __future__ import annotations

from collections.abc import Callable

from hematovision_desktop.core.base.sentence import sentence
from hematovision_desktop.core.logbook.log_port import Log
from hematovision_desktop.core.samples.sample import SampleSummary
from hematovision_desktop.core.samples.sample_log import Page, SampleQuery


def tell_of_same_number(log: Log, sample_id: int, tell: Callable[[str], None]) -> None:
    """Say where another sample of a log has the number of this one, which was just given to it.

    Nothing is said where the slides tell them apart. A second reading bears the number of what it reads.
    """
    own = log.read_sample(sample_id)
    number = own.details.accession
    found = log.samples(SampleQuery(number=number), Page()).samples
    if any(_is_taken_for(one, own) for one in found):
        tell(
            sentence(
                "{number} is the number of another sample, too. Correct it; or, where it is the same "
                "blood, press Move… on the page Samples.",
                number=number,
            )
        )


def _is_taken_for(one: SampleSummary, own: SampleSummary) -> bool:
    is_reading = one.progress.reading is not None or own.progress.reading is not None
    return one.uid != own.uid and one.details.slide == own.details.slide and not is_reading

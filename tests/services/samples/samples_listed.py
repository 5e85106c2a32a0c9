"""A folder as a sample of the session, and what the log lists of it."""

from __future__ import annotations

from pathlib import Path

from headless import Headless

from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.core.samples.sample import KnownSample, SampleDetails, SampleSummary
from hematovision_desktop.core.samples.sample_log import Page, SampleQuery
from hematovision_desktop.services.messages.questions import (
    SampleOf,
    SampleSearch,
)
from hematovision_desktop.services.messages.review import BatchEnded
from hematovision_desktop.services.program.program import Program

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

"""A folder opened a second time is reported as known, by the content of its pictures."""

from __future__ import annotations

import shutil
from pathlib import Path

from headless import Headless

from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.services.messages.questions import SampleOf
from hematovision_desktop.services.messages.review import BatchEnded
from hematovision_desktop.services.messages.samples import SeenBefore
from hematovision_desktop.services.program.program import Program


def opened(program: Program, mail: Headless, folder: Path) -> int:
    program.open_paths([folder])
    mail.wait(BatchEnded)
    batch = program.review.batches[-1]
    mail.until(lambda: batch.batch_id is not None and batch.sample is not None)
    assert batch.batch_id is not None
    return batch.batch_id


def told(mail: Headless) -> list[SeenBefore]:
    return [one for one in mail.told if isinstance(one, SeenBefore)]


def test_reports_pictures_of_another_sample_once(
    program: Program, mail: Headless, tmp_path: Path
) -> None:
    draw_folder(tmp_path / "ward 7", seed=3, count=2)
    first = opened(program, mail, tmp_path / "ward 7")
    shutil.copytree(tmp_path / "ward 7", tmp_path / "copied")
    draw_folder(tmp_path / "ward 8", seed=4, count=1)
    opened(program, mail, tmp_path / "ward 8")
    opened(program, mail, tmp_path / "copied")
    mail.until(lambda: bool(told(mail)))
    mail.settle()
    (seen,) = told(mail)
    assert (seen.batch, seen.batch_id) == (program.review.batches[-1].ref, first)
    assert seen.details == mail.answer(SampleOf(first)).details

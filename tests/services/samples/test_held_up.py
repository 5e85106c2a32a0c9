"""What a change leads to, while a full disk holds it up and once there is room."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from headless import Headless

from hematovision_desktop.adapters.log.sqlite import SqliteLog
from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.core.base.errors import EnvironmentFault
from hematovision_desktop.core.samples.sample import SampleDetails
from hematovision_desktop.services.messages.program import Fault
from hematovision_desktop.services.messages.questions import SampleOf
from hematovision_desktop.services.messages.review import BatchEnded
from hematovision_desktop.services.program.program import Program
from hematovision_desktop.services.review.open_batch import OpenBatch


class FullDisk:
    """A disk that takes nothing more while it is full, whatever the log wants to do."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *acts: str) -> None:
        self.is_full = False
        for act in acts:
            monkeypatch.setattr(SqliteLog, act, self._held(getattr(SqliteLog, act)))

    def _held(self, act: Callable[..., Any]) -> Callable[..., Any]:
        def held(log: SqliteLog, *given: Any) -> Any:
            if self.is_full:
                raise EnvironmentFault("The disk is full.")
            return act(log, *given)

        return held


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> FullDisk:
    return FullDisk(monkeypatch, "put_batches", "keep_profile")


@pytest.fixture
def batch(program: Program, mail: Headless, tmp_path: Path) -> OpenBatch:
    """Return an open batch of drawn cells that has its sample."""
    draw_folder(tmp_path / "ward 7", seed=3, count=1)
    program.open_paths([tmp_path / "ward 7"])
    mail.wait(BatchEnded)
    batch = program.review.batches[-1]
    mail.until(lambda: batch.batch_id is not None and batch.sample is not None)
    return batch


def free(disk: FullDisk, program: Program) -> None:
    disk.is_full = False
    assert program.flush()


def test_a_batch_follows_its_number_to_another_sample_once_there_is_room(
    program: Program, mail: Headless, batch: OpenBatch, disk: FullDisk
) -> None:
    waiting = program.samples.add(SampleDetails("26-1", patient_name="Padma"))
    assert program.flush() and batch.batch_id is not None and batch.sample is not None
    disk.is_full = True
    program.samples.give_number(batch.batch_id, batch.sample, "26-1")
    while "full" not in mail.wait(Fault).message:
        pass
    free(disk, program)
    mail.until(lambda: batch.sample is not None and batch.sample.uid == waiting)
    assert batch.sample is not None
    assert batch.sample == mail.answer(SampleOf(batch.batch_id)).known


def test_a_sample_keeps_its_own_number_if_its_batch_is_closed_meanwhile(
    program: Program, mail: Headless, batch: OpenBatch
) -> None:
    batch_id, filled = batch.batch_id, SampleDetails("26-1", patient_name="Padma")
    assert batch_id is not None
    own = program.samples.add(filled, [batch_id])
    mail.until(lambda: batch.sample is not None and batch.sample.uid == own)
    sample = batch.sample
    assert sample is not None
    # Padma's sample keeps its number: her details belong to that.
    program.samples.give_number(batch_id, sample, "26-9")
    program.review.remove(batch.ref)
    assert program.flush()
    assert mail.answer(SampleOf(batch_id)).details == SampleDetails("26-9")
    mail.settle()
    program.open_batch(batch_id)
    mail.until(lambda: bool(program.review.batches))
    again = program.review.batches[-1]
    program.samples.put_batches([batch_id], sample)
    assert program.flush()
    mail.until(lambda: again.sample is not None and again.sample.uid == own)
    mail.settle()
    assert again.sample is not None and again.sample.details == filled


def test_a_microscope_has_its_new_name_once_there_is_room(
    program: Program, mail: Headless, batch: OpenBatch, disk: FullDisk
) -> None:
    microscopes = program.microscopes
    microscopes.add(batch.ref, "Olympus")
    mail.until(lambda: batch.microscope is not None)
    disk.is_full = True
    microscopes.rename(microscopes.known[0].profile.profile_id, "Zeiss")
    while "full" not in mail.wait(Fault).message:
        pass
    free(disk, program)
    mail.until(lambda: [one.profile.name for one in microscopes.known] == ["Zeiss"])

"""Cells on which two people agree, from verdicts in the log to pictures without a name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from headless import Headless

from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.readings.reading_cells import Said
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.learn.agreed_cells import MOST_SHOWN
from hematovision_desktop.services.messages.learning import AgreedCellsOf
from hematovision_desktop.services.messages.review import BatchEnded
from hematovision_desktop.services.program.program import Program


@pytest.fixture
def settings(tiny_pack: Path) -> Settings:
    return Settings(pack_path=tiny_pack)


@pytest.fixture
def mail(settings: Settings) -> Iterator[Headless]:
    made = Headless()
    made.program = Program(settings, made.send, build_outside())
    made.program.load_model()
    yield made
    made.program.close()


def test_shows_a_cell_that_two_people_named_if_allowed(
    mail: Headless, settings: Settings, tmp_path: Path
) -> None:
    (picture,) = draw_folder(tmp_path / "smear", seed=3, count=1)
    program, wanted = mail.program, AgreedCellsOf(Label.BASOPHIL)
    program.open_paths([tmp_path / "smear"])
    mail.wait(BatchEnded)
    batch = program.review.batches[-1]
    mail.until(lambda: batch.batch_id is not None)
    number = len(batch.reviewed.result(0).cells)
    names: dict[CellKey, Label | None] = {CellKey(0, at): Label.BASOPHIL for at in range(number)}
    program.give_verdicts(batch.ref, names)
    program.review.second_read(batch.ref, Said(names, []), "Ravi")
    counts = batch.reviewed.tally()
    assert mail.answer(wanted) == ()
    program.apply_settings(replace(settings, learn_from_site=True))
    shown = mail.answer(wanted)
    assert len(shown) == min(number, MOST_SHOWN)
    assert all(one.shape[0] == one.shape[1] for one in shown)
    assert batch.reviewed.tally() == counts
    picture.unlink()
    # The log's own copy is small: it can show only cells that fill much of their picture.
    assert len(mail.answer(wanted)) <= len(shown)
    program.apply_settings(settings)
    assert mail.answer(wanted) == ()

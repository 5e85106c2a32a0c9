"""Similar cells, found by the real program among cells that a person confirmed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from headless import Headless

from hematovision_desktop.adapters.practice.drawn_smear import draw_folder
from hematovision_desktop.assembly.factories import build_outside
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.naming.settings import Settings
from hematovision_desktop.core.verdicts.verdict import CellKey
from hematovision_desktop.services.messages.questions import Refused, SimilarFound, SimilarTo
from hematovision_desktop.services.messages.review import BatchEnded
from hematovision_desktop.services.program.program import Program


@pytest.fixture
def mail(tiny_pack: Path) -> Iterator[Headless]:
    made = Headless()
    made.program = Program(Settings(pack_path=tiny_pack), made.send, build_outside())
    made.program.load_model()
    yield made
    made.program.close()


def test_finds_confirmed_cells_but_not_the_cell_itself(mail: Headless, tmp_path: Path) -> None:
    draw_folder(tmp_path / "smear", seed=3, count=3)
    mail.program.open_paths([tmp_path / "smear"])
    mail.wait(BatchEnded)
    batch = mail.program.review.batches[-1]
    mail.until(lambda: batch.batch_id is not None)
    keys = [
        CellKey(one.position, at)
        for one in batch.reviewed.results()
        for at in range(len(one.cells))
    ]
    assert len(keys) > 2
    mail.program.give_verdicts(batch.ref, dict.fromkeys(keys[1:], Label.BASOPHIL))
    found = mail.answer(SimilarTo(batch.ref, keys[0]))
    while not found.is_whole:
        found = mail.answer(SimilarTo(batch.ref, keys[0]))
    assert isinstance(found, SimilarFound)
    assert [one.label for one in found.cells] == [Label.BASOPHIL] * min(3, len(keys) - 1)
    assert found.cells[0].distance <= found.cells[-1].distance
    assert all(one.pixels.shape[2] == 3 for one in found.cells)
    mine = mail.answer(SimilarTo(batch.ref, keys[1]))
    assert len(mine.cells) == min(3, len(keys) - 2)
    refused = mail.ask(SimilarTo(batch.ref, CellKey(0, 999)))
    assert isinstance(refused, Refused)

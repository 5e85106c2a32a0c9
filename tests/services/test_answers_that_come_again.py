"""Answers of two readers, of one reader twice, and of files that come again, in whatever order."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from laboratories import Laboratory, a_sample, say

from hematovision_desktop.core.labels import Label
from hematovision_desktop.core.sample import KnownSample
from hematovision_desktop.core.second_reading import ReadingWish
from hematovision_desktop.core.verdict_book import CellKey
from hematovision_desktop.services.second_reading import reviewed_of

BLAST, BAND = Label.BLAST, Label.BAND
SURE, OTHER = Label.NEUTROPHIL, Label.LYMPHOCYTE


def waiting(here: Laboratory, sample: KnownSample) -> list[int]:
    """Return which cells of the sample's one field wait."""
    (batch_id,) = here.log.batches_of(sample.sample_id)
    reviewed = reviewed_of(here.log.read_batch(batch_id))
    return [at for at in range(4) if reviewed.counted(CellKey(0, at)).waits]


@pytest.mark.parametrize("order", [(0, 1), (1, 0), (0, 1, 0), (1, 0, 0, 1)])
def test_two_readers_stand_side_by_side_in_whatever_order_they_come(
    tmp_path: Path,
    clinic: Laboratory,
    distant: Laboratory,
    build: Callable[[str], Laboratory],
    order: tuple[int, ...],
) -> None:
    sample = a_sample(clinic)  # the first reader: neutrophil, blast, neutrophil, and one in doubt
    asked = clinic.ask(sample, ReadingWish(), tmp_path / "out.hvreading")
    said = ((SURE, BLAST, BLAST, BAND), (SURE, SURE, SURE, OTHER))
    backs = []
    for there, who, labels in zip((distant, build("third")), ("Bo", "Cy"), said, strict=True):
        taken = there.take(asked)
        say(there, taken, *labels)
        backs.append(there.send_back(taken, tmp_path / f"{who}.hvreading", reader=who))
    seen = set()
    for which in order:
        merged = clinic.merge(backs[which])
        assert merged.new == (0 if which in seen else 4), "what came once says nothing new"
        seen.add(which)
    assert waiting(clinic, sample) == [1, 2, 3]
    assert merged.agreement.to_settle == 3

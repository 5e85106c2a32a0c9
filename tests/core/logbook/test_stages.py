"""How far a batch or a live count is, as the log's list and the window say it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.logbook.log import BatchKind, BatchStart, BatchState, Stage, stage_of
from hematovision_desktop.core.microscopes.microscope import UNKNOWN, Standing
from hematovision_desktop.core.verdicts.counting import Tally

N, PLATELET = Label.NEUTROPHIL, Label.PLATELET
PROVEN = Standing("ward 7", familiar=True, promise=0.95)
RUNNING, FINISHED = BatchState.RUNNING, BatchState.FINISHED


def begun(target: int | None = None) -> BatchStart:
    return BatchStart(
        name="ward 7",
        started_at=datetime(2026, 11, 3, tzinfo=UTC),
        total=0,
        label_set=LabelSet.FIVE,
        review_below=0.8,
        model_name="table",
        model_sha256="0" * 64,
        program_version="0",
        kind=BatchKind.PICTURES if target is None else BatchKind.LIVE,
        target=target,
    )


@pytest.mark.parametrize(
    ("target", "state", "tally", "standing", "stage"),
    [
        (None, RUNNING, Tally({N: 3}), UNKNOWN, Stage.RUNNING),
        (None, BatchState.CANCELLED, Tally({N: 3}), UNKNOWN, Stage.STOPPED_EARLY),
        (None, BatchState.INTERRUPTED, Tally({N: 3}, waiting=2), UNKNOWN, Stage.INTERRUPTED),
        (None, FINISHED, Tally({N: 3}, waiting=1), PROVEN, Stage.TO_LOOK_AT),
        (None, FINISHED, Tally({N: 3}, unseen=2), UNKNOWN, Stage.TO_CONFIRM),
        (None, FINISHED, Tally({N: 3}, unseen=2), PROVEN, Stage.REVIEWED),
        (None, FINISHED, Tally({N: 3}), UNKNOWN, Stage.REVIEWED),
        (3, RUNNING, Tally({N: 2}), UNKNOWN, Stage.RUNNING),
        (3, RUNNING, Tally({N: 2, PLATELET: 4}), UNKNOWN, Stage.RUNNING),
        (3, RUNNING, Tally({N: 3}), UNKNOWN, Stage.REVIEWED),
        (3, RUNNING, Tally({N: 3}, waiting=1), UNKNOWN, Stage.TO_LOOK_AT),
        (3, BatchState.INTERRUPTED, Tally({N: 3}), UNKNOWN, Stage.REVIEWED),
    ],
)
def test_a_stage_follows_what_is_left_to_do(
    target: int | None, state: BatchState, tally: Tally, standing: Standing, stage: Stage
) -> None:
    assert stage_of(begun(target), state, tally, standing) is stage

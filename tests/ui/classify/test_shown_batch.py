from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from fake_commands import NOON, cell_of, plain_result

from hematovision_desktop.core.errors import Failure, FailureCode
from hematovision_desktop.core.field import Box, FieldResult, FieldStatus
from hematovision_desktop.core.labels import Label, LabelSet
from hematovision_desktop.core.verdict_book import CellKey, named
from hematovision_desktop.ui.classify.shown_batch import ShownBatch, Tile

N, L, M, PLT = Label.NEUTROPHIL, Label.LYMPHOCYTE, Label.MONOCYTE, Label.PLATELET


def batch_of(*cells: tuple[Label, float]) -> tuple[ShownBatch, list[Tile]]:
    batch = ShownBatch()
    batch.begin("x", LabelSet.EXTENDED)
    made = tuple(
        cell_of(label, confidence, Box(0, 0, 9, 9), LabelSet.EXTENDED.labels)
        for label, confidence in cells
    )
    return batch, batch.add(replace(plain_result(0), cells=made))


def counts(batch: ShownBatch) -> dict[Label, int]:
    return {one.label: one.count for one in batch.count().differential.shares if one.count}


def test_only_sure_cells_and_cells_named_by_a_person_count() -> None:
    batch, tiles = batch_of((N, 0.95), (L, 0.9), (M, 0.5), (N, 0.5))
    assert counts(batch) == {N: 1, L: 1}
    assert batch.count().waiting == 2
    batch.name_cell(tiles[2], L)
    assert counts(batch) == {N: 1, L: 2}
    assert batch.count().waiting == 1


def test_a_verdict_overrides_a_sure_answer_too() -> None:
    batch, tiles = batch_of((N, 0.95), (L, 0.9))
    batch.name_cell(tiles[0], M)
    assert counts(batch) == {M: 1, L: 1}
    assert batch.named(tiles[0]) is M


def test_what_cannot_be_told_and_platelets_stay_outside_the_hundred_percent() -> None:
    batch, tiles = batch_of((N, 0.95), (L, 0.9), (PLT, 0.99))
    batch.name_cell(tiles[1], None)
    count = batch.count()
    assert counts(batch) == {N: 1}
    assert count.differential.total == 1
    assert count.differential.unidentified == 1
    assert count.differential.others[PLT] == 1


def test_undo_goes_back_one_verdict_at_a_time() -> None:
    batch, tiles = batch_of((N, 0.95), (M, 0.5))
    batch.name_cell(tiles[1], L)
    batch.name_cell(tiles[1], N)
    assert batch.last_step() == tiles[1].key
    batch.undo(tiles[1])
    assert batch.named(tiles[1]) is L
    batch.undo(tiles[1])
    assert not batch.is_decided(tiles[1])
    assert batch.waits(tiles[1])
    assert counts(batch) == {N: 1}
    assert batch.last_step() is None


def test_verdicts_of_an_earlier_session_count_from_the_start() -> None:
    batch = ShownBatch()
    batch.begin("x", LabelSet.FIVE)
    key = CellKey(0, 0)
    batch.restore_verdicts([named(one, said, "", NOON) for one, said in ((key, L), (key, M))])
    assert batch.last_step() is None  # its field has not come yet
    cells = tuple(cell_of(N, 0.95, Box(0, 0, 9, 9), LabelSet.FIVE.labels) for _ in range(2))
    batch.add(replace(plain_result(0), cells=cells))
    assert counts(batch) == {M: 1, N: 1}


def test_verdicts_of_an_earlier_session_are_undone_latest_first() -> None:
    batch = ShownBatch()
    batch.begin("x", LabelSet.FIVE)
    key, other = CellKey(0, 0), CellKey(0, 1)
    batch.restore_verdicts(
        [named(one, said, "", NOON) for one, said in ((key, L), (other, None), (key, M))]
    )
    cells = tuple(cell_of(N, 0.95, Box(0, 0, 9, 9), LabelSet.FIVE.labels) for _ in range(2))
    tiles = batch.add(replace(plain_result(0), cells=cells))
    batch.name_cell(tiles[1], M)
    seen = []
    while (step := batch.last_step()) is not None:
        batch.undo(batch.tile_of(step))
        seen.append((step, counts(batch)))
    assert seen == [
        (other, {M: 1}),
        (key, {L: 1}),
        (other, {L: 1, N: 1}),
        (key, {N: 2}),
    ]


def test_fields_without_cells_and_failed_files_are_counted_apart() -> None:
    batch = ShownBatch()
    failure = Failure.of(FailureCode.DAMAGED)
    tiles = batch.add(FieldResult(0, Path("a"), FieldStatus.ERROR, failure=failure))
    tiles += batch.add(FieldResult(1, Path("b"), FieldStatus.NO_CELL))
    assert [(tile.is_cell, tile.failure) for tile in tiles] == [
        (False, FailureCode.DAMAGED),
        (False, None),
    ]
    count = batch.count()
    assert (count.fields, count.failed, count.without_cell, count.cells) == (2, 1, 1, 0)


def test_results_are_found_by_position_even_where_the_log_missed_some() -> None:
    batch = ShownBatch()
    batch.begin("x", LabelSet.FIVE)
    for position in (5, 2, 900):
        batch.add(plain_result(position))
    assert [batch.result(position) for position in (2, 5, 900)] == [
        plain_result(2),
        plain_result(5),
        plain_result(900),
    ]
    assert 3 not in batch
    batch.begin("y", LabelSet.FIVE)
    assert 5 not in batch

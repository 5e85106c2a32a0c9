from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from counted_calls import calls_of
from fake_commands import NOON, plain_result, result_at
from PySide6.QtTest import QAbstractItemModelTester

from hematovision_desktop.core.cells.batch_results import ALL_SAID, PackedFields
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.cells.labels import Label, LabelSet
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch
from hematovision_desktop.core.verdicts.verdict import (
    CellKey,
    box_removed,
    joined,
    named,
    second_read,
)
from hematovision_desktop.services.review.open_batch import OpenBatch, new_ref, new_reviewed
from hematovision_desktop.ui.classify.gallery.groups import Filters, Order, Section
from hematovision_desktop.ui.classify.gallery.model import GalleryModel
from hematovision_desktop.ui.classify.gallery.tiles import ShownCells, Tile

pytestmark = pytest.mark.usefixtures("qapp")


def opened() -> tuple[ShownCells, ReviewedBatch]:
    batch = OpenBatch(new_ref(), "x", ReviewedBatch(LabelSet.FIVE))
    cells = ShownCells()
    cells.show(batch)
    return cells, batch.reviewed


def add(cells: ShownCells, result: FieldResult) -> list[Tile]:
    cells.reviewed.add(result)
    return cells.take(1)


def name(cells: ShownCells, tile: Tile, label: Label) -> None:
    cells.reviewed.record(named(tile.key, label, "", NOON))


def packed(results: Sequence[FieldResult]) -> PackedFields:
    """Return results as the log stores them, with only the position packed."""
    return PackedFields(
        positions=[one.position for one in results],
        names=[one.path.name for one in results],
        failures={},
        answers=[
            tuple(ALL_SAID[cell.label, cell.needs_review] for cell in one.cells) for one in results
        ],
        confidences=[cell.confidence for one in results for cell in one.cells],
        contents=[None] * len(results),
        packed=[one.position for one in results],
    )


def filled(count: int = 60) -> tuple[ShownCells, GalleryModel]:
    batch, _ = opened()
    for position in range(count):
        add(batch, result_at(position))
    model = GalleryModel(batch)
    model.rebuild()
    return batch, model


def tiles_of(model: GalleryModel) -> list[Tile]:
    return [model.tile(row) for row in range(model.rowCount())]


def test_cells_of_the_log_are_shown_and_sorted_without_reading_their_fields() -> None:
    reviewed, cells = new_reviewed(LabelSet.FIVE), ShownCells()
    cells.show(OpenBatch(new_ref(), "x", reviewed))
    read: list[int] = []

    def unpack(position: int) -> FieldResult:
        read.append(position)
        return plain_result(position, 2)

    reviewed.add_packed(packed([plain_result(position, 2) for position in range(40)]), unpack)
    model = GalleryModel(cells)
    while cells.has_more:
        model.add(cells.take(1))
    for order in Order:
        model.arrange(order, Filters(waiting_only=order is Order.FIELD))
    assert cells.tile_of(CellKey(3, 1)) in cells.tiles
    assert (len(cells.tiles), read) == (80, [])


def test_cells_nobody_spoke_of_are_shown_with_few_calls_for_each() -> None:
    reviewed, cells = new_reviewed(LabelSet.FIVE), ShownCells()
    cells.show(OpenBatch(new_ref(), "x", reviewed))
    many = [plain_result(position, 1) for position in range(2_000)]
    reviewed.add_packed(packed(many), lambda position: plain_result(position, 1))
    model = GalleryModel(cells)

    def show() -> None:
        while cells.has_more:
            model.add(cells.take(64))

    calls = calls_of(show)
    assert model.rowCount() == len(many)
    assert calls / len(many) < 25, "one look at each; a hundred thousand may be shown"


@pytest.mark.parametrize("order", Order)
def test_growing_in_place_equals_sorting_again(order: Order) -> None:
    batch, _ = opened()
    model = GalleryModel(batch)
    model.arrange(order, Filters())
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    shuffled = [result_at(position) for position in range(80)]
    random.Random(3).shuffle(shuffled)
    for start in range(0, 80, 7):
        fresh: list[Tile] = []
        for result in shuffled[start : start + 7]:
            fresh += add(batch, result)
        model.add(fresh)
    grown = tiles_of(model)
    model.rebuild()
    assert grown == tiles_of(model)
    assert len(grown) == len(batch.tiles)
    del tester


def test_groups_follow_each_other_in_the_order_of_the_types() -> None:
    _, model = filled()
    keys = [group.key for group in model.groups()]
    types = [key for key in keys if isinstance(key, Label)]
    assert types == [label for label in Label if label in types]
    assert keys[-2:] == [Section.NO_CELL, Section.FAILED]
    first = 0
    for group in model.groups():
        assert group.first == first
        first += group.count
    assert first == model.rowCount()


def test_least_sure_first() -> None:
    _, model = filled()
    model.arrange(Order.LEAST_SURE, Filters())
    sure = [tile.confidence for tile in tiles_of(model) if tile.is_cell]
    assert sure == sorted(sure)


def test_filters() -> None:
    batch, model = filled()
    model.arrange(Order.TYPE, Filters(label=Label.LYMPHOCYTE))
    assert {tile.label for tile in tiles_of(model)} == {Label.LYMPHOCYTE}
    model.arrange(Order.TYPE, Filters(waiting_only=True))
    waiting = tiles_of(model)
    assert waiting
    assert all(batch.waits(tile) for tile in waiting)
    model.arrange(Order.TYPE, Filters(file_part="SMEAR_0003"))
    assert {tile.position for tile in tiles_of(model)} == {3}


def test_a_type_filter_goes_by_what_a_person_said() -> None:
    batch, model = filled()
    tile = next(one for one in batch.tiles if one.label is Label.NEUTROPHIL)
    name(batch, tile, Label.BASOPHIL)
    model.arrange(Order.TYPE, Filters(label=Label.BASOPHIL))
    assert tile in tiles_of(model)
    model.arrange(Order.TYPE, Filters(label=Label.NEUTROPHIL))
    assert tile not in tiles_of(model)


def test_a_tile_stays_in_place_when_it_is_named() -> None:
    batch, model = filled()
    before = tiles_of(model)
    name(batch, before[2], Label.MONOCYTE)
    model.refresh(before[2].position, before[2].cell)
    assert tiles_of(model) == before
    assert model.row_of(before[2].position, before[2].cell) == 2


@pytest.mark.parametrize("order", Order)
def test_finds_every_row_again(order: Order) -> None:
    _, model = filled(40)
    model.arrange(order, Filters())
    for row, tile in enumerate(tiles_of(model)):
        assert model.row_of(tile.position, tile.cell) == row
    assert model.row_of(0, 99) is None


def test_each_tile_has_words_for_screen_readers() -> None:
    batch, model = filled()
    texts = [model.index(row).data() for row in range(model.rowCount())]
    assert all(texts)
    failed = texts[-1]
    assert "smear_" in failed
    assert failed.endswith(".")
    tile = model.tile(0)
    name(batch, tile, Label.PLATELET)
    assert "named by you" in model.index(0).data()


def test_shows_who_named_a_cell_if_known() -> None:
    batch, model = filled()
    asked = next(tile for tile in tiles_of(model) if tile.is_cell and tile.needs_review)
    row = model.row_of(asked.position, asked.cell)
    batch.reviewed.record(second_read(asked.key, Label.MONOCYTE, "Ravi", NOON))
    assert "Monocyte, named by Ravi" in model.index(row).data()
    batch.reviewed.record(second_read(asked.key, Label.BASOPHIL, "Mina", NOON))
    differ = "Ravi calls it monocyte. Mina calls it basophil. The next name settles it."
    assert differ in model.index(row).data()
    batch.reviewed.record(named(asked.key, Label.BASOPHIL, "Asha", NOON))
    assert "Basophil, named by Asha" in model.index(row).data()


def test_ten_thousand_cells_are_inserted_in_runs() -> None:
    batch, _ = opened()
    model = GalleryModel(batch)
    inserted: list[int] = []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append(last - first + 1))
    for start in range(0, 10_000, 100):
        fresh: list[Tile] = []
        for position in range(start, start + 100):
            fresh += add(batch, plain_result(position))
        model.add(fresh)
    assert model.rowCount() == 10_000
    assert sum(inserted) == 10_000
    assert len(inserted) <= 100 * 5


def test_a_name_that_is_no_utf_8_is_found_by_what_its_tile_shows() -> None:
    batch, _ = opened()
    for position, name in enumerate(("f\udcff.png", "f\udcfe.png")):
        add(batch, replace(result_at(position), path=Path(name)))
    model = GalleryModel(batch)
    model.rebuild()
    shown = {tile.file_name for tile in tiles_of(model)}
    assert shown == {r"f\xff.png", r"f\xfe.png"}
    model.arrange(Order.FIELD, Filters(file_part=r"f\xff.png"))
    assert {tile.file_name for tile in tiles_of(model)} == {r"f\xff.png"}


@pytest.mark.parametrize("hides", [False, True])
@pytest.mark.parametrize("seed", range(4))
def test_headings_count_what_stands_in_the_book_however_cells_arrive(
    seed: int, *, hides: bool
) -> None:
    rng = random.Random(seed)
    cells, reviewed = opened()
    cells.hides = hides
    model = GalleryModel(cells)
    waiting = [result_at(position) for position in range(30)]
    rng.shuffle(waiting)
    while waiting or rng.random() < 0.9:
        key = CellKey(rng.randrange(30), rng.randrange(2))
        label = rng.choice(tuple(LabelSet.FIVE.labels))
        said = rng.choice(
            (
                named(key, label, "Ada", NOON),
                second_read(key, label, "Bea", NOON),
                box_removed(key, "Ada", NOON),
                joined(key, CellKey(key.field_position, 1 - key.cell_index), NOON),
            )
        )
        if waiting and rng.random() < 0.6:
            model.add(add(cells, waiting.pop()))
        elif reviewed.answer(key) is not None:
            reviewed.record(said)
            model.refresh(key.field_position, key.cell_index)
    model.show_names()
    shown = [one for one in cells.all_tiles() if one.is_cell]
    for heading in (*Label, Section.HIDDEN):
        counted = [
            one
            for one in shown
            if not cells.is_counted_apart(one)
            and (Section.HIDDEN if cells.is_hidden(one) else cells.named(one)) is heading
        ]
        assert model.cells_headed(heading) == len(counted), heading
    before = {group.key: group.count for group in model.groups()}
    headed = {key: model.cells_headed(key) for key in before}
    model.rebuild()
    assert {key: model.cells_headed(key) for key in before} == headed
    assert sorted(model.removed_rows()) == sorted(
        row
        for one in shown
        if cells.is_removed(one) and (row := model.row_of(one.position, one.cell)) is not None
    )

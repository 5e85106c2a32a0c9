"""Stored results read back unchanged, from memory, from the file, and with a full disk."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from counted_calls import calls_of
from plain_parts import plain_parts

from hematovision_desktop.core.cells.batch_results import ALL_SAID, PackedFields
from hematovision_desktop.core.cells.field import FieldResult
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.naming.analysis import Options, name_cells, prepare_field
from hematovision_desktop.services.log import result_store
from hematovision_desktop.services.log.result_store import ResultStore
from hematovision_desktop.services.review.open_batch import new_reviewed


def result(position: int) -> FieldResult:
    parts, path = plain_parts(), Path(f"/slides/ünïcode/cells{position}.png")
    prepared = prepare_field(position, path, parts, Options())
    return name_cells(prepared, parts.classifier, Options())


@pytest.mark.parametrize("in_memory_bytes", [1, 10**9], ids=["in the file", "in memory"])
def test_results_read_back_whole_and_in_order(
    in_memory_bytes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(result_store, "IN_MEMORY_BYTES", in_memory_bytes)
    monkeypatch.setattr(result_store, "RECENT", 2)
    store = ResultStore(result(i) for i in range(5))
    store.extend([result(5)])
    assert len(store) == 6
    for position in (4, 0, 3, 0, 5):
        assert store[position].path == result(position).path
        assert store[position].cells == result(position).cells
        assert store[position].thumbnail == b"thumb"
    assert [one.position for one in store] == list(range(6))
    assert 5 in store
    assert 6 not in store
    for wrong in (6, -1):
        with pytest.raises(IndexError):
            store[wrong]


def test_unpacks_results_on_demand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(result_store, "TOGETHER", 2)
    asked: list[int] = []

    def unpack(position: int) -> FieldResult:
        asked.append(position)
        return result(position)

    store = ResultStore([result(0)])
    store.extend_packed(range(1, 6), unpack)
    store.extend([result(6)])
    assert asked == []
    assert store[3].position == 3
    assert asked == [3]
    assert [one.position for one in store] == list(range(7))


def test_packed_results_can_be_read_while_others_arrive(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(result_store, "TOGETHER", 2)
    known = [result(i) for i in range(5)]
    store, seen = ResultStore(known[:1]), []

    def coming() -> Iterator[int]:
        for at in range(1, 5):
            if at == 3:
                seen.extend([store[1].path, store[2].path])
            yield at

    store.extend_packed(coming(), known.__getitem__)
    assert seen == [known[1].path, known[2].path]
    assert [one.path for one in store] == [one.path for one in known]


def test_writes_and_reads_many_packed_results_in_few_pieces() -> None:
    store = ResultStore([result(0)])
    many = 4 * result_store.TOGETHER
    assert calls_of(lambda: store.extend_packed(range(1, many + 1), result)) < 100
    assert [store[one].position for one in (many, 1, 700, 0)] == [many, 1, 700, 0]


def test_opens_a_batch_of_the_log_with_few_calls_per_field() -> None:
    whole, many = result(2), 1000
    answers = tuple(ALL_SAID[cell.label, cell.needs_review] for cell in whole.cells)
    fields = PackedFields(
        positions=range(many),
        names=[f"{at}.png" for at in range(many)],
        failures={},
        answers=[answers] * many,
        confidences=[cell.confidence for cell in whole.cells] * many,
        contents=[b"%064x" % at for at in range(many)],
        packed=range(many),
    )
    reviewed = new_reviewed(LabelSet.FIVE)
    calls = calls_of(lambda: reviewed.add_packed(fields, result))
    assert calls < 2 * many
    assert reviewed.tally().fields == many
    assert reviewed.tally().cells == many * len(whole.cells)
    assert reviewed.glance(7).name == "7.png"
    assert reviewed.result(7).path == result(7).path


def test_a_full_disk_costs_memory_but_no_result(monkeypatch: pytest.MonkeyPatch) -> None:
    full = False

    class FullDisk(tempfile.SpooledTemporaryFile[bytes]):
        def write(self, content: Any) -> int:
            if full:
                raise OSError(28, "No space left on device")
            return super().write(content)

    monkeypatch.setattr(tempfile, "SpooledTemporaryFile", FullDisk)
    store = ResultStore([result(0)])
    full = True
    store.extend([result(1), result(2)])
    store.extend_packed([3, 4], result)
    assert [one.position for one in store] == [0, 1, 2, 3, 4]

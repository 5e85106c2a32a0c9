"""Packed results come back as they went in, and stay small."""

from __future__ import annotations

from pathlib import Path

import pytest
from plain_parts import plain_parts

from hematovision_desktop.core.analysis import Options, name_cells, prepare_field
from hematovision_desktop.core.field import FieldResult
from hematovision_desktop.core.result_store import ResultStore, _pack


def result(position: int) -> FieldResult:
    parts = plain_parts()
    prepared = prepare_field(
        position, Path(f"/slides/ünïcode/cells{position}.png"), parts, Options()
    )
    return name_cells(prepared, parts.classifier, Options())


def test_results_come_back_without_their_thumbnail() -> None:
    store = ResultStore(result(i) for i in range(5))
    assert len(store) == 5
    assert store[3].path == Path("/slides/ünïcode/cells3.png")
    assert store[3].cells == result(3).cells
    assert store[3].thumbnail == b""
    assert store[-1].position == 4
    assert [one.position for one in store] == [0, 1, 2, 3, 4]
    assert [one.position for one in store[1:3]] == [1, 2]
    with pytest.raises(IndexError):
        store[5]


def test_a_field_with_one_cell_takes_well_under_a_kilobyte() -> None:
    assert len(_pack(result(1))) < 700

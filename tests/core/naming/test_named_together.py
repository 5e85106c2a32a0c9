"""Naming fields together gives the same results as naming each alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from plain_parts import plain_parts

from hematovision_desktop.core.cells.field import Elapsed
from hematovision_desktop.core.naming.analysis import (
    Options,
    name_cells,
    name_fields,
    prepare_field,
)


def test_naming_together_equals_naming_each_alone() -> None:
    parts, options = plain_parts(), Options()
    paths = [Path(f"cells{count}.png") for count in (2, 0, 3, 1)] + [Path("bad1.png")]
    prepared = [prepare_field(place, path, parts, options) for place, path in enumerate(paths)]
    together = name_fields(prepared, parts.classifier, options)
    alone = [name_cells(one, parts.classifier, options) for one in prepared]
    assert [replace(one, elapsed=Elapsed()) for one in together] == [
        replace(one, elapsed=Elapsed()) for one in alone
    ]
    assert sum(len(one.cells) for one in together) > 0

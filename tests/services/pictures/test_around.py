"""The red cells shown around a cell are those that its batch counted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from plain_parts import TableLocator, plain_parts

from hematovision_desktop.core.cells.field import (
    Box,
    Field,
    FieldResult,
    FieldStatus,
    Located,
    Scale,
    ScaleSource,
)
from hematovision_desktop.services.pictures.model import ModelKeeper
from hematovision_desktop.services.pictures.pictures import Pictures


class Told(TableLocator):
    """Counts one red cell fewer if it was given the batch's usual scale."""

    def locate(
        self,
        field: Field,
        um_per_px: float | None = None,
        usual_um_per_px: float | None = None,
    ) -> Located:
        found = super().locate(field, um_per_px, usual_um_per_px)
        return replace(
            found, red_cells=(Box(0, 0, 8, 8),) * (41 if usual_um_per_px is None else 40)
        )


@pytest.mark.parametrize("source", [ScaleSource.POOLED, ScaleSource.KEPT])
@pytest.mark.parametrize("counted", [40, 41])
def test_shows_as_many_red_cells_as_were_counted(source: ScaleSource, counted: int) -> None:
    """A picture may have the scale of its microscope, and be located without any."""
    model = SimpleNamespace(now=SimpleNamespace(pipeline=plain_parts(locator=Told())))
    pictures = Pictures(cast(ModelKeeper, model), lambda _: None, lambda _: None)  # type: ignore[arg-type,return-value]
    row = FieldResult(
        0,
        Path("cells1.png"),
        FieldStatus.OK,
        sha256="ab" * 32,
        scale=Scale(0.1, source),
        red_cells=counted,
    )
    shown = pictures.around(row).red_cells
    assert shown is not None
    assert len(shown) == counted

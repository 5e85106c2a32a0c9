"""What is certain where the type is not: granulocyte or mononuclear cell."""

from __future__ import annotations

import pytest

from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label
from hematovision_desktop.core.naming.certainty import (
    ENOUGH,
    GRANULOCYTES,
    MONONUCLEAR,
    CellGroup,
    certain_group,
)


@pytest.mark.parametrize(
    ("probabilities", "expected"),
    [
        ({Label.NEUTROPHIL: 0.5, Label.EOSINOPHIL: 0.45}, CellGroup.GRANULOCYTE),
        ({Label.NEUTROPHIL: 0.6, Label.IMMATURE_GRANULOCYTE: 0.4}, CellGroup.GRANULOCYTE),
        ({Label.LYMPHOCYTE: 0.5, Label.MONOCYTE: 0.5}, CellGroup.MONONUCLEAR),
        ({Label.LYMPHOCYTE: 0.5, Label.BLAST: 0.41}, CellGroup.MONONUCLEAR),
        ({Label.NEUTROPHIL: ENOUGH, Label.MONOCYTE: 1 - ENOUGH}, CellGroup.GRANULOCYTE),
        ({Label.NEUTROPHIL: 0.5, Label.MONOCYTE: 0.5}, None),
        ({Label.PLATELET: 0.9, Label.LYMPHOCYTE: 0.1}, None),
        ({}, None),
    ],
)
def test_the_group_is_said_where_nearly_all_fell_on_it(
    probabilities: dict[Label, float], expected: CellGroup | None
) -> None:
    assert certain_group(probabilities) is expected


def test_no_type_is_of_two_groups() -> None:
    assert not set(GRANULOCYTES) & set(MONONUCLEAR)
    assert {label for label in MODEL_LABELS if label.is_leukocyte} == {*GRANULOCYTES, *MONONUCLEAR}

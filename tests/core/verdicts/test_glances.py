"""Several fields are seen at a glance as each of them is alone."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from hematovision_desktop.core.base.errors import Failure, FailureCode
from hematovision_desktop.core.cells.field import Box, Cell, FieldResult, FieldStatus
from hematovision_desktop.core.cells.labels import LabelSet
from hematovision_desktop.core.verdicts.reviewed_batch import ReviewedBatch

CELLS = st.builds(
    lambda label, sure: Cell(Box(1, 2, 30, 30), label, sure, {label: sure}),
    st.sampled_from(tuple(LabelSet.FIVE.labels)),
    st.floats(0, 1),
)
FIELDS = st.builds(
    lambda position, cells, failed: FieldResult(
        position,
        Path(f"/slides/{position}.png"),
        FieldStatus.ERROR if failed else FieldStatus.OK,
        failure=Failure(FailureCode.UNREADABLE, "") if failed else None,
        cells=() if failed else tuple(cells),
    ),
    st.integers(0, 40),
    st.lists(CELLS, max_size=3),
    st.booleans(),
)


@given(
    st.lists(FIELDS, max_size=20),
    st.integers(1, 8),
    st.dictionaries(st.integers(0, 40), st.just(Path("/moved/a.png")), max_size=2),
)
def test_several_fields_are_seen_as_each_alone(
    fields: list[FieldResult], together: int, moved: dict[int, Path]
) -> None:
    reviewed = ReviewedBatch(LabelSet.FIVE)
    for field in fields:
        reviewed.add(field)
    reviewed.move(moved)
    places = range(0, len(fields), together)
    seen = [one for first in places for one in reviewed.glances(first, together)]
    assert seen == [reviewed.glance(field.position) for field in fields]
    assert reviewed.glances(len(fields), together) == []

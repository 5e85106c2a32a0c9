"""When two people agree on a cell."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from hematovision_desktop.core.cells.field import Box
from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.verdicts.agreed_cells import agreed_on
from hematovision_desktop.core.verdicts.verdict import (
    CellKey,
    Verdict,
    VerdictKind,
    box_added,
    box_removed,
    joined,
    named,
    second_read,
)

KEY, OTHER, NOW = CellKey(0, 1), CellKey(3, 0), datetime(2026, 3, 2, tzinfo=UTC)
N, E = Label.NEUTROPHIL, Label.EOSINOPHIL
ASHA = named(KEY, N, "Asha", NOW)
RAVI = named(KEY, N, "Ravi", NOW)
RAVI_SECOND = second_read(KEY, N, "Ravi", NOW)
NOBODY = named(KEY, N, "", NOW)
TAKEN_BACK = Verdict(VerdictKind.WITHDRAWN, KEY, N, "Ravi", NOW, of=12)
GIVEN_AGAIN = replace(TAKEN_BACK, kind=VerdictKind.GIVEN_AGAIN)


def called(row: Verdict, label: Label | None) -> Verdict:
    return replace(row, label=label)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ((ASHA,), None),
        ((ASHA, ASHA), None),
        ((ASHA, RAVI), N),
        ((ASHA, RAVI_SECOND), N),
        ((NOBODY, RAVI), None),  # an unknown person may be Ravi
        ((NOBODY, RAVI_SECOND), N),
        ((NOBODY, NOBODY), None),
        ((ASHA, called(RAVI, E)), None),
        ((ASHA, called(RAVI, None)), None),
        ((called(ASHA, None), called(RAVI, None)), None),
        ((ASHA, called(RAVI, E), RAVI), N),  # the last verdict counts
        ((ASHA, RAVI, called(ASHA, E)), None),
        ((ASHA, RAVI, called(named(KEY, N, "Lin", NOW), E)), None),
        ((ASHA, RAVI, TAKEN_BACK), None),
        ((ASHA, RAVI, TAKEN_BACK, GIVEN_AGAIN), N),
        ((ASHA, RAVI, box_removed(KEY, "Asha", NOW)), None),
        ((ASHA, RAVI, joined(KEY, OTHER, NOW)), None),
        ((box_added(KEY, Box(1, 2, 3, 4), None, "Lin", NOW), ASHA, RAVI), N),
        ((box_added(KEY, Box(1, 2, 3, 4), N, "Lin", NOW), RAVI), N),
    ],
)
def test_two_people_agree_and_nobody_disagrees(
    rows: tuple[Verdict, ...], expected: Label | None
) -> None:
    # Positions in a batch's book, which holds rows of other cells too.
    label, _ = agreed_on({5 * place + 7: row for place, row in enumerate(rows)})
    assert label is expected

"""What is certain of a cell whose type is not: the group of types that it belongs to."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from hematovision_desktop.core.cells.labels import Label

GRANULOCYTES = (
    Label.NEUTROPHIL,
    Label.EOSINOPHIL,
    Label.BASOPHIL,
    Label.IMMATURE_GRANULOCYTE,
)
MONONUCLEAR = (Label.LYMPHOCYTE, Label.MONOCYTE, Label.BLAST)
"""Cells with one round or folded nucleus: a blast is one, whatever line it is of."""

ENOUGH = 0.9
"""Share of probability from which on the group is said. On sources that a run never saw the group
is then right in three of four and more of the cells whose type is unsure."""


class CellGroup(StrEnum):
    """A group of types; what can be said where the type cannot."""

    GRANULOCYTE = "granulocyte"
    MONONUCLEAR = "mononuclear"


_GROUPS = {CellGroup.GRANULOCYTE: GRANULOCYTES, CellGroup.MONONUCLEAR: MONONUCLEAR}


def certain_group(probabilities: Mapping[Label, float]) -> CellGroup | None:
    """Return the group that a cell surely belongs to, from its types' probabilities; None if none is.

    probabilities: over any label set or over all outputs; they sum to 1.
    """
    shares = {
        group: sum(probabilities.get(label, 0.0) for label in labels)
        for group, labels in _GROUPS.items()
    }
    likelier = max(shares, key=shares.__getitem__)
    return likelier if shares[likelier] >= ENOUGH else None

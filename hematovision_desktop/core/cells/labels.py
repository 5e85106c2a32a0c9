"""The names of cells: those the program gives, those only a person gives, and those a laboratory reports."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, StrEnum


class Label(StrEnum):
    """One name of a cell; the value is the name used in files, cards and the log.

    A classifier may give MODEL_LABELS only; a person can give all.
    """

    NEUTROPHIL = "neutrophil"
    EOSINOPHIL = "eosinophil"
    BASOPHIL = "basophil"
    LYMPHOCYTE = "lymphocyte"
    MONOCYTE = "monocyte"
    IMMATURE_GRANULOCYTE = "immature_granulocyte"
    ERYTHROBLAST = "erythroblast"
    PLATELET = "platelet"
    BLAST = "blast"
    BAND = "band"
    ATYPICAL_LYMPHOCYTE = "atypical_lymphocyte"
    SMUDGE_CELL = "smudge_cell"
    ARTEFACT = "artefact"

    @property
    def letter(self) -> str:
        """The short sign drawn beside the type's colour everywhere."""
        return _LETTERS[self]

    @property
    def is_leukocyte(self) -> bool:
        """Whether the type counts towards the 100 % of a differential."""
        return self not in _OUTSIDE

    @property
    def counts_as(self) -> Label:
        """The type under which a differential counts the name: a band is a neutrophil."""
        return _COUNTS_AS.get(self, self)


_LETTERS = {
    Label.NEUTROPHIL: "N",
    Label.EOSINOPHIL: "E",
    Label.BASOPHIL: "B",
    Label.LYMPHOCYTE: "L",
    Label.MONOCYTE: "M",
    Label.IMMATURE_GRANULOCYTE: "IG",
    Label.ERYTHROBLAST: "NRBC",
    Label.PLATELET: "PLT",
    Label.BLAST: "BL",
    Label.BAND: "BAND",
    Label.ATYPICAL_LYMPHOCYTE: "AL",
    Label.SMUDGE_CELL: "SMU",
    Label.ARTEFACT: "ART",
}

_OUTSIDE = (Label.ERYTHROBLAST, Label.PLATELET, Label.SMUDGE_CELL, Label.ARTEFACT)

_COUNTS_AS = {Label.BAND: Label.NEUTROPHIL, Label.ATYPICAL_LYMPHOCYTE: Label.LYMPHOCYTE}
"""Bands count as neutrophils (ICSH 2015), atypical lymphocytes as lymphocytes; both are also shown
separately.
"""

ONLY_A_PERSON = (Label.BAND, Label.ATYPICAL_LYMPHOCYTE, Label.SMUDGE_CELL, Label.ARTEFACT)
"""Names that no classifier gives."""

MODEL_LABELS = tuple(label for label in Label if label not in ONLY_A_PERSON)
"""The outputs of a classifier, in order; crops, checkpoints and cards follow it."""

_FOUR = (Label.NEUTROPHIL, Label.EOSINOPHIL, Label.LYMPHOCYTE, Label.MONOCYTE)
_FIVE = (
    Label.NEUTROPHIL,
    Label.EOSINOPHIL,
    Label.BASOPHIL,
    Label.LYMPHOCYTE,
    Label.MONOCYTE,
)

_EXTENDED = tuple(label for label in MODEL_LABELS if label is not Label.BLAST)
"""Blasts are outside every set: the program never names one but asks a person to look."""


class LabelSet(Enum):
    """Which types a laboratory reports; the value is the name on the command line."""

    FOUR = "four"
    FIVE = "five"
    EXTENDED = "extended"

    @property
    def labels(self) -> tuple[Label, ...]:
        """The types of this set in display order."""
        if self is LabelSet.FOUR:
            return _FOUR
        if self is LabelSet.FIVE:
            return _FIVE
        return _EXTENDED

    def restrict(self, probabilities: Mapping[Label, float]) -> dict[Label, float]:
        """Renormalise probabilities over all types to this set, so that they sum to 1.

        If nothing falls on the set, every type in it is equally likely.
        """
        kept = {label: float(probabilities.get(label, 0.0)) for label in self.labels}
        total = sum(kept.values())
        if total <= 0.0:
            return {label: 1.0 / len(kept) for label in kept}
        return {label: value / total for label, value in kept.items()}

    def share(self, probabilities: Mapping[Label, float]) -> float:
        """Return the probability in [0, 1] that falls on the types of this set."""
        return float(sum(probabilities.get(label, 0.0) for label in self.labels))

"""What other programs call a cell, translated to one of our names."""

from __future__ import annotations

import re
from collections.abc import Mapping

from hematovision_desktop.core.cells.labels import Label
from hematovision_desktop.core.formats.exchange import NOT_REVIEWED
from hematovision_desktop.core.formats.export import UNIDENTIFIED


class Unnamed:
    """A cell that nobody has identified."""


UNNAMED = Unnamed()

_NO_TYPE = frozenset(
    ("", NOT_REVIEWED, "wbc", "leukocyte", "leucocyte", "white_blood_cell", "cell", "unclassified")
)
_OTHERS = {
    "neut": Label.NEUTROPHIL,
    "seg": Label.NEUTROPHIL,
    "segmented_neutrophil": Label.NEUTROPHIL,
    "eos": Label.EOSINOPHIL,
    "baso": Label.BASOPHIL,
    "lymph": Label.LYMPHOCYTE,
    "mono": Label.MONOCYTE,
    "ig": Label.IMMATURE_GRANULOCYTE,
    "nrbc": Label.ERYTHROBLAST,
    "normoblast": Label.ERYTHROBLAST,
    "plt": Label.PLATELET,
    "thrombocyte": Label.PLATELET,
    "band_neutrophil": Label.BAND,
    "reactive_lymphocyte": Label.ATYPICAL_LYMPHOCYTE,
    "variant_lymphocyte": Label.ATYPICAL_LYMPHOCYTE,
    "smudge": Label.SMUDGE_CELL,
    "artifact": Label.ARTEFACT,
}


def plain_name(name: str) -> str:
    """Return a name for comparison: lower case, one "_" between words, in the singular."""
    # QuPath puts the parent class first: "Leukocyte: Neutrophil".
    last = name.rpartition(":")[2]
    return re.sub(r"[\s_\-]+", "_", last.strip()).strip("_").casefold()


Meaning = Label | None | Unnamed
"""What a name means: a type; None, that it cannot be told; or Unnamed."""


class UnknownName(ValueError):
    """Raised for a name that means nothing here."""


def name_of(text: str, said: Mapping[str, Meaning]) -> Meaning:
    """Return what a name means. said: meanings that a person gave, by `plain_name`.

    Raises UnknownName.
    """
    plain = plain_name(text)
    if plain in said:
        return said[plain]
    if plain in _NO_TYPE:
        return UNNAMED
    if plain == UNIDENTIFIED:
        return None
    for one in (plain, plain.removesuffix("s")):
        if one in set(Label):
            return Label(one)
        if one in _OTHERS:
            return _OTHERS[one]
    raise UnknownName(text)

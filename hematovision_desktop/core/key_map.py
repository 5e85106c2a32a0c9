"""The one key map of the program: which letter and which digit mean which type, on every page."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hematovision_desktop.core.labels import Label

LETTERS: Mapping[Label, str] = MappingProxyType(
    {
        Label.NEUTROPHIL: "N",
        Label.EOSINOPHIL: "E",
        Label.BASOPHIL: "B",
        Label.LYMPHOCYTE: "L",
        Label.MONOCYTE: "M",
        Label.IMMATURE_GRANULOCYTE: "I",
        Label.ERYTHROBLAST: "R",
        Label.PLATELET: "P",
        Label.BLAST: "T",
    }
)
"""The letter of each type; it cannot be changed."""

KEYS: Mapping[str, Label] = MappingProxyType(
    {
        "1": Label.BASOPHIL,
        "2": Label.EOSINOPHIL,
        "3": Label.IMMATURE_GRANULOCYTE,
        "4": Label.NEUTROPHIL,
        "5": Label.LYMPHOCYTE,
        "6": Label.MONOCYTE,
        "7": Label.ERYTHROBLAST,
        "8": Label.PLATELET,
        "9": Label.BLAST,
    }
)
"""A second key for each type, in the order of the usual differential counters; a person may change
it, in one place for all pages."""

UNTOLD_KEYS = ("X", "0")
"""The keys that say that a cell cannot be told."""

FIELD_KEY, HAND_KEY = "S", "H"
"""At the microscope: keeps the field as a picture; begins and ends counting by hand."""


def keys_by_label(keys: Mapping[str, Label] = KEYS) -> dict[Label, tuple[str, ...]]:
    """Return the keys of each type: its letter, and those of a layout."""
    return {
        label: (letter, *(key for key, one in keys.items() if one is label and key != letter))
        for label, letter in LETTERS.items()
    }

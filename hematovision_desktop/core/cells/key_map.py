"""The one key map of the program: which letter and which digit mean which type, on every page."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hematovision_desktop.core.cells.labels import Label

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
        Label.BAND: "D",
        Label.ATYPICAL_LYMPHOCYTE: "V",
        Label.SMUDGE_CELL: "U",
        Label.ARTEFACT: "K",
    }
)
"""The fixed letter of each name. V: atypical lymphocytes are also called variant."""

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
"""A second key for each type that the program gives, in the order of common differential counters.

A person may change it in one place for all pages.
"""

UNTOLD_KEYS = ("X", "0")
"""The keys that say that a cell cannot be identified."""

FIELD_KEY, HAND_KEY = "S", "H"
"""At the microscope: saves the field as an image; starts and stops counting by hand."""

VIEW_KEYS = frozenset("ACFOW+-=")
"""Beside cells and their field: change the view, or add a missed cell."""


def keys_by_label(keys: Mapping[str, Label] = KEYS) -> dict[Label, tuple[str, ...]]:
    """Return the keys of each name: its letter, and those of a layout that mean nothing else.

    A key with two meanings would be ambiguous, so it is left out.
    """
    taken = {*LETTERS.values(), *VIEW_KEYS, *UNTOLD_KEYS, FIELD_KEY, HAND_KEY}
    return {
        label: (letter, *(key for key, one in keys.items() if one is label and key not in taken))
        for label, letter in LETTERS.items()
    }


def names_by_key(keys: Mapping[str, Label] = KEYS) -> dict[str, Label | None]:
    """Return the name for each key; None: cannot be identified. Other keys name nothing."""
    named: dict[str, Label | None] = {**keys}
    named |= {letter: label for label, letter in LETTERS.items()}
    return named | dict.fromkeys(UNTOLD_KEYS)

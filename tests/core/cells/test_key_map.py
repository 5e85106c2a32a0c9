"""One key means one name, in every layout that a person can choose."""

from __future__ import annotations

import pytest

from hematovision_desktop.core.cells.key_map import (
    FIELD_KEY,
    HAND_KEY,
    KEYS,
    LETTERS,
    UNTOLD_KEYS,
    VIEW_KEYS,
    keys_by_label,
)
from hematovision_desktop.core.cells.labels import MODEL_LABELS, Label

OF_THE_PAGE = {*VIEW_KEYS, FIELD_KEY, HAND_KEY, *UNTOLD_KEYS}
"""Keys that do something else on one of the pages."""


def test_every_name_has_a_letter_of_its_own() -> None:
    assert set(LETTERS) == set(Label)
    assert len(set(LETTERS.values())) == len(Label)
    assert not OF_THE_PAGE.intersection(LETTERS.values())
    assert set(KEYS.values()) == set(MODEL_LABELS)


def test_a_letter_wins_over_an_earlier_layout() -> None:
    keys = keys_by_label({"D": Label.NEUTROPHIL, "7": Label.LYMPHOCYTE})
    assert keys[Label.NEUTROPHIL] == ("N",)
    assert keys[Label.LYMPHOCYTE] == ("L", "7")
    assert keys[Label.BAND] == ("D",)


@pytest.mark.parametrize("key", sorted(OF_THE_PAGE))
def test_a_pages_own_key_names_nothing_in_an_earlier_layout(key: str) -> None:
    assert keys_by_label({key: Label.NEUTROPHIL})[Label.NEUTROPHIL] == ("N",)

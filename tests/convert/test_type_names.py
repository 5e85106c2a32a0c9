"""Other people's names are understood if they name a type, and only then."""

from __future__ import annotations

import pytest

from convert.base.type_names import type_named
from hematovision_desktop.core.cells.labels import Label


@pytest.mark.parametrize(
    ("names", "label"),
    [
        ("seg_neutrophil|Neutrophil (segmented)|NEUT-SEG|0_neutrophil|neutrophil 3", "neutrophil"),
        ("band neutrophils|Polynucléaire neutrophile|PNN|segs|SNE|NGS|NGB", "neutrophil"),
        ("1-Eosinophil|eosinophil granulocyte|Polynucléaires éosinophiles", "eosinophil"),
        ("Lymphocyte (typical)|small lymphocyte|large_lymphocytes|LYT", "lymphocyte"),
        ("class_monocyte|monocyte cells", "monocyte"),
        ("MYO|MMZ|PMO|PMB", "immature_granulocyte"),
        ("ERB|EBO|Nucleated RBC", "erythroblast"),
        ("blast cells", "blast"),
    ],
)
def test_ignores_words_that_do_not_change_the_type(names: str, label: str) -> None:
    for name in names.split("|"):
        assert type_named(name, letters=False) is Label(label), name


@pytest.mark.parametrize(
    "name",
    [
        *("immature neutrophil", "lymphocyte atypical", "reactive_lymphocyte", "B cell", "T cells"),
        *("red cell", "basophilic erythroblast", "plasma cell", "class_3", "2", "cell", "", "WBC"),
        *("neutrophil or monocyte", "not neutrophil", "LYA", "large granular lymphocyte"),
    ],
)
def test_refuses_words_that_make_it_another_kind(name: str) -> None:
    assert type_named(name, letters=False) is None

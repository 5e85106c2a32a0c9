from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hematovision_desktop.core.cells.labels import MODEL_LABELS, ONLY_A_PERSON, Label, LabelSet

probabilities = st.dictionaries(st.sampled_from(Label), st.floats(0.0, 1.0))


@given(probabilities, st.sampled_from(LabelSet))
def test_a_restricted_set_sums_to_one(values: dict[Label, float], label_set: LabelSet) -> None:
    restricted = label_set.restrict(values)
    assert tuple(restricted) == label_set.labels
    assert sum(restricted.values()) == pytest.approx(1.0)
    assert all(0.0 <= value <= 1.0 for value in restricted.values())


def test_restricting_keeps_the_proportions() -> None:
    values = {Label.NEUTROPHIL: 0.2, Label.MONOCYTE: 0.1, Label.PLATELET: 0.7}
    restricted = LabelSet.FOUR.restrict(values)
    assert restricted[Label.NEUTROPHIL] == pytest.approx(2 / 3)
    assert restricted[Label.MONOCYTE] == pytest.approx(1 / 3)
    assert Label.PLATELET not in restricted
    assert LabelSet.FOUR.share(values) == pytest.approx(0.3)
    assert LabelSet.EXTENDED.share(values) == pytest.approx(1.0)


def test_all_types_are_equally_likely_if_none_of_the_set_has_any_weight() -> None:
    restricted = LabelSet.FIVE.restrict({Label.PLATELET: 1.0})
    assert set(restricted.values()) == {0.2}


def test_the_sets_are_those_that_laboratories_use() -> None:
    assert [len(label_set.labels) for label_set in LabelSet] == [4, 5, 8]
    assert set(LabelSet.FIVE.labels) - set(LabelSet.FOUR.labels) == {Label.BASOPHIL}
    assert LabelSet("four") is LabelSet.FOUR


def test_every_type_has_its_own_letter() -> None:
    assert len({label.letter for label in Label}) == len(Label) == 13


def test_which_names_stay_outside_the_percentages() -> None:
    assert {label for label in Label if not label.is_leukocyte} == {
        Label.ERYTHROBLAST,
        Label.PLATELET,
        Label.SMUDGE_CELL,
        Label.ARTEFACT,
    }


def test_a_classifier_gives_nine_names_and_a_person_all() -> None:
    assert len(MODEL_LABELS) == 9
    assert set(MODEL_LABELS) | set(ONLY_A_PERSON) == set(Label)
    assert all(label in MODEL_LABELS for one in LabelSet for label in one.labels)


@pytest.mark.parametrize(
    ("name", "counted"),
    [
        (Label.BAND, Label.NEUTROPHIL),
        (Label.ATYPICAL_LYMPHOCYTE, Label.LYMPHOCYTE),
        (Label.BLAST, Label.BLAST),
        (Label.SMUDGE_CELL, Label.SMUDGE_CELL),
    ],
)
def test_what_a_name_counts_as(name: Label, counted: Label) -> None:
    assert name.counts_as is counted
